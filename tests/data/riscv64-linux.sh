qemu-system-riscv64 \
	-machine virt,aclint=on -bios default \
	-kernel Image \
	-append "root=/dev/vda ro console=ttyS0" \
	-drive file=rootfs.ext2,format=raw,id=hd0,if=none \
	-device virtio-blk-device,drive=hd0 -nographic
