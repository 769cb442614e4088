/* Which fields of a value may be set? Zero is unset, and most of a struct is zero: it is looked at 64 bytes at a time.
 *
 * qcb__at_words has an entry for each 8 bytes of a struct: twice the first field that lies in them, and one more when another one
 * starts there too. (No field has less than 4 bytes.) An entry is one byte, or two in the few structs with many fields.
 *
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"
#include "base/inline.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef struct walk {
    const uint8_t *at_word;
    uint16_t *fields; /* where the next one is written */
    unsigned next;    /* fields below are done */
} walk;

static inline unsigned entry_of(const walk *k, size_t w, bool wide)
{
    return wide ? k->at_word[2 * w] | (unsigned)k->at_word[2 * w + 1] << 8 : k->at_word[w];
}

/* The fields that lie in word `w`, even in part. Written always, kept when they count: no branch. */
static inline void take_word(walk *k, size_t w, bool wide)
{
    unsigned entry = entry_of(k, w, wide), first = entry / 2, end = first + 1 + (entry & 1);
    first = first < k->next ? k->next : first; /* it may have begun in the word before */
    k->fields[0] = (uint16_t)first;
    k->fields[1] = (uint16_t)(first + 1);
    k->fields += end - first;
    k->next = end;
}

static inline bool is_zero(const char *value, size_t w)
{
    uint64_t bits;
    memcpy(&bits, value + w * 8, 8);
    return bits == 0;
}

#ifdef __SSE2__

/* Two bits for each of the 8 words at `at`, the lower one set where the word is not 0. */
static inline unsigned nonzero_words(const char *at)
{
    const __m128i zero = _mm_setzero_si128(), *p = (const __m128i *)(const void *)at;
    __m128i a = _mm_loadu_si128(p), b = _mm_loadu_si128(p + 1), c = _mm_loadu_si128(p + 2), d = _mm_loadu_si128(p + 3);
    __m128i any = _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
    if (_mm_movemask_epi8(_mm_cmpeq_epi32(any, zero)) == 0xffff)
        return 0;
    a = _mm_packs_epi32(_mm_cmpeq_epi32(a, zero), _mm_cmpeq_epi32(b, zero));
    c = _mm_packs_epi32(_mm_cmpeq_epi32(c, zero), _mm_cmpeq_epi32(d, zero));
    unsigned halves = ~(unsigned)_mm_movemask_epi8(_mm_packs_epi16(a, c));
    return (halves | halves >> 1) & 0x5555u;
}

static inline void take_block(walk *k, const char *value, size_t w, bool wide)
{
    for (unsigned mask = nonzero_words(value + w * 8); mask != 0; mask &= mask - 1)
        take_word(k, w + (unsigned)__builtin_ctz(mask) / 2, wide);
}

#else

static inline void take_block(walk *k, const char *value, size_t w, bool wide)
{
    for (size_t end = w + 8; w < end; w++) {
        if (!is_zero(value, w))
            take_word(k, w, wide);
    }
}

#endif

/* Where pointers are not 8 bytes the table does not hold. */
static size_t all_fields(const qcb_desc *desc, uint16_t *fields)
{
    for (size_t i = 0; i < desc->field_count; i++)
        fields[i] = (uint16_t)i;
    return desc->field_count;
}

/* Once for each width of entries. */
QCB__FOLDS size_t walk_words(const qcb_desc *desc, const void *value, uint16_t *fields, bool wide)
{
    walk k = { .at_word = qcb__at_words + desc->at_words, .fields = fields };
    size_t words = desc->steps / (8u / QCB__SIZE_STEP), w = 0;
    for (; w + 8 <= words; w += 8)
        take_block(&k, value, w, wide);
    for (; w < words; w++) {
        if (!is_zero(value, w))
            take_word(&k, w, wide);
    }
    return (size_t)(k.fields - fields);
}

__attribute__((noinline)) static size_t walk_wide(const qcb_desc *desc, const void *value, uint16_t *fields)
{
    return walk_words(desc, value, fields, true);
}

size_t qcb__value_fields(const qcb_desc *desc, const void *value, uint16_t fields[QCB__MAX_FIELDS])
{
    if (!QCB__LP64 || desc->steps % (8u / QCB__SIZE_STEP) != 0)
        return all_fields(desc, fields);
    if (desc->slot_mask >= QCB__WIDE_WORDS)
        return walk_wide(desc, value, fields);
    return walk_words(desc, value, fields, false);
}
