/* The shell reader where golden files do not reach: limits, memory, hostile text. SPDX-License-Identifier: MIT */
#include "stingy.h"
#include "support.h"
#include "text/words.h"

typedef struct bench {
    qcb_arena arena;
    qcb_words words;
    qcb_report *report;
} bench;

static qcb_status read_text(bench *b, const char *text, size_t len)
{
    qcb__arena_init(&b->arena, NULL, 256);
    b->report = qcb_report_new(NULL);
    assert_non_null(b->report);
    return qcb__words_read(&b->words, text, len, &b->arena, b->report);
}

static void clean(bench *b)
{
    qcb__arena_finish(&b->arena);
    qcb_report_free(b->report);
}

static bool has_code(const bench *b, const char *code)
{
    size_t count;
    const qcb_diagnostic *items = qcb_report_get(b->report, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(items[i].code, code) == 0)
            return true;
    return false;
}

static char *repeat(const char *unit, size_t len)
{
    size_t step = strlen(unit);
    char *text = malloc(len + 1);
    assert_non_null(text);
    for (size_t i = 0; i < len; i++)
        text[i] = unit[i % step];
    text[len] = '\0';
    return text;
}

/* Every one of these was chosen to make a naive reader slow or deep; 2 MiB each must come back at all. */
static void hostile_text_is_read(void **state)
{
    static const char *const units[] = { "'",    "\"", "\\",    "$(",   "\"$(", "`",     "{",     "{a,'} ",
                                         ":~",   "[",  "[a ",   "\n",   "a;",   ">a ",   "<<a\n", "#a\n",
                                         "$'\\", ">(", "${a:-", "a=~:", "\\\n", "$\\\n", "sudo ", "-x\n-y\n" };
    (void)state;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t len = (size_t)2 << 20;
        char *text = repeat(units[i], len);
        bench b;
        qcb_status status = read_text(&b, text, len);
        assert_true(status == QCB_OK || status == QCB_TOO_BIG);
        clean(&b);
        free(text);
    }
}

static void too_many_words(void **state)
{
    size_t len = (QCB_MAX_WORDS + 1) * 2;
    char *text = repeat("a ", len);
    bench b;
    (void)state;
    assert_int_equal(read_text(&b, text, len), QCB_TOO_BIG);
    clean(&b);
    assert_int_equal(read_text(&b, text, len - 2), QCB_OK);
    assert_int_equal(b.words.count, QCB_MAX_WORDS);
    clean(&b);
    free(text);
}

static void too_many_bytes(void **state)
{
    bench b;
    (void)state;
    assert_int_equal(read_text(&b, "", QCB_MAX_INPUT + 1), QCB_TOO_BIG); /* refused before it is read */
    clean(&b);
}

static void deep_nesting_is_an_error(void **state)
{
    char *text = repeat("$(", 1000);
    bench b;
    (void)state;
    assert_int_equal(read_text(&b, text, 1000), QCB_OK);
    assert_true(has_code(&b, "shell-nesting"));
    clean(&b);
    free(text);
}

/* Whichever allocation fails: QCB_NO_MEMORY, nothing leaked, no crash. */
static void every_allocation_may_fail(void **state)
{
    static const char text[] = "cd x && A=b sudo qemu-system-x86_64 -append \"a b\" -m $M 2>&1 {a,b} <<x -k de | tee log";
    (void)state;
    for (size_t fail_at = 1;; fail_at++) {
        stingy s = { .fail_at = fail_at };
        qcb_allocator allocator = stingy_allocator(&s);
        bench b = { .report = qcb_report_new(NULL) };
        qcb__arena_init(&b.arena, &allocator, 1);
        qcb_status status = qcb__words_read(&b.words, text, sizeof text - 1, &b.arena, b.report);
        clean(&b);
        assert_int_equal(s.held, 0);
        if (s.calls < fail_at) {
            assert_int_equal(status, QCB_OK);
            assert_true(fail_at > 2); /* some did fail before */
            break;
        }
        assert_int_equal(status, QCB_NO_MEMORY);
    }
}

static void assert_binary(const char *text, const char *binary)
{
    bench b;
    assert_int_equal(read_text(&b, text, strlen(text)), QCB_OK);
    assert_true(b.words.binary < b.words.count);
    qcb_slice got = b.words.items[b.words.binary].text;
    if (got.len != strlen(binary) || memcmp(got.ptr, binary, got.len) != 0)
        fail_msg("%s: the binary is %.*s, not %s", text, (int)got.len, got.ptr, binary);
    clean(&b);
}

static void binary_behind_wrappers(void **state)
{
    static const char *const fronts[] = {
        "",
        "A=b C='d e' ",
        "sudo ",
        "sudo -E -u root -g kvm ",
        "sudo --user root X=y -- ",
        "env -i A=b -u C ",
        "env --unset=A --chdir /x ",
        "exec -a name ",
        "nohup nice -n 5 ionice -c 2 -n 4 ",
        "taskset -c 0-3 ",
        "taskset 0xf ",
        "chrt -f 10 ",
        "numactl -N 0 --membind 0 ",
        "numactl --interleave=all ",
        "time -p ",
        "timeout -k 5 --signal KILL 60s ",
        "strace -f -o log -e trace=open ",
        "ltrace -o log ",
        "gdb -q -ex run -iex 'set x' --args ",
        "valgrind --leak-check=full ",
        "unshare -n -S 0 ",
        "setsid ",
        "systemd-run --scope -p MemoryMax=1G --unit vm ",
        "docker run -t --rm --device /dev/kvm -v /a:/b image ",
        "/usr/bin/sudo -n /usr/bin/env ",
        "ip netns exec blue ",
        "./with-tap br0 ",
        "cd /tmp && ",
        "cd /tmp; set -e\n",
        "# a comment\n",
        "cat <<EOF\nqemu-system-x86_64 -not-this\nEOF\n",
        "{ ",
        "while true; do ",
        "which qemu-system-x86_64 >/dev/null && ",
        "killall qemu-system-x86_64; ",
        "cp /usr/bin/qemu-system-x86_64 /tmp; ",
        ">log ",
    };
    static const char *const names[] = { "qemu-system-x86_64", "/usr/bin/kvm", "./qemu-system-arm", "$QEMU",
                                         "/usr/libexec/qemu-kvm" };
    char text[256];
    (void)state;
    for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++)
        for (size_t j = 0; j < sizeof names / sizeof *names; j++) {
            snprintf(text, sizeof text, "%s%s -m 1", fronts[i], names[j]);
            assert_binary(text, names[j]);
        }
}

/* What is not QEMU by name is the command all the same. */
static void other_binaries(void **state)
{
    (void)state;
    assert_binary("sudo ./my-vm -m 1", "./my-vm");
    assert_binary("./my-vm -name qemu-system-x86_64", "./my-vm");
    assert_binary("echo hello; ./my-vm -m 1 -smp 2", "./my-vm");
    assert_binary("sudo", "sudo");
    assert_binary("sudo -u root", "sudo");
    assert_binary("taskset 1", "taskset");
}

static void assert_quoted(void (*quote)(qcb_buffer *, qcb_slice), const char *word, const char *expect)
{
    qcb_arena arena;
    qcb_buffer out;
    qcb__arena_init(&arena, NULL, 256);
    qcb__buffer_init(&out, &arena, 0);
    quote(&out, (qcb_slice){ word, strlen(word) });
    assert_string_equal(qcb__buffer_text(&out), expect);
    qcb__arena_finish(&arena);
}

static void quoting_is_sparing(void **state)
{
    (void)state;
    assert_quoted(qcb__quote, "file=/a/b.img,if=none,x=[", "'file=/a/b.img,if=none,x=['");
    assert_quoted(qcb__quote, "tcp::2222-:22,id=a_b%c+d@e#f~g]", "tcp::2222-:22,id=a_b%c+d@e#f~g]");
    assert_quoted(qcb__quote, "", "''");
    assert_quoted(qcb__quote, "it's", "\"it's\"");
    assert_quoted(qcb__quote, "it's $1", "'it'\\''s $1'");
    assert_quoted(qcb__quote, "a!", "'a!'");
    assert_quoted(qcb__quote, "if", "if");
    assert_quoted(qcb__quote, "a=b", "a=b");
    assert_quoted(qcb__quote_command, "if", "'if'");
    assert_quoted(qcb__quote_command, "a=b", "'a=b'");
    assert_quoted(qcb__quote_command, "/usr/bin/kvm", "/usr/bin/kvm");
    assert_quoted(qcb__quote_assignment, "A=", "A=");
    assert_quoted(qcb__quote_assignment, "A=b c", "A='b c'");
    assert_quoted(qcb__quote_assignment, "A=~", "A='~'");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_text_is_read),
        cmocka_unit_test(too_many_words),
        cmocka_unit_test(too_many_bytes),
        cmocka_unit_test(deep_nesting_is_an_error),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(binary_behind_wrappers),
        cmocka_unit_test(other_binaries),
        cmocka_unit_test(quoting_is_sparing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
