gdb -q -ex 'handle SIGUSR1 nostop' --args ./build/qemu-system-riscv32 -M virt -s -S -d in_asm,int -D trace.log
