qemu-system-x86_64 -machine q35,hmat=on -m 4G -smp 4,sockets=2 \
  -object memory-backend-ram,id=m0,size=2G -object memory-backend-ram,id=m1,size=2G \
  -numa node,nodeid=0,memdev=m0,cpus=0-1 -numa node,nodeid=1,memdev=m1,cpus=2-3,initiator=0 -numa dist,src=0,dst=1,val=20 \
  -numa hmat-lb,initiator=0,target=0,hierarchy=memory,data-type=access-latency,latency=10
