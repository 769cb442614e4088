/* What holds between the keys of one thing, as rows. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_RELATE_H
#define QCB_CHECK_RELATE_H

#include "check/check.h"

typedef enum qcb_relation_kind {
    QCB_SOME_OF = 1, /* a or b must be there */
    QCB_NOT_BOTH,    /* a excludes b */
    QCB_NEEDS,       /* a wants b; with values: a=VALUE wants b=VALUE */
    QCB_AT_MOST,     /* the number a is not above the number b */
    QCB_DIFFERENT,   /* a and b may not say the same */
    QCB_ONLY,        /* a may only say `value_b` */
    QCB_MULTIPLE     /* the size a is a multiple of the number `value_b` */
} qcb_relation_kind;

typedef struct qcb_relation {
    const char *of; /* the thing: an object type, a block driver */
    qcb_relation_kind kind;
    const char *a, *value_a; /* value NULL: any */
    const char *b, *value_b;
    unsigned since; /* release from which QEMU insists; 0: all */
} qcb_relation;

/* All rows of `of` over the items of a level. Tells what does not hold; true when all is well. */
bool qcb__relate(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const qcb_relation *rows, size_t count,
                 const char *of);

/* Limits of throttling: totals against reads and writes, bursts against rates. Keys are `prefix` and "iops-total" and so on;
 * `other` (may be NULL) gives another name that a key may have. */
void qcb__check_throttling(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *prefix,
                           const char *(*other)(const char *key));

#endif
