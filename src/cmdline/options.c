/* SPDX-License-Identifier: MIT */
#include "cmdline/options.h"
#include "base/hash.h"
#include "text/scalar.h"

#include "cmdline/options_rows.inc"

/* Without a call, which would cost more than most comparisons. */
static inline bool same_name(const char *a, const char *b, size_t len)
{
    if (len < 8)
        return qcb__same_bytes(a, b, len);
    for (size_t i = 0; i + 8 < len; i += 8) {
        if (qcb__read8(a + i) != qcb__read8(b + i))
            return false;
    }
    return qcb__read8(a + len - 8) == qcb__read8(b + len - 8);
}

const qcb_option_row *qcb__option_find(const char *name, size_t len)
{
    for (uint32_t slot = qcb__hash(name, len) & (SLOTS - 1); slots[slot] != 0; slot = (slot + 1) & (SLOTS - 1)) {
        const qcb_option_row *row = &qcb__option_table[slots[slot] - 1u];
        if (row->name_len == len && same_name(row->name, name, len))
            return row;
    }
    return NULL;
}

const qcb_option_row *qcb__option_rows(size_t *count)
{
    *count = sizeof qcb__option_table / sizeof *qcb__option_table;
    return qcb__option_table;
}

const char *qcb__option_name(qcb_option_id id)
{
    return qcb__option_table[id - 1].name;
}

const char *qcb__option_dashed(qcb_option_id id)
{
    return qcb__option_table[id - 1].name - 1;
}

const char *qcb__option_near(const char *name, size_t len)
{
    const char *best = NULL;
    unsigned least = 3;
    for (size_t i = 0; i < sizeof qcb__option_table / sizeof *qcb__option_table; i++) {
        const qcb_option_row *row = &qcb__option_table[i];
        unsigned distance = qcb__edit_distance((qcb_slice){ name, len }, (qcb_slice){ row->name, row->name_len }, 2);
        bool shares = distance == 1 || len > 2 || row->name_len > 2; /* two edits make any option of a shorter name */
        if (distance < least && shares) {
            least = distance;
            best = row->name;
        }
    }
    return best;
}
