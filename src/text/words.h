/* Shell words in, shell words out. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_WORDS_H
#define QCB_TEXT_WORDS_H

#include "base/report.h"

typedef struct qcb_word {
    qcb_slice text; /* unquoted */
    qcb_slice raw;  /* how it stood in the shell text; only for words with `live` that are closed, else {NULL, 0} */
    bool live;      /* has an expansion that a shell would make ($VAR, $(…), `…`, glob, {a,b}, ~): text keeps it as written */
    bool assignment; /* VAR=value with nothing quoted up to the '=': the shell takes it for one in front of a command */
} qcb_word;

/* What was read of one shell command line. Slices point into the text or the arena. */
typedef struct qcb_words {
    qcb_word *items; /* assignments and wrapper words, then the binary, then its arguments */
    size_t count;
    size_t assignments; /* leading VAR=value words; they may also stand among wrapper words (env A=b) */
    size_t binary;      /* index of the binary in items; == count when there is no command */
    /* Shell text in front of the command: comments, other commands and operators, "cd out &&". Empty, or ends in an operator, a
     * reserved word or a newline: a blank is to follow unless it ends in a newline. */
    qcb_slice before;
    /* Shell text behind it: redirections in their order, then the operator or comment and the rest, "2>&1 | tee log". A blank
     * belongs in front unless it starts with a newline. */
    qcb_slice after;
} qcb_words;

/* Splits `text` as bash does; where it differs from POSIX, POSIX has no meaning for the text. Of several commands, the one that
 * starts QEMU is read, else the one that looks most like it. Findings go to `report` (errors where the shell itself would
 * refuse), with arg counted from the binary. QCB_TOO_BIG over QCB_MAX_INPUT or QCB_MAX_WORDS. Time is linear in `len`. */
qcb_status qcb__words_read(qcb_words *words, const char *text, size_t len, qcb_arena *arena, qcb_report *report);

/* Index of the word that is the QEMU binary behind assignments and wrapper words; count when there is none. */
size_t qcb__words_find_binary(const qcb_word *words, size_t count);
/* Does the file name in this path say QEMU: qemu-system-*, qemu-kvm, kvm, an unexpanded $QEMU? */
bool qcb__word_is_qemu(const qcb_word *word);
/* Is it VAR=value with a valid name? */
bool qcb__word_is_assignment(qcb_slice text);

/* Appends `word`, quoted only where that is needed, as an argument of a command. */
void qcb__quote(qcb_buffer *out, qcb_slice word);
/* The same in the place of a command's name, where A=b and reserved words would mean something else. */
void qcb__quote_command(qcb_buffer *out, qcb_slice word);
/* VAR=value with quotes in the value only: VAR='a b'. For words that are assignments. */
void qcb__quote_assignment(qcb_buffer *out, qcb_slice word);

#endif
