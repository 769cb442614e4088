qemu-system-s390x -machine s390-ccw-virtio,aes-key-wrap=off,dea-key-wrap=off -cpu max -m 1G \
  -blockdev driver=file,node-name=f,filename=dasd.img -blockdev driver=raw,node-name=d,file=f \
  -device virtio-blk-ccw,drive=d,devno=fe.0.0001 -device sclpconsole,chardev=c -chardev stdio,id=c -nodefaults
