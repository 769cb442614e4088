/* SPDX-License-Identifier: MIT */
#include "check/pattern.h"
#include "base/hash.h"

/* Forms of texts. All texts of a form are the same to every look at one argument alone: whatever has a meaning of its own
 * somewhere
 * ("none", "help", 0) is of no form. The number stands in the pattern. */
typedef enum form { FORM_NONE, FORM_ID, FORM_NAME, FORM_PATH, FORM_TEXT, FORM_MAC, FORM_UUID, FORM_SLOT, FORM_NUMBER } form;

/* What the text of a key may be; a path, too, where it may be a name. */
static const struct key_row {
    char key[12];
    uint8_t len, form;
} rows[] = {
    { "id", 2, FORM_ID },
    { "node-name", 9, FORM_ID },
    { "drive", 5, FORM_NAME },
    { "netdev", 6, FORM_NAME },
    { "chardev", 7, FORM_NAME },
    { "memdev", 6, FORM_NAME },
    { "iothread", 8, FORM_NAME },
    { "bus", 3, FORM_NAME },
    { "file", 4, FORM_NAME },
    { "backing", 7, FORM_NAME },
    { "fsdev", 5, FORM_NAME },
    { "guest", 5, FORM_TEXT },
    { "device_id", 9, FORM_NAME },
    { "filename", 8, FORM_PATH },
    { "path", 4, FORM_PATH },
    { "mem-path", 8, FORM_PATH },
    { "pflash0", 7, FORM_NAME },
    { "pflash1", 7, FORM_NAME },
    { "logfile", 7, FORM_PATH },
    { "mac", 3, FORM_MAC },
    { "uuid", 4, FORM_UUID },
    { "addr", 4, FORM_SLOT },
    { "port", 4, FORM_NUMBER },
    { "chassis", 7, FORM_NUMBER },
    { "bootindex", 9, FORM_NUMBER },
};
#define ROWS (sizeof rows / sizeof *rows)

bool qcb__pattern_init(qcb_pattern_keys *keys)
{
    bool all = true;
    memset(keys, 0, sizeof *keys);
    for (size_t i = 0; i < ROWS; i++) {
        uint32_t tag = qcb__key_tag(rows[i].key, rows[i].len), at = tag >> 24;
        at = keys->tags[at] == 0 ? at : at ^ 1;
        all &= keys->tags[at] == 0;
        keys->tags[at] = tag;
        keys->rows[at] = (uint8_t)i;
    }
    return all;
}

/* ---- bytes, sixteen at once ---- */

typedef signed char bytes16 __attribute__((vector_size(16)));

/* A piece of a text that has at least 16 bytes. */
typedef struct piece {
    const char *text;
    size_t len, start, end;
} piece;

static const char ones[48] = { [16] = -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 };

static inline bool is_any(bytes16 v)
{
    uint64_t halves[2];
    memcpy(halves, &v, 16);
    return (halves[0] | halves[1]) != 0;
}

/* Letters, digits, '-', '.' and '_' only. Nothing behind the text is read: where it has no 16 bytes more, its last ones are
 * looked at, those before the piece left out. */
static inline bool is_plain(const piece *p)
{
    for (size_t at = p->start; at < p->end; at += 16) {
        size_t from = at + 16 <= p->len ? at : p->len - 16, end = p->end - from;
        bytes16 v, before, behind;
        memcpy(&v, p->text + from, 16);
        memcpy(&before, ones + 16 - (at - from), 16);
        memcpy(&behind, ones + 32 - (end < 16 ? end : 16), 16);
        bytes16 low = v | ' ', letter = (low >= 'a') & (low <= 'z'), other = (v >= '-') & (v <= '9') & (v != '/');
        if (is_any(~(letter | other | (v == '_')) & before & behind))
            return false;
    }
    return true;
}

/* Hex digits where the shape has an x, and not all of them 0; elsewhere what it has. */
static bool has_shape(const piece *p, const char *shape)
{
    size_t len = p->end - p->start, at = 0;
    bytes16 some = { 0 };
    for (;; at = at + 32 <= len ? at + 16 : len - 16) {
        bytes16 v, s;
        memcpy(&v, p->text + p->start + at, 16);
        memcpy(&s, shape + at, 16);
        bytes16 low = v | ' ', hex = ((v >= '0') & (v <= '9')) | ((low >= 'a') & (low <= 'f')), x = s == 'x';
        if (is_any(~((hex & x) | ((v == s) & ~x))))
            return false;
        some |= x & (v != '0');
        if (at + 16 == len)
            return is_any(some);
    }
}

/* ---- forms ---- */

static inline bool is_letter(char c)
{
    return (unsigned char)((c | ' ') - 'a') < 26;
}

static bool has_joint(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (!is_letter(text[i]))
            return true;
    }
    return false;
}

/* No longer than any id may be; a few letters may be a word of QEMU. */
static inline bool is_name(const piece *p)
{
    size_t len = p->end - p->start;
    const char *text = p->text + p->start;
    return len - 1 < 31 && is_letter(text[0]) && (len > 5 || has_joint(text, len));
}

/* With room for that of a socket. */
static inline bool is_path(const piece *p)
{
    size_t len = p->end - p->start;
    const char *text = p->text + p->start;
    return len - 2 < 99 && text[0] == '/';
}

/* Of one machine: the lowest bit of the first byte is 0. */
static bool is_mac(const piece *p)
{
    const char *text = p->text + p->start;
    return p->end - p->start == 17 && (text[1] & 1) == is_letter(text[1]) && has_shape(p, "xx:xx:xx:xx:xx:xx");
}

static bool is_uuid(const piece *p)
{
    return p->end - p->start == 36 && has_shape(p, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
}

static inline bool is_digit(char c)
{
    return (unsigned char)(c - '0') < 10;
}

static inline bool is_hex(char c)
{
    return is_digit(c) || (unsigned char)((c | ' ') - 'a') < 6;
}

/* "0x1f" or "0x1f.0x7": a slot and a function of a PCI bus. */
static inline bool is_slot(const piece *p)
{
    size_t len = p->end - p->start;
    const char *text = p->text + p->start;
    if (len < 3 || text[0] != '0' || text[1] != 'x' || !is_hex(text[2]))
        return false;
    bool two = len > 3 && text[3] != '.';
    size_t end = two ? 4 : 3;
    if (two && (text[2] != '1' || !is_hex(text[3])))
        return false;
    return len == end || (len == end + 4 && memcmp(text + end, ".0x", 3) == 0 && text[end + 3] >= '0' && text[end + 3] <= '7');
}

/* 1 to 199, or 0x1 to 0xff. */
static bool is_number(const piece *p)
{
    const char *text = p->text + p->start, *end = p->text + p->end;
    bool hex = end - text > 2 && text[0] == '0' && text[1] == 'x';
    text += hex ? 2 : 0;
    if (end - text < 1 || text[0] == '0' || end - text > (hex || text[0] != '1' ? 2 : 3))
        return false;
    for (; text < end; text++) {
        if (hex ? !is_hex(*text) : !is_digit(*text))
            return false;
    }
    return true;
}

static inline bool has_form(char f, const piece *p)
{
    if (f == FORM_ID)
        return is_name(p) && is_plain(p);
    if (f == FORM_NAME)
        return is_name(p);
    if (f == FORM_SLOT)
        return is_slot(p);
    if (f == FORM_PATH)
        return is_path(p);
    if (f == FORM_TEXT)
        return p->end - p->start - 1 < 99;
    return f == FORM_MAC ? is_mac(p) : f == FORM_UUID ? is_uuid(p) : f == FORM_NUMBER && is_number(p);
}

/* ---- patterns ---- */

/* The form that the texts of this key may have. */
static form form_of_key(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *item)
{
    int slot = qcb__pattern_slot(keys, item->tag);
    if (slot < 0)
        return FORM_NONE;
    const struct key_row *row = &rows[keys->rows[slot]];
    bool implied = item->kind == QCB_ITEM_IMPLIED;
    const char *key = implied ? arg->row->implied : arg->value.ptr + item->key_start;
    size_t len = implied ? strlen(key) : item->key_end - item->key_start;
    return len == row->len && memcmp(key, row->key, len) == 0 ? (form)row->form : FORM_NONE;
}

static bool holds_text(const qcb_item_record *item)
{
    const unsigned texts = 1u << QCB_ITEM_PAIR | 1u << QCB_ITEM_IMPLIED | 1u << QCB_ITEM_STRING | 1u << QCB_ITEM_NUMBER;
    return (texts >> item->kind & 1) != 0 && (item->flags & QCB_ITEM_VALUE_ESCAPED) == 0 && item->value_end > item->value_start;
}

static qcb_pattern whole(const qcb_arg *arg)
{
    return (qcb_pattern){ arg->value.ptr, (uint32_t)arg->value.len, 0 };
}

qcb_pattern qcb__pattern_of(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *items, char *room)
{
    piece p = { arg->value.ptr, arg->value.len, 0, 0 };
    uint64_t holes = 0;
    char *out = room;
    size_t from = 0;
    for (uint32_t i = 0; p.len >= 16 && i < arg->items && i < 64; i++) {
        form f = holds_text(&items[i]) ? form_of_key(keys, arg, &items[i]) : FORM_NONE;
        p.start = items[i].value_start;
        p.end = items[i].value_end;
        f = f == FORM_NAME && p.text[p.start] == '/' ? FORM_PATH : f;
        if (f == FORM_NONE || !has_form((char)f, &p))
            continue;
        memcpy(out, p.text + from, p.start - from);
        out += p.start - from;
        *out++ = (char)f;
        from = p.end;
        holes |= (uint64_t)1 << i;
    }
    if (holes == 0)
        return whole(arg);
    memcpy(out, p.text + from, p.len - from);
    return (qcb_pattern){ room, (uint32_t)((size_t)(out - room) + p.len - from), holes };
}

qcb_pattern qcb__pattern_of_text(const qcb_arg *arg, char *room)
{
    piece p = { arg->value.ptr, arg->value.len, 0, arg->value.len };
    room[0] = FORM_UUID;
    return arg->option == QCB_O_uuid && is_uuid(&p) ? (qcb_pattern){ room, 1, 1 } : whole(arg);
}

bool qcb__pattern_fits(const qcb_pattern *pattern, const qcb_item_record *items, qcb_slice value)
{
    const char *at = pattern->text, *end = pattern->text + pattern->length, *from = value.ptr;
    piece p = { value.ptr, value.len, 0, 0 };
    if (value.len < 16 && pattern->holes != 0)
        return false;
    for (uint64_t holes = pattern->holes; holes != 0; holes &= holes - 1) {
        const qcb_item_record *item = &items[__builtin_ctzll(holes)];
        p.start = item->value_start;
        p.end = item->value_end;
        size_t len = (size_t)(value.ptr + p.start - from);
        if (len >= (size_t)(end - at) || p.end <= p.start || item->flags != 0 || !qcb__same_bytes(at, from, len) ||
            !has_form(at[len], &p))
            return false;
        at += len + 1;
        from = value.ptr + p.end;
    }
    size_t rest = (size_t)(value.ptr + value.len - from);
    return rest == (size_t)(end - at) && qcb__same_bytes(at, from, rest);
}

uint64_t qcb__pattern_hash_all(const qcb_pattern_keys *keys, const qcb_arg *arg, const qcb_item_record *items, uint64_t hash)
{
    for (uint32_t i = 0; i < arg->items; i++) {
        hash = (hash ^ qcb__pattern_hash_item(keys, arg->value.ptr, arg->value.len, &items[i])) * 0xd6e8feb86659fd93u;
        hash ^= hash >> 32;
    }
    return hash ^ hash >> 17;
}
