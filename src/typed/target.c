/* What a target says of a value. SPDX-License-Identifier: MIT */
#include "typed/valid.h"

#include <stdio.h>

/* The text of a struct's first field, which names a machine or a driver. */
static const char *first_text(const qcb_desc *desc, const void *value)
{
    const qcb_field *first = qcb__fields_of(desc);
    bool text = value != NULL && desc->field_count != 0 && (first->flags & QCB_FIELD_IMPLIED) && first->kind == QCB_FIELD_STRING;
    return text ? *(const char *const *)qcb__at(value, first->offset) : NULL;
}

/* The type's name in the facts. */
static const char *type_text(const qcb_desc *desc, const void *value)
{
    const char *name = qcb__facts_name(desc);
    return name != NULL ? name : first_text(desc, value);
}

/* Looks at any target when `anywhere`: to tell "not there" from "not known". */
static qcb_type find_type(const qcb_desc *desc, const void *value, const qcb_target *target, bool anywhere)
{
    const char *name = type_text(desc, value);
    qcb_kind kind = (qcb_kind)qcb__group_of(desc)->kind;
    if (name == NULL)
        return kind == QCB_KIND_MACHINE ? qcb_default_machine(target) : 0;
    if (kind == QCB_KIND_CLASS)
        return qcb_find_qom_type(target, qcb_str(name));
    if (kind == QCB_KIND_STRUCT || kind == QCB_KIND_UNION)
        return qcb_find_data_type(target, qcb_str(name));
    return anywhere ? qcb_find_type_anywhere(target, kind, qcb_str(name)) : qcb_find_type(target, kind, qcb_str(name));
}

qcb_type qcb__facts_type(const qcb_desc *desc, const void *value, const qcb_target *target)
{
    return qcb__group_of(desc)->kind != QCB_KIND_NONE ? find_type(desc, value, target, false) : 0;
}

static void not_there(qcb_validator *v, const qcb_field *field, const char *what)
{
    char text[160];
    snprintf(text, sizeof text, "%s QEMU %s for %s", what, v->target->version, v->target->arch);
    qcb__invalid(v, field, "not-in-target", text);
}

typedef struct target_check {
    qcb_validator *v;
    qcb_type type;
} target_check;

/* What is an enum now may have been a switch. */
static void check_word(target_check *c, const qcb_field *field, const void *at, const qcb_member_info *info)
{
    int value = *(const int *)at;
    if (value < 1 || (size_t)value > qcb__word_count(field))
        return;
    const char *word = qcb__word(field, (size_t)value - 1);
    bool is_switch = info->kind == QCB_VALUE_BOOL;
    bool known = is_switch ? strcmp(word, "on") == 0 || strcmp(word, "off") == 0
                           : info->type == 0 || qcb_enum_has(c->v->target, info->type, qcb_str(word), NULL) != QCB_ABSENT;
    if (!known)
        not_there(c->v, field, "has a choice that is unknown to");
}

static void check_value(target_check *c, const qcb_field *field, const void *at, const qcb_member_info *info)
{
    bool number = field->kind == QCB_FIELD_UINT || field->kind == QCB_FIELD_SIZE;
    if (field->kind == QCB_FIELD_ENUM)
        check_word(c, field, at, info);
    else if (number && info->has_max && ((const qcb_uint *)at)->value > info->max)
        not_there(c->v, field, "is too large for");
}

static void check_property(target_check *c, const qcb_field *field, const char *name)
{
    qcb_validator *v = c->v;
    if (name == NULL || qcb_find_member(v->target, c->type, qcb_str(name), NULL) != 0)
        return;
    v->valid = false;
    if (v->report != NULL)
        qcb__report_add(v->report, QCB_ERROR, "not-in-target", v->place, "qcb_%s.%s: there is no property '%s' in QEMU %s for %s",
                        qcb_desc_name(v->desc), qcb__c_name(field), name, v->target->version, v->target->arch);
}

/* qcb_machine has the properties of all machines; its type and the accelerators are none. Fields of other structs that are no
 * member anywhere were added by hand: ids, buses. */
static bool of_another_machine(const target_check *c, const qcb_field *field)
{
    bool own = (field->flags & QCB_FIELD_IMPLIED) || field->kind == QCB_FIELD_COLON_LIST;
    return qcb__group_of(c->v->desc)->kind == QCB_KIND_MACHINE && !own;
}

static bool check_field(const qcb_field *field, const void *value, void *context)
{
    target_check *c = context;
    qcb_member_info info;
    const void *at = qcb__at(value, field->offset);
    const qcb_properties *list = at;
    if (!qcb__field_is_set(field, value))
        return true;
    for (size_t i = 0; field->kind == QCB_FIELD_PROPERTIES && list->items != NULL && i < list->count; i++)
        check_property(c, field, list->items[i].name);
    if (field->kind == QCB_FIELD_PROPERTIES)
        return true;
    qcb_slice key = { qcb__key(field), qcb__key_len(field) };
    if (qcb_find_member(c->v->target, c->type, key, &info) != 0)
        check_value(c, field, at, &info);
    else if (of_another_machine(c, field) || qcb_find_member_anywhere(c->v->target, c->type, key, &info) != 0)
        not_there(c->v, field, "is unknown to");
    return true;
}

/* By its name, or by that of a part: "rules.0.match". */
static bool has_property(const qcb_desc *desc, const void *value, const char *name)
{
    size_t len = strlen(name);
    const qcb_field *field = &qcb__fields_of(desc)[qcb__group_of(desc)->properties - 1];
    const qcb_properties *list = qcb__at(value, field->offset);
    for (size_t i = 0; i < list->count && list->items != NULL; i++) {
        const char *own = list->items[i].name;
        if (own != NULL && strncmp(own, name, len) == 0 && (own[len] == '\0' || own[len] == '.'))
            return true;
    }
    return false;
}

/* Rows know what every release requires; this is what that one requires besides, and what a value that keeps properties by name
 * has to have among them. A tag has no field: its struct stands for it. */
static void check_needed(qcb_validator *v, const qcb_desc *desc, const void *value, const char *name)
{
    const qcb_field *field = qcb__field_find(desc, name, strlen(name));
    char text[160];
    if (field != NULL) {
        snprintf(text, sizeof text, "must be set for QEMU %s for %s", v->target->version, v->target->arch);
        if ((field->flags & (QCB_FIELD_OWN | QCB_FIELD_REQUIRED)) == 0 && !qcb__field_is_set(field, value))
            qcb__invalid(v, field, "missing-property", text);
    } else if (qcb__group_of(desc)->properties != 0 && !has_property(desc, value, name)) {
        snprintf(text, sizeof text, "lacks '%s', which QEMU %s for %s requires", name, v->target->version, v->target->arch);
        qcb__invalid(v, &qcb__fields_of(desc)[qcb__group_of(desc)->properties - 1], "missing-property", text);
    }
}

static void check_required(qcb_validator *v, const qcb_desc *desc, const void *value, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info member;
    qcb_members(&iter, v->target, type, false);
    iter.required = true;
    while (qcb_members_next(&iter, &member)) {
        if (member.required && member.presence == QCB_PRESENT)
            check_needed(v, desc, value, member.name);
    }
}

/* The type or the option itself is not there. */
static void whole_is_missing(qcb_validator *v, const char *what, const char *name)
{
    v->valid = false;
    if (v->report != NULL)
        qcb__report_add(v->report, QCB_ERROR, "not-in-target", v->place, "qcb_%s: %s %s is unknown to QEMU %s for %s",
                        qcb_desc_name(v->desc), what, name, v->target->version, v->target->arch);
}

static bool option_is_there(qcb_validator *v, const qcb_desc *desc)
{
    qcb_option_info info;
    const char *option = qcb__option(desc);
    if (option == NULL || v->target->any)
        return true;
    if (qcb_find_option(v->target, qcb_str(option), &info) && info.presence != QCB_ABSENT)
        return true;
    whole_is_missing(v, "the option", option);
    return false;
}

void qcb__validate_for_target(qcb_validator *v, const qcb_desc *desc, const void *value)
{
    qcb_kind kind = (qcb_kind)qcb__group_of(desc)->kind;
    if (!option_is_there(v, desc) || kind == QCB_KIND_NONE)
        return;
    target_check c = { v, find_type(desc, value, v->target, false) };
    if (c.type == 0 || qcb_type_presence(v->target, c.type) == QCB_ABSENT) {
        const char *name = type_text(desc, value);
        bool data = kind == QCB_KIND_STRUCT || kind == QCB_KIND_UNION || kind == QCB_KIND_GROUP;
        if (name != NULL && (!data || (desc->variant_len != 0 && qcb__option(desc) != NULL)))
            whole_is_missing(v, "the type", name);
        return;
    }
    qcb__value_visit(desc, value, check_field, &c);
    check_required(v, desc, value, c.type);
}
