qcb check --qemu seven minimal.sh 2>&1 | cut -d';' -f1
qcb check --arch vaxx minimal.sh 2>&1 | cut -d';' -f1
qcb check --qemu ./no-such-file minimal.sh
