/* qcb batch: what lives from line to line. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_BATCH_H
#define QCB_CLI_BATCH_H

#include "batch_read.h"

#define QCB__TARGETS 32

/* A target that a line asked for, and what was wrong with it. */
typedef struct qcb__known_target {
    char qemu[32], arch[32];
    bool used, fine;
    qcb_target target;
    char fault[512];
} qcb__known_target;

/* What lives from line to line; none of it grows with their number. */
typedef struct qcb__batch {
    bool formats; /* fmt, else check */
    const char *qemu, *arch;
    size_t line;
    bool found; /* a line had errors */
    qcb_report *report;
    qcb__out out;
    qcb__scratch scratch;
    qcb__known_target targets[QCB__TARGETS];
    size_t next_target;
} qcb__batch;

/* Appends the answer to one line, newline included. */
void qcb__batch_line(qcb__batch *batch, const char *line, size_t len);
/* The answer to a line that could not be read as one. */
void qcb__batch_refuse(qcb__batch *batch, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
