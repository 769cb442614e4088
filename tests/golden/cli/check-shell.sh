qcb check crlf.sh; echo "exit $?"
qcb check utf8.sh; echo "exit $?"
qcb check minimal.sh; echo "exit $?"
printf 'qemu-system-x86_64 -m "$(cat size' | qcb check -; echo "exit $?"
