/* qcb/diagnostic.h - what is wrong, where, and what to write instead: as data. The library never prints.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DIAGNOSTIC_H
#define QCB_DIAGNOSTIC_H

#include <qcb/base.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum qcb_severity {
    QCB_ERROR = 1, /* QEMU refuses the command line */
    QCB_WARNING,   /* QEMU accepts it, but it is deprecated or surely not what was meant */
    QCB_NOTE       /* depends on the host, or is worth knowing */
} qcb_severity;

/* How `suggestion` is to be applied. */
typedef enum qcb_edit {
    QCB_EDIT_NONE = 0, /* no suggestion */
    QCB_EDIT_REPLACE,  /* the bytes start..end of word `arg` become `suggestion` */
    QCB_EDIT_WORDS,    /* the `words` words from word `arg` on become the words of `suggestion` (shell text; "" removes them) */
    QCB_EDIT_HINT      /* advice in words, nothing that can be applied by a program */
} qcb_edit;

/* One finding. All strings are NUL-terminated and live as long as the report or document that holds the diagnostic. */
typedef struct qcb_diagnostic {
    qcb_severity severity;
    const char *code;    /* stable kebab-case word, e.g. "unknown-property"; listed in docs/diagnostics.md */
    uint32_t arg;        /* index of the word it is about; the binary is word 0 */
    uint32_t start, end; /* bytes within that word; start == end marks a place between bytes */
    const char *message; /* one sentence without a full stop at its end, without the option's name in front */
    qcb_edit edit;
    uint32_t words;         /* for QCB_EDIT_WORDS: how many words are replaced */
    const char *suggestion; /* NULL when edit is QCB_EDIT_NONE */
} qcb_diagnostic;

/* A growing list of diagnostics with its own memory. */
typedef struct qcb_report qcb_report;

/* A new, empty report; NULL when memory is out. Free with qcb_report_free. What qcb_check has looked up for a report without an
 * allocator of its own is left to the next one: at most two such estates, of 8 MiB each, stay with the process. */
QCB_API qcb_report *qcb_report_new(const qcb_allocator *allocator);
QCB_API void qcb_report_free(qcb_report *report);
/* Empties the report and keeps its memory for the next command line, with what qcb_check has looked up: checking many command
 * lines with one report is several times faster than with one each. */
QCB_API void qcb_report_clear(qcb_report *report);
/* All diagnostics, in the order of the command line once qcb_check has run. Valid until the next change of the report. */
QCB_API const qcb_diagnostic *qcb_report_get(const qcb_report *report, size_t *count);
/* How many diagnostics of that severity there are. */
QCB_API size_t qcb_report_count(const qcb_report *report, qcb_severity severity);

#ifdef __cplusplus
}
#endif
#endif
