/* Look-ups in the facts cost some 100 ns; a command line makes hundreds, and the next one nearly the same.
 * SPDX-License-Identifier: MIT */
#include "check/memo.h"
#include "base/hash.h"
#include "check/board.h"
#include "check/device.h"

/* Slots of each table; a new entry takes the place of an old one. */
#define MEMBERS 4096
#define TYPES 2048
#define INFOS 2048
#define OPTIONS 1024
#define SEARCHES 2048
#define CLASSES 1024
#define MACHINES 64
#define NOTES 64
#define MASKS 16
#define MASK_ROWS 24
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
    qcb_member member; /* 0: known to be absent */
    qcb_member_info info;
} member_slot;

typedef struct type_slot {
    memo_key key;
    qcb_type type;
} type_slot;

/* Which type stands at a place: beside what is kept, which is large, and not looked at where this is free. */
typedef struct type_key {
    uint32_t tag; /* as above */
    qcb_type type;
} type_key;

typedef struct info_slot {
    bool known, found; /* info */
    bool asked;        /* shape */
    uint32_t longest;  /* 1 + length of the longest name of a member; 0: nobody has asked */
    qcb_type_info info;
    qcb_shape shape;
} info_slot;

/* Which class stands at a place; beside the classes, which are large, and of which nothing is looked at where this is free. */
typedef struct class_slot {
    uint32_t tag, check; /* check: the last one that used it; until that ends it stays */
    qcb_type type;
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

typedef struct mask_slot {
    const void *rows;
    uint64_t masks[MASK_ROWS];
} mask_slot;

typedef struct target_row {
    const qcb_schema *schema;
    uint16_t release;
    bool any;
    char arch[29];
    uint64_t quiet[3];  /* options of which nothing is to be told, by bit */
    uint64_t repeat[3]; /* those of which every use counts */
} target_row;

struct qcb_memo {
    uint8_t tag; /* of the target at hand */
    target_row targets[TARGETS];
    memo_key member_keys[MEMBERS]; /* beside what is large, and not looked at where these are free */
    member_slot members[MEMBERS];
    type_slot types[TYPES];
    type_key info_keys[INFOS];
    info_slot infos[INFOS];
    option_slot options[OPTIONS];
    memo_key search_keys[SEARCHES];
    qcb_search searches[SEARCHES];
    uint32_t turn; /* of two places that are taken */
    class_slot class_slots[CLASSES];
    qcb_class classes[CLASSES];
    machine_slot machines[MACHINES];
    note_slot notes[NOTES];
    mask_slot masks[MASKS]; /* of all targets */
    qcb_key_tags key_tags[QCB_O_COUNT];
    uint32_t check; /* counts them */
};

static bool same_target(const target_row *row, const qcb_target *target)
{
    return row->schema == target->schema && row->release == target->release && row->any == target->any &&
           strcmp(row->arch, target->arch) == 0;
}

static void forget_rows(qcb_memo *memo)
{
    for (size_t i = 0; i < MACHINES; i++)
        memo->machines[i].tag = 0;
    for (size_t i = 0; i < NOTES; i++)
        memo->notes[i].tag = 0;
    for (size_t i = 0; i < MASKS; i++)
        memo->masks[i].rows = NULL;
    memset(memo->key_tags, 0, sizeof memo->key_tags);
}

static void forget(qcb_memo *memo)
{
    for (size_t i = 0; i < TARGETS; i++)
        memo->targets[i].schema = NULL;
    for (size_t i = 0; i < MEMBERS; i++)
        memo->member_keys[i].tag = 0;
    for (size_t i = 0; i < TYPES; i++)
        memo->types[i].key.tag = 0;
    for (size_t i = 0; i < INFOS; i++)
        memo->info_keys[i].tag = 0;
    for (size_t i = 0; i < OPTIONS; i++)
        memo->options[i].tag = 0;
    for (size_t i = 0; i < SEARCHES; i++)
        memo->search_keys[i].tag = 0;
    for (size_t i = 0; i < CLASSES; i++)
        memo->class_slots[i].tag = 0;
    forget_rows(memo);
}

/* The row of the target; a new one when there is room, else all is forgotten first. */
static uint8_t find_target(qcb_report *report, const qcb_target *target)
{
    qcb_memo *memo = report->kept.memo;
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
    if (strlen(target->arch) >= sizeof report->kept.memo->targets->arch)
        return NULL;
    qcb__report_inherit(report);
    report->kept.foreign |= target->schema != qcb_schema_embedded();
    if (report->kept.memo == NULL) {
        report->kept.memo = report->arena.allocator.alloc(report->arena.allocator.context, sizeof *report->kept.memo);
        if (report->kept.memo == NULL)
            return NULL;
        report->kept.memo_size = sizeof *report->kept.memo;
        forget(report->kept.memo);
        report->kept.memo->check = report->kept.memo->turn = 0;
    }
    report->kept.memo->check++;
    report->kept.memo->tag = find_target(report, target);
    return report->kept.memo;
}

_Static_assert(QCB_O_COUNT <= 192, "a bit for each option");

uint64_t *qcb__quiet_options(const qcb_checker *c)
{
    return c->memo != NULL ? c->memo->targets[c->memo->tag - 1].quiet : NULL;
}

uint64_t *qcb__repeatable_options(const qcb_checker *c)
{
    return c->memo != NULL ? c->memo->targets[c->memo->tag - 1].repeat : NULL;
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

static inline bool key_is(const qcb_checker *c, const memo_key *key, uint32_t owner, qcb_slice name)
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

static inline uint32_t slot_of(const qcb_checker *c, uint32_t owner, qcb_slice name, uint32_t slots)
{
    uint32_t mixed = qcb__hash(name.ptr, name.len) + (owner * 16 + c->memo->tag) * 0x9e3779b1u;
    return (mixed ^ mixed >> 16) & (slots - 1); /* owners differ in their high bits, too */
}

/* Which of the two places `at` and beside it has the name; when none has, *known is false, and one is made free for it. */
static uint32_t find_place(const qcb_checker *c, memo_key *keys, uint32_t at, uint32_t owner, qcb_slice name, bool *known)
{
    uint32_t other = at ^ 1;
    *known = true;
    if (key_is(c, &keys[at], owner, name))
        return at;
    if (key_is(c, &keys[other], owner, name))
        return other;
    *known = false;
    if (keys[at].tag != 0 && (keys[other].tag == 0 || (c->memo->turn++ & 1) != 0))
        at = other;
    set_key(c, &keys[at], owner, name);
    return at;
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
    bool known;
    uint32_t at = find_place(c, c->memo->search_keys, slot_of(c, owner, name, SEARCHES), owner, name, &known);
    if (!known)
        c->memo->searches[at] = *room;
    return &c->memo->searches[at];
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

/* One of two places. */
static info_slot *info_of(const qcb_checker *c, qcb_type type)
{
    qcb_memo *memo = c->memo;
    uint32_t at = (type * 0x9e3779b1u >> 8 ^ memo->tag) & (INFOS - 1);
    type_key *key = &memo->info_keys[at], *other = &memo->info_keys[at ^ 1];
    if (key->tag == memo->tag && key->type == type)
        return &memo->infos[at];
    if (other->tag == 0 || (other->tag == memo->tag && other->type == type))
        key = other;
    info_slot *slot = &memo->infos[key - memo->info_keys];
    if (key->tag != memo->tag || key->type != type) {
        *key = (type_key){ memo->tag, type };
        slot->known = slot->asked = false;
        slot->longest = 0;
    }
    return slot;
}

/* One of two places: where it stands, else the one that this check does not use. */
static class_slot *class_slot_of(const qcb_checker *c, qcb_type type)
{
    qcb_memo *memo = c->memo;
    uint32_t at = (type * 0x9e3779b1u >> 16 ^ memo->tag) & (CLASSES - 1);
    class_slot *first = &memo->class_slots[at], *second = &memo->class_slots[at ^ 1];
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
    qcb_class *room = slot == NULL ? qcb__arena_alloc(c->arena, sizeof *room) : &c->memo->classes[slot - c->memo->class_slots];
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

uint64_t *qcb__masks_of(qcb_checker *c, const void *rows, size_t count, bool *known)
{
    *known = true;
    for (size_t i = 0; c->memo != NULL && i < MASKS && count <= MASK_ROWS; i++) {
        mask_slot *slot = &c->memo->masks[i];
        if (slot->rows == rows)
            return slot->masks;
        if (slot->rows != NULL)
            continue;
        slot->rows = rows;
        *known = false;
        return slot->masks;
    }
    return NULL;
}

qcb_key_tags qcb__key_tags_of(const qcb_checker *c, const qcb_option_row *row)
{
    qcb_key_tags *kept = c->memo != NULL ? &c->memo->key_tags[row->id] : NULL;
    if (kept != NULL && kept->row == row)
        return *kept;
    qcb_key_tags tags = { row, row->implied != NULL ? qcb__key_tag(row->implied, strlen(row->implied)) : 0,
                          row->id_key != NULL ? qcb__key_tag(row->id_key, strlen(row->id_key)) : 0 };
    if (kept != NULL)
        *kept = tags;
    return tags;
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

static uint32_t find_longest(const qcb_checker *c, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info member;
    size_t longest = 0;
    qcb_members(&iter, c->target, type, false);
    while (qcb_members_next(&iter, &member)) {
        size_t len = strlen(member.name);
        longest = len > longest ? len : longest;
    }
    return (uint32_t)longest;
}

uint32_t qcb__longest_member(const qcb_checker *c, qcb_type type)
{
    if (c->memo == NULL)
        return find_longest(c, type);
    info_slot *slot = info_of(c, type);
    if (slot->longest == 0)
        slot->longest = 1 + find_longest(c, type);
    return slot->longest - 1;
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
    bool known;
    member_slot *slot = &c->memo->members[find_place(c, c->memo->member_keys, at, type, name, &known)];
    if (!known)
        slot->member = qcb_find_member(c->target, type, name, &slot->info);
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
