/* What every example ends in: faults to stderr, the command line to stdout. SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_PRINT_H
#define EXAMPLES_PRINT_H

#include <qcb/cmdline.h>

#include <stdio.h>

static inline int print_and_free(qcb_cmdline *vm)
{
    size_t faults;
    const qcb_diagnostic *fault = qcb_report_get(qcb_cmdline_report(vm), &faults);
    for (size_t i = 0; i < faults; i++)
        fprintf(stderr, "%s: %s\n", fault[i].code, fault[i].message);
    fputs(qcb_cmdline_text(vm, QCB_LAYOUT_SHELL, NULL), stdout);
    qcb_cmdline_free(vm);
    return faults == 0 ? 0 : 1;
}

#endif
