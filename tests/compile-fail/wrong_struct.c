/* Must not compile. SPDX-License-Identifier: MIT */
#include "head.h"

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new(NULL, NULL);
    qcb_accel_kvm kvm = { 0 };
    qcb_add_value(vm, machine, &kvm);
    qcb_cmdline_free(vm);
    return 0;
}
