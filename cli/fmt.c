/* qcb fmt. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdio.h>

typedef struct options {
    qcb__source source;
    const char *to;
} options;

typedef bool writer(qcb__out *out, qcb_cmdline *cmdline);

static bool write_layout(qcb__out *out, qcb_cmdline *cmdline, qcb_layout layout)
{
    size_t len = 0;
    const char *text = qcb_cmdline_text(cmdline, layout, &len);
    qcb__out_add(out, text, len);
    return text != NULL;
}

static bool write_shell(qcb__out *out, qcb_cmdline *cmdline)
{
    return write_layout(out, cmdline, QCB_LAYOUT_SHELL);
}

static bool write_oneline(qcb__out *out, qcb_cmdline *cmdline)
{
    return write_layout(out, cmdline, QCB_LAYOUT_ONELINE);
}

static bool write_argv0(qcb__out *out, qcb_cmdline *cmdline)
{
    return write_layout(out, cmdline, QCB_LAYOUT_NUL);
}

static bool write_json(qcb__out *out, qcb_cmdline *cmdline)
{
    qcb__json_document(out, cmdline);
    return true;
}

/* The first is the default. */
static const char *const forms[] = { "shell", "oneline", "argv0", "json", NULL };
static writer *const writers[] = { write_shell, write_oneline, write_argv0, write_json };

static writer *find_writer(const char *form)
{
    for (size_t i = 0; form != NULL && forms[i] != NULL; i++)
        if (strcmp(forms[i], form) == 0)
            return writers[i];
    return writers[0];
}

static const qcb__option rows[] = {
    { "to", 't', "FORM", offsetof(options, to), "what to print: shell (default), oneline, argv0, json", forms },
    QCB__SOURCE_OPTIONS,
    { 0 },
};

static const qcb__usage usage = {
    .name = "fmt",
    .lines = "qcb fmt [OPTIONS] INPUT",
    .about =
        "Prints a QEMU command line in another form. Nothing is lost: environment, wrapper commands, redirections, the order\n"
        "and the spelling of all options stay as they are.\n\n"
        "  shell     one option a line, for scripts\n"
        "  oneline   one line of shell text\n"
        "  argv0     the words from the binary on, a NUL behind each, as xargs -0 reads them\n"
        "  json      the document: options, keys, values, and where they stand; docs/json.md describes it",
    .options = rows,
    .tail = qcb__input_help,
    .examples = "  qcb fmt vm.sh\n"
                "  qcb fmt --to json vm.sh | jq -r '.arguments[] | select(.option == \"device\").value'\n"
                "  qcb fmt --pid 4711\n"
                "  qcb fmt --to oneline -- qemu-system-x86_64 -name 'my vm'\n",
};

/* Faults of the shell text itself: the words are not what their author meant. Other faults are for check. */
static bool is_shell_fault(const qcb_diagnostic *d)
{
    static const char *const codes[] = { "unterminated-quote", "unterminated-expansion", "shell-nesting", "shell-syntax",
                                         "no-command" };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strcmp(d->code, codes[i]) == 0)
            return d->severity == QCB_ERROR;
    return false;
}

/* *empty: there is nothing to print either. */
static int tell_shell_faults(const qcb__input *input, bool *empty)
{
    size_t count, faults = 0;
    *empty = false;
    qcb__out out = { 0 };
    const qcb_diagnostic *items = qcb_report_get(qcb_cmdline_report(input->cmdline), &count);
    for (size_t i = 0; i < count; i++) {
        if (!is_shell_fault(&items[i]))
            continue;
        qcb__show_diagnostic(&out, input->name, input->cmdline, &items[i], false);
        *empty |= strcmp(items[i].code, "no-command") == 0;
        faults++;
    }
    fwrite(out.data != NULL ? out.data : "", 1, out.len, stderr);
    qcb__out_free(&out);
    return faults != 0 ? QCB__FOUND : QCB__FINE;
}

int qcb__cmd_fmt(int argc, char **argv)
{
    options o = { 0 };
    qcb__operands operands;
    qcb__input input;
    qcb__out out = { 0 };
    int status;
    bool empty;
    if (!qcb__options_read(&usage, argc, argv, &o, &operands, &status) ||
        !qcb__input_read(&usage, &o.source, &operands, &input, &status))
        return status;
    status = tell_shell_faults(&input, &empty);
    if (!empty && !find_writer(o.to)(&out, input.cmdline))
        status = qcb__trouble("out of memory");
    if (!qcb__out_flush(&out))
        status = QCB__TROUBLE;
    qcb__out_free(&out);
    qcb__input_free(&input);
    return status;
}
