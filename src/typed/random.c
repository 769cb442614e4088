/* Random valid values, for property tests. SPDX-License-Identifier: MIT */
#include "typed/desc.h"

typedef struct source {
    uint64_t *state;
    qcb_arena *arena;
    bool failed;
} source;

/* splitmix64 */
static uint64_t next(source *s)
{
    uint64_t z = *s->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static uint64_t below(source *s, uint64_t n)
{
    return next(s) % n;
}

/* Bytes that syntaxes care about come often. A colon only where it may stand. */
static const char *random_text(source *s, bool colons, bool empty)
{
    static const char bytes[] = "abcxyz019-_./,,,==''\"\\ $`%{}[]()*?!#~|;&<>\t\n\x7f\xc3\xa9:";
    size_t len = (size_t)below(s, below(s, 4) == 0 ? 40 : 9) + (empty ? 0 : 1);
    char *text = qcb__arena_alloc(s->arena, len + 1);
    if (text == NULL) {
        s->failed = true;
        return "";
    }
    for (size_t i = 0; i < len; i++)
        text[i] = bytes[below(s, sizeof bytes - (colons ? 1 : 2))];
    text[len] = '\0';
    return text;
}

static void random_value(source *s, const qcb_desc *desc, void *value, bool some);

typedef void random_field(source *s, const qcb_field *field, void *at);

static void random_string(source *s, const qcb_field *field, void *at)
{
    (void)field;
    *(const char **)at = random_text(s, true, true);
}

static void random_bool(source *s, const qcb_field *field, void *at)
{
    (void)field;
    *(int *)at = below(s, 2) ? QCB_ON : QCB_OFF;
}

static void random_enum(source *s, const qcb_field *field, void *at)
{
    *(int *)at = (int)below(s, field->words->count) + 1;
}

/* Small numbers, the ends of the range, and anything between. */
static void random_uint(source *s, const qcb_field *field, void *at)
{
    uint64_t span = field->max - field->min, value = next(s) >> below(s, 64);
    qcb_uint *number = at;
    if (span != UINT64_MAX)
        value = field->min + value % (span + 1);
    if (below(s, 8) == 0)
        value = below(s, 2) ? field->max : field->min;
    while ((field->flags & QCB_FIELD_POWER_OF_TWO) && (value & (value - 1)) != 0)
        value &= value - 1;
    if ((field->flags & QCB_FIELD_POWER_OF_TWO) && value < field->min)
        value = 0;
    *number = (qcb_uint){ value, true };
}

static void random_int(source *s, const qcb_field *field, void *at)
{
    uint64_t span = field->max - field->min;
    uint64_t value = span == UINT64_MAX ? next(s) : field->min + next(s) % (span + 1);
    *(qcb_uint *)at = (qcb_uint){ value, true };
}

static void random_struct(source *s, const qcb_field *field, void *at)
{
    random_value(s, field->desc, at, false);
}

static void random_structs(source *s, const qcb_field *field, void *at)
{
    size_t count = (size_t)below(s, 4) + 1;
    char *items = qcb__arena_alloc(s->arena, count * field->desc->size);
    if (items == NULL) {
        s->failed = true;
        return;
    }
    for (size_t i = 0; i < count; i++)
        random_value(s, field->desc, items + i * field->desc->size, true);
    *(qcb_any_list *)at = (qcb_any_list){ items, count };
}

static void random_strings(source *s, const qcb_field *field, void *at)
{
    size_t count = (size_t)below(s, 4) + 1;
    bool colons = field->kind == QCB_FIELD_STRINGS;
    const char **items = qcb__arena_alloc(s->arena, count * sizeof *items);
    if (items == NULL) {
        s->failed = true;
        return;
    }
    for (size_t i = 0; i < count; i++)
        items[i] = random_text(s, colons, colons);
    *(qcb_strings *)at = (qcb_strings){ items, count };
}

static random_field *const randoms[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = random_string,      [QCB_FIELD_BOOL] = random_bool,       [QCB_FIELD_ENUM] = random_enum,
    [QCB_FIELD_UINT] = random_uint,          [QCB_FIELD_INT] = random_int,         [QCB_FIELD_SIZE] = random_uint,
    [QCB_FIELD_STRUCT] = random_struct,      [QCB_FIELD_STRUCTS] = random_structs, [QCB_FIELD_STRINGS] = random_strings,
    [QCB_FIELD_COLON_LIST] = random_strings,
};

/* `some`: at least one field is set, for elements of lists cannot be empty. */
static void random_value(source *s, const qcb_desc *desc, void *value, bool some)
{
    uint64_t rare = 2 + below(s, 8);
    qcb_value_init(desc, value);
    for (size_t i = 0; i < desc->field_count; i++) {
        const qcb_field *field = &desc->fields[i];
        if (below(s, rare) == 0 || (field->flags & QCB_FIELD_REQUIRED))
            randoms[field->kind](s, field, (char *)value + field->offset);
    }
    if (some && desc->field_count != 0 && qcb__value_is_empty(desc, value))
        randoms[desc->fields[0].kind](s, &desc->fields[0], (char *)value + desc->fields[0].offset);
}

qcb_status qcb_value_random(const qcb_desc *desc, void *value, uint64_t *seed, qcb_pool *pool)
{
    source s = { seed, &pool->arena, false };
    random_value(&s, desc, value, false);
    return s.failed ? QCB_NO_MEMORY : QCB_OK;
}
