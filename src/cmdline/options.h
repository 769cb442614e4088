/* The option table of the reader: which options take a value, and how it is read. Rows come from schema/options.facts.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CMDLINE_OPTIONS_H
#define QCB_CMDLINE_OPTIONS_H

#include "cmdline/option_ids.h"

#include <qcb/schema.h>

typedef struct qcb_option_row {
    const char *name;    /* without dash; one stands before it */
    const char *main;    /* the canonical name: "machine" for "M"; likewise */
    const char *implied; /* implied first key, NULL for none */
    const char *id_key;  /* the key that names it: "id", "node-name" */
    uint8_t name_len;
    uint8_t id;     /* qcb_option_id of the canonical name */
    uint8_t syntax; /* qcb_syntax */
    bool json;      /* a value that starts with '{' is JSON, in some release at least */
    bool folds;     /* '_' in top-level keys is '-' */
} qcb_option_row;

/* NULL when no QEMU from 7.2 on has it. */
const qcb_option_row *qcb__option_find(const char *name, size_t len);
/* An option that was removed before 7.2: in which release (NULL: earlier than the records go), and what to write (or NULL). */
typedef struct qcb_former_option {
    const char *name, *removed, *instead;
} qcb_former_option;
const qcb_former_option *qcb__option_former(const char *name, size_t len);
/* The table itself: descriptions of structs know their rows by number. */
#pragma GCC visibility push(hidden) /* found without a look into the table of addresses */
extern const qcb_option_row qcb__option_table[];
#pragma GCC visibility pop
/* "-name" of a row. */
static inline qcb_slice qcb__option_spelling(const qcb_option_row *row)
{
    return (qcb_slice){ row->name - 1, row->name_len + 1u };
}
/* All rows, in the order of names. */
const qcb_option_row *qcb__option_rows(size_t *count);
/* The canonical name. */
const char *qcb__option_name(qcb_option_id id);
/* "-machine", for messages. */
const char *qcb__option_dashed(qcb_option_id id);
/* The name nearest to `name` within two edits; NULL when there is none. */
const char *qcb__option_near(const char *name, size_t len);

#endif
