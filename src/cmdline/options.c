/* SPDX-License-Identifier: MIT */
#include "cmdline/options.h"
#include "base/hash.h"
#include "text/scalar.h"

#include "cmdline/options_rows.inc"

const qcb_option_row *qcb__option_find(const char *name, size_t len)
{
    for (uint32_t slot = qcb__hash(name, len) & (SLOTS - 1); slots[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
        const qcb_option_row *row = &rows[slots[slot] - 1];
        if (row->name_len == len && memcmp(row->name, name, len) == 0)
            return row;
    }
    return NULL;
}

const qcb_option_row *qcb__option_rows(size_t *count)
{
    *count = sizeof rows / sizeof *rows;
    return rows;
}

const char *qcb__option_name(qcb_option_id id)
{
    return rows[id - 1].name;
}

const char *qcb__option_dashed(qcb_option_id id)
{
    return rows[id - 1].name - 1;
}

const char *qcb__option_near(const char *name, size_t len)
{
    const char *best = NULL;
    unsigned least = len <= 3 ? 2 : 3; /* one edit of a short name is enough to make another option of it */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned distance = qcb__edit_distance((qcb_slice){ name, len }, (qcb_slice){ rows[i].name, rows[i].name_len }, 2);
        if (distance < least) {
            least = distance;
            best = rows[i].name;
        }
    }
    return best;
}
