/* qcb/device/usb.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_USB_H
#define QCB_DEVICE_USB_H

#include <qcb/descs.h>
#include <qcb/device/virtio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device ccid-card-emulated */
typedef struct qcb_device_ccid_card_emulated {
    /* backend */
    const char *backend;
    /* bus: bus that it plugs into */
    const char *bus;
    /* cert1 */
    const char *cert1;
    /* cert2 */
    const char *cert2;
    /* cert3 */
    const char *cert3;
    /* db */
    const char *db;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* slot: slot number (default 0) */
    qcb_uint slot;
} qcb_device_ccid_card_emulated;
#define qcb_desc_device_ccid_card_emulated qcb__descs[140]

/* -device ccid-card-passthru */
typedef struct qcb_device_ccid_card_passthru {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* slot: slot number (default 0) */
    qcb_uint slot;
} qcb_device_ccid_card_passthru;
#define qcb_desc_device_ccid_card_passthru qcb__descs[141]

/* -device ich9-usb-ehci1 */
typedef struct qcb_device_ich9_usb_ehci1 {
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
    /* maxframes (8 to 512; default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_ehci1;
#define qcb_desc_device_ich9_usb_ehci1 qcb__descs[194]

/* -device ich9-usb-ehci2 */
typedef struct qcb_device_ich9_usb_ehci2 {
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
    /* maxframes (8 to 512; default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_ehci2;
#define qcb_desc_device_ich9_usb_ehci2 qcb__descs[195]

/* -device ich9-usb-uhci1 */
typedef struct qcb_device_ich9_usb_uhci1 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci1;
#define qcb_desc_device_ich9_usb_uhci1 qcb__descs[196]

/* -device ich9-usb-uhci2 */
typedef struct qcb_device_ich9_usb_uhci2 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci2;
#define qcb_desc_device_ich9_usb_uhci2 qcb__descs[197]

/* -device ich9-usb-uhci3 */
typedef struct qcb_device_ich9_usb_uhci3 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci3;
#define qcb_desc_device_ich9_usb_uhci3 qcb__descs[198]

/* -device ich9-usb-uhci4 */
typedef struct qcb_device_ich9_usb_uhci4 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci4;
#define qcb_desc_device_ich9_usb_uhci4 qcb__descs[199]

/* -device ich9-usb-uhci5 */
typedef struct qcb_device_ich9_usb_uhci5 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci5;
#define qcb_desc_device_ich9_usb_uhci5 qcb__descs[200]

/* -device ich9-usb-uhci6 */
typedef struct qcb_device_ich9_usb_uhci6 {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_ich9_usb_uhci6;
#define qcb_desc_device_ich9_usb_uhci6 qcb__descs[201]

/* -device nec-usb-xhci: NEC USB 3 controller */
typedef struct qcb_device_nec_usb_xhci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* conditional-intr-mapping (on or off; default false) */
    qcb_on_off conditional_intr_mapping;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* force-pcie-endcap (on or off; default false) */
    qcb_on_off force_pcie_endcap;
    /* host: device of the host (names a device) */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* intrs (default 16) */
    qcb_uint intrs;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* msix (on, off or auto; default auto) */
    qcb_on_off msix;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* p2 (default 4) */
    qcb_uint p2;
    /* p3 (default 4) */
    qcb_uint p3;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* slots (default 64) */
    qcb_uint slots;
    /* sriov-pf */
    const char *sriov_pf;
    /* streams (on or off; default true) */
    qcb_on_off streams;
    /* superspeed-ports-first (on or off; default true) */
    qcb_on_off superspeed_ports_first;
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
} qcb_device_nec_usb_xhci;
#define qcb_desc_device_nec_usb_xhci qcb__descs[240]

/* -device pci-ohci */
typedef struct qcb_device_pci_ohci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* firstport (default 0) */
    qcb_uint firstport;
    /* id: name of the device */
    const char *id;
    /* masterbus */
    const char *masterbus;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* num-ports (default 3) */
    qcb_uint num_ports;
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
} qcb_device_pci_ohci;
#define qcb_desc_device_pci_ohci qcb__descs[256]

/* -device piix3-usb-uhci: USB 1 controller */
typedef struct qcb_device_piix3_usb_uhci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_piix3_usb_uhci;
#define qcb_desc_device_piix3_usb_uhci qcb__descs[266]

/* -device piix4-usb-uhci */
typedef struct qcb_device_piix4_usb_uhci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bandwidth (default 1280) */
    qcb_uint bandwidth;
    /* bus: bus that it plugs into */
    const char *bus;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* id: name of the device */
    const char *id;
    /* maxframes (default 128) */
    qcb_uint maxframes;
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
} qcb_device_piix4_usb_uhci;
#define qcb_desc_device_piix4_usb_uhci qcb__descs[268]

/* -device qemu-xhci: USB 3 controller */
typedef struct qcb_device_qemu_xhci {
    /* acpi-index: number that guests name the device by (0 to 16383; default 0) */
    qcb_uint acpi_index;
    /* addr: slot and function, in hex (default -1) */
    const char *addr;
    /* bus: bus that it plugs into */
    const char *bus;
    /* conditional-intr-mapping (on or off; default false) */
    qcb_on_off conditional_intr_mapping;
    /* failover_pair_id: device that takes over, or that this one backs (names a device) */
    const char *failover_pair_id;
    /* host: device of the host (names a device) */
    const char *host;
    /* id: name of the device */
    const char *id;
    /* msi (on, off or auto; default auto) */
    qcb_on_off msi;
    /* msix (on, off or auto; default auto) */
    qcb_on_off msix;
    /* multifunction: other functions follow in this slot (on or off; default false) */
    qcb_on_off multifunction;
    /* p2 (default 4) */
    qcb_uint p2;
    /* p3 (default 4) */
    qcb_uint p3;
    /* rombar: 1: the ROM has a BAR, 0: not, -1: as the board wants (default -1) */
    qcb_int rombar;
    /* romfile: option ROM; empty for none */
    const char *romfile;
    /* romsize: size of the ROM's BAR (default 4294967295) */
    qcb_uint romsize;
    /* sriov-pf */
    const char *sriov_pf;
    /* streams (on or off; default true) */
    qcb_on_off streams;
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
} qcb_device_qemu_xhci;
#define qcb_desc_device_qemu_xhci qcb__descs[278]

/* -device u2f-passthru */
typedef struct qcb_device_u2f_passthru {
    /* bus: bus that it plugs into */
    const char *bus;
    /* hidraw */
    const char *hidraw;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_u2f_passthru;
#define qcb_desc_device_u2f_passthru qcb__descs[322]

/* -device usb-audio: USB sound card */
typedef struct qcb_device_usb_audio {
    /* audiodev: audio backend (names a audiodev) */
    const char *audiodev;
    /* buffer (default 0) */
    qcb_uint buffer;
    /* bus: bus that it plugs into */
    const char *bus;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* multi (on or off; default false) */
    qcb_on_off multi;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_audio;
#define qcb_desc_device_usb_audio qcb__descs[327]

/* -device usb-bot */
typedef struct qcb_device_usb_bot {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_bot;
#define qcb_desc_device_usb_bot qcb__descs[328]

/* -device usb-braille */
typedef struct qcb_device_usb_braille {
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_braille;
#define qcb_desc_device_usb_braille qcb__descs[329]

/* -device usb-ccid */
typedef struct qcb_device_usb_ccid {
    /* bus: bus that it plugs into */
    const char *bus;
    /* debug (default 0) */
    qcb_uint debug;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_ccid;
#define qcb_desc_device_usb_ccid qcb__descs[330]

/* -device usb-ehci: USB 2 controller */
typedef struct qcb_device_usb_ehci {
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
    /* maxframes (8 to 512; default 128) */
    qcb_uint maxframes;
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
} qcb_device_usb_ehci;
#define qcb_desc_device_usb_ehci qcb__descs[331]

/* -device usb-host: USB device of the host */
typedef struct qcb_device_usb_host {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* guest-reset (on or off; default true) */
    qcb_on_off guest_reset;
    /* guest-resets-all (on or off; default false) */
    qcb_on_off guest_resets_all;
    /* hostaddr (default 0) */
    qcb_uint hostaddr;
    /* hostbus (default 0) */
    qcb_uint hostbus;
    /* hostdevice */
    const char *hostdevice;
    /* hostport */
    const char *hostport;
    /* id: name of the device */
    const char *id;
    /* isobsize (default 32) */
    qcb_uint isobsize;
    /* isobufs (default 4) */
    qcb_uint isobufs;
    /* loglevel (default 2) */
    qcb_uint loglevel;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* pipeline (on or off; default true) */
    qcb_on_off pipeline;
    /* port: port number */
    const char *port;
    /* productid (default 0) */
    qcb_uint productid;
    /* serial: serial number */
    const char *serial;
    /* suppress-remote-wake (on or off; default true) */
    qcb_on_off suppress_remote_wake;
    /* vendorid (default 0) */
    qcb_uint vendorid;
} qcb_device_usb_host;
#define qcb_desc_device_usb_host qcb__descs[332]

/* -device usb-hub: USB hub */
typedef struct qcb_device_usb_hub {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* port-power (on or off; default false) */
    qcb_on_off port_power;
    /* ports (default 8) */
    qcb_uint ports;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_hub;
#define qcb_desc_device_usb_hub qcb__descs[333]

/* -device usb-kbd: USB keyboard */
typedef struct qcb_device_usb_kbd {
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
    /* usb_version (default 2) */
    qcb_uint usb_version;
} qcb_device_usb_kbd;
#define qcb_desc_device_usb_kbd qcb__descs[334]

/* -device usb-mouse: USB mouse */
typedef struct qcb_device_usb_mouse {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
    /* usb_version (default 2) */
    qcb_uint usb_version;
} qcb_device_usb_mouse;
#define qcb_desc_device_usb_mouse qcb__descs[335]

/* -device usb-mtp */
typedef struct qcb_device_usb_mtp {
    /* bus: bus that it plugs into */
    const char *bus;
    /* desc */
    const char *desc;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* readonly (on or off; default true) */
    qcb_on_off readonly;
    /* rootdir */
    const char *rootdir;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_mtp;
#define qcb_desc_device_usb_mtp qcb__descs[336]

/* -device usb-net: USB network card */
typedef struct qcb_device_usb_net {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* mac: MAC address */
    const char *mac;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* netdev: network backend (names a netdev) */
    const char *netdev;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_net;
#define qcb_desc_device_usb_net qcb__descs[337]

/* -device usb-redir: USB device over the network */
typedef struct qcb_device_usb_redir {
    /* bootindex: place in the boot order, 0 first */
    qcb_int bootindex;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* debug (default 2) */
    qcb_uint debug;
    /* filter */
    const char *filter;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
    /* streams (on or off; default true) */
    qcb_on_off streams;
    /* suppress-remote-wake (on or off; default true) */
    qcb_on_off suppress_remote_wake;
} qcb_device_usb_redir;
#define qcb_desc_device_usb_redir qcb__descs[338]

/* -device usb-serial */
typedef struct qcb_device_usb_serial {
    /* always-plugged (on or off; default false) */
    qcb_on_off always_plugged;
    /* bus: bus that it plugs into */
    const char *bus;
    /* chardev: character backend (names a chardev) */
    const char *chardev;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_serial;
#define qcb_desc_device_usb_serial qcb__descs[339]

/* -device usb-storage: USB mass storage */
typedef struct qcb_device_usb_storage {
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
    /* commandlog (on or off; default false) */
    qcb_on_off commandlog;
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
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* opt_io_size: best transfer size (unit bytes; default 0) */
    qcb_uint opt_io_size;
    /* pcap */
    const char *pcap;
    /* physical_block_size: block size of the medium (unit bytes; a power of two; default 0) */
    qcb_uint physical_block_size;
    /* port: port number */
    const char *port;
    /* removable (on or off; default false) */
    qcb_on_off removable;
    /* rerror: what to do when reading fails (default auto) */
    qcb_blockdev_on_error rerror;
    /* serial: serial number */
    const char *serial;
    /* share-rw: others may write to the same image (on or off; default false) */
    qcb_on_off share_rw;
    /* stats-intervals (default []) */
    qcb_strings stats_intervals;
    /* werror: what to do when writing fails (default auto) */
    qcb_blockdev_on_error werror;
    /* write-cache: write cache of the disk (on, off or auto; default auto) */
    qcb_on_off write_cache;
} qcb_device_usb_storage;
#define qcb_desc_device_usb_storage qcb__descs[340]

/* -device usb-tablet: USB tablet */
typedef struct qcb_device_usb_tablet {
    /* bus: bus that it plugs into */
    const char *bus;
    /* display: display whose screen it belongs to (names a device) */
    const char *display;
    /* head (default 0) */
    qcb_uint head;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
    /* usb_version (default 2) */
    qcb_uint usb_version;
} qcb_device_usb_tablet;
#define qcb_desc_device_usb_tablet qcb__descs[341]

/* -device usb-uas: USB attached SCSI */
typedef struct qcb_device_usb_uas {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* log-scsi-req (default 0) */
    qcb_uint log_scsi_req;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_uas;
#define qcb_desc_device_usb_uas qcb__descs[342]

/* -device usb-wacom-tablet */
typedef struct qcb_device_usb_wacom_tablet {
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* msos-desc (on or off; default true) */
    qcb_on_off msos_desc;
    /* pcap */
    const char *pcap;
    /* port: port number */
    const char *port;
    /* serial: serial number */
    const char *serial;
} qcb_device_usb_wacom_tablet;
#define qcb_desc_device_usb_wacom_tablet qcb__descs[343]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
