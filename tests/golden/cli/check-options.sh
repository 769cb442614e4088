qcb check wrong.sh; echo "exit $?"
qcb check --format json wrong.sh; echo "exit $?"
qcb check --format json -- qemu-system-x86_64 -m 1; echo "exit $?"
