/* The document: reading, looking up, editing without losing the rest. SPDX-License-Identifier: MIT */
#include "support.h"

static void assert_argument(const qcb_cmdline *doc, size_t index, const char *option, const char *value, qcb_form form)
{
    assert_true(index < qcb_cmdline_count(doc));
    qcb_argument arg = qcb_cmdline_get(doc, index);
    assert_int_equal(arg.form, form);
    if (option == NULL)
        assert_null(arg.option);
    else
        assert_string_equal(arg.option, option);
    if (value == NULL)
        assert_null(arg.value.ptr);
    else
        assert_slice(arg.value, value);
}

static void test_scan(void **state)
{
    (void)state;
    qcb_cmdline *doc =
        document("qemu-system-x86_64 --nodefaults -M q35 a,b.img -name -S '' -foo -device '{\"driver\":\"x\"}' -cpu max -m");
    assert_int_equal(qcb_cmdline_count(doc), 9);
    assert_argument(doc, 0, "nodefaults", NULL, QCB_FORM_FLAG);
    assert_argument(doc, 1, "machine", "q35", QCB_FORM_KEYVAL);
    assert_argument(doc, 2, NULL, "a,b.img", QCB_FORM_POSITIONAL);
    assert_argument(doc, 3, "name", "-S", QCB_FORM_OPTS);
    assert_argument(doc, 4, NULL, "", QCB_FORM_POSITIONAL);
    assert_argument(doc, 5, NULL, NULL, QCB_FORM_UNKNOWN);
    assert_argument(doc, 6, "device", "{\"driver\":\"x\"}", QCB_FORM_JSON);
    assert_argument(doc, 7, "cpu", "max", QCB_FORM_CPU);
    assert_argument(doc, 8, "m", NULL, QCB_FORM_MISSING);
    assert_slice(qcb_cmdline_get(doc, 1).spelling, "-M");
    assert_int_equal(qcb_cmdline_word_count(doc), 14);
    assert_slice(qcb_cmdline_word(doc, 3), "q35");
    assert_slice(qcb_cmdline_word(doc, 4), "a,b.img");
    assert_string_equal(qcb_cmdline_arch(doc), "x86_64");
    size_t count;
    const qcb_diagnostic *found = qcb_report_get(qcb_cmdline_report(doc), &count);
    assert_int_equal(count, 2);
    assert_string_equal(found[0].code, "unknown-option");
    assert_int_equal(found[0].arg, 8);
    assert_string_equal(found[1].code, "missing-argument");
    qcb_cmdline_free(doc);
}

static void test_dashes(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu -- --- - ---nodefaults -name=x -nam x");
    size_t count;
    const qcb_diagnostic *found = qcb_report_get(qcb_cmdline_report(doc), &count);
    assert_int_equal(count, 6);
    assert_int_equal(found[4].edit, QCB_EDIT_WORDS);
    assert_string_equal(found[4].suggestion, "-name x");
    assert_string_equal(found[5].suggestion, "-name");
    qcb_cmdline_free(doc);
}

static void test_values(void **state)
{
    (void)state;
    qcb_cmdline *doc =
        document("qemu-system-x86_64 -M q35,usb=off,mem_merge=on,usb=on -device e1000,id=a,id=b,noaer -cpu max,+avx,-avx,avx=on "
                 "-blockdev '{\"driver\":\"raw\",\"node-name\":\"n,1\",\"file\":{\"driver\":\"file\",\"aio\":[\"x\",7]}}' "
                 "-name 'guest=a,,b,debug-threads=on' -s");
    assert_string_equal(qcb_cmdline_value(doc, 0, "type"), "q35");
    assert_string_equal(qcb_cmdline_value(doc, 0, "usb"), "on");
    assert_string_equal(qcb_cmdline_value(doc, 0, "mem-merge"), "on");
    assert_null(qcb_cmdline_value(doc, 0, "acpi"));
    assert_string_equal(qcb_cmdline_value(doc, 1, "id"), "a");
    assert_string_equal(qcb_cmdline_value(doc, 1, "driver"), "e1000");
    assert_string_equal(qcb_cmdline_value(doc, 1, "aer"), "off");
    assert_string_equal(qcb_cmdline_value(doc, 2, "avx"), "off");
    assert_string_equal(qcb_cmdline_value(doc, 2, "model"), "max");
    assert_string_equal(qcb_cmdline_value(doc, 3, "file.driver"), "file");
    assert_string_equal(qcb_cmdline_value(doc, 3, "file.aio.1"), "7");
    assert_null(qcb_cmdline_value(doc, 3, "file"));
    assert_string_equal(qcb_cmdline_value(doc, 4, "guest"), "a,b");
    assert_int_equal(qcb_cmdline_find_id(doc, "device", "a", 0), 1);
    assert_int_equal(qcb_cmdline_find_id(doc, NULL, "n,1", 0), 3);
    assert_int_equal(qcb_cmdline_find_id(doc, "device", "b", 0), (size_t)-1);
    assert_int_equal(qcb_cmdline_find(doc, "M", 0), 0);
    assert_int_equal(qcb_cmdline_find(doc, "s", 0), 5);
    qcb_cmdline_free(doc);
}

typedef struct edit {
    const char *option, *value; /* the argument before */
    const char *key, *set;      /* set NULL: unset */
    qcb_status status;
    const char *after;
} edit;

static const edit edits[] = {
    { "machine", "q35,usb=off", "usb", "on", QCB_OK, "q35,usb=on" },
    { "machine", "q35,usb=off", "type", "pc", QCB_OK, "pc,usb=off" },
    { "machine", "q35,usb=off", "type", "a,b", QCB_OK, "type=a,,b,usb=off" },
    { "machine", "q35,usb=off,usb=on", "usb", "off", QCB_OK, "q35,usb=off,usb=off" },
    { "machine", "q35", "kernel-irqchip", "split", QCB_OK, "q35,kernel-irqchip=split" },
    { "machine", "q35,", "usb", "on", QCB_OK, "q35,usb=on" },
    { "machine", "", "usb", "on", QCB_OK, "usb=on" },
    { "machine", "q35,mem_merge=off,usb=on", "mem-merge", NULL, QCB_OK, "q35,usb=on" },
    { "machine", "q35,usb=on", "type", NULL, QCB_OK, "usb=on" },
    { "machine", "q35,usb=on,usb=off", "usb", NULL, QCB_OK, "q35" },
    { "machine", "q35", "usb", NULL, QCB_NOT_FOUND, "q35" },
    { "name", "x", "process", "a,b=c", QCB_OK, "x,process=a,,b=c" },
    { "name", "a,,b", "guest", "c,d", QCB_OK, "c,,d" },
    { "name", "a", "guest", "c=d", QCB_OK, "guest=c=d" },
    { "device", "e1000,noaer", "aer", "on", QCB_OK, "e1000,aer=on" },
    { "device", "driver=e1000,multifunction", "driver", NULL, QCB_OK, "multifunction=on" },
    { "cpu", "max,-avx", "avx", "on", QCB_OK, "max,avx=on" },
    { "cpu", "max", "model-id", "a,b", QCB_INVALID, "max" },
    { "cpu", "max,+avx", "model", "host", QCB_OK, "host,+avx" },
    { "kernel", "a", "x", "y", QCB_INVALID, "a" },
    { "device", "{\"driver\":\"e1000\",\"addr\":5, \"id\" : \"a\"}", "id", "b\"", QCB_OK,
      "{\"driver\":\"e1000\",\"addr\":5, \"id\" : \"b\\\"\"}" },
    { "device", "{\"driver\":\"e1000\",\"addr\":5}", "addr", "6", QCB_OK, "{\"driver\":\"e1000\",\"addr\":6}" },
    { "device", "{\"driver\":\"e1000\",\"addr\":5}", "addr", "x", QCB_OK, "{\"driver\":\"e1000\",\"addr\":\"x\"}" },
    { "device", "{\"driver\":\"e1000\",\"x\":true}", "x", "off", QCB_OK, "{\"driver\":\"e1000\",\"x\":false}" },
    { "device", "{\"driver\":\"e1000\"} ", "id", "a", QCB_OK, "{\"driver\":\"e1000\",\"id\":\"a\"} " },
    { "device", "{}", "a.b", "c", QCB_OK, "{\"a\":{\"b\":\"c\"}}" },
    { "blockdev", "{\"file\":{\"driver\":\"file\"}}", "file.filename", "x", QCB_OK,
      "{\"file\":{\"driver\":\"file\",\"filename\":\"x\"}}" },
    { "blockdev", "{\"file\":{\"a\":1},\"b\":2}", "file", NULL, QCB_OK, "{\"b\":2}" },
    { "blockdev", "{\"a\":1, \"b\":[1, 2]}", "b.1", NULL, QCB_OK, "{\"a\":1, \"b\":[1]}" },
    { "blockdev", "{\"a\":[\"x\",\"y\"]}", "a.0", NULL, QCB_OK, "{\"a\":[\"y\"]}" },
    { "device", "{\"driver\":", "id", "a", QCB_INVALID, "{\"driver\":" },
};

static void test_edits(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        const edit *e = &edits[i];
        qcb_cmdline *doc = qcb_cmdline_new(NULL, NULL);
        assert_int_equal(qcb_cmdline_add(doc, "S", NULL), QCB_OK);
        assert_int_equal(qcb_cmdline_add(doc, e->option, e->value), QCB_OK);
        qcb_status status = e->set != NULL ? qcb_cmdline_set(doc, 1, e->key, e->set) : qcb_cmdline_unset(doc, 1, e->key);
        qcb_slice after = qcb_cmdline_get(doc, 1).value;
        if (status != e->status || after.len != strlen(e->after) || memcmp(after.ptr, e->after, after.len) != 0)
            fail_msg("%s: %s = %s: status %d, '%.*s' instead of '%s'", e->value, e->key, e->set, (int)status, (int)after.len,
                     after.ptr, e->after);
        if (e->set != NULL && status == QCB_OK)
            assert_non_null(qcb_cmdline_value(doc, 1, e->key));
        qcb_cmdline_free(doc);
    }
}

static void test_arguments(void **state)
{
    (void)state;
    qcb_cmdline *doc = qcb_cmdline_new("qemu-system-aarch64", NULL);
    assert_int_equal(qcb_cmdline_add(doc, "machine", "virt"), QCB_OK);
    assert_int_equal(qcb_cmdline_add(doc, "nodefaults", NULL), QCB_OK);
    assert_int_equal(qcb_cmdline_insert(doc, 0, "name", "it's"), QCB_OK);
    assert_int_equal(qcb_cmdline_add_image(doc, "-odd.img"), QCB_OK);
    assert_int_equal(qcb_cmdline_add(doc, "nosuch", NULL), QCB_NOT_FOUND);
    assert_int_equal(qcb_cmdline_add(doc, "S", "x"), QCB_INVALID);
    assert_int_equal(qcb_cmdline_add(doc, "m", NULL), QCB_INVALID);
    assert_string_equal(qcb_cmdline_text(doc, QCB_LAYOUT_ONELINE, NULL),
                        "qemu-system-aarch64 -name \"it's\" -machine virt -nodefaults ./-odd.img\n");
    assert_int_equal(qcb_cmdline_replace(doc, 0, "x"), QCB_OK);
    assert_int_equal(qcb_cmdline_remove(doc, 2), QCB_OK);
    assert_int_equal(qcb_cmdline_get(doc, 2).word, 5);
    assert_int_equal(qcb_cmdline_add_leading(doc, "A=b c", true), QCB_OK);
    assert_int_equal(qcb_cmdline_add_leading(doc, "not an assignment", true), QCB_INVALID);
    assert_string_equal(qcb_cmdline_text(doc, QCB_LAYOUT_SHELL, NULL),
                        "A='b c' \\\nqemu-system-aarch64 \\\n-name x \\\n-machine virt \\\n./-odd.img\n");
    char *const *argv = qcb_cmdline_argv(doc);
    assert_string_equal(argv[3], "-machine");
    assert_null(argv[6]);
    qcb_cmdline_free(doc);
}

static void test_apply(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu-system-x86_64 -S -machin q35 -name=x -m 1G");
    for (size_t n; qcb_report_get(qcb_cmdline_report(doc), &n), n != 0;) {
        qcb_diagnostic last = qcb_report_get(qcb_cmdline_report(doc), &n)[n - 1];
        assert_int_equal(qcb_cmdline_apply(doc, &last), QCB_OK);
    }
    assert_string_equal(qcb_cmdline_text(doc, QCB_LAYOUT_ONELINE, NULL), "qemu-system-x86_64 -S -machine q35 -name x -m 1G\n");
    qcb_cmdline_free(doc);
}

static void test_shell(void **state)
{
    (void)state;
    static const char text[] = "cd out && FOO='a b' sudo -E qemu-system-arm -M \"$BOARD\" -append 'a b' >log 2>&1 | tee x\n";
    qcb_cmdline *doc = document(text), *copy;
    assert_int_equal(qcb_cmdline_leading_count(doc), 3);
    assert_string_equal(qcb_cmdline_binary(doc), "qemu-system-arm");
    static const char expected[] = "cd out && FOO='a b' sudo -E qemu-system-arm -M \"$BOARD\" -append 'a b' >log 2>&1 | tee x\n";
    assert_string_equal(qcb_cmdline_text(doc, QCB_LAYOUT_ONELINE, NULL), expected);
    assert_int_equal(qcb_cmdline_copy(&copy, doc), QCB_OK);
    qcb_cmdline_free(doc);
    assert_string_equal(qcb_cmdline_text(copy, QCB_LAYOUT_ONELINE, NULL), expected);
    qcb_cmdline_free(copy);
}

static void test_nul(void **state)
{
    qcb_cmdline *doc;
    size_t len;
    (void)state;
    static const char bytes[] = "qemu-kvm\0-name\0\0-S";
    assert_int_equal(qcb_cmdline_from_nul(&doc, bytes, sizeof bytes, NULL), QCB_OK);
    assert_int_equal(qcb_cmdline_word_count(doc), 4);
    const char *out = qcb_cmdline_text(doc, QCB_LAYOUT_NUL, &len);
    assert_int_equal(len, sizeof bytes);
    assert_memory_equal(out, bytes, len);
    qcb_cmdline_free(doc);
    assert_int_equal(qcb_cmdline_from_nul(&doc, "", 0, NULL), QCB_OK);
    assert_int_equal(qcb_cmdline_count(doc), 0);
    qcb_cmdline_free(doc);
}

typedef struct counter {
    size_t calls, live, fail_at;
} counter;

static void *counted_alloc(void *context, size_t size)
{
    counter *c = context;
    if (++c->calls == c->fail_at)
        return NULL;
    c->live++;
    return malloc(size);
}

static void counted_release(void *context, void *memory, size_t size)
{
    counter *c = context;
    (void)size;
    c->live--;
    free(memory);
}

static const char *const words[] = {
    "qemu-system-x86_64",
    "-name",
    "guest=a,debug-threads=on",
    "-machine",
    "q35,usb=off,accel=kvm:tcg",
    "-device",
    "{\"driver\":\"pcie-root-port\",\"port\":8,\"chassis\":1,\"id\":\"pci.1\",\"bus\":\"pcie.0\",\"multifunction\":true}",
    "-m",
    "4G",
    "-bad",
};
#define WORDS (sizeof words / sizeof *words)

static void test_allocations(void **state)
{
    counter c = { 0, 0, 0 };
    qcb_allocator allocator = { counted_alloc, counted_release, &c };
    qcb_cmdline *doc;
    (void)state;
    assert_int_equal(qcb_cmdline_from_argv(&doc, WORDS - 1, words, &allocator), QCB_OK);
    assert_true(c.calls <= 4);
    qcb_cmdline_free(doc);
    assert_int_equal(c.live, 0);
}

/* Every allocation fails once: a clear status, nothing leaks. */
static void test_out_of_memory(void **state)
{
    (void)state;
    for (size_t fail_at = 1; fail_at < 40; fail_at++) {
        counter c = { 0, 0, fail_at };
        qcb_allocator allocator = { counted_alloc, counted_release, &c };
        qcb_cmdline *doc = NULL;
        qcb_status status = qcb_cmdline_from_argv(&doc, WORDS, words, &allocator);
        if (status == QCB_OK) {
            for (int i = 0; i < 200; i++)
                qcb_cmdline_set(doc, 1, "kernel", "some-longer-path-to-make-the-arena-grow");
            qcb_cmdline_add(doc, "device", "e1000");
            qcb_cmdline_text(doc, QCB_LAYOUT_SHELL, NULL);
            qcb_cmdline_argv(doc);
        } else {
            assert_int_equal(status, QCB_NO_MEMORY);
            assert_null(doc);
        }
        qcb_cmdline_free(doc);
        assert_int_equal(c.live, 0);
    }
}

/* Random words: the words that come out are the words that went in, also after a pass through shell text. */
static void test_random_words(void **state)
{
    static const char *const parts[] = { "-M", "-device", "{\"a\":", "}", ",,", "=",    "id=x", "-",
                                         "'",  "\"",      " ",       "$", "\n", "-cpu", "no",   "\xff" };
    uint64_t seed = 42;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        char text[8][64];
        const char *argv[8] = { "qemu-system-x86_64" };
        size_t argc = 1 + (size_t)(next_random(&seed) % 7);
        for (size_t i = 1; i < argc; i++) {
            size_t used = 0;
            text[i][0] = '\0';
            for (uint64_t n = next_random(&seed) % 6; n > 0; n--)
                used += (size_t)snprintf(text[i] + used, sizeof text[i] - used, "%s", parts[next_random(&seed) % 16]);
            argv[i] = text[i];
        }
        qcb_cmdline *doc, *back;
        size_t len;
        assert_int_equal(qcb_cmdline_from_argv(&doc, argc, argv, NULL), QCB_OK);
        assert_int_equal(qcb_cmdline_word_count(doc), argc);
        const char *shell = qcb_cmdline_text(doc, QCB_LAYOUT_SHELL, &len);
        assert_int_equal(qcb_cmdline_from_shell(&back, shell, len, NULL), QCB_OK);
        assert_int_equal(qcb_cmdline_word_count(back), argc);
        for (size_t i = 1; i < argc; i++) {
            assert_slice(qcb_cmdline_word(doc, i), argv[i]);
            assert_slice(qcb_cmdline_word(back, i), argv[i]);
        }
        qcb_cmdline_free(doc);
        qcb_cmdline_free(back);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scan),          cmocka_unit_test(test_dashes),       cmocka_unit_test(test_values),
        cmocka_unit_test(test_edits),         cmocka_unit_test(test_arguments),    cmocka_unit_test(test_apply),
        cmocka_unit_test(test_shell),         cmocka_unit_test(test_nul),          cmocka_unit_test(test_allocations),
        cmocka_unit_test(test_out_of_memory), cmocka_unit_test(test_random_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
