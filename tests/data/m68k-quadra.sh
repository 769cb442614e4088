qemu-system-m68k -M q800 -m 128 -g 1152x870x8 -drive file=pram.img,format=raw,if=mtd -serial stdio
