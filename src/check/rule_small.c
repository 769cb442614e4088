/* Options of one piece of text, each with a small syntax of its own. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <ctype.h>
#include <stdio.h>

/* What is wrong with the text; NULL when nothing is. */
typedef const char *(*text_check)(const qcb_checker *c, qcb_slice text);

static const char *check_uuid(const qcb_checker *c, qcb_slice text)
{
    return qcb__syntax_wants(c, "uuid", text);
}

static const char *check_seed(const qcb_checker *c, qcb_slice text)
{
    qcb_scalar number;
    size_t i = 0;
    while (i < text.len && isspace((unsigned char)text.ptr[i]))
        i++;
    bool digit = i < text.len && isdigit((unsigned char)text.ptr[i]);
    (void)c;
    return digit && qcb__scalar_uint(text, &number) == QCB_SCALAR_OK ? NULL : "a whole number of 64 bits";
}

static bool read_number(qcb_slice *text, unsigned *number)
{
    size_t i = 0;
    *number = 0;
    while (i < text->len && isdigit((unsigned char)text->ptr[i]) && *number < 1000000)
        *number = *number * 10 + (unsigned)(text->ptr[i++] - '0');
    *text = (qcb_slice){ text->ptr + i, text->len - i };
    return i > 0 && *number > 0;
}

static bool skip_x(qcb_slice *text)
{
    if (text->len == 0 || text->ptr[0] != 'x')
        return false;
    *text = (qcb_slice){ text->ptr + 1, text->len - 1 };
    return true;
}

/* WIDTHxHEIGHT[xDEPTH] */
static const char *check_geometry(const qcb_checker *c, qcb_slice text)
{
    static const char wants[] = "WIDTHxHEIGHT or WIDTHxHEIGHTxDEPTH with a depth of 1, 2, 4, 8, 15, 16, 24 or 32";
    unsigned width, height, depth;
    (void)c;
    if (!read_number(&text, &width) || !skip_x(&text) || !read_number(&text, &height))
        return wants;
    if (text.len == 0)
        return NULL;
    if (!skip_x(&text) || !read_number(&text, &depth))
        return wants;
    bool good = depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 15 || depth == 16 || depth == 24 || depth == 32;
    return good ? NULL : wants;
}

/* ---- -d ---- */

static const struct {
    const char *name;
    unsigned from;
} log_items[] = { { "cpu", 0 },    { "cpu_reset", 0 }, { "exec", 0 },          { "fpu", 0 },         { "guest_errors", 0 },
                  { "in_asm", 0 }, { "int", 0 },       { "invalid_mem", 902 }, { "mmu", 0 },         { "nochain", 0 },
                  { "op", 0 },     { "op_ind", 0 },    { "op_opt", 0 },        { "op_plugin", 900 }, { "out_asm", 0 },
                  { "page", 0 },   { "pcall", 0 },     { "plugin", 0 },        { "strace", 0 },      { "tid", 0 },
                  { "unimp", 0 },  { "vpu", 801 } };

static bool is_log_item(const qcb_checker *c, qcb_slice item)
{
    if (item.len > 6 && memcmp(item.ptr, "trace:", 6) == 0)
        return true;
    if (qcb__text_is(item, "all"))
        return qcb__has_option(c, QCB_O_D);
    for (size_t i = 0; i < sizeof log_items / sizeof *log_items; i++) {
        if (c->release >= log_items[i].from && qcb__text_is(item, log_items[i].name))
            return true;
    }
    return false;
}

static const char *check_log(const qcb_checker *c, qcb_slice text)
{
    for (size_t at = 0; at <= text.len;) {
        const char *comma = memchr(text.ptr + at, ',', text.len - at);
        size_t end = comma != NULL ? (size_t)(comma - text.ptr) : text.len;
        if (!is_log_item(c, (qcb_slice){ text.ptr + at, end - at }))
            return "log items such as in_asm,int, separated by commas";
        at = end + 1;
    }
    return NULL;
}

/* ---- -D ---- */

/* A name with at most one "%d", where the process id goes. */
static const char *check_log_file(const qcb_checker *c, qcb_slice text)
{
    size_t marks = 0;
    bool good = true;
    (void)c;
    for (size_t i = 0; i < text.len; i++) {
        bool mark = text.ptr[i] == '%';
        marks += mark;
        good &= !mark || (i + 1 < text.len && text.ptr[i + 1] == 'd');
    }
    return good && marks <= 1 ? NULL : "a file name with at most one '%', and that in '%d'";
}

/* ---- -dfilter ---- */

static bool is_number(qcb_slice text)
{
    qcb_scalar number;
    bool digit = text.len > 0 && isdigit((unsigned char)text.ptr[0]);
    return digit && qcb__scalar_uint(text, &number) == QCB_SCALAR_OK;
}

/* START+LENGTH, END-LENGTH or START..END */
static bool is_range(qcb_slice item)
{
    for (size_t i = 1; i < item.len; i++) {
        char ch = item.ptr[i];
        size_t skip = ch == '+' || ch == '-' ? 1 : ch == '.' && i + 1 < item.len && item.ptr[i + 1] == '.' ? 2 : 0;
        if (skip == 0)
            continue;
        qcb_slice first = { item.ptr, i }, second = { item.ptr + i + skip, item.len - i - skip };
        qcb_scalar a = { 0, 0 }, b = { 0, 0 };
        if (!is_number(first) || !is_number(second))
            return false;
        (void)qcb__scalar_uint(first, &a);
        (void)qcb__scalar_uint(second, &b);
        return skip == 1 || a.value <= b.value;
    }
    return false;
}

static const char *check_filter(const qcb_checker *c, qcb_slice text)
{
    (void)c;
    for (size_t at = 0; text.len != 0 && at <= text.len;) {
        const char *comma = memchr(text.ptr + at, ',', text.len - at);
        size_t end = comma != NULL ? (size_t)(comma - text.ptr) : text.len;
        if (!is_range((qcb_slice){ text.ptr + at, end - at }))
            return "ranges such as 0x1000+0x100 or 0x1000..0x10ff, separated by commas";
        at = end + 1;
    }
    return NULL;
}

/* ---- words ---- */

static const char *const watchdog_words[] = { "debug", "inject-nmi", "none", "pause", "poweroff", "reset", "shutdown", NULL };
static const char *const usb_words[] = { "braille", "keyboard", "mouse", "tablet", "wacom-tablet", NULL };

static bool is_word(qcb_slice text, const char *const *words)
{
    for (; *words != NULL; words++) {
        if (qcb__text_is(text, *words))
            return true;
    }
    return false;
}

/* ---- the options ---- */

typedef struct text_row {
    qcb_option_id option;
    qcb_phase phase;
    bool last_only; /* earlier uses are never looked at */
    text_check check;
    const char *const *words; /* instead of `check` */
} text_row;

static const text_row rows[] = {
    { QCB_O_D, QCB_PHASE_COMBINE, true, check_log_file, NULL },
    { QCB_O_d, QCB_PHASE_COMBINE, true, check_log, NULL },
    { QCB_O_dfilter, QCB_PHASE_PARSE, false, check_filter, NULL },
    { QCB_O_g, QCB_PHASE_PARSE, false, check_geometry, NULL },
    { QCB_O_seed, QCB_PHASE_PARSE, false, check_seed, NULL },
    { QCB_O_usbdevice, QCB_PHASE_BOARD, false, NULL, usb_words },
    { QCB_O_uuid, QCB_PHASE_PARSE, false, check_uuid, NULL },
    { QCB_O_watchdog_action, QCB_PHASE_PARSE, true, NULL, watchdog_words },
};

static void tell_word(qcb_checker *c, const text_row *row, const qcb_arg *arg)
{
    qcb_nearest near;
    char list[128] = "";
    size_t len = 0;
    qcb__nearest_init(&near, arg->value);
    for (size_t i = 0; row->words[i] != NULL; i++) {
        qcb__nearest_try(&near, row->words[i]);
        int n = snprintf(list + len, sizeof list - len, "%s%s", i != 0 ? ", " : "", row->words[i]);
        len += n > 0 && (size_t)n < sizeof list - len ? (size_t)n : 0;
    }
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-%s cannot be '%.*s': it wants one of: %s",
                  qcb__option_name(row->option), QCB__SHOW(arg->value), list);
    qcb__suggest_text(c, d, near.best);
}

static void check_text(qcb_checker *c, const text_row *row, const qcb_arg *arg)
{
    if (row->words != NULL) {
        if (!is_word(arg->value, row->words))
            tell_word(c, row, arg);
        return;
    }
    const char *wants = row->check(c, arg->value);
    if (wants != NULL)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-%s cannot be '%.*s': it wants %s",
                  qcb__option_name(row->option), QCB__SHOW(arg->value), wants);
}

/* -watchdog-action is the key watchdog of -action, and the last one counts. */
static bool is_overridden(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view;
    bool watchdog = arg->option == QCB_O_watchdog_action;
    return watchdog && qcb__last_item(c, QCB_O_action, "watchdog", QCB_STAGE_OPTS, &view) != NULL && view.word > arg->word;
}

static void check_row(qcb_checker *c, const text_row *row)
{
    qcb_option_info info;
    size_t at = 0;
    const qcb_arg *last = NULL;
    if (!qcb__option_named(c, row->option, &info) || info.presence == QCB_ABSENT)
        return;
    c->phase = row->phase;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, row->option, &at)) != NULL;) {
        uint32_t tells = c->tells;
        if (!row->last_only && !qcb__passed(c, arg, QCB_PASS_TEXT)) {
            check_text(c, row, arg);
            qcb__pass(c, arg, QCB_PASS_TEXT, tells);
        }
        last = arg;
    }
    if (row->last_only && last != NULL && !is_overridden(c, last))
        check_text(c, row, last);
}

void qcb__rule_small(qcb_checker *c)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (qcb__has_option(c, rows[i].option))
            check_row(c, &rows[i]);
    }
}
