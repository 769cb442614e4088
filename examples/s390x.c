/* s390x with devices on the channel subsystem. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-s390x", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_S390_CCW_VIRTIO, .aes_key_wrap = QCB_OFF);
    qcb_add(vm, cpu_s390x, .model = "qemu");
    qcb_add(vm, memory, .size = QCB_SET(2ull << 30));
    qcb_add(vm, object_iothread, .id = "io0");
    qcb_add(vm, blockdev_qcow2, .node_name = "disk", .file = QCB_BLOCKDEV(file, .filename = "disk.qcow2"));
    qcb_add(vm, device_virtio_blk_ccw, .drive = "disk", .devno = "fe.0.0001", .iothread = "io0", .bootindex = QCB_SET(1));
    qcb_add(vm, netdev_user, .id = "net");
    qcb_add(vm, device_virtio_net_ccw, .netdev = "net", .devno = "fe.0.0002");
    qcb_add_nographic(vm);
    return print_and_free(vm);
}
