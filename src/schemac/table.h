/* Records of one size, each kept once. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_TABLE_H
#define QCB_SCHEMAC_TABLE_H

#include "schemac/tool.h"

typedef struct qcb_table {
    char *data;
    size_t size, count, room; /* bytes of a record, records */
    uint32_t *slots;
    size_t slot_count;
} qcb_table;

void qcb__table_init(qcb_table *table, size_t record_size);
void qcb__table_finish(qcb_table *table);
/* Number of the record, added when it is new. */
uint32_t qcb__table_add(qcb_table *table, const void *record);
/* Appends it even when it is known. */
uint32_t qcb__table_append(qcb_table *table, const void *record);

#endif
