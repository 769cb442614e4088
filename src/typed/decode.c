/* Text to struct. SPDX-License-Identifier: MIT */
#include "text/scalar.h"
#include "typed/desc.h"

#include <stdio.h>

static qcb_diagnostic *fault(qcb_decoder *d, const char *code, qcb_place place, const char *what, qcb_slice text,
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

static void unknown_key(qcb_decoder *d, const qcb_desc *desc, qcb_slice key, qcb_place place)
{
    const char *best = NULL;
    unsigned least = 3;
    for (size_t i = 0; i < desc->field_count; i++)
        nearer(desc->fields[i].key, key, &best, &least);
    suggest(d, fault(d, "unknown-property", place, "there is no property", key, ""), best);
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
        fault(d, "invalid-value", place, "a switch cannot be", text, ": write on or off");
        return false;
    }
    *(int *)at = value ? QCB_ON : QCB_OFF;
    return true;
}

static bool decode_enum(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    const qcb_enum_words *words = field->words;
    const char *best = NULL;
    unsigned least = 3;
    for (size_t i = 0; i < words->count; i++) {
        if (strlen(words->words[i]) == text.len && memcmp(words->words[i], text.ptr, text.len) == 0) {
            *(int *)at = (int)i + 1;
            return true;
        }
    }
    for (size_t i = 0; i < words->count; i++)
        nearer(words->words[i], text, &best, &least);
    suggest(d, fault(d, "invalid-value", place, "no such choice:", text, ""), best);
    return false;
}

static bool bad_number(qcb_decoder *d, const qcb_field *field, qcb_slice text, qcb_place place)
{
    char range[96] = "";
    if (field->kind != QCB_FIELD_INT)
        snprintf(range, sizeof range, ": a number from %llu to %llu%s", (unsigned long long)field->min,
                 (unsigned long long)field->max, field->flags & QCB_FIELD_POWER_OF_TWO ? ", a power of two" : "");
    fault(d, "invalid-value", place, "not a fitting number:", text, range);
    return false;
}

static bool in_range(const qcb_field *field, uint64_t value)
{
    if (field->kind == QCB_FIELD_INT)
        return (int64_t)value >= (int64_t)field->min && (int64_t)value <= (int64_t)field->max;
    if ((field->flags & QCB_FIELD_POWER_OF_TWO) && (value & (value - 1)) != 0)
        return false;
    return (value >= field->min && value <= field->max) || (value == 0 && (field->flags & QCB_FIELD_POWER_OF_TWO));
}

static bool decode_number(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    qcb_scalar number;
    qcb_scalar_result result = field->kind == QCB_FIELD_SIZE  ? qcb__scalar_size(text, (uint64_t)1 << field->unit_shift, &number)
                               : field->kind == QCB_FIELD_INT ? qcb__scalar_int(text, &number)
                                                              : qcb__scalar_uint(text, &number);
    if (result != QCB_SCALAR_OK || !in_range(field, number.value))
        return bad_number(d, field, text, place);
    *(qcb_uint *)at = (qcb_uint){ number.value, true };
    return true;
}

static bool decode_colon_list(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice text, qcb_place place)
{
    (void)field;
    (void)place;
    size_t count = 1;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == ':';
    const char **items = qcb__arena_alloc(d->arena, count * sizeof *items);
    if (items == NULL) {
        d->no_memory = true;
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const char *colon = memchr(text.ptr, ':', text.len);
        size_t len = colon != NULL ? (size_t)(colon - text.ptr) : text.len;
        items[i] = qcb__arena_copy(d->arena, text.ptr, len);
        d->no_memory |= items[i] == NULL;
        text = (qcb_slice){ text.ptr + len + 1, i + 1 < count ? text.len - len - 1 : 0 };
    }
    *(qcb_strings *)at = (qcb_strings){ items, count };
    return true;
}

static scalar_decoder *const scalar_decoders[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = decode_string,         [QCB_FIELD_BOOL] = decode_bool,  [QCB_FIELD_ENUM] = decode_enum,
    [QCB_FIELD_UINT] = decode_number,           [QCB_FIELD_INT] = decode_number, [QCB_FIELD_SIZE] = decode_number,
    [QCB_FIELD_COLON_LIST] = decode_colon_list,
};

bool qcb__decode_scalar(qcb_decoder *d, const qcb_field *field, void *value, qcb_slice text, qcb_place place)
{
    scalar_decoder *decoder = scalar_decoders[field->kind];
    if (decoder == NULL) {
        fault(d, "invalid-value", place, "this property has parts of its own (with dots), not one value", text, "");
        return false;
    }
    return decoder(d, field, (char *)value + field->offset, text, place);
}

/* ---- dotted keys ---- */

static void decode_path(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_slice path, qcb_slice text, qcb_place key,
                        qcb_place place);

/* Leading digits of `path`, which must end there or at a dot; false when it is no index or far too large. */
static bool read_index(const qcb_decoder *d, qcb_slice *path, size_t *index)
{
    size_t n = 0;
    *index = 0;
    for (; n < path->len && path->ptr[n] >= '0' && path->ptr[n] <= '9'; n++) {
        *index = *index * 10 + (size_t)(path->ptr[n] - '0');
        if (*index > d->limit)
            return false;
    }
    if (n == 0 || (n < path->len && path->ptr[n] != '.'))
        return false;
    n += n < path->len ? 1 : 0;
    *path = (qcb_slice){ path->ptr + n, path->len - n };
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

/* Element `index` of a list of `size` bytes each; elements on the way are zero. NULL when memory is out. */
static void *element(qcb_decoder *d, qcb_any_list *list, size_t index, size_t size)
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

static void decode_list(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice rest, qcb_slice text, qcb_place key,
                        qcb_place place)
{
    size_t index;
    qcb_any_list *list = at;
    if (!read_index(d, &rest, &index)) {
        fault(d, "unknown-property", key, "a list needs indices from 0 without gaps, not", rest, "");
        return;
    }
    void *item = element(d, list, index, field->kind == QCB_FIELD_STRINGS ? sizeof(char *) : field->desc->size);
    if (item == NULL)
        return;
    if (field->kind == QCB_FIELD_STRUCTS)
        decode_path(d, field->desc, item, rest, text, key, place);
    else if (rest.len != 0)
        fault(d, "unknown-property", key, "an element of this list has no parts:", rest, "");
    else
        decode_string(d, field, item, text, place);
}

/* `path` is "member", "member.rest" or "list.index.rest". */
static void decode_path(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_slice path, qcb_slice text, qcb_place key,
                        qcb_place place)
{
    const qcb_field *field = qcb__field_find(desc, path.ptr, path.len);
    if (field != NULL) {
        qcb__decode_scalar(d, field, value, text, place);
        return;
    }
    const char *dot = desc->form == QCB_FORM_KEYVAL ? memchr(path.ptr, '.', path.len) : NULL;
    field = dot != NULL ? qcb__field_find(desc, path.ptr, (size_t)(dot - path.ptr)) : NULL;
    if (field == NULL) {
        unknown_key(d, desc, path, key);
        return;
    }
    qcb_slice rest = { dot + 1, path.len - (size_t)(dot + 1 - path.ptr) };
    d->nested = true;
    void *at = (char *)value + field->offset;
    key.start += (uint32_t)(rest.ptr - path.ptr);
    if (field->kind == QCB_FIELD_STRUCT)
        decode_path(d, field->desc, at, rest, text, key, place);
    else if (field->kind == QCB_FIELD_STRUCTS || field->kind == QCB_FIELD_STRINGS)
        decode_list(d, field, at, rest, text, key, place);
    else
        fault(d, "unknown-property", key, "this property has no part", rest, "");
}

/* ---- items ---- */

static qcb_slice unescaped(qcb_decoder *d, const qcb_list_item *item)
{
    qcb_slice raw = { d->text + item->value_start, item->value_end - item->value_start };
    if (!item->escaped)
        return raw;
    qcb_buffer text;
    qcb__buffer_init(&text, d->arena, raw.len + 1);
    qcb__unescape(&text, raw.ptr, raw.len);
    d->no_memory |= text.failed;
    return (qcb_slice){ text.data, text.len };
}

static void decode_variant(qcb_decoder *d, const qcb_desc *desc, qcb_slice text, qcb_place place)
{
    if (text.len != strlen(desc->variant) || memcmp(text.ptr, desc->variant, text.len) != 0)
        suggest(d, fault(d, "other-variant", place, "this is another kind:", text, ""), desc->variant);
}

static const qcb_field *implied_field(const qcb_desc *desc)
{
    return desc->field_count > 0 && (desc->fields[0].flags & QCB_FIELD_IMPLIED) ? &desc->fields[0] : NULL;
}

static void decode_pair(qcb_decoder *d, const qcb_desc *desc, void *value, const qcb_list_item *item)
{
    qcb_slice key = { d->text + item->key_start, item->key_end - item->key_start };
    qcb_place at_key = { d->arg, item->key_start, item->key_end }, at_value = { d->arg, item->value_start, item->value_end };
    qcb_slice text = unescaped(d, item);
    if (desc->variant != NULL && key.len == strlen(desc->variant_key) && memcmp(key.ptr, desc->variant_key, key.len) == 0)
        decode_variant(d, desc, text, at_value);
    else
        decode_path(d, desc, value, key, text, at_key, at_value);
}

static void decode_implied(qcb_decoder *d, const qcb_desc *desc, void *value, const qcb_list_item *item)
{
    qcb_place place = { d->arg, item->value_start, item->value_end };
    qcb_slice text = unescaped(d, item);
    if (desc->variant != NULL)
        decode_variant(d, desc, text, place);
    else
        qcb__decode_scalar(d, implied_field(desc), value, text, place);
}

static void decode_bare(qcb_decoder *d, const qcb_desc *desc, void *value, const qcb_list_item *item)
{
    qcb_slice key = { d->text + item->key_start, item->key_end - item->key_start };
    qcb_place place = { d->arg, item->key_start, item->key_end };
    if (desc->form == QCB_FORM_KEYVAL) {
        fault(d, "missing-value", place, "'=' and a value are missing behind", key, "");
        return;
    }
    decode_path(d, desc, value, key, qcb_str(item->kind == QCB_ITEM_FLAG ? "on" : "off"), place, place);
}

void qcb__decode_text(qcb_decoder *d, const qcb_desc *desc, void *value, uint32_t len)
{
    qcb_list_reader reader;
    qcb_list_item item;
    bool implied = desc->variant != NULL || implied_field(desc) != NULL;
    qcb__list_init(&reader, d->text, len, desc->form == QCB_FORM_KEYVAL ? &qcb__rules_keyval : &qcb__rules_opts, implied);
    while (qcb__list_next(&reader, &item)) {
        if (item.kind == QCB_ITEM_PAIR)
            decode_pair(d, desc, value, &item);
        else if (item.kind == QCB_ITEM_IMPLIED)
            decode_implied(d, desc, value, &item);
        else
            decode_bare(d, desc, value, &item);
    }
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
    fault(f->decoder, "missing-property", f->place, field->key, (qcb_slice){ text, len },
          ": this element of the list is missing");
}

static bool finish_field(const qcb_field *field, const void *value, void *context)
{
    finisher *f = context;
    const qcb_any_list *list = qcb__at(value, field->offset);
    if (field->kind == QCB_FIELD_STRUCTS) {
        for (size_t i = 0; i < list->count; i++) {
            char *item = (char *)list->items + i * field->desc->size;
            if (qcb__value_is_empty(field->desc, item))
                gap(f, field, i);
            else
                qcb__decode_finish(f->decoder, field->desc, item, f->place);
        }
    } else if (field->kind == QCB_FIELD_STRINGS) {
        for (size_t i = 0; i < list->count; i++) {
            if (((char **)list->items)[i] == NULL)
                gap(f, field, i);
        }
    } else if (field->kind == QCB_FIELD_STRUCT) {
        qcb__decode_finish(f->decoder, field->desc, (char *)value + field->offset, f->place);
    }
    return true;
}

void qcb__decode_finish(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_place place)
{
    finisher f = { d, place };
    if (d->nested)
        qcb__value_visit(desc, value, finish_field, &f);
    for (size_t i = 0; i < desc->field_count && desc->requires; i++) {
        const qcb_field *field = &desc->fields[i];
        if ((field->flags & QCB_FIELD_REQUIRED) && !qcb__field_is_set(field, value))
            fault(d, "missing-property", place, "a property is missing:", qcb_str(field->key), "");
    }
}

qcb_status qcb_value_parse(const qcb_desc *desc, void *value, const char *text, size_t len, qcb_pool *pool, qcb_report *report)
{
    qcb_value_init(desc, value);
    if (len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    qcb_decoder decoder = { .arena = &pool->arena, .report = report, .text = text, .arg = 1, .limit = qcb__list_limit(len) };
    qcb__decode_text(&decoder, desc, value, (uint32_t)len);
    qcb__decode_finish(&decoder, desc, value, (qcb_place){ 1, 0, (uint32_t)len });
    return decoder.no_memory ? QCB_NO_MEMORY : decoder.faulty ? QCB_INVALID : QCB_OK;
}
