/* qcb/device/sound.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_SOUND_H
#define QCB_DEVICE_SOUND_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device AC97: Intel AC97 sound */
typedef struct qcb_device_ac97 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
} qcb_device_ac97;
#define qcb_desc_device_ac97 qcb__descs[127]

/* -device ES1370: Ensoniq sound */
typedef struct qcb_device_es1370 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
} qcb_device_es1370;
#define qcb_desc_device_es1370 qcb__descs[162]

/* -device adlib */
typedef struct qcb_device_adlib {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* freq (default 44100) */
    qcb_uint freq;
    /* id: name of the device */
    const char *id;
    /* iobase (default 544) */
    qcb_uint iobase;
} qcb_device_adlib;
#define qcb_desc_device_adlib qcb__descs[131]

/* -device cs4231a */
typedef struct qcb_device_cs4231a {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dma (default 3) */
    qcb_uint dma;
    /* id: name of the device */
    const char *id;
    /* iobase (default 1332) */
    qcb_uint iobase;
    /* irq (default 9) */
    qcb_uint irq;
} qcb_device_cs4231a;
#define qcb_desc_device_cs4231a qcb__descs[144]

/* -device gus */
typedef struct qcb_device_gus {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dma (default 3) */
    qcb_uint dma;
    /* freq (default 44100) */
    qcb_uint freq;
    /* id: name of the device */
    const char *id;
    /* iobase (default 576) */
    qcb_uint iobase;
    /* irq (default 7) */
    qcb_uint irq;
} qcb_device_gus;
#define qcb_desc_device_gus qcb__descs[166]

/* -device hda-duplex: HD Audio codec, in and out */
typedef struct qcb_device_hda_duplex {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cad (default 4294967295) */
    qcb_uint cad;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* mixer (on or off; default true) */
    qcb_on_off mixer;
    /* use-timer (on or off; default true) */
    qcb_on_off use_timer;
} qcb_device_hda_duplex;
#define qcb_desc_device_hda_duplex qcb__descs[167]

/* -device hda-micro: HD Audio codec, speaker and microphone */
typedef struct qcb_device_hda_micro {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cad (default 4294967295) */
    qcb_uint cad;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* mixer (on or off; default true) */
    qcb_on_off mixer;
    /* use-timer (on or off; default true) */
    qcb_on_off use_timer;
} qcb_device_hda_micro;
#define qcb_desc_device_hda_micro qcb__descs[168]

/* -device hda-output: HD Audio codec, out */
typedef struct qcb_device_hda_output {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cad (default 4294967295) */
    qcb_uint cad;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* mixer (on or off; default true) */
    qcb_on_off mixer;
    /* use-timer (on or off; default true) */
    qcb_on_off use_timer;
} qcb_device_hda_output;
#define qcb_desc_device_hda_output qcb__descs[169]

/* -device ich9-intel-hda: Intel HD Audio controller of ICH9 */
typedef struct qcb_device_ich9_intel_hda {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* debug (default 0) */
    qcb_uint debug;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* old_msi_addr (on or off; default false) */
    qcb_on_off old_msi_addr;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
} qcb_device_ich9_intel_hda;
#define qcb_desc_device_ich9_intel_hda qcb__descs[193]

/* -device intel-hda: Intel HD Audio controller */
typedef struct qcb_device_intel_hda {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* debug (default 0) */
    qcb_uint debug;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* old_msi_addr (on or off; default false) */
    qcb_on_off old_msi_addr;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
} qcb_device_intel_hda;
#define qcb_desc_device_intel_hda qcb__descs[206]

/* -device sb16 */
typedef struct qcb_device_sb16 {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dma (default 1) */
    qcb_uint dma;
    /* dma16 (default 5) */
    qcb_uint dma16;
    /* id: name of the device */
    const char *id;
    /* iobase (default 544) */
    qcb_uint iobase;
    /* irq (default 5) */
    qcb_uint irq;
    /* version (default 1029) */
    qcb_uint version;
} qcb_device_sb16;
#define qcb_desc_device_sb16 qcb__descs[285]

/* -device wm8750 */
typedef struct qcb_device_wm8750 {
    /* address (default 0) */
    qcb_uint address;
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_wm8750;
#define qcb_desc_device_wm8750 qcb__descs[480]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
