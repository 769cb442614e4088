/* One line of facts text, cut into words. docs/schema.md describes the grammar. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_LINE_H
#define QCB_SCHEMAC_LINE_H

#include "schemac/targets.h"

#define QCB__LINE_WORDS 64

typedef enum qcb_line_kind {
    QCB__LINE_EMPTY = 0, /* blank or comment */
    QCB__LINE_ENTRY,     /* "device e1000 ..." in column 0 */
    QCB__LINE_MEMBER,    /* "  mac str ..." */
    QCB__LINE_VALUE,     /* "  = on" */
    QCB__LINE_VARIANT    /* "  ? tap NetdevTapOptions" */
} qcb_line_kind;

typedef struct qcb_line {
    qcb_line_kind kind;
    uint32_t number;
    const char *name;                   /* entry, member, value, tag value */
    const char *type;                   /* entry: its kind word; member and variant: type word; value: NULL */
    const char *words[QCB__LINE_WORDS]; /* attributes in order: "key=value" or "key", quotes taken off */
    size_t word_count;
    const char *ranges[QCB__LINE_WORDS]; /* without "@" */
    size_t range_count;
} qcb_line;

/* Reads lines one after the other, writing NULs into `text`. */
typedef struct qcb_line_reader {
    char *text;      /* what is left */
    uint32_t number; /* of the line read last */
    const char *file;
    qcb_faults *faults;
} qcb_line_reader;

/* False at the end. A line that cannot be read is a fault and is skipped. */
bool qcb__line_next(qcb_line_reader *reader, qcb_line *line);
/* Value of attribute `key`, "" for a bare word, NULL when it is missing. */
const char *qcb__line_attr(const qcb_line *line, const char *key);
/* A name or type as facts text: quoted where it has to be. */
void qcb__write_word(qcb_text *out, const char *word);
/* ` key=value`, quoted where it has to be. */
void qcb__write_attr(qcb_text *out, const char *key, const char *value);
/* All terms of a line together; all of `base` when there are none. Faults are recorded. */
qcb_set qcb__line_set(const qcb_line_reader *reader, const qcb_line *line, const qcb_targets *targets, const qcb_set *base);

#endif
