/* Reads one shell word. SPDX-License-Identifier: MIT */
#include "text/shell.h"

/* What an unquoted byte means. */
enum { PLAIN, END, BACKSLASH, SINGLE, DOUBLE, DOLLAR, BACKQUOTE, GLOB, BRACKET, BRACE, TILDE, RETURN, NUL, HIGH, MEANINGS };

static const unsigned char meaning[256] = {
    [' '] = END,    ['\t'] = END,   ['\n'] = END,      [';'] = END,  ['&'] = END,        ['|'] = END,
    ['('] = END,    [')'] = END,    ['<'] = END,       ['>'] = END,  ['\\'] = BACKSLASH, ['\''] = SINGLE,
    ['"'] = DOUBLE, ['$'] = DOLLAR, ['`'] = BACKQUOTE, ['*'] = GLOB, ['?'] = GLOB,       ['['] = BRACKET,
    ['{'] = BRACE,  ['~'] = TILDE,  ['\r'] = RETURN,   ['\0'] = NUL, [0xe2] = HIGH,
};

static unsigned char at_meaning(const qcb_shell *s)
{
    return meaning[(unsigned char)s->text[s->pos]];
}

static size_t offset(const qcb_shell *s)
{
    return (size_t)(s->out - s->word_out);
}

static void keep(qcb_shell *s, size_t count)
{
    memcpy(s->out, s->text + s->pos, count);
    s->out += count;
    s->pos += count;
}

static void find_here(qcb_shell *s, qcb_finding_kind kind, size_t width)
{
    qcb__shell_find(s, kind, offset(s), offset(s) + width);
}

static void read_plain(qcb_shell *s)
{
    size_t end = s->pos + 1;
    while (end < s->len && meaning[(unsigned char)s->text[end]] == PLAIN)
        end++;
    keep(s, end - s->pos);
}

static void read_backslash(qcb_shell *s)
{
    char next = qcb__shell_peek(s, 1);
    if (s->pos + 1 == s->len) {
        find_here(s, QCB_FIND_LAST_BACKSLASH, 1);
        keep(s, 1);
    } else if (next == '\n') {
        s->pos += 2;
    } else if (next == '\0') {
        s->pos++;
    } else {
        if (next == '\r')
            find_here(s, QCB_FIND_RETURN, 1);
        s->pos++;
        keep(s, 1);
    }
}

/* Copies quoted bytes; a NUL among them is dropped, as elsewhere. */
static void keep_quoted(qcb_shell *s, size_t end)
{
    while (s->pos < end) {
        const char *nul = memchr(s->text + s->pos, '\0', end - s->pos);
        size_t stop = nul != NULL ? (size_t)(nul - s->text) : end;
        keep(s, stop - s->pos);
        if (nul != NULL) {
            find_here(s, QCB_FIND_NUL, 0);
            s->pos++;
        }
    }
}

static void read_single(qcb_shell *s)
{
    size_t end = qcb__shell_skip_single(s->text, s->len, s->pos + 1);
    if (end > s->len)
        find_here(s, QCB_FIND_OPEN_QUOTE, 0);
    s->pos++;
    keep_quoted(s, end - 1);
    s->pos = end < s->len ? end : s->len;
}

static void read_ansi(qcb_shell *s)
{
    size_t end = qcb__shell_skip_ansi(s->text, s->len, s->pos + 2);
    if (end > s->len)
        find_here(s, QCB_FIND_OPEN_QUOTE, 0);
    s->out = qcb__shell_ansi(s->text + s->pos + 2, s->text + end - 1, s->out);
    s->pos = end < s->len ? end : s->len;
}

/* Keeps a $(…), ${…} or `…` as it stands; false when it has no end. */
static bool read_nested(qcb_shell *s, qcb_finding_kind kind, bool quoted)
{
    static const qcb_finding_kind faults[] = { QCB_FIND_NO_COMMAND, QCB_FIND_OPEN_EXPANSION, QCB_FIND_NESTING };
    qcb_nest_end how;
    size_t end = qcb__shell_skip_expansion(s->text, s->len, s->pos, quoted, &how);
    find_here(s, how == QCB_NEST_CLOSED ? kind : faults[how], end - s->pos);
    s->live = true;
    keep_quoted(s, end);
    return how == QCB_NEST_CLOSED;
}

static void read_process(qcb_shell *s)
{
    read_nested(s, QCB_FIND_COMMAND, false);
}

static void read_backquote(qcb_shell *s)
{
    read_nested(s, QCB_FIND_COMMAND, false);
}

/* "$", a joined line, and then what the shell reads as if nothing were between: rare enough to be kept and reported only. */
static void read_joined(qcb_shell *s)
{
    size_t end = s->pos + 1;
    while (s->len - end >= 2 && s->text[end] == '\\' && s->text[end + 1] == '\n')
        end += 2;
    size_t name_end = qcb__shell_skip_name(s->text, s->len, end);
    bool opens = end < s->len && s->text[end] != '\0' && strchr("({['\"", s->text[end]) != NULL;
    if (name_end == end && !opens) {
        keep(s, 1);
        return;
    }
    find_here(s, QCB_FIND_VARIABLE, name_end - s->pos);
    s->live = true;
    keep(s, name_end - s->pos);
}

/* $VAR and the nested forms; an ordinary dollar when nothing that fits follows. False when it has no end. */
static bool read_expansion(qcb_shell *s, bool quoted)
{
    char next = qcb__shell_peek(s, 1);
    size_t end = qcb__shell_skip_name(s->text, s->len, s->pos + 1);
    if (next == '(' || next == '[')
        return read_nested(s, QCB_FIND_COMMAND, quoted);
    if (next == '{')
        return read_nested(s, QCB_FIND_VARIABLE, quoted);
    if (next == '\\') {
        read_joined(s);
    } else if (end == s->pos + 1) {
        keep(s, 1);
    } else {
        find_here(s, QCB_FIND_VARIABLE, end - s->pos);
        s->live = true;
        keep(s, end - s->pos);
    }
    return true;
}

static void read_double(qcb_shell *s);

static void read_dollar(qcb_shell *s)
{
    char next = qcb__shell_peek(s, 1);
    if (next == '\'') {
        read_ansi(s);
    } else if (next == '"') {
        s->pos++; /* $"…" is a translated string of bash: the same words when nothing is translated */
        read_double(s);
    } else {
        read_expansion(s, false);
    }
}

static void quoted_backslash(qcb_shell *s)
{
    char next = qcb__shell_peek(s, 1);
    if (next == '\n' && s->pos + 1 < s->len) {
        s->pos += 2;
        return;
    }
    if (s->pos + 1 < s->len && (next == '$' || next == '`' || next == '"' || next == '\\'))
        s->pos++;
    keep(s, 1);
}

static size_t quoted_run(const qcb_shell *s)
{
    size_t end = s->pos;
    while (end < s->len && s->text[end] != '"' && s->text[end] != '\\' && s->text[end] != '$' && s->text[end] != '`')
        end++;
    return end;
}

/* One special byte inside double quotes; false when an expansion has no end: then the quote has none either. */
static bool quoted_step(qcb_shell *s)
{
    char c = s->text[s->pos];
    if (c == '`')
        return read_nested(s, QCB_FIND_COMMAND, true);
    if (c == '$')
        return read_expansion(s, true);
    quoted_backslash(s);
    return true;
}

static void read_double(qcb_shell *s)
{
    size_t start = offset(s);
    s->pos++;
    for (;;) {
        keep_quoted(s, quoted_run(s));
        if (s->pos == s->len) {
            qcb__shell_find(s, QCB_FIND_OPEN_QUOTE, start, start);
            return;
        }
        if (s->text[s->pos] == '"')
            break;
        if (!quoted_step(s))
            return;
    }
    s->pos++;
}

static void read_glob(qcb_shell *s)
{
    find_here(s, QCB_FIND_GLOB, 1);
    s->live = true;
    keep(s, 1);
}

/* "[" is a pattern when a "]" follows in the word; -append root=[x is not. */
static void read_bracket(qcb_shell *s)
{
    size_t end = s->pos + 1;
    while (end < s->len && end - s->pos < 64 && s->text[end] != ']' && meaning[(unsigned char)s->text[end]] != END)
        end++;
    if (end < s->len && s->text[end] == ']')
        read_glob(s);
    else
        keep(s, 1);
}

static void read_brace(qcb_shell *s)
{
    if (s->brace == SIZE_MAX)
        s->brace = offset(s);
    keep(s, 1);
}

#define LONGEST_NAME 256 /* keeps a word of many ":~" linear */

/* A shell expands ~ at the start of a word; bash also behind the "=" and each ":" of what looks like an assignment. */
static bool tilde_expands(const qcb_shell *s)
{
    if (s->pos == s->word_start)
        return true;
    char before = s->text[s->pos - 1];
    if (before != '=' && before != ':')
        return false;
    size_t so_far = s->pos - s->word_start;
    size_t name = qcb__assignment_name(s->text + s->word_start, so_far < LONGEST_NAME ? so_far : LONGEST_NAME);
    return name != 0 && (before == ':' || name == s->pos - s->word_start);
}

static void read_tilde(qcb_shell *s)
{
    if (!s->live && tilde_expands(s)) {
        find_here(s, QCB_FIND_TILDE, 1);
        s->live = true;
    }
    keep(s, 1);
}

static void read_return(qcb_shell *s)
{
    find_here(s, QCB_FIND_RETURN, 1);
    keep(s, 1);
}

static void read_nul(qcb_shell *s)
{
    find_here(s, QCB_FIND_NUL, 0);
    s->pos++;
}

/* U+2018 U+2019 U+201C U+201D, which mail clients and word processors put for quotes. */
static void read_high(qcb_shell *s)
{
    char last = qcb__shell_peek(s, 2);
    bool quote = qcb__shell_peek(s, 1) == '\x80' && (last == '\x98' || last == '\x99' || last == '\x9c' || last == '\x9d');
    if (quote && !s->told) {
        find_here(s, QCB_FIND_SMART_QUOTE, 3);
        s->told = true;
    }
    keep(s, 1);
}

static void (*const readers[MEANINGS])(qcb_shell *) = {
    [PLAIN] = read_plain,     [END] = read_process,   [BACKSLASH] = read_backslash, [SINGLE] = read_single,
    [DOUBLE] = read_double,   [DOLLAR] = read_dollar, [BACKQUOTE] = read_backquote, [GLOB] = read_glob,
    [BRACKET] = read_bracket, [BRACE] = read_brace,   [TILDE] = read_tilde,         [RETURN] = read_return,
    [NUL] = read_nul,         [HIGH] = read_high,
};

bool qcb__shell_at_end_of_word(const qcb_shell *s)
{
    if (s->pos >= s->len)
        return true;
    char c = s->text[s->pos];
    return at_meaning(s) == END && !((c == '<' || c == '>') && qcb__shell_peek(s, 1) == '(');
}

void qcb__shell_skip_blanks(qcb_shell *s)
{
    for (; s->pos < s->len; s->pos++) {
        char c = s->text[s->pos];
        if (c == '\\' && qcb__shell_peek(s, 1) == '\n' && s->pos + 1 < s->len)
            s->pos++;
        else if (c != ' ' && c != '\t')
            return;
    }
}

/* The first word that is not plain gets room for all unquoted bytes of the rest of the text. */
static bool start_copy(qcb_shell *s)
{
    if (s->out == NULL)
        s->out = qcb__arena_alloc(s->arena, s->len - s->word_start + 1);
    s->no_memory |= s->out == NULL;
    s->word_out = s->out;
    return s->out != NULL;
}

/* The word "\ " at the end of a line: somebody wanted to continue it. */
static void look_for_backslash_blank(qcb_shell *s)
{
    size_t end = s->pos;
    char blank = s->text[s->pos - 1];
    if (s->pos - s->word_start != 2 || s->text[s->word_start] != '\\' || (blank != ' ' && blank != '\t'))
        return;
    while (end < s->len && (s->text[end] == ' ' || s->text[end] == '\t'))
        end++;
    if (end == s->len || s->text[end] == '\n')
        qcb__shell_find(s, QCB_FIND_BACKSLASH_BLANK, 0, 1);
}

static void look_for_brace(qcb_shell *s)
{
    if (s->brace == SIZE_MAX || !qcb__shell_brace_expands(s->text + s->word_start, s->pos - s->word_start))
        return;
    qcb__shell_find(s, QCB_FIND_BRACE, s->brace, offset(s));
    s->live = true;
}

static void read_mixed(qcb_shell *s, qcb_word *word)
{
    s->live = s->told = s->open = false;
    s->brace = SIZE_MAX;
    s->pos = s->word_start;
    if (!start_copy(s))
        return;
    while (!qcb__shell_at_end_of_word(s))
        readers[at_meaning(s)](s);
    look_for_backslash_blank(s);
    look_for_brace(s);
    word->text = (qcb_slice){ s->word_out, offset(s) };
    word->live = s->live;
    if (s->live && !s->open) /* what is open cannot be printed as it was: more text would get into it */
        word->raw = (qcb_slice){ s->text + s->word_start, s->pos - s->word_start };
}

void qcb__shell_word(qcb_shell *s, qcb_word *word)
{
    s->word_start = s->pos;
    while (s->pos < s->len && at_meaning(s) == PLAIN)
        s->pos++;
    *word = (qcb_word){ .text = { s->text + s->word_start, s->pos - s->word_start } };
    word->assignment = qcb__word_is_assignment(word->text);
    if (!qcb__shell_at_end_of_word(s))
        read_mixed(s, word);
}
