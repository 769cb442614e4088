/* qcb/device/vfio.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_VFIO_H
#define QCB_DEVICE_VFIO_H

#include <qcb/descs.h>
#include <qcb/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_off_auto_pcibar {
    QCB_OFF_AUTO_PCIBAR_AUTO = 1, /* auto */
    QCB_OFF_AUTO_PCIBAR_BAR0, /* bar0 */
    QCB_OFF_AUTO_PCIBAR_BAR1, /* bar1 */
    QCB_OFF_AUTO_PCIBAR_BAR2, /* bar2 */
    QCB_OFF_AUTO_PCIBAR_BAR3, /* bar3 */
    QCB_OFF_AUTO_PCIBAR_BAR4, /* bar4 */
    QCB_OFF_AUTO_PCIBAR_BAR5, /* bar5 */
    QCB_OFF_AUTO_PCIBAR_OFF /* off */
} qcb_off_auto_pcibar;

/* -device vfio-amd-xgbe */
typedef struct qcb_device_vfio_amd_xgbe {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fd */
    const char *fd;
    /* host: device of the host */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* mmap-timeout-ms (default 1100) */
    qcb_uint mmap_timeout_ms;
    /* sysfsdev */
    const char *sysfsdev;
    /* x-irqfd (on or off; default true) */
    qcb_on_off x_irqfd;
    /* x-no-mmap (on or off; default false) */
    qcb_on_off x_no_mmap;
} qcb_device_vfio_amd_xgbe;
#define qcb_desc_device_vfio_amd_xgbe qcb__descs[344]

/* -device vfio-ap */
typedef struct qcb_device_vfio_ap {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fd */
    const char *fd;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* sysfsdev */
    const char *sysfsdev;
} qcb_device_vfio_ap;
#define qcb_desc_device_vfio_ap qcb__descs[345]

/* -device vfio-calxeda-xgmac */
typedef struct qcb_device_vfio_calxeda_xgmac {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fd */
    const char *fd;
    /* host: device of the host */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* mmap-timeout-ms (default 1100) */
    qcb_uint mmap_timeout_ms;
    /* sysfsdev */
    const char *sysfsdev;
    /* x-irqfd (on or off; default true) */
    qcb_on_off x_irqfd;
    /* x-no-mmap (on or off; default false) */
    qcb_on_off x_no_mmap;
} qcb_device_vfio_calxeda_xgmac;
#define qcb_desc_device_vfio_calxeda_xgmac qcb__descs[346]

/* -device vfio-ccw */
typedef struct qcb_device_vfio_ccw {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* fd */
    const char *fd;
    /* force-orb-pfch (on or off; default false) */
    qcb_on_off force_orb_pfch;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* loadparm */
    const char *loadparm;
    /* sysfsdev */
    const char *sysfsdev;
} qcb_device_vfio_ccw;
#define qcb_desc_device_vfio_ccw qcb__descs[347]

/* -device vfio-pci: PCI device of the host */
typedef struct qcb_device_vfio_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* ats: address translation service (on, off or auto; default auto) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display (on, off or auto; default off) */
    qcb_on_off display;
    /* enable-migration (on, off or auto; default auto) */
    qcb_on_off enable_migration;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fd */
    const char *fd;
    /* host: device of the host */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* migration-events (on or off; default false) */
    qcb_on_off migration_events;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* skip-vsc-check (on or off; default true) */
    qcb_on_off skip_vsc_check;
    /* sriov-pf */
    const char *sriov_pf;
    /* sysfsdev */
    const char *sysfsdev;
    /* vf-token */
    const char *vf_token;
    /* x-balloon-allowed (on or off; default false) */
    qcb_on_off x_balloon_allowed;
    /* x-device-dirty-page-tracking (on, off or auto; default on) */
    qcb_on_off x_device_dirty_page_tracking;
    /* x-enable-migration (on or off; default false) */
    qcb_on_off x_enable_migration;
    /* x-igd-gms (default 0) */
    qcb_uint x_igd_gms;
    /* x-igd-legacy-mode (on, off or auto; default auto) */
    qcb_on_off x_igd_legacy_mode;
    /* x-igd-lpc (on or off; default false) */
    qcb_on_off x_igd_lpc;
    /* x-igd-opregion (on or off; default true) */
    qcb_on_off x_igd_opregion;
    /* x-intx-mmap-timeout-ms (default 1100) */
    qcb_uint x_intx_mmap_timeout_ms;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-migration-load-config-after-iter (on, off or auto; default auto) */
    qcb_on_off x_migration_load_config_after_iter;
    /* x-migration-max-queued-buffers-size (unit bytes; default 18446744073709551615) */
    qcb_uint x_migration_max_queued_buffers_size;
    /* x-migration-multifd-transfer (on, off or auto; default auto) */
    qcb_on_off x_migration_multifd_transfer;
    /* x-msix-relocation (default off) */
    qcb_off_auto_pcibar x_msix_relocation;
    /* x-no-geforce-quirks (on or off; default false) */
    qcb_on_off x_no_geforce_quirks;
    /* x-no-kvm-intx (on or off; default false) */
    qcb_on_off x_no_kvm_intx;
    /* x-no-kvm-ioeventfd (on or off; default false) */
    qcb_on_off x_no_kvm_ioeventfd;
    /* x-no-kvm-msi (on or off; default false) */
    qcb_on_off x_no_kvm_msi;
    /* x-no-kvm-msix (on or off; default false) */
    qcb_on_off x_no_kvm_msix;
    /* x-no-mmap (on or off; default false) */
    qcb_on_off x_no_mmap;
    /* x-no-vfio-ioeventfd (on or off; default false) */
    qcb_on_off x_no_vfio_ioeventfd;
    /* x-nv-gpudirect-clique */
    qcb_uint x_nv_gpudirect_clique;
    /* x-pci-class-code (default 4294967295) */
    qcb_uint x_pci_class_code;
    /* x-pci-device-id (default 4294967295) */
    qcb_uint x_pci_device_id;
    /* x-pci-sub-device-id (default 4294967295) */
    qcb_uint x_pci_sub_device_id;
    /* x-pci-sub-vendor-id (default 4294967295) */
    qcb_uint x_pci_sub_vendor_id;
    /* x-pci-vendor-id (default 4294967295) */
    qcb_uint x_pci_vendor_id;
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
    /* x-pre-copy-dirty-page-tracking (on, off or auto; default on) */
    qcb_on_off x_pre_copy_dirty_page_tracking;
    /* x-req (on or off; default true) */
    qcb_on_off x_req;
    /* x-vga (on or off; default false) */
    qcb_on_off x_vga;
    /* x-vpasid-cap-offset (default 0) */
    qcb_uint x_vpasid_cap_offset;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_vfio_pci;
#define qcb_desc_device_vfio_pci qcb__descs[348]

/* -device vfio-pci-igd-lpc-bridge */
typedef struct qcb_device_vfio_pci_igd_lpc_bridge {
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
} qcb_device_vfio_pci_igd_lpc_bridge;
#define qcb_desc_device_vfio_pci_igd_lpc_bridge qcb__descs[349]

/* -device vfio-pci-nohotplug */
typedef struct qcb_device_vfio_pci_nohotplug {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* ats: address translation service (on, off or auto; default auto) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display (on, off or auto; default off) */
    qcb_on_off display;
    /* enable-migration (on, off or auto; default auto) */
    qcb_on_off enable_migration;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fd */
    const char *fd;
    /* host: device of the host */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* migration-events (on or off; default false) */
    qcb_on_off migration_events;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* ramfb (on or off; default false) */
    qcb_on_off ramfb;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* skip-vsc-check (on or off; default true) */
    qcb_on_off skip_vsc_check;
    /* sriov-pf */
    const char *sriov_pf;
    /* sysfsdev */
    const char *sysfsdev;
    /* use-legacy-x86-rom (on or off; default false) */
    qcb_on_off use_legacy_x86_rom;
    /* vf-token */
    const char *vf_token;
    /* x-balloon-allowed (on or off; default false) */
    qcb_on_off x_balloon_allowed;
    /* x-device-dirty-page-tracking (on, off or auto; default on) */
    qcb_on_off x_device_dirty_page_tracking;
    /* x-enable-migration (on or off; default false) */
    qcb_on_off x_enable_migration;
    /* x-igd-gms (default 0) */
    qcb_uint x_igd_gms;
    /* x-igd-legacy-mode (on, off or auto; default auto) */
    qcb_on_off x_igd_legacy_mode;
    /* x-igd-lpc (on or off; default false) */
    qcb_on_off x_igd_lpc;
    /* x-igd-opregion (on or off; default true) */
    qcb_on_off x_igd_opregion;
    /* x-intx-mmap-timeout-ms (default 1100) */
    qcb_uint x_intx_mmap_timeout_ms;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-migration-load-config-after-iter (on, off or auto; default auto) */
    qcb_on_off x_migration_load_config_after_iter;
    /* x-migration-max-queued-buffers-size (unit bytes; default 18446744073709551615) */
    qcb_uint x_migration_max_queued_buffers_size;
    /* x-migration-multifd-transfer (on, off or auto; default auto) */
    qcb_on_off x_migration_multifd_transfer;
    /* x-msix-relocation (default off) */
    qcb_off_auto_pcibar x_msix_relocation;
    /* x-no-geforce-quirks (on or off; default false) */
    qcb_on_off x_no_geforce_quirks;
    /* x-no-kvm-intx (on or off; default false) */
    qcb_on_off x_no_kvm_intx;
    /* x-no-kvm-ioeventfd (on or off; default false) */
    qcb_on_off x_no_kvm_ioeventfd;
    /* x-no-kvm-msi (on or off; default false) */
    qcb_on_off x_no_kvm_msi;
    /* x-no-kvm-msix (on or off; default false) */
    qcb_on_off x_no_kvm_msix;
    /* x-no-mmap (on or off; default false) */
    qcb_on_off x_no_mmap;
    /* x-no-vfio-ioeventfd (on or off; default false) */
    qcb_on_off x_no_vfio_ioeventfd;
    /* x-nv-gpudirect-clique */
    qcb_uint x_nv_gpudirect_clique;
    /* x-pci-class-code (default 4294967295) */
    qcb_uint x_pci_class_code;
    /* x-pci-device-id (default 4294967295) */
    qcb_uint x_pci_device_id;
    /* x-pci-sub-device-id (default 4294967295) */
    qcb_uint x_pci_sub_device_id;
    /* x-pci-sub-vendor-id (default 4294967295) */
    qcb_uint x_pci_sub_vendor_id;
    /* x-pci-vendor-id (default 4294967295) */
    qcb_uint x_pci_vendor_id;
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
    /* x-pre-copy-dirty-page-tracking (on, off or auto; default on) */
    qcb_on_off x_pre_copy_dirty_page_tracking;
    /* x-ramfb-migrate (on, off or auto; default auto) */
    qcb_on_off x_ramfb_migrate;
    /* x-req (on or off; default true) */
    qcb_on_off x_req;
    /* x-vga (on or off; default false) */
    qcb_on_off x_vga;
    /* x-vpasid-cap-offset (default 0) */
    qcb_uint x_vpasid_cap_offset;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_vfio_pci_nohotplug;
#define qcb_desc_device_vfio_pci_nohotplug qcb__descs[350]

/* -device vfio-platform */
typedef struct qcb_device_vfio_platform {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fd */
    const char *fd;
    /* host: device of the host */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* iommufd (names a object) */
    const char *iommufd;
    /* mmap-timeout-ms (default 1100) */
    qcb_uint mmap_timeout_ms;
    /* sysfsdev */
    const char *sysfsdev;
    /* x-irqfd (on or off; default true) */
    qcb_on_off x_irqfd;
    /* x-no-mmap (on or off; default false) */
    qcb_on_off x_no_mmap;
} qcb_device_vfio_platform;
#define qcb_desc_device_vfio_platform qcb__descs[351]

/* -device vfio-user-pci */
typedef struct qcb_device_vfio_user_pci {
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
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* socket (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice socket;
    /* sriov-pf */
    const char *sriov_pf;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-msg-timeout (default 5000) */
    qcb_uint x_msg_timeout;
    /* x-no-posted-writes (on or off; default false) */
    qcb_on_off x_no_posted_writes;
    /* x-pci-class-code (default 4294967295) */
    qcb_uint x_pci_class_code;
    /* x-pci-device-id (default 4294967295) */
    qcb_uint x_pci_device_id;
    /* x-pci-sub-device-id (default 4294967295) */
    qcb_uint x_pci_sub_device_id;
    /* x-pci-sub-vendor-id (default 4294967295) */
    qcb_uint x_pci_sub_vendor_id;
    /* x-pci-vendor-id (default 4294967295) */
    qcb_uint x_pci_vendor_id;
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
    /* x-send-queued (on or off; default false) */
    qcb_on_off x_send_queued;
} qcb_device_vfio_user_pci;
#define qcb_desc_device_vfio_user_pci qcb__descs[352]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
