qcb fmt - <<'T'; echo "exit $?"
qemu-system-x86_64 -name 'open -m 1
T
echo '# nothing' | qcb fmt -; echo "exit $?"
echo 'qemu-system-x86_64 -nonsense' | qcb fmt -; echo "exit $?"
