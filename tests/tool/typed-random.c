/* typed-random VERSION SEED: a random value a line that is read ("STRUCT ARCH DRAW"), built for that target, within what a judge
 * can start: texts refer to what tests/judge.py makes, numbers are such that a host has room for them (random-rows.h says which).
 * The answer is three texts with a NUL behind each: "ok", the option, its argument; or the code of what building told, the
 * option, the message. "typed-random types" lists all structs with their options. SPDX-License-Identifier: MIT */
#include "typed/desc.h"
#include "typed/valid.h"

#include "random-rows.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct tamer {
    const qcb_target *target;
    qcb_pool *pool;
    uint64_t *seed;
    const qcb_desc *desc;
    qcb_type type;
    char *value;
    unsigned ids, depth;
} tamer;

/* One alternative of a row. */
typedef struct choice {
    const char *text;
    size_t len;
} choice;

static uint64_t below(tamer *t, uint64_t n)
{
    *t->seed = *t->seed * 6364136223846793005u + 1442695040888963407u;
    return (*t->seed >> 33) % n;
}

static char *keep(tamer *t, const char *text, size_t len)
{
    char *copy = qcb__arena_alloc(&t->pool->arena, len + 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

static const char *row_of(const char *type, const char *key)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (fnmatch(rows[i].type, type, 0) == 0 && fnmatch(rows[i].key, key, 0) == 0)
            return rows[i].values;
    }
    return NULL;
}

static const char *find_row(const tamer *t, const char *key)
{
    char inner[128];
    snprintf(inner, sizeof inner, "inner:%s", qcb_desc_name(t->desc));
    const char *found = t->depth > 1 ? row_of(inner, key) : NULL;
    return found != NULL ? found : row_of(qcb_desc_name(t->desc), key);
}

static choice pick(tamer *t, const char *values)
{
    size_t count = 1;
    for (const char *at = values; *at != '\0'; at++)
        count += *at == '|';
    for (uint64_t n = below(t, count); n > 0; n--)
        values = strchr(values, '|') + 1;
    return (choice){ values, strcspn(values, "|") };
}

static size_t size_of(const qcb_field *field)
{
    static const uint8_t sizes[QCB_FIELD_KIND_COUNT] = {
        [QCB_FIELD_STRING] = sizeof(char *),     [QCB_FIELD_BOOL] = sizeof(int),    [QCB_FIELD_ENUM] = sizeof(int),
        [QCB_FIELD_UINT] = sizeof(qcb_uint),     [QCB_FIELD_INT] = sizeof(qcb_int), [QCB_FIELD_SIZE] = sizeof(qcb_uint),
        [QCB_FIELD_CHOICE] = sizeof(qcb_choice),
    };
    if (field->kind == QCB_FIELD_STRUCT)
        return qcb_desc_size(qcb__desc_of(field));
    return sizes[field->kind] != 0 ? sizes[field->kind] : sizeof(qcb_any_list);
}

/* ---- texts ---- */

static const char *made_object(tamer *t, const qcb_member_info *info)
{
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
        qcb_type class = qcb_find_qom_type(t->target, qcb_str(objects[i].type));
        if (info->type != 0 && class != 0 && qcb_type_is_a(t->target, class, info->type))
            return objects[i].values;
    }
    return NULL;
}

static const char *by_syntax(const char *syntax)
{
    for (size_t i = 0; i < sizeof syntaxes / sizeof *syntaxes; i++) {
        if (strcmp(syntaxes[i].type, syntax) == 0)
            return syntaxes[i].values;
    }
    return NULL;
}

static const char *new_id(tamer *t)
{
    char text[16];
    return keep(t, text, (size_t)snprintf(text, sizeof text, "new%u", t->ids++));
}

/* NULL: the field is better left out. */
static const char *text_for(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, const char *drawn)
{
    const char *key = qcb__key(field), *values = row;
    if (values == NULL && (strcmp(key, "id") == 0 || strcmp(key, "node-name") == 0 || (info != NULL && info->defines_id)))
        return new_id(t);
    if (values == NULL && info != NULL && (info->space == QCB_NS_OBJECT || info->kind == QCB_VALUE_LINK))
        values = made_object(t, info);
    else if (values == NULL && info != NULL && info->space != QCB_NS_NONE)
        values = made[info->space];
    else if (values == NULL && info != NULL && info->syntax != NULL)
        values = by_syntax(info->syntax);
    else if (values == NULL)
        return drawn;
    if (values == NULL)
        return NULL;
    choice c = pick(t, values);
    return c.len == 1 && *c.text == '@'                  ? drawn
           : c.len == 3 && memcmp(c.text, "$id", 3) == 0 ? new_id(t)
                                                         : keep(t, c.text, c.len);
}

/* ---- numbers and words ---- */

static uint64_t read_number(const char *text, const char **end)
{
    static const char units[] = "KMGT";
    char *stop;
    uint64_t value = *text == '-' ? (uint64_t)strtoll(text, &stop, 0) : strtoull(text, &stop, 0);
    const char *unit = *stop != '\0' ? strchr(units, *stop) : NULL;
    *end = unit != NULL ? stop + 1 : stop;
    return unit != NULL ? value << 10 * (unit - units + 1) : value;
}

static uint64_t number_of_row(tamer *t, const char *row)
{
    const char *end;
    choice c = pick(t, row);
    uint64_t least = read_number(c.text, &end);
    if (strncmp(end, "..", 2) != 0)
        return least;
    return least + below(t, read_number(end + 2, &end) - least + 1);
}

/* Without a row: the default, the ends of a range that somebody wrote down, or what is small. */
static uint64_t number_for(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, uint64_t drawn)
{
    const qcb_range *r = qcb__range_of(field);
    char *end = NULL;
    uint64_t known = info != NULL && info->default_text != NULL ? strtoull(info->default_text, &end, 0) : 0, n = below(t, 4);
    bool has_default = end != NULL && *end == '\0' && *info->default_text != '\0' && *info->default_text != '-';
    if (row != NULL && *row != '@')
        return number_of_row(t, row);
    if (row != NULL || (info != NULL && info->has_min && info->has_max && info->max < 65536))
        return drawn;
    if (has_default && n < 3)
        return known;
    if (field->kind == QCB_FIELD_SIZE)
        return (uint64_t)1 << (20 + below(t, 5));
    if ((int64_t)r->min > 0)
        return r->min << (r->max / 4 > r->min ? below(t, 2) : 0);
    return (field->flags & QCB_FIELD_POWER_OF_TWO) ? (uint64_t)1 << below(t, 4) : below(t, r->max < 8 ? r->max + 1 : 8);
}

static int word_for(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, int drawn)
{
    size_t count = field->kind == QCB_FIELD_BOOL ? 2 : qcb__word_count(field);
    choice c = row != NULL ? pick(t, row) : (choice){ NULL, 0 };
    for (size_t i = 0; i < 4 * count; i++) {
        int value = row != NULL ? (int)i % (int)count + 1 : drawn;
        const char *word = field->kind == QCB_FIELD_BOOL ? (value == QCB_ON ? "on" : "off") : qcb__word(field, (size_t)value - 1);
        bool is_enum = field->kind != QCB_FIELD_BOOL && info != NULL && info->kind != QCB_VALUE_BOOL && info->type != 0;
        if (row != NULL ? strlen(word) == c.len && memcmp(word, c.text, c.len) == 0
                        : !is_enum || qcb_enum_has(t->target, info->type, qcb_str(word), NULL) != QCB_ABSENT)
            return value;
        drawn = (int)below(t, count) + 1;
    }
    return drawn;
}

/* ---- fields ---- */

static void tame(tamer *t, const qcb_desc *desc, void *value);

static void redraw(tamer *t, const qcb_desc *desc, void *value)
{
    memset(value, 0, qcb_desc_size(desc));
    for (int i = 0; i < 100 && qcb__value_is_empty(desc, value); i++)
        qcb_value_random(desc, value, t->seed, t->pool);
}

/* A row names references ("=node0") and variants. */
static void tame_choice(tamer *t, const qcb_field *field, const char *row, qcb_choice *choice_at)
{
    const qcb_family *family = &qcb__families[field->type];
    choice c = row != NULL && *row != '@' ? pick(t, row) : (choice){ "", 0 };
    if (c.len == 0 && (choice_at->desc == NULL || t->depth > 3))
        c = family->refers ? (choice){ "=disk0", 6 } : c;
    const qcb_desc *desc =
        c.len != 0 && *c.text != '=' ? qcb__family_member(family, (qcb_slice){ c.text, c.len }) : choice_at->desc;
    if (*c.text == '=') {
        *choice_at = (qcb_choice){ .reference = keep(t, c.text + 1, c.len - 1) };
        return;
    }
    if (desc == NULL)
        desc = &qcb__descs[qcb__members[family->first]];
    if (desc != choice_at->desc) {
        void *value = qcb__arena_alloc(&t->pool->arena, qcb_desc_size(desc));
        redraw(t, desc, value);
        *choice_at = (qcb_choice){ .desc = desc, .value = value };
    }
    tame(t, desc, (void *)(uintptr_t)choice_at->value);
}

static void tame_property(tamer *t, const char *row, qcb_property *property)
{
    choice c = pick(t, row != NULL ? row : "");
    size_t name = 0;
    while (name < c.len && c.text[name] != '=')
        name++;
    *property = (qcb_property){ keep(t, c.text, name), keep(t, c.text + name + (name < c.len), c.len - name - (name < c.len)) };
}

static void tame_scalar(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, void *at)
{
    switch (field->kind) {
    case QCB_FIELD_STRING:
        *(const char **)at = text_for(t, field, info, row, *(const char **)at != NULL ? *(const char **)at : "x");
        break;
    case QCB_FIELD_BOOL:
    case QCB_FIELD_ENUM:
        *(int *)at = word_for(t, field, info, row, *(int *)at != 0 ? *(int *)at : 1);
        break;
    case QCB_FIELD_UINT:
    case QCB_FIELD_INT:
    case QCB_FIELD_SIZE:
        *(qcb_uint *)at = (qcb_uint){ number_for(t, field, info, row, ((qcb_uint *)at)->value), true };
        break;
    case QCB_FIELD_STRUCT:
        tame(t, qcb__desc_of(field), at);
        break;
    default:
        tame_choice(t, field, row, at);
    }
}

static void tame_element(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, void *at)
{
    if (field->kind == QCB_FIELD_STRUCTS)
        tame(t, qcb__desc_of(field), at);
    else if (field->kind == QCB_FIELD_CHOICES)
        tame_choice(t, field, row, at);
    else if (field->kind == QCB_FIELD_UINTS || field->kind == QCB_FIELD_INTS)
        *(uint64_t *)at = number_for(t, field, info, row, *(uint64_t *)at);
    else if (field->kind == QCB_FIELD_ENUMS)
        *(int *)at = word_for(t, field, info, row, *(int *)at != 0 ? *(int *)at : 1);
    else if (field->kind == QCB_FIELD_PROPERTIES)
        tame_property(t, row, at);
    else
        *(const char **)at = text_for(t, field, info, row, *(const char **)at != NULL ? *(const char **)at : "x");
}

/* The list's own elements, and empty ones up to `count`. */
static char *resize(tamer *t, size_t size, size_t count, const qcb_any_list *list)
{
    char *items = qcb__arena_alloc(&t->pool->arena, count * size);
    memset(items, 0, count * size);
    if (list->count != 0)
        memcpy(items, list->items, (list->count < count ? list->count : count) * size);
    return items;
}

/* False: nothing can stand there. */
static bool fill(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, void *at)
{
    bool structs = field->kind == QCB_FIELD_STRUCTS,
         texts = field->kind == QCB_FIELD_STRINGS || field->kind == QCB_FIELD_COLON_LIST;
    if (structs && qcb__value_is_empty(qcb__desc_of(field), at))
        redraw(t, qcb__desc_of(field), at);
    tame_element(t, field, info, row, at);
    return structs ? !qcb__value_is_empty(qcb__desc_of(field), at) : !texts || *(const char **)at != NULL;
}

/* A row that begins with a number and a colon says how many elements. */
static void tame_list(tamer *t, const qcb_field *field, const qcb_member_info *info, const char *row, qcb_any_list *list)
{
    size_t size = qcb__element_size(field), count = list->count != 0 ? list->count : 1, good = 0;
    if (row != NULL && row[0] >= '1' && row[0] <= '9' && row[1] == ':') {
        count = (size_t)(row[0] - '0');
        row += 2;
    }
    char *items = resize(t, size, count, list);
    while (good < count && fill(t, field, info, row != NULL && *row == '\0' ? NULL : row, items + good * size))
        good++;
    *list = (qcb_any_list){ good != 0 ? items : NULL, good };
}

/* What only other releases have, or other machines: qcb_machine has the keys of all. */
static bool is_foreign(const tamer *t, const qcb_field *field, bool known)
{
    qcb_member_info info;
    qcb_slice key = { qcb__key(field), qcb__key_len(field) };
    bool own = strcmp(key.ptr, "type") == 0 || strcmp(key.ptr, "accel") == 0;
    if (known || (field->flags & QCB_FIELD_REQUIRED))
        return false;
    return (qcb__group_of(t->desc)->kind == QCB_KIND_MACHINE && !own) ||
           (t->type != 0 && qcb_find_member_anywhere(t->target, t->type, key, &info) != 0);
}

static void tame_field(tamer *t, const qcb_field *field)
{
    qcb_member_info info;
    void *at = t->value + field->offset;
    const char *row = find_row(t, qcb__key(field));
    bool known =
        t->type != 0 && qcb_find_member(t->target, t->type, (qcb_slice){ qcb__key(field), qcb__key_len(field) }, &info) != 0;
    bool set = qcb__field_is_set(field, t->value) || (field->flags & QCB_FIELD_REQUIRED);
    bool always = row != NULL && *row == '+', never = row != NULL && strcmp(row, "-") == 0;
    if ((!set && !always) || never || is_foreign(t, field, known)) {
        memset(at, 0, size_of(field));
        return;
    }
    row = always ? row + 1 : row;
    if (field->kind >= QCB_FIELD_STRUCTS)
        tame_list(t, field, known ? &info : NULL, row, at);
    else
        tame_scalar(t, field, known ? &info : NULL, row != NULL && *row == '\0' ? NULL : row, at);
}

static void tame(tamer *t, const qcb_desc *desc, void *value)
{
    tamer inner = *t;
    inner.desc = desc;
    inner.value = value;
    inner.depth++;
    inner.type = 0;
    for (size_t i = 0; i < desc->field_count; i++) {
        /* The type of a machine is its first field. */
        inner.type =
            i < 2 || qcb__group_of(desc)->kind == QCB_KIND_MACHINE ? qcb__facts_type(desc, value, t->target) : inner.type;
        tame_field(&inner, &qcb__fields_of(desc)[i]);
    }
    t->ids = inner.ids;
}

static void answer(const char *status, const qcb_desc *desc, const char *text, size_t len)
{
    printf("%s%c%s%c%.*s%c", status, 0, qcb_desc_option(desc), 0, (int)len, text, 0);
}

static void draw(const qcb_desc *desc, const qcb_target *target, uint64_t seed, qcb_pool *pool)
{
    size_t count = 0;
    char *value = calloc(1, qcb_desc_size(desc));
    qcb_value_random(desc, value, &seed, pool);
    tamer t = { target, pool, &seed, desc, 0, value, 0, 0 };
    tame(&t, desc, value);
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system", NULL);
    qcb_cmdline_set_target(vm, target);
    qcb_cmdline_add_value(vm, desc, value);
    const qcb_diagnostic *faults = qcb_report_get(qcb_cmdline_report(vm), &count);
    if (count != 0) {
        answer(faults->code, desc, faults->message, strlen(faults->message));
    } else {
        qcb_slice text = qcb_cmdline_get(vm, 0).value;
        answer("ok", desc, text.ptr, text.len);
    }
    qcb_cmdline_free(vm);
    free(value);
}

static const qcb_desc *find(const char *name)
{
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        if (strcmp(qcb_desc_name(qcb_desc_at(i)), name) == 0)
            return qcb_desc_at(i);
    }
    return NULL;
}

static int list_types(void)
{
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        if (qcb_desc_option(qcb_desc_at(i)) != NULL)
            printf("%s %s\n", qcb_desc_name(qcb_desc_at(i)), qcb_desc_option(qcb_desc_at(i)));
    }
    return 0;
}

/* Each draw has a seed of its own: what one type takes does not move the others. */
static uint64_t seed_of(uint64_t seed, const char *name, unsigned long draw_number)
{
    for (; *name != '\0'; name++)
        seed = (seed ^ (unsigned char)*name) * 1099511628211u;
    return seed * 2862933555777941757u + draw_number * 0x9e3779b97f4a7c15u;
}

int main(int argc, char **argv)
{
    char name[128], arch[32];
    unsigned long number;
    if (argc == 2 && strcmp(argv[1], "types") == 0)
        return list_types();
    qcb_pool *pool = qcb_pool_new(NULL);
    while (argc == 3 && scanf("%127s %31s %lu", name, arch, &number) == 3) {
        qcb_target target;
        const qcb_desc *desc = find(name);
        if (desc == NULL || qcb_target_init(&target, NULL, argv[1], arch) != QCB_OK)
            return 2;
        draw(desc, &target, seed_of(strtoull(argv[2], NULL, 10), name, number), pool);
        fflush(stdout);
        qcb_pool_clear(pool);
    }
    qcb_pool_free(pool);
    return argc == 3 ? 0 : 2;
}
