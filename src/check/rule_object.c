/* -object: its type, its members, what holds between them. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"
#include "check/relate.h"

#include <stdio.h>

/* Refused by the objects themselves, once they are made. */
static const qcb_relation relations[] = {
    { "filter-redirector", QCB_SOME_OF, "indev", NULL, "outdev", NULL, 0 },
    { "filter-redirector", QCB_DIFFERENT, "indev", NULL, "outdev", NULL, 0 },
    { "iothread", QCB_AT_MOST, "thread-pool-min", NULL, "thread-pool-max", "64", 0 },
    { "iommufd", QCB_CHARS, "fd", "0123456789", NULL, NULL, 0 },
    { "main-loop", QCB_AT_MOST, "thread-pool-min", NULL, "thread-pool-max", "64", 0 },
    { "memory-backend-file", QCB_MULTIPLE, "align", NULL, NULL, "4096", 0 },
    { "memory-backend-file", QCB_MULTIPLE, "offset", NULL, NULL, "4096", 0 },
    { "memory-backend-file", QCB_MULTIPLE, "size", NULL, NULL, "4096", 1000 },
    { "memory-backend-file", QCB_NEEDS, "rom", "on", "readonly", "on", 0 },
    { "memory-backend-memfd", QCB_POWER, "hugetlbsize", NULL, NULL, "1", 0 },
    { "memory-backend-shm", QCB_ONLY, "share", NULL, NULL, "on", 0 },
    { "secret", QCB_CHARS, "data", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n", "format", "base64", 0 },
    { "secret", QCB_LENGTH, "iv", NULL, "keyid", "24", 0 }, /* 16 bytes in base64 */
    { "secret", QCB_NEEDS, "keyid", NULL, "iv", NULL, 0 },
    { "secret", QCB_NOT_BOTH, "data", NULL, "file", NULL, 0 },
    { "secret", QCB_SOME_OF, "data", NULL, "file", NULL, 0 },
    { "secret_keyring", QCB_LENGTH, "iv", NULL, "keyid", "24", 0 }, /* 16 bytes in base64 */
    { "secret_keyring", QCB_NEEDS, "keyid", NULL, "iv", NULL, 0 },
    { "thread-context", QCB_NOT_BOTH, "cpu-affinity", NULL, "node-affinity", NULL, 0 },
    { "tls-cipher-suites", QCB_NEEDS, NULL, NULL, "priority", NULL, 0 },
    { "tls-creds-psk", QCB_NEEDS, NULL, NULL, "dir", NULL, 0 },
    { "tls-creds-psk", QCB_NEEDS, "username", NULL, "endpoint", "client", 0 },
    { "tls-creds-x509", QCB_NEEDS, NULL, NULL, "dir", NULL, 0 },
};

/* The host's memory policy, alike for all memory backends. */
static const qcb_relation policies[] = {
    { "", QCB_NEEDS, "policy", "bind|preferred|interleave", "host-nodes", NULL, 0 },
    { "", QCB_NEEDS, "host-nodes", NULL, "policy", "bind|preferred|interleave", 0 },
};

/* Every filter stands at a place among the others of its backend. */
static const qcb_relation filters[] = {
    { "", QCB_ONLY, "position", NULL, NULL, "head|tail|id=*", 0 },
};

/* One is all that QEMU makes. */
static const char *const singles[] = { "main-loop" };

static const qcb_item_record *flag_help(const qcb_view *view)
{
    for (uint32_t i = 0; view->stage != QCB_STAGE_JSON && i < view->count; i++) {
        if (view->items[i].kind != QCB_ITEM_IMPLIED && qcb__is_help(qcb__view_key(view, &view->items[i])))
            return &view->items[i];
    }
    return NULL;
}

/* In the schema, but in no QEMU for this machine: the objects are known from the builds themselves. */
static void check_creatable(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, qcb_slice name)
{
    if (qcb__type_named(c, QCB_KIND_OBJECT, name) != 0)
        return;
    qcb_type type = qcb_find_type_anywhere(c->target, QCB_KIND_OBJECT, name);
    if (type != 0 && qcb_type_presence(c->target, type) == QCB_ABSENT)
        qcb__tell(c, QCB_ERROR, "unknown-object", qcb__place_item_value(view, item), "qemu-system-%s %s has no object '%.*s'",
                  c->target->arch, c->target->version, QCB__SHOW(name));
}

static void check_limits(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *limits = qcb__view_find(view, 0, view->count, "limits");
    qcb__check_throttle(c, view, 0, view->count, "x-", NULL);
    if (limits != NULL && limits->kind == QCB_ITEM_OBJECT)
        qcb__check_throttle(c, view, (uint32_t)(limits - view->items) + 1, limits->next, "", NULL);
}

static void check_position(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "position");
    qcb_slice text = item != NULL ? qcb__view_text(c, view, item) : (qcb_slice){ "", 0 };
    if (text.len > 3 && text.ptr[2] == '=')
        qcb__id_use(c, QCB_NS_OBJECT, 0, (qcb_slice){ text.ptr + 3, text.len - 3 }, qcb__place_item_value(view, item), view->what,
                    "position");
}

static bool is_single(const char *name)
{
    bool single = false;
    for (size_t i = 0; i < QCB__COUNT(singles); i++)
        single |= strcmp(singles[i], name) == 0;
    return single;
}

static void check_single(qcb_checker *c, const qcb_view *view, const char *name)
{
    bool single = is_single(name);
    qcb_type type = single ? qcb__type_named(c, QCB_KIND_OBJECT, qcb_str(name)) : 0;
    for (uint32_t i = 0; single && i < c->ids.count; i++) {
        const qcb_id *id = &c->ids.items[i];
        if (id->space != QCB_NS_OBJECT || id->type != type || id->place.arg >= view->word)
            continue;
        qcb__tell(c, QCB_ERROR, "already-used", qcb__place_view(view), "QEMU makes one object '%s' only", name);
        return;
    }
}

/* Unaware of the type's name: what has limits is throttled, what has host-nodes is memory. *alone: no other argument had a say.
 */
static void check_made(qcb_checker *c, const qcb_view *view, qcb_type variant, const char *name, bool *alone)
{
    bool placed = qcb__find_member(c, variant, qcb_str("position"), NULL) != 0;
    *alone = !placed && !is_single(name);
    qcb__relate(c, view, 0, view->count, relations, QCB__COUNT(relations), name);
    check_single(c, view, name);
    if (qcb__find_member(c, variant, qcb_str("host-nodes"), NULL) != 0)
        qcb__relate(c, view, 0, view->count, policies, QCB__COUNT(policies), "");
    if (qcb__find_member(c, variant, qcb_str("limits"), NULL) != 0)
        check_limits(c, view);
    if (placed && qcb__relate(c, view, 0, view->count, filters, QCB__COUNT(filters), ""))
        check_position(c, view);
}

static void check_json_id(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = view->stage == QCB_STAGE_JSON ? qcb__view_find(view, 0, view->count, "id") : NULL;
    if (item == NULL || item->kind != QCB_ITEM_STRING)
        return;
    qcb_slice id = qcb__view_text(c, view, item);
    if (!qcb__id_well_formed(id))
        qcb__tell(c, QCB_ERROR, "invalid-id", qcb__place_item_value(view, item),
                  "'%.*s' cannot be an id: a letter first, then letters, digits, '-', '.', '_'", QCB__SHOW(id));
}

/* Beyond the types of its members. */
static void check_whole(qcb_checker *c, const qcb_view *view, qcb_type type, const qcb_item_record *tag, qcb_slice name)
{
    qcb_clean_key key;
    uint32_t tells = c->tells;
    bool alone;
    if (qcb__clean_before(c, view, type, singles, &key))
        return;
    check_creatable(c, view, tag, name);
    check_json_id(c, view);
    check_made(c, view, qcb__variant_named(c, type, name), qcb__text_copy(c, name), &alone);
    if (alone)
        qcb__clean_keep(c, &key, tells);
}

/* Does what was found hold whatever else is there? */
static bool is_alone(const qcb_checker *c, const qcb_view *view, qcb_type type)
{
    return qcb__clean_silent(c, view, type, NULL) && qcb__clean_silent(c, view, type, singles);
}

/* True when no other argument had a say. */
static bool check_object(qcb_checker *c, const qcb_arg *arg, qcb_type type)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "-object");
    const qcb_ready *ready = qcb__ready_of(c, arg);
    const qcb_item_record *tag = ready->head;
    bool text = tag != NULL && (view.stage != QCB_STAGE_JSON || tag->kind == QCB_ITEM_STRING);
    qcb_slice name = text ? qcb__view_text(c, &view, tag) : (qcb_slice){ "", 0 };
    if (view.stage != QCB_STAGE_JSON && !qcb__check_opts_id(c, &view))
        return false;
    if (view.stage != QCB_STAGE_JSON && text && (qcb__is_help(name) || flag_help(&view) != NULL)) {
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
        return false;
    }
    if (text)
        view.what = qcb__what(c, "object", name);
    c->refer_phase = qcb__phase_of_object(c, text ? ready->type : 0);
    size_t before = c->report->count;
    qcb__check_level(c, &view, 0, view.count, type, NULL);
    if (!text || c->report->count != before)
        return false;
    c->phase = c->refer_phase;
    check_whole(c, &view, type, tag, name);
    return is_alone(c, &view, type);
}

/* The board's own RAM is an object too, unless -machine memory-backend= names another. */
void qcb__rule_object_ram(qcb_checker *c)
{
    qcb_type_info info;
    if (c->machine == 0 || qcb__setting(c, "memory-backend") != NULL || !qcb__type_info(c, c->machine, &info) ||
        info.ram_id == NULL)
        return;
    qcb_id *id = qcb__id_find(c, QCB_NS_OBJECT, qcb_str(info.ram_id));
    qcb_slice backend = id != NULL ? qcb__merged_value(c, QCB_O_machine, "memory-backend") : (qcb_slice){ NULL, 0 };
    bool empty = strcmp(info.name, "none") == 0 && !qcb__has_option(c, QCB_O_m); /* no RAM unless one asks for it */
    if (id == NULL || backend.ptr != NULL || empty)
        return;
    qcb__tell(c, QCB_ERROR, "duplicate-id", id->place, "machine '%s' gives the id '%s' to its own RAM", info.name, info.ram_id);
}

void qcb__rule_object(qcb_checker *c)
{
    qcb_option_info info;
    size_t at = 0;
    if (!qcb__option_named(c, QCB_O_object, &info) || info.values == 0)
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_object, &at)) != NULL;) {
        uint32_t tells = c->tells;
        if (qcb__passed(c, arg, QCB_PASS_OBJECT))
            continue;
        c->phase = QCB_PHASE_PARSE;
        if (check_object(c, arg, info.values))
            qcb__pass(c, arg, QCB_PASS_OBJECT, tells);
    }
    c->refer_phase = 0;
}
