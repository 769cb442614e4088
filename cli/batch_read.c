/* The usual line of qcb batch, in one pass: a general reader makes a tree of it, which costs more than the check.
 * SPDX-License-Identifier: MIT */
#include "batch_read.h"

#include <stdlib.h>

typedef struct reader {
    const char *at, *end;
    char *out; /* decoded strings */
    qcb__scratch *scratch;
    size_t words;
    qcb__request *request;
} reader;

#define KEPT ((size_t)4 << 20) /* larger buffers are not kept: one long line must not cost memory for good */

static bool make_room(qcb__scratch *s, size_t len)
{
    if (s->text_size > KEPT)
        qcb__scratch_free(s);
    if (s->text_size < len + 1) { /* decoding never makes a string longer, and its NUL takes the place of a quote */
        free(s->text);
        s->text = malloc(len + 1);
        s->text_size = s->text != NULL ? len + 1 : 0;
    }
    return s->text != NULL;
}

static bool push_word(reader *r, const char *word)
{
    qcb__scratch *s = r->scratch;
    if (r->words == s->word_size) {
        size_t size = s->word_size * 2 + 64;
        const char **words = realloc(s->words, size * sizeof *words);
        if (words == NULL)
            return false;
        s->words = words;
        s->word_size = size;
    }
    s->words[r->words++] = word;
    return true;
}

static void skip_blanks(reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\r' || *r->at == '\n'))
        r->at++;
}

/* The byte that has to come next, with blanks around it. */
static bool take(reader *r, char c)
{
    skip_blanks(r);
    if (r->at == r->end || *r->at != c)
        return false;
    r->at++;
    skip_blanks(r);
    return true;
}

/* ---- strings ------------------------------------------------------------------------------------------------------------------
 */

/* Four hex digits; 0, which no string may hold, when they are not. */
static uint32_t hex4(const char *p, const char *end)
{
    uint32_t code = 0;
    for (int i = 0; i < 4; i++) {
        char c = p + i < end ? p[i] : '\0';
        uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0') : (uint32_t)((c | 0x20) - 'a' + 10);
        if (digit > 15 || (digit > 9 && (c | 0x20) < 'a'))
            return 0;
        code = code << 4 | digit;
    }
    return code;
}

/* "\u00e4"; surrogates are left to the other reader. */
static bool take_code(reader *r)
{
    uint32_t code = hex4(r->at, r->end);
    if (code == 0 || (code >= 0xd800 && code < 0xe000))
        return false;
    r->at += 4;
    if (code >= 0x800) {
        *r->out++ = (char)(0xe0 | code >> 12);
        *r->out++ = (char)(0x80 | (code >> 6 & 0x3f));
    } else if (code >= 0x80) {
        *r->out++ = (char)(0xc0 | code >> 6);
    }
    *r->out++ = (char)(code >= 0x80 ? 0x80 | (code & 0x3f) : code);
    return true;
}

static bool take_escape(reader *r)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = ++r->at < r->end ? *r->at++ : '\0';
    const char *known = c != '\0' ? strchr(from, c) : NULL;
    if (known != NULL)
        *r->out++ = to[known - from];
    return known != NULL || (c == 'u' && take_code(r));
}

/* A byte that is not plain, nor the end of the string. */
static bool take_special(reader *r)
{
    uint32_t code;
    if (*r->at == '\\')
        return take_escape(r);
    size_t len = (unsigned char)*r->at >= 0x80 ? qcb__decode_utf8(r->at, (size_t)(r->end - r->at), &code) : 0;
    memcpy(r->out, r->at, len);
    r->out += len;
    r->at += len;
    return len != 0;
}

static bool is_plain(char c)
{
    return c >= ' ' && c != '"' && c != '\\'; /* what is above 0x7f is below zero, or no ASCII */
}

static bool take_string(reader *r, qcb_slice *text)
{
    char *start = r->out;
    if (r->at == r->end || *r->at++ != '"')
        return false;
    for (;;) {
        while (r->at < r->end && is_plain(*r->at) && (unsigned char)*r->at < 0x80)
            *r->out++ = *r->at++;
        if (r->at == r->end)
            return false;
        if (*r->at == '"')
            break;
        if (!take_special(r))
            return false;
    }
    r->at++;
    *text = (qcb_slice){ start, (size_t)(r->out - start) };
    *r->out++ = '\0';
    return true;
}

/* ---- fields -------------------------------------------------------------------------------------------------------------------
 */

static bool take_number(reader *r, qcb_slice *text)
{
    const char *start = r->at;
    while (r->at < r->end && *r->at >= '0' && *r->at <= '9')
        r->at++;
    *text = (qcb_slice){ start, (size_t)(r->at - start) };
    return text->len != 0 && text->len <= 18 && (text->len == 1 || *start != '0');
}

static bool take_id(reader *r)
{
    qcb__request *q = r->request;
    bool string = r->at < r->end && *r->at == '"';
    if (q->id != QCB__FIELD_ABSENT)
        return false;
    q->id = string ? QCB__FIELD_STRING : QCB__FIELD_OTHER;
    return string ? take_string(r, &q->id_text) : take_number(r, &q->id_text);
}

static bool take_argv(reader *r)
{
    qcb_slice word;
    if (r->request->argv != QCB__FIELD_ABSENT || !take(r, '['))
        return false;
    r->request->argv = QCB__FIELD_LIST;
    do {
        if (!take_string(r, &word) || !push_word(r, word.ptr))
            return false;
    } while (take(r, ','));
    return take(r, ']');
}

static bool take_text(reader *r, qcb__field *field, qcb_slice *text)
{
    bool again = *field != QCB__FIELD_ABSENT;
    *field = QCB__FIELD_STRING;
    return !again && take_string(r, text);
}

static bool take_command(reader *r)
{
    return take_text(r, &r->request->command, &r->request->command_text);
}

static bool take_qemu(reader *r)
{
    qcb_slice text = { NULL, 0 };
    bool fine = take_text(r, &r->request->qemu, &text);
    r->request->qemu_text = text.ptr;
    return fine;
}

static bool take_arch(reader *r)
{
    qcb_slice text = { NULL, 0 };
    bool fine = take_text(r, &r->request->arch, &text);
    r->request->arch_text = text.ptr;
    return fine;
}

static const struct {
    const char *name;
    bool (*take)(reader *r);
} fields[] = {
    { "id", take_id }, { "argv", take_argv }, { "command", take_command }, { "qemu", take_qemu }, { "arch", take_arch },
};

static bool take_field(reader *r)
{
    qcb_slice name;
    if (!take_string(r, &name) || !take(r, ':'))
        return false;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strlen(fields[i].name) == name.len && memcmp(fields[i].name, name.ptr, name.len) == 0)
            return fields[i].take(r);
    }
    return false;
}

bool qcb__batch_read(qcb__scratch *scratch, const char *line, size_t len, qcb__request *request)
{
    reader r = { .at = line, .end = line + len, .scratch = scratch, .request = request };
    *request = (qcb__request){ .id = QCB__FIELD_ABSENT };
    if (!make_room(scratch, len) || !take(&r, '{'))
        return false;
    r.out = scratch->text;
    do {
        if (!take_field(&r))
            return false;
    } while (take(&r, ','));
    request->words = scratch->words;
    request->word_count = r.words;
    return take(&r, '}') && r.at == r.end;
}

void qcb__scratch_free(qcb__scratch *scratch)
{
    free(scratch->text);
    free(scratch->words);
    *scratch = (qcb__scratch){ 0 };
}
