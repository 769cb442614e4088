qcb run -- qemu-system-x86_64 -foo
qcb run -- /no/such/qemu-system-x86_64 -S
qcb run --anyway -C /tmp -- /no/such/qemu-system-x86_64 -foo
qcb run --help
