(cd images && qemu-system-mips -M malta -kernel vmlinux)
