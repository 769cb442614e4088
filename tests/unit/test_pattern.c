/* Arguments of one pattern are judged alike: lines with other names, addresses and paths in them, of forms that are alike and of
 * others, get the same report from a checker that keeps what it found and from one that keeps nothing.
 * SPDX-License-Identifier: MIT */
#include "bench.h"
#include "support.h"

#include "base/report.h"
#include "check/pattern.h"

#include <qcb/check.h>

#include <stdio.h>

static const char *const texts[] = {
    "a",
    "ab",
    "none",
    "name0",
    "longer-name",
    "a.b_c-d",
    "0name",
    "na/me",
    "n:m",
    "",
    "help",
    "on",
    "off",
    "auto",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "libvirt-1-format",
    "pci.0",
    "pcie.0",
    "pci.1",
    "na me",
    "n\xc3\xa4me-x",
    "a,,b-long",
    "x\"y-long",
    "a%b-cd",
    "n@me!-",
    "C:\\x-y",
    "nbd:host:1",
    "json:{}",
    "fat:/x-y",
    "file:/x-y",
    "a=b-c",
    "pci.0/x",
    "pcie.0,x",
    "\x01\x02-long",
    "/a,b",
    "/a,,b",
    "/a%b",
    "/a=b",
    "/a:b",
    "/machine/peripheral/x",
    "/objects/m0",
    "/",
    "/a",
    "/tmp/file.img",
    "/dev/null",
    "/dev/fdset/2",
    "/devices/x",
    "relative/path",
    "/with space",
    "/colon:x",
    "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "52:54:00:12:34:56",
    "53:54:00:12:34:56",
    "5a:54:00:12:34:56",
    "5b:54:00:12:34:56",
    "00:00:00:00:00:00",
    "52:54:00:12:34:5g",
    "52:54:00:12:34",
    "52-54-00-12-34-56",
    "aaa3ae22-fed2-bfbd-ac02-3bea3bcfad82",
    "00000000-0000-0000-0000-000000000000",
    "aaa3ae22-fed2-bfbd-ac02-3bea3bcfad8",
    "aaa3ae22fed2bfbdac023bea3bcfad82ffff",
    "0x0",
    "0x1",
    "0x1f",
    "0x1f.0x7",
    "0x1f.7",
    "0x1f.0x8",
    "0x20",
    "0x2.0x0",
    "3",
    "0x3.",
    "0x",
    "0xg",
    "1f",
    "0x03",
    "0",
    "1",
    "9",
    "10",
    "99",
    "100",
    "199",
    "200",
    "255",
    "256",
    "0xff",
    "0x100",
    "007",
    "-1",
    "65536",
    "4829741056",
};
#define TEXTS (sizeof texts / sizeof *texts)

static uint32_t seed = 1;

static uint32_t draw(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

/* A text of the list, or at times that of another item of the line: names may meet. */
static qcb_slice other_text(const qcb_cmdline *doc)
{
    qcb_slice listed = qcb_str(texts[draw(TEXTS)]);
    size_t argument = draw((uint32_t)qcb_cmdline_count(doc));
    size_t items = qcb_cmdline_get(doc, argument).items;
    if (draw(3) != 0 || items == 0)
        return listed;
    qcb_item item = qcb_cmdline_item(doc, argument, draw((uint32_t)items));
    bool container = item.kind == QCB_ITEM_OBJECT || item.kind == QCB_ITEM_ARRAY;
    return item.value.ptr != NULL && !container ? item.value : listed;
}

/* The word with the text of one of its items replaced; the caller frees it. */
static char *with_other_text(const qcb_cmdline *doc, size_t argument)
{
    qcb_argument arg = qcb_cmdline_get(doc, argument);
    qcb_item item = qcb_cmdline_item(doc, argument, draw((uint32_t)arg.items));
    bool container = item.kind == QCB_ITEM_OBJECT || item.kind == QCB_ITEM_ARRAY;
    qcb_slice text = container ? qcb_str("") : other_text(doc);
    size_t from = container ? 0 : item.value_start, to = container ? 0 : item.value_end;
    char *word = malloc(arg.value.len + text.len + 1);
    memcpy(word, arg.value.ptr, from);
    memcpy(word + from, text.ptr, text.len);
    memcpy(word + from + text.len, arg.value.ptr + to, arg.value.len - to);
    word[from + text.len + arg.value.len - to] = '\0';
    return word;
}

static void write_report(char *out, size_t size, const qcb_report *report)
{
    size_t count, len = 0;
    const qcb_diagnostic *items = qcb_report_get(report, &count);
    out[0] = '\0';
    for (size_t i = 0; i < count && len < size; i++)
        len += (size_t)snprintf(out + len, size - len, "%d %s %u %u-%u %s %s\n", (int)items[i].severity, items[i].code,
                                items[i].arg, items[i].start, items[i].end, items[i].message,
                                items[i].suggestion != NULL ? items[i].suggestion : "-");
}

static void check(const qcb_cmdline *doc, const char *version, qcb_report *report, char *out, size_t size)
{
    qcb_target target;
    if (qcb_target_init(&target, NULL, version, qcb_cmdline_arch(doc)) != QCB_OK)
        assert_int_equal(qcb_target_init(&target, NULL, version, "x86_64"), QCB_OK);
    qcb_report_clear(report);
    qcb_check(doc, &target, report);
    write_report(out, size, report);
}

typedef struct pair {
    qcb_report *keeps, *forgets;
} pair;

static void compare(const bench_line *line, const char *const *argv, const pair *p)
{
    static const char *const versions[] = { "11.1", "11.1", "11.1", "10.0", "7.2" };
    static char kept[1 << 16], looked[1 << 16];
    const char *version = versions[draw(5)];
    qcb_cmdline *doc;
    qcb_cmdline_from_argv(&doc, line->argc, argv, NULL);
    check(doc, version, p->keeps, kept, sizeof kept);
    check(doc, version, p->forgets, looked, sizeof looked);
    if (strcmp(kept, looked) != 0) {
        for (size_t i = 0; i < line->argc; i++)
            print_error("'%s' ", argv[i]);
        print_error("\n");
    }
    assert_string_equal(kept, looked);
    qcb_cmdline_free(doc);
}

/* Up to three texts of the line are others. */
static void change(const bench_line *line, const pair *p)
{
    const char **argv = malloc((line->argc + 1) * sizeof *argv);
    char *made[3];
    size_t count = 0;
    qcb_cmdline *doc;
    memcpy(argv, line->argv, (line->argc + 1) * sizeof *argv);
    qcb_cmdline_from_argv(&doc, line->argc, line->argv, NULL);
    for (uint32_t tries = 1 + draw(3); tries > 0 && qcb_cmdline_count(doc) != 0; tries--) {
        size_t at = draw((uint32_t)qcb_cmdline_count(doc));
        qcb_argument arg = qcb_cmdline_get(doc, at);
        if (arg.items != 0 && arg.words == 2)
            argv[arg.word + 1] = made[count++] = with_other_text(doc, at);
    }
    compare(line, argv, p);
    while (count > 0)
        free(made[--count]);
    free(argv);
    qcb_cmdline_free(doc);
}

static const char *folder;
static unsigned rounds;

static void test_changes(void **state)
{
    pair p = { qcb_report_new(NULL), qcb_report_new(NULL) };
    bench_data data;
    (void)state;
    p.forgets->clean_off = true;
    assert_int_equal(bench_load(&data, folder), 0);
    for (unsigned round = 0; round < rounds; round++) {
        for (size_t i = 0; i < data.count; i++) {
            compare(&data.lines[i], data.lines[i].argv, &p);
            change(&data.lines[i], &p);
        }
    }
    bench_free(&data);
    qcb_report_free(p.keeps);
    qcb_report_free(p.forgets);
}

static void test_keys(void **state)
{
    qcb_pattern_keys keys;
    (void)state;
    assert_true(qcb__pattern_init(&keys));
}

static void check_holes(const char *value, uint64_t holes)
{
    const char *argv[] = { "qemu-system-x86_64", "-device", value };
    qcb_pattern_keys keys;
    qcb_cmdline *doc;
    char room[512];
    qcb__pattern_init(&keys);
    qcb_cmdline_from_argv(&doc, 3, argv, NULL);
    const qcb_item_record *items = doc->items.items + doc->args[0].first_item;
    qcb_pattern p = qcb__pattern_of(&keys, &doc->args[0], items, room);
    assert_int_equal(p.holes, holes);
    assert_true(qcb__pattern_fits(&p, items, doc->args[0].value));
    qcb_cmdline_free(doc);
}

/* Texts that differ from machine to machine are holes. */
static void test_holes(void **state)
{
    (void)state;
    check_holes("virtio-blk-pci,drive=libvirt-1-format,id=virtio-disk0,bus=pci.2,addr=0x0,bootindex=1", 0x3e);
    check_holes("{\"driver\":\"virtio-net-pci\",\"netdev\":\"hostnet0\",\"mac\":\"52:54:00:12:34:56\",\"mq\":true}", 6);
    check_holes("pcie-root-port,port=0x10,chassis=1,multifunction=on,slot=3", 6);
    check_holes("virtio-serial-pci,id=none,bus=pcie,addr=5", 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_keys), cmocka_unit_test(test_holes),
                                        cmocka_unit_test(test_changes) };
    folder = argc > 1 ? argv[1] : "bench/lines";
    rounds = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : 100;
    seed = argc > 3 ? (uint32_t)strtoul(argv[3], NULL, 10) : 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
