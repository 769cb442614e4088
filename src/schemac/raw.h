/* Facts files as read: entries, their rows and attributes, all text interned, nothing interpreted.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_RAW_H
#define QCB_SCHEMAC_RAW_H

#include "schemac/line.h"

#define QCB__NONE UINT32_MAX

typedef struct qcb_place {
    const char *file;
    uint32_t line;
} qcb_place;

typedef struct qcb_raw_attr {
    uint32_t key, value; /* pool ids; value 0 for a bare word or an empty text */
} qcb_raw_attr;

typedef struct qcb_raw_row {
    uint32_t name, word; /* pool ids; word 0: none */
    uint32_t attr_first, attr_count;
    qcb_line_kind kind;
    qcb_set set;
    qcb_place place;
} qcb_raw_row;

typedef struct qcb_raw_entry {
    uint32_t kind, name; /* pool ids */
    uint32_t attr_first, attr_count;
    uint32_t row_first, row_count;
    bool ranged; /* has ranges of its own */
    qcb_set set;
    qcb_place place;
} qcb_raw_entry;

typedef struct qcb_raw {
    qcb_targets targets;
    qcb_pool pool;
    qcb_faults faults;
    QCB__ARRAY(qcb_raw_entry) entries;
    QCB__ARRAY(qcb_raw_row) rows;
    QCB__ARRAY(qcb_raw_attr) attrs;
} qcb_raw;

void qcb__raw_init(qcb_raw *raw);
void qcb__raw_finish(qcb_raw *raw);
/* First for every file ... */
void qcb__raw_scan_targets(qcb_raw *raw, const char *file, const char *text);
/* ... then for every file; `file` is kept, `text` is modified and may go afterwards. Checks the order of lines. */
void qcb__raw_read(qcb_raw *raw, const char *file, char *text);

static inline const char *qcb__raw_text(const qcb_raw *raw, uint32_t id)
{
    return qcb__pool_text(&raw->pool, id);
}

/* Value of an attribute of an entry or row; NULL when it is missing. */
const char *qcb__raw_attr(const qcb_raw *raw, uint32_t first, uint32_t count, const char *key);

#endif
