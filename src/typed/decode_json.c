/* JSON objects to structs. SPDX-License-Identifier: MIT */
#include "text/json.h"
#include "typed/decode.h"

/* The items of the whole argument. */
typedef struct json_reader {
    qcb_decoder *d;
    const qcb_item_record *items;
} json_reader;

static void decode_object(json_reader *r, const qcb_desc *desc, void *value, uint32_t at, uint32_t end);

static qcb_slice token(json_reader *r, uint32_t start, uint32_t end, bool escaped)
{
    qcb_slice raw = { r->d->text + start, end - start };
    if (!escaped)
        return raw;
    qcb_buffer text;
    qcb__buffer_init(&text, r->d->arena, raw.len + 1);
    qcb__json_unescape(&text, raw.ptr, raw.len);
    r->d->no_memory |= text.failed;
    return (qcb_slice){ text.data, text.len };
}

static qcb_slice key_of(json_reader *r, const qcb_item_record *item)
{
    return token(r, item->key_start, item->key_end, (item->flags & QCB_ITEM_KEY_ESCAPED) != 0);
}

static qcb_slice text_of(json_reader *r, const qcb_item_record *item)
{
    if (item->kind == QCB_ITEM_NULL)
        return (qcb_slice){ "", 0 };
    return token(r, item->value_start, item->value_end, (item->flags & QCB_ITEM_VALUE_ESCAPED) != 0);
}

static qcb_place place_of(json_reader *r, const qcb_item_record *item)
{
    return (qcb_place){ r->d->arg, item->value_start, item->value_end };
}

static bool wrong_type(json_reader *r, const qcb_item_record *item, const char *expected)
{
    qcb_slice raw = { r->d->text + item->value_start, item->value_end - item->value_start };
    qcb__decode_fault(r->d, "invalid-value", place_of(r, item), "not a value of this type:", raw, expected);
    return false;
}

/* JSON is strict where text is not: a number in quotes is none. Texts are read from anything, for the facts cannot tell all types
 * of all machines. */
static bool fits_type(json_reader *r, const qcb_field *field, const qcb_item_record *item)
{
    bool number = (field->kind >= QCB_FIELD_UINT && field->kind <= QCB_FIELD_SIZE) || field->kind == QCB_FIELD_UINTS ||
                  field->kind == QCB_FIELD_INTS;
    if (item->kind == QCB_ITEM_OBJECT || item->kind == QCB_ITEM_ARRAY)
        return wrong_type(r, item, "");
    if (item->kind == QCB_ITEM_NULL && (field->kind == QCB_FIELD_CHOICE || field->kind == QCB_FIELD_CHOICES))
        return true;
    if (item->kind == QCB_ITEM_NULL)
        return wrong_type(r, item, "");
    if (number && item->kind != QCB_ITEM_NUMBER)
        return wrong_type(r, item, ": write a number without quotes");
    if (field->kind == QCB_FIELD_BOOL && item->kind != QCB_ITEM_BOOL)
        return wrong_type(r, item, ": write true or false");
    return true;
}

static void decode_choice(json_reader *r, const qcb_field *field, qcb_choice *choice, uint32_t at)
{
    const qcb_item_record *item = &r->items[at];
    const char *tag = qcb__name(qcb__families[field->type].tag);
    qcb_slice kind = { tag == NULL ? "" : NULL, 0 };
    for (uint32_t i = at + 1; tag != NULL && i < item->next; i = r->items[i].next) {
        qcb_slice key = key_of(r, &r->items[i]);
        if (key.len == strlen(tag) && memcmp(key.ptr, tag, key.len) == 0)
            kind = text_of(r, &r->items[i]);
    }
    if (kind.ptr == NULL) {
        qcb__decode_fault(r->d, "missing-property", place_of(r, item), "the key that tells its kind is missing:", qcb_str(tag),
                          "");
        return;
    }
    void *inner = qcb__decode_choice(r->d, field, choice, kind, place_of(r, item));
    if (inner != NULL)
        decode_object(r, choice->desc, inner, at + 1, item->next);
}

/* { "str": TEXT } stands for a text. */
static const qcb_item_record *unwrapped(json_reader *r, const qcb_field *field, uint32_t at)
{
    const qcb_item_record *item = &r->items[at];
    bool wrapped = (field->flags & QCB_FIELD_WRAPPED) && item->kind == QCB_ITEM_OBJECT && item->next == at + 2;
    return wrapped ? &r->items[at + 1] : item;
}

static void decode_element(json_reader *r, const qcb_field *field, void *element, uint32_t at)
{
    const qcb_item_record *item = unwrapped(r, field, at);
    if (field->kind == QCB_FIELD_STRUCTS && item->kind == QCB_ITEM_OBJECT)
        decode_object(r, qcb__desc_of(field), element, at + 1, item->next);
    else if (field->kind == QCB_FIELD_CHOICES && item->kind == QCB_ITEM_OBJECT)
        decode_choice(r, field, element, at);
    else if (field->kind == QCB_FIELD_STRUCTS)
        wrong_type(r, item, ": write an object");
    else if (fits_type(r, field, item))
        qcb__decode_element(r->d, field, element, text_of(r, item), place_of(r, item));
}

static void decode_array(json_reader *r, const qcb_field *field, qcb_any_list *list, uint32_t at)
{
    size_t index = 0;
    if (field->kind < QCB_FIELD_STRUCTS || field->kind == QCB_FIELD_COLON_LIST || field->kind == QCB_FIELD_PROPERTIES) {
        wrong_type(r, &r->items[at], ": this is no list");
        return;
    }
    for (uint32_t i = at + 1; i < r->items[at].next; i = r->items[i].next) {
        void *element = index < r->d->limit ? qcb__list_element(r->d, list, index++, qcb__element_size(field)) : NULL;
        if (element != NULL)
            decode_element(r, field, element, i);
    }
}

static void decode_member(json_reader *r, const qcb_field *field, void *value, uint32_t at)
{
    const qcb_item_record *item = &r->items[at];
    void *place = (char *)value + field->offset;
    r->d->nested |= item->kind == QCB_ITEM_OBJECT || item->kind == QCB_ITEM_ARRAY;
    if (item->kind == QCB_ITEM_ARRAY)
        decode_array(r, field, place, at);
    else if (item->kind == QCB_ITEM_OBJECT && field->kind == QCB_FIELD_STRUCT)
        decode_object(r, qcb__desc_of(field), place, at + 1, item->next);
    else if (item->kind == QCB_ITEM_OBJECT && field->kind == QCB_FIELD_CHOICE)
        decode_choice(r, field, place, at);
    else if (fits_type(r, field, item))
        qcb__decode_scalar(r->d, field, value, text_of(r, item), place_of(r, item));
}

/* What is no field of a struct that keeps properties: scalars by name. Nested values have no text. */
static void decode_other(json_reader *r, const qcb_desc *desc, void *value, qcb_slice key, const qcb_item_record *item)
{
    bool scalar = item->kind != QCB_ITEM_OBJECT && item->kind != QCB_ITEM_ARRAY && item->kind != QCB_ITEM_NULL;
    qcb_place place = { r->d->arg, item->key_start, item->key_end };
    if (qcb__group_of(desc)->properties == 0)
        qcb__unknown_key(r->d, desc, key, place);
    else if (!scalar)
        wrong_type(r, item, ": only single values can be kept here");
    else if (item->kind == QCB_ITEM_BOOL)
        qcb__decode_property(r->d, desc, value, key, qcb_str(r->d->text[item->value_start] == 't' ? "on" : "off"));
    else
        qcb__decode_property(r->d, desc, value, key, text_of(r, item));
}

static void decode_object(json_reader *r, const qcb_desc *desc, void *value, uint32_t at, uint32_t end)
{
    const char *tag = qcb__variant_key(desc);
    for (uint32_t i = at; i < end; i = r->items[i].next) {
        const qcb_item_record *item = &r->items[i];
        qcb_slice key = key_of(r, item);
        const qcb_field *field = qcb__field_find(desc, key.ptr, key.len);
        if (field != NULL && field->kind != QCB_FIELD_PROPERTIES)
            decode_member(r, field, value, i);
        else if (tag != NULL && key.len == strlen(tag) && memcmp(key.ptr, tag, key.len) == 0)
            qcb__decode_variant(r->d, desc, text_of(r, item), place_of(r, item));
        else
            decode_other(r, desc, value, key, item);
    }
}

void qcb__decode_json(qcb_decoder *d, const qcb_desc *desc, void *value)
{
    qcb_item_list list = { .arena = d->arena };
    qcb_json_error error;
    if (!qcb__json_read(&list, d->text, d->len, &error)) {
        d->no_memory |= list.failed;
        if (!list.failed)
            qcb__decode_fault(d, "json-syntax", (qcb_place){ d->arg, error.at, error.end }, error.message, (qcb_slice){ "", 0 },
                              "");
        return;
    }
    json_reader reader = { d, list.items };
    decode_object(&reader, desc, value, 0, list.count);
}
