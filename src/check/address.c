/* Addresses of devices as text. SPDX-License-Identifier: MIT */
#include "check/check.h"

static bool is_hex(char ch)
{
    return (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'f') || (ch >= 'A' && ch <= 'F');
}

static unsigned hex_digit(char ch)
{
    return (unsigned)(ch <= '9' ? ch - '0' : (ch | 0x20) - 'a' + 10);
}

/* Six groups of two digits, ':' or '-' between them. */
bool qcb__reads_mac(qcb_slice text)
{
    if (text.len != 17)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        bool gap = i % 3 == 2;
        if (gap ? text.ptr[i] != ':' && text.ptr[i] != '-' : !is_hex(text.ptr[i]))
            return false;
    }
    return true;
}

/* Hexadecimal as scanf's %x reads it, at most eight digits of weight; false when there is no digit. */
static bool scan_hex(const char **at, const char *end, uint32_t *value)
{
    const char *p = *at;
    while (p < end && (*p == ' ' || (*p >= '\t' && *p <= '\r')))
        p++;
    p += p < end && *p == '+' ? 1 : 0;
    if (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x' && is_hex(p[2]))
        p += 2;
    const char *first = p;
    for (*value = 0; p < end && is_hex(*p); p++)
        *value = *value > 0xffffff ? 0xfffffff : *value * 16 + hex_digit(*p);
    *at = p;
    return p != first;
}

bool qcb__read_devfn(qcb_slice text, unsigned *devfn)
{
    const char *at = text.ptr, *end = text.ptr + text.len;
    uint32_t slot, function = 0;
    if (!scan_hex(&at, end, &slot))
        return false;
    if (at < end && *at == '.') {
        at++;
        if (!scan_hex(&at, end, &function))
            return false;
    }
    *devfn = slot * 8 + function;
    return at == end && slot <= 31 && function <= 7;
}

bool qcb__reads_host_address(qcb_slice text)
{
    const char *at = text.ptr, *end = text.ptr + text.len;
    uint32_t part[3];
    unsigned count = 0;
    do {
        if (count == 3 || !scan_hex(&at, end, &part[count++]))
            return false;
    } while (at < end && *at++ == ':');
    if (count < 2 || at >= end || at[-1] != '.' || part[count - 1] > 0x1f || part[count - 2] > 0xff)
        return false;
    return at + 1 == end && *at >= '0' && *at <= '7';
}
