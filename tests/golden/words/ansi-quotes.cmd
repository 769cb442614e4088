qemu-system-x86_64 -append $'a\tb\x41\u00e9\e[0m\'q\'' -name $"plain" -uuid $'cut\0off'x -k "$'no'"
