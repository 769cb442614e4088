/* The comma lists of QEMU: QemuOpts, keyval and -cpu, one item at a time, as slices with byte offsets. Nothing is copied.
 *
 * All three split at ',' and at the first '=', and in a value ",," is one comma; where they differ is a row of qcb__list_rules.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_LIST_H
#define QCB_TEXT_LIST_H

#include "base/buffer.h"
#include "text/block.h"
#include "text/items.h"

#include <qcb/cmdline.h>

/* How a list syntax treats what the others treat differently. */
typedef struct qcb_list_rules {
    bool escapes;         /* ",," in a value is a comma */
    bool implied_escapes; /* ... also in the implied first value */
    bool no_prefix;       /* a bare item "nokey" means key=off */
    bool plus_minus;      /* "+key" and "-key" */
    bool implied_always;  /* the first item is the implied value even with a '=' in it */
} qcb_list_rules;

extern const qcb_list_rules qcb__rules_opts, qcb__rules_keyval, qcb__rules_cpu;

typedef struct qcb_list_item {
    qcb_item_kind kind;
    bool escaped; /* the value has ",,": qcb__unescape it */
    uint32_t key_start, key_end, value_start, value_end;
} qcb_list_item;

typedef struct qcb_list_reader {
    const char *text;
    uint32_t at, len;
    bool implied; /* the next item may be an implied first value */
    const qcb_list_rules *rules;
    qcb_block stops; /* each ',' and '=' */
} qcb_list_reader;

static inline void qcb__list_init(qcb_list_reader *reader, const char *text, size_t len, const qcb_list_rules *rules,
                                  bool implied_key)
{
    *reader = (qcb_list_reader){ text, 0, (uint32_t)len, implied_key, rules, { 0, 0 } };
}

/* Each ',' and '=', as qcb__find64. */
uint64_t qcb__list_stops(const char *text, uint32_t at, uint32_t len);

static inline uint32_t qcb__list_stop(qcb_list_reader *reader, uint32_t at)
{
    return qcb__block_next(&reader->stops, reader->text, at, reader->len, qcb__list_stops);
}

/* End of a value that starts at `at`; sets *escaped when it has ",,". */
static inline uint32_t qcb__list_value_end(qcb_list_reader *reader, uint32_t at, bool escapes, bool *escaped)
{
    const char *text = reader->text;
    uint32_t len = reader->len;
    for (;;) {
        at = qcb__list_stop(reader, at);
        if (at < len && text[at] == '=') {
            at++;
            continue;
        }
        if (!escapes || at + 1 >= len || text[at + 1] != ',')
            return at;
        *escaped = true;
        at += 2;
    }
}

static inline void qcb__list_bare(const qcb_list_reader *reader, qcb_list_item *item)
{
    const char *key = reader->text + item->key_start;
    uint32_t len = item->key_end - item->key_start;
    item->kind = QCB_ITEM_FLAG;
    if (reader->rules->no_prefix && len >= 2 && key[0] == 'n' && key[1] == 'o') {
        item->kind = QCB_ITEM_NO_FLAG;
        item->key_start += 2;
    } else if (reader->rules->plus_minus && len >= 1 && (key[0] == '+' || key[0] == '-')) {
        item->kind = key[0] == '+' ? QCB_ITEM_PLUS : QCB_ITEM_MINUS;
        item->key_start += 1;
    }
}

/* The next item; false at the end. A trailing comma ends the list, an empty item elsewhere is a FLAG with an empty key. */
static inline bool qcb__list_next(qcb_list_reader *reader, qcb_list_item *item)
{
    const char *text = reader->text;
    uint32_t at = reader->at, len = reader->len;
    bool first = reader->implied;
    if (at >= len)
        return false;
    reader->implied = false;
    item->escaped = false;
    item->key_start = at;
    at = qcb__list_stop(reader, at);
    item->key_end = at;
    if (at < len && text[at] == '=' && !(first && reader->rules->implied_always)) {
        item->kind = QCB_ITEM_PAIR;
        item->value_start = ++at;
        at = qcb__list_value_end(reader, at, reader->rules->escapes, &item->escaped);
        item->value_end = at;
    } else if (first) {
        item->kind = QCB_ITEM_IMPLIED;
        item->value_start = item->key_start;
        item->key_end = item->key_start;
        at = qcb__list_value_end(reader, item->value_start, reader->rules->implied_escapes, &item->escaped);
        item->value_end = at;
    } else {
        item->value_start = item->value_end = at;
        qcb__list_bare(reader, item);
    }
    reader->at = at + 1; /* behind the comma */
    return true;
}

/* Appends all items of `text`; the first one may be a value alone where there is an implied key. */
void qcb__list_read(qcb_item_list *list, const char *text, size_t len, const qcb_list_rules *rules, const char *implied);

/* Appends `value` with each ",," as one ','. */
void qcb__unescape(qcb_buffer *out, const char *value, size_t len);
/* Appends `value` with each ',' doubled. */
void qcb__escape(qcb_buffer *out, const char *value, size_t len);

/* Is `key` a legal keyval key? On failure *bad is the offset of the offending byte. */
bool qcb__keyval_key_valid(const char *key, size_t len, size_t *bad);

#endif
