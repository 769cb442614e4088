qemu-system-x86_64 -blockdev {"driver":"file","node-name":"d","filename":"a.img"} -device {"driver":"virtio-blk-pci"}
