/* Which release a binary on this host is. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <qcb/run.h>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define PATIENCE 2000 /* ms; a QEMU takes 20 */

/* Whatever it is, it does not outlive the question. */
static void end(qcb_process *process)
{
    if (qcb_process_wait(process, PATIENCE, NULL) == QCB_NOT_FOUND) {
        kill(qcb_process_pid(process), SIGKILL);
        qcb_process_wait(process, -1, NULL);
    }
    qcb_process_free(process);
}

static void read_start(int fd, char *text, size_t size)
{
    struct pollfd wait = { .fd = fd, .events = POLLIN };
    ssize_t got = poll(&wait, 1, PATIENCE) > 0 ? read(fd, text, size - 1) : 0;
    text[got > 0 ? got : 0] = '\0';
}

static void ask(qcb_cmdline *question, const char *directory, char *text, size_t size)
{
    int ends[2];
    qcb_process *process;
    text[0] = '\0';
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    qcb_run_fd output = { ends[1], 1 };
    qcb_status status =
        qcb_cmdline_spawn(question, &(qcb_run_options){ .directory = directory, .fds = &output, .fd_count = 1 }, &process);
    close(ends[1]);
    if (status == QCB_OK) {
        read_start(ends[0], text, size);
        end(process);
    }
    close(ends[0]);
}

/* "7.2" of "7.2.22 (Debian ...)". */
static bool take_version(const char *text, char *version, size_t size)
{
    static const char lead[] = "QEMU emulator version ", digits[] = "0123456789";
    if (strncmp(text, lead, sizeof lead - 1) != 0)
        return false;
    const char *number = text + sizeof lead - 1;
    size_t major = strspn(number, digits);
    if (major == 0 || number[major] != '.')
        return false;
    size_t minor = strspn(number + major + 1, digits);
    int len = snprintf(version, size, "%.*s", (int)(major + 1 + minor), number);
    return minor != 0 && len > 0 && (size_t)len < size;
}

/* A script of another name may do anything when it is asked for its version. */
static bool is_qemu_by_name(const char *binary)
{
    const char *slash = strrchr(binary, '/');
    return strncmp(slash != NULL ? slash + 1 : binary, "qemu-", 5) == 0;
}

bool qcb__binary_version(const char *binary, const char *directory, char *version, size_t size)
{
    const char *const words[] = { binary, "--version" };
    char text[256];
    qcb_cmdline *question;
    if (binary == NULL || !is_qemu_by_name(binary) || qcb_cmdline_from_argv(&question, 2, words, NULL) != QCB_OK)
        return false;
    ask(question, directory, text, sizeof text);
    qcb_cmdline_free(question);
    return take_version(text, version, size);
}
