/* Words to arguments to items. Nothing here judges: what is wrong is marked and told by report.c.
 * SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "cmdline/document.h"
#include "text/json.h"
#include "text/list.h"

qcb_cmdline *qcb__document_new(const qcb_allocator *allocator, size_t expected)
{
    qcb_arena arena;
    qcb__arena_init(&arena, allocator, expected + sizeof(qcb_cmdline) + 256);
    qcb_cmdline *doc = qcb__arena_alloc(&arena, sizeof *doc);
    if (doc == NULL)
        return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->items.arena = &doc->arena;
    qcb__report_init(&doc->input_report, allocator);
    qcb__report_init(&doc->report, allocator);
    doc->binary = (qcb_slice){ "qemu-system-x86_64", 18 };
    return doc;
}

void qcb_cmdline_free(qcb_cmdline *doc)
{
    if (doc == NULL)
        return;
    qcb__report_finish(&doc->input_report);
    qcb__report_finish(&doc->report);
    qcb_arena arena = doc->arena; /* the document lives in it */
    qcb__arena_finish(&arena);
}

bool qcb__document_grow(qcb_cmdline *doc, size_t more)
{
    size_t size = doc->count + more + doc->count / 2 + 4;
    qcb_arg *args = qcb__arena_alloc(&doc->arena, size * sizeof *args);
    if (args == NULL)
        return false;
    if (doc->count != 0)
        memcpy(args, doc->args, doc->count * sizeof *args);
    doc->args = args;
    doc->size = size;
    return true;
}

/* What the reader of a value has seen of its keys. */
static void keep_keys(const qcb_item_list *list, qcb_arg *arg)
{
    bool some = arg->items != 0;
    arg->keys = some ? list->keys : 0;
    arg->flat = some & !list->nested;
    arg->repeats = some & list->repeats;
}

static void read_list(qcb_cmdline *doc, const qcb_arg *arg, const qcb_list_rules *rules)
{
    qcb__list_read(&doc->items, arg->value.ptr, arg->value.len, rules, arg->row->implied);
}

/* Their number is known, and what they say follows from the text: looking at an argument may be what reads it. */
void qcb__document_fill(const qcb_cmdline *doc, const qcb_arg *arg)
{
    const qcb_list_rules *rules = arg->form == QCB_FORM_CPU      ? &qcb__rules_cpu
                                  : arg->form == QCB_FORM_KEYVAL ? &qcb__rules_keyval
                                                                 : &qcb__rules_opts;
    qcb_cmdline *filling = (qcb_cmdline *)(uintptr_t)doc;
    qcb_arg *filled = (qcb_arg *)(uintptr_t)arg;
    qcb_item_list all = doc->items;
    filling->items.count = arg->first_item;
    filling->items.size = arg->first_item + arg->items;
    read_list(filling, arg, rules);
    keep_keys(&filling->items, filled);
    filling->items = all;
    filled->unread = false;
}

static void read_opts(qcb_cmdline *doc, qcb_arg *arg)
{
    arg->form = QCB_FORM_OPTS;
    read_list(doc, arg, &qcb__rules_opts);
}

static void read_keyval(qcb_cmdline *doc, qcb_arg *arg)
{
    arg->form = QCB_FORM_KEYVAL;
    read_list(doc, arg, &qcb__rules_keyval);
}

static void read_cpu(qcb_cmdline *doc, qcb_arg *arg)
{
    arg->form = QCB_FORM_CPU;
    read_list(doc, arg, &qcb__rules_cpu);
}

static void read_raw(qcb_cmdline *doc, qcb_arg *arg)
{
    (void)doc;
    arg->form = QCB_FORM_RAW;
}

/* "driver.property=value" is text; only what does not have that form is a key=value list. */
static void read_global(qcb_cmdline *doc, qcb_arg *arg)
{
    const char *p = arg->value.ptr, *end = p + arg->value.len;
    const char *equals = memchr(p, '=', arg->value.len);
    const char *dot = memchr(p, '.', (size_t)((equals != NULL ? equals : end) - p));
    if (equals != NULL && dot != NULL && dot != p && dot + 1 != equals)
        read_raw(doc, arg);
    else
        read_opts(doc, arg);
}

/* A migration channel in key=value form has its type first; everything else is a URI. */
static void read_uri(qcb_cmdline *doc, qcb_arg *arg)
{
    static const char *const channels[] = { "channel-type=", "main,", "cpr,", "addr." };
    for (size_t i = 0; i < sizeof channels / sizeof *channels; i++) {
        size_t len = strlen(channels[i]);
        if (arg->value.len >= len && memcmp(arg->value.ptr, channels[i], len) == 0) {
            read_keyval(doc, arg);
            return;
        }
    }
    read_raw(doc, arg);
}

static void (*const readers[QCB_SYNTAX_COUNT])(qcb_cmdline *, qcb_arg *) = {
    [QCB_SYNTAX_OPTS] = read_opts,   [QCB_SYNTAX_KEYVAL] = read_keyval, [QCB_SYNTAX_CPU] = read_cpu, [QCB_SYNTAX_RAW] = read_raw,
    [QCB_SYNTAX_CHARDEV] = read_raw, [QCB_SYNTAX_GLOBAL] = read_global, [QCB_SYNTAX_SET] = read_raw, [QCB_SYNTAX_URI] = read_uri,
};

void qcb__document_read_value(qcb_cmdline *doc, qcb_arg *arg)
{
    arg->first_item = doc->items.count;
    arg->bad_json = arg->unread = false;
    if (arg->row->json && arg->value.len > 0 && arg->value.ptr[0] == '{') {
        qcb_json_error error;
        arg->form = QCB_FORM_JSON;
        arg->bad_json = !qcb__json_read(&doc->items, arg->value.ptr, arg->value.len, &error);
    } else {
        readers[arg->row->syntax](doc, arg);
    }
    arg->items = doc->items.count - arg->first_item;
    keep_keys(&doc->items, arg);
}

/* Reads the argument that starts with words[0]; *odd when there is something to tell of it. */
static inline void read_argument(qcb_cmdline *doc, qcb_arg *arg, const qcb_slice *words, size_t left, bool *odd)
{
    qcb_slice word = words[0];
    if (word.len == 0 || word.ptr[0] != '-') {
        *arg = (qcb_arg){ .spelling = { "", 0 }, .value = word, .words = 1, .form = QCB_FORM_POSITIONAL };
        return;
    }
    size_t dashes = word.len > 1 && word.ptr[1] == '-' ? 2 : 1;
    *arg = (qcb_arg){ .spelling = word, .words = 1, .form = QCB_FORM_FLAG };
    const qcb_option_row *row = qcb__option_find(word.ptr + dashes, word.len - dashes);
    arg->row = row;
    if (row == NULL) {
        arg->form = QCB_FORM_UNKNOWN;
        *odd = true;
        return;
    }
    arg->option = row->id;
    if (row->syntax == QCB_SYNTAX_FLAG)
        return;
    if (left < 2) {
        arg->form = QCB_FORM_MISSING;
        *odd = true;
        return;
    }
    arg->value = words[1];
    arg->words = 2;
    qcb__document_read_value(doc, arg);
    *odd |= arg->bad_json;
}

qcb_status qcb__document_read(qcb_cmdline *doc, const qcb_slice *words, size_t count)
{
    bool odd = doc->input_report.count != 0 || doc->report.count != 0;
    doc->count = 0;
    if (!qcb__document_reserve(doc, count))
        return QCB_NO_MEMORY;
    doc->binary = count > 0 ? words[0] : (qcb_slice){ "", 0 };
    qcb_arg *arg = doc->args;
    for (size_t at = 1; at < count; arg++) {
        read_argument(doc, arg, words + at, count - at, &odd);
        arg->word = (uint32_t)at;
        at += arg->words;
    }
    doc->count = (size_t)(arg - doc->args);
    if (odd)
        return qcb__document_settle(doc);
    return doc->items.failed ? QCB_NO_MEMORY : QCB_OK;
}

/* ---- the ways in ---- */

static qcb_status finish(qcb_cmdline **out, qcb_cmdline *doc, qcb_status status)
{
    if (status != QCB_OK) {
        qcb_cmdline_free(doc);
        doc = NULL;
    }
    *out = doc;
    return status;
}

/* Bytes that a document of so much text needs: items and arguments take most. */
static size_t expected_size(size_t bytes, size_t words)
{
    return bytes * 5 + words * (sizeof(qcb_slice) + sizeof(qcb_arg)) + 1024;
}

static qcb_status from_words(qcb_cmdline *doc, const qcb_slice *words, size_t count, size_t bytes)
{
    doc->items.size = 0;
    uint32_t items = (uint32_t)(bytes / 7 + 16);
    doc->items.items = qcb__arena_alloc(&doc->arena, items * sizeof(qcb_item_record));
    if (doc->items.items == NULL)
        return QCB_NO_MEMORY;
    doc->items.size = items;
    return qcb__document_read(doc, words, count);
}

/* Makes the words slices of a copy, with a NUL behind each as before. */
static qcb_status copy_words(qcb_cmdline *doc, qcb_slice *words, size_t count, size_t bytes)
{
    char *text = qcb__arena_alloc(&doc->arena, bytes + count);
    if (text == NULL)
        return QCB_NO_MEMORY;
    for (qcb_slice *word = words; word < words + count; word++) {
        size_t size = word->len + 1;
        qcb__copy_word(text, word->ptr, size);
        word->ptr = text;
        text += size;
    }
    return QCB_OK;
}

/* The first `room` words, and the bytes of all; more than QCB_MAX_INPUT when they are too many. */
static size_t measure_argv(const char *const *argv, size_t argc, qcb_slice *words, size_t room)
{
    size_t bytes = 0;
    for (size_t i = 0; i < argc && bytes <= QCB_MAX_INPUT; i++) {
        size_t len = strlen(argv[i]);
        bytes += len;
        if (i < room)
            words[i] = (qcb_slice){ argv[i], len };
    }
    return bytes;
}

enum { FEW = 128 }; /* words that have room on the stack */

static qcb_status from_argv(qcb_cmdline **out, size_t argc, const char *const *argv, const qcb_allocator *allocator, bool copy)
{
    qcb_slice few[FEW], *words = few;
    *out = NULL;
    size_t bytes = argc <= QCB_MAX_WORDS ? measure_argv(argv, argc, few, FEW) : SIZE_MAX;
    if (bytes > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    qcb_cmdline *doc = qcb__document_new(allocator, expected_size(bytes, argc));
    if (doc != NULL && argc > FEW) {
        words = qcb__arena_alloc(&doc->arena, argc * sizeof *words);
        if (words != NULL)
            measure_argv(argv, argc, words, argc);
    }
    qcb_status status = doc != NULL && words != NULL ? QCB_OK : QCB_NO_MEMORY;
    if (status == QCB_OK && copy)
        status = copy_words(doc, words, argc, bytes);
    if (status == QCB_OK)
        status = from_words(doc, words, argc, bytes);
    return finish(out, doc, status);
}

qcb_status qcb_cmdline_from_argv(qcb_cmdline **out, size_t argc, const char *const *argv, const qcb_allocator *allocator)
{
    return from_argv(out, argc, argv, allocator, true);
}

qcb_status qcb_cmdline_borrow_argv(qcb_cmdline **out, size_t argc, const char *const *argv, const qcb_allocator *allocator)
{
    return from_argv(out, argc, argv, allocator, false);
}

static size_t count_nul_words(const char *bytes, size_t len)
{
    size_t count = 0;
    for (size_t at = 0; at < len; count++) {
        const char *nul = memchr(bytes + at, '\0', len - at);
        at = nul != NULL ? (size_t)(nul - bytes) + 1 : len;
    }
    return count;
}

qcb_status qcb_cmdline_from_nul(qcb_cmdline **out, const char *bytes, size_t len, const qcb_allocator *allocator)
{
    *out = NULL;
    if (len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    size_t count = count_nul_words(bytes, len);
    if (count > QCB_MAX_WORDS)
        return QCB_TOO_BIG;
    qcb_cmdline *doc = qcb__document_new(allocator, expected_size(len, count));
    char *text = doc != NULL ? qcb__arena_copy(&doc->arena, bytes, len) : NULL;
    qcb_slice *words = text != NULL ? qcb__arena_alloc(&doc->arena, (count + 1) * sizeof *words) : NULL;
    if (words == NULL)
        return finish(out, doc, QCB_NO_MEMORY);
    for (size_t i = 0; i < count; i++) {
        words[i] = (qcb_slice){ text, strlen(text) };
        text += words[i].len + 1;
    }
    return finish(out, doc, from_words(doc, words, count, len));
}

/* Keeps what stands in front of the binary, and which words have expansions. */
static qcb_status keep_shell(qcb_cmdline *doc, const qcb_words *words, qcb_slice *plain)
{
    doc->shell_before = words->before;
    doc->shell_after = words->after;
    doc->leading = qcb__arena_alloc(&doc->arena, (words->binary + 1) * sizeof *doc->leading);
    doc->live = qcb__arena_alloc(&doc->arena, (words->count + 1) * sizeof *doc->live);
    if (doc->leading == NULL || doc->live == NULL)
        return QCB_NO_MEMORY;
    doc->leading_size = words->binary + 1;
    for (size_t i = 0; i < words->count; i++) {
        qcb_slice text = words->items[i].text;
        if (i < words->binary)
            doc->leading[doc->leading_count++] = (qcb_leading_word){
                text, words->items[i].assignment || (i != 0 && qcb__word_is_assignment(text)), /* env 'A'=b */
            };
        else
            plain[i - words->binary] = text;
        if (words->items[i].live)
            doc->live[doc->live_count++] = words->items[i];
    }
    qcb__document_sort_live(doc);
    return QCB_OK;
}

/* The binary's name is handed out as a C string. */
static qcb_status own_binary(qcb_cmdline *doc, qcb_slice *binary)
{
    char *copy = qcb__arena_copy(&doc->arena, binary->ptr, binary->len);
    if (copy == NULL)
        return QCB_NO_MEMORY;
    qcb_word *live = qcb__document_live(doc, *binary);
    if (live != NULL)
        live->text.ptr = copy;
    qcb__document_sort_live(doc);
    binary->ptr = copy;
    return QCB_OK;
}

qcb_status qcb_cmdline_from_shell(qcb_cmdline **out, const char *text, size_t len, const qcb_allocator *allocator)
{
    *out = NULL;
    if (len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    qcb_cmdline *doc = qcb__document_new(allocator, expected_size(len, len / 16) + len);
    char *copy = doc != NULL ? qcb__arena_copy(&doc->arena, text, len) : NULL;
    if (copy == NULL)
        return finish(out, doc, QCB_NO_MEMORY);
    qcb_words words;
    qcb_status status = qcb__words_read(&words, copy, len, &doc->arena, &doc->input_report);
    if (status != QCB_OK)
        return finish(out, doc, status);
    qcb_slice *plain = qcb__arena_alloc(&doc->arena, (words.count + 1) * sizeof *plain);
    status = plain != NULL ? keep_shell(doc, &words, plain) : QCB_NO_MEMORY;
    if (status == QCB_OK && words.count > words.binary)
        status = own_binary(doc, plain);
    if (status == QCB_OK)
        status = from_words(doc, plain, words.count - words.binary, len);
    return finish(out, doc, status);
}

/* Room for a whole server, in one piece of memory of which only what is used is touched. */
enum { NEW_ARGS = 64, NEW_ITEMS = 192, NEW_TEXT = 6144 };

static qcb_status make_room(qcb_cmdline *doc)
{
    doc->items.items = qcb__arena_alloc(&doc->arena, NEW_ITEMS * sizeof *doc->items.items);
    doc->items.size = doc->items.items != NULL ? NEW_ITEMS : 0;
    return doc->items.size != 0 && qcb__document_reserve(doc, NEW_ARGS) ? QCB_OK : QCB_NO_MEMORY;
}

qcb_cmdline *qcb_cmdline_new(const char *binary, const qcb_allocator *allocator)
{
    size_t size = NEW_ARGS * sizeof(qcb_arg) + NEW_ITEMS * sizeof(qcb_item_record) + NEW_TEXT;
    qcb_cmdline *doc = qcb__document_new(allocator, size);
    qcb_status status = doc != NULL ? make_room(doc) : QCB_NO_MEMORY;
    if (status == QCB_OK && binary != NULL)
        status = qcb_cmdline_set_binary(doc, binary);
    finish(&doc, doc, status);
    return doc;
}
