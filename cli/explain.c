/* qcb explain: what a code means. SPDX-License-Identifier: MIT */
#include "cli.h"
#include "codes.h"

#include <string.h>

typedef struct options {
    const char *markdown;
} options;

static const qcb__option rows[] = {
    { "markdown", 0, NULL, offsetof(options, markdown), "all codes as one page (docs/diagnostics.md)", NULL },
    { 0 },
};

static const qcb__usage usage = {
    .name = "explain",
    .lines = "qcb explain [CODE]",
    .about = "Says what the code of a diagnostic means, with an example. Without CODE: lists the codes.",
    .options = rows,
    .examples = "  qcb explain wrong-order\n  qcb explain\n",
};

/* Text in lines of at most 78 columns. */
static void wrap(qcb__out *out, const char *text)
{
    size_t column = 0;
    while (*text != '\0') {
        size_t len = strcspn(text, " ");
        if (column != 0 && column + 1 + len > 78) {
            qcb__out_str(out, "\n");
            column = 0;
        } else if (column != 0) {
            qcb__out_str(out, " ");
            column++;
        }
        qcb__out_add(out, text, len);
        column += len;
        text += len + strspn(text + len, " ");
    }
    qcb__out_str(out, "\n");
}

/* Each line of an example, set in. */
static void indent(qcb__out *out, const char *text)
{
    while (*text != '\0') {
        size_t len = strcspn(text, "\r\n");
        qcb__out_printf(out, "    %.*s\n", (int)len, text);
        text += len + strspn(text + len, "\r\n");
    }
}

static void show_page(qcb__out *out, const qcb__code *c)
{
    wrap(out, c->text);
    if (c->example != NULL) {
        qcb__out_printf(out, "\nWrong%s%s:\n\n", c->qemu != NULL ? ", in QEMU " : "", c->qemu != NULL ? c->qemu : "");
        indent(out, c->example);
    }
    if (c->instead != NULL) {
        qcb__out_str(out, "\nRight:\n\n");
        indent(out, c->instead);
    }
}

static void show_list(qcb__out *out, const qcb__code *codes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        qcb__out_printf(out, "%-28s %s\n", codes[i].code, codes[i].title);
}

static const char markdown_head[] =
    "# Diagnostic codes\n\n"
    "Codes are stable. An **error** is what QEMU (or, for shell text, the shell) refuses, a **warning** what is accepted but "
    "surely\n"
    "not meant, a **note** what depends on the host or is worth knowing. This page is what `qcb explain --markdown` prints;\n"
    "`qcb explain CODE` prints one part.\n";

static void show_markdown(qcb__out *out, const qcb__code *codes, size_t count)
{
    qcb__out_str(out, markdown_head);
    for (size_t i = 0; i < count; i++) {
        qcb__out_printf(out, "\n## %s\n\n%s: *%s*\n\n", codes[i].code, codes[i].severity, codes[i].title);
        show_page(out, &codes[i]);
    }
}

static int unknown(const char *code, const qcb__code *codes, size_t count)
{
    const char *names[256];
    for (size_t i = 0; i < count && i < 256; i++)
        names[i] = codes[i].code;
    const char *near = qcb__nearest_name(code, names, count < 256 ? count : 256);
    if (near != NULL)
        return qcb__trouble("there is no code '%s': did you mean '%s'?", code, near);
    return qcb__trouble("there is no code '%s'; qcb explain lists them", code);
}

int qcb__cmd_explain(int argc, char **argv)
{
    options o = { 0 };
    qcb__operands operands;
    qcb__out out = { 0 };
    int status;
    size_t count, at = 0;
    const qcb__code *codes = qcb__codes(&count);
    if (!qcb__options_read(&usage, argc, argv, &o, &operands, &status))
        return status;
    if (operands.count > 1)
        return qcb__misuse(&usage, "one code at a time");
    while (operands.count == 1 && at < count && strcmp(codes[at].code, operands.items[0]) != 0)
        at++;
    if (at == count)
        return unknown(operands.items[0], codes, count);
    if (o.markdown != NULL) {
        show_markdown(&out, codes, count);
    } else if (operands.count == 0) {
        show_list(&out, codes, count);
    } else {
        qcb__out_printf(&out, "%s (%s): %s\n\n", codes[at].code, codes[at].severity, codes[at].title);
        show_page(&out, &codes[at]);
    }
    bool fine = qcb__out_flush(&out);
    qcb__out_free(&out);
    return fine ? QCB__FINE : QCB__TROUBLE;
}
