/* SPDX-License-Identifier: MIT */
#include "text/list.h"

const qcb_list_rules qcb__rules_opts = { .escapes = true, .implied_escapes = true, .no_prefix = true };
const qcb_list_rules qcb__rules_keyval = { .escapes = true };
const qcb_list_rules qcb__rules_cpu = { .plus_minus = true, .implied_always = true };

static inline qcb_bytes16 is_stop(qcb_bytes16 bytes)
{
    return (qcb_bytes16)((bytes == ',') | (bytes == '='));
}

uint64_t qcb__list_stops(const char *text, uint32_t at, uint32_t len)
{
    return qcb__find64(text, at, len, is_stop);
}

/* Any items. */
static __attribute__((noinline)) void read_rest(qcb_list_reader *reader, qcb_item_list *list, const char *implied, uint32_t next)
{
    qcb_list_item item;
    while (qcb__list_next(reader, &item)) {
        qcb_item_record *record = qcb__items_push(list);
        if (record == NULL)
            return;
        *record = (qcb_item_record){
            item.key_start,
            item.key_end,
            item.value_start,
            item.value_end,
            ++next,
            0,
            0,
            (uint8_t)item.kind,
            item.escaped ? QCB_ITEM_VALUE_ESCAPED : 0,
        };
        if (item.kind == QCB_ITEM_IMPLIED && implied != NULL)
            qcb__item_set_key(list, record, implied, strlen(implied));
        else
            qcb__item_set_key(list, record, reader->text + item.key_start, item.key_end - item.key_start);
    }
}

static inline size_t next_stop(qcb_scan *s, size_t from)
{
    return qcb__scan_next(s, from, qcb__list_stops);
}

/* Does a value end there? A comma that is doubled and a second '=' are read with care. */
static inline bool ends_plainly(const qcb_scan *s, size_t at)
{
    return at >= s->len || (s->text[at] == ',' && (at + 1 >= s->len || s->text[at + 1] != ','));
}

/* The value alone in first place; false when something else stands there that is no pair. */
static inline bool read_alone(qcb_scan *s, qcb_item_writer *w, size_t *at, const qcb_list_rules *rules, const char *implied)
{
    size_t end = qcb__scan_peek(s, 0, qcb__list_stops);
    if (w->room == w->next)
        return false;
    if (!ends_plainly(s, end))
        return s->text[end] == '=' && !rules->implied_always;
    qcb__scan_drop(s);
    w->item->key_start = w->item->key_end = w->item->value_start = 0;
    w->item->value_end = (uint32_t)end;
    qcb__writer_keep(w, QCB_ITEM_IMPLIED, 0, qcb__key_tag(implied, strlen(implied)));
    *at = end + 1;
    return true;
}

/* A pair, up to its comma; false when there is none, or something odd in it. */
static inline bool read_pair(qcb_scan *s, qcb_item_writer *w, size_t *at)
{
    size_t key = *at, equals = next_stop(s, key);
    w->item->key_start = (uint32_t)key;
    if (equals >= s->len || s->text[equals] != '=')
        return false;
    w->item->key_end = (uint32_t)equals;
    size_t end = next_stop(s, equals + 1);
    w->item->value_start = (uint32_t)equals + 1;
    if (!ends_plainly(s, end))
        return false;
    w->item->value_end = (uint32_t)end;
    qcb__writer_keep(w, QCB_ITEM_PAIR, 0, qcb__key_tag(s->text + key, equals - key));
    *at = end + 1;
    return true;
}

/* Most lists are a value alone and pairs, with nothing odd in them. */
void qcb__list_read(qcb_item_list *list, const char *text, size_t len, const qcb_list_rules *rules, const char *implied)
{
    qcb_scan s = { text, len, qcb__list_stops(text, 0, (uint32_t)len), 0 };
    uint32_t base = list->count;
    size_t at = 0;
    qcb__items_start(list);
    qcb_item_writer w = qcb__writer_open(list, base);
    bool plain = implied == NULL || len == 0 || read_alone(&s, &w, &at, rules, implied);
    while (plain && w.next < w.room && at < len)
        plain = read_pair(&s, &w, &at);
    qcb__writer_close(&w, list, base);
    if (at < len) {
        qcb_list_reader reader = { text, (uint32_t)at, (uint32_t)len, implied != NULL && at == 0, rules, { 0, 0 } };
        read_rest(&reader, list, implied, w.next);
    }
}

void qcb__unescape(qcb_buffer *out, const char *value, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        qcb__buffer_char(out, value[i]);
        if (value[i] == ',' && i + 1 < len && value[i + 1] == ',')
            i++;
    }
}

void qcb__escape(qcb_buffer *out, const char *value, size_t len)
{
    for (;;) {
        const char *comma = len != 0 ? memchr(value, ',', len) : NULL;
        if (comma == NULL)
            break;
        size_t part = (size_t)(comma - value) + 1;
        qcb__buffer_add(out, value, part);
        qcb__buffer_char(out, ',');
        value += part;
        len -= part;
    }
    qcb__buffer_add(out, value, len);
}

#define MAX_FRAGMENT 127 /* QEMU's limit */

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "__rfqdn_" in front of a name: a downstream's own keys. Returns its length, 0 if there is none, or len when malformed. */
static size_t downstream_prefix(const char *p, size_t len)
{
    if (len < 2 || p[0] != '_' || p[1] != '_')
        return 0;
    size_t i = 2;
    while (i < len && (is_alpha(p[i]) || is_digit(p[i]) || p[i] == '-' || p[i] == '.'))
        i++;
    return i > 2 && i < len && p[i] == '_' ? i + 1 : 0;
}

/* Length of the name or index at the start of p; 0 when there is none. */
static size_t fragment_length(const char *p, size_t len, bool first)
{
    size_t i = 0;
    if (!first && len > 0 && is_digit(p[0])) {
        while (i < len && is_digit(p[i]))
            i++;
        return i;
    }
    i = downstream_prefix(p, len);
    if (i >= len || !is_alpha(p[i]))
        return 0;
    while (i < len && (is_alpha(p[i]) || is_digit(p[i]) || p[i] == '-' || p[i] == '_'))
        i++;
    return i;
}

bool qcb__keyval_key_valid(const char *key, size_t len, size_t *bad)
{
    size_t at = 0;
    for (bool first = true;; first = false) {
        size_t part = fragment_length(key + at, len - at, first);
        if (part == 0 || part > MAX_FRAGMENT) {
            *bad = at;
            return false;
        }
        at += part;
        if (at == len)
            return true;
        if (key[at] != '.') {
            *bad = at;
            return false;
        }
        at++;
    }
}
