/* -incoming: an address as text, a channel as keys or JSON, or "defer". SPDX-License-Identifier: MIT */
#include "check/check.h"
#include "text/scalar.h"

#include <ctype.h>

/* What is wrong with the text behind the scheme; NULL when nothing is. */
typedef const char *(*address_check)(const qcb_checker *c, qcb_slice text);

static bool starts_with(qcb_slice text, const char *word)
{
    size_t len = strlen(word);
    return text.len >= len && memcmp(text.ptr, word, len) == 0;
}

static qcb_slice behind(qcb_slice text, size_t skip)
{
    return (qcb_slice){ text.ptr + skip, text.len - skip };
}

/* Length of the host in front of its colon, brackets included; text.len when there is no colon. */
static size_t host_length(qcb_slice text)
{
    size_t from = 0;
    if (text.len > 0 && text.ptr[0] == '[') {
        const char *bracket = memchr(text.ptr, ']', text.len);
        if (bracket == NULL)
            return text.len;
        from = (size_t)(bracket - text.ptr);
    }
    const char *colon = from < text.len ? memchr(text.ptr + from, ':', text.len - from) : NULL;
    return colon != NULL ? (size_t)(colon - text.ptr) : text.len;
}

/* ",ipv4=on,to=10": keys as of an inet socket. Unknown ones are refused from 11.0 on. */
static const char *check_tail(const qcb_checker *c, qcb_slice text)
{
    static const char *const switches[] = { "ipv4", "ipv6", "keep-alive", "mptcp", "numeric" };
    while (text.len > 0) {
        text = behind(text, 1);
        const char *comma = memchr(text.ptr, ',', text.len);
        qcb_slice item = { text.ptr, comma != NULL ? (size_t)(comma - text.ptr) : text.len };
        const char *equals = memchr(item.ptr, '=', item.len);
        qcb_slice key = { item.ptr, equals != NULL ? (size_t)(equals - item.ptr) : item.len };
        bool known = qcb__text_is(key, "to") || starts_with(key, "keep-alive-"), on;
        for (size_t i = 0; i < sizeof switches / sizeof *switches; i++) {
            if (!qcb__text_is(key, switches[i]))
                continue;
            known = true;
            if (equals != NULL && qcb__scalar_bool(behind(item, key.len + 1), &on) != QCB_SCALAR_OK)
                return "on or off for the switches of the address";
        }
        if (!known && c->release >= 1100)
            return "only keys of socket addresses behind the port";
        text = behind(text, item.len);
    }
    return NULL;
}

static const char *check_tcp(const qcb_checker *c, qcb_slice text)
{
    static const char wants[] = "tcp:HOST:PORT";
    size_t host = host_length(text);
    if (host + 1 >= text.len)
        return wants;
    qcb_slice port = behind(text, host + 1);
    const char *comma = memchr(port.ptr, ',', port.len);
    size_t len = comma != NULL ? (size_t)(comma - port.ptr) : port.len;
    return len == 0 ? wants : check_tail(c, behind(port, len));
}

static const char *check_unix(const qcb_checker *c, qcb_slice text)
{
    (void)c;
    return text.len != 0 ? NULL : "unix:PATH";
}

static const char *check_vsock(const qcb_checker *c, qcb_slice text)
{
    const char *colon = memchr(text.ptr, ':', text.len);
    (void)c;
    return colon != NULL && colon != text.ptr && colon + 1 != text.ptr + text.len ? NULL : "vsock:CID:PORT";
}

/* A name would be one that a monitor has given, and none has yet. */
static const char *check_fd(const qcb_checker *c, qcb_slice text)
{
    (void)c;
    for (size_t i = 0; i < text.len; i++) {
        if (!isdigit((unsigned char)text.ptr[i]))
            return "fd:NUMBER";
    }
    return text.len != 0 ? NULL : "fd:NUMBER";
}

static const char *check_file(const qcb_checker *c, qcb_slice text)
{
    static const char key[] = ",offset=";
    qcb_scalar size;
    (void)c;
    for (size_t i = 0; i + sizeof key - 1 <= text.len; i++) {
        if (memcmp(text.ptr + i, key, sizeof key - 1) == 0 &&
            qcb__scalar_size(behind(text, i + sizeof key - 1), 1, &size) != QCB_SCALAR_OK)
            return "file:PATH,offset=SIZE";
    }
    return NULL;
}

static const struct {
    const char *scheme;
    unsigned from;
    address_check check; /* NULL: any text */
} schemes[] = {
    { "exec:", 0, NULL },     { "fd:", 0, check_fd },     { "file:", 802, check_file }, { "rdma:", 0, NULL },
    { "tcp:", 0, check_tcp }, { "unix:", 0, check_unix }, { "vsock:", 0, check_vsock },
};

/* "word:" in front: an address, else keys. */
static bool is_address(qcb_slice text)
{
    size_t i = 0;
    while (i < text.len && (isalnum((unsigned char)text.ptr[i]) || memchr("+-.", text.ptr[i], 3) != NULL))
        i++;
    return i > 0 && i < text.len && text.ptr[i] == ':';
}

static void check_address(qcb_checker *c, const qcb_arg *arg)
{
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        if (c->release < schemes[i].from || !starts_with(arg->value, schemes[i].scheme))
            continue;
        qcb_slice rest = behind(arg->value, strlen(schemes[i].scheme));
        const char *wants = schemes[i].check != NULL ? schemes[i].check(c, rest) : NULL;
        if (wants != NULL)
            qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-incoming cannot be '%.*s': it wants %s",
                      QCB__SHOW(arg->value), wants);
        return;
    }
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "'%.*s' is no address that QEMU %s can migrate from",
              QCB__SHOW(arg->value), c->target->version);
}

static void check_channel(qcb_checker *c, const qcb_arg *arg, qcb_type type)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-incoming");
    bool sound = view.stage == QCB_STAGE_JSON || (qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view));
    if (sound)
        qcb__check_level(c, &view, 0, view.count, type, NULL);
}

void qcb__rule_incoming(qcb_checker *c)
{
    qcb_option_info info;
    size_t at = 0;
    const qcb_arg *arg, *next = qcb__next_arg(c, "incoming", &at);
    if (next == NULL || !qcb_find_option(c->target, qcb_str("incoming"), &info))
        return;
    bool early = c->release >= 1000;
    c->phase = early ? QCB_PHASE_PARSE : QCB_PHASE_START;
    while ((arg = next) != NULL) {
        next = qcb__next_arg(c, "incoming", &at);
        if (qcb__text_is(arg->value, "defer") || (!early && next != NULL))
            continue; /* before, only the last one was looked at */
        if (!early || is_address(arg->value))
            check_address(c, arg);
        else if (info.values != 0)
            check_channel(c, arg, info.values);
    }
}
