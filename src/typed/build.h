/* Structs and arguments of a document. SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_BUILD_H
#define QCB_TYPED_BUILD_H

#include "cmdline/document.h"
#include "typed/desc.h"

/* Is the argument of this option and variant? */
bool qcb__argument_fits(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc);
/* Adds what the argument says to *value. */
qcb_status qcb__decode_argument(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc, void *value, qcb_report *report);

#endif
