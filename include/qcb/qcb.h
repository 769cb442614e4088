/* qcb/qcb.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
/* Everything. Programs that know which families they need include those alone. */
#ifndef QCB_QCB_H
#define QCB_QCB_H

#include <qcb/check.h>
#include <qcb/cmdline.h>
#include <qcb/options.h>
#include <qcb/schema.h>
#include <qcb/typed.h>

#include <qcb/accel.h>
#include <qcb/machine.h>
#include <qcb/cpu.h>
#include <qcb/numa.h>
#include <qcb/system.h>
#include <qcb/smbios.h>
#include <qcb/socket.h>
#include <qcb/chardev.h>
#include <qcb/netdev.h>
#include <qcb/audio.h>
#include <qcb/block.h>
#include <qcb/fs.h>
#include <qcb/tpm.h>
#include <qcb/object.h>
#include <qcb/display.h>
#include <qcb/device/virtio.h>
#include <qcb/device/vfio.h>
#include <qcb/device/pci.h>
#include <qcb/device/usb.h>
#include <qcb/device/storage.h>
#include <qcb/device/net.h>
#include <qcb/device/display.h>
#include <qcb/device/sound.h>
#include <qcb/device/char.h>
#include <qcb/device/memory.h>
#include <qcb/device/misc.h>
#include <qcb/device/device.h>

#endif
