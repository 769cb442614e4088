/* Quoting for any POSIX shell. SPDX-License-Identifier: MIT */
#include "text/shell.h"

/* Bytes that no shell gives a meaning to, wherever they stand in a word; and those that have one in some places only. Bytes
 * above 127 count as special: some shells take them for blanks in some locales. */
enum { SPECIAL, SAFE, FIRST, TILDE };

static const unsigned char kind[256] = {
    ['a'] = SAFE,  ['b'] = SAFE, ['c'] = SAFE, ['d'] = SAFE, ['e'] = SAFE, ['f'] = SAFE, ['g'] = SAFE, ['h'] = SAFE, ['i'] = SAFE,
    ['j'] = SAFE,  ['k'] = SAFE, ['l'] = SAFE, ['m'] = SAFE, ['n'] = SAFE, ['o'] = SAFE, ['p'] = SAFE, ['q'] = SAFE, ['r'] = SAFE,
    ['s'] = SAFE,  ['t'] = SAFE, ['u'] = SAFE, ['v'] = SAFE, ['w'] = SAFE, ['x'] = SAFE, ['y'] = SAFE, ['z'] = SAFE, ['A'] = SAFE,
    ['B'] = SAFE,  ['C'] = SAFE, ['D'] = SAFE, ['E'] = SAFE, ['F'] = SAFE, ['G'] = SAFE, ['H'] = SAFE, ['I'] = SAFE, ['J'] = SAFE,
    ['K'] = SAFE,  ['L'] = SAFE, ['M'] = SAFE, ['N'] = SAFE, ['O'] = SAFE, ['P'] = SAFE, ['Q'] = SAFE, ['R'] = SAFE, ['S'] = SAFE,
    ['T'] = SAFE,  ['U'] = SAFE, ['V'] = SAFE, ['W'] = SAFE, ['X'] = SAFE, ['Y'] = SAFE, ['Z'] = SAFE, ['0'] = SAFE, ['1'] = SAFE,
    ['2'] = SAFE,  ['3'] = SAFE, ['4'] = SAFE, ['5'] = SAFE, ['6'] = SAFE, ['7'] = SAFE, ['8'] = SAFE, ['9'] = SAFE, ['@'] = SAFE,
    ['%'] = SAFE,  ['+'] = SAFE, [':'] = SAFE, [','] = SAFE, ['.'] = SAFE, ['/'] = SAFE, ['-'] = SAFE, ['_'] = SAFE, [']'] = SAFE,
    ['#'] = FIRST, /* a comment */
    ['='] = FIRST, /* zsh puts the path of a command for =name */
    ['~'] = TILDE, /* at the start, and behind = and : in bash */
};

static bool is_safe_at(qcb_slice word, size_t at)
{
    unsigned char k = kind[(unsigned char)word.ptr[at]];
    if (k == FIRST)
        return at != 0;
    if (k == TILDE)
        return at != 0 && word.ptr[at - 1] != '=' && word.ptr[at - 1] != ':';
    return k == SAFE;
}

static bool needs_quotes(qcb_slice word)
{
    size_t at = 0;
    while (at < word.len && is_safe_at(word, at))
        at++;
    return at < word.len || word.len == 0;
}

/* Does a double-quoted string keep every byte as it is? "!" would not, when pasted into an interactive shell. */
static bool suits_double_quotes(qcb_slice word)
{
    for (size_t i = 0; i < word.len; i++)
        if (memchr("\"$`\\!", word.ptr[i], 5) != NULL)
            return false;
    return true;
}

static void add_quoted(qcb_buffer *out, qcb_slice word, char quote)
{
    qcb__buffer_char(out, quote);
    qcb__buffer_add(out, word.ptr, word.len);
    qcb__buffer_char(out, quote);
}

/* 'it'\''s' */
static void add_broken(qcb_buffer *out, qcb_slice word)
{
    const char *at = word.ptr, *end = word.ptr + word.len;
    qcb__buffer_char(out, '\'');
    for (const char *quote; (quote = memchr(at, '\'', (size_t)(end - at))) != NULL; at = quote + 1) {
        qcb__buffer_add(out, at, (size_t)(quote - at));
        qcb__buffer_add(out, "'\\''", 4);
    }
    qcb__buffer_add(out, at, (size_t)(end - at));
    qcb__buffer_char(out, '\'');
}

static void add_in_quotes(qcb_buffer *out, qcb_slice word)
{
    bool has_single = word.len != 0 && memchr(word.ptr, '\'', word.len) != NULL;
    if (!has_single)
        add_quoted(out, word, '\'');
    else if (suits_double_quotes(word))
        add_quoted(out, word, '"');
    else
        add_broken(out, word);
}

void qcb__quote(qcb_buffer *out, qcb_slice word)
{
    if (needs_quotes(word))
        add_in_quotes(out, word);
    else
        qcb__buffer_add(out, word.ptr, word.len);
}

/* Without "time" and "coproc", which run a command as wrappers do. */
static bool is_reserved(qcb_slice word)
{
    static const char *const words[] = { "!",  "{",   "}",  "case", "do",       "done",   "elif", "else",  "esac",
                                         "fi", "for", "if", "in",   "function", "select", "then", "until", "while" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (word.len == strlen(words[i]) && memcmp(word.ptr, words[i], word.len) == 0)
            return true;
    return false;
}

void qcb__quote_command(qcb_buffer *out, qcb_slice word)
{
    if (qcb__word_is_assignment(word) || is_reserved(word))
        add_in_quotes(out, word);
    else
        qcb__quote(out, word);
}

void qcb__quote_assignment(qcb_buffer *out, qcb_slice word)
{
    size_t name = qcb__assignment_name(word.ptr, word.len);
    qcb_slice value = { word.ptr + name, word.len - name };
    qcb__buffer_add(out, word.ptr, name);
    if (value.len != 0)
        qcb__quote(out, value);
}
