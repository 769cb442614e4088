/* Must compile: the others differ from it by their one fault. SPDX-License-Identifier: MIT */
#include "head.h"

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new(NULL, NULL);
    qcb_machine machine = { .usb = QCB_ON, .kernel = "bzImage" };
    qcb_add_value(vm, machine, &machine);
    qcb_add(vm, accel_tcg, .tb_size = QCB_SET(64), .thread = QCB_TCG_THREAD_MULTI);
    qcb_add(vm, accel_kvm, .kernel_irqchip = QCB_IRQCHIP_ON);
    qcb_cmdline_free(vm);
    return 0;
}
