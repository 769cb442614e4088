/* qcb/smbios.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SMBIOS_H
#define QCB_SMBIOS_H

#include <qcb/typed.h>

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
    /* date: release date of the firmware */
    const char *date;
    /* release: MAJOR.MINOR release of the firmware */
    const char *release;
    /* uefi: the firmware is UEFI (on or off; default off) */
    qcb_on_off uefi;
    /* vendor: vendor of the firmware */
    const char *vendor;
    /* version: version of the firmware */
    const char *version;
} qcb_smbios_0;
QCB_API extern const qcb_desc qcb_desc_smbios_0;

/* -smbios type=1: system */
typedef struct qcb_smbios_1 {
    /* family: family of the system */
    const char *family;
    /* manufacturer: manufacturer of the system */
    const char *manufacturer;
    /* product: product name */
    const char *product;
    /* serial: serial number */
    const char *serial;
    /* sku: SKU number */
    const char *sku;
    /* uuid: UUID of the system */
    const char *uuid;
    /* version: version of the system */
    const char *version;
} qcb_smbios_1;
QCB_API extern const qcb_desc qcb_desc_smbios_1;

/* -smbios type=11: texts for the guest */
typedef struct qcb_smbios_11 {
    /* path: files that hold a text each */
    qcb_strings path;
    /* value: texts */
    qcb_strings value;
} qcb_smbios_11;
QCB_API extern const qcb_desc qcb_desc_smbios_11;

/* -smbios type=17: memory devices */
typedef struct qcb_smbios_17 {
    /* asset: asset tag */
    const char *asset;
    /* bank: bank locator */
    const char *bank;
    /* loc_pfx: beginning of the device locator */
    const char *loc_pfx;
    /* manufacturer: manufacturer */
    const char *manufacturer;
    /* part: part number */
    const char *part;
    /* serial: serial number */
    const char *serial;
    /* speed: speed in MT/s */
    qcb_uint speed;
} qcb_smbios_17;
QCB_API extern const qcb_desc qcb_desc_smbios_17;

/* -smbios type=2: base board */
typedef struct qcb_smbios_2 {
    /* asset: asset tag */
    const char *asset;
    /* location: location in the chassis */
    const char *location;
    /* manufacturer: manufacturer of the board */
    const char *manufacturer;
    /* product: product name */
    const char *product;
    /* serial: serial number */
    const char *serial;
    /* version: version of the board */
    const char *version;
} qcb_smbios_2;
QCB_API extern const qcb_desc qcb_desc_smbios_2;

/* -smbios type=3: chassis */
typedef struct qcb_smbios_3 {
    /* asset: asset tag */
    const char *asset;
    /* manufacturer: manufacturer of the chassis */
    const char *manufacturer;
    /* serial: serial number */
    const char *serial;
    /* sku: SKU number */
    const char *sku;
    /* version: version of the chassis */
    const char *version;
} qcb_smbios_3;
QCB_API extern const qcb_desc qcb_desc_smbios_3;

/* -smbios type=4: processors */
typedef struct qcb_smbios_4 {
    /* asset: asset tag */
    const char *asset;
    /* current-speed: speed at start (unit MHz) */
    qcb_uint current_speed;
    /* manufacturer: manufacturer of the CPU */
    const char *manufacturer;
    /* max-speed: highest speed (unit MHz) */
    qcb_uint max_speed;
    /* part: part number */
    const char *part;
    /* processor-family: family number (since 9.1) */
    qcb_uint processor_family;
    /* processor-id: processor id (since 7.2) */
    qcb_uint processor_id;
    /* serial: serial number */
    const char *serial;
    /* sock_pfx: beginning of the socket's name */
    const char *sock_pfx;
    /* version: version of the CPU */
    const char *version;
} qcb_smbios_4;
QCB_API extern const qcb_desc qcb_desc_smbios_4;

/* -smbios type=41: on-board devices */
typedef struct qcb_smbios_41 {
    /* designation: name of the on-board device */
    const char *designation;
    /* instance: number among devices of its kind */
    qcb_uint instance;
    /* kind: kind of the device */
    qcb_other_unknown_video_scsi_ethernet_tokenring_sound_pata_sata_s kind;
    /* pcidev: id of the PCI device (names a device) */
    const char *pcidev;
} qcb_smbios_41;
QCB_API extern const qcb_desc qcb_desc_smbios_41;

/* -smbios type=8: ports */
typedef struct qcb_smbios_8 {
    /* connector_type: kind of the connector */
    qcb_uint connector_type;
    /* external_reference: name on the outside */
    const char *external_reference;
    /* internal_reference: name on the board */
    const char *internal_reference;
    /* port_type: kind of the port */
    qcb_uint port_type;
} qcb_smbios_8;
QCB_API extern const qcb_desc qcb_desc_smbios_8;

/* -smbios type=9: slots */
typedef struct qcb_smbios_9 {
    /* current_usage: whether something is in it */
    qcb_uint current_usage;
    /* pci_device: id of the PCI device in the slot (names a device) */
    const char *pci_device;
    /* slot_characteristics1: first byte of characteristics */
    qcb_uint slot_characteristics1;
    /* slot_characteristics2: second byte of characteristics */
    qcb_uint slot_characteristics2;
    /* slot_data_bus_width: width of its bus */
    qcb_uint slot_data_bus_width;
    /* slot_designation: name of the slot */
    const char *slot_designation;
    /* slot_id: number of the slot */
    qcb_uint slot_id;
    /* slot_length: length of the slot */
    qcb_uint slot_length;
    /* slot_type: kind of the slot */
    qcb_uint slot_type;
} qcb_smbios_9;
QCB_API extern const qcb_desc qcb_desc_smbios_9;

/* -smbios file=: a binary table */
typedef struct qcb_smbios_file {
    /* file: file of the host Required. */
    const char *file;
} qcb_smbios_file;
QCB_API extern const qcb_desc qcb_desc_smbios_file;

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
