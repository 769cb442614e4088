/* -netdev user: addresses that belong together, and the ports that it forwards. SPDX-License-Identifier: MIT */
#include "check/netdev.h"
#include "check/conditions.h"
#include "text/address.h"

#include <stdio.h>

typedef struct slirp {
    qcb_checker *c;
    const qcb_arg *arg;
    const qcb_view *view;
    uint32_t net, mask, host, dns, dhcp;
    unsigned char prefix[16];
    unsigned prefix_bits;
    bool restricted, good;
} slirp;

static void fault(slirp *s, const qcb_item_record *item, const char *wants)
{
    s->good = false;
    qcb_slice text = qcb__view_text(s->c, s->view, item);
    qcb__tell(s->c, QCB_ERROR, "invalid-value", qcb__place_item_value(s->view, item), "%s user: '%.*s' of '%.*s' %s",
              s->view->what, QCB__SHOW(text), QCB__SHOW(qcb__view_key(s->view, item)), wants);
}

static const qcb_item_record *find(const slirp *s, const char *key)
{
    return qcb__view_find(s->view, 0, s->view->count, key);
}

/* ---- IPv4 ---- */

/* The mask that a network has when it does not say. */
static uint32_t natural_mask(uint32_t address)
{
    static const struct {
        uint32_t bits, value, mask;
    } classes[] = {
        { 0x80000000, 0x00000000, 0xff000000 }, { 0xfff00000, 0xac100000, 0xfff00000 }, { 0xc0000000, 0x80000000, 0xffff0000 },
        { 0xffff0000, 0xc0a80000, 0xffff0000 }, { 0xffff0000, 0xc6120000, 0xfffe0000 }, { 0xe0000000, 0xe0000000, 0xffffff00 },
    };
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if ((address & classes[i].bits) == classes[i].value)
            return classes[i].mask;
    }
    return 0xfffffff0;
}

/* What follows the slash: a number of bits or a mask. */
static const char *read_mask(slirp *s, qcb_slice text)
{
    int64_t bits = 0;
    size_t len = qcb__address_number(text, 10, &bits);
    if (len != text.len)
        return qcb__address_ipv4(text, &s->mask) ? NULL : "has neither a number of bits nor a mask behind the slash";
    if (bits < 4 || bits > 32)
        return "wants 4 to 32 bits behind the slash";
    s->mask = bits == 32 ? 0xffffffffu : ~(0xffffffffu >> bits);
    return NULL;
}

static const char *read_network(slirp *s, qcb_slice text)
{
    const char *slash = text.len != 0 ? memchr(text.ptr, '/', text.len) : NULL;
    size_t len = slash != NULL ? (size_t)(slash - text.ptr) : text.len;
    if (!qcb__address_ipv4((qcb_slice){ text.ptr, len }, &s->net))
        return "is no IPv4 network such as 10.0.2.0/24";
    s->mask = natural_mask(s->net);
    return slash != NULL ? read_mask(s, (qcb_slice){ slash + 1, text.len - len - 1 }) : NULL;
}

static void take_network(slirp *s)
{
    const qcb_item_record *net = find(s, "net"), *ip = net == NULL ? find(s, "ip") : NULL;
    const char *wants = NULL;
    *s = (slirp){ s->c, s->arg, s->view, 0x0a000200, 0xffffff00, 0, 0, 0, { 0 }, 64, s->restricted, true };
    if (net != NULL)
        wants = read_network(s, qcb__view_text(s->c, s->view, net));
    else if (ip != NULL && !qcb__address_ipv4(qcb__view_text(s->c, s->view, ip), &s->net))
        wants = "is no IPv4 address";
    if (wants != NULL)
        fault(s, net != NULL ? net : ip, wants);
    s->net &= s->mask;
    s->host = s->net | (0x0202 & ~s->mask);
    s->dhcp = s->net | (0x020f & ~s->mask);
    s->dns = s->net | (0x0203 & ~s->mask);
}

static void take_address(slirp *s, const char *key, uint32_t *address, bool inside)
{
    const qcb_item_record *item = find(s, key);
    if (item == NULL)
        return;
    if (!qcb__address_ipv4(qcb__view_text(s->c, s->view, item), address))
        fault(s, item, "is no IPv4 address");
    else if (inside && (*address & s->mask) != s->net)
        fault(s, item, "is outside of the network");
}

/* What sets an address: its key, or else what it follows from. */
static const qcb_item_record *source_of(const slirp *s, const char *key)
{
    static const char *const keys[] = { "dhcpstart", "dns", "host", "net", "ip" };
    const qcb_item_record *item = NULL;
    bool reached = false;
    for (size_t i = 0; i < QCB__COUNT(keys) && item == NULL; i++) {
        reached |= strcmp(keys[i], key) == 0;
        item = reached ? find(s, keys[i]) : NULL;
    }
    return item;
}

static void check_ipv4(slirp *s)
{
    uint32_t server;
    take_network(s);
    if (!s->good)
        return;
    take_address(s, "host", &s->host, true);
    take_address(s, "dns", &s->dns, s->restricted);
    if (s->good && s->dns == s->host)
        fault(s, source_of(s, "dns"), "makes host and DNS server one address");
    take_address(s, "dhcpstart", &s->dhcp, true);
    if (s->good && (s->dhcp == s->host || s->dhcp == s->dns))
        fault(s, source_of(s, "dhcpstart"), "makes the first DHCP address the one of host or DNS server");
    take_address(s, "smbserver", &server, false);
}

/* ---- IPv6 ---- */

static bool same_network(const slirp *s, const unsigned char *address)
{
    unsigned bytes = s->prefix_bits / 8, bits = s->prefix_bits % 8;
    unsigned mask = 0xffu & ~(0xffu >> bits);
    return memcmp(s->prefix, address, bytes) == 0 && (bits == 0 || ((s->prefix[bytes] ^ address[bytes]) & mask) == 0);
}

/* "ipv6-net" sets prefix and length; what stands behind the slash is decimal. */
static void take_ipv6_net(slirp *s, const qcb_item_record *item)
{
    qcb_slice text = qcb__view_text(s->c, s->view, item);
    const char *slash = text.len != 0 ? memchr(text.ptr, '/', text.len) : NULL;
    size_t len = slash != NULL ? (size_t)(slash - text.ptr) : text.len;
    int64_t bits = 64;
    qcb_slice tail = slash != NULL ? (qcb_slice){ slash + 1, text.len - len - 1 } : (qcb_slice){ NULL, 0 };
    if (slash != NULL && (qcb__address_number(tail, 10, &bits) != tail.len || tail.len == 0))
        fault(s, item, "wants a number behind the slash");
    else if (!qcb__address_ipv6((qcb_slice){ text.ptr, len }, s->prefix))
        fault(s, item, "is no IPv6 network such as fec0::/64");
    else if (bits < 0 || bits > 126)
        fault(s, item, "wants 0 to 126 bits behind the slash");
    s->prefix_bits = bits > 0 && bits <= 126 ? (unsigned)bits : 64;
}

static void take_prefix(slirp *s)
{
    static const unsigned char usual[16] = { 0xfe, 0xc0 };
    const qcb_item_record *net = find(s, "ipv6-net"), *prefix = find(s, "ipv6-prefix"), *len = find(s, "ipv6-prefixlen");
    int64_t bits = 64;
    memcpy(s->prefix, usual, sizeof usual);
    if (prefix != NULL && net == NULL && !qcb__address_ipv6(qcb__view_text(s->c, s->view, prefix), s->prefix))
        fault(s, prefix, "is no IPv6 address");
    if (len != NULL)
        qcb__address_number(qcb__view_text(s->c, s->view, len), 0, &bits);
    s->prefix_bits = bits > 0 && bits <= 126 ? (unsigned)bits : 64;
    if (net != NULL)
        take_ipv6_net(s, net);
}

static void take_address6(slirp *s, const char *key, bool inside)
{
    unsigned char address[16];
    const qcb_item_record *item = find(s, key);
    if (item == NULL)
        return;
    if (!qcb__address_ipv6(qcb__view_text(s->c, s->view, item), address))
        fault(s, item, "is no IPv6 address");
    else if (inside && !same_network(s, address))
        fault(s, item, "is outside of the network");
}

static void check_ipv6(slirp *s)
{
    take_prefix(s);
    if (!s->good)
        return;
    take_address6(s, "ipv6-host", true);
    take_address6(s, "ipv6-dns", s->restricted);
}

/* ---- forwarding ---- */

/* The part of *rest before `stop`, which is dropped; false when it is not there. */
static bool cut(qcb_slice *rest, char stop, qcb_slice *part)
{
    const char *at = rest->len != 0 ? memchr(rest->ptr, stop, rest->len) : NULL;
    if (at == NULL)
        return false;
    *part = (qcb_slice){ rest->ptr, (size_t)(at - rest->ptr) };
    *rest = (qcb_slice){ at + 1, rest->len - part->len - 1 };
    return true;
}

static bool address_or_empty(qcb_slice text)
{
    uint32_t address;
    return text.len == 0 || qcb__address_ipv4(text, &address);
}

static bool port_within(qcb_slice text, int64_t least, bool whole)
{
    int64_t port = 0;
    size_t len = qcb__address_number(text, 0, &port);
    return len != 0 ? (!whole || len == text.len) && port >= least && port <= 65535 : text.len == 0 && least == 0;
}

/* PATH-[GUEST]:PORT */
static const char *unix_fault(qcb_slice rest)
{
    qcb_slice part;
    if (!cut(&rest, '-', &part) || part.len == 0 || part.ptr[0] != '/')
        return "wants an absolute path, '-' and the guest's end behind unix:";
    if (!cut(&rest, ':', &part) || !address_or_empty(part))
        return "wants an IPv4 address (or nothing) and a colon before the guest's port";
    return port_within(rest, 1, false) ? NULL : "has no good guest port: 1 to 65535";
}

/* [PROTOCOL]:[HOST]:PORT-[GUEST]:PORT; what follows the last port is ignored from 10.0 on. */
static const char *hostfwd_fault(const slirp *s, qcb_slice rest)
{
    qcb_slice part;
    bool named = cut(&rest, ':', &part);
    if (named && s->c->release >= 1002 && qcb__text_is(part, "unix"))
        return unix_fault(rest);
    if (!named || (part.len != 0 && !qcb__text_is(part, "tcp") && !qcb__text_is(part, "udp")))
        return "has to begin with tcp: or udp:";
    if (!cut(&rest, ':', &part))
        return "wants an address (or nothing) and a colon before the host's port";
    if (!address_or_empty(part))
        return "wants an IPv4 address, not a name, before the host's port";
    if (!cut(&rest, '-', &part))
        return "wants '-' and the guest's end behind the host's port";
    if (!port_within(part, 0, true))
        return "has no good host port: 0 to 65535";
    if (!cut(&rest, ':', &part))
        return "wants an address (or nothing) and a colon before the guest's port";
    if (!address_or_empty(part))
        return "wants an IPv4 address before the guest's port";
    return port_within(rest, 1, s->c->release < 802) ? NULL : "has no good guest port: 1 to 65535";
}

/* [tcp]:SERVER:PORT-TARGET. */
static const char *guestfwd_fault(const slirp *s, qcb_slice *rest)
{
    qcb_slice part;
    uint32_t server = 0;
    int64_t port;
    if (!cut(rest, ':', &part) || (part.len != 0 && !qcb__text_is(part, "tcp")))
        return "has to begin with tcp:";
    if (!cut(rest, ':', &part) || (part.len != 0 && !qcb__address_ipv4(part, &server)))
        return "wants an IPv4 address of the guest's network and a port";
    bool outside = part.len != 0 && ((server & s->mask) != s->net || server == s->host || server == s->dns);
    if (!cut(rest, '-', &part))
        return "wants '-' and a target behind the port";
    if (part.len == 0 || qcb__address_number(part, 10, &port) != part.len || port < 1 || port > 65535)
        return "has no good port: 1 to 65535";
    return outside ? "has to be a free address of the guest's network" : NULL;
}

/* The target is a chardev text, unless it is a command. */
static void check_target(slirp *s, const qcb_item_record *item, qcb_slice text, qcb_slice target)
{
    qcb_chardev dev;
    qcb_legacy legacy;
    static const char command[] = "cmd:";
    bool plain = s->view->stage != QCB_STAGE_JSON && (item->flags & QCB_ITEM_VALUE_ESCAPED) == 0;
    bool runs = target.len >= 4 && memcmp(target.ptr, command, 4) == 0;
    qcb_slice id = qcb__legacy_reference(target);
    if (id.ptr != NULL)
        qcb__id_use(s->c, QCB_NS_CHARDEV, 0, id, qcb__place_item_value(s->view, item), s->view->what, "guestfwd");
    if (!plain || runs || id.ptr != NULL)
        return;
    uint32_t from = item->value_start + (uint32_t)(target.ptr - text.ptr);
    qcb__legacy_chardev(s->c, s->arg, from, item->value_end, s->view->what, &dev, &legacy);
    if (legacy.backend == NULL)
        qcb__check_legacy(s->c, &dev, &legacy, target);
}

static void check_rule(slirp *s, const qcb_item_record *item, bool host)
{
    qcb_slice text = qcb__view_text(s->c, s->view, item), rest = text;
    const char *wants = host ? hostfwd_fault(s, text) : guestfwd_fault(s, &rest);
    if (wants != NULL)
        fault(s, item, wants);
    else if (!host)
        check_target(s, item, text, rest);
}

/* In JSON each rule is an object of its own, whose member "str" holds it. */
static void check_array(slirp *s, const qcb_item_record *array, bool host)
{
    for (const qcb_item_record *item = array + 1; item < s->view->items + array->next; item++) {
        if (item->kind == QCB_ITEM_STRING)
            check_rule(s, item, host);
    }
}

static void check_rules(slirp *s)
{
    for (uint32_t i = 0; i < s->view->count; i = s->view->items[i].next) {
        const qcb_item_record *item = &s->view->items[i];
        bool host = qcb__text_is(qcb__view_key(s->view, item), "hostfwd");
        if (!host && !qcb__text_is(qcb__view_key(s->view, item), "guestfwd"))
            continue;
        if (item->kind == QCB_ITEM_ARRAY)
            check_array(s, item, host);
        else
            check_rule(s, item, host);
    }
}

/* ---- all of it ---- */

static const qcb_condition conditions[] = {
    { "user", 0, 0, "!ipv4", "net ip host dns", NULL, "exclusive-keys", "IPv4 is off" },
    { "user", 0, 0, "!ipv6", "ipv6-net ipv6-prefix ipv6-host ipv6-dns", NULL, "exclusive-keys", "IPv6 is off" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

/* One family switched on alone switches the other off. */
static void check_families(slirp *s)
{
    const qcb_item_record *v4 = find(s, "ipv4"), *v6 = find(s, "ipv6");
    bool on4 = qcb__view_on(s->c, s->view, "ipv4", true), on6 = qcb__view_on(s->c, s->view, "ipv6", true);
    bool use4 = on4 && !(v6 != NULL && on6 && v4 == NULL), use6 = on6 && !(v4 != NULL && on4 && v6 == NULL);
    if (!use4 && !use6)
        fault(s, v6 != NULL ? v6 : v4, "leaves no protocol: IPv4 is off as well");
    for (const qcb_condition *row = conditions; row->type != NULL; row++) {
        qcb_condition one[2] = { *row, { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL } };
        one[0].when = NULL;
        bool off = row == conditions ? !use4 : !use6;
        if (off && s->good)
            s->good &= qcb__check_conditions(s->c, one, "user", s->view, qcb__place_rest(s->view));
    }
}

static void check_lengths(slirp *s)
{
    static const char *const keys[] = { "domainname", "hostname", "tftp-server-name" };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const qcb_item_record *item = find(s, keys[i]);
        size_t len = item != NULL ? qcb__view_text(s->c, s->view, item).len : 1;
        if (len > 255)
            fault(s, item, "is longer than 255 bytes");
        else if (len == 0 && i == 0)
            fault(s, item, "is empty");
    }
}

void qcb__check_slirp(qcb_checker *c, const qcb_arg *arg, const qcb_view *view)
{
    slirp s = { .c = c, .arg = arg, .view = view, .restricted = qcb__view_on(c, view, "restrict", false), .good = true };
    check_families(&s);
    if (!s.good)
        return;
    check_ipv4(&s);
    check_ipv6(&s);
    check_lengths(&s);
    if (s.good)
        check_rules(&s);
}
