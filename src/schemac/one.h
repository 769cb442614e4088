/* The image of one probed QEMU: the same way as that of the recorded ones. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_ONE_H
#define QCB_SCHEMAC_ONE_H

#include <stddef.h>

/* One hand-written facts file, as bundled by `qcb-schemac bundle`. */
typedef struct qcb_facts_file {
    const char *name, *text;
} qcb_facts_file;

extern const qcb_facts_file qcb__hand_written[];
extern const size_t qcb__hand_written_count;

/* Compiles flat text together with the hand-written facts that apply to its target. NULL when that cannot be. free() it. */
void *qcb__compile_flat(const char *flat, const qcb_facts_file *files, size_t count, size_t *size);

#endif
