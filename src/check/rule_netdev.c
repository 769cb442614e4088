/* -netdev, -nic and -net. SPDX-License-Identifier: MIT */
#include "check/netdev.h"
#include "check/clean.h"
#include "check/memo.h"
#include "check/conditions.h"
#include "text/address.h"

#include <stdio.h>

/* ---- rows ---- */

typedef struct net_row {
    qcb_option_id option;
    unsigned rank;
    bool needs_id, needs_type;
    unsigned help_from;    /* release from which "help" is a request; 0: never */
    const char *elsewhere; /* backends that are only for the other options, with blanks around */
    const char *skip[8];   /* keys that are not the backend's */
} net_row;

static const net_row rows[] = {
    { QCB_O_netdev, 1, true, true, 700, " nic none ", { "id", "ipv6-net", NULL } },
    { QCB_O_nic, 2, false, false, 1000, " nic ", { "id", "ipv6-net", "mac", "model", NULL } },
    { QCB_O_net, 3, false, true, 0, " hubport ", { "id", "ipv6-net", NULL } },
};

static const qcb_choice choices[] = {
    { "socket", "listen connect mcast udp fd", true, "it wants one of listen=, connect=, mcast=, udp= and fd=, and only one" },
    { "vhost-vdpa", "vhostdev vhostfd", true, "it wants vhostdev= or vhostfd=" },
    { NULL, NULL, false, NULL },
};

#define TAP_OPEN "an interface that is open already (fd=, fds=, helper=) takes no ifname=, script=, downscript=, vnet_hdr="

static const qcb_condition conditions[] = {
    { "socket", 0, 0, "-mcast -udp", "localaddr", NULL, "exclusive-keys", "localaddr= is for mcast= and udp=" },
    { "socket", 0, 0, "-localaddr", "udp", NULL, "missing-property", "udp= needs localaddr=" },
    { "tap", 0, 0, NULL, "ifname script downscript vnet_hdr", "fd fds helper", "exclusive-keys", TAP_OPEN },
    { "tap", 0, 0, NULL, "fds helper queues", "fd", "exclusive-keys", "fd= takes no fds=, helper=, queues=" },
    { "tap", 0, 0, NULL, "helper queues", "fds", "exclusive-keys", "fds= takes no helper=, queues=" },
    { "tap", 0, 0, NULL, "queues", "helper", "exclusive-keys", "helper= takes no queues=" },
    { "tap", 0, 1000, NULL, "vhostfd", "fds", "exclusive-keys", "beside fds= it is vhostfds=" },
    { "tap", 0, 1000, "-fds", "vhostfds", NULL, "exclusive-keys", "vhostfds= goes with fds=" },
    { "stream", 0, 0, NULL, "reconnect", "reconnect-ms", "exclusive-keys", "reconnect-ms= replaces it" },
    { "stream", 0, 0, NULL, "reconnect reconnect-ms", "+server", "exclusive-keys", "only a client connects again" },
    { "l2tpv3", 0, 0, "+udp", "-srcport -dstport", NULL, "missing-property", "udp=on needs srcport= and dstport=" },
    { "l2tpv3", 0, 0, "-rxcookie", "txcookie", NULL, "missing-property", "txcookie= and rxcookie= go together" },
    { "l2tpv3", 0, 0, "-txcookie", "rxcookie", NULL, "missing-property", "txcookie= and rxcookie= go together" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

/* ---- host and port ---- */

static void tell_address(qcb_checker *c, qcb_place place, const char *what, qcb_slice text, const char *wants)
{
    qcb__tell(c, QCB_ERROR, "invalid-value", place, "%s: '%.*s' cannot stand here: it wants %s", what, QCB__SHOW(text), wants);
}

/* A name may be anything, but what begins with a digit has to be an address. */
static bool host_reads(qcb_slice host, uint32_t *address)
{
    bool number = host.len != 0 && host.ptr[0] >= '0' && host.ptr[0] <= '9';
    *address = 0;
    return !number || qcb__address_ipv4(host, address);
}

static bool port_reads(qcb_slice port)
{
    int64_t value;
    return qcb__address_number(port, 0, &value) != 0;
}

static bool check_host_port(qcb_checker *c, const qcb_view *view, const char *key, uint32_t *address)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, key);
    if (item == NULL)
        return true;
    qcb_slice text = qcb__view_text(c, view, item);
    const char *colon = text.len != 0 ? memchr(text.ptr, ':', text.len) : NULL;
    size_t at = colon != NULL ? (size_t)(colon - text.ptr) : text.len;
    const char *wants = colon == NULL                                              ? "HOST:PORT"
                        : !host_reads((qcb_slice){ text.ptr, at }, address)        ? "an IPv4 address or a name before the colon"
                        : !port_reads((qcb_slice){ colon + 1, text.len - at - 1 }) ? "a port number behind the colon"
                                                                                   : NULL;
    if (wants != NULL)
        tell_address(c, qcb__place_item_value(view, item), view->what, text, wants);
    return wants == NULL;
}

static bool is_multicast(uint32_t address)
{
    return (address & 0xf0000000u) == 0xe0000000u;
}

static void check_descriptor(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice text = item != NULL ? qcb__view_text(c, view, item) : qcb_str("0");
    if (!qcb__reads_descriptor(text))
        tell_address(c, qcb__place_item_value(view, item), view->what, text, "the number of an open descriptor");
}

static void check_socket(qcb_checker *c, const qcb_view *view)
{
    static const char *const keys[] = { "listen", "connect", "udp" };
    uint32_t address = 0;
    const qcb_item_record *local = qcb__view_find(view, 0, view->count, "localaddr");
    const qcb_item_record *group = qcb__view_find(view, 0, view->count, "mcast");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_host_port(c, view, keys[i], &address);
    check_descriptor(c, view, qcb__view_find(view, 0, view->count, "fd"));
    if (group == NULL) {
        check_host_port(c, view, "localaddr", &address);
        return;
    }
    bool reads = check_host_port(c, view, "mcast", &address);
    if (reads && address != 0 && !is_multicast(address))
        tell_address(c, qcb__place_item_value(view, group), view->what, qcb__view_text(c, view, group),
                     "a multicast address, 224.0.0.0 and up");
    if (local != NULL && !qcb__address_ipv4(qcb__view_text(c, view, local), &address))
        tell_address(c, qcb__place_item_value(view, local), view->what, qcb__view_text(c, view, local), "an IPv4 address");
}

/* ---- dgram ---- */

typedef struct endpoint {
    const qcb_item_record *item; /* NULL: it is not there */
    const qcb_item_record *host, *port, *str;
    qcb_slice type;
    uint32_t address;
} endpoint;

static const qcb_item_record *inner(const qcb_view *view, const qcb_item_record *item, const char *key)
{
    uint32_t index = (uint32_t)(item - view->items);
    return item->kind == QCB_ITEM_OBJECT ? qcb__view_find(view, index + 1, item->next, key) : NULL;
}

static endpoint find_endpoint(qcb_checker *c, const qcb_view *view, const char *key)
{
    endpoint e = { .item = qcb__view_find(view, 0, view->count, key), .type = qcb_str("") };
    if (e.item == NULL)
        return e;
    const qcb_item_record *type = inner(view, e.item, "type");
    if (type != NULL)
        e.type = qcb__view_text(c, view, type);
    e.host = inner(view, e.item, "host");
    e.port = inner(view, e.item, "port");
    e.str = inner(view, e.item, "str");
    return e;
}

static bool check_endpoint(qcb_checker *c, const qcb_view *view, endpoint *e)
{
    if (!qcb__text_is(e->type, "inet") || e->host == NULL || e->port == NULL)
        return true;
    if (!host_reads(qcb__view_text(c, view, e->host), &e->address)) {
        tell_address(c, qcb__place_item_value(view, e->host), view->what, qcb__view_text(c, view, e->host), "an IPv4 address");
        return false;
    }
    if (port_reads(qcb__view_text(c, view, e->port)))
        return true;
    tell_address(c, qcb__place_item_value(view, e->port), view->what, qcb__view_text(c, view, e->port), "a port number");
    return false;
}

static const char *pair_fault(const endpoint *local, const endpoint *remote)
{
    bool open = qcb__text_is(local->type, "fd");
    if (local->item == NULL)
        return "it needs local=";
    if (remote->item == NULL)
        return open ? NULL : "addresses of this type need remote=";
    if (open)
        return "an open descriptor takes no remote=";
    bool same = local->type.len == remote->type.len && memcmp(local->type.ptr, remote->type.ptr, local->type.len) == 0;
    return same ? NULL : "local= and remote= must be of the same type";
}

static void check_dgram(qcb_checker *c, const qcb_view *view)
{
    endpoint local = find_endpoint(c, view, "local"), remote = find_endpoint(c, view, "remote");
    if (!check_endpoint(c, view, &remote))
        return;
    bool group = is_multicast(remote.address);
    const char *fault = group ? NULL : pair_fault(&local, &remote);
    if (group && qcb__text_is(local.type, "unix"))
        fault = "a multicast group takes an inet or fd local=";
    if (fault != NULL) {
        const qcb_item_record *item = local.item != NULL && remote.item != NULL ? remote.item : NULL;
        qcb__tell(c, QCB_ERROR, item == NULL ? "missing-property" : "exclusive-keys",
                  item != NULL ? qcb__place_item_key(view, item) : qcb__place_rest(view), "%s: %s", view->what, fault);
        return;
    }
    check_endpoint(c, view, &local);
    if (qcb__text_is(local.type, "fd"))
        check_descriptor(c, view, local.str);
}

/* ---- vhost-user ---- */

static void check_vhost_user(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "chardev");
    qcb_id *id = item != NULL ? qcb__id_find(c, QCB_NS_CHARDEV, qcb__view_text(c, view, item)) : NULL;
    const char *name = id != NULL && id->type != 0 ? qcb_type_name(c->target, id->type) : NULL;
    if (name != NULL && strcmp(name, "socket") != 0)
        qcb__tell(c, QCB_ERROR, "wrong-type", qcb__place_item_value(view, item), "%s: the chardev has to be a socket, not %s",
                  view->what, name);
}

/* Descriptors joined by ':'. */
static size_t count_descriptors(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice text = qcb__view_text(c, view, item);
    size_t count = 1;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == ':';
    return count;
}

/* Each queue has a descriptor of vhost, or none has. */
static void check_tap(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *fds = qcb__view_find(view, 0, view->count, "fds"),
                          *vhost = qcb__view_find(view, 0, view->count, "vhostfds");
    if (fds == NULL || vhost == NULL || count_descriptors(c, view, fds) == count_descriptors(c, view, vhost))
        return;
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, vhost),
              "%s: vhostfds= has to be as many as fds=", view->what);
}

static const struct {
    const char *type;
    void (*check)(qcb_checker *c, const qcb_view *view);
} specials[] = { { "dgram", check_dgram }, { "socket", check_socket }, { "tap", check_tap }, { "vhost-user", check_vhost_user } };

/* What -net makes is plugged into hub 0, which has one queue; a tap may not even say so. */
static void check_hub(qcb_checker *c, const qcb_view *view, bool tap)
{
    const qcb_item_record *queues = qcb__view_find(view, 0, view->count, "queues");
    if (queues != NULL && (tap || !qcb__text_is(qcb__view_text(c, view, queues), "1")))
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, queues), "%s: a hub has one queue", view->what);
}

/* ---- MAC addresses of -nic and -net nic ---- */

/* A number for the last three bytes, or six hexadecimal numbers of which the low bytes count. */
static bool mac_reads(qcb_slice text, unsigned *first)
{
    int64_t value = 0;
    size_t len = qcb__address_number(text, 0, &value);
    *first = 0;
    if (text.len == 0 || (len == text.len && value >= 0 && value <= 0xffffff))
        return true;
    for (int i = 0; i < 6; i++) {
        len = qcb__address_number(text, 16, &value);
        if (i == 0)
            *first = (unsigned)(value & 0xff);
        text.ptr += len;
        text.len -= len;
        bool gap = text.len != 0 && (text.ptr[0] == ':' || text.ptr[0] == '-');
        if (i == 5 ? text.len != 0 : !gap)
            return false;
        text.ptr += i < 5;
        text.len -= i < 5;
    }
    return true;
}

static void check_mac(qcb_checker *c, const qcb_view *view, const char *key)
{
    unsigned first;
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, key);
    if (item == NULL)
        return;
    qcb_slice text = qcb__view_text(c, view, item);
    if (!mac_reads(text, &first))
        tell_address(c, qcb__place_item_value(view, item), view->what, text, "a MAC address such as 52:54:00:12:34:56");
    else if (first & 1)
        tell_address(c, qcb__place_item_value(view, item), view->what, text, "an even first byte: an odd one is for multicast");
}

/* ---- models of 7.2 ---- */

static bool is_a(const qcb_checker *c, qcb_type type, const char *class_name)
{
    qcb_type base = qcb__qom_type_named(c, qcb_str(class_name));
    return type != 0 && base != 0 && qcb_type_is_a(c->target, type, base);
}

static bool is_network_card(const qcb_checker *c, qcb_slice model)
{
    qcb_type_info info;
    qcb_type type = qcb__type_named(c, QCB_KIND_DEVICE, model);
    return type != 0 && is_a(c, type, "pci-device") && qcb__type_info(c, type, &info) && info.category != NULL &&
           strcmp(info.category, "Network") == 0;
}

/* Which models a board took before 10.0 made of it a matter of what gets plugged. */
static bool board_takes(const qcb_checker *c, qcb_slice model)
{
    bool isa = qcb__text_is(model, "ne2k_isa"), virtio = qcb__text_is(model, "virtio");
    if (is_a(c, c->machine, "isapc-machine"))
        return isa;
    if (is_a(c, c->machine, "generic-pc-machine"))
        return isa || virtio || is_network_card(c, model);
    if (is_a(c, c->machine, "s390-ccw-machine"))
        return virtio;
    if (strcmp(c->target->arch, "aarch64") != 0 && strcmp(c->target->arch, "arm") != 0)
        return true; /* not known */
    if (is_a(c, c->machine, "virt-machine"))
        return virtio || is_network_card(c, model);
    return qcb__type_named(c, QCB_KIND_DEVICE, model) != 0;
}

static void check_model(qcb_checker *c, const qcb_view *view, const qcb_arg *arg)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "model");
    if (item == NULL)
        return;
    qcb_slice model = qcb__view_text(c, view, item);
    const char *board = c->machine != 0 ? qcb_type_name(c->target, c->machine) : "none";
    if (qcb__is_help(model)) {
        qcb__leaves(c, QCB_PHASE_NETDEV, arg->word);
        return;
    }
    if (c->release >= 802 || strcmp(board, "none") == 0 || board_takes(c, model))
        return;
    c->phase = QCB_PHASE_BOARD;
    qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_item_value(view, item), "machine '%s' has no network card '%.*s'",
              board, QCB__SHOW(model));
    c->phase = QCB_PHASE_NETDEV;
}

/* ---- arguments ---- */

static bool is_modern(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "type");
    qcb_slice type = item != NULL ? qcb__view_text(c, view, item) : qcb_str("");
    return view->stage == QCB_STAGE_JSON || qcb__text_is(type, "stream") || qcb__text_is(type, "dgram");
}

static const net_row *row_of(const qcb_arg *arg)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].option == arg->option)
            return &rows[i];
    }
    return NULL;
}

unsigned qcb__netdev_rank(qcb_checker *c, const qcb_arg *arg)
{
    const net_row *row = row_of(arg);
    if (row == NULL || row->rank != 1)
        return row != NULL ? row->rank : 0;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
    return is_modern(c, &view) ? 0 : 1;
}

static bool listed(const char *words, qcb_slice word)
{
    char text[24];
    int len = snprintf(text, sizeof text, " %.*s ", (int)(word.len < 20 ? word.len : 20), word.ptr);
    return len > 0 && strstr(words, text) != NULL;
}

/* "ipv6-net=PREFIX/LENGTH" is short for two keys of "user". */
static void check_ipv6_net(qcb_checker *c, const qcb_view *view, qcb_slice type)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "ipv6-net");
    if (item != NULL && !qcb__text_is(type, "user"))
        qcb__tell(c, QCB_ERROR, "unknown-property", qcb__place_item_key(view, item), "%s has no property 'ipv6-net'", view->what);
}

/* True when no other argument had a say: of -netdev only. */
static bool check_keys(qcb_checker *c, const net_row *row, const qcb_arg *arg, qcb_view *view, qcb_slice type)
{
    qcb_option_info info;
    char *name = qcb__arena_copy(c->arena, type.ptr, type.len);
    uint32_t before = c->errors;
    if (name == NULL || !qcb__option_named(c, QCB_O_netdev, &info) || info.values == 0)
        return false;
    bool given = qcb__view_find(view, 0, view->count, "type") != NULL;
    qcb_type keys = given ? info.values : qcb_union_variant(c->target, info.values, type);
    const char *const *skip = view->stage == QCB_STAGE_VISITOR ? row->skip : NULL;
    qcb__check_level(c, view, 0, view->count, keys, skip);
    if (c->errors != before)
        return false;
    qcb_place rest = qcb__place_rest(view);
    if (!qcb__check_choices(c, choices, name, view, rest) || !qcb__check_conditions(c, conditions, name, view, rest))
        return false;
    check_ipv6_net(c, view, type);
    for (size_t i = 0; i < sizeof specials / sizeof *specials; i++) {
        if (strcmp(specials[i].type, name) == 0)
            specials[i].check(c, view);
    }
    if (row->option == QCB_O_net)
        check_hub(c, view, strcmp(name, "tap") == 0);
    if (strcmp(name, "user") == 0)
        qcb__check_slirp(c, arg, view);
    bool forwards = qcb__view_find(view, 0, view->count, "guestfwd") != NULL; /* to a chardev */
    return row->rank == 1 && !forwards && qcb__clean_silent(c, view, keys, skip);
}

/* 7.2 read the address of a card on a PC when it made it. */
static void check_card_address(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "addr");
    if (item == NULL || c->release >= 802 || !is_a(c, c->machine, "generic-pc-machine"))
        return;
    const char *wants = qcb__syntax_wants(c, "pci-address", qcb__view_text(c, view, item));
    if (wants != NULL)
        tell_address(c, qcb__place_item_value(view, item), view->what, qcb__view_text(c, view, item), wants);
}

static void check_nic_keys(qcb_checker *c, const net_row *row, const qcb_arg *arg, const qcb_view *view, qcb_slice type)
{
    if (row->rank == 2)
        check_mac(c, view, "mac");
    if (qcb__text_is(type, "nic")) {
        check_mac(c, view, "macaddr");
        check_card_address(c, view);
    }
    if (row->rank == 2 || qcb__text_is(type, "nic"))
        check_model(c, view, arg);
}

/* The backend's name: true when its keys are to be checked. */
static bool check_type(qcb_checker *c, const net_row *row, const qcb_view *view, const qcb_item_record *item, qcb_slice type)
{
    if (item == NULL) {
        if (row->needs_type)
            qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(view), "-%s needs a type", qcb__option_name(row->option));
        return !row->needs_type;
    }
    if (qcb__elsewhere(c, "ElsewhereNetdev", type))
        return false;
    if (listed(row->elsewhere, type)) {
        qcb__tell(c, QCB_ERROR, "unknown-backend", qcb__place_item_value(view, item), "'%.*s' is nothing for -%s",
                  QCB__SHOW(type), qcb__option_name(row->option));
        return false;
    }
    return true;
}

/* In this form all keys are read at once, and no id is looked at. */
static bool check_modern(qcb_checker *c, const net_row *row, const qcb_arg *arg, qcb_view *view)
{
    c->phase = QCB_PHASE_PARSE;
    if (view->stage != QCB_STAGE_JSON) {
        *view = qcb__view_read(c, arg, 0, &qcb__rules_keyval, "type", QCB_STAGE_KEYVAL, view->what);
        if (!qcb__view_check_keyval(c, view) || !qcb__view_nest(c, view))
            return false;
    }
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "type");
    qcb_slice type = item != NULL ? qcb__view_text(c, view, item) : qcb_str("");
    c->phase = QCB_PHASE_NETDEV;
    c->rank = 0;
    return check_type(c, row, view, item, type) && check_keys(c, row, arg, view, type);
}

static bool check_list(qcb_checker *c, const net_row *row, const qcb_arg *arg, qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "type");
    qcb_slice type = item != NULL ? qcb__view_text(c, view, item) : qcb_str("user"); /* what -nic takes by itself */
    c->phase = QCB_PHASE_PARSE;
    qcb__check_opts_id(c, view);
    c->phase = QCB_PHASE_NETDEV;
    c->rank = (uint8_t)row->rank;
    if (row->help_from != 0 && c->release >= row->help_from && qcb__is_help(type)) {
        qcb__leaves(c, QCB_PHASE_NETDEV, arg->word);
        return false;
    }
    if (row->needs_id && qcb__opts_id(view) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(view), "-netdev needs an id");
    if (row->rank == 2 && qcb__text_is(type, "none"))
        return false;
    check_nic_keys(c, row, arg, view, type);
    return check_type(c, row, view, item, type) && check_keys(c, row, arg, view, type);
}

static void check_argument(qcb_checker *c, const net_row *row, const qcb_arg *arg)
{
    const char *what = qcb__option_dashed(row->option);
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, what);
    uint32_t tells = c->tells;
    bool alone = row->rank == 1 && is_modern(c, &view) ? check_modern(c, row, arg, &view) : check_list(c, row, arg, &view);
    if (alone)
        qcb__pass(c, arg, QCB_PASS_NETDEV, tells);
    c->rank = 0;
}

#define MAX_NICS 8

/* Cards of -nic and "-net nic" wait for the board in a table of fixed size. */
static bool makes_card(qcb_checker *c, const net_row *row, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "type");
    qcb_slice type = item != NULL ? qcb__view_text(c, &view, item) : qcb_str("");
    return row->rank == 2 ? !qcb__text_is(type, "none") : row->rank == 3 && qcb__text_is(type, "nic");
}

void qcb__rule_netdev(qcb_checker *c)
{
    unsigned cards = 0;
    bool some = qcb__has_option(c, QCB_O_netdev) || qcb__has_option(c, QCB_O_nic) || qcb__has_option(c, QCB_O_net);
    for (size_t i = 0; some && i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        const net_row *row = row_of(arg);
        if (row != NULL && qcb__passed(c, arg, QCB_PASS_NETDEV))
            continue;
        if (row == NULL || arg->form == QCB_FORM_MISSING || arg->bad_json || qcb__arg_is_live(c, arg))
            continue;
        check_argument(c, row, arg);
        if (makes_card(c, row, arg) && ++cards == MAX_NICS + 1)
            qcb__tell(c, QCB_ERROR, "too-many", qcb__place_option(arg),
                      "-nic and -net make at most %d network cards: use -device", MAX_NICS);
    }
}
