/* The items of a value, as the document keeps them: offsets only. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_ITEMS_H
#define QCB_TEXT_ITEMS_H

#include "base/arena.h"
#include "base/inline.h"

#include <qcb/cmdline.h>

enum {
    QCB_ITEM_KEY_ESCAPED = 1,   /* JSON: the key has a backslash */
    QCB_ITEM_VALUE_ESCAPED = 2, /* the value has ",," (lists) or a backslash (JSON) */
    QCB_ITEM_NAMED = 4          /* the key is not in the text: key_start and key_end are its index in names of the view's own */
};

typedef struct qcb_item_record {
    uint32_t key_start, key_end, value_start, value_end;
    uint32_t next; /* relative to the value's first item */
    uint32_t tag;  /* of the key: qcb__key_tag */
    uint16_t depth;
    uint8_t kind; /* qcb_item_kind */
    uint8_t flags;
} qcb_item_record;

/* All items of a document, one argument behind the other. */
typedef struct qcb_item_list {
    qcb_arena *arena;
    qcb_item_record *items;
    uint32_t count, size;
    uint64_t keys; /* qcb__tag_bit of all keys since the reader of a value last cleared it */
    bool nested;   /* there was an object or a list */
    bool repeats;  /* a bit of `keys` was there already: keys may stand twice */
    bool failed;   /* memory was out */
} qcb_item_list;

/* A small hash of a key, so that looking for one compares numbers: of a literal the compiler knows it. Keys that differ in '_'
 * and '-' alone have the same, as in the keys of machines: 0x72 is what tells the two apart, and is taken out where bit 1 is set.
 */
QCB__FOLDS uint32_t qcb__tag_of(char first, char middle, char last, size_t len)
{
    uint32_t bytes = (unsigned char)first | (uint32_t)(unsigned char)middle << 8 | (uint32_t)(unsigned char)last << 16;
    bytes ^= (bytes & 0x020202) * (0x72 / 2);
    return (bytes | (uint32_t)len << 24) * 0x9e3779b1u;
}

QCB__FOLDS uint32_t qcb__key_tag(const char *key, size_t len)
{
    return len != 0 ? qcb__tag_of(key[0], key[len / 2], key[len - 1], len) : 0;
}

/* One of 64 bits for a tag: what is not among the bits of all keys of a value is no key of it. */
QCB__FOLDS uint64_t qcb__tag_bit(uint32_t tag)
{
    return (uint64_t)1 << (tag >> 26);
}

/* Before the reading of a value. */
static inline void qcb__items_start(qcb_item_list *list)
{
    list->keys = 0;
    list->repeats = list->nested = false;
}

static inline void qcb__item_set_key(qcb_item_list *list, qcb_item_record *record, const char *key, size_t len)
{
    record->tag = qcb__key_tag(key, len);
    list->repeats |= (list->keys & qcb__tag_bit(record->tag)) != 0;
    list->keys |= qcb__tag_bit(record->tag);
}

/* Doubles the room; false when memory is out. */
bool qcb__items_grow(qcb_item_list *list);

/* Room for `more` records; false when memory is out. */
static inline bool qcb__items_room(qcb_item_list *list, uint32_t more)
{
    while (more > list->size - list->count) {
        if (!qcb__items_grow(list))
            return false;
    }
    return true;
}

/* The new record, not initialised; NULL when memory is out. */
static inline qcb_item_record *qcb__items_push(qcb_item_list *list)
{
    if (list->count == list->size && !qcb__items_grow(list))
        return NULL;
    return &list->items[list->count++];
}

/* Records that are written where they stay while their text is read, and counted when all of it is there. */
typedef struct qcb_item_writer {
    qcb_item_record *item; /* the one that is being written, if next < room */
    uint32_t next, room;
    uint64_t keys, met; /* met: its lowest bit is `repeats` */
} qcb_item_writer;

QCB__FOLDS qcb_item_writer qcb__writer_open(const qcb_item_list *list, uint32_t base)
{
    qcb_item_writer w = { NULL, list->count - base, 0, list->keys, list->repeats };
    if (list->count < list->size) {
        w.item = &list->items[list->count];
        w.room = list->size - base;
    }
    return w;
}

/* The item is there: key and value of it are written. */
QCB__FOLDS void qcb__writer_keep(qcb_item_writer *w, qcb_item_kind kind, uint16_t depth, uint32_t tag)
{
    qcb_item_record *item = w->item++;
    item->next = ++w->next;
    item->tag = tag;
    item->depth = depth;
    item->kind = (uint8_t)kind;
    item->flags = 0;
    w->met |= w->keys >> (tag >> 26);
    w->keys |= qcb__tag_bit(tag);
}

QCB__FOLDS void qcb__writer_close(const qcb_item_writer *w, qcb_item_list *list, uint32_t base)
{
    list->count = base + w->next;
    list->keys = w->keys;
    list->repeats = (w->met & 1) != 0;
}

#endif
