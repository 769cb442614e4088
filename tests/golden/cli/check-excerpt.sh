# Wide, combining, control and broken characters; a long word is cut around the place.
qcb check -- qemu-system-x86_64 -nodefaults "-日本-x" "-$(printf 'a\tb\033[31m\342\200\256c\377\nd')"
qcb check -- qemu-system-x86_64 "-$(head -c 500 /dev/zero | tr '\0' x)"
qcb check -- qemu-system-x86_64 -append "$(head -c 500 /dev/zero | tr '\0' x)" -kernell
