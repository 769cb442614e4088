/* Ids that name nothing, but may not stand twice: those of lists that QEMU keeps one by one. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/leaf.h"

/* What has a namespace (devices, back ends ...) is told where names are collected; merged lists are one. */
static const qcb_option_id lists[] = {
    QCB_O_add_fd,     QCB_O_global,     QCB_O_fw_cfg,   QCB_O_iscsi,   QCB_O_msg,
    QCB_O_option_rom, QCB_O_overcommit, QCB_O_run_with, QCB_O_sandbox, QCB_O_smbios,

};

static void check_list(qcb_checker *c, qcb_option_id option)
{
    qcb_leaf *ids = NULL;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, option, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
        const qcb_item_record *item = qcb__opts_id(&view);
        qcb_slice id = item != NULL ? qcb__view_text(c, &view, item) : (qcb_slice){ NULL, 0 };
        qcb_leaf *leaf = item != NULL ? qcb__leaf_get(c, &ids, 0, id) : NULL;
        if (leaf != NULL && leaf->value != NULL)
            qcb__tell(c, QCB_ERROR, "duplicate-id", qcb__place_item_value(&view, item), "there is a %s with id '%.*s' already",
                      qcb__option_dashed(option), QCB__SHOW(id));
        else if (leaf != NULL)
            leaf->value = leaf;
    }
}

void qcb__rule_list_ids(qcb_checker *c)
{
    for (size_t i = 0; i < QCB__COUNT(lists); i++) {
        uint32_t first = c->first_arg[lists[i]];
        if (first != 0 && c->next_arg[first - 1] != 0)
            check_list(c, lists[i]);
    }
}
