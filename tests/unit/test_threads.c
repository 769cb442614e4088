/* Threads that check at once, each with a report a line, leave to each other what they looked up. SPDX-License-Identifier: MIT */
#include "support.h"

#include <qcb/check.h>

#include <pthread.h>

#define THREADS 4
#define ROUNDS 500

static const char *const lines[] = {
    "qemu-system-x86_64 -M q35 -drive if=none,id=d0,file=/x -device virtio-blk-pci,drive=d0,id=disk-0",
    "qemu-system-x86_64 -M q35 -drive if=none,id=d1,file=/x -device virtio-blk-pci,drive=d0,id=disk-0",
    "qemu-system-aarch64 -M virt -cpu cortex-a57 -device virtio-net-pci,netdev=n0 -netdev user,id=n0",
    "qemu-system-aarch64 -M virt -cpu cortex-a57 -device virtio-net-pci,netdev=n0 -netdev user,id=n1 -bogus",
};
static const size_t errors[] = { 0, 1, 0, 2 };

static void *work(void *result)
{
    size_t *wrong = result;
    for (size_t i = 0; i < ROUNDS; i++) {
        size_t line = i % 4;
        qcb_cmdline *doc;
        qcb_target target;
        qcb_report *report = qcb_report_new(NULL);
        qcb_cmdline_from_shell(&doc, lines[line], strlen(lines[line]), NULL);
        *wrong += qcb_target_init(&target, NULL, i % 8 < 4 ? "11.1" : "10.0", qcb_cmdline_arch(doc)) != QCB_OK;
        *wrong += qcb_check(doc, &target, report) != QCB_OK || qcb_report_count(report, QCB_ERROR) != errors[line];
        qcb_cmdline_free(doc);
        qcb_report_free(report);
    }
    return NULL;
}

static void test_threads(void **state)
{
    pthread_t threads[THREADS];
    size_t wrong[THREADS] = { 0 };
    (void)state;
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, work, &wrong[i]), 0);
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(wrong[i], 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_threads) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
