/* Outlines are kept with the report, with copies of the members that stay where they are. SPDX-License-Identifier: MIT */
#include "check/outline.h"
#include "base/hash.h"
#include "check/memo.h"

#include <stddef.h>

#define OUTLINES 2048
#define WAYS 4 /* places that one may have */
#define LAST 512
#define MEMBERS 2048

typedef struct kept_member {
    uint8_t target;
    qcb_member_info info;
} kept_member;

/* What is not found by a hash or an index is not looked at. */
struct qcb_outlines {
    uint64_t hashes[OUTLINES];     /* 0: free */
    qcb_outline *last[LAST];       /* the one that was found last for a type: any may stand there */
    uint16_t members[2 * MEMBERS]; /* open addressing: 1 + index */
    uint32_t member_count;         /* all of them stay until all is forgotten */
    qcb_outline items[OUTLINES];
    kept_member kept[MEMBERS];
};

void qcb__outlines_get(qcb_checker *c)
{
    qcb_report *report = c->report;
    if (report->kept.outlines == NULL && c->memo != NULL && qcb__memo_checks(c->memo) > 1) {
        struct qcb_outlines *made = report->arena.allocator.alloc(report->arena.allocator.context, sizeof *made);
        report->kept.outlines = made;
        report->kept.outlines_size = sizeof *made;
        if (made != NULL)
            memset(made, 0, offsetof(struct qcb_outlines, items));
    }
    c->outlines = report->kept.outlines;
}

/* The first of the places for that hash. */
static size_t set_of(uint64_t hash)
{
    return (hash >> 32) % OUTLINES & ~(size_t)(WAYS - 1);
}

/* ---- finding ---- */

/* Of the level's keys, by their tags; 0: there are too many. */
static uint64_t hash_level(const qcb_view *view, uint32_t first, uint32_t end, uint64_t hash)
{
    unsigned count = 0;
    for (uint32_t i = first; i < end; i = view->items[i].next) {
        hash = (hash ^ view->items[i].tag) * 0xbf58476d1ce4e5b9u;
        hash ^= hash >> 32;
        count++;
    }
    return count <= QCB__OUTLINE_ITEMS ? hash | 1 : 0;
}

static uint64_t hash_of(const qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type)
{
    return hash_level(view, first, end, ((uint64_t)type << 16 ^ qcb__memo_target(c->memo)) * 0x9e3779b97f4a7c15u);
}

static bool same_tag(const qcb_view *view, const qcb_outline_tag *tag, const qcb_item_record *item)
{
    return item->kind == tag->kind && item->value_end - item->value_start == tag->len &&
           qcb__same_bytes(view->text + item->value_start, tag->text, tag->len);
}

static bool same_key(const qcb_view *view, const qcb_item_record *item, const qcb_outline_item *known)
{
    qcb_slice key = qcb__view_key(view, item);
    return key.len == known->len && qcb__same_bytes(key.ptr, known->key, key.len);
}

static bool same_keys(const qcb_outline *o, const qcb_view *view, uint32_t first, uint32_t end)
{
    const qcb_outline_item *known = o->items, *behind = o->items + o->count;
    for (uint32_t i = first; i < end; i = view->items[i].next, known++) {
        const qcb_item_record *item = &view->items[i];
        if (known == behind || item->tag != known->tag || !same_key(view, item, known) ||
            (known->value != 0 && !same_tag(view, &o->tags[known->value - 1], item)))
            return false;
    }
    return known == behind;
}

/* Another argument may make a key of the machine void. */
static bool is_plain(const qcb_checker *c, const qcb_view *view)
{
    return c->outlines != NULL && !(view->merges && c->settings_meet);
}

static inline bool is_same(const qcb_outline *o, uint8_t target, const qcb_view *view, qcb_type type, const char *const *skip)
{
    return o->type == type && o->skip == skip && o->stage == view->stage && o->target == target;
}

qcb_outline *qcb__outline_find(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                               const char *const *skip)
{
    if (!is_plain(c, view))
        return NULL;
    uint8_t target = qcb__memo_target(c->memo);
    qcb_outline **last = &c->outlines->last[(type * 0x9e3779b1u >> 16 ^ target) % LAST];
    if (*last != NULL && is_same(*last, target, view, type, skip) && same_keys(*last, view, first, end))
        return *last;
    uint64_t hash = hash_of(c, view, first, end, type);
    for (size_t way = 0, at = set_of(hash); hash != 0 && way < WAYS; way++) {
        qcb_outline *o = &c->outlines->items[at + way];
        if (c->outlines->hashes[at + way] == hash && is_same(o, target, view, type, skip) && same_keys(o, view, first, end))
            return *last = o;
    }
    return NULL;
}

/* ---- keeping ---- */

/* Texts with a form of their own. */
static qcb_outline_look look_of_form(const qcb_member_info *m)
{
    bool text = m->kind == QCB_VALUE_STRING && m->type == 0;
    if (strcmp(m->syntax, "pci-address") == 0)
        return QCB_LOOK_ADDRESS;
    return text && strcmp(m->syntax, "mac") == 0 ? QCB_LOOK_MAC : QCB_LOOK_ALL;
}

static qcb_outline_look look_of_text(const qcb_checker *c, const qcb_member_info *m)
{
    bool any = m->type == 0 || qcb_type_kind(c->target, m->type) != QCB_KIND_ENUM;
    if (!any)
        return m->space == QCB_NS_NONE ? QCB_LOOK_WORD : QCB_LOOK_ALL;
    return m->space == QCB_NS_NONE ? QCB_LOOK_TEXT : QCB_LOOK_NAME;
}

static qcb_outline_look look_of(const qcb_checker *c, const qcb_member_info *m)
{
    bool form = m->syntax != NULL && qcb__syntax_known(m->syntax);
    bool plain = !m->is_list && (m->space == QCB_NS_NONE || m->defines_id) && m->kind != QCB_VALUE_LINK;
    if (!plain || form)
        return plain && m->space == QCB_NS_NONE ? look_of_form(m) : QCB_LOOK_ALL;
    switch (m->kind) {
    case QCB_VALUE_STRING:
        return look_of_text(c, m);
    case QCB_VALUE_BOOL:
        return QCB_LOOK_BOOL;
    case QCB_VALUE_INT:
    case QCB_VALUE_UINT:
        return m->syntax == NULL && !m->power_of_two ? QCB_LOOK_NUMBER : QCB_LOOK_ALL;
    case QCB_VALUE_SIZE:
        return m->syntax == NULL && !m->power_of_two ? QCB_LOOK_SIZE : QCB_LOOK_ALL;
    case QCB_VALUE_ENUM:
        return QCB_LOOK_WORD;
    default:
        return QCB_LOOK_ALL;
    }
}

/* The static text that is the same as a key of the caller's, or as a tag; NULL: none is. */
static const char *own_name(const qcb_layers *l, qcb_slice key)
{
    for (const char *const *name = l->skip; name != NULL && *name != NULL; name++) {
        if (qcb__text_is(key, *name))
            return *name;
    }
    for (unsigned i = 0; i < l->count; i++) {
        if (l->tags[i] != NULL && qcb__text_is(key, l->tags[i]))
            return l->tags[i];
    }
    return NULL;
}

static bool is_union_tag(const qcb_layers *l, qcb_slice key)
{
    bool tag = false;
    for (unsigned i = 0; i < l->count; i++)
        tag |= l->tags[i] != NULL && qcb__text_is(key, l->tags[i]);
    return tag;
}

static bool keep_tag(qcb_outline *o, const qcb_view *view, const qcb_item_record *item)
{
    size_t len = item->value_end - item->value_start;
    bool plain = item->kind == QCB_ITEM_PAIR || item->kind == QCB_ITEM_IMPLIED || item->kind == QCB_ITEM_STRING;
    if (!plain || (item->flags & QCB_ITEM_VALUE_ESCAPED) != 0 || o->tag_count == QCB__OUTLINE_TAGS || len > sizeof o->tags->text)
        return false;
    qcb_outline_tag *tag = &o->tags[o->tag_count++];
    *tag = (qcb_outline_tag){ .kind = item->kind, .len = (uint8_t)len };
    memcpy(tag->text, view->text + item->value_start, len);
    return true;
}

/* A copy that stays where it is; NULL when there is no room. */
static const qcb_member_info *keep_member(qcb_checker *c, const qcb_member_info *member)
{
    struct qcb_outlines *all = c->outlines;
    uint8_t target = qcb__memo_target(c->memo);
    uint32_t at = (member->member * 0x9e3779b1u >> 16 ^ target * 37u) % (2 * MEMBERS);
    for (; all->members[at] != 0; at = (at + 1) % (2 * MEMBERS)) {
        const kept_member *kept = &all->kept[all->members[at] - 1];
        if (kept->target == target && kept->info.member == member->member && kept->info.owner == member->owner)
            return &kept->info;
    }
    if (all->member_count == MEMBERS)
        return NULL;
    kept_member *kept = &all->kept[all->member_count++];
    *kept = (kept_member){ target, *member };
    all->members[at] = (uint16_t)all->member_count;
    return &kept->info;
}

/* False for keys that cannot be kept: spelt otherwise than the member, or of no use when they come again. */
static bool keep_item(qcb_checker *c, qcb_outline *o, const qcb_view *view, uint32_t index, uint32_t end, const qcb_layers *l)
{
    const qcb_item_record *item = &view->items[index];
    qcb_slice key = qcb__view_key(view, item);
    qcb_member_info room;
    bool own = qcb__layers_own(view, item, l);
    const qcb_member_info *found = own ? NULL : qcb__layers_find(c, l, key, item->tag, &room);
    const qcb_member_info *member = found != NULL && !found->read_only ? keep_member(c, found) : NULL;
    const char *name = own ? own_name(l, key) : member != NULL ? member->name : NULL;
    bool tag = is_union_tag(l, key);
    if (o->count == QCB__OUTLINE_ITEMS || name == NULL || !qcb__text_is(key, name) || key.len > UINT8_MAX ||
        qcb__view_repeated(view, index, end) || (tag && !keep_tag(o, view, item)))
        return false;
    o->items[o->count++] = (qcb_outline_item){
        .key = name,
        .member = member,
        .tag = item->tag,
        .len = (uint8_t)key.len,
        .value = tag ? o->tag_count : 0,
        .look = (uint8_t)(own ? QCB_LOOK_NONE : look_of(c, member)),
    };
    return true;
}

/* A free place, else any that is not in use; OUTLINES when all are. */
static size_t make_room(qcb_checker *c, uint64_t hash)
{
    size_t room = OUTLINES, set = set_of(hash);
    for (size_t way = 0; way < WAYS; way++) {
        bool turn = room == OUTLINES || way == qcb__memo_checks(c->memo) % WAYS;
        if (c->outlines->hashes[set + way] == 0)
            return set + way;
        if (turn && c->outlines->items[set + way].busy == 0)
            room = set + way;
    }
    return room;
}

void qcb__outline_keep(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const qcb_layers *l)
{
    uint64_t hash = is_plain(c, view) ? hash_of(c, view, first, end, type) : 0;
    if (hash == 0)
        return;
    qcb_outline made = { .skip = l->skip, .type = type, .stage = (uint8_t)view->stage };
    made.target = qcb__memo_target(c->memo);
    for (uint32_t i = first; i < end; i = view->items[i].next) {
        if (!keep_item(c, &made, view, i, end, l))
            return;
    }
    size_t room = make_room(c, hash);
    if (room == OUTLINES)
        return;
    c->outlines->items[room] = made;
    c->outlines->hashes[room] = hash;
}
