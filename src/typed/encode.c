/* Structs to key=value text. SPDX-License-Identifier: MIT */
#include "text/scalar.h"
#include "text/words.h"
#include "typed/desc.h"
#include "typed/valid.h"

typedef struct encoder {
    char *at, *limit; /* where the next byte goes, and the end of the room for it, in *out */
    qcb_buffer *out;
    const qcb_desc *desc; /* of the whole argument */
    qcb_buffer prefix;    /* dotted path of the struct that is being written, with its last dot */
    uint32_t keys;        /* so far */
    uint32_t required;    /* fields that are, of the struct that is being written */
    bool comma;
    bool first;  /* the next value may stand without its key */
    bool escape; /* commas in values are doubled */
    bool strict; /* for a document: all is checked */
    bool odd;    /* a value cannot be written like that: validation tells why */
} encoder;

/* ---- bytes ---- */

static void leave_buffer(encoder *e)
{
    e->out->len = (size_t)(e->at - e->out->data);
}

static void enter_buffer(encoder *e)
{
    e->at = e->out->data + e->out->len;
    e->limit = e->out->data + e->out->size;
}

__attribute__((noinline)) static bool more_room(encoder *e, size_t len)
{
    leave_buffer(e);
    bool made = qcb__buffer_reserve(e->out, len);
    enter_buffer(e);
    return made;
}

static inline bool has_room(encoder *e, size_t len)
{
    return (size_t)(e->limit - e->at) >= len || more_room(e, len);
}

static void put_bytes(encoder *e, const char *bytes, size_t len)
{
    if (!has_room(e, len) || len == 0)
        return;
    memcpy(e->at, bytes, len);
    e->at += len;
}

static inline void put_char(encoder *e, char c)
{
    if (has_room(e, 1))
        *e->at++ = c;
}

/* A word of the rows, which may be read 32 bytes further. */
static inline void put_word(encoder *e, const char *word, size_t len)
{
    if (!has_room(e, len + 32))
        return;
    memcpy(e->at, word, 32);
    if (len > 32)
        memcpy(e->at + 32, word + 32, len - 32);
    e->at += len;
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

static inline bool copy_plain(char *to, const char *text, size_t len)
{
    if (len >= 16)
        return copy_long(to, text, len);
    if (len >= 8)
        return (copy_eight(to, text) | copy_eight(to + len - 8, text + len - 8)) == 0;
    if (len >= 4)
        return (copy_four(to, text) | copy_four(to + len - 4, text + len - 4)) == 0;
    return copy_three(to, text, len);
}

__attribute__((noinline)) static void put_commas(encoder *e, const char *text, size_t len)
{
    e->odd |= !e->escape;
    leave_buffer(e);
    if (e->escape)
        qcb__escape(e->out, text, len);
    else
        qcb__buffer_add(e->out, text, len);
    enter_buffer(e);
}

static void put_text(encoder *e, const char *text)
{
    size_t len = strlen(text);
    if (!has_room(e, len))
        return;
    if (copy_plain(e->at, text, len))
        e->at += len;
    else
        put_commas(e, text, len);
}

static void put_string(encoder *e, const qcb_field *field, const void *at)
{
    (void)field;
    put_text(e, *(const char *const *)at);
}

static void put_bool(encoder *e, const qcb_field *field, const void *at)
{
    int value = *(const int *)at;
    bool on = value == QCB_ON;
    (void)field;
    e->odd |= !on && value != QCB_OFF;
    if (!has_room(e, 4))
        return;
    memcpy(e->at, on ? "on\0" : "off", 4);
    e->at += on ? 2 : 3;
}

static void put_enum(encoder *e, const qcb_field *field, const void *at)
{
    size_t index = (size_t) * (const int *)at - 1;
    if (index < qcb__word_count(field))
        put_word(e, qcb__word(field, index), strlen(qcb__word(field, index)));
    else
        e->odd = true;
}

static void put_digits(encoder *e, uint64_t number, bool is_signed)
{
    if (!has_room(e, 24))
        return;
    if (number < 10)
        *e->at++ = (char)('0' + number);
    else
        e->at += qcb__scalar_print(e->at, number, is_signed);
}

/* Where a bare number is mebibytes: those, or bytes that say so. */
static void put_number(encoder *e, const qcb_field *field, const void *at)
{
    uint64_t number = ((const qcb_uint *)at)->value, unit = (uint64_t)1 << qcb__unit_shift(field);
    bool whole = (number & (unit - 1)) == 0;
    e->odd |= !qcb__in_range(field, number) || !qcb__is_power(field, number);
    put_digits(e, whole ? number >> qcb__unit_shift(field) : number, field->kind == QCB_FIELD_INT);
    if (!whole)
        put_char(e, 'b');
}

static void put_bare_number(encoder *e, const qcb_field *field, const void *at)
{
    put_digits(e, *(const uint64_t *)at, field->kind == QCB_FIELD_INTS);
}

static void put_colon_list(encoder *e, const qcb_field *field, const void *at)
{
    const qcb_strings *list = at;
    (void)field;
    for (size_t i = 0; i < list->count; i++) {
        if (i != 0)
            put_char(e, ':');
        put_text(e, list->items[i]);
    }
}

static void put_reference(encoder *e, const qcb_field *field, const void *at)
{
    (void)field;
    put_text(e, ((const qcb_choice *)at)->reference);
}

typedef void put_scalar(encoder *e, const qcb_field *field, const void *at);

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
static inline void put_lead(encoder *e, const qcb_field *field)
{
    size_t from = e->comma ? 0 : 1, len = qcb__key_len(field) + 2u - from;
    e->keys++;
    if (!has_room(e, len + 32))
        return;
    copy_lead(e->at, qcb__lead(field) + from, len);
    e->at += len;
    e->at[-1] = '=';
    e->comma = true;
}

static void put_key(encoder *e, const char *key, size_t len)
{
    e->keys++;
    if (e->comma)
        put_char(e, ',');
    e->comma = true;
    put_bytes(e, e->prefix.data, e->prefix.len);
    put_bytes(e, key, len);
    put_char(e, '=');
}

static inline void put_field_key(encoder *e, const qcb_field *field)
{
    if (e->prefix.len == 0)
        put_lead(e, field);
    else
        put_key(e, qcb__key(field), qcb__key_len(field));
}

/* Can the text stand in first place without its key? Not with '=' or ',' in it, and not where QEMU would take it for JSON or a
 * call for help. The first word of -cpu is always the model. */
static bool can_be_implied(const encoder *e, const qcb_field *field, const void *at)
{
    if (!e->first || (field->flags & QCB_FIELD_IMPLIED) == 0)
        return false;
    if (field->kind != QCB_FIELD_STRING || !e->escape)
        return true;
    const char *text = *(const char *const *)at, *p = text;
    while (*p != '\0' && *p != ',' && *p != '=')
        p++;
    bool asks = *text == '?' ? text[1] == '\0' : *text == 'h' && strcmp(text, "help") == 0;
    return *p == '\0' && p != text && *text != '{' && !asks;
}

__attribute__((noinline)) static void put_any_field(encoder *e, const qcb_field *field, const void *at)
{
    if (can_be_implied(e, field, at)) {
        e->keys++;
        e->comma = true;
    } else {
        put_field_key(e, field);
    }
    e->first = false;
    put_scalars[field->kind](e, field, at);
}

/* Most fields stand behind another one and under no path, and there is room: nothing is called before the value is written, so
 * nothing has to be saved. */
static void put_field(encoder *e, const qcb_field *field, const void *at)
{
    size_t len = qcb__key_len(field) + 2u;
    bool plain = e->comma && e->prefix.len == 0 && len <= 32 && e->limit - e->at >= 32;
    if (!plain) {
        put_any_field(e, field, at);
        return;
    }
    char *to = e->at;
    e->keys++;
    memcpy(to, qcb__lead(field), 32);
    to[len - 1] = '=';
    e->at = to + len;
    put_scalars[field->kind](e, field, at);
}

/* ---- nesting ---- */

static void put_struct(encoder *e, const qcb_desc *desc, const void *value);

/* Extends the prefix by "key." or "key.7."; returns what to shorten it to. */
static size_t push(encoder *e, const qcb_field *field, const size_t *index)
{
    size_t before = e->prefix.len;
    char digits[24];
    qcb__buffer_add(&e->prefix, qcb__key(field), qcb__key_len(field));
    qcb__buffer_char(&e->prefix, '.');
    if (index != NULL) {
        qcb__buffer_add(&e->prefix, digits, qcb__scalar_print(digits, *index, false));
        qcb__buffer_char(&e->prefix, '.');
    }
    e->out->failed |= e->prefix.failed;
    return before;
}

static void put_nested(encoder *e, const qcb_field *field, const void *at)
{
    size_t before = push(e, field, NULL);
    put_struct(e, qcb__desc_of(field), at);
    e->prefix.len = before;
}

/* The struct of a choice below the prefix, its tag first. */
static void put_chosen(encoder *e, const qcb_choice *choice)
{
    const char *tag = qcb__name(choice->desc->variant_key);
    if (tag != NULL) {
        put_key(e, tag, strlen(tag));
        put_word(e, qcb__name(choice->desc->variant), choice->desc->variant_len);
    }
    put_struct(e, choice->desc, choice->value);
}

static void put_choice(encoder *e, const qcb_field *field, const void *at)
{
    const qcb_choice *choice = at;
    if (choice->desc == NULL) {
        put_field(e, field, at);
        return;
    }
    size_t before = push(e, field, NULL);
    put_chosen(e, choice);
    e->prefix.len = before;
}

/* Element `index` of a list of scalars: "key.0=". */
static void put_indexed(encoder *e, const qcb_field *field, const void *item, size_t index)
{
    char digits[24];
    size_t before = push(e, field, NULL);
    put_key(e, digits, qcb__scalar_print(digits, index, false));
    put_scalars[field->kind](e, field, item);
    e->prefix.len = before;
}

static void put_element(encoder *e, const qcb_field *field, const void *item, size_t index)
{
    bool chosen = field->kind == QCB_FIELD_CHOICES && ((const qcb_choice *)item)->desc != NULL;
    if (!chosen && field->kind != QCB_FIELD_STRUCTS) {
        put_indexed(e, field, item, index);
        return;
    }
    size_t before = push(e, field, &index);
    if (chosen)
        put_chosen(e, item);
    else
        put_struct(e, qcb__desc_of(field), item);
    e->prefix.len = before;
}

/* The last of the numbers that count up by one from `index` on. */
static size_t run_end(const qcb_any_list *list, size_t index)
{
    const uint64_t *numbers = list->items;
    while (index + 1 < list->count && numbers[index] < INT64_MAX && numbers[index + 1] == numbers[index] + 1)
        index++;
    return index;
}

static void put_repeated(encoder *e, const qcb_field *field, const qcb_any_list *list)
{
    bool numbers = field->kind == QCB_FIELD_UINTS || field->kind == QCB_FIELD_INTS;
    for (size_t i = 0; i < list->count; i++) {
        size_t last = numbers ? run_end(list, i) : i;
        put_field_key(e, field);
        put_scalars[field->kind](e, field, qcb__at(list->items, i * qcb__element_size(field)));
        if (last == i)
            continue;
        put_char(e, '-');
        put_digits(e, ((const uint64_t *)list->items)[last], false);
        i = last;
    }
}

static void put_list(encoder *e, const qcb_field *field, const void *at)
{
    const qcb_any_list *list = at;
    if (field->flags & QCB_FIELD_REPEATS) {
        put_repeated(e, field, list);
        return;
    }
    for (size_t i = 0; i < list->count; i++)
        put_element(e, field, qcb__at(list->items, i * qcb__element_size(field)), i);
}

static void put_properties(encoder *e, const qcb_field *field, const void *at)
{
    const qcb_properties *list = at;
    (void)field;
    for (size_t i = 0; i < list->count; i++) {
        put_key(e, list->items[i].name, strlen(list->items[i].name));
        put_text(e, list->items[i].value);
    }
}

static put_scalar *const put_compound[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRUCT] = put_nested,    [QCB_FIELD_CHOICE] = put_choice, [QCB_FIELD_STRUCTS] = put_list,
    [QCB_FIELD_CHOICES] = put_list,     [QCB_FIELD_STRINGS] = put_list,  [QCB_FIELD_UINTS] = put_list,
    [QCB_FIELD_INTS] = put_list,        [QCB_FIELD_ENUMS] = put_list,    [QCB_FIELD_PROPERTIES] = put_properties,
    [QCB_FIELD_COLON_LIST] = put_field,
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
__attribute__((noinline)) static void visit_compound(encoder *e, const qcb_field *field, const void *value)
{
    if (!qcb__field_is_set(field, value))
        return;
    e->required += (field->flags & QCB_FIELD_REQUIRED) != 0;
    e->first &= field->kind == QCB_FIELD_COLON_LIST;
    if (e->strict && !compound_is_sound(e, field, value))
        e->odd = true;
    else
        put_compound[field->kind](e, field, qcb__at(value, field->offset));
}

static inline bool visit_field(const qcb_field *field, const void *value, void *context)
{
    encoder *e = context;
    if (field->kind >= QCB_FIELD_STRUCT) {
        visit_compound(e, field, value);
    } else if (qcb__field_is_set(field, value)) {
        e->required += (field->flags & QCB_FIELD_REQUIRED) != 0;
        put_field(e, field, qcb__at(value, field->offset));
    } else {
        e->odd |= qcb__field_unmarked(field, value);
    }
    return true;
}

static void put_struct(encoder *e, const qcb_desc *desc, const void *value)
{
    uint32_t outer = e->required;
    e->required = 0;
    qcb__value_visit(desc, value, visit_field, e);
    e->odd |= e->required != desc->requires;
    e->required = outer;
}

static const char *text_of(const qcb_desc *desc, const void *value, size_t field)
{
    return *(const char *const *)qcb__at(value, qcb__fields_of(desc)[field].offset);
}

/* "driver.property=value" where that reads back: see decode_words. */
static bool put_words(qcb_buffer *out, const qcb_desc *desc, const void *value)
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

static inline void put_variant(encoder *e, const qcb_desc *desc)
{
    const char *key = qcb__names + desc->variant_key;
    if (desc->bare_variant)
        e->keys++;
    else
        put_key(e, key, strlen(key));
    put_word(e, qcb__names + desc->variant, desc->variant_len);
    e->comma = true;
    e->first = false;
}

/* Member by member: an initialiser would clear all of it, path and all, by a string instruction that takes long to start. */
static inline bool put_argument(qcb_buffer *out, const qcb_desc *desc, const void *value, bool strict, uint32_t *keys)
{
    char path[128];
    encoder e;
    e.out = out;
    e.desc = desc;
    e.prefix = (qcb_buffer){ .arena = out->arena, .data = path, .size = sizeof path };
    e.keys = e.required = 0;
    e.comma = e.odd = false;
    e.first = true;
    e.escape = desc->form != QCB_FORM_CPU;
    e.strict = strict;
    enter_buffer(&e);
    if (desc->variant != 0)
        put_variant(&e, desc);
    put_struct(&e, desc, value);
    put_char(&e, '\0');
    leave_buffer(&e);
    *keys = e.keys;
    return !e.odd;
}

void qcb__encode_text(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    uint32_t keys;
    if (desc->words && put_words(out, desc, value))
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
    if ((json && !desc->json) || (needs_json && !json))
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
    qcb__buffer_str(&out, qcb__name(desc->option));
    qcb__buffer_char(&out, ' ');
    qcb__quote(&out, qcb_str(text));
    return qcb__buffer_text(&out);
}

qcb_status qcb_value_words(const qcb_desc *desc, const void *value, const char *words[2], qcb_pool *pool)
{
    qcb_buffer option;
    qcb__buffer_init(&option, &pool->arena, 32);
    qcb__buffer_char(&option, '-');
    qcb__buffer_str(&option, qcb__name(desc->option));
    words[0] = qcb__buffer_text(&option);
    words[1] = argument_text(desc, value, QCB_TEXT_ARGUMENT, &pool->arena);
    return words[0] != NULL && words[1] != NULL ? QCB_OK : QCB_NO_MEMORY;
}
