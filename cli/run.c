/* qcb run. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <qcb/check.h>
#include <qcb/run.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>

typedef struct options {
    qcb__source source;
    const char *qemu, *arch, *colour, *anyway, *directory;
} options;

static const qcb__option rows[] = {
    { "qemu", 'q', "VERSION", offsetof(options, qemu),
      "the QEMU to check for: 7.2, 10.0, ...; by default the version that the binary says it is", NULL },
    { "arch", 'a', "ARCH", offsetof(options, arch), "its architecture; by default what the binary's name says", NULL },
    { "anyway", 0, NULL, offsetof(options, anyway), "run it although the check found errors", NULL },
    { "directory", 'C', "DIR", offsetof(options, directory), "run it there", NULL },
    { "color", 0, "WHEN", offsetof(options, colour), "auto (default: on a terminal without NO_COLOR), always, never",
      qcb__colour_choices },
    QCB__SOURCE_OPTIONS,
    { 0 },
};

static const qcb__usage usage = {
    .name = "run",
    .lines = "qcb run [OPTIONS] INPUT",
    .about = "Checks a command line as `qcb check` does, and becomes that QEMU when there are no errors. No shell is involved.\n"
             "Exit status: that of QEMU; 1 errors, 2 trouble before it starts.",
    .options = rows,
    .tail = qcb__input_help,
    .examples = "  qcb run vm.sh\n"
                "  qcb run --qemu 7.2 -- qemu-system-x86_64 -machine q35 -nographic\n",
};

/* Findings go to standard error: the output is QEMU's. */
static int show(const options *o, const qcb__input *input, const qcb_report *report)
{
    qcb__out out = { 0 };
    qcb__show_report(&out, input->name, input->cmdline, report, qcb__colour_wanted(o->colour));
    if (out.len != 0)
        fwrite(out.data, 1, out.len, stderr);
    qcb__out_free(&out);
    return qcb_report_count(report, QCB_ERROR) != 0 && o->anyway == NULL ? QCB__FOUND : QCB__FINE;
}

static int check(const options *o, const qcb__input *input)
{
    char version[32];
    const char *qemu = o->qemu;
    int status;
    if (qemu == NULL && qcb__binary_version(qcb_cmdline_binary(input->cmdline), o->directory, version, sizeof version))
        qemu = version;
    qcb_report *report = qcb__input_check(input, qemu, o->arch, &status);
    if (report != NULL)
        status = show(o, input, report);
    qcb_report_free(report);
    return status;
}

static int become(const options *o, const qcb__input *input)
{
    qcb_run_options run = { .directory = o->directory };
    qcb_status status = qcb_cmdline_exec(input->cmdline, &run);
    if (status == QCB_INVALID)
        return qcb__trouble("a word holds an expansion that only a shell can make: see qcb check");
    return qcb__trouble("cannot run %s: %s", qcb_cmdline_binary(input->cmdline), strerror(errno));
}

int qcb__cmd_run(int argc, char **argv)
{
    options o = { 0 };
    qcb__operands operands;
    qcb__input input;
    int status;
    if (!qcb__options_read(&usage, argc, argv, &o, &operands, &status) ||
        !qcb__input_read(&usage, &o.source, &operands, &input, &status))
        return status;
    status = check(&o, &input);
    if (status == QCB__FINE)
        status = become(&o, &input);
    qcb__input_free(&input);
    return status;
}
