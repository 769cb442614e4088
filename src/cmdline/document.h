/* The document behind qcb_cmdline. SPDX-License-Identifier: MIT */
#ifndef QCB_CMDLINE_DOCUMENT_H
#define QCB_CMDLINE_DOCUMENT_H

#include "base/report.h"
#include "cmdline/options.h"
#include "text/items.h"
#include "text/words.h"

#include <qcb/cmdline.h>

typedef struct qcb_arg {
    const qcb_option_row *row; /* NULL: positional or unknown */
    qcb_slice spelling, value;
    uint32_t word; /* index of its first word */
    uint32_t first_item, items;
    uint64_t keys; /* qcb__tag_bit of all keys */
    uint8_t words;
    uint8_t form;     /* qcb_form */
    uint8_t option;   /* qcb_option_id; QCB_O_none without a row */
    bool flat : 1;    /* no objects and lists among its items */
    bool repeats : 1; /* a key may stand twice, on one level or on two */
    bool unread : 1;  /* there is room for its items, which are read when somebody looks at them: then keys, flat, repeats, too */
    bool bad_json : 1; /* reading stopped at an error; the report tells it */
    bool ended : 1;    /* a NUL stands behind spelling and value, in memory that lasts as long as the document */
} qcb_arg;

struct qcb_cmdline {
    qcb_arena arena;
    qcb_arg *args;
    size_t count, size;
    qcb_item_list items;
    qcb_slice binary;
    qcb_leading_word *leading;
    size_t leading_count, leading_size;
    qcb_slice shell_before, shell_after;
    qcb_word *live; /* words whose expansions the shell would make, sorted by place: text as kept, raw as written */
    size_t live_count;
    qcb_report input_report; /* what reading shell text and building from structs found */
    qcb_target target;       /* that building is for; see has_target */
    bool has_target;
    qcb_report report; /* input_report, and what is wrong with the arguments as they are now */
};

/* Words of an arena-owned document, `words` from the binary on. */
qcb_status qcb__document_read(qcb_cmdline *doc, const qcb_slice *words, size_t count);
/* Reads the value of an argument whose row, value and form stand. */
void qcb__document_read_value(qcb_cmdline *doc, qcb_arg *arg);
/* After an edit: word indices and report. QCB_NO_MEMORY when items were lost. */
qcb_status qcb__document_settle(qcb_cmdline *doc);
/* The argument that was written behind the last one, in room that was reserved, becomes part of the document. Where nothing was
 * wrong so far, it is all that there is to look at. */
static inline qcb_status qcb__document_append(qcb_cmdline *doc)
{
    qcb_arg *last = &doc->args[doc->count];
    last->word = doc->count == 0 ? 1 : last[-1].word + last[-1].words;
    doc->count++;
    if (doc->input_report.count != 0 || last->bad_json)
        return qcb__document_settle(doc);
    return doc->items.failed ? QCB_NO_MEMORY : QCB_OK;
}
/* A document with nothing in it, all memory in its own arena. */
qcb_cmdline *qcb__document_new(const qcb_allocator *allocator, size_t expected);
/* Room for `more` further arguments. */
bool qcb__document_grow(qcb_cmdline *doc, size_t more);
static inline bool qcb__document_reserve(qcb_cmdline *doc, size_t more)
{
    return more <= doc->size - doc->count || qcb__document_grow(doc, more);
}

/* The entry of a word with expansions: NULL for all others. `live` has to be sorted once it is filled. */
qcb_word *qcb__document_live(const qcb_cmdline *doc, qcb_slice text);
void qcb__document_sort_live(qcb_cmdline *doc);

/* Reads the items of an argument that a struct was written as. */
void qcb__document_fill(const qcb_cmdline *doc, const qcb_arg *arg);

/* The first item of the argument. */
static inline const qcb_item_record *qcb__arg_items(const qcb_cmdline *doc, const qcb_arg *arg)
{
    if (arg->unread)
        qcb__document_fill(doc, arg);
    return doc->items.items + arg->first_item;
}

/* Index of the item that decides the value of `key`, by the rules of the argument's form; -1 when there is none. */
int64_t qcb__arg_find(qcb_cmdline *doc, const qcb_arg *arg, const char *key, size_t len);
/* Does this item of a key=value list have that key? (Machine keys: '_' is '-'.) */
bool qcb__item_has_key(const qcb_arg *arg, const qcb_item_record *item, const char *key, size_t len);
/* The key of an item as written; the implied key's name for implied items. */
qcb_slice qcb__item_key(const qcb_arg *arg, const qcb_item_record *item);
/* The value of an item as QEMU reads it, in the document's arena; NULL for objects and arrays and when memory is out. */
const char *qcb__item_text(qcb_cmdline *doc, const qcb_arg *arg, const qcb_item_record *item);

#endif
