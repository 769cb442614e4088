/* SPDX-License-Identifier: MIT */
#include "text/json.h"
#include "text/block.h"
#include "text/utf8.h"

#include <stdlib.h>

#define ROOT UINT32_MAX

typedef struct reader {
    qcb_item_list *list;
    uint32_t base; /* the first item of this value */
    const char *text;
    uint32_t at, len;
    qcb_block specials; /* see is_special */
    uint32_t container; /* open object or array, relative to base; ROOT is the outermost object */
    uint16_t depth;
    bool in_object;
    qcb_json_error *error;
} reader;

typedef struct span {
    uint32_t start, end;
    bool escaped;
} span;

static bool fail(reader *r, uint32_t at, uint32_t end, const char *message)
{
    *r->error = (qcb_json_error){ at, end > r->len ? r->len : end, message };
    return false;
}

static void skip_blanks(reader *r)
{
    while (r->at < r->len &&
           (r->text[r->at] == ' ' || r->text[r->at] == '\t' || r->text[r->at] == '\n' || r->text[r->at] == '\r'))
        r->at++;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Four hex digits at p; -1 when they are not. */
static int32_t hex4(const char *p, size_t len)
{
    int32_t code = 0;
    if (len < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int digit = hex_value(p[i]);
        if (digit < 0)
            return -1;
        code = code << 4 | digit;
    }
    return code;
}

/* Reads the escape behind the backslash at `p` (p points behind it): its code point and length; length 0 when it is none. */
static size_t read_escape(const char *p, size_t len, uint32_t *code)
{
    static const char from[] = "\"'\\/bfnrt", to[] = "\"'\\/\b\f\n\r\t";
    const char *known = len > 0 && p[0] != '\0' ? strchr(from, p[0]) : NULL;
    if (known != NULL) {
        *code = (unsigned char)to[known - from];
        return 1;
    }
    int32_t high = len > 0 && p[0] == 'u' ? hex4(p + 1, len - 1) : -1;
    if (high < 0)
        return 0;
    *code = (uint32_t)high;
    if (high < 0xd800 || high > 0xdbff)
        return 5;
    int32_t low = len > 6 && p[5] == '\\' && p[6] == 'u' ? hex4(p + 7, len - 7) : -1;
    if (low < 0xdc00 || low > 0xdfff)
        return 5; /* a lone surrogate: the caller refuses it */
    *code = 0x10000 + (((uint32_t)high & 0x3ff) << 10) + ((uint32_t)low & 0x3ff);
    return 11;
}

static bool check_escape(reader *r)
{
    uint32_t code;
    size_t n = read_escape(r->text + r->at + 1, r->len - r->at - 1, &code);
    if (n == 0)
        return fail(r, r->at, r->at + 2, "no such escape in a JSON string");
    if (!qcb__utf8_valid(code))
        return fail(r, r->at, r->at + 1 + (uint32_t)n, "this escape is no Unicode character");
    r->at += 1 + (uint32_t)n;
    return true;
}

/* Anything in a string that is not plain and no quote. */
static bool string_special(reader *r)
{
    unsigned char c = (unsigned char)r->text[r->at];
    if (c == '\\')
        return check_escape(r);
    if (c < ' ')
        return fail(r, r->at, r->at + 1, "a control character in a JSON string must be written as an escape");
    size_t n = qcb__utf8_length(r->text + r->at, r->len - r->at);
    if (n == 0)
        return fail(r, r->at, r->at + 1, "a JSON string must be valid UTF-8");
    r->at += (uint32_t)n;
    return true;
}

/* All that is not plain text between double quotes. With that bit turned, their quote is behind the control characters; what is
 * above ASCII is below. */
static inline qcb_bytes16 is_special(qcb_bytes16 bytes)
{
    return (qcb_bytes16)(((bytes ^ 2) < ' ' + 1) | (bytes == '\\'));
}

static __attribute__((noinline)) uint64_t specials64(const char *text, uint32_t at, uint32_t len)
{
    return qcb__find64(text, at, len, is_special);
}

/* The same between single quotes, which are rare. */
static uint32_t single_end(const char *text, uint32_t at, uint32_t len)
{
    while (at < len && text[at] >= ' ' && (unsigned char)text[at] < 0x80 && text[at] != '\'' && text[at] != '\\')
        at++;
    return at;
}

/* At the opening quote. */
static bool read_string(reader *r, span *out)
{
    const char *text = r->text;
    char quote = text[r->at];
    uint32_t open = r->at++;
    *out = (span){ .start = r->at };
    for (;;) {
        uint32_t at =
            quote == '"' ? qcb__block_next(&r->specials, text, r->at, r->len, specials64) : single_end(text, r->at, r->len);
        r->at = at;
        if (at >= r->len)
            return fail(r, open, r->len, "this JSON string is not closed");
        if (text[at] == quote)
            break;
        out->escaped |= text[at] == '\\';
        if (!string_special(r))
            return false;
    }
    out->end = r->at++;
    return true;
}

static uint32_t digits(const reader *r, uint32_t at)
{
    while (at < r->len && r->text[at] >= '0' && r->text[at] <= '9')
        at++;
    return at;
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-' ||
           c == '_';
}

static uint32_t word_end(const reader *r, uint32_t at)
{
    while (at < r->len && is_word_byte(r->text[at]))
        at++;
    return at;
}

/* End of the number at `at`, or `at` when it is none. */
static uint32_t number_end(const reader *r, uint32_t at)
{
    uint32_t start = at;
    if (at < r->len && r->text[at] == '-')
        at++;
    uint32_t whole = digits(r, at);
    if (whole == at || (r->text[at] == '0' && whole > at + 1))
        return start;
    at = whole;
    if (at < r->len && r->text[at] == '.') {
        uint32_t fraction = digits(r, at + 1);
        if (fraction == at + 1)
            return start;
        at = fraction;
    }
    if (at < r->len && (r->text[at] == 'e' || r->text[at] == 'E')) {
        uint32_t sign = at + 1 < r->len && (r->text[at + 1] == '+' || r->text[at + 1] == '-') ? 1 : 0;
        uint32_t exponent = digits(r, at + 1 + sign);
        if (exponent == at + 1 + sign)
            return start;
        at = exponent;
    }
    return at;
}

static bool is_literal(const reader *r, uint32_t end, const char *word)
{
    size_t len = strlen(word);
    return end - r->at == len && memcmp(r->text + r->at, word, len) == 0;
}

/* A number, true, false or null. */
static bool read_bare(reader *r, qcb_item_record *item)
{
    uint32_t end = word_end(r, r->at);
    if (end > r->at && number_end(r, r->at) == end)
        item->kind = QCB_ITEM_NUMBER;
    else if (is_literal(r, end, "true") || is_literal(r, end, "false"))
        item->kind = QCB_ITEM_BOOL;
    else if (is_literal(r, end, "null"))
        item->kind = QCB_ITEM_NULL;
    else if (r->at >= r->len)
        return fail(r, r->at, r->at, "a JSON value is missing at the end");
    else if (end == r->at)
        return fail(r, r->at, r->at + 1, "a JSON value is expected here");
    else
        return fail(r, r->at, end, "this is no JSON value; text needs quotes");
    item->value_start = r->at;
    item->value_end = r->at = end;
    return true;
}

/* "key" and the colon. */
static bool read_key(reader *r, span *key)
{
    if (r->at >= r->len)
        return fail(r, r->at, r->at, "the JSON object is not closed");
    if (r->text[r->at] != '"' && r->text[r->at] != '\'')
        return fail(r, r->at, word_end(r, r->at + 1), "a JSON key in quotes is expected here");
    if (!read_string(r, key))
        return false;
    skip_blanks(r);
    if (r->at >= r->len || r->text[r->at] != ':')
        return fail(r, r->at, r->at + 1, "a colon is expected behind a JSON key");
    r->at++;
    skip_blanks(r);
    return true;
}

static bool open_container(reader *r, qcb_item_record *item, bool object)
{
    if (r->depth + 1 >= QCB_MAX_NESTING)
        return fail(r, r->at, r->at + 1, "JSON is nested too deeply");
    item->kind = object ? QCB_ITEM_OBJECT : QCB_ITEM_ARRAY;
    r->list->nested = true;
    item->value_start = r->at++;
    item->value_end = r->len;
    item->next = r->container; /* the parent, until it is closed */
    r->container = r->list->count - 1 - r->base;
    r->depth++;
    r->in_object = object;
    return true;
}

/* One member or element. *opened is set when it is a container that now is open. */
static __attribute__((noinline)) bool read_entry(reader *r, bool *opened)
{
    span key = { r->at, r->at, false }, value;
    *opened = false;
    if (r->in_object && !read_key(r, &key))
        return false;
    qcb_item_record *item = qcb__items_push(r->list);
    if (item == NULL)
        return fail(r, r->at, r->at, "out of memory");
    uint32_t next = r->list->count - r->base;
    *item = (qcb_item_record){ key.start, key.end, r->at, r->at, next, 0, r->depth, 0, key.escaped ? QCB_ITEM_KEY_ESCAPED : 0 };
    qcb__item_set_key(r->list, item, r->text + key.start, key.end - key.start);
    char c = r->at < r->len ? r->text[r->at] : '\0';
    if (c == '"' || c == '\'') {
        item->kind = QCB_ITEM_STRING;
        if (!read_string(r, &value))
            return false;
        item->value_start = value.start;
        item->value_end = value.end;
        item->flags |= value.escaped ? QCB_ITEM_VALUE_ESCAPED : 0;
        return true;
    }
    if (c == '{' || c == '[') {
        *opened = true;
        return open_container(r, item, c == '{');
    }
    item->kind = QCB_ITEM_NULL;
    return read_bare(r, item);
}

static int compare_keys(const void *a, const void *b, void *context)
{
    const reader *r = context;
    const qcb_item_record *x = &r->list->items[r->base + *(const uint32_t *)a],
                          *y = &r->list->items[r->base + *(const uint32_t *)b];
    uint32_t lx = x->key_end - x->key_start, ly = y->key_end - y->key_start;
    int order = memcmp(r->text + x->key_start, r->text + y->key_start, lx < ly ? lx : ly);
    return order != 0 ? order : (lx > ly) - (lx < ly);
}

static inline bool same_key(const reader *r, uint32_t a, uint32_t b)
{
    const qcb_item_record *x = &r->list->items[r->base + a], *y = &r->list->items[r->base + b];
    uint32_t len = x->key_end - x->key_start;
    return x->tag == y->tag && len == y->key_end - y->key_start &&
           memcmp(r->text + x->key_start, r->text + y->key_start, len) == 0;
}

static bool duplicate_at(reader *r, uint32_t item)
{
    const qcb_item_record *x = &r->list->items[r->base + item];
    return fail(r, x->key_start, x->key_end, "this JSON key stands twice in its object");
}

/* Few members: compare each with those before it. */
static bool check_few(reader *r, uint32_t first, uint32_t end)
{
    for (uint32_t a = first; a < end; a = r->list->items[r->base + a].next) {
        for (uint32_t b = first; b < a; b = r->list->items[r->base + b].next) {
            if (same_key(r, a, b))
                return duplicate_at(r, a);
        }
    }
    return true;
}

/* Many: sort, so that hostile input costs n log n. */
static bool check_many(reader *r, uint32_t first, uint32_t end, uint32_t count)
{
    uint32_t *order = qcb__arena_alloc(r->list->arena, (size_t)count * sizeof *order), n = 0;
    if (order == NULL) {
        r->list->failed = true;
        return fail(r, r->at, r->at, "out of memory");
    }
    for (uint32_t a = first; a < end; a = r->list->items[r->base + a].next)
        order[n++] = a;
    qsort_r(order, n, sizeof *order, compare_keys, r);
    for (uint32_t i = 1; i < n; i++) {
        if (same_key(r, order[i - 1], order[i]))
            return duplicate_at(r, order[i] > order[i - 1] ? order[i] : order[i - 1]);
    }
    return true;
}

/* Members of an object are the items from `first` to the end, by their next. Keys with escapes are rare and compared as written.
 */
static bool check_duplicates(reader *r, uint32_t first)
{
    if (!r->list->repeats)
        return true; /* no two keys of the whole value share a bit of their hash */
    uint32_t end = r->list->count - r->base, count = 0;
    uint64_t seen = 0;
    bool meet = false;
    for (uint32_t a = first; a < end; a = r->list->items[r->base + a].next) {
        uint64_t bit = qcb__tag_bit(r->list->items[r->base + a].tag);
        meet |= (seen & bit) != 0;
        seen |= bit;
        count++;
    }
    if (!meet)
        return true; /* keys that differ in a bit of their hash are not the same */
    return count <= 16 ? check_few(r, first, end) : check_many(r, first, end, count);
}

/* At the closing bracket; *done when it closed the outermost object. */
static bool close_container(reader *r, bool *done)
{
    uint32_t closed = r->container;
    r->at++;
    if (r->in_object && !check_duplicates(r, closed == ROOT ? 0 : closed + 1))
        return false;
    *done = closed == ROOT;
    if (*done)
        return true;
    qcb_item_record *item = &r->list->items[r->base + closed];
    r->container = item->next;
    item->value_end = r->at;
    item->next = r->list->count - r->base;
    r->depth--;
    r->in_object = r->container == ROOT || r->list->items[r->base + r->container].kind == QCB_ITEM_OBJECT;
    return true;
}

static bool at_close(const reader *r)
{
    return r->at < r->len && r->text[r->at] == (r->in_object ? '}' : ']');
}

/* Behind a value: closes what ends here. *done at the end of the outermost object; otherwise a comma was read. */
static __attribute__((noinline)) bool read_separators(reader *r, bool *done)
{
    for (;;) {
        skip_blanks(r);
        if (at_close(r)) {
            if (!close_container(r, done))
                return false;
            if (*done)
                return true;
            continue;
        }
        if (r->at >= r->len)
            return fail(r, r->at, r->at, r->in_object ? "the JSON object is not closed" : "the JSON array is not closed");
        if (r->text[r->at] != ',')
            return fail(r, r->at, r->at + 1, r->in_object ? "a comma or } is expected here" : "a comma or ] is expected here");
        r->at++;
        return true;
    }
}

/* End of a bare value of the plainest form, or `at`. What stands there tells whether it is one. */
static inline size_t plain_bare(const char *text, size_t at, size_t len, uint8_t *kind)
{
    *kind = QCB_ITEM_NUMBER;
    if (text[at] >= '1' && text[at] <= '9') {
        while (at < len && text[at] >= '0' && text[at] <= '9')
            at++;
        return at;
    }
    if (text[at] == '0')
        return at + 1;
    *kind = QCB_ITEM_BOOL;
    if (len - at > 5 && memcmp(text + at, "false", 5) == 0)
        return at + 5;
    return len - at > 4 && memcmp(text + at, "true", 4) == 0 ? at + 4 : at;
}

/* End of the string that starts at `at`, behind its quote. */
static inline size_t plain_end(qcb_scan *s, size_t at)
{
    qcb__scan_drop(s); /* the opening quote; nothing, when its block has been left behind */
    return qcb__scan_next(s, at, specials64);
}

/* A member of the plainest form, "key":"value", "key":1 or "key":true, of which most objects are made: the byte behind it, a
 * comma or the bracket. 0 when it is to be read with care. */
static inline char read_plain(qcb_scan *s, qcb_item_writer *w, size_t *at, uint16_t depth)
{
    const char *text = s->text;
    size_t key = *at + 1, key_end = plain_end(s, key), value = key_end + 2, end;
    uint8_t kind = QCB_ITEM_STRING;
    w->item->key_start = (uint32_t)key;
    if (value >= s->len || memcmp(text + key_end, "\":", 2) != 0)
        return 0;
    w->item->key_end = (uint32_t)key_end;
    if (text[value] == '"') {
        end = plain_end(s, ++value);
        w->item->value_start = (uint32_t)value;
        w->item->value_end = (uint32_t)end;
        if (end + 1 >= s->len || text[end++] != '"')
            return 0;
    } else {
        end = plain_bare(text, value, s->len, &kind);
        w->item->value_start = (uint32_t)value;
        w->item->value_end = (uint32_t)end;
        if (end == value || end >= s->len)
            return 0;
    }
    char behind = text[end];
    if (__builtin_expect(behind != ',', 0) && behind != '}')
        return 0;
    qcb__writer_keep(w, kind, depth, qcb__key_tag(text + key, key_end - key));
    *at = end + 1;
    return behind;
}

/* Stops at what is to be read with care. Does the last member end the object? */
static __attribute__((noinline)) bool read_plain_members(reader *r)
{
    if (r->at >= r->len || r->text[r->at] != '"')
        return false;
    qcb_scan s = { r->text, r->len, specials64(r->text, r->at, r->len), r->at };
    qcb_item_writer w = qcb__writer_open(r->list, r->base);
    size_t at = r->at;
    char behind = ',';
    while (behind == ',' && w.next < w.room && at < s.len && s.text[at] == '"')
        behind = read_plain(&s, &w, &at, r->depth);
    r->at = (uint32_t)(behind == '}' ? at - 1 : at);
    qcb__writer_close(&w, r->list, r->base);
    return behind == '}';
}

static bool read_object(reader *r)
{
    bool opened = true, done = false; /* the outermost object has just been opened */
    for (;;) {
        uint32_t start = r->at;
        if (r->in_object && read_plain_members(r)) {
            if (r->at + 1 == r->len && r->container == ROOT && !r->list->repeats) {
                r->at++;
                return true;
            }
        } else {
            opened &= r->at == start;
            skip_blanks(r);
            bool empty = opened && at_close(r);
            if (!empty && !read_entry(r, &opened))
                return false;
            if (!empty && opened)
                continue;
        }
        opened = false;
        if (!read_separators(r, &done))
            return false;
        if (done)
            return true;
    }
}

/* After a failure containers may still be open: their `next` holds the parent. */
static void close_open(reader *r)
{
    while (r->container != ROOT) {
        qcb_item_record *item = &r->list->items[r->base + r->container];
        r->container = item->next;
        item->next = r->list->count - r->base;
    }
}

bool qcb__json_read(qcb_item_list *list, const char *text, size_t len, qcb_json_error *error)
{
    reader r = { list, list->count, text, 1, (uint32_t)len, { 0, 0 }, ROOT, 0, true, error };
    qcb__items_start(list);
    bool ok = len > 0 && text[0] == '{' ? read_object(&r) : fail(&r, 0, 0, "a JSON object is expected here");
    if (ok) {
        skip_blanks(&r);
        if (r.at < r.len)
            ok = fail(&r, r.at, r.len, "nothing may follow the JSON object");
    }
    if (!ok)
        close_open(&r);
    return ok;
}

void qcb__json_unescape(qcb_buffer *out, const char *token, size_t len)
{
    for (size_t i = 0; i < len;) {
        uint32_t code;
        size_t n = token[i] == '\\' ? read_escape(token + i + 1, len - i - 1, &code) : 0;
        if (n == 0) {
            qcb__buffer_char(out, token[i++]);
            continue;
        }
        qcb__utf8_add(out, code);
        i += 1 + n;
    }
}

void qcb__json_quote(qcb_buffer *out, const char *text, size_t len)
{
    qcb__buffer_char(out, '"');
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            qcb__buffer_char(out, '\\');
        if (c < 0x20)
            qcb__buffer_printf(out, "\\u%04x", c);
        else
            qcb__buffer_char(out, (char)c);
    }
    qcb__buffer_char(out, '"');
}
