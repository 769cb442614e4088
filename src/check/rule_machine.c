/* -machine: its type, and its properties as merged over all uses. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"

#include <stdio.h>

/* ---- the type ---- */

/* "pc-q35-2.12": what stands before the version is the family, and its alias the replacement. */
static const char *family_alias(const qcb_checker *c, qcb_slice name)
{
    qcb_type_info info;
    size_t family = name.len;
    while (family > 0 && ((name.ptr[family - 1] >= '0' && name.ptr[family - 1] <= '9') || name.ptr[family - 1] == '.'))
        family--;
    for (qcb_type t = 0; family < name.len && (t = qcb_next_type(c->target, QCB_KIND_MACHINE, t)) != 0;) {
        if (qcb__type_info(c, t, &info) && info.alias != NULL && strlen(info.name) > family &&
            memcmp(info.name, name.ptr, family) == 0 && info.name[family] >= '0' && info.name[family] <= '9') {
            return info.alias;
        }
    }
    return NULL;
}

static void suggest_family(qcb_checker *c, qcb_diagnostic *d, qcb_slice name)
{
    qcb_search room, *search = qcb__search_of(c, QCB__SEARCH_FAMILY, name, &room);
    if (!search->done)
        *search = (qcb_search){ .done = true, .word = family_alias(c, name) };
    qcb__suggest_text(c, d, search->word);
}

static bool known_elsewhere(const qcb_target *here, qcb_slice name, char *arch, size_t size)
{
    const char *version, *full, *other;
    for (size_t i = 0; qcb_schema_target_at(here->schema, i, &version, &full, &other); i++) {
        qcb_target target;
        if (qcb_target_init(&target, here->schema, version, other) == QCB_OK &&
            qcb_find_type(&target, QCB_KIND_MACHINE, name) != 0) {
            snprintf(arch, size, "%s", other);
            return true;
        }
    }
    return false;
}

static void tell_unknown(qcb_checker *c, qcb_slice name, qcb_place place)
{
    qcb_target here;
    qcb_type_info info;
    char arch[32];
    qcb_target_any(&here, c->target->schema, c->target->arch);
    qcb_type type = qcb_find_type(&here, QCB_KIND_MACHINE, name);
    if (type != 0 && qcb__type_info(c, type, &info)) {
        bool removed = info.life.removed != NULL;
        qcb_diagnostic *d =
            qcb__tell(c, QCB_ERROR, removed ? "removed-machine" : "unknown-machine", place,
                      removed ? "machine type '%.*s' was removed before QEMU %s" : "machine type '%.*s' is newer than QEMU %s",
                      QCB__SHOW(name), c->target->version);
        suggest_family(c, d, name);
        qcb__tell_life(c, d, &info.life);
        return;
    }
    if (known_elsewhere(c->target, name, arch, sizeof arch)) {
        qcb__tell(c, QCB_ERROR, "other-architecture", place,
                  "machine type '%.*s' is one of qemu-system-%s, not of qemu-system-%s", QCB__SHOW(name), arch, c->target->arch);
        return;
    }
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "unknown-machine", place, "qemu-system-%s has no machine type '%.*s'",
                                  c->target->arch, QCB__SHOW(name));
    suggest_family(c, d, name);
    qcb__suggest_type(c, d, QCB_KIND_MACHINE, name); /* a slip of the finger is likelier */
}

static void use_default(qcb_checker *c)
{
    c->machine = c->open_world ? 0 : qcb_default_machine(c->target);
    if (c->machine == 0)
        qcb__tell(c, QCB_ERROR, "missing-machine", (qcb_place){ 0, 0, (uint32_t)c->doc->binary.len },
                  "qemu-system-%s has no default machine: -machine is needed", c->target->arch);
}

static void warn_deprecated(qcb_checker *c, qcb_slice name, qcb_place place)
{
    qcb_type_info info;
    if (c->machine == 0 || !qcb__type_info(c, c->machine, &info) || !info.life.is_deprecated)
        return;
    qcb_diagnostic *d =
        qcb__tell(c, QCB_WARNING, "deprecated-machine", place, "machine type '%.*s' is deprecated", QCB__SHOW(name));
    suggest_family(c, d, name);
    qcb__tell_life(c, d, &info.life);
}

/* Any "help" among the keys asks for a list, and QEMU looks at no type then. */
static bool asks_for_help(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_machine, &at)) != NULL;) {
        const qcb_item_record *items = qcb__arg_items(c->doc, arg);
        for (uint32_t i = 0; i < arg->items; i++) {
            bool bare = items[i].kind == QCB_ITEM_FLAG || items[i].kind == QCB_ITEM_IMPLIED;
            qcb_slice text = { arg->value.ptr + (items[i].kind == QCB_ITEM_FLAG ? items[i].key_start : items[i].value_start), 0 };
            text.len = (size_t)(items[i].kind == QCB_ITEM_FLAG ? items[i].key_end - items[i].key_start
                                                               : items[i].value_end - items[i].value_start);
            if (bare && qcb__is_help(text)) {
                qcb__leaves(c, QCB_PHASE_HELP, arg->word);
                return true;
            }
        }
    }
    return false;
}

static void choose_machine(qcb_checker *c)
{
    qcb_view view;
    uint32_t tells = c->tells;
    const qcb_arg *sole = qcb__sole_use(c, QCB_O_machine);
    if (sole != NULL && qcb__passed(c, sole, QCB_PASS_NAMED)) {
        c->machine = qcb__ready_of(c, sole)->known->type;
        return;
    }
    /* each -machine may name one */
    const qcb_item_record *item = qcb__last_item(c, QCB_O_machine, "type", QCB_STAGE_KEYVAL, &view);
    asks_for_help(c);
    if (item == NULL) {
        use_default(c);
        return;
    }
    qcb_slice name = qcb__view_text(c, &view, item);
    qcb_place place = qcb__place_item_value(&view, item);
    c->machine = qcb__type_named(c, QCB_KIND_MACHINE, name);
    if (c->machine == 0)
        tell_unknown(c, name, place);
    else
        warn_deprecated(c, name, place);
    if (sole != NULL && c->machine != 0 && qcb__ready_of(c, sole)->known != NULL) {
        qcb__ready_of(c, sole)->known->type = c->machine;
        qcb__pass(c, sole, QCB_PASS_NAMED, tells);
    }
}

void qcb__rule_machine_type(qcb_checker *c)
{
    choose_machine(c);
    qcb__settle_board(c);
}

/* ---- properties ---- */

/* Keys that the machine never sees, and those whose values are looked up later than its properties. */
static const char *const elsewhere[] = { "type",           "accel",          "cxl-fmw",        "igd-passthru",
                                         "kernel-irqchip", "kvm-shadow-mem", "memory-backend", NULL };

static void check_late(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const char *name, bool softly)
{
    qcb_member_info member;
    if (item == NULL || qcb__find_member(c, c->machine, qcb_str(name), &member) == 0 || qcb__setting_overridden(c, view, item))
        return;
    c->softly = softly;
    qcb__check_item(c, view, (uint32_t)(item - view->items), &member);
    c->softly = false;
}

/* Values of an accelerator that is not used are never read; references to devices are followed when all devices are there. */
static void check_elsewhere(qcb_checker *c, const qcb_view *view)
{
    static const char *const accels[] = { "kernel-irqchip", "kvm-shadow-mem", "igd-passthru" };
    for (size_t i = 0; i < sizeof accels / sizeof *accels; i++) {
        const qcb_item_record *item = qcb__view_find(view, 0, view->count, accels[i]);
        bool read = i < 2 ? qcb__accel_is(c, "kvm") : qcb__accel_is(c, "xen");
        check_late(c, view, item, accels[i], !read);
    }
    const qcb_item_record *windows = qcb__view_find(view, 0, view->count, "cxl-fmw");
    if (windows == NULL)
        return;
    c->refer_phase = QCB_PHASE_START;
    c->refers_softly = !qcb__setting_on(c, "cxl", false);
    check_late(c, view, windows, "cxl-fmw", false);
    c->refer_phase = 0;
    c->refers_softly = false;
}

/* Does what was found hold for this argument on this board whatever else is there? It names nothing, and has no key of those that
 * are looked up elsewhere. */
static bool is_alone(const qcb_checker *c, const qcb_view *view)
{
    static const char *const late[] = { "kernel-irqchip", "kvm-shadow-mem", "igd-passthru", "cxl-fmw" };
    bool alone = qcb__sole_use(c, QCB_O_machine) != NULL && qcb__clean_silent(c, view, c->machine, elsewhere);
    for (size_t i = 0; alone && i < QCB__COUNT(late); i++)
        alone = qcb__view_find(view, 0, view->count, late[i]) == NULL;
    return alone;
}

static void check_machine(qcb_checker *c, const qcb_arg *arg, const char *what)
{
    uint32_t tells = c->tells;
    if (!c->settings_meet && qcb__passed_on_board(c, arg, QCB_PASS_MACHINE))
        return;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, what);
    view.merges = true;
    c->phase = QCB_PHASE_PARSE;
    bool sound = qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view);
    c->phase = QCB_PHASE_PROPERTY;
    if (sound && c->machine != 0) {
        qcb__check_level(c, &view, 0, view.count, c->machine, elsewhere);
        check_elsewhere(c, &view);
    }
    if (sound && is_alone(c, &view))
        qcb__pass_on_board(c, arg, QCB_PASS_MACHINE, tells);
}

void qcb__rule_machine_properties(qcb_checker *c)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    const char *what = name != NULL ? qcb__what(c, "machine", qcb_str(name)) : "this machine";
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_machine, &at)) != NULL;)
        check_machine(c, arg, what);
}
