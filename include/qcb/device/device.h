/* qcb/device/device.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DEVICE_DEVICE_H
#define QCB_DEVICE_DEVICE_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -device: any driver, with properties by name */
typedef struct qcb_device {
    /* driver: type of the device Required. */
    const char *driver;
    /* bus: bus that it plugs into */
    const char *bus;
    /* id: name of the device */
    const char *id;
    /* any other key: its properties */
    qcb_properties properties;
} qcb_device;
#define qcb_desc_device qcb__descs[126]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
