/* Finds where expansions end, without making them. SPDX-License-Identifier: MIT */
#include "text/shell.h"

#define MAX_DEPTH 256

/* Nested quotes and parentheses as a stack of the bytes that close them: no recursion, whatever the text. */
typedef struct nest {
    const char *text;
    size_t len, at;
    size_t depth;
    bool quoted; /* all of it stands inside double quotes */
    bool deep;
    char closers[MAX_DEPTH];
} nest;

size_t qcb__shell_skip_single(const char *text, size_t len, size_t at)
{
    const char *quote = at < len ? memchr(text + at, '\'', len - at) : NULL;
    return quote != NULL ? (size_t)(quote - text) + 1 : len + 1;
}

size_t qcb__shell_skip_ansi(const char *text, size_t len, size_t at)
{
    while (at < len && text[at] != '\'')
        at += text[at] == '\\' ? 2 : 1;
    return at < len ? at + 1 : len + 1;
}

static char byte(const nest *n, size_t ahead)
{
    return ahead < n->len - n->at ? n->text[n->at + ahead] : '\0';
}

static void push(nest *n, char closer, size_t width)
{
    n->at += width;
    if (n->depth == MAX_DEPTH)
        n->deep = true;
    else
        n->closers[n->depth++] = closer;
}

/* Opens what a "$" or "`" starts; false when it is an ordinary byte. */
static bool open_expansion(nest *n)
{
    static const char openers[] = "({[", closers[] = ")}]";
    if (byte(n, 0) == '`') {
        push(n, '`', 1);
        return true;
    }
    const char *opener = byte(n, 0) == '$' && byte(n, 1) != '\0' ? strchr(openers, byte(n, 1)) : NULL;
    if (opener == NULL)
        return false;
    push(n, closers[opener - openers], 2);
    return true;
}

static bool is_comment(const nest *n)
{
    char before = n->text[n->at - 1];
    return byte(n, 0) == '#' && n->closers[n->depth - 1] == ')' && memchr(" \t\n;&|(", before, 7) != NULL;
}

static void skip_line(nest *n)
{
    const char *newline = memchr(n->text + n->at, '\n', n->len - n->at);
    n->at = newline != NULL ? (size_t)(newline - n->text) : n->len;
}

/* Single quotes are ordinary in a ${…} that stands inside double quotes. */
static bool single_quotes_work(const nest *n)
{
    if (n->closers[n->depth - 1] != '}')
        return true;
    return n->depth >= 2 ? n->closers[n->depth - 2] != '"' : !n->quoted;
}

/* One step outside quotes: inside $(…), ${…} or $[…]. */
static void step_code(nest *n)
{
    char c = byte(n, 0), closer = n->closers[n->depth - 1];
    if (c == closer)
        n->depth--, n->at++;
    else if (c == '\'' && single_quotes_work(n))
        n->at = qcb__shell_skip_single(n->text, n->len, n->at + 1);
    else if (c == '$' && byte(n, 1) == '\'' && single_quotes_work(n))
        n->at = qcb__shell_skip_ansi(n->text, n->len, n->at + 2);
    else if (c == '"')
        push(n, '"', 1);
    else if (c == '(' && closer == ')')
        push(n, ')', 1);
    else if (is_comment(n))
        skip_line(n);
    else if (!open_expansion(n))
        n->at += c == '\\' ? 2 : 1;
}

static void step_quoted(nest *n)
{
    if (byte(n, 0) == n->closers[n->depth - 1])
        n->depth--, n->at++;
    else if (n->closers[n->depth - 1] == '`' || !open_expansion(n))
        n->at += byte(n, 0) == '\\' ? 2 : 1;
}

size_t qcb__shell_skip_expansion(const char *text, size_t len, size_t at, bool quoted, qcb_nest_end *how)
{
    nest n = { .text = text, .len = len, .at = at, .quoted = quoted };
    if (text[at] == '<' || text[at] == '>')
        push(&n, ')', 2);
    else
        open_expansion(&n);
    while (n.depth > 0 && n.at < len && !n.deep) {
        char closer = n.closers[n.depth - 1];
        if (closer == '"' || closer == '`')
            step_quoted(&n);
        else
            step_code(&n);
    }
    *how = n.deep ? QCB_NEST_DEEP : n.depth > 0 || n.at > len ? QCB_NEST_OPEN : QCB_NEST_CLOSED;
    return *how == QCB_NEST_CLOSED ? n.at : len;
}

static bool is_name(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (!first && c >= '0' && c <= '9');
}

size_t qcb__shell_skip_name(const char *text, size_t len, size_t at)
{
    if (at < len && text[at] != '\0' && strchr("@*#?-$!0123456789", text[at]) != NULL)
        return at + 1;
    size_t end = at;
    while (end < len && is_name(text[end], end == at))
        end++;
    return end;
}

size_t qcb__assignment_name(const char *text, size_t len)
{
    size_t end = 0;
    while (end < len && is_name(text[end], end == 0))
        end++;
    return end > 0 && end < len && text[end] == '=' ? end + 1 : 0;
}

#define BRACE_DEPTH 64

/* Braces that are open, and whether a comma or ".." was seen at their level. */
typedef struct braces {
    size_t depth;
    bool lists[BRACE_DEPTH + 1];
} braces;

/* One byte outside quotes; true when it closes a brace that expands. */
static bool brace_step(braces *b, const char *text, size_t len, size_t at)
{
    char c = text[at];
    if (c == '{' && b->depth < BRACE_DEPTH)
        b->lists[++b->depth] = false;
    else if (c == ',' || (c == '.' && at + 1 < len && text[at + 1] == '.'))
        b->lists[b->depth] = true;
    else if (c == '}' && b->depth > 0)
        return b->lists[b->depth--];
    return false;
}

static size_t skip_double(const char *text, size_t len, size_t at)
{
    while (at < len && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

bool qcb__shell_brace_expands(const char *word, size_t len)
{
    braces b = { 0 };
    for (size_t at = 0; at < len;) {
        char c = word[at], next = at + 1 < len ? word[at + 1] : '\0';
        if (c == '\'')
            at = qcb__shell_skip_single(word, len, at + 1);
        else if (c == '$' && next == '\'')
            at = qcb__shell_skip_ansi(word, len, at + 2);
        else if (c == '"')
            at = skip_double(word, len, at + 1);
        else if (c == '\\' || (c == '$' && next == '{'))
            at += 2;
        else if (brace_step(&b, word, len, at++))
            return true;
    }
    return false;
}
