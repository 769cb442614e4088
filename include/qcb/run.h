/* qcb/run.h - starting the QEMU that a command line describes, and what it said of it. POSIX hosts only.
 *
 *     qcb_process *qemu;
 *     if (qcb_cmdline_spawn(vm, NULL, &qemu) == QCB_OK) {
 *         qcb_process_wait(qemu, -1, &status);
 *         qcb_process_explain(qemu, vm, report);   // what QEMU complained about, at the arguments that it named
 *         qcb_process_free(qemu);
 *     }
 *
 * The words are run as they stand, without a shell. Assignments (VAR=value) and wrapper words (sudo, taskset ...) in front of the
 * binary count. Words that hold an expansion which only a shell could make ("$HOME/x") are refused.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_RUN_H
#define QCB_RUN_H

#include <qcb/cmdline.h>

#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A descriptor that QEMU is to have: `from` of this process becomes `to` there, as -add-fd fd=TO, fd=TO of a netdev or chardev
 * name it. `from` stays open here. 0, 1 and 2 may be given too. */
typedef struct qcb_run_fd {
    int from, to;
} qcb_run_fd;

/* All zero: this process's environment, directory and standard streams. */
typedef struct qcb_run_options {
    const char *const *environment; /* "VAR=value" in place of or besides this process's variables; ended by NULL; may be NULL */
    const char *directory;          /* where relative paths start; NULL: here */
    const qcb_run_fd *fds;
    size_t fd_count;
    bool keep_stderr; /* QEMU's messages go where this process's go; else they are captured */
} qcb_run_options;

typedef struct qcb_process qcb_process;

/* Starts it. `options` may be NULL. QCB_INVALID: a word needs a shell; QCB_IO: the system refused, errno says why (the binary
 * that is not there: ENOENT). The process does not end with *out: wait for it or kill it by its pid. */
QCB_API qcb_status qcb_cmdline_spawn(qcb_cmdline *cmdline, const qcb_run_options *options, qcb_process **out);
/* Becomes it. Returns only when that fails. Descriptors that are not named in `options` and not close-on-exec stay open. */
QCB_API qcb_status qcb_cmdline_exec(qcb_cmdline *cmdline, const qcb_run_options *options);

QCB_API pid_t qcb_process_pid(const qcb_process *process);
/* Waits up to timeout_ms (-1: for ever) for its end, and takes in what it says meanwhile. *status is as waitpid gives it.
 * QCB_NOT_FOUND: it still runs. */
QCB_API qcb_status qcb_process_wait(qcb_process *process, int timeout_ms, int *status);
/* What it has written to its standard error so far, at most the first MiB. Owned by the process. */
QCB_API const char *qcb_process_errors(const qcb_process *process, size_t *len);
/* Each line of that which names an argument ("-device x: no such device") as a diagnostic at that argument, code "qemu"; other
 * lines at word 0. Words that QEMU calls warnings are QCB_WARNING. Returns how many there were. */
QCB_API size_t qcb_process_explain(const qcb_process *process, qcb_cmdline *cmdline, qcb_report *report);
/* Frees what is known of it here. A process that runs goes on running, its standard error closed. NULL is allowed. */
QCB_API void qcb_process_free(qcb_process *process);

#ifdef __cplusplus
}
#endif
#endif
