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
    return qcb_value_compare(qcb__desc_of(field), a, b);
}

/* References before structs, structs by their names. */
static int compare_choice(const qcb_field *field, const void *a, const void *b)
{
    const qcb_choice *x = a, *y = b;
    (void)field;
    if ((x->desc == NULL) != (y->desc == NULL))
        return x->desc != NULL ? 1 : -1;
    if (x->desc == NULL)
        return compare_strings_at(&x->reference, &y->reference);
    if (x->desc != y->desc)
        return strcmp(qcb_desc_name(x->desc), qcb_desc_name(y->desc));
    return qcb_value_compare(x->desc, x->value, y->value);
}

static int compare_bare_uint(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return order(*(const uint64_t *)a, *(const uint64_t *)b);
}

static int compare_bare_int(const qcb_field *field, const void *a, const void *b)
{
    (void)field;
    return (*(const int64_t *)a > *(const int64_t *)b) - (*(const int64_t *)a < *(const int64_t *)b);
}

static int compare_property(const qcb_field *field, const void *a, const void *b)
{
    const qcb_property *x = a, *y = b;
    (void)field;
    int difference = strcmp(x->name, y->name);
    return difference != 0 ? difference : strcmp(x->value, y->value);
}

static compare_field *const element_comparers[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRUCTS] = compare_struct,    [QCB_FIELD_CHOICES] = compare_choice,      [QCB_FIELD_STRINGS] = compare_string,
    [QCB_FIELD_COLON_LIST] = compare_string, [QCB_FIELD_UINTS] = compare_bare_uint,     [QCB_FIELD_INTS] = compare_bare_int,
    [QCB_FIELD_ENUMS] = compare_enum,        [QCB_FIELD_PROPERTIES] = compare_property,
};

/* Element by element; a list comes before the lists that it begins. */
static int compare_lists(const qcb_field *field, const void *at_a, const void *at_b)
{
    const qcb_any_list *a = at_a, *b = at_b;
    size_t size = qcb__element_size(field);
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        int difference = element_comparers[field->kind](field, qcb__at(a->items, i * size), qcb__at(b->items, i * size));
        if (difference != 0)
            return difference;
    }
    return order(a->count, b->count);
}

static compare_field *const comparers[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = compare_string,    [QCB_FIELD_BOOL] = compare_enum,     [QCB_FIELD_ENUM] = compare_enum,
    [QCB_FIELD_UINT] = compare_uint,        [QCB_FIELD_INT] = compare_int,       [QCB_FIELD_SIZE] = compare_uint,
    [QCB_FIELD_STRUCT] = compare_struct,    [QCB_FIELD_CHOICE] = compare_choice, [QCB_FIELD_STRUCTS] = compare_lists,
    [QCB_FIELD_CHOICES] = compare_lists,    [QCB_FIELD_STRINGS] = compare_lists, [QCB_FIELD_COLON_LIST] = compare_lists,
    [QCB_FIELD_UINTS] = compare_lists,      [QCB_FIELD_INTS] = compare_lists,    [QCB_FIELD_ENUMS] = compare_lists,
    [QCB_FIELD_PROPERTIES] = compare_lists,
};

int qcb_value_compare(const qcb_desc *desc, const void *a, const void *b)
{
    const qcb_field *field = qcb__fields_of(desc), *end = field + desc->field_count;
    for (; field < end; field++) {
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

static uint64_t hash_choice(uint64_t hash, const qcb_choice *choice)
{
    if (choice->desc == NULL)
        return hash_text(hash, choice->reference);
    return mix(hash_text(hash, qcb_desc_name(choice->desc)), qcb_value_hash(choice->desc, choice->value));
}

static uint64_t hash_element(uint64_t hash, const qcb_field *field, const void *item)
{
    switch (field->kind) {
    case QCB_FIELD_STRUCTS:
        return mix(hash, qcb_value_hash(qcb__desc_of(field), item));
    case QCB_FIELD_CHOICES:
        return hash_choice(hash, item);
    case QCB_FIELD_ENUMS:
        return mix(hash, (uint64_t) * (const int *)item);
    case QCB_FIELD_UINTS:
    case QCB_FIELD_INTS:
        return mix(hash, *(const uint64_t *)item);
    case QCB_FIELD_PROPERTIES:
        return hash_text(hash_text(hash, ((const qcb_property *)item)->name), ((const qcb_property *)item)->value);
    default:
        return hash_text(hash, *(const char *const *)item);
    }
}

static uint64_t hash_list(uint64_t hash, const qcb_field *field, const qcb_any_list *list)
{
    size_t size = qcb__element_size(field);
    for (size_t i = 0; i < list->count; i++)
        hash = hash_element(hash, field, qcb__at(list->items, i * size));
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
    h->hash = mix(h->hash, (uint64_t)(field - qcb__fields_of(h->desc)) + 1);
    if (field->kind == QCB_FIELD_STRING)
        h->hash = hash_text(h->hash, *(const char *const *)at);
    else if (is_number(field))
        h->hash = mix(h->hash, ((const qcb_uint *)at)->value);
    else if (field->kind == QCB_FIELD_STRUCT)
        h->hash = mix(h->hash, qcb_value_hash(qcb__desc_of(field), at));
    else if (field->kind == QCB_FIELD_CHOICE)
        h->hash = hash_choice(h->hash, at);
    else if (field->kind >= QCB_FIELD_STRUCTS)
        h->hash = hash_list(h->hash, field, at);
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

static void copy_choice(copier *c, qcb_choice *choice)
{
    if (choice->desc == NULL) {
        copy_string(c, &choice->reference);
        return;
    }
    void *value = qcb__arena_alloc(c->arena, qcb__size(choice->desc));
    if (value == NULL) {
        c->failed = true;
        *choice = (qcb_choice){ .desc = NULL };
        return;
    }
    copy_into(c, choice->desc, value, choice->value);
    choice->value = value;
}

/* The bytes of the element are copied already. */
static void copy_element(copier *c, const qcb_field *field, void *item, const void *from)
{
    if (field->kind == QCB_FIELD_STRUCTS)
        copy_into(c, qcb__desc_of(field), item, from);
    else if (field->kind == QCB_FIELD_CHOICES)
        copy_choice(c, item);
    else if (field->kind == QCB_FIELD_STRINGS || field->kind == QCB_FIELD_COLON_LIST)
        copy_string(c, item);
    if (field->kind == QCB_FIELD_PROPERTIES) {
        copy_string(c, &((qcb_property *)item)->name);
        copy_string(c, &((qcb_property *)item)->value);
    }
}

static void copy_list(copier *c, const qcb_field *field, qcb_any_list *list)
{
    size_t size = qcb__element_size(field);
    const char *from = list->items;
    char *items = qcb__arena_alloc(c->arena, list->count * size);
    if (items == NULL) {
        c->failed = true;
        *list = (qcb_any_list){ NULL, 0 };
        return;
    }
    memcpy(items, from, list->count * size);
    for (size_t i = 0; i < list->count; i++)
        copy_element(c, field, items + i * size, from + i * size);
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
        copy_into(c, qcb__desc_of(field), at, qcb__at(value, field->offset));
    else if (field->kind == QCB_FIELD_CHOICE)
        copy_choice(c, at);
    else if (field->kind >= QCB_FIELD_STRUCTS)
        copy_list(c, field, at);
    return true;
}

static bool copy_into(copier *c, const qcb_desc *desc, void *to, const void *from)
{
    copier inner = { c->arena, to, false };
    memmove(to, from, qcb__size(desc));
    qcb__value_visit(desc, from, copy_field, &inner);
    c->failed |= inner.failed;
    return !inner.failed;
}

qcb_status qcb_value_copy(const qcb_desc *desc, void *to, const void *from, qcb_pool *pool)
{
    copier c = { &pool->arena, to, false };
    return copy_into(&c, desc, to, from) ? QCB_OK : QCB_NO_MEMORY;
}
