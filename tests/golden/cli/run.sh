qcb run -- qemu-system-x86_64 -foo
qcb run -- /no/such/qemu-system-x86_64 -S
qcb run --anyway -C /tmp -- /no/such/qemu-system-x86_64 -foo
qcb run --help
# The release is what the binary says it is; what is no release is not believed.
fake=$(mktemp -d)
printf '#!/bin/sh\nif [ "$1" = --version ]; then echo "$SAYS"; else echo runs "$@"; fi\n' > "$fake"/qemu-system-x86_64
chmod +x "$fake"/qemu-system-x86_64
SAYS='QEMU emulator version 7.2.22 (Debian)' qcb run -- "$fake"/qemu-system-x86_64 -chroot /tmp
SAYS='QEMU emulator version 11.1.0' qcb run -- "$fake"/qemu-system-x86_64 -chroot /tmp
SAYS='QEMU emulator version 9' qcb run -- "$fake"/qemu-system-x86_64 -S
SAYS='hello' qcb run -C "$fake" -- ./qemu-system-x86_64 -S
rm -r "$fake"
