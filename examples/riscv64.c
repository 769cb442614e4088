/* riscv64 virt that starts a kernel. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-riscv64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_VIRT, .aclint = QCB_ON);
    qcb_add(vm, cpu_riscv, .model = "rv64", .v = QCB_ON, .vlen = QCB_SET(256));
    qcb_add(vm, smp, .cpus = QCB_SET(4));
    qcb_add(vm, memory, .size = QCB_SET(1ull << 30));
    qcb_add_kernel(vm, "Image");
    qcb_add_append(vm, "root=/dev/vda ro console=ttyS0");
    qcb_add(vm, blockdev_raw, .node_name = "root", .file = QCB_BLOCKDEV(file, .filename = "root.img"));
    qcb_add(vm, device_virtio_blk_device, .drive = "root");
    qcb_add_nographic(vm);
    return print_and_free(vm);
}
