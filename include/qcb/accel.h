/* qcb/accel.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_ACCEL_H
#define QCB_ACCEL_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

#define QCB_ACCEL_HAX "hax" /* Intel HAXM, on Windows and macOS hosts */
#define QCB_ACCEL_HVF "hvf" /* Hypervisor.framework, on macOS hosts */
#define QCB_ACCEL_KVM "kvm" /* KVM, on Linux hosts of the same architecture */
#define QCB_ACCEL_MSHV "mshv" /* Microsoft hypervisor, on Linux hosts */
#define QCB_ACCEL_NITRO "nitro" /* AWS Nitro Enclaves */
#define QCB_ACCEL_NVMM "nvmm" /* NVMM, on NetBSD hosts */
#define QCB_ACCEL_QTEST "qtest" /* no CPU at all, for tests of devices */
#define QCB_ACCEL_TCG "tcg" /* emulation by translating code; works everywhere */
#define QCB_ACCEL_WHPX "whpx" /* Windows Hypervisor Platform */
#define QCB_ACCEL_XEN "xen" /* Xen */

typedef enum qcb_irqchip {
    QCB_IRQCHIP_OFF = 1, /* off */
    QCB_IRQCHIP_ON, /* on */
    QCB_IRQCHIP_SPLIT /* split */
} qcb_irqchip;

typedef enum qcb_notify_vmexit {
    QCB_NOTIFY_VMEXIT_DISABLE = 1, /* disable */
    QCB_NOTIFY_VMEXIT_INTERNAL_ERROR, /* internal-error */
    QCB_NOTIFY_VMEXIT_RUN /* run */
} qcb_notify_vmexit;

typedef enum qcb_riscv_aia {
    QCB_RISCV_AIA_AUTO = 1, /* auto */
    QCB_RISCV_AIA_EMUL, /* emul */
    QCB_RISCV_AIA_HWACCEL /* hwaccel */
} qcb_riscv_aia;

typedef enum qcb_tcg_thread {
    QCB_TCG_THREAD_MULTI = 1, /* multi */
    QCB_TCG_THREAD_SINGLE /* single */
} qcb_tcg_thread;

/* -accel hax: Intel HAXM (Windows and macOS hosts) */
typedef struct qcb_accel_hax {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_hax;
#define qcb_desc_accel_hax qcb__descs[0]

/* -accel hvf: Apple's hypervisor framework (macOS hosts) */
typedef struct qcb_accel_hvf {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_hvf;
#define qcb_desc_accel_hvf qcb__descs[1]

/* -accel kvm: Linux's hypervisor */
typedef struct qcb_accel_kvm {
    /* device: device node of KVM (default /dev/kvm; since 8.1) */
    const char *device;
    /* dirty-ring-size: entries of the dirty page ring; 0 uses the bitmap (a power of two; default 0) */
    qcb_uint dirty_ring_size;
    /* eager-split-size: how much memory is split into small pages ahead of migration (unit bytes; a power of two; default 0; since 8.1) */
    qcb_uint eager_split_size;
    /* honor-guest-pat: let the guest choose memory types of its pages (on, off or auto; default auto) */
    qcb_on_off honor_guest_pat;
    /* kernel-irqchip: interrupt controllers in the kernel, in QEMU, or split (default on) */
    qcb_irqchip kernel_irqchip;
    /* kvm-shadow-mem: memory for shadow page tables (unit bytes; default -1) */
    qcb_int kvm_shadow_mem;
    /* notify-vmexit: what to do when the guest holds a CPU too long (default run) */
    qcb_notify_vmexit notify_vmexit;
    /* notify-window: extra cycles before that (default 0) */
    qcb_uint notify_window;
    /* rapl: let the guest read energy counters (on or off; default off; since 9.1) */
    qcb_on_off rapl;
    /* rapl-helper-socket: socket of the helper that reads the counters (since 9.1) */
    const char *rapl_helper_socket;
    /* riscv-aia: how the kernel gives the guest its interrupt architecture (default auto; since 8.2) */
    qcb_riscv_aia riscv_aia;
    /* xen-evtchn-max-pirq: PIRQs of the emulated Xen event channels (default 256; since 8.0) */
    qcb_uint xen_evtchn_max_pirq;
    /* xen-gnttab-max-frames: frames of the emulated Xen grant table (default 64; since 8.0) */
    qcb_uint xen_gnttab_max_frames;
    /* xen-version: Xen version to emulate, as 0x4000a for 4.10; 0 turns it off (default 0; since 8.0) */
    qcb_uint xen_version;
} qcb_accel_kvm;
#define qcb_desc_accel_kvm qcb__descs[2]

/* -accel mshv: Microsoft's hypervisor on Linux hosts */
typedef struct qcb_accel_mshv {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_mshv;
#define qcb_desc_accel_mshv qcb__descs[3]

/* -accel nitro: AWS Nitro Enclaves */
typedef struct qcb_accel_nitro {
    /* debug-mode: start the enclave in debug mode (on or off; default off) */
    qcb_on_off debug_mode;
    /* enclave-cid: vsock CID of the enclave; 0 lets the hypervisor choose (default 0) */
    qcb_uint enclave_cid;
} qcb_accel_nitro;
#define qcb_desc_accel_nitro qcb__descs[4]

/* -accel nvmm: NetBSD's hypervisor */
typedef struct qcb_accel_nvmm {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_nvmm;
#define qcb_desc_accel_nvmm qcb__descs[5]

/* -accel qtest: no CPU runs; for QEMU's own device tests */
typedef struct qcb_accel_qtest {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_qtest;
#define qcb_desc_accel_qtest qcb__descs[6]

/* -accel tcg: QEMU translates the guest's instructions */
typedef struct qcb_accel_tcg {
    /* one-insn-per-tb: one guest instruction per translation block, for debugging (on or off; default off; since 8.1) */
    qcb_on_off one_insn_per_tb;
    /* split-wx: keep writable and executable mappings of translated code apart (on or off; default off) */
    qcb_on_off split_wx;
    /* tb-size: size of the translation cache; 0 chooses (unit MiB; 0 to 4294967295; default 0) */
    qcb_uint tb_size;
    /* thread: one thread for all CPUs, or one each */
    qcb_tcg_thread thread;
} qcb_accel_tcg;
#define qcb_desc_accel_tcg qcb__descs[7]

/* -accel whpx: Windows Hypervisor Platform */
typedef struct qcb_accel_whpx {
    /* hyperv: Hyper-V enlightenments; on for x86_64, off for aarch64 (on, off or auto) */
    qcb_on_off hyperv;
    /* kernel-irqchip: where the interrupt controller is emulated (default on) */
    qcb_irqchip kernel_irqchip;
} qcb_accel_whpx;
#define qcb_desc_accel_whpx qcb__descs[8]

/* -accel xen: Xen hosts */
typedef struct qcb_accel_xen {
    /* igd-passthru: hand the host's Intel graphics to the guest (on or off; default off) */
    qcb_on_off igd_passthru;
} qcb_accel_xen;
#define qcb_desc_accel_xen qcb__descs[9]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
