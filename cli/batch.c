/* qcb batch: one JSON object a line in, one a line out. SPDX-License-Identifier: MIT */
#include "batch.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct options {
    const char *qemu, *arch;
} options;

static const qcb__option rows[] = {
    { "qemu", 'q', "VERSION", offsetof(options, qemu), "the QEMU to check for, where a line has no \"qemu\" of its own", NULL },
    { "arch", 'a', "ARCH", offsetof(options, arch), "its architecture, where a line has no \"arch\" of its own", NULL },
    { 0 },
};

static const qcb__usage usage = {
    .name = "batch",
    .lines = "qcb batch check|fmt [OPTIONS] [FILE]",
    .about = "Reads one JSON object a line, from FILE or standard input, and answers each with one line, in the same order.\n\n"
             "In:   {\"id\":1, \"argv\":[\"qemu-system-x86_64\",\"-m\",\"1G\"], \"qemu\":\"10.0\", \"arch\":\"x86_64\"}\n"
             "      {\"id\":2, \"command\":\"qemu-system-x86_64 -m 1G\"}      qemu and arch may be left out\n"
             "Out:  {\"id\":1,\"accept\":true,\"diagnostics\":[]}             check\n"
             "      {\"id\":2,\"argv\":[\"qemu-system-x86_64\",...],\"shell\":\"...\"}   fmt\n"
             "      {\"id\":null,\"error\":\"...\"}                           a line that cannot be read; the next ones can",
    .options = rows,
    .examples = "  qcb batch check --qemu 11.1 < lines.jsonl\n"
                "  jq -c '{id: .name, argv: .argv}' vms.json | qcb batch fmt\n",
};

#define BLOCK ((size_t)256 << 10)
#define LONGEST ((size_t)256 << 20) /* a line of the largest command line, escaped */

/* Bytes that were read and not yet answered. */
typedef struct feed {
    int fd;
    char *bytes;
    size_t len, size;
    bool skipping; /* the rest of a line that was too long */
    bool ended;
} feed;

static bool make_room(feed *f)
{
    if (f->size - f->len >= BLOCK)
        return true;
    char *bytes = realloc(f->bytes, f->size * 2 + BLOCK);
    if (bytes == NULL)
        return false;
    f->bytes = bytes;
    f->size = f->size * 2 + BLOCK;
    return true;
}

/* False on an error, which errno tells. */
static bool read_more(feed *f)
{
    ssize_t got;
    if (!make_room(f)) {
        errno = ENOMEM;
        return false;
    }
    do
        got = read(f->fd, f->bytes + f->len, f->size - f->len);
    while (got < 0 && errno == EINTR);
    f->ended = got == 0;
    if (got > 0)
        f->len += (size_t)got;
    return got >= 0;
}

static void answer(qcb__batch *batch, feed *f, const char *line, size_t len)
{
    if (!f->skipping)
        qcb__batch_line(batch, line, len);
    f->skipping = false;
}

/* Answers all whole lines; at the end of the input also a last one without newline. */
static void answer_lines(qcb__batch *batch, feed *f, size_t searched)
{
    size_t start = 0;
    const char *newline;
    while ((newline = memchr(f->bytes + searched, '\n', f->len - searched)) != NULL) {
        answer(batch, f, f->bytes + start, (size_t)(newline - f->bytes) - start);
        start = searched = (size_t)(newline - f->bytes) + 1;
    }
    if (f->ended && start < f->len) {
        answer(batch, f, f->bytes + start, f->len - start);
        start = f->len;
    }
    f->len -= start;
    memmove(f->bytes, f->bytes + start, f->len);
    if (f->len > LONGEST && !f->skipping) {
        qcb__batch_refuse(batch, "a line of more than 256 MiB");
        f->skipping = true;
    }
    if (f->skipping)
        f->len = 0;
}

/* Answers go out before more is waited for: the other side may wait for them. */
static int run(qcb__batch *batch, feed *f, const char *name)
{
    while (!f->ended) {
        size_t searched = f->len;
        if (!read_more(f))
            return qcb__trouble("%s: %s", name, strerror(errno));
        answer_lines(batch, f, searched);
        if (!qcb__out_flush(&batch->out))
            return QCB__TROUBLE;
    }
    return batch->found ? QCB__FOUND : QCB__FINE;
}

static int run_file(qcb__batch *batch, const char *path)
{
    bool standard = path == NULL || strcmp(path, "-") == 0;
    feed f = { .fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC) };
    if (f.fd < 0)
        return qcb__trouble("%s: %s", path, strerror(errno));
    int status = run(batch, &f, standard ? "standard input" : path);
    if (!standard)
        close(f.fd);
    free(f.bytes);
    return status;
}

static int run_task(const options *o, const char *task, const char *path)
{
    static qcb__batch batch; /* too large for some stacks */
    batch = (qcb__batch){ .formats = strcmp(task, "fmt") == 0, .qemu = o->qemu, .arch = o->arch, .report = qcb_report_new(NULL) };
    int status = batch.report != NULL ? run_file(&batch, path) : qcb__trouble("out of memory");
    qcb_report_free(batch.report);
    qcb__scratch_free(&batch.scratch);
    qcb__out_free(&batch.out);
    return status;
}

int qcb__cmd_batch(int argc, char **argv)
{
    static const char *const tasks[] = { "check", "fmt" };
    options o = { 0 };
    qcb__operands operands;
    int status;
    if (!qcb__options_read(&usage, argc, argv, &o, &operands, &status))
        return status;
    if (operands.count == 0 || operands.has_words)
        return qcb__misuse(&usage, "say what to do: qcb batch check, or qcb batch fmt");
    const char *task = operands.items[0], *near = qcb__nearest_name(task, tasks, 2);
    if (strcmp(task, tasks[0]) != 0 && strcmp(task, tasks[1]) != 0)
        return qcb__misuse(&usage, "'%s' is neither check nor fmt%s%s%s", task, near != NULL ? ": did you mean '" : "",
                           near != NULL ? near : "", near != NULL ? "'?" : "");
    if (operands.count > 2)
        return qcb__misuse(&usage, "one FILE at a time: '%s' is too much", operands.items[2]);
    return run_task(&o, task, operands.count == 2 ? operands.items[1] : NULL);
}
