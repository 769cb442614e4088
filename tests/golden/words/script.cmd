#!/bin/sh
set -e
export QEMU_AUDIO_DRV=none
if [ -e disk.img ]; then
    exec qemu-system-ppc -M mac99 -hda disk.img "$@"
fi
