/* The JSON document, read. SPDX-License-Identifier: MIT */
#include "json_in.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- strings ------------------------------------------------------------------------------------------------------------------
 */

static int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* {"bytes":"c3a4"}; NULL when it is none, or holds a NUL. */
static char *decode_bytes(const char *hex)
{
    size_t len = strlen(hex);
    char *bytes = len % 2 == 0 ? malloc(len / 2 + 1) : NULL;
    for (size_t i = 0; bytes != NULL && i < len / 2; i++) {
        int high = nibble(hex[2 * i]), low = nibble(hex[2 * i + 1]);
        bytes[i] = (char)(high * 16 + low);
        if (high < 0 || low < 0 || bytes[i] == '\0') {
            free(bytes);
            return NULL;
        }
    }
    if (bytes != NULL)
        bytes[len / 2] = '\0';
    return bytes;
}

char *qcb__json_text(const json_t *value)
{
    const json_t *bytes = json_object_get(value, "bytes"), *text = json_object_get(value, "text");
    if (json_is_string(value))
        return strdup(json_string_value(value));
    if (json_is_string(bytes))
        return decode_bytes(json_string_value(bytes));
    return text != NULL && !json_is_object(json_object_get(text, "text")) ? qcb__json_text(text) : NULL;
}

/* ---- words --------------------------------------------------------------------------------------------------------------------
 */

typedef enum piece_role { ASSIGNMENT, WRAPPER, BINARY, ARGUMENT } piece_role;

typedef struct piece {
    piece_role role;
    char *text;
    char *shell; /* its shell spelling, when it has expansions */
} piece;

typedef struct reading {
    piece *pieces;
    size_t count, size;
    size_t binary; /* index */
    bool live;
    bool no_memory;
    char *fault;
    size_t fault_size;
} reading;

static bool fail(reading *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool fail(reading *r, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(r->fault, r->fault_size, format, args);
    va_end(args);
    return false;
}

static piece *next_piece(reading *r)
{
    if (r->count == r->size) {
        size_t size = r->size == 0 ? 64 : r->size * 2;
        piece *pieces = realloc(r->pieces, size * sizeof *pieces);
        if (pieces == NULL) {
            r->no_memory = true;
            return NULL;
        }
        r->pieces = pieces;
        r->size = size;
    }
    return &r->pieces[r->count];
}

static bool add_piece(reading *r, piece_role role, const json_t *value, const char *where)
{
    const json_t *shell = json_object_get(value, "shell");
    piece *p = next_piece(r);
    if (p == NULL)
        return false;
    *p = (piece){ role, qcb__json_text(value), shell != NULL ? qcb__json_text(shell) : NULL };
    r->live |= p->shell != NULL;
    r->count++;
    if (p->text == NULL)
        return fail(r, "%s: not a string, {\"bytes\":\"hex\"} or {\"text\":…,\"shell\":…}", where);
    return true;
}

static bool add_list(reading *r, piece_role role, const json_t *root, const char *name)
{
    const json_t *list = json_object_get(root, name);
    size_t count = json_array_size(list);
    bool fine = true;
    if (list != NULL && !json_is_array(list))
        return fail(r, "\"%s\" is not an array", name);
    for (size_t i = 0; i < count && fine; i++)
        fine = add_piece(r, role, json_array_get(list, i), name);
    return fine;
}

/* "spelling", or "-" and "option" for documents that people write. */
static bool add_option(reading *r, const json_t *argument)
{
    const json_t *spelling = json_object_get(argument, "spelling");
    const char *option = json_string_value(json_object_get(argument, "option"));
    if (spelling != NULL)
        return add_piece(r, ARGUMENT, spelling, "spelling");
    if (option == NULL)
        return true;
    json_t *made = json_sprintf("-%s", option);
    bool fine = made != NULL && add_piece(r, ARGUMENT, made, "option");
    json_decref(made);
    return fine;
}

static bool add_argument(reading *r, const json_t *argument, size_t index)
{
    const json_t *value = json_object_get(argument, "value");
    if (!json_is_object(argument))
        return fail(r, "\"arguments\", element %zu: not an object", index);
    if (value == NULL && json_object_get(argument, "spelling") == NULL && json_object_get(argument, "option") == NULL)
        return fail(r, "\"arguments\", element %zu: neither \"spelling\", \"option\" nor \"value\"", index);
    return add_option(r, argument) && (value == NULL || add_piece(r, ARGUMENT, value, "value"));
}

static bool collect(reading *r, const json_t *root)
{
    const json_t *arguments = json_object_get(root, "arguments"), *binary = json_object_get(root, "binary");
    bool fine = add_list(r, ASSIGNMENT, root, "environment") && add_list(r, WRAPPER, root, "wrappers");
    r->binary = r->count;
    if (fine && binary == NULL)
        return fail(r, "there is no \"binary\"");
    if (fine && arguments != NULL && !json_is_array(arguments))
        return fail(r, "\"arguments\" is not an array");
    fine = fine && add_piece(r, BINARY, binary, "binary");
    for (size_t i = 0; i < json_array_size(arguments) && fine; i++)
        fine = add_argument(r, json_array_get(arguments, i), i);
    return fine;
}

static void finish(reading *r)
{
    for (size_t i = 0; i < r->count; i++) {
        free(r->pieces[i].text);
        free(r->pieces[i].shell);
    }
    free(r->pieces);
}

/* ---- making the document ------------------------------------------------------------------------------------------------------
 */

static void add_quoted(qcb__out *out, const char *word, bool always)
{
    size_t len = strlen(word), need = qcb_quote_word(NULL, 0, word, len);
    char *quoted = malloc(need + 1);
    if (quoted == NULL) {
        out->failed = true;
        return;
    }
    qcb_quote_word(quoted, need + 1, word, len);
    bool quote = always && need == len;
    qcb__out_str(out, quote ? "'" : "");
    qcb__out_add(out, quoted, need);
    qcb__out_str(out, quote ? "'" : "");
    free(quoted);
}

static void add_shell(qcb__out *out, const piece *p)
{
    const char *equals = p->role == ASSIGNMENT ? strchr(p->text, '=') : NULL;
    if (p->shell != NULL) {
        qcb__out_str(out, p->shell);
    } else if (equals != NULL) {
        qcb__out_add(out, p->text, (size_t)(equals + 1 - p->text));
        if (equals[1] != '\0')
            add_quoted(out, equals + 1, false);
    } else {
        add_quoted(out, p->text, p->role == BINARY && strchr(p->text, '=') != NULL);
    }
    qcb__out_char(out, ' ');
}

/* Through shell text: the only way in for words with expansions. */
static qcb_status from_shell(qcb_cmdline **cmdline, const reading *r)
{
    qcb__out out = { 0 };
    for (size_t i = 0; i < r->count; i++)
        add_shell(&out, &r->pieces[i]);
    qcb_status status = out.failed ? QCB_NO_MEMORY : qcb_cmdline_from_shell(cmdline, out.data, out.len, NULL);
    qcb__out_free(&out);
    return status;
}

static qcb_status from_words(qcb_cmdline **cmdline, const reading *r)
{
    size_t count = r->count - r->binary;
    const char **argv = malloc((count + 1) * sizeof *argv);
    if (argv == NULL)
        return QCB_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        argv[i] = r->pieces[r->binary + i].text;
    qcb_status status = qcb_cmdline_from_argv(cmdline, count, argv, NULL);
    free(argv);
    for (size_t i = 0; i < r->binary && status == QCB_OK; i++)
        status = qcb_cmdline_add_leading(*cmdline, r->pieces[i].text, r->pieces[i].role == ASSIGNMENT);
    return status;
}

static qcb_status set_around(qcb_cmdline *cmdline, const json_t *root, reading *r)
{
    const json_t *before = json_object_get(root, "before"), *after = json_object_get(root, "after");
    char *texts[2] = { before != NULL ? qcb__json_text(before) : NULL, after != NULL ? qcb__json_text(after) : NULL };
    qcb_status status = QCB_OK;
    if ((before != NULL && texts[0] == NULL) || (after != NULL && texts[1] == NULL)) {
        fail(r, "\"before\" and \"after\" have to be strings");
        status = QCB_INVALID;
    } else if (before != NULL || after != NULL) {
        status = qcb_cmdline_set_shell_around(cmdline, texts[0] != NULL ? texts[0] : "", texts[1] != NULL ? texts[1] : "");
    }
    free(texts[0]);
    free(texts[1]);
    return status;
}

static qcb_status make(qcb_cmdline **cmdline, const json_t *root, reading *r)
{
    if (!json_is_object(root)) {
        fail(r, "not a JSON object");
        return QCB_INVALID;
    }
    if (!collect(r, root))
        return r->no_memory ? QCB_NO_MEMORY : QCB_INVALID;
    qcb_status status = r->live ? from_shell(cmdline, r) : from_words(cmdline, r);
    if (status == QCB_OK)
        status = set_around(*cmdline, root, r);
    if (status != QCB_OK) {
        qcb_cmdline_free(*cmdline);
        *cmdline = NULL;
    }
    return status;
}

qcb_status qcb__json_read_document(qcb_cmdline **cmdline, const char *bytes, size_t len, char *fault, size_t size)
{
    reading r = { .fault = fault, .fault_size = size };
    json_error_t error;
    json_t *root = json_loadb(bytes, len, JSON_REJECT_DUPLICATES, &error);
    *cmdline = NULL;
    if (root == NULL) {
        snprintf(fault, size, "line %d, column %d: %s", error.line, error.column, error.text);
        return QCB_INVALID;
    }
    qcb_status status = make(cmdline, root, &r);
    finish(&r);
    json_decref(root);
    return status;
}

/* An object's first key: '{', '"', key, '"', ':'. Shell text may start with "{ " too, but has no such colon. */
bool qcb__json_is_document(const char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len && strchr(" \t\r\n", bytes[at]) != NULL)
        at++;
    if (at == len || bytes[at] != '{')
        return false;
    for (at++; at < len && strchr(" \t\r\n", bytes[at]) != NULL;)
        at++;
    if (at < len && bytes[at] == '}')
        return true;
    if (at == len || bytes[at] != '"')
        return false;
    const char *quote = memchr(bytes + at + 1, '"', len - at - 1);
    for (at = quote != NULL ? (size_t)(quote - bytes) + 1 : len; at < len && strchr(" \t\r\n", bytes[at]) != NULL;)
        at++;
    return at < len && bytes[at] == ':';
}
