qcb batch fmt <<'J'
{"id":1,"argv":["qemu-system-x86_64","-name","a b",{"bytes":"6166ff"},"ä\n\"\\"]}
{"id":2,"command":"cd x && A=b sudo qemu-system-arm -M virt $X 2>log"}
J
echo "exit $?"
