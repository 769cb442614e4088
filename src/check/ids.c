/* Names, and who refers to them. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "check/backend.h"
#include "check/check.h"
#include "check/clean.h"
#include "check/conditions.h"
#include "check/leaf.h"
#include "check/memo.h"
#include "check/netdev.h"

/* What holds for the names of one namespace. */
typedef struct space_row {
    qcb_phase phase;          /* when its members come into being */
    bool exclusive;           /* one user each */
    bool never_empty;         /* an empty text is looked up as well */
    unsigned duplicates_from; /* release from which a duplicate is an error; 0: always, 9999: never */
    const char *noun, *option;
} space_row;

static const space_row spaces[QCB_NS_COUNT] = {
    [QCB_NS_BLOCK] = { QCB_PHASE_BLOCK, false, false, 0, "drive or block node", "-blockdev or -drive" },
    [QCB_NS_NODE] = { QCB_PHASE_BLOCK, false, false, 0, "block node", "-blockdev" },
    [QCB_NS_NETDEV] = { QCB_PHASE_NETDEV, true, true, 0, "network backend", "-netdev" },
    [QCB_NS_CHARDEV] = { QCB_PHASE_CHARDEV, true, false, 0, "character backend", "-chardev" },
    [QCB_NS_AUDIODEV] = { QCB_PHASE_BLOCK, false, true, 1002, "audio backend", "-audiodev" },
    [QCB_NS_OBJECT] = { QCB_PHASE_OBJECT, false, false, 0, "object", "-object" },
    [QCB_NS_DEVICE] = { QCB_PHASE_DEVICE, false, false, 0, "device", "-device" },
    [QCB_NS_FSDEV] = { QCB_PHASE_CHARDEV, false, true, 0, "file system backend", "-fsdev" },
    [QCB_NS_TPMDEV] = { QCB_PHASE_BACKEND, false, true, 0, "TPM backend", "-tpmdev" },
    [QCB_NS_DISPLAY] = { QCB_PHASE_START, false, false, 0, "display", "-vnc" },
    [QCB_NS_MONITOR] = { QCB_PHASE_BACKEND, false, false, 0, "monitor", "-mon" },
};

/* Nodes and drives share one space. */
static qcb_namespace home(qcb_namespace space)
{
    return space == QCB_NS_NODE ? QCB_NS_BLOCK : space;
}

#define MANY 1024 /* slots: before, names that differ in the middle only may meet */

QCB__FOLDS uint32_t slot_of(const qcb_ids *ids, qcb_namespace space, qcb_slice id)
{
    uint32_t hash = ids->mask < MANY ? qcb__hash(id.ptr, id.len) : qcb__hash_name(id);
    return (hash + (uint32_t)space * 0x9e3779b9u) & ids->mask;
}

bool qcb__is_object_path(qcb_slice text)
{
    static const char folder[] = "/objects/";
    size_t len = sizeof folder - 1;
    return text.len > len && memcmp(text.ptr, folder, len) == 0 && memchr(text.ptr + len, '/', text.len - len) == NULL;
}

/* The slot where the name stands, or where it would. */
static uint32_t find_slot(const qcb_ids *ids, qcb_namespace space, qcb_slice id)
{
    uint32_t slot = slot_of(ids, space, id);
    for (; ids->slots[slot] != 0; slot = (slot + 1) & ids->mask) {
        const qcb_id *item = &ids->items[ids->slots[slot] - 1];
        if (item->space == space && item->id.len == id.len && qcb__same_bytes(item->id.ptr, id.ptr, id.len))
            break;
    }
    return slot;
}

qcb_id *qcb__id_find(const qcb_checker *c, qcb_namespace space, qcb_slice id)
{
    const qcb_ids *ids = &c->ids;
    if (space == QCB_NS_OBJECT && qcb__is_object_path(id))
        id = (qcb_slice){ id.ptr + 9, id.len - 9 };
    if (ids->slots == NULL)
        return NULL;
    uint32_t at = ids->slots[find_slot(ids, home(space), id)];
    return at != 0 ? &ids->items[at - 1] : NULL;
}

static void put_slot(qcb_ids *ids, uint32_t index)
{
    uint32_t slot = slot_of(ids, ids->items[index].space, ids->items[index].id);
    while (ids->slots[slot] != 0)
        slot = (slot + 1) & ids->mask;
    ids->slots[slot] = index + 1;
}

static bool grow(qcb_checker *c)
{
    qcb_ids *ids = &c->ids;
    uint32_t size = ids->size == 0 ? 32 : ids->size * 2;
    qcb_id *items = qcb__arena_alloc(c->arena, size * sizeof *items);
    uint32_t *slots = qcb__arena_alloc(c->arena, 2 * size * sizeof *slots);
    if (items == NULL || slots == NULL) {
        c->no_memory = true;
        return false;
    }
    if (ids->items != NULL)
        memcpy(items, ids->items, ids->count * sizeof *items);
    memset(slots, 0, 2 * size * sizeof *slots);
    ids->items = items;
    ids->slots = slots;
    ids->size = size;
    ids->mask = 2 * size - 1;
    for (uint32_t i = 0; i < ids->count; i++)
        put_slot(ids, i);
    return true;
}

static void tell_duplicate(qcb_checker *c, qcb_namespace space, qcb_slice id, qcb_place place, qcb_phase phase)
{
    qcb_phase now = c->phase;
    c->phase = phase;
    bool error = c->release >= spaces[space].duplicates_from;
    qcb__tell(c, error ? QCB_ERROR : QCB_WARNING, "duplicate-id", place, "there is a %s '%.*s' already", spaces[space].noun,
              QCB__SHOW(id));
    c->phase = now;
}

qcb_id *qcb__id_define(qcb_checker *c, qcb_namespace space, qcb_slice id, qcb_type type, qcb_phase phase, qcb_place place,
                       size_t arg)
{
    space = home(space);
    if ((c->ids.items == NULL || c->ids.count == c->ids.size) && !grow(c))
        return NULL;
    uint32_t slot = find_slot(&c->ids, space, id);
    bool path = space == QCB_NS_OBJECT && qcb__is_object_path(id);
    if (c->ids.slots[slot] != 0 || (path && qcb__id_find(c, space, id) != NULL)) {
        tell_duplicate(c, space, id, place, phase);
        return NULL;
    }
    uint32_t index = c->ids.count++;
    c->ids.items[index] =
        (qcb_id){ .id = id, .space = space, .type = type, .phase = phase, .order = index, .place = place, .arg = arg };
    c->ids.slots[slot] = index + 1;
    return &c->ids.items[index];
}

bool qcb__id_well_formed(qcb_slice id)
{
    for (size_t i = 0; i < id.len; i++) {
        char ch = id.ptr[i];
        bool letter = (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
        if (!letter && (i == 0 || !((ch >= '0' && ch <= '9') || ch == '-' || ch == '.' || ch == '_')))
            return false;
    }
    return id.len != 0;
}

void qcb__suggest_id(qcb_checker *c, qcb_diagnostic *d, qcb_namespace space, qcb_slice text)
{
    qcb_nearest near;
    qcb__nearest_init(&near, text);
    for (uint32_t i = 0; d != &c->report->scratch && i < c->ids.count && i < 1000; i++) {
        if (c->ids.items[i].space == space)
            qcb__nearest_made(c, &near, c->ids.items[i].id, -1);
    }
    qcb__suggest_text(c, d, near.best);
}

/* Made in a later phase, by a later argument, or by the very argument that refers to it. */
static bool made_later(const qcb_checker *c, const qcb_id *id, qcb_place place)
{
    if (id->phase != c->phase)
        return id->phase > c->phase;
    if (id->rank != c->rank)
        return id->rank > c->rank;
    return id->place.arg > place.arg || (id->place.arg == place.arg && !id->inner);
}

/* Network filters only watch a backend; a card or a hub takes it. */
static bool claims(const qcb_checker *c, qcb_namespace space)
{
    if (!spaces[home(space)].exclusive)
        return false;
    return space != QCB_NS_NETDEV || c->phase == QCB_PHASE_NETDEV || c->phase >= QCB_PHASE_BOARD;
}

static qcb_id *use_now(qcb_checker *c, qcb_namespace space, qcb_type type, qcb_slice text, qcb_place place, const char *what,
                       const char *key)
{
    const space_row *row = &spaces[home(space)];
    qcb_id *found = qcb__id_find(c, space, text);
    if (found == NULL && c->open_world)
        return NULL;
    if (found == NULL) {
        qcb_diagnostic *d =
            qcb__tell(c, QCB_ERROR, "dangling-reference", place, "%s: '%s' names the %s '%.*s', which no %s defines", what, key,
                      row->noun, QCB__SHOW(text), row->option);
        qcb__suggest_id(c, d, home(space), text);
        return NULL;
    }
    if (type != 0 && found->type != 0 && !qcb_type_is_a(c->target, found->type, type)) {
        qcb__tell(c, QCB_ERROR, "wrong-type", place, "%s: '%s' wants a %s, and '%.*s' is a %s", what, key,
                  qcb_type_name(c->target, type), QCB__SHOW(text), qcb_type_name(c->target, found->type));
        return NULL;
    }
    if (made_later(c, found, place)) {
        qcb__tell(c, QCB_ERROR, "wrong-order", place, "%s: '%s' names the %s '%.*s', which is only made later", what, key,
                  row->noun, QCB__SHOW(text));
        return NULL;
    }
    bool takes = claims(c, space);
    if (takes && found->users >= (found->limit != 0 ? found->limit : 1)) {
        qcb__tell(c, QCB_ERROR, "already-used", place, "%s: the %s '%.*s' has a user already", what, row->noun, QCB__SHOW(text));
        return NULL;
    }
    found->users += takes || !row->exclusive;
    return found;
}

qcb_id *qcb__id_use(qcb_checker *c, qcb_namespace space, qcb_type type, qcb_slice text, qcb_place place, const char *what,
                    const char *key)
{
    qcb_phase now = c->phase;
    bool softly = c->softly;
    c->phase = c->refer_phase != 0 ? c->refer_phase : now;
    c->softly |= c->refers_softly;
    qcb_id *found = use_now(c, space, type, text, place, what, key);
    c->phase = now;
    c->softly = softly;
    return found;
}

/* Names that QEMU follows only when an event comes: what is missing then is no fault of the command line. */
static bool follows_late(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what)
{
    static const char *const late[] = { "display" };
    for (size_t i = 0; i < sizeof late / sizeof *late; i++) {
        if (strcmp(member->name, late[i]) != 0)
            continue;
        if (text.len != 0 && qcb__id_find(c, member->space, text) == NULL)
            qcb__tell(c, QCB_WARNING, "dangling-reference", place, "%s: '%s' names '%.*s', which nothing defines", what,
                      member->name, QCB__SHOW(text));
        return true;
    }
    return false;
}

bool qcb__id_refer(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what)
{
    bool known = spaces[member->space].noun != NULL;
    bool path = member->space == QCB_NS_DEVICE && text.len != 0 && text.ptr[0] == '/'; /* which is not looked into */
    bool decided = text.len != 0 ? !path : member->required;
    if (!known || member->defines_id || !decided || follows_late(c, member, text, place, what))
        return true;
    return qcb__id_use(c, member->space, member->type, text, place, what, member->name) != NULL;
}

/* ---- collecting ---- */

/* The kind of what an argument makes, by its implied key. */
static const uint8_t kinds[QCB_O_COUNT] = {
    [QCB_O_object] = QCB_KIND_OBJECT, [QCB_O_device] = QCB_KIND_DEVICE,   [QCB_O_blockdev] = QCB_KIND_BLOCKDEV,
    [QCB_O_netdev] = QCB_KIND_NETDEV, [QCB_O_chardev] = QCB_KIND_CHARDEV, [QCB_O_audiodev] = QCB_KIND_AUDIODEV,
    [QCB_O_fsdev] = QCB_KIND_FSDEV,   [QCB_O_tpmdev] = QCB_KIND_TPMDEV,
};

/* One of two keys that are looked for together. */
typedef struct wanted {
    qcb_slice key;
    uint32_t tag;
    bool first; /* the first use that is not implied names it, as in QemuOpts; else the last one */
} wanted;

static wanted want(const char *key, uint32_t tag, bool first)
{
    return (wanted){ { key, key != NULL ? strlen(key) : 0 }, tag, first };
}

static void take(const qcb_view *view, const qcb_item_record *item, const wanted *w, const qcb_item_record **found)
{
    bool once = w->first || view->stage == QCB_STAGE_JSON; /* no key stands twice in JSON */
    bool implied = item->kind == QCB_ITEM_IMPLIED;
    if ((once && *found != NULL) || (w->first && implied) || w->key.ptr == NULL)
        return;
    if (implied && w->key.ptr == view->implied) {
        *found = item;
        return;
    }
    qcb_slice key = qcb__view_key(view, item);
    if (key.len == w->key.len && qcb__same_bytes(key.ptr, w->key.ptr, key.len))
        *found = item;
}

static void find_items(const qcb_checker *c, const qcb_view *view, const qcb_option_row *row, qcb_ready *ready)
{
    const char *id_key = row->id_key;
    qcb_key_tags tags = qcb__key_tags_of(c, row);
    bool once = view->distinct || view->stage == QCB_STAGE_JSON; /* then there is nothing behind the first */
    bool opts = view->stage != QCB_STAGE_JSON && strcmp(id_key, "id") == 0;
    wanted head = want(view->implied, tags.implied, false), name = want(id_key, tags.id, opts);
    for (uint32_t i = 0; i < view->count; i = view->items[i].next) {
        const qcb_item_record *item = &view->items[i];
        if (item->tag == head.tag)
            take(view, item, &head, &ready->head);
        if (item->tag == name.tag)
            take(view, item, &name, &ready->id);
        if (once && ready->id != NULL && (ready->head != NULL || head.key.ptr == NULL))
            return;
    }
}

static void make_ready(qcb_checker *c, const qcb_arg *arg, const qcb_view *view, qcb_ready *ready)
{
    find_items(c, view, arg->row, ready);
    if (ready->head != NULL && kinds[arg->option] != QCB_KIND_NONE)
        ready->type = qcb__type_named(c, (qcb_kind)kinds[arg->option], qcb__view_text(c, view, ready->head));
}

qcb_phase qcb__phase_of_object(qcb_checker *c, qcb_type type)
{
    static const char *const late[] = { "rng-egd",      "qtest",       "cryptodev-vhost-user", "vhost-user-blk-server",
                                        "colo-compare", "monitor-hmp", "monitor-qmp" };
    const char *name = type != 0 ? qcb_type_name(c->target, type) : "";
    bool later = name != NULL && (strncmp(name, "memory-backend-", 15) == 0 || strncmp(name, "filter-", 7) == 0);
    for (size_t i = 0; name != NULL && i < sizeof late / sizeof *late; i++)
        later |= qcb__same(name, late[i]);
    return later ? QCB_PHASE_BACKEND : QCB_PHASE_OBJECT;
}

#define MUX_LIMIT 4 /* front ends of a multiplexer */

/* A shared chardev, which has a device of its own below it; the older kind names that one. NULL when that has moved it. */
static qcb_id *collect_mux(qcb_checker *c, const qcb_view *view, qcb_id *id, size_t index)
{
    bool on = qcb__view_on(c, view, "mux", false);
    const char *name = id->type != 0 ? qcb_type_name(c->target, id->type) : NULL;
    qcb_place place = id->place;
    qcb_slice text = id->id;
    qcb_buffer base;
    id->shared = on || (name != NULL && strcmp(name, "mux") == 0);
    id->limit = id->shared ? MUX_LIMIT : 0;
    if (!on)
        return id;
    qcb__buffer_init(&base, c->arena, text.len + 6);
    qcb__buffer_add(&base, text.ptr, text.len);
    qcb__buffer_str(&base, "-base");
    if (!base.failed)
        qcb__id_define(c, QCB_NS_CHARDEV, (qcb_slice){ base.data, base.len }, 0, QCB_PHASE_CHARDEV, place, index);
    return NULL;
}

/* The item that names what the argument makes; NULL: none that could. */
static const qcb_item_record *name_item(const qcb_view *view, const qcb_arg *arg, const qcb_ready *ready)
{
    const qcb_item_record *item = ready->id;
    if (item == NULL && arg->option == QCB_O_virtfs)
        item = qcb__view_find(view, 0, view->count, "mount_tag"); /* serves as id, too */
    bool text = item != NULL && (view->stage != QCB_STAGE_JSON || item->kind == QCB_ITEM_STRING);
    return text ? item : NULL;
}

static qcb_phase phase_of(qcb_checker *c, const qcb_arg *arg, qcb_namespace space, qcb_type type)
{
    return arg->option == QCB_O_drive ? QCB_PHASE_DRIVE
           : space == QCB_NS_OBJECT   ? qcb__phase_of_object(c, type)
                                      : spaces[space].phase;
}

/* The item that gives a name to what this QEMU makes of the argument; NULL: none does, or it is told as a bad name. */
static const qcb_item_record *defining_item(qcb_checker *c, const qcb_view *view, const qcb_arg *arg, const qcb_ready *ready,
                                            qcb_namespace *space)
{
    const qcb_option_info *info = qcb__option_of(c, (qcb_option_id)arg->option);
    const qcb_item_record *item = name_item(view, arg, ready);
    *space = info != NULL ? info->defines : QCB_NS_NONE;
    bool makes = item != NULL && info != NULL && spaces[info->defines].noun != NULL;
    return makes && (view->stage == QCB_STAGE_JSON || qcb__view_text(c, view, item).len != 0) ? item : NULL;
}

/* All this holds for the same argument in other lines, unless QEMU makes a second name of the one. */
static void keep_name(qcb_checker *c, size_t index, const qcb_view *view, const qcb_item_record *name, const qcb_id *id)
{
    const qcb_ready *ready = &c->ready[index];
    qcb_known *known = ready->known;
    if (known == NULL || c->no_memory)
        return;
    bool plain = name == NULL || (id != NULL && id->id.ptr == view->text + name->value_start && !id->shared);
    if (!plain)
        return;
    known->head = ready->head != NULL ? (int32_t)(ready->head - view->items) : -1;
    known->id = ready->id != NULL ? (int32_t)(ready->id - view->items) : -1;
    known->name = name != NULL ? (int32_t)(name - view->items) : -1;
    known->type = ready->type;
    known->rank = ready->rank;
    known->space = id != NULL ? (uint8_t)id->space : 0;
    known->phase = id != NULL ? (uint8_t)id->phase : 0;
    known->passed |= 1u << QCB_PASS_COLLECT;
}

static void collect_known(qcb_checker *c, const qcb_arg *arg, size_t index)
{
    qcb_ready *ready = &c->ready[index];
    const qcb_known *known = ready->known;
    const qcb_item_record *items = qcb__arg_items(c->doc, arg);
    ready->head = known->head >= 0 ? items + known->head : NULL;
    ready->id = known->id >= 0 ? items + known->id : NULL;
    ready->type = known->type;
    if (known->name < 0)
        return;
    const qcb_item_record *item = items + known->name;
    qcb_slice name = { arg->value.ptr + item->value_start, item->value_end - item->value_start };
    qcb_place place = { arg->word + 1, item->value_start, item->value_end };
    qcb_id *id = qcb__id_define(c, known->space, name, known->type, known->phase, place, index);
    if (id != NULL)
        id->rank = known->rank;
}

static void collect_new(qcb_checker *c, const qcb_arg *arg, size_t index)
{
    qcb_ready *ready = &c->ready[index];
    qcb_namespace space;
    qcb_id *id = NULL;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    make_ready(c, arg, &view, ready);
    const qcb_item_record *item = defining_item(c, &view, arg, ready, &space);
    if (item != NULL)
        id = qcb__id_define(c, space, qcb__view_text(c, &view, item), ready->type, phase_of(c, arg, space, ready->type),
                            qcb__place_item_value(&view, item), index);
    if (id != NULL)
        id->rank = ready->rank;
    if (id != NULL && space == QCB_NS_CHARDEV)
        id = collect_mux(c, &view, id, index);
    keep_name(c, index, &view, item, id);
}

static void collect_argument(qcb_checker *c, size_t index)
{
    const qcb_arg *arg = &c->doc->args[index];
    if (arg->row == NULL || arg->row->id_key == NULL || arg->words != 2 || qcb__arg_is_live(c, arg))
        return;
    if (qcb__passed(c, arg, QCB_PASS_COLLECT))
        collect_known(c, arg, index);
    else
        collect_new(c, arg, index);
}

static bool is_later_key(const qcb_view *view, uint32_t item, qcb_slice key)
{
    for (uint32_t i = item + 1; view->stage != QCB_STAGE_JSON && i < view->count && i < item + 256; i++) {
        qcb_slice other = qcb__view_key(view, &view->items[i]);
        if (other.len == key.len && memcmp(other.ptr, key.ptr, key.len) == 0)
            return true;
    }
    return false;
}

/* Nodes within a node: "file.node-name", or a member of an inner object. */
static void collect_nodes(qcb_checker *c, size_t index, qcb_phase phase)
{
    static const char key[] = "node-name";
    const qcb_arg *arg = &c->doc->args[index];
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
    for (uint32_t i = 0; i < view.count; i++) {
        qcb_slice name = qcb__view_key(&view, &view.items[i]);
        size_t tail = sizeof key - 1;
        bool inner = name.len > tail ? name.ptr[name.len - tail - 1] == '.' : view.items[i].depth > 0 || phase != QCB_PHASE_BLOCK;
        if (!inner || name.len < tail || memcmp(name.ptr + name.len - tail, key, tail) != 0 ||
            (view.stage == QCB_STAGE_JSON && view.items[i].kind != QCB_ITEM_STRING) || is_later_key(&view, i, name))
            continue;
        qcb_id *id = qcb__id_define(c, QCB_NS_NODE, qcb__view_text(c, &view, &view.items[i]), 0, phase,
                                    qcb__place_item_value(&view, &view.items[i]), index);
        if (id != NULL)
            id->inner = true;
    }
}

static void collect_inner_nodes(qcb_checker *c, size_t index)
{
    const qcb_arg *arg = &c->doc->args[index];
    uint32_t count = c->ids.count, tells = c->tells;
    if ((arg->option != QCB_O_blockdev && arg->option != QCB_O_drive) || arg->words != 2 || qcb__arg_is_live(c, arg) ||
        qcb__passed(c, arg, QCB_PASS_NODES))
        return;
    collect_nodes(c, index, arg->option == QCB_O_drive ? QCB_PHASE_DRIVE : QCB_PHASE_BLOCK);
    if (count == c->ids.count)
        qcb__pass(c, arg, QCB_PASS_NODES, tells);
}

/* The name that -audio gives to a backend without one, unless that is taken. */
static void collect_audio(qcb_checker *c)
{
    size_t at = 0;
    qcb_slice name = qcb_str("audiodev0");
    const qcb_arg *arg = qcb__next_arg(c, QCB_O_audio, &at);
    if (arg == NULL || qcb__id_find(c, QCB_NS_AUDIODEV, name) != NULL)
        return;
    qcb_id *id =
        qcb__id_define(c, QCB_NS_AUDIODEV, name, 0, QCB_PHASE_BLOCK, qcb__place_value(arg), (size_t)(arg - c->doc->args));
    if (id != NULL)
        id->generated = true;
}

static uint8_t rank_of(qcb_checker *c, size_t index)
{
    const qcb_arg *arg = &c->doc->args[index];
    if (arg->option != QCB_O_netdev && arg->option != QCB_O_nic && arg->option != QCB_O_net)
        return 0;
    return qcb__passed(c, arg, QCB_PASS_COLLECT) ? c->ready[index].known->rank : (uint8_t)qcb__netdev_rank(c, arg);
}

void qcb__collect_ids(qcb_checker *c)
{
    c->open_world = c->open_world || c->doc->live_count != 0;
    unsigned last = 0;
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_option_row *row = c->doc->args[i].row;
        if (row == NULL || (row->id_key == NULL && row->syntax != QCB_SYNTAX_CHARDEV && row->id != QCB_O_net))
            continue; /* nothing that could have a name */
        uint8_t rank = c->ready[i].rank = rank_of(c, i);
        last = rank > last ? rank : last;
        if (rank == 0)
            collect_argument(c, i);
        collect_inner_nodes(c, i);
        qcb__collect_legacy(c, i);
    }
    for (unsigned rank = 1; rank <= last; rank++) {
        for (size_t i = 0; i < c->doc->count; i++) {
            if (c->ready[i].rank == rank)
                collect_argument(c, i);
        }
    }
    qcb__collect_late_legacy(c);
    collect_audio(c);
}
