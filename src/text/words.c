/* Splits shell text into commands and picks the one that starts QEMU. SPDX-License-Identifier: MIT */
#include "text/shell.h"

#include <qcb/cmdline.h>

/* A here-document whose body starts on the next line. */
typedef struct here_document {
    qcb_slice delimiter;
    bool strips_tabs, quoted;
} here_document;

#define MAX_HERE 16 /* more on one line are read as if they had no body */

/* One simple command while it is read. Its words are items[first..count]. */
typedef struct command {
    size_t first;         /* index in the reader's items */
    size_t finding_first; /* index in the shell's findings */
    size_t start;         /* index in the text behind the operator in front of it */
    size_t end;           /* index in the text of what ended it */
    qcb_buffer redirections;
    bool only_comments; /* in front of it there was nothing but comments */
} command;

typedef struct reader {
    qcb_shell shell;
    qcb_word *items;
    size_t count, size;
    here_document here[MAX_HERE];
    size_t here_count;
    bool too_many;
    bool only_comments;
} reader;

/* ---- here-documents
 * ------------------------------------------------------------------------------------------------------------ */

static size_t line_end(const qcb_shell *s, size_t at)
{
    const char *newline = at < s->len ? memchr(s->text + at, '\n', s->len - at) : NULL;
    return newline != NULL ? (size_t)(newline - s->text) : s->len;
}

/* Does a backslash at its end join this line with the next one? */
static bool line_continues(const qcb_shell *s, size_t start, size_t end)
{
    size_t at = end;
    while (at > start && s->text[at - 1] == '\\')
        at--;
    return (end - at) % 2 == 1;
}

static bool is_delimiter(const qcb_shell *s, const here_document *here, size_t start, size_t end)
{
    while (here->strips_tabs && start < end && s->text[start] == '\t')
        start++;
    return end - start == here->delimiter.len && memcmp(s->text + start, here->delimiter.ptr, end - start) == 0;
}

static void skip_body(qcb_shell *s, const here_document *here)
{
    bool joined = false;
    while (s->pos < s->len) {
        size_t start = s->pos, end = line_end(s, start);
        s->pos = end < s->len ? end + 1 : end;
        if (!joined && is_delimiter(s, here, start, end))
            return;
        joined = !here->quoted && line_continues(s, start, end);
    }
}

/* Behind a newline: the bodies of the here-documents of the line before. */
static void skip_bodies(reader *r)
{
    for (size_t i = 0; i < r->here_count; i++)
        skip_body(&r->shell, &r->here[i]);
    r->here_count = 0;
}

/* ---- redirections
 * -------------------------------------------------------------------------------------------------------------- */

/* The operator at pos, longest first; NULL when there is none. */
static const char *redirection_operator(const qcb_shell *s, size_t at)
{
    static const char *const operators[] = { "&>>", "<<<", "<<-", "&>", "<<", "<&", "<>", ">>", ">&", ">|", "<", ">" };
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        size_t len = strlen(operators[i]);
        if (s->len - at >= len && memcmp(s->text + at, operators[i], len) == 0)
            return operators[i];
    }
    return NULL;
}

static void add_here(reader *r, const char *name, const qcb_word *target, size_t raw_len)
{
    bool is_here = strcmp(name, "<<") == 0 || strcmp(name, "<<-") == 0;
    if (is_here && r->here_count < MAX_HERE)
        r->here[r->here_count++] = (here_document){ target->text, name[2] == '-', raw_len != target->text.len };
}

/* A finding whose place is the end of the last word so far. */
static void find_behind(reader *r, const command *c, qcb_finding_kind kind)
{
    size_t count = r->count - c->first, end = count != 0 ? r->items[r->count - 1].text.len : 0;
    r->shell.word = count != 0 ? (uint32_t)(count - 1) : 0;
    qcb__shell_find(&r->shell, kind, end, end);
}

/* Reads the redirection whose operator is at pos and keeps it as written from `start` on. */
static void read_redirection(reader *r, command *c, size_t start)
{
    qcb_shell *s = &r->shell;
    const char *name = redirection_operator(s, s->pos);
    qcb_word target;
    if (c->redirections.len == 0)
        find_behind(r, c, QCB_FIND_REDIRECTION);
    s->pos += strlen(name);
    qcb__shell_skip_blanks(s);
    size_t target_start = s->pos;
    if (qcb__shell_at_end_of_word(s)) {
        find_behind(r, c, QCB_FIND_NO_TARGET);
    } else {
        s->quiet = true;
        qcb__shell_word(s, &target);
        s->quiet = false;
        add_here(r, name, &target, s->pos - target_start);
    }
    if (c->redirections.len != 0)
        qcb__buffer_char(&c->redirections, ' ');
    qcb__buffer_add(&c->redirections, s->text + start, s->pos - start);
}

/* "2" of 2>file, "{fd}" of {fd}>file. */
static bool is_descriptor(const qcb_shell *s, size_t start)
{
    const char *text = s->text + start;
    size_t len = s->pos - start, digits = 0;
    if (qcb__shell_peek(s, 0) != '<' && qcb__shell_peek(s, 0) != '>')
        return false;
    while (digits < len && text[digits] >= '0' && text[digits] <= '9')
        digits++;
    if (digits == len)
        return true;
    return len > 2 && text[0] == '{' && text[len - 1] == '}' && qcb__shell_skip_name(text, len, 1) == len - 1;
}

static bool at_redirection(const qcb_shell *s)
{
    char c = qcb__shell_peek(s, 0), next = qcb__shell_peek(s, 1);
    return ((c == '<' || c == '>') && next != '(') || (c == '&' && next == '>');
}

/* ---- words of one command
 * ------------------------------------------------------------------------------------------------------ */

static qcb_word *next_item(reader *r)
{
    if (r->count < r->size)
        return &r->items[r->count];
    if (r->count == QCB_MAX_WORDS) {
        r->too_many = true;
        return NULL;
    }
    size_t size = r->size == 0 ? 16 + r->shell.len / 16 : r->size * 2;
    if (size > QCB_MAX_WORDS)
        size = QCB_MAX_WORDS;
    qcb_word *items = qcb__arena_alloc(r->shell.arena, size * sizeof *items);
    if (items == NULL) {
        r->shell.no_memory = true;
        return NULL;
    }
    if (r->count != 0)
        memcpy(items, r->items, r->count * sizeof *items);
    r->items = items;
    r->size = size;
    return &r->items[r->count];
}

static bool is_reserved(const char *text, size_t len)
{
    static const char *const words[] = { "!", "{", "if", "then", "else", "elif", "while", "until", "do" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (len == strlen(words[i]) && memcmp(text, words[i], len) == 0)
            return true;
    return false;
}

/* One word, or the descriptor in front of a redirection. */
static void read_word(reader *r, command *c)
{
    qcb_shell *s = &r->shell;
    size_t start = s->pos;
    qcb_word *item = next_item(r);
    if (item == NULL)
        return;
    s->word = (uint32_t)(r->count - c->first);
    qcb__shell_word(s, item);
    if (is_descriptor(s, start)) {
        read_redirection(r, c, start);
    } else if (r->count == c->first && c->redirections.len == 0 && is_reserved(s->text + start, s->pos - start)) {
        c->start = s->pos;
        r->only_comments = false;
    } else {
        r->count++;
    }
}

static void skip_newline(reader *r)
{
    r->shell.pos++;
    skip_bodies(r);
}

/* What stands between commands: operators, newlines, comments. */
static void skip_separator(reader *r)
{
    qcb_shell *s = &r->shell;
    char c = s->text[s->pos];
    if (c == '#') {
        s->pos = line_end(s, s->pos);
    } else if (c == '\n') {
        skip_newline(r);
    } else {
        s->pos++;
        r->only_comments = false;
    }
}

static bool at_separator(const qcb_shell *s)
{
    char c = s->text[s->pos];
    return c == '#' || (qcb__shell_at_end_of_word(s) && !at_redirection(s));
}

static bool is_empty(const reader *r, const command *c)
{
    return r->count == c->first && c->redirections.len == 0;
}

/* Reads the next command with what stands in front of it; false at the end of the text. */
static bool read_command(reader *r, command *c)
{
    qcb_shell *s = &r->shell;
    *c = (command){ .first = r->count, .finding_first = s->finding_count, .start = s->pos };
    qcb__buffer_init(&c->redirections, s->arena, 0);
    for (;;) {
        qcb__shell_skip_blanks(s);
        c->end = s->pos;
        if (s->pos == s->len || s->no_memory || r->too_many)
            break;
        if (at_separator(s)) {
            if (!is_empty(r, c))
                break;
            skip_separator(r);
            c->start = s->pos;
        } else if (at_redirection(s)) {
            read_redirection(r, c, s->pos);
        } else {
            read_word(r, c);
        }
    }
    c->only_comments = r->only_comments;
    r->only_comments = false;
    return !is_empty(r, c);
}

/* ---- choosing
 * ------------------------------------------------------------------------------------------------------------------ */

#define IS_QEMU SIZE_MAX

static size_t count_assignments(const qcb_word *words, size_t count)
{
    size_t assignments = 0;
    while (assignments < count && words[assignments].assignment)
        assignments++;
    return assignments;
}

static size_t count_options(const qcb_word *words, size_t count)
{
    size_t options = 0;
    for (size_t i = 0; i < count; i++)
        options += words[i].text.len > 1 && words[i].text.ptr[0] == '-';
    return options;
}

/* How much a command looks like QEMU: certain by its name (but not "cp qemu-system-arm /tmp"), else by the number of options. */
static size_t likeness(const qcb_word *words, size_t count)
{
    size_t binary = qcb__words_find_binary(words, count);
    if (binary == count)
        return 0;
    size_t options = count_options(words + binary + 1, count - binary - 1);
    bool first = binary == count_assignments(words, count);
    if ((first || options != 0) && qcb__word_is_qemu(&words[binary]))
        return IS_QEMU;
    return options + 1;
}

/* Leaves the words and findings of `c` alone in front. */
static void move_to_front(reader *r, command *c)
{
    qcb_shell *s = &r->shell;
    r->count -= c->first;
    s->finding_count -= c->finding_first;
    if (c->first != 0)
        memmove(r->items, r->items + c->first, r->count * sizeof *r->items);
    if (c->finding_first != 0)
        memmove(s->findings, s->findings + c->finding_first, s->finding_count * sizeof *s->findings);
    c->first = c->finding_first = 0;
}

static void forget(reader *r, const command *c)
{
    r->count = c->first;
    r->shell.finding_count = c->finding_first;
}

/* Reads commands until one is QEMU for certain, and leaves the best one alone. */
static void choose(reader *r, command *best)
{
    size_t score = 0;
    command next;
    bool any = false;
    while (score != IS_QEMU && read_command(r, &next)) {
        size_t like = likeness(r->items + next.first, r->count - next.first);
        if (any && like <= score) {
            forget(r, &next);
            continue;
        }
        move_to_front(r, &next);
        *best = next;
        score = like;
        any = true;
    }
    if (!any)
        *best = next;
}

/* ---- around the command
 * -------------------------------------------------------------------------------------------------------- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

static qcb_slice text_before(const qcb_shell *s, const command *c)
{
    size_t start = 0;
    while (start < c->start && is_blank(s->text[start]))
        start++;
    return (qcb_slice){ s->text + start, c->start - start };
}

/* From the operator on; no blanks and newlines at the end, except one that a backslash quotes. */
static qcb_slice text_rest(const qcb_shell *s, const command *c)
{
    size_t end = s->len;
    while (end > c->end && is_blank(s->text[end - 1]) && !(end - 1 > c->end && s->text[end - 2] == '\\'))
        end--;
    return (qcb_slice){ s->text + c->end, end - c->end };
}

static qcb_slice text_after(reader *r, command *c)
{
    qcb_slice rest = text_rest(&r->shell, c);
    if (c->redirections.len == 0)
        return rest;
    if (rest.len != 0 && rest.ptr[0] != '\n')
        qcb__buffer_char(&c->redirections, ' ');
    qcb__buffer_add(&c->redirections, rest.ptr, rest.len);
    r->shell.no_memory |= c->redirections.failed;
    return (qcb_slice){ c->redirections.data, c->redirections.len };
}

/* Does the line behind the one that ended at `at` start like an option? */
static bool next_line_continues(const qcb_shell *s, size_t at)
{
    if (at < s->len && s->text[at] == '#')
        at = line_end(s, at);
    if (at == s->len || s->text[at] != '\n')
        return false;
    while (at < s->len && is_blank(s->text[at]))
        at++;
    return s->len - at >= 2 && s->text[at] == '-' && s->text[at + 1] != ' ' && s->text[at + 1] != '\n';
}

static void look_around(reader *r, const command *c)
{
    qcb_shell *s = &r->shell;
    char stop = c->end < s->len ? s->text[c->end] : '\n';
    s->word = 0;
    if (!c->only_comments)
        qcb__shell_find(s, QCB_FIND_BEFORE, 0, 0);
    if (r->count == 0)
        find_behind(r, c, QCB_FIND_NO_COMMAND);
    else if (next_line_continues(s, c->end))
        find_behind(r, c, QCB_FIND_CONTINUATION);
    else if (stop == '(')
        find_behind(r, c, QCB_FIND_PARENTHESIS);
    else if (stop != '\n' && stop != '#')
        find_behind(r, c, QCB_FIND_AFTER);
}

static void fill(qcb_words *words, reader *r, command *c)
{
    words->items = r->items;
    words->count = r->count;
    words->binary = qcb__words_find_binary(r->items, r->count);
    words->assignments = count_assignments(r->items, words->binary);
    words->before = text_before(&r->shell, c);
    words->after = text_after(r, c);
}

qcb_status qcb__words_read(qcb_words *words, const char *text, size_t len, qcb_arena *arena, qcb_report *report)
{
    reader r = { .shell = { .text = text, .len = len, .arena = arena }, .only_comments = true };
    command best;
    *words = (qcb_words){ 0 };
    if (len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    choose(&r, &best);
    if (r.too_many)
        return QCB_TOO_BIG;
    if (!r.shell.no_memory) {
        look_around(&r, &best);
        fill(words, &r, &best);
    }
    if (r.shell.no_memory)
        return QCB_NO_MEMORY;
    qcb__shell_report(&r.shell, words, report);
    return QCB_OK;
}
