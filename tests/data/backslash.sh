qemu-system-x86_64 -drive file=My\ Disk.img,if\
=virtio -m\
 1G \
  \
  -snapshot
