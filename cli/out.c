/* Standard output, and text made safe for a terminal. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <wchar.h>

const char *const qcb__colour_choices[] = { "auto", "always", "never", NULL };

void qcb__out_more(qcb__out *out, size_t len)
{
    size_t size = out->size < 4096 ? 4096 : out->size;
    while (size - out->len < len && size <= SIZE_MAX / 4)
        size *= 2;
    char *data = !out->failed && size - out->len >= len ? realloc(out->data, size) : NULL;
    if (data == NULL) {
        out->failed = true;
        return;
    }
    out->data = data;
    out->size = size;
}

void qcb__out_printf(qcb__out *out, const char *format, ...)
{
    char text[256];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (len > 0)
        qcb__out_add(out, text, (size_t)len < sizeof text ? (size_t)len : sizeof text - 1);
}

void qcb__out_free(qcb__out *out)
{
    free(out->data);
    *out = (qcb__out){ 0 };
}

bool qcb__out_flush(qcb__out *out)
{
    bool fine = fwrite(out->data != NULL ? out->data : "", 1, out->len, stdout) == out->len && fflush(stdout) == 0;
    if (out->failed)
        qcb__trouble("out of memory");
    else if (!fine && errno != EPIPE)
        qcb__trouble("cannot write: %s", strerror(errno));
    out->len = 0;
    return fine && !out->failed;
}

bool qcb__colour_wanted(const char *when)
{
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    if (when != NULL && strcmp(when, "auto") != 0)
        return strcmp(when, "always") == 0;
    if ((no_color != NULL && no_color[0] != '\0') || (term != NULL && strcmp(term, "dumb") == 0))
        return false;
    return isatty(STDOUT_FILENO) == 1;
}

size_t qcb__decode_utf8(const char *text, size_t len, uint32_t *code)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    unsigned char c = (unsigned char)text[0];
    size_t size = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
    if (size == 0 || size > len)
        return 0;
    uint32_t value = size == 1 ? c : c & (0xffu >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if (((unsigned char)text[i] & 0xc0) != 0x80)
            return 0;
        value = value << 6 | ((unsigned char)text[i] & 0x3f);
    }
    if (value < least[size] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000))
        return 0;
    *code = value;
    return size;
}

/* Marks that change the direction or hide: text would not be what it seems. */
static bool is_deceptive(uint32_t code)
{
    return (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x206f) || code == 0xfeff || code == 0xad || code == 0x61c;
}

/* \n, \x1b, \u{202e} */
static size_t escape(char *shown, uint32_t value, bool is_byte)
{
    static const char controls[] = "\a\b\t\n\v\f\r\033", letters[] = "abtnvfre";
    const char *control = value != 0 && value < 0x80 ? strchr(controls, (char)value) : NULL;
    if (control != NULL)
        return (size_t)snprintf(shown, 16, "\\%c", letters[control - controls]);
    return (size_t)snprintf(shown, 16, is_byte ? "\\x%02x" : "\\u{%x}", value);
}

size_t qcb__character(const char *text, size_t len, char *shown, size_t *width)
{
    uint32_t code = 0;
    size_t size = qcb__decode_utf8(text, len, &code);
    if (size == 0) {
        *width = escape(shown, (unsigned char)text[0], true);
        return 1;
    }
    int columns = code < 0x80 ? 1 : wcwidth((wchar_t)code);
    if (code < 0x20 || is_deceptive(code)) {
        *width = escape(shown, code, code < 0x80);
    } else {
        memcpy(shown, text, size);
        shown[size] = '\0';
        *width = columns >= 0 ? (size_t)columns : 1;
    }
    return size;
}

void qcb__out_safe(qcb__out *out, qcb_slice text)
{
    char shown[16];
    size_t width;
    for (size_t at = 0; at < text.len;) {
        at += qcb__character(text.ptr + at, text.len - at, shown, &width);
        qcb__out_str(out, shown);
    }
}
