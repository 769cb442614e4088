qemu-system-x86_64 --machine q35 -M usb=on --nodefaults -display none -hda a.img --cpu qemu64,check -serial null -serial mon:stdio b.img
