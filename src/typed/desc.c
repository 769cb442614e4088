/* What rows say. SPDX-License-Identifier: MIT */
#include "typed/desc.h"
#include "base/hash.h"

static const qcb_field *lookup(const qcb_desc *desc, const char *key, size_t len)
{
    for (uint32_t slot = qcb__hash(key, len) & desc->slot_mask; desc->slots[slot] != 0; slot = (slot + 1) & desc->slot_mask) {
        const qcb_field *field = &desc->fields[desc->slots[slot] - 1];
        if (field->key_len == len && memcmp(field->key, key, len) == 0)
            return field;
    }
    return NULL;
}

const qcb_field *qcb__field_find(const qcb_desc *desc, const char *key, size_t len)
{
    const qcb_field *field = lookup(desc, key, len);
    char folded[64];
    if (field != NULL || !desc->folds || len > sizeof folded || memchr(key, '_', len) == NULL)
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
    memset(value, 0, desc->size);
}

const qcb_desc *qcb_desc_at(size_t index)
{
    return index < qcb__desc_count ? qcb__descs[index] : NULL;
}

const char *qcb_desc_name(const qcb_desc *desc)
{
    return desc->name;
}

const char *qcb_desc_option(const qcb_desc *desc)
{
    return desc->option;
}

const char *qcb_desc_variant(const qcb_desc *desc)
{
    return desc->variant;
}

size_t qcb_desc_size(const qcb_desc *desc)
{
    return desc->size;
}

const char *qcb_desc_field(const qcb_desc *desc, size_t index, const char **c_name)
{
    if (index >= desc->field_count)
        return NULL;
    if (c_name != NULL)
        *c_name = desc->fields[index].c_name;
    return desc->fields[index].key;
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
