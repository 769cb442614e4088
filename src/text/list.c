/* SPDX-License-Identifier: MIT */
#include "text/list.h"

const qcb_list_rules qcb__rules_opts = { .escapes = true, .implied_escapes = true, .no_prefix = true };
const qcb_list_rules qcb__rules_keyval = { .escapes = true };
const qcb_list_rules qcb__rules_cpu = { .plus_minus = true, .implied_always = true };

const unsigned char qcb__list_stop[256] = { [','] = 1, ['='] = 1 };

void qcb__unescape(qcb_buffer *out, const char *value, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        qcb__buffer_char(out, value[i]);
        if (value[i] == ',' && i + 1 < len && value[i + 1] == ',')
            i++;
    }
}

void qcb__escape(qcb_buffer *out, const char *value, size_t len)
{
    for (;;) {
        const char *comma = len != 0 ? memchr(value, ',', len) : NULL;
        if (comma == NULL)
            break;
        size_t part = (size_t)(comma - value) + 1;
        qcb__buffer_add(out, value, part);
        qcb__buffer_char(out, ',');
        value += part;
        len -= part;
    }
    qcb__buffer_add(out, value, len);
}

#define MAX_FRAGMENT 127 /* QEMU's limit */

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "__rfqdn_" in front of a name: a downstream's own keys. Returns its length, 0 if there is none, or len when malformed. */
static size_t downstream_prefix(const char *p, size_t len)
{
    if (len < 2 || p[0] != '_' || p[1] != '_')
        return 0;
    size_t i = 2;
    while (i < len && (is_alpha(p[i]) || is_digit(p[i]) || p[i] == '-' || p[i] == '.'))
        i++;
    return i > 2 && i < len && p[i] == '_' ? i + 1 : 0;
}

/* Length of the name or index at the start of p; 0 when there is none. */
static size_t fragment_length(const char *p, size_t len, bool first)
{
    size_t i = 0;
    if (!first && len > 0 && is_digit(p[0])) {
        while (i < len && is_digit(p[i]))
            i++;
        return i;
    }
    i = downstream_prefix(p, len);
    if (i >= len || !is_alpha(p[i]))
        return 0;
    while (i < len && (is_alpha(p[i]) || is_digit(p[i]) || p[i] == '-' || p[i] == '_'))
        i++;
    return i;
}

bool qcb__keyval_key_valid(const char *key, size_t len, size_t *bad)
{
    size_t at = 0;
    for (bool first = true;; first = false) {
        size_t part = fragment_length(key + at, len - at, first);
        if (part == 0 || part > MAX_FRAGMENT) {
            *bad = at;
            return false;
        }
        at += part;
        if (at == len)
            return true;
        if (key[at] != '.') {
            *bad = at;
            return false;
        }
        at++;
    }
}
