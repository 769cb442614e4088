/* A bounded table in the report. What is in it was judged without a word, for the same bytes, read the same way, of the same type
 * on the same target; the bytes are compared, so a hash that meets another does no harm. What hangs on other arguments (names,
 * values that a later use makes void) is no part of that verdict: names are followed each time, the rest is not kept.
 * SPDX-License-Identifier: MIT */
#include "check/clean.h"
#include "base/hash.h"
#include "check/memo.h"

#define SLOTS 8192 /* a power of two; a new entry takes the place of an old one */
#define BYTES 168  /* most values are shorter */
#define NAMES 3    /* in one value */

/* What qcb__check_names has to know of a member. */
typedef struct name_use {
    const char *name;
    qcb_type type;
    uint32_t item;
    uint8_t space, kind;
    bool required, defines_id, late;
} name_use;

typedef struct slot {
    qcb_clean_key key; /* text and length are those of `bytes` */
    uint32_t count;
    name_use names[NAMES];
    char bytes[BYTES];
} slot;

/* The look that is under way. */
struct qcb_trail {
    uint32_t tells, count;
    bool lost; /* a name that does not fit, or that is not fine */
    name_use names[NAMES];
};

/* At most 15 bytes, of a text that has no more. */
static uint64_t hash_short(const char *p, size_t len)
{
    uint64_t rest = 0;
    if (len >= 8)
        return qcb__read8(p) * 0xbf58476d1ce4e5b9u ^ qcb__read8(p + len - 8);
    for (size_t i = 0; i < len; i++)
        rest |= (uint64_t)(unsigned char)p[i] << 8 * i;
    return rest;
}

/* Two lanes, which the processor works on at once. */
static uint64_t hash_bytes(const char *p, size_t len)
{
    uint64_t a = len * 0x9e3779b97f4a7c15u, b = 0xd6e8feb86659fd93u;
    if (len < 16) {
        a ^= hash_short(p, len);
    } else {
        const char *last = p + len - 16; /* read whole, even if part of it was read before */
        for (; p < last; p += 16) {
            a = (a ^ qcb__read8(p)) * 0xbf58476d1ce4e5b9u;
            b = (b ^ qcb__read8(p + 8)) * 0xd6e8feb86659fd93u;
            a ^= a >> 29;
            b ^= b >> 31;
        }
        a ^= qcb__read8(last) * 0xbf58476d1ce4e5b9u;
        b ^= qcb__read8(last + 8);
    }
    uint64_t h = (a ^ b * 0x9e3779b97f4a7c15u) * 0x94d049bb133111ebu;
    return h ^ h >> 32;
}

/* Does another argument have a say in which items count? */
static bool stands_alone(const qcb_checker *c, const qcb_view *view)
{
    uint32_t first = view->merged != QCB_O_none ? c->first_arg[view->merged] : 0;
    return !(view->merges && c->settings_meet) && (first == 0 || c->next_arg[first - 1] == 0);
}

static slot *slots_of(qcb_checker *c)
{
    qcb_report *report = c->report;
    if (report->clean == NULL && !report->clean_off &&
        qcb__memo_checks(c->memo) > 1) { /* whoever checks once does not pay for it */
        report->clean = report->arena.allocator.alloc(report->arena.allocator.context, SLOTS * sizeof(slot));
        report->clean_size = SLOTS * sizeof(slot);
        slot *slots = report->clean;
        for (size_t i = 0; slots != NULL && i < SLOTS; i++) /* the rest is not looked at without these */
            slots[i].key.hash = slots[i].key.target = 0;
    }
    return report->clean;
}

static void find_key(qcb_checker *c, const qcb_view *view, qcb_type type, const void *against, qcb_clean_key *key)
{
    unsigned flags = (unsigned)view->folds | (unsigned)view->byte_sizes << 1 | (unsigned)view->in_order << 2 |
                     (unsigned)view->idle << 3 | (unsigned)view->merges << 4;
    *key = (qcb_clean_key){ .text = view->text, .against = against, .type = type, .length = view->length };
    if (!view->whole || view->length > BYTES || c->memo == NULL || !stands_alone(c, view) || slots_of(c) == NULL)
        return;
    key->target = qcb__memo_target(c->memo);
    key->stage = (uint8_t)view->stage;
    key->flags = (uint8_t)flags;
    key->text_phase = (uint8_t)view->text_phase;
    key->hash = hash_bytes(view->text, view->length) + type * 0x9e3779b97f4a7c15u +
                (uint64_t)(uintptr_t)against * 0xbf58476d1ce4e5b9u + key->target;
}

/* The first of the two places that an entry may have; the other is beside it. */
static slot *first_of(qcb_checker *c, uint64_t hash)
{
    return (slot *)c->report->clean + ((hash ^ hash >> 17) & (SLOTS - 2));
}

static inline bool is_kept(const slot *s, const qcb_clean_key *key)
{
    const qcb_clean_key *k = &s->key;
    return k->hash == key->hash && k->target == key->target && k->type == key->type && k->against == key->against &&
           k->length == key->length && k->stage == key->stage && k->flags == key->flags && k->text_phase == key->text_phase &&
           memcmp(s->bytes, key->text, key->length) == 0;
}

static void follow(qcb_checker *c, const qcb_view *view, const name_use *use)
{
    const qcb_item_record *item = &view->items[use->item];
    qcb_member_info member = {
        .name = use->name,
        .type = use->type,
        .space = (qcb_namespace)use->space,
        .kind = (qcb_value_kind)use->kind,
        .required = use->required,
        .defines_id = use->defines_id,
    };
    qcb_phase now = c->phase;
    c->phase = use->late ? view->text_phase : now;
    qcb__check_names(c, &member, qcb__view_text(c, view, item), qcb__place_item_value(view, item), view->what);
    c->phase = now;
}

bool qcb__clean_before(qcb_checker *c, const qcb_view *view, qcb_type type, const void *against, qcb_clean_key *key)
{
    find_key(c, view, type, against, key);
    const slot *s = key->target != 0 ? first_of(c, key->hash) : NULL;
    if (s == NULL || (!is_kept(s, key) && !is_kept(++s, key)))
        return false;
    for (uint32_t i = 0; i < s->count; i++)
        follow(c, view, &s->names[i]);
    return true;
}

void qcb__clean_begin(qcb_checker *c, const qcb_clean_key *key)
{
    if (key->target == 0)
        return;
    if (c->trail == NULL)
        c->trail = qcb__arena_alloc(c->arena, sizeof *c->trail);
    if (c->trail != NULL)
        *c->trail = (struct qcb_trail){ .tells = c->tells };
}

static slot *put(qcb_checker *c, const qcb_clean_key *key)
{
    slot *s = first_of(c, key->hash);
    s[1] = s[0]; /* the newer one stays */
    s->key = *key;
    s->count = 0;
    if (key->length != 0)
        memcpy(s->bytes, key->text, key->length);
    return s;
}

void qcb__clean_end(qcb_checker *c, const qcb_clean_key *key)
{
    const struct qcb_trail *trail = c->trail;
    if (key->target == 0 || trail == NULL || trail->lost || trail->tells != c->tells || c->no_memory)
        return;
    slot *s = put(c, key);
    s->count = trail->count;
    memcpy(s->names, trail->names, sizeof s->names);
}

void qcb__clean_keep(qcb_checker *c, const qcb_clean_key *key, uint32_t tells)
{
    if (key->target != 0 && tells == c->tells && !c->no_memory)
        put(c, key);
}

void qcb__clean_spoil(qcb_checker *c)
{
    if (c->trail != NULL)
        c->trail->lost = true;
}

void qcb__clean_note(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_member_info *member, bool good)
{
    struct qcb_trail *trail = c->trail;
    if (trail == NULL || (member->space == QCB_NS_NONE && member->kind != QCB_VALUE_LINK))
        return;
    trail->lost |= !good || trail->count == NAMES;
    if (trail->lost)
        return;
    trail->names[trail->count++] = (name_use){
        .name = member->name,
        .type = member->type,
        .item = (uint32_t)(item - view->items),
        .space = (uint8_t)member->space,
        .kind = (uint8_t)member->kind,
        .required = member->required,
        .defines_id = member->defines_id,
        .late = view->text_phase != 0 && c->phase == view->text_phase,
    };
}
