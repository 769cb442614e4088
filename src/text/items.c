/* SPDX-License-Identifier: MIT */
#include "text/items.h"

bool qcb__items_grow(qcb_item_list *list)
{
    uint32_t size = list->size < 32 ? 64 : list->size * 2;
    qcb_item_record *items = size > list->size ? qcb__arena_alloc(list->arena, (size_t)size * sizeof *items) : NULL;
    if (items == NULL) {
        list->failed = true;
        return false;
    }
    if (list->count != 0)
        memcpy(items, list->items, (size_t)list->count * sizeof *items);
    list->items = items;
    list->size = size;
    return true;
}
