/* qcb/accel.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_ACCEL_H
#define QCB_ACCEL_H

#include <qcb/typed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

#define QCB_ACCEL_HAX "hax" /* Intel HAXM, on Windows and macOS hosts */
#define QCB_ACCEL_HVF "hvf" /* Hypervisor.framework, on macOS hosts */
#define QCB_ACCEL_KVM "kvm"
#define QCB_ACCEL_MSHV "mshv"
#define QCB_ACCEL_NITRO "nitro"
#define QCB_ACCEL_NVMM "nvmm" /* NVMM, on NetBSD hosts */
#define QCB_ACCEL_QTEST "qtest"
#define QCB_ACCEL_TCG "tcg"
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

/* -accel hvf: Apple's hypervisor framework (macOS hosts) */
typedef struct qcb_accel_hvf {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_hvf;
QCB_API extern const qcb_desc qcb_desc_accel_hvf;

/* -accel kvm: Linux's hypervisor */
typedef struct qcb_accel_kvm {
    /* device */
    const char *device;
    /* dirty-ring-size */
    qcb_uint dirty_ring_size;
    /* honor-guest-pat (on, off or auto) */
    qcb_on_off honor_guest_pat;
    /* kernel-irqchip */
    qcb_irqchip kernel_irqchip;
    /* kvm-shadow-mem */
    qcb_int kvm_shadow_mem;
    /* notify-vmexit */
    qcb_notify_vmexit notify_vmexit;
    /* notify-window */
    qcb_uint notify_window;
    /* rapl (on or off) */
    qcb_on_off rapl;
    /* rapl-helper-socket */
    const char *rapl_helper_socket;
    /* xen-evtchn-max-pirq */
    qcb_uint xen_evtchn_max_pirq;
    /* xen-gnttab-max-frames */
    qcb_uint xen_gnttab_max_frames;
    /* xen-version */
    qcb_uint xen_version;
} qcb_accel_kvm;
QCB_API extern const qcb_desc qcb_desc_accel_kvm;

/* -accel mshv: Microsoft's hypervisor on Linux hosts */
typedef struct qcb_accel_mshv {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_mshv;
QCB_API extern const qcb_desc qcb_desc_accel_mshv;

/* -accel nitro: AWS Nitro Enclaves */
typedef struct qcb_accel_nitro {
    /* debug-mode (on or off) */
    qcb_on_off debug_mode;
    /* enclave-cid */
    qcb_uint enclave_cid;
} qcb_accel_nitro;
QCB_API extern const qcb_desc qcb_desc_accel_nitro;

/* -accel nvmm: NetBSD's hypervisor */
typedef struct qcb_accel_nvmm {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_nvmm;
QCB_API extern const qcb_desc qcb_desc_accel_nvmm;

/* -accel qtest: no CPU runs; for QEMU's own device tests */
typedef struct qcb_accel_qtest {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_accel_qtest;
QCB_API extern const qcb_desc qcb_desc_accel_qtest;

/* -accel tcg: QEMU translates the guest's instructions */
typedef struct qcb_accel_tcg {
    /* one-insn-per-tb (on or off) */
    qcb_on_off one_insn_per_tb;
    /* split-wx (on or off) */
    qcb_on_off split_wx;
    /* tb-size */
    qcb_int tb_size;
    /* thread */
    const char *thread;
} qcb_accel_tcg;
QCB_API extern const qcb_desc qcb_desc_accel_tcg;

/* -accel whpx: Windows Hypervisor Platform */
typedef struct qcb_accel_whpx {
    /* hyperv: Hyper-V enlightenments; on for x86_64, off for aarch64 (on, off or auto) */
    qcb_on_off hyperv;
    /* kernel-irqchip: where the interrupt controller is emulated (default on) */
    qcb_irqchip kernel_irqchip;
} qcb_accel_whpx;
QCB_API extern const qcb_desc qcb_desc_accel_whpx;

/* -accel xen: Xen hosts */
typedef struct qcb_accel_xen {
    /* igd-passthru: hand the host's Intel graphics to the guest (on or off; default off) */
    qcb_on_off igd_passthru;
} qcb_accel_xen;
QCB_API extern const qcb_desc qcb_desc_accel_xen;

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
