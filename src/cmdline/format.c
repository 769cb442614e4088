/* A document as words and as text. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"

/* The words of an argument in *words; false when memory is out. */
static bool copy_words(qcb_cmdline *doc, const qcb_arg *arg, char **words)
{
    size_t n = 0;
    if (arg->form != QCB_FORM_POSITIONAL)
        words[n++] = qcb__arena_copy(&doc->arena, arg->spelling.ptr, arg->spelling.len);
    if (n < arg->words)
        words[n++] = qcb__arena_copy(&doc->arena, arg->value.ptr, arg->value.len);
    return words[0] != NULL && words[n - 1] != NULL;
}

/* What has its NUL is handed out as it stands. The word behind may be written to: it is set later, if only to NULL. */
static bool add_words(qcb_cmdline *doc, const qcb_arg *arg, char **words)
{
    if (!arg->ended)
        return copy_words(doc, arg, words);
    words[0] = (char *)(uintptr_t)arg->spelling.ptr;
    words[1] = (char *)(uintptr_t)arg->value.ptr;
    return true;
}

char *const *qcb_cmdline_argv(qcb_cmdline *doc)
{
    size_t count = qcb_cmdline_word_count(doc);
    char **argv = qcb__arena_alloc(&doc->arena, (count + 1) * sizeof *argv);
    if (argv == NULL)
        return NULL;
    argv[0] = qcb__arena_copy(&doc->arena, doc->binary.ptr, doc->binary.len);
    bool made = argv[0] != NULL;
    for (size_t i = 0; i < doc->count && made; i++)
        made = add_words(doc, &doc->args[i], argv + doc->args[i].word);
    argv[count] = NULL;
    return made ? argv : NULL;
}

/* A word with expansions is printed as it was written: quoting it would change what the shell makes of it. */
static void write_word(qcb_buffer *out, const qcb_cmdline *doc, qcb_slice word, void (*quote)(qcb_buffer *, qcb_slice))
{
    const qcb_word *live = qcb__document_live(doc, word);
    if (live != NULL && live->raw.ptr != NULL)
        qcb__buffer_add(out, live->raw.ptr, live->raw.len);
    else
        quote(out, word);
}

static void write_before(qcb_buffer *out, const qcb_cmdline *doc, const char *gap)
{
    if (doc->shell_before.len != 0) {
        qcb__buffer_add(out, doc->shell_before.ptr, doc->shell_before.len);
        qcb__buffer_str(out, doc->shell_before.ptr[doc->shell_before.len - 1] == '\n' ? "" : " ");
    }
    for (size_t i = 0; i < doc->leading_count; i++) {
        const qcb_leading_word *word = &doc->leading[i];
        write_word(out, doc, word->text, word->assignment ? qcb__quote_assignment : qcb__quote);
        qcb__buffer_str(out, doc->leading[i].assignment ? gap : " ");
    }
    write_word(out, doc, doc->binary, qcb__quote_command);
}

static void write_argument(qcb_buffer *out, const qcb_cmdline *doc, const qcb_arg *arg)
{
    if (arg->form != QCB_FORM_POSITIONAL)
        write_word(out, doc, arg->spelling, qcb__quote);
    if (arg->words == 2)
        qcb__buffer_char(out, ' ');
    if (arg->words == 2 || arg->form == QCB_FORM_POSITIONAL)
        write_word(out, doc, arg->value, qcb__quote);
}

static void write_shell(qcb_buffer *out, const qcb_cmdline *doc, const char *gap)
{
    write_before(out, doc, gap);
    for (size_t i = 0; i < doc->count; i++) {
        qcb__buffer_str(out, gap);
        write_argument(out, doc, &doc->args[i]);
    }
    if (doc->shell_after.len != 0) {
        qcb__buffer_str(out, doc->shell_after.ptr[0] != '\n' ? gap : "");
        qcb__buffer_add(out, doc->shell_after.ptr, doc->shell_after.len);
    }
    if (out->len == 0 || out->data[out->len - 1] != '\n')
        qcb__buffer_char(out, '\n');
}

static void write_nul(qcb_buffer *out, const qcb_cmdline *doc)
{
    size_t count = qcb_cmdline_word_count(doc);
    qcb__buffer_add(out, doc->binary.ptr, doc->binary.len + 0);
    qcb__buffer_char(out, '\0');
    for (size_t i = 1; i < count; i++) {
        qcb_slice word = qcb_cmdline_word(doc, i);
        qcb__buffer_add(out, word.ptr, word.len);
        qcb__buffer_char(out, '\0');
    }
}

const char *qcb_cmdline_text(qcb_cmdline *doc, qcb_layout layout, size_t *len)
{
    qcb_buffer out;
    qcb__buffer_init(&out, &doc->arena, 512);
    if (layout == QCB_LAYOUT_NUL)
        write_nul(&out, doc);
    else
        write_shell(&out, doc, layout == QCB_LAYOUT_ONELINE ? " " : " \\\n");
    if (len != NULL)
        *len = out.len;
    return qcb__buffer_text(&out);
}

static qcb_slice copy_slice(qcb_cmdline *doc, qcb_slice from, bool *failed)
{
    char *copy = from.ptr != NULL ? qcb__arena_copy(&doc->arena, from.ptr, from.len) : NULL;
    *failed |= from.ptr != NULL && copy == NULL;
    return (qcb_slice){ copy, copy != NULL ? from.len : 0 };
}

static void copy_live(qcb_cmdline *to, const qcb_cmdline *from, qcb_slice old, qcb_slice copy, bool *failed)
{
    const qcb_word *live = qcb__document_live(from, old);
    if (live != NULL && to->live_count < from->live_count)
        to->live[to->live_count++] = (qcb_word){ .text = copy, .raw = copy_slice(to, live->raw, failed), .live = true };
}

static bool copy_around(qcb_cmdline *to, const qcb_cmdline *from, const qcb_slice *old, const qcb_slice *copies, size_t words)
{
    bool failed = false;
    to->shell_before = copy_slice(to, from->shell_before, &failed);
    to->shell_after = copy_slice(to, from->shell_after, &failed);
    to->leading = qcb__arena_alloc(&to->arena, (from->leading_count + 1) * sizeof *to->leading);
    to->live = qcb__arena_alloc(&to->arena, (from->live_count + 1) * sizeof *to->live);
    if (to->leading == NULL || to->live == NULL)
        return false;
    to->leading_size = from->leading_count + 1;
    to->leading_count = from->leading_count;
    for (size_t i = 0; i < from->leading_count; i++)
        to->leading[i] = (qcb_leading_word){ copy_slice(to, from->leading[i].text, &failed), from->leading[i].assignment };
    for (size_t w = 0; w < words; w++)
        copy_live(to, from, old[w], copies[w], &failed);
    for (size_t w = 0; w < from->leading_count; w++)
        copy_live(to, from, from->leading[w].text, to->leading[w].text, &failed);
    qcb__document_sort_live(to);
    return !failed;
}

qcb_status qcb_cmdline_copy(qcb_cmdline **out, const qcb_cmdline *from)
{
    size_t count = qcb_cmdline_word_count(from);
    qcb_cmdline *doc = qcb__document_new(&from->arena.allocator, 4096 + count * 160);
    qcb_slice *words = doc != NULL ? qcb__arena_alloc(&doc->arena, 2 * count * sizeof *words) : NULL;
    bool failed = words == NULL;
    for (size_t i = 0; i < count && !failed; i++) {
        words[count + i] = qcb_cmdline_word(from, i);
        words[i] = copy_slice(doc, words[count + i], &failed);
    }
    failed = failed || !copy_around(doc, from, words + count, words, count);
    if (!failed) {
        qcb__report_append(&doc->input_report, &from->input_report);
        failed = qcb__document_read(doc, words, count) != QCB_OK;
    }
    if (failed) {
        qcb_cmdline_free(doc);
        doc = NULL;
    }
    *out = doc;
    return failed ? QCB_NO_MEMORY : QCB_OK;
}
