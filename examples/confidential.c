/* A confidential machine: AMD SEV. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, object_sev_guest, .id = "sev0", .cbitpos = QCB_SET(51), .reduced_phys_bits = QCB_SET(1), .policy = QCB_SET(3));
    qcb_add(vm, object_memory_backend_memfd, .id = "ram", .size = QCB_SET(4ull << 30), .share = QCB_ON);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .confidential_guest_support = "sev0", .memory_backend = "ram");
    qcb_add(vm, accel_kvm);
    qcb_add(vm, cpu_x86, .model = "EPYC-Milan");
    qcb_add(vm, memory, .size = QCB_SET(4ull << 30));
    qcb_add(vm, blockdev_qcow2, .node_name = "disk", .file = QCB_BLOCKDEV(file, .filename = "disk.qcow2"));
    qcb_add(vm, device_virtio_scsi_pci, .id = "scsi", .iommu_platform = QCB_ON, .disable_legacy = QCB_ON);
    qcb_add(vm, device_scsi_hd, .drive = "disk");
    return print_and_free(vm);
}
