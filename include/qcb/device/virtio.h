/* qcb/device/virtio.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_VIRTIO_H
#define QCB_DEVICE_VIRTIO_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_blockdev_on_error {
    QCB_BLOCKDEV_ON_ERROR_AUTO = 1, /* auto */
    QCB_BLOCKDEV_ON_ERROR_ENOSPC, /* enospc */
    QCB_BLOCKDEV_ON_ERROR_IGNORE, /* ignore */
    QCB_BLOCKDEV_ON_ERROR_REPORT, /* report */
    QCB_BLOCKDEV_ON_ERROR_STOP /* stop */
} qcb_blockdev_on_error;

typedef enum qcb_granule_mode {
    QCB_GRANULE_MODE_16K = 1, /* 16k */
    QCB_GRANULE_MODE_4K, /* 4k */
    QCB_GRANULE_MODE_64K, /* 64k */
    QCB_GRANULE_MODE_8K, /* 8k */
    QCB_GRANULE_MODE_HOST /* host */
} qcb_granule_mode;

typedef enum qcb_duplex {
    QCB_DUPLEX_FULL = 1, /* full */
    QCB_DUPLEX_HALF /* half */
} qcb_duplex;

/* -device nubus-virtio-mmio */
typedef struct qcb_device_nubus_virtio_mmio {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* slot: slot number (default -1) */
    qcb_int slot;
} qcb_device_nubus_virtio_mmio;
#define qcb_desc_device_nubus_virtio_mmio qcb__descs[244]

/* -device vhost-scsi */
typedef struct qcb_device_vhost_scsi {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hotplug: devices can be plugged at run time (on or off; default false) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migratable (on or off; default false) */
    qcb_on_off migratable;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostfd */
    const char *vhostfd;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* worker_per_virtqueue (on or off; default false) */
    qcb_on_off worker_per_virtqueue;
    /* wwpn */
    const char *wwpn;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_scsi;
#define qcb_desc_device_vhost_scsi qcb__descs[354]

/* -device vhost-scsi-ccw */
typedef struct qcb_device_vhost_scsi_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hotplug: devices can be plugged at run time (on or off; default false) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migratable (on or off; default false) */
    qcb_on_off migratable;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostfd */
    const char *vhostfd;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* worker_per_virtqueue (on or off; default false) */
    qcb_on_off worker_per_virtqueue;
    /* wwpn */
    const char *wwpn;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_scsi_ccw;
#define qcb_desc_device_vhost_scsi_ccw qcb__descs[355]

/* -device vhost-scsi-pci */
typedef struct qcb_device_vhost_scsi_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default false) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migratable (on or off; default false) */
    qcb_on_off migratable;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* vhostfd */
    const char *vhostfd;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* worker_per_virtqueue (on or off; default false) */
    qcb_on_off worker_per_virtqueue;
    /* wwpn */
    const char *wwpn;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_scsi_pci;
#define qcb_desc_device_vhost_scsi_pci qcb__descs[356]

/* -device vhost-scsi-pci-non-transitional */
typedef struct qcb_device_vhost_scsi_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default false) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migratable (on or off; default false) */
    qcb_on_off migratable;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* vhostfd */
    const char *vhostfd;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* worker_per_virtqueue (on or off; default false) */
    qcb_on_off worker_per_virtqueue;
    /* wwpn */
    const char *wwpn;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_scsi_pci_non_transitional;
#define qcb_desc_device_vhost_scsi_pci_non_transitional qcb__descs[357]

/* -device vhost-scsi-pci-transitional */
typedef struct qcb_device_vhost_scsi_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default false) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migratable (on or off; default false) */
    qcb_on_off migratable;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* vhostfd */
    const char *vhostfd;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* worker_per_virtqueue (on or off; default false) */
    qcb_on_off worker_per_virtqueue;
    /* wwpn */
    const char *wwpn;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_scsi_pci_transitional;
#define qcb_desc_device_vhost_scsi_pci_transitional qcb__descs[358]

/* -device vhost-user-blk */
typedef struct qcb_device_vhost_user_blk {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* inflight-migration (on or off; default false) */
    qcb_on_off inflight_migration;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seg-max-adjust (on or off; default false) */
    qcb_on_off seg_max_adjust;
    /* skip-get-vring-base-on-force-shutdown (on or off; default false) */
    qcb_on_off skip_get_vring_base_on_force_shutdown;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_blk;
#define qcb_desc_device_vhost_user_blk qcb__descs[359]

/* -device vhost-user-blk-pci */
typedef struct qcb_device_vhost_user_blk_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* inflight-migration (on or off; default false) */
    qcb_on_off inflight_migration;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg-max-adjust (on or off; default false) */
    qcb_on_off seg_max_adjust;
    /* skip-get-vring-base-on-force-shutdown (on or off; default false) */
    qcb_on_off skip_get_vring_base_on_force_shutdown;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_blk_pci;
#define qcb_desc_device_vhost_user_blk_pci qcb__descs[360]

/* -device vhost-user-blk-pci-non-transitional */
typedef struct qcb_device_vhost_user_blk_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* inflight-migration (on or off; default false) */
    qcb_on_off inflight_migration;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg-max-adjust (on or off; default false) */
    qcb_on_off seg_max_adjust;
    /* skip-get-vring-base-on-force-shutdown (on or off; default false) */
    qcb_on_off skip_get_vring_base_on_force_shutdown;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_blk_pci_non_transitional;
#define qcb_desc_device_vhost_user_blk_pci_non_transitional qcb__descs[361]

/* -device vhost-user-blk-pci-transitional */
typedef struct qcb_device_vhost_user_blk_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* inflight-migration (on or off; default false) */
    qcb_on_off inflight_migration;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg-max-adjust (on or off; default false) */
    qcb_on_off seg_max_adjust;
    /* skip-get-vring-base-on-force-shutdown (on or off; default false) */
    qcb_on_off skip_get_vring_base_on_force_shutdown;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_blk_pci_transitional;
#define qcb_desc_device_vhost_user_blk_pci_transitional qcb__descs[362]

/* -device vhost-user-fs-ccw */
typedef struct qcb_device_vhost_user_fs_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-request-queues (default 1) */
    qcb_uint num_request_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* tag */
    const char *tag;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_fs_ccw;
#define qcb_desc_device_vhost_user_fs_ccw qcb__descs[363]

/* -device vhost-user-fs-device */
typedef struct qcb_device_vhost_user_fs_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-request-queues (default 1) */
    qcb_uint num_request_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* tag */
    const char *tag;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_fs_device;
#define qcb_desc_device_vhost_user_fs_device qcb__descs[364]

/* -device vhost-user-fs-pci: virtiofs */
typedef struct qcb_device_vhost_user_fs_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-request-queues (default 1) */
    qcb_uint num_request_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 128) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* tag */
    const char *tag;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_fs_pci;
#define qcb_desc_device_vhost_user_fs_pci qcb__descs[365]

/* -device vhost-user-gpio-device */
typedef struct qcb_device_vhost_user_gpio_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_gpio_device;
#define qcb_desc_device_vhost_user_gpio_device qcb__descs[366]

/* -device vhost-user-gpio-pci */
typedef struct qcb_device_vhost_user_gpio_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_gpio_pci;
#define qcb_desc_device_vhost_user_gpio_pci qcb__descs[367]

typedef struct qcb_virt_iogpu_output {
    /* name: name that the guest sees for the output Required. */
    const char *name;
} qcb_virt_iogpu_output;
typedef struct qcb_virt_iogpu_output_list {
    const qcb_virt_iogpu_output *items;
    size_t count;
} qcb_virt_iogpu_output_list;
#define qcb_desc_virt_iogpu_output qcb__descs[660]

/* -device vhost-user-gpu */
typedef struct qcb_device_vhost_user_gpu {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend */
    const char *chardev;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_vhost_user_gpu;
#define qcb_desc_device_vhost_user_gpu qcb__descs[368]

/* -device vhost-user-gpu-pci */
typedef struct qcb_device_vhost_user_gpu_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend */
    const char *chardev;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_vhost_user_gpu_pci;
#define qcb_desc_device_vhost_user_gpu_pci qcb__descs[369]

/* -device vhost-user-i2c-device */
typedef struct qcb_device_vhost_user_i2c_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_i2c_device;
#define qcb_desc_device_vhost_user_i2c_device qcb__descs[370]

/* -device vhost-user-i2c-pci */
typedef struct qcb_device_vhost_user_i2c_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_i2c_pci;
#define qcb_desc_device_vhost_user_i2c_pci qcb__descs[371]

/* -device vhost-user-input */
typedef struct qcb_device_vhost_user_input {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_input;
#define qcb_desc_device_vhost_user_input qcb__descs[372]

/* -device vhost-user-input-pci */
typedef struct qcb_device_vhost_user_input_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_input_pci;
#define qcb_desc_device_vhost_user_input_pci qcb__descs[373]

/* -device vhost-user-rng */
typedef struct qcb_device_vhost_user_rng {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_rng;
#define qcb_desc_device_vhost_user_rng qcb__descs[374]

/* -device vhost-user-rng-pci */
typedef struct qcb_device_vhost_user_rng_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_rng_pci;
#define qcb_desc_device_vhost_user_rng_pci qcb__descs[375]

/* -device vhost-user-rtc */
typedef struct qcb_device_vhost_user_rtc {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_rtc;
#define qcb_desc_device_vhost_user_rtc qcb__descs[376]

/* -device vhost-user-rtc-pci */
typedef struct qcb_device_vhost_user_rtc_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_rtc_pci;
#define qcb_desc_device_vhost_user_rtc_pci qcb__descs[377]

/* -device vhost-user-scmi */
typedef struct qcb_device_vhost_user_scmi {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_scmi;
#define qcb_desc_device_vhost_user_scmi qcb__descs[378]

/* -device vhost-user-scmi-pci */
typedef struct qcb_device_vhost_user_scmi_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_scmi_pci;
#define qcb_desc_device_vhost_user_scmi_pci qcb__descs[379]

/* -device vhost-user-scsi */
typedef struct qcb_device_vhost_user_scsi {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_scsi;
#define qcb_desc_device_vhost_user_scsi qcb__descs[380]

/* -device vhost-user-scsi-pci */
typedef struct qcb_device_vhost_user_scsi_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_scsi_pci;
#define qcb_desc_device_vhost_user_scsi_pci qcb__descs[381]

/* -device vhost-user-scsi-pci-non-transitional */
typedef struct qcb_device_vhost_user_scsi_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_scsi_pci_non_transitional;
#define qcb_desc_device_vhost_user_scsi_pci_non_transitional qcb__descs[382]

/* -device vhost-user-scsi-pci-transitional */
typedef struct qcb_device_vhost_user_scsi_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* boot_tpgt (default 0) */
    qcb_uint boot_tpgt;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* t10_pi (on or off; default false) */
    qcb_on_off t10_pi;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 128) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_scsi_pci_transitional;
#define qcb_desc_device_vhost_user_scsi_pci_transitional qcb__descs[383]

/* -device vhost-user-snd */
typedef struct qcb_device_vhost_user_snd {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* controls (on or off; default false) */
    qcb_on_off controls;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_snd;
#define qcb_desc_device_vhost_user_snd qcb__descs[384]

/* -device vhost-user-snd-pci */
typedef struct qcb_device_vhost_user_snd_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* controls (on or off; default false) */
    qcb_on_off controls;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_snd_pci;
#define qcb_desc_device_vhost_user_snd_pci qcb__descs[385]

/* -device vhost-user-spi-device */
typedef struct qcb_device_vhost_user_spi_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_spi_device;
#define qcb_desc_device_vhost_user_spi_device qcb__descs[386]

/* -device vhost-user-spi-pci */
typedef struct qcb_device_vhost_user_spi_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_spi_pci;
#define qcb_desc_device_vhost_user_spi_pci qcb__descs[387]

/* -device vhost-user-test-device */
typedef struct qcb_device_vhost_user_test_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* config_size (default 0) */
    qcb_uint config_size;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_vqs (default 1) */
    qcb_uint num_vqs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-id (default 0) */
    qcb_uint virtio_id;
    /* vq_size (default 64) */
    qcb_uint vq_size;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_test_device;
#define qcb_desc_device_vhost_user_test_device qcb__descs[388]

/* -device vhost-user-test-device-pci */
typedef struct qcb_device_vhost_user_test_device_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* config_size (default 0) */
    qcb_uint config_size;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_vqs (default 1) */
    qcb_uint num_vqs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-id (default 0) */
    qcb_uint virtio_id;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* vq_size (default 64) */
    qcb_uint vq_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_test_device_pci;
#define qcb_desc_device_vhost_user_test_device_pci qcb__descs[389]

/* -device vhost-user-vga */
typedef struct qcb_device_vhost_user_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend */
    const char *chardev;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_vhost_user_vga;
#define qcb_desc_device_vhost_user_vga qcb__descs[390]

/* -device vhost-user-vsock-device */
typedef struct qcb_device_vhost_user_vsock_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_user_vsock_device;
#define qcb_desc_device_vhost_user_vsock_device qcb__descs[391]

/* -device vhost-user-vsock-pci */
typedef struct qcb_device_vhost_user_vsock_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_vsock_pci;
#define qcb_desc_device_vhost_user_vsock_pci qcb__descs[392]

/* -device vhost-user-vsock-pci-non-transitional */
typedef struct qcb_device_vhost_user_vsock_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_user_vsock_pci_non_transitional;
#define qcb_desc_device_vhost_user_vsock_pci_non_transitional qcb__descs[393]

/* -device vhost-vdpa-device */
typedef struct qcb_device_vhost_vdpa_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue-size: entries of a queue (default 0) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostdev */
    const char *vhostdev;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_vdpa_device;
#define qcb_desc_device_vhost_vdpa_device qcb__descs[394]

/* -device vhost-vdpa-device-pci */
typedef struct qcb_device_vhost_vdpa_device_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 0) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostdev */
    const char *vhostdev;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_vdpa_device_pci;
#define qcb_desc_device_vhost_vdpa_device_pci qcb__descs[395]

/* -device vhost-vdpa-device-pci-non-transitional */
typedef struct qcb_device_vhost_vdpa_device_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 0) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostdev */
    const char *vhostdev;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_vdpa_device_pci_non_transitional;
#define qcb_desc_device_vhost_vdpa_device_pci_non_transitional qcb__descs[396]

/* -device vhost-vdpa-device-pci-transitional */
typedef struct qcb_device_vhost_vdpa_device_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue-size: entries of a queue (default 0) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostdev */
    const char *vhostdev;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_vdpa_device_pci_transitional;
#define qcb_desc_device_vhost_vdpa_device_pci_transitional qcb__descs[397]

/* -device vhost-vsock-ccw */
typedef struct qcb_device_vhost_vsock_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* guest-cid (default 0) */
    qcb_uint guest_cid;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostfd */
    const char *vhostfd;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_vsock_ccw;
#define qcb_desc_device_vhost_vsock_ccw qcb__descs[398]

/* -device vhost-vsock-device */
typedef struct qcb_device_vhost_vsock_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* guest-cid (default 0) */
    qcb_uint guest_cid;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vhostfd */
    const char *vhostfd;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_vhost_vsock_device;
#define qcb_desc_device_vhost_vsock_device qcb__descs[399]

/* -device vhost-vsock-pci: sockets between guest and host */
typedef struct qcb_device_vhost_vsock_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* guest-cid (default 0) */
    qcb_uint guest_cid;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* vhostfd */
    const char *vhostfd;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_vsock_pci;
#define qcb_desc_device_vhost_vsock_pci qcb__descs[400]

/* -device vhost-vsock-pci-non-transitional */
typedef struct qcb_device_vhost_vsock_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* guest-cid (default 0) */
    qcb_uint guest_cid;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seqpacket (on, off or auto; default auto) */
    qcb_on_off seqpacket;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* vhostfd */
    const char *vhostfd;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_vhost_vsock_pci_non_transitional;
#define qcb_desc_device_vhost_vsock_pci_non_transitional qcb__descs[401]

/* -device virtconsole: virtio console */
typedef struct qcb_device_virtconsole {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* name */
    const char *name;
    /* nr (default 4294967295) */
    qcb_uint nr;
} qcb_device_virtconsole;
#define qcb_desc_device_virtconsole qcb__descs[402]

/* -device virtio-9p-ccw */
typedef struct qcb_device_virtio_9p_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* fsdev: file system backend (names a fsdev) Required. */
    const char *fsdev;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* mount_tag */
    const char *mount_tag;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_9p_ccw;
#define qcb_desc_device_virtio_9p_ccw qcb__descs[403]

/* -device virtio-9p-device */
typedef struct qcb_device_virtio_9p_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* fsdev: file system backend (names a fsdev) Required. */
    const char *fsdev;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* mount_tag */
    const char *mount_tag;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_9p_device;
#define qcb_desc_device_virtio_9p_device qcb__descs[404]

/* -device virtio-9p-pci: 9p file system of the host */
typedef struct qcb_device_virtio_9p_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fsdev: file system backend (names a fsdev) Required. */
    const char *fsdev;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mount_tag */
    const char *mount_tag;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_9p_pci;
#define qcb_desc_device_virtio_9p_pci qcb__descs[405]

/* -device virtio-9p-pci-non-transitional */
typedef struct qcb_device_virtio_9p_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fsdev: file system backend (names a fsdev) Required. */
    const char *fsdev;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mount_tag */
    const char *mount_tag;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_9p_pci_non_transitional;
#define qcb_desc_device_virtio_9p_pci_non_transitional qcb__descs[406]

/* -device virtio-9p-pci-transitional */
typedef struct qcb_device_virtio_9p_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* fsdev: file system backend (names a fsdev) Required. */
    const char *fsdev;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mount_tag */
    const char *mount_tag;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_9p_pci_transitional;
#define qcb_desc_device_virtio_9p_pci_transitional qcb__descs[407]

/* -device virtio-balloon-ccw */
typedef struct qcb_device_virtio_balloon_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* deflate-on-oom (on or off; default false) */
    qcb_on_off deflate_on_oom;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* free-page-hint (on or off; default false) */
    qcb_on_off free_page_hint;
    /* free-page-reporting (on or off; default false) */
    qcb_on_off free_page_reporting;
    /* guest-stats-polling-interval */
    qcb_int guest_stats_polling_interval;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-poison (on or off; default true) */
    qcb_on_off page_poison;
    /* qemu-4-0-config-size (on or off; default false) */
    qcb_on_off qemu_4_0_config_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_balloon_ccw;
#define qcb_desc_device_virtio_balloon_ccw qcb__descs[408]

/* -device virtio-balloon-device */
typedef struct qcb_device_virtio_balloon_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* deflate-on-oom (on or off; default false) */
    qcb_on_off deflate_on_oom;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* free-page-hint (on or off; default false) */
    qcb_on_off free_page_hint;
    /* free-page-reporting (on or off; default false) */
    qcb_on_off free_page_reporting;
    /* guest-stats-polling-interval */
    qcb_int guest_stats_polling_interval;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-poison (on or off; default true) */
    qcb_on_off page_poison;
    /* qemu-4-0-config-size (on or off; default false) */
    qcb_on_off qemu_4_0_config_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_balloon_device;
#define qcb_desc_device_virtio_balloon_device qcb__descs[409]

/* -device virtio-balloon-pci: virtio memory balloon */
typedef struct qcb_device_virtio_balloon_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* deflate-on-oom (on or off; default false) */
    qcb_on_off deflate_on_oom;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* free-page-hint (on or off; default false) */
    qcb_on_off free_page_hint;
    /* free-page-reporting (on or off; default false) */
    qcb_on_off free_page_reporting;
    /* guest-stats-polling-interval */
    qcb_int guest_stats_polling_interval;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* page-poison (on or off; default true) */
    qcb_on_off page_poison;
    /* qemu-4-0-config-size (on or off; default false) */
    qcb_on_off qemu_4_0_config_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_balloon_pci;
#define qcb_desc_device_virtio_balloon_pci qcb__descs[410]

/* -device virtio-balloon-pci-non-transitional */
typedef struct qcb_device_virtio_balloon_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* deflate-on-oom (on or off; default false) */
    qcb_on_off deflate_on_oom;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* free-page-hint (on or off; default false) */
    qcb_on_off free_page_hint;
    /* free-page-reporting (on or off; default false) */
    qcb_on_off free_page_reporting;
    /* guest-stats-polling-interval */
    qcb_int guest_stats_polling_interval;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* page-poison (on or off; default true) */
    qcb_on_off page_poison;
    /* qemu-4-0-config-size (on or off; default false) */
    qcb_on_off qemu_4_0_config_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_balloon_pci_non_transitional;
#define qcb_desc_device_virtio_balloon_pci_non_transitional qcb__descs[411]

/* -device virtio-balloon-pci-transitional */
typedef struct qcb_device_virtio_balloon_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* deflate-on-oom (on or off; default false) */
    qcb_on_off deflate_on_oom;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* free-page-hint (on or off; default false) */
    qcb_on_off free_page_hint;
    /* free-page-reporting (on or off; default false) */
    qcb_on_off free_page_reporting;
    /* guest-stats-polling-interval */
    qcb_int guest_stats_polling_interval;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* page-poison (on or off; default true) */
    qcb_on_off page_poison;
    /* qemu-4-0-config-size (on or off; default false) */
    qcb_on_off qemu_4_0_config_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_balloon_pci_transitional;
#define qcb_desc_device_virtio_balloon_pci_transitional qcb__descs[412]

typedef struct qcb_io_thread_virt_queue_mapping {
    /* iothread: I/O thread that serves the queues (names a object) Required. */
    const char *iothread;
    /* vqs: queue numbers; all threads share all queues when every entry leaves this out */
    qcb_uints vqs;
} qcb_io_thread_virt_queue_mapping;
typedef struct qcb_io_thread_virt_queue_mapping_list {
    const qcb_io_thread_virt_queue_mapping *items;
    size_t count;
} qcb_io_thread_virt_queue_mapping_list;
#define qcb_desc_io_thread_virt_queue_mapping qcb__descs[511]

/* -device virtio-blk-ccw */
typedef struct qcb_device_virtio_blk_ccw {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* devno */
    const char *devno;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* loadparm */
    const char *loadparm;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* max-discard-sectors (default 4194303) */
    qcb_uint max_discard_sectors;
    /* max-write-zeroes-sectors (default 4194303) */
    qcb_uint max_write_zeroes_sectors;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* queue-size: entries of a queue (default 256) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* report-discard-granularity (on or off; default true) */
    qcb_on_off report_discard_granularity;
    /* request-merging (on or off; default true) */
    qcb_on_off request_merging;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* scsi (on or off; default false) */
    qcb_on_off scsi;
    /* secs (default 0) */
    qcb_uint secs;
    /* seg-max-adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-enable-wce-if-config-wce (on or off; default true) */
    qcb_on_off x_enable_wce_if_config_wce;
} qcb_device_virtio_blk_ccw;
#define qcb_desc_device_virtio_blk_ccw qcb__descs[413]

/* -device virtio-blk-device */
typedef struct qcb_device_virtio_blk_device {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* max-discard-sectors (default 4194303) */
    qcb_uint max_discard_sectors;
    /* max-write-zeroes-sectors (default 4194303) */
    qcb_uint max_write_zeroes_sectors;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* queue-size: entries of a queue (default 256) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* report-discard-granularity (on or off; default true) */
    qcb_on_off report_discard_granularity;
    /* request-merging (on or off; default true) */
    qcb_on_off request_merging;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* scsi (on or off; default false) */
    qcb_on_off scsi;
    /* secs (default 0) */
    qcb_uint secs;
    /* seg-max-adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-enable-wce-if-config-wce (on or off; default true) */
    qcb_on_off x_enable_wce_if_config_wce;
} qcb_device_virtio_blk_device;
#define qcb_desc_device_virtio_blk_device qcb__descs[414]

/* -device virtio-blk-pci: virtio disk */
typedef struct qcb_device_virtio_blk_pci {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* loadparm */
    const char *loadparm;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* max-discard-sectors (default 4194303) */
    qcb_uint max_discard_sectors;
    /* max-write-zeroes-sectors (default 4194303) */
    qcb_uint max_write_zeroes_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* queue-size: entries of a queue (default 256) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* report-discard-granularity (on or off; default true) */
    qcb_on_off report_discard_granularity;
    /* request-merging (on or off; default true) */
    qcb_on_off request_merging;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* scsi (on or off; default false) */
    qcb_on_off scsi;
    /* secs (default 0) */
    qcb_uint secs;
    /* seg-max-adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* sriov-pf */
    const char *sriov_pf;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-enable-wce-if-config-wce (on or off; default true) */
    qcb_on_off x_enable_wce_if_config_wce;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_blk_pci;
#define qcb_desc_device_virtio_blk_pci qcb__descs[415]

/* -device virtio-blk-pci-non-transitional */
typedef struct qcb_device_virtio_blk_pci_non_transitional {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* loadparm */
    const char *loadparm;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* max-discard-sectors (default 4194303) */
    qcb_uint max_discard_sectors;
    /* max-write-zeroes-sectors (default 4194303) */
    qcb_uint max_write_zeroes_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* queue-size: entries of a queue (default 256) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* report-discard-granularity (on or off; default true) */
    qcb_on_off report_discard_granularity;
    /* request-merging (on or off; default true) */
    qcb_on_off request_merging;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* scsi (on or off; default false) */
    qcb_on_off scsi;
    /* secs (default 0) */
    qcb_uint secs;
    /* seg-max-adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* sriov-pf */
    const char *sriov_pf;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-enable-wce-if-config-wce (on or off; default true) */
    qcb_on_off x_enable_wce_if_config_wce;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_blk_pci_non_transitional;
#define qcb_desc_device_virtio_blk_pci_non_transitional qcb__descs[416]

/* -device virtio-blk-pci-transitional */
typedef struct qcb_device_virtio_blk_pci_transitional {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* config-wce (on or off; default true) */
    qcb_on_off config_wce;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* discard (on or off; default true) */
    qcb_on_off discard;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* loadparm */
    const char *loadparm;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* max-discard-sectors (default 4194303) */
    qcb_uint max_discard_sectors;
    /* max-write-zeroes-sectors (default 4194303) */
    qcb_uint max_write_zeroes_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num-queues: number of queues (default 65535) */
    qcb_uint num_queues;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* queue-size: entries of a queue (default 256) */
    qcb_uint queue_size;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* report-discard-granularity (on or off; default true) */
    qcb_on_off report_discard_granularity;
    /* request-merging (on or off; default true) */
    qcb_on_off request_merging;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* scsi (on or off; default false) */
    qcb_on_off scsi;
    /* secs (default 0) */
    qcb_uint secs;
    /* seg-max-adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* sriov-pf */
    const char *sriov_pf;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* write-zeroes (on or off; default true) */
    qcb_on_off write_zeroes;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-enable-wce-if-config-wce (on or off; default true) */
    qcb_on_off x_enable_wce_if_config_wce;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_blk_pci_transitional;
#define qcb_desc_device_virtio_blk_pci_transitional qcb__descs[417]

/* -device virtio-crypto-ccw */
typedef struct qcb_device_virtio_crypto_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cryptodev (names a object) */
    const char *cryptodev;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_crypto_ccw;
#define qcb_desc_device_virtio_crypto_ccw qcb__descs[418]

/* -device virtio-crypto-device */
typedef struct qcb_device_virtio_crypto_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cryptodev (names a object) */
    const char *cryptodev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_crypto_device;
#define qcb_desc_device_virtio_crypto_device qcb__descs[419]

/* -device virtio-crypto-pci */
typedef struct qcb_device_virtio_crypto_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cryptodev (names a object) */
    const char *cryptodev;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_crypto_pci;
#define qcb_desc_device_virtio_crypto_pci qcb__descs[420]

/* -device virtio-gpu-ccw */
typedef struct qcb_device_virtio_gpu_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_gpu_ccw;
#define qcb_desc_device_virtio_gpu_ccw qcb__descs[421]

/* -device virtio-gpu-device */
typedef struct qcb_device_virtio_gpu_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_gpu_device;
#define qcb_desc_device_virtio_gpu_device qcb__descs[422]

/* -device virtio-gpu-gl-device */
typedef struct qcb_device_virtio_gpu_gl_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* drm_native_context (on or off; default false) */
    qcb_on_off drm_native_context;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* stats (on or off; default false) */
    qcb_on_off stats;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* venus (on or off; default false) */
    qcb_on_off venus;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_gpu_gl_device;
#define qcb_desc_device_virtio_gpu_gl_device qcb__descs[423]

/* -device virtio-gpu-gl-pci */
typedef struct qcb_device_virtio_gpu_gl_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* drm_native_context (on or off; default false) */
    qcb_on_off drm_native_context;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* stats (on or off; default false) */
    qcb_on_off stats;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* venus (on or off; default false) */
    qcb_on_off venus;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_gpu_gl_pci;
#define qcb_desc_device_virtio_gpu_gl_pci qcb__descs[424]

/* -device virtio-gpu-pci: virtio graphics card */
typedef struct qcb_device_virtio_gpu_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_gpu_pci;
#define qcb_desc_device_virtio_gpu_pci qcb__descs[425]

/* -device virtio-input-host-device */
typedef struct qcb_device_virtio_input_host_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* evdev */
    const char *evdev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_input_host_device;
#define qcb_desc_device_virtio_input_host_device qcb__descs[426]

/* -device virtio-input-host-pci */
typedef struct qcb_device_virtio_input_host_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* evdev */
    const char *evdev;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_input_host_pci;
#define qcb_desc_device_virtio_input_host_pci qcb__descs[427]

/* -device virtio-iommu-device */
typedef struct qcb_device_virtio_iommu_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* aw-bits (default 64) */
    qcb_uint aw_bits;
    /* boot-bypass (on or off; default true) */
    qcb_on_off boot_bypass;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* granule (default host) */
    qcb_granule_mode granule;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* primary-bus (names a machine) */
    const char *primary_bus;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_iommu_device;
#define qcb_desc_device_virtio_iommu_device qcb__descs[428]

/* -device virtio-iommu-pci: virtio IOMMU */
typedef struct qcb_device_virtio_iommu_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* aw-bits (default 64) */
    qcb_uint aw_bits;
    /* boot-bypass (on or off; default true) */
    qcb_on_off boot_bypass;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* granule (default host) */
    qcb_granule_mode granule;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* len-reserved-regions (default 0) */
    qcb_uint len_reserved_regions;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* primary-bus (names a machine) */
    const char *primary_bus;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* reserved-regions (default []) */
    qcb_strings reserved_regions;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_iommu_pci;
#define qcb_desc_device_virtio_iommu_pci qcb__descs[429]

/* -device virtio-keyboard-ccw */
typedef struct qcb_device_virtio_keyboard_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_keyboard_ccw;
#define qcb_desc_device_virtio_keyboard_ccw qcb__descs[430]

/* -device virtio-keyboard-device */
typedef struct qcb_device_virtio_keyboard_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_keyboard_device;
#define qcb_desc_device_virtio_keyboard_device qcb__descs[431]

/* -device virtio-keyboard-pci: virtio keyboard */
typedef struct qcb_device_virtio_keyboard_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_keyboard_pci;
#define qcb_desc_device_virtio_keyboard_pci qcb__descs[432]

/* -device virtio-mem */
typedef struct qcb_device_virtio_mem {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* block-size (unit bytes) */
    qcb_uint block_size;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dynamic-memslots (on or off; default false) */
    qcb_on_off dynamic_memslots;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* memaddr (default 0) */
    qcb_uint memaddr;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* prealloc (on or off; default false) */
    qcb_on_off prealloc;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* requested-size (unit bytes) */
    qcb_uint requested_size;
    /* unplugged-inaccessible (on, off or auto; default on) */
    qcb_on_off unplugged_inaccessible;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-early-migration (on or off; default true) */
    qcb_on_off x_early_migration;
} qcb_device_virtio_mem;
#define qcb_desc_device_virtio_mem qcb__descs[433]

/* -device virtio-mem-ccw */
typedef struct qcb_device_virtio_mem_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* block-size (unit bytes) */
    qcb_uint block_size;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* dynamic-memslots (on or off; default false) */
    qcb_on_off dynamic_memslots;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* memaddr (default 0) */
    qcb_uint memaddr;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* prealloc (on or off; default false) */
    qcb_on_off prealloc;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* requested-size (unit bytes) */
    qcb_uint requested_size;
    /* size (unit bytes) */
    qcb_uint size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-early-migration (on or off; default true) */
    qcb_on_off x_early_migration;
} qcb_device_virtio_mem_ccw;
#define qcb_desc_device_virtio_mem_ccw qcb__descs[434]

/* -device virtio-mem-pci: memory that grows and shrinks in small steps */
typedef struct qcb_device_virtio_mem_pci {
    /* block-size (unit bytes) */
    qcb_uint block_size;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* dynamic-memslots (on or off; default false) */
    qcb_on_off dynamic_memslots;
    /* id: name of the device */
    const char *id;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* node (default 0) */
    qcb_uint node;
    /* prealloc (on or off; default false) */
    qcb_on_off prealloc;
    /* requested-size (unit bytes) */
    qcb_uint requested_size;
    /* size (unit bytes) */
    qcb_uint size;
    /* unplugged-inaccessible (on, off or auto; default on) */
    qcb_on_off unplugged_inaccessible;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* x-early-migration (on or off; default true) */
    qcb_on_off x_early_migration;
} qcb_device_virtio_mem_pci;
#define qcb_desc_device_virtio_mem_pci qcb__descs[435]

/* -device virtio-mouse-ccw */
typedef struct qcb_device_virtio_mouse_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_mouse_ccw;
#define qcb_desc_device_virtio_mouse_ccw qcb__descs[436]

/* -device virtio-mouse-device */
typedef struct qcb_device_virtio_mouse_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_mouse_device;
#define qcb_desc_device_virtio_mouse_device qcb__descs[437]

/* -device virtio-mouse-pci: virtio mouse */
typedef struct qcb_device_virtio_mouse_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_mouse_pci;
#define qcb_desc_device_virtio_mouse_pci qcb__descs[438]

/* -device virtio-multitouch-device */
typedef struct qcb_device_virtio_multitouch_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_multitouch_device;
#define qcb_desc_device_virtio_multitouch_device qcb__descs[439]

/* -device virtio-multitouch-pci */
typedef struct qcb_device_virtio_multitouch_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_multitouch_pci;
#define qcb_desc_device_virtio_multitouch_pci qcb__descs[440]

/* -device virtio-net-ccw */
typedef struct qcb_device_virtio_net_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* csum: checksum offload (on or off; default true) */
    qcb_on_off csum;
    /* ctrl_guest_offloads (on or off; default true) */
    qcb_on_off ctrl_guest_offloads;
    /* ctrl_mac_addr (on or off; default true) */
    qcb_on_off ctrl_mac_addr;
    /* ctrl_rx (on or off; default true) */
    qcb_on_off ctrl_rx;
    /* ctrl_rx_extra (on or off; default true) */
    qcb_on_off ctrl_rx_extra;
    /* ctrl_vlan (on or off; default true) */
    qcb_on_off ctrl_vlan;
    /* ctrl_vq: control queue (on or off; default true) */
    qcb_on_off ctrl_vq;
    /* devno */
    const char *devno;
    /* duplex: duplex that the guest is told */
    qcb_duplex duplex;
    /* ebpf-rss-fds (default []) */
    qcb_strings ebpf_rss_fds;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover: stand in for a passed-through card during migration (on or off; default false) */
    qcb_on_off failover;
    /* gso (on or off; default true) */
    qcb_on_off gso;
    /* guest_announce: the guest announces itself after migration (on or off; default true) */
    qcb_on_off guest_announce;
    /* guest_csum (on or off; default true) */
    qcb_on_off guest_csum;
    /* guest_ecn (on or off; default true) */
    qcb_on_off guest_ecn;
    /* guest_rsc_ext (on or off; default false) */
    qcb_on_off guest_rsc_ext;
    /* guest_tso4 (on or off; default true) */
    qcb_on_off guest_tso4;
    /* guest_tso6 (on or off; default true) */
    qcb_on_off guest_tso6;
    /* guest_tunnel (on or off; default true) */
    qcb_on_off guest_tunnel;
    /* guest_tunnel_csum (on or off; default true) */
    qcb_on_off guest_tunnel_csum;
    /* guest_ufo (on or off; default true) */
    qcb_on_off guest_ufo;
    /* guest_uso4 (on or off; default true) */
    qcb_on_off guest_uso4;
    /* guest_uso6 (on or off; default true) */
    qcb_on_off guest_uso6;
    /* hash: report packet hashes (on or off; default false) */
    qcb_on_off hash;
    /* hash-ipv4 (on, off or auto; default auto) */
    qcb_on_off hash_ipv4;
    /* hash-ipv6 (on, off or auto; default auto) */
    qcb_on_off hash_ipv6;
    /* hash-ipv6ex (on, off or auto; default auto) */
    qcb_on_off hash_ipv6ex;
    /* hash-tcp4 (on, off or auto; default auto) */
    qcb_on_off hash_tcp4;
    /* hash-tcp6 (on, off or auto; default auto) */
    qcb_on_off hash_tcp6;
    /* hash-tcp6ex (on, off or auto; default auto) */
    qcb_on_off hash_tcp6ex;
    /* hash-udp4 (on, off or auto; default auto) */
    qcb_on_off hash_udp4;
    /* hash-udp6 (on, off or auto; default auto) */
    qcb_on_off hash_udp6;
    /* hash-udp6ex (on, off or auto; default auto) */
    qcb_on_off hash_udp6ex;
    /* host_ecn (on or off; default true) */
    qcb_on_off host_ecn;
    /* host_mtu: MTU that the guest is told; 0: none (default 0) */
    qcb_uint host_mtu;
    /* host_tso4 (on or off; default true) */
    qcb_on_off host_tso4;
    /* host_tso6 (on or off; default true) */
    qcb_on_off host_tso6;
    /* host_tunnel (on or off; default true) */
    qcb_on_off host_tunnel;
    /* host_tunnel_csum (on or off; default true) */
    qcb_on_off host_tunnel_csum;
    /* host_ufo (on or off; default true) */
    qcb_on_off host_ufo;
    /* host_uso (on or off; default true) */
    qcb_on_off host_uso;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* loadparm */
    const char *loadparm;
    /* mac: MAC address */
    const char *mac;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* mq: several pairs of queues (on or off; default false) */
    qcb_on_off mq;
    /* mrg_rxbuf: large packets span buffers (on or off; default true) */
    qcb_on_off mrg_rxbuf;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rsc_interval (default 300000) */
    qcb_uint rsc_interval;
    /* rss: receive-side scaling (on or off; default false) */
    qcb_on_off rss;
    /* rx_queue_size: entries of a receive queue (default 256) */
    qcb_uint rx_queue_size;
    /* speed: link speed in Mbit/s that the guest is told (default -1) */
    qcb_int speed;
    /* status: tell the link state (on or off; default true) */
    qcb_on_off status;
    /* tx */
    const char *tx;
    /* tx_queue_size: entries of a send queue (default 256) */
    qcb_uint tx_queue_size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-mtu-bypass-backend (on or off; default true) */
    qcb_on_off x_mtu_bypass_backend;
    /* x-txburst (default 256) */
    qcb_int x_txburst;
    /* x-txtimer (default 150000) */
    qcb_uint x_txtimer;
} qcb_device_virtio_net_ccw;
#define qcb_desc_device_virtio_net_ccw qcb__descs[441]

/* -device virtio-net-device */
typedef struct qcb_device_virtio_net_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* csum: checksum offload (on or off; default true) */
    qcb_on_off csum;
    /* ctrl_guest_offloads (on or off; default true) */
    qcb_on_off ctrl_guest_offloads;
    /* ctrl_mac_addr (on or off; default true) */
    qcb_on_off ctrl_mac_addr;
    /* ctrl_rx (on or off; default true) */
    qcb_on_off ctrl_rx;
    /* ctrl_rx_extra (on or off; default true) */
    qcb_on_off ctrl_rx_extra;
    /* ctrl_vlan (on or off; default true) */
    qcb_on_off ctrl_vlan;
    /* ctrl_vq: control queue (on or off; default true) */
    qcb_on_off ctrl_vq;
    /* duplex: duplex that the guest is told */
    qcb_duplex duplex;
    /* ebpf-rss-fds (default []) */
    qcb_strings ebpf_rss_fds;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover: stand in for a passed-through card during migration (on or off; default false) */
    qcb_on_off failover;
    /* gso (on or off; default true) */
    qcb_on_off gso;
    /* guest_announce: the guest announces itself after migration (on or off; default true) */
    qcb_on_off guest_announce;
    /* guest_csum (on or off; default true) */
    qcb_on_off guest_csum;
    /* guest_ecn (on or off; default true) */
    qcb_on_off guest_ecn;
    /* guest_rsc_ext (on or off; default false) */
    qcb_on_off guest_rsc_ext;
    /* guest_tso4 (on or off; default true) */
    qcb_on_off guest_tso4;
    /* guest_tso6 (on or off; default true) */
    qcb_on_off guest_tso6;
    /* guest_tunnel (on or off; default true) */
    qcb_on_off guest_tunnel;
    /* guest_tunnel_csum (on or off; default true) */
    qcb_on_off guest_tunnel_csum;
    /* guest_ufo (on or off; default true) */
    qcb_on_off guest_ufo;
    /* guest_uso4 (on or off; default true) */
    qcb_on_off guest_uso4;
    /* guest_uso6 (on or off; default true) */
    qcb_on_off guest_uso6;
    /* hash: report packet hashes (on or off; default false) */
    qcb_on_off hash;
    /* hash-ipv4 (on, off or auto; default auto) */
    qcb_on_off hash_ipv4;
    /* hash-ipv6 (on, off or auto; default auto) */
    qcb_on_off hash_ipv6;
    /* hash-ipv6ex (on, off or auto; default auto) */
    qcb_on_off hash_ipv6ex;
    /* hash-tcp4 (on, off or auto; default auto) */
    qcb_on_off hash_tcp4;
    /* hash-tcp6 (on, off or auto; default auto) */
    qcb_on_off hash_tcp6;
    /* hash-tcp6ex (on, off or auto; default auto) */
    qcb_on_off hash_tcp6ex;
    /* hash-udp4 (on, off or auto; default auto) */
    qcb_on_off hash_udp4;
    /* hash-udp6 (on, off or auto; default auto) */
    qcb_on_off hash_udp6;
    /* hash-udp6ex (on, off or auto; default auto) */
    qcb_on_off hash_udp6ex;
    /* host_ecn (on or off; default true) */
    qcb_on_off host_ecn;
    /* host_mtu: MTU that the guest is told; 0: none (default 0) */
    qcb_uint host_mtu;
    /* host_tso4 (on or off; default true) */
    qcb_on_off host_tso4;
    /* host_tso6 (on or off; default true) */
    qcb_on_off host_tso6;
    /* host_tunnel (on or off; default true) */
    qcb_on_off host_tunnel;
    /* host_tunnel_csum (on or off; default true) */
    qcb_on_off host_tunnel_csum;
    /* host_ufo (on or off; default true) */
    qcb_on_off host_ufo;
    /* host_uso (on or off; default true) */
    qcb_on_off host_uso;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* mac: MAC address */
    const char *mac;
    /* mq: several pairs of queues (on or off; default false) */
    qcb_on_off mq;
    /* mrg_rxbuf: large packets span buffers (on or off; default true) */
    qcb_on_off mrg_rxbuf;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rsc_interval (default 300000) */
    qcb_uint rsc_interval;
    /* rss: receive-side scaling (on or off; default false) */
    qcb_on_off rss;
    /* rx_queue_size: entries of a receive queue (default 256) */
    qcb_uint rx_queue_size;
    /* speed: link speed in Mbit/s that the guest is told (default -1) */
    qcb_int speed;
    /* status: tell the link state (on or off; default true) */
    qcb_on_off status;
    /* tx */
    const char *tx;
    /* tx_queue_size: entries of a send queue (default 256) */
    qcb_uint tx_queue_size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-mtu-bypass-backend (on or off; default true) */
    qcb_on_off x_mtu_bypass_backend;
    /* x-txburst (default 256) */
    qcb_int x_txburst;
    /* x-txtimer (default 150000) */
    qcb_uint x_txtimer;
} qcb_device_virtio_net_device;
#define qcb_desc_device_virtio_net_device qcb__descs[442]

/* -device virtio-net-pci: virtio network card */
typedef struct qcb_device_virtio_net_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* csum: checksum offload (on or off; default true) */
    qcb_on_off csum;
    /* ctrl_guest_offloads (on or off; default true) */
    qcb_on_off ctrl_guest_offloads;
    /* ctrl_mac_addr (on or off; default true) */
    qcb_on_off ctrl_mac_addr;
    /* ctrl_rx (on or off; default true) */
    qcb_on_off ctrl_rx;
    /* ctrl_rx_extra (on or off; default true) */
    qcb_on_off ctrl_rx_extra;
    /* ctrl_vlan (on or off; default true) */
    qcb_on_off ctrl_vlan;
    /* ctrl_vq: control queue (on or off; default true) */
    qcb_on_off ctrl_vq;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* duplex: duplex that the guest is told */
    qcb_duplex duplex;
    /* ebpf-rss-fds (default []) */
    qcb_strings ebpf_rss_fds;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover: stand in for a passed-through card during migration (on or off; default false) */
    qcb_on_off failover;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* gso (on or off; default true) */
    qcb_on_off gso;
    /* guest_announce: the guest announces itself after migration (on or off; default true) */
    qcb_on_off guest_announce;
    /* guest_csum (on or off; default true) */
    qcb_on_off guest_csum;
    /* guest_ecn (on or off; default true) */
    qcb_on_off guest_ecn;
    /* guest_rsc_ext (on or off; default false) */
    qcb_on_off guest_rsc_ext;
    /* guest_tso4 (on or off; default true) */
    qcb_on_off guest_tso4;
    /* guest_tso6 (on or off; default true) */
    qcb_on_off guest_tso6;
    /* guest_tunnel (on or off; default true) */
    qcb_on_off guest_tunnel;
    /* guest_tunnel_csum (on or off; default true) */
    qcb_on_off guest_tunnel_csum;
    /* guest_ufo (on or off; default true) */
    qcb_on_off guest_ufo;
    /* guest_uso4 (on or off; default true) */
    qcb_on_off guest_uso4;
    /* guest_uso6 (on or off; default true) */
    qcb_on_off guest_uso6;
    /* hash: report packet hashes (on or off; default false) */
    qcb_on_off hash;
    /* hash-ipv4 (on, off or auto; default auto) */
    qcb_on_off hash_ipv4;
    /* hash-ipv6 (on, off or auto; default auto) */
    qcb_on_off hash_ipv6;
    /* hash-ipv6ex (on, off or auto; default auto) */
    qcb_on_off hash_ipv6ex;
    /* hash-tcp4 (on, off or auto; default auto) */
    qcb_on_off hash_tcp4;
    /* hash-tcp6 (on, off or auto; default auto) */
    qcb_on_off hash_tcp6;
    /* hash-tcp6ex (on, off or auto; default auto) */
    qcb_on_off hash_tcp6ex;
    /* hash-udp4 (on, off or auto; default auto) */
    qcb_on_off hash_udp4;
    /* hash-udp6 (on, off or auto; default auto) */
    qcb_on_off hash_udp6;
    /* hash-udp6ex (on, off or auto; default auto) */
    qcb_on_off hash_udp6ex;
    /* host_ecn (on or off; default true) */
    qcb_on_off host_ecn;
    /* host_mtu: MTU that the guest is told; 0: none (default 0) */
    qcb_uint host_mtu;
    /* host_tso4 (on or off; default true) */
    qcb_on_off host_tso4;
    /* host_tso6 (on or off; default true) */
    qcb_on_off host_tso6;
    /* host_tunnel (on or off; default true) */
    qcb_on_off host_tunnel;
    /* host_tunnel_csum (on or off; default true) */
    qcb_on_off host_tunnel_csum;
    /* host_ufo (on or off; default true) */
    qcb_on_off host_ufo;
    /* host_uso (on or off; default true) */
    qcb_on_off host_uso;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* mac: MAC address */
    const char *mac;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mq: several pairs of queues (on or off; default false) */
    qcb_on_off mq;
    /* mrg_rxbuf: large packets span buffers (on or off; default true) */
    qcb_on_off mrg_rxbuf;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* rsc_interval (default 300000) */
    qcb_uint rsc_interval;
    /* rss: receive-side scaling (on or off; default false) */
    qcb_on_off rss;
    /* rx_queue_size: entries of a receive queue (default 256) */
    qcb_uint rx_queue_size;
    /* speed: link speed in Mbit/s that the guest is told (default -1) */
    qcb_int speed;
    /* sriov-pf */
    const char *sriov_pf;
    /* status: tell the link state (on or off; default true) */
    qcb_on_off status;
    /* tx */
    const char *tx;
    /* tx_queue_size: entries of a send queue (default 256) */
    qcb_uint tx_queue_size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-mtu-bypass-backend (on or off; default true) */
    qcb_on_off x_mtu_bypass_backend;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-txburst (default 256) */
    qcb_int x_txburst;
    /* x-txtimer (default 150000) */
    qcb_uint x_txtimer;
} qcb_device_virtio_net_pci;
#define qcb_desc_device_virtio_net_pci qcb__descs[443]

/* -device virtio-net-pci-non-transitional */
typedef struct qcb_device_virtio_net_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* csum: checksum offload (on or off; default true) */
    qcb_on_off csum;
    /* ctrl_guest_offloads (on or off; default true) */
    qcb_on_off ctrl_guest_offloads;
    /* ctrl_mac_addr (on or off; default true) */
    qcb_on_off ctrl_mac_addr;
    /* ctrl_rx (on or off; default true) */
    qcb_on_off ctrl_rx;
    /* ctrl_rx_extra (on or off; default true) */
    qcb_on_off ctrl_rx_extra;
    /* ctrl_vlan (on or off; default true) */
    qcb_on_off ctrl_vlan;
    /* ctrl_vq: control queue (on or off; default true) */
    qcb_on_off ctrl_vq;
    /* duplex: duplex that the guest is told */
    qcb_duplex duplex;
    /* ebpf-rss-fds (default []) */
    qcb_strings ebpf_rss_fds;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover: stand in for a passed-through card during migration (on or off; default false) */
    qcb_on_off failover;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* gso (on or off; default true) */
    qcb_on_off gso;
    /* guest_announce: the guest announces itself after migration (on or off; default true) */
    qcb_on_off guest_announce;
    /* guest_csum (on or off; default true) */
    qcb_on_off guest_csum;
    /* guest_ecn (on or off; default true) */
    qcb_on_off guest_ecn;
    /* guest_rsc_ext (on or off; default false) */
    qcb_on_off guest_rsc_ext;
    /* guest_tso4 (on or off; default true) */
    qcb_on_off guest_tso4;
    /* guest_tso6 (on or off; default true) */
    qcb_on_off guest_tso6;
    /* guest_tunnel (on or off; default true) */
    qcb_on_off guest_tunnel;
    /* guest_tunnel_csum (on or off; default true) */
    qcb_on_off guest_tunnel_csum;
    /* guest_ufo (on or off; default true) */
    qcb_on_off guest_ufo;
    /* guest_uso4 (on or off; default true) */
    qcb_on_off guest_uso4;
    /* guest_uso6 (on or off; default true) */
    qcb_on_off guest_uso6;
    /* hash: report packet hashes (on or off; default false) */
    qcb_on_off hash;
    /* hash-ipv4 (on, off or auto; default auto) */
    qcb_on_off hash_ipv4;
    /* hash-ipv6 (on, off or auto; default auto) */
    qcb_on_off hash_ipv6;
    /* hash-ipv6ex (on, off or auto; default auto) */
    qcb_on_off hash_ipv6ex;
    /* hash-tcp4 (on, off or auto; default auto) */
    qcb_on_off hash_tcp4;
    /* hash-tcp6 (on, off or auto; default auto) */
    qcb_on_off hash_tcp6;
    /* hash-tcp6ex (on, off or auto; default auto) */
    qcb_on_off hash_tcp6ex;
    /* hash-udp4 (on, off or auto; default auto) */
    qcb_on_off hash_udp4;
    /* hash-udp6 (on, off or auto; default auto) */
    qcb_on_off hash_udp6;
    /* hash-udp6ex (on, off or auto; default auto) */
    qcb_on_off hash_udp6ex;
    /* host_ecn (on or off; default true) */
    qcb_on_off host_ecn;
    /* host_mtu: MTU that the guest is told; 0: none (default 0) */
    qcb_uint host_mtu;
    /* host_tso4 (on or off; default true) */
    qcb_on_off host_tso4;
    /* host_tso6 (on or off; default true) */
    qcb_on_off host_tso6;
    /* host_tunnel (on or off; default true) */
    qcb_on_off host_tunnel;
    /* host_tunnel_csum (on or off; default true) */
    qcb_on_off host_tunnel_csum;
    /* host_ufo (on or off; default true) */
    qcb_on_off host_ufo;
    /* host_uso (on or off; default true) */
    qcb_on_off host_uso;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* mac: MAC address */
    const char *mac;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mq: several pairs of queues (on or off; default false) */
    qcb_on_off mq;
    /* mrg_rxbuf: large packets span buffers (on or off; default true) */
    qcb_on_off mrg_rxbuf;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* rsc_interval (default 300000) */
    qcb_uint rsc_interval;
    /* rss: receive-side scaling (on or off; default false) */
    qcb_on_off rss;
    /* rx_queue_size: entries of a receive queue (default 256) */
    qcb_uint rx_queue_size;
    /* speed: link speed in Mbit/s that the guest is told (default -1) */
    qcb_int speed;
    /* sriov-pf */
    const char *sriov_pf;
    /* status: tell the link state (on or off; default true) */
    qcb_on_off status;
    /* tx */
    const char *tx;
    /* tx_queue_size: entries of a send queue (default 256) */
    qcb_uint tx_queue_size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-mtu-bypass-backend (on or off; default true) */
    qcb_on_off x_mtu_bypass_backend;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-txburst (default 256) */
    qcb_int x_txburst;
    /* x-txtimer (default 150000) */
    qcb_uint x_txtimer;
} qcb_device_virtio_net_pci_non_transitional;
#define qcb_desc_device_virtio_net_pci_non_transitional qcb__descs[444]

/* -device virtio-net-pci-transitional */
typedef struct qcb_device_virtio_net_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* csum: checksum offload (on or off; default true) */
    qcb_on_off csum;
    /* ctrl_guest_offloads (on or off; default true) */
    qcb_on_off ctrl_guest_offloads;
    /* ctrl_mac_addr (on or off; default true) */
    qcb_on_off ctrl_mac_addr;
    /* ctrl_rx (on or off; default true) */
    qcb_on_off ctrl_rx;
    /* ctrl_rx_extra (on or off; default true) */
    qcb_on_off ctrl_rx_extra;
    /* ctrl_vlan (on or off; default true) */
    qcb_on_off ctrl_vlan;
    /* ctrl_vq: control queue (on or off; default true) */
    qcb_on_off ctrl_vq;
    /* duplex: duplex that the guest is told */
    qcb_duplex duplex;
    /* ebpf-rss-fds (default []) */
    qcb_strings ebpf_rss_fds;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover: stand in for a passed-through card during migration (on or off; default false) */
    qcb_on_off failover;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* gso (on or off; default true) */
    qcb_on_off gso;
    /* guest_announce: the guest announces itself after migration (on or off; default true) */
    qcb_on_off guest_announce;
    /* guest_csum (on or off; default true) */
    qcb_on_off guest_csum;
    /* guest_ecn (on or off; default true) */
    qcb_on_off guest_ecn;
    /* guest_rsc_ext (on or off; default false) */
    qcb_on_off guest_rsc_ext;
    /* guest_tso4 (on or off; default true) */
    qcb_on_off guest_tso4;
    /* guest_tso6 (on or off; default true) */
    qcb_on_off guest_tso6;
    /* guest_tunnel (on or off; default true) */
    qcb_on_off guest_tunnel;
    /* guest_tunnel_csum (on or off; default true) */
    qcb_on_off guest_tunnel_csum;
    /* guest_ufo (on or off; default true) */
    qcb_on_off guest_ufo;
    /* guest_uso4 (on or off; default true) */
    qcb_on_off guest_uso4;
    /* guest_uso6 (on or off; default true) */
    qcb_on_off guest_uso6;
    /* hash: report packet hashes (on or off; default false) */
    qcb_on_off hash;
    /* hash-ipv4 (on, off or auto; default auto) */
    qcb_on_off hash_ipv4;
    /* hash-ipv6 (on, off or auto; default auto) */
    qcb_on_off hash_ipv6;
    /* hash-ipv6ex (on, off or auto; default auto) */
    qcb_on_off hash_ipv6ex;
    /* hash-tcp4 (on, off or auto; default auto) */
    qcb_on_off hash_tcp4;
    /* hash-tcp6 (on, off or auto; default auto) */
    qcb_on_off hash_tcp6;
    /* hash-tcp6ex (on, off or auto; default auto) */
    qcb_on_off hash_tcp6ex;
    /* hash-udp4 (on, off or auto; default auto) */
    qcb_on_off hash_udp4;
    /* hash-udp6 (on, off or auto; default auto) */
    qcb_on_off hash_udp6;
    /* hash-udp6ex (on, off or auto; default auto) */
    qcb_on_off hash_udp6ex;
    /* host_ecn (on or off; default true) */
    qcb_on_off host_ecn;
    /* host_mtu: MTU that the guest is told; 0: none (default 0) */
    qcb_uint host_mtu;
    /* host_tso4 (on or off; default true) */
    qcb_on_off host_tso4;
    /* host_tso6 (on or off; default true) */
    qcb_on_off host_tso6;
    /* host_tunnel (on or off; default true) */
    qcb_on_off host_tunnel;
    /* host_tunnel_csum (on or off; default true) */
    qcb_on_off host_tunnel_csum;
    /* host_ufo (on or off; default true) */
    qcb_on_off host_ufo;
    /* host_uso (on or off; default true) */
    qcb_on_off host_uso;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* mac: MAC address */
    const char *mac;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* mq: several pairs of queues (on or off; default false) */
    qcb_on_off mq;
    /* mrg_rxbuf: large packets span buffers (on or off; default true) */
    qcb_on_off mrg_rxbuf;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* rsc_interval (default 300000) */
    qcb_uint rsc_interval;
    /* rss: receive-side scaling (on or off; default false) */
    qcb_on_off rss;
    /* rx_queue_size: entries of a receive queue (default 256) */
    qcb_uint rx_queue_size;
    /* speed: link speed in Mbit/s that the guest is told (default -1) */
    qcb_int speed;
    /* sriov-pf */
    const char *sriov_pf;
    /* status: tell the link state (on or off; default true) */
    qcb_on_off status;
    /* tx */
    const char *tx;
    /* tx_queue_size: entries of a send queue (default 256) */
    qcb_uint tx_queue_size;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-mtu-bypass-backend (on or off; default true) */
    qcb_on_off x_mtu_bypass_backend;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-txburst (default 256) */
    qcb_int x_txburst;
    /* x-txtimer (default 150000) */
    qcb_uint x_txtimer;
} qcb_device_virtio_net_pci_transitional;
#define qcb_desc_device_virtio_net_pci_transitional qcb__descs[445]

/* -device virtio-pmem */
typedef struct qcb_device_virtio_pmem {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* memaddr (default 0) */
    qcb_uint memaddr;
    /* memdev: memory backend (names a object) */
    const char *memdev;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_pmem;
#define qcb_desc_device_virtio_pmem qcb__descs[446]

/* -device virtio-pmem-pci: virtio persistent memory */
typedef struct qcb_device_virtio_pmem_pci {
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* id: name of the device */
    const char *id;
    /* memdev: memory backend (names a object) */
    const char *memdev;
} qcb_device_virtio_pmem_pci;
#define qcb_desc_device_virtio_pmem_pci qcb__descs[447]

/* -device virtio-rng-ccw */
typedef struct qcb_device_virtio_rng_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max-bytes (default 9223372036854775807) */
    qcb_uint max_bytes;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* period (default 65536) */
    qcb_uint period;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rng (names a object) */
    const char *rng;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_rng_ccw;
#define qcb_desc_device_virtio_rng_ccw qcb__descs[448]

/* -device virtio-rng-device */
typedef struct qcb_device_virtio_rng_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max-bytes (default 9223372036854775807) */
    qcb_uint max_bytes;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* period (default 65536) */
    qcb_uint period;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rng (names a object) */
    const char *rng;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_rng_device;
#define qcb_desc_device_virtio_rng_device qcb__descs[449]

/* -device virtio-rng-pci: virtio random numbers */
typedef struct qcb_device_virtio_rng_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max-bytes (default 9223372036854775807) */
    qcb_uint max_bytes;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* period (default 65536) */
    qcb_uint period;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rng (names a object) */
    const char *rng;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_rng_pci;
#define qcb_desc_device_virtio_rng_pci qcb__descs[450]

/* -device virtio-rng-pci-non-transitional */
typedef struct qcb_device_virtio_rng_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max-bytes (default 9223372036854775807) */
    qcb_uint max_bytes;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* period (default 65536) */
    qcb_uint period;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rng (names a object) */
    const char *rng;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_rng_pci_non_transitional;
#define qcb_desc_device_virtio_rng_pci_non_transitional qcb__descs[451]

/* -device virtio-rng-pci-transitional */
typedef struct qcb_device_virtio_rng_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max-bytes (default 9223372036854775807) */
    qcb_uint max_bytes;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* period (default 65536) */
    qcb_uint period;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rng (names a object) */
    const char *rng;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_rng_pci_transitional;
#define qcb_desc_device_virtio_rng_pci_transitional qcb__descs[452]

/* -device virtio-rtc-device */
typedef struct qcb_device_virtio_rtc_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_rtc_device;
#define qcb_desc_device_virtio_rtc_device qcb__descs[453]

/* -device virtio-rtc-pci */
typedef struct qcb_device_virtio_rtc_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_rtc_pci;
#define qcb_desc_device_virtio_rtc_pci qcb__descs[454]

/* -device virtio-scsi-ccw */
typedef struct qcb_device_virtio_scsi_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* devno */
    const char *devno;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtqueue_size (default 256) */
    qcb_uint virtqueue_size;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_scsi_ccw;
#define qcb_desc_device_virtio_scsi_ccw qcb__descs[455]

/* -device virtio-scsi-device */
typedef struct qcb_device_virtio_scsi_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* virtqueue_size (default 256) */
    qcb_uint virtqueue_size;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_scsi_device;
#define qcb_desc_device_virtio_scsi_device qcb__descs[456]

/* -device virtio-scsi-pci: virtio SCSI controller */
typedef struct qcb_device_virtio_scsi_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 256) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_scsi_pci;
#define qcb_desc_device_virtio_scsi_pci qcb__descs[457]

/* -device virtio-scsi-pci-non-transitional */
typedef struct qcb_device_virtio_scsi_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 256) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_scsi_pci_non_transitional;
#define qcb_desc_device_virtio_scsi_pci_non_transitional qcb__descs[458]

/* -device virtio-scsi-pci-transitional */
typedef struct qcb_device_virtio_scsi_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmd_per_lun (default 128) */
    qcb_uint cmd_per_lun;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hotplug: devices can be plugged at run time (on or off; default true) */
    qcb_on_off hotplug;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* iothread: I/O thread that does the work (names a object) */
    const char *iothread;
    /* iothread-vq-mapping: which I/O thread serves which queue (since 9.0) */
    qcb_io_thread_virt_queue_mapping_list iothread_vq_mapping;
    /* max_sectors (default 65535) */
    qcb_uint max_sectors;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* num_queues (default 4294967295) */
    qcb_uint num_queues;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* param_change (on or off; default true) */
    qcb_on_off param_change;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* seg_max_adjust (on or off; default true) */
    qcb_on_off seg_max_adjust;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 4294967295) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* virtqueue_size (default 256) */
    qcb_uint virtqueue_size;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_scsi_pci_transitional;
#define qcb_desc_device_virtio_scsi_pci_transitional qcb__descs[459]

/* -device virtio-serial-ccw */
typedef struct qcb_device_virtio_serial_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* emergency-write (on or off; default true) */
    qcb_on_off emergency_write;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_ports (default 31) */
    qcb_uint max_ports;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_serial_ccw;
#define qcb_desc_device_virtio_serial_ccw qcb__descs[460]

/* -device virtio-serial-device */
typedef struct qcb_device_virtio_serial_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* emergency-write (on or off; default true) */
    qcb_on_off emergency_write;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_ports (default 31) */
    qcb_uint max_ports;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_serial_device;
#define qcb_desc_device_virtio_serial_device qcb__descs[461]

/* -device virtio-serial-pci: virtio serial ports */
typedef struct qcb_device_virtio_serial_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* emergency-write (on or off; default true) */
    qcb_on_off emergency_write;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_ports (default 31) */
    qcb_uint max_ports;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_serial_pci;
#define qcb_desc_device_virtio_serial_pci qcb__descs[462]

/* -device virtio-serial-pci-non-transitional */
typedef struct qcb_device_virtio_serial_pci_non_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* emergency-write (on or off; default true) */
    qcb_on_off emergency_write;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_ports (default 31) */
    qcb_uint max_ports;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_serial_pci_non_transitional;
#define qcb_desc_device_virtio_serial_pci_non_transitional qcb__descs[463]

/* -device virtio-serial-pci-transitional */
typedef struct qcb_device_virtio_serial_pci_transitional {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* class (default 0) */
    qcb_uint class_;
    /* emergency-write (on or off; default true) */
    qcb_on_off emergency_write;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_ports (default 31) */
    qcb_uint max_ports;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_serial_pci_transitional;
#define qcb_desc_device_virtio_serial_pci_transitional qcb__descs[464]

/* -device virtio-sound-device */
typedef struct qcb_device_virtio_sound_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chmaps (default 0) */
    qcb_uint chmaps;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* jacks (default 0) */
    qcb_uint jacks;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* streams (default 2) */
    qcb_uint streams;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_sound_device;
#define qcb_desc_device_virtio_sound_device qcb__descs[465]

/* -device virtio-sound-pci */
typedef struct qcb_device_virtio_sound_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chmaps (default 0) */
    qcb_uint chmaps;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* jacks (default 0) */
    qcb_uint jacks;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* streams (default 2) */
    qcb_uint streams;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_sound_pci;
#define qcb_desc_device_virtio_sound_pci qcb__descs[466]

/* -device virtio-tablet-ccw */
typedef struct qcb_device_virtio_tablet_ccw {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* devno */
    const char *devno;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default true) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_revision (default 2) */
    qcb_uint max_revision;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_tablet_ccw;
#define qcb_desc_device_virtio_tablet_ccw qcb__descs[467]

/* -device virtio-tablet-device */
typedef struct qcb_device_virtio_tablet_device {
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* serial: serial number */
    const char *serial;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
} qcb_device_virtio_tablet_device;
#define qcb_desc_device_virtio_tablet_device qcb__descs[468]

/* -device virtio-tablet-pci: virtio tablet */
typedef struct qcb_device_virtio_tablet_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 2) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* wheel-axis (on or off; default true) */
    qcb_on_off wheel_axis;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
} qcb_device_virtio_tablet_pci;
#define qcb_desc_device_virtio_tablet_pci qcb__descs[469]

/* -device virtio-vga: virtio graphics card with VGA */
typedef struct qcb_device_virtio_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_vga;
#define qcb_desc_device_virtio_vga qcb__descs[470]

/* -device virtio-vga-gl */
typedef struct qcb_device_virtio_vga_gl {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer (on or off; default false) */
    qcb_on_off aer;
    /* any_layout: headers need no buffer of their own (on or off; default true) */
    qcb_on_off any_layout;
    /* ats: address translation service (on or off; default false) */
    qcb_on_off ats;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* blob (on or off; default false) */
    qcb_on_off blob;
    /* bus: bus that it plugs into */
    const char *bus;
    /* disable-legacy: off: also an old virtio device (on, off or auto; default auto) */
    qcb_on_off disable_legacy;
    /* disable-modern: on: only an old virtio device (on or off; default false) */
    qcb_on_off disable_modern;
    /* drm_native_context (on or off; default false) */
    qcb_on_off drm_native_context;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* event_idx: suppress notifications that nobody needs (on or off; default true) */
    qcb_on_off event_idx;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hostmem (unit bytes; default 0) */
    qcb_uint hostmem;
    /* id: name of the device */
    const char *id;
    /* in_order: buffers are used in order (on or off; default false) */
    qcb_on_off in_order;
    /* indirect_desc: indirect descriptors (on or off; default true) */
    qcb_on_off indirect_desc;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* iommu_platform: use the platform's IOMMU and memory protection (on or off; default false) */
    qcb_on_off iommu_platform;
    /* max_hostmem (unit bytes; default 268435456) */
    qcb_uint max_hostmem;
    /* max_outputs: number of screens (default 1) */
    qcb_uint max_outputs;
    /* migrate-extra (on or off; default true) */
    qcb_on_off migrate_extra;
    /* modern-pio-notify (on or off; default false) */
    qcb_on_off modern_pio_notify;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* notify_on_empty: notify when a queue runs empty (on or off; default true) */
    qcb_on_off notify_on_empty;
    /* outputs */
    qcb_virt_iogpu_output_list outputs;
    /* packed: packed queues (on or off; default false) */
    qcb_on_off packed;
    /* page-per-vq: a page of notifications for each queue (on or off; default false) */
    qcb_on_off page_per_vq;
    /* queue_reset: queues can be reset one by one (on or off; default true) */
    qcb_on_off queue_reset;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* stats (on or off; default false) */
    qcb_on_off stats;
    /* use-disabled-flag (on or off; default true) */
    qcb_on_off use_disabled_flag;
    /* use-started (on or off; default true) */
    qcb_on_off use_started;
    /* vectors: MSI-X vectors; 4294967295 chooses (default 3) */
    qcb_uint vectors;
    /* venus (on or off; default false) */
    qcb_on_off venus;
    /* virtio-pci-bus-master-bug-migration (on or off; default false) */
    qcb_on_off virtio_pci_bus_master_bug_migration;
    /* x-ats-page-aligned (on or off; default true) */
    qcb_on_off x_ats_page_aligned;
    /* x-disable-legacy-check (on or off; default false) */
    qcb_on_off x_disable_legacy_check;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-ignore-backend-features (on or off; default false) */
    qcb_on_off x_ignore_backend_features;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-pcie-ari-nextfn-1 (on or off; default false) */
    qcb_on_off x_pcie_ari_nextfn_1;
    /* x-pcie-deverr-init (on or off; default true) */
    qcb_on_off x_pcie_deverr_init;
    /* x-pcie-err-unc-mask (on or off; default true) */
    qcb_on_off x_pcie_err_unc_mask;
    /* x-pcie-ext-tag (on or off; default true) */
    qcb_on_off x_pcie_ext_tag;
    /* x-pcie-extcap-init (on or off; default true) */
    qcb_on_off x_pcie_extcap_init;
    /* x-pcie-flr-init (on or off; default true) */
    qcb_on_off x_pcie_flr_init;
    /* x-pcie-lnkctl-init (on or off; default true) */
    qcb_on_off x_pcie_lnkctl_init;
    /* x-pcie-lnksta-dllla (on or off; default true) */
    qcb_on_off x_pcie_lnksta_dllla;
    /* x-pcie-pm-init (on or off; default true) */
    qcb_on_off x_pcie_pm_init;
    /* x-pcie-pm-no-soft-reset (on or off; default false) */
    qcb_on_off x_pcie_pm_no_soft_reset;
    /* x-scanout-vmstate-version (default 2) */
    qcb_uint x_scanout_vmstate_version;
    /* xres: width in pixels at start (default 1280) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 800) */
    qcb_uint yres;
} qcb_device_virtio_vga_gl;
#define qcb_desc_device_virtio_vga_gl qcb__descs[471]

/* -device virtserialport: virtio serial port */
typedef struct qcb_device_virtserialport {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* name */
    const char *name;
    /* nr (default 4294967295) */
    qcb_uint nr;
} qcb_device_virtserialport;
#define qcb_desc_device_virtserialport qcb__descs[472]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
