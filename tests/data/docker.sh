docker run --rm -it --device /dev/kvm -v "$PWD:/work" debian:12 qemu-system-x86_64 -accel kvm -m 256 -nographic -kernel /work/bzImage
