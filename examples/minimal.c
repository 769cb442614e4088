/* A minimal x86 machine. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .accel = QCB_LIST(QCB_ACCEL_KVM, QCB_ACCEL_TCG));
    qcb_add(vm, smp, .cpus = QCB_SET(2));
    qcb_add(vm, memory, .size = QCB_SET(1ull << 30));
    qcb_add(vm, blockdev_qcow2, .node_name = "disk", .file = QCB_BLOCKDEV(file, .filename = "disk.qcow2"));
    qcb_add(vm, device_virtio_blk_pci, .drive = "disk");
    qcb_add(vm, netdev_user, .id = "net", .hostfwd = QCB_LIST("tcp::2222-:22"));
    qcb_add(vm, device_virtio_net_pci, .netdev = "net");
    return print_and_free(vm);
}
