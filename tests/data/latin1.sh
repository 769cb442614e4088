qemu-system-x86_64 -name 'latin1: הצü' -m 1G
