/* -global: forms, and what is fatal when a class that it speaks of is made. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/bus.h"
#include "check/leaf.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- reading ---- */

#define PART 63 /* bytes that QEMU's scanf takes of driver and property */

static qcb_place place_of(const qcb_arg *arg, qcb_slice part)
{
    uint32_t start = (uint32_t)(part.ptr - arg->value.ptr);
    return (qcb_place){ arg->word + 1, start, start + (uint32_t)part.len };
}

/* DRIVER.PROPERTY=VALUE, the value verbatim. */
static bool read_short(const qcb_arg *arg, qcb_global *g)
{
    const char *start = arg->value.ptr, *end = start + arg->value.len, *dot = start;
    while (dot < end && *dot != '.' && *dot != '=')
        dot++;
    const char *equals = dot < end ? memchr(dot, '=', (size_t)(end - dot)) : NULL;
    if (dot == start || dot == end || *dot != '.' || equals == NULL || equals == dot + 1 || dot - start > PART ||
        equals - dot - 1 > PART)
        return false;
    g->driver = (qcb_slice){ start, (size_t)(dot - start) };
    g->property = (qcb_slice){ dot + 1, (size_t)(equals - dot - 1) };
    g->value = (qcb_slice){ equals + 1, (size_t)(end - equals - 1) };
    g->place_driver = place_of(arg, g->driver);
    g->place_property = place_of(arg, g->property);
    g->place_value = place_of(arg, g->value);
    return true;
}

static void tell_form(qcb_checker *c, const qcb_arg *arg)
{
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "'%.*s' is no -global", QCB__SHOW(arg->value));
    qcb__hint(c, d, "write DRIVER.PROPERTY=VALUE or driver=DRIVER,property=PROPERTY,value=VALUE");
}

/* driver=,property=,value= */
static bool read_long(qcb_checker *c, const qcb_arg *arg, qcb_global *g)
{
    static const char *const keys[] = { "driver", "property", "value" };
    qcb_slice *parts[] = { &g->driver, &g->property, &g->value };
    qcb_place *places[] = { &g->place_driver, &g->place_property, &g->place_value };
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-global");
    for (uint32_t i = 0; i < view.count; i++) {
        qcb_slice key = qcb__view_key(&view, &view.items[i]);
        bool known = qcb__text_is(key, "id") && view.items[i].kind == QCB_ITEM_PAIR;
        for (size_t k = 0; k < 3; k++)
            known |= qcb__text_is(key, keys[k]);
        if (!known) {
            qcb__tell(c, QCB_ERROR, "unknown-property", qcb__place_item_key(&view, &view.items[i]), "-global has no key '%.*s'",
                      QCB__SHOW(key));
            return false;
        }
    }
    for (size_t k = 0; k < 3; k++) {
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, keys[k]);
        if (item == NULL) {
            tell_form(c, arg);
            return false;
        }
        *parts[k] = qcb__view_text(c, &view, item);
        *places[k] = qcb__place_item_value(&view, item);
    }
    return true;
}

static qcb_global_group *find_group(qcb_checker *c, qcb_slice driver, qcb_leaf **leaf)
{
    qcb_global_group *group = c->few_groups;
    while (group != NULL && !qcb__same_text(group->driver, driver))
        group = group->next;
    *leaf = group == NULL && c->group_count >= QCB__FEW_GLOBALS ? qcb__leaf_get(c, &c->more_groups, 0, driver) : NULL;
    return *leaf != NULL ? (*leaf)->value : group;
}

static qcb_global_group *group_of(qcb_checker *c, qcb_slice driver)
{
    qcb_leaf *leaf;
    qcb_global_group *group = find_group(c, driver, &leaf);
    if (group != NULL || (group = qcb__arena_alloc(c->arena, sizeof *group)) == NULL)
        return group;
    *group = (qcb_global_group){ .driver = driver };
    if (c->group_count++ >= QCB__FEW_GLOBALS) {
        if (leaf != NULL)
            leaf->value = group;
        return group;
    }
    group->next = c->few_groups;
    return c->few_groups = group;
}

static void keep(qcb_checker *c, const qcb_global *g)
{
    qcb_global *kept = qcb__arena_alloc(c->arena, sizeof *kept);
    qcb_global_group *group = kept != NULL ? group_of(c, g->driver) : NULL;
    c->no_memory |= group == NULL;
    if (group == NULL)
        return;
    *kept = *g;
    kept->order = c->globals != NULL ? c->globals->order + 1 : 0;
    kept->next = c->globals;
    c->globals = kept;
    qcb_leaf *leaf = group->count++ >= QCB__FEW_GLOBALS ? qcb__leaf_get(c, &group->properties, 0, g->property) : NULL;
    if (leaf != NULL) {
        leaf->value = kept;
    } else {
        kept->of_class = group->few;
        group->few = kept;
    }
}

void qcb__collect_globals(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_global, &at)) != NULL;) {
        qcb_global g = { .arg = arg };
        bool pair = arg->items != 0 && memchr(arg->value.ptr, '=', arg->value.len) != NULL;
        if (read_short(arg, &g) || (pair && read_long(c, arg, &g)))
            keep(c, &g);
        else if (!pair)
            tell_form(c, arg);
    }
}

/* ---- of a device ---- */

static const qcb_global *last_of_group(const qcb_global_group *group, const char *key)
{
    const qcb_leaf *leaf = qcb__leaf_find(group->properties, 0, qcb_str(key));
    const qcb_global *g = leaf != NULL ? leaf->value : group->few;
    while (g != NULL && !qcb__text_is(g->property, key))
        g = g->of_class;
    return g;
}

qcb_found qcb__global_value(const qcb_device *d, const char *key)
{
    const qcb_global *last = NULL;
    for (const qcb_own_global *own = d->globals; own != NULL; own = own->next) {
        const qcb_global *g = last_of_group(own->group, key);
        if (g != NULL && (last == NULL || g->order > last->order))
            last = g;
    }
    return last != NULL ? (qcb_found){ true, last->value, last->place_value, QCB_ITEM_PAIR, 0 } : (qcb_found){ 0 };
}

static void take_group(qcb_checker *c, qcb_device *d, const qcb_global_group *group)
{
    qcb_own_global *own = group != NULL ? qcb__arena_alloc(c->arena, sizeof *own) : NULL;
    if (own == NULL)
        return;
    *own = (qcb_own_global){ group, d->globals };
    d->globals = own;
}

/* Under one of the names that the device goes by. */
QCB__FOLDS void take_named(qcb_checker *c, qcb_device *d, const char *name)
{
    const qcb_global_group *group = c->few_groups;
    while (group != NULL && !qcb__text_is(group->driver, name))
        group = group->next;
    const qcb_leaf *leaf = group == NULL && c->more_groups != NULL ? qcb__leaf_find(c->more_groups, 0, qcb_str(name)) : NULL;
    if (leaf != NULL || group != NULL)
        take_group(c, d, leaf != NULL ? leaf->value : group);
}

void qcb__collect_own_globals(qcb_checker *c, qcb_device *d)
{
    d->globals = NULL;
    for (unsigned i = 0, count = d->class->ancestors, all = count + (d->inner != NULL ? 2 : 0); i < all; i++)
        take_named(c, d, i < count ? d->class->lineage[i] : i == count ? d->inner : "virtio-device");
}

/* ---- what is made ---- */

/* What is the same for all -global. */
typedef struct made {
    const qcb_device **devices; /* not all of those of one type */
    uint32_t count;
    qcb_type cpu;
} made;

typedef struct applied {
    qcb_checker *c;
    const made *made;
    const qcb_global *g;
    qcb_type driver;
    bool told;
} applied;

/* What QEMU says when an instance of `type` is made. */
static void apply(applied *a, qcb_type type)
{
    qcb_member_info member;
    char what[80];
    if (a->told || type == 0 || (a->driver != type && !qcb_type_is_a(a->c->target, type, a->driver)))
        return;
    snprintf(what, sizeof what, "device '%s'", qcb_type_name(a->c->target, type));
    uint32_t before = a->c->errors;
    if (qcb_find_member(a->c->target, type, a->g->property, &member) == 0)
        qcb__suggest_member(a->c,
                            qcb__tell(a->c, QCB_ERROR, "unknown-property", a->g->place_property, "%s has no property '%.*s'",
                                      what, QCB__SHOW(a->g->property)),
                            &type, 1, a->g->property);
    else if (member.read_only)
        qcb__tell(a->c, QCB_ERROR, "read-only-property", a->g->place_property, "'%s' of %s can only be read", member.name, what);
    else if (qcb__check_text(a->c, QCB_STAGE_STRING, QCB_ITEM_PAIR, a->g->value, &member, a->g->place_value, what) &&
             member.kind != QCB_VALUE_LINK)
        qcb__check_names(a->c, &member, a->g->value, a->g->place_value, what);
    a->told = a->c->errors != before;
}

static void apply_to_command_line(applied *a)
{
    for (uint32_t i = 0; i < a->made->count; i++) {
        const qcb_device *d = a->made->devices[i];
        apply(a, d->type);
        if (d->inner != NULL)
            apply(a, qcb__qom_type_named(a->c, qcb_str(d->inner)));
    }
}

static qcb_type cpu_class(qcb_checker *c)
{
    const qcb_arg *last = NULL;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_cpu, &at)) != NULL;)
        last = arg;
    qcb_type_info info;
    qcb_slice name = { NULL, 0 };
    if (last != NULL) {
        const char *comma = memchr(last->value.ptr, ',', last->value.len);
        name = (qcb_slice){ last->value.ptr, comma != NULL ? (size_t)(comma - last->value.ptr) : last->value.len };
    } else if (c->machine != 0 && qcb__type_info(c, c->machine, &info)) {
        name = qcb_str(info.default_cpu);
    }
    return name.ptr != NULL ? qcb__type_named(c, QCB_KIND_CPU, name) : 0;
}

/* Has the CPU an interrupt controller of its own? */
static bool has_apic(qcb_checker *c)
{
    qcb_view view;
    bool on;
    qcb_slice model = qcb__cpu_model(c);
    const qcb_item_record *item = qcb__last_item(c, QCB_O_cpu, "apic", QCB_STAGE_STRING, &view);
    if (item != NULL && qcb__scalar_bool(qcb__view_text(c, &view, item), &on) == QCB_SCALAR_OK)
        return on;
    return !qcb__text_is(model, "486") && !qcb__text_is(model, "486-v1");
}

/* Parts that a switch of the machine takes away. */
static const struct {
    const char *chip, *key;
} switched[] = {
    { "ICH9-SMB", "smbus" }, { "hpet", "hpet" },   { "i8042", "i8042" },   { "ich9-ahci", "sata" },
    { "isa-i8259", "pic" },  { "isa-pit", "pit" }, { "vmport", "vmport" },
};

/* Some are not there at times, or an accelerator brings its own. */
static bool is_made(qcb_checker *c, qcb_type chip)
{
    const char *name = qcb_type_name(c->target, chip);
    for (size_t i = 0; name != NULL && i < QCB__COUNT(switched); i++) {
        if (qcb__same(name, switched[i].chip))
            return qcb__setting_on(c, switched[i].key, true);
    }
    if (name != NULL && qcb__same(name, "ioapic"))
        return qcb__accel_is(c, "tcg");
    return name == NULL || !qcb__same(name, "apic") || (qcb__accel_is(c, "tcg") && has_apic(c));
}

static void apply_to_board(applied *a)
{
    const qcb_board *board = qcb__board(a->c);
    qcb_type_info info;
    bool parent = qcb_type_get(a->c->target, a->driver, &info) && (info.kind == QCB_KIND_CLASS || info.is_abstract);
    for (size_t i = 0; i < QCB__BOARD_CHIPS && a->c->board->chips[i] != 0; i++) {
        if ((parent || a->c->board->chips[i] == a->driver) && is_made(a->c, a->c->board->chips[i]))
            apply(a, a->c->board->chips[i]);
    }
    if (board != NULL && strcmp(board->family, "none") != 0)
        apply(a, a->made->cpu);
}

/* From 8.2 or so on, boards with a PCI network card make one of each such class to learn their names. */
static void apply_to_cards(applied *a, bool whole_class)
{
    const qcb_board *board = qcb__board(a->c);
    qcb_type_info info;
    if (board == NULL || !board->nic || a->c->release < 1000)
        return;
    qcb_type pci = qcb__qom_type_named(a->c, qcb_str("pci-device"));
    for (qcb_type t = whole_class ? 0 : a->driver; !a->told;) {
        if (whole_class && (t = qcb_next_type(a->c->target, QCB_KIND_DEVICE, t)) == 0)
            return;
        bool card = qcb_type_get(a->c->target, t, &info) && info.kind == QCB_KIND_DEVICE && info.user_creatable &&
                    info.category != NULL && strcmp(info.category, "Network") == 0 && qcb_type_is_a(a->c->target, t, pci);
        if (card) {
            apply(a, t);
            apply(a, qcb__inner_type(a->c, info.name));
        }
        if (!whole_class)
            return;
    }
}

/* The class has subclasses, or is inside of a card: then all cards have to be looked at, unless nothing can be wrong. */
static bool needs_all_cards(const applied *a)
{
    qcb_type_info info;
    if (!qcb_type_get(a->c->target, a->driver, &info))
        return false;
    bool inner = info.bus != NULL && strcmp(info.bus, "virtio-bus") == 0;
    return inner || info.kind == QCB_KIND_CLASS || info.is_abstract;
}

/* ---- migration ---- */

static void check_migration(qcb_checker *c, const qcb_global *g)
{
    qcb_member_info member;
    qcb_type type = qcb__qom_type_named(c, qcb_str("migration"));
    if (type == 0)
        return;
    if (qcb__find_member(c, type, g->property, &member) == 0)
        qcb__tell(c, QCB_ERROR, "unknown-property", g->place_property, "migration has no property '%.*s'",
                  QCB__SHOW(g->property));
    else
        qcb__check_text(c, QCB_STAGE_STRING, QCB_ITEM_PAIR, g->value, &member, g->place_value, "migration");
}

static void warn_no_effect(qcb_checker *c, const qcb_global *g)
{
    qcb_type_info info;
    qcb_type alias = qcb__type_named(c, QCB_KIND_DEVICE, g->driver);
    qcb_diagnostic *d = qcb__tell(c, QCB_WARNING, "global-without-effect", g->place_driver,
                                  "there is no class of devices '%.*s': QEMU ignores this -global", QCB__SHOW(g->driver));
    if (alias != 0 && qcb__type_info(c, alias, &info))
        qcb__suggest_text(c, d, info.name);
}

static void check_global(qcb_checker *c, const made *m, const qcb_global *g)
{
    applied a = { c, m, g, qcb__qom_type_named(c, g->driver), false };
    if (qcb__text_is(g->driver, "migration")) {
        check_migration(c, g);
        return;
    }
    qcb_type device = qcb__qom_type_named(c, qcb_str("device"));
    if (a.driver == 0 || qcb_type_presence(c->target, a.driver) == QCB_ABSENT || !qcb_type_is_a(c->target, a.driver, device)) {
        warn_no_effect(c, g);
        return;
    }
    apply_to_command_line(&a);
    if (!a.told)
        apply_to_board(&a);
    if (!a.told)
        apply_to_cards(&a, needs_all_cards(&a));
}

#define FIRST 64 /* devices that count in any case */
#define RUNS 8   /* of one type behind them: more users than a backend bears */

/* Neighbours of one type are one device to a -global. */
static bool adds(qcb_checker *c, qcb_leaf **types, const qcb_device *d)
{
    if (d->order > 0 && d->type == d[-1].type)
        return false;
    if (d->order < FIRST)
        return true;
    qcb_leaf *leaf = qcb__leaf_get(c, types, 0, (qcb_slice){ (const char *)&d->type, sizeof d->type });
    return leaf != NULL && leaf->number++ < RUNS;
}

static void find_made(qcb_checker *c, made *m)
{
    qcb_leaf *types = NULL;
    uint32_t count = c->devices != NULL ? c->devices->count : 0;
    *m = (made){ .cpu = cpu_class(c), .devices = qcb__arena_alloc(c->arena, count * sizeof *m->devices + 1) };
    c->no_memory |= m->devices == NULL;
    for (uint32_t i = 0; m->devices != NULL && i < count; i++) {
        if (adds(c, &types, &c->devices->items[i]))
            m->devices[m->count++] = &c->devices->items[i];
    }
}

void qcb__rule_global(qcb_checker *c)
{
    made m;
    if (c->globals == NULL)
        return;
    find_made(c, &m);
    for (const qcb_global *g = c->globals; g != NULL; g = g->next)
        check_global(c, &m, g);
}
