/* Looking for a few bytes in a text, 64 at a time: where they stand is kept as bits, so that who reads on does not look again.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_BLOCK_H
#define QCB_TEXT_BLOCK_H

#include "base/hash.h"
#include "base/inline.h"

#if defined __SSE2__ && !defined QCB__PORTABLE
#include <emmintrin.h>
#endif

#if defined __GNUC__ && !defined __clang__ && !defined __SSE2__
#pragma GCC diagnostic ignored "-Wpsabi" /* all of it is inlined: how vectors would be passed is of no matter */
#endif

/* Signed, so that one comparison finds control characters and those above ASCII. */
typedef signed char qcb_bytes16 __attribute__((vector_size(16)));

typedef uint64_t qcb_halves __attribute__((vector_size(16)));

/* What was found from `start` on: bit i is the byte start + i, or the end of the text. Behind that end bits mean nothing. */
typedef struct qcb_block {
    uint64_t bits;
    uint32_t start;
} qcb_block;

/* All ones in each byte that is looked for. */
typedef qcb_bytes16 qcb_finder(qcb_bytes16 bytes);

/* One bit a byte, of bytes that are all ones or zero. */
QCB__FOLDS uint32_t qcb__bits16(qcb_bytes16 found)
{
#if defined __SSE2__ && !defined QCB__PORTABLE
    return (uint32_t)_mm_movemask_epi8((__m128i)found);
#else
    const qcb_bytes16 bits = { 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128 };
    uint64_t halves[2];
    found &= bits;
    memcpy(halves, &found, sizeof halves);
    /* The highest byte of the product is the sum of all, in any order of bytes. */
    return (uint32_t)(halves[0] * 0x0101010101010101u >> 56 | halves[1] * 0x0101010101010101u >> 56 << 8);
#endif
}

/* The 1 to 15 bytes at p, and zeros. */
QCB__FOLDS qcb_bytes16 qcb__load_few(const char *p, uint32_t len)
{
    uint64_t low, high = 0;
    if (len >= 8) {
        low = qcb__read8(p);
        high = qcb__read8(p + len - 8) >> 8 * (15 - len) >> 8;
    } else if (len >= 4) {
        low = qcb__read4(p) | qcb__read4(p + len - 4) << 8 * (len - 4);
    } else {
        low = (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[len / 2] << 8 * (len / 2) |
              (uint64_t)(unsigned char)p[len - 1] << 8 * (len - 1);
    }
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    low = __builtin_bswap64(low);
    high = __builtin_bswap64(high);
#endif
    return (qcb_bytes16)(qcb_halves){ low, high };
}

/* The `left` last bytes of a text, fewer than 16. Nothing outside the text is read: those before them are, where there are any.
 */
QCB__FOLDS uint64_t qcb__find_last(const char *text, uint32_t left, uint32_t len, qcb_finder *find)
{
    qcb_bytes16 bytes;
    if (len < 16)
        return qcb__bits16(find(qcb__load_few(text + len - left, left)));
    memcpy(&bytes, text + len - 16, sizeof bytes);
    return qcb__bits16(find(bytes)) >> (16 - left);
}

/* The bits of 64 bytes, from `at` <= len on. */
QCB__FOLDS uint64_t qcb__find64(const char *text, uint32_t at, uint32_t len, qcb_finder *find)
{
    uint32_t left = len - at, whole = left < 64 ? left & ~15u : 64;
    uint64_t bits = 0;
    for (uint32_t i = 0; i < whole; i += 16) {
        qcb_bytes16 bytes;
        memcpy(&bytes, text + at + i, sizeof bytes);
        bits |= (uint64_t)qcb__bits16(find(bytes)) << i;
    }
    if (left > whole && whole < 64)
        bits |= qcb__find_last(text, left - whole, len, find) << whole;
    return left < 64 ? bits | (uint64_t)1 << left : bits;
}

/* Going from one to the next of them. */
typedef struct qcb_scan {
    const char *text;
    size_t len;
    uint64_t rest; /* bits that are to come, from `start` on */
    uint32_t start;
} qcb_scan;

/* The next one, which stands at or behind `from`. */
QCB__FOLDS size_t qcb__scan_peek(qcb_scan *s, size_t from, uint64_t (*find64)(const char *text, uint32_t at, uint32_t len))
{
    if (s->rest == 0) {
        while ((s->rest = find64(s->text, (uint32_t)from, (uint32_t)s->len)) == 0)
            from += 64;
        s->start = (uint32_t)from;
    }
    return s->start + (uint32_t)__builtin_ctzll(s->rest);
}

QCB__FOLDS void qcb__scan_drop(qcb_scan *s)
{
    s->rest &= s->rest - 1;
}

QCB__FOLDS size_t qcb__scan_next(qcb_scan *s, size_t from, uint64_t (*find64)(const char *text, uint32_t at, uint32_t len))
{
    size_t at = qcb__scan_peek(s, from, find64);
    qcb__scan_drop(s);
    return at;
}

/* Where the first of them stands at or behind `at`; `find64` is a function of the reader's own around qcb__find64. */
QCB__FOLDS uint32_t qcb__block_next(qcb_block *block, const char *text, uint32_t at, uint32_t len,
                                    uint64_t (*find64)(const char *text, uint32_t at, uint32_t len))
{
    uint32_t past = at - block->start;
    uint64_t bits = past < 64 ? block->bits >> past : 0;
    if (bits == 0) {
        while ((bits = find64(text, at, len)) == 0)
            at += 64;
        *block = (qcb_block){ bits, at };
    }
    return at + (uint32_t)__builtin_ctzll(bits);
}

#endif
