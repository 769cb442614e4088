/* JSON, written. SPDX-License-Identifier: MIT */
#include "cli.h"

/* Bytes that stand for themselves in a JSON string. */
static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\' && c != 0x7f;
}

static bool is_utf8(qcb_slice text)
{
    uint32_t code;
    for (size_t at = 0, step; at < text.len; at += step) {
        step = (unsigned char)text.ptr[at] < 0x80 ? 1 : qcb__decode_utf8(text.ptr + at, text.len - at, &code);
        if (step == 0)
            return false;
    }
    return true;
}

static void add_escaped(qcb__out *out, unsigned char c)
{
    static const char controls[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *control = c != 0 ? strchr(controls, c) : NULL;
    if (c >= 0x80) {
        qcb__out_char(out, (char)c);
    } else if (control != NULL) {
        qcb__out_char(out, '\\');
        qcb__out_char(out, letters[control - controls]);
    } else {
        qcb__out_printf(out, "\\u%04x", c);
    }
}

static void add_text(qcb__out *out, qcb_slice text)
{
    qcb__out_char(out, '"');
    for (size_t at = 0; at < text.len;) {
        size_t end = at;
        while (end < text.len && is_plain((unsigned char)text.ptr[end]))
            end++;
        qcb__out_add(out, text.ptr + at, end - at);
        if (end < text.len)
            add_escaped(out, (unsigned char)text.ptr[end++]);
        at = end;
    }
    qcb__out_char(out, '"');
}

static void add_bytes(qcb__out *out, qcb_slice text)
{
    static const char digits[] = "0123456789abcdef";
    qcb__out_str(out, "{\"bytes\":\"");
    for (size_t i = 0; i < text.len; i++) {
        qcb__out_char(out, digits[(unsigned char)text.ptr[i] >> 4]);
        qcb__out_char(out, digits[(unsigned char)text.ptr[i] & 15]);
    }
    qcb__out_str(out, "\"}");
}

void qcb__json_string(qcb__out *out, qcb_slice text)
{
    if (is_utf8(text))
        add_text(out, text);
    else
        add_bytes(out, text);
}

/* Messages may quote input: what is no UTF-8 there becomes U+FFFD, for a message is a plain string. */
void qcb__json_message(qcb__out *out, const char *message)
{
    qcb_slice text = { message, strlen(message) };
    if (is_utf8(text)) {
        add_text(out, text);
        return;
    }
    uint32_t code;
    qcb__out clean = { 0 };
    for (size_t at = 0; at < text.len;) {
        size_t step = qcb__decode_utf8(text.ptr + at, text.len - at, &code);
        qcb__out_add(&clean, step != 0 ? text.ptr + at : "\xef\xbf\xbd", step != 0 ? step : 3);
        at += step != 0 ? step : 1;
    }
    add_text(out, (qcb_slice){ clean.data, clean.len });
    qcb__out_free(&clean);
}

static void add_edit(qcb__out *out, const qcb_diagnostic *d)
{
    static const char *const names[] = { NULL, "replace", "words", "hint" };
    if (d->suggestion == NULL || d->edit == QCB_EDIT_NONE)
        return;
    qcb__out_str(out, ",\"suggestion\":");
    qcb__json_message(out, d->suggestion);
    qcb__out_printf(out, ",\"edit\":\"%s\"", names[d->edit]);
    if (d->edit == QCB_EDIT_WORDS)
        qcb__out_printf(out, ",\"words\":%u", d->words);
}

void qcb__json_diagnostics(qcb__out *out, const qcb_report *report)
{
    static const char *const severities[] = { "", "error", "warning", "note" };
    size_t count;
    const qcb_diagnostic *items = qcb_report_get(report, &count);
    for (size_t i = 0; i < count; i++) {
        const qcb_diagnostic *d = &items[i];
        qcb__out_printf(out, "%s{\"severity\":\"%s\",\"code\":\"%s\",\"arg\":%u,\"start\":%u,\"end\":%u,\"message\":",
                        i != 0 ? "," : "", severities[d->severity], d->code, d->arg, d->start, d->end);
        qcb__json_message(out, d->message);
        add_edit(out, d);
        qcb__out_char(out, '}');
    }
}

/* ---- the document
 * --------------------------------------------------------------------------------------------------------------- */

/* A string, or {"text":…,"shell":…} for a word with expansions, whose quotes mean something. */
static void add_word(qcb__out *out, const qcb_cmdline *cmdline, qcb_slice word)
{
    qcb_slice shell = qcb_cmdline_shell_spelling(cmdline, word);
    if (shell.ptr == NULL) {
        qcb__json_string(out, word);
        return;
    }
    qcb__out_str(out, "{\"text\":");
    qcb__json_string(out, word);
    qcb__out_str(out, ",\"shell\":");
    qcb__json_string(out, shell);
    qcb__out_char(out, '}');
}

static void add_around(qcb__out *out, const char *name, qcb_slice text)
{
    if (text.len == 0)
        return;
    qcb__out_printf(out, "  \"%s\": ", name);
    qcb__json_string(out, text);
    qcb__out_str(out, ",\n");
}

static size_t count_environment(const qcb_cmdline *cmdline)
{
    size_t count = qcb_cmdline_leading_count(cmdline), i = 0;
    while (i < count && qcb_cmdline_leading(cmdline, i).assignment)
        i++;
    return i;
}

static void add_leading(qcb__out *out, const qcb_cmdline *cmdline, const char *name, size_t from, size_t to)
{
    if (from == to)
        return;
    qcb__out_printf(out, "  \"%s\": [", name);
    for (size_t i = from; i < to; i++) {
        qcb__out_str(out, i != from ? ", " : "");
        add_word(out, cmdline, qcb_cmdline_leading(cmdline, i).text);
    }
    qcb__out_str(out, "],\n");
}

static void add_item(qcb__out *out, const qcb_item *item)
{
    static const char *const kinds[] = { "",       "pair",   "implied", "flag", "no-flag", "plus", "minus",
                                         "string", "number", "bool",    "null", "object",  "array" };
    qcb__out_printf(out, "\n        {\"kind\": \"%s\", ", kinds[item->kind]);
    if (item->key.ptr != NULL && item->key.len != 0) {
        qcb__out_str(out, "\"key\": ");
        qcb__json_string(out, item->key);
        qcb__out_printf(out, ", \"key_span\": [%u, %u], ", item->key_start, item->key_end);
    }
    if (item->value.ptr != NULL) {
        qcb__out_str(out, "\"value\": ");
        qcb__json_string(out, item->value);
        qcb__out_str(out, ", ");
    }
    qcb__out_printf(out, "\"value_span\": [%u, %u]", item->value_start, item->value_end);
    if (item->depth != 0)
        qcb__out_printf(out, ", \"depth\": %u", item->depth);
    qcb__out_char(out, '}');
}

static void add_argument(qcb__out *out, const qcb_cmdline *cmdline, size_t index)
{
    static const char *const forms[] = { "", "flag", "raw", "opts", "keyval", "json", "cpu", "positional", "missing", "unknown" };
    qcb_argument argument = qcb_cmdline_get(cmdline, index);
    qcb__out_printf(out, "    {\"word\": %u, \"form\": \"%s\"", argument.word, forms[argument.form]);
    if (argument.option != NULL)
        qcb__out_printf(out, ", \"option\": \"%s\"", argument.option);
    if (argument.form != QCB_FORM_POSITIONAL) {
        qcb__out_str(out, ", \"spelling\": ");
        add_word(out, cmdline, argument.spelling);
    }
    if (argument.value.ptr != NULL) {
        qcb__out_str(out, ", \"value\": ");
        add_word(out, cmdline, argument.value);
    }
    for (uint32_t i = 0; i < argument.items; i++) {
        qcb_item item = qcb_cmdline_item(cmdline, index, i);
        qcb__out_str(out, i == 0 ? ",\n      \"keys\": [" : ",");
        add_item(out, &item);
    }
    qcb__out_str(out, argument.items != 0 ? "\n      ]}" : "}");
}

void qcb__json_document(qcb__out *out, const qcb_cmdline *cmdline)
{
    size_t environment = count_environment(cmdline), count = qcb_cmdline_count(cmdline);
    const char *binary = qcb_cmdline_binary(cmdline), *arch = qcb_cmdline_arch(cmdline);
    qcb__out_str(out, "{\n  \"qcb\": 1,\n");
    add_around(out, "before", qcb_cmdline_shell_before(cmdline));
    add_leading(out, cmdline, "environment", 0, environment);
    add_leading(out, cmdline, "wrappers", environment, qcb_cmdline_leading_count(cmdline));
    qcb__out_str(out, "  \"binary\": ");
    add_word(out, cmdline, qcb_cmdline_word(cmdline, 0));
    qcb__out_str(out, ",\n");
    if (arch != NULL && binary != NULL)
        add_around(out, "arch", (qcb_slice){ arch, strlen(arch) });
    add_around(out, "after", qcb_cmdline_shell_after(cmdline));
    qcb__out_str(out, "  \"arguments\": [");
    for (size_t i = 0; i < count; i++) {
        qcb__out_str(out, i != 0 ? ",\n" : "\n");
        add_argument(out, cmdline, i);
    }
    qcb__out_str(out, count != 0 ? "\n  ]\n}\n" : "]\n}\n");
}
