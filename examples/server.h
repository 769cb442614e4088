/* The server, for the example and for the benchmark. SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_SERVER_H
#define EXAMPLES_SERVER_H

#include <qcb/qcb.h>

static inline void add_firmware(qcb_cmdline *vm)
{
    qcb_add(vm, blockdev_raw, .node_name = "pflash0", .read_only = QCB_ON,
            .file = QCB_BLOCKDEV(file, .filename = "/usr/share/OVMF/OVMF_CODE_4M.fd"));
    qcb_add(vm, blockdev_raw, .node_name = "pflash1",
            .file = QCB_BLOCKDEV(file, .filename = "/var/lib/libvirt/qemu/nvram/server_VARS.fd"));
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .usb = QCB_OFF, .dump_guest_core = QCB_OFF, .pflash0 = "pflash0",
            .pflash1 = "pflash1", .memory_backend = "pc.ram", .hpet = QCB_OFF);
}

static inline void add_system(qcb_cmdline *vm)
{
    qcb_add(vm, guest_name, .guest = "server", .debug_threads = QCB_ON);
    qcb_add_S(vm);
    qcb_add(vm, object_secret, .id = "masterKey0", .format = QCB_SECRET_FORMAT_RAW,
            .file = "/var/lib/libvirt/qemu/domain-1-server/master-key.aes");
    add_firmware(vm);
    qcb_add(vm, accel_kvm, .kernel_irqchip = QCB_IRQCHIP_SPLIT);
    qcb_add(vm, cpu_x86, .model = "host", .migratable = QCB_ON, .vmx = QCB_OFF);
    qcb_add(vm, memory, .size = QCB_SET(8ull << 30));
    qcb_add(vm, object_memory_backend_memfd, .id = "pc.ram", .size = QCB_SET(8ull << 30), .share = QCB_ON, .prealloc = QCB_OFF);
    qcb_add(vm, overcommit, .mem_lock = QCB_MEM_LOCK_OFF);
    qcb_add(vm, smp, .cpus = QCB_SET(8), .sockets = QCB_SET(1), .dies = QCB_SET(1), .cores = QCB_SET(4), .threads = QCB_SET(2));
    qcb_add(vm, object_iothread, .id = "iothread1");
    qcb_add_uuid(vm, "8f2b3a55-7d0e-4c6f-9a3e-1f0a52f3f7aa");
    qcb_add(vm, display_none);
    qcb_add_no_user_config(vm);
    qcb_add_nodefaults(vm);
}

static inline void add_control(qcb_cmdline *vm)
{
    qcb_add(vm, chardev_socket, .id = "charmonitor", .path = "/run/qemu/server.monitor", .server = QCB_ON, .wait = QCB_OFF);
    qcb_add(vm, mon, .chardev = "charmonitor", .id = "monitor", .mode = "control");
    qcb_add(vm, rtc, .base = "utc", .driftfix = QCB_RTC_DRIFTFIX_SLEW);
    qcb_add_no_shutdown(vm);
    qcb_add(vm, boot, .strict = QCB_ON);
}

static inline void add_buses(qcb_cmdline *vm)
{
    static const char *const ids[] = { "pci.1", "pci.2", "pci.3", "pci.4", "pci.5", "pci.6" };
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        qcb_add(vm, device_pcie_root_port, .id = ids[i], .bus = "pcie.0", .chassis = QCB_SET(i + 1), .port = QCB_SET(16 + i));
    qcb_add(vm, device_qemu_xhci, .id = "usb", .bus = "pci.1", .p2 = QCB_SET(15), .p3 = QCB_SET(15));
    qcb_add(vm, device_virtio_serial_pci, .id = "virtio-serial0", .bus = "pci.2");
}

static inline void add_disk(qcb_cmdline *vm)
{
    qcb_add(vm, blockdev_file, .node_name = "disk-storage", .filename = "/var/lib/libvirt/images/server.qcow2",
            .aio = QCB_BLOCK_AIO_NATIVE, .cache = { .direct = QCB_ON }, .auto_read_only = QCB_ON,
            .discard = QCB_BLOCK_DISCARD_UNMAP);
    qcb_add(vm, blockdev_qcow2, .node_name = "disk-format", .file = QCB_NODE("disk-storage"), .backing = QCB_NO_NODE,
            .discard = QCB_BLOCK_DISCARD_UNMAP);
    qcb_add(vm, device_virtio_blk_pci, .id = "virtio-disk0", .bus = "pci.3", .drive = "disk-format", .iothread = "iothread1",
            .bootindex = QCB_SET(1), .num_queues = QCB_SET(8));
}

static inline void add_network(qcb_cmdline *vm)
{
    qcb_add(vm, netdev_bridge, .id = "hostnet0", .br = "virbr0");
    qcb_add(vm, device_virtio_net_pci, .id = "net0", .bus = "pci.4", .netdev = "hostnet0", .mac = "52:54:00:6b:3c:58",
            .rx_queue_size = QCB_SET(1024));
}

static inline void add_rest(qcb_cmdline *vm)
{
    qcb_add(vm, chardev_pty, .id = "charserial0");
    qcb_add(vm, device_isa_serial, .id = "serial0", .chardev = "charserial0", .index = QCB_SET(0));
    qcb_add(vm, chardev_socket, .id = "chrtpm", .path = "/run/libvirt/qemu/swtpm/server.sock");
    qcb_add(vm, tpmdev_emulator, .id = "tpm-tpm0", .chardev = "chrtpm");
    qcb_add(vm, device_tpm_crb, .id = "tpm0", .tpmdev = "tpm-tpm0");
    qcb_add(vm, object_rng_random, .id = "objrng0", .filename = "/dev/urandom");
    qcb_add(vm, device_virtio_rng_pci, .id = "rng0", .bus = "pci.5", .rng = "objrng0");
    qcb_add(vm, device_virtio_balloon_pci, .id = "balloon0", .bus = "pci.6");
    qcb_add(vm, sandbox, .enable = QCB_ON, .obsolete = QCB_SANDBOX_RULE_DENY, .elevateprivileges = QCB_SANDBOX_PRIVILEGES_DENY,
            .spawn = QCB_SANDBOX_RULE_DENY, .resourcecontrol = QCB_SANDBOX_RULE_DENY);
    qcb_add(vm, msg, .timestamp = QCB_ON);
}

static inline void build_server(qcb_cmdline *vm)
{
    add_system(vm);
    add_control(vm);
    add_buses(vm);
    add_disk(vm);
    add_network(vm);
    add_rest(vm);
}

#endif
