/* A host's graphics card given to the guest. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .kernel_irqchip = QCB_IRQCHIP_SPLIT);
    qcb_add(vm, accel_kvm);
    qcb_add(vm, cpu_x86, .model = "host", .kvm = QCB_OFF, .hv_vendor_id = "none");
    qcb_add(vm, memory, .size = QCB_SET(16ull << 30));
    qcb_add(vm, device_intel_iommu, .intremap = QCB_ON, .caching_mode = QCB_ON);
    qcb_add(vm, device_pcie_root_port, .id = "rp1", .chassis = QCB_SET(1));
    qcb_add(vm, device_vfio_pci, .host = "0000:01:00.0", .bus = "rp1", .multifunction = QCB_ON, .x_vga = QCB_OFF);
    qcb_add(vm, device_vfio_pci, .host = "0000:01:00.1", .bus = "rp1", .addr = "0x0.0x1");
    return print_and_free(vm);
}
