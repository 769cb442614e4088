/* A value as a C initialiser, for debugging. SPDX-License-Identifier: MIT */
#include "typed/desc.h"

typedef struct printer {
    qcb_buffer *out;
    const char *gap;
} printer;

static void print_value(qcb_buffer *out, const qcb_desc *desc, const void *value);

static void print_text(qcb_buffer *out, const char *text)
{
    qcb__buffer_char(out, '"');
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < 0x20 || c == 0x7f)
            qcb__buffer_printf(out, "\\%03o", c);
        else if (c == '"' || c == '\\')
            qcb__buffer_printf(out, "\\%c", c);
        else
            qcb__buffer_char(out, (char)c);
    }
    qcb__buffer_char(out, '"');
}

static void print_string(qcb_buffer *out, const qcb_field *field, const void *at)
{
    (void)field;
    print_text(out, *(const char *const *)at);
}

static void print_bool(qcb_buffer *out, const qcb_field *field, const void *at)
{
    static const char *const names[] = { "0", "QCB_ON", "QCB_OFF", "QCB_AUTO" };
    (void)field;
    int value = *(const int *)at;
    if (value >= 0 && value <= 3)
        qcb__buffer_str(out, names[value]);
    else
        qcb__buffer_printf(out, "%d", value);
}

static void print_enum(qcb_buffer *out, const qcb_field *field, const void *at)
{
    int value = *(const int *)at;
    if (value < 1 || (size_t)value > qcb__word_count(field)) {
        qcb__buffer_printf(out, "%d", value);
        return;
    }
    qcb__buffer_str(out, qcb__name(qcb__enums[field->type].prefix));
    for (const char *p = qcb__word(field, (size_t)value - 1); *p != '\0'; p++) {
        bool letter = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z'), digit = *p >= '0' && *p <= '9';
        qcb__buffer_char(out, letter ? (char)(*p & ~0x20) : digit ? *p : '_');
    }
}

static void print_number(qcb_buffer *out, const qcb_field *field, const void *at)
{
    if (field->kind == QCB_FIELD_INT)
        qcb__buffer_printf(out, "QCB_SET(%lld)", (long long)((const qcb_int *)at)->value);
    else
        qcb__buffer_printf(out, "QCB_SET(%llu)", (unsigned long long)((const qcb_uint *)at)->value);
}

static void print_bare_number(qcb_buffer *out, const qcb_field *field, const void *at)
{
    if (field->kind == QCB_FIELD_INTS)
        qcb__buffer_printf(out, "%lld", (long long)*(const int64_t *)at);
    else
        qcb__buffer_printf(out, "%llu", (unsigned long long)*(const uint64_t *)at);
}

static void print_struct(qcb_buffer *out, const qcb_field *field, const void *at)
{
    print_value(out, qcb__desc_of(field), at);
}

static void print_choice(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_choice *choice = at;
    (void)field;
    if (choice->desc == NULL) {
        qcb__buffer_str(out, "QCB_REFERENCE(");
        print_text(out, choice->reference);
        qcb__buffer_char(out, ')');
        return;
    }
    qcb__buffer_printf(out, "{ .desc = &qcb_desc_%s, .value = &(qcb_%s)", qcb_desc_name(choice->desc),
                       qcb_desc_name(choice->desc));
    print_value(out, choice->desc, choice->value);
    qcb__buffer_str(out, " }");
}

static void print_property(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_property *property = at;
    (void)field;
    qcb__buffer_str(out, "{ ");
    print_text(out, property->name);
    qcb__buffer_str(out, ", ");
    print_text(out, property->value);
    qcb__buffer_str(out, " }");
}

static void (*const element_printers[QCB_FIELD_KIND_COUNT])(qcb_buffer *, const qcb_field *, const void *) = {
    [QCB_FIELD_STRUCTS] = print_struct,    [QCB_FIELD_CHOICES] = print_choice,      [QCB_FIELD_STRINGS] = print_string,
    [QCB_FIELD_COLON_LIST] = print_string, [QCB_FIELD_UINTS] = print_bare_number,   [QCB_FIELD_INTS] = print_bare_number,
    [QCB_FIELD_ENUMS] = print_enum,        [QCB_FIELD_PROPERTIES] = print_property,
};

static void open_list(qcb_buffer *out, const qcb_field *field)
{
    static const char *const macros[QCB_FIELD_KIND_COUNT] = {
        [QCB_FIELD_CHOICES] = "QCB_LIST_OF(qcb_choice",
        [QCB_FIELD_STRINGS] = "QCB_LIST(",
        [QCB_FIELD_COLON_LIST] = "QCB_LIST(",
        [QCB_FIELD_UINTS] = "QCB_UINTS(",
        [QCB_FIELD_INTS] = "QCB_INTS(",
        [QCB_FIELD_ENUMS] = "QCB_ENUMS(",
        [QCB_FIELD_PROPERTIES] = "QCB_PROPERTIES(",
    };
    if (field->kind == QCB_FIELD_STRUCTS)
        qcb__buffer_printf(out, "QCB_LIST_OF(qcb_%s", qcb_desc_name(qcb__desc_of(field)));
    else
        qcb__buffer_str(out, macros[field->kind]);
}

static void print_list(qcb_buffer *out, const qcb_field *field, const void *at)
{
    const qcb_any_list *list = at;
    bool typed = field->kind == QCB_FIELD_STRUCTS || field->kind == QCB_FIELD_CHOICES;
    open_list(out, field);
    for (size_t i = 0; i < list->count; i++) {
        qcb__buffer_str(out, i != 0 || typed ? ", " : "");
        element_printers[field->kind](out, field, qcb__at(list->items, i * qcb__element_size(field)));
    }
    qcb__buffer_char(out, ')');
}

static void (*const printers[QCB_FIELD_KIND_COUNT])(qcb_buffer *, const qcb_field *, const void *) = {
    [QCB_FIELD_STRING] = print_string,   [QCB_FIELD_BOOL] = print_bool,     [QCB_FIELD_ENUM] = print_enum,
    [QCB_FIELD_UINT] = print_number,     [QCB_FIELD_INT] = print_number,    [QCB_FIELD_SIZE] = print_number,
    [QCB_FIELD_STRUCT] = print_struct,   [QCB_FIELD_CHOICE] = print_choice, [QCB_FIELD_STRUCTS] = print_list,
    [QCB_FIELD_CHOICES] = print_list,    [QCB_FIELD_STRINGS] = print_list,  [QCB_FIELD_COLON_LIST] = print_list,
    [QCB_FIELD_UINTS] = print_list,      [QCB_FIELD_INTS] = print_list,     [QCB_FIELD_ENUMS] = print_list,
    [QCB_FIELD_PROPERTIES] = print_list,
};

static bool visit_field(const qcb_field *field, const void *value, void *context)
{
    printer *p = context;
    if (!qcb__field_is_set(field, value))
        return true;
    qcb__buffer_printf(p->out, "%s .%s = ", p->gap, qcb__c_name(field));
    printers[field->kind](p->out, field, qcb__at(value, field->offset));
    p->gap = ",";
    return true;
}

static void print_value(qcb_buffer *out, const qcb_desc *desc, const void *value)
{
    printer p = { out, "" };
    qcb__buffer_char(out, '{');
    qcb__value_visit(desc, value, visit_field, &p);
    qcb__buffer_str(out, " }");
}

const char *qcb_value_print(const qcb_desc *desc, const void *value, qcb_pool *pool)
{
    qcb_buffer out;
    qcb__buffer_init(&out, &pool->arena, 256);
    qcb__buffer_printf(&out, "(qcb_%s)", qcb_desc_name(desc));
    print_value(&out, desc, value);
    return qcb__buffer_text(&out);
}
