qemu-system-x86_64 -enable-kvm -cpu EPYC-v4 -machine q35,confidential-guest-support=sev0,memory-encryption=sev0 -m 4G \
  -object sev-guest,id=sev0,cbitpos=47,reduced-phys-bits=1,policy=0x5 -nodefaults
