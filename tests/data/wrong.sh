qemu-system-x86_64 -machien q35 -smp 4 -m
