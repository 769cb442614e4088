qemu-system-x86_64 -blockdev "{'driver':'null-co','node-name':'n','size':1024}" -device '{"driver":"virtio-blk-pci","drive":"n"}'
