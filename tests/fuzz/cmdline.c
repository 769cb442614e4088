/* Any bytes through everything: read as shell text and as NUL-separated words, checked, typed, edited, printed, read back.
 * Built with libFuzzer by `make fuzz`, and with driver.c as a test. SPDX-License-Identifier: MIT */
#include <qcb/check.h>
#include <qcb/typed.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool condition, const char *what)
{
    if (condition)
        return;
    fprintf(stderr, "fuzz: %s\n", what);
    abort();
}

static bool same_words(const qcb_cmdline *a, const qcb_cmdline *b)
{
    if (qcb_cmdline_word_count(a) != qcb_cmdline_word_count(b))
        return false;
    for (size_t i = 0; i < qcb_cmdline_word_count(a); i++) {
        qcb_slice x = qcb_cmdline_word(a, i), y = qcb_cmdline_word(b, i);
        if (x.len != y.len || memcmp(x.ptr, y.ptr, x.len) != 0)
            return false;
    }
    return true;
}

/* Text that the shell itself refuses is kept as well as can be, which is not always the same twice. */
static bool shell_refuses(const qcb_cmdline *doc)
{
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(qcb_cmdline_report(doc), &count);
    for (size_t i = 0; i < count; i++) {
        if (d[i].severity == QCB_ERROR && (strncmp(d[i].code, "shell-", 6) == 0 || strncmp(d[i].code, "unterminated-", 13) == 0))
            return true;
    }
    return false;
}

/* What is printed reads back to the same words, and prints the same again. */
static void round_trip(qcb_cmdline *doc)
{
    size_t len, again;
    qcb_cmdline *back;
    if (qcb_cmdline_binary(doc)[0] == '\0' || shell_refuses(doc))
        return;
    const char *text = qcb_cmdline_text(doc, QCB_LAYOUT_SHELL, &len);
    must(qcb_cmdline_from_shell(&back, text, len, NULL) == QCB_OK, "printed text is not read");
    must(same_words(doc, back), "printed text reads back to other words");
    const char *second = qcb_cmdline_text(back, QCB_LAYOUT_SHELL, &again);
    must(again == len && memcmp(second, text, len) == 0, "printing is not stable");
    qcb_cmdline_free(back);
}

/* Every place is inside its word. */
static void check_places(const qcb_cmdline *doc, const qcb_report *report)
{
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(report, &count);
    for (size_t i = 0; i < count; i++) {
        qcb_slice word = qcb_cmdline_word(doc, d[i].arg);
        must(d[i].arg < qcb_cmdline_word_count(doc) && d[i].start <= d[i].end && d[i].end <= word.len,
             "a place is outside its word");
        must(d[i].message != NULL && d[i].code != NULL, "a diagnostic without a message");
    }
}

static void check(qcb_cmdline *doc, const char *version, const char *arch)
{
    qcb_target target;
    qcb_report *report = qcb_report_new(NULL);
    size_t count;
    must(qcb_target_init(&target, NULL, version, arch) == QCB_OK, "no target");
    qcb_check(doc, &target, report);
    check_places(doc, report);
    const qcb_diagnostic *d = qcb_report_get(report, &count);
    if (count != 0) {
        qcb_cmdline *copy;
        must(qcb_cmdline_copy(&copy, doc) == QCB_OK, "no copy");
        qcb_cmdline_apply(copy, &d[count - 1]);
        round_trip(copy);
        qcb_cmdline_free(copy);
    }
    qcb_report_free(report);
}

static void typed(qcb_cmdline *doc)
{
    uint64_t value[2048];
    for (size_t i = 0; i < qcb_cmdline_count(doc); i++) {
        for (size_t k = 0; qcb_desc_at(k) != NULL; k++) {
            const qcb_desc *desc = qcb_desc_at(k);
            if (qcb_desc_option(desc) == NULL || qcb_desc_size(desc) > sizeof value)
                continue;
            if (qcb_cmdline_get_value(doc, i, desc, value, NULL) == QCB_OK)
                must(qcb_cmdline_put_value(doc, i, desc, value) != QCB_NOT_FOUND, "a value cannot be put back");
        }
    }
}

static void edit(qcb_cmdline *doc)
{
    for (size_t i = 0; i < qcb_cmdline_count(doc) && i < 20; i++) {
        qcb_cmdline_set(doc, i, "id", "a,b=c\"'");
        qcb_cmdline_set(doc, i, "file.driver", "x");
        qcb_cmdline_unset(doc, i, "driver");
    }
}

static void all(qcb_cmdline *doc)
{
    round_trip(doc);
    check(doc, "7.2", "x86_64");
    check(doc, "9.1", "aarch64");
    check(doc, "11.1", NULL);
    typed(doc);
    edit(doc);
    round_trip(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qcb_cmdline *doc;
    if (size > 1 << 16)
        return 0;
    if (qcb_cmdline_from_shell(&doc, (const char *)data, size, NULL) == QCB_OK) {
        all(doc);
        qcb_cmdline_free(doc);
    }
    if (qcb_cmdline_from_nul(&doc, (const char *)data, size, NULL) == QCB_OK) {
        check(doc, NULL, NULL);
        qcb_cmdline_free(doc);
    }
    return 0;
}
