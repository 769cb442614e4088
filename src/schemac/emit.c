/* From the model to an image. The body runs twice: first to learn which strings are used, then with their offsets.
 * SPDX-License-Identifier: MIT */
#include "schemac/emit.h"
#include "schemac/table.h"

#include <stdlib.h>

typedef struct emitter {
    qcb_model *model;
    const qcb_raw *raw;
    bool second;      /* offsets are known */
    bool *used;       /* by pool id */
    bool *looked_up;  /* by pool id: goes into the hash table */
    bool *key;        /* by pool id: is the key of a member */
    uint32_t *offset; /* by pool id */
    uint32_t *order;  /* types in image order: order[0] is image type 1 */
    uint16_t *number; /* by model index: image type */
    uint32_t set_words;
    QCB__ARRAY(uint32_t) releases; /* pool ids, oldest first */
    qcb_table section[QCB__SEC_COUNT];
    qcb_map runs; /* hash and count of attribute runs -> first */
    QCB__ARRAY(uint32_t) run_first;
    uint32_t rest; /* pool id */
    const char *overflow;
} emitter;

static uint32_t string(emitter *e, uint32_t id)
{
    e->used[id] = true;
    return e->second && id != 0 ? e->offset[id] : 0;
}

static uint32_t name_string(emitter *e, uint32_t id)
{
    e->looked_up[id] = true;
    return string(e, id);
}

static uint16_t narrow(emitter *e, uint32_t number, const char *what)
{
    if (number > 0xfffe)
        e->overflow = what;
    return (uint16_t)number;
}

/* Of the offset of a text (id: of the pool) that rows name by number. */
static uint16_t text_number(emitter *e, uint32_t id, uint32_t offset)
{
    uint32_t stored = QCB__L32(e->second ? offset : id);
    return narrow(e, qcb__table_add(&e->section[QCB__SEC_TEXTS], &stored), "too many words and defaults");
}

static uint16_t type_number(const emitter *e, uint32_t index)
{
    return index == QCB__NONE ? 0 : e->number[index];
}

static uint16_t set_number(emitter *e, const qcb_set *set)
{
    uint32_t words[QCB__TARGETS_MAX / 32];
    for (size_t i = 0; i < QCB__TARGETS_MAX / 32; i++)
        words[i] = QCB__L32((uint32_t)(set->word[i / 2] >> (i % 2 * 32)));
    return narrow(e, qcb__table_add(&e->section[QCB__SEC_SETS], words), "too many different sets of targets");
}

/* ------------------------------------------------------------------ releases */

static const qcb_pool *sorting;

static int compare_versions(const void *a, const void *b)
{
    const char *x = qcb__pool_text(sorting, *(const uint32_t *)a), *y = qcb__pool_text(sorting, *(const uint32_t *)b);
    uint32_t major_x = 0, minor_x = 0, major_y = 0, minor_y = 0;
    (void)qcb__version_parse(x, strlen(x), &major_x, &minor_x);
    (void)qcb__version_parse(y, strlen(y), &major_y, &minor_y);
    if (major_x != major_y)
        return major_x < major_y ? -1 : 1;
    return minor_x < minor_y ? -1 : minor_x > minor_y;
}

static void note_release(emitter *e, uint32_t id)
{
    for (size_t i = 0; i < e->releases.count; i++)
        if (e->releases.items[i] == id)
            return;
    if (id != 0)
        *QCB__PUSH(&e->releases) = id;
}

static void note_life(emitter *e, const qcb_model_life *life)
{
    note_release(e, life->since);
    note_release(e, life->deprecated);
    note_release(e, life->removed);
}

static void find_releases(emitter *e)
{
    qcb_pool *pool = &e->model->raw->pool;
    for (size_t i = 0; i < e->raw->entries.count; i++) /* "release 8.0": one that no target is of */
        if (strcmp(qcb__raw_text(e->raw, e->raw->entries.items[i].kind), "release") == 0)
            note_release(e, e->raw->entries.items[i].name);
    for (size_t i = 0; i < e->raw->targets.list.count; i++) {
        const qcb_recorded *target = &e->raw->targets.list.items[i];
        note_release(e, qcb__pool_add(pool, target->version, strlen(target->version)));
        qcb__pool_add(pool, target->full, strlen(target->full));
        qcb__pool_add(pool, target->arch, strlen(target->arch));
    }
    for (size_t i = 0; i < e->model->types.count; i++) {
        note_life(e, &e->model->types.items[i].life);
        for (size_t k = 0; k < e->model->types.items[i].rows.count; k++)
            note_life(e, &e->model->types.items[i].rows.items[k].life);
    }
    /* The key of a struct's properties that are no fields of it, which no type has. */
    e->rest = qcb__pool_add(pool, "properties", strlen("properties"));
    sorting = pool;
    if (e->releases.count != 0)
        qsort(e->releases.items, e->releases.count, sizeof *e->releases.items, compare_versions);
}

static uint16_t release_number(const emitter *e, uint32_t id)
{
    for (size_t i = 0; i < e->releases.count; i++)
        if (e->releases.items[i] == id)
            return (uint16_t)(i + 1);
    return 0;
}

static uint32_t pool_id(const emitter *e, const char *text)
{
    return qcb__pool_find(&e->raw->pool, text, strlen(text));
}

static void emit_releases(emitter *e)
{
    qcb_image_release none = { 0 };
    qcb__table_append(&e->section[QCB__SEC_RELEASES], &none);
    for (size_t i = 0; i < e->releases.count; i++) {
        const char *text = qcb__raw_text(e->raw, e->releases.items[i]);
        uint32_t major = 0, minor = 0;
        qcb_image_release release;
        (void)qcb__version_parse(text, strlen(text), &major, &minor);
        release.text = QCB__L32(string(e, e->releases.items[i]));
        release.major = QCB__L16((uint16_t)major);
        release.minor = QCB__L16((uint16_t)minor);
        qcb__table_append(&e->section[QCB__SEC_RELEASES], &release);
    }
    for (size_t i = 0; i < e->raw->targets.list.count; i++) {
        const qcb_recorded *t = &e->raw->targets.list.items[i];
        qcb_image_target target = { 0 };
        target.version = QCB__L32(string(e, pool_id(e, t->version)));
        target.full = QCB__L32(string(e, pool_id(e, t->full)));
        target.arch = QCB__L32(string(e, pool_id(e, t->arch)));
        target.release = QCB__L16(release_number(e, pool_id(e, t->version)));
        qcb__table_append(&e->section[QCB__SEC_TARGETS], &target);
    }
}

/* ------------------------------------------------------------------ members */

static uint16_t life_number(emitter *e, const qcb_model_life *life)
{
    qcb_image_life image = { 0 };
    image.since = QCB__L16(release_number(e, life->since));
    image.deprecated = QCB__L16(release_number(e, life->deprecated));
    image.removed = QCB__L16(release_number(e, life->removed));
    image.replacement = QCB__L32(string(e, life->replacement));
    image.why = QCB__L32(string(e, life->why));
    return narrow(e, qcb__table_add(&e->section[QCB__SEC_LIVES], &image), "too many deprecations");
}

static uint16_t note_number(emitter *e, const qcb_model_row *row)
{
    qcb_image_note note = { 0 };
    note.help = QCB__L32(string(e, row->help));
    note.life = QCB__L16(life_number(e, &row->life));
    return narrow(e, qcb__table_add(&e->section[QCB__SEC_NOTES], &note), "too many notes");
}

/* A row number of one byte. */
static uint8_t small(emitter *e, uint32_t number, const char *what)
{
    if (number > UINT8_MAX)
        e->overflow = what;
    return (uint8_t)number;
}

static uint8_t limits_number(emitter *e, const qcb_model_sig *sig)
{
    qcb_image_limits limits = { (int64_t)QCB__L64((uint64_t)sig->min), QCB__L64(sig->max) };
    return small(e, qcb__table_add(&e->section[QCB__SEC_RANGES], &limits), "too many ranges of numbers");
}

static uint16_t word_number(emitter *e, uint32_t id)
{
    return QCB__L16(text_number(e, id, string(e, id)));
}

static uint8_t extra_number(emitter *e, const qcb_model_sig *sig)
{
    qcb_image_extra extra = { word_number(e, sig->unit), word_number(e, sig->syntax), word_number(e, sig->other) };
    return small(e, qcb__table_add(&e->section[QCB__SEC_EXTRAS], &extra), "too many units and forms of members");
}

static uint16_t sig_number(emitter *e, const qcb_model_row *row)
{
    qcb_image_sig sig;
    memset(&sig, 0, sizeof sig);
    sig.limits = limits_number(e, &row->sig);
    sig.extra = extra_number(e, &row->sig);
    sig.word = word_number(e, row->sig.word);
    sig.type = QCB__L16(type_number(e, row->type - 1));
    sig.flags = QCB__L16(row->sig.flags);
    sig.kind = row->sig.kind;
    sig.bits = row->sig.bits;
    sig.space = row->sig.space;
    return narrow(e, qcb__table_add(&e->section[QCB__SEC_SIGS], &sig), "too many kinds of members");
}

static uint16_t default_number(emitter *e, const qcb_model_row *row)
{
    if (row->value == 0)
        return 0;
    /* An empty default differs from none: it is the second empty string of the pool, at offset 1. */
    return text_number(e, row->value, row->value == 1 ? 1 : string(e, row->value - 1));
}

/* A number of a shape, with a third of its note. */
static uint16_t shape_number(emitter *e, uint32_t number, uint32_t note)
{
    const uint32_t bits = 16 - QCB__THIRD_BITS;
    if (number >> bits != 0)
        e->overflow = "too many sets, types or defaults of members";
    return QCB__L16((uint16_t)(number | (note & ((1u << QCB__THIRD_BITS) - 1)) << bits));
}

static void emit_member(emitter *e, const qcb_model_row *row)
{
    uint32_t note = note_number(e, row), name = name_string(e, row->name), member;
    qcb_image_shape shape;
    shape.set = shape_number(e, set_number(e, &row->set), note);
    shape.sig = shape_number(e, sig_number(e, row), note >> QCB__THIRD_BITS);
    shape.value = shape_number(e, default_number(e, row), note >> 2 * QCB__THIRD_BITS);
    if (note >> 3 * QCB__THIRD_BITS != 0)
        e->overflow = "too many notes";
    member = qcb__table_add(&e->section[QCB__SEC_SHAPES], &shape);
    if (member >> QCB__SHAPE_BITS != 0)
        e->overflow = "too many sorts of members";
    member = QCB__L32(name << QCB__SHAPE_BITS | member);
    qcb__table_append(&e->section[QCB__SEC_MEMBERS], &member);
}

/* Can somebody write its members? Not the words of enums, nor properties of devices that only boards make. */
static bool takes_keys(const qcb_model_type *type)
{
    bool made = type->kind != QCB_KIND_DEVICE && type->kind != QCB_KIND_ENUM;
    for (size_t i = 0; i < type->attrs.count; i++)
        made |= type->attrs.items[i].key == QCB__ATTR_USER;
    return made;
}

/* Returns flags of the type. */
static uint32_t emit_members(emitter *e, const qcb_model_type *type, qcb_image_type *image)
{
    bool keys = takes_keys(type);
    uint32_t flags = 0;
    image->rows = QCB__L16(narrow(e, (uint32_t)e->section[QCB__SEC_MEMBERS].count, "too many members"));
    for (size_t i = 0; i < type->rows.count; i++) { /* the linter has put variants behind members, both by name */
        emit_member(e, &type->rows.items[i]);
        e->key[type->rows.items[i].name] |= keys;
        if (type->rows.items[i].sig.flags & QCB__SIG_REQUIRED)
            flags |= QCB__TYPE_REQUIRES;
        if (type->rows.items[i].variant)
            flags |= QCB__TYPE_UNION;
    }
    return flags;
}

static uint32_t count_variants(const qcb_model_type *type)
{
    uint32_t count = 0;
    for (size_t i = 0; i < type->rows.count; i++)
        count += type->rows.items[i].variant;
    return count;
}

/* ------------------------------------------------------------------ attributes */

static uint32_t attr_value(emitter *e, const qcb_model_attr *attr)
{
    if (attr->key < QCB__ATTR_NUMBERS)
        return type_number(e, attr->value);
    return attr->key > QCB__ATTR_STRINGS ? string(e, attr->value) : attr->value;
}

/* By key. Those of one key stay as the facts have them: the first alias must not change with what else is in the image. */
static void sort_run(qcb_image_attr *run, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        qcb_image_attr one = run[i];
        size_t at = i;
        for (; at > 0 && run[at - 1].key > one.key; at--)
            run[at] = run[at - 1];
        run[at] = one;
    }
}

static uint16_t attr_number(emitter *e, const qcb_image_attr *attr)
{
    uint32_t number = qcb__table_add(&e->section[QCB__SEC_ATTRS], attr);
    if (number >= QCB__RUN_ENDS)
        e->overflow = "too many attributes";
    return (uint16_t)number;
}

/* Equal runs are written once. */
static uint32_t emit_run(emitter *e, qcb_image_attr *run, size_t count)
{
    uint64_t hash = 14695981039346656037u;
    uint32_t at;
    if (count == 0)
        return 0;
    sort_run(run, count);
    for (size_t i = 0; i < count; i++)
        hash = (hash ^ attr_number(e, &run[i])) * 1099511628211u;
    at = qcb__map_add(&e->runs, (uint32_t)hash, (uint32_t)(hash >> 32), (uint32_t)count);
    if (at != e->run_first.count)
        return e->run_first.items[at];
    *QCB__PUSH(&e->run_first) = (uint32_t)e->section[QCB__SEC_RUNS].count;
    for (size_t i = 0; i < count; i++) {
        uint16_t number = QCB__L16((uint16_t)(attr_number(e, &run[i]) | (i + 1 == count ? QCB__RUN_ENDS : 0)));
        qcb__table_append(&e->section[QCB__SEC_RUNS], &number);
    }
    return e->run_first.items[at];
}

/* Its parent when it is the same wherever the type exists; QCB__NONE when it has none; else `ranged`. */
static uint32_t single_parent(const qcb_model_type *type, bool *ranged)
{
    uint32_t parent = QCB__NONE;
    *ranged = false;
    for (size_t i = 0; i < type->attrs.count; i++) {
        if (type->attrs.items[i].key != QCB__ATTR_PARENT)
            continue;
        *ranged |= parent != QCB__NONE && parent != type->attrs.items[i].value;
        parent = type->attrs.items[i].value;
    }
    return parent;
}

static qcb_image_attr attr_row(emitter *e, uint32_t key, uint32_t set, uint32_t value)
{
    if (value >> 24 != 0)
        e->overflow = "the value of an attribute is too large";
    return (qcb_image_attr){ QCB__L16((uint16_t)value), (uint8_t)(value >> 16), (uint8_t)key, QCB__L16((uint16_t)set) };
}

static size_t gather_attrs(emitter *e, const qcb_model_type *type, bool with_parent, qcb_image_attr *run)
{
    size_t count = 0;
    for (size_t i = 0; i < type->attrs.count; i++) {
        const qcb_model_attr *attr = &type->attrs.items[i];
        qcb_set missing = qcb__set_minus(&type->exists, &attr->set);
        uint32_t set = qcb__set_empty(&missing) ? QCB__SET_OF_TYPE : set_number(e, &attr->set);
        if (attr->key != QCB__ATTR_PARENT || with_parent)
            run[count++] = attr_row(e, attr->key, set, attr_value(e, attr));
    }
    return count;
}

static bool is_mixed(const qcb_model_type *type)
{
    bool mixed = false;
    for (size_t i = 0; i < type->attrs.count; i++)
        mixed |= type->attrs.items[i].key == QCB__ATTR_BODY || type->attrs.items[i].key == QCB__ATTR_BASE;
    return mixed;
}

/* Returns flags of the type. */
static uint32_t emit_attrs(emitter *e, const qcb_model_type *type, qcb_image_type *image)
{
    qcb_image_attr *run = qcb__tool_realloc(NULL, type->attrs.count + 2, sizeof *run);
    qcb_model_life none = { 0 };
    bool ranged;
    uint32_t parent = single_parent(type, &ranged), variants = count_variants(type);
    size_t count = gather_attrs(e, type, ranged, run);
    if (memcmp(&none, &type->life, sizeof none) != 0)
        run[count++] = attr_row(e, QCB__ATTR_LIFE, QCB__SET_OF_TYPE, life_number(e, &type->life));
    if (variants != 0)
        run[count++] = attr_row(e, QCB__ATTR_VARIANTS, QCB__SET_OF_TYPE, variants);
    image->parent = QCB__L16(ranged ? 0 : type_number(e, parent));
    image->run = QCB__L16(narrow(e, emit_run(e, run, count), "too many attributes"));
    free(run);
    return (ranged ? QCB__TYPE_RANGED : 0) | (is_mixed(type) ? QCB__TYPE_MIXED : 0);
}

/* ------------------------------------------------------------------ types */

static const qcb_model *sorting_model;

static int compare_types(const void *a, const void *b)
{
    const qcb_model_type *x = &sorting_model->types.items[*(const uint32_t *)a];
    const qcb_model_type *y = &sorting_model->types.items[*(const uint32_t *)b];
    int order;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    order = strcmp(qcb__raw_text(sorting_model->raw, x->name), qcb__raw_text(sorting_model->raw, y->name));
    return order != 0 ? order : strcmp(qcb__raw_text(sorting_model->raw, x->qom), qcb__raw_text(sorting_model->raw, y->qom));
}

static void sort_types(emitter *e)
{
    size_t count = e->model->types.count;
    e->order = qcb__tool_realloc(NULL, count + 1, sizeof *e->order);
    e->number = qcb__tool_realloc(NULL, count + 1, sizeof *e->number);
    for (uint32_t i = 0; i < count; i++)
        e->order[i] = i;
    sorting_model = e->model;
    qsort(e->order, count, sizeof *e->order, compare_types);
    for (uint32_t i = 0; i < count; i++)
        e->number[e->order[i]] = narrow(e, i + 1, "too many types");
}

_Static_assert(QCB_KIND_COUNT <= 0xff >> QCB__HIGH_BITS, "a kind has the rest of a byte");

static void emit_type(emitter *e, const qcb_model_type *type)
{
    qcb_image_type image = { 0 };
    uint32_t set = set_number(e, &type->set), flags = emit_attrs(e, type, &image) | emit_members(e, type, &image);
    uint32_t name = name_string(e, type->name), qom = name_string(e, type->qom);
    if (set >> (16 - QCB__FLAG_BITS) != 0)
        e->overflow = "too many different sets of targets";
    image.name = QCB__L16((uint16_t)name);
    image.qom = QCB__L16((uint16_t)qom);
    image.name_kind = (uint8_t)((uint32_t)type->kind << QCB__HIGH_BITS | name >> 16);
    image.qom_high = (uint8_t)(qom >> 16);
    image.set_flags = QCB__L16((uint16_t)(set << QCB__FLAG_BITS | flags));
    qcb__table_append(&e->section[QCB__SEC_TYPES], &image);
}

static void emit_types(emitter *e)
{
    qcb_image_range kinds[QCB_KIND_COUNT] = { { 0, 0 } };
    qcb_image_type none = { .rows = QCB__L16(1) }; /* behind the row that is none */
    qcb__table_append(&e->section[QCB__SEC_TYPES], &none);
    for (uint32_t i = 0; i < e->model->types.count; i++) {
        const qcb_model_type *type = &e->model->types.items[e->order[i]];
        emit_type(e, type);
        if (kinds[type->kind].count++ == 0)
            kinds[type->kind].first = i + 1;
    }
    for (size_t i = 0; i < QCB_KIND_COUNT; i++) {
        qcb_image_range range = { QCB__L32(kinds[i].first), QCB__L32(kinds[i].count) };
        qcb__table_append(&e->section[QCB__SEC_KINDS], &range);
    }
}

static int compare_qom(const void *a, const void *b)
{
    const qcb_model_type *x = &sorting_model->types.items[*(const uint32_t *)a];
    const qcb_model_type *y = &sorting_model->types.items[*(const uint32_t *)b];
    return strcmp(qcb__raw_text(sorting_model->raw, x->qom), qcb__raw_text(sorting_model->raw, y->qom));
}

static int compare_names(const void *a, const void *b)
{
    const qcb_model_type *x = &sorting_model->types.items[*(const uint32_t *)a];
    const qcb_model_type *y = &sorting_model->types.items[*(const uint32_t *)b];
    return strcmp(qcb__raw_text(sorting_model->raw, x->name), qcb__raw_text(sorting_model->raw, y->name));
}

static bool is_data(qcb_kind kind)
{
    return kind == QCB_KIND_STRUCT || kind == QCB_KIND_UNION || kind == QCB_KIND_ENUM || kind == QCB_KIND_ALTERNATE;
}

static void emit_index(emitter *e, qcb_section section, int (*compare)(const void *, const void *))
{
    uint32_t *list = qcb__tool_realloc(NULL, e->model->types.count + 1, sizeof *list);
    size_t count = 0;
    for (uint32_t i = 0; i < e->model->types.count; i++)
        if (section == QCB__SEC_QOM ? e->model->types.items[i].qom != 0 : is_data(e->model->types.items[i].kind))
            list[count++] = i;
    qsort(list, count, sizeof *list, compare);
    for (size_t i = 0; i < count; i++) {
        uint16_t number = QCB__L16(e->number[list[i]]);
        qcb__table_append(&e->section[section], &number);
    }
    free(list);
}

/* ------------------------------------------------------------------ aliases */

typedef struct alias {
    uint32_t type, name;
    const qcb_set *set;
} alias;

static int compare_aliases(const void *a, const void *b)
{
    const alias *x = a, *y = b;
    qcb_kind kind_x = sorting_model->types.items[x->type].kind, kind_y = sorting_model->types.items[y->type].kind;
    int order;
    if (kind_x != kind_y)
        return kind_x < kind_y ? -1 : 1;
    order = strcmp(qcb__raw_text(sorting_model->raw, x->name), qcb__raw_text(sorting_model->raw, y->name));
    return order != 0 ? order : compare_names(&x->type, &y->type);
}

static void emit_aliases(emitter *e)
{
    QCB__ARRAY(alias) list = { 0 };
    for (uint32_t i = 0; i < e->model->types.count; i++)
        for (size_t k = 0; k < e->model->types.items[i].attrs.count; k++) {
            const qcb_model_attr *attr = &e->model->types.items[i].attrs.items[k];
            if (attr->key == QCB__ATTR_ALIAS)
                *QCB__PUSH(&list) = (alias){ i, attr->value, &attr->set };
        }
    if (list.count != 0)
        qsort(list.items, list.count, sizeof *list.items, compare_aliases);
    for (size_t i = 0; i < list.count; i++) {
        qcb_image_alias image = { 0 };
        image.name = QCB__L32(name_string(e, list.items[i].name));
        image.type = QCB__L16(e->number[list.items[i].type]);
        image.set = QCB__L16(set_number(e, list.items[i].set));
        image.kind = QCB__L16((uint16_t)e->model->types.items[list.items[i].type].kind);
        qcb__table_append(&e->section[QCB__SEC_ALIASES], &image);
    }
    free(list.items);
}

/* ------------------------------------------------------------------ strings */

static int compare_strings(const void *a, const void *b)
{
    return strcmp(qcb__pool_text(sorting, *(const uint32_t *)a), qcb__pool_text(sorting, *(const uint32_t *)b));
}

/* Its length and a comma, the comma where QCB__KEY_STEP wants it. */
static void lead_key(qcb_table *bytes, const char *text)
{
    const char lead[] = { (char)strlen(text), ',' };
    if (strlen(text) > UINT8_MAX)
        return;
    while ((bytes->count + 1) % QCB__KEY_STEP != 0)
        qcb__table_append(bytes, "");
    for (size_t i = 0; i < sizeof lead; i++)
        qcb__table_append(bytes, &lead[i]);
}

static void emit_strings(emitter *e)
{
    size_t count = 0, pool_count = e->raw->pool.texts.count;
    uint32_t *list = qcb__tool_realloc(NULL, pool_count, sizeof *list);
    qcb_table *bytes = &e->section[QCB__SEC_STRINGS];
    for (uint32_t i = 1; i < pool_count; i++)
        if (e->used[i])
            list[count++] = i;
    sorting = &e->raw->pool;
    qsort(list, count, sizeof *list, compare_strings);
    qcb__table_append(bytes, "");
    qcb__table_append(bytes, "");
    for (size_t i = 0; i < count; i++) {
        const char *text = qcb__raw_text(e->raw, list[i]);
        if (e->key[list[i]])
            lead_key(bytes, text);
        e->offset[list[i]] = (uint32_t)bytes->count;
        for (size_t k = 0; k <= strlen(text); k++)
            qcb__table_append(bytes, text + k);
    }
    free(list);
}

/* Three bytes a slot: see qcb__slot. */
static void put_slot(qcb_table *table, uint32_t slot)
{
    unsigned char bytes[] = { (unsigned char)slot, (unsigned char)(slot >> 8), (unsigned char)(slot >> 16) };
    qcb__table_append(table, bytes);
}

static void emit_slots(emitter *e)
{
    const uint32_t tags = (1u << QCB__TAG_BITS) - 1;
    size_t names = 0, room;
    uint32_t *slots;
    for (size_t i = 1; i < e->raw->pool.texts.count; i++)
        names += e->looked_up[i];
    room = names * 6 / 5 + 2; /* a tag keeps a row of taken slots cheap */
    slots = qcb__tool_realloc(NULL, room, sizeof *slots);
    memset(slots, 0, room * sizeof *slots);
    for (uint32_t i = 1; i < e->raw->pool.texts.count; i++) {
        const char *text = qcb__raw_text(e->raw, i);
        uint32_t hash = qcb__name_hash(text, strlen(text));
        size_t at = qcb__slot_of(hash, (uint32_t)room);
        if (!e->looked_up[i])
            continue;
        while (slots[at] != 0)
            at = at + 1 == room ? 0 : at + 1;
        slots[at] = e->offset[i] << QCB__TAG_BITS | (hash & tags);
        if (e->offset[i] >> (24 - QCB__TAG_BITS) != 0)
            e->overflow = "the names are too long together";
    }
    for (size_t i = 0; i < room; i++)
        put_slot(&e->section[QCB__SEC_SLOTS], slots[i]);
    free(slots);
}

/* ------------------------------------------------------------------ all of it */

static void start_sections(emitter *e)
{
    static const qcb_section with_none[] = {
        QCB__SEC_SETS,   QCB__SEC_RUNS,   QCB__SEC_MEMBERS, QCB__SEC_SHAPES, QCB__SEC_SIGS,
        QCB__SEC_RANGES, QCB__SEC_EXTRAS, QCB__SEC_TEXTS,   QCB__SEC_NOTES,  QCB__SEC_LIVES
    };
    static const char zeros[64];
    for (size_t i = QCB__SEC_SLOTS; i < QCB__SEC_COUNT; i++) {
        qcb__table_finish(&e->section[i]);
        qcb__table_init(&e->section[i], i == QCB__SEC_SETS ? sizeof(uint32_t) * QCB__TARGETS_MAX / 32 : qcb__record_sizes[i]);
    }
    for (size_t i = 0; i < sizeof with_none / sizeof *with_none; i++)
        (void)qcb__table_add(&e->section[with_none[i]], zeros);
    qcb__map_finish(&e->runs);
    qcb__map_init(&e->runs);
    e->run_first.count = 0;
}

static void emit_body(emitter *e)
{
    start_sections(e);
    emit_releases(e);
    emit_types(e);
    emit_index(e, QCB__SEC_QOM, compare_qom);
    emit_index(e, QCB__SEC_DATA, compare_names);
    emit_aliases(e);
    e->key[e->rest] = true;
    (void)string(e, e->rest);
}

/* Sets are gathered at full width and written as wide as the targets need. */
static size_t section_bytes(const emitter *e, int section)
{
    if (section == QCB__SEC_SETS)
        return e->section[section].count * e->set_words * 4;
    return e->section[section].count * e->section[section].size;
}

static void copy_section(const emitter *e, int section, char *to)
{
    if (section != QCB__SEC_SETS) {
        memcpy(to, e->section[section].data, section_bytes(e, section));
        return;
    }
    for (size_t i = 0; i < e->section[section].count; i++)
        memcpy(to + i * e->set_words * 4, e->section[section].data + i * e->section[section].size, e->set_words * 4);
}

static void *assemble(const emitter *e, size_t *size)
{
    qcb_image_header header = { .magic = QCB__IMAGE_MAGIC, .format = QCB__L32(QCB__IMAGE_FORMAT) };
    char *image;
    *size = QCB__STRINGS_AT;
    for (int i = 0; i < QCB__SEC_COUNT; i++) {
        header.section[i].offset = QCB__L32((uint32_t)*size);
        header.section[i].count = QCB__L32((uint32_t)e->section[i].count);
        *size = (*size + section_bytes(e, i) + 7) & ~(size_t)7;
    }
    image = qcb__tool_realloc(NULL, *size, 1);
    memset(image, 0, *size);
    for (int i = 0; i < QCB__SEC_COUNT; i++)
        if (e->section[i].count != 0)
            copy_section(e, i, image + QCB__L32(header.section[i].offset));
    header.size = QCB__L32((uint32_t)*size);
    header.set_words = QCB__L32(e->set_words);
    header.checksum = QCB__L64(qcb__image_checksum(image + sizeof header, *size - sizeof header));
    memcpy(image, &header, sizeof header);
    return image;
}

static void finish(emitter *e)
{
    for (size_t i = 0; i < QCB__SEC_COUNT; i++)
        qcb__table_finish(&e->section[i]);
    qcb__map_finish(&e->runs);
    free(e->run_first.items);
    free(e->releases.items);
    free(e->used);
    free(e->looked_up);
    free(e->key);
    free(e->offset);
    free(e->order);
    free(e->number);
}

void *qcb__emit_image(qcb_model *model, size_t *size)
{
    emitter e = { .model = model, .raw = model->raw };
    void *image = NULL;
    size_t texts;
    find_releases(&e);
    texts = model->raw->pool.texts.count;
    e.used = qcb__tool_realloc(NULL, texts, sizeof *e.used);
    e.looked_up = qcb__tool_realloc(NULL, texts, sizeof *e.looked_up);
    e.key = qcb__tool_realloc(NULL, texts, sizeof *e.key);
    e.offset = qcb__tool_realloc(NULL, texts, sizeof *e.offset);
    memset(e.used, 0, texts * sizeof *e.used);
    memset(e.looked_up, 0, texts * sizeof *e.looked_up);
    memset(e.key, 0, texts * sizeof *e.key);
    memset(e.offset, 0, texts * sizeof *e.offset);
    e.set_words = (uint32_t)(model->raw->targets.list.count + 31) / 32;
    qcb__map_init(&e.runs);
    qcb__table_init(&e.section[QCB__SEC_STRINGS], 1);
    sort_types(&e);
    emit_body(&e);
    emit_strings(&e);
    e.second = true;
    emit_body(&e);
    emit_slots(&e);
    if (e.overflow != NULL)
        qcb__fault(&model->raw->faults, "image", 0, "%s", e.overflow);
    else
        image = assemble(&e, size);
    finish(&e);
    return image;
}

bool qcb__emit_c(const void *image, size_t size, const char *name, FILE *out)
{
    const unsigned char *bytes = image;
    fprintf(out,
            "/* Written by qcb-schemac from schema/. SPDX-License-Identifier: MIT */\n#include \"schema/embedded.h\"\n\n"
            "_Alignas(8) const uint32_t %s[%zu] = {",
            name, size / 4);
    for (size_t i = 0; i < size; i += 4) {
        uint32_t word =
            (uint32_t)bytes[i] | (uint32_t)bytes[i + 1] << 8 | (uint32_t)bytes[i + 2] << 16 | (uint32_t)bytes[i + 3] << 24;
        fprintf(out, "%sQCB__W(0x%x),", i % 64 == 0 ? "\n" : "", word);
    }
    fputs("\n};\n", out);
    return ferror(out) == 0;
}

bool qcb__emit_sum(const void *image, FILE *out)
{
    fprintf(out, "/* Written by qcb-schemac from schema/. SPDX-License-Identifier: MIT */\n#define QCB__STRINGS_SUM 0x%08xu\n",
            qcb__strings_sum(image));
    return ferror(out) == 0;
}
