/* Items of one level against the members of a type; objects, lists, unions and alternates inside. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/check.h"
#include "check/memo.h"
#include "check/outline.h"
#include "text/scalar.h"

static bool same_name(qcb_slice key, const char *name, bool folds)
{
    if (!folds || key.len != strlen(name))
        return qcb__text_is(key, name);
    for (size_t i = 0; i < key.len; i++) {
        if ((key.ptr[i] == '_' ? '-' : key.ptr[i]) != name[i])
            return false;
    }
    return true;
}

static inline bool listed(const char *const *names, qcb_slice key, bool folds)
{
    for (; names != NULL && *names != NULL; names++) {
        if (same_name(key, *names, folds))
            return true;
    }
    return false;
}

static const char *nearest_member(qcb_checker *c, qcb_type type, qcb_slice key)
{
    qcb_search room, *search = qcb__search_of(c, type, key, &room);
    qcb_nearest near;
    qcb_member_iter iter;
    qcb_member_info member;
    if (search->done)
        return search->word;
    qcb__nearest_init(&near, key);
    qcb_members(&iter, c->target, type, false);
    while (qcb_members_next(&iter, &member))
        qcb__nearest_try(&near, member.name);
    *search = (qcb_search){ .done = true, .word = near.best };
    return near.best;
}

void qcb__suggest_member(qcb_checker *c, qcb_diagnostic *d, const qcb_type *types, size_t count, qcb_slice key)
{
    qcb_nearest near;
    qcb__nearest_init(&near, key);
    for (size_t i = count; i-- > 0;) {
        const char *word = nearest_member(c, types[i], key);
        if (word != NULL)
            qcb__nearest_try(&near, word);
    }
    qcb__suggest_text(c, d, near.best);
}

/* Is the key one of the type's members on another target? */
static bool was_member(const qcb_checker *c, qcb_type type, qcb_slice key, qcb_life *life)
{
    qcb_search room, *search = qcb__search_of(c, QCB__SEARCH_MEMBER + type, key, &room);
    qcb_member_info member;
    if (!search->done) {
        bool found = qcb_find_member_anywhere(c->target, type, key, &member) != 0;
        *search = (qcb_search){ .done = true, .word = found ? member.name : NULL };
        search->life = found ? member.life : search->life;
    }
    *life = search->life;
    return search->word != NULL;
}

void qcb__tell_unknown_key(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_type *types, size_t count)
{
    qcb_slice key = qcb__view_key(view, item);
    qcb_life life;
    qcb_place place = qcb__place_item_key(view, item);
    if (was_member(c, types[count - 1], key, &life)) {
        qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "unknown-property", place, "%s has no property '%.*s' in QEMU %s", view->what,
                                      QCB__SHOW(key), c->target->version);
        qcb__tell_life(c, d, &life);
        return;
    }
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "unknown-property", place, "%s has no property '%.*s'", view->what, QCB__SHOW(key));
    qcb__suggest_member(c, d, types, count, key);
}

static bool is_container(const qcb_item_record *item)
{
    return item->kind == QCB_ITEM_OBJECT || item->kind == QCB_ITEM_ARRAY;
}

static bool check_scalar(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &view->items[index];
    qcb_slice text = qcb__view_text(c, view, item);
    qcb_place place = qcb__place_item_value(view, item);
    qcb_member_info sized;
    bool bytes = view->byte_sizes && member->kind == QCB_VALUE_INT && member->unit != NULL && strcmp(member->unit, "bytes") == 0;
    if (bytes) {
        sized = *member;
        sized.kind = QCB_VALUE_SIZE;
        member = &sized;
    }
    if (!qcb__check_text(c, view->stage, (qcb_item_kind)item->kind, text, member, place, view->what))
        return false;
    bool good = qcb__check_names(c, member, text, place, view->what);
    qcb__clean_note(c, view, item, member, good);
    return good;
}

/* The structure of a value: its items are one level deeper. */
static bool check_object(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *member)
{
    if (view->items[index].kind != QCB_ITEM_OBJECT)
        return check_scalar(c, view, index, member);
    qcb_view inner = *view;
    inner.folds = false;
    qcb__check_level(c, &inner, index + 1, view->items[index].next, member->type, NULL);
    return true;
}

/* The alternative that takes this kind of token: text for references, an object for definitions. */
static bool alternative(qcb_checker *c, const qcb_item_record *item, qcb_type type, bool json, qcb_member_info *out)
{
    qcb_member_iter iter;
    qcb_members(&iter, c->target, type, false);
    while (qcb_members_next(&iter, out)) {
        bool object = out->kind == QCB_VALUE_STRUCT || out->kind == QCB_VALUE_UNION;
        bool fits = item->kind == QCB_ITEM_OBJECT  ? object && !out->is_list
                    : item->kind == QCB_ITEM_ARRAY ? out->is_list
                    : item->kind == QCB_ITEM_NULL  ? out->kind == QCB_VALUE_NULL
                    : !json                        ? !object && !out->is_list && out->kind != QCB_VALUE_NULL
                    : item->kind == QCB_ITEM_BOOL  ? out->kind == QCB_VALUE_BOOL
                    : item->kind == QCB_ITEM_NUMBER
                        ? out->kind == QCB_VALUE_INT || out->kind == QCB_VALUE_UINT || out->kind == QCB_VALUE_SIZE
                        : out->kind == QCB_VALUE_STRING || out->kind == QCB_VALUE_ENUM;
        if (fits)
            return true;
    }
    return false;
}

static bool check_alternate(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *member)
{
    qcb_member_info chosen;
    const qcb_item_record *item = &view->items[index];
    if (!alternative(c, item, member->type, view->stage == QCB_STAGE_JSON, &chosen)) {
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item), "'%s' of %s cannot be a value of this kind",
                  member->name, view->what);
        return false;
    }
    chosen.name = member->name;
    return qcb__check_item(c, view, index, &chosen);
}

/* One element of a list that is written flat: a number, or a range of at most 65536 numbers. */
static bool check_flat(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *one)
{
    qcb_slice text = qcb__view_text(c, view, &view->items[index]);
    bool number = one->kind == QCB_VALUE_INT || one->kind == QCB_VALUE_UINT;
    const char *dash = text.len > 1 ? memchr(text.ptr + 1, '-', text.len - 1) : NULL;
    if (one->kind == QCB_VALUE_STRUCT || one->kind == QCB_VALUE_UNION)
        return true; /* their text has a form of its own, for the option's own rule */
    if (!number || dash == NULL || view->stage != QCB_STAGE_VISITOR)
        return check_scalar(c, view, index, one);
    qcb_place place = qcb__place_item_value(view, &view->items[index]);
    qcb_slice low = { text.ptr, (size_t)(dash - text.ptr) }, high = { dash + 1, text.len - low.len - 1 };
    qcb_scalar from, to;
    if (!qcb__check_text(c, view->stage, QCB_ITEM_PAIR, low, one, place, view->what) ||
        !qcb__check_text(c, view->stage, QCB_ITEM_PAIR, high, one, place, view->what))
        return false;
    if (qcb__scalar_int(low, &from) == QCB_SCALAR_OK && qcb__scalar_int(high, &to) == QCB_SCALAR_OK && from.value <= to.value &&
        to.value - from.value < 65536)
        return true;
    qcb__tell(c, QCB_ERROR, "invalid-value", place, "'%s' of %s cannot be '%.*s': a range goes up, over at most 65536 numbers",
              one->name, view->what, QCB__SHOW(text));
    return false;
}

/* Structures of one text, "str", can be an element each; others cannot be written as one piece of text. */
static bool holds_records(qcb_checker *c, const qcb_member_info *member)
{
    qcb_member_info text;
    return member->kind == QCB_VALUE_STRUCT && qcb__find_member(c, member->type, qcb_str("str"), &text) == 0;
}

static bool check_list(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &view->items[index];
    qcb_member_info one = *member;
    one.is_list = false;
    if (item->kind == QCB_ITEM_ARRAY) {
        bool good = true;
        for (uint32_t i = index + 1; i < item->next; i = view->items[i].next)
            good &= qcb__check_item(c, view, i, &one);
        return good;
    }
    bool flat = view->stage == QCB_STAGE_VISITOR || view->stage == QCB_STAGE_STRING || view->stage == QCB_STAGE_OPTS;
    if (flat && !is_container(item) && !holds_records(c, member))
        return check_flat(c, view, index, &one);
    one.is_list = true;
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item), "'%s' of %s is a list%s", member->name,
              view->what, view->stage == QCB_STAGE_KEYVAL ? ": write its elements as KEY.0, KEY.1" : "");
    return false;
}

bool qcb__check_item(qcb_checker *c, const qcb_view *view, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &view->items[index];
    if (member->is_list)
        return check_list(c, view, index, member);
    if (member->kind == QCB_VALUE_ALTERNATE)
        return check_alternate(c, view, index, member);
    if (member->kind == QCB_VALUE_STRUCT || member->kind == QCB_VALUE_UNION)
        return check_object(c, view, index, member);
    if (is_container(item) && view->stage != QCB_STAGE_JSON && member->kind != QCB_VALUE_ANY) {
        qcb__tell(c, QCB_ERROR, "unknown-property", qcb__place_item_key(view, item), "'%s' of %s is one value and has no parts",
                  member->name, view->what);
        return false;
    }
    return check_scalar(c, view, index, member);
}

/* ---- levels ---- */

static void tell_deprecated(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_member_info *member)
{
    if (!member->life.is_deprecated)
        return;
    qcb_diagnostic *d =
        qcb__tell(c, QCB_WARNING, "deprecated-property", qcb__place_item_key(view, item), "'%s' of %s is deprecated since %s",
                  member->name, view->what, member->life.deprecated != NULL ? member->life.deprecated : "long ago");
    qcb__tell_life(c, d, &member->life);
}

const qcb_member_info *qcb__layers_find(qcb_checker *c, const qcb_layers *l, qcb_slice key, uint32_t tag, qcb_member_info *room)
{
    const qcb_member_info *member;
    for (unsigned i = 0; i < l->count; i++) {
        if (l->types[i] != 0 && qcb__member_tagged(c, l->types[i], key, tag, &member, room) != 0)
            return member;
    }
    return NULL;
}

static bool is_tag(const qcb_layers *l, qcb_slice key)
{
    for (unsigned i = 0; i < l->count; i++) {
        if (l->tags[i] != NULL && qcb__text_is(key, l->tags[i]))
            return true;
    }
    return false;
}

static uint64_t own_bits(const qcb_layers *l)
{
    uint64_t bits = 0;
    for (unsigned i = 0; i < l->count; i++)
        bits |= l->tags[i] != NULL ? qcb__tag_bit(qcb__key_tag(l->tags[i], strlen(l->tags[i]))) : 0;
    for (const char *const *name = l->skip; name != NULL && *name != NULL; name++)
        bits |= qcb__tag_bit(qcb__key_tag(*name, strlen(*name)));
    return bits;
}

bool qcb__layers_own(const qcb_view *view, const qcb_item_record *item, const qcb_layers *l)
{
    if ((l->own_bits & qcb__tag_bit(item->tag)) == 0)
        return false;
    qcb_slice key = qcb__view_key(view, item);
    return listed(l->skip, key, view->folds) || is_tag(l, key);
}

/* The value of a key that is known. Some options look at texts later than at the rest, and at the last use of a key only. */
static void check_value(qcb_checker *c, const qcb_view *view, uint32_t index, uint32_t end, const qcb_member_info *member)
{
    const qcb_item_record *item = &view->items[index];
    bool late = view->text_phase != 0 && member->kind == QCB_VALUE_STRING;
    if (late && (view->idle || qcb__view_overridden(view, index, end) || qcb__view_merged_away(c, view, item)))
        return;
    qcb_phase now = c->phase;
    c->phase = late ? view->text_phase : now;
    if (qcb__check_item(c, view, index, member))
        tell_deprecated(c, view, item, member);
    c->phase = now;
}

static void check_one(qcb_checker *c, const qcb_view *view, uint32_t index, uint32_t end, const qcb_layers *l)
{
    const qcb_item_record *item = &view->items[index];
    qcb_slice key = qcb__view_key(view, item);
    qcb_member_info room;
    char folded[64];
    if (view->folds && key.len <= sizeof folded && memchr(key.ptr, '_', key.len) != NULL) {
        for (size_t i = 0; i < key.len; i++)
            folded[i] = key.ptr[i] == '_' ? '-' : key.ptr[i];
        key.ptr = folded;
    }
    const qcb_member_info *member = qcb__layers_find(c, l, key, item->tag, &room);
    if (member == NULL) {
        qcb__tell_unknown_key(c, view, item, l->types, l->count);
        return;
    }
    bool nested = member->is_list || member->kind == QCB_VALUE_STRUCT || member->kind == QCB_VALUE_UNION ||
                  member->kind == QCB_VALUE_ALTERNATE;
    if (nested && member != &room) {
        room = *member; /* looking at the parts may overwrite what the memo holds */
        member = &room;
    }
    bool overridden = view->merges ? qcb__setting_overridden(c, view, item) : qcb__view_overridden(view, index, end);
    if (!view->in_order && view->stage != QCB_STAGE_JSON && !member->is_list && overridden)
        return; /* a later use decides, this one is never read */
    if (member->read_only) {
        qcb__tell(c, QCB_ERROR, "read-only-property", qcb__place_item_key(view, item), "'%s' of %s can only be read",
                  member->name, view->what);
        return;
    }
    check_value(c, view, index, end, member);
}

static bool level_has(const qcb_view *view, uint32_t first, uint32_t end, const char *name)
{
    return qcb__view_find(view, first, end, name) != NULL;
}

/* Of an object inside: its value. */
static qcb_place level_place(const qcb_view *view, uint32_t first)
{
    return first > 0 ? qcb__place_item_value(view, &view->items[first - 1]) : qcb__place_view(view);
}

static void check_required(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                           const char *const *skip)
{
    qcb_shape room;
    const qcb_shape *shape = qcb__shape_of(c, type, &room);
    for (size_t i = 0; i < shape->required; i++) {
        const char *name = shape->names[i];
        if (!listed(skip, qcb_str(name), false) && !level_has(view, first, end, name))
            qcb__tell(c, QCB_ERROR, "missing-property", level_place(view, first), "%s needs '%s'", view->what, name);
    }
}

/* The variant that the union's tag selects at this level; *told when the tag is faulty. */
static qcb_type level_variant(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const char *tag,
                              bool *told)
{
    qcb_member_info member;
    *told = false;
    if (tag == NULL)
        return 0;
    const qcb_item_record *item = qcb__view_find(view, first, end, tag);
    if (item == NULL) {
        bool needed = qcb__find_member(c, type, qcb_str(tag), &member) != 0 && member.required;
        if (needed)
            qcb__tell(c, QCB_ERROR, "missing-property", level_place(view, first), "%s needs '%s'", view->what, tag);
        *told = needed;
        return 0;
    }
    if (qcb__find_member(c, type, qcb_str(tag), &member) != 0)
        *told = !qcb__check_item(c, view, (uint32_t)(item - view->items), &member);
    return *told ? 0 : qcb__variant_named(c, type, qcb__view_text(c, view, item));
}

/* False when a tag is faulty: without it nothing can be said of the rest. */
static bool find_layers(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, qcb_layers *l)
{
    bool told = false;
    qcb_shape room;
    l->count = 0;
    for (qcb_type t = type; l->count == 0 || (t != 0 && l->count < 4);) {
        const char *tag = qcb__shape_of(c, t, &room)->tag;
        l->types[l->count] = t;
        l->tags[l->count++] = tag;
        t = level_variant(c, view, first, end, t, tag, &told);
        if (told)
            return false;
    }
    return true;
}

/* Is it seen at once that the value will do? */
static bool fits_plainly(const qcb_view *view, const qcb_item_record *item, const qcb_outline_item *known)
{
    bool json = view->stage == QCB_STAGE_JSON;
    switch (known->look) {
    case QCB_LOOK_NONE:
        return true;
    case QCB_LOOK_TEXT:
        return json ? item->kind == QCB_ITEM_STRING : !is_container(item);
    case QCB_LOOK_BOOL:
        return json && item->kind == QCB_ITEM_BOOL;
    default:
        return false;
    }
}

/* By the outline of levels that had the same keys; false when there is none. */
static bool check_values(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                         const char *const *skip)
{
    qcb_outline *o = qcb__outline_find(c, view, first, end, type, skip);
    if (o == NULL)
        return false;
    const qcb_outline_item *known = o->items;
    o->busy++;
    for (uint32_t i = first; i < end; i = view->items[i].next, known++) {
        if (!fits_plainly(view, &view->items[i], known))
            check_value(c, view, i, end, known->member);
    }
    o->busy--;
    return true;
}

static void check_level(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                        const char *const *skip)
{
    qcb_layers l;
    uint32_t tells = c->tells;
    if (check_values(c, view, first, end, type, skip) || !find_layers(c, view, first, end, type, &l))
        return;
    l.skip = skip;
    l.own_bits = own_bits(&l);
    for (uint32_t i = first; i < end; i = view->items[i].next) {
        if (!qcb__layers_own(view, &view->items[i], &l))
            check_one(c, view, i, end, &l);
    }
    for (unsigned i = 0; i < l.count; i++)
        check_required(c, view, first, end, l.types[i], skip);
    if (tells == c->tells && !c->no_memory)
        qcb__outline_keep(c, view, first, end, type, &l);
}

void qcb__check_level(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const char *const *skip)
{
    qcb_clean_key key;
    if (first != 0 || end != view->count || !view->whole) {
        check_level(c, view, first, end, type, skip);
        return;
    }
    if (qcb__clean_before(c, view, type, skip, &key))
        return;
    qcb__clean_begin(c, &key);
    check_level(c, view, first, end, type, skip);
    qcb__clean_end(c, &key);
}
