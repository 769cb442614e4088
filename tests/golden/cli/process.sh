# A running process stands in for QEMU.
bash -c 'exec -a qemu-system-x86_64 sleep 60' &
pid=$!
sleep 0.3
qcb fmt --pid $pid
kill $pid
