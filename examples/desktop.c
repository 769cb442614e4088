/* A desktop with sound, a GPU and USB. SPDX-License-Identifier: MIT */
#include "print.h"

#include <qcb/qcb.h>

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .vmport = QCB_OFF);
    qcb_add(vm, memory, .size = QCB_SET(4ull << 30));
    qcb_add(vm, audiodev_pa, .id = "snd", .out = { .mixing_engine = QCB_OFF, .latency = QCB_SET(20000) });
    qcb_add(vm, device_ich9_intel_hda);
    qcb_add(vm, device_hda_duplex, .audiodev = "snd");
    qcb_add(vm, device_virtio_vga, .xres = QCB_SET(1920), .yres = QCB_SET(1080));
    qcb_add(vm, display_gtk, .show_cursor = QCB_ON, .zoom_to_fit = QCB_OFF);
    qcb_add(vm, device_qemu_xhci, .id = "xhci");
    qcb_add(vm, device_usb_tablet, .bus = "xhci.0");
    qcb_add(vm, device_usb_kbd, .bus = "xhci.0");
    qcb_add(vm, chardev_qemu_vdagent, .id = "agent", .clipboard = QCB_ON, .mouse = QCB_OFF);
    qcb_add(vm, device_virtio_serial_pci);
    qcb_add(vm, device_virtserialport, .chardev = "agent", .name = "com.redhat.spice.0");
    return print_and_free(vm);
}
