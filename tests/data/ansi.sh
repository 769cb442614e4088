qemu-system-arm -M versatilepb -name $'tab\there' -append $'a\x20b\u00e4' -k $'d\145'
