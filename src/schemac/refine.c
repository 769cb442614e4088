/* "refine" entries: what people add to the facts that tools wrote. SPDX-License-Identifier: MIT */
#include "schemac/model.h"

#include <stdlib.h>

/* One refining row, aimed at the members `name` of `owner`. */
typedef struct aim {
    uint32_t owner;
    const qcb_raw_row *note;
    size_t hits;
} aim;

static const char *name_of(const qcb_model *model, const qcb_raw_row *note)
{
    return qcb__raw_text(model->raw, note->name);
}

static void rewrite(qcb_model *model, qcb_model_row *row, const qcb_raw_row *note)
{
    const char *word = note->word ? qcb__raw_text(model->raw, note->word) : "-";
    if (strcmp(word, "-") != 0)
        qcb__model_read_word(model, row, word, false);
    qcb__model_read_attrs(model, row, note, name_of(model, note));
}

/* The part of the row where the note holds gets it; the rest stays as it is. */
static void apply(qcb_model *model, aim *to, uint32_t type, size_t index)
{
    qcb_model_row row = model->types.items[type].rows.items[index];
    qcb_set rest = qcb__set_minus(&row.set, &to->note->set);
    row.set = qcb__set_and(&row.set, &to->note->set);
    if (qcb__set_empty(&row.set))
        return;
    to->hits++;
    rewrite(model, &row, to->note);
    if (qcb__set_empty(&rest)) {
        model->types.items[type].rows.items[index] = row;
        return;
    }
    model->types.items[type].rows.items[index].set = rest;
    *QCB__PUSH(&model->types.items[type].rows) = row;
}

static bool aimed_at(const qcb_model_row *row, const aim *to)
{
    return row->name == to->note->name && row->variant == (to->note->kind == QCB__LINE_VARIANT);
}

static void apply_to_type(qcb_model *model, aim *to, uint32_t type)
{
    size_t count = model->types.items[type].rows.count; /* rows that are added by splitting are done */
    for (size_t i = 0; i < count; i++)
        if (aimed_at(&model->types.items[type].rows.items[i], to))
            apply(model, to, type, i);
}

/* ------------------------------------------------------------------ classes */

static bool has_own(const qcb_model_type *type, const aim *to, size_t target)
{
    for (size_t i = 0; i < type->rows.count; i++)
        if (aimed_at(&type->rows.items[i], to) && qcb__set_has(&type->rows.items[i].set, target))
            return true;
    return false;
}

/* Position of the inherited row on that target, as type and index; false when there is none. */
static bool find_inherited(const qcb_model *model, const aim *to, size_t target, uint32_t *type, size_t *index)
{
    for (*type = to->owner; (*type = qcb__model_parent(model, *type, target)) != QCB__NONE;) {
        const qcb_model_type *at = &model->types.items[*type];
        for (*index = 0; *index < at->rows.count; ++*index)
            if (aimed_at(&at->rows.items[*index], to) && qcb__set_has(&at->rows.items[*index].set, target))
                return true;
    }
    return false;
}

/* Rows that the owner inherits from further up become its own, so that the note does not reach its siblings. */
static void copy_inherited(qcb_model *model, const aim *to)
{
    qcb_map copies; /* type, index -> row of the owner */
    size_t base = model->types.items[to->owner].rows.count;
    qcb__map_init(&copies);
    for (size_t t = 0; t < model->raw->targets.list.count; t++) {
        uint32_t from, at;
        size_t index;
        if (!qcb__set_has(&to->note->set, t) || !qcb__set_has(&model->types.items[to->owner].exists, t) ||
            has_own(&model->types.items[to->owner], to, t) || !find_inherited(model, to, t, &from, &index))
            continue;
        at = qcb__map_add(&copies, from, (uint32_t)index, 0);
        if (base + at == model->types.items[to->owner].rows.count) {
            qcb_model_row row = model->types.items[from].rows.items[index];
            row.set = (qcb_set){ { 0 } };
            *QCB__PUSH(&model->types.items[to->owner].rows) = row;
        }
        qcb__set_add(&model->types.items[to->owner].rows.items[base + at].set, t);
    }
    qcb__map_finish(&copies);
}

static bool descends(const qcb_model *model, uint32_t type, uint32_t from, const qcb_set *set)
{
    for (size_t t = 0; t < model->raw->targets.list.count; t++) {
        uint32_t at = type;
        if (!qcb__set_has(set, t))
            continue;
        while (at != QCB__NONE && at != from)
            at = qcb__model_parent(model, at, t);
        if (at == from)
            return true;
    }
    return false;
}

static void apply_below(qcb_model *model, aim *to)
{
    size_t count = model->types.count;
    for (uint32_t type = 0; type < count; type++) {
        size_t rows = model->types.items[type].rows.count;
        if (model->types.items[type].qom == 0 || type == to->owner)
            continue;
        for (size_t i = 0; i < rows; i++) {
            const qcb_model_row *row = &model->types.items[type].rows.items[i];
            if (aimed_at(row, to) && descends(model, type, to->owner, &row->set))
                apply(model, to, type, i);
        }
    }
}

/* ------------------------------------------------------------------ order */

typedef struct refinement {
    const qcb_raw_entry *entry;
    uint32_t owner;
    size_t depth;
} refinement;

static size_t depth_of(const qcb_model *model, uint32_t type)
{
    size_t deepest = 0;
    for (size_t t = 0; t < model->raw->targets.list.count; t++) {
        size_t depth = 0;
        for (uint32_t at = type; at != QCB__NONE && depth < 64; at = qcb__model_parent(model, at, t))
            depth++;
        deepest = depth > deepest ? depth : deepest;
    }
    return deepest;
}

/* Classes before what descends from them: the nearer note has the last word. */
static int compare_depth(const void *a, const void *b)
{
    const refinement *x = a, *y = b;
    if (x->depth != y->depth)
        return x->depth < y->depth ? -1 : 1;
    return x->entry < y->entry ? -1 : x->entry > y->entry;
}

uint32_t qcb__model_owner(const qcb_model *model, const qcb_raw_entry *entry)
{
    static const qcb_model_space order[] = { QCB__IN_QOM, QCB__IN_DATA, QCB__IN_GROUP, QCB__IN_OPTION };
    static const char *const words[] = { "qom", "data", "group", "option" };
    const char *in = qcb__raw_attr(model->raw, entry->attr_first, entry->attr_count, "in");
    for (size_t i = 0; i < 4; i++) {
        uint32_t type = in != NULL && strcmp(in, words[i]) != 0 ? QCB__NONE : qcb__model_find(model, order[i], 0, entry->name);
        if (type != QCB__NONE)
            return type;
    }
    return QCB__NONE;
}

static void refine_type(qcb_model *model, const refinement *r)
{
    for (uint32_t i = r->entry->attr_first; i < r->entry->attr_first + r->entry->attr_count; i++) {
        qcb_raw_attr attr = model->raw->attrs.items[i];
        const char *key = qcb__raw_text(model->raw, attr.key);
        if (strcmp(key, "help") == 0)
            qcb__model_add_attr(model, r->owner, QCB__ATTR_HELP, attr.value, &r->entry->set);
        else if (strcmp(key, "in") != 0 && !qcb__model_life_attr(model, &model->types.items[r->owner].life, key, attr.value))
            qcb__fault(&model->raw->faults, r->entry->place.file, r->entry->place.line, "cannot read '%s=%s'", key,
                       qcb__raw_text(model->raw, attr.value));
    }
}

static void refine_rows(qcb_model *model, const refinement *r)
{
    for (uint32_t i = r->entry->row_first; i < r->entry->row_first + r->entry->row_count; i++) {
        aim to = { .owner = r->owner, .note = &model->raw->rows.items[i] };
        bool qom = model->types.items[r->owner].qom != 0;
        if (qom)
            copy_inherited(model, &to);
        apply_to_type(model, &to, r->owner);
        if (qom)
            apply_below(model, &to);
        if (to.hits == 0)
            qcb__fault(&model->raw->faults, to.note->place.file, to.note->place.line, "'%s' has no member '%s' there to refine",
                       qcb__raw_text(model->raw, r->entry->name), name_of(model, to.note));
    }
}

void qcb__model_refine(qcb_model *model)
{
    QCB__ARRAY(refinement) list = { 0 };
    for (size_t i = 0; i < model->raw->entries.count; i++) {
        const qcb_raw_entry *entry = &model->raw->entries.items[i];
        refinement *r;
        uint32_t owner;
        if (strcmp(qcb__raw_text(model->raw, entry->kind), "refine") != 0)
            continue;
        owner = qcb__model_owner(model, entry);
        if (owner == QCB__NONE) {
            qcb__fault(&model->raw->faults, entry->place.file, entry->place.line, "nothing is called '%s'",
                       qcb__raw_text(model->raw, entry->name));
            continue;
        }
        r = QCB__PUSH(&list);
        r->entry = entry;
        r->owner = owner;
        r->depth = depth_of(model, owner);
    }
    if (list.count != 0)
        qsort(list.items, list.count, sizeof *list.items, compare_depth);
    for (size_t i = 0; i < list.count; i++) {
        refine_type(model, &list.items[i]);
        refine_rows(model, &list.items[i]);
    }
    free(list.items);
}
