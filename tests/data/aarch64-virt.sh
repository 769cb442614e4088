qemu-system-aarch64 -M virt,gic-version=3,virtualization=on -cpu cortex-a72 -smp 4 -m 2G -nographic \
    -drive if=pflash,format=raw,readonly=on,file=QEMU_EFI.fd \
    -drive if=none,file=disk.qcow2,id=hd0 -device virtio-blk-device,drive=hd0 \
    -netdev user,id=n0,hostfwd=tcp::2222-:22 -device virtio-net-device,netdev=n0
