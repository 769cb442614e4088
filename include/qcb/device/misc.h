/* qcb/device/misc.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_MISC_H
#define QCB_DEVICE_MISC_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_oas_mode {
    QCB_OAS_MODE_32 = 1, /* 32 */
    QCB_OAS_MODE_36, /* 36 */
    QCB_OAS_MODE_40, /* 40 */
    QCB_OAS_MODE_42, /* 42 */
    QCB_OAS_MODE_44, /* 44 */
    QCB_OAS_MODE_48, /* 48 */
    QCB_OAS_MODE_52, /* 52 */
    QCB_OAS_MODE_56, /* 56 */
    QCB_OAS_MODE_AUTO /* auto */
} qcb_oas_mode;

typedef enum qcb_ssid_size_mode {
    QCB_SSID_SIZE_MODE_0 = 1, /* 0 */
    QCB_SSID_SIZE_MODE_1, /* 1 */
    QCB_SSID_SIZE_MODE_10, /* 10 */
    QCB_SSID_SIZE_MODE_11, /* 11 */
    QCB_SSID_SIZE_MODE_12, /* 12 */
    QCB_SSID_SIZE_MODE_13, /* 13 */
    QCB_SSID_SIZE_MODE_14, /* 14 */
    QCB_SSID_SIZE_MODE_15, /* 15 */
    QCB_SSID_SIZE_MODE_16, /* 16 */
    QCB_SSID_SIZE_MODE_17, /* 17 */
    QCB_SSID_SIZE_MODE_18, /* 18 */
    QCB_SSID_SIZE_MODE_19, /* 19 */
    QCB_SSID_SIZE_MODE_2, /* 2 */
    QCB_SSID_SIZE_MODE_20, /* 20 */
    QCB_SSID_SIZE_MODE_3, /* 3 */
    QCB_SSID_SIZE_MODE_4, /* 4 */
    QCB_SSID_SIZE_MODE_5, /* 5 */
    QCB_SSID_SIZE_MODE_6, /* 6 */
    QCB_SSID_SIZE_MODE_7, /* 7 */
    QCB_SSID_SIZE_MODE_8, /* 8 */
    QCB_SSID_SIZE_MODE_9, /* 9 */
    QCB_SSID_SIZE_MODE_AUTO /* auto */
} qcb_ssid_size_mode;

typedef enum qcb_lost_tick_policy {
    QCB_LOST_TICK_POLICY_DELAY = 1, /* delay */
    QCB_LOST_TICK_POLICY_DISCARD, /* discard */
    QCB_LOST_TICK_POLICY_SLEW /* slew */
} qcb_lost_tick_policy;

/* -device AMDVI-PCI */
typedef struct qcb_device_amdvi_pci {
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
} qcb_device_amdvi_pci;
#define qcb_desc_device_amdvi_pci qcb__descs[135]

/* -device acpi-erst */
typedef struct qcb_device_acpi_erst {
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
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* record_size (default 8192) */
    qcb_uint record_size;
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
} qcb_device_acpi_erst;
#define qcb_desc_device_acpi_erst qcb__descs[128]

/* -device adb-keyboard */
typedef struct qcb_device_adb_keyboard {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_adb_keyboard;
#define qcb_desc_device_adb_keyboard qcb__descs[129]

/* -device adb-mouse */
typedef struct qcb_device_adb_mouse {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_adb_mouse;
#define qcb_desc_device_adb_mouse qcb__descs[130]

/* -device ads7846 */
typedef struct qcb_device_ads7846 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* cs (default 0) */
    qcb_uint cs;
    /* id: name of the device */
    const char *id;
} qcb_device_ads7846;
#define qcb_desc_device_ads7846 qcb__descs[132]

/* -device amd-iommu: AMD IOMMU */
typedef struct qcb_device_amd_iommu {
    /* bus: bus that it plugs into */
    const char *bus;
    /* device-iotlb (on or off; default false) */
    qcb_on_off device_iotlb;
    /* dma-remap (on or off; default false) */
    qcb_on_off dma_remap;
    /* dma-translation (on or off; default true) */
    qcb_on_off dma_translation;
    /* id: name of the device */
    const char *id;
    /* intremap (on, off or auto; default auto) */
    qcb_on_off intremap;
    /* pci-id */
    const char *pci_id;
    /* pt (on or off; default true) */
    qcb_on_off pt;
    /* xtsup (on or off; default false) */
    qcb_on_off xtsup;
} qcb_device_amd_iommu;
#define qcb_desc_device_amd_iommu qcb__descs[134]

/* -device arm-smmuv3 */
typedef struct qcb_device_arm_smmuv3 {
    /* accel (on or off; default false) */
    qcb_on_off accel;
    /* ats: address translation service (on, off or auto; default auto) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* bus_num (default 0) */
    qcb_uint bus_num;
    /* cmdqv (on, off or auto; default auto) */
    qcb_on_off cmdqv;
    /* id: name of the device */
    const char *id;
    /* identifier (default 0) */
    qcb_uint identifier;
    /* memory (names a machine) */
    const char *memory;
    /* msi-gpa (default 0) */
    qcb_uint msi_gpa;
    /* oas (default auto) */
    qcb_oas_mode oas;
    /* primary-bus (names a machine) */
    const char *primary_bus;
    /* ril (on, off or auto; default auto) */
    qcb_on_off ril;
    /* secure-memory (names a machine) */
    const char *secure_memory;
    /* smmu_per_bus (on or off; default false) */
    qcb_on_off smmu_per_bus;
    /* ssidsize (default auto) */
    qcb_ssid_size_mode ssidsize;
    /* stage */
    const char *stage;
} qcb_device_arm_smmuv3;
#define qcb_desc_device_arm_smmuv3 qcb__descs[136]

/* -device diag288 */
typedef struct qcb_device_diag288 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_diag288;
#define qcb_desc_device_diag288 qcb__descs[153]

/* -device edu: device for teaching */
typedef struct qcb_device_edu {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dma_mask */
    qcb_uint dma_mask;
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
} qcb_device_edu;
#define qcb_desc_device_edu qcb__descs[160]

/* -device guest-loader */
typedef struct qcb_device_guest_loader {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bootargs */
    const char *bootargs;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* initrd */
    const char *initrd;
    /* kernel */
    const char *kernel;
} qcb_device_guest_loader;
#define qcb_desc_device_guest_loader qcb__descs[165]

/* -device hv-balloon */
typedef struct qcb_device_hv_balloon {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* instanceid (default auto) */
    const char *instanceid;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* status-report (on or off; default false) */
    qcb_on_off status_report;
} qcb_device_hv_balloon;
#define qcb_desc_device_hv_balloon qcb__descs[170]

/* -device hv-syndbg */
typedef struct qcb_device_hv_syndbg {
    /* bus: bus that it plugs into */
    const char *bus;
    /* host_ip */
    const char *host_ip;
    /* host_port (default 50000) */
    qcb_uint host_port;
    /* id: name of the device */
    const char *id;
    /* use_hcalls (on or off; default false) */
    qcb_on_off use_hcalls;
} qcb_device_hv_syndbg;
#define qcb_desc_device_hv_syndbg qcb__descs[171]

/* -device hyperv-testdev */
typedef struct qcb_device_hyperv_testdev {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_hyperv_testdev;
#define qcb_desc_device_hyperv_testdev qcb__descs[172]

/* -device i6300esb: Intel watchdog */
typedef struct qcb_device_i6300esb {
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
} qcb_device_i6300esb;
#define qcb_desc_device_i6300esb qcb__descs[174]

/* -device i8042 */
typedef struct qcb_device_i8042 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* extended-state (on or off; default true) */
    qcb_on_off extended_state;
    /* id: name of the device */
    const char *id;
    /* kbd-irq (default 1) */
    qcb_uint kbd_irq;
    /* kbd-throttle (on or off; default false) */
    qcb_on_off kbd_throttle;
    /* mouse-irq (default 12) */
    qcb_uint mouse_irq;
} qcb_device_i8042;
#define qcb_desc_device_i8042 qcb__descs[175]

/* -device ib700: iBASE watchdog */
typedef struct qcb_device_ib700 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_ib700;
#define qcb_desc_device_ib700 qcb__descs[191]

/* -device intel-iommu: Intel IOMMU */
typedef struct qcb_device_intel_iommu {
    /* aw-bits (default 48) */
    qcb_uint aw_bits;
    /* bus: bus that it plugs into */
    const char *bus;
    /* caching-mode (on or off; default false) */
    qcb_on_off caching_mode;
    /* device-iotlb (on or off; default false) */
    qcb_on_off device_iotlb;
    /* dma-drain (on or off; default true) */
    qcb_on_off dma_drain;
    /* dma-translation (on or off; default true) */
    qcb_on_off dma_translation;
    /* eim (on, off or auto; default auto) */
    qcb_on_off eim;
    /* fs1gp (on or off; default true) */
    qcb_on_off fs1gp;
    /* fsts (on or off; default false) */
    qcb_on_off fsts;
    /* id: name of the device */
    const char *id;
    /* intremap (on, off or auto; default auto) */
    qcb_on_off intremap;
    /* pasid-bits (default 0) */
    qcb_uint pasid_bits;
    /* pt (on or off; default true) */
    qcb_on_off pt;
    /* scalable-mode (on or off; default false) */
    qcb_on_off scalable_mode;
    /* snoop-control (on or off; default false) */
    qcb_on_off snoop_control;
    /* stale-tm (on or off; default false) */
    qcb_on_off stale_tm;
    /* svm (on or off; default false) */
    qcb_on_off svm;
    /* version (default 0) */
    qcb_uint version;
    /* x-buggy-eim (on or off; default false) */
    qcb_on_off x_buggy_eim;
    /* x-flts (on or off; default false) */
    qcb_on_off x_flts;
    /* x-pasid-mode (on or off; default false) */
    qcb_on_off x_pasid_mode;
    /* x-scalable-mode (on or off; default false) */
    qcb_on_off x_scalable_mode;
} qcb_device_intel_iommu;
#define qcb_desc_device_intel_iommu qcb__descs[207]

/* -device iommu-testdev */
typedef struct qcb_device_iommu_testdev {
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
} qcb_device_iommu_testdev;
#define qcb_desc_device_iommu_testdev qcb__descs[209]

/* -device ipmi-bmc-extern */
typedef struct qcb_device_ipmi_bmc_extern {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* slave_addr (default 32) */
    qcb_uint slave_addr;
} qcb_device_ipmi_bmc_extern;
#define qcb_desc_device_ipmi_bmc_extern qcb__descs[210]

/* -device ipmi-bmc-sim */
typedef struct qcb_device_ipmi_bmc_sim {
    /* bus: bus that it plugs into */
    const char *bus;
    /* device_id (default 32) */
    qcb_uint device_id;
    /* device_rev (default 0) */
    qcb_uint device_rev;
    /* fruareasize (default 1024) */
    qcb_uint fruareasize;
    /* frudatafile */
    const char *frudatafile;
    /* fwrev1 (default 0) */
    qcb_uint fwrev1;
    /* fwrev2 (default 0) */
    qcb_uint fwrev2;
    /* guid */
    const char *guid;
    /* id: name of the device */
    const char *id;
    /* ipmi_version (default 2) */
    qcb_uint ipmi_version;
    /* lan.channel (default 0) */
    qcb_uint lan_channel;
    /* lan.defgw_ipaddr */
    const char *lan_defgw_ipaddr;
    /* lan.defgw_macaddr */
    const char *lan_defgw_macaddr;
    /* lan.ipaddr */
    const char *lan_ipaddr;
    /* lan.ipsrc (default 0) */
    qcb_uint lan_ipsrc;
    /* lan.macaddr */
    const char *lan_macaddr;
    /* lan.netmask */
    const char *lan_netmask;
    /* mfg_id (default 0) */
    qcb_uint mfg_id;
    /* product_id (default 0) */
    qcb_uint product_id;
    /* sdrfile */
    const char *sdrfile;
    /* slave_addr (default 32) */
    qcb_uint slave_addr;
} qcb_device_ipmi_bmc_sim;
#define qcb_desc_device_ipmi_bmc_sim qcb__descs[211]

/* -device isa-applesmc */
typedef struct qcb_device_isa_applesmc {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 768) */
    qcb_uint iobase;
    /* osk */
    const char *osk;
} qcb_device_isa_applesmc;
#define qcb_desc_device_isa_applesmc qcb__descs[213]

/* -device isa-ipmi-bt */
typedef struct qcb_device_isa_ipmi_bt {
    /* bmc (names a device) */
    const char *bmc;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* ioport (default 228) */
    qcb_uint ioport;
    /* irq (default 5) */
    qcb_int irq;
} qcb_device_isa_ipmi_bt;
#define qcb_desc_device_isa_ipmi_bt qcb__descs[219]

/* -device isa-ipmi-kcs */
typedef struct qcb_device_isa_ipmi_kcs {
    /* bmc (names a device) */
    const char *bmc;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* ioport (default 3234) */
    qcb_uint ioport;
    /* irq (default 5) */
    qcb_int irq;
} qcb_device_isa_ipmi_kcs;
#define qcb_desc_device_isa_ipmi_kcs qcb__descs[220]

/* -device isa-m48t59 */
typedef struct qcb_device_isa_m48t59 {
    /* base-year (default 0) */
    qcb_int base_year;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 116) */
    qcb_uint iobase;
    /* irq (default 8) */
    qcb_uint irq;
} qcb_device_isa_m48t59;
#define qcb_desc_device_isa_m48t59 qcb__descs[221]

/* -device ivshmem-doorbell: memory shared between guests, with interrupts */
typedef struct qcb_device_ivshmem_doorbell {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* master (on, off or auto; default off) */
    qcb_on_off master;
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
    /* vectors: MSI-X vectors; 4294967295 chooses (default 1) */
    qcb_uint vectors;
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
} qcb_device_ivshmem_doorbell;
#define qcb_desc_device_ivshmem_doorbell qcb__descs[225]

/* -device ivshmem-plain: memory shared between guests */
typedef struct qcb_device_ivshmem_plain {
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
    /* master (on, off or auto; default off) */
    qcb_on_off master;
    /* memdev: memory backend (names a object) */
    const char *memdev;
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
} qcb_device_ivshmem_plain;
#define qcb_desc_device_ivshmem_plain qcb__descs[226]

/* -device lm8323 */
typedef struct qcb_device_lm8323 {
    /* address (default 0) */
    qcb_uint address;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_lm8323;
#define qcb_desc_device_lm8323 qcb__descs[228]

/* -device loader */
typedef struct qcb_device_loader {
    /* addr: slot and function, in hex (default 0) */
    qcb_uint addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cpu-num (default 4294967295) */
    qcb_uint cpu_num;
    /* data (default 0) */
    qcb_uint data;
    /* data-be (on or off; default false) */
    qcb_on_off data_be;
    /* data-len (default 0) */
    qcb_uint data_len;
    /* file */
    const char *file;
    /* force-raw (on or off; default false) */
    qcb_on_off force_raw;
    /* id: name of the device */
    const char *id;
} qcb_device_loader;
#define qcb_desc_device_loader qcb__descs[229]

/* -device mc146818rtc */
typedef struct qcb_device_mc146818rtc {
    /* base_year (default 1980) */
    qcb_int base_year;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 112) */
    qcb_uint iobase;
    /* irq (default 8) */
    qcb_uint irq;
    /* lost_tick_policy (default discard) */
    qcb_lost_tick_policy lost_tick_policy;
} qcb_device_mc146818rtc;
#define qcb_desc_device_mc146818rtc qcb__descs[232]

/* -device nitro-heartbeat */
typedef struct qcb_device_nitro_heartbeat {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_nitro_heartbeat;
#define qcb_desc_device_nitro_heartbeat qcb__descs[241]

/* -device pc-testdev */
typedef struct qcb_device_pc_testdev {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_pc_testdev;
#define qcb_desc_device_pc_testdev qcb__descs[251]

/* -device pci-ipmi-bt */
typedef struct qcb_device_pci_ipmi_bt {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bmc (names a device) */
    const char *bmc;
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
} qcb_device_pci_ipmi_bt;
#define qcb_desc_device_pci_ipmi_bt qcb__descs[254]

/* -device pci-ipmi-kcs */
typedef struct qcb_device_pci_ipmi_kcs {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bmc (names a device) */
    const char *bmc;
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
} qcb_device_pci_ipmi_kcs;
#define qcb_desc_device_pci_ipmi_kcs qcb__descs[255]

/* -device pvpanic: tells the host of guest panics */
typedef struct qcb_device_pvpanic {
    /* bus: bus that it plugs into */
    const char *bus;
    /* events (default 7) */
    qcb_uint events;
    /* id: name of the device */
    const char *id;
    /* ioport (default 1285) */
    qcb_uint ioport;
} qcb_device_pvpanic;
#define qcb_desc_device_pvpanic qcb__descs[271]

/* -device pvpanic-pci: tells the host of guest panics */
typedef struct qcb_device_pvpanic_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* events (default 7) */
    qcb_uint events;
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
} qcb_device_pvpanic_pci;
#define qcb_desc_device_pvpanic_pci qcb__descs[272]

/* -device riscv-iommu-pci */
typedef struct qcb_device_riscv_iommu_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* ats: address translation service (on or off; default true) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* device-id (default 20) */
    qcb_uint device_id;
    /* downstream-mr (names a machine) */
    const char *downstream_mr;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* g-stage (on or off; default true) */
    qcb_on_off g_stage;
    /* hpm-counters (default 31) */
    qcb_uint hpm_counters;
    /* id: name of the device */
    const char *id;
    /* intremap (on or off; default true) */
    qcb_on_off intremap;
    /* ioatc-limit (default 1048576) */
    qcb_uint ioatc_limit;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* off (on or off; default true) */
    qcb_on_off off;
    /* pas-bits (default 0) */
    qcb_uint pas_bits;
    /* revision (default 1) */
    qcb_uint revision;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* s-stage (on or off; default true) */
    qcb_on_off s_stage;
    /* sriov-pf */
    const char *sriov_pf;
    /* vendor-id (default 6966) */
    qcb_uint vendor_id;
    /* version (default 16) */
    qcb_uint version;
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
} qcb_device_riscv_iommu_pci;
#define qcb_desc_device_riscv_iommu_pci qcb__descs[282]

/* -device sbsa-gwdt */
typedef struct qcb_device_sbsa_gwdt {
    /* bus: bus that it plugs into */
    const char *bus;
    /* clock-frequency (default 1000000000) */
    qcb_uint clock_frequency;
    /* id: name of the device */
    const char *id;
    /* wdat (on or off; default false) */
    qcb_on_off wdat;
} qcb_device_sbsa_gwdt;
#define qcb_desc_device_sbsa_gwdt qcb__descs[286]

/* -device smbus-ipmi */
typedef struct qcb_device_smbus_ipmi {
    /* address (default 0) */
    qcb_uint address;
    /* bmc (names a device) */
    const char *bmc;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_smbus_ipmi;
#define qcb_desc_device_smbus_ipmi qcb__descs[301]

/* -device spapr-rng */
typedef struct qcb_device_spapr_rng {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* rng (names a object) */
    const char *rng;
    /* use-kvm (on or off; default false) */
    qcb_on_off use_kvm;
} qcb_device_spapr_rng;
#define qcb_desc_device_spapr_rng qcb__descs[305]

/* -device spapr-tpm-proxy */
typedef struct qcb_device_spapr_tpm_proxy {
    /* bus: bus that it plugs into */
    const char *bus;
    /* host-path */
    const char *host_path;
    /* id: name of the device */
    const char *id;
} qcb_device_spapr_tpm_proxy;
#define qcb_desc_device_spapr_tpm_proxy qcb__descs[306]

/* -device tpm-crb: TPM with CRB interface */
typedef struct qcb_device_tpm_crb {
    /* bus: bus that it plugs into */
    const char *bus;
    /* cap-chunk (on or off; default true) */
    qcb_on_off cap_chunk;
    /* id: name of the device */
    const char *id;
    /* ppi (on or off; default true) */
    qcb_on_off ppi;
    /* tpmdev (names a tpmdev) */
    const char *tpmdev;
    /* x-allow-chunk-migration (on or off; default true) */
    qcb_on_off x_allow_chunk_migration;
} qcb_device_tpm_crb;
#define qcb_desc_device_tpm_crb qcb__descs[316]

/* -device tpm-spapr */
typedef struct qcb_device_tpm_spapr {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* reg (default 4294967295) */
    qcb_uint reg;
    /* tpmdev (names a tpmdev) */
    const char *tpmdev;
} qcb_device_tpm_spapr;
#define qcb_desc_device_tpm_spapr qcb__descs[317]

/* -device tpm-tis: TPM with TIS interface */
typedef struct qcb_device_tpm_tis {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* irq (default 5) */
    qcb_uint irq;
    /* ppi (on or off; default true) */
    qcb_on_off ppi;
    /* tpmdev (names a tpmdev) */
    const char *tpmdev;
} qcb_device_tpm_tis;
#define qcb_desc_device_tpm_tis qcb__descs[318]

/* -device tpm-tis-device */
typedef struct qcb_device_tpm_tis_device {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* irq (default 5) */
    qcb_uint irq;
    /* ppi (on or off; default true) */
    qcb_on_off ppi;
    /* tpmdev (names a tpmdev) */
    const char *tpmdev;
} qcb_device_tpm_tis_device;
#define qcb_desc_device_tpm_tis_device qcb__descs[319]

/* -device tpm-tis-i2c */
typedef struct qcb_device_tpm_tis_i2c {
    /* address (default 0) */
    qcb_uint address;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* tpmdev (names a tpmdev) */
    const char *tpmdev;
} qcb_device_tpm_tis_i2c;
#define qcb_desc_device_tpm_tis_i2c qcb__descs[320]

/* -device uefi-vars-sysbus */
typedef struct qcb_device_uefi_vars_sysbus {
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-custom-mode (on or off; default false) */
    qcb_on_off disable_custom_mode;
    /* force-secure-boot (on or off; default false) */
    qcb_on_off force_secure_boot;
    /* id: name of the device */
    const char *id;
    /* jsonfile */
    const char *jsonfile;
    /* pcapfile */
    const char *pcapfile;
    /* size (unit bytes; default 262144) */
    qcb_uint size;
    /* use-pio (on or off; default false) */
    qcb_on_off use_pio;
} qcb_device_uefi_vars_sysbus;
#define qcb_desc_device_uefi_vars_sysbus qcb__descs[323]

/* -device uefi-vars-x64 */
typedef struct qcb_device_uefi_vars_x64 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-custom-mode (on or off; default false) */
    qcb_on_off disable_custom_mode;
    /* force-secure-boot (on or off; default false) */
    qcb_on_off force_secure_boot;
    /* id: name of the device */
    const char *id;
    /* jsonfile */
    const char *jsonfile;
    /* pcapfile */
    const char *pcapfile;
    /* size (unit bytes; default 262144) */
    qcb_uint size;
    /* use-pio (on or off; default false) */
    qcb_on_off use_pio;
} qcb_device_uefi_vars_x64;
#define qcb_desc_device_uefi_vars_x64 qcb__descs[324]

/* -device vmbus-bridge */
typedef struct qcb_device_vmbus_bridge {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* irq (default 7) */
    qcb_uint irq;
} qcb_device_vmbus_bridge;
#define qcb_desc_device_vmbus_bridge qcb__descs[473]

/* -device vmclock */
typedef struct qcb_device_vmclock {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_vmclock;
#define qcb_desc_device_vmclock qcb__descs[474]

/* -device vmcoreinfo: tells dump where the kernel keeps its notes */
typedef struct qcb_device_vmcoreinfo {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_vmcoreinfo;
#define qcb_desc_device_vmcoreinfo qcb__descs[475]

/* -device vmgenid: number that changes with each copy of the guest */
typedef struct qcb_device_vmgenid {
    /* bus: bus that it plugs into */
    const char *bus;
    /* guid (default auto) */
    const char *guid;
    /* id: name of the device */
    const char *id;
} qcb_device_vmgenid;
#define qcb_desc_device_vmgenid qcb__descs[476]

/* -device vmmouse */
typedef struct qcb_device_vmmouse {
    /* bus: bus that it plugs into */
    const char *bus;
    /* i8042 (names a device) */
    const char *i8042;
    /* id: name of the device */
    const char *id;
} qcb_device_vmmouse;
#define qcb_desc_device_vmmouse qcb__descs[477]

/* -device xen-backend */
typedef struct qcb_device_xen_backend {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_xen_backend;
#define qcb_desc_device_xen_backend qcb__descs[484]

/* -device xen-cdrom */
typedef struct qcb_device_xen_cdrom {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bus: bus that it plugs into */
    const char *bus;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* frontend-id (default 32756) */
    qcb_uint frontend_id;
    /* id: name of the device */
    const char *id;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* max-ring-page-order (default 4) */
    qcb_uint max_ring_page_order;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* vdev */
    const char *vdev;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
} qcb_device_xen_cdrom;
#define qcb_desc_device_xen_cdrom qcb__descs[485]

/* -device xen-console */
typedef struct qcb_device_xen_console {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* frontend-id (default 32756) */
    qcb_uint frontend_id;
    /* id: name of the device */
    const char *id;
    /* idx (default -1) */
    qcb_int idx;
} qcb_device_xen_console;
#define qcb_desc_device_xen_console qcb__descs[486]

/* -device xen-disk */
typedef struct qcb_device_xen_disk {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bus: bus that it plugs into */
    const char *bus;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* frontend-id (default 32756) */
    qcb_uint frontend_id;
    /* id: name of the device */
    const char *id;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* max-ring-page-order (default 4) */
    qcb_uint max_ring_page_order;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* vdev */
    const char *vdev;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
} qcb_device_xen_disk;
#define qcb_desc_device_xen_disk qcb__descs[487]

/* -device xen-net-device */
typedef struct qcb_device_xen_net_device {
    /* bus: bus that it plugs into */
    const char *bus;
    /* frontend-id (default 32756) */
    qcb_uint frontend_id;
    /* id: name of the device */
    const char *id;
    /* idx (default -1) */
    qcb_int idx;
    /* mac: MAC address */
    const char *mac;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
} qcb_device_xen_net_device;
#define qcb_desc_device_xen_net_device qcb__descs[488]

/* -device xen-platform */
typedef struct qcb_device_xen_platform {
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
} qcb_device_xen_platform;
#define qcb_desc_device_xen_platform qcb__descs[489]

/* -device zpci */
typedef struct qcb_device_zpci {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fid */
    qcb_uint fid;
    /* forwarding-assist (on or off; default true) */
    qcb_on_off forwarding_assist;
    /* id: name of the device */
    const char *id;
    /* interpret (on or off; default true) */
    qcb_on_off interpret;
    /* relaxed-translation (on or off; default true) */
    qcb_on_off relaxed_translation;
    /* target */
    const char *target;
    /* uid (default 0) */
    qcb_uint uid;
} qcb_device_zpci;
#define qcb_desc_device_zpci qcb__descs[491]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
