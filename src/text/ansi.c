/* $'…' of bash, and soon of POSIX, as bash decodes it in a UTF-8 locale. SPDX-License-Identifier: MIT */
#include "text/shell.h"

/* Where the decoder stands. A byte 0 ends the string, as in bash: the rest up to the quote is dropped. */
typedef struct ansi {
    const char *at, *end;
    char *out;
    bool ended;
} ansi;

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* Up to `most` digits of `base`; *count says how many there were. */
static uint32_t number(ansi *a, int base, size_t most, size_t *count)
{
    uint32_t value = 0;
    size_t n = 0;
    for (; n < most && a->at < a->end && digit(*a->at) < base; n++)
        value = value * (uint32_t)base + (uint32_t)digit(*a->at++);
    *count = n;
    return value;
}

static void put(ansi *a, uint32_t byte)
{
    if ((byte & 0xff) == 0)
        a->ended = true;
    else
        *a->out++ = (char)(byte & 0xff);
}

static void put_unknown(ansi *a, char c)
{
    *a->out++ = '\\';
    *a->out++ = c;
}

static void escape_hex(ansi *a)
{
    size_t count, more = 0;
    bool braced = a->at < a->end && *a->at == '{';
    a->at += braced;
    uint32_t value = number(a, 16, 2, &count);
    if (!braced && count == 0) {
        put_unknown(a, 'x');
        return;
    }
    while (braced && a->at < a->end && digit(*a->at) < 16)
        value = value * 16 + number(a, 16, 1, &more);
    a->at += braced && a->at < a->end && *a->at == '}';
    put(a, value);
}

static void escape_octal(ansi *a)
{
    size_t count;
    a->at--;
    put(a, number(a, 8, 3, &count));
}

/* The old UTF-8 of up to six bytes, as bash makes it. */
static void put_utf8(ansi *a, uint32_t code)
{
    static const unsigned char first[] = { 0, 0, 0xc0, 0xe0, 0xf0, 0xf8, 0xfc };
    static const uint32_t limit[] = { 0, 0x80, 0x800, 0x10000, 0x200000, 0x4000000, 0x80000000 };
    size_t bytes = 2;
    while (bytes < 6 && code >= limit[bytes])
        bytes++;
    if (code >= limit[6])
        return;
    for (size_t i = bytes; i-- > 1; code >>= 6)
        a->out[i] = (char)(0x80 | (code & 0x3f));
    a->out[0] = (char)(first[bytes] | code);
    a->out += bytes;
}

static void escape_unicode(ansi *a, char c)
{
    size_t count;
    uint32_t code = number(a, 16, c == 'u' ? 4 : 8, &count);
    if (count == 0)
        put_unknown(a, c);
    else if (code < 0x80)
        put(a, code);
    else
        put_utf8(a, code);
}

static void escape_control(ansi *a)
{
    if (a->at == a->end) {
        put_unknown(a, 'c');
        return;
    }
    char c = *a->at++;
    if (c == '\\' && a->at < a->end && *a->at == '\\')
        a->at++;
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    put(a, c == '?' ? 0x7f : (uint32_t)(c & 0x1f));
}

static void escape(ansi *a)
{
    static const char names[] = "abeEfnrtv\\'\"?", bytes[] = "\a\b\033\033\f\n\r\t\v\\'\"?";
    char c = *a->at++;
    const char *simple = c != '\0' ? strchr(names, c) : NULL;
    if (simple != NULL)
        put(a, (unsigned char)bytes[simple - names]);
    else if (c >= '0' && c <= '7')
        escape_octal(a);
    else if (c == 'x')
        escape_hex(a);
    else if (c == 'u' || c == 'U')
        escape_unicode(a, c);
    else if (c == 'c')
        escape_control(a);
    else if (c != '\0')
        put_unknown(a, c);
}

char *qcb__shell_ansi(const char *at, const char *end, char *out)
{
    ansi a = { at, end, out, false };
    while (a.at < a.end && !a.ended) {
        char c = *a.at++;
        if (c == '\\' && a.at < a.end)
            escape(&a);
        else if (c != '\0')
            *a.out++ = c;
    }
    return a.out;
}
