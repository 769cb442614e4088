/* qcb/device/char.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_CHAR_H
#define QCB_DEVICE_CHAR_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device diva-gsp */
typedef struct qcb_device_diva_gsp {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev1 (names a chardev) */
    const char *chardev1;
    /* chardev2 (names a chardev) */
    const char *chardev2;
    /* chardev3 (names a chardev) */
    const char *chardev3;
    /* chardev4 (names a chardev) */
    const char *chardev4;
    /* disable (on or off; default false) */
    qcb_on_off disable;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* prog_if (default 2) */
    qcb_uint prog_if;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* subvendor (default 4169) */
    qcb_uint subvendor;
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
} qcb_device_diva_gsp;
#define qcb_desc_device_diva_gsp qcb__descs[154]

/* -device ipoctal232 */
typedef struct qcb_device_ipoctal232 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev0 (names a chardev) */
    const char *chardev0;
    /* chardev1 (names a chardev) */
    const char *chardev1;
    /* chardev2 (names a chardev) */
    const char *chardev2;
    /* chardev3 (names a chardev) */
    const char *chardev3;
    /* chardev4 (names a chardev) */
    const char *chardev4;
    /* chardev5 (names a chardev) */
    const char *chardev5;
    /* chardev6 (names a chardev) */
    const char *chardev6;
    /* chardev7 (names a chardev) */
    const char *chardev7;
    /* id: name of the device */
    const char *id;
    /* slot: slot number (default -1) */
    qcb_int slot;
} qcb_device_ipoctal232;
#define qcb_desc_device_ipoctal232 qcb__descs[212]

/* -device isa-debug-exit */
typedef struct qcb_device_isa_debug_exit {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 1281) */
    qcb_uint iobase;
    /* iosize (default 2) */
    qcb_uint iosize;
} qcb_device_isa_debug_exit;
#define qcb_desc_device_isa_debug_exit qcb__descs[215]

/* -device isa-debugcon: debug console */
typedef struct qcb_device_isa_debugcon {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* iobase (default 233) */
    qcb_uint iobase;
    /* readback (default 233) */
    qcb_uint readback;
} qcb_device_isa_debugcon;
#define qcb_desc_device_isa_debugcon qcb__descs[216]

/* -device isa-parallel: parallel port */
typedef struct qcb_device_isa_parallel {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* index (default 4294967295) */
    qcb_uint index;
    /* iobase (default 4294967295) */
    qcb_uint iobase;
    /* irq (default 7) */
    qcb_uint irq;
} qcb_device_isa_parallel;
#define qcb_desc_device_isa_parallel qcb__descs[222]

/* -device isa-serial: serial port */
typedef struct qcb_device_isa_serial {
    /* baudbase (default 115200) */
    qcb_uint baudbase;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* index (default 4294967295) */
    qcb_uint index;
    /* iobase (default 4294967295) */
    qcb_uint iobase;
    /* irq (default 4294967295) */
    qcb_uint irq;
    /* wakeup (on or off; default false) */
    qcb_on_off wakeup;
} qcb_device_isa_serial;
#define qcb_desc_device_isa_serial qcb__descs[223]

/* -device nitro-serial-vsock */
typedef struct qcb_device_nitro_serial_vsock {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
} qcb_device_nitro_serial_vsock;
#define qcb_desc_device_nitro_serial_vsock qcb__descs[242]

/* -device pci-serial: serial port on PCI */
typedef struct qcb_device_pci_serial {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* baudbase (default 115200) */
    qcb_uint baudbase;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* prog_if (default 2) */
    qcb_uint prog_if;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* wakeup (on or off; default false) */
    qcb_on_off wakeup;
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
} qcb_device_pci_serial;
#define qcb_desc_device_pci_serial qcb__descs[257]

/* -device pci-serial-2x */
typedef struct qcb_device_pci_serial_2x {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev1 (names a chardev) */
    const char *chardev1;
    /* chardev2 (names a chardev) */
    const char *chardev2;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* prog_if (default 2) */
    qcb_uint prog_if;
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
} qcb_device_pci_serial_2x;
#define qcb_desc_device_pci_serial_2x qcb__descs[258]

/* -device pci-serial-4x */
typedef struct qcb_device_pci_serial_4x {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev1 (names a chardev) */
    const char *chardev1;
    /* chardev2 (names a chardev) */
    const char *chardev2;
    /* chardev3 (names a chardev) */
    const char *chardev3;
    /* chardev4 (names a chardev) */
    const char *chardev4;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* prog_if (default 2) */
    qcb_uint prog_if;
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
} qcb_device_pci_serial_4x;
#define qcb_desc_device_pci_serial_4x qcb__descs[259]

/* -device sclpconsole */
typedef struct qcb_device_sclpconsole {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
} qcb_device_sclpconsole;
#define qcb_desc_device_sclpconsole qcb__descs[287]

/* -device sclplmconsole */
typedef struct qcb_device_sclplmconsole {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* echo (on or off; default true) */
    qcb_on_off echo;
    /* id: name of the device */
    const char *id;
    /* write_errors (default 0) */
    qcb_uint write_errors;
} qcb_device_sclplmconsole;
#define qcb_desc_device_sclplmconsole qcb__descs[288]

/* -device spapr-vty */
typedef struct qcb_device_spapr_vty {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* reg (default 4294967295) */
    qcb_uint reg;
} qcb_device_spapr_vty;
#define qcb_desc_device_spapr_vty qcb__descs[309]

/* -device tpci200 */
typedef struct qcb_device_tpci200 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
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
} qcb_device_tpci200;
#define qcb_desc_device_tpci200 qcb__descs[315]

/* -device x-terminal3270 */
typedef struct qcb_device_x_terminal3270 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* devno */
    const char *devno;
    /* id: name of the device */
    const char *id;
} qcb_device_x_terminal3270;
#define qcb_desc_device_x_terminal3270 qcb__descs[483]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
