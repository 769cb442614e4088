/* Starting QEMU. SPDX-License-Identifier: MIT */
#include "run/words.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ERRORS_LIMIT ((size_t)1 << 20)

struct qcb_process {
    pid_t pid;
    int errors_fd; /* -1: not captured, or its end was read */
    bool ended;
    int status;
    char *errors;
    size_t len, size;
};

static const qcb_run_options nothing;

/* ---- descriptors ---- */

/* Copies above all that QEMU is to have, so that moving one cannot overwrite another. */
static int *park(const qcb_run_options *o)
{
    int *parked = malloc((o->fd_count + 1) * sizeof *parked), above = 3;
    for (size_t i = 0; i < o->fd_count; i++)
        above = o->fds[i].to >= above ? o->fds[i].to + 1 : above;
    for (size_t i = 0; parked != NULL && i < o->fd_count; i++) {
        parked[i] = fcntl(o->fds[i].from, F_DUPFD_CLOEXEC, above);
        if (parked[i] >= 0)
            continue;
        while (i-- > 0)
            close(parked[i]);
        free(parked);
        return NULL;
    }
    return parked;
}

static void unpark(int *parked, size_t count)
{
    int error = errno;
    for (size_t i = 0; parked != NULL && i < count; i++)
        close(parked[i]);
    free(parked);
    errno = error;
}

/* ---- spawn ---- */

static int start(qcb_process *p, const qcb_run_words *words, const qcb_run_options *o, const int *parked, int errors)
{
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0)
        return error;
    if (o->directory != NULL)
        error = posix_spawn_file_actions_addchdir_np(&actions, o->directory);
    if (error == 0 && errors >= 0)
        error = posix_spawn_file_actions_adddup2(&actions, errors, 2);
    for (size_t i = 0; i < o->fd_count && error == 0; i++)
        error = posix_spawn_file_actions_adddup2(&actions, parked[i], o->fds[i].to);
    if (error == 0)
        error = posix_spawnp(&p->pid, words->argv[0], &actions, NULL, words->argv, words->environment);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

static int spawn(qcb_process *p, const qcb_run_words *words, const qcb_run_options *o)
{
    int pipe_fds[2] = { -1, -1 };
    if (!o->keep_stderr && pipe2(pipe_fds, O_CLOEXEC) != 0)
        return errno;
    int *parked = park(o), error = parked != NULL ? start(p, words, o, parked, pipe_fds[1]) : errno;
    unpark(parked, o->fd_count);
    if (pipe_fds[1] >= 0)
        close(pipe_fds[1]);
    p->errors_fd = pipe_fds[0];
    if (error != 0 && p->errors_fd >= 0)
        close(p->errors_fd);
    else if (p->errors_fd >= 0)
        fcntl(p->errors_fd, F_SETFL, O_NONBLOCK);
    return error;
}

qcb_status qcb_cmdline_spawn(qcb_cmdline *doc, const qcb_run_options *options, qcb_process **out)
{
    const qcb_run_options *o = options != NULL ? options : &nothing;
    qcb_run_words words;
    *out = NULL;
    qcb_status status = qcb__run_words(doc, o, &words);
    if (status != QCB_OK)
        return status;
    qcb_process *p = calloc(1, sizeof *p);
    if (p == NULL)
        return QCB_NO_MEMORY;
    int error = spawn(p, &words, o);
    if (error == 0) {
        *out = p;
        return QCB_OK;
    }
    free(p);
    errno = error;
    return QCB_IO;
}

qcb_status qcb_cmdline_exec(qcb_cmdline *doc, const qcb_run_options *options)
{
    const qcb_run_options *o = options != NULL ? options : &nothing;
    qcb_run_words words;
    qcb_status status = qcb__run_words(doc, o, &words);
    if (status != QCB_OK)
        return status;
    int *parked = park(o);
    bool ready = parked != NULL && (o->directory == NULL || chdir(o->directory) == 0);
    for (size_t i = 0; i < o->fd_count && ready; i++)
        ready = dup2(parked[i], o->fds[i].to) >= 0;
    if (ready)
        execvpe(words.argv[0], words.argv, words.environment);
    unpark(parked, o->fd_count);
    return QCB_IO;
}

/* ---- waiting ---- */

static bool room(qcb_process *p)
{
    if (p->size - p->len > 4096)
        return true;
    size_t size = p->size == 0 ? 8192 : p->size * 2;
    char *errors = realloc(p->errors, size);
    if (errors == NULL)
        return false;
    p->errors = errors;
    p->size = size;
    return true;
}

/* What it has said by now. What is over the limit is read and dropped, or QEMU would wait for us. */
static void take_errors(qcb_process *p)
{
    char dropped[4096];
    while (p->errors_fd >= 0) {
        bool keep = p->len < ERRORS_LIMIT && room(p);
        ssize_t n =
            keep ? read(p->errors_fd, p->errors + p->len, p->size - p->len - 1) : read(p->errors_fd, dropped, sizeof dropped);
        if (n > 0) {
            p->len += keep ? (size_t)n : 0;
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n == 0 || errno != EAGAIN) {
            close(p->errors_fd);
            p->errors_fd = -1;
        }
        return;
    }
}

static bool has_ended(qcb_process *p)
{
    if (!p->ended && waitpid(p->pid, &p->status, WNOHANG) == p->pid)
        p->ended = true;
    return p->ended;
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

qcb_status qcb_process_wait(qcb_process *p, int timeout_ms, int *status)
{
    int64_t end = now_ms() + timeout_ms;
    while (!has_ended(p)) {
        int64_t left = timeout_ms < 0 ? 50 : end - now_ms();
        struct pollfd errors = { p->errors_fd, POLLIN, 0 };
        if (left <= 0)
            return QCB_NOT_FOUND;
        poll(&errors, 1, left < 10 ? (int)left : 10); /* its end wakes nobody: look every 10 ms */
        take_errors(p);
    }
    take_errors(p);
    if (status != NULL)
        *status = p->status;
    return QCB_OK;
}

pid_t qcb_process_pid(const qcb_process *p)
{
    return p->pid;
}

const char *qcb_process_errors(const qcb_process *p, size_t *len)
{
    if (len != NULL)
        *len = p->len;
    if (p->len == 0)
        return "";
    p->errors[p->len] = '\0';
    return p->errors;
}

void qcb_process_free(qcb_process *p)
{
    if (p == NULL)
        return;
    if (p->errors_fd >= 0)
        close(p->errors_fd);
    free(p->errors);
    free(p);
}
