/* A line of qcb batch, read. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_BATCH_READ_H
#define QCB_CLI_BATCH_READ_H

#include "cli.h"

typedef enum qcb__field { QCB__FIELD_ABSENT = 0, QCB__FIELD_STRING, QCB__FIELD_LIST, QCB__FIELD_OTHER } qcb__field;

/* What a line asks for. Slices and words are NUL-terminated and stand until the next line. */
typedef struct qcb__request {
    qcb__field id, argv, command, qemu, arch; /* id OTHER: its text is JSON; argv OTHER, LIST without words: not usable */
    qcb_slice id_text, command_text;
    const char *qemu_text, *arch_text;
    const char *const *words;
    size_t word_count;
} qcb__request;

/* Memory that a reader keeps from line to line. */
typedef struct qcb__scratch {
    char *text;
    const char **words;
    size_t text_size, word_size;
} qcb__scratch;

/* Reads a line of the usual form: these fields alone, each once, of plain strings, a whole number as id. False for anything else,
 * be it JSON or not: the caller has a reader that knows all of it. */
bool qcb__batch_read(qcb__scratch *scratch, const char *line, size_t len, qcb__request *request);
void qcb__scratch_free(qcb__scratch *scratch);

#endif
