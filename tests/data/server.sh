#!/bin/sh
# A server as a management tool starts it: q35, UEFI, virtio, a QMP socket.
LC_ALL=C PATH=/usr/sbin:/usr/bin \
/usr/bin/qemu-system-x86_64 \
  -name guest=web1,debug-threads=on \
  -S \
  -object '{"qom-type":"secret","id":"masterKey0","format":"raw","file":"/var/lib/vms/web1/master-key.aes"}' \
  -blockdev '{"driver":"file","filename":"/usr/share/OVMF/OVMF_CODE_4M.fd","node-name":"code","read-only":true}' \
  -blockdev '{"driver":"file","filename":"/var/lib/vms/web1/vars.fd","node-name":"vars"}' \
  -machine pc-q35-7.2,usb=off,dump-guest-core=off,memory-backend=ram0,pflash0=code,pflash1=vars,hpet=off,acpi=on \
  -accel kvm -accel tcg,tb-size=256 \
  -cpu Skylake-Server,vmx=off,hypervisor=on,pdpe1gb=on,hv-relaxed=on,hv-spinlocks=0x1fff \
  -m size=8388608k,slots=4,maxmem=32G \
  -object '{"qom-type":"memory-backend-memfd","id":"ram0","share":true,"size":8589934592}' \
  -overcommit mem-lock=off \
  -smp 8,sockets=1,cores=4,threads=2,maxcpus=8 \
  -uuid 0c5e7b1a-91c2-4a5e-8a0e-5a2b9f1d7e10 \
  -smbios 'type=1,manufacturer=qcb,product=web server' \
  -no-user-config -nodefaults \
  -chardev socket,id=charmonitor,path=/run/vms/web1/monitor.sock,server=on,wait=off \
  -mon chardev=charmonitor,id=monitor,mode=control \
  -rtc base=utc,driftfix=slew \
  -global ICH9-LPC.disable_s3=1 \
  -boot strict=on,menu=off \
  -device pcie-root-port,id=pci.1,bus=pcie.0,port=0x10,chassis=1,multifunction=on,addr=0x2 \
  -device pcie-root-port,id=pci.2,bus=pcie.0,port=0x11,chassis=2,addr=0x2.0x1 \
  -device qemu-xhci,id=usb,bus=pci.1,addr=0x0 \
  -blockdev driver=file,filename=/var/lib/vms/web1/disk.qcow2,node-name=disk-file,discard=unmap,aio=io_uring \
  -blockdev driver=qcow2,file=disk-file,node-name=disk,discard=unmap \
  -device virtio-blk-pci,bus=pci.2,drive=disk,id=virtio-disk0,bootindex=1,write-cache=on \
  -netdev tap,id=net0,ifname=web1.0,script=no,downscript=no,vhost=on \
  -device virtio-net-pci,netdev=net0,id=nic0,mac=52:54:00:12:34:56 \
  -chardev pty,id=charserial0 -device isa-serial,chardev=charserial0,id=serial0 \
  -device virtio-balloon-pci,id=balloon0 \
  -object rng-random,id=rng0,filename=/dev/urandom -device virtio-rng-pci,rng=rng0 \
  -vnc 127.0.0.1:0 -device VGA,id=video0,vgamem_mb=16 \
  -sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny \
  -msg timestamp=on
