/* SPDX-License-Identifier: MIT */
#include "text/address.h"

#include <string.h>

static int digit_of(char ch)
{
    if (ch >= '0' && ch <= '9')
        return ch - '0';
    ch |= 0x20;
    return ch >= 'a' && ch <= 'f' ? ch - 'a' + 10 : 16;
}

static bool is_blank(char ch)
{
    return ch == ' ' || (ch >= '\t' && ch <= '\r');
}

static bool has_hex_prefix(const char *p, const char *end)
{
    return end - p > 2 && p[0] == '0' && (p[1] == 'x' || p[1] == 'X') && digit_of(p[2]) < 16;
}

/* Digits of a base, at least one. */
static const char *read_digits(const char *p, const char *end, int base, int64_t *value)
{
    *value = 0;
    for (; p < end && digit_of(*p) < base; p++)
        *value = *value > INT64_MAX / 32 ? INT64_MAX / 32 : *value * base + digit_of(*p);
    return p;
}

size_t qcb__address_number(qcb_slice text, int base, int64_t *value)
{
    const char *p = text.ptr, *end = p + text.len;
    while (p < end && is_blank(*p))
        p++;
    bool negative = p < end && *p == '-';
    p += p < end && (*p == '-' || *p == '+');
    if ((base == 0 || base == 16) && has_hex_prefix(p, end)) {
        base = 16;
        p += 2;
    } else if (base == 0) {
        base = p < end && *p == '0' ? 8 : 10;
    }
    const char *last = read_digits(p, end, base, value);
    *value = negative ? -*value : *value;
    return last == p ? 0 : (size_t)(last - text.ptr);
}

bool qcb__address_ipv4(qcb_slice text, uint32_t *address)
{
    uint32_t parts[4] = { 0 };
    size_t count = 0;
    const char *p = text.ptr, *end = p + text.len;
    for (;; p++) {
        int64_t value;
        if (count == 4 || p >= end || *p < '0' || *p > '9')
            return false;
        size_t len = qcb__address_number((qcb_slice){ p, (size_t)(end - p) }, 0, &value);
        p += len;
        if (len == 0 || value > UINT32_MAX)
            return false;
        parts[count++] = (uint32_t)value;
        if (p >= end || *p != '.')
            break;
    }
    if (p < end && !is_blank(*p))
        return false;
    uint32_t room = 0xffffffffu >> (8 * (count - 1)), high = 0;
    for (size_t i = 0; i + 1 < count; i++) {
        if (parts[i] > 255)
            return false;
        high |= parts[i] << (24 - 8 * i);
    }
    *address = high | parts[count - 1];
    return parts[count - 1] <= room;
}

/* Dotted decimal at the end of an IPv6 address: four numbers, no other base. */
static bool read_tail(const char *p, const char *end, unsigned char *out)
{
    for (int i = 0; i < 4; i++) {
        int64_t value;
        const char *last = read_digits(p, end, 10, &value);
        if (last == p || last - p > 3 || value > 255 || (i < 3 && (last == end || *last != '.')) || (i == 3 && last != end))
            return false;
        out[i] = (unsigned char)value;
        p = last + 1;
    }
    return true;
}

typedef struct groups {
    unsigned char bytes[16];
    size_t count; /* bytes so far */
    int gap;      /* byte where "::" stands; -1: nowhere */
} groups;

/* One group, or the dotted tail; NULL when it is neither. */
static const char *read_group(groups *g, const char *p, const char *end)
{
    int64_t value;
    const char *last = read_digits(p, end, 16, &value);
    if (last < end && *last == '.') {
        if (g->count > 12 || !read_tail(p, end, g->bytes + g->count))
            return NULL;
        g->count += 4;
        return end;
    }
    if (last == p || last - p > 4 || g->count == 16)
        return NULL;
    g->bytes[g->count++] = (unsigned char)(value >> 8);
    g->bytes[g->count++] = (unsigned char)value;
    return last;
}

static bool read_groups(groups *g, const char *p, const char *end)
{
    if (end - p >= 2 && p[0] == ':' && p[1] == ':') {
        g->gap = 0;
        p += 2;
    }
    while (p < end) {
        p = read_group(g, p, end);
        if (p == NULL || p == end)
            return p != NULL;
        if (*p++ != ':' || p == end)
            return false;
        if (*p == ':') {
            if (g->gap >= 0)
                return false;
            g->gap = (int)g->count;
            p++;
        }
    }
    return true;
}

bool qcb__address_ipv6(qcb_slice text, unsigned char address[16])
{
    groups g = { .gap = -1 };
    if (!read_groups(&g, text.ptr, text.ptr + text.len) || (g.gap < 0 ? g.count != 16 : g.count == 16))
        return false;
    size_t head = g.gap < 0 ? 16 : (size_t)g.gap;
    memset(address, 0, 16);
    memcpy(address, g.bytes, head);
    if (g.gap >= 0)
        memcpy(address + 16 - (g.count - head), g.bytes + head, g.count - head);
    return true;
}
