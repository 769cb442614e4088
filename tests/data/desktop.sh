exec qemu-system-x86_64 -enable-kvm -M q35,accel=kvm:tcg,vmport=off -cpu host -smp 4 -m 8G \
  -display gtk,gl=on -device virtio-vga-gl -audiodev pa,id=snd0 -device ich9-intel-hda -device hda-output,audiodev=snd0 \
  -device qemu-xhci -device usb-tablet -nic user,model=virtio-net-pci,hostfwd=tcp:127.0.0.1:3389-:3389 \
  -drive file='Windows 11.qcow2',if=virtio,cache=none -cdrom ~/iso/virtio-win.iso
