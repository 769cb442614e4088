/* What the facts say of fields, and of options that are another way to write one. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "typed/valid.h"

const char *qcb_value_default(const qcb_desc *desc, const void *value, const char *field, const qcb_target *target)
{
    qcb_member_info member;
    qcb_type type = qcb__facts_type(desc, value, target);
    if (type == 0 || qcb_find_member(target, type, qcb_str(field), &member) == 0)
        return NULL;
    return member.default_text;
}

const char *qcb__same_as(const qcb_arg *arg, const char *option)
{
    qcb_target any;
    qcb_option_info info;
    size_t len = strlen(option);
    if (arg->row == NULL || qcb_target_any(&any, NULL, NULL) != QCB_OK || !qcb_find_option(&any, qcb_str(arg->row->main), &info))
        return NULL;
    bool same = info.same_as != NULL && strncmp(info.same_as, option, len) == 0 && info.same_as[len] == ' ';
    return same ? info.same_as + len + 1 : NULL;
}
