/* Options whose value is a QemuOpts group or a structure of the facts, with no rule of their own: keys and types.
 * SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/check.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* How the text of each option is read. `texts`: when QEMU looks at texts that are more than text; `merged`: its uses make one
 * list; `named`: it takes an id, which means nothing. */
typedef struct group_row {
    qcb_option_id option;
    qcb_stage stage;
    qcb_phase phase, texts;
    bool merged, named;
} group_row;

static const group_row rows[] = {
    { QCB_O_action, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_PARSE, true, false },
    { QCB_O_add_fd, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_boot, QCB_STAGE_KEYVAL, QCB_PHASE_PROPERTY, 0, false, false },
    { QCB_O_chardev, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_compat, QCB_STAGE_KEYVAL, QCB_PHASE_PARSE, 0, false, false },
    { QCB_O_fsdev, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_fw_cfg, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_icount, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_EARLY, true, false },
    { QCB_O_iscsi, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_m, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, false },
    { QCB_O_mon, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_msg, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_name, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, false },
    { QCB_O_option_rom, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_overcommit, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_PARSE, false, true },
    { QCB_O_rtc, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_EARLY, true, false },
    { QCB_O_run_with, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_PARSE, false, true },
    { QCB_O_sandbox, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_COMBINE, false, true },
    { QCB_O_semihosting_config, QCB_STAGE_OPTS, QCB_PHASE_PARSE, QCB_PHASE_BACKEND, false, false },
    { QCB_O_smp, QCB_STAGE_KEYVAL, QCB_PHASE_PROPERTY, 0, false, false },
    { QCB_O_spice, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, false },
    { QCB_O_trace, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_virtfs, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
    { QCB_O_vnc, QCB_STAGE_OPTS, QCB_PHASE_PARSE, 0, false, true },
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

/* "-sandbox off,spawn=bogus": what is off, as it is by default, is not looked into. */
static bool is_off(qcb_checker *c, const qcb_view *view)
{
    bool on = false;
    if (view->implied == NULL || !qcb__same(view->implied, "enable"))
        return false;
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, view->implied);
    return item == NULL || (qcb__scalar_bool(qcb__view_text(c, view, item), &on) == QCB_SCALAR_OK && !on);
}

static const char *const name_only[] = { "id", NULL };

/* Had this argument nothing to tell before, and has no other one a say in it? */
static bool is_quiet(const qcb_checker *c, const group_row *row, const qcb_arg *arg)
{
    return qcb__passed(c, arg, QCB_PASS_GROUP) && !(row->phase == QCB_PHASE_PROPERTY && c->settings_meet) &&
           (!row->merged || qcb__merges_alone(c, row->option));
}

static void check_use(qcb_checker *c, const group_row *row, const qcb_arg *arg, qcb_type values)
{
    const char *const *skip = row->named ? name_only : NULL;
    uint32_t tells = c->tells;
    qcb_view view = qcb__view_of(c, arg, row->stage, qcb__option_dashed(row->option));
    view.in_order = row->stage == QCB_STAGE_OPTS; /* the key table checks each use */
    view.merges = row->phase == QCB_PHASE_PROPERTY;
    view.text_phase = row->texts;
    view.merged = row->merged ? row->option : QCB_O_none;
    c->phase = QCB_PHASE_PARSE;
    c->refer_phase = QCB_PHASE_CHARDEV; /* objects are there when the values of a group are used */
    if (row->phase == QCB_PHASE_PROPERTY && asks_for_list(c, &view))
        return;
    bool sound = row->stage == QCB_STAGE_KEYVAL ? qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view)
                                                : view.stage == QCB_STAGE_JSON || !qcb__asks_for_keys(c, &view);
    if (row->named)
        qcb__check_opts_id(c, &view);
    c->phase = row->phase;
    c->any_number = row->option == QCB_O_boot; /* who reads them is not known yet */
    view.idle = is_off(c, &view);
    if (sound)
        qcb__check_level(c, &view, 0, view.count, values, skip);
    if (qcb__clean_silent(c, &view, values, skip))
        qcb__pass(c, arg, QCB_PASS_GROUP, tells);
    c->any_number = false;
}

static void check_row(qcb_checker *c, const group_row *row)
{
    qcb_type values = 0; /* of its own: the memo may be overwritten */
    for (uint32_t next = c->first_arg[row->option]; next != 0; next = c->next_arg[next - 1]) {
        const qcb_arg *arg = &c->doc->args[next - 1];
        if (is_quiet(c, row, arg) || arg->form == QCB_FORM_MISSING || arg->bad_json || qcb__arg_is_live(c, arg))
            continue;
        const qcb_option_info *info = values == 0 ? qcb__option_of(c, row->option) : NULL;
        values = info != NULL && info->presence != QCB_ABSENT ? info->values : values;
        if (values == 0)
            break;
        check_use(c, row, arg, values);
    }
    c->refer_phase = 0;
}

void qcb__rule_groups(qcb_checker *c)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (qcb__has_option(c, rows[i].option))
            check_row(c, &rows[i]);
    }
}
