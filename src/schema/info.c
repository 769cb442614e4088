/* What is told about types, options, enums and unions. SPDX-License-Identifier: MIT */
#include "schema/view.h"

/* The attributes of a type on a target, read in one pass. */
typedef struct attr_values {
    const qcb_target *target;
    uint32_t value[QCB__ATTR_COUNT];
    bool has[QCB__ATTR_COUNT];
} attr_values;

static void read_attrs(const qcb_target *target, qcb_type type, attr_values *attrs)
{
    qcb_attr_iter iter = qcb__attrs_of(target->schema, qcb__type_row(target->schema, type));
    bool recorded = !target->any && target->low == target->high; /* else the neighbours have their say: qcb__attr */
    memset(attrs, 0, sizeof *attrs);
    attrs->target = target;
    for (const qcb_image_attr *attr; (attr = qcb__attr_next(&iter)) != NULL;) {
        uint32_t key = attr->key, set = QCB__L16(attr->set);
        if (key >= QCB__ATTR_COUNT || attrs->has[key])
            continue;
        if (recorded && (set == QCB__SET_OF_TYPE || qcb__set_holds(target->schema, set, target->low))) {
            attrs->value[key] = qcb__attr_value(attr);
            attrs->has[key] = true;
        } else if (!recorded) {
            attrs->has[key] = qcb__attr(target, type, (qcb_attr_key)key, &attrs->value[key]);
        }
    }
}

static const char *text_attr(const attr_values *attrs, qcb_attr_key key)
{
    return attrs->has[key] ? qcb__text_or_null(attrs->target->schema, QCB__L32(attrs->value[key])) : NULL;
}

static uint32_t number_attr(const attr_values *attrs, qcb_attr_key key)
{
    return attrs->has[key] ? attrs->value[key] : 0;
}

static bool good_type(const qcb_target *target, qcb_type type)
{
    return type != 0 && type < qcb__count(target->schema, QCB__SEC_TYPES);
}

const char *qcb_type_name(const qcb_target *target, qcb_type type)
{
    const char *strings = qcb__section(target->schema, QCB__SEC_STRINGS);
    return good_type(target, type) ? strings + qcb__type_name(qcb__type_row(target->schema, type)) : NULL;
}

qcb_kind qcb_type_kind(const qcb_target *target, qcb_type type)
{
    return good_type(target, type) ? qcb__kind_of(qcb__type_row(target->schema, type)) : QCB_KIND_NONE;
}

static void fill_machine(const qcb_target *target, const attr_values *attrs, qcb_type_info *info)
{
    info->default_cpu = text_attr(attrs, QCB__ATTR_CPU);
    info->ram_id = text_attr(attrs, QCB__ATTR_RAM);
    info->max_cpus = number_attr(attrs, QCB__ATTR_CPUS);
    info->is_default = number_attr(attrs, QCB__ATTR_DEFAULT) != 0;
    if (info->default_cpu != NULL) { /* recorded by QOM name, told by the name that -cpu takes */
        qcb_type cpu = qcb_find_qom_type(target, qcb_str(info->default_cpu));
        info->default_cpu = cpu ? qcb_type_name(target, cpu) : info->default_cpu;
    }
}

bool qcb_type_get(const qcb_target *target, qcb_type type, qcb_type_info *info)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    attr_values attrs;
    if (!good_type(target, type))
        return false;
    read_attrs(target, type, &attrs);
    *info = (qcb_type_info){ .type = type, .kind = qcb__kind_of(row) };
    info->name = qcb_type_name(target, type);
    info->qom_type = qcb__text_or_null(target->schema, QCB__L32(qcb__type_qom(row)));
    info->alias = text_attr(&attrs, QCB__ATTR_ALIAS);
    info->parent =
        info->qom_type ? qcb__parent_at(target->schema, type, qcb__release_below(target)) : number_attr(&attrs, QCB__ATTR_BODY);
    info->bus = text_attr(&attrs, QCB__ATTR_BUS);
    info->category = text_attr(&attrs, QCB__ATTR_CATEGORY);
    info->user_creatable = number_attr(&attrs, QCB__ATTR_USER) != 0;
    info->is_abstract = number_attr(&attrs, QCB__ATTR_ABSTRACT) != 0;
    info->alias_of = text_attr(&attrs, QCB__ATTR_ALIAS_OF);
    info->help = text_attr(&attrs, QCB__ATTR_HELP);
    info->presence = qcb_type_presence(target, type);
    if (info->kind == QCB_KIND_MACHINE)
        fill_machine(target, &attrs, info);
    qcb__fill_life(target, qcb__type_set(row), qcb__type_life(target->schema, type),
                   number_attr(&attrs, QCB__ATTR_DEPRECATED) != 0, &info->life);
    return true;
}

/* ------------------------------------------------------------------ options */

bool qcb_option_get(const qcb_target *target, qcb_type option, qcb_option_info *info)
{
    const qcb_image_type *row = qcb__type_row(target->schema, option);
    attr_values attrs;
    if (qcb_type_kind(target, option) != QCB_KIND_OPTION)
        return false;
    read_attrs(target, option, &attrs);
    *info = (qcb_option_info){ .option = option, .name = qcb_type_name(target, option) };
    info->same_as = text_attr(&attrs, QCB__ATTR_SAME_AS);
    info->syntax = (qcb_syntax)number_attr(&attrs, QCB__ATTR_SYNTAX);
    info->json = number_attr(&attrs, QCB__ATTR_JSON) != 0;
    info->repeat = (qcb_repeat)number_attr(&attrs, QCB__ATTR_REPEAT);
    info->repeat_limit = number_attr(&attrs, QCB__ATTR_LIMIT);
    info->implied_key = text_attr(&attrs, QCB__ATTR_IMPLIED);
    info->form = text_attr(&attrs, QCB__ATTR_FORM);
    info->values = number_attr(&attrs, QCB__ATTR_VALUES);
    info->group = text_attr(&attrs, QCB__ATTR_GROUP);
    info->defines = (qcb_namespace)number_attr(&attrs, QCB__ATTR_DEFINES);
    info->category = text_attr(&attrs, QCB__ATTR_CATEGORY);
    info->help = text_attr(&attrs, QCB__ATTR_HELP);
    info->hidden = number_attr(&attrs, QCB__ATTR_HIDDEN) != 0;
    info->presence = qcb_type_presence(target, option);
    qcb__fill_life(target, qcb__type_set(row), qcb__type_life(target->schema, option), false, &info->life);
    return true;
}

bool qcb_find_option(const qcb_target *target, qcb_slice name, qcb_option_info *info)
{
    qcb_type option = qcb_find_type_anywhere(target, QCB_KIND_OPTION, name);
    return option != 0 && qcb_option_get(target, option, info);
}

/* ------------------------------------------------------------------ enums */

static const qcb_image_life *life_of(const qcb_schema *schema, const qcb_image_note *note)
{
    const qcb_image_life *lives = qcb__section(schema, QCB__SEC_LIVES);
    return note->life ? &lives[QCB__L16(note->life)] : NULL;
}

static void fill_value(const qcb_target *target, qcb_member member, qcb_value_info *value)
{
    const qcb_schema *schema = target->schema;
    const qcb_image_note *note = qcb__note_of(schema, member);
    const qcb_image_life *life = life_of(schema, note);
    uint32_t set = qcb__member_set(schema, member);
    uint16_t flags = QCB__L16(qcb__sig_of(schema, member)->flags);
    value->name = qcb__string(schema, QCB__L32(qcb__member_name(schema, member)));
    value->help = qcb__text_or_null(schema, note->help);
    value->presence = qcb__presence(target, set, life);
    qcb__fill_life(target, set, life, (flags & QCB__SIG_DEPRECATED) != 0, &value->life);
}

size_t qcb_enum_size(const qcb_target *target, qcb_type type)
{
    qcb_rows rows = qcb__rows_of(target->schema, qcb__type_row(target->schema, type));
    return qcb_type_kind(target, type) == QCB_KIND_ENUM ? rows.variants - rows.first : 0;
}

bool qcb_enum_value(const qcb_target *target, qcb_type type, size_t index, qcb_value_info *value)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    if (index >= qcb_enum_size(target, type))
        return false;
    fill_value(target, QCB__L16(row->rows) + (uint32_t)index, value);
    return true;
}

qcb_presence qcb_enum_has(const qcb_target *target, qcb_type type, qcb_slice text, qcb_value_info *value)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    size_t count = qcb_enum_size(target, type);
    uint32_t name = count ? qcb__find_name(target->schema, text) : 0;
    qcb_presence best = QCB_ABSENT;
    for (size_t i = 0; i < count && name != 0; i++) {
        qcb_member member = QCB__L16(row->rows) + (uint32_t)i;
        qcb_presence presence;
        if (qcb__member_name(target->schema, member) != name)
            continue;
        presence = qcb__presence(target, qcb__member_set(target->schema, member),
                                 life_of(target->schema, qcb__note_of(target->schema, member)));
        if (value != NULL && (best == QCB_ABSENT || presence == QCB_PRESENT))
            fill_value(target, member, value);
        best = presence == QCB_ABSENT || best == QCB_PRESENT ? best : presence;
    }
    return best;
}

/* ------------------------------------------------------------------ unions */

const char *qcb_union_tag(const qcb_target *target, qcb_type type)
{
    uint32_t value;
    bool known = good_type(target, type) && qcb__attr(target, type, QCB__ATTR_TAG, &value);
    return known ? qcb__text_or_null(target->schema, QCB__L32(value)) : NULL;
}

qcb_type qcb_union_variant(const qcb_target *target, qcb_type type, qcb_slice tag_value)
{
    const qcb_schema *schema = target->schema;
    qcb_rows rows = qcb__rows_of(schema, qcb__type_row(schema, type));
    uint32_t name = good_type(target, type) ? qcb__find_name(schema, tag_value) : 0;
    for (uint32_t i = rows.variants; i < rows.end && name != 0; i++) {
        uint32_t set = qcb__member_set(schema, i);
        if (qcb__member_name(schema, i) == name && qcb__presence(target, set, NULL) != QCB_ABSENT)
            return QCB__L16(qcb__sig_of(schema, i)->type);
    }
    return 0;
}
