/* What holds between the keys of one thing, as rows. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_RELATE_H
#define QCB_CHECK_RELATE_H

#include "check/check.h"

typedef enum qcb_relation_kind {
    QCB_SOME_OF = 1, /* a or b must be there; with values: a=VALUE or b=VALUE */
    QCB_NOT_BOTH,    /* a excludes b */
    QCB_NEEDS,       /* a (NULL: always) wants b; with values: a=VALUE wants b=VALUE */
    QCB_AT_MOST,     /* the number a is not above the number b, which is `value_b` when it is not there */
    QCB_AT_MOST_OF,  /* the number a is not above the number of elements of b */
    QCB_DIFFERENT,   /* a and b may not say the same */
    QCB_ONLY,        /* a may only say `value_b` */
    QCB_NOT_EMPTY,   /* a may not be empty text */
    QCB_CHARS,       /* where b=value_b (b NULL: always), the text a has only characters of `value_a` */
    QCB_SHORT,       /* the text a has at most `value_b` bytes */
    QCB_DRIVER_OF,   /* the node a has the driver `value_b` */
    QCB_NEVER,       /* a may not be there though the type has it */
    QCB_LENGTH,      /* where b is there, the text a has exactly `value_b` bytes */
    QCB_POWER,       /* the size a is a power of two, `value_b` at least; 0 means that it is not there */
    QCB_MULTIPLE     /* the size a is a multiple of the number `value_b` */
} qcb_relation_kind;

/* Keys may be dotted ("cache.direct"), and stand then for any element of a list; keys and values may be several, joined by '|':
 * any of them will do. A value that ends in '*' stands for all that begin so. */
typedef struct qcb_relation {
    const char *of; /* the thing: an object type, a block driver, several joined by '|'; "": all */
    qcb_relation_kind kind;
    const char *a, *value_a; /* value NULL: any */
    const char *b, *value_b;
    unsigned since; /* release from which QEMU insists; 0: all */
} qcb_relation;

/* All rows of `of` over the items of a level. Tells what does not hold; true when all is well. */
bool qcb__relate(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const qcb_relation *rows, size_t count,
                 const char *of);

#endif
