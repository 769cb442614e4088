/* Forms that a text may have to keep: one row each, named by the facts. SPDX-License-Identifier: MIT */
#include "check/check.h"

#include <ctype.h>
#include <stdlib.h>

/* What is wrong with the text; NULL when nothing is. `rest` is what stands behind the ':' of the syntax. */
typedef const char *(*form_check)(const qcb_checker *c, qcb_slice text, const char *rest);

static const char *check_max(const qcb_checker *c, qcb_slice text, const char *rest)
{
    static const char *const wants[] = { "no text",         "at most 1 byte",  "at most 2 bytes",
                                         "at most 3 bytes", "at most 4 bytes", "at most 5 bytes",
                                         "at most 6 bytes", "at most 7 bytes", "at most 8 bytes" };
    unsigned long most = strtoul(rest, NULL, 10);
    (void)c;
    return text.len <= most ? NULL : wants[most < 9 ? most : 8];
}

static const char *check_exact(const qcb_checker *c, qcb_slice text, const char *rest)
{
    (void)c;
    return text.len == strtoul(rest, NULL, 10) ? NULL : "exactly 12 characters";
}

/* Each of the letters a to p once. What a board makes of them is its own matter. */
static const char *check_boot_order(const qcb_checker *c, qcb_slice text, const char *rest)
{
    unsigned seen = 0;
    (void)c;
    (void)rest;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < 'a' || text.ptr[i] > 'p')
            return "letters from a to p, such as 'cdn'";
        unsigned bit = 1u << (unsigned)(text.ptr[i] - 'a');
        if (seen & bit)
            return "each letter once";
        seen |= bit;
    }
    return NULL;
}

static const char *check_loadparm(const qcb_checker *c, qcb_slice text, const char *rest)
{
    (void)rest;
    if (text.len > 8 && c->release >= 800)
        return "at most 8 characters";
    for (size_t i = 0; i < text.len && i < 8; i++) {
        if (!isalnum((unsigned char)text.ptr[i]) && text.ptr[i] != '.' && text.ptr[i] != ' ')
            return "only letters, digits, dots and blanks";
    }
    return NULL;
}

/* "atoi:0:7": as C reads it, so that text without digits is 0. */
static const char *check_atoi(const qcb_checker *c, qcb_slice text, const char *rest)
{
    char digits[24] = "", *end;
    memcpy(digits, text.ptr, text.len < sizeof digits - 1 ? text.len : sizeof digits - 1);
    long value = strtol(digits, NULL, 10), least = strtol(rest, &end, 10), most = strtol(end + 1, NULL, 10);
    (void)c;
    return value >= least && value <= most ? NULL : most == 7 ? "a number from 0 to 7" : "a number within its range";
}

/* 8-4-4-4-12 hexadecimal digits. */
static const char *check_uuid(const qcb_checker *c, qcb_slice text, const char *rest)
{
    bool good = text.len == 36;
    for (size_t i = 0; good && i < 36; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        good = dash ? text.ptr[i] == '-' : isxdigit((unsigned char)text.ptr[i]) != 0;
    }
    (void)c;
    (void)rest;
    return good ? NULL : "a UUID such as 550e8400-e29b-41d4-a716-446655440000";
}

/* Copies the text for the readers of C; false when it is too long to be what they read. */
static bool copy_text(qcb_slice text, char *out, size_t size)
{
    if (text.len >= size)
        return false;
    memcpy(out, text.ptr, text.len);
    out[text.len] = '\0';
    return true;
}

static const char *check_icount_shift(const qcb_checker *c, qcb_slice text, const char *rest)
{
    char copy[32], *end;
    (void)c;
    (void)rest;
    if (text.len == 4 && memcmp(text.ptr, "auto", 4) == 0)
        return NULL;
    bool fits = text.len > 0 && copy_text(text, copy, sizeof copy);
    long value = fits ? strtol(copy, &end, 0) : -1;
    return fits && *end == '\0' && value >= 0 && value <= 10 ? NULL : "auto or a number from 0 to 10";
}

/* Numbers as scanf reads them, with `between` between; whatever stands behind the last is nobody's matter. */
static bool starts_with_numbers(const char *text, int count, char between)
{
    char *end;
    for (int i = 0; i < count; i++, text = end) {
        if (i > 0 && *text++ != between)
            return false;
        strtol(text, &end, 10);
        if (end == text)
            return false;
    }
    return true;
}

/* As loosely as QEMU reads it. */
static const char *check_rtc_base(const qcb_checker *c, qcb_slice text, const char *rest)
{
    char copy[128];
    (void)c;
    (void)rest;
    if (qcb__text_is(text, "utc") || qcb__text_is(text, "localtime"))
        return NULL;
    size_t len = text.len < sizeof copy ? text.len : sizeof copy - 1;
    memcpy(copy, text.ptr, len);
    copy[len] = '\0';
    return starts_with_numbers(copy, 3, '-') ? NULL : "utc, localtime or a date such as 2006-06-17T16:01:21";
}

/* "1.2": major and minor. */
static const char *check_release(const qcb_checker *c, qcb_slice text, const char *rest)
{
    char copy[64];
    (void)c;
    (void)rest;
    bool good = copy_text(text, copy, sizeof copy) && starts_with_numbers(copy, 2, '.');
    return good ? NULL : "two numbers such as 1.2";
}

/* A name, or two numbers: which names there are is the host's matter. */
static const char *check_run_user(const qcb_checker *c, qcb_slice text, const char *rest)
{
    bool colon = false;
    (void)c;
    (void)rest;
    for (size_t i = 0; i < text.len; i++)
        colon |= text.ptr[i] == ':';
    for (size_t i = 0; colon && i < text.len; i++) {
        if (text.ptr[i] != ':' && !isdigit((unsigned char)text.ptr[i]))
            return "a user name, or UID:GID in numbers";
    }
    return text.len != 0 ? NULL : "a user name, or UID:GID in numbers";
}

static const char *check_mac(const qcb_checker *c, qcb_slice text, const char *rest)
{
    (void)c;
    (void)rest;
    return qcb__reads_mac(text) ? NULL : "a MAC address such as 52:54:00:12:34:56";
}

static const char *check_devfn(const qcb_checker *c, qcb_slice text, const char *rest)
{
    unsigned devfn;
    (void)c;
    (void)rest;
    return qcb__read_devfn(text, &devfn) ? NULL
                                         : "a slot from 0 to 1f and perhaps a function from 0 to 7, in hex, such as 5 or 1f.3";
}

static const char *check_host_address(const qcb_checker *c, qcb_slice text, const char *rest)
{
    (void)c;
    (void)rest;
    return qcb__reads_host_address(text) ? NULL : "the address of a PCI device of the host, such as 0000:03:00.0";
}

static const struct {
    const char *name;
    form_check check;
} forms[] = {
    { "atoi", check_atoi },
    { "boot-order", check_boot_order },
    { "exact", check_exact },
    { "icount-shift", check_icount_shift },
    { "loadparm", check_loadparm },
    { "mac", check_mac },
    { "max", check_max },
    { "pci-address", check_devfn },
    { "pci-host-address", check_host_address },
    { "release", check_release },
    { "rtc-base", check_rtc_base },
    { "run-user", check_run_user },
    { "uuid", check_uuid },
};

/* The form that the syntax names, which may have more behind a colon; the number of forms when it is none of them. */
static size_t find_form(const char *syntax)
{
    size_t len = strcspn(syntax, ":"), i = 0;
    while (i < QCB__COUNT(forms) && (strncmp(forms[i].name, syntax, len) != 0 || forms[i].name[len] != '\0'))
        i++;
    return i;
}

bool qcb__syntax_known(const char *syntax)
{
    return find_form(syntax) < QCB__COUNT(forms);
}

const char *qcb__syntax_wants(const qcb_checker *c, const char *syntax, qcb_slice text)
{
    size_t i = find_form(syntax);
    const char *rest = strchr(syntax, ':');
    return i < QCB__COUNT(forms) ? forms[i].check(c, text, rest != NULL ? rest + 1 : "") : NULL;
}
