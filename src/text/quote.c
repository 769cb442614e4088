/* Quoting for any POSIX shell. SPDX-License-Identifier: MIT */
#include "text/shell.h"

#include <qcb/cmdline.h>

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

/* Where quoted bytes go: those that have room are kept, all are counted. */
typedef struct sink {
    char *out;
    size_t size, len;
} sink;

static void put(sink *s, const char *bytes, size_t len)
{
    size_t room = s->len < s->size ? s->size - s->len : 0;
    if (room != 0 && len != 0)
        memcpy(s->out + s->len, bytes, len < room ? len : room);
    s->len += len;
}

static void put_between(sink *s, qcb_slice word, const char *quote)
{
    put(s, quote, 1);
    put(s, word.ptr, word.len);
    put(s, quote, 1);
}

/* 'it'\''s' */
static void put_broken(sink *s, qcb_slice word)
{
    const char *at = word.ptr, *end = word.ptr + word.len;
    put(s, "'", 1);
    for (const char *quote; (quote = memchr(at, '\'', (size_t)(end - at))) != NULL; at = quote + 1) {
        put(s, at, (size_t)(quote - at));
        put(s, "'\\''", 4);
    }
    put(s, at, (size_t)(end - at));
    put(s, "'", 1);
}

static void put_in_quotes(sink *s, qcb_slice word)
{
    if (word.len == 0 || memchr(word.ptr, '\'', word.len) == NULL)
        put_between(s, word, "'");
    else if (suits_double_quotes(word))
        put_between(s, word, "\"");
    else
        put_broken(s, word);
}

static void add_in_quotes(qcb_buffer *out, qcb_slice word)
{
    sink measure = { 0 };
    put_in_quotes(&measure, word);
    if (!qcb__buffer_reserve(out, measure.len))
        return;
    sink s = { out->data + out->len, measure.len, 0 };
    put_in_quotes(&s, word);
    out->len += s.len;
}

size_t qcb_quote_word(char *out, size_t size, const char *word, size_t len)
{
    qcb_slice text = { word, len };
    sink s = { out, size != 0 ? size - 1 : 0, 0 };
    if (needs_quotes(text))
        put_in_quotes(&s, text);
    else
        put(&s, word, len);
    if (size != 0)
        out[s.len < size ? s.len : size - 1] = '\0';
    return s.len;
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
