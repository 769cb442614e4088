/* accel.c - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"

#include <qcb/accel.h>

/* clang-format off */

static const char *const on_off_auto_words[] = { "on", "off", "auto" };
static const qcb_enum_words on_off_auto_enum __attribute__((unused)) = { on_off_auto_words, 3, "QCB_" };
static const char *const irqchip_words[] = { "off", "on", "split" };
static const qcb_enum_words irqchip_enum = { irqchip_words, 3, "QCB_IRQCHIP_" };
static const char *const notify_vmexit_words[] = { "disable", "internal-error", "run" };
static const qcb_enum_words notify_vmexit_enum = { notify_vmexit_words, 3, "QCB_NOTIFY_VMEXIT_" };
static const char *const riscv_aia_words[] = { "auto", "emul", "hwaccel" };
static const qcb_enum_words riscv_aia_enum = { riscv_aia_words, 3, "QCB_RISCV_AIA_" };
static const char *const tcg_thread_words[] = { "multi", "single" };
static const qcb_enum_words tcg_thread_enum = { tcg_thread_words, 2, "QCB_TCG_THREAD_" };

static const qcb_field accel_hvf_fields[1] = { { .key = NULL } };
static const uint16_t accel_hvf_slots[4] = {
    0, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_hvf) == 8, "layout");
static const uint16_t accel_hvf_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_hvf = {
    "accel_hvf", "accel", "accel", "hvf", accel_hvf_fields, accel_hvf_slots, QCB__AT_WORD(accel_hvf_at_word), 3, sizeof(qcb_accel_hvf), 0,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_kvm_fields[] = {
    { ",device=\0\0\0\0\0\0\0", "device", "device", offsetof(qcb_accel_kvm, device), QCB_FIELD_STRING, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",dirty-ring-size=\0\0\0\0\0\0", "dirty-ring-size", "dirty_ring_size", offsetof(qcb_accel_kvm, dirty_ring_size), QCB_FIELD_UINT, QCB_FIELD_POWER_OF_TWO, 15, 0, NULL, NULL, 0u, 4294967295u },
    { ",eager-split-size=\0\0\0\0\0", "eager-split-size", "eager_split_size", offsetof(qcb_accel_kvm, eager_split_size), QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO, 16, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",honor-guest-pat=\0\0\0\0\0\0", "honor-guest-pat", "honor_guest_pat", offsetof(qcb_accel_kvm, honor_guest_pat), QCB_FIELD_ENUM, 0, 15, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",kernel-irqchip=\0\0\0\0\0\0\0", "kernel-irqchip", "kernel_irqchip", offsetof(qcb_accel_kvm, kernel_irqchip), QCB_FIELD_ENUM, 0, 14, 0, &irqchip_enum, NULL, 0u, 0u },
    { ",kvm-shadow-mem=\0\0\0\0\0\0\0", "kvm-shadow-mem", "kvm_shadow_mem", offsetof(qcb_accel_kvm, kvm_shadow_mem), QCB_FIELD_INT, 0, 14, 0, NULL, NULL, 9223372036854775808u, 9223372036854775807u },
    { ",notify-vmexit=", "notify-vmexit", "notify_vmexit", offsetof(qcb_accel_kvm, notify_vmexit), QCB_FIELD_ENUM, 0, 13, 0, &notify_vmexit_enum, NULL, 0u, 0u },
    { ",notify-window=", "notify-window", "notify_window", offsetof(qcb_accel_kvm, notify_window), QCB_FIELD_UINT, 0, 13, 0, NULL, NULL, 0u, 4294967295u },
    { ",rapl=\0", "rapl", "rapl", offsetof(qcb_accel_kvm, rapl), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",rapl-helper-socket=\0\0\0", "rapl-helper-socket", "rapl_helper_socket", offsetof(qcb_accel_kvm, rapl_helper_socket), QCB_FIELD_STRING, 0, 18, 0, NULL, NULL, 0u, 0u },
    { ",riscv-aia=\0\0\0\0", "riscv-aia", "riscv_aia", offsetof(qcb_accel_kvm, riscv_aia), QCB_FIELD_ENUM, 0, 9, 0, &riscv_aia_enum, NULL, 0u, 0u },
    { ",xen-evtchn-max-pirq=\0\0", "xen-evtchn-max-pirq", "xen_evtchn_max_pirq", offsetof(qcb_accel_kvm, xen_evtchn_max_pirq), QCB_FIELD_UINT, 0, 19, 0, NULL, NULL, 0u, 65535u },
    { ",xen-gnttab-max-frames=", "xen-gnttab-max-frames", "xen_gnttab_max_frames", offsetof(qcb_accel_kvm, xen_gnttab_max_frames), QCB_FIELD_UINT, 0, 21, 0, NULL, NULL, 0u, 65535u },
    { ",xen-version=\0\0", "xen-version", "xen_version", offsetof(qcb_accel_kvm, xen_version), QCB_FIELD_UINT, 0, 11, 0, NULL, NULL, 0u, 4294967295u },
};
static const uint16_t accel_kvm_slots[64] = {
    0, 0, 0, 0, 8, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 5,
    0, 0, 0, 0, 0, 11, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 9, 12,
    6, 0, 0, 0, 10, 0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_kvm) == 160, "layout");
static const uint16_t accel_kvm_at_word[] = {
    0, 1, 1, 2, 2, 3, 5, 5, 6, 7, 7, 8, 9, 10, 11, 11, 12, 12, 13, 13,
};
#endif
const qcb_desc qcb_desc_accel_kvm = {
    "accel_kvm", "accel", "accel", "kvm", accel_kvm_fields, accel_kvm_slots, QCB__AT_WORD(accel_kvm_at_word), 63, sizeof(qcb_accel_kvm), 14,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_mshv_fields[1] = { { .key = NULL } };
static const uint16_t accel_mshv_slots[4] = {
    0, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_mshv) == 8, "layout");
static const uint16_t accel_mshv_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_mshv = {
    "accel_mshv", "accel", "accel", "mshv", accel_mshv_fields, accel_mshv_slots, QCB__AT_WORD(accel_mshv_at_word), 3, sizeof(qcb_accel_mshv), 0,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_nitro_fields[] = {
    { ",debug-mode=\0\0\0", "debug-mode", "debug_mode", offsetof(qcb_accel_nitro, debug_mode), QCB_FIELD_BOOL, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",enclave-cid=\0\0", "enclave-cid", "enclave_cid", offsetof(qcb_accel_nitro, enclave_cid), QCB_FIELD_UINT, 0, 11, 0, NULL, NULL, 0u, 18446744073709551615u },
};
static const uint16_t accel_nitro_slots[8] = {
    0, 2, 0, 0, 1, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_nitro) == 24, "layout");
static const uint16_t accel_nitro_at_word[] = {
    0, 1, 1,
};
#endif
const qcb_desc qcb_desc_accel_nitro = {
    "accel_nitro", "accel", "accel", "nitro", accel_nitro_fields, accel_nitro_slots, QCB__AT_WORD(accel_nitro_at_word), 7, sizeof(qcb_accel_nitro), 2,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_nvmm_fields[1] = { { .key = NULL } };
static const uint16_t accel_nvmm_slots[4] = {
    0, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_nvmm) == 8, "layout");
static const uint16_t accel_nvmm_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_nvmm = {
    "accel_nvmm", "accel", "accel", "nvmm", accel_nvmm_fields, accel_nvmm_slots, QCB__AT_WORD(accel_nvmm_at_word), 3, sizeof(qcb_accel_nvmm), 0,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_qtest_fields[1] = { { .key = NULL } };
static const uint16_t accel_qtest_slots[4] = {
    0, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_qtest) == 8, "layout");
static const uint16_t accel_qtest_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_qtest = {
    "accel_qtest", "accel", "accel", "qtest", accel_qtest_fields, accel_qtest_slots, QCB__AT_WORD(accel_qtest_at_word), 3, sizeof(qcb_accel_qtest), 0,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_tcg_fields[] = {
    { ",one-insn-per-tb=\0\0\0\0\0\0", "one-insn-per-tb", "one_insn_per_tb", offsetof(qcb_accel_tcg, one_insn_per_tb), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",split-wx=\0\0\0\0\0", "split-wx", "split_wx", offsetof(qcb_accel_tcg, split_wx), QCB_FIELD_BOOL, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",tb-size=\0\0\0\0\0\0", "tb-size", "tb_size", offsetof(qcb_accel_tcg, tb_size), QCB_FIELD_UINT, 0, 7, 0, NULL, NULL, 0u, 4294967295u },
    { ",thread=\0\0\0\0\0\0\0", "thread", "thread", offsetof(qcb_accel_tcg, thread), QCB_FIELD_ENUM, 0, 6, 0, &tcg_thread_enum, NULL, 0u, 0u },
};
static const uint16_t accel_tcg_slots[16] = {
    0, 0, 0, 4, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0, 2, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_tcg) == 32, "layout");
static const uint16_t accel_tcg_at_word[] = {
    0, 2, 2, 3,
};
#endif
const qcb_desc qcb_desc_accel_tcg = {
    "accel_tcg", "accel", "accel", "tcg", accel_tcg_fields, accel_tcg_slots, QCB__AT_WORD(accel_tcg_at_word), 15, sizeof(qcb_accel_tcg), 4,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_whpx_fields[] = {
    { ",hyperv=\0\0\0\0\0\0\0", "hyperv", "hyperv", offsetof(qcb_accel_whpx, hyperv), QCB_FIELD_ENUM, 0, 6, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",kernel-irqchip=\0\0\0\0\0\0\0", "kernel-irqchip", "kernel_irqchip", offsetof(qcb_accel_whpx, kernel_irqchip), QCB_FIELD_ENUM, 0, 14, 0, &irqchip_enum, NULL, 0u, 0u },
};
static const uint16_t accel_whpx_slots[8] = {
    1, 0, 0, 0, 0, 0, 0, 2,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_whpx) == 8, "layout");
static const uint16_t accel_whpx_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_whpx = {
    "accel_whpx", "accel", "accel", "whpx", accel_whpx_fields, accel_whpx_slots, QCB__AT_WORD(accel_whpx_at_word), 7, sizeof(qcb_accel_whpx), 2,
    QCB_FORM_OPTS, false, false, false,
};

static const qcb_field accel_xen_fields[] = {
    { ",igd-passthru=\0", "igd-passthru", "igd_passthru", offsetof(qcb_accel_xen, igd_passthru), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
};
static const uint16_t accel_xen_slots[4] = {
    0, 0, 0, 1,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_accel_xen) == 4, "layout");
static const uint16_t accel_xen_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_accel_xen = {
    "accel_xen", "accel", "accel", "xen", accel_xen_fields, accel_xen_slots, QCB__AT_WORD(accel_xen_at_word), 3, sizeof(qcb_accel_xen), 1,
    QCB_FORM_OPTS, false, false, false,
};

