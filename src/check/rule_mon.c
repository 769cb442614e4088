/* -mon, and the monitors that -monitor and -qmp make: their names, and the devices that they take. SPDX-License-Identifier: MIT
 */
#include "check/backend.h"
#include "check/clean.h"
#include "check/conditions.h"

static const qcb_condition conditions[] = {
    { "readline", 0, 0, "-mode", "+pretty", NULL, "exclusive-keys", "pretty= is for mode=control" },
    { "readline", 0, 0, "mode=readline", "+pretty", NULL, "exclusive-keys", "pretty= is for mode=control" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

/* From 11.1 on monitors are objects, made when those of -object are there. */
static void define(qcb_checker *c, qcb_slice id, qcb_place place)
{
    if (c->release >= 1101 && qcb__id_find(c, QCB_NS_OBJECT, id) != NULL)
        qcb__tell(c, QCB_ERROR, "duplicate-id", place, "there is an object '%.*s' already, and monitors are objects in QEMU %s",
                  QCB__SHOW(id), c->target->version);
}

static void check_mode(qcb_checker *c, const qcb_view *view)
{
    static const char *const modes[] = { "readline", "control", NULL };
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "mode");
    if (item == NULL)
        return;
    qcb_slice text = qcb__view_text(c, view, item);
    qcb_nearest near;
    if (qcb__text_is(text, modes[0]) || qcb__text_is(text, modes[1]))
        return;
    qcb__nearest_init(&near, text);
    for (size_t i = 0; modes[i] != NULL; i++)
        qcb__nearest_try(&near, modes[i]);
    qcb__suggest_text(c,
                      qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item),
                                "'mode' of -mon cannot be '%.*s': it is readline or control", QCB__SHOW(text)),
                      near.best);
}

static void check_mon(qcb_checker *c, const qcb_arg *arg)
{
    uint32_t tells = c->tells;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-mon");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "chardev"), *id = qcb__opts_id(&view);
    if (!qcb__passed(c, arg, QCB_PASS_MON)) {
        check_mode(c, &view);
        qcb__check_conditions(c, conditions, "readline", &view, qcb__place_rest(&view));
        qcb__pass(c, arg, QCB_PASS_MON, tells);
    }
    if (item == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-mon needs chardev=");
    else
        qcb__id_use(c, QCB_NS_CHARDEV, 0, qcb__view_text(c, &view, item), qcb__place_item_value(&view, item), "-mon", "chardev");
    if (id != NULL)
        define(c, qcb__view_text(c, &view, id), qcb__place_item_value(&view, id));
}

static void check_legacy(qcb_checker *c, const qcb_legacy_option *row, const qcb_arg *arg, size_t index)
{
    qcb_slice id = qcb__legacy_reference(arg->value);
    qcb_place place = qcb__place_value(arg);
    if (id.ptr != NULL && qcb__id_use(c, QCB_NS_CHARDEV, 0, id, place, "the monitor", "chardev:") != NULL)
        define(c, id, place);
    if (id.ptr == NULL && !qcb__legacy_is_none(row, arg->value)) {
        qcb_slice label = qcb__legacy_label(c, row, index);
        define(c, label, place);
    }
}

void qcb__rule_mon(qcb_checker *c)
{
    size_t at = 0;
    if (!c->legacy) {
        for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_mon, &at)) != NULL;)
            check_mon(c, arg);
        return;
    }
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        const qcb_legacy_option *row = qcb__legacy_option(arg);
        if (arg->row == NULL || arg->form == QCB_FORM_MISSING || qcb__arg_is_live(c, arg))
            continue;
        if (row != NULL && row->monitor)
            check_legacy(c, row, arg, i);
        else if (arg->option == QCB_O_mon)
            check_mon(c, arg);
    }
}
