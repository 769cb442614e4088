/* -blockdev: a tree of nodes, each of which wants what its driver wants. SPDX-License-Identifier: MIT */
#include "check/block.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

#define NODE_NAME_MAX 31

/* Refused by the drivers when they open, whatever the file holds. */
static const qcb_relation relations[] = {
    { "", QCB_NOT_EMPTY, "file|image|log|raw|target|test", NULL, NULL, NULL, 0 },
    { "compress", QCB_DRIVER_OF, "file", NULL, NULL, "copy-on-read|qcow|qcow2|throttle|vmdk", 0 },
    { "copy-before-write", QCB_DIFFERENT, "file", NULL, "target", NULL, 0 },
    { "file|host_cdrom|host_device", QCB_NOT_EMPTY, "filename", NULL, NULL, NULL, 0 },
    { "ftp|ftps|http|https", QCB_MULTIPLE, "readahead", NULL, NULL, "512", 0 },
    { "gluster", QCB_NEVER, "server.ipv4|server.ipv6|server.to", NULL, NULL, NULL, 0 },
    { "http|https", QCB_NOT_BOTH, "cookie", NULL, "cookie-secret", NULL, 0 },
    { "iscsi", QCB_NEEDS, "user", NULL, "password-secret", NULL, 0 },
    { "luks", QCB_NEEDS, NULL, NULL, "key-secret", NULL, 0 },
    { "nbd|ssh", QCB_NOT_BOTH, "server.ipv4", "off", "server.ipv6", "off", 0 },
    { "nfs", QCB_NOT_BOTH, "page-cache-size", NULL, "cache.direct", "on", 0 },
    { "nfs", QCB_NOT_BOTH, "readahead-size", NULL, "cache.direct", "on", 0 },
    { "preallocate", QCB_MULTIPLE, "prealloc-align", NULL, NULL, "512", 0 },
    { "qcow2", QCB_NEEDS, "encrypt.format", NULL, "encrypt.key-secret", NULL, 0 },
    { "qcow2", QCB_AT_MOST, "l2-cache-size", NULL, "cache-size", NULL, 0 },
    { "qcow2", QCB_AT_MOST, "refcount-cache-size", NULL, "cache-size", NULL, 0 },
    { "qcow2", QCB_POWER, "l2-cache-entry-size", NULL, NULL, "512", 0 },
    { "quorum", QCB_AT_MOST_OF, "vote-threshold", NULL, "children", NULL, 0 },
    { "quorum", QCB_NEEDS, "blkverify", "on", "vote-threshold", "2", 0 },
    { "raw", QCB_MULTIPLE, "size", NULL, NULL, "512", 0 },
    { "replication", QCB_NEEDS, "mode", "secondary", "top-id", NULL, 0 },
    { "replication", QCB_NOT_BOTH, "mode", "primary", "top-id", NULL, 0 },
    { "vvfat", QCB_ONLY, "fat-type", NULL, NULL, "12|16|32", 0 },
    { "vvfat", QCB_SHORT, "label", NULL, NULL, "11", 0 },
};

/* Of the outermost node only: the inner ones inherit these switches. */
static const qcb_relation root_relations[] = {
    { "", QCB_NEEDS, "detect-zeroes", "unmap", "discard", "unmap", 0 },
    { "", QCB_NEEDS, "force-share", "on", "read-only", "on", 0 },
    { "bochs|cloop|dmg|ftp|ftps|http|https", QCB_SOME_OF, "read-only", "on", "auto-read-only", "on", 0 },
    { "file|host_cdrom|host_device", QCB_NEEDS, "aio", "native", "cache.direct", "on", 0 },
    { "vvfat", QCB_NOT_BOTH, "rw", "on", "read-only", "on", 0 },
    { "vvfat", QCB_SOME_OF, "rw", "on", "read-only|auto-read-only", "on", 0 },
};

/* Of the others. */
static const qcb_relation inner_relations[] = {
    { "", QCB_NOT_BOTH, "detect-zeroes", "unmap", "discard", "ignore|off", 0 },
};

void qcb__check_node_name(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice name = qcb__view_text(c, view, item);
    qcb_place place = qcb__place_item_value(view, item);
    if (!qcb__id_well_formed(name))
        qcb__tell(c, QCB_ERROR, "invalid-id", place,
                  "'%.*s' cannot be a node name: a letter first, then letters, digits, '-', '.', '_'", QCB__SHOW(name));
    else if (name.len > NODE_NAME_MAX)
        qcb__tell(c, QCB_ERROR, "invalid-id", place, "a node name has at most %d bytes, '%.*s' has %zu", NODE_NAME_MAX,
                  QCB__SHOW(name), name.len);
}

static bool is_text(const qcb_view *view, const qcb_item_record *item)
{
    return view->stage == QCB_STAGE_JSON ? item->kind == QCB_ITEM_STRING
                                         : item->kind != QCB_ITEM_OBJECT && item->kind != QCB_ITEM_ARRAY;
}

static void relate(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const qcb_relation *rows, size_t count)
{
    const qcb_item_record *driver = qcb__view_find(view, first, end, "driver");
    if (driver == NULL || !is_text(view, driver))
        return;
    qcb__relate(c, view, first, end, rows, count, qcb__text_copy(c, qcb__view_text(c, view, driver)));
}

static bool switch_of(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *key, bool otherwise)
{
    bool value;
    const qcb_item_record *item = qcb__view_find(view, first, end, key);
    return item != NULL && qcb__scalar_bool(qcb__view_text(c, view, item), &value) == QCB_SCALAR_OK ? value : otherwise;
}

/* What an outer node says holds for those inside that say nothing. */
typedef struct inherited {
    bool read_only, direct;
} inherited;

static inherited inherit(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, inherited outer)
{
    const qcb_item_record *cache = qcb__view_find(view, first, end, "cache");
    bool nests = cache != NULL && cache->kind == QCB_ITEM_OBJECT;
    uint32_t inside = nests ? (uint32_t)(cache - view->items) + 1 : 0;
    return (inherited){ switch_of(c, view, first, end, "read-only", outer.read_only),
                        nests ? switch_of(c, view, inside, cache->next, "direct", outer.direct) : outer.direct };
}

static void tell_need(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const char *what, const char *other)
{
    qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_item_key(view, item), "%s: '%s' needs '%s=on'", view->what, what,
              other);
}

static void check_inner(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, inherited node)
{
    const qcb_item_record *shared = qcb__view_find(view, first, end, "force-share");
    const qcb_item_record *aio = qcb__view_find(view, first, end, "aio");
    relate(c, view, first, end, inner_relations, QCB__COUNT(inner_relations));
    if (shared != NULL && switch_of(c, view, first, end, "force-share", false) && !node.read_only)
        tell_need(c, view, shared, "force-share", "read-only");
    if (aio != NULL && qcb__text_is(qcb__view_text(c, view, aio), "native") && !node.direct)
        tell_need(c, view, aio, "aio=native", "cache.direct");
}

static void check_tree(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, inherited outer)
{
    const qcb_item_record *name = qcb__view_find(view, first, end, "node-name");
    relate(c, view, first, end, relations, QCB__COUNT(relations));
    if (name != NULL && is_text(view, name))
        qcb__check_node_name(c, view, name);
    for (uint32_t i = first; i < end; i = view->items[i].next) {
        const qcb_item_record *item = &view->items[i];
        if (item->kind != QCB_ITEM_OBJECT && item->kind != QCB_ITEM_ARRAY)
            continue;
        bool backing = qcb__text_is(qcb__view_key(view, item), "backing");
        inherited from = { outer.read_only || backing, outer.direct };
        inherited inner = inherit(c, view, i + 1, item->next, from);
        if (item->kind == QCB_ITEM_OBJECT)
            check_inner(c, view, i + 1, item->next, inner);
        check_tree(c, view, i + 1, item->next, inner);
    }
}

/* The root is known to be right, or not known at all. */
void qcb__check_nodes(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end)
{
    check_tree(c, view, first, end, (inherited){ true, true });
}

void qcb__relate_node(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *driver)
{
    qcb__relate(c, view, first, end, relations, QCB__COUNT(relations), driver);
}

static bool is_one_of(const char *const *words, qcb_slice text)
{
    for (; *words != NULL; words++) {
        if (qcb__text_is(text, *words))
            return true;
    }
    return false;
}

/* An image begins with a header, and a node of zeros has none. */
static void check_content(qcb_checker *c, const qcb_view *view)
{
    static const char *const formats[] = { "bochs", "cloop", "dmg",  "parallels", "qcow", "qcow2",
                                           "qed",   "vdi",   "vhdx", "vmdk",      "vpc",  NULL };
    static const char *const zeros[] = { "null-aio", "null-co", NULL };
    const qcb_item_record *driver = qcb__view_find(view, 0, view->count, "driver"),
                          *file = qcb__view_find(view, 0, view->count, "file");
    if (driver == NULL || file == NULL || !is_text(view, file) || !is_one_of(formats, qcb__view_text(c, view, driver)))
        return;
    const qcb_id *id = qcb__id_find(c, QCB_NS_BLOCK, qcb__view_text(c, view, file));
    const char *name = id != NULL && id->type != 0 ? qcb_type_name(c->target, id->type) : NULL;
    if (name != NULL && is_one_of(zeros, qcb_str(name)))
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, file), "%s finds no image in a node of zeros",
                  view->what);
}

static const inherited root_inherits[] = { { false, false } };

static void check_root(qcb_checker *c, const qcb_view *view)
{
    qcb_clean_key key;
    uint32_t tells = c->tells, spoils = c->spoils;
    if (!qcb__clean_before(c, view, 0, root_inherits, &key)) {
        if (qcb__view_find(view, 0, view->count, "node-name") == NULL)
            qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_view(view), "%s needs 'node-name'", view->what);
        relate(c, view, 0, view->count, root_relations, QCB__COUNT(root_relations));
        check_tree(c, view, 0, view->count, inherit(c, view, 0, view->count, root_inherits[0]));
        if (spoils == c->spoils)
            qcb__clean_keep(c, &key, tells);
    }
    check_content(c, view);
}

/* True when no other argument had a say. */
static bool check_blockdev(qcb_checker *c, const qcb_arg *arg, qcb_type type)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-blockdev");
    if (view.stage != QCB_STAGE_JSON && (!qcb__view_check_keyval(c, &view) || !qcb__view_nest(c, &view)))
        return false;
    const qcb_item_record *driver = qcb__view_find(&view, 0, view.count, "driver");
    if (driver != NULL && is_text(&view, driver))
        view.what = qcb__what(c, "block driver", qcb__view_text(c, &view, driver));
    size_t before = c->report->count;
    c->refer_phase = QCB_PHASE_BLOCK;
    qcb__check_level(c, &view, 0, view.count, type, NULL);
    c->phase = QCB_PHASE_BLOCK;
    if (c->report->count == before)
        check_root(c, &view);
    return qcb__clean_silent(c, &view, type, NULL) && qcb__clean_silent(c, &view, 0, root_inherits);
}

void qcb__rule_blockdev(qcb_checker *c)
{
    qcb_option_info info;
    size_t at = 0;
    if (!qcb__option_named(c, QCB_O_blockdev, &info) || info.values == 0)
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_blockdev, &at)) != NULL;) {
        uint32_t tells = c->tells;
        if (qcb__passed(c, arg, QCB_PASS_BLOCKDEV))
            continue;
        c->phase = QCB_PHASE_PARSE;
        if (check_blockdev(c, arg, info.values))
            qcb__pass(c, arg, QCB_PASS_BLOCKDEV, tells);
    }
    c->refer_phase = 0;
}
