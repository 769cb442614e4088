/* The keys of a drive that its driver reads: the members that -blockdev has too, read more loosely.
 * SPDX-License-Identifier: MIT */
#include "check/block.h"
#include "check/memo.h"
#include "text/json.h"

#include <stdio.h>

/* Drivers that open something by its name; `prefix` is what stands before the ':' of the name. `form`: what must follow,
 * nothing else behind a '='. */
typedef struct protocol_row {
    const char *prefix, *driver, *form;
} protocol_row;

static const protocol_row protocols[] = {
    { "blkdebug", "blkdebug", NULL },
    { "blkverify", "blkverify", NULL },
    { "fat", "vvfat", NULL },
    { "file", "file", NULL },
    { "ftp", "ftp", "//" },
    { "ftps", "ftps", "//" },
    { "gluster", "gluster", "//" },
    { "gluster+rdma", "gluster", "//" },
    { "gluster+tcp", "gluster", "//" },
    { "gluster+unix", "gluster", "//" },
    { "host_cdrom", "host_cdrom", NULL },
    { "host_device", "host_device", NULL },
    { "http", "http", "//" },
    { "https", "https", "//" },
    { "iscsi", "iscsi", "//" },
    { "iser", "iscsi", "//" },
    { "json", "", NULL },
    { "nbd", "nbd", NULL },
    { "nbd+tcp", "nbd", "//" },
    { "nbd+unix", "nbd", "//" },
    { "nbds", "nbd", "//" },
    { "nbds+tcp", "nbd", "//" },
    { "nbds+unix", "nbd", "//" },
    { "nfs", "nfs", "//" },
    { "null-aio", "null-aio", "=//" },
    { "null-co", "null-co", "=//" },
    { "nvme", "nvme", "//" },
    { "rbd", "rbd", NULL },
    { "ssh", "ssh", "//" },
};

/* Protocols without a prefix of their own. */
static const char *const plain_protocols[] = {
    "ftp", "io_uring", "nvme-io_uring", "virtio-blk-vfio-pci", "virtio-blk-vhost-user", "virtio-blk-vhost-vdpa"
};

/* Keys that only a drive has: older spellings of members. Any of them stands for the required ones. */
static const struct {
    const char *driver, *key;
} old_keys[] = {
    { "blkdebug", "x-image" }, { "blkverify", "x-image" },  { "blkverify", "x-raw" }, { "iscsi", "password" },
    { "nbd", "host" },         { "nbd", "path" },           { "nbd", "port" },        { "rbd", "keyvalue-pairs" },
    { "ssh", "host" },         { "ssh", "host_key_check" }, { "ssh", "port" },        { "vpc", "force_size_calc" },
};

bool qcb__is_protocol(qcb_slice driver)
{
    for (size_t i = 0; i < QCB__COUNT(protocols); i++) {
        if (protocols[i].driver[0] != '\0' && qcb__text_is(driver, protocols[i].driver))
            return true;
    }
    for (size_t i = 0; i < QCB__COUNT(plain_protocols); i++) {
        if (qcb__text_is(driver, plain_protocols[i]))
            return true;
    }
    return false;
}

static void tell_unknown(qcb_checker *c, qcb_slice prefix, qcb_place place)
{
    qcb_nearest near;
    qcb_place head = { place.arg, place.start, place.start + (uint32_t)prefix.len };
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "unknown-protocol", head,
                  "text before the first ':' of a file name is a protocol, and there is none named '%.*s'", QCB__SHOW(prefix));
    qcb__nearest_init(&near, prefix);
    for (size_t i = 0; i < QCB__COUNT(protocols); i++)
        qcb__nearest_try(&near, protocols[i].prefix);
    qcb__suggest_text(c, d, near.best);
    qcb__hint(c, d, "a file whose name has a ':' is written with its folder in front: ./NAME");
}

static bool begins(qcb_slice text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.ptr, with, len) == 0;
}

static bool fits(qcb_slice rest, const char *form)
{
    return form == NULL || (form[0] == '=' ? qcb__text_is(rest, form + 1) : begins(rest, form));
}

/* "nbd:HOST:PORT", "nbd:unix:PATH", "nbd://..." */
static bool nbd_reads(qcb_slice rest)
{
    return begins(rest, "//") || begins(rest, "unix:") || memchr(rest.ptr, ':', rest.len) != NULL;
}

/* "json:{...}": the options of the node as an object. */
static void check_json(qcb_checker *c, qcb_slice text, qcb_place place)
{
    qcb_item_list list = { .arena = c->arena };
    qcb_json_error error;
    qcb_option_info info;
    qcb_member_info member;
    if (!qcb__json_read(&list, text.ptr, text.len, &error)) {
        c->no_memory |= list.failed;
        if (!list.failed)
            qcb__tell(c, QCB_ERROR, "invalid-json", place, "json: %s", error.message);
        return;
    }
    qcb_view view = {
        .text = text.ptr, .items = list.items, .keys = list.keys, .count = list.count, .stage = QCB_STAGE_JSON, .what = "json:"
    };
    const qcb_item_record *driver = qcb__view_find(&view, 0, view.count, "driver");
    if (view.count == 0)
        qcb__tell(c, QCB_ERROR, "missing-property", place, "json: needs 'driver' or 'file'");
    else if (driver != NULL && qcb__option_named(c, QCB_O_blockdev, &info) &&
             qcb__find_member(c, info.values, qcb_str("driver"), &member) != 0)
        qcb__check_text(c, QCB_STAGE_JSON, (qcb_item_kind)driver->kind, qcb__view_text(c, &view, driver), &member, place,
                        "json:");
}

/* A drive letter, for a QEMU of Windows. */
static bool names_disk(const qcb_checker *c, qcb_slice prefix)
{
    static const char suffix[] = ".exe";
    const char *binary = qcb_cmdline_binary(c->doc);
    size_t len = binary != NULL ? strlen(binary) : 0;
    bool letter = prefix.len == 1 && (prefix.ptr[0] | 0x20) >= 'a' && (prefix.ptr[0] | 0x20) <= 'z';
    return letter && len > sizeof suffix - 1 && strcmp(binary + len - (sizeof suffix - 1), suffix) == 0;
}

const char *qcb__check_file_name(qcb_checker *c, qcb_slice name, qcb_place place)
{
    size_t len = 0;
    while (len < name.len && name.ptr[len] != ':' && name.ptr[len] != '/')
        len++;
    if (len == name.len || name.ptr[len] != ':' || names_disk(c, (qcb_slice){ name.ptr, len }))
        return "file";
    qcb_slice prefix = { name.ptr, len }, rest = { name.ptr + len + 1, name.len - len - 1 };
    for (size_t i = 0; i < QCB__COUNT(protocols); i++) {
        const protocol_row *row = &protocols[i];
        if (!qcb__text_is(prefix, row->prefix))
            continue;
        if (qcb__text_is(prefix, "json"))
            check_json(c, rest, place);
        bool reads = fits(rest, row->form);
        if (!reads || (qcb__text_is(prefix, "nbd") && !nbd_reads(rest)))
            qcb__tell(c, QCB_ERROR, "invalid-file-name", place, "'%.*s' is no file name of protocol '%s': it reads %s:%s",
                      QCB__SHOW(name), row->prefix, row->prefix, row->form != NULL ? "//" : "HOST:PORT or unix:PATH");
        return row->driver;
    }
    tell_unknown(c, prefix, place);
    return "";
}

void qcb__check_protocol_name(qcb_checker *c, qcb_slice driver, qcb_slice name, qcb_place place)
{
    const protocol_row *last = NULL;
    for (size_t i = 0; i < QCB__COUNT(protocols); i++) {
        const protocol_row *row = &protocols[i];
        size_t len = strlen(row->prefix);
        if (!qcb__text_is(driver, row->driver))
            continue;
        if (row->form == NULL || (begins(name, row->prefix) && name.len > len && name.ptr[len] == ':' &&
                                  fits((qcb_slice){ name.ptr + len + 1, name.len - len - 1 }, row->form)))
            return;
        last = row;
    }
    if (last != NULL)
        qcb__tell(c, QCB_ERROR, "invalid-file-name", place, "'%.*s' is no file name of protocol '%s': it reads %s://",
                  QCB__SHOW(name), last->driver, last->prefix);
}

/* ---- keys ---- */

typedef struct node {
    qcb_checker *c;
    const qcb_view *view;
    qcb_type options; /* BlockdevOptions */
    const char *driver;
    const char *protocol; /* NULL: no file name */
    bool root;
} node;

static void check_node(node *n, uint32_t first, uint32_t end);

static bool is_ref(const qcb_checker *c, const qcb_member_info *member)
{
    return member->kind == QCB_VALUE_ALTERNATE && strncmp(qcb_type_name(c->target, member->type), "BlockdevRef", 11) == 0;
}

static bool is_old_key(const node *n, qcb_slice key)
{
    for (size_t i = 0; i < QCB__COUNT(old_keys); i++) {
        if (strcmp(n->driver, old_keys[i].driver) == 0 && qcb__text_is(key, old_keys[i].key))
            return true;
    }
    return false;
}

static bool find_driver(const node *n, qcb_slice driver, char *out, size_t size)
{
    qcb_member_info member;
    if (driver.len >= size || qcb__find_member(n->c, n->options, qcb_str("driver"), &member) == 0 ||
        qcb_enum_has(n->c->target, member.type, driver, NULL) == QCB_ABSENT)
        return false;
    memcpy(out, driver.ptr, driver.len);
    out[driver.len] = '\0';
    return true;
}

/* A node below. Its driver stands there, or the file name says it. */
static void check_child(node *n, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &n->view->items[index];
    qcb_member_info type;
    char name[64] = "";
    if (item->kind != QCB_ITEM_OBJECT) {
        qcb__check_item(n->c, n->view, index, member);
        return;
    }
    bool is_file = n->root && qcb__text_is(qcb__view_key(n->view, item), "file");
    const qcb_item_record *driver = qcb__view_find(n->view, index + 1, item->next, "driver");
    if (driver != NULL) {
        qcb_slice text = qcb__view_text(n->c, n->view, driver);
        if (!find_driver(n, text, name, sizeof name)) {
            if (qcb__find_member(n->c, n->options, qcb_str("driver"), &type) != 0)
                qcb__check_item(n->c, n->view, (uint32_t)(driver - n->view->items), &type);
            return;
        }
    }
    node child = { n->c, n->view, n->options, name, is_file ? n->protocol : NULL, false };
    if (driver == NULL && is_file)
        child.driver = n->protocol != NULL ? n->protocol : "file";
    check_node(&child, index + 1, item->next);
}

/* A union whose tag may be left out: the keys are those of any variant. */
static bool check_untagged(node *n, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &n->view->items[index];
    const char *tag = member->kind == QCB_VALUE_UNION ? qcb_union_tag(n->c->target, member->type) : NULL;
    qcb_member_info key, found;
    qcb_value_info value;
    if (tag == NULL || item->kind != QCB_ITEM_OBJECT || qcb__view_find(n->view, index + 1, item->next, tag) != NULL ||
        qcb__find_member(n->c, member->type, qcb_str(tag), &key) == 0)
        return false;
    for (uint32_t i = index + 1; i < item->next; i = n->view->items[i].next) {
        bool done = false;
        for (size_t k = 0; !done && qcb_enum_value(n->c->target, key.type, k, &value); k++) {
            qcb_type variant = qcb_union_variant(n->c->target, member->type, qcb_str(value.name));
            done = variant != 0 && qcb__find_member(n->c, variant, qcb__view_key(n->view, &n->view->items[i]), &found) != 0;
        }
        if (done)
            qcb__check_item(n->c, n->view, i, &found);
    }
    return true;
}

static void check_member(node *n, uint32_t index, const qcb_member_info *member)
{
    const qcb_item_record *item = &n->view->items[index];
    if (is_ref(n->c, member) && member->is_list && item->kind == QCB_ITEM_ARRAY) {
        qcb_member_info one = *member;
        one.is_list = false;
        for (uint32_t i = index + 1; i < item->next; i = n->view->items[i].next)
            check_child(n, i, &one);
    } else if (is_ref(n->c, member) && !member->is_list) {
        check_child(n, index, member);
    } else if (!check_untagged(n, index, member)) {
        qcb__check_item(n->c, n->view, index, member);
    }
}

/* The format is not known: is it a key of any? Where they disagree on what it takes, nothing is said of the value. */
static bool find_anywhere(const node *n, qcb_slice key, qcb_member_info *member)
{
    qcb_member_info tag, one;
    qcb_value_info value;
    bool found = false;
    if (qcb__find_member(n->c, n->options, qcb_str("driver"), &tag) == 0)
        return false;
    for (size_t i = 0; qcb_enum_value(n->c->target, tag.type, i, &value); i++) {
        qcb_type variant = qcb_union_variant(n->c->target, n->options, qcb_str(value.name));
        if (variant == 0 || qcb__find_member(n->c, variant, key, &one) == 0)
            continue;
        if (!found)
            *member = one;
        else if (one.kind != member->kind || one.type != member->type || one.bits != member->bits)
            member->kind = QCB_VALUE_ANY;
        found = true;
    }
    return found;
}

static bool find_key(const node *n, qcb_type variant, qcb_slice key, qcb_member_info *member)
{
    if (!n->root && qcb__find_member(n->c, n->options, key, member) != 0)
        return true;
    if (n->driver[0] == '\0')
        return find_anywhere(n, key, member);
    return variant != 0 && qcb__find_member(n->c, variant, key, member) != 0;
}

static bool is_empty_backing(const node *n, const qcb_item_record *item, qcb_slice key)
{
    return qcb__text_is(key, "backing") && item->kind != QCB_ITEM_OBJECT && qcb__view_text(n->c, n->view, item).len == 0;
}

static void try_members(const node *n, qcb_nearest *near, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info member;
    qcb_members(&iter, n->c->target, type, false);
    while (type != 0 && qcb_members_next(&iter, &member))
        qcb__nearest_try(near, member.name);
}

/* Keys that a drive had long ago; they are properties of the device now. */
static const struct {
    const char *key, *hint;
} moved[] = {
    { "addr", "addr= is a property of the -device" },
    { "boot", "write bootindex= with the -device" },
    { "cyls", "cyls= is a property of the -device" },
    { "heads", "heads= is a property of the -device" },
    { "secs", "secs= is a property of the -device" },
    { "serial", "serial= is a property of the -device" },
    { "trans", "bios-chs-trans= is a property of the -device" },
};

/* At the top the keys of the front are what may have been meant, too. */
static void tell_unknown_key(const node *n, const qcb_item_record *item, qcb_type variant)
{
    static const char *const others[] = { "backing", "cache", "id", "readonly" };
    const qcb_type types[] = { n->options, variant };
    qcb_slice key = qcb__view_key(n->view, item);
    qcb_option_info info;
    qcb_member_info member;
    qcb_nearest near;
    bool elsewhere = variant != 0 && qcb_find_member_anywhere(n->c->target, variant, key, &member) != 0;
    if (!n->root || elsewhere || !qcb__option_named(n->c, QCB_O_drive, &info)) {
        qcb__tell_unknown_key(n->c, n->view, item, types, variant != 0 ? 2 : 1);
        return;
    }
    qcb_diagnostic *d = qcb__tell(n->c, QCB_ERROR, "unknown-property", qcb__place_item_key(n->view, item),
                                  "%s has no property '%.*s'", n->view->what, QCB__SHOW(key));
    qcb__nearest_init(&near, key);
    try_members(n, &near, variant);
    try_members(n, &near, info.values);
    for (size_t i = 0; i < QCB__COUNT(others); i++)
        qcb__nearest_try(&near, others[i]);
    for (size_t i = 0; i < QCB__COUNT(moved); i++) {
        if (qcb__text_is(key, moved[i].key))
            qcb__hint(n->c, d, moved[i].hint);
    }
    if (d->edit == QCB_EDIT_NONE)
        qcb__suggest_text(n->c, d, near.best);
}

static void check_key(node *n, uint32_t index, qcb_type variant)
{
    const qcb_item_record *item = &n->view->items[index];
    qcb_slice key = qcb__view_key(n->view, item);
    qcb_member_info member;
    bool by_name = qcb__text_is(key, "filename") && (n->driver[0] == '\0' || qcb__is_protocol(qcb_str(n->driver)));
    if (is_old_key(n, key) || is_empty_backing(n, item, key) || (!n->root && begins(key, "cache")))
        return;
    if (find_key(n, variant, key, &member)) {
        check_member(n, index, &member);
    } else if (!by_name) {
        tell_unknown_key(n, item, variant);
    }
}

static bool has_old_key(const node *n, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i = n->view->items[i].next) {
        if (is_old_key(n, qcb__view_key(n->view, &n->view->items[i])))
            return true;
    }
    return false;
}

/* A file name can stand for all that a protocol needs, and for the node "file" of a format. */
static void check_required(node *n, uint32_t first, uint32_t end, qcb_type variant)
{
    qcb_shape room;
    bool named = n->protocol != NULL || qcb__view_find(n->view, first, end, "filename") != NULL;
    if (variant == 0 || has_old_key(n, first, end) || (named && qcb__is_protocol(qcb_str(n->driver))))
        return;
    const qcb_shape *shape = qcb__shape_of(n->c, variant, &room);
    for (size_t i = 0; i < shape->required; i++) {
        const char *name = shape->names[i];
        bool by_name = named && n->root && strcmp(name, "file") == 0;
        if (!by_name && qcb__view_find(n->view, first, end, name) == NULL)
            qcb__tell(n->c, QCB_ERROR, "missing-property",
                      n->root ? qcb__place_view(n->view) : qcb__place_item_value(n->view, &n->view->items[first - 1]),
                      "block driver '%s' needs '%s'", n->driver, name);
    }
}

static void check_node(node *n, uint32_t first, uint32_t end)
{
    qcb_type variant = n->driver[0] != '\0' ? qcb_union_variant(n->c->target, n->options, qcb_str(n->driver)) : 0;
    const qcb_item_record *name = n->root ? NULL : qcb__view_find(n->view, first, end, "node-name");
    qcb_view view = *n->view;
    view.what = n->driver[0] != '\0' ? qcb__what(n->c, "block driver", qcb_str(n->driver)) : "-drive";
    node inner = *n;
    inner.view = &view;
    size_t before = n->c->report->count;
    for (uint32_t i = first; i < end; i = view.items[i].next)
        check_key(&inner, i, variant);
    check_required(&inner, first, end, variant);
    if (name != NULL)
        qcb__check_node_name(n->c, &view, name);
    if (n->c->report->count == before && n->driver[0] != '\0')
        qcb__relate_node(n->c, &view, first, end, n->driver);
}

void qcb__check_drive_node(qcb_checker *c, const qcb_view *view, const char *driver, const char *protocol)
{
    qcb_option_info info;
    if (!qcb__option_named(c, QCB_O_blockdev, &info) || info.values == 0)
        return;
    node n = { c, view, info.values, driver, protocol, true };
    check_node(&n, 0, view->count);
}
