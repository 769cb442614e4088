< /dev/null qemu-system-x86_64 -m 512 2>err -nographic &>>all 3<&0 {fd}>x -k de > "$LOG" &
