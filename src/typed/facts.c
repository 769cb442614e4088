/* What the facts say of fields, and of options that are another way to write one. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "typed/desc.h"

/* The type whose member the field is: of machines the one that the value names. */
static qcb_type type_of(const qcb_desc *desc, const void *value, const qcb_target *target)
{
    if (desc->option == NULL)
        return 0;
    if (strcmp(desc->option, "accel") == 0)
        return qcb_find_type(target, QCB_KIND_ACCEL, qcb_str(desc->variant));
    const qcb_field *type = qcb__field_find(desc, "type", 4);
    const char *name = value != NULL && type != NULL ? *(const char *const *)qcb__at(value, type->offset) : NULL;
    return name != NULL ? qcb_find_type(target, QCB_KIND_MACHINE, qcb_str(name)) : qcb_default_machine(target);
}

const char *qcb_value_default(const qcb_desc *desc, const void *value, const char *field, const qcb_target *target)
{
    qcb_member_info member;
    qcb_type type = type_of(desc, value, target);
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
