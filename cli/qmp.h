/* A QEMU that only answers questions: started on the empty machine, asked in one go, watched, and ended.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_QMP_H
#define QCB_CLI_QMP_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/* What is done with the answer to question number `index`. `reply` is {"return": ...}, {"error": ...}, or NULL when QEMU died
 * or fell silent over it. */
typedef void (*qcb_qmp_answer)(void *context, size_t index, const json_t *reply);

typedef struct qcb_qmp {
    const char *binary;
    int start_timeout; /* ms that the greeting may take */
    int reply_timeout; /* ms of silence after which a question is given up */
    int total_timeout; /* ms for everything since qcb__qmp_init */
    long long deadline;
    int pid, fd;
    char *in; /* bytes that came and are not used yet */
    size_t in_len, in_room, in_total;
    int restarts, silences;
    size_t answers;   /* of earlier calls */
    char reason[160]; /* why the last call failed */
} qcb_qmp;

void qcb__qmp_init(qcb_qmp *qmp, const char *binary);
/* Ends the process if there is one. */
void qcb__qmp_finish(qcb_qmp *qmp);
/* Asks all questions (QMP commands as text), starting QEMU when it does not run and again when one kills it. False, with
 * `reason`, when QEMU cannot be started or time is up. */
bool qcb__qmp_ask(qcb_qmp *qmp, char *const *questions, size_t count, qcb_qmp_answer answer, void *context);

#endif
