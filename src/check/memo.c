/* Look-ups in the facts cost some 100 ns; a command line makes hundreds, and the next one nearly the same.
 * SPDX-License-Identifier: MIT */
#include "check/memo.h"
#include "base/hash.h"

#define MEMBERS 2048 /* slots; a new entry takes the place of an old one */
#define TYPES 512
#define OPTIONS 192
#define NAME_MAX_KEPT 48

/* The key of an entry: whose member, or which kind, and the name. */
typedef struct memo_key {
    uint32_t owner;
    uint8_t len; /* 0: the slot is free */
    char name[NAME_MAX_KEPT - 1];
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

struct qcb_memo {
    const qcb_schema *schema;
    uint16_t release;
    char arch[32];
    bool any;
    member_slot members[MEMBERS];
    type_slot types[TYPES];
    struct {
        bool known, found;
        qcb_option_info info;
    } options[OPTIONS];
};

static bool same_target(const qcb_memo *memo, const qcb_target *target)
{
    return memo->schema == target->schema && memo->release == target->release && memo->any == target->any &&
           strcmp(memo->arch, target->arch) == 0;
}

static void forget(qcb_memo *memo, const qcb_target *target)
{
    for (size_t i = 0; i < MEMBERS; i++)
        memo->members[i].key.len = 0;
    for (size_t i = 0; i < TYPES; i++)
        memo->types[i].key.len = 0;
    for (size_t i = 0; i < OPTIONS; i++)
        memo->options[i].known = false;
    memo->schema = target->schema;
    memo->release = target->release;
    memo->any = target->any;
    memcpy(memo->arch, target->arch, strlen(target->arch) + 1);
}

qcb_memo *qcb__memo_get(qcb_report *report, const qcb_target *target)
{
    if (strlen(target->arch) >= sizeof report->memo->arch)
        return NULL;
    if (report->memo == NULL) {
        report->memo = report->arena.allocator.alloc(report->arena.allocator.context, sizeof *report->memo);
        if (report->memo == NULL)
            return NULL;
        report->memo_size = sizeof *report->memo;
        report->memo->schema = NULL;
    }
    if (!same_target(report->memo, target))
        forget(report->memo, target);
    return report->memo;
}

static bool key_is(const memo_key *key, uint32_t owner, qcb_slice name)
{
    return key->len == name.len && key->owner == owner && memcmp(key->name, name.ptr, name.len) == 0;
}

static void set_key(memo_key *key, uint32_t owner, qcb_slice name)
{
    key->owner = owner;
    key->len = (uint8_t)name.len;
    memcpy(key->name, name.ptr, name.len);
}

static bool keepable(const qcb_checker *c, qcb_slice name)
{
    return c->memo != NULL && name.len != 0 && name.len < NAME_MAX_KEPT;
}

static uint32_t slot_of(uint32_t owner, qcb_slice name, uint32_t slots)
{
    return (qcb__hash(name.ptr, name.len) + owner * 0x9e3779b1u) & (slots - 1);
}

bool qcb__option_info(qcb_checker *c, const qcb_option_row *row, qcb_option_info *info)
{
    size_t count, index = (size_t)(row - qcb__option_rows(&count));
    if (c->memo == NULL || index >= OPTIONS)
        return qcb_find_option(c->target, qcb_str(row->main), info);
    if (!c->memo->options[index].known) {
        c->memo->options[index].found = qcb_find_option(c->target, qcb_str(row->main), &c->memo->options[index].info);
        c->memo->options[index].known = true;
    }
    *info = c->memo->options[index].info;
    return c->memo->options[index].found;
}

bool qcb__option_named(qcb_checker *c, const char *name, qcb_option_info *info)
{
    const qcb_option_row *row = qcb__option_find(name, strlen(name));
    return row != NULL && qcb__option_info(c, row, info);
}

qcb_type qcb__type_named(qcb_checker *c, qcb_kind kind, qcb_slice name)
{
    if (!keepable(c, name))
        return qcb_find_type(c->target, kind, name);
    type_slot *slot = &c->memo->types[slot_of(kind, name, TYPES)];
    if (!key_is(&slot->key, kind, name)) {
        set_key(&slot->key, kind, name);
        slot->type = qcb_find_type(c->target, kind, name);
    }
    return slot->type;
}

qcb_member qcb__member_named(qcb_checker *c, qcb_type type, qcb_slice name, const qcb_member_info **info, qcb_member_info *room)
{
    *info = room;
    if (!keepable(c, name))
        return qcb_find_member(c->target, type, name, room);
    member_slot *slot = &c->memo->members[slot_of(type, name, MEMBERS)];
    if (!key_is(&slot->key, type, name)) {
        set_key(&slot->key, type, name);
        slot->member = qcb_find_member(c->target, type, name, &slot->info);
    }
    *info = &slot->info;
    return slot->member;
}
