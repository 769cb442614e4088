/* qcb/device/pci.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_PCI_H
#define QCB_DEVICE_PCI_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_pcie_link_speed {
    QCB_PCIE_LINK_SPEED_16 = 1, /* 16 */
    QCB_PCIE_LINK_SPEED_2_5, /* 2_5 */
    QCB_PCIE_LINK_SPEED_32, /* 32 */
    QCB_PCIE_LINK_SPEED_5, /* 5 */
    QCB_PCIE_LINK_SPEED_64, /* 64 */
    QCB_PCIE_LINK_SPEED_8 /* 8 */
} qcb_pcie_link_speed;

typedef enum qcb_pcie_link_width {
    QCB_PCIE_LINK_WIDTH_1 = 1, /* 1 */
    QCB_PCIE_LINK_WIDTH_12, /* 12 */
    QCB_PCIE_LINK_WIDTH_16, /* 16 */
    QCB_PCIE_LINK_WIDTH_2, /* 2 */
    QCB_PCIE_LINK_WIDTH_32, /* 32 */
    QCB_PCIE_LINK_WIDTH_4, /* 4 */
    QCB_PCIE_LINK_WIDTH_8 /* 8 */
} qcb_pcie_link_width;

/* -device aspeed.pcie-root-port */
typedef struct qcb_device_aspeed_pcie_root_port {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chassis: chassis number (default 0) */
    qcb_uint chassis;
    /* disable-acs (on or off; default false) */
    qcb_on_off disable_acs;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
    /* power_controller_present (on or off; default true) */
    qcb_on_off power_controller_present;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slot: slot number (default 0) */
    qcb_uint slot;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-do-not-expose-native-hotplug-cap (on or off; default false) */
    qcb_on_off x_do_not_expose_native_hotplug_cap;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-native-hotplug (on or off; default true) */
    qcb_on_off x_native_hotplug;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_aspeed_pcie_root_port;
#define qcb_desc_device_aspeed_pcie_root_port qcb__descs[137]

/* -device dec-21154-p2p-bridge */
typedef struct qcb_device_dec_21154_p2p_bridge {
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
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_dec_21154_p2p_bridge;
#define qcb_desc_device_dec_21154_p2p_bridge qcb__descs[152]

/* -device i82378 */
typedef struct qcb_device_i82378 {
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
} qcb_device_i82378;
#define qcb_desc_device_i82378 qcb__descs[176]

/* -device i82801b11-bridge: Intel PCI bridge */
typedef struct qcb_device_i82801b11_bridge {
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
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_i82801b11_bridge;
#define qcb_desc_device_i82801b11_bridge qcb__descs[190]

/* -device ioh3420: Intel root port */
typedef struct qcb_device_ioh3420 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chassis: chassis number (default 0) */
    qcb_uint chassis;
    /* disable-acs (on or off; default false) */
    qcb_on_off disable_acs;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
    /* power_controller_present (on or off; default true) */
    qcb_on_off power_controller_present;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slot: slot number (default 0) */
    qcb_uint slot;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-do-not-expose-native-hotplug-cap (on or off; default false) */
    qcb_on_off x_do_not_expose_native_hotplug_cap;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-native-hotplug (on or off; default true) */
    qcb_on_off x_native_hotplug;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_ioh3420;
#define qcb_desc_device_ioh3420 qcb__descs[208]

/* -device pbm-bridge */
typedef struct qcb_device_pbm_bridge {
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
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_pbm_bridge;
#define qcb_desc_device_pbm_bridge qcb__descs[249]

/* -device pci-bridge: PCI bridge */
typedef struct qcb_device_pci_bridge {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus-reserve (default 4294967295) */
    qcb_uint bus_reserve;
    /* chassis_nr (default 0) */
    qcb_uint chassis_nr;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* io-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint io_reserve;
    /* mem-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint mem_reserve;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* pref32-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref32_reserve;
    /* pref64-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref64_reserve;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* shpc (on or off; default true) */
    qcb_on_off shpc;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_pci_bridge;
#define qcb_desc_device_pci_bridge qcb__descs[252]

/* -device pci-bridge-seat */
typedef struct qcb_device_pci_bridge_seat {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus-reserve (default 4294967295) */
    qcb_uint bus_reserve;
    /* chassis_nr (default 0) */
    qcb_uint chassis_nr;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* io-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint io_reserve;
    /* mem-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint mem_reserve;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* pref32-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref32_reserve;
    /* pref64-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref64_reserve;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* shpc (on or off; default true) */
    qcb_on_off shpc;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_pci_bridge_seat;
#define qcb_desc_device_pci_bridge_seat qcb__descs[253]

/* -device pci-testdev */
typedef struct qcb_device_pci_testdev {
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
    /* membar (unit bytes; default 0) */
    qcb_uint membar;
    /* membar-backed (on or off; default false) */
    qcb_on_off membar_backed;
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
} qcb_device_pci_testdev;
#define qcb_desc_device_pci_testdev qcb__descs[260]

/* -device pcie-pci-bridge: bridge from PCI Express to PCI */
typedef struct qcb_device_pcie_pci_bridge {
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
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
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
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_pcie_pci_bridge;
#define qcb_desc_device_pcie_pci_bridge qcb__descs[261]

/* -device pcie-root-port: PCI Express root port */
typedef struct qcb_device_pcie_root_port {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus-reserve (default 4294967295) */
    qcb_uint bus_reserve;
    /* chassis: chassis number (default 0) */
    qcb_uint chassis;
    /* disable-acs (on or off; default false) */
    qcb_on_off disable_acs;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* io-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint io_reserve;
    /* mem-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint mem_reserve;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
    /* power_controller_present (on or off; default true) */
    qcb_on_off power_controller_present;
    /* pref32-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref32_reserve;
    /* pref64-reserve (unit bytes; default 18446744073709551615) */
    qcb_uint pref64_reserve;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slot: slot number (default 0) */
    qcb_uint slot;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-do-not-expose-native-hotplug-cap (on or off; default false) */
    qcb_on_off x_do_not_expose_native_hotplug_cap;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-migrate-msix (on or off; default true) */
    qcb_on_off x_migrate_msix;
    /* x-native-hotplug (on or off; default true) */
    qcb_on_off x_native_hotplug;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
    /* x-speed (default 16) */
    qcb_pcie_link_speed x_speed;
    /* x-width (default 32) */
    qcb_pcie_link_width x_width;
} qcb_device_pcie_root_port;
#define qcb_desc_device_pcie_root_port qcb__descs[262]

/* -device pnv-phb */
typedef struct qcb_device_pnv_phb {
    /* bus: bus that it plugs into */
    const char *bus;
    /* bypass-iommu (on or off; default false) */
    qcb_on_off bypass_iommu;
    /* chip (names a device) */
    const char *chip;
    /* chip-id (default 0) */
    qcb_uint chip_id;
    /* id: name of the device */
    const char *id;
    /* index (default 0) */
    qcb_uint index;
    /* iommu (names a device) */
    const char *iommu;
    /* mem-base (default 0) */
    qcb_uint mem_base;
    /* pec (names a device) */
    const char *pec;
    /* special-base (default 0) */
    qcb_uint special_base;
    /* version (default 0) */
    qcb_uint version;
    /* x-config-reg-migration-enabled (on or off; default true) */
    qcb_on_off x_config_reg_migration_enabled;
} qcb_device_pnv_phb;
#define qcb_desc_device_pnv_phb qcb__descs[269]

/* -device pnv-phb-root-port */
typedef struct qcb_device_pnv_phb_root_port {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chassis: chassis number (default 0) */
    qcb_uint chassis;
    /* disable-acs (on or off; default false) */
    qcb_on_off disable_acs;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
    /* power_controller_present (on or off; default true) */
    qcb_on_off power_controller_present;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slot: slot number (default 0) */
    qcb_uint slot;
    /* sriov-pf */
    const char *sriov_pf;
    /* version (default 0) */
    qcb_uint version;
    /* x-do-not-expose-native-hotplug-cap (on or off; default false) */
    qcb_on_off x_do_not_expose_native_hotplug_cap;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-native-hotplug (on or off; default true) */
    qcb_on_off x_native_hotplug;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_pnv_phb_root_port;
#define qcb_desc_device_pnv_phb_root_port qcb__descs[270]

/* -device pxb: extra PCI host bridge */
typedef struct qcb_device_pxb {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus_nr: number of the bus (default 0) */
    qcb_uint bus_nr;
    /* bypass_iommu (on or off; default false) */
    qcb_on_off bypass_iommu;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* numa_node: NUMA node (names a numa; default 128) */
    qcb_uint numa_node;
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
} qcb_device_pxb;
#define qcb_desc_device_pxb qcb__descs[275]

/* -device pxb-cxl: CXL host bridge */
typedef struct qcb_device_pxb_cxl {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus_nr: number of the bus (default 0) */
    qcb_uint bus_nr;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hdm_for_passthrough (on or off; default false) */
    qcb_on_off hdm_for_passthrough;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* numa_node: NUMA node (names a numa; default 128) */
    qcb_uint numa_node;
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
} qcb_device_pxb_cxl;
#define qcb_desc_device_pxb_cxl qcb__descs[276]

/* -device pxb-pcie: extra PCI Express host bridge */
typedef struct qcb_device_pxb_pcie {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus_nr: number of the bus (default 0) */
    qcb_uint bus_nr;
    /* bypass_iommu (on or off; default false) */
    qcb_on_off bypass_iommu;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* numa_node: NUMA node (names a numa; default 128) */
    qcb_uint numa_node;
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
} qcb_device_pxb_pcie;
#define qcb_desc_device_pxb_pcie qcb__descs[277]

/* -device spapr-pci-host-bridge */
typedef struct qcb_device_spapr_pci_host_bridge {
    /* atsd (default 0) */
    qcb_uint atsd;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bypass-iommu (on or off; default false) */
    qcb_on_off bypass_iommu;
    /* ddw (on or off; default true) */
    qcb_on_off ddw;
    /* dma64_win_addr (default 576460752303423488) */
    qcb_uint dma64_win_addr;
    /* dma_win_addr (default 0) */
    qcb_uint dma_win_addr;
    /* dma_win_size (default 1073741824) */
    qcb_uint dma_win_size;
    /* dynamic-reconfiguration (on or off; default true) */
    qcb_on_off dynamic_reconfiguration;
    /* gpa (default 0) */
    qcb_uint gpa;
    /* id: name of the device */
    const char *id;
    /* index (default 4294967295) */
    qcb_uint index;
    /* io_win_size (default 65536) */
    qcb_uint io_win_size;
    /* iommu (names a device) */
    const char *iommu;
    /* mem-base (default 0) */
    qcb_uint mem_base;
    /* mem64_win_size (default 1099511627776) */
    qcb_uint mem64_win_size;
    /* mem_win_size (default 2147483648) */
    qcb_uint mem_win_size;
    /* numa_node: NUMA node (names a numa; default 4294967295) */
    qcb_uint numa_node;
    /* pcie-extended-configuration-space (on or off; default true) */
    qcb_on_off pcie_extended_configuration_space;
    /* pgsz (default 18944000) */
    qcb_uint pgsz;
    /* pre-2.8-migration (on or off; default false) */
    qcb_on_off pre_2_8_migration;
    /* pre-5.1-associativity (on or off; default false) */
    qcb_on_off pre_5_1_associativity;
    /* special-base (default 0) */
    qcb_uint special_base;
    /* x-config-reg-migration-enabled (on or off; default true) */
    qcb_on_off x_config_reg_migration_enabled;
} qcb_device_spapr_pci_host_bridge;
#define qcb_desc_device_spapr_pci_host_bridge qcb__descs[304]

/* -device x-pci-proxy-dev */
typedef struct qcb_device_x_pci_proxy_dev {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fd */
    const char *fd;
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
} qcb_device_x_pci_proxy_dev;
#define qcb_desc_device_x_pci_proxy_dev qcb__descs[482]

/* -device x3130-upstream: switch port towards the root */
typedef struct qcb_device_x3130_upstream {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
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
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_x3130_upstream;
#define qcb_desc_device_x3130_upstream qcb__descs[481]

/* -device xio3130-downstream: switch port away from the root */
typedef struct qcb_device_xio3130_downstream {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chassis: chassis number (default 0) */
    qcb_uint chassis;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* port: port number (default 0) */
    qcb_uint port;
    /* power_controller_present (on or off; default true) */
    qcb_on_off power_controller_present;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slot: slot number (default 0) */
    qcb_uint slot;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-do-not-expose-native-hotplug-cap (on or off; default false) */
    qcb_on_off x_do_not_expose_native_hotplug_cap;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-native-hotplug (on or off; default true) */
    qcb_on_off x_native_hotplug;
    /* x-pci-express-writeable-slt-bug (on or off; default false) */
    qcb_on_off x_pci_express_writeable_slt_bug;
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
} qcb_device_xio3130_downstream;
#define qcb_desc_device_xio3130_downstream qcb__descs[490]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
