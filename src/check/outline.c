/* Outlines are kept in the memo, with copies of the members that stay where they are. SPDX-License-Identifier: MIT */
#include "check/outline.h"
#include "base/hash.h"
#include "check/memo.h"

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

static bool same_keys(const qcb_outline *o, const qcb_view *view, uint32_t first, uint32_t end)
{
    unsigned n = 0, tags = 0;
    for (uint32_t i = first; i < end; i = view->items[i].next, n++) {
        const qcb_item_record *item = &view->items[i];
        const qcb_outline_item *known = &o->items[n];
        if (n == o->count || item->tag != known->tag)
            return false;
        qcb_slice key = qcb__view_key(view, item);
        if (key.len != known->len || !qcb__same_bytes(key.ptr, known->key, key.len))
            return false;
        if (tags < o->tag_count && o->tags[tags].item == n && !same_tag(view, &o->tags[tags++], item))
            return false;
    }
    return n == o->count;
}

/* Another argument may make a key of the machine void. */
static bool is_plain(const qcb_checker *c, const qcb_view *view)
{
    return c->memo != NULL && !(view->merges && c->settings_meet);
}

qcb_outline *qcb__outline_find(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                               const char *const *skip)
{
    uint64_t hash = is_plain(c, view) ? hash_of(c, view, first, end, type) : 0;
    qcb_outline *set = hash != 0 ? qcb__outlines_of(c, hash) : NULL;
    for (size_t way = 0; set != NULL && way < QCB__OUTLINE_WAYS; way++) {
        qcb_outline *o = &set[way];
        if (o->hash == hash && o->type == type && o->skip == skip && o->stage == view->stage &&
            o->target == qcb__memo_target(c->memo) && same_keys(o, view, first, end))
            return o;
    }
    return NULL;
}

/* ---- keeping ---- */

static qcb_outline_look look_of(const qcb_member_info *m)
{
    bool plain = !m->is_list && m->syntax == NULL && m->space == QCB_NS_NONE && m->type == 0;
    if (plain && m->kind == QCB_VALUE_STRING)
        return QCB_LOOK_TEXT;
    return plain && m->kind == QCB_VALUE_BOOL ? QCB_LOOK_BOOL : QCB_LOOK_ALL;
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
    *tag = (qcb_outline_tag){ .item = o->count, .kind = item->kind, .len = (uint8_t)len };
    memcpy(tag->text, view->text + item->value_start, len);
    return true;
}

/* False for keys that cannot be kept: spelt otherwise than the member, or of no use when they come again. */
static bool keep_item(qcb_checker *c, qcb_outline *o, const qcb_view *view, uint32_t index, uint32_t end, const qcb_layers *l)
{
    const qcb_item_record *item = &view->items[index];
    qcb_slice key = qcb__view_key(view, item);
    qcb_member_info room;
    bool own = qcb__layers_own(view, item, l);
    const qcb_member_info *found = own ? NULL : qcb__layers_find(c, l, key, item->tag, &room);
    const qcb_member_info *member = found != NULL && !found->read_only ? qcb__memo_keep_member(c, found) : NULL;
    const char *name = own ? own_name(l, key) : member != NULL ? member->name : NULL;
    if (o->count == QCB__OUTLINE_ITEMS || name == NULL || !qcb__text_is(key, name) || key.len > UINT8_MAX ||
        qcb__view_repeated(view, index, end) || (is_union_tag(l, key) && !keep_tag(o, view, item)))
        return false;
    o->items[o->count++] = (qcb_outline_item){
        .key = name,
        .member = member,
        .tag = item->tag,
        .len = (uint8_t)key.len,
        .look = (uint8_t)(own ? QCB_LOOK_NONE : look_of(member)),
    };
    return true;
}

/* A free place, else any that is not in use; NULL when all are. */
static qcb_outline *make_room(qcb_checker *c, uint64_t hash)
{
    qcb_outline *set = qcb__outlines_of(c, hash), *room = NULL;
    for (size_t way = 0; way < QCB__OUTLINE_WAYS; way++) {
        bool turn = room == NULL || way == qcb__memo_checks(c->memo) % QCB__OUTLINE_WAYS;
        if (set[way].busy == 0 && (turn || set[way].hash == 0))
            room = &set[way];
        if (set[way].hash == 0)
            break;
    }
    return room;
}

void qcb__outline_keep(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const qcb_layers *l)
{
    uint64_t hash = is_plain(c, view) && qcb__memo_checks(c->memo) > 1 ? hash_of(c, view, first, end, type) : 0;
    if (hash == 0)
        return;
    qcb_outline made = { .hash = hash, .skip = l->skip, .type = type, .stage = (uint8_t)view->stage };
    made.target = qcb__memo_target(c->memo);
    for (uint32_t i = first; i < end; i = view->items[i].next) {
        if (!keep_item(c, &made, view, i, end, l))
            return;
    }
    qcb_outline *room = make_room(c, hash);
    if (room != NULL)
        *room = made;
}
