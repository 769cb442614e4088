/* "carry" entries: types that a release has, but does not show to introspection, as another release shows them.
 *
 *     carry AudiodevDriver from=10.0 without=pipewire @..7.2
 *
 * SPDX-License-Identifier: MIT */
#include "schemac/model.h"

typedef struct carrying {
    const qcb_targets *targets;
    const char *from; /* release */
    qcb_set to;
} carrying;

/* The target of the release that is the model for `target`: of its architecture, or x86_64 where that has gone. */
static size_t model_of(const carrying *c, size_t target)
{
    size_t same = qcb__targets_find(c->targets, c->from, c->targets->list.items[target].arch);
    return same != SIZE_MAX ? same : qcb__targets_find(c->targets, c->from, "x86_64");
}

static void extend_set(const carrying *c, qcb_set *set)
{
    qcb_set wider = *set;
    for (size_t t = 0; t < c->targets->list.count; t++) {
        size_t from = qcb__set_has(&c->to, t) ? model_of(c, t) : SIZE_MAX;
        if (from != SIZE_MAX && qcb__set_has(set, from))
            qcb__set_add(&wider, t);
    }
    *set = wider;
}

static bool listed(const char *list, const char *word)
{
    size_t len = strlen(word);
    for (; list != NULL && *list != '\0'; list += strcspn(list, "|") + (list[strcspn(list, "|")] == '|'))
        if (strcspn(list, "|") == len && strncmp(list, word, len) == 0)
            return true;
    return false;
}

static void carry_type(qcb_model *model, const qcb_raw_entry *entry, uint32_t index, const carrying *c)
{
    qcb_model_type *type = &model->types.items[index];
    const char *without = qcb__raw_attr(model->raw, entry->attr_first, entry->attr_count, "without");
    extend_set(c, &type->set);
    extend_set(c, &type->exists);
    for (size_t i = 0; i < type->attrs.count; i++)
        extend_set(c, &type->attrs.items[i].set);
    for (size_t i = 0; i < type->rows.count; i++)
        if (!listed(without, qcb__raw_text(model->raw, type->rows.items[i].name)))
            extend_set(c, &type->rows.items[i].set);
}

void qcb__model_carry(qcb_model *model)
{
    for (size_t i = 0; i < model->raw->entries.count; i++) {
        const qcb_raw_entry *entry = &model->raw->entries.items[i];
        uint32_t type;
        carrying c = { .targets = &model->raw->targets, .to = entry->set };
        if (strcmp(qcb__raw_text(model->raw, entry->kind), "carry") != 0)
            continue;
        c.from = qcb__raw_attr(model->raw, entry->attr_first, entry->attr_count, "from");
        type = qcb__model_owner(model, entry);
        if (type == QCB__NONE || c.from == NULL)
            qcb__fault(&model->raw->faults, entry->place.file, entry->place.line, "nothing to carry: '%s'",
                       qcb__raw_text(model->raw, entry->name));
        else
            carry_type(model, entry, type, &c);
    }
}
