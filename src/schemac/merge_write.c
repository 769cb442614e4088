/* Writing the model as ranged text, without what no command line can reach. SPDX-License-Identifier: MIT */
#include "schemac/merge.h"

#include <stdlib.h>

#define NONE UINT32_MAX

/* Data types from which all others that a command line can reach are found. */
static const char *const roots[] = { "AcpiTableOptions", "Audiodev",         "BlockdevOptions", "ChardevBackend",
                                     "DisplayOptions",   "MigrationChannel", "Netdev",          "NetLegacyNicOptions",
                                     "NumaOptions",      "ObjectOptions",    "PanicAction",     "RebootAction",
                                     "ShutdownAction",   "SocketAddress",    "WatchdogAction" };

static const char *const part_names[QCB__PART_COUNT] = { "targets", "class", "device", "machine", "cpu",
                                                         "object",  "accel", "qapi",   "enum",    "group" };

const char *qcb__merge_part_name(qcb_merge_part part)
{
    return part_names[part];
}

typedef struct entry {
    uint32_t entity;
    qcb_merge_part part; /* QCB__PART_TARGETS: not written */
    qcb_set set;
} entry;

typedef struct writer {
    qcb_merge *merge;
    entry *entries;
    uint32_t *row_start, *row_order, *header_start, *header_order;
    qcb_set *used;  /* targets on which a command line can reach the entity */
    qcb_set *fresh; /* those of them that have not been followed yet */
    QCB__ARRAY(uint32_t) queue;
    qcb_set all;
} writer;

static const char *entity_name(const writer *w, uint32_t entity)
{
    return qcb__pool_text(&w->merge->pool, w->merge->entities.keys.items[entity].b);
}

static const char *row_name(const writer *w, uint32_t row)
{
    return qcb__pool_text(&w->merge->pool, w->merge->rows.keys.items[row].b);
}

static const char *row_text(const writer *w, uint32_t row)
{
    return qcb__pool_text(&w->merge->pool, w->merge->rows.keys.items[row].c);
}

/* ------------------------------------------------------------------ what is used */

static void use(writer *w, uint32_t entity, const qcb_set *set)
{
    qcb_set more;
    if (entity == NONE)
        return;
    more = qcb__set_minus(set, &w->used[entity]);
    if (qcb__set_empty(&more))
        return;
    w->used[entity] = qcb__set_or(&w->used[entity], &more);
    w->fresh[entity] = qcb__set_or(&w->fresh[entity], &more);
    *QCB__PUSH(&w->queue) = entity;
}

static void use_named(writer *w, qcb_merge_space space, const char *name, size_t len, const qcb_set *set)
{
    uint32_t id = qcb__pool_find(&w->merge->pool, name, len);
    if (id != NONE)
        use(w, qcb__map_find(&w->merge->entities, (uint32_t)space, id, 0), set);
}

/* "link<x>" needs class x, "[X]" and "XList" need X, "X" needs X. */
static void use_type_word(writer *w, const char *text, const qcb_set *set)
{
    size_t len = strcspn(text, " ");
    if (len > 6 && strncmp(text, "link<", 5) == 0) {
        use_named(w, QCB__SPACE_QOM, text + 5, len - 6, set);
        return;
    }
    if (len > 2 && text[0] == '[')
        use_named(w, QCB__SPACE_DATA, text + 1, len - 2, set);
    if (len > 4 && strncmp(text + len - 4, "List", 4) == 0)
        use_named(w, QCB__SPACE_DATA, text, len - 4, set);
    use_named(w, QCB__SPACE_DATA, text, len, set);
}

static void follow_entity(writer *w, uint32_t entity, const qcb_set *fresh)
{
    for (uint32_t r = w->row_start[entity]; r < w->row_start[entity + 1]; r++) {
        uint32_t row = w->row_order[r];
        qcb_set set = qcb__set_and(fresh, &w->merge->row_sets.items[row]);
        if (row_name(w, row)[0] != '=' || row_name(w, row)[1] != ' ')
            use_type_word(w, row_text(w, row), &set);
    }
    for (uint32_t k = w->header_start[entity]; k < w->header_start[entity + 1]; k++) {
        uint32_t header = w->header_order[k];
        qcb_set set = qcb__set_and(fresh, &w->merge->header_sets.items[header]);
        use(w, w->merge->header_info.items[header].parent - 1, &set);
    }
}

static void find_used(writer *w)
{
    for (uint32_t e = 0; e < w->merge->entities.keys.count; e++)
        if (w->entries[e].part != QCB__PART_CLASS && w->entries[e].part != QCB__PART_QAPI && w->entries[e].part != QCB__PART_ENUM)
            use(w, e, &w->all);
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        use_named(w, QCB__SPACE_DATA, roots[i], strlen(roots[i]), &w->all);
    for (size_t i = 0; i < w->queue.count; i++) {
        uint32_t entity = w->queue.items[i];
        qcb_set fresh = w->fresh[entity];
        w->fresh[entity] = (qcb_set){ { 0 } };
        follow_entity(w, entity, &fresh);
    }
}

/* ------------------------------------------------------------------ order */

/* Rows or headers by their entity. */
static void index_by_entity(const qcb_map *map, size_t entities, uint32_t **start, uint32_t **order)
{
    size_t size = (entities + 2) * sizeof **start;
    *start = qcb__tool_realloc(NULL, size, 1);
    *order = qcb__tool_realloc(NULL, map->keys.count + 1, sizeof **order);
    memset(*start, 0, size);
    for (size_t i = 0; i < map->keys.count; i++)
        (*start)[map->keys.items[i].a + 2]++;
    for (size_t e = 2; e < entities + 2; e++)
        (*start)[e] += (*start)[e - 1];
    for (uint32_t i = 0; i < map->keys.count; i++)
        (*order)[(*start)[map->keys.items[i].a + 1]++] = i;
}

static qcb_merge_part part_of_kind(const char *kind)
{
    for (int part = QCB__PART_CLASS; part < QCB__PART_COUNT; part++)
        if (strcmp(kind, part_names[part]) == 0)
            return (qcb_merge_part)part;
    return QCB__PART_QAPI;
}

/* A type that is abstract here and concrete there goes where the concrete ones are: parts are in rising order of that. */
static void place_entries(writer *w)
{
    const qcb_merge *m = w->merge;
    for (uint32_t i = 0; i < m->header_sets.count; i++) {
        entry *e = &w->entries[m->headers.keys.items[i].a];
        qcb_merge_part part = part_of_kind(qcb__pool_text(&m->pool, m->header_info.items[i].kind));
        e->part = part > e->part ? part : e->part;
        e->set = qcb__set_or(&e->set, &m->header_sets.items[i]);
    }
}

static writer *sorting; /* qsort has no context; the tools have one thread */

static int compare_entries(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    if (x->part != y->part)
        return x->part < y->part ? -1 : 1;
    return strcmp(entity_name(sorting, x->entity), entity_name(sorting, y->entity));
}

static int compare_rows(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    int order = strcmp(row_name(sorting, x), row_name(sorting, y));
    return order != 0 ? order : strcmp(row_text(sorting, x), row_text(sorting, y));
}

static const char *header_words(const writer *w, uint32_t header)
{
    return qcb__pool_text(&w->merge->pool, w->merge->header_info.items[header].text);
}

static int compare_headers(const void *a, const void *b)
{
    return strcmp(header_words(sorting, *(const uint32_t *)a), header_words(sorting, *(const uint32_t *)b));
}

/* ------------------------------------------------------------------ text */

static void write_header(const writer *w, const entry *e, uint32_t header, const qcb_set *set, qcb_text *out)
{
    const char *words = header_words(w, header);
    size_t kind = strcspn(words, " ");
    qcb__text_add(out, words, kind);
    qcb__text_str(out, " ");
    qcb__write_word(out, entity_name(w, e->entity));
    qcb__text_str(out, words + kind);
    qcb__range_write(&w->merge->targets, &w->all, set, out);
    qcb__text_str(out, "\n");
}

static void write_row(const writer *w, const entry *e, uint32_t row, const qcb_set *set, qcb_text *out)
{
    const char *name = row_name(w, row);
    bool marked = (name[0] == '=' || name[0] == '?') && name[1] == ' ';
    qcb__text_str(out, "  ");
    if (marked)
        qcb__text_add(out, name, 2);
    qcb__write_word(out, name + (marked ? 2 : 0));
    if (row_text(w, row)[0] != ' ' && row_text(w, row)[0] != '\0')
        qcb__text_str(out, " ");
    qcb__text_str(out, row_text(w, row));
    qcb__range_write(&w->merge->targets, &e->set, set, out);
    qcb__text_str(out, "\n");
}

static void write_entry(const writer *w, const entry *e, qcb_text *out)
{
    uint32_t *headers = &w->header_order[w->header_start[e->entity]], *rows = &w->row_order[w->row_start[e->entity]];
    size_t header_count = w->header_start[e->entity + 1] - w->header_start[e->entity];
    size_t row_count = w->row_start[e->entity + 1] - w->row_start[e->entity];
    qsort(headers, header_count, sizeof *headers, compare_headers);
    if (row_count != 0)
        qsort(rows, row_count, sizeof *rows, compare_rows);
    for (size_t i = 0; i < header_count; i++) {
        qcb_set set = qcb__set_and(&w->merge->header_sets.items[headers[i]], &e->set);
        if (!qcb__set_empty(&set))
            write_header(w, e, headers[i], &set, out);
    }
    for (size_t i = 0; i < row_count; i++) {
        qcb_set set = qcb__set_and(&w->merge->row_sets.items[rows[i]], &e->set);
        if (!qcb__set_empty(&set))
            write_row(w, e, rows[i], &set, out);
    }
}

static void write_targets(const qcb_merge *merge, qcb_text *out)
{
    for (size_t i = 0; i < merge->targets.list.count; i++) {
        const qcb_recorded *t = &merge->targets.list.items[i];
        qcb__text_printf(out, "target %s %s full=%s\n", t->version, t->arch, t->full);
    }
}

static writer start(qcb_merge *merge)
{
    size_t count = merge->entities.keys.count;
    writer w = { .merge = merge, .all = qcb__targets_all(&merge->targets) };
    w.entries = qcb__tool_realloc(NULL, count, sizeof *w.entries);
    w.used = qcb__tool_realloc(NULL, count, sizeof *w.used);
    w.fresh = qcb__tool_realloc(NULL, count, sizeof *w.fresh);
    memset(w.entries, 0, count * sizeof *w.entries);
    memset(w.used, 0, count * sizeof *w.used);
    memset(w.fresh, 0, count * sizeof *w.fresh);
    for (uint32_t e = 0; e < count; e++)
        w.entries[e].entity = e;
    index_by_entity(&merge->rows, count, &w.row_start, &w.row_order);
    index_by_entity(&merge->headers, count, &w.header_start, &w.header_order);
    return w;
}

static void finish(writer *w)
{
    free(w->entries);
    free(w->used);
    free(w->fresh);
    free(w->queue.items);
    free(w->row_start);
    free(w->row_order);
    free(w->header_start);
    free(w->header_order);
}

void qcb__merge_write(qcb_merge *merge, qcb_text *parts)
{
    writer w = start(merge);
    sorting = &w;
    place_entries(&w);
    find_used(&w);
    for (size_t i = 0; i < merge->entities.keys.count; i++)
        w.entries[i].set = qcb__set_and(&w.entries[i].set, &w.used[i]);
    qsort(w.entries, merge->entities.keys.count, sizeof *w.entries, compare_entries);
    write_targets(merge, &parts[QCB__PART_TARGETS]);
    for (size_t i = 0; i < merge->entities.keys.count; i++)
        if (w.entries[i].part != QCB__PART_TARGETS)
            write_entry(&w, &w.entries[i], &parts[w.entries[i].part]);
    sorting = NULL;
    finish(&w);
}
