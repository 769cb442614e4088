/* key=value lists to structs. SPDX-License-Identifier: MIT */
#include "text/scalar.h"
#include "typed/decode.h"

/* Where the pieces of an item lie. */
typedef struct item_text {
    qcb_slice text;       /* of the value, unescaped */
    qcb_place key, value; /* `key` moves on along a dotted path */
} item_text;

static void decode_path(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_slice path, item_text item);

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

/* ---- choices: the tag may stand behind what it selects ---- */

#define SEARCH_LIMIT 256 /* a real argument has a handful of nested values; each costs one scan */

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

/* The value of the key `prefix` + `tag`, wherever it stands; none when it is missing. */
static qcb_slice find_tag(qcb_decoder *d, qcb_slice prefix, const char *tag)
{
    qcb_list_reader reader;
    qcb_list_item item;
    size_t len = strlen(tag);
    if (++d->searches > SEARCH_LIMIT)
        return (qcb_slice){ NULL, 0 };
    qcb__list_init(&reader, d->text, d->len, d->rules, false);
    while (qcb__list_next(&reader, &item)) {
        const char *key = d->text + item.key_start;
        if (item.kind == QCB_ITEM_PAIR && item.key_end - item.key_start == prefix.len + len &&
            memcmp(key, prefix.ptr, prefix.len) == 0 && memcmp(key + prefix.len, tag, len) == 0)
            return unescaped(d, &item);
    }
    return (qcb_slice){ NULL, 0 };
}

static void decode_into_choice(qcb_decoder *d, const qcb_field *field, qcb_choice *choice, qcb_slice rest, item_text item)
{
    const qcb_family *family = &qcb__families[field->type];
    if (choice->desc == NULL) {
        qcb_slice prefix = { d->text + d->key_start, (size_t)(rest.ptr - d->text) - d->key_start }, tag = { "", 0 };
        if (family->tag != 0)
            tag = find_tag(d, prefix, qcb__name(family->tag));
        if (tag.ptr == NULL) {
            qcb__decode_fault(d, "missing-property", item.key,
                              "the key that tells its kind is missing:", qcb_str(qcb__name(family->tag)), "");
            return;
        }
        qcb__decode_choice(d, field, choice, tag, item.value);
    }
    if (choice->desc != NULL)
        decode_path(d, choice->desc, (void *)choice->value, rest, item);
}

/* ---- dotted keys ---- */

static void decode_list(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice rest, item_text item)
{
    size_t index;
    qcb_place key = item.key;
    if (!read_index(d, &rest, &index)) {
        qcb__decode_fault(d, "unknown-property", key, "a list needs indices from 0 without gaps, not", rest, "");
        return;
    }
    void *element = qcb__list_element(d, at, index, qcb__element_size(field));
    if (element == NULL)
        return;
    if (field->kind == QCB_FIELD_STRUCTS)
        decode_path(d, qcb__desc_of(field), element, rest, item);
    else if (field->kind == QCB_FIELD_CHOICES && rest.len != 0)
        decode_into_choice(d, field, element, rest, item);
    else if (rest.len != 0 && !((field->flags & QCB_FIELD_WRAPPED) && rest.len == 3 && memcmp(rest.ptr, "str", 3) == 0))
        qcb__decode_fault(d, "unknown-property", key, "an element of this list has no parts:", rest, "");
    else
        qcb__decode_element(d, field, element, item.text, item.value);
}

/* `path` is "field.rest". */
static void decode_part(qcb_decoder *d, const qcb_field *field, void *at, qcb_slice rest, item_text item)
{
    d->nested = true;
    if (field->kind == QCB_FIELD_STRUCT)
        decode_path(d, qcb__desc_of(field), at, rest, item);
    else if (field->kind == QCB_FIELD_CHOICE)
        decode_into_choice(d, field, at, rest, item);
    else if (field->kind >= QCB_FIELD_STRUCTS && field->kind != QCB_FIELD_COLON_LIST && field->kind != QCB_FIELD_PROPERTIES)
        decode_list(d, field, at, rest, item);
    else
        qcb__decode_fault(d, "unknown-property", item.key, "this property has no part", rest, "");
}

static bool has_parts(const qcb_field *field)
{
    return field != NULL && field->kind >= QCB_FIELD_STRUCT && field->kind != QCB_FIELD_COLON_LIST;
}

/* `path` is "member", "member.rest" or "list.index.rest". */
static void decode_path(qcb_decoder *d, const qcb_desc *desc, void *value, qcb_slice path, item_text item)
{
    const qcb_field *field = qcb__field_find(desc, path.ptr, path.len);
    if (field != NULL && field->kind != QCB_FIELD_PROPERTIES) {
        qcb__decode_scalar(d, field, value, item.text, item.value);
        return;
    }
    const char *tag = qcb__variant_key(desc);
    if (tag != NULL && path.len == strlen(tag) && memcmp(path.ptr, tag, path.len) == 0) {
        qcb__decode_variant(d, desc, item.text, item.value);
        return;
    }
    const char *dot = desc->dotted ? memchr(path.ptr, '.', path.len) : NULL;
    field = dot != NULL ? qcb__field_find(desc, path.ptr, (size_t)(dot - path.ptr)) : NULL;
    bool properties = qcb__group_of(desc)->properties != 0;
    if (field == NULL || (properties && !has_parts(field))) {
        if (properties)
            qcb__decode_property(d, desc, value, path, item.text);
        else
            qcb__unknown_key(d, desc, path, item.key);
        return;
    }
    qcb_slice rest = { dot + 1, path.len - (size_t)(dot + 1 - path.ptr) };
    item.key.start += (uint32_t)(rest.ptr - path.ptr);
    decode_part(d, field, (char *)value + field->offset, rest, item);
}

/* ---- items ---- */

static const qcb_field *implied_field(const qcb_desc *desc)
{
    const qcb_field *first = qcb__fields_of(desc);
    return desc->field_count > 0 && (first->flags & QCB_FIELD_IMPLIED) ? first : NULL;
}

static void decode_implied(qcb_decoder *d, const qcb_desc *desc, void *value, const qcb_list_item *item)
{
    qcb_place place = { d->arg, item->value_start, item->value_end };
    qcb_slice text = unescaped(d, item);
    if (desc->bare_variant)
        qcb__decode_variant(d, desc, text, place);
    else
        qcb__decode_scalar(d, implied_field(desc), value, text, place);
}

static void decode_item(qcb_decoder *d, const qcb_desc *desc, void *value, const qcb_list_item *item)
{
    qcb_slice key = { d->text + item->key_start, item->key_end - item->key_start };
    item_text parts = { { NULL, 0 }, { d->arg, item->key_start, item->key_end }, { d->arg, item->value_start, item->value_end } };
    d->key_start = item->key_start;
    if (item->kind == QCB_ITEM_PAIR) {
        parts.text = unescaped(d, item);
    } else if (desc->keyval) {
        qcb__decode_fault(d, "missing-value", parts.key, "'=' and a value are missing behind", key, "");
        return;
    } else {
        parts.text = qcb_str(item->kind == QCB_ITEM_FLAG || item->kind == QCB_ITEM_PLUS ? "on" : "off");
        parts.value = parts.key;
    }
    decode_path(d, desc, value, key, parts);
}

static const qcb_list_rules *rules_of(const qcb_desc *desc)
{
    return desc->keyval ? &qcb__rules_keyval : desc->escapes ? &qcb__rules_opts : &qcb__rules_cpu;
}

/* "driver.property=value", read as QEMU does with sscanf: the value keeps its commas. */
static bool decode_words(qcb_decoder *d, const qcb_desc *desc, void *value)
{
    const char *text = d->text, *end = text + d->len;
    size_t first = 0, second = 0;
    while (text + first < end && text[first] != '.' && text[first] != '=')
        first++;
    const char *rest = text + first + 1;
    if (first == 0 || first > 63 || rest >= end || text[first] != '.')
        return false;
    while (rest + second < end && rest[second] != '=')
        second++;
    if (second == 0 || second > 63 || rest + second >= end)
        return false;
    qcb_slice words[] = { { text, first }, { rest, second }, { rest + second + 1, (size_t)(end - rest) - second - 1 } };
    for (size_t i = 0; i < 3; i++)
        qcb__decode_scalar(d, &qcb__fields_of(desc)[i], value, words[i], (qcb_place){ d->arg, 0, d->len });
    return true;
}

void qcb__decode_text(qcb_decoder *d, const qcb_desc *desc, void *value, uint32_t len)
{
    qcb_list_reader reader;
    qcb_list_item item;
    bool implied = desc->bare_variant || implied_field(desc) != NULL;
    d->rules = rules_of(desc);
    d->len = len;
    if (len > 0 && d->text[0] == '{' && qcb__group_of(desc)->json) {
        qcb__decode_json(d, desc, value);
        return;
    }
    if (qcb__takes_words(desc) && decode_words(d, desc, value))
        return;
    qcb__list_init(&reader, d->text, len, d->rules, implied);
    while (qcb__list_next(&reader, &item)) {
        if (item.kind == QCB_ITEM_IMPLIED)
            decode_implied(d, desc, value, &item);
        else
            decode_item(d, desc, value, &item);
    }
}

qcb_status qcb_value_parse(const qcb_desc *desc, void *value, const char *text, size_t len, qcb_pool *pool, qcb_report *report)
{
    qcb_value_init(desc, value);
    if (len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    /* The name alone, as in "-accel kvm", is most of what is written. */
    if (desc->bare_variant && !desc->required && qcb__is_variant(desc, (qcb_slice){ text, len }))
        return QCB_OK;
    qcb_decoder decoder = { .arena = &pool->arena, .report = report, .text = text, .arg = 1, .limit = qcb__list_limit(len) };
    qcb__decode_text(&decoder, desc, value, (uint32_t)len);
    qcb__decode_finish(&decoder, desc, value, (qcb_place){ 1, 0, (uint32_t)len });
    return decoder.no_memory ? QCB_NO_MEMORY : decoder.faulty ? QCB_INVALID : QCB_OK;
}
