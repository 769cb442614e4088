/* Options whose value is a QemuOpts group or a structure of the facts, with no rule of their own: keys and types.
 * SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/check.h"
#include "check/memo.h"

#include <stdio.h>

/* How the text of each option is read, and which of its keys have rules of their own. */
typedef struct group_row {
    const char *option;
    qcb_stage stage;
    qcb_phase phase;
    const char *skip[4];
} group_row;

static const group_row rows[] = {
    { "chardev", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },    { "fsdev", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },
    { "mon", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },        { "spice", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "virtfs", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },     { "vnc", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },
    { "action", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },     { "add-fd", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "boot", QCB_STAGE_KEYVAL, QCB_PHASE_PROPERTY, { NULL } },  { "icount", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "iscsi", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { "id" } },      { "m", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "msg", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },        { "name", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "overcommit", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } }, { "rtc", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "run-with", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },   { "sandbox", QCB_STAGE_OPTS, QCB_PHASE_PARSE, { NULL } },
    { "smp", QCB_STAGE_KEYVAL, QCB_PHASE_PROPERTY, { NULL } },
};

/* A bare "help" of a keyval list, wherever it stands, lists the keys and succeeds. */
static bool asks_for_list(qcb_checker *c, const qcb_view *view)
{
    for (uint32_t i = 0; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        bool flag = item->kind == QCB_ITEM_FLAG && qcb__is_help(qcb__view_key(view, item));
        if (flag || (item->kind == QCB_ITEM_IMPLIED && qcb__is_help(qcb__view_text(c, view, item)))) {
            qcb__leaves(c, QCB_PHASE_PARSE, view->word - 1);
            return true;
        }
    }
    return false;
}

static void check_row(qcb_checker *c, const group_row *row)
{
    qcb_option_info info;
    char what[40];
    size_t at = 0;
    snprintf(what, sizeof what, "-%s", row->option);
    if (!qcb__option_named(c, row->option, &info) || info.values == 0)
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, row->option, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, row->stage, what);
        view.in_order = row->stage == QCB_STAGE_OPTS; /* the key table checks each use */
        view.merges = row->stage == QCB_STAGE_KEYVAL;
        c->phase = QCB_PHASE_PARSE;
        c->refer_phase = QCB_PHASE_CHARDEV; /* objects are there when the values of a group are used */
        if (row->stage == QCB_STAGE_KEYVAL && asks_for_list(c, &view))
            continue;
        bool sound = row->stage == QCB_STAGE_KEYVAL ? qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view)
                                                    : !qcb__asks_for_keys(c, &view);
        if (row->skip[0] != NULL)
            qcb__check_opts_id(c, &view);
        c->phase = row->phase;
        if (sound)
            qcb__check_level(c, &view, 0, view.count, info.values, row->skip);
    }
    c->refer_phase = 0;
}

void qcb__rule_groups(qcb_checker *c)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(c, &rows[i]);
}
