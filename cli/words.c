/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <inttypes.h>
#include <stdio.h>

static const struct {
    const char *one, *many;
    qcb_kind kind;
} kinds[] = {
    { "option", "options", QCB_KIND_OPTION },
    { "machine", "machines", QCB_KIND_MACHINE },
    { "cpu", "cpus", QCB_KIND_CPU },
    { "accel", "accels", QCB_KIND_ACCEL },
    { "device", "devices", QCB_KIND_DEVICE },
    { "object", "objects", QCB_KIND_OBJECT },
    { "netdev", "netdevs", QCB_KIND_NETDEV },
    { "chardev", "chardevs", QCB_KIND_CHARDEV },
    { "blockdev", "blockdevs", QCB_KIND_BLOCKDEV },
    { "audiodev", "audiodevs", QCB_KIND_AUDIODEV },
    { "display", "displays", QCB_KIND_DISPLAY },
    { "tpmdev", "tpmdevs", QCB_KIND_TPMDEV },
    { "fsdev", "fsdevs", QCB_KIND_FSDEV },
    { "group", "groups", QCB_KIND_GROUP },
    { "struct", "structs", QCB_KIND_STRUCT },
    { "union", "unions", QCB_KIND_UNION },
    { "enum", "enums", QCB_KIND_ENUM },
    { "alternate", "alternates", QCB_KIND_ALTERNATE },
    { "class", "classes", QCB_KIND_CLASS },
};

qcb_kind qcb__kind_of_word(const char *word)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(word, kinds[i].one) == 0 || strcmp(word, kinds[i].many) == 0)
            return kinds[i].kind;
    return QCB_KIND_NONE;
}

/* ------------------------------------------------------------------ types */

static void say_values(const qcb_target *target, qcb_type type, qcb_text *out)
{
    qcb_value_info value;
    size_t said = 0;
    for (size_t i = 0; qcb_enum_value(target, type, i, &value); i++)
        if (value.presence != QCB_ABSENT)
            qcb__text_printf(out, "%s%s", said++ ? "|" : "", value.name);
}

static void say_number(const qcb_member_info *info, qcb_text *out)
{
    if (info->kind == QCB_VALUE_SIZE)
        qcb__text_str(out, "size");
    else
        qcb__text_printf(out, info->bits ? "%s%u" : "%s", info->kind == QCB_VALUE_INT ? "int" : "uint", info->bits);
    if (info->power_of_two)
        qcb__text_str(out, ", power of two");
    if (info->has_min && info->has_max)
        qcb__text_printf(out, ", %" PRId64 " to %" PRIu64, info->min, info->max);
    else if (info->has_max)
        qcb__text_printf(out, ", at most %" PRIu64, info->max);
    else if (info->has_min && (info->min != 0 || info->kind == QCB_VALUE_INT))
        qcb__text_printf(out, ", at least %" PRId64, info->min);
    if (info->unit != NULL)
        qcb__text_printf(out, ", %s", info->unit);
}

/* An id, with the class that it has to be of where there is one. */
static void say_reference(const qcb_target *target, const qcb_member_info *info, qcb_text *out)
{
    const char *class_name = qcb_type_name(target, info->type);
    if (info->defines_id)
        qcb__text_printf(out, "new %s id", qcb_namespace_name(info->space));
    else if (class_name != NULL && (info->space == QCB_NS_OBJECT || info->space == QCB_NS_DEVICE))
        qcb__text_printf(out, "id of a %s", class_name);
    else if (info->space == QCB_NS_MACHINE)
        qcb__text_printf(out, "set by the board%s%s", class_name ? ": " : "", class_name ? class_name : "");
    else
        qcb__text_printf(out, "%s id", qcb_namespace_name(info->space));
}

static void say_one(const qcb_target *target, const qcb_member_info *info, qcb_text *out)
{
    if (info->space != QCB_NS_NONE)
        say_reference(target, info, out);
    else if (info->kind == QCB_VALUE_BOOL)
        qcb__text_str(out, "on|off");
    else if (qcb_type_kind(target, info->type) == QCB_KIND_ENUM)
        say_values(target, info->type, out);
    else if (info->kind == QCB_VALUE_INT || info->kind == QCB_VALUE_UINT || info->kind == QCB_VALUE_SIZE)
        say_number(info, out);
    else if (info->kind == QCB_VALUE_STRING)
        qcb__text_str(out, info->syntax ? info->syntax : "text");
    else
        qcb__text_str(out, info->type ? qcb_type_name(target, info->type) : qcb_value_kind_name(info->kind));
}

void qcb__say_type(const qcb_target *target, const qcb_member_info *info, qcb_text *out)
{
    if (info->is_list)
        qcb__text_str(out, "list of ");
    say_one(target, info, out);
    if (info->read_only)
        qcb__text_str(out, ", read-only");
}

/* ------------------------------------------------------------------ life */

static void say_piece(qcb_text *out, const char *before, const char *text)
{
    qcb__text_printf(out, "%s%s%s", out->len ? "; " : "", before, text);
}

void qcb__say_life(const qcb_life *life, qcb_text *out)
{
    if (life->since != NULL && life->since_after == NULL)
        say_piece(out, "since ", life->since);
    else if (life->since != NULL)
        qcb__text_printf(out, "%snew between %s and %s", out->len ? "; " : "", life->since_after, life->since);
    if (life->deprecated != NULL)
        say_piece(out, "deprecated since ", life->deprecated);
    else if (life->is_deprecated)
        say_piece(out, "deprecated", "");
    if (life->removed != NULL)
        say_piece(out, "gone in ", life->removed);
    if (life->replacement != NULL && (life->is_deprecated || life->deprecated || life->removed))
        say_piece(out, "use ", life->replacement);
    if (life->why != NULL && (life->is_deprecated || life->deprecated || life->removed))
        say_piece(out, "", life->why);
}

/* ------------------------------------------------------------------ JSON */

static void set_text(json_t *object, const char *key, const char *text)
{
    if (text != NULL)
        json_object_set_new(object, key, json_string(text));
}

static void set_mark(json_t *object, const char *key, bool mark)
{
    if (mark)
        json_object_set_new(object, key, json_true());
}

json_t *qcb__life_json(const qcb_life *life)
{
    json_t *object = json_object();
    set_text(object, "since", life->since);
    set_text(object, "since-after", life->since_after);
    set_text(object, "last", life->last);
    set_text(object, "removed", life->removed);
    set_text(object, "deprecated", life->deprecated);
    set_text(object, "replacement", life->replacement);
    set_text(object, "why", life->why);
    set_mark(object, "is-deprecated", life->is_deprecated);
    return object;
}

static const char *presence_word(qcb_presence presence)
{
    return presence == QCB_PRESENT ? "yes" : presence == QCB_ABSENT ? "no" : "unknown";
}

static json_t *values_json(const qcb_target *target, qcb_type type)
{
    json_t *list = json_array();
    qcb_value_info value;
    for (size_t i = 0; qcb_enum_value(target, type, i, &value); i++)
        if (value.presence != QCB_ABSENT)
            json_array_append_new(list, json_string(value.name));
    return list;
}

json_t *qcb__member_json(const qcb_target *target, const qcb_member_info *info)
{
    json_t *object = json_object();
    set_text(object, "name", info->name);
    set_text(object, "kind", qcb_value_kind_name(info->kind));
    set_text(object, "type", info->type_name);
    if (info->bits)
        json_object_set_new(object, "bits", json_integer(info->bits));
    set_mark(object, "list", info->is_list);
    set_mark(object, "required", info->required);
    set_mark(object, "read-only", info->read_only);
    set_mark(object, "write-only", info->write_only);
    set_mark(object, "unstable", info->is_unstable);
    set_mark(object, "power-of-two", info->power_of_two);
    if (info->has_min)
        json_object_set_new(object, "min", json_integer((json_int_t)info->min));
    if (info->has_max)
        json_object_set_new(object, "max", json_integer((json_int_t)info->max));
    if (qcb_type_kind(target, info->type) == QCB_KIND_ENUM)
        json_object_set_new(object, "values", values_json(target, info->type));
    else
        set_text(object, "of", qcb_type_name(target, info->type));
    set_text(object, "default", info->default_text);
    set_text(object, "unit", info->unit);
    set_text(object, "syntax", info->syntax);
    set_text(object, info->defines_id ? "defines" : "refers-to", info->space ? qcb_namespace_name(info->space) : NULL);
    set_text(object, "owner", qcb_type_name(target, info->owner));
    set_text(object, "help", info->help);
    set_text(object, "present", presence_word(info->presence));
    json_object_update_new(object, qcb__life_json(&info->life));
    return object;
}

json_t *qcb__type_json(const qcb_target *target, const qcb_type_info *info)
{
    json_t *object = json_object();
    set_text(object, "name", info->name);
    set_text(object, "kind", qcb_kind_name(info->kind));
    set_text(object, "alias", info->alias);
    set_text(object, "qom-type", info->qom_type);
    set_text(object, "parent", qcb_type_name(target, info->parent));
    set_text(object, "bus", info->bus);
    set_text(object, "category", info->category);
    set_mark(object, "user-creatable", info->user_creatable);
    set_mark(object, "abstract", info->is_abstract);
    set_mark(object, "default", info->is_default);
    set_text(object, "default-cpu", info->default_cpu);
    set_text(object, "ram-id", info->ram_id);
    if (info->max_cpus)
        json_object_set_new(object, "max-cpus", json_integer(info->max_cpus));
    set_text(object, "alias-of", info->alias_of);
    set_text(object, "help", info->help);
    set_text(object, "present", presence_word(info->presence));
    json_object_update_new(object, qcb__life_json(&info->life));
    return object;
}

int qcb__print_json(json_t *value)
{
    int bad = json_dumpf(value, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
    putchar('\n');
    json_decref(value);
    return bad ? 2 : 0;
}
