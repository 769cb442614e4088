/* SPDX-License-Identifier: MIT */
#include "qmp.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OUTPUT_LIMIT ((size_t)128 << 20) /* of one process: a real one says about 6 MB */
#define RESTART_LIMIT 40
#define SILENCE_LIMIT 4               /* times that it may fall silent: each costs reply_timeout */
#define SEND_AHEAD ((size_t)64 << 10) /* bytes of questions that are written at once */

static long long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

void qcb__qmp_init(qcb_qmp *qmp, const char *binary)
{
    *qmp =
        (qcb_qmp){ .binary = binary, .start_timeout = 4000, .reply_timeout = 1000, .total_timeout = 60000, .pid = -1, .fd = -1 };
    qmp->deadline = now_ms() + qmp->total_timeout;
}

static void end_process(qcb_qmp *qmp)
{
    if (qmp->fd >= 0)
        close(qmp->fd);
    if (qmp->pid > 0) {
        kill(qmp->pid, SIGKILL);
        while (waitpid(qmp->pid, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    qmp->fd = qmp->pid = -1;
    qmp->in_len = qmp->in_total = 0;
}

void qcb__qmp_finish(qcb_qmp *qmp)
{
    end_process(qmp);
    free(qmp->in);
    qmp->in = NULL;
}

static bool fail(qcb_qmp *qmp, const char *reason)
{
    snprintf(qmp->reason, sizeof qmp->reason, "%s", reason);
    return false;
}

/* In the child: nothing of the user's is read or written, and it goes when we go. */
static void become_qemu(const char *binary, int fd)
{
    char *argv[] = { (char *)(size_t)binary,
                     "-S",
                     "-machine",
                     "none",
                     "-nodefaults",
                     "-no-user-config",
                     "-display",
                     "none",
                     "-monitor",
                     "none",
                     "-qmp",
                     "stdio",
                     NULL };
    int null = open("/dev/null", O_RDWR);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setpgid(0, 0);
    dup2(fd, 0);
    dup2(fd, 1);
    dup2(null, 2);
    signal(SIGPIPE, SIG_DFL);
    execv(binary, argv);
    _exit(127);
}

static bool start_process(qcb_qmp *qmp)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        return fail(qmp, strerror(errno));
    qmp->pid = fork();
    if (qmp->pid == 0)
        become_qemu(qmp->binary, pair[1]);
    close(pair[1]);
    qmp->fd = pair[0];
    if (qmp->pid < 0)
        return fail(qmp, strerror(errno));
    fcntl(qmp->fd, F_SETFL, O_NONBLOCK);
    return true;
}

/* ------------------------------------------------------------------ lines */

/* Takes one whole line off the front; NULL when there is none. To be freed. */
static char *take_line(qcb_qmp *qmp)
{
    char *end = qmp->in_len ? memchr(qmp->in, '\n', qmp->in_len) : NULL, *line;
    size_t len;
    if (end == NULL)
        return NULL;
    len = (size_t)(end - qmp->in) + 1;
    line = strndup(qmp->in, len - 1);
    qmp->in_len -= len;
    memmove(qmp->in, end + 1, qmp->in_len);
    return line;
}

/* 1: bytes came; 0: none now; -1: the process has gone or says more than any QEMU would. */
static int read_more(qcb_qmp *qmp)
{
    ssize_t got;
    if (qmp->in_room - qmp->in_len < 65536) {
        char *grown = realloc(qmp->in, qmp->in_room = (qmp->in_len + 65536) * 2);
        if (grown == NULL)
            return -1;
        qmp->in = grown;
    }
    got = read(qmp->fd, qmp->in + qmp->in_len, qmp->in_room - qmp->in_len);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return 0;
    if (got <= 0)
        return -1;
    qmp->in_len += (size_t)got;
    qmp->in_total += (size_t)got;
    return qmp->in_total > OUTPUT_LIMIT ? -1 : 1;
}

/* Waits until it can be read or, with `writing`, be written. False when `until` passes first. */
static bool wait_for(qcb_qmp *qmp, bool writing, long long until, bool *readable)
{
    struct pollfd poll_fd = { .fd = qmp->fd, .events = (short)(POLLIN | (writing ? POLLOUT : 0)) };
    long long left = (until < qmp->deadline ? until : qmp->deadline) - now_ms();
    int ready = left > 0 ? poll(&poll_fd, 1, (int)left) : 0;
    *readable = ready > 0 && (poll_fd.revents & (POLLIN | POLLHUP | POLLERR)) != 0;
    return ready > 0 || (ready < 0 && errno == EINTR);
}

/* ------------------------------------------------------------------ start */

static bool is_greeting(const char *line)
{
    json_t *value = json_loads(line, 0, NULL);
    bool good = json_is_object(json_object_get(value, "QMP"));
    json_decref(value);
    return good;
}

static bool wait_greeting(qcb_qmp *qmp)
{
    long long until = now_ms() + qmp->start_timeout;
    bool readable;
    char *line;
    while ((line = take_line(qmp)) == NULL) {
        if (!wait_for(qmp, false, until, &readable))
            return fail(qmp, "it is silent: no QMP greeting came");
        if (readable && read_more(qmp) < 0)
            return fail(qmp,
                        qmp->in_total > OUTPUT_LIMIT ? "it floods its output" : "it ended at once: not a QEMU system emulator?");
        if (qmp->in_len > 1u << 16 && memchr(qmp->in, '\n', qmp->in_len) == NULL)
            return fail(qmp, "what it says is not QMP");
    }
    if (!is_greeting(line)) {
        free(line);
        return fail(qmp, "what it says is not QMP");
    }
    free(line);
    return true;
}

static bool start(qcb_qmp *qmp)
{
    static const char hello[] = "{\"execute\":\"qmp_capabilities\"}\n";
    if (!start_process(qmp) || !wait_greeting(qmp))
        return false;
    if (send(qmp->fd, hello, sizeof hello - 1, MSG_NOSIGNAL) != (ssize_t)sizeof hello - 1)
        return fail(qmp, "it does not listen");
    return true;
}

/* ------------------------------------------------------------------ questions */

/* How far the conversation is. */
typedef struct talk {
    char *const *questions;
    size_t count, answered;
    size_t sent, sent_bytes; /* question being written, bytes of it that are out */
    bool hello;              /* the answer to qmp_capabilities has come */
    size_t replies;          /* from the process that runs */
    bool silent;             /* it ended because nothing came */
} talk;

static bool write_some(qcb_qmp *qmp, talk *t)
{
    size_t budget = SEND_AHEAD;
    while (t->sent < t->count && budget > 0) {
        const char *text = t->questions[t->sent];
        size_t left = strlen(text) - t->sent_bytes;
        ssize_t out = send(qmp->fd, text + t->sent_bytes, left, MSG_NOSIGNAL);
        if (out < 0)
            return errno == EAGAIN || errno == EINTR;
        t->sent_bytes += (size_t)out;
        budget -= (size_t)out < budget ? (size_t)out : budget;
        if (t->sent_bytes == strlen(text)) {
            t->sent++;
            t->sent_bytes = 0;
        }
    }
    return true;
}

/* jansson refuses integers above 2^63, which QEMU has for defaults like 2^64-1: they become strings. NULL: there is none. */
static char *quote_long_numbers(const char *line)
{
    char *copy = NULL, *out = NULL;
    bool in_string = false;
    size_t digits;
    for (const char *at = line; *at != '\0'; at += digits ? digits : 1) {
        in_string ^= *at == '"' && (at == line || at[-1] != '\\');
        digits = in_string ? 0 : strspn(at, "0123456789");
        if (digits >= 19 && copy == NULL) {
            copy = malloc(strlen(line) * 2 + 1);
            if (copy == NULL)
                return NULL;
            memcpy(copy, line, (size_t)(at - line));
            out = copy + (at - line);
        }
        if (copy != NULL && digits >= 19)
            *out++ = '"';
        for (size_t i = 0; copy != NULL && i < (digits ? digits : 1); i++)
            *out++ = at[i];
        if (copy != NULL && digits >= 19)
            *out++ = '"';
    }
    if (copy != NULL)
        *out = '\0';
    return copy;
}

static json_t *read_reply(const char *line)
{
    char *quoted = quote_long_numbers(line);
    json_t *reply = json_loads(quoted ? quoted : line, 0, NULL);
    free(quoted);
    return reply;
}

static bool handle_line(const char *line, talk *t, qcb_qmp_answer answer, void *context)
{
    json_t *reply = read_reply(line);
    bool sound = json_is_object(reply);
    if (sound && json_object_get(reply, "event") == NULL) {
        if (!t->hello)
            t->hello = true;
        else {
            t->replies++;
            answer(context, t->answered++, reply);
        }
    }
    json_decref(reply);
    return sound;
}

/* Until all is answered (true) or the process fails over question `answered` (false). */
static bool converse(qcb_qmp *qmp, talk *t, qcb_qmp_answer answer, void *context)
{
    long long until = now_ms() + qmp->reply_timeout;
    while (t->answered < t->count) {
        bool readable;
        char *line;
        if (!wait_for(qmp, t->sent < t->count, until, &readable)) {
            t->silent = true;
            return false;
        }
        if (readable && read_more(qmp) < 0)
            return false;
        if (t->sent < t->count && !write_some(qmp, t))
            return false;
        while (t->answered < t->count && (line = take_line(qmp)) != NULL) {
            bool sound = handle_line(line, t, answer, context);
            free(line);
            if (!sound)
                return false;
            until = now_ms() + qmp->reply_timeout;
        }
    }
    return true;
}

bool qcb__qmp_ask(qcb_qmp *qmp, char *const *questions, size_t count, qcb_qmp_answer answer, void *context)
{
    talk t = { .questions = questions, .count = count, .hello = qmp->pid > 0 };
    while (t.answered < count) {
        if (qmp->pid < 0) {
            t.sent = t.answered;
            t.sent_bytes = 0;
            t.hello = t.silent = false;
            if (!start(qmp)) {
                end_process(qmp);
                return false;
            }
        }
        if (converse(qmp, &t, answer, context))
            break;
        end_process(qmp);
        if (now_ms() >= qmp->deadline)
            return fail(qmp, "it takes too long");
        if (qmp->answers + t.replies == 0)
            return fail(qmp, t.silent ? "it does not answer" : "it ends when it is asked");
        qmp->silences += t.silent;
        if (++qmp->restarts > RESTART_LIMIT || qmp->silences > SILENCE_LIMIT)
            return fail(qmp, "it dies or falls silent again and again");
        answer(context, t.answered++, NULL);
    }
    qmp->answers += t.replies;
    return true;
}
