/* Which class owns a property: expansion of rows to what each type shows on each target, and the way back.
 * SPDX-License-Identifier: MIT */
#include "schemac/merge.h"

#include <stdlib.h>

#define NONE UINT32_MAX

/* A type shows a property on one target. */
typedef struct shown {
    uint32_t name, entity, text;
} shown;

typedef QCB__ARRAY(shown) shown_list;

typedef struct hoist {
    qcb_merge *merge;
    size_t entity_count, target_count;
    uint32_t *header;    /* [target][entity]: header, or NONE */
    uint32_t *row_start; /* rows of an entity: row_order[row_start[e]..row_start[e + 1]) */
    uint32_t *row_order;
    shown_list *shown;      /* one list a target, by name */
    qcb_map mixed;          /* entity, name: some descendants have it, others do not */
    qcb_map widespread;     /* root class, name, target: has it there */
    uint32_t *total;        /* of the target at hand: observed types at or below each entity */
    uint32_t *having;       /* the same, that have the property at hand */
    uint32_t *first, *next; /* children in the target at hand */
    uint32_t *value;        /* text of the property at hand, by entity; NONE: not observed with it */
    qcb_map fresh;          /* new rows: entity, name, text */
    QCB__ARRAY(qcb_set) fresh_sets;
} hoist;

static uint32_t header_of(const hoist *h, size_t target, uint32_t entity)
{
    return h->header[target * h->entity_count + entity];
}

static uint32_t parent_of(const hoist *h, size_t target, uint32_t entity)
{
    uint32_t header = header_of(h, target, entity);
    return header == NONE ? NONE : h->merge->header_info.items[header].parent - 1;
}

/* Its properties were read on that target. */
static bool observed(const hoist *h, size_t target, uint32_t entity)
{
    uint32_t header = header_of(h, target, entity);
    const qcb_merge_header *info;
    if (header == NONE || h->merge->entities.keys.items[entity].a != QCB__SPACE_QOM)
        return false;
    info = &h->merge->header_info.items[header];
    return !info->unread && strcmp(qcb__pool_text(&h->merge->pool, info->kind), "class") != 0;
}

static uint32_t *numbers(size_t count, int byte)
{
    uint32_t *list = qcb__tool_realloc(NULL, count, sizeof *list);
    memset(list, byte, count * sizeof *list);
    return list;
}

static void index_headers(hoist *h)
{
    const qcb_merge *m = h->merge;
    h->header = numbers(h->entity_count * h->target_count, 0xff);
    for (uint32_t i = 0; i < m->header_sets.count; i++)
        for (size_t t = 0; t < h->target_count; t++)
            if (qcb__set_has(&m->header_sets.items[i], t))
                h->header[t * h->entity_count + m->headers.keys.items[i].a] = i;
}

static void index_rows(hoist *h)
{
    const qcb_map *rows = &h->merge->rows;
    h->row_start = numbers(h->entity_count + 2, 0);
    h->row_order = numbers(rows->keys.count + 1, 0);
    for (size_t i = 0; i < rows->keys.count; i++)
        h->row_start[rows->keys.items[i].a + 2]++;
    for (size_t e = 2; e < h->entity_count + 2; e++)
        h->row_start[e] += h->row_start[e - 1];
    for (uint32_t i = 0; i < rows->keys.count; i++)
        h->row_order[h->row_start[rows->keys.items[i].a + 1]++] = i;
}

/* ------------------------------------------------------------------ expansion */

/* All that `entity` shows on `target`: rows on the way up, the nearest of each name. */
static void expand_entity(hoist *h, size_t target, uint32_t entity)
{
    const qcb_merge *m = h->merge;
    shown_list *list = &h->shown[target];
    size_t start = list->count;
    uint32_t at = entity;
    uint32_t like = qcb__map_find(&m->like, entity, (uint32_t)target, 0);
    if (like != NONE)
        at = m->like_of.items[like];
    for (; at != NONE; at = parent_of(h, target, at)) {
        size_t nearer = list->count;
        for (uint32_t r = h->row_start[at]; r < h->row_start[at + 1]; r++) {
            uint32_t row = h->row_order[r];
            bool hidden = !qcb__set_has(&m->row_sets.items[row], target);
            for (size_t i = start; i < nearer && !hidden; i++)
                hidden = list->items[i].name == m->rows.keys.items[row].b;
            if (!hidden)
                *QCB__PUSH(list) = (shown){ m->rows.keys.items[row].b, entity, m->rows.keys.items[row].c };
        }
    }
}

static int compare_shown(const void *a, const void *b)
{
    const shown *x = a, *y = b;
    if (x->name != y->name)
        return x->name < y->name ? -1 : 1;
    return x->entity < y->entity ? -1 : x->entity > y->entity;
}

static void expand(hoist *h)
{
    h->shown = qcb__tool_realloc(NULL, h->target_count, sizeof *h->shown);
    memset(h->shown, 0, h->target_count * sizeof *h->shown);
    for (size_t t = 0; t < h->target_count; t++) {
        for (uint32_t e = 0; e < h->entity_count; e++)
            if (observed(h, t, e))
                expand_entity(h, t, e);
        if (h->shown[t].count != 0)
            qsort(h->shown[t].items, h->shown[t].count, sizeof(shown), compare_shown);
    }
}

/* ------------------------------------------------------------------ who owns what */

static void count_up(const hoist *h, size_t target, uint32_t entity, uint32_t *counter, uint32_t by)
{
    for (uint32_t at = entity; at != NONE; at = parent_of(h, target, at))
        counter[at] += by;
}

static void count_observed(hoist *h, size_t target)
{
    memset(h->total, 0, h->entity_count * sizeof *h->total);
    for (uint32_t e = 0; e < h->entity_count; e++)
        if (observed(h, target, e))
            count_up(h, target, e, h->total, 1);
}

static size_t same_name(const shown_list *list, size_t from)
{
    size_t to = from;
    while (to < list->count && list->items[to].name == list->items[from].name)
        to++;
    return to;
}

/* Notes every class for which a property is neither common to all nor foreign to all of its types. */
static void find_mixed(hoist *h, size_t target)
{
    const shown_list *list = &h->shown[target];
    count_observed(h, target);
    for (size_t i = 0, end; i < list->count; i = end) {
        end = same_name(list, i);
        for (size_t k = i; k < end; k++)
            count_up(h, target, list->items[k].entity, h->having, 1);
        for (size_t k = i; k < end; k++)
            for (uint32_t at = list->items[k].entity; at != NONE && h->having[at] != 0; at = parent_of(h, target, at)) {
                if (h->having[at] != h->total[at])
                    qcb__map_add(&h->mixed, at, list->items[k].name, 0);
                h->having[at] = 0;
            }
    }
}

/* Classes that every architecture has. A property that all CPUs of a few architectures share belongs to the CPU class of each
 * of these, not to "cpu": a root class owns what at least half of the targets of some release have there. */
static bool is_root(const hoist *h, uint32_t entity)
{
    static const char *const names[] = { "cpu", "device", "machine", "object" };
    const char *name = qcb__pool_text(&h->merge->pool, h->merge->entities.keys.items[entity].b);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static void note_roots(hoist *h, size_t target)
{
    const shown_list *list = &h->shown[target];
    for (size_t i = 0; i < list->count; i++)
        for (uint32_t at = list->items[i].entity; at != NONE; at = parent_of(h, target, at))
            if (is_root(h, at))
                qcb__map_add(&h->widespread, at, list->items[i].name, (uint32_t)target);
}

static bool widespread(const hoist *h, uint32_t root, uint32_t name)
{
    const qcb_recorded *list = h->merge->targets.list.items;
    size_t have = 0, of = 0;
    for (uint32_t t = 0; t < h->target_count; t++) {
        if (t != 0 && strcmp(list[t].version, list[t - 1].version) != 0)
            have = of = 0;
        have += qcb__map_find(&h->widespread, root, name, t) != NONE;
        of++;
        if ((t + 1 == h->target_count || strcmp(list[t].version, list[t + 1].version) != 0) && have * 2 >= of)
            return true;
    }
    return false;
}

/* ------------------------------------------------------------------ new rows */

static void emit(hoist *h, size_t target, uint32_t entity, uint32_t name, uint32_t text)
{
    uint32_t row = qcb__map_add(&h->fresh, entity, name, text);
    if (row == h->fresh_sets.count)
        (void)QCB__PUSH(&h->fresh_sets);
    qcb__set_add(&h->fresh_sets.items[row], target);
}

/* How often each value occurs at or below an entity. */
typedef struct tally {
    qcb_map values;
    QCB__ARRAY(uint32_t) counts;
} tally;

static void tally_values(const hoist *h, uint32_t entity, tally *of)
{
    if (h->value[entity] != NONE) {
        uint32_t at = qcb__map_add(&of->values, h->value[entity], 0, 0);
        if (at == of->counts.count)
            (void)QCB__PUSH(&of->counts);
        of->counts.items[at]++;
    }
    for (uint32_t child = h->first[entity]; child != NONE; child = h->next[child])
        tally_values(h, child, of);
}

/* The most frequent value; of equals the one whose text comes first, so that the order of reading does not matter. */
static uint32_t common_value(const hoist *h, uint32_t entity, bool *uniform)
{
    const qcb_pool *pool = &h->merge->pool;
    uint32_t best = NONE, best_count = 0;
    tally of = { .counts = { 0 } };
    qcb__map_init(&of.values);
    tally_values(h, entity, &of);
    for (size_t i = 0; i < of.counts.count; i++) {
        uint32_t value = of.values.keys.items[i].a, count = of.counts.items[i];
        if (count > best_count || (count == best_count && strcmp(qcb__pool_text(pool, value), qcb__pool_text(pool, best)) < 0)) {
            best = value;
            best_count = count;
        }
    }
    *uniform = of.counts.count <= 1;
    qcb__map_finish(&of.values);
    free(of.counts.items);
    return best;
}

static void assign(hoist *h, size_t target, uint32_t entity, uint32_t name, uint32_t inherited)
{
    bool uniform;
    uint32_t value = common_value(h, entity, &uniform);
    if (value == NONE)
        return;
    if (!uniform && h->value[entity] != NONE)
        value = h->value[entity];
    else if (!uniform && inherited != NONE)
        value = inherited;
    if (value != inherited)
        emit(h, target, entity, name, value);
    for (uint32_t child = h->first[entity]; !uniform && child != NONE; child = h->next[child])
        assign(h, target, child, name, value);
}

static uint32_t owner_of(const hoist *h, size_t target, uint32_t entity, uint32_t name)
{
    uint32_t owner = entity;
    for (uint32_t at = entity; at != NONE; at = parent_of(h, target, at))
        if (qcb__map_find(&h->mixed, at, name, 0) == NONE && (!is_root(h, at) || widespread(h, at, name)))
            owner = at;
    return owner;
}

static void link_children(hoist *h, size_t target)
{
    memset(h->first, 0xff, h->entity_count * sizeof *h->first);
    for (uint32_t e = 0; e < h->entity_count; e++) {
        uint32_t parent = parent_of(h, target, e);
        if (parent == NONE)
            continue;
        h->next[e] = h->first[parent];
        h->first[parent] = e;
    }
}

static void hoist_target(hoist *h, size_t target)
{
    const shown_list *list = &h->shown[target];
    qcb_map done;
    link_children(h, target);
    qcb__map_init(&done);
    for (size_t i = 0, end; i < list->count; i = end) {
        end = same_name(list, i);
        for (size_t k = i; k < end; k++)
            h->value[list->items[k].entity] = list->items[k].text;
        for (size_t k = i; k < end; k++) {
            uint32_t owner = owner_of(h, target, list->items[k].entity, list->items[k].name), before = (uint32_t)done.keys.count;
            if (qcb__map_add(&done, owner, list->items[k].name, 0) == before)
                assign(h, target, owner, list->items[k].name, NONE);
        }
        for (size_t k = i; k < end; k++)
            h->value[list->items[k].entity] = NONE;
    }
    qcb__map_finish(&done);
}

/* ------------------------------------------------------------------ all of it */

static void keep_other_rows(hoist *h)
{
    const qcb_merge *m = h->merge;
    for (size_t i = 0; i < m->rows.keys.count; i++) {
        qcb_map_key key = m->rows.keys.items[i];
        uint32_t row;
        if (m->entities.keys.items[key.a].a == QCB__SPACE_QOM)
            continue;
        row = qcb__map_add(&h->fresh, key.a, key.b, key.c);
        if (row == h->fresh_sets.count)
            (void)QCB__PUSH(&h->fresh_sets);
        h->fresh_sets.items[row] = m->row_sets.items[i];
    }
}

static void finish(hoist *h)
{
    for (size_t t = 0; t < h->target_count; t++)
        free(h->shown[t].items);
    free(h->shown);
    free(h->header);
    free(h->row_start);
    free(h->row_order);
    free(h->total);
    free(h->having);
    free(h->first);
    free(h->next);
    free(h->value);
    qcb__map_finish(&h->mixed);
    qcb__map_finish(&h->widespread);
}

static void replace_rows(hoist *h)
{
    qcb_merge *m = h->merge;
    qcb__map_finish(&m->rows);
    free(m->row_sets.items);
    m->rows = h->fresh;
    m->row_sets.items = h->fresh_sets.items;
    m->row_sets.count = h->fresh_sets.count;
    m->row_sets.room = h->fresh_sets.room;
}

void qcb__merge_hoist(qcb_merge *merge)
{
    hoist h = { .merge = merge, .entity_count = merge->entities.keys.count, .target_count = merge->targets.list.count };
    index_headers(&h);
    index_rows(&h);
    qcb__map_init(&h.mixed);
    qcb__map_init(&h.widespread);
    qcb__map_init(&h.fresh);
    h.total = numbers(h.entity_count, 0);
    h.having = numbers(h.entity_count, 0);
    h.first = numbers(h.entity_count, 0xff);
    h.next = numbers(h.entity_count, 0xff);
    h.value = numbers(h.entity_count, 0xff);
    expand(&h);
    for (size_t t = 0; t < h.target_count; t++)
        note_roots(&h, t);
    for (size_t t = 0; t < h.target_count; t++)
        find_mixed(&h, t);
    for (size_t t = 0; t < h.target_count; t++)
        hoist_target(&h, t);
    keep_other_rows(&h);
    replace_rows(&h);
    finish(&h);
}
