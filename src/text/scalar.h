/* Scalars as QEMU's second stage reads them: booleans, integers, sizes. Whole slices only: what is left over makes them invalid.
 *
 * What differs between releases is told by a mark, so that the caller, who knows the release, decides.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_SCALAR_H
#define QCB_TEXT_SCALAR_H

#include <qcb/base.h>

typedef enum qcb_scalar_result {
    QCB_SCALAR_OK = 0,
    QCB_SCALAR_BAD,  /* not of this syntax */
    QCB_SCALAR_RANGE /* the syntax is right, the number too large or too small */
} qcb_scalar_result;

enum {
    QCB_SCALAR_WRAPPED = 1,   /* "-1" for an unsigned 64-bit number: taken modulo 2^64 */
    QCB_SCALAR_BINARY = 2,    /* "0b11": accepted from 10.0 on (by its C library) */
    QCB_SCALAR_HEX_UNIT = 4,  /* "0x1k": 7.2 warns, later releases refuse */
    QCB_SCALAR_NO_WHOLE = 8,  /* ".5k": refused by 7.2 */
    QCB_SCALAR_HAS_UNIT = 16, /* a size with a unit */
    QCB_SCALAR_OCTAL = 32     /* "010": 8 */
};

typedef struct qcb_scalar {
    uint64_t value; /* two's complement for negative signed numbers */
    unsigned marks;
} qcb_scalar;

/* on yes true y / off no false n */
qcb_scalar_result qcb__scalar_bool(qcb_slice text, bool *value);
/* base 0; leading blanks and a sign allowed; 64 bits. */
qcb_scalar_result qcb__scalar_uint(qcb_slice text, qcb_scalar *out);
qcb_scalar_result qcb__scalar_int(qcb_slice text, qcb_scalar *out);
/* A size: decimal with a fraction, or hexadecimal; units b k m g t p e in either case, powers of 1024. A number without a unit is
 * multiplied by default_unit. */
qcb_scalar_result qcb__scalar_size(qcb_slice text, uint64_t default_unit, qcb_scalar *out);
/* JSON integers: no sign but '-', no leading zero (the reader has seen to that), range of int64 or uint64. */
qcb_scalar_result qcb__scalar_json_int(qcb_slice text, bool is_signed, qcb_scalar *out);

/* Decimal text of a number; `out` has room for 24 bytes. Returns the length. */
size_t qcb__scalar_print(char *out, uint64_t value, bool is_signed);
/* Distance of two words (insert, drop, change, swap neighbours), at most `limit`; limit + 1 when it is larger. */
unsigned qcb__edit_distance(qcb_slice a, qcb_slice b, unsigned limit);

#endif
