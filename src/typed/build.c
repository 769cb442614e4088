/* Structs into documents and out of them. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "typed/desc.h"

/* ---- is a value one that can be written? ---- */

typedef struct validator {
    const qcb_desc *desc;
    qcb_report *report; /* may be NULL */
    qcb_place place;
    bool valid;
} validator;

static void invalid(validator *v, const qcb_field *field, const char *code, const char *why)
{
    v->valid = false;
    if (v->report != NULL)
        qcb__report_add(v->report, QCB_ERROR, code, v->place, "qcb_%s.%s %s", v->desc->name, field->c_name, why);
}

static void validate(validator *v, const qcb_desc *desc, const void *value);

static void validate_number(validator *v, const qcb_field *field, const void *value)
{
    const qcb_uint *number = qcb__at(value, field->offset);
    bool power = (field->flags & QCB_FIELD_POWER_OF_TWO) != 0, low, high;
    if (!number->set)
        return;
    low = field->kind == QCB_FIELD_INT ? (int64_t)number->value < (int64_t)field->min : number->value < field->min;
    high = field->kind == QCB_FIELD_INT ? (int64_t)number->value > (int64_t)field->max : number->value > field->max;
    if (high || (low && !(power && number->value == 0)))
        invalid(v, field, "invalid-value", "is out of its range");
    else if (power && (number->value & (number->value - 1)) != 0)
        invalid(v, field, "invalid-value", "must be a power of two");
}

static void validate_choice(validator *v, const qcb_field *field, const void *value)
{
    int choice = *(const int *)qcb__at(value, field->offset);
    int most = field->kind == QCB_FIELD_BOOL ? QCB_OFF : (int)field->words->count;
    if (choice < 0 || choice > most)
        invalid(v, field, "invalid-value",
                field->kind == QCB_FIELD_BOOL ? "can only be QCB_ON or QCB_OFF" : "is none of its constants");
}

static void validate_list(validator *v, const qcb_field *field, const void *value)
{
    const qcb_any_list *list = qcb__at(value, field->offset);
    if ((list->count == 0) != (list->items == NULL)) {
        invalid(v, field, "invalid-value", "is a list with a count but without elements, or the other way round");
        return;
    }
    for (size_t i = 0; i < list->count; i++) {
        const char *text = field->desc == NULL ? ((const char *const *)list->items)[i] : "";
        if (text == NULL)
            invalid(v, field, "invalid-value", "has an element that is NULL");
        else if (field->kind == QCB_FIELD_COLON_LIST && (text[0] == '\0' || strchr(text, ':') != NULL))
            invalid(v, field, "invalid-value", "has an element that is empty or holds a colon");
        else if (field->desc != NULL && qcb__value_is_empty(field->desc, qcb__at(list->items, i * field->desc->size)))
            invalid(v, field, "invalid-value", "has an element with nothing set");
        else if (field->desc != NULL)
            validate(v, field->desc, qcb__at(list->items, i * field->desc->size));
    }
}

static void validate_nested(validator *v, const qcb_field *field, const void *value)
{
    validate(v, field->desc, qcb__at(value, field->offset));
}

static void (*const validators[QCB_FIELD_KIND_COUNT])(validator *, const qcb_field *, const void *) = {
    [QCB_FIELD_BOOL] = validate_choice,  [QCB_FIELD_ENUM] = validate_choice,  [QCB_FIELD_UINT] = validate_number,
    [QCB_FIELD_INT] = validate_number,   [QCB_FIELD_SIZE] = validate_number,  [QCB_FIELD_STRUCT] = validate_nested,
    [QCB_FIELD_STRUCTS] = validate_list, [QCB_FIELD_STRINGS] = validate_list, [QCB_FIELD_COLON_LIST] = validate_list,
};

static bool validate_field(const qcb_field *field, const void *value, void *context)
{
    if (qcb__field_unmarked(field, value))
        invalid(context, field, "unmarked-value", "has a number without its mark: write QCB_SET(...)");
    else if (validators[field->kind] != NULL)
        validators[field->kind](context, field, value);
    return true;
}

static void validate(validator *v, const qcb_desc *desc, const void *value)
{
    const qcb_desc *outer = v->desc;
    v->desc = desc;
    qcb__value_visit(desc, value, validate_field, v);
    for (size_t i = 0; i < desc->field_count && desc->requires; i++) {
        if ((desc->fields[i].flags & QCB_FIELD_REQUIRED) && !qcb__field_is_set(&desc->fields[i], value))
            invalid(v, &desc->fields[i], "missing-property", "must be set");
    }
    v->desc = outer;
}

bool qcb_value_valid(const qcb_desc *desc, const void *value, qcb_report *report)
{
    validator v = { desc, report, { 0, 0, 0 }, true };
    validate(&v, desc, value);
    return v.valid;
}

/* ---- writing ---- */

/* A list that is broken (a count without elements) must not be walked by the encoder. */
static bool can_encode(const qcb_field *field, const void *value, void *context)
{
    (void)context;
    const qcb_any_list *list = qcb__at(value, field->offset);
    if (field->kind == QCB_FIELD_STRUCT)
        return qcb__value_visit(field->desc, list, can_encode, NULL);
    if (field->kind < QCB_FIELD_STRUCTS)
        return true;
    if (list->count != 0 && list->items == NULL)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        if (field->desc == NULL ? ((char *const *)list->items)[i] == NULL
                                : !qcb__value_visit(field->desc, qcb__at(list->items, i * field->desc->size), can_encode, NULL))
            return false;
    }
    return true;
}

qcb_status qcb_cmdline_add_value(qcb_cmdline *doc, const qcb_desc *desc, const void *value)
{
    validator v = { desc, &doc->input_report, { (uint32_t)qcb_cmdline_word_count(doc) + 1, 0, 0 }, true };
    validate(&v, desc, value);
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, 128);
    if (qcb__value_visit(desc, value, can_encode, NULL))
        qcb__encode_text(&text, desc, value);
    qcb_status status = qcb__buffer_text(&text) == NULL ? QCB_NO_MEMORY : qcb_cmdline_add(doc, desc->option, text.data);
    if (status == QCB_NO_MEMORY)
        qcb__report_add(&doc->input_report, QCB_ERROR, "no-memory", v.place, "memory is out: -%s was not added", desc->option);
    return status != QCB_OK ? status : v.valid ? QCB_OK : QCB_INVALID;
}

/* ---- reading ---- */

/* Is the argument of this option and variant? */
static bool fits(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc)
{
    if (arg->row == NULL || strcmp(arg->row->main, desc->option) != 0 || arg->words != 2)
        return false;
    if (desc->variant == NULL)
        return true;
    int64_t item = qcb__arg_find(doc, arg, desc->variant_key, strlen(desc->variant_key));
    const char *variant = item >= 0 ? qcb__item_text(doc, arg, qcb__arg_items(doc, arg) + item) : NULL;
    return variant != NULL && strcmp(variant, desc->variant) == 0;
}

static qcb_status decode_argument(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_decoder d = {
        .arena = &doc->arena,
        .report = report,
        .text = arg->value.ptr,
        .arg = arg->word + 1,
        .limit = qcb__list_limit(arg->value.len),
    };
    qcb__decode_text(&d, desc, value, (uint32_t)arg->value.len);
    qcb__decode_finish(&d, desc, value, (qcb_place){ d.arg, 0, (uint32_t)arg->value.len });
    return d.no_memory ? QCB_NO_MEMORY : d.faulty ? QCB_INVALID : QCB_OK;
}

qcb_status qcb_cmdline_get_value(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_value_init(desc, value);
    if (argument >= doc->count || !fits(doc, &doc->args[argument], desc))
        return QCB_NOT_FOUND;
    return decode_argument(doc, &doc->args[argument], desc, value, report);
}

/* "-kernel x" is "-machine kernel=x", "-enable-kvm" is "-machine accel=kvm". Read as an argument that is part of no document. */
static bool sugar_argument(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc, qcb_arg *out)
{
    const char *same = desc->variant == NULL ? qcb__same_as(arg, desc->option) : NULL;
    if (same == NULL)
        return false;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, strlen(same) + arg->value.len + 8);
    qcb__buffer_str(&text, same);
    qcb__escape(&text, arg->value.ptr, arg->value.ptr != NULL ? arg->value.len : 0);
    if (qcb__buffer_text(&text) == NULL)
        return false;
    *out = (qcb_arg){ .value = { text.data, text.len }, .word = arg->word };
    return true;
}

qcb_status qcb_cmdline_merge_value(qcb_cmdline *doc, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_status status = QCB_NOT_FOUND;
    qcb_value_init(desc, value);
    for (size_t i = 0; i < doc->count; i++) {
        qcb_arg sugar;
        const qcb_arg *arg = fits(doc, &doc->args[i], desc)                     ? &doc->args[i]
                             : sugar_argument(doc, &doc->args[i], desc, &sugar) ? &sugar
                                                                                : NULL;
        if (arg == NULL)
            continue;
        qcb_status one = decode_argument(doc, arg, desc, value, report);
        if (one == QCB_NO_MEMORY)
            return one;
        status = status == QCB_NOT_FOUND || one == QCB_INVALID ? one : status;
    }
    return status;
}

/* ---- editing: only what differs ---- */

/* The canonical text of a value, with its items, as an argument that is part of no document. */
static qcb_status as_argument(qcb_cmdline *doc, const qcb_arg *like, const qcb_desc *desc, const void *value, qcb_arg *out)
{
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, 128);
    qcb__encode_text(&text, desc, value);
    if (qcb__buffer_text(&text) == NULL)
        return QCB_NO_MEMORY;
    *out = (qcb_arg){ .row = like->row, .value = { text.data, text.len }, .words = 2 };
    qcb__document_read_value(doc, out);
    return doc->items.failed ? QCB_NO_MEMORY : QCB_OK;
}

static const char *key_text(qcb_cmdline *doc, const qcb_arg *arg, const qcb_item_record *item)
{
    qcb_slice key = qcb__item_key(arg, item);
    return qcb__arena_copy(&doc->arena, key.ptr, key.len);
}

/* Keys of `old` that `now` lacks go. */
static qcb_status drop_keys(qcb_cmdline *doc, size_t argument, const qcb_arg *old, const qcb_arg *now)
{
    for (uint32_t i = 0; i < old->items; i++) {
        const char *key = key_text(doc, old, qcb__arg_items(doc, old) + i);
        if (key == NULL)
            return QCB_NO_MEMORY;
        if (qcb__arg_find(doc, now, key, strlen(key)) >= 0)
            continue;
        qcb_status status = qcb_cmdline_unset(doc, argument, key);
        if (status != QCB_OK && status != QCB_NOT_FOUND)
            return status;
    }
    return QCB_OK;
}

/* Keys of `now` that are new or read differently are set. */
static qcb_status set_keys(qcb_cmdline *doc, size_t argument, const qcb_arg *old, const qcb_arg *now)
{
    for (uint32_t i = 0; i < now->items; i++) {
        const char *key = key_text(doc, now, qcb__arg_items(doc, now) + i);
        const char *value = qcb__item_text(doc, now, qcb__arg_items(doc, now) + i);
        if (key == NULL || value == NULL)
            return QCB_NO_MEMORY;
        int64_t before = qcb__arg_find(doc, old, key, strlen(key));
        const char *was = before >= 0 ? qcb__item_text(doc, old, qcb__arg_items(doc, old) + before) : NULL;
        qcb_status status = was != NULL && strcmp(was, value) == 0 ? QCB_OK : qcb_cmdline_set(doc, argument, key, value);
        if (status != QCB_OK)
            return status;
    }
    return QCB_OK;
}

qcb_status qcb_cmdline_put_value(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const void *value)
{
    if (argument >= doc->count || !fits(doc, &doc->args[argument], desc))
        return QCB_NOT_FOUND;
    if (!qcb_value_valid(desc, value, NULL))
        return QCB_INVALID;
    qcb_arg old, now, *arg = &doc->args[argument];
    void *present = qcb__arena_alloc(&doc->arena, desc->size);
    if (present == NULL)
        return QCB_NO_MEMORY;
    qcb_value_init(desc, present);
    decode_argument(doc, arg, desc, present, NULL);
    qcb_status status = as_argument(doc, arg, desc, present, &old);
    if (status == QCB_OK)
        status = as_argument(doc, arg, desc, value, &now);
    if (status == QCB_OK)
        status = drop_keys(doc, argument, &old, &now);
    return status == QCB_OK ? set_keys(doc, argument, &old, &now) : status;
}
