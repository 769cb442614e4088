/* One hash for names, the same on every machine: generated tables depend on it. SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_HASH_H
#define QCB_BASE_HASH_H

#include <qcb/base.h>
#include <string.h>

static inline uint64_t qcb__read8(const char *p)
{
    uint64_t v;
    memcpy(&v, p, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    return v;
}

static inline uint64_t qcb__read4(const char *p)
{
    uint32_t v;
    memcpy(&v, p, 4);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap32(v);
#endif
    return v;
}

/* Looks at the length, the first 8 and the last 8 bytes: enough for names, and the tables compare the rest. */
static inline uint32_t qcb__hash(const char *p, size_t len)
{
    uint64_t a = 0, b = 0;
    if (len >= 8) {
        a = qcb__read8(p);
        b = qcb__read8(p + len - 8);
    } else if (len >= 4) {
        a = qcb__read4(p);
        b = qcb__read4(p + len - 4);
    } else if (len > 0) {
        a = (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[len / 2] << 8;
        b = (unsigned char)p[len - 1];
    }
    uint64_t x = (a ^ (len * 0x9e3779b97f4a7c15u)) * 0xbf58476d1ce4e5b9u ^ (b + 0x94d049bb133111ebu) * 0xd6e8feb86659fd93u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return (uint32_t)(x >> 32);
}

/* Are they the same? For names, most of which have at most 16 bytes: no call. */
static inline bool qcb__same_bytes(const char *a, const char *b, size_t len)
{
    if (len > 16)
        return memcmp(a, b, len) == 0;
    if (len >= 8)
        return qcb__read8(a) == qcb__read8(b) && qcb__read8(a + len - 8) == qcb__read8(b + len - 8);
    if (len >= 4)
        return qcb__read4(a) == qcb__read4(b) && qcb__read4(a + len - 4) == qcb__read4(b + len - 4);
    return len == 0 || (a[0] == b[0] && a[len / 2] == b[len / 2] && a[len - 1] == b[len - 1]);
}

/* A copy without a call, for words: most have at most 16 bytes. */
static inline void qcb__copy_word(char *to, const char *from, size_t size)
{
    uint64_t a, b;
    uint32_t c, d;
    if (size > 16 || size < 4) {
        memcpy(to, from, size);
    } else if (size >= 8) {
        memcpy(&a, from, 8);
        memcpy(&b, from + size - 8, 8);
        memcpy(to, &a, 8);
        memcpy(to + size - 8, &b, 8);
    } else {
        memcpy(&c, from, 4);
        memcpy(&d, from + size - 4, 4);
        memcpy(to, &c, 4);
        memcpy(to + size - 4, &d, 4);
    }
}

#endif
