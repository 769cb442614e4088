"""What stands beside a random value, so that QEMU can start it, and the words by which QEMU blames this host.
SPDX-License-Identifier: MIT"""

# The boards that values are given to, in the order in which they are tried.
BOARDS = {
    "x86_64": "-machine q35 -m 128M",
    "aarch64": "-machine virt -cpu max -m 128M",
    "s390x": "-machine s390-ccw-virtio -m 128M",
    "ppc64": "-machine pseries -m 512M",
    "riscv64": "-machine virt -m 128M",
    "sparc64": "-machine sun4u -m 128M",
    "loongarch64": "-machine virt -m 128M",
    "m68k": "-machine q800 -bios rom.bin -m 128M",
}

# Made for every value: what random-rows.h lets it refer to.
BACKENDS = """-nodefaults -display none -S -chardev socket,id=judge,fd=77 -mon chardev=judge
 -blockdev null-co,node-name=disk0,size=67108864,read-zeroes=on -blockdev null-co,node-name=disk1,size=67108864,read-zeroes=on
 -blockdev null-co,node-name=disk2,size=67108864,read-zeroes=on
 -netdev user,id=net0 -chardev null,id=char0 -chardev null,id=char1 -chardev null,id=char2 -chardev null,id=char3
 -audiodev none,id=audio0 -fsdev local,id=fs0,path=dir,security_model=none
 -object memory-backend-ram,id=mem0,size=16M -object memory-backend-ram,id=mem1,size=16M,share=on
 -object rng-builtin,id=rng0 -object secret,id=sec0,data=123456 -object iothread,id=thread0 -object throttle-group,id=limit0
 -object cryptodev-backend-builtin,id=crypto0
 -object tls-creds-anon,id=tls0,endpoint=server -object tls-creds-anon,id=tlsc0,endpoint=client
 -object authz-simple,id=authz0,identity=me"""

VHOST = "-chardev socket,id=sock0,path=vhost.sock,server=off"
TWO_NODES = """-smp 2,sockets=2 -object memory-backend-ram,id=ram0,size=64M -object memory-backend-ram,id=ram1,size=64M"""
NODE0, NODE1 = "-numa node,nodeid=0,memdev=ram0", "-numa node,nodeid=1,memdev=ram1"
CPUS = "-numa cpu,node-id=0,socket-id=0 -numa cpu,node-id=1,socket-id=1"
HMAT = f"-machine hmat=on {TWO_NODES} {NODE0},initiator=0 {NODE1},initiator=1 {CPUS}"
LB = "-numa hmat-lb,initiator=0,target=0,hierarchy=memory,data-type=access-latency,latency=5 " \
     "-numa hmat-lb,initiator=0,target=0,hierarchy=memory,data-type=access-bandwidth,bandwidth=1G"

# Pattern of structs, words. All rows that fit are used, in their order.
PARTNERS = [
    ("device_*can*", "-object can-bus,id=can0"),
    ("object_can*", "-object can-bus,id=can0"),
    ("device_*3680_pci", "-object can-bus,id=can0"),
    ("device_kvaser_pci", "-object can-bus,id=can0"),
    ("device_lm8323", "-machine versatilepb -cpu arm926"),
    ("device_ssd0303", "-machine versatilepb -cpu arm926"),
    ("device_wm8750", "-machine versatilepb -cpu arm926"),
    ("device_ads7846", "-machine lm3s6965evb -cpu cortex-m3"),
    ("device_ssd0323", "-machine lm3s6965evb -cpu cortex-m3"),
    ("device_dpcd", "-machine xlnx-zcu102 -cpu cortex-a53"),
    ("device_etsec", "-machine ppce500 -bios boot.elf"),
    ("device_pnv_phb*", "-machine powernv9 -m 1G"),
    ("device_pnv_phb_root_port", "-device pnv-phb"),
    ("device_dec_21154_p2p_bridge", "-machine mac99"),
    ("device_pvrdma", "-machine memory-backend=ram0 -object memory-backend-ram,id=ram0,size=128M,share=on"
     " -device vmxnet3,addr=10.0,multifunction=on"),
    ("device_ipoctal232", "-device tpci200"),
    ("device_sii9022", "-machine versatilepb -cpu arm926"),
    ("device_usb_*", "-device qemu-xhci,id=usb"),
    ("device_scsi_*", "-device virtio-scsi-pci,id=scsi"),
    ("device_virtserialport", "-device virtio-serial-pci"),
    ("device_virtconsole", "-device virtio-serial-pci"),
    ("device_hda_*", "-device intel-hda"),
    ("device_ccid_*", "-device qemu-xhci,id=usb -device usb-ccid"),
    ("device_u2f_*", "-device qemu-xhci,id=usb"),
    ("device_sd_card", "-device sdhci-pci"),
    ("device_floppy", "-device isa-fdc -blockdev null-co,node-name=floppy0,size=1474560,read-zeroes=on"),
    ("device_virtio_*_device", "-machine microvm"),
    ("device_vhost_*_device", "-machine microvm"),
    ("device_vhost_scsi", "-machine microvm"),
    ("device_vhost_user_blk", "-machine microvm"),
    ("device_vhost_user_gpu", "-machine microvm"),
    ("device_vhost_user_input", "-machine microvm"),
    ("device_vhost_user_rng", "-machine microvm"),
    ("device_vhost_user_scsi", "-machine microvm"),
    ("device_virtio_mem", "-machine microvm"),
    ("device_virtio_pmem", "-machine microvm"),
    ("device_virtio_*mem*", "-m 128M,slots=2,maxmem=1G"),
    ("device_pc_dimm", "-m 128M,slots=2,maxmem=1G"),
    ("device_nvdimm", "-m 128M,slots=2,maxmem=1G -machine nvdimm=on"),
    ("device_spapr_nvdimm", "-m 512M,slots=2,maxmem=2G -machine nvdimm=on"
     " -object memory-backend-file,id=mem2,mem-path=nvdimm2.bin,size=268566528"),
    ("device_*_ipmi*", "-device ipmi-bmc-sim,id=bmc0"),
    ("device_nvme_ns", "-device nvme,serial=s,id=nvme0"),
    ("device_hv_syndbg", "-device vmbus-bridge -cpu max,hv-syndbg=on,hv-relaxed=on"),
    ("device_pxb", "-machine pc"),
    ("device_pxb_cxl", "-machine cxl=on"),
    ("device_cxl_*", "-machine cxl=on -device pxb-cxl,bus_nr=220,id=cxlbus"),
    ("device_cxl_type3", "-device cxl-rp,bus=cxlbus,chassis=9,slot=9,id=cxlrp"),
    ("device_cxl_upstream", "-device cxl-rp,bus=cxlbus,chassis=9,slot=9"),
    ("device_cxl_downstream", "-device cxl-rp,bus=cxlbus,chassis=9,slot=9,id=cxlrp -device cxl-upstream,bus=cxlrp"),
    ("device_xio3130_downstream", "-device pcie-root-port,chassis=9,id=rp0 -device x3130-upstream,bus=rp0"),
    ("device_tpm_*", "-chardev socket,id=tpmsock,path=tpm.sock -tpmdev emulator,id=tpm0,chardev=tpmsock"),
    ("device_adb_*", "-machine mac99,via=pmu-adb"),
    ("device_vfio_pci_igd_lpc_bridge", "-machine pc"),
    ("device_vhost_user*", VHOST),
    ("device_ivshmem_doorbell", "-chardev socket,id=sock1,path=ivshmem.sock"),
    ("net*_vhost_user", VHOST),
    ("nic_vhost_user", VHOST),
    ("object_cryptodev_vhost_user", VHOST),
    ("chardev_spiceport", "-spice port=0,disable-ticketing=on"),
    ("blockdev_compress", "-blockdev file,node-name=file0,filename=disk.qcow2 -blockdev qcow2,node-name=image,file=file0"),
    ("blockdev_qcow", "-blockdev file,node-name=image,filename=img.qcow"),
    ("blockdev_qcow2", "-blockdev file,node-name=image,filename=disk.qcow2"),
    ("blockdev_qed", "-blockdev file,node-name=image,filename=img.qed"),
    ("blockdev_vdi", "-blockdev file,node-name=image,filename=img.vdi"),
    ("blockdev_vmdk", "-blockdev file,node-name=image,filename=img.vmdk"),
    ("blockdev_vpc", "-blockdev file,node-name=image,filename=img.vpc"),
    ("blockdev_vhdx", "-blockdev file,node-name=image,filename=img.vhdx"),
    ("blockdev_parallels", "-blockdev file,node-name=image,filename=img.parallels"),
    ("blockdev_luks", "-blockdev file,node-name=image,filename=disk.luks"),
    ("blockdev_bochs", "-blockdev file,node-name=image,filename=img.bochs,read-only=on"),
    ("blockdev_cloop", "-blockdev file,node-name=image,filename=img.cloop,read-only=on"),
    ("blockdev_dmg", "-blockdev file,node-name=image,filename=img.dmg,read-only=on"),
    ("tpmdev_emulator", "-chardev socket,id=tpmsock,path=tpm.sock"),
    ("device_vhost_user_input*", "-machine accel=kvm:tcg"),
    ("device_vhost_user_gpu*", "-machine accel=kvm:tcg"),
    ("device_vhost_user_vga*", "-machine accel=kvm:tcg"),
    ("object_x_remote_object", "-machine x-remote -device lsi53c895a,id=remote0"),
    ("numa_node", "-object memory-backend-ram,id=ram0,size=128M"),
    ("numa_cpu", f"{TWO_NODES} {NODE0} {NODE1}"),
    ("numa_dist", f"{TWO_NODES} {NODE0} {NODE1}"),
    ("numa_hmat*", HMAT),
    ("numa_hmat_cache", LB),
]

# Structs that no QEMU 7.2 takes, whatever stands in them.
NEVER = {
    "device_arm_smmuv3": "only the board can make it in 7.2",
    "device_hv_syndbg": "needs a CPU feature that only KVM gives",
    "device_vfio_ap": "the bus of crypto adapters is there with KVM alone",
    "device_virtio_iommu_device": "QEMU wants it on a PCI bus, so only virtio-iommu-pci can be made",
    "incoming": "7.2 takes a URI only; channels came with 8.2",
}

# Words behind the value.
BEHIND = {"device_zpci": "-device virtio-rng-pci,id=zdev0"}

# Structs that belong to a board though others know their type.
BOARD_OF = {"cpu_arm": "aarch64", "cpu_loongarch": "loongarch64", "cpu_ppc": "ppc64", "cpu_riscv": "riscv64", "cpu_s390x": "s390x",
            "cpu_sparc": "sparc64", "device_guest_loader": "aarch64", "device_lm8323": "aarch64", "device_sii9022": "aarch64",
            "device_isa_m48t59": "sparc64", "device_ads7846": "aarch64", "device_dpcd": "aarch64", "device_ssd0303": "aarch64",
            "device_ssd0323": "aarch64", "device_wm8750": "aarch64"}

# Structs whose value takes the place of a word of the board.
INSTEAD = {"accel": "-accel", "machine": "-machine", "m": "-m"}

# Reasons of this host.
HOST = [
    ("module or build option", r"invalid object type: (authz-pam|cryptodev-backend-lkcf|memory-backend-epc|x-vfio-user-server)"),
    ("module or build option", r"network backend '(netmap|vde|vmnet-\w+)' is not compiled into this binary"),
    ("module or build option", r"invalid accelerator (hax|hvf|nvmm|whpx|xen)"),
    ("module or build option", r"spice: invalid image compression: lz4"),
    ("no display", r"gtk initialization failed|Could not initialize SDL|We need a terminal output|no drm render node"
     r"|Failed to launch spice.*URI|opengl is not available|OpenGL is not supported by the display"),
    ("no D-Bus", r"failed to connect to DBus"),
    ("no sound", r"Could not init `(oss|pa|alsa|jack|sdl|sndio|spice|dbus)' audio driver"),
    ("no such device node", r"(/dev/|/sys/)\S*: No such file or directory|using '/dev/tpm0': No such file"),
    ("no vhost in the kernel", r"open vhost char device failed: No such file|vhost-vsock: failed to open vhost device: No such"),
    ("no process behind a socket", r"proxy: fd \d+ is not a socket"),
    ("no RDMA", r"rdma: Failed to get IB devices list|rdma: .*[Dd]evice .*not found"),
    ("no vhost-user process", r"Failed to connect to '?vhost.sock'?"),
    ("nobody listens", r"Connection refused|Failed to connect to '(sock|pr.sock|9p.sock)': No such file|failed to connect to '9p.sock': No such"
     r"|iSCSI: Failed to connect to LUN|Gluster connection for volume vol, path disk failed to connect|Could not open image: (Invalid argument|Not a directory)"),
    ("nobody listens", r"CURL: Error opening file: Failed to connect to localhost|Failed to mount nfs share: nfs_"),
    ("no KVM, and TCG has not all", r"Some features requested in the CPU model are not available in the configuration"
     r"|TCG doesn't support requested features|is not available for CPU model 'gen15a', it was introduced with later models"),
    ("no such file", r"CDAT: Unable to open file"),
    ("no KVM", r"kernel doesn't allow setting HyperV"),
    ("no monitor of Ceph", r"unable to get monitor info from DNS|error connecting: "),
    ("no SCSI device node", r"cannot get SG_IO version number: Operation not supported"),
    ("no smart cards", r"ccid-card-emulated: failed to initialize vcard"),
    ("no s390 hardware", r"No 'ap-bus' bus found|invalid object type: s390-pv-guest"),
    ("no udmabuf", r"cannot enable blob resources without udmabuf"),
    ("no vfio device", r"vfio /sys/\S+: (no such host device|failed to)|vfio none: failed to get the sysfs host device|Host device '/sys/none' not found"),
    ("no Braille", r"brlapi__openConnection: connect: No such file"),
    ("no vde", r"Could not open vde: No such file"),
    ("no such USB device", r"failed to find host usb device"),
    ("no U2F key", r"Failed to find a U2F USB device"),
    ("no CAN in the kernel", r"failed to create CAN_RAW socket: Address family not supported"),
    ("bridge not allowed", r"bridge helper failed|/etc/qemu-ifup: no bridge for guest interface found"),
    ("no U2F key", r"u2f-passthru: Failed to open `?/dev/hidraw"),
    ("key not there", r"Required key not available"),
]
