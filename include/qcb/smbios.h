/* qcb/smbios.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SMBIOS_H
#define QCB_SMBIOS_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_other_unknown_video_scsi_ethernet_tokenring_sound_pata_sata_s {
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__ETHERNET = 1, /* ethernet */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__OTHER, /* other */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__PATA, /* pata */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__SAS, /* sas */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__SATA, /* sata */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__SCSI, /* scsi */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__SOUND, /* sound */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__TOKENRING, /* tokenring */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__UNKNOWN, /* unknown */
    QCB_OTHER_UNKNOWN_VIDEO_SCSI_ETHERNET_TOKENRING_SOUND__VIDEO /* video */
} qcb_other_unknown_video_scsi_ethernet_tokenring_sound_pata_sata_s;

/* -smbios type=0: firmware */
typedef struct qcb_smbios_0 {
    /* date */
    const char *date;
    /* release */
    const char *release;
    /* uefi (on or off) */
    qcb_on_off uefi;
    /* vendor */
    const char *vendor;
    /* version */
    const char *version;
    /* vm (on or off; since 10.2) */
    qcb_on_off vm;
} qcb_smbios_0;
#define qcb_desc_smbios_0 qcb__descs[635]

/* -smbios type=1: system */
typedef struct qcb_smbios_1 {
    /* family */
    const char *family;
    /* manufacturer */
    const char *manufacturer;
    /* product */
    const char *product;
    /* serial */
    const char *serial;
    /* sku */
    const char *sku;
    /* uuid */
    const char *uuid;
    /* version */
    const char *version;
} qcb_smbios_1;
#define qcb_desc_smbios_1 qcb__descs[636]

/* -smbios type=11: texts for the guest */
typedef struct qcb_smbios_11 {
    /* path: files that hold a text each */
    qcb_strings path;
    /* value: texts */
    qcb_strings value;
} qcb_smbios_11;
#define qcb_desc_smbios_11 qcb__descs[637]

/* -smbios type=17: memory devices */
typedef struct qcb_smbios_17 {
    /* asset */
    const char *asset;
    /* bank */
    const char *bank;
    /* loc_pfx */
    const char *loc_pfx;
    /* manufacturer */
    const char *manufacturer;
    /* part */
    const char *part;
    /* serial */
    const char *serial;
    /* speed (unit MT/s) */
    qcb_uint speed;
} qcb_smbios_17;
#define qcb_desc_smbios_17 qcb__descs[638]

/* -smbios type=2: base board */
typedef struct qcb_smbios_2 {
    /* asset */
    const char *asset;
    /* location */
    const char *location;
    /* manufacturer */
    const char *manufacturer;
    /* product */
    const char *product;
    /* serial */
    const char *serial;
    /* version */
    const char *version;
} qcb_smbios_2;
#define qcb_desc_smbios_2 qcb__descs[639]

/* -smbios type=3: chassis */
typedef struct qcb_smbios_3 {
    /* asset */
    const char *asset;
    /* manufacturer */
    const char *manufacturer;
    /* serial */
    const char *serial;
    /* sku */
    const char *sku;
    /* version */
    const char *version;
} qcb_smbios_3;
#define qcb_desc_smbios_3 qcb__descs[640]

/* -smbios type=4: processors */
typedef struct qcb_smbios_4 {
    /* asset */
    const char *asset;
    /* current-speed (unit MHz; 0 to 65535) */
    qcb_uint current_speed;
    /* manufacturer */
    const char *manufacturer;
    /* max-speed (unit MHz; 0 to 65535) */
    qcb_uint max_speed;
    /* part */
    const char *part;
    /* processor-family (since 9.0) */
    qcb_uint processor_family;
    /* processor-id */
    qcb_uint processor_id;
    /* serial */
    const char *serial;
    /* sock_pfx */
    const char *sock_pfx;
    /* version */
    const char *version;
} qcb_smbios_4;
#define qcb_desc_smbios_4 qcb__descs[641]

/* -smbios type=41: on-board devices */
typedef struct qcb_smbios_41 {
    /* designation */
    const char *designation;
    /* instance */
    qcb_uint instance;
    /* kind */
    qcb_other_unknown_video_scsi_ethernet_tokenring_sound_pata_sata_s kind;
    /* pcidev */
    const char *pcidev;
} qcb_smbios_41;
#define qcb_desc_smbios_41 qcb__descs[642]

/* -smbios type=8: ports */
typedef struct qcb_smbios_8 {
    /* connector_type */
    qcb_uint connector_type;
    /* external_reference */
    const char *external_reference;
    /* internal_reference */
    const char *internal_reference;
    /* port_type */
    qcb_uint port_type;
} qcb_smbios_8;
#define qcb_desc_smbios_8 qcb__descs[643]

/* -smbios type=9: slots */
typedef struct qcb_smbios_9 {
    /* current_usage */
    qcb_uint current_usage;
    /* pci_device */
    const char *pci_device;
    /* slot_characteristics1 */
    qcb_uint slot_characteristics1;
    /* slot_characteristics2 */
    qcb_uint slot_characteristics2;
    /* slot_data_bus_width */
    qcb_uint slot_data_bus_width;
    /* slot_designation */
    const char *slot_designation;
    /* slot_id */
    qcb_uint slot_id;
    /* slot_length */
    qcb_uint slot_length;
    /* slot_type */
    qcb_uint slot_type;
} qcb_smbios_9;
#define qcb_desc_smbios_9 qcb__descs[644]

/* -smbios file=: a binary table */
typedef struct qcb_smbios_file {
    /* file: file of the host Required. */
    const char *file;
} qcb_smbios_file;
#define qcb_desc_smbios_file qcb__descs[645]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
