/* What rows say. SPDX-License-Identifier: MIT */
#include "typed/desc.h"
#include "base/hash.h"

/* 1 + index of the field in that slot. */
static inline unsigned slot_of(const qcb_desc *desc, uint32_t slot)
{
    const uint8_t *slots = qcb__slots + desc->slots;
    return desc->slot_mask < QCB__WIDE_SLOTS ? slots[slot] : slots[2 * slot] | (unsigned)slots[2 * slot + 1] << 8;
}

static inline uint32_t slot_mask(const qcb_desc *desc)
{
    return (desc->slot_mask + 1u) * (1u << QCB__SLOT_SHIFT) - 1;
}

static const qcb_field *lookup(const qcb_desc *desc, const char *key, size_t len)
{
    uint32_t mask = slot_mask(desc), slot = qcb__hash(key, len) & mask;
    for (unsigned index; (index = slot_of(desc, slot)) != 0; slot = (slot + 1) & mask) {
        const qcb_field *field = &qcb__fields_of(desc)[index - 1];
        if (qcb__key_len(field) == len && memcmp(qcb__key(field), key, len) == 0)
            return field;
    }
    return NULL;
}

const qcb_field *qcb__field_find(const qcb_desc *desc, const char *key, size_t len)
{
    const qcb_field *field = lookup(desc, key, len);
    char folded[64];
    if (field != NULL || !qcb__group_of(desc)->folds || len > sizeof folded || memchr(key, '_', len) == NULL)
        return field;
    for (size_t i = 0; i < len; i++)
        folded[i] = key[i] == '_' ? '-' : key[i];
    return lookup(desc, folded, len);
}

bool qcb__field_unmarked(const qcb_field *field, const void *value)
{
    if (field->kind != QCB_FIELD_UINT && field->kind != QCB_FIELD_INT && field->kind != QCB_FIELD_SIZE)
        return false;
    const qcb_uint *number = qcb__at(value, field->offset);
    return !number->set && number->value != 0;
}

/* The text of qcb__texts that stands behind `before` others of this description. */
static const char *text_of(const qcb_desc *desc, unsigned before)
{
    size_t low = 0, high = qcb__text_count, number = (size_t)(desc - qcb__descs);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (qcb__texts[middle].desc < number)
            low = middle + 1;
        else
            high = middle;
    }
    return qcb__names + qcb__texts[low + before].name;
}

static bool is_alias(const qcb_desc *desc, qcb_slice text)
{
    const char *alias = qcb__group_of(desc)->alias ? text_of(desc, 0) : NULL;
    return alias != NULL && strlen(alias) == text.len && memcmp(alias, text.ptr, text.len) == 0;
}

bool qcb__is_variant(const qcb_desc *desc, qcb_slice text)
{
    if (desc->variant_len == 0)
        return false;
    if (desc->variant_len == text.len && memcmp(qcb__fact_text(desc->variant), text.ptr, text.len) == 0)
        return true;
    return is_alias(desc, text);
}

const char *qcb__own_name(const qcb_desc *desc)
{
    const qcb_group *group = qcb__group_of(desc);
    return group->own_name ? text_of(desc, group->alias) : NULL;
}

const char *qcb__facts_name(const qcb_desc *desc)
{
    const qcb_group *group = qcb__group_of(desc);
    if (group->facts == QCB_FACTS_OWN)
        return text_of(desc, (group->alias ? 1u : 0) + group->own_name);
    return group->facts == QCB_FACTS_VARIANT  ? qcb__variant(desc)
           : group->facts == QCB_FACTS_OPTION ? qcb__name(group->option)
                                              : NULL;
}

const qcb_desc *qcb__family_member(const qcb_family *family, qcb_slice tag)
{
    for (size_t i = 0; i < family->count; i++) {
        const qcb_desc *desc = &qcb__descs[qcb__members[family->first + i]];
        if (qcb__is_variant(desc, tag))
            return desc;
    }
    return NULL;
}

size_t qcb__element_size(const qcb_field *field)
{
    static const uint8_t sizes[QCB_FIELD_KIND_COUNT] = {
        [QCB_FIELD_CHOICES] = sizeof(qcb_choice),
        [QCB_FIELD_STRINGS] = sizeof(char *),
        [QCB_FIELD_COLON_LIST] = sizeof(char *),
        [QCB_FIELD_UINTS] = sizeof(uint64_t),
        [QCB_FIELD_INTS] = sizeof(int64_t),
        [QCB_FIELD_ENUMS] = sizeof(int),
        [QCB_FIELD_PROPERTIES] = sizeof(qcb_property),
    };
    return field->kind == QCB_FIELD_STRUCTS ? qcb__size(qcb__desc_of(field)) : sizes[field->kind];
}

static bool stop_at_set(const qcb_field *field, const void *value, void *context)
{
    (void)context;
    return !qcb__field_is_set(field, value);
}

bool qcb__value_is_empty(const qcb_desc *desc, const void *value)
{
    return qcb__value_visit(desc, value, stop_at_set, NULL);
}

/* ---- public look-ups ---- */

void qcb_value_init(const qcb_desc *desc, void *value)
{
    memset(value, 0, qcb__size(desc));
}

const qcb_desc *qcb_desc_at(size_t index)
{
    return index < QCB__DESC_COUNT ? &qcb__descs[index] : NULL;
}

const char *qcb_desc_option(const qcb_desc *desc)
{
    return qcb__option(desc);
}

const char *qcb_desc_variant(const qcb_desc *desc)
{
    return qcb__variant(desc);
}

size_t qcb_desc_size(const qcb_desc *desc)
{
    return qcb__size(desc);
}

const char *qcb_desc_field(const qcb_desc *desc, size_t index, const char **c_name)
{
    if (index >= desc->field_count)
        return NULL;
    if (c_name != NULL)
        *c_name = qcb__c_name(&qcb__fields_of(desc)[index]);
    return qcb__key(&qcb__fields_of(desc)[index]);
}

/* ---- pools ---- */

qcb_pool *qcb_pool_new(const qcb_allocator *allocator)
{
    qcb_arena arena;
    qcb__arena_init(&arena, allocator, 4096);
    qcb_pool *pool = arena.allocator.alloc(arena.allocator.context, sizeof *pool);
    if (pool != NULL)
        pool->arena = arena;
    return pool;
}

void qcb_pool_clear(qcb_pool *pool)
{
    qcb__arena_clear(&pool->arena);
}

void qcb_pool_free(qcb_pool *pool)
{
    if (pool == NULL)
        return;
    qcb_allocator allocator = pool->arena.allocator;
    qcb__arena_finish(&pool->arena);
    allocator.release(allocator.context, pool, sizeof *pool);
}
