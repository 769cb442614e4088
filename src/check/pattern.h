/* What an argument says without what only tells one thing from another: names, addresses, file names. Arguments of two machines
 * differ in little else. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_PATTERN_H
#define QCB_CHECK_PATTERN_H

#include "base/hash.h"
#include "cmdline/document.h"

/* The value of an argument, where each of the items in `holes` (by index) has one byte for its form instead of its text. With the
 * same holes and bytes, two arguments are read into the same items, and what is found by looking at one argument alone is the
 * same for both, but for the texts in the holes themselves. */
typedef struct qcb_pattern {
    const char *text;
    uint32_t length;
    uint64_t holes;
} qcb_pattern;

/* Keys whose texts may be holes, by the upper byte of their tags, in one of two places. Those of other keys differ in the rest,
 * or in their bytes. */
typedef struct qcb_pattern_keys {
    uint32_t tags[256]; /* 0: none */
    uint8_t rows[256];
} qcb_pattern_keys;

/* Where the tag stands; -1: it is of none of them. */
static inline int qcb__pattern_slot(const qcb_pattern_keys *keys, uint32_t tag)
{
    uint32_t at = tag >> 24;
    return keys->tags[at] == tag ? (int)at : keys->tags[at ^ 1] == tag ? (int)(at ^ 1) : -1;
}

/* False when two keys want one place, which a test sees. */
bool qcb__pattern_init(qcb_pattern_keys *keys);
/* `room` is as long as the value. */
qcb_pattern qcb__pattern_of(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *items, char *room);
/* Of an option with one text, which counts as one item. */
qcb_pattern qcb__pattern_of_text(const qcb_arg *arg, char *room);
/* Has a value with these items, of the same option and read the same way, this pattern? */
bool qcb__pattern_fits(const qcb_pattern *pattern, const qcb_item_record *items, qcb_slice value);

/* Of an item's text, unless that may be a hole, by its first and last bytes. */
static inline uint64_t qcb__pattern_hash_item(const qcb_pattern_keys *keys, const char *text, size_t len,
                                              const qcb_item_record *item)
{
    size_t start = item->value_start, n = item->value_end - start;
    if (qcb__pattern_slot(keys, item->tag) >= 0)
        return 0;
    if (n >= 8)
        return (qcb__read8(text + start) ^ n) * 0xbf58476d1ce4e5b9u ^ qcb__read8(text + start + n - 8);
    if (n == 0 || len < 8)
        return n == 0 ? 0 : qcb__hash(text + start, n);
    uint64_t bytes = start + 8 <= len ? qcb__read8(text + start) : qcb__read8(text + len - 8) >> 8 * (start + 8 - len);
    return bytes << 8 * (8 - n);
}

/* The same for all values of a pattern, and for few others: by their keys, and by the texts of the first and the last one. */
static inline uint64_t qcb__pattern_hash(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *items)
{
    uint64_t hash = arg->keys ^ (uint64_t)arg->option << 56, last = 0;
    if (arg->items != 0) {
        hash ^= qcb__pattern_hash_item(keys, arg->value.ptr, arg->value.len, items);
        last = qcb__pattern_hash_item(keys, arg->value.ptr, arg->value.len, &items[arg->items - 1]);
    }
    hash = (hash ^ arg->items) * 0xd6e8feb86659fd93u;
    hash = (hash ^ hash >> 32 ^ last) * 0xbf58476d1ce4e5b9u;
    return hash ^ hash >> 32;
}

/* By the texts of all items. */
uint64_t qcb__pattern_hash_all(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *items, uint64_t hash);

#endif
