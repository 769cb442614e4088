/* Shell words in, shell words out. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_WORDS_H
#define QCB_TEXT_WORDS_H

#include "base/report.h"

typedef struct qcb_word {
    qcb_slice text; /* unquoted */
    qcb_slice raw;  /* how it stood in the shell text; only for words with `live`, else {NULL, 0} */
    bool live;      /* has an expansion that the shell would make ($VAR, $(…), `…`, glob, ~): text keeps it as written */
} qcb_word;

/* What was read of one shell command line. Slices point into the text or the arena. */
typedef struct qcb_words {
    qcb_word *items; /* assignments and wrapper words, then the binary, then its arguments */
    size_t count;
    size_t assignments; /* leading VAR=value words; they may also stand among wrapper words (env A=b) */
    size_t binary;      /* index of the binary in items; == count when there is no command */
    qcb_slice before;   /* shell text in front of the command, with its operator: "cd out &&" */
    qcb_slice after;    /* shell text behind it: redirections in their order, then the operator and the rest */
} qcb_words;

/* Splits `text` as a POSIX shell does. Findings (severity warning, or error where the shell itself would refuse: an open quote)
 * go to `report`, with arg counted from the binary. QCB_TOO_BIG over QCB_MAX_INPUT or QCB_MAX_WORDS. */
qcb_status qcb__words_read(qcb_words *words, const char *text, size_t len, qcb_arena *arena, qcb_report *report);

/* Index of the word that is the QEMU binary behind assignments and wrapper words; count when the list is empty. */
size_t qcb__words_find_binary(const qcb_word *words, size_t count);
/* Is it VAR=value with a valid name? */
bool qcb__word_is_assignment(qcb_slice text);

/* Appends `word`, quoted only where that is needed. */
void qcb__quote(qcb_buffer *out, qcb_slice word);

#endif
