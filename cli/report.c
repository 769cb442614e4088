/* Diagnostics for people: the argument, a caret under the bytes, and what to write. SPDX-License-Identifier: MIT */
#include "cli.h"

#define AROUND 70 /* bytes that are shown on each side of the place */
#define MOST 60   /* bytes of a place that are shown */

static const struct {
    const char *name, *colour;
} severities[] = {
    [QCB_ERROR] = { "error", "\033[1;31m" },
    [QCB_WARNING] = { "warning", "\033[1;35m" },
    [QCB_NOTE] = { "note", "\033[1;36m" },
};

/* The two lines while they grow: the text, and the marks under it. */
typedef struct lines {
    qcb__out text, marks;
    bool marked;
} lines;

static void repeat(qcb__out *out, char c, size_t count)
{
    while (count-- != 0)
        qcb__out_char(out, c);
}

static void add_cell(lines *l, const char *shown, size_t width, bool mark)
{
    qcb__out_str(&l->text, shown);
    repeat(&l->marks, mark ? '^' : ' ', width);
    l->marked |= mark && width != 0;
}

static size_t character_start(qcb_slice word, size_t at)
{
    while (at > 0 && at < word.len && ((unsigned char)word.ptr[at] & 0xc0) == 0x80)
        at--;
    return at;
}

/* The part of the word around start..end; with a mark under the place when it is this word's. */
static void add_word(lines *l, qcb_slice word, size_t start, size_t end, bool is_place)
{
    char shown[16];
    size_t width, from = start > AROUND ? character_start(word, start - AROUND) : 0;
    size_t to = end - start > MOST ? start + MOST : end + AROUND;
    if (to > word.len)
        to = word.len;
    if (from != 0)
        add_cell(l, "…", 1, false);
    for (size_t at = from, step; at < to; at += step) {
        step = qcb__character(word.ptr + at, word.len - at, shown, &width);
        add_cell(l, shown, width, is_place && at + step > start && (at < end || at == start));
    }
    if (to < word.len)
        add_cell(l, "…", 1, false);
    if (is_place && !l->marked)
        add_cell(l, "", 1, true);
}

/* Index of the argument that has this word; the count when there is none. */
static size_t argument_of(const qcb_cmdline *cmdline, uint32_t word)
{
    size_t low = 0, high = qcb_cmdline_count(cmdline);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        qcb_argument a = qcb_cmdline_get(cmdline, middle);
        if (word < a.word)
            high = middle;
        else if (word >= a.word + a.words)
            low = middle + 1;
        else
            return middle;
    }
    return qcb_cmdline_count(cmdline);
}

static void show_words(lines *l, const qcb_cmdline *cmdline, const qcb_diagnostic *d)
{
    size_t index = argument_of(cmdline, d->arg);
    uint32_t first = d->arg, count = 1;
    if (index < qcb_cmdline_count(cmdline)) {
        first = qcb_cmdline_get(cmdline, index).word;
        count = qcb_cmdline_get(cmdline, index).words;
    }
    for (uint32_t i = first; i < first + count && i < qcb_cmdline_word_count(cmdline); i++) {
        qcb_slice word = qcb_cmdline_word(cmdline, i);
        bool here = i == d->arg;
        size_t start = here && d->start < word.len ? d->start : here ? word.len : 0;
        size_t end = here && d->end >= start && d->end <= word.len ? d->end : start;
        if (i != first)
            add_cell(l, " ", 1, false);
        add_word(l, word, start, end, here);
    }
}

/* Nothing to point at: the text around the command, or a place in front of everything. */
static bool has_place(const qcb_diagnostic *d)
{
    return d->arg != 0 || d->end != 0;
}

static void show_excerpt(qcb__out *out, const qcb_cmdline *cmdline, const qcb_diagnostic *d, const char *colour)
{
    lines l = { 0 };
    show_words(&l, cmdline, d);
    size_t marks = l.marks.len;
    while (marks != 0 && l.marks.data[marks - 1] == ' ')
        marks--;
    qcb__out_str(out, "  ");
    qcb__out_add(out, l.text.data, l.text.len);
    qcb__out_str(out, "\n  ");
    size_t blanks = marks != 0 ? strspn(l.marks.data, " ") : 0;
    repeat(out, ' ', blanks);
    qcb__out_str(out, colour);
    qcb__out_add(out, l.marks.data + blanks, marks - blanks);
    qcb__out_str(out, colour[0] != '\0' ? "\033[0m\n" : "\n");
    qcb__out_free(&l.text);
    qcb__out_free(&l.marks);
}

static void show_help(qcb__out *out, const qcb_diagnostic *d, bool colour)
{
    if (d->edit == QCB_EDIT_NONE || d->suggestion == NULL)
        return;
    bool removes = d->edit != QCB_EDIT_HINT && d->suggestion[0] == '\0';
    qcb__out_str(out, colour ? "  \033[1;32mhelp\033[0m: " : "  help: ");
    qcb__out_str(out, removes ? "leave it out" : d->edit == QCB_EDIT_HINT ? "" : "write ");
    qcb__out_safe(out, (qcb_slice){ d->suggestion, strlen(d->suggestion) });
    qcb__out_char(out, '\n');
}

void qcb__show_diagnostic(qcb__out *out, const char *name, const qcb_cmdline *cmdline, const qcb_diagnostic *d, bool colour)
{
    const char *paint = colour ? severities[d->severity].colour : "";
    qcb__out_safe(out, (qcb_slice){ name, strlen(name) });
    qcb__out_str(out, ": ");
    qcb__out_str(out, paint);
    qcb__out_printf(out, "%s[%s]%s: ", severities[d->severity].name, d->code, colour ? "\033[0m" : "");
    qcb__out_safe(out, (qcb_slice){ d->message, strlen(d->message) });
    qcb__out_char(out, '\n');
    if (has_place(d) && d->arg < qcb_cmdline_word_count(cmdline))
        show_excerpt(out, cmdline, d, paint);
    show_help(out, d, colour);
}

static void show_count(qcb__out *out, const qcb_report *report)
{
    bool any = false;
    for (qcb_severity s = QCB_ERROR; s <= QCB_NOTE; s++) {
        size_t count = qcb_report_count(report, s);
        if (count != 0)
            qcb__out_printf(out, "%s%zu %s%s", any ? ", " : "", count, severities[s].name, count != 1 ? "s" : "");
        any |= count != 0;
    }
    qcb__out_str(out, any ? "\n" : "");
}

void qcb__show_report(qcb__out *out, const char *name, const qcb_cmdline *cmdline, const qcb_report *report, bool colour)
{
    size_t count;
    const qcb_diagnostic *items = qcb_report_get(report, &count);
    for (size_t i = 0; i < count; i++)
        qcb__show_diagnostic(out, name, cmdline, &items[i], colour);
    show_count(out, report);
}
