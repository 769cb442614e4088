/* qcb/device/display.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_DISPLAY_H
#define QCB_DEVICE_DISPLAY_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device VGA: standard VGA */
typedef struct qcb_device_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* bus: bus that it plugs into */
    const char *bus;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
    /* id: name of the device */
    const char *id;
    /* mmio (on or off; default true) */
    qcb_on_off mmio;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* qemu-extended-regs (on or off; default true) */
    qcb_on_off qemu_extended_regs;
    /* refresh_rate (default 0) */
    qcb_uint refresh_rate;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
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
    /* xmax (default 0) */
    qcb_uint xmax;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* ymax (default 0) */
    qcb_uint ymax;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_vga;
#define qcb_desc_device_vga qcb__descs[353]

/* -device ati-vga */
typedef struct qcb_device_ati_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* guest_hwcursor (on or off; default false) */
    qcb_on_off guest_hwcursor;
    /* id: name of the device */
    const char *id;
    /* model */
    const char *model;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* refresh_rate (default 0) */
    qcb_uint refresh_rate;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
    /* x-device-id (default 20550) */
    qcb_uint x_device_id;
    /* x-linear-aper-size (default 0) */
    qcb_uint x_linear_aper_size;
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
    /* x-pixman (default 3) */
    qcb_uint x_pixman;
    /* xmax (default 0) */
    qcb_uint xmax;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* ymax (default 0) */
    qcb_uint ymax;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_ati_vga;
#define qcb_desc_device_ati_vga qcb__descs[138]

/* -device bochs-display: plain frame buffer */
typedef struct qcb_device_bochs_display {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* bus: bus that it plugs into */
    const char *bus;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* refresh_rate (default 0) */
    qcb_uint refresh_rate;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* vgamem (unit bytes; default 16777216) */
    qcb_uint vgamem;
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
    /* xmax (default 0) */
    qcb_uint xmax;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* ymax (default 0) */
    qcb_uint ymax;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_bochs_display;
#define qcb_desc_device_bochs_display qcb__descs[139]

/* -device cirrus-vga: Cirrus Logic VGA */
typedef struct qcb_device_cirrus_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* blitter (on or off; default true) */
    qcb_on_off blitter;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
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
    /* vgamem_mb: video memory (unit MiB; default 4) */
    qcb_uint vgamem_mb;
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
} qcb_device_cirrus_vga;
#define qcb_desc_device_cirrus_vga qcb__descs[142]

/* -device dpcd */
typedef struct qcb_device_dpcd {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_dpcd;
#define qcb_desc_device_dpcd qcb__descs[155]

/* -device i2c-ddc */
typedef struct qcb_device_i2c_ddc {
    /* address (default 0) */
    qcb_uint address;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* refresh_rate (default 0) */
    qcb_uint refresh_rate;
    /* xmax (default 0) */
    qcb_uint xmax;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* ymax (default 0) */
    qcb_uint ymax;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_i2c_ddc;
#define qcb_desc_device_i2c_ddc qcb__descs[173]

/* -device isa-cirrus-vga */
typedef struct qcb_device_isa_cirrus_vga {
    /* blitter (on or off; default true) */
    qcb_on_off blitter;
    /* bus: bus that it plugs into */
    const char *bus;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
    /* id: name of the device */
    const char *id;
    /* vgamem_mb: video memory (unit MiB; default 4) */
    qcb_uint vgamem_mb;
} qcb_device_isa_cirrus_vga;
#define qcb_desc_device_isa_cirrus_vga qcb__descs[214]

/* -device isa-vga */
typedef struct qcb_device_isa_vga {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* vgamem_mb: video memory (unit MiB; default 8) */
    qcb_uint vgamem_mb;
} qcb_device_isa_vga;
#define qcb_desc_device_isa_vga qcb__descs[224]

/* -device nubus-macfb */
typedef struct qcb_device_nubus_macfb {
    /* bus: bus that it plugs into */
    const char *bus;
    /* depth (default 8) */
    qcb_uint depth;
    /* display (default 13) */
    qcb_uint display;
    /* height (default 480) */
    qcb_uint height;
    /* id: name of the device */
    const char *id;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* slot: slot number (default -1) */
    qcb_int slot;
    /* width (default 640) */
    qcb_uint width;
} qcb_device_nubus_macfb;
#define qcb_desc_device_nubus_macfb qcb__descs[243]

/* -device qxl */
typedef struct qcb_device_qxl {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmdlog (default 0) */
    qcb_uint cmdlog;
    /* debug (default 0) */
    qcb_uint debug;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
    /* guestdebug (default 0) */
    qcb_uint guestdebug;
    /* id: name of the device */
    const char *id;
    /* max_outputs: number of screens (default 0) */
    qcb_uint max_outputs;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* ram_size (default 67108864) */
    qcb_uint ram_size;
    /* ram_size_mb (default 4294967295) */
    qcb_uint ram_size_mb;
    /* revision (1 to 5; default 5) */
    qcb_uint revision;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* surfaces (default 1024) */
    qcb_int surfaces;
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
    /* vram64_size_mb (default 4294967295) */
    qcb_uint vram64_size_mb;
    /* vram_size (default 67108864) */
    qcb_uint vram_size;
    /* vram_size_mb (default 4294967295) */
    qcb_uint vram_size_mb;
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
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_qxl;
#define qcb_desc_device_qxl qcb__descs[279]

/* -device qxl-vga: SPICE graphics card with VGA */
typedef struct qcb_device_qxl_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cmdlog (default 0) */
    qcb_uint cmdlog;
    /* debug (default 0) */
    qcb_uint debug;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
    /* guestdebug (default 0) */
    qcb_uint guestdebug;
    /* id: name of the device */
    const char *id;
    /* max_outputs: number of screens (default 0) */
    qcb_uint max_outputs;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* ram_size (default 67108864) */
    qcb_uint ram_size;
    /* ram_size_mb (default 4294967295) */
    qcb_uint ram_size_mb;
    /* revision (1 to 5; default 5) */
    qcb_uint revision;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* surfaces (default 1024) */
    qcb_int surfaces;
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
    /* vram64_size_mb (default 4294967295) */
    qcb_uint vram64_size_mb;
    /* vram_size (default 67108864) */
    qcb_uint vram_size;
    /* vram_size_mb (default 4294967295) */
    qcb_uint vram_size_mb;
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
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_qxl_vga;
#define qcb_desc_device_qxl_vga qcb__descs[280]

/* -device ramfb: frame buffer in RAM */
typedef struct qcb_device_ramfb {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* use-legacy-x86-rom (on or off; default false) */
    qcb_on_off use_legacy_x86_rom;
    /* x-migrate (on or off; default true) */
    qcb_on_off x_migrate;
} qcb_device_ramfb;
#define qcb_desc_device_ramfb qcb__descs[281]

/* -device secondary-vga */
typedef struct qcb_device_secondary_vga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* big-endian-framebuffer (on or off) */
    qcb_on_off big_endian_framebuffer;
    /* bus: bus that it plugs into */
    const char *bus;
    /* edid: describe the screen by EDID (on or off; default true) */
    qcb_on_off edid;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* qemu-extended-regs (on or off; default true) */
    qcb_on_off qemu_extended_regs;
    /* refresh_rate (default 0) */
    qcb_uint refresh_rate;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
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
    /* xmax (default 0) */
    qcb_uint xmax;
    /* xres: width in pixels at start (default 0) */
    qcb_uint xres;
    /* ymax (default 0) */
    qcb_uint ymax;
    /* yres: height in pixels at start (default 0) */
    qcb_uint yres;
} qcb_device_secondary_vga;
#define qcb_desc_device_secondary_vga qcb__descs[296]

/* -device sga */
typedef struct qcb_device_sga {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_sga;
#define qcb_desc_device_sga qcb__descs[297]

/* -device sii9022 */
typedef struct qcb_device_sii9022 {
    /* address (default 0) */
    qcb_uint address;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_sii9022;
#define qcb_desc_device_sii9022 qcb__descs[299]

/* -device sm501 */
typedef struct qcb_device_sm501 {
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
    /* vram-size (default 67108864) */
    qcb_uint vram_size;
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
    /* x-pixman (default 7) */
    qcb_uint x_pixman;
} qcb_device_sm501;
#define qcb_desc_device_sm501 qcb__descs[300]

/* -device ssd0303 */
typedef struct qcb_device_ssd0303 {
    /* address (default 0) */
    qcb_uint address;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
} qcb_device_ssd0303;
#define qcb_desc_device_ssd0303 qcb__descs[310]

/* -device ssd0323 */
typedef struct qcb_device_ssd0323 {
    /* bus: bus that it plugs into */
    const char *bus;
    /* cs (default 0) */
    qcb_uint cs;
    /* id: name of the device */
    const char *id;
} qcb_device_ssd0323;
#define qcb_desc_device_ssd0323 qcb__descs[311]

/* -device vmware-svga: VMware SVGA */
typedef struct qcb_device_vmware_svga {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* global-vmstate (on or off; default false) */
    qcb_on_off global_vmstate;
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
    /* vgamem_mb: video memory (unit MiB; default 16) */
    qcb_uint vgamem_mb;
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
} qcb_device_vmware_svga;
#define qcb_desc_device_vmware_svga qcb__descs[478]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
