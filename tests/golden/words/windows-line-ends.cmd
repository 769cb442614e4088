qemu-system-arm -M virt \
 -nographic
