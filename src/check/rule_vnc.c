/* -vnc, also as -display vnc=...: addresses of its own kind. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/memo.h"
#include "check/conditions.h"
#include "check/vnc.h"
#include "text/address.h"

#include <stdio.h>

static const qcb_condition conditions[] = {
    { "vnc", 0, 0, NULL, "password", "password-secret", "exclusive-keys",
      "password-secret= says already that there is a password" },
    { "vnc", 0, 0, NULL, "tls-authz", "-tls-creds", "missing-property", "tls-authz= needs tls-creds=" },
    { "vnc", 0, 0, NULL, "sasl-authz", "!sasl", "missing-property", "sasl-authz= needs sasl=on" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

typedef struct server {
    qcb_checker *c;
    const qcb_view *view;
    unsigned addresses;
    bool unix_socket, reverse, has_range;
} server;

static void fault(server *s, const qcb_item_record *item, const char *wants)
{
    qcb_slice text = qcb__view_text(s->c, s->view, item);
    qcb__tell(s->c, QCB_ERROR, "invalid-value", qcb__place_item_value(s->view, item), "%s: '%.*s' %s", s->view->what,
              QCB__SHOW(text), wants);
}

static bool starts_unix(qcb_slice text)
{
    return text.len >= 5 && memcmp(text.ptr, "unix:", 5) == 0;
}

static const char *last_colon(qcb_slice text)
{
    const char *found = NULL;
    for (size_t i = 0; i < text.len; i++)
        found = text.ptr[i] == ':' ? text.ptr + i : found;
    return found;
}

/* A decimal number without a sign, blanks before it. */
static bool read_display(qcb_slice text, int64_t *number)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '-')
            return false;
    }
    return qcb__address_number(text, 10, number) == text.len && text.len != 0;
}

#define FIRST_PORT 5900

static const char *display_fault(const server *s, qcb_slice text)
{
    const char *colon = last_colon(text);
    int64_t number = 0;
    if (colon == NULL)
        return "has no display number: write HOST:NUMBER or :NUMBER";
    qcb_slice port = { colon + 1, text.len - (size_t)(colon + 1 - text.ptr) };
    if (port.len == 0)
        return "has nothing behind the colon";
    if (!read_display(port, &number))
        return s->reverse ? "has no decimal port number behind the colon" : "has no decimal display number behind the colon";
    return number + (s->reverse ? 0 : FIRST_PORT) > 65535 ? "makes a port above 65535" : NULL;
}

static void check_address(server *s, const qcb_item_record *item)
{
    qcb_slice text = qcb__view_text(s->c, s->view, item);
    const char *wants = NULL;
    s->addresses++;
    if (!starts_unix(text))
        wants = display_fault(s, text);
    else if (s->has_range)
        wants = "is a UNIX socket: to= is for port numbers";
    if (wants != NULL)
        fault(s, item, wants);
}

static void check_websocket(server *s, const qcb_item_record *item)
{
    qcb_slice text = qcb__view_text(s->c, s->view, item);
    bool usual = text.len == 0 || qcb__text_is(text, "on");
    const char *colon = last_colon(text);
    if (usual && s->addresses > 1)
        fault(s, item, "does not tell the port, and there is more than one display");
    else if (starts_unix(text) && s->c->release < 802)
        fault(s, item, "is a UNIX socket, and QEMU 7.2 has none for websockets");
    else if (!usual && colon != NULL && colon + 1 == text.ptr + text.len)
        fault(s, item, "has nothing behind the colon");
}

/* All addresses: the keys may repeat. "none" first means that nobody listens. */
static void check_addresses(server *s)
{
    const qcb_item_record *last = qcb__view_find(s->view, 0, s->view->count, "vnc");
    if (last == NULL || qcb__text_is(qcb__view_text(s->c, s->view, last), "none"))
        return;
    for (uint32_t i = 0; i < s->view->count; i++) {
        if (qcb__text_is(qcb__view_key(s->view, &s->view->items[i]), "vnc"))
            check_address(s, &s->view->items[i]);
    }
    for (uint32_t i = 0; i < s->view->count; i++) {
        if (qcb__text_is(qcb__view_key(s->view, &s->view->items[i]), "websocket"))
            check_websocket(s, &s->view->items[i]);
    }
    if (s->reverse && s->addresses > 1)
        qcb__tell(s->c, QCB_ERROR, "exclusive-keys", qcb__place_item_value(s->view, last),
                  "%s: reverse=on calls one address only", s->view->what);
    const qcb_item_record *v6 = qcb__view_find(s->view, 0, s->view->count, "ipv6");
    if (!qcb__view_on(s->c, s->view, "ipv4", true) && !qcb__view_on(s->c, s->view, "ipv6", true))
        fault(s, v6, "leaves no protocol: IPv4 is off as well");
}

/* ---- keys ---- */

static const qcb_item_record *find(const qcb_view *view, const char *key)
{
    return qcb__view_find(view, 0, view->count, key);
}

static void use(qcb_checker *c, const qcb_view *view, const char *key, qcb_namespace space, const char *class_name)
{
    const qcb_item_record *item = find(view, key);
    qcb_type type = class_name != NULL ? qcb__qom_type_named(c, qcb_str(class_name)) : 0;
    if (item != NULL)
        qcb__id_use(c, space, type, qcb__view_text(c, view, item), qcb__place_item_value(view, item), view->what, key);
}

static void check_share(qcb_checker *c, const qcb_view *view)
{
    qcb_member_info member = { .name = "share",
                               .kind = QCB_VALUE_ENUM,
                               .type = qcb_find_data_type(c->target, qcb_str("VncShare")) };
    const qcb_item_record *item = find(view, "share");
    if (item != NULL && member.type != 0)
        qcb__check_item(c, view, (uint32_t)(item - view->items), &member);
}

static void check_credentials(qcb_checker *c, const qcb_view *view)
{
    static const char *const kinds[] = { "tls-creds-anon", "tls-creds-x509", NULL };
    const qcb_item_record *item = find(view, "tls-creds");
    if (item != NULL)
        qcb__check_tls_creds(c, qcb__view_text(c, view, item), true, kinds, qcb__place_item_value(view, item), view->what);
    if (find(view, "password") == NULL)
        use(c, view, "password-secret", QCB_NS_OBJECT, "secret_common");
}

/* The display has to be one that shows something; only that it is there can be said. */
static void check_display(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = find(view, "display");
    qcb_type_info info;
    if (item == NULL)
        return;
    qcb_id *id =
        qcb__id_use(c, QCB_NS_DEVICE, 0, qcb__view_text(c, view, item), qcb__place_item_value(view, item), view->what, "display");
    if (id == NULL || id->type == 0 || !qcb__type_info(c, id->type, &info) || info.category == NULL)
        return;
    const qcb_item_record *head = find(view, "head");
    bool first = head == NULL || qcb__text_is(qcb__view_text(c, view, head), "0");
    bool shows = strcmp(info.category, "Display") == 0;
    if (!shows)
        fault(&(server){ .c = c, .view = view }, item, "is no display device");
    else if (!first && strcmp(info.name, "VGA") == 0)
        fault(&(server){ .c = c, .view = view }, head, "is a head that the device does not have");
}

void qcb__check_vnc(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *to = find(view, "to");
    server s = { .c = c, .view = view, .reverse = qcb__view_on(c, view, "reverse", false) };
    s.has_range = to != NULL && !qcb__text_is(qcb__view_text(c, view, to), "0");
    uint32_t before = c->errors;
    check_addresses(&s);
    if (c->errors != before)
        return;
    qcb__check_conditions(c, conditions, "vnc", view, qcb__place_rest(view));
    check_credentials(c, view);
    check_share(c, view);
    use(c, view, "audiodev", QCB_NS_AUDIODEV, NULL);
    check_display(c, view);
}

/* ---- ids that 7.2 gives at once, so that a later id can clash with them ---- */

static bool is_taken(const qcb_slice *ids, size_t count, qcb_slice id)
{
    for (size_t i = 0; i < count; i++) {
        if (ids[i].len == id.len && memcmp(ids[i].ptr, id.ptr, id.len) == 0)
            return true;
    }
    return false;
}

#define MANY 64 /* servers: ids of more are not followed */

static qcb_slice free_id(qcb_checker *c, const qcb_slice *ids, size_t count)
{
    char text[24] = "default";
    for (unsigned i = 2; is_taken(ids, count, qcb_str(text)); i++)
        snprintf(text, sizeof text, "vnc%u", i);
    return qcb_str(qcb__arena_copy(c->arena, text, strlen(text)));
}

static void check_ids(qcb_checker *c)
{
    qcb_slice ids[MANY];
    size_t count = 0, at = 0;
    for (const qcb_arg *arg; count < MANY && (arg = qcb__next_arg(c, QCB_O_vnc, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-vnc");
        const qcb_item_record *item = qcb__opts_id(&view);
        qcb_slice id = item != NULL ? qcb__view_text(c, &view, item) : free_id(c, ids, count);
        if (id.ptr == NULL) {
            c->no_memory = true;
            return;
        }
        if (item != NULL && is_taken(ids, count, id) && !qcb__told(c, qcb__place_item_value(&view, item)))
            qcb__tell(c, QCB_ERROR, "duplicate-id", qcb__place_item_value(&view, item), "a -vnc before has the id '%.*s' already",
                      QCB__SHOW(id));
        ids[count++] = id;
    }
}

void qcb__rule_vnc(qcb_checker *c)
{
    size_t at = 0;
    if (c->release < 802) {
        c->phase = QCB_PHASE_PARSE;
        check_ids(c);
        c->phase = QCB_PHASE_START;
    }
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_vnc, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-vnc");
        const qcb_item_record *item = find(&view, "vnc");
        if (item != NULL && qcb__is_help(arg->value)) {
            c->phase = QCB_PHASE_PARSE;
            qcb__tell(c, QCB_ERROR, "help-fails", qcb__place_value(arg), "QEMU prints the keys of -vnc and exits with status 1");
            c->phase = QCB_PHASE_START;
            continue;
        }
        qcb__check_vnc(c, &view);
    }
}
