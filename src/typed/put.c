/* Structs over arguments that are there: only what differs is edited. SPDX-License-Identifier: MIT */
#include "text/json.h"
#include "typed/build.h"
#include "typed/valid.h"

/* ---- key=value lists ---- */

/* The canonical text of a value, with its items, as an argument that is part of no document. */
static qcb_status as_argument(qcb_cmdline *doc, const qcb_arg *like, const qcb_desc *desc, const void *value, qcb_arg *out)
{
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, 128);
    qcb__encode_text(&text, desc, value);
    if (qcb__buffer_text(&text) == NULL)
        return QCB_NO_MEMORY;
    *out = (qcb_arg){ .row = like->row, .option = like->option, .value = { text.data, text.len }, .words = 2 };
    qcb__document_read_value(doc, out);
    return doc->items.failed ? QCB_NO_MEMORY : QCB_OK;
}

static const char *key_text(qcb_cmdline *doc, const qcb_arg *arg, const qcb_item_record *item)
{
    qcb_slice key = qcb__item_key(arg, item);
    return qcb__arena_copy(&doc->arena, key.ptr, key.len);
}

static bool repeats(const qcb_desc *desc, const char *key)
{
    const qcb_field *field = qcb__field_find(desc, key, strlen(key));
    return field != NULL && (field->flags & QCB_FIELD_REPEATS);
}

/* Keys of `old` that `now` lacks go. */
static qcb_status drop_keys(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const qcb_arg *old, const qcb_arg *now)
{
    for (uint32_t i = 0; i < old->items; i++) {
        const char *key = key_text(doc, old, qcb__arg_items(doc, old) + i);
        if (key == NULL)
            return QCB_NO_MEMORY;
        if (repeats(desc, key) || qcb__arg_find(doc, now, key, strlen(key)) >= 0)
            continue;
        qcb_status status = qcb_cmdline_unset(doc, argument, key);
        if (status != QCB_OK && status != QCB_NOT_FOUND)
            return status;
    }
    return QCB_OK;
}

/* Keys of `now` that are new or read differently are set. */
static qcb_status set_keys(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const qcb_arg *old, const qcb_arg *now)
{
    for (uint32_t i = 0; i < now->items; i++) {
        const char *key = key_text(doc, now, qcb__arg_items(doc, now) + i);
        const char *value = qcb__item_text(doc, now, qcb__arg_items(doc, now) + i);
        if (key == NULL || value == NULL)
            return QCB_NO_MEMORY;
        if (repeats(desc, key))
            continue;
        int64_t before = qcb__arg_find(doc, old, key, strlen(key));
        const char *was = before >= 0 ? qcb__item_text(doc, old, qcb__arg_items(doc, old) + before) : NULL;
        qcb_status status = was != NULL && strcmp(was, value) == 0 ? QCB_OK : qcb_cmdline_set(doc, argument, key, value);
        if (status != QCB_OK)
            return status;
    }
    return QCB_OK;
}

/* A key that comes once an element is written anew, behind the others. */
static qcb_status put_repeated(qcb_cmdline *doc, size_t argument, const qcb_arg *old, const qcb_arg *now, const qcb_field *field)
{
    const char *key = qcb__key(field);
    qcb_buffer text;
    qcb_status status = qcb__arg_find(doc, old, key, qcb__key_len(field)) >= 0 ? qcb_cmdline_unset(doc, argument, key) : QCB_OK;
    const qcb_arg *arg = &doc->args[argument];
    qcb__buffer_init(&text, &doc->arena, arg->value.len + now->value.len + 2);
    qcb__buffer_add(&text, arg->value.ptr, arg->value.len);
    for (uint32_t i = 0; i < now->items; i++) {
        const qcb_item_record *item = qcb__arg_items(doc, now) + i;
        if (!qcb__item_has_key(now, item, key, qcb__key_len(field)))
            continue;
        qcb__buffer_char(&text, ',');
        qcb__buffer_add(&text, now->value.ptr + item->key_start, item->value_end - item->key_start);
    }
    if (status != QCB_OK || qcb__buffer_text(&text) == NULL)
        return status != QCB_OK ? status : QCB_NO_MEMORY;
    return qcb_cmdline_replace(doc, argument, text.data);
}

static bool same_field(const qcb_cmdline *doc, const qcb_arg *old, const qcb_arg *now, const qcb_field *field)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < old->items || k < now->items; i++, k++) {
        const qcb_item_record *a = qcb__arg_items(doc, old), *b = qcb__arg_items(doc, now);
        while (i < old->items && !qcb__item_has_key(old, &a[i], qcb__key(field), qcb__key_len(field)))
            i++;
        while (k < now->items && !qcb__item_has_key(now, &b[k], qcb__key(field), qcb__key_len(field)))
            k++;
        if (i >= old->items || k >= now->items)
            return i >= old->items && k >= now->items;
        size_t len = a[i].value_end - a[i].value_start;
        if (len != b[k].value_end - b[k].value_start ||
            memcmp(old->value.ptr + a[i].value_start, now->value.ptr + b[k].value_start, len) != 0)
            return false;
    }
    return true;
}

static qcb_status put_all_repeated(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const qcb_arg *old,
                                   const qcb_arg *now)
{
    for (size_t i = 0; i < desc->field_count; i++) {
        const qcb_field *field = &qcb__fields_of(desc)[i];
        if (!(field->flags & QCB_FIELD_REPEATS) || same_field(doc, old, now, field))
            continue;
        qcb_status status = put_repeated(doc, argument, old, now, field);
        if (status != QCB_OK)
            return status;
    }
    return QCB_OK;
}

static qcb_status put_keys(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const void *present, const void *value)
{
    qcb_arg old, now, like = doc->args[argument];
    qcb_status status = as_argument(doc, &like, desc, present, &old);
    if (status == QCB_OK)
        status = as_argument(doc, &like, desc, value, &now);
    if (status == QCB_OK)
        status = drop_keys(doc, argument, desc, &old, &now);
    if (status == QCB_OK)
        status = set_keys(doc, argument, desc, &old, &now);
    return status == QCB_OK ? put_all_repeated(doc, argument, desc, &old, &now) : status;
}

static qcb_status put_words(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const void *value)
{
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, 128);
    qcb__encode_text(&text, desc, value);
    return qcb__buffer_text(&text) == NULL ? QCB_NO_MEMORY : qcb_cmdline_replace(doc, argument, text.data);
}

/* ---- JSON ---- */

static bool field_differs(const qcb_desc *desc, const qcb_field *field, const void *present, const void *value)
{
    qcb_desc one = *desc; /* the same struct with this field alone */
    one.fields = (uint16_t)(field - qcb__fields);
    one.field_count = 1;
    return qcb_value_compare(&one, present, value) != 0;
}

static const qcb_field *field_of_item(qcb_cmdline *doc, const qcb_desc *desc, const qcb_arg *arg, const qcb_item_record *item)
{
    qcb_slice key = { arg->value.ptr + item->key_start, item->key_end - item->key_start };
    qcb_buffer text;
    if (item->flags & QCB_ITEM_KEY_ESCAPED) {
        qcb__buffer_init(&text, &doc->arena, key.len);
        qcb__json_unescape(&text, key.ptr, key.len);
        key = (qcb_slice){ text.data, text.len };
    }
    return qcb__field_find(desc, key.ptr, key.len);
}

/* One member of the object as it is to be: as it was, with a new value, or not at all. */
static void write_member(qcb_cmdline *doc, const qcb_arg *arg, const qcb_item_record *item, const qcb_field *changed,
                         const void *value, qcb_buffer *out)
{
    uint32_t quote = item->kind == QCB_ITEM_STRING ? 1 : 0;
    (void)doc;
    qcb__buffer_add(out, arg->value.ptr + item->key_start - 1, item->value_start - quote - (item->key_start - 1));
    if (changed != NULL)
        qcb__encode_json_field(out, changed, value);
    else
        qcb__buffer_add(out, arg->value.ptr + item->value_start - quote, item->value_end - item->value_start + 2 * quote);
}

static void append_members(const qcb_desc *desc, const void *present, const void *value, bool comma, qcb_buffer *out)
{
    for (size_t i = 0; i < desc->field_count; i++) {
        const qcb_field *field = &qcb__fields_of(desc)[i];
        if (field->kind == QCB_FIELD_PROPERTIES || qcb__field_is_set(field, present) || !qcb__field_is_set(field, value))
            continue;
        qcb__buffer_str(out, comma ? "," : "");
        qcb__json_quote(out, qcb__key(field), qcb__key_len(field));
        qcb__buffer_char(out, ':');
        qcb__encode_json_field(out, field, value);
        comma = true;
    }
}

static qcb_status put_json(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const void *present, const void *value)
{
    const qcb_arg *arg = &doc->args[argument];
    const qcb_item_record *items = qcb__arg_items(doc, arg);
    uint32_t end = 0; /* of the member before, in the text */
    bool any = false;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, arg->value.len + 64);
    for (uint32_t i = 0; i < arg->items; i = items[i].next) {
        const qcb_field *field = field_of_item(doc, desc, arg, &items[i]);
        bool differs = field != NULL && field->kind != QCB_FIELD_PROPERTIES && field_differs(desc, field, present, value);
        uint32_t start = items[i].key_start - 1;
        if (!differs || qcb__field_is_set(field, value)) {
            if (any || end == 0)
                qcb__buffer_add(&text, arg->value.ptr + end, start - end);
            else
                qcb__buffer_char(&text, '{'); /* those in front are gone, and this one's comma with them */
            write_member(doc, arg, &items[i], differs ? field : NULL, value, &text);
            any = true;
        }
        end = items[i].value_end + (items[i].kind == QCB_ITEM_STRING ? 1 : 0);
    }
    if (!any)
        qcb__buffer_char(&text, '{');
    append_members(desc, present, value, any, &text);
    size_t tail = end == 0 ? arg->value.len - 1 : end;
    qcb__buffer_add(&text, arg->value.ptr + tail, arg->value.len - tail);
    return qcb__buffer_text(&text) == NULL ? QCB_NO_MEMORY : qcb_cmdline_replace(doc, argument, text.data);
}

qcb_status qcb_cmdline_put_value(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, const void *value)
{
    if (argument >= doc->count || !qcb__argument_fits(doc, &doc->args[argument], desc))
        return QCB_NOT_FOUND;
    if (!qcb_value_valid(desc, value, NULL))
        return QCB_INVALID;
    void *present = qcb__arena_alloc(&doc->arena, qcb__size(desc));
    if (present == NULL)
        return QCB_NO_MEMORY;
    qcb_value_init(desc, present);
    qcb__decode_argument(doc, &doc->args[argument], desc, present, NULL);
    if (doc->args[argument].form == QCB_FORM_JSON)
        return put_json(doc, argument, desc, present, value);
    if (qcb__takes_words(desc))
        return put_words(doc, argument, desc, value);
    if (!qcb__needs_json(desc, value))
        return put_keys(doc, argument, desc, present, value);
    return QCB_INVALID;
}
