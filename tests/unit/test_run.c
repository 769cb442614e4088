/* Starting processes, with scripts in QEMU's place. SPDX-License-Identifier: MIT */
#include "support.h"

#include <qcb/run.h>

#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/tmp/qcb-run-XXXXXX", script[64];

/* A command line whose binary is a script with these contents. */
static qcb_cmdline *with_script(const char *body, const char *const *words, size_t count)
{
    const char *argv[8] = { script };
    qcb_cmdline *doc;
    FILE *file = fopen(script, "w");
    assert_non_null(file);
    fprintf(file, "#!/bin/sh\n%s\n", body);
    fclose(file);
    chmod(script, 0700);
    for (size_t i = 0; i < count; i++)
        argv[i + 1] = words[i];
    assert_int_equal(qcb_cmdline_from_argv(&doc, count + 1, argv, NULL), QCB_OK);
    return doc;
}

/* Runs to the end; what it said. */
static qcb_process *ran(qcb_cmdline *doc, const qcb_run_options *options, int code)
{
    qcb_process *p;
    int status;
    assert_int_equal(qcb_cmdline_spawn(doc, options, &p), QCB_OK);
    assert_int_equal(qcb_process_wait(p, 10000, &status), QCB_OK);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), code);
    return p;
}

static void test_explain(void **state)
{
    (void)state;
    static const char *const words[] = { "-device", "foo,id=a", "-device", "foo", "-M", "q35" };
    qcb_cmdline *doc = with_script("echo \"qemu-system-x86_64: -device foo,id=a: 'foo' is no device\" >&2\n"
                                   "echo 'qemu-system-x86_64: -M q35: warning: old' >&2\n"
                                   "printf 'qemu-system-x86_64: no room' >&2\nexit 3",
                                   words, 6);
    qcb_process *p = ran(doc, NULL, 3);
    qcb_report *report = qcb_report_new(NULL);
    size_t count;
    assert_int_equal(qcb_process_explain(p, doc, report), 3);
    const qcb_diagnostic *d = qcb_report_get(report, &count);
    assert_int_equal(count, 3);
    assert_int_equal(d[0].arg, 2);
    assert_int_equal(d[0].end, 8);
    assert_string_equal(d[0].message, "'foo' is no device");
    assert_int_equal(d[1].arg, 6);
    assert_int_equal(d[1].severity, QCB_WARNING);
    assert_string_equal(d[1].message, "old");
    assert_int_equal(d[2].arg, 0);
    assert_string_equal(d[2].message, "no room");
    qcb_report_free(report);
    qcb_process_free(p);
    qcb_cmdline_free(doc);
}

/* Descriptors that change places arrive whole. */
static void test_descriptors(void **state)
{
    (void)state;
    int first[2], second[2];
    char text[8] = "";
    assert_int_equal(pipe(first), 0);
    assert_int_equal(pipe(second), 0);
    qcb_run_fd fds[] = { { first[1], second[1] }, { second[1], first[1] } };
    char body[80];
    snprintf(body, sizeof body, "echo 1 >&%d; echo 2 >&%d", second[1], first[1]);
    qcb_cmdline *doc = with_script(body, NULL, 0);
    qcb_process_free(ran(doc, &(qcb_run_options){ .fds = fds, .fd_count = 2 }, 0));
    assert_int_equal(read(first[0], text, 2), 2);
    assert_int_equal(text[0], '1');
    assert_int_equal(read(second[0], text, 2), 2);
    assert_int_equal(text[0], '2');
    for (int i = 0; i < 2; i++) {
        close(first[i]);
        close(second[i]);
    }
    qcb_cmdline_free(doc);
}

static void test_surroundings(void **state)
{
    (void)state;
    static const char *const more[] = { "QCB_A=given", NULL };
    qcb_cmdline *doc = with_script("echo \"$QCB_A $QCB_B $(pwd)\" >&2", NULL, 0);
    assert_int_equal(qcb_cmdline_add_leading(doc, "QCB_A=own", true), QCB_OK);
    assert_int_equal(qcb_cmdline_add_leading(doc, "QCB_B=own", true), QCB_OK);
    qcb_process *p = ran(doc, &(qcb_run_options){ .environment = more, .directory = "/" }, 0);
    assert_string_equal(qcb_process_errors(p, NULL), "given own /\n");
    qcb_process_free(p);
    qcb_cmdline_free(doc);
}

static void test_wrapper(void **state)
{
    (void)state;
    qcb_cmdline *doc = with_script("echo \"$QCB_A\" >&2", NULL, 0);
    qcb_cmdline_add_leading(doc, "env", false);
    qcb_cmdline_add_leading(doc, "QCB_A=wrapped", true);
    qcb_process *p = ran(doc, NULL, 0);
    assert_string_equal(qcb_process_errors(p, NULL), "wrapped\n");
    qcb_process_free(p);
    qcb_cmdline_free(doc);
}

static void test_refusals(void **state)
{
    (void)state;
    qcb_process *p;
    qcb_cmdline *doc = document("qemu-system-x86_64 -kernel \"$HOME/x\"");
    assert_int_equal(qcb_cmdline_spawn(doc, NULL, &p), QCB_INVALID);
    assert_int_equal(qcb_cmdline_exec(doc, NULL), QCB_INVALID);
    qcb_cmdline_free(doc);
    doc = with_script("exit 0", NULL, 0);
    qcb_run_fd bad = { 999, 7 };
    assert_int_equal(qcb_cmdline_spawn(doc, &(qcb_run_options){ .fds = &bad, .fd_count = 1 }, &p), QCB_IO);
    assert_int_equal(errno, EBADF);
    qcb_cmdline_free(doc);
}

/* Under valgrind a spawned process is a fork like any other, and that its exec failed does not reach the parent. */
static void test_no_binary(void **state)
{
    (void)state;
    qcb_process *p;
    if (getenv("QCB_VALGRIND") != NULL)
        return;
    qcb_cmdline *doc = document("/no/such/qemu-system-x86_64");
    assert_int_equal(qcb_cmdline_spawn(doc, NULL, &p), QCB_IO);
    assert_int_equal(errno, ENOENT);
    assert_null(p);
    assert_int_equal(qcb_cmdline_exec(doc, NULL), QCB_IO);
    qcb_cmdline_free(doc);
}

/* A process that talks much and does not end is waited for no longer than asked. */
static void test_timeout(void **state)
{
    (void)state;
    qcb_cmdline *doc =
        with_script("i=0; while [ $i -lt 3000 ]; do echo "
                    "0123456789012345678901234567890123456789012345678901234567890123 >&2; i=$((i+1)); done; exec sleep 60",
                    NULL, 0);
    qcb_process *p;
    int status;
    size_t len = 0;
    assert_int_equal(qcb_cmdline_spawn(doc, NULL, &p), QCB_OK);
    for (int i = 0; i < 100 && len < 3000 * 65; i++) {
        assert_int_equal(qcb_process_wait(p, 50, &status), QCB_NOT_FOUND);
        qcb_process_errors(p, &len);
    }
    assert_int_equal(len, 3000 * 65);
    kill(qcb_process_pid(p), SIGKILL);
    assert_int_equal(qcb_process_wait(p, -1, &status), QCB_OK);
    assert_true(WIFSIGNALED(status));
    qcb_process_free(p);
    qcb_cmdline_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_explain), cmocka_unit_test(test_descriptors), cmocka_unit_test(test_surroundings),
        cmocka_unit_test(test_wrapper), cmocka_unit_test(test_refusals),    cmocka_unit_test(test_no_binary),
        cmocka_unit_test(test_timeout),
    };
    if (mkdtemp(folder) == NULL)
        return 1;
    snprintf(script, sizeof script, "%s/qemu-system-x86_64", folder);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    unlink(script);
    rmdir(folder);
    return failed;
}
