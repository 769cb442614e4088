/* Look-ups in the facts cost some 100 ns; a command line makes hundreds, and the next one nearly the same.
 * SPDX-License-Identifier: MIT */
#include "check/memo.h"
#include "base/hash.h"
#include "check/board.h"
#include "check/device.h"
#include "check/outline.h"

/* Slots of each table; a new entry takes the place of an old one. */
#define MEMBERS 4096
#define TYPES 2048
#define INFOS 512
#define OPTIONS 1024
#define SEARCHES 1024
#define CLASSES 1024
#define MACHINES 64
#define NOTES 64
#define OUTLINES 1024
#define KEPT 4096 /* members */
#define TARGETS 16
#define NAME_MAX_KEPT 44

/* What was asked: on which target, whose member or which kind, and the name. */
typedef struct memo_key {
    uint32_t owner;
    uint8_t tag; /* 1 + index of the target; 0: the slot is free */
    uint8_t len;
    char name[NAME_MAX_KEPT - 2];
} memo_key;

typedef struct member_slot {
    memo_key key;
    qcb_member member; /* 0: known to be absent */
    qcb_member_info info;
} member_slot;

typedef struct type_slot {
    memo_key key;
    qcb_type type;
} type_slot;

typedef struct search_slot {
    memo_key key;
    qcb_search search;
} search_slot;

typedef struct info_slot {
    uint32_t tag; /* as above */
    qcb_type type;
    bool known, found; /* info */
    bool asked;        /* shape */
    qcb_type_info info;
    qcb_shape shape;
} info_slot;

typedef struct class_slot {
    uint32_t tag, check; /* check: the last one that used it; until that ends it stays */
    qcb_type type;
    qcb_class class;
} class_slot;

typedef struct machine_slot {
    uint32_t tag;
    qcb_type type;
    qcb_machine machine;
} machine_slot;

typedef struct option_slot {
    uint32_t tag;
    qcb_option_id option;
    bool found;
    qcb_option_info info;
} option_slot;

typedef struct note_slot {
    uint32_t tag;
    qcb_option_id option;
    qcb_note note;
} note_slot;

typedef struct kept_slot {
    uint32_t tag;
    qcb_member_info info;
} kept_slot;

typedef struct target_row {
    const qcb_schema *schema;
    uint16_t release;
    bool any;
    char arch[29];
    uint64_t quiet[3]; /* options of which nothing is to be told, by bit */
} target_row;

struct qcb_memo {
    uint8_t tag; /* of the target at hand */
    target_row targets[TARGETS];
    member_slot members[MEMBERS];
    type_slot types[TYPES];
    info_slot infos[INFOS];
    option_slot options[OPTIONS];
    search_slot searches[SEARCHES];
    class_slot classes[CLASSES];
    machine_slot machines[MACHINES];
    note_slot notes[NOTES];
    qcb_outline outlines[OUTLINES];
    kept_slot kept[KEPT]; /* open addressing; all of them stay until all is forgotten */
    uint32_t kept_count;
    uint32_t check; /* counts them */
};

static bool same_target(const target_row *row, const qcb_target *target)
{
    return row->schema == target->schema && row->release == target->release && row->any == target->any &&
           strcmp(row->arch, target->arch) == 0;
}

static void forget(qcb_memo *memo)
{
    for (size_t i = 0; i < TARGETS; i++)
        memo->targets[i].schema = NULL;
    for (size_t i = 0; i < MEMBERS; i++)
        memo->members[i].key.tag = 0;
    for (size_t i = 0; i < TYPES; i++)
        memo->types[i].key.tag = 0;
    for (size_t i = 0; i < INFOS; i++)
        memo->infos[i].tag = 0;
    for (size_t i = 0; i < OPTIONS; i++)
        memo->options[i].tag = 0;
    for (size_t i = 0; i < SEARCHES; i++)
        memo->searches[i].key.tag = 0;
    for (size_t i = 0; i < CLASSES; i++)
        memo->classes[i].tag = 0;
    for (size_t i = 0; i < MACHINES; i++)
        memo->machines[i].tag = 0;
    for (size_t i = 0; i < NOTES; i++)
        memo->notes[i].tag = 0;
    for (size_t i = 0; i < OUTLINES; i++)
        memo->outlines[i].hash = memo->outlines[i].busy = 0;
    for (size_t i = 0; i < KEPT; i++)
        memo->kept[i].tag = 0;
    memo->kept_count = 0;
}

/* The row of the target; a new one when there is room, else all is forgotten first. */
static uint8_t find_target(qcb_report *report, const qcb_target *target)
{
    qcb_memo *memo = report->memo;
    size_t i = 0;
    while (i < TARGETS && memo->targets[i].schema != NULL && !same_target(&memo->targets[i], target))
        i++;
    if (i == TARGETS) {
        forget(memo);
        qcb__report_forget_clean(report); /* its entries tell targets by these rows */
        i = 0;
    }
    if (memo->targets[i].schema == NULL) {
        memo->targets[i] = (target_row){ .schema = target->schema, .release = target->release, .any = target->any };
        memcpy(memo->targets[i].arch, target->arch, strlen(target->arch) + 1);
    }
    return (uint8_t)(i + 1);
}

qcb_memo *qcb__memo_get(qcb_report *report, const qcb_target *target)
{
    if (strlen(target->arch) >= sizeof report->memo->targets->arch)
        return NULL;
    if (report->memo == NULL) {
        report->memo = report->arena.allocator.alloc(report->arena.allocator.context, sizeof *report->memo);
        if (report->memo == NULL)
            return NULL;
        report->memo_size = sizeof *report->memo;
        forget(report->memo);
        report->memo->check = 0;
    }
    report->memo->check++;
    report->memo->tag = find_target(report, target);
    return report->memo;
}

_Static_assert(QCB_O_COUNT <= 192, "a bit for each option");

uint64_t *qcb__quiet_options(const qcb_checker *c)
{
    return c->memo != NULL ? c->memo->targets[c->memo->tag - 1].quiet : NULL;
}

uint32_t qcb__memo_checks(const qcb_memo *memo)
{
    return memo->check;
}

uint8_t qcb__memo_target(const qcb_memo *memo)
{
    return memo->tag;
}

static bool keepable(const qcb_checker *c, qcb_slice name)
{
    return c->memo != NULL && name.len != 0 && name.len <= sizeof((memo_key *)NULL)->name;
}

static bool key_is(const qcb_checker *c, const memo_key *key, uint32_t owner, qcb_slice name)
{
    return key->tag == c->memo->tag && key->len == name.len && key->owner == owner &&
           qcb__same_bytes(key->name, name.ptr, name.len);
}

static void set_key(const qcb_checker *c, memo_key *key, uint32_t owner, qcb_slice name)
{
    key->owner = owner;
    key->tag = c->memo->tag;
    key->len = (uint8_t)name.len;
    memcpy(key->name, name.ptr, name.len);
}

static uint32_t slot_of(const qcb_checker *c, uint32_t owner, qcb_slice name, uint32_t slots)
{
    uint32_t mixed = qcb__hash(name.ptr, name.len) + (owner * 16 + c->memo->tag) * 0x9e3779b1u;
    return (mixed ^ mixed >> 16) & (slots - 1); /* owners differ in their high bits, too */
}

/* Slots of the options of one target do not meet. */
_Static_assert(QCB_O_COUNT < 131, "options are 131 slots apart");

static const qcb_option_info *look_up_option(qcb_checker *c, qcb_option_id option)
{
    qcb_option_info *info = qcb__arena_alloc(c->arena, sizeof *info);
    c->no_memory |= info == NULL;
    return info != NULL && qcb_find_option(c->target, qcb_str(qcb__option_name(option)), info) ? info : NULL;
}

const qcb_option_info *qcb__option_of(qcb_checker *c, qcb_option_id option)
{
    if (c->memo == NULL)
        return look_up_option(c, option);
    option_slot *slot = &c->memo->options[((uint32_t)option + c->memo->tag * 131u) & (OPTIONS - 1)];
    if (slot->tag != c->memo->tag || slot->option != option) {
        slot->found = qcb_find_option(c->target, qcb_str(qcb__option_name(option)), &slot->info);
        slot->tag = c->memo->tag;
        slot->option = option;
    }
    return slot->found ? &slot->info : NULL;
}

qcb_note *qcb__note_of(qcb_checker *c, qcb_option_id option)
{
    if (c->memo == NULL)
        return NULL;
    note_slot *slot = &c->memo->notes[((uint32_t)option + c->memo->tag * 7u) & (NOTES - 1)];
    if (slot->tag != c->memo->tag || slot->option != option) {
        slot->tag = c->memo->tag;
        slot->option = option;
        slot->note.len = 0;
    }
    return &slot->note;
}

bool qcb__option_named(qcb_checker *c, qcb_option_id option, qcb_option_info *info)
{
    const qcb_option_info *found = qcb__option_of(c, option);
    if (found != NULL)
        *info = *found;
    return found != NULL;
}

bool qcb__option_info(qcb_checker *c, const qcb_option_row *row, qcb_option_info *info)
{
    return qcb__option_named(c, (qcb_option_id)row->id, info);
}

/* As kinds, for the key; the last two with a type added. */
enum { DATA_TYPES = 254, QOM_TYPES = 255, VARIANTS = 0x10000, VALUES = 0x20000 };

static qcb_type look_up_type(const qcb_checker *c, uint32_t kind, qcb_slice name)
{
    if (kind >= VALUES)
        return qcb_enum_has(c->target, kind - VALUES, name, NULL) != QCB_ABSENT;
    if (kind >= VARIANTS)
        return qcb_union_variant(c->target, kind - VARIANTS, name);
    if (kind == DATA_TYPES)
        return qcb_find_data_type(c->target, name);
    return kind == QOM_TYPES ? qcb_find_qom_type(c->target, name) : qcb_find_type(c->target, (qcb_kind)kind, name);
}

static qcb_type named(const qcb_checker *c, uint32_t kind, qcb_slice name)
{
    if (!keepable(c, name))
        return look_up_type(c, kind, name);
    type_slot *slot = &c->memo->types[slot_of(c, kind, name, TYPES)];
    if (!key_is(c, &slot->key, kind, name)) {
        set_key(c, &slot->key, kind, name);
        slot->type = look_up_type(c, kind, name);
    }
    return slot->type;
}

qcb_type qcb__type_named(const qcb_checker *c, qcb_kind kind, qcb_slice name)
{
    return named(c, kind, name);
}

qcb_type qcb__qom_type_named(const qcb_checker *c, qcb_slice name)
{
    return named(c, QOM_TYPES, name);
}

qcb_search *qcb__search_of(const qcb_checker *c, uint32_t owner, qcb_slice name, qcb_search *room)
{
    *room = (qcb_search){ .done = false };
    if (!keepable(c, name))
        return room;
    search_slot *slot = &c->memo->searches[slot_of(c, owner, name, SEARCHES)];
    if (!key_is(c, &slot->key, owner, name)) {
        set_key(c, &slot->key, owner, name);
        slot->search = *room;
    }
    return &slot->search;
}

qcb_type qcb__data_type_named(const qcb_checker *c, qcb_slice name)
{
    return named(c, DATA_TYPES, name);
}

qcb_type qcb__variant_named(const qcb_checker *c, qcb_type type, qcb_slice name)
{
    return named(c, VARIANTS + type, name);
}

bool qcb__enum_knows(const qcb_checker *c, qcb_type type, qcb_slice text)
{
    return named(c, VALUES + type, text) != 0;
}

static info_slot *info_of(const qcb_checker *c, qcb_type type)
{
    info_slot *slot = &c->memo->infos[(type * 0x9e3779b1u >> 8 ^ c->memo->tag) & (INFOS - 1)];
    if (slot->tag != c->memo->tag || slot->type != type) {
        slot->tag = c->memo->tag;
        slot->type = type;
        slot->known = slot->asked = false;
    }
    return slot;
}

/* One of two places: where it stands, else the one that this check does not use. */
static class_slot *class_slot_of(const qcb_checker *c, qcb_type type)
{
    qcb_memo *memo = c->memo;
    uint32_t at = (type * 0x9e3779b1u >> 16 ^ memo->tag) & (CLASSES - 1);
    class_slot *first = &memo->classes[at], *second = &memo->classes[at ^ 1];
    if (first->tag == memo->tag && first->type == type)
        return first;
    if (second->tag == memo->tag && second->type == type)
        return second;
    if (first->tag == 0 || first->check != memo->check)
        return first->tag == 0 || second->tag != 0 ? first : second;
    return second->tag == 0 || second->check != memo->check ? second : NULL;
}

qcb_class *qcb__class_slot(qcb_checker *c, qcb_type type, bool *known)
{
    class_slot *slot = c->memo != NULL ? class_slot_of(c, type) : NULL;
    qcb_class *room = slot == NULL ? qcb__arena_alloc(c->arena, sizeof *room) : &slot->class;
    *known = slot != NULL && slot->tag == c->memo->tag && slot->type == type;
    c->no_memory |= room == NULL;
    if (slot != NULL) {
        slot->tag = c->memo->tag;
        slot->type = type;
        slot->check = c->memo->check;
    }
    return room;
}

qcb_machine *qcb__machine_slot(qcb_checker *c, qcb_type type, bool *known)
{
    qcb_memo *memo = c->memo;
    machine_slot *slot = memo != NULL ? &memo->machines[(type * 0x9e3779b1u >> 16 ^ memo->tag) & (MACHINES - 1)] : NULL;
    qcb_machine *room = slot == NULL ? qcb__arena_alloc(c->arena, sizeof *room) : &slot->machine;
    *known = slot != NULL && slot->tag == memo->tag && slot->type == type;
    c->no_memory |= room == NULL;
    if (slot != NULL) {
        slot->tag = memo->tag;
        slot->type = type;
    }
    return room;
}

qcb_outline *qcb__outlines_of(qcb_checker *c, uint64_t hash)
{
    return &c->memo->outlines[(hash >> 32) % OUTLINES & ~(size_t)(QCB__OUTLINE_WAYS - 1)];
}

const qcb_member_info *qcb__memo_keep_member(qcb_checker *c, const qcb_member_info *member)
{
    qcb_memo *memo = c->memo;
    uint32_t at = (member->member * 0x9e3779b1u >> 16 ^ memo->tag * 37u) % KEPT;
    for (; memo->kept[at].tag != 0; at = (at + 1) % KEPT) {
        const kept_slot *slot = &memo->kept[at];
        if (slot->tag == memo->tag && slot->info.member == member->member && slot->info.owner == member->owner)
            return &slot->info;
    }
    if (memo->kept_count > KEPT / 2)
        return NULL;
    memo->kept_count++;
    memo->kept[at] = (kept_slot){ memo->tag, *member };
    return &memo->kept[at].info;
}

bool qcb__type_info(const qcb_checker *c, qcb_type type, qcb_type_info *info)
{
    if (c->memo == NULL)
        return qcb_type_get(c->target, type, info);
    info_slot *slot = info_of(c, type);
    if (!slot->known) {
        slot->found = qcb_type_get(c->target, type, &slot->info);
        slot->known = true;
    }
    if (slot->found)
        *info = slot->info;
    return slot->found;
}

static void find_shape(const qcb_checker *c, qcb_type type, qcb_shape *shape)
{
    qcb_member_iter iter;
    qcb_member_info member;
    shape->tag = qcb_union_tag(c->target, type);
    shape->required = 0;
    qcb_members(&iter, c->target, type, false);
    iter.required = true;
    while (shape->required < QCB__REQUIRED_MAX && qcb_members_next(&iter, &member)) {
        if (member.required && member.presence == QCB_PRESENT)
            shape->names[shape->required++] = member.name;
    }
}

const qcb_shape *qcb__shape_of(const qcb_checker *c, qcb_type type, qcb_shape *room)
{
    if (c->memo == NULL) {
        find_shape(c, type, room);
        return room;
    }
    info_slot *slot = info_of(c, type);
    if (!slot->asked) {
        find_shape(c, type, &slot->shape);
        slot->asked = true;
    }
    return &slot->shape;
}

qcb_member qcb__member_tagged(const qcb_checker *c, qcb_type type, qcb_slice name, uint32_t tag, const qcb_member_info **info,
                              qcb_member_info *room)
{
    *info = room;
    if (!keepable(c, name))
        return qcb_find_member(c->target, type, name, room);
    uint32_t at = (tag ^ (type * 16 + c->memo->tag) * 0x85ebca6bu) >> 16 & (MEMBERS - 1);
    member_slot *slot = &c->memo->members[at];
    if (!key_is(c, &slot->key, type, name) && !key_is(c, &(slot = &c->memo->members[at ^ 1])->key, type, name)) {
        *slot = c->memo->members[at]; /* the one before the last one makes room */
        slot = &c->memo->members[at];
        set_key(c, &slot->key, type, name);
        slot->member = qcb_find_member(c->target, type, name, &slot->info);
    }
    *info = &slot->info;
    return slot->member;
}

qcb_member qcb__member_named(const qcb_checker *c, qcb_type type, qcb_slice name, const qcb_member_info **info,
                             qcb_member_info *room)
{
    return qcb__member_tagged(c, type, name, qcb__key_tag(name.ptr, name.len), info, room);
}

qcb_member qcb__find_member(const qcb_checker *c, qcb_type type, qcb_slice name, qcb_member_info *info)
{
    qcb_member_info room;
    const qcb_member_info *found;
    qcb_member member = qcb__member_named(c, type, name, &found, &room);
    if (info != NULL && member != 0)
        *info = *found;
    return member;
}
