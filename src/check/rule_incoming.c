/* -incoming: a URI, or from 10.0 on a channel. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "text/address.h"
#include "text/scalar.h"

/* ---- host:port,options ---- */

/* Up to `most` bytes before `stop`, at least one. */
static bool take(qcb_slice *rest, char stop, size_t most)
{
    size_t len = 0;
    while (len < rest->len && len < most && rest->ptr[len] != stop)
        len++;
    *rest = (qcb_slice){ rest->ptr + len, rest->len - len };
    return len != 0;
}

static bool drop(qcb_slice *rest, char byte)
{
    if (rest->len == 0 || rest->ptr[0] != byte)
        return false;
    *rest = (qcb_slice){ rest->ptr + 1, rest->len - 1 };
    return true;
}

/* HOST:PORT, :PORT or [HOST]:PORT. */
static bool take_host_port(qcb_slice *rest)
{
    bool bracket = drop(rest, '[');
    if (bracket && (!take(rest, ']', 64) || !drop(rest, ']')))
        return false;
    if (!bracket && (rest->len == 0 || rest->ptr[0] != ':') && !take(rest, ':', 64))
        return false;
    return drop(rest, ':') && take(rest, ',', 32);
}

static const char *const switches[] = { "ipv4", "ipv6", "keep-alive", "mptcp", "numeric" };
static const char *const others[] = { "host", "keep-alive-count", "keep-alive-idle", "keep-alive-interval", "port", "to" };

static bool is_among(qcb_slice word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (qcb__text_is(word, words[i]))
            return true;
    }
    return false;
}

/* Until 10.0 only =on and =off, later all words of a boolean; and unknown keys were ignored. */
static const char *option_fault(const qcb_checker *c, qcb_slice option)
{
    const char *equals = memchr(option.ptr, '=', option.len);
    qcb_slice key = { option.ptr, equals != NULL ? (size_t)(equals - option.ptr) : option.len };
    qcb_slice value = equals != NULL ? (qcb_slice){ equals + 1, option.len - key.len - 1 } : qcb_str("on");
    bool later = c->release >= 1002, flag = is_among(key, switches, sizeof switches / sizeof *switches);
    bool on;
    qcb_scalar number;
    if (flag && later && qcb__scalar_bool(value, &on) != QCB_SCALAR_OK)
        return "wants on or off behind a switch of its address";
    if (flag && !later && !qcb__text_is(value, "on") && !qcb__text_is(value, "off"))
        return "wants on or off behind a switch of its address";
    if (qcb__text_is(key, "to") && qcb__scalar_uint(value, &number) != QCB_SCALAR_OK)
        return "wants a port number behind to=";
    if (later && key.len > 2 && equals == NULL && memcmp(key.ptr, "no", 2) == 0)
        key = (qcb_slice){ key.ptr + 2, key.len - 2 };
    flag = flag || is_among(key, switches, sizeof switches / sizeof *switches);
    if (later && key.len != 0 && !flag && !is_among(key, others, sizeof others / sizeof *others))
        return "has an option that no address has";
    return NULL;
}

static const char *inet_fault(const qcb_checker *c, qcb_slice rest)
{
    if (!take_host_port(&rest))
        return "wants HOST:PORT, :PORT or [IPv6]:PORT";
    while (drop(&rest, ',')) {
        const char *comma = rest.len != 0 ? memchr(rest.ptr, ',', rest.len) : NULL;
        qcb_slice option = { rest.ptr, comma != NULL ? (size_t)(comma - rest.ptr) : rest.len };
        const char *wants = option.len != 0 ? option_fault(c, option) : NULL;
        if (wants != NULL)
            return wants;
        rest = (qcb_slice){ rest.ptr + option.len, rest.len - option.len };
    }
    return NULL;
}

/* ---- the other protocols ---- */

static const char *unix_fault(const qcb_checker *c, qcb_slice rest)
{
    (void)c;
    return rest.len == 0 ? "wants a path behind unix:" : NULL;
}

static const char *vsock_fault(const qcb_checker *c, qcb_slice rest)
{
    (void)c;
    return take(&rest, ':', 32) && drop(&rest, ':') && take(&rest, ',', 32) ? NULL : "wants CID:PORT";
}

static const char *fd_fault(const qcb_checker *c, qcb_slice rest)
{
    (void)c;
    return qcb__reads_descriptor(rest) ? NULL : "wants the number of an open descriptor";
}

static const char *file_fault(const qcb_checker *c, qcb_slice rest)
{
    static const char key[] = ",offset=";
    qcb_scalar number;
    (void)c;
    for (size_t i = 0; i + sizeof key - 1 <= rest.len; i++) {
        qcb_slice value = { rest.ptr + i + sizeof key - 1, rest.len - i - (sizeof key - 1) };
        if (memcmp(rest.ptr + i, key, sizeof key - 1) == 0)
            return qcb__scalar_size(value, 1, &number) == QCB_SCALAR_OK ? NULL : "wants a size behind offset=";
    }
    return NULL;
}

static const struct {
    const char *prefix;
    unsigned from;
    const char *(*fault)(const qcb_checker *c, qcb_slice rest);
} protocols[] = { { "tcp:", 0, inet_fault }, { "unix:", 0, unix_fault }, { "vsock:", 0, vsock_fault }, { "rdma:", 0, inet_fault },
                  { "exec:", 0, NULL },      { "fd:", 0, fd_fault },     { "file:", 802, file_fault } };

static const char *uri_fault(const qcb_checker *c, qcb_slice text)
{
    for (size_t i = 0; i < sizeof protocols / sizeof *protocols; i++) {
        size_t len = strlen(protocols[i].prefix);
        if (text.len < len || memcmp(text.ptr, protocols[i].prefix, len) != 0 || c->release < protocols[i].from)
            continue;
        return protocols[i].fault != NULL ? protocols[i].fault(c, (qcb_slice){ text.ptr + len, text.len - len }) : NULL;
    }
    return c->release >= 802 ? "begins with no known protocol: tcp, unix, vsock, fd, exec, file, rdma"
                             : "begins with no known protocol: tcp, unix, vsock, fd, exec, rdma";
}

static bool is_uri(qcb_slice text)
{
    size_t i = 0;
    while (i < text.len && ((text.ptr[i] >= 'a' && text.ptr[i] <= 'z') || (text.ptr[i] >= 'A' && text.ptr[i] <= 'Z')))
        i++;
    return i < text.len && text.ptr[i] == ':';
}

/* ---- arguments ---- */

static void check_channel(qcb_checker *c, const qcb_arg *arg)
{
    qcb_type type = qcb_find_data_type(c->target, qcb_str("MigrationChannel"));
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-incoming");
    if (view.stage != QCB_STAGE_JSON) {
        view = qcb__view_read(c, arg, 0, &qcb__rules_keyval, "channel-type", QCB_STAGE_KEYVAL, "-incoming");
        if (!qcb__view_check_keyval(c, &view) || !qcb__view_nest(c, &view))
            return;
    }
    if (type != 0)
        qcb__check_level(c, &view, 0, view.count, type, NULL);
}

static void check_uri(qcb_checker *c, const qcb_arg *arg)
{
    const char *wants = uri_fault(c, arg->value);
    if (wants != NULL)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-incoming: '%.*s' %s", QCB__SHOW(arg->value), wants);
}

/* 7.2 looks at the last one only, and late. */
void qcb__rule_incoming(qcb_checker *c)
{
    size_t at = 0;
    const qcb_arg *last = NULL;
    bool early = c->release >= 802;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_incoming, &at)) != NULL;) {
        last = arg;
        if (!early || qcb__text_is(arg->value, "defer"))
            continue;
        if (arg->form != QCB_FORM_JSON && is_uri(arg->value))
            check_uri(c, arg);
        else
            check_channel(c, arg);
    }
    c->phase = QCB_PHASE_START;
    if (!early && last != NULL && !qcb__text_is(last->value, "defer"))
        check_uri(c, last);
}
