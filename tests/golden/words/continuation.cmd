# Start the VM
DISPLAY=:0 sudo -E /usr/bin/qemu-system-x86_64 \
    -m 2G -smp 2 \
    -name "my vm" \
    -append 'console=ttyS0 root=/dev/vda' # the end
