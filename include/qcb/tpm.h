/* qcb/tpm.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TPM_H
#define QCB_TPM_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -tpmdev emulator: software TPM (swtpm) behind a chardev */
typedef struct qcb_tpmdev_emulator {
    /* chardev: chardev that leads to the control socket of swtpm (names a chardev) Required. */
    const char *chardev;
    /* id: name that the TPM device uses Required. */
    const char *id;
} qcb_tpmdev_emulator;
#define qcb_desc_tpmdev_emulator qcb__descs[657]

/* -tpmdev passthrough: TPM of the host */
typedef struct qcb_tpmdev_passthrough {
    /* cancel-path: file in sysfs that cancels a TPM command */
    const char *cancel_path;
    /* id: name that the TPM device uses Required. */
    const char *id;
    /* path: TPM device of the host (default /dev/tpm0) */
    const char *path;
} qcb_tpmdev_passthrough;
#define qcb_desc_tpmdev_passthrough qcb__descs[658]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
