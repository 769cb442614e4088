/* INPUT: a file, standard input, a process, or words. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const qcb__from_forms[] = { "auto", "shell", "argv0", "json", NULL };

const char qcb__input_help[] = "\n"
                               "INPUT is one of\n"
                               "  FILE       shell text, NUL-separated words as in /proc/PID/cmdline, or the JSON of qcb fmt\n"
                               "  -          the same on standard input\n"
                               "  --pid N    the command line of a running process\n"
                               "  -- WORDS   the words themselves, the last thing on the line\n";

typedef struct content {
    char *bytes;
    size_t len;
} content;

/* One step of reading; false at the end or on an error, which errno tells (0 at the end). */
static bool read_some(int fd, content *t, size_t *size, size_t limit)
{
    if (t->len == *size) {
        char *more = realloc(t->bytes, *size * 2);
        if (more == NULL)
            return false;
        t->bytes = more;
        *size *= 2;
    }
    ssize_t got = read(fd, t->bytes + t->len, *size - t->len);
    if (got < 0 && errno == EINTR)
        return true;
    if (got > 0)
        t->len += (size_t)got;
    if (t->len > limit)
        errno = EFBIG;
    else if (got == 0)
        errno = 0;
    return got > 0 && t->len <= limit;
}

static bool read_fd(int fd, content *t, size_t limit)
{
    size_t size = 1 << 16;
    *t = (content){ malloc(size), 0 };
    while (t->bytes != NULL && read_some(fd, t, &size, limit))
        continue;
    int fault = t->bytes == NULL ? ENOMEM : errno;
    if (fault != 0)
        free(t->bytes);
    errno = fault;
    return fault == 0;
}

char *qcb__read_file(const char *path, size_t limit, size_t *len)
{
    content t = { NULL, 0 };
    int fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    bool fine = read_fd(fd, &t, limit);
    int fault = errno;
    if (fd != STDIN_FILENO)
        close(fd);
    errno = fault;
    *len = t.len;
    return fine ? t.bytes : NULL;
}

static const char *why(int error)
{
    return error == EFBIG ? "is larger than 64 MiB" : strerror(error);
}

/* ---- what the bytes are -------------------------------------------------------------------------------------------------------
 */

/* A first word with control characters in it is no command: an ELF file, an archive, UTF-16. */
static bool is_binary(const content *t)
{
    if (t->len >= 2 && (memcmp(t->bytes, "\xff\xfe", 2) == 0 || memcmp(t->bytes, "\xfe\xff", 2) == 0))
        return true;
    for (size_t i = 0; i < t->len && t->bytes[i] != '\0' && i < 4096; i++) {
        unsigned char c = (unsigned char)t->bytes[i];
        if (c == 127 || (c < 32 && strchr("\t\n\r\v\f\033", c) == NULL))
            return true;
    }
    return t->len != 0 && t->bytes[0] == '\0';
}

static const char *guess_form(const content *t)
{
    if (memchr(t->bytes, '\0', t->len) != NULL)
        return "argv0";
    return qcb__json_is_document(t->bytes, t->len) ? "json" : "shell";
}

static void drop_byte_order_mark(content *t)
{
    if (t->len < 3 || memcmp(t->bytes, "\xef\xbb\xbf", 3) != 0)
        return;
    t->len -= 3;
    memmove(t->bytes, t->bytes + 3, t->len);
}

static qcb_status parse(const content *t, const char *form, qcb__input *input, char *fault, size_t size)
{
    if (strcmp(form, "json") == 0)
        return qcb__json_read_document(&input->cmdline, t->bytes, t->len, fault, size);
    if (strcmp(form, "argv0") == 0)
        return qcb_cmdline_from_nul(&input->cmdline, t->bytes, t->len, NULL);
    return qcb_cmdline_from_shell(&input->cmdline, t->bytes, t->len, NULL);
}

static bool read_text(content *t, const char *form, qcb__input *input)
{
    static const char *const faults[] = {
        [QCB_NO_MEMORY] = "out of memory",
        [QCB_TOO_BIG] = "is no command line: it has more words or nesting than any QEMU takes",
    };
    char fault[256] = "cannot be read";
    drop_byte_order_mark(t);
    if (form == NULL || strcmp(form, "auto") == 0)
        form = guess_form(t);
    if (is_binary(t)) {
        qcb__trouble("%s: is binary data (or UTF-16), not a command line", input->name);
        return false;
    }
    qcb_status status = parse(t, form, input, fault, sizeof fault);
    if (status == QCB_NO_MEMORY || status == QCB_TOO_BIG)
        snprintf(fault, sizeof fault, "%s", faults[status]);
    if (status != QCB_OK)
        qcb__trouble("%s: %s", input->name, fault);
    return status == QCB_OK;
}

/* ---- where they come from -----------------------------------------------------------------------------------------------------
 */

static bool read_path(const char *path, const char *form, qcb__input *input)
{
    content t;
    t.bytes = qcb__read_file(path, QCB_MAX_INPUT, &t.len);
    if (t.bytes == NULL) {
        qcb__trouble("%s: %s", input->name, why(errno));
        return false;
    }
    bool fine = read_text(&t, form, input);
    free(t.bytes);
    return fine;
}

static bool read_process(const char *pid, qcb__input *input)
{
    char path[64];
    content t;
    snprintf(path, sizeof path, "/proc/%.20s/cmdline", pid);
    snprintf(input->name, sizeof input->name, "process %.20s", pid);
    t.bytes = qcb__read_file(path, QCB_MAX_INPUT, &t.len);
    if (t.bytes == NULL || t.len == 0) {
        qcb__trouble("%s: %s", input->name,
                     t.bytes != NULL   ? "has no command line (it is a kernel thread, or ended)"
                     : errno == ENOENT ? "there is no such process"
                                       : strerror(errno));
        free(t.bytes);
        return false;
    }
    bool fine = read_text(&t, "argv0", input);
    free(t.bytes);
    return fine;
}

/* Words become shell text, so that wrappers in front of the binary are found as in a script. */
static bool read_words(char *const *words, size_t count, qcb__input *input)
{
    size_t size = 1;
    for (size_t i = 0; i < count; i++)
        size += qcb_quote_word(NULL, 0, words[i], strlen(words[i])) + 1;
    content t = { malloc(size), 0 };
    for (size_t i = 0; i < count && t.bytes != NULL; i++) {
        t.len += qcb_quote_word(t.bytes + t.len, size - t.len, words[i], strlen(words[i]));
        t.bytes[t.len++] = ' ';
    }
    snprintf(input->name, sizeof input->name, "command line");
    bool fine = t.bytes != NULL && read_text(&t, "shell", input);
    if (t.bytes == NULL)
        qcb__trouble("out of memory");
    free(t.bytes);
    return fine;
}

/* How many inputs were named; more than one is a mistake. */
static size_t count_inputs(const qcb__source *source, const qcb__operands *operands)
{
    return operands->count + (source->pid != NULL ? 1 : 0) + (operands->has_words ? 1 : 0);
}

static bool is_number(const char *text)
{
    size_t len = strspn(text, "0123456789");
    return len != 0 && len < 20 && text[len] == '\0';
}

static int find_mistake(const qcb__usage *usage, const qcb__source *source, const qcb__operands *operands)
{
    size_t count = count_inputs(source, operands);
    if (count == 0)
        return qcb__misuse(usage, "no INPUT: give a FILE, - for standard input, --pid N, or -- and the words");
    if (count > 1)
        return qcb__misuse(usage, "one INPUT at a time: %s is too much",
                           operands->count > 1   ? operands->items[1]
                           : operands->has_words ? "--"
                                                 : "--pid");
    if (operands->has_words && operands->word_count == 0)
        return qcb__misuse(usage, "no words behind --");
    if (source->pid != NULL && !is_number(source->pid))
        return qcb__misuse(usage, "--pid: '%s' is no process number", source->pid);
    return QCB__FINE;
}

bool qcb__input_read(const qcb__usage *usage, const qcb__source *source, const qcb__operands *operands, qcb__input *input,
                     int *status)
{
    bool fine;
    *input = (qcb__input){ NULL, "" };
    *status = find_mistake(usage, source, operands);
    if (*status != QCB__FINE)
        return false;
    if (source->pid != NULL) {
        fine = read_process(source->pid, input);
    } else if (operands->has_words) {
        fine = read_words(operands->words, operands->word_count, input);
    } else {
        const char *path = operands->items[0];
        snprintf(input->name, sizeof input->name, "%s", strcmp(path, "-") == 0 ? "standard input" : path);
        fine = read_path(path, source->from, input);
    }
    if (!fine)
        *status = QCB__TROUBLE;
    return fine;
}

void qcb__input_free(qcb__input *input)
{
    qcb_cmdline_free(input->cmdline);
    input->cmdline = NULL;
}
