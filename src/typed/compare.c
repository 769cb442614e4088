/* Order, hash and copies of values. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "typed/desc.h"

typedef int compare_field(const qcb_field *field, const void *a, const void *b);

static int order(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int compare_strings_at(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_string(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return compare_strings_at(a, b);
}

static int compare_enum(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return (*(const int *)a > *(const int *)b) - (*(const int *)a < *(const int *)b);
}

static int compare_uint(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return order(((const qcb_uint *)a)->value, ((const qcb_uint *)b)->value);
}

static int compare_int(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    int64_t x = ((const qcb_int *)a)->value, y = ((const qcb_int *)b)->value;
    return (x > y) - (x < y);
}

static int compare_struct(const qcb_field *field, const void *a, const void *b)
{
    return qcb_value_compare(field->desc, a, b);
}

/* Element by element; a list comes before the lists that it begins. */
static int compare_lists(const qcb_any_list *a, const qcb_any_list *b, const qcb_desc *desc)
{
    size_t size = desc != NULL ? desc->size : sizeof(char *);
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        const void *x = qcb__at(a->items, i * size), *y = qcb__at(b->items, i * size);
        int difference = desc != NULL ? qcb_value_compare(desc, x, y) : compare_strings_at(x, y);
        if (difference != 0)
            return difference;
    }
    return order(a->count, b->count);
}

static int compare_structs(const qcb_field *field, const void *a, const void *b)
{
    return compare_lists(a, b, field->desc);
}

static int compare_string_list(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return compare_lists(a, b, NULL);
}

static compare_field *const comparers[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = compare_string,
    [QCB_FIELD_BOOL] = compare_enum,
    [QCB_FIELD_ENUM] = compare_enum,
    [QCB_FIELD_UINT] = compare_uint,
    [QCB_FIELD_INT] = compare_int,
    [QCB_FIELD_SIZE] = compare_uint,
    [QCB_FIELD_STRUCT] = compare_struct,
    [QCB_FIELD_STRUCTS] = compare_structs,
    [QCB_FIELD_STRINGS] = compare_string_list,
    [QCB_FIELD_COLON_LIST] = compare_string_list,
};

int qcb_value_compare(const qcb_desc *desc, const void *a, const void *b)
{
    for (size_t i = 0; i < desc->field_count; i++) {
        const qcb_field *field = &desc->fields[i];
        bool a_set = qcb__field_is_set(field, a), b_set = qcb__field_is_set(field, b);
        if (a_set != b_set)
            return a_set ? 1 : -1;
        int difference = a_set ? comparers[field->kind](field, qcb__at(a, field->offset), qcb__at(b, field->offset)) : 0;
        if (difference != 0)
            return difference < 0 ? -1 : 1;
    }
    return 0;
}

/* ---- hash ---- */

static uint64_t mix(uint64_t hash, uint64_t more)
{
    hash = (hash ^ more) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

static uint64_t hash_text(uint64_t hash, const char *text)
{
    size_t len = strlen(text);
    for (; len >= 8; text += 8, len -= 8)
        hash = mix(hash, qcb__read8(text));
    uint64_t rest = len;
    for (size_t i = 0; i < len; i++)
        rest = rest << 8 | (unsigned char)text[i];
    return mix(hash, rest);
}

typedef struct hasher {
    const qcb_desc *desc;
    uint64_t hash;
} hasher;

static uint64_t hash_list(uint64_t hash, const qcb_any_list *list, const qcb_desc *desc)
{
    for (size_t i = 0; i < list->count; i++) {
        if (desc != NULL)
            hash = mix(hash, qcb_value_hash(desc, qcb__at(list->items, i * desc->size)));
        else
            hash = hash_text(hash, ((const char *const *)list->items)[i]);
    }
    return mix(hash, list->count);
}

static bool is_number(const qcb_field *field)
{
    return field->kind == QCB_FIELD_UINT || field->kind == QCB_FIELD_INT || field->kind == QCB_FIELD_SIZE;
}

static bool hash_field(const qcb_field *field, const void *value, void *context)
{
    hasher *h = context;
    const void *at = qcb__at(value, field->offset);
    if (!qcb__field_is_set(field, value))
        return true;
    h->hash = mix(h->hash, (uint64_t)(field - h->desc->fields) + 1);
    if (field->kind == QCB_FIELD_STRING)
        h->hash = hash_text(h->hash, *(const char *const *)at);
    else if (is_number(field))
        h->hash = mix(h->hash, ((const qcb_uint *)at)->value);
    else if (field->kind == QCB_FIELD_STRUCT)
        h->hash = mix(h->hash, qcb_value_hash(field->desc, at));
    else if (field->kind >= QCB_FIELD_STRUCTS)
        h->hash = hash_list(h->hash, at, field->desc);
    else
        h->hash = mix(h->hash, (uint64_t) * (const int *)at);
    return true;
}

uint64_t qcb_value_hash(const qcb_desc *desc, const void *value)
{
    hasher h = { desc, 0x243f6a8885a308d3u };
    qcb__value_visit(desc, value, hash_field, &h);
    return h.hash;
}

/* ---- deep copies ---- */

typedef struct copier {
    qcb_arena *arena;
    char *to;
    bool failed;
} copier;

static bool copy_into(copier *c, const qcb_desc *desc, void *to, const void *from);

static void copy_string(copier *c, void *at)
{
    const char *text;
    memcpy(&text, at, sizeof text);
    text = qcb__arena_copy(c->arena, text, strlen(text));
    c->failed |= text == NULL;
    memcpy(at, &text, sizeof text);
}

static void copy_list(copier *c, qcb_any_list *list, const qcb_desc *desc)
{
    size_t size = desc != NULL ? desc->size : sizeof(char *);
    void *items = qcb__arena_alloc(c->arena, list->count * size);
    if (items == NULL) {
        c->failed = true;
        *list = (qcb_any_list){ NULL, 0 };
        return;
    }
    memcpy(items, list->items, list->count * size);
    for (size_t i = 0; i < list->count; i++) {
        char *item = (char *)items + i * size;
        if (desc != NULL)
            copy_into(c, desc, item, qcb__at(list->items, i * size));
        else
            copy_string(c, item);
    }
    list->items = items;
}

/* The bytes are copied already: what points elsewhere is made the copy's own. */
static bool copy_field(const qcb_field *field, const void *value, void *context)
{
    copier *c = context;
    void *at = c->to + field->offset;
    if (!qcb__field_is_set(field, value))
        return true;
    if (field->kind == QCB_FIELD_STRING)
        copy_string(c, at);
    else if (field->kind == QCB_FIELD_STRUCT)
        copy_into(c, field->desc, at, qcb__at(value, field->offset));
    else if (field->kind >= QCB_FIELD_STRUCTS)
        copy_list(c, at, field->desc);
    return true;
}

static bool copy_into(copier *c, const qcb_desc *desc, void *to, const void *from)
{
    copier inner = { c->arena, to, false };
    memmove(to, from, desc->size);
    qcb__value_visit(desc, from, copy_field, &inner);
    c->failed |= inner.failed;
    return !inner.failed;
}

qcb_status qcb_value_copy(const qcb_desc *desc, void *to, const void *from, qcb_pool *pool)
{
    copier c = { &pool->arena, to, false };
    return copy_into(&c, desc, to, from) ? QCB_OK : QCB_NO_MEMORY;
}
