/* Faults that only show when all facts are together. SPDX-License-Identifier: MIT */
#include "schemac/model.h"

#include <stdlib.h>

static const qcb_model *sorting;

static int compare_rows(const void *a, const void *b)
{
    const qcb_model_row *x = a, *y = b;
    int order;
    if (x->variant != y->variant)
        return x->variant ? 1 : -1;
    order = strcmp(qcb__raw_text(sorting->raw, x->name), qcb__raw_text(sorting->raw, y->name));
    if (order != 0)
        return order;
    return memcmp(&x->set, &y->set, sizeof x->set);
}

static void lint_rows(qcb_model *model, qcb_model_type *type)
{
    if (type->rows.count != 0)
        qsort(type->rows.items, type->rows.count, sizeof *type->rows.items, compare_rows);
    for (size_t i = 1; i < type->rows.count; i++)
        for (size_t k = i; k-- > 0;) {
            const qcb_model_row *a = &type->rows.items[k], *b = &type->rows.items[i];
            qcb_set both = qcb__set_and(&a->set, &b->set);
            if (a->name != b->name || a->variant != b->variant)
                break;
            if (!qcb__set_empty(&both))
                qcb__fault(&model->raw->faults, b->place.file, b->place.line, "'%s' stands twice in '%s' for the same targets",
                           qcb__raw_text(model->raw, b->name), qcb__raw_text(model->raw, type->name));
        }
}

static void lint_attrs(qcb_model *model, const qcb_model_type *type)
{
    for (size_t i = 0; i < type->attrs.count; i++)
        for (size_t k = 0; k < i; k++) {
            const qcb_model_attr *a = &type->attrs.items[k], *b = &type->attrs.items[i];
            qcb_set both = qcb__set_and(&a->set, &b->set);
            if (a->key != b->key || a->key == QCB__ATTR_ALIAS || a->key == QCB__ATTR_HELP || qcb__set_empty(&both))
                continue;
            qcb__fault(&model->raw->faults, type->place.file, type->place.line, "'%s' is described twice for the same targets",
                       qcb__raw_text(model->raw, type->name));
            return;
        }
}

/* A replacement that begins with an option has to name one that exists, "-option key=value" a key of it where we know them. */
static void lint_replacement(qcb_model *model, uint32_t replacement, qcb_place place)
{
    const char *text = qcb__raw_text(model->raw, replacement);
    size_t len = strcspn(text, " ");
    uint32_t id;
    if (replacement == 0 || text[0] != '-')
        return;
    id = qcb__pool_find(&model->raw->pool, text + 1, len - 1);
    if (id == QCB__NONE || qcb__model_find(model, QCB__IN_OPTION, 0, id) == QCB__NONE)
        qcb__fault(&model->raw->faults, place.file, place.line, "the replacement '%s' names no option", text);
}

static void lint_parents(qcb_model *model, uint32_t index)
{
    const qcb_model_type *type = &model->types.items[index];
    for (size_t t = 0; t < model->raw->targets.list.count; t++) {
        uint32_t parent = qcb__model_parent(model, index, t);
        size_t depth = 0;
        for (uint32_t at = parent; at != QCB__NONE && depth < 64; at = qcb__model_parent(model, at, t))
            depth++;
        if (depth == 64 || (parent != QCB__NONE && !qcb__set_has(&model->types.items[parent].exists, t))) {
            qcb__fault(&model->raw->faults, type->place.file, type->place.line, "'%s': %s", qcb__raw_text(model->raw, type->name),
                       depth == 64 ? "is its own ancestor" : "its parent does not exist on all its targets");
            return;
        }
    }
}

void qcb__model_lint(qcb_model *model)
{
    sorting = model;
    for (uint32_t i = 0; i < model->types.count; i++) {
        qcb_model_type *type = &model->types.items[i];
        lint_rows(model, type);
        lint_attrs(model, type);
        lint_parents(model, i);
        lint_replacement(model, type->life.replacement, type->place);
        for (size_t k = 0; k < type->rows.count; k++)
            lint_replacement(model, type->rows.items[k].life.replacement, type->rows.items[k].place);
    }
    sorting = NULL;
}
