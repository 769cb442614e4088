/* Builds a virtual machine from structs and prints its command line. SPDX-License-Identifier: MIT */
#include <qcb/accel.h>
#include <qcb/machine.h>

#include <stdio.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .vmport = QCB_AUTO, .usb = QCB_OFF, .memory_backend = "ram0");
    qcb_add(vm, accel_kvm, .kernel_irqchip = QCB_IRQCHIP_SPLIT, .dirty_ring_size = QCB_SET(4096));
    qcb_add(vm, accel_tcg, .thread = QCB_TCG_THREAD_MULTI, .tb_size = QCB_SET(256));
    qcb_cmdline_add(vm, "object", "memory-backend-memfd,id=ram0,size=2G,share=on");
    qcb_cmdline_add(vm, "m", "2G");
    qcb_cmdline_add(vm, "nodefaults", NULL);
    size_t drive = qcb_cmdline_count(vm);
    qcb_cmdline_add(vm, "drive", "if=virtio,format=qcow2");
    qcb_cmdline_set(vm, drive, "file", "/images/it's, a disk.qcow2"); /* qcb escapes it */

    size_t faults;
    const qcb_diagnostic *fault = qcb_report_get(qcb_cmdline_report(vm), &faults);
    for (size_t i = 0; i < faults; i++)
        fprintf(stderr, "%s: %s\n", fault[i].code, fault[i].message);
    fputs(qcb_cmdline_text(vm, QCB_LAYOUT_SHELL, NULL), stdout);
    qcb_cmdline_free(vm);
    return faults == 0 ? 0 : 1;
}
