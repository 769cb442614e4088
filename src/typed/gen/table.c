/* table.c - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"

#include <qcb/accel.h>
#include <qcb/machine.h>

/* clang-format off */
const qcb_desc *const qcb__descs[] = {
    &qcb_desc_accel_hvf,
    &qcb_desc_accel_kvm,
    &qcb_desc_accel_mshv,
    &qcb_desc_accel_nitro,
    &qcb_desc_accel_nvmm,
    &qcb_desc_accel_qtest,
    &qcb_desc_accel_tcg,
    &qcb_desc_accel_whpx,
    &qcb_desc_accel_xen,
    &qcb_desc_boot,
    &qcb_desc_cxl_fmw,
    &qcb_desc_machine,
    &qcb_desc_memory_size,
    &qcb_desc_sgx_epc,
    &qcb_desc_smp,
    &qcb_desc_smp_cache,
};
const size_t qcb__desc_count = sizeof qcb__descs / sizeof *qcb__descs;
