/* The items of a value, as the document keeps them: offsets only. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_ITEMS_H
#define QCB_TEXT_ITEMS_H

#include "base/arena.h"

#include <qcb/cmdline.h>

enum {
    QCB_ITEM_KEY_ESCAPED = 1,   /* JSON: the key has a backslash */
    QCB_ITEM_VALUE_ESCAPED = 2, /* the value has ",," (lists) or a backslash (JSON) */
    QCB_ITEM_NAMED = 4          /* the key is not in the text: key_start and key_end are its index in names of the view's own */
};

typedef struct qcb_item_record {
    uint32_t key_start, key_end, value_start, value_end;
    uint32_t next; /* relative to the value's first item */
    uint16_t depth;
    uint8_t kind; /* qcb_item_kind */
    uint8_t flags;
} qcb_item_record;

/* All items of a document, one argument behind the other. */
typedef struct qcb_item_list {
    qcb_arena *arena;
    qcb_item_record *items;
    uint32_t count, size;
    bool failed; /* memory was out */
} qcb_item_list;

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

#endif
