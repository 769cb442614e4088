/* The old way to write a character device ("tcp:HOST:PORT,server=on"), for -serial, -monitor and their like: slices with offsets.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_LEGACY_H
#define QCB_TEXT_LEGACY_H

#include <qcb/base.h>

/* One key that the text sets. */
typedef struct qcb_legacy_part {
    const char *key;
    uint32_t start, end; /* of its value; of the word that sets it, where it is a switch */
    bool is_switch;
} qcb_legacy_part;

#define QCB_LEGACY_PARTS 6

typedef struct qcb_legacy {
    const char *backend; /* NULL: no such device */
    const char *wants;   /* what the text should have been; NULL: it is well-formed */
    uint32_t start;      /* behind "mon:" */
    bool mux;            /* "mon:" */
    qcb_legacy_part parts[QCB_LEGACY_PARTS];
    uint32_t count;
    uint32_t tail;            /* where a QemuOpts list begins; 0: there is none */
    const char *tail_implied; /* its implied first key */
} qcb_legacy;

/* Reads the `len` bytes at `text`; offsets count from there. `pty_path`: "pty:PATH" is known (9.2). */
void qcb__legacy_read(qcb_legacy *out, const char *text, size_t len, bool pty_path);

/* All words that stand for a device alone or begin one, for suggestions: NULL behind the last. */
const char *qcb__legacy_word(size_t index);

#endif
