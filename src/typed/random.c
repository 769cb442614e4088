/* Random valid values, for property tests. SPDX-License-Identifier: MIT */
#include "typed/desc.h"

typedef struct source {
    uint64_t *state;
    qcb_arena *arena;
    unsigned depth;
    bool commas; /* texts may hold them */
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

/* Bytes that syntaxes care about come often. A colon only where it may stand. Always UTF-8, for JSON knows nothing else. */
static const char *random_text(source *s, bool colons, bool empty)
{
    static const char bytes[] = "abcxyz019-_./==''\"\\ $`%{}[]()*?!#~|;&<>\t\n\x7f\xc3,,,:";
    size_t len = (size_t)below(s, below(s, 4) == 0 ? 40 : 9) + (empty ? 0 : 1), n = 0;
    size_t choices = sizeof bytes - (s->commas ? (colons ? 1 : 2) : 5);
    char *text = qcb__arena_alloc(s->arena, 2 * len + 1);
    if (text == NULL) {
        s->failed = true;
        return "";
    }
    for (size_t i = 0; i < len; i++) {
        char c = bytes[below(s, choices)];
        text[n++] = c;
        if (c == '\xc3')
            text[n++] = '\xa9';
    }
    text[n] = '\0';
    return text;
}

static void random_value(source *s, const qcb_desc *desc, void *value, bool some);

typedef void random_field(source *s, const qcb_field *field, void *at);

static void random_string(source *s, const qcb_field *field, void *at)
{
    *(const char **)at = random_text(s, true, (field->flags & QCB_FIELD_REQUIRED) == 0);
}

static void random_bool(source *s, const qcb_field *field, void *at)
{
    (void)field;
    *(int *)at = below(s, 2) ? QCB_ON : QCB_OFF;
}

static void random_enum(source *s, const qcb_field *field, void *at)
{
    *(int *)at = (int)below(s, qcb__word_count(field)) + 1;
}

/* Small numbers, the ends of the range, and anything between. */
static uint64_t random_unsigned(source *s, const qcb_field *field)
{
    const qcb_range *r = qcb__range_of(field);
    uint64_t span = r->max - r->min, value = next(s) >> below(s, 64);
    if (span != UINT64_MAX)
        value = r->min + value % (span + 1);
    if (below(s, 8) == 0)
        value = below(s, 2) ? r->max : r->min;
    while ((field->flags & QCB_FIELD_POWER_OF_TWO) && (value & (value - 1)) != 0)
        value &= value - 1;
    if ((field->flags & QCB_FIELD_POWER_OF_TWO) && value < r->min)
        value = 0;
    return value;
}

static uint64_t random_signed(source *s, const qcb_field *field)
{
    const qcb_range *r = qcb__range_of(field);
    uint64_t span = r->max - r->min;
    return span == UINT64_MAX ? next(s) : r->min + next(s) % (span + 1);
}

static void random_uint(source *s, const qcb_field *field, void *at)
{
    *(qcb_uint *)at = (qcb_uint){ random_unsigned(s, field), true };
}

static void random_int(source *s, const qcb_field *field, void *at)
{
    *(qcb_uint *)at = (qcb_uint){ random_signed(s, field), true };
}

static void random_struct(source *s, const qcb_field *field, void *at)
{
    random_value(s, qcb__desc_of(field), at, (field->flags & QCB_FIELD_REQUIRED) != 0);
}

/* Deep down only references, where there are such. */
static void random_choice(source *s, const qcb_field *field, void *at)
{
    const qcb_family *family = &qcb__families[field->type];
    const qcb_desc *desc = &qcb__descs[qcb__members[family->first + below(s, family->count)]];
    qcb_choice *choice = at;
    if (family->refers && (s->depth > 2 || below(s, 3) == 0)) {
        *choice = (qcb_choice){ .reference = random_text(s, true, family->or_null) };
        return;
    }
    void *value = qcb__arena_alloc(s->arena, qcb__size(desc));
    if (value == NULL) {
        s->failed = true;
        return;
    }
    random_value(s, desc, value, family->tag == 0);
    *choice = (qcb_choice){ .desc = desc, .value = value };
}

/* A name that is no field's. */
static void random_property(source *s, void *at)
{
    char *name = qcb__arena_alloc(s->arena, 8);
    if (name == NULL) {
        s->failed = true;
        return;
    }
    memcpy(name, "zz-a\0", 6);
    name[3] = (char)('a' + below(s, 26));
    *(qcb_property *)at = (qcb_property){ name, random_text(s, true, true) };
}

static void random_element(source *s, const qcb_field *field, void *item)
{
    bool colons = field->kind == QCB_FIELD_STRINGS;
    if (field->kind == QCB_FIELD_STRUCTS)
        random_value(s, qcb__desc_of(field), item, true);
    else if (field->kind == QCB_FIELD_CHOICES)
        random_choice(s, field, item);
    else if (field->kind == QCB_FIELD_UINTS)
        *(uint64_t *)item = random_unsigned(s, field);
    else if (field->kind == QCB_FIELD_INTS)
        *(uint64_t *)item = random_signed(s, field);
    else if (field->kind == QCB_FIELD_ENUMS)
        random_enum(s, field, item);
    else if (field->kind == QCB_FIELD_PROPERTIES)
        random_property(s, item);
    else
        *(const char **)item = random_text(s, colons, colons);
}

static void random_list(source *s, const qcb_field *field, void *at)
{
    size_t count = (size_t)below(s, 4) + 1, size = qcb__element_size(field);
    char *items = qcb__arena_alloc(s->arena, count * size);
    if (items == NULL) {
        s->failed = true;
        return;
    }
    memset(items, 0, count * size);
    for (size_t i = 0; i < count; i++)
        random_element(s, field, items + i * size);
    *(qcb_any_list *)at = (qcb_any_list){ items, count };
}

static random_field *const randoms[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = random_string,   [QCB_FIELD_BOOL] = random_bool,     [QCB_FIELD_ENUM] = random_enum,
    [QCB_FIELD_UINT] = random_uint,       [QCB_FIELD_INT] = random_int,       [QCB_FIELD_SIZE] = random_uint,
    [QCB_FIELD_STRUCT] = random_struct,   [QCB_FIELD_CHOICE] = random_choice, [QCB_FIELD_STRUCTS] = random_list,
    [QCB_FIELD_CHOICES] = random_list,    [QCB_FIELD_STRINGS] = random_list,  [QCB_FIELD_COLON_LIST] = random_list,
    [QCB_FIELD_UINTS] = random_list,      [QCB_FIELD_INTS] = random_list,     [QCB_FIELD_ENUMS] = random_list,
    [QCB_FIELD_PROPERTIES] = random_list,
};

/* Below three levels only what must be there. */
static void random_value(source *s, const qcb_desc *desc, void *value, bool some)
{
    uint64_t rare = 2 + below(s, 8);
    const qcb_field *fields = qcb__fields_of(desc);
    qcb_value_init(desc, value);
    s->depth++;
    for (size_t i = 0; i < desc->field_count; i++) {
        bool nests = fields[i].kind >= QCB_FIELD_STRUCT && s->depth > 3;
        if ((below(s, rare) == 0 && !nests) || (fields[i].flags & QCB_FIELD_REQUIRED))
            randoms[fields[i].kind](s, &fields[i], (char *)value + fields[i].offset);
    }
    if (some && desc->field_count != 0 && qcb__value_is_empty(desc, value))
        randoms[fields[0].kind](s, &fields[0], (char *)value + fields[0].offset);
    s->depth--;
}

qcb_status qcb_value_random(const qcb_desc *desc, void *value, uint64_t *seed, qcb_pool *pool)
{
    source s = { seed, &pool->arena, 0, desc->escapes, false };
    random_value(&s, desc, value, false);
    return s.failed ? QCB_NO_MEMORY : QCB_OK;
}
