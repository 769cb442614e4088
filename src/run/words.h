/* A command line as exec takes it. SPDX-License-Identifier: MIT */
#ifndef QCB_RUN_WORDS_H
#define QCB_RUN_WORDS_H

#include "cmdline/document.h"

#include <qcb/run.h>

typedef struct qcb_run_words {
    char **argv, **environment;
} qcb_run_words;

/* In the document's arena. */
qcb_status qcb__run_words(qcb_cmdline *doc, const qcb_run_options *options, qcb_run_words *out);

#endif
