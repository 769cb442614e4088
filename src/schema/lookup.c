/* Finding types and members. SPDX-License-Identifier: MIT */
#include "schema/view.h"

uint32_t qcb__find_name(const qcb_schema *schema, qcb_slice name)
{
    const unsigned char *slots = qcb__section(schema, QCB__SEC_SLOTS);
    const char *strings = qcb__section(schema, QCB__SEC_STRINGS);
    uint32_t count = qcb__count(schema, QCB__SEC_SLOTS), hash = qcb__name_hash(name.ptr, name.len), slot;
    for (uint32_t at = qcb__slot_of(hash, count); (slot = qcb__slot(slots, at)) != 0; at = at + 1 == count ? 0 : at + 1) {
        const char *text = strings + (slot >> QCB__TAG_BITS);
        bool other = ((slot ^ hash) & ((1u << QCB__TAG_BITS) - 1)) != 0;
        if (!other && strncmp(text, name.ptr, name.len) == 0 && text[name.len] == '\0')
            return slot >> QCB__TAG_BITS;
    }
    return 0;
}

/* ------------------------------------------------------------------ attributes */

bool qcb__attr_at(const qcb_schema *schema, qcb_type type, qcb_attr_key key, int target, uint32_t *value)
{
    const qcb_image_type *row = qcb__type_row(schema, type);
    qcb_attr_iter iter = qcb__attrs_of(schema, row);
    for (const qcb_image_attr *attr; (attr = qcb__attr_next(&iter)) != NULL;) {
        uint32_t set = QCB__L16(attr->set);
        if (attr->key == key && (set == QCB__SET_OF_TYPE || qcb__set_holds(schema, set, target))) {
            *value = qcb__attr_value(attr);
            return true;
        }
    }
    return false;
}

bool qcb__attr(const qcb_target *target, qcb_type type, qcb_attr_key key, uint32_t *value)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    qcb_attr_iter iter = qcb__attrs_of(target->schema, row);
    bool any = false;
    for (const qcb_image_attr *attr; !any && (attr = qcb__attr_next(&iter)) != NULL;)
        any = attr->key == key;
    if (!any)
        return false;
    if (qcb__attr_at(target->schema, type, key, qcb__release_below(target), value))
        return true;
    if (target->any) {
        int at;
        for (uint32_t step = 1; (at = qcb__target_step(target, step)) >= 0;)
            if (step++, qcb__attr_at(target->schema, type, key, at, value))
                return true;
        return false;
    }
    return target->low != target->high && ((target->low >= 0 && qcb__attr_at(target->schema, type, key, target->low, value)) ||
                                           (target->high >= 0 && qcb__attr_at(target->schema, type, key, target->high, value)));
}

qcb_type qcb__parent_at(const qcb_schema *schema, qcb_type type, int target)
{
    const qcb_image_type *row = qcb__type_row(schema, type);
    uint32_t parent;
    if (!qcb__type_flag(row, QCB__TYPE_RANGED))
        return QCB__L16(row->parent);
    return qcb__attr_at(schema, type, QCB__ATTR_PARENT, target, &parent) ? parent : 0;
}

const qcb_image_life *qcb__type_life(const qcb_schema *schema, qcb_type type)
{
    uint32_t life;
    const qcb_image_life *lives = qcb__section(schema, QCB__SEC_LIVES);
    return qcb__attr_at(schema, type, QCB__ATTR_LIFE, 0, &life) ? &lives[life] : NULL;
}

/* ------------------------------------------------------------------ types */

qcb_presence qcb_type_presence(const qcb_target *target, qcb_type type)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    uint32_t set = qcb__type_set(row);
    qcb_presence presence;
    if (type == 0)
        return QCB_ABSENT;
    presence = qcb__presence(target, set, NULL);
    return presence == QCB_UNKNOWN ? qcb__presence(target, set, qcb__type_life(target->schema, type)) : presence;
}

/* First type of the kind whose name is not below `name`. */
static uint32_t lower_bound(const qcb_schema *schema, qcb_image_range range, uint32_t name)
{
    uint32_t low = range.first, high = range.first + range.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (qcb__type_name(qcb__type_row(schema, middle)) < name)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static qcb_image_range kind_range(const qcb_schema *schema, qcb_kind kind)
{
    const qcb_image_range *kinds = qcb__section(schema, QCB__SEC_KINDS);
    qcb_image_range range = { 0, 0 };
    if ((unsigned)kind < QCB_KIND_COUNT) {
        range.first = QCB__L32(kinds[kind].first);
        range.count = QCB__L32(kinds[kind].count);
    }
    return range;
}

static qcb_type find_by_name(const qcb_target *target, qcb_kind kind, uint32_t name, qcb_scope scope)
{
    qcb_image_range range = kind_range(target->schema, kind);
    qcb_type other = 0;
    for (uint32_t at = lower_bound(target->schema, range, name);
         at < range.first + range.count && qcb__type_name(qcb__type_row(target->schema, at)) == name; at++) {
        if (qcb_type_presence(target, at) != QCB_ABSENT)
            return at;
        other = other ? other : at;
    }
    return scope == QCB__SCOPE_ANYWHERE ? other : 0;
}

/* "pc-i440fx-10.0" seen from 9.2 is "pc-i440fx-9.2": of machines with a version in their name each release has its own. */
static qcb_type versioned_sibling(const qcb_target *target, qcb_type type)
{
    const qcb_image_type *row = qcb__type_row(target->schema, type);
    const char *name = qcb_type_name(target, type), *dash = strrchr(name, '-');
    char text[96];
    size_t base = dash ? (size_t)(dash - name) + 1 : 0, len = strlen(target->version);
    uint32_t sibling;
    if (qcb__kind_of(row) != QCB_KIND_MACHINE || base == 0 || dash[1] < '0' || dash[1] > '9' || base + len >= sizeof text)
        return 0;
    memcpy(text, name, base);
    memcpy(text + base, target->version, len);
    sibling = qcb__find_name(target->schema, (qcb_slice){ text, base + len });
    return sibling ? find_by_name(target, QCB_KIND_MACHINE, sibling, QCB__SCOPE_TARGET) : 0;
}

/* What an alias or a default of the neighbours means on the target itself; 0 when that is not there. */
static qcb_type own_of(const qcb_target *target, qcb_type type)
{
    if (type == 0 || target->any || target->low == target->high)
        return 0;
    return qcb_type_presence(target, type) != QCB_ABSENT ? type : versioned_sibling(target, type);
}

static qcb_type find_by_alias(const qcb_target *target, qcb_kind kind, uint32_t name, qcb_scope scope)
{
    const qcb_image_alias *aliases = qcb__section(target->schema, QCB__SEC_ALIASES);
    uint32_t low = 0, count = qcb__count(target->schema, QCB__SEC_ALIASES), high = count;
    qcb_type other = 0;
    while (low < high) {
        uint32_t middle = (low + high) / 2, at = QCB__L16(aliases[middle].kind);
        if (at < (uint32_t)kind || (at == (uint32_t)kind && QCB__L32(aliases[middle].name) < name))
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < count && QCB__L16(aliases[low].kind) == kind && QCB__L32(aliases[low].name) == name; low++) {
        qcb_type type = QCB__L16(aliases[low].type);
        if (qcb__presence(target, QCB__L16(aliases[low].set), NULL) == QCB_PRESENT &&
            qcb_type_presence(target, type) != QCB_ABSENT)
            return type;
        if (!target->any && qcb__set_holds(target->schema, QCB__L16(aliases[low].set), qcb__release_below(target)))
            other = type;
        other = other ? other : type;
    }
    return own_of(target, other) ? own_of(target, other) : scope == QCB__SCOPE_ANYWHERE ? other : 0;
}

static qcb_type find_type(const qcb_target *target, qcb_kind kind, qcb_slice text, qcb_scope scope)
{
    uint32_t name = qcb__find_name(target->schema, text);
    qcb_type type;
    if (name == 0)
        return 0;
    type = find_by_name(target, kind, name, QCB__SCOPE_TARGET);
    if (type == 0)
        type = find_by_alias(target, kind, name, QCB__SCOPE_TARGET);
    if (type == 0 && scope == QCB__SCOPE_ANYWHERE)
        type = find_by_name(target, kind, name, scope);
    return type == 0 && scope == QCB__SCOPE_ANYWHERE ? find_by_alias(target, kind, name, scope) : type;
}

qcb_type qcb_find_type(const qcb_target *target, qcb_kind kind, qcb_slice name)
{
    return find_type(target, kind, name, QCB__SCOPE_TARGET);
}

qcb_type qcb_find_type_anywhere(const qcb_target *target, qcb_kind kind, qcb_slice name)
{
    return find_type(target, kind, name, QCB__SCOPE_ANYWHERE);
}

static qcb_type find_indexed(const qcb_schema *schema, qcb_section section, uint32_t name)
{
    const uint16_t *index = qcb__section(schema, section);
    uint32_t low = 0, count = qcb__count(schema, section), high = count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const qcb_image_type *row = qcb__type_row(schema, QCB__L16(index[middle]));
        if ((section == QCB__SEC_QOM ? qcb__type_qom(row) : qcb__type_name(row)) < name)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < count) {
        const qcb_image_type *row = qcb__type_row(schema, QCB__L16(index[low]));
        if ((section == QCB__SEC_QOM ? qcb__type_qom(row) : qcb__type_name(row)) == name)
            return QCB__L16(index[low]);
    }
    return 0;
}

qcb_type qcb_find_qom_type(const qcb_target *target, qcb_slice qom_type)
{
    uint32_t name = qcb__find_name(target->schema, qom_type);
    return name ? find_indexed(target->schema, QCB__SEC_QOM, name) : 0;
}

qcb_type qcb_find_data_type(const qcb_target *target, qcb_slice text)
{
    uint32_t name = qcb__find_name(target->schema, text);
    return name ? find_indexed(target->schema, QCB__SEC_DATA, name) : 0;
}

qcb_type qcb_default_machine(const qcb_target *target)
{
    qcb_image_range range = kind_range(target->schema, QCB_KIND_MACHINE);
    int near = qcb__release_below(target);
    for (uint32_t at = range.first; at < range.first + range.count; at++) {
        uint32_t value, set = qcb__type_set(qcb__type_row(target->schema, at));
        /* An attribute that always holds is kept without its range: the machine has to be there itself. */
        if (qcb__set_holds(target->schema, set, near) && qcb__attr_at(target->schema, at, QCB__ATTR_DEFAULT, near, &value))
            return target->any || target->low == target->high ? at : own_of(target, at);
    }
    return 0;
}

bool qcb_type_is_a(const qcb_target *target, qcb_type type, qcb_type ancestor)
{
    int at = qcb__release_below(target);
    for (int depth = 0; type != 0 && depth < QCB__DEPTH_LIMIT; depth++) {
        if (type == ancestor)
            return true;
        type = qcb__parent_at(target->schema, type, at);
    }
    return false;
}

static qcb_type next_type(const qcb_target *target, qcb_kind kind, qcb_type previous, qcb_scope scope)
{
    qcb_image_range range = kind_range(target->schema, kind);
    for (uint32_t at = previous ? previous + 1 : range.first; at >= range.first && at < range.first + range.count; at++)
        if (scope == QCB__SCOPE_ANYWHERE || qcb_type_presence(target, at) != QCB_ABSENT)
            return at;
    return 0;
}

qcb_type qcb_next_type(const qcb_target *target, qcb_kind kind, qcb_type previous)
{
    return next_type(target, kind, previous, QCB__SCOPE_TARGET);
}

qcb_type qcb_next_type_anywhere(const qcb_target *target, qcb_kind kind, qcb_type previous)
{
    return next_type(target, kind, previous, QCB__SCOPE_ANYWHERE);
}

/* ------------------------------------------------------------------ members */

uint32_t qcb__variants_of(const qcb_schema *schema, const qcb_image_type *row, uint32_t end)
{
    uint32_t first = QCB__L16(row->rows), count = 0;
    qcb_attr_iter iter = qcb__attrs_of(schema, row);
    for (const qcb_image_attr *attr; (attr = qcb__attr_next(&iter)) != NULL;) {
        if (attr->key == QCB__ATTR_VARIANTS)
            count = qcb__attr_value(attr);
    }
    return count < end - first ? end - count : first;
}

/* Among the type's own members: the row of that name that holds on the target. */
static qcb_member own_member(const qcb_schema *schema, const qcb_image_type *row, uint32_t name, int target)
{
    const uint32_t *members = qcb__section(schema, QCB__SEC_MEMBERS);
    qcb_rows rows = qcb__rows_of(schema, row);
    uint32_t low = rows.first, high = rows.variants, least = name << QCB__SHAPE_BITS;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (QCB__L32(members[middle]) < least)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < rows.variants && QCB__L32(members[low]) >> QCB__SHAPE_BITS == name; low++)
        if (qcb__set_holds(schema, qcb__member_set(schema, low), target))
            return low;
    return 0;
}

/* A backend: its structure, then what is common to all backends of the union. 0: look at the classes. */
static qcb_member mixed_member(const qcb_schema *schema, qcb_type type, uint32_t name, int target, bool *mixed, qcb_type *owner)
{
    qcb_member found = 0;
    uint32_t part;
    *mixed = false;
    if (qcb__attr_at(schema, type, QCB__ATTR_BODY, target, &part)) {
        found = own_member(schema, qcb__type_row(schema, part), name, target);
        *owner = part;
    }
    if (qcb__attr_at(schema, type, QCB__ATTR_BASE, target, &part)) {
        *mixed = true;
        if (found == 0) {
            found = own_member(schema, qcb__type_row(schema, part), name, target);
            *owner = part;
        }
    }
    return found;
}

qcb_member qcb__member_at(const qcb_schema *schema, qcb_type type, uint32_t name, int target, qcb_type *owner)
{
    qcb_member found = 0;
    bool mixed = false;
    if (qcb__type_flag(qcb__type_row(schema, type), QCB__TYPE_MIXED))
        found = mixed_member(schema, type, name, target, &mixed, owner);
    if (found != 0 || mixed)
        return found;
    for (int depth = 0; type != 0 && found == 0 && depth < QCB__DEPTH_LIMIT; depth++) {
        found = own_member(schema, qcb__type_row(schema, type), name, target);
        *owner = type;
        if (found == 0)
            type = qcb__parent_at(schema, type, target);
    }
    return found;
}
