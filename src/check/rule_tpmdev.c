/* -tpmdev. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/memo.h"

static const char *const skip[] = { "id", "type", NULL };

/* The list of types ends QEMU with failure until 11.1. */
static bool asks_for_help(qcb_checker *c, const qcb_arg *arg)
{
    if (!qcb__text_is(arg->value, "help"))
        return false;
    c->phase = QCB_PHASE_PARSE;
    if (c->release >= 1002)
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
    else
        qcb__tell(c, QCB_ERROR, "help-fails", qcb__place_value(arg), "QEMU prints the types of -tpmdev and exits with status 1");
    c->phase = QCB_PHASE_BACKEND;
    return true;
}

static void check_argument(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-tpmdev");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "type");
    if (asks_for_help(c, arg) || !qcb__check_opts_id(c, &view))
        return;
    if (qcb__opts_id(&view) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-tpmdev needs an id");
    if (item == NULL) {
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-tpmdev needs a type: emulator or passthrough");
        return;
    }
    qcb_type type = qcb__type_named(c, QCB_KIND_TPMDEV, qcb__view_text(c, &view, item));
    if (type == 0)
        qcb__tell_no_backend(c, QCB_KIND_TPMDEV, "tpmdev", qcb__view_text(c, &view, item), qcb__place_item_value(&view, item));
    else
        qcb__check_level(c, &view, 0, view.count, type, skip);
}

void qcb__rule_tpmdev(qcb_checker *c)
{
    size_t at = 0;
    unsigned count = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_tpmdev, &at)) != NULL;) {
        check_argument(c, arg);
        if (++count == 2)
            qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(arg), "there can be only one -tpmdev");
    }
}
