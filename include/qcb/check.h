/* qcb/check.h - does a QEMU of this version and architecture accept the command line?
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_H
#define QCB_CHECK_H

#include <qcb/cmdline.h>
#include <qcb/schema.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Appends to `report` everything that is known to be wrong with `cmdline` on `target`: what reading found (qcb_cmdline_report)
 * and what the rules find, in the order of the command line. Returns QCB_OK also when errors were found: ask the report.
 * QCB_NO_MEMORY when memory was out and findings may be missing. The document is not changed. */
QCB_API qcb_status qcb_check(const qcb_cmdline *cmdline, const qcb_target *target, qcb_report *report);

#ifdef __cplusplus
}
#endif
#endif
