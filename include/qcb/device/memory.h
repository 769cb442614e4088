/* qcb/device/memory.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_MEMORY_H
#define QCB_DEVICE_MEMORY_H

#include <qcb/descs.h>
#include <qcb/device/pci.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device cxl-downstream */
typedef struct qcb_device_cxl_downstream {
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
    /* x-256b-flit (on or off; default true) */
    qcb_on_off x_256b_flit;
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
    /* x-speed (default 64) */
    qcb_pcie_link_speed x_speed;
    /* x-width (default 16) */
    qcb_pcie_link_width x_width;
} qcb_device_cxl_downstream;
#define qcb_desc_device_cxl_downstream qcb__descs[146]

/* -device cxl-rp: CXL root port */
typedef struct qcb_device_cxl_rp {
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
    /* x-256b-flit (on or off; default true) */
    qcb_on_off x_256b_flit;
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
    /* x-speed (default 64) */
    qcb_pcie_link_speed x_speed;
    /* x-width (default 32) */
    qcb_pcie_link_width x_width;
} qcb_device_cxl_rp;
#define qcb_desc_device_cxl_rp qcb__descs[147]

/* -device cxl-switch-mailbox-cci */
typedef struct qcb_device_cxl_switch_mailbox_cci {
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
    /* target (names a device) */
    const char *target;
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
} qcb_device_cxl_switch_mailbox_cci;
#define qcb_desc_device_cxl_switch_mailbox_cci qcb__descs[148]

/* -device cxl-type3: CXL memory */
typedef struct qcb_device_cxl_type3 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cdat */
    const char *cdat;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hdm-db (on or off; default false) */
    qcb_on_off hdm_db;
    /* id: name of the device */
    const char *id;
    /* lsa (names a object) */
    const char *lsa;
    /* memdev: memory backend (names a object; deprecated since 8.0; instead: persistent-memdev=) */
    const char *memdev;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* num-dc-regions (default 0) */
    qcb_uint num_dc_regions;
    /* persistent-memdev (names a object) */
    const char *persistent_memdev;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sn (default 18446744073709551615) */
    qcb_uint sn;
    /* sriov-pf */
    const char *sriov_pf;
    /* volatile-dc-memdev (names a object) */
    const char *volatile_dc_memdev;
    /* volatile-memdev (names a object) */
    const char *volatile_memdev;
    /* x-256b-flit (on or off; default false) */
    qcb_on_off x_256b_flit;
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
    /* x-speed (default 32) */
    qcb_pcie_link_speed x_speed;
    /* x-width (default 16) */
    qcb_pcie_link_width x_width;
} qcb_device_cxl_type3;
#define qcb_desc_device_cxl_type3 qcb__descs[149]

/* -device cxl-upstream */
typedef struct qcb_device_cxl_upstream {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_log_max (default 8) */
    qcb_uint aer_log_max;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cdat */
    const char *cdat;
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
    /* sn (default 18446744073709551615) */
    qcb_uint sn;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-256b-flit (on or off; default false) */
    qcb_on_off x_256b_flit;
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
    /* x-speed (default 32) */
    qcb_pcie_link_speed x_speed;
    /* x-width (default 16) */
    qcb_pcie_link_width x_width;
} qcb_device_cxl_upstream;
#define qcb_desc_device_cxl_upstream qcb__descs[150]

/* -device nvdimm: NVDIMM */
typedef struct qcb_device_nvdimm {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* label-size (unit bytes) */
    qcb_uint label_size;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* slot: slot number (default -1) */
    qcb_int slot;
    /* unarmed (on or off; default false) */
    qcb_on_off unarmed;
    /* uuid */
    const char *uuid;
} qcb_device_nvdimm;
#define qcb_desc_device_nvdimm qcb__descs[245]

/* -device pc-dimm: memory module */
typedef struct qcb_device_pc_dimm {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* slot: slot number (default -1) */
    qcb_int slot;
} qcb_device_pc_dimm;
#define qcb_desc_device_pc_dimm qcb__descs[250]

/* -device sp-mem */
typedef struct qcb_device_sp_mem {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
} qcb_device_sp_mem;
#define qcb_desc_device_sp_mem qcb__descs[302]

/* -device spapr-nvdimm */
typedef struct qcb_device_spapr_nvdimm {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* label-size (unit bytes) */
    qcb_uint label_size;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* pmem-override (on or off; default false) */
    qcb_on_off pmem_override;
    /* slot: slot number (default -1) */
    qcb_int slot;
    /* unarmed (on or off; default false) */
    qcb_on_off unarmed;
    /* uuid */
    const char *uuid;
} qcb_device_spapr_nvdimm;
#define qcb_desc_device_spapr_nvdimm qcb__descs[303]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
