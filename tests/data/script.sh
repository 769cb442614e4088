#!/bin/bash
set -eu
DISK=${1:-disk.img}
cd "$(dirname "$0")" && MALLOC_ARENA_MAX=1 nice -n 5 qemu-system-x86_64 -m "${MEM:-1G}" -hda "$DISK" \
  -name "$HOSTNAME's machine" < /dev/null 2>> qemu.log &
echo "started $!"
