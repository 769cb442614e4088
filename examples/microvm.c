/* A microvm: no PCI, a kernel, devices on virtio-mmio. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_target target;
    qcb_target_init(&target, NULL, "7.2", "x86_64");
    qcb_cmdline_set_target(vm, &target); /* what 7.2 lacks would be told */
    qcb_add(vm, machine, .type = QCB_MACHINE_MICROVM, .x_option_roms = QCB_OFF, .isa_serial = QCB_ON, .rtc = QCB_OFF);
    qcb_add(vm, accel_kvm);
    qcb_add(vm, memory, .size = QCB_SET(512ull << 20));
    qcb_add_kernel(vm, "vmlinux");
    qcb_add_append(vm, "console=ttyS0 root=/dev/vda");
    qcb_add(vm, blockdev_raw, .node_name = "root", .file = QCB_BLOCKDEV(file, .filename = "root.img"));
    qcb_add(vm, device_virtio_blk_device, .drive = "root");
    qcb_add_nodefaults(vm);
    qcb_add_no_user_config(vm);
    qcb_add_nographic(vm);
    qcb_add_serial(vm, "stdio");
    return print_and_free(vm);
}
