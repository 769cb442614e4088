qemu-system-x86_64 -drive 'file=a,,b.img,if=none,id=d,,0' -name 'Tom,, Dick and Harry' -fw_cfg name=opt/x,string=a=b,,c
