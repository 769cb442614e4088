/* aarch64 virt with UEFI. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-aarch64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_VIRT, .gic_version = QCB_GIC_VERSION_3, .pflash0 = "code", .pflash1 = "vars");
    qcb_add(vm, cpu_arm, .model = "max", .sve = QCB_ON);
    qcb_add(vm, smp, .cpus = QCB_SET(4));
    qcb_add(vm, memory, .size = QCB_SET(2ull << 30));
    qcb_add(vm, blockdev_raw, .node_name = "code", .read_only = QCB_ON,
            .file = QCB_BLOCKDEV(file, .filename = "/usr/share/AAVMF/AAVMF_CODE.fd"));
    qcb_add(vm, blockdev_raw, .node_name = "vars", .file = QCB_BLOCKDEV(file, .filename = "vars.fd"));
    qcb_add(vm, blockdev_qcow2, .node_name = "disk", .file = QCB_BLOCKDEV(file, .filename = "disk.qcow2"));
    qcb_add(vm, device_virtio_blk_pci, .drive = "disk", .bootindex = QCB_SET(0));
    qcb_add(vm, netdev_user, .id = "net");
    qcb_add(vm, device_virtio_net_pci, .netdev = "net");
    qcb_add_nographic(vm);
    return print_and_free(vm);
}
