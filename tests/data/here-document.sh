qemu-system-x86_64 -readconfig /dev/stdin -nodefaults <<EOF
[machine]
  type = "q35"
EOF
