/* SPDX-License-Identifier: MIT */
#include "schemac/table.h"

#include <stdlib.h>

void qcb__table_init(qcb_table *table, size_t record_size)
{
    *table = (qcb_table){ .size = record_size };
}

void qcb__table_finish(qcb_table *table)
{
    free(table->data);
    free(table->slots);
    *table = (qcb_table){ 0 };
}

static uint32_t *find_slot(const qcb_table *table, const void *record)
{
    const unsigned char *bytes = record;
    uint64_t hash = 14695981039346656037u;
    size_t at;
    for (size_t i = 0; i < table->size; i++)
        hash = (hash ^ bytes[i]) * 1099511628211u;
    for (at = (size_t)(hash >> 20) & (table->slot_count - 1); table->slots[at] != 0; at = (at + 1) & (table->slot_count - 1))
        if (memcmp(table->data + (table->slots[at] - 1) * table->size, record, table->size) == 0)
            break;
    return &table->slots[at];
}

static void grow_slots(qcb_table *table)
{
    table->slot_count = table->slot_count ? table->slot_count * 2 : 1024;
    table->slots = qcb__tool_realloc(table->slots, table->slot_count, sizeof *table->slots);
    memset(table->slots, 0, table->slot_count * sizeof *table->slots);
    for (size_t i = 0; i < table->count; i++)
        *find_slot(table, table->data + i * table->size) = (uint32_t)i + 1;
}

uint32_t qcb__table_append(qcb_table *table, const void *record)
{
    if (table->count == table->room) {
        table->room = table->room ? table->room * 2 : 256;
        table->data = qcb__tool_realloc(table->data, table->room, table->size);
    }
    memcpy(table->data + table->count * table->size, record, table->size);
    return (uint32_t)table->count++;
}

uint32_t qcb__table_add(qcb_table *table, const void *record)
{
    uint32_t *slot;
    if ((table->count + 1) * 2 > table->slot_count)
        grow_slots(table);
    slot = find_slot(table, record);
    if (*slot == 0)
        *slot = qcb__table_append(table, record) + 1;
    return *slot - 1;
}
