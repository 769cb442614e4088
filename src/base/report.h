/* Writing side of qcb_report. SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_REPORT_H
#define QCB_BASE_REPORT_H

#include "base/buffer.h"

#include <qcb/diagnostic.h>

/* At most so many are kept of one command line; a hostile line must not become a gigabyte of findings. */
#define QCB__REPORT_LIMIT 10000

/* Where a diagnostic points. */
typedef struct qcb_place {
    uint32_t arg, start, end;
} qcb_place;

/* Look-ups that the checker remembers between command lines: src/check/memo.c. */
typedef struct qcb_memo qcb_memo;

/* What checks keep for those that come after them; sizes are of the memory. */
typedef struct qcb_kept {
    qcb_memo *memo; /* NULL until a check */
    void *clean;    /* what was found clean: src/check/clean.c; NULL until the second one */
    void *outlines; /* src/check/outline.c; the same */
    size_t memo_size, clean_size, outlines_size;
    bool foreign; /* of other facts than those of the library, which may go away */
} qcb_kept;

struct qcb_report {
    qcb_arena arena;
    qcb_diagnostic *items;
    size_t count, size;
    size_t dropped;         /* over the limit */
    qcb_severity worst;     /* of these */
    bool failed;            /* memory was out: findings may be missing */
    qcb_diagnostic scratch; /* handed out when nothing can be kept */
    qcb_kept kept;
    bool clean_off; /* for benchmarks: each value is looked at as if for the first time */
};

void qcb__report_init(qcb_report *report, const qcb_allocator *allocator);
void qcb__report_finish(qcb_report *report);
void qcb__report_forget_clean(qcb_report *report);
/* Takes over what a report that is gone has kept, if there is any, so that a program may as well have a report a line. */
void qcb__report_inherit(qcb_report *report);

/* Appends one diagnostic with a formatted message and returns it, so that the caller may add an edit; never NULL: when nothing
 * can be kept, a scratch diagnostic is returned, and `dropped` or `failed` tells it. `code` must be a static string. */
qcb_diagnostic *qcb__report_add(qcb_report *report, qcb_severity severity, const char *code, qcb_place place, const char *format,
                                ...) __attribute__((format(printf, 5, 6)));
/* The same with a text that stands, of at most 1023 bytes. */
qcb_diagnostic *qcb__report_take(qcb_report *report, qcb_severity severity, const char *code, qcb_place place, const char *text,
                                 size_t len);
/* The edit's text is copied. */
void qcb__report_suggest(qcb_report *report, qcb_diagnostic *diagnostic, qcb_edit edit, const char *text, size_t len);
/* Stable order of the command line: by arg, start, end. */
void qcb__report_sort(qcb_report *report);
/* Tells behind all others that there were more than are kept: an error when one of those was. */
void qcb__report_end(qcb_report *report);
/* Appends copies of all diagnostics of `from`. */
void qcb__report_append(qcb_report *report, const qcb_report *from);

#endif
