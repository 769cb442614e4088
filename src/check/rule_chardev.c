/* -chardev: one table of typed keys for all backends, of which each needs or excludes some. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/clean.h"
#include "check/conditions.h"
#include "check/memo.h"

#include <stdio.h>

static const qcb_choice choices[] = {
    { "socket", "path fd host", false, "a socket has one of path=, host= and fd=" },
    { NULL, NULL, false, NULL },
};

/* A server without an address waits for nobody, and QEMU lets it. */
#define NO_ADDRESS "a socket needs one of path=, host= and fd="
#define NO_PROTOCOL "ipv4= and ipv6= cannot both be off"

static const qcb_condition conditions[] = {
    { "socket", 0, 0, NULL, "host", "-port", "missing-property", "host= needs port=" },
    { "socket", 0, 0, NULL, "delay", "nodelay", "exclusive-keys", "delay= and nodelay= say the same twice" },
    { "socket", 0, 0, NULL, "reconnect", "reconnect-ms", "exclusive-keys", "reconnect-ms= replaces it" },
    { "socket", 0, 1000, "-fd -host !server -reconnect-ms", "-path", NULL, "missing-property", NO_ADDRESS },
    { "socket", 1001, 0, "-fd -host !server", "-path", NULL, "missing-property", NO_ADDRESS },
    { "socket", 0, 0, NULL, "reconnect", "fd", "exclusive-keys", "an open descriptor cannot be connected again" },
    { "socket", 1001, 0, NULL, "reconnect-ms", "fd", "exclusive-keys", "an open descriptor cannot be connected again" },
    { "socket", 0, 0, "!server", "tls-creds", "fd", "exclusive-keys", "TLS on an open descriptor needs server=on" },
    { "socket", 0, 0, NULL, "tls-creds", "path", "exclusive-keys", "UNIX sockets have no TLS" },
    { "socket", 0, 0, NULL, "tls-authz", "-tls-creds", "missing-property", "tls-authz= needs tls-creds=" },
    { "socket", 0, 0, NULL, "reconnect reconnect-ms", "+server", "exclusive-keys",
      "only a client connects again; server=on waits" },
    { "socket", 0, 0, "!server", "+websocket", NULL, "exclusive-keys", "a websocket has to be a server: server=on" },
    { "socket", 0, 0, "!server", "wait", NULL, "exclusive-keys", "wait= needs server=on" },
    { "socket", 0, 0, "host ipv4 ipv6 !ipv4 !ipv6", "ipv6", NULL, "exclusive-keys", NO_PROTOCOL },
    { "udp", 0, 0, "ipv4 ipv6 !ipv4 !ipv6", "ipv6", NULL, "exclusive-keys", NO_PROTOCOL },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

/* Keys that are refused where they mean nothing; all others are ignored there. */
static const struct {
    unsigned from;
    const char *key;
} never_ignored[] = { { 1101, "cols" }, { 1101, "encoding" }, { 1101, "height" }, { 1101, "rows" }, { 1101, "width" } };

/* Backends that live on another option. */
static const struct {
    const char *backend;
    qcb_option_id option;
} hosts[] = { { "spiceport", QCB_O_spice } };

static bool has_limits(const qcb_member_info *m)
{
    return m->space != QCB_NS_NONE || m->type != 0 || m->power_of_two || m->has_min || m->has_max;
}

static bool is_tls(const qcb_item_record *item, const qcb_view *view)
{
    return qcb__text_is(qcb__view_key(view, item), "tls-creds");
}

static void check_misplaced(qcb_checker *c, const qcb_chardev *dev, const qcb_item_record *item)
{
    qcb_slice key = qcb__view_key(&dev->view, item);
    for (size_t i = 0; i < sizeof never_ignored / sizeof *never_ignored; i++) {
        if (c->release >= never_ignored[i].from && qcb__text_is(key, never_ignored[i].key))
            qcb__tell(c, QCB_ERROR, "unknown-property", qcb__place_item_key(&dev->view, item), "%s: backend '%s' takes no '%.*s'",
                      dev->view.what, dev->backend, QCB__SHOW(key));
    }
}

/* The key table has seen to the types; what is left are limits, words and references. */
static void check_item(qcb_checker *c, const qcb_chardev *dev, uint32_t index, qcb_type type)
{
    const qcb_view *view = &dev->view;
    const qcb_item_record *item = &view->items[index];
    qcb_member_info member;
    if (qcb__find_member(c, type, qcb__view_key(view, item), &member) == 0) {
        check_misplaced(c, dev, item);
        return;
    }
    if (qcb__view_overridden(view, index, view->count))
        return;
    if (is_tls(item, view) || qcb__told(c, qcb__place_item_value(view, item)))
        qcb__clean_spoil(c);
    if (qcb__told(c, qcb__place_item_value(view, item)))
        return;
    if (is_tls(item, view))
        qcb__check_tls_creds(c, qcb__view_text(c, view, item), qcb__view_on(c, view, "server", false), NULL,
                             qcb__place_item_value(view, item), view->what);
    else if (has_limits(&member))
        qcb__check_item(c, view, index, &member);
}

static void check_required(qcb_checker *c, const qcb_chardev *dev, qcb_type type)
{
    qcb_shape room;
    const qcb_shape *shape = qcb__shape_of(c, type, &room);
    for (size_t i = 0; i < shape->required; i++) {
        if (qcb__view_find(&dev->view, 0, dev->view.count, shape->names[i]) == NULL)
            qcb__tell(c, QCB_ERROR, "missing-property", dev->rest, "%s: backend '%s' needs %s=", dev->view.what, dev->backend,
                      shape->names[i]);
    }
}

/* A descriptor is written as a plain number. */
static void check_descriptor(qcb_checker *c, const qcb_chardev *dev)
{
    const qcb_item_record *item = qcb__view_find(&dev->view, 0, dev->view.count, "fd");
    if (item == NULL || strcmp(dev->backend, "socket") != 0)
        return;
    qcb_slice text = qcb__view_text(c, &dev->view, item);
    bool empty = text.len == 0 && qcb__view_on(c, &dev->view, "server", false);
    if (!empty && !qcb__reads_descriptor(text))
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(&dev->view, item),
                  "%s: '%.*s' is no number of an open descriptor", dev->view.what, QCB__SHOW(text));
}

/* The elements of a hub count from 0 without gaps; multiplexers and hubs cannot be among them. */
static void check_hub(qcb_checker *c, const qcb_chardev *dev)
{
    char key[16];
    const qcb_item_record *item;
    if (strcmp(dev->backend, "hub") != 0)
        return;
    if (qcb__view_find(&dev->view, 0, dev->view.count, "chardevs.0") == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", dev->rest, "%s: a hub needs chardevs.0=", dev->view.what);
    for (unsigned i = 0; i < 4; i++) {
        snprintf(key, sizeof key, "chardevs.%u", i);
        item = qcb__view_find(&dev->view, 0, dev->view.count, key);
        qcb_id *id = item != NULL ? qcb__id_find(c, QCB_NS_CHARDEV, qcb__view_text(c, &dev->view, item)) : NULL;
        const char *name = id != NULL && id->type != 0 ? qcb_type_name(c->target, id->type) : "";
        if (id != NULL && (id->shared || strcmp(name, "hub") == 0))
            qcb__tell(c, QCB_ERROR, "wrong-type", qcb__place_item_value(&dev->view, item),
                      "%s: multiplexers and hubs cannot be part of a hub", dev->view.what);
    }
}

static void check_host(qcb_checker *c, const qcb_chardev *dev)
{
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        if (strcmp(hosts[i].backend, dev->backend) == 0 && !qcb__has_option(c, hosts[i].option))
            qcb__tell(c, QCB_ERROR, "missing-option", dev->place, "%s: backend '%s' needs -%s", dev->view.what, dev->backend,
                      qcb__option_name(hosts[i].option));
    }
    bool old = qcb__legacy_option(dev->arg) != NULL; /* told with the options that a daemon cannot have */
    if (!old && strcmp(dev->backend, "stdio") == 0 && qcb__has_option(c, QCB_O_daemonize))
        qcb__tell(c, QCB_ERROR, "exclusive-options", dev->place, "%s: stdio cannot be used beside -daemonize", dev->view.what);
}

/* False when they do not go together. */
static bool check_keys(qcb_checker *c, const qcb_chardev *dev, qcb_type type)
{
    qcb_clean_key key;
    uint32_t tells = c->tells;
    if (qcb__clean_before(c, &dev->view, type, choices, &key))
        return true;
    bool sound = qcb__check_choices(c, choices, dev->backend, &dev->view, dev->rest) &&
                 qcb__check_conditions(c, conditions, dev->backend, &dev->view, dev->rest);
    qcb__clean_begin(c, &key);
    check_required(c, dev, type);
    for (uint32_t i = 0; sound && i < dev->view.count; i++)
        check_item(c, dev, i, type);
    if (!sound)
        return false;
    check_descriptor(c, dev);
    if (tells == c->tells)
        qcb__clean_end(c, &key);
    return true;
}

/* Backends of which another argument has a say: hubs, and those of check_host. */
static bool is_alone(const qcb_chardev *dev)
{
    static const char *const others[] = { "hub", "spiceport", "stdio" };
    for (size_t i = 0; i < QCB__COUNT(others); i++) {
        if (qcb__same(others[i], dev->backend))
            return false;
    }
    return true;
}

bool qcb__check_chardev(qcb_checker *c, const qcb_chardev *dev)
{
    qcb_type type = qcb__type_named(c, QCB_KIND_CHARDEV, qcb_str(dev->backend));
    if (type == 0) {
        if (!qcb__elsewhere(c, "ElsewhereChardev", qcb_str(dev->backend)))
            qcb__tell_no_backend(c, QCB_KIND_CHARDEV, "chardev", qcb_str(dev->backend), dev->place);
        return false;
    }
    if (!check_keys(c, dev, type))
        return false;
    check_hub(c, dev);
    check_host(c, dev);
    return is_alone(dev) && qcb__clean_silent(c, &dev->view, type, choices);
}

static void warn_delay(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "delay");
    if (item != NULL)
        qcb__tell(c, QCB_WARNING, "deprecated-property", qcb__place_item_key(view, item),
                  "'delay' of -chardev is deprecated: nodelay= is its opposite");
}

/* True when no other argument had a say. */
static bool check_argument(qcb_checker *c, const qcb_arg *arg)
{
    qcb_chardev dev = { .arg = arg, .view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-chardev") };
    const qcb_item_record *item = qcb__view_find(&dev.view, 0, dev.view.count, "backend");
    qcb_slice name = item != NULL ? qcb__view_text(c, &dev.view, item) : qcb_str("");
    dev.rest = qcb__place_rest(&dev.view);
    if (item != NULL && qcb__is_help(name)) {
        qcb__leaves(c, QCB_PHASE_CHARDEV, arg->word);
        return false;
    }
    if (qcb__opts_id(&dev.view) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", dev.rest, "-chardev needs an id");
    if (item == NULL) {
        qcb__tell(c, QCB_ERROR, "missing-property", dev.rest, "-chardev needs a backend");
        return false;
    }
    dev.backend = qcb__arena_copy(c->arena, name.ptr, name.len);
    dev.place = qcb__place_item_value(&dev.view, item);
    warn_delay(c, &dev.view);
    return dev.backend != NULL && qcb__check_chardev(c, &dev);
}

void qcb__rule_chardev(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_chardev, &at)) != NULL;) {
        uint32_t tells = c->tells;
        if (!qcb__passed(c, arg, QCB_PASS_CHARDEV) && check_argument(c, arg))
            qcb__pass(c, arg, QCB_PASS_CHARDEV, tells);
    }
}
