# Options that went before 7.2 name what does their work now; what followed them is not taken for a disk image.
qcb check --qemu 11.1 -- qemu-system-x86_64 -soundhw hda -watchdog i6300esb -balloon virtio -no-kvm -realtime mlock=on -writeconfig f
