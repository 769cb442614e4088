/* qcb/device/net.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_NET_H
#define QCB_DEVICE_NET_H

#include <qcb/typed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device ctucan_pci */
typedef struct qcb_device_ctucan_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* canbus0 (names a object) */
    const char *canbus0;
    /* canbus1 (names a object) */
    const char *canbus1;
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
} qcb_device_ctucan_pci;
QCB_API extern const qcb_desc qcb_desc_device_ctucan_pci QCB__SYMBOL("qcb_db0bb54");

/* -device e1000: Intel 82540EM gigabit network card */
typedef struct qcb_device_e1000 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* autonegotiation (on or off; default true) */
    qcb_on_off autonegotiation;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* extra_mac_registers (on or off; default true) */
    qcb_on_off extra_mac_registers;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* init-vet (on or off; default true) */
    qcb_on_off init_vet;
    /* mac: MAC address */
    const char *mac;
    /* migrate_tso_props (on or off; default true) */
    qcb_on_off migrate_tso_props;
    /* mitigation (on or off; default true) */
    qcb_on_off mitigation;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_e1000;
QCB_API extern const qcb_desc qcb_desc_device_e1000 QCB__SYMBOL("qcb_d15bde5");

/* -device e1000-82544gc */
typedef struct qcb_device_e1000_82544gc {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* autonegotiation (on or off; default true) */
    qcb_on_off autonegotiation;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* extra_mac_registers (on or off; default true) */
    qcb_on_off extra_mac_registers;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* init-vet (on or off; default true) */
    qcb_on_off init_vet;
    /* mac: MAC address */
    const char *mac;
    /* migrate_tso_props (on or off; default true) */
    qcb_on_off migrate_tso_props;
    /* mitigation (on or off; default true) */
    qcb_on_off mitigation;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_e1000_82544gc;
QCB_API extern const qcb_desc qcb_desc_device_e1000_82544gc QCB__SYMBOL("qcb_dd3a1f1");

/* -device e1000-82545em */
typedef struct qcb_device_e1000_82545em {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* autonegotiation (on or off; default true) */
    qcb_on_off autonegotiation;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* extra_mac_registers (on or off; default true) */
    qcb_on_off extra_mac_registers;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* init-vet (on or off; default true) */
    qcb_on_off init_vet;
    /* mac: MAC address */
    const char *mac;
    /* migrate_tso_props (on or off; default true) */
    qcb_on_off migrate_tso_props;
    /* mitigation (on or off; default true) */
    qcb_on_off mitigation;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_e1000_82545em;
QCB_API extern const qcb_desc qcb_desc_device_e1000_82545em QCB__SYMBOL("qcb_d10b56b");

/* -device e1000e: Intel 82574L gigabit network card */
typedef struct qcb_device_e1000e {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable_vnet_hdr (default 0) */
    qcb_uint disable_vnet_hdr;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* init-vet (on or off; default true) */
    qcb_on_off init_vet;
    /* mac: MAC address */
    const char *mac;
    /* migrate-timadj (on or off; default true) */
    qcb_on_off migrate_timadj;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* subsys (default 0) */
    qcb_uint subsys;
    /* subsys_ven (default 32902) */
    qcb_uint subsys_ven;
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
} qcb_device_e1000e;
QCB_API extern const qcb_desc qcb_desc_device_e1000e QCB__SYMBOL("qcb_d38ddfb");

/* -device eTSEC */
typedef struct qcb_device_etsec {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
} qcb_device_etsec;
QCB_API extern const qcb_desc qcb_desc_device_etsec QCB__SYMBOL("qcb_d079b2c");

/* -device i82550 */
typedef struct qcb_device_i82550 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82550;
QCB_API extern const qcb_desc qcb_desc_device_i82550 QCB__SYMBOL("qcb_d872148");

/* -device i82551 */
typedef struct qcb_device_i82551 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82551;
QCB_API extern const qcb_desc qcb_desc_device_i82551 QCB__SYMBOL("qcb_d871f3e");

/* -device i82557a */
typedef struct qcb_device_i82557a {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82557a;
QCB_API extern const qcb_desc qcb_desc_device_i82557a QCB__SYMBOL("qcb_da90454");

/* -device i82557b */
typedef struct qcb_device_i82557b {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82557b;
QCB_API extern const qcb_desc qcb_desc_device_i82557b QCB__SYMBOL("qcb_da905ae");

/* -device i82557c */
typedef struct qcb_device_i82557c {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82557c;
QCB_API extern const qcb_desc qcb_desc_device_i82557c QCB__SYMBOL("qcb_da90730");

/* -device i82558a */
typedef struct qcb_device_i82558a {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82558a;
QCB_API extern const qcb_desc qcb_desc_device_i82558a QCB__SYMBOL("qcb_dce2dab");

/* -device i82558b */
typedef struct qcb_device_i82558b {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82558b;
QCB_API extern const qcb_desc qcb_desc_device_i82558b QCB__SYMBOL("qcb_dce314f");

/* -device i82559a */
typedef struct qcb_device_i82559a {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82559a;
QCB_API extern const qcb_desc qcb_desc_device_i82559a QCB__SYMBOL("qcb_dcbb58a");

/* -device i82559b */
typedef struct qcb_device_i82559b {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82559b;
QCB_API extern const qcb_desc qcb_desc_device_i82559b QCB__SYMBOL("qcb_dcbb140");

/* -device i82559c */
typedef struct qcb_device_i82559c {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82559c;
QCB_API extern const qcb_desc qcb_desc_device_i82559c QCB__SYMBOL("qcb_dcbb2b2");

/* -device i82559er */
typedef struct qcb_device_i82559er {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82559er;
QCB_API extern const qcb_desc qcb_desc_device_i82559er QCB__SYMBOL("qcb_db97021");

/* -device i82562 */
typedef struct qcb_device_i82562 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82562;
QCB_API extern const qcb_desc qcb_desc_device_i82562 QCB__SYMBOL("qcb_d8a2fb9");

/* -device i82801 */
typedef struct qcb_device_i82801 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_i82801;
QCB_API extern const qcb_desc qcb_desc_device_i82801 QCB__SYMBOL("qcb_dc70655");

/* -device igb: Intel 82576 gigabit network card with SR-IOV */
typedef struct qcb_device_igb {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
} qcb_device_igb;
QCB_API extern const qcb_desc qcb_desc_device_igb QCB__SYMBOL("qcb_d220d6d");

/* -device kvaser_pci */
typedef struct qcb_device_kvaser_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* canbus (names a object) */
    const char *canbus;
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
} qcb_device_kvaser_pci;
QCB_API extern const qcb_desc qcb_desc_device_kvaser_pci QCB__SYMBOL("qcb_df60547");

/* -device mioe3680_pci */
typedef struct qcb_device_mioe3680_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* canbus0 (names a object) */
    const char *canbus0;
    /* canbus1 (names a object) */
    const char *canbus1;
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
} qcb_device_mioe3680_pci;
QCB_API extern const qcb_desc qcb_desc_device_mioe3680_pci QCB__SYMBOL("qcb_d81ea3a");

/* -device ne2k_isa */
typedef struct qcb_device_ne2k_isa {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 768) */
    qcb_uint iobase;
    /* irq (default 9) */
    qcb_uint irq;
    /* mac: MAC address */
    const char *mac;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
} qcb_device_ne2k_isa;
QCB_API extern const qcb_desc qcb_desc_device_ne2k_isa QCB__SYMBOL("qcb_d7eff6d");

/* -device ne2k_pci */
typedef struct qcb_device_ne2k_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_ne2k_pci;
QCB_API extern const qcb_desc qcb_desc_device_ne2k_pci QCB__SYMBOL("qcb_d5cc398");

/* -device pcm3680_pci */
typedef struct qcb_device_pcm3680_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* canbus0 (names a object) */
    const char *canbus0;
    /* canbus1 (names a object) */
    const char *canbus1;
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
} qcb_device_pcm3680_pci;
QCB_API extern const qcb_desc qcb_desc_device_pcm3680_pci QCB__SYMBOL("qcb_d3c6482");

/* -device pcnet */
typedef struct qcb_device_pcnet {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_pcnet;
QCB_API extern const qcb_desc qcb_desc_device_pcnet QCB__SYMBOL("qcb_d75287c");

/* -device pvrdma */
typedef struct qcb_device_pvrdma {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dev-caps-max-ah (default 64) */
    qcb_int dev_caps_max_ah;
    /* dev-caps-max-cq (default 2048) */
    qcb_int dev_caps_max_cq;
    /* dev-caps-max-mr (default 1024) */
    qcb_int dev_caps_max_mr;
    /* dev-caps-max-mr-size (default 134217728) */
    qcb_uint dev_caps_max_mr_size;
    /* dev-caps-max-pd (default 1024) */
    qcb_int dev_caps_max_pd;
    /* dev-caps-max-qp (default 1024) */
    qcb_int dev_caps_max_qp;
    /* dev-caps-max-qp-init-rd-atom (default 16) */
    qcb_int dev_caps_max_qp_init_rd_atom;
    /* dev-caps-max-srq (default 512) */
    qcb_int dev_caps_max_srq;
    /* dev-caps-qp-rd-atom (default 16) */
    qcb_int dev_caps_qp_rd_atom;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* ibdev */
    const char *ibdev;
    /* ibport (default 1) */
    qcb_uint ibport;
    /* id: name of the device */
    const char *id;
    /* mad-chardev (names a chardev) */
    const char *mad_chardev;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend */
    const char *netdev;
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
} qcb_device_pvrdma;
QCB_API extern const qcb_desc qcb_desc_device_pvrdma QCB__SYMBOL("qcb_dce0201");

/* -device rocker */
typedef struct qcb_device_rocker {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fp_start_macaddr */
    const char *fp_start_macaddr;
    /* id: name of the device */
    const char *id;
    /* len-ports (default 0) */
    qcb_uint len_ports;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* name */
    const char *name;
    /* ports (default []) */
    qcb_strings ports;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* switch_id (default 0) */
    qcb_uint switch_id;
    /* world */
    const char *world;
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
} qcb_device_rocker;
QCB_API extern const qcb_desc qcb_desc_device_rocker QCB__SYMBOL("qcb_df70e6c");

/* -device rtl8139: Realtek 10/100 network card */
typedef struct qcb_device_rtl8139 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_rtl8139;
QCB_API extern const qcb_desc qcb_desc_device_rtl8139 QCB__SYMBOL("qcb_df3932b");

/* -device spapr-vlan */
typedef struct qcb_device_spapr_vlan {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* reg (default 4294967295) */
    qcb_uint reg;
    /* use-rx-buffer-pools (on or off; default true) */
    qcb_on_off use_rx_buffer_pools;
} qcb_device_spapr_vlan;
QCB_API extern const qcb_desc qcb_desc_device_spapr_vlan QCB__SYMBOL("qcb_ddf92cd");

/* -device sungem */
typedef struct qcb_device_sungem {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* phy_addr (default 0) */
    qcb_uint phy_addr;
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
} qcb_device_sungem;
QCB_API extern const qcb_desc qcb_desc_device_sungem QCB__SYMBOL("qcb_d202730");

/* -device sunhme */
typedef struct qcb_device_sunhme {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_sunhme;
QCB_API extern const qcb_desc qcb_desc_device_sunhme QCB__SYMBOL("qcb_d8ba344");

/* -device tulip */
typedef struct qcb_device_tulip {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
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
} qcb_device_tulip;
QCB_API extern const qcb_desc qcb_desc_device_tulip QCB__SYMBOL("qcb_d478e30");

/* -device vmxnet3 */
typedef struct qcb_device_vmxnet3 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-old-msi-offsets (on or off; default false) */
    qcb_on_off x_old_msi_offsets;
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
} qcb_device_vmxnet3;
QCB_API extern const qcb_desc qcb_desc_device_vmxnet3 QCB__SYMBOL("qcb_dca1c10");

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
