qemu-system-x86_64 -m 512 -append 'root=/dev/vda -nographic
