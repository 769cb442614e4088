/* QEMU's words about its arguments. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"

#include <qcb/run.h>

typedef struct naming {
    uint32_t word; /* that the line is about; 0: none */
    size_t len;    /* of its value */
    size_t behind; /* where the message starts in the line */
} naming;

/* QEMU writes "qemu-system-x86_64: -device x,y=z: the message". The longest argument that fits is meant. */
static naming find_argument(qcb_cmdline *doc, const char *line)
{
    naming best = { 0, 0, 0 };
    size_t most = 0;
    for (size_t i = 0; i < doc->count; i++) {
        const qcb_arg *arg = &doc->args[i];
        qcb_buffer text;
        qcb__buffer_init(&text, &doc->arena, arg->spelling.len + arg->value.len + 8);
        qcb__buffer_str(&text, ": ");
        qcb__buffer_add(&text, arg->spelling.ptr, arg->spelling.len);
        if (arg->words == 2)
            qcb__buffer_char(&text, ' ');
        qcb__buffer_add(&text, arg->value.ptr, arg->value.len);
        qcb__buffer_str(&text, ": ");
        const char *at = qcb__buffer_text(&text) != NULL ? strstr(line, text.data) : NULL;
        if (at == NULL || text.len <= most)
            continue;
        most = text.len;
        best = (naming){ arg->word + arg->words - 1u, arg->words == 2 ? arg->value.len : arg->spelling.len,
                         (size_t)(at - line) + text.len };
    }
    return best;
}

/* Behind "qemu-system-x86_64: ", where there is such a beginning. */
static const char *without_program(const char *line)
{
    const char *colon = strstr(line, ": ");
    bool program = colon != NULL && strstr(line, "qemu") != NULL && strstr(line, "qemu") < colon;
    return program ? colon + 2 : line;
}

static void explain_line(qcb_cmdline *doc, const char *line, qcb_report *report)
{
    naming n = find_argument(doc, line);
    const char *message = n.word != 0 ? line + n.behind : without_program(line);
    bool warning = strncmp(message, "warning: ", 9) == 0;
    qcb__report_add(report, warning ? QCB_WARNING : QCB_ERROR, "qemu", (qcb_place){ n.word, 0, (uint32_t)n.len }, "%s",
                    warning ? message + 9 : message);
}

size_t qcb_process_explain(const qcb_process *process, qcb_cmdline *doc, qcb_report *report)
{
    size_t len, count = 0;
    const char *text = qcb_process_errors(process, &len), *end = text + len;
    while (text < end) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        size_t n = newline != NULL ? (size_t)(newline - text) : (size_t)(end - text);
        char *line = qcb__arena_copy(&doc->arena, text, n);
        if (line != NULL && n != 0) {
            explain_line(doc, line, report);
            count++;
        }
        text += n + 1;
    }
    return count;
}
