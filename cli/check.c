/* qcb check. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <qcb/check.h>

typedef struct options {
    qcb__source source;
    const char *qemu, *arch, *format, *colour;
} options;

static const char *const formats[] = { "human", "json", NULL };

static const qcb__option rows[] = {
    { "qemu", 'q', "VERSION", offsetof(options, qemu), "the QEMU to check for: 7.2, 10.0, ...; the newest known by default",
      NULL },
    { "arch", 'a', "ARCH", offsetof(options, arch), "its architecture; by default what the binary's name says", NULL },
    { "format", 0, "FORMAT", offsetof(options, format), "human (default) or json", formats },
    { "color", 0, "WHEN", offsetof(options, colour), "auto (default: on a terminal without NO_COLOR), always, never",
      qcb__colour_choices },
    QCB__SOURCE_OPTIONS,
    { 0 },
};

static const qcb__usage usage = {
    .name = "check",
    .lines = "qcb check [OPTIONS] INPUT",
    .about = "Says what QEMU would refuse of a command line, all of it at once, each with its place and what to write instead.\n"
             "Prints nothing when there is nothing to say. Exit status: 0 no errors (warnings are none), 1 errors, 2 trouble.",
    .options = rows,
    .tail = qcb__input_help,
    .examples = "  qcb check vm.sh\n"
                "  qcb check --qemu 7.2 --arch aarch64 vm.sh\n"
                "  qcb check -- qemu-system-x86_64 -machine q35,vmport=maybe\n"
                "  virsh domxml-to-native qemu-argv --domain vm | qcb check -\n",
};

static void write_json(qcb__out *out, const qcb_report *report)
{
    bool accept = qcb_report_count(report, QCB_ERROR) == 0;
    qcb__out_printf(out, "{\"accept\":%s,\"diagnostics\":[", accept ? "true" : "false");
    qcb__json_diagnostics(out, report);
    qcb__out_str(out, "]}\n");
}

static int show(const options *o, const qcb__input *input, const qcb_report *report)
{
    qcb__out out = { 0 };
    if (o->format != NULL && strcmp(o->format, "json") == 0)
        write_json(&out, report);
    else
        qcb__show_report(&out, input->name, input->cmdline, report, qcb__colour_wanted(o->colour));
    bool fine = qcb__out_flush(&out);
    qcb__out_free(&out);
    return !fine ? QCB__TROUBLE : qcb_report_count(report, QCB_ERROR) != 0 ? QCB__FOUND : QCB__FINE;
}

static int check(const options *o, const qcb__input *input)
{
    int status;
    qcb_report *report = qcb__input_check(input, o->qemu, o->arch, &status);
    if (report != NULL)
        status = show(o, input, report);
    qcb_report_free(report);
    return status;
}

int qcb__cmd_check(int argc, char **argv)
{
    options o = { 0 };
    qcb__operands operands;
    qcb__input input;
    int status;
    if (!qcb__options_read(&usage, argc, argv, &o, &operands, &status) ||
        !qcb__input_read(&usage, &o.source, &operands, &input, &status))
        return status;
    status = check(&o, &input);
    qcb__input_free(&input);
    return status;
}
