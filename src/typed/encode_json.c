/* Structs to JSON objects. SPDX-License-Identifier: MIT */
#include "text/json.h"
#include "text/scalar.h"
#include "typed/desc.h"

typedef struct json_writer {
    qcb_buffer *out;
    bool comma;
} json_writer;

static void put_object(qcb_buffer *out, const qcb_desc *desc, const void *value);

static void put_text(qcb_buffer *out, const char *text)
{
    qcb__json_quote(out, text, strlen(text));
}

static void put_digits(qcb_buffer *out, uint64_t number, bool is_signed)
{
    char digits[24];
    qcb__buffer_add(out, digits, qcb__scalar_print(digits, number, is_signed));
}

static void put_string(qcb_buffer *out, const qcb_field *field, const void *at)
{
    (void)field;
    put_text(out, *(const char *const *)at);
}

static void put_bool(qcb_buffer *out, const qcb_field *field, const void *at)
{
    (void)field;
    qcb__buffer_str(out, *(const int *)at == QCB_ON ? "true" : "false");
}

static void put_enum(qcb_buffer *out, const qcb_field *field, const void *at)
{
    size_t index = (size_t) * (const int *)at - 1;
    put_text(out, index < qcb__word_count(field) ? qcb__word(field, index) : "");
}

static void put_number(qcb_buffer *out, const qcb_field *field, const void *at)
{
    put_digits(out, ((const qcb_uint *)at)->value, field->kind == QCB_FIELD_INT);
}

static void put_bare_number(qcb_buffer *out, const qcb_field *field, const void *at)
{
    put_digits(out, *(const uint64_t *)at, field->kind == QCB_FIELD_INTS);
}

static void put_struct(qcb_buffer *out, const qcb_field *field, const void *at)
{
    put_object(out, qcb__desc_of(field), at);
}

static void put_choice(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_choice *choice = at;
    if (choice->desc != NULL)
        put_object(out, choice->desc, choice->value);
    else if (choice->reference[0] == '\0' && qcb__families[field->type].or_null)
        qcb__buffer_str(out, "null");
    else
        put_text(out, choice->reference);
}

static void put_colon_list(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_strings *list = at;
    qcb_buffer text;
    (void)field;
    qcb__buffer_init(&text, out->arena, 64);
    for (size_t i = 0; i < list->count; i++) {
        if (i != 0)
            qcb__buffer_char(&text, ':');
        qcb__buffer_str(&text, list->items[i]);
    }
    out->failed |= text.failed;
    qcb__json_quote(out, text.data, text.failed ? 0 : text.len);
}

typedef void put_value(qcb_buffer *out, const qcb_field *field, const void *at);

static put_value *const put_elements[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRUCTS] = put_struct,    [QCB_FIELD_CHOICES] = put_choice,   [QCB_FIELD_STRINGS] = put_string,
    [QCB_FIELD_UINTS] = put_bare_number, [QCB_FIELD_INTS] = put_bare_number, [QCB_FIELD_ENUMS] = put_enum,
};

static void put_list(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_any_list *list = at;
    bool wrapped = (field->flags & QCB_FIELD_WRAPPED) != 0;
    qcb__buffer_char(out, '[');
    for (size_t i = 0; i < list->count; i++) {
        qcb__buffer_str(out, i != 0 ? "," : "");
        qcb__buffer_str(out, wrapped ? "{\"str\":" : "");
        put_elements[field->kind](out, field, qcb__at(list->items, i * qcb__element_size(field)));
        qcb__buffer_str(out, wrapped ? "}" : "");
    }
    qcb__buffer_char(out, ']');
}

static put_value *const put_values[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = put_string,         [QCB_FIELD_BOOL] = put_bool,     [QCB_FIELD_ENUM] = put_enum,
    [QCB_FIELD_UINT] = put_number,           [QCB_FIELD_INT] = put_number,    [QCB_FIELD_SIZE] = put_number,
    [QCB_FIELD_STRUCT] = put_struct,         [QCB_FIELD_CHOICE] = put_choice, [QCB_FIELD_STRUCTS] = put_list,
    [QCB_FIELD_CHOICES] = put_list,          [QCB_FIELD_STRINGS] = put_list,  [QCB_FIELD_UINTS] = put_list,
    [QCB_FIELD_COLON_LIST] = put_colon_list, [QCB_FIELD_INTS] = put_list,     [QCB_FIELD_ENUMS] = put_list,
};

static void put_key(json_writer *w, const char *key, size_t len)
{
    if (w->comma)
        qcb__buffer_char(w->out, ',');
    w->comma = true;
    qcb__json_quote(w->out, key, len);
    qcb__buffer_char(w->out, ':');
}

/* What a property means is not known here: what reads as a switch or a number becomes one, as users of JSON write them. */
static void put_guess(qcb_buffer *out, const char *text)
{
    qcb_scalar number;
    bool digits = text[0] != '\0' && strspn(text, "0123456789") == strlen(text) && (text[0] != '0' || text[1] == '\0');
    if (strcmp(text, "on") == 0 || strcmp(text, "off") == 0)
        qcb__buffer_str(out, text[1] == 'n' ? "true" : "false");
    else if (digits && qcb__scalar_uint(qcb_str(text), &number) == QCB_SCALAR_OK)
        qcb__buffer_str(out, text);
    else
        put_text(out, text);
}

static void put_properties(json_writer *w, const qcb_properties *list)
{
    for (size_t i = 0; i < list->count; i++) {
        put_key(w, list->items[i].name, strlen(list->items[i].name));
        put_guess(w->out, list->items[i].value);
    }
}

static bool visit_field(const qcb_field *field, const void *value, void *context)
{
    json_writer *w = context;
    const void *at = qcb__at(value, field->offset);
    if (!qcb__field_is_set(field, value))
        return true;
    if (field->kind == QCB_FIELD_PROPERTIES) {
        put_properties(w, at);
        return true;
    }
    put_key(w, qcb__key(field), qcb__key_len(field));
    put_values[field->kind](w->out, field, at);
    return true;
}

static void put_object(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    json_writer w = { out, false };
    const char *tag = qcb__variant_key(desc);
    qcb__buffer_char(out, '{');
    if (tag != NULL) {
        put_key(&w, tag, strlen(tag));
        put_text(out, qcb__variant(desc));
    }
    qcb__value_visit(desc, value, visit_field, &w);
    qcb__buffer_char(out, '}');
}

void qcb__encode_json(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    put_object(out, desc, value);
}

void qcb__encode_json_field(qcb_buffer *out, const qcb_field *field, const void *value)
{
    put_values[field->kind](out, field, qcb__at(value, field->offset));
}
