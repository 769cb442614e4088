qemu-system-x86_64 -M microvm,x-option-roms=off,pit=off,pic=off,isa-serial=off,rtc=off -accel kvm -cpu host -m 512m -smp 2 \
  -kernel vmlinux -append "earlyprintk=ttyS0 console=hvc0 root=/dev/vda" -nodefaults -no-user-config -nographic \
  -chardev stdio,id=virtiocon0 -device virtio-serial-device -device virtconsole,chardev=virtiocon0 \
  -drive id=test,file=test.img,format=raw,if=none -device virtio-blk-device,drive=test
