/* Structs to key=value text. SPDX-License-Identifier: MIT */
#include "base/inline.h"
#include "text/scalar.h"
#include "text/words.h"
#include "typed/desc.h"
#include "typed/valid.h"

/* Where the next byte goes is not in here: each function takes it and returns it, so that it stays in a register. */
typedef struct encoder {
    const char *limit; /* the end of the room in *out */
    qcb_buffer *out;
    const qcb_desc *desc; /* of the whole argument */
    qcb_buffer prefix;    /* dotted path of the struct that is being written, with its last dot; unset while `len` is 0 */
    uint32_t keys;        /* so far */
    uint32_t required;    /* fields that are, of the struct that is being written */
    bool comma;
    bool first;     /* the next value may stand without its key */
    bool escape;    /* commas in values are doubled */
    bool strict;    /* for a document: all is checked */
    bool odd;       /* a value cannot be written like that: validation tells why */
    char path[128]; /* for `prefix`; a longer one comes from the arena */
} encoder;

/* ---- bytes ---- */

static void leave_buffer(encoder *e, const char *at)
{
    e->out->len = (size_t)(at - e->out->data);
}

static char *enter_buffer(encoder *e)
{
    e->limit = e->out->data + e->out->size;
    return e->out->data + e->out->len;
}

__attribute__((noinline, cold)) static char *more_room(encoder *e, const char *at, size_t len)
{
    leave_buffer(e, at);
    bool made = qcb__buffer_reserve(e->out, len);
    char *moved = enter_buffer(e);
    return made ? moved : NULL;
}

/* `at`, which may have moved, with room for `len` bytes; NULL when memory is out. */
static inline char *room(encoder *e, char *at, size_t len)
{
    return (size_t)(e->limit - at) >= len ? at : more_room(e, at, len);
}

static char *put_bytes(encoder *e, char *at, const char *bytes, size_t len)
{
    char *to = room(e, at, len);
    if (to == NULL || len == 0)
        return at;
    memcpy(to, bytes, len);
    return to + len;
}

static inline char *put_char(encoder *e, char *at, char c)
{
    char *to = room(e, at, 1);
    if (to == NULL)
        return at;
    *to = c;
    return to + 1;
}

/* A word of the rows, which may be read 32 bytes further. */
static inline char *put_word(encoder *e, char *at, const char *word, size_t len)
{
    char *to = room(e, at, len + 32);
    if (to == NULL)
        return at;
    memcpy(to, word, 32);
    if (len > 32)
        memcpy(to + 32, word + 32, len - 32);
    return to + len;
}

/* ---- scalars ---- */

typedef char sixteen __attribute__((vector_size(16)));

static inline sixteen copy_sixteen(char *to, const char *text)
{
    sixteen bytes;
    memcpy(&bytes, text, sizeof bytes);
    memcpy(to, &bytes, sizeof bytes);
    return bytes == ',';
}

/* Copies 16 bytes or more; true when none is a comma. */
static bool copy_long(char *to, const char *text, size_t len)
{
    sixteen commas = copy_sixteen(to + len - 16, text + len - 16);
    uint64_t any[2];
    for (size_t i = 0; i + 16 < len; i += 16)
        commas |= copy_sixteen(to + i, text + i);
    memcpy(any, &commas, sizeof any);
    return (any[0] | any[1]) == 0;
}

static inline uint64_t copy_eight(char *to, const char *text)
{
    uint64_t bytes, zero;
    memcpy(&bytes, text, sizeof bytes);
    memcpy(to, &bytes, sizeof bytes);
    zero = bytes ^ 0x2c2c2c2c2c2c2c2cu;
    return (zero - 0x0101010101010101u) & ~zero & 0x8080808080808080u;
}

static inline uint32_t copy_four(char *to, const char *text)
{
    uint32_t bytes, zero;
    memcpy(&bytes, text, sizeof bytes);
    memcpy(to, &bytes, sizeof bytes);
    zero = bytes ^ 0x2c2c2c2cu;
    return (zero - 0x01010101u) & ~zero & 0x80808080u;
}

static inline bool copy_three(char *to, const char *text, size_t len)
{
    bool plain = true;
    for (size_t i = 0; i < len; i++) {
        to[i] = text[i];
        plain &= text[i] != ',';
    }
    return plain;
}

QCB__FOLDS bool copy_plain(char *to, const char *text, size_t len)
{
    if (len >= 16)
        return copy_long(to, text, len);
    if (len >= 8)
        return (copy_eight(to, text) | copy_eight(to + len - 8, text + len - 8)) == 0;
    if (len >= 4)
        return (copy_four(to, text) | copy_four(to + len - 4, text + len - 4)) == 0;
    return copy_three(to, text, len);
}

__attribute__((noinline, cold)) static char *put_commas(encoder *e, const char *at, const char *text, size_t len)
{
    e->odd |= !e->escape;
    leave_buffer(e, at);
    if (e->escape)
        qcb__escape(e->out, text, len);
    else
        qcb__buffer_add(e->out, text, len);
    return enter_buffer(e);
}

QCB__FOLDS char *put_text(encoder *e, char *at, const char *text)
{
    size_t len = strlen(text);
    char *to = room(e, at, len);
    if (to == NULL)
        return at;
    return copy_plain(to, text, len) ? to + len : put_commas(e, to, text, len);
}

static char *put_string(encoder *e, char *at, const qcb_field *field, const void *from)
{
    (void)field;
    return put_text(e, at, *(const char *const *)from);
}

static char *put_bool(encoder *e, char *at, const qcb_field *field, const void *from)
{
    int value = *(const int *)from;
    bool on = value == QCB_ON;
    char *to = room(e, at, 4);
    (void)field;
    e->odd |= !on && value != QCB_OFF;
    if (to == NULL)
        return at;
    memcpy(to, on ? "on\0" : "off", 4);
    return to + (on ? 2 : 3);
}

static char *put_enum(encoder *e, char *at, const qcb_field *field, const void *from)
{
    size_t index = (size_t) * (const int *)from - 1;
    if (index < qcb__word_count(field))
        return put_word(e, at, qcb__word(field, index), strlen(qcb__word(field, index)));
    e->odd = true;
    return at;
}

static inline char *put_digits(encoder *e, char *at, uint64_t number, bool is_signed)
{
    char *to = room(e, at, 24);
    if (to == NULL)
        return at;
    if (number >= 10)
        return to + qcb__scalar_print(to, number, is_signed);
    *to = (char)('0' + number);
    return to + 1;
}

/* Where a bare number is mebibytes: those, or bytes that say so. */
static char *put_number(encoder *e, char *at, const qcb_field *field, const void *from)
{
    uint64_t number = ((const qcb_uint *)from)->value, unit = (uint64_t)1 << qcb__unit_shift(field);
    bool whole = (number & (unit - 1)) == 0;
    e->odd |= !qcb__in_range(field, number) || !qcb__is_power(field, number);
    at = put_digits(e, at, whole ? number >> qcb__unit_shift(field) : number, field->kind == QCB_FIELD_INT);
    return whole ? at : put_char(e, at, 'b');
}

__attribute__((cold)) static char *put_bare_number(encoder *e, char *at, const qcb_field *field, const void *from)
{
    return put_digits(e, at, *(const uint64_t *)from, field->kind == QCB_FIELD_INTS);
}

__attribute__((cold)) static char *put_colon_list(encoder *e, char *at, const qcb_field *field, const void *from)
{
    const qcb_strings *list = from;
    (void)field;
    for (size_t i = 0; i < list->count; i++) {
        if (i != 0)
            at = put_char(e, at, ':');
        at = put_string(e, at, field, &list->items[i]);
    }
    return at;
}

static char *put_reference(encoder *e, char *at, const qcb_field *field, const void *from)
{
    (void)field;
    return put_string(e, at, field, &((const qcb_choice *)from)->reference);
}

typedef char *put_scalar(encoder *e, char *at, const qcb_field *field, const void *from);

/* Of a scalar field at its place, and of an element of a list at its own. */
static put_scalar *const put_scalars[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = put_string,    [QCB_FIELD_BOOL] = put_bool,         [QCB_FIELD_ENUM] = put_enum,
    [QCB_FIELD_UINT] = put_number,      [QCB_FIELD_INT] = put_number,        [QCB_FIELD_SIZE] = put_number,
    [QCB_FIELD_CHOICE] = put_reference, [QCB_FIELD_CHOICES] = put_reference, [QCB_FIELD_COLON_LIST] = put_colon_list,
    [QCB_FIELD_STRINGS] = put_string,   [QCB_FIELD_ENUMS] = put_enum,        [QCB_FIELD_UINTS] = put_bare_number,
    [QCB_FIELD_INTS] = put_bare_number,
};

/* ---- keys ---- */

/* Two moves for most keys. A loop over words is what gcc makes `rep movs` of, which takes 20 ns to start. */
static inline void copy_lead(char *to, const char *lead, size_t len)
{
    memcpy(to, lead, 16);
    if (len > 16)
        memcpy(to + 16, lead + 16, 16);
    if (len > 32)
        memcpy(to + 32, lead + 32, len - 32);
}

/* The lead of a row is padded: 32 bytes may be read and written. */
static inline char *put_lead(encoder *e, char *at, const qcb_field *field)
{
    size_t from = e->comma ? 0 : 1, len = qcb__key_len(field) + 2u - from;
    char *to = room(e, at, len + 32);
    e->keys++;
    if (to == NULL)
        return at;
    copy_lead(to, qcb__lead(field) + from, len);
    to[len - 1] = '=';
    e->comma = true;
    return to + len;
}

static char *put_key(encoder *e, char *at, const char *key, size_t len)
{
    e->keys++;
    if (e->comma)
        at = put_char(e, at, ',');
    e->comma = true;
    if (e->prefix.len != 0)
        at = put_bytes(e, at, e->prefix.data, e->prefix.len);
    at = put_bytes(e, at, key, len);
    return put_char(e, at, '=');
}

static inline char *put_field_key(encoder *e, char *at, const qcb_field *field)
{
    return e->prefix.len == 0 ? put_lead(e, at, field) : put_key(e, at, qcb__key(field), qcb__key_len(field));
}

/* Can the text stand in first place without its key? Not with '=' or ',' in it, and not where QEMU would take it for JSON or a
 * call for help. The first word of -cpu is always the model. */
static bool can_be_implied(const encoder *e, const qcb_field *field, const void *from)
{
    if (!e->first || (field->flags & QCB_FIELD_IMPLIED) == 0)
        return false;
    if (field->kind != QCB_FIELD_STRING || !e->escape)
        return true;
    const char *text = *(const char *const *)from, *p = text;
    while (*p != '\0' && *p != ',' && *p != '=')
        p++;
    bool asks = *text == '?' ? text[1] == '\0' : *text == 'h' && strcmp(text, "help") == 0;
    return *p == '\0' && p != text && *text != '{' && !asks;
}

__attribute__((noinline)) static char *put_any_field(encoder *e, char *at, const qcb_field *field, const void *from)
{
    if (can_be_implied(e, field, from)) {
        e->keys++;
        e->comma = true;
    } else {
        at = put_field_key(e, at, field);
    }
    e->first = false;
    return put_scalars[field->kind](e, at, field, from);
}

/* ---- nesting ---- */

static char *put_struct(encoder *e, char *at, const qcb_desc *desc, const void *value);

/* Extends the prefix by "key." or "key.7."; returns what to shorten it to. */
__attribute__((cold)) static size_t push(encoder *e, const qcb_field *field, const size_t *index)
{
    size_t before = e->prefix.len;
    char digits[24];
    if (before == 0)
        e->prefix = (qcb_buffer){ .arena = e->out->arena, .data = e->path, .size = sizeof e->path };
    qcb__buffer_add(&e->prefix, qcb__key(field), qcb__key_len(field));
    qcb__buffer_char(&e->prefix, '.');
    if (index != NULL) {
        qcb__buffer_add(&e->prefix, digits, qcb__scalar_print(digits, *index, false));
        qcb__buffer_char(&e->prefix, '.');
    }
    e->out->failed |= e->prefix.failed;
    return before;
}

static char *put_nested(encoder *e, char *at, const qcb_field *field, const void *from)
{
    size_t before = push(e, field, NULL);
    at = put_struct(e, at, qcb__desc_of(field), from);
    e->prefix.len = before;
    return at;
}

/* The struct of a choice below the prefix, its tag first. */
static char *put_chosen(encoder *e, char *at, const qcb_choice *choice)
{
    const char *tag = qcb__variant_key(choice->desc);
    if (tag != NULL) {
        at = put_key(e, at, tag, strlen(tag));
        at = put_word(e, at, qcb__fact_text(choice->desc->variant), choice->desc->variant_len);
    }
    return put_struct(e, at, choice->desc, choice->value);
}

static char *put_choice(encoder *e, char *at, const qcb_field *field, const void *from)
{
    const qcb_choice *choice = from;
    if (choice->desc == NULL)
        return put_any_field(e, at, field, from);
    size_t before = push(e, field, NULL);
    at = put_chosen(e, at, choice);
    e->prefix.len = before;
    return at;
}

/* Element `index` of a list of scalars: "key.0=". */
__attribute__((cold)) static char *put_indexed(encoder *e, char *at, const qcb_field *field, const void *item, size_t index)
{
    char digits[24];
    size_t before = push(e, field, NULL);
    at = put_key(e, at, digits, qcb__scalar_print(digits, index, false));
    at = put_scalars[field->kind](e, at, field, item);
    e->prefix.len = before;
    return at;
}

__attribute__((cold)) static char *put_element(encoder *e, char *at, const qcb_field *field, const void *item, size_t index)
{
    bool chosen = field->kind == QCB_FIELD_CHOICES && ((const qcb_choice *)item)->desc != NULL;
    if (!chosen && field->kind != QCB_FIELD_STRUCTS)
        return put_indexed(e, at, field, item, index);
    size_t before = push(e, field, &index);
    at = chosen ? put_chosen(e, at, item) : put_struct(e, at, qcb__desc_of(field), item);
    e->prefix.len = before;
    return at;
}

/* The last of the numbers that count up by one from `index` on. */
static size_t run_end(const qcb_any_list *list, size_t index)
{
    const uint64_t *numbers = list->items;
    while (index + 1 < list->count && numbers[index] < INT64_MAX && numbers[index + 1] == numbers[index] + 1)
        index++;
    return index;
}

__attribute__((cold)) static char *put_repeated(encoder *e, char *at, const qcb_field *field, const qcb_any_list *list)
{
    bool numbers = field->kind == QCB_FIELD_UINTS || field->kind == QCB_FIELD_INTS;
    for (size_t i = 0; i < list->count; i++) {
        size_t last = numbers ? run_end(list, i) : i;
        at = put_field_key(e, at, field);
        at = put_scalars[field->kind](e, at, field, qcb__at(list->items, i * qcb__element_size(field)));
        if (last == i)
            continue;
        at = put_char(e, at, '-');
        at = put_digits(e, at, ((const uint64_t *)list->items)[last], false);
        i = last;
    }
    return at;
}

__attribute__((cold)) static char *put_list(encoder *e, char *at, const qcb_field *field, const void *from)
{
    const qcb_any_list *list = from;
    if (field->flags & QCB_FIELD_REPEATS)
        return put_repeated(e, at, field, list);
    for (size_t i = 0; i < list->count; i++)
        at = put_element(e, at, field, qcb__at(list->items, i * qcb__element_size(field)), i);
    return at;
}

__attribute__((cold)) static char *put_properties(encoder *e, char *at, const qcb_field *field, const void *from)
{
    const qcb_properties *list = from;
    (void)field;
    for (size_t i = 0; i < list->count; i++) {
        at = put_key(e, at, list->items[i].name, strlen(list->items[i].name));
        at = put_string(e, at, field, &list->items[i].value);
    }
    return at;
}

static put_scalar *const put_compound[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRUCT] = put_nested,
    [QCB_FIELD_CHOICE] = put_choice,
    [QCB_FIELD_STRUCTS] = put_list,
    [QCB_FIELD_CHOICES] = put_list,
    [QCB_FIELD_STRINGS] = put_list,
    [QCB_FIELD_UINTS] = put_list,
    [QCB_FIELD_INTS] = put_list,
    [QCB_FIELD_ENUMS] = put_list,
    [QCB_FIELD_PROPERTIES] = put_properties,
    [QCB_FIELD_COLON_LIST] = put_any_field,
};

static bool nests(const qcb_field *field, const void *value)
{
    bool flat = field->kind < QCB_FIELD_STRUCT || field->kind == QCB_FIELD_COLON_LIST || field->kind == QCB_FIELD_PROPERTIES ||
                (field->flags & QCB_FIELD_REPEATS);
    if (flat || !qcb__field_is_set(field, value))
        return false;
    return field->kind != QCB_FIELD_CHOICE || ((const qcb_choice *)qcb__at(value, field->offset))->desc != NULL;
}

/* Lists with all that is in them; structs and choices by themselves, what they hold is walked. */
static bool compound_is_sound(const encoder *e, const qcb_field *field, const void *value)
{
    if (!e->desc->dotted && nests(field, value))
        return false; /* takes JSON */
    if (field->kind == QCB_FIELD_CHOICE)
        return qcb__choice_fits(field, qcb__at(value, field->offset));
    return field->kind == QCB_FIELD_STRUCT || qcb__list_is_sound(e->desc, field, value);
}

/* A field that is not a scalar. */
__attribute__((noinline)) static char *visit_compound(encoder *e, char *at, const qcb_field *field, const void *value)
{
    if (!qcb__field_is_set(field, value))
        return at;
    e->required += (field->flags & QCB_FIELD_REQUIRED) != 0;
    e->first &= field->kind == QCB_FIELD_COLON_LIST;
    if (!e->strict || compound_is_sound(e, field, value))
        return put_compound[field->kind](e, at, field, qcb__at(value, field->offset));
    e->odd = true;
    return at;
}

/* Most fields stand behind another one and under no path. */
static inline bool is_plain(const encoder *e)
{
    return e->comma && e->prefix.len == 0;
}

/* A scalar that is set, where there is room for its key: nothing is called before the value is written, so nothing has to be
 * saved. */
QCB__FOLDS char *put_plain(encoder *e, char *at, const qcb_field *field, const void *from)
{
    size_t len = qcb__key_len(field) + 2u;
    e->keys++;
    memcpy(at, qcb__lead(field), 32);
    at += len;
    at[-1] = '=';
    if (field->kind == QCB_FIELD_STRING)
        return put_text(e, at, *(const char *const *)from);
    return put_scalars[field->kind](e, at, field, from);
}

/* *plain: is_plain, which only a compound and the first field change. */
QCB__FOLDS char *visit_field(encoder *e, char *at, const qcb_field *field, const void *value, bool *plain)
{
    if (field->kind >= QCB_FIELD_STRUCT) {
        at = visit_compound(e, at, field, value);
        *plain = is_plain(e);
        return at;
    }
    if (!qcb__field_is_set(field, value)) {
        e->odd |= qcb__field_unmarked(field, value);
        return at;
    }
    if (field->flags & QCB_FIELD_REQUIRED)
        e->required++;
    if (*plain && qcb__key_len(field) <= 30 && e->limit - at >= 32)
        return put_plain(e, at, field, qcb__at(value, field->offset));
    at = put_any_field(e, at, field, qcb__at(value, field->offset));
    *plain = is_plain(e);
    return at;
}

QCB__FOLDS char *put_fields(encoder *e, char *at, const qcb_desc *desc, const void *value)
{
    uint16_t fields[QCB__MAX_FIELDS];
    const qcb_field *rows = qcb__fields_of(desc);
    size_t count = qcb__value_fields(desc, value, fields);
    bool plain = is_plain(e);
    for (size_t i = 0; i < count; i++)
        at = visit_field(e, at, rows + fields[i], value, &plain);
    e->odd |= e->required != desc->required;
    return at;
}

/* A struct in a struct. */
static char *put_struct(encoder *e, char *at, const qcb_desc *desc, const void *value)
{
    uint32_t outer = e->required;
    e->required = 0;
    at = put_fields(e, at, desc, value);
    e->required = outer;
    return at;
}

static const char *text_of(const qcb_desc *desc, const void *value, size_t field)
{
    return *(const char *const *)qcb__at(value, qcb__fields_of(desc)[field].offset);
}

/* "driver.property=value" where that reads back: see decode_words. */
__attribute__((cold)) static bool put_words(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    const char *first = text_of(desc, value, 0), *second = text_of(desc, value, 1), *third = text_of(desc, value, 2);
    if (first == NULL || second == NULL || third == NULL || strpbrk(first, ".=") != NULL || strchr(second, '=') != NULL)
        return false;
    if (first[0] == '\0' || second[0] == '\0' || strlen(first) > 63 || strlen(second) > 63)
        return false;
    qcb__buffer_str(out, first);
    qcb__buffer_char(out, '.');
    qcb__buffer_str(out, second);
    qcb__buffer_char(out, '=');
    qcb__buffer_str(out, third);
    return true;
}

static inline char *put_variant(encoder *e, char *at, const qcb_desc *desc)
{
    if (desc->bare_variant) {
        e->keys++;
    } else {
        const char *key = qcb__names + qcb__group_of(desc)->variant_key;
        at = put_key(e, at, key, strlen(key));
    }
    at = put_word(e, at, qcb__fact_text(desc->variant), desc->variant_len);
    e->comma = true;
    e->first = false;
    return at;
}

/* ",key=on" to ",+key", ",key=off" to ",-key": shorter each. No text behind the first one, the model, holds commas. */
__attribute__((cold)) static char *sign_switches(char *from, char *end)
{
    char *to = memchr(from, ',', (size_t)(end - from));
    if (to == NULL)
        return end;
    for (const char *item = to; item != NULL;) {
        const char *next = memchr(item + 1, ',', (size_t)(end - item - 1));
        size_t len = (size_t)((next != NULL ? next : end) - item);
        bool on = len > 3 && memcmp(item + len - 3, "=on", 3) == 0, off = len > 4 && memcmp(item + len - 4, "=off", 4) == 0;
        size_t sign = on || off ? 1 : 0;
        len -= on ? 4 : off ? 5 : 1;
        memmove(to + 1 + sign, item + 1, len);
        to[sign] = on ? '+' : off ? '-' : ',';
        *to = ',';
        to += 1 + sign + len;
        item = next;
    }
    return to;
}

/* Member by member: an initialiser would clear all of it, path and all, by a string instruction that takes long to start. */
QCB__FOLDS bool put_argument(qcb_buffer *out, const qcb_desc *desc, const void *value, bool strict, uint32_t *keys)
{
    encoder e;
    e.out = out;
    e.desc = desc;
    e.prefix.len = 0;
    e.keys = e.required = 0;
    e.comma = e.odd = false;
    e.first = true;
    e.escape = desc->escapes;
    e.strict = strict;
    size_t start = out->len;
    char *at = enter_buffer(&e);
    if (desc->variant_len != 0)
        at = put_variant(&e, at, desc);
    at = strict ? put_fields(&e, at, desc, value) : put_struct(&e, at, desc, value);
    if (desc->signs)
        at = sign_switches(out->data + start, at);
    leave_buffer(&e, put_char(&e, at, '\0'));
    *keys = e.keys;
    return !e.odd;
}

void qcb__encode_text(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    uint32_t keys;
    if (qcb__takes_words(desc) && put_words(out, desc, value))
        return;
    put_argument(out, desc, value, false, &keys);
    out->len -= !out->failed; /* the NUL */
}

/* Memory that one argument rarely needs more of. */
enum { USUAL_TEXT = 256 };

qcb_slice qcb__encode_sound(qcb_arena *arena, const qcb_desc *desc, const void *value, uint32_t *keys)
{
    qcb_buffer out;
    qcb__buffer_open(&out, arena, USUAL_TEXT);
    bool sound = put_argument(&out, desc, value, true, keys) && !out.failed;
    qcb__buffer_close(&out, sound ? out.len : 0);
    return (qcb_slice){ sound ? out.data : NULL, out.len - 1 };
}

/* ---- which form? ---- */

static bool stop_at_nested(const qcb_field *field, const void *value, void *context)
{
    (void)context;
    return !nests(field, value);
}

bool qcb__needs_json(const qcb_desc *desc, const void *value)
{
    return !desc->dotted && desc->nested && !qcb__value_visit(desc, value, stop_at_nested, NULL);
}

/* ---- public ---- */

static char *argument_text(const qcb_desc *desc, const void *value, qcb_text_form as, qcb_arena *arena)
{
    qcb_buffer out;
    bool needs_json = qcb__needs_json(desc, value), json = as == QCB_TEXT_JSON || (needs_json && as != QCB_TEXT_KEYS);
    if ((json && !qcb__group_of(desc)->json) || (needs_json && !json))
        return NULL;
    qcb__buffer_init(&out, arena, 128);
    if (json)
        qcb__encode_json(&out, desc, value);
    else
        qcb__encode_text(&out, desc, value);
    return qcb__buffer_text(&out);
}

const char *qcb_value_format(const qcb_desc *desc, const void *value, qcb_text_form as, qcb_pool *pool)
{
    char *text = argument_text(desc, value, as, &pool->arena);
    if (as != QCB_TEXT_SHELL || text == NULL)
        return text;
    qcb_buffer out;
    qcb__buffer_init(&out, &pool->arena, strlen(text) + 32);
    qcb__buffer_char(&out, '-');
    qcb__buffer_str(&out, qcb__option(desc));
    qcb__buffer_char(&out, ' ');
    qcb__quote(&out, qcb_str(text));
    return qcb__buffer_text(&out);
}

qcb_status qcb_value_words(const qcb_desc *desc, const void *value, const char *words[2], qcb_pool *pool)
{
    qcb_buffer option;
    qcb__buffer_init(&option, &pool->arena, 32);
    qcb__buffer_char(&option, '-');
    qcb__buffer_str(&option, qcb__option(desc));
    words[0] = qcb__buffer_text(&option);
    words[1] = argument_text(desc, value, QCB_TEXT_ARGUMENT, &pool->arena);
    return words[0] != NULL && words[1] != NULL ? QCB_OK : QCB_NO_MEMORY;
}
