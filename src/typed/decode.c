/* Text to fields. SPDX-License-Identifier: MIT */
#include "typed/decode.h"
#include "text/scalar.h"

#include <stdio.h>

qcb_diagnostic *qcb__decode_fault(qcb_decoder *d, const char *code, qcb_place place, const char *what, qcb_slice text,
                                  const char *expected)
{
    d->faulty = true;
    if (d->report == NULL)
        return NULL;
    int len = text.len > 60 ? 60 : (int)text.len;
    return qcb__report_add(d->report, QCB_ERROR, code, place, "%s '%.*s'%s", what, len, text.ptr, expected);
}

static void suggest(qcb_decoder *d, qcb_diagnostic *diagnostic, const char *word)
{
    if (diagnostic != NULL && word != NULL)
        qcb__report_suggest(d->report, diagnostic, QCB_EDIT_REPLACE, word, strlen(word));
}

/* Keeps the nearest word within two edits. */
static void nearer(const char *word, qcb_slice text, const char **best, unsigned *least)
{
    unsigned distance = qcb__edit_distance(text, qcb_str(word), 2);
    if (distance < *least) {
        *least = distance;
        *best = word;
    }
}

void qcb__unknown_key(qcb_decoder *d, const qcb_desc *desc, qcb_slice key, qcb_place place)
{
    const char *best = NULL;
    unsigned least = 3;
    for (size_t i = 0; i < desc->field_count && d->report != NULL; i++)
        nearer(qcb__key(&qcb__fields_of(desc)[i]), key, &best, &least);
    suggest(d, qcb__decode_fault(d, "unknown-property", place, "there is no property", key, ""), best);
}

void qcb__decode_variant(qcb_decoder *d, const qcb_desc *desc, qcb_slice text, qcb_place place)
{
    if (!qcb__is_variant(desc, text))
        suggest(d, qcb__decode_fault(d, "other-variant", place, "this is another kind:", text, ""), qcb__variant(desc));
}

/* ---- scalars ---- */

typedef bool scalar_decoder(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place);

static bool decode_string(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    (void)field;
    (void)place;
    const char *copy = qcb__arena_copy(d->arena, text.ptr, text.len);
    d->no_memory |= copy == NULL;
    memcpy(at, &copy, sizeof copy);
    return true;
}

static bool decode_bool(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    (void)field;
    bool value;
    if (qcb__scalar_bool(text, &value) != QCB_SCALAR_OK) {
        qcb__decode_fault(d, "invalid-value", place, "a switch cannot be", text, ": write on or off");
        return false;
    }
    *(int *)at = value ? QCB_ON : QCB_OFF;
    return true;
}

static bool decode_enum(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    const char *best = NULL;
    unsigned least = 3;
    size_t count = qcb__word_count(field);
    for (size_t i = 0; i < count; i++) {
        const char *word = qcb__word(field, i);
        if (strlen(word) == text.len && memcmp(word, text.ptr, text.len) == 0) {
            *(int *)at = (int)i + 1;
            return true;
        }
    }
    for (size_t i = 0; i < count && d->report != NULL; i++)
        nearer(qcb__word(field, i), text, &best, &least);
    suggest(d, qcb__decode_fault(d, "invalid-value", place, "no such choice:", text, ""), best);
    return false;
}

static bool is_signed(const qcb_field *field)
{
    return field->kind == QCB_FIELD_INT || field->kind == QCB_FIELD_INTS;
}

static bool bad_number(qcb_decoder *d, const qcb_field *field, qcb_slice text, qcb_place place)
{
    char range[96] = "";
    const qcb_range *r = qcb__range_of(field);
    if (!is_signed(field))
        snprintf(range, sizeof range, ": a number from %llu to %llu%s", (unsigned long long)r->min, (unsigned long long)r->max,
                 field->flags & QCB_FIELD_POWER_OF_TWO ? ", a power of two" : "");
    qcb__decode_fault(d, "invalid-value", place, "not a fitting number:", text, range);
    return false;
}

static bool in_range(const qcb_field *field, uint64_t value)
{
    const qcb_range *r = qcb__range_of(field);
    if (is_signed(field))
        return (int64_t)value >= (int64_t)r->min && (int64_t)value <= (int64_t)r->max;
    if ((field->flags & QCB_FIELD_POWER_OF_TWO) && (value & (value - 1)) != 0)
        return false;
    return (value >= r->min && value <= r->max) || (value == 0 && (field->flags & QCB_FIELD_POWER_OF_TWO));
}

static bool read_number(qcb_decoder *d, const qcb_field *field, qcb_slice text, qcb_place place, uint64_t *value)
{
    qcb_scalar number;
    qcb_scalar_result result = field->kind == QCB_FIELD_SIZE
                                   ? qcb__scalar_size(text, (uint64_t)1 << qcb__unit_shift(field), &number)
                               : is_signed(field) ? qcb__scalar_int(text, &number)
                                                  : qcb__scalar_uint(text, &number);
    if (result != QCB_SCALAR_OK || !in_range(field, number.value))
        return bad_number(d, field, text, place);
    *value = number.value;
    return true;
}

static bool decode_number(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    uint64_t value = 0;
    if (!read_number(d, field, text, place, &value))
        return false;
    *(qcb_uint *)at = (qcb_uint){ value, true };
    return true;
}

static bool decode_bare_number(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    return read_number(d, field, text, place, at);
}

static bool decode_reference(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    qcb_choice *choice = at;
    const qcb_family *family = &qcb__families[field->type];
    if (!family->refers || (text.len == 0 && !family->or_null)) {
        qcb__decode_fault(d, "invalid-value", place, "this property has parts of its own (with dots), not one value", text, "");
        return false;
    }
    *choice = (qcb_choice){ .reference = NULL };
    return decode_string(d, field, &choice->reference, text, place);
}

static scalar_decoder *const element_decoders[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRINGS] = decode_string, [QCB_FIELD_UINTS] = decode_bare_number, [QCB_FIELD_INTS] = decode_bare_number,
    [QCB_FIELD_ENUMS] = decode_enum,     [QCB_FIELD_CHOICES] = decode_reference,
};

bool qcb__decode_element(qcb_decoder *d, const qcb_field *field, void *item, qcb_slice text, qcb_place place)
{
    return element_decoders[field->kind](d, field, item, text, place);
}

/* ---- lists ---- */

static size_t count_parts(qcb_slice text, char separator)
{
    size_t count = 1;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == separator;
    return count;
}

__attribute__((cold)) static bool decode_colon_list(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text,
                                                    qcb_place place)
{
    size_t count = count_parts(text, ':');
    const char **items = qcb__arena_alloc(d->arena, count * sizeof *items);
    if (items == NULL) {
        d->no_memory = true;
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const char *colon = text.len != 0 ? memchr(text.ptr, ':', text.len) : NULL;
        size_t len = colon != NULL ? (size_t)(colon - text.ptr) : text.len;
        if (len == 0) {
            qcb__decode_fault(d, "invalid-value", place, "an element of the list is empty:", text, "");
            return false;
        }
        decode_string(d, field, &items[i], (qcb_slice){ text.ptr, len }, place);
        text = colon != NULL ? (qcb_slice){ colon + 1, text.len - len - 1 } : (qcb_slice){ text.ptr + len, 0 };
    }
    *(qcb_strings *)at = (qcb_strings){ items, count };
    return true;
}

/* Room is always the next power of two, so that it needs no place in the list. */
static size_t room(size_t count)
{
    size_t size = count == 0 ? 0 : 4;
    while (size < count)
        size *= 2;
    return size;
}

void *qcb__list_element(qcb_decoder *d, qcb_any_list *list, size_t index, size_t size)
{
    if (index >= room(list->count)) {
        void *items = qcb__arena_alloc(d->arena, room(index + 1) * size);
        if (items == NULL) {
            d->no_memory = true;
            return NULL;
        }
        memset(items, 0, room(index + 1) * size);
        if (list->count != 0)
            memcpy(items, list->items, list->count * size);
        list->items = items;
    }
    if (index >= list->count)
        list->count = index + 1;
    return (char *)list->items + index * size;
}

/* "0-3": both ends, and how many there are; false when it is no range or too long. */
static bool read_range(qcb_decoder *d, const qcb_field *field, qcb_slice text, qcb_place place, uint64_t *first, uint64_t *count)
{
    const char *dash = text.len > 1 ? memchr(text.ptr + 1, '-', text.len - 1) : NULL;
    uint64_t last;
    size_t left = dash != NULL ? (size_t)(dash - text.ptr) : text.len;
    if (!read_number(d, field, (qcb_slice){ text.ptr, left }, place, first))
        return false;
    *count = 1;
    if (dash == NULL)
        return true;
    if (!read_number(d, field, (qcb_slice){ dash + 1, text.len - left - 1 }, place, &last))
        return false;
    *count = last - *first + 1;
    return (last >= *first && *count <= 65536) || bad_number(d, field, text, place);
}

__attribute__((cold)) static bool decode_repeated(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text,
                                                  qcb_place place)
{
    qcb_any_list *list = at;
    uint64_t first = 0, count = 1;
    bool number = field->kind == QCB_FIELD_UINTS || field->kind == QCB_FIELD_INTS;
    if (number && !read_range(d, field, text, place, &first, &count))
        return false;
    if (number && list->count + count > 65536)
        return bad_number(d, field, text, place);
    for (uint64_t i = 0; i < count; i++) {
        void *item = qcb__list_element(d, list, list->count, qcb__element_size(field));
        if (item == NULL)
            return false;
        if (number)
            *(uint64_t *)item = first + i;
        else if (!qcb__decode_element(d, field, item, text, place))
            return list->count--, false;
    }
    return true;
}

/* ---- whole fields ---- */

static scalar_decoder *const scalar_decoders[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = decode_string,    [QCB_FIELD_BOOL] = decode_bool,
    [QCB_FIELD_ENUM] = decode_enum,        [QCB_FIELD_UINT] = decode_number,
    [QCB_FIELD_INT] = decode_number,       [QCB_FIELD_SIZE] = decode_number,
    [QCB_FIELD_CHOICE] = decode_reference, [QCB_FIELD_COLON_LIST] = decode_colon_list,
};

bool qcb__decode_scalar(qcb_decoder *d, const qcb_field *field, void *value, qcb_slice text, qcb_place place)
{
    scalar_decoder *decoder = (field->flags & QCB_FIELD_REPEATS) ? decode_repeated : scalar_decoders[field->kind];
    if (decoder == NULL) {
        qcb__decode_fault(d, "invalid-value", place, "this property has parts of its own (with dots), not one value", text, "");
        return false;
    }
    return decoder(d, field, (char *)value + field->offset, text, place);
}

void qcb__decode_property(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_slice key, qcb_slice text)
{
    const qcb_field *field = &qcb__fields_of(desc)[qcb__group_of(desc)->properties - 1];
    qcb_any_list *list = (void *)((char *)value + field->offset);
    qcb_property *property = qcb__list_element(d, list, list->count, sizeof *property);
    if (property == NULL)
        return;
    property->name = qcb__arena_copy(d->arena, key.ptr, key.len);
    property->value = qcb__arena_copy(d->arena, text.ptr, text.len);
    d->no_memory |= property->name == NULL || property->value == NULL;
}

void *qcb__decode_choice(qcb_decoder *d, const qcb_field *field, qcb_choice *choice, qcb_slice tag, qcb_place place)
{
    const qcb_family *family = &qcb__families[field->type];
    const qcb_desc *desc = family->tag != 0 ? qcb__family_member(family, tag) : &qcb__descs[qcb__members[family->first]];
    if (desc == NULL) {
        qcb__decode_fault(d, "invalid-value", place, "no such kind:", tag, "");
        return NULL;
    }
    if (choice->desc == desc)
        return (void *)choice->value;
    void *value = qcb__arena_alloc(d->arena, qcb__size(desc));
    if (value == NULL) {
        d->no_memory = true;
        return NULL;
    }
    qcb_value_init(desc, value);
    *choice = (qcb_choice){ .desc = desc, .value = value };
    return value;
}

/* ---- when all text is read ---- */

typedef struct finisher {
    qcb_decoder *decoder;
    qcb_place place;
} finisher;

static void gap(finisher *f, const qcb_field *field, size_t index)
{
    char text[24];
    size_t len = qcb__scalar_print(text, index, false);
    qcb__decode_fault(f->decoder, "missing-property", f->place, qcb__key(field), (qcb_slice){ text, len },
                      ": this element of the list is missing");
}

static void finish_choice(finisher *f, const qcb_choice *choice)
{
    if (choice->desc != NULL)
        qcb__decode_finish(f->decoder, choice->desc, (void *)choice->value, f->place);
}

static void finish_element(finisher *f, const qcb_field *field, void *item, size_t index)
{
    const qcb_choice *choice = item;
    if (field->kind == QCB_FIELD_STRUCTS && qcb__value_is_empty(qcb__desc_of(field), item))
        gap(f, field, index);
    else if (field->kind == QCB_FIELD_STRUCTS)
        qcb__decode_finish(f->decoder, qcb__desc_of(field), item, f->place);
    else if (field->kind == QCB_FIELD_STRINGS && *(char **)item == NULL)
        gap(f, field, index);
    else if (field->kind == QCB_FIELD_CHOICES && choice->reference == NULL && choice->desc == NULL)
        gap(f, field, index);
    else if (field->kind == QCB_FIELD_CHOICES)
        finish_choice(f, choice);
}

static bool finish_field(const qcb_field *field, const void *value, void *context)
{
    finisher *f = context;
    char *at = (char *)value + field->offset;
    const qcb_any_list *list = (void *)at;
    if (field->kind == QCB_FIELD_STRUCT && !qcb__value_is_empty(qcb__desc_of(field), at))
        qcb__decode_finish(f->decoder, qcb__desc_of(field), at, f->place);
    else if (field->kind == QCB_FIELD_CHOICE)
        finish_choice(f, (const void *)at);
    for (size_t i = 0; field->kind >= QCB_FIELD_STRUCTS && field->kind <= QCB_FIELD_STRINGS && i < list->count; i++)
        finish_element(f, field, (char *)list->items + i * qcb__element_size(field), i);
    return true;
}

void qcb__decode_finish(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_place place)
{
    finisher f = { d, place };
    const qcb_field *fields = qcb__fields_of(desc);
    if (d->nested)
        qcb__value_visit(desc, value, finish_field, &f);
    for (size_t i = 0, left = desc->required; left != 0; i++) {
        bool required = (fields[i].flags & QCB_FIELD_REQUIRED) != 0;
        left -= required;
        if (required && !qcb__field_is_set(&fields[i], value))
            qcb__decode_fault(d, "missing-property", place, "a property is missing:", qcb_str(qcb__key(&fields[i])), "");
    }
}
