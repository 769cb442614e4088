/* What is told about members and properties. SPDX-License-Identifier: MIT */
#include "schema/view.h"

/* Where a member was found for a target. */
typedef struct found {
    qcb_member low, high; /* rows on the recorded neighbours; the same when the target is recorded */
    qcb_type owner;
} found;

static qcb_member nearer(const qcb_target *target, const found *f)
{
    bool below = qcb__release_below(target) == target->low;
    qcb_member first = below ? f->low : f->high;
    return first ? first : below ? f->high : f->low;
}

static bool find_everywhere(const qcb_target *target, qcb_type type, uint32_t name, found *f)
{
    int at;
    for (uint32_t step = 0; (at = qcb__target_step(target, step)) >= 0; step++) {
        f->low = qcb__member_at(target->schema, type, name, at, &f->owner);
        if (f->low != 0)
            return true;
    }
    return false;
}

static bool find_near(const qcb_target *target, qcb_type type, uint32_t name, found *f)
{
    qcb_type owner = 0;
    if (target->low >= 0)
        f->low = qcb__member_at(target->schema, type, name, target->low, &f->owner);
    f->high = f->low;
    if (target->high == target->low)
        return f->low != 0;
    f->high = target->high >= 0 ? qcb__member_at(target->schema, type, name, target->high, &owner) : 0;
    if (nearer(target, f) == f->high)
        f->owner = owner;
    return f->low != 0 || f->high != 0;
}

static const qcb_image_life *life_of(const qcb_schema *schema, const qcb_image_note *note)
{
    const qcb_image_life *lives = qcb__section(schema, QCB__SEC_LIVES);
    return note->life ? &lives[QCB__L16(note->life)] : NULL;
}

static qcb_presence row_presence(const qcb_target *target, qcb_member member)
{
    return qcb__presence(target, qcb__member_set(target->schema, member),
                         life_of(target->schema, qcb__note_of(target->schema, member)));
}

/* The rows of the neighbours may differ: present on both sides is present. */
static qcb_presence presence_of(const qcb_target *target, const found *f)
{
    qcb_member member = nearer(target, f);
    if (!target->any && f->low != 0 && f->high != 0)
        return QCB_PRESENT;
    if (!target->any && target->low == target->high)
        return f->low != 0 ? QCB_PRESENT : QCB_ABSENT;
    return row_presence(target, member);
}

static void fill_sig(const qcb_schema *schema, const qcb_image_sig *sig, qcb_member_info *info)
{
    const qcb_image_limits *limits = (const qcb_image_limits *)qcb__section(schema, QCB__SEC_RANGES) + sig->limits;
    const qcb_image_extra *extra = (const qcb_image_extra *)qcb__section(schema, QCB__SEC_EXTRAS) + sig->extra;
    uint16_t flags = QCB__L16(sig->flags);
    info->kind = (qcb_value_kind)sig->kind;
    info->bits = sig->bits;
    info->is_list = (flags & QCB__SIG_LIST) != 0;
    info->required = (flags & QCB__SIG_REQUIRED) != 0;
    info->has_min = (flags & QCB__SIG_HAS_MIN) != 0;
    info->has_max = (flags & QCB__SIG_HAS_MAX) != 0;
    info->power_of_two = (flags & QCB__SIG_POW2) != 0;
    info->read_only = (flags & QCB__SIG_READ_ONLY) != 0;
    info->write_only = (flags & QCB__SIG_WRITE_ONLY) != 0;
    info->is_unstable = (flags & QCB__SIG_UNSTABLE) != 0;
    info->defines_id = (flags & QCB__SIG_DEFINES) != 0;
    info->min = (int64_t)QCB__L64((uint64_t)limits->min);
    info->max = QCB__L64(limits->max);
    info->array_count = flags & QCB__SIG_ARRAY ? (uint32_t)info->max : 0;
    info->type = QCB__L16(sig->type);
    info->type_name = qcb__numbered_text(schema, QCB__L16(sig->word));
    info->unit = qcb__numbered_text(schema, QCB__L16(extra->unit));
    info->syntax = qcb__numbered_text(schema, QCB__L16(extra->syntax));
    info->other_name = qcb__numbered_text(schema, QCB__L16(extra->other));
    info->space = (qcb_namespace)sig->space;
}

static const char *member_text(const qcb_schema *schema, qcb_member member)
{
    return (const char *)qcb__section(schema, QCB__SEC_STRINGS) + qcb__member_name(schema, member);
}

static void fill_row(const qcb_target *target, qcb_member member, qcb_member_info *info)
{
    const qcb_schema *schema = target->schema;
    info->member = member;
    info->name = member_text(schema, member);
    info->default_text = qcb__numbered_text(schema, qcb__number_of(qcb__shape_of(schema, member)->value));
    info->help = qcb__text_or_null(schema, qcb__note_of(schema, member)->help);
    fill_sig(schema, qcb__sig_of(schema, member), info);
}

/* A member whose type or default changed has several rows: what counts is where the name is known. */
static void look_again(const qcb_target *target, qcb_type type, qcb_member member, qcb_life *life)
{
    bool has[sizeof target->same / sizeof target->same[0]];
    qcb_type owner;
    uint32_t name = qcb__member_name(target->schema, member);
    for (size_t i = 0; i < target->same_count; i++)
        has[i] = qcb__member_at(target->schema, type, name, target->same[i], &owner) != 0;
    life->since = life->since_after = life->last = life->removed = NULL;
    qcb__life_from(target, has, life);
}

/* `type`: the one that was asked about; 0: only this row counts. */
static void fill_life(const qcb_target *target, qcb_type type, qcb_member_info *info)
{
    const qcb_schema *schema = target->schema;
    const qcb_image_life *written = life_of(schema, qcb__note_of(schema, info->member));
    bool deprecated = (QCB__L16(qcb__sig_of(schema, info->member)->flags) & QCB__SIG_DEPRECATED) != 0;
    qcb__fill_life(target, qcb__member_set(schema, info->member), written, deprecated, &info->life);
    if (type != 0 && written == NULL && (info->life.since != NULL || info->life.removed != NULL))
        look_again(target, type, info->member, &info->life);
}

static qcb_member tell(const qcb_target *target, qcb_type type, const found *f, qcb_presence presence, qcb_member_info *info)
{
    qcb_member member = nearer(target, f);
    if (info != NULL) {
        fill_row(target, member, info);
        info->owner = f->owner;
        info->presence = presence;
        fill_life(target, type, info);
    }
    return member;
}

/* "out[12]" is found as "out[*]" when the array has that many. */
static bool array_name(qcb_slice name, char *text, size_t room, qcb_slice *array, uint64_t *index)
{
    size_t digits = name.len;
    *index = 0;
    if (name.len < 4 || name.len + 1 > room || name.ptr[name.len - 1] != ']')
        return false;
    while (--digits > 0 && name.ptr[digits - 1] >= '0' && name.ptr[digits - 1] <= '9') {
    }
    if (digits + 1 == name.len || name.len - digits > 10 || name.ptr[digits - 1] != '[')
        return false;
    for (size_t i = digits; i + 1 < name.len; i++)
        *index = *index * 10 + (uint64_t)(name.ptr[i] - '0');
    memcpy(text, name.ptr, digits);
    memcpy(text + digits, "*]", 2);
    *array = (qcb_slice){ text, digits + 2 };
    return true;
}

static qcb_member find_element(const qcb_target *target, qcb_type type, qcb_slice name, qcb_member_info *info)
{
    char text[128];
    qcb_slice array;
    uint64_t index;
    qcb_member_info own;
    qcb_member member =
        array_name(name, text, sizeof text, &array, &index) ? qcb_find_member(target, type, array, info ? info : &own) : 0;
    return member != 0 && index < (info ? info : &own)->array_count ? member : 0;
}

qcb_member qcb_find_member(const qcb_target *target, qcb_type type, qcb_slice name, qcb_member_info *info)
{
    uint32_t offset = qcb__find_name(target->schema, name);
    found f = { 0, 0, 0 };
    qcb_presence presence;
    if (offset == 0)
        return find_element(target, type, name, info);
    if (target->any) {
        if (!find_everywhere(target, type, offset, &f))
            return 0;
        f.high = f.low;
        return tell(target, type, &f, qcb__presence(target, qcb__member_set(target->schema, f.low), NULL), info);
    }
    if (!find_near(target, type, offset, &f))
        return 0;
    presence = presence_of(target, &f);
    return presence == QCB_ABSENT ? 0 : tell(target, type, &f, presence, info);
}

qcb_member qcb_find_member_anywhere(const qcb_target *target, qcb_type type, qcb_slice name, qcb_member_info *info)
{
    uint32_t offset;
    found f = { 0, 0, 0 };
    qcb_member member = qcb_find_member(target, type, name, info);
    if (member != 0)
        return member;
    offset = qcb__find_name(target->schema, name);
    if (offset == 0 || !find_everywhere(target, type, offset, &f))
        return 0;
    f.high = f.low;
    return tell(target, type, &f, QCB_ABSENT, info);
}

static qcb_type owner_of(const qcb_schema *schema, qcb_member member)
{
    const qcb_image_type *types = qcb__section(schema, QCB__SEC_TYPES);
    uint32_t low = 1, high = qcb__count(schema, QCB__SEC_TYPES);
    while (low < high) { /* rows of types follow each other in the order of types */
        uint32_t middle = (low + high) / 2;
        if (qcb__rows_of(schema, &types[middle]).end <= member)
            low = middle + 1;
        else
            high = middle;
    }
    return low < qcb__count(schema, QCB__SEC_TYPES) ? low : 0;
}

bool qcb_member_get(const qcb_target *target, qcb_member member, qcb_member_info *info)
{
    if (member == 0 || member >= qcb__count(target->schema, QCB__SEC_MEMBERS))
        return false;
    fill_row(target, member, info);
    info->owner = owner_of(target->schema, member);
    info->presence = row_presence(target, member);
    fill_life(target, 0, info);
    return true;
}

/* ------------------------------------------------------------------ iteration */

void qcb_members(qcb_member_iter *iter, const qcb_target *target, qcb_type type, bool anywhere)
{
    *iter = (qcb_member_iter){ .target = target, .type = type, .anywhere = anywhere, .at = type };
}

/* Levels in order: the type, its structure and union where it has such, its ancestors. An iterator stands on `at`; the levels
 * of a mixed type are found again by comparing. */
static qcb_type next_level(const qcb_member_iter *iter)
{
    const qcb_schema *schema = iter->target->schema;
    int target = qcb__release_below(iter->target);
    uint32_t body = 0, base = 0;
    bool mixed = qcb__type_flag(qcb__type_row(schema, iter->type), QCB__TYPE_MIXED);
    if (mixed) {
        if (!qcb__attr(iter->target, iter->type, QCB__ATTR_BODY, &body))
            body = 0;
        if (!qcb__attr(iter->target, iter->type, QCB__ATTR_BASE, &base))
            base = 0;
    }
    if (!mixed || base == 0)
        return qcb__parent_at(schema, iter->at, target);
    if (iter->at == iter->type && body != 0)
        return body;
    return iter->at != base ? base : 0;
}

/* Does a look-up by name lead to this very row? Not if a nearer level has the name too. */
static bool is_shown(const qcb_member_iter *iter, qcb_member member, qcb_member_info *info)
{
    const char *name = member_text(iter->target->schema, member);
    qcb_member seen = iter->anywhere ? qcb_find_member_anywhere(iter->target, iter->type, qcb_str(name), info)
                                     : qcb_find_member(iter->target, iter->type, qcb_str(name), info);
    return seen == member;
}

static bool is_required(const qcb_schema *schema, qcb_member member)
{
    return (QCB__L16(qcb__sig_of(schema, member)->flags) & QCB__SIG_REQUIRED) != 0;
}

bool qcb_members_next(qcb_member_iter *iter, qcb_member_info *info)
{
    const qcb_schema *schema = iter->target->schema;
    for (uint32_t level = 0; iter->at != 0 && level < QCB__DEPTH_LIMIT; level++) {
        const qcb_image_type *row = qcb__type_row(schema, iter->at);
        bool skip = iter->required && !qcb__type_flag(row, QCB__TYPE_REQUIRES);
        qcb_rows rows = qcb__rows_of(schema, row);
        while (!skip && iter->index < rows.variants - rows.first) {
            qcb_member member = rows.first + iter->index++;
            if ((!iter->required || is_required(schema, member)) && is_shown(iter, member, info))
                return true;
        }
        iter->at = next_level(iter);
        iter->index = 0;
    }
    return false;
}
