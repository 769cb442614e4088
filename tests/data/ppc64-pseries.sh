qemu-system-ppc64 -machine pseries,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken -m 4G -prom-env 'auto-boot?=false' -vga std
