/* qcb/device/storage.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_STORAGE_H
#define QCB_DEVICE_STORAGE_H

#include <qcb/descs.h>
#include <qcb/device/virtio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_floppy_drive_type {
    QCB_FLOPPY_DRIVE_TYPE_120 = 1, /* 120 */
    QCB_FLOPPY_DRIVE_TYPE_144, /* 144 */
    QCB_FLOPPY_DRIVE_TYPE_288, /* 288 */
    QCB_FLOPPY_DRIVE_TYPE_AUTO, /* auto */
    QCB_FLOPPY_DRIVE_TYPE_NONE /* none */
} qcb_floppy_drive_type;

typedef enum qcb_bios_ata_translation {
    QCB_BIOS_ATA_TRANSLATION_AUTO = 1, /* auto */
    QCB_BIOS_ATA_TRANSLATION_LARGE, /* large */
    QCB_BIOS_ATA_TRANSLATION_LBA, /* lba */
    QCB_BIOS_ATA_TRANSLATION_NONE, /* none */
    QCB_BIOS_ATA_TRANSLATION_RECHS /* rechs */
} qcb_bios_ata_translation;

typedef enum qcb_spdm_transport_type {
    QCB_SPDM_TRANSPORT_TYPE_DOE = 1, /* doe */
    QCB_SPDM_TRANSPORT_TYPE_MCTP, /* mctp */
    QCB_SPDM_TRANSPORT_TYPE_NVME, /* nvme */
    QCB_SPDM_TRANSPORT_TYPE_SCSI, /* scsi */
    QCB_SPDM_TRANSPORT_TYPE_UNSPECIFIED /* unspecified */
} qcb_spdm_transport_type;

/* -device am53c974 */
typedef struct qcb_device_am53c974 {
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
} qcb_device_am53c974;
#define qcb_desc_device_am53c974 qcb__descs[133]

/* -device cmd646-ide */
typedef struct qcb_device_cmd646_ide {
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
    /* secondary (default 0) */
    qcb_uint secondary;
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
} qcb_device_cmd646_ide;
#define qcb_desc_device_cmd646_ide qcb__descs[143]

/* -device dc390 */
typedef struct qcb_device_dc390 {
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
} qcb_device_dc390;
#define qcb_desc_device_dc390 qcb__descs[151]

/* -device emmc */
typedef struct qcb_device_emmc {
    /* auth-key */
    const char *auth_key;
    /* boot-config (default 0) */
    qcb_uint boot_config;
    /* boot-partition-size (default 0) */
    qcb_uint boot_partition_size;
    /* bus: bus that it plugs into */
    const char *bus;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* rpmb-partition-size (default 0) */
    qcb_uint rpmb_partition_size;
} qcb_device_emmc;
#define qcb_desc_device_emmc qcb__descs[161]

/* -device floppy: floppy drive */
typedef struct qcb_device_floppy {
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
    /* drive-type (default auto) */
    qcb_floppy_drive_type drive_type;
    /* id: name of the device */
    const char *id;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
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
    /* unit (default 4294967295) */
    qcb_uint unit;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
} qcb_device_floppy;
#define qcb_desc_device_floppy qcb__descs[164]

/* -device ich9-ahci */
typedef struct qcb_device_ich9_ahci {
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
} qcb_device_ich9_ahci;
#define qcb_desc_device_ich9_ahci qcb__descs[192]

/* -device ide-cd: IDE or SATA CD-ROM */
typedef struct qcb_device_ide_cd {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* model */
    const char *model;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* unit (default 4294967295) */
    qcb_uint unit;
    /* ver */
    const char *ver;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* win2k-install-hack (on or off; default false) */
    qcb_on_off win2k_install_hack;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* wwn: world wide name (default 0) */
    qcb_uint wwn;
} qcb_device_ide_cd;
#define qcb_desc_device_ide_cd qcb__descs[202]

/* -device ide-cf */
typedef struct qcb_device_ide_cf {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bios-chs-trans (default auto) */
    qcb_bios_ata_translation bios_chs_trans;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* model */
    const char *model;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* secs (default 0) */
    qcb_uint secs;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* unit (default 4294967295) */
    qcb_uint unit;
    /* ver */
    const char *ver;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* win2k-install-hack (on or off; default false) */
    qcb_on_off win2k_install_hack;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* wwn: world wide name (default 0) */
    qcb_uint wwn;
} qcb_device_ide_cf;
#define qcb_desc_device_ide_cf qcb__descs[203]

/* -device ide-hd: IDE or SATA disk */
typedef struct qcb_device_ide_hd {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bios-chs-trans (default auto) */
    qcb_bios_ata_translation bios_chs_trans;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
    /* lcyls (default 0) */
    qcb_uint lcyls;
    /* lheads (default 0) */
    qcb_uint lheads;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lsecs (default 0) */
    qcb_uint lsecs;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* model */
    const char *model;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rotation_rate (default 0) */
    qcb_uint rotation_rate;
    /* secs (default 0) */
    qcb_uint secs;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* unit (default 4294967295) */
    qcb_uint unit;
    /* ver */
    const char *ver;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* win2k-install-hack (on or off; default false) */
    qcb_on_off win2k_install_hack;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* wwn: world wide name (default 0) */
    qcb_uint wwn;
} qcb_device_ide_hd;
#define qcb_desc_device_ide_hd qcb__descs[204]

/* -device isa-fdc: floppy controller */
typedef struct qcb_device_isa_fdc {
    /* bootindexA */
    qcb_int bootindexa;
    /* bootindexB */
    qcb_int bootindexb;
    /* bus: bus that it plugs into */
    const char *bus;
    /* dma (default 2) */
    qcb_uint dma;
    /* fallback (default 288) */
    qcb_floppy_drive_type fallback;
    /* fdtypeA (default auto) */
    qcb_floppy_drive_type fdtypea;
    /* fdtypeB (default auto) */
    qcb_floppy_drive_type fdtypeb;
    /* id: name of the device */
    const char *id;
    /* iobase (default 1008) */
    qcb_uint iobase;
    /* irq (default 6) */
    qcb_uint irq;
} qcb_device_isa_fdc;
#define qcb_desc_device_isa_fdc qcb__descs[217]

/* -device isa-ide */
typedef struct qcb_device_isa_ide {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* iobase (default 496) */
    qcb_uint iobase;
    /* iobase2 (default 1014) */
    qcb_uint iobase2;
    /* irq (default 14) */
    qcb_uint irq;
} qcb_device_isa_ide;
#define qcb_desc_device_isa_ide qcb__descs[218]

/* -device lsi53c810 */
typedef struct qcb_device_lsi53c810 {
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
} qcb_device_lsi53c810;
#define qcb_desc_device_lsi53c810 qcb__descs[230]

/* -device lsi53c895a: LSI SCSI controller */
typedef struct qcb_device_lsi53c895a {
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
} qcb_device_lsi53c895a;
#define qcb_desc_device_lsi53c895a qcb__descs[231]

/* -device megasas: LSI MegaRAID SAS */
typedef struct qcb_device_megasas {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hba_serial */
    const char *hba_serial;
    /* id: name of the device */
    const char *id;
    /* max_cmds (default 1000) */
    qcb_uint max_cmds;
    /* max_sge (default 80) */
    qcb_uint max_sge;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* msix (on, off or auto; default auto) */
    qcb_on_off msix;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sas_address (default 0) */
    qcb_uint sas_address;
    /* sriov-pf */
    const char *sriov_pf;
    /* use_jbod (on or off; default false) */
    qcb_on_off use_jbod;
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
} qcb_device_megasas;
#define qcb_desc_device_megasas qcb__descs[233]

/* -device megasas-gen2 */
typedef struct qcb_device_megasas_gen2 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* hba_serial */
    const char *hba_serial;
    /* id: name of the device */
    const char *id;
    /* max_cmds (default 1008) */
    qcb_uint max_cmds;
    /* max_sge (default 80) */
    qcb_uint max_sge;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* msix (on, off or auto; default auto) */
    qcb_on_off msix;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sas_address (default 0) */
    qcb_uint sas_address;
    /* sriov-pf */
    const char *sriov_pf;
    /* use_jbod (on or off; default false) */
    qcb_on_off use_jbod;
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
} qcb_device_megasas_gen2;
#define qcb_desc_device_megasas_gen2 qcb__descs[234]

/* -device mptsas1068: LSI SAS1068 */
typedef struct qcb_device_mptsas1068 {
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
    /* sas_address (default 0) */
    qcb_uint sas_address;
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
} qcb_device_mptsas1068;
#define qcb_desc_device_mptsas1068 qcb__descs[236]

/* -device nand */
typedef struct qcb_device_nand {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chip_id (default 0) */
    qcb_uint chip_id;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* manufacturer_id (default 0) */
    qcb_uint manufacturer_id;
} qcb_device_nand;
#define qcb_desc_device_nand qcb__descs[237]

/* -device nvme: NVMe controller */
typedef struct qcb_device_nvme {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* aer_max_queued (default 64) */
    qcb_uint aer_max_queued;
    /* aerl (default 3) */
    qcb_uint aerl;
    /* atomic.awun (default 0) */
    qcb_uint atomic_awun;
    /* atomic.awupf (default 0) */
    qcb_uint atomic_awupf;
    /* atomic.dn (on or off; default false) */
    qcb_on_off atomic_dn;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmb_size_mb (default 0) */
    qcb_uint cmb_size_mb;
    /* ctratt.mem (on or off; default false) */
    qcb_on_off ctratt_mem;
    /* dbcs (on or off; default true) */
    qcb_on_off dbcs;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firmware-version */
    const char *firmware_version;
    /* id: name of the device */
    const char *id;
    /* ioeventfd: notify through event descriptors (on or off; default false) */
    qcb_on_off ioeventfd;
    /* legacy-cmb (on or off; default false) */
    qcb_on_off legacy_cmb;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* max_ioqpairs (default 64) */
    qcb_uint max_ioqpairs;
    /* mdts (default 7) */
    qcb_uint mdts;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* model */
    const char *model;
    /* mqes (default 2047) */
    qcb_uint mqes;
    /* msix-exclusive-bar (on or off; default false) */
    qcb_on_off msix_exclusive_bar;
    /* msix_qsize (default 65) */
    qcb_uint msix_qsize;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* num_queues (default 0) */
    qcb_uint num_queues;
    /* ocp (on or off; default false) */
    qcb_on_off ocp;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* pmrdev (names a object) */
    const char *pmrdev;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* smart_critical_warning */
    qcb_uint smart_critical_warning;
    /* spdm_port (default 0) */
    qcb_uint spdm_port;
    /* spdm_trans (default doe) */
    qcb_spdm_transport_type spdm_trans;
    /* sriov-pf */
    const char *sriov_pf;
    /* sriov_max_vfs (default 0) */
    qcb_uint sriov_max_vfs;
    /* sriov_max_vi_per_vf (default 0) */
    qcb_uint sriov_max_vi_per_vf;
    /* sriov_max_vq_per_vf (default 0) */
    qcb_uint sriov_max_vq_per_vf;
    /* sriov_vi_flexible (default 0) */
    qcb_uint sriov_vi_flexible;
    /* sriov_vq_flexible (default 0) */
    qcb_uint sriov_vq_flexible;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* subsys (names a device) */
    const char *subsys;
    /* use-intel-id (on or off; default false; deprecated since 7.1) */
    qcb_on_off use_intel_id;
    /* vsl (default 7) */
    qcb_uint vsl;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
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
    /* zoned.auto_transition (on or off; default true) */
    qcb_on_off zoned_auto_transition;
    /* zoned.zasl (default 0) */
    qcb_uint zoned_zasl;
} qcb_device_nvme;
#define qcb_desc_device_nvme qcb__descs[246]

/* -device nvme-ns: NVMe namespace */
typedef struct qcb_device_nvme_ns {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* atomic.nabo (default 0) */
    qcb_uint atomic_nabo;
    /* atomic.nabsn (default 0) */
    qcb_uint atomic_nabsn;
    /* atomic.nabspf (default 0) */
    qcb_uint atomic_nabspf;
    /* atomic.nawun (default 0) */
    qcb_uint atomic_nawun;
    /* atomic.nawupf (default 0) */
    qcb_uint atomic_nawupf;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* detached (on or off; default false) */
    qcb_on_off detached;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* eui64 (default 0) */
    qcb_uint eui64;
    /* eui64-default (on or off; default false; deprecated since 7.1) */
    qcb_on_off eui64_default;
    /* fdp.ruhs */
    const char *fdp_ruhs;
    /* id: name of the device */
    const char *id;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* mcl (default 128) */
    qcb_uint mcl;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* ms (default 0) */
    qcb_uint ms;
    /* mset (default 0) */
    qcb_uint mset;
    /* msrc (default 127) */
    qcb_uint msrc;
    /* mssrl (default 128) */
    qcb_uint mssrl;
    /* nguid */
    const char *nguid;
    /* nsid (default 0) */
    qcb_uint nsid;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* pi (default 0) */
    qcb_uint pi;
    /* pif (default 0) */
    qcb_uint pif;
    /* pil (default 0) */
    qcb_uint pil;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* shared (on or off; default true) */
    qcb_on_off shared;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* uuid */
    const char *uuid;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* zoned (on or off; default false) */
    qcb_on_off zoned;
    /* zoned.cross_read (on or off; default false) */
    qcb_on_off zoned_cross_read;
    /* zoned.descr_ext_size (default 0) */
    qcb_uint zoned_descr_ext_size;
    /* zoned.max_active (default 0) */
    qcb_uint zoned_max_active;
    /* zoned.max_open (default 0) */
    qcb_uint zoned_max_open;
    /* zoned.numzrwa (default 0) */
    qcb_uint zoned_numzrwa;
    /* zoned.zone_capacity (unit bytes; default 0) */
    qcb_uint zoned_zone_capacity;
    /* zoned.zone_size (unit bytes; default 134217728) */
    qcb_uint zoned_zone_size;
    /* zoned.zrwafg (unit bytes; default 18446744073709551615) */
    qcb_uint zoned_zrwafg;
    /* zoned.zrwas (unit bytes; default 0) */
    qcb_uint zoned_zrwas;
} qcb_device_nvme_ns;
#define qcb_desc_device_nvme_ns qcb__descs[247]

/* -device nvme-subsys: NVMe subsystem */
typedef struct qcb_device_nvme_subsys {
    /* bus: bus that it plugs into */
    const char *bus;
    /* fdp (on or off; default false) */
    qcb_on_off fdp;
    /* fdp.nrg (default 1) */
    qcb_uint fdp_nrg;
    /* fdp.nruh (default 0) */
    qcb_uint fdp_nruh;
    /* fdp.runs (unit bytes; default 100663296) */
    qcb_uint fdp_runs;
    /* id: name of the device */
    const char *id;
    /* nqn */
    const char *nqn;
} qcb_device_nvme_subsys;
#define qcb_desc_device_nvme_subsys qcb__descs[248]

/* -device piix3-ide */
typedef struct qcb_device_piix3_ide {
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
    /* secondary (default 0) */
    qcb_uint secondary;
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
} qcb_device_piix3_ide;
#define qcb_desc_device_piix3_ide qcb__descs[265]

/* -device piix4-ide */
typedef struct qcb_device_piix4_ide {
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
    /* secondary (default 0) */
    qcb_uint secondary;
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
} qcb_device_piix4_ide;
#define qcb_desc_device_piix4_ide qcb__descs[267]

/* -device pvscsi: VMware SCSI controller */
typedef struct qcb_device_pvscsi {
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
    /* use_msg (default 1) */
    qcb_uint use_msg;
    /* x-disable-pcie (on or off; default false) */
    qcb_on_off x_disable_pcie;
    /* x-max-bounce-buffer-size (unit bytes; default 4096) */
    qcb_uint x_max_bounce_buffer_size;
    /* x-old-pci-configuration (on or off; default false) */
    qcb_on_off x_old_pci_configuration;
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
} qcb_device_pvscsi;
#define qcb_desc_device_pvscsi qcb__descs[274]

/* -device scsi-block: SCSI disk of the host */
typedef struct qcb_device_scsi_block {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* channel: channel number (default 0) */
    qcb_uint channel;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* io_timeout (default 30) */
    qcb_uint io_timeout;
    /* lun: logical unit number (default 4294967295) */
    qcb_uint lun;
    /* max_io_size (default 2147483647) */
    qcb_uint max_io_size;
    /* max_unmap_size (default 1073741824) */
    qcb_uint max_unmap_size;
    /* migrate-pr (on or off; default true) */
    qcb_on_off migrate_pr;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rotation_rate (default 0) */
    qcb_uint rotation_rate;
    /* scsi-id: target number (default 4294967295) */
    qcb_uint scsi_id;
    /* scsi_version (default -1) */
    qcb_int scsi_version;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
} qcb_device_scsi_block;
#define qcb_desc_device_scsi_block qcb__descs[289]

/* -device scsi-cd: SCSI CD-ROM */
typedef struct qcb_device_scsi_cd {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* channel: channel number (default 0) */
    qcb_uint channel;
    /* device_id */
    const char *device_id;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* loadparm */
    const char *loadparm;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
    /* lun: logical unit number (default 4294967295) */
    qcb_uint lun;
    /* max_io_size (default 2147483647) */
    qcb_uint max_io_size;
    /* migrate-emulated-scsi-request (on or off; default true) */
    qcb_on_off migrate_emulated_scsi_request;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* port_index (default 0) */
    qcb_uint port_index;
    /* port_wwn (default 0) */
    qcb_uint port_wwn;
    /* product */
    const char *product;
    /* quirk_mode_page_apple_vendor (on or off; default false) */
    qcb_on_off quirk_mode_page_apple_vendor;
    /* quirk_mode_page_set_block_size (on or off; default false) */
    qcb_on_off quirk_mode_page_set_block_size;
    /* quirk_mode_page_truncated (on or off; default false) */
    qcb_on_off quirk_mode_page_truncated;
    /* quirk_mode_page_vendor_specific_apple (on or off; default false) */
    qcb_on_off quirk_mode_page_vendor_specific_apple;
    /* quirk_mode_sense_rom_use_dbd (on or off; default false) */
    qcb_on_off quirk_mode_sense_rom_use_dbd;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* scsi-id: target number (default 4294967295) */
    qcb_uint scsi_id;
    /* scsi_version (default 5) */
    qcb_int scsi_version;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* vendor */
    const char *vendor;
    /* ver */
    const char *ver;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* wwn: world wide name (default 0) */
    qcb_uint wwn;
} qcb_device_scsi_cd;
#define qcb_desc_device_scsi_cd qcb__descs[290]

/* -device scsi-generic: SCSI device of the host */
typedef struct qcb_device_scsi_generic {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* channel: channel number (default 0) */
    qcb_uint channel;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* io_timeout (default 30) */
    qcb_uint io_timeout;
    /* lun: logical unit number (default 4294967295) */
    qcb_uint lun;
    /* scsi-id: target number (default 4294967295) */
    qcb_uint scsi_id;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
} qcb_device_scsi_generic;
#define qcb_desc_device_scsi_generic qcb__descs[291]

/* -device scsi-hd: SCSI disk */
typedef struct qcb_device_scsi_hd {
    /* account-failed (on, off or auto; default auto) */
    qcb_on_off account_failed;
    /* account-invalid (on, off or auto; default auto) */
    qcb_on_off account_invalid;
    /* backend_defaults (on, off or auto; default auto) */
    qcb_on_off backend_defaults;
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* channel: channel number (default 0) */
    qcb_uint channel;
    /* cyls (default 0) */
    qcb_uint cyls;
    /* device_id */
    const char *device_id;
    /* discard_granularity: smallest area to discard (unit bytes; default 4294967295) */
    qcb_uint discard_granularity;
    /* dpofua (on or off; default true) */
    qcb_on_off dpofua;
    /* drive: block backend (names a block) */
    const char *drive;
    /* heads (default 0) */
    qcb_uint heads;
    /* id: name of the device */
    const char *id;
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
    /* lun: logical unit number (default 4294967295) */
    qcb_uint lun;
    /* max_io_size (default 2147483647) */
    qcb_uint max_io_size;
    /* max_unmap_size (default 1073741824) */
    qcb_uint max_unmap_size;
    /* migrate-emulated-scsi-request (on or off; default true) */
    qcb_on_off migrate_emulated_scsi_request;
    /* min_io_size: smallest sensible transfer (unit bytes; default 0) */
    qcb_uint min_io_size;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* port_index (default 0) */
    qcb_uint port_index;
    /* port_wwn (default 0) */
    qcb_uint port_wwn;
    /* product */
    const char *product;
    /* quirk_mode_page_set_block_size (on or off; default false) */
    qcb_on_off quirk_mode_page_set_block_size;
    /* quirk_mode_page_vendor_specific_apple (on or off; default false) */
    qcb_on_off quirk_mode_page_vendor_specific_apple;
    /* removable (on or off; default false) */
    qcb_on_off removable;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* rotation_rate (default 0) */
    qcb_uint rotation_rate;
    /* scsi-id: target number (default 4294967295) */
    qcb_uint scsi_id;
    /* scsi_version (default 5) */
    qcb_int scsi_version;
    /* secs (default 0) */
    qcb_uint secs;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* vendor */
    const char *vendor;
    /* ver */
    const char *ver;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
    /* wwn: world wide name (default 0) */
    qcb_uint wwn;
} qcb_device_scsi_hd;
#define qcb_desc_device_scsi_hd qcb__descs[292]

/* -device sd-card: SD card */
typedef struct qcb_device_sd_card {
    /* bus: bus that it plugs into */
    const char *bus;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* spec_version (default 3) */
    qcb_uint spec_version;
    /* spi (on or off; default false) */
    qcb_on_off spi;
} qcb_device_sd_card;
#define qcb_desc_device_sd_card qcb__descs[293]

/* -device sd-card-spi */
typedef struct qcb_device_sd_card_spi {
    /* bus: bus that it plugs into */
    const char *bus;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* spec_version (default 3) */
    qcb_uint spec_version;
    /* spi (on or off; default false) */
    qcb_on_off spi;
} qcb_device_sd_card_spi;
#define qcb_desc_device_sd_card_spi qcb__descs[294]

/* -device sdhci-pci: SD host controller */
typedef struct qcb_device_sdhci_pci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* capareg (default 91763892) */
    qcb_uint capareg;
    /* endianness (default 2) */
    qcb_uint endianness;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* maxcurr (default 0) */
    qcb_uint maxcurr;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sd-spec-version (2 to 3; default 2) */
    qcb_uint sd_spec_version;
    /* sriov-pf */
    const char *sriov_pf;
    /* uhs (default 0) */
    qcb_uint uhs;
    /* vendor (default 0) */
    qcb_uint vendor;
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
} qcb_device_sdhci_pci;
#define qcb_desc_device_sdhci_pci qcb__descs[295]

/* -device sii3112 */
typedef struct qcb_device_sii3112 {
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
    /* secondary (default 0) */
    qcb_uint secondary;
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
} qcb_device_sii3112;
#define qcb_desc_device_sii3112 qcb__descs[298]

/* -device spapr-vscsi */
typedef struct qcb_device_spapr_vscsi {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* reg (default 4294967295) */
    qcb_uint reg;
} qcb_device_spapr_vscsi;
#define qcb_desc_device_spapr_vscsi qcb__descs[308]

/* -device swim-drive */
typedef struct qcb_device_swim_drive {
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
    /* id: name of the device */
    const char *id;
    /* logical_block_size: block size that the guest sees (unit bytes; a power of two; default 0) */
    qcb_uint logical_block_size;
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
    /* unit (default -1) */
    qcb_int unit;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
} qcb_device_swim_drive;
#define qcb_desc_device_swim_drive qcb__descs[314]

/* -device ufs */
typedef struct qcb_device_ufs {
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
    /* mcq (on or off; default false) */
    qcb_on_off mcq;
    /* mcq-maxq (default 2) */
    qcb_uint mcq_maxq;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* nutmrs (default 8) */
    qcb_uint nutmrs;
    /* nutrs (default 32) */
    qcb_uint nutrs;
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
    /* wb-max-size (default 1024) */
    qcb_uint wb_max_size;
    /* wb-min-size (default 256) */
    qcb_uint wb_min_size;
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
} qcb_device_ufs;
#define qcb_desc_device_ufs qcb__descs[325]

/* -device ufs-lu */
typedef struct qcb_device_ufs_lu {
    /* bus: bus that it plugs into */
    const char *bus;
    /* drive: block backend (names a block) */
    const char *drive;
    /* id: name of the device */
    const char *id;
    /* lun: logical unit number (default 0) */
    qcb_uint lun;
} qcb_device_ufs_lu;
#define qcb_desc_device_ufs_lu qcb__descs[326]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
