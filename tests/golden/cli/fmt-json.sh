qcb fmt --to json script.sh | tee /dev/stderr | qcb fmt -
qcb fmt --to json latin1.sh | qcb fmt - | od -c | head -3
qcb fmt --from json - <<'J'
{"binary": "qemu-system-arm", "environment": ["A=b c"], "wrappers": ["sudo"],
 "arguments": [{"option": "machine", "value": "virt"}, {"spelling": "--nodefaults"}, {"value": "a b.img"}]}
J
