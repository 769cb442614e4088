/* Struct to text. SPDX-License-Identifier: MIT */
#include "text/scalar.h"
#include "text/words.h"
#include "typed/desc.h"

typedef struct encoder {
    qcb_buffer *out;
    char *prefix; /* dotted path of the struct that is being written, with its last dot */
    size_t prefix_len;
    bool comma;
    bool first; /* the next value may stand without its key */
} encoder;

#define PREFIX_SIZE 256 /* nesting is fixed by the rows: three levels and two indices */

static qcb_slice string_at(const void *value, const qcb_field *field)
{
    return qcb_str(*(const char *const *)qcb__at(value, field->offset));
}

/* ---- scalars ---- */

static void put_string(qcb_buffer *out, const qcb_field *field, const void *value)
{
    qcb_slice text = string_at(value, field);
    if (out->size - out->len <= text.len && !qcb__buffer_reserve(out, text.len + 1))
        return;
    /* Up to the first comma in one go; most texts have none. */
    char *to = out->data + out->len, *behind = memccpy(to, text.ptr, ',', text.len);
    size_t done = behind != NULL ? (size_t)(behind - to) - 1 : text.len;
    out->len += done;
    if (behind != NULL)
        qcb__escape(out, text.ptr + done, text.len - done);
}

static void put_bool(qcb_buffer *out, const qcb_field *field, const void *value)
{
    bool on = *(const int *)qcb__at(value, field->offset) == QCB_ON;
    if (out->size - out->len < 4 && !qcb__buffer_reserve(out, 4))
        return;
    memcpy(out->data + out->len, on ? "on\0" : "off", 4);
    out->len += on ? 2 : 3;
}

static void put_enum(qcb_buffer *out, const qcb_field *field, const void *value)
{
    size_t index = (size_t) * (const int *)qcb__at(value, field->offset) - 1;
    if (index < field->words->count)
        qcb__buffer_str(out, field->words->words[index]);
}

static void put_number(qcb_buffer *out, const qcb_field *field, const void *value)
{
    const qcb_uint *number = qcb__at(value, field->offset);
    char digits[24];
    size_t len = qcb__scalar_print(digits, number->value, field->kind == QCB_FIELD_INT);
    qcb__buffer_add(out, digits, len);
    if (field->kind == QCB_FIELD_SIZE && field->unit_shift != 0)
        qcb__buffer_char(out, 'b'); /* bytes, where a bare number would be mebibytes */
}

static void put_colon_list(qcb_buffer *out, const qcb_field *field, const void *value)
{
    const qcb_strings *list = qcb__at(value, field->offset);
    for (size_t i = 0; i < list->count; i++) {
        if (i != 0)
            qcb__buffer_char(out, ':');
        qcb__escape(out, list->items[i], strlen(list->items[i]));
    }
}

typedef void put_scalar(qcb_buffer *out, const qcb_field *field, const void *value);

static put_scalar *const put_scalars[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = put_string,         [QCB_FIELD_BOOL] = put_bool,  [QCB_FIELD_ENUM] = put_enum,
    [QCB_FIELD_UINT] = put_number,           [QCB_FIELD_INT] = put_number, [QCB_FIELD_SIZE] = put_number,
    [QCB_FIELD_COLON_LIST] = put_colon_list,
};

/* ---- keys ---- */

/* The lead of a row is padded: eight bytes at a time may be read and written. */
static void put_lead(encoder *e, const qcb_field *field)
{
    size_t len = field->key_len + 2u, from = e->comma ? 0 : 1;
    qcb_buffer *out = e->out;
    if (out->size - out->len < len + 8 && !qcb__buffer_reserve(out, len + 8))
        return;
    char *to = out->data + out->len;
    for (size_t i = 0; i < len; i += 8)
        memcpy(to + i, field->lead + i, 8);
    if (from != 0)
        memmove(to, to + 1, len - 1);
    out->len += len - from;
    e->comma = true;
}

static void put_key(encoder *e, const char *key, size_t len)
{
    if (e->comma)
        qcb__buffer_char(e->out, ',');
    e->comma = true;
    qcb__buffer_add(e->out, e->prefix, e->prefix_len);
    qcb__buffer_add(e->out, key, len);
    qcb__buffer_char(e->out, '=');
}

/* Can the text stand in first place without its key? Not with '=' or ',' in it, and not where QEMU would take it for a call for
 * help. */
static bool can_be_implied(const encoder *e, const qcb_field *field, const void *value)
{
    if (!e->first || (field->flags & QCB_FIELD_IMPLIED) == 0)
        return false;
    if (field->kind != QCB_FIELD_STRING)
        return true;
    const char *text = *(const char *const *)qcb__at(value, field->offset), *p = text;
    while (*p != '\0' && *p != ',' && *p != '=')
        p++;
    return *p == '\0' && p != text && strcmp(text, "help") != 0 && strcmp(text, "?") != 0;
}

static void put_field(encoder *e, const qcb_field *field, const void *value)
{
    if (can_be_implied(e, field, value))
        e->comma = true;
    else if (e->prefix_len == 0)
        put_lead(e, field);
    else
        put_key(e, field->key, field->key_len);
    e->first = false;
    put_scalars[field->kind](e->out, field, value);
}

/* ---- nesting ---- */

static void put_struct(encoder *e, const qcb_desc *desc, const void *value);

/* Extends the prefix by "key." or "key.7."; returns what to shorten it to. */
static size_t push(encoder *e, const char *key, size_t len, const size_t *index)
{
    size_t before = e->prefix_len;
    if (before + len + 26 > PREFIX_SIZE)
        return before;
    memcpy(e->prefix + before, key, len);
    e->prefix_len += len;
    e->prefix[e->prefix_len++] = '.';
    if (index != NULL) {
        e->prefix_len += qcb__scalar_print(e->prefix + e->prefix_len, *index, false);
        e->prefix[e->prefix_len++] = '.';
    }
    return before;
}

static void put_nested(encoder *e, const qcb_field *field, const void *value)
{
    size_t before = push(e, field->key, field->key_len, NULL);
    put_struct(e, field->desc, qcb__at(value, field->offset));
    e->prefix_len = before;
}

static void put_structs(encoder *e, const qcb_field *field, const void *value)
{
    const qcb_any_list *list = qcb__at(value, field->offset);
    for (size_t i = 0; i < list->count; i++) {
        size_t before = push(e, field->key, field->key_len, &i);
        put_struct(e, field->desc, qcb__at(list->items, i * field->desc->size));
        e->prefix_len = before;
    }
}

static void put_strings(encoder *e, const qcb_field *field, const void *value)
{
    const qcb_strings *list = qcb__at(value, field->offset);
    for (size_t i = 0; i < list->count; i++) {
        char index[24];
        size_t before = push(e, field->key, field->key_len, NULL);
        put_key(e, index, qcb__scalar_print(index, i, false));
        qcb__escape(e->out, list->items[i], strlen(list->items[i]));
        e->prefix_len = before;
    }
}

static void (*const put_compound[QCB_FIELD_KIND_COUNT])(encoder *, const qcb_field *, const void *) = {
    [QCB_FIELD_STRUCT] = put_nested,
    [QCB_FIELD_STRUCTS] = put_structs,
    [QCB_FIELD_STRINGS] = put_strings,
};

static bool visit_field(const qcb_field *field, const void *value, void *context)
{
    if (!qcb__field_is_set(field, value))
        return true;
    if (put_compound[field->kind] != NULL)
        put_compound[field->kind](context, field, value);
    else
        put_field(context, field, value);
    return true;
}

static void put_struct(encoder *e, const qcb_desc *desc, const void *value)
{
    qcb__value_visit(desc, value, visit_field, e);
}

void qcb__encode_scalar(qcb_buffer *out, const qcb_field *field, const void *value)
{
    put_scalars[field->kind](out, field, value);
}

void qcb__encode_text(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    char prefix[PREFIX_SIZE];
    encoder e = { .out = out, .prefix = prefix, .first = true };
    if (desc->variant != NULL) {
        qcb__buffer_str(out, desc->variant);
        e.comma = true;
        e.first = false;
    }
    put_struct(&e, desc, value);
}

/* ---- public ---- */

static char *argument_text(const qcb_desc *desc, const void *value, qcb_arena *arena)
{
    qcb_buffer out;
    qcb__buffer_init(&out, arena, 128);
    qcb__encode_text(&out, desc, value);
    return qcb__buffer_text(&out);
}

const char *qcb_value_format(const qcb_desc *desc, const void *value, qcb_text_form as, qcb_pool *pool)
{
    char *text = argument_text(desc, value, &pool->arena);
    if (as == QCB_TEXT_ARGUMENT || text == NULL)
        return text;
    qcb_buffer out;
    qcb__buffer_init(&out, &pool->arena, strlen(text) + 32);
    qcb__buffer_char(&out, '-');
    qcb__buffer_str(&out, desc->option);
    qcb__buffer_char(&out, ' ');
    qcb__quote(&out, qcb_str(text));
    return qcb__buffer_text(&out);
}

qcb_status qcb_value_words(const qcb_desc *desc, const void *value, const char *words[2], qcb_pool *pool)
{
    qcb_buffer option;
    qcb__buffer_init(&option, &pool->arena, 32);
    qcb__buffer_char(&option, '-');
    qcb__buffer_str(&option, desc->option);
    words[0] = qcb__buffer_text(&option);
    words[1] = argument_text(desc, value, &pool->arena);
    return words[0] != NULL && words[1] != NULL ? QCB_OK : QCB_NO_MEMORY;
}
