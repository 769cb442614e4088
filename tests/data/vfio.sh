sudo -E taskset -c 2-5 chrt -r 1 qemu-system-x86_64 -machine q35,accel=kvm,kernel-irqchip=split -cpu host,kvm=off,+topoext,-hypervisor \
  -m 16G -mem-path /dev/hugepages -mem-prealloc -device intel-iommu,intremap=on,device-iotlb=on \
  -device pcie-root-port,id=rp0,slot=1 -device vfio-pci,host=0000:0b:00.0,bus=rp0,multifunction=on,x-vga=on
