/* A report remembers what it looked up and what it found clean: no line may be told anything else for what came before it.
 * SPDX-License-Identifier: MIT */
#include "support.h"
#include "stingy.h"

#include <qcb/check.h>

#include <stdio.h>

/* Values that are clean in one line and mean something else, or are faulty, beside others. */
static const char *const lines[] = {
    "qemu-system-x86_64 -chardev socket,id=c0,path=/tmp/s,server=on,wait=off -mon chardev=c0,mode=control",
    "qemu-system-x86_64 -mon chardev=c0,mode=control",
    "qemu-system-x86_64 -mon chardev=c0,mode=control -chardev socket,id=c0,path=/tmp/s",
    "qemu-system-x86_64 -netdev user,id=n0 -device virtio-net-pci,netdev=n0,mac=52:54:00:12:34:56",
    "qemu-system-x86_64 -device virtio-net-pci,netdev=n0,mac=52:54:00:12:34:56",
    "qemu-system-x86_64 -netdev user,id=n0 -device virtio-net-pci,netdev=n0 -device virtio-net-pci,netdev=n0",
    "qemu-system-x86_64 -object memory-backend-ram,id=m0,size=1G -numa node,memdev=m0 -m 1G",
    "qemu-system-x86_64 -numa node,memdev=m0 -m 1G",
    "qemu-system-x86_64 -machine q35,usb=off,accel=tcg -smp 4,sockets=2",
    "qemu-system-x86_64 -machine q35,usb=off,accel=tcg -machine usb=bogus -smp 4,sockets=2",
    "qemu-system-x86_64 -machine q35,usb=bogus -machine usb=off",
    "qemu-system-x86_64 -machine q35,memory-backend=m0 -object memory-backend-ram,id=m0,size=128M",
    "qemu-system-x86_64 -machine q35,memory-backend=m0",
    "qemu-system-x86_64 -rtc base=utc,driftfix=slew",
    "qemu-system-x86_64 -rtc base=utc,driftfix=slew -rtc base=bogus",
    "qemu-system-x86_64 -rtc base=bogus -rtc base=utc",
    "qemu-system-x86_64 -device '{\"driver\":\"virtio-blk-pci\",\"drive\":\"d0\",\"id\":\"v0\"}' -drive if=none,id=d0,file=/x",
    "qemu-system-x86_64 -device '{\"driver\":\"virtio-blk-pci\",\"drive\":\"d0\",\"id\":\"v0\"}'",
    "qemu-system-x86_64 -blockdev driver=null-co,node-name=d0 -device virtio-blk-pci,drive=d0,id=v0,share-rw=on",
    "qemu-system-x86_64 -device e1000,bogus=1 -device e1000,mac=bogus -device bogus",
    "qemu-system-x86_64 -sandbox on,obsolete=deny -sandbox off,spawn=bogus",
    "qemu-system-aarch64 -machine virt,gic-version=3 -cpu cortex-a57 -device virtio-net-pci",
    "qemu-system-aarch64 -machine virt -cpu cortex-a57",
    "qemu-system-aarch64 -machine virt,mte=on -cpu cortex-a57",
    "qemu-system-x86_64 -netdev user,id=n,guestfwd=tcp:10.0.2.100:80-chardev:c0 -chardev null,id=c0",
    "qemu-system-x86_64 -netdev user,id=n,guestfwd=tcp:10.0.2.100:80-chardev:c0",
    "qemu-system-x86_64 -action reboot=bogus -no-reboot",
    "qemu-system-x86_64 -action reboot=bogus",
    "qemu-system-x86_64 -m 1G -object memory-backend-ram,id=m0,size=1G -machine q35,memory-backend=m0 -smp 2",
    "qemu-system-x86_64 -m 1G -object memory-backend-ram,id=m0,size=2G -machine q35,memory-backend=m0 -smp 2,cores=3",
    "qemu-system-x86_64 -m 1G -machine isapc -smp 2",
    "qemu-system-x86_64 -m 1G -machine q35,smp.cores=3 -smp 2",
    ("qemu-system-x86_64 -blockdev null-co,node-name=a -blockdev copy-on-read,node-name=n,file=a "
     "-blockdev compress,node-name=z,file=n"),
    "qemu-system-x86_64 -blockdev null-co,node-name=a -blockdev raw,node-name=n,file=a -blockdev compress,node-name=z,file=n",
    "qemu-system-x86_64 -chardev stdio,id=c0 -mon c0",
    "qemu-system-x86_64 -chardev stdio,id=c0 -mon c0 -chardev stdio,id=c1 -mon c1 -daemonize",
    "qemu-system-x86_64 -M q35 -device pcie-root-port,id=p,chassis=1 -device virtio-net-pci,bus=p,addr=0,iommu_platform=on",
    "qemu-system-x86_64 -M q35 -device virtio-net-pci,bus=p,addr=0,iommu_platform=on -set device.x.addr=3",
    "qemu-system-x86_64 -M q35 -device e1000,id=x,bus=pcie.0,addr=3 -device e1000,bus=pcie.0,addr=3 -set device.x.addr=4",
    "qemu-system-x86_64 -M q35 -device e1000,id=x,bus=pcie.0,addr=3 -device e1000,bus=pcie.0,addr=3",
    "qemu-system-x86_64 -M q35,sata=off -device ide-hd,bus=ide.0",
    "qemu-system-x86_64 -M q35 -device e1000,acpi-index=3 -device e1000,acpi-index=3",
    "qemu-system-x86_64 -M q35 -mon chardev=c0,mode=bogus -chardev null,id=c0 -no-acpi",
    "qemu-system-ppc64 -machine pseries -cpu POWER9 -device spapr-vscsi",
    ("qemu-system-x86_64 -blockdev null-co,node-name=node-a -blockdev null-co,node-name=node-b "
     "-blockdev copy-before-write,node-name=node-c,file=node-a,target=node-b"),
    ("qemu-system-x86_64 -blockdev null-co,node-name=node-a -blockdev null-co,node-name=node-b "
     "-blockdev copy-before-write,node-name=node-c,file=node-b,target=node-b"),
};
#define LINES (sizeof lines / sizeof *lines)

/* More than a report tells apart, so that it has to forget. */
static const char *const versions[] = { "7.2", "8.0", "8.2", "9.0", "9.1", "10.0", "11.1" };
static const char *const arches[] = { "x86_64", "aarch64", "ppc64" };

static void write_report(char *out, size_t size, const qcb_report *report, qcb_status status)
{
    size_t count, len = (size_t)snprintf(out, size, "%d\n", (int)status);
    const qcb_diagnostic *items = qcb_report_get(report, &count);
    for (size_t i = 0; i < count && len < size; i++)
        len += (size_t)snprintf(out + len, size - len, "%d %s %u %u-%u %s %s\n", (int)items[i].severity, items[i].code,
                                items[i].arg, items[i].start, items[i].end, items[i].message,
                                items[i].suggestion != NULL ? items[i].suggestion : "-");
    assert_true(len < size);
}

static void check(const char *line, const qcb_target *target, qcb_report *report, char *out, size_t size)
{
    qcb_cmdline *cmdline;
    assert_int_equal(qcb_cmdline_from_shell(&cmdline, line, strlen(line), NULL), QCB_OK);
    qcb_report_clear(report);
    write_report(out, size, report, qcb_check(cmdline, target, report));
    qcb_cmdline_free(cmdline);
}

static void compare(const char *line, const char *version, const char *arch, qcb_report *kept)
{
    char alone[16384], again[16384];
    qcb_target target;
    stingy s = { .fail_at = 0 };
    qcb_allocator allocator = stingy_allocator(&s); /* memory of its own: nothing is taken over from other reports */
    qcb_report *fresh = qcb_report_new(&allocator), *heir = qcb_report_new(NULL);
    assert_int_equal(qcb_target_init(&target, NULL, version, arch), QCB_OK);
    check(line, &target, fresh, alone, sizeof alone);
    check(line, &target, kept, again, sizeof again);
    assert_string_equal(again, alone);
    check(line, &target, heir, again, sizeof again); /* of the last one of these */
    assert_string_equal(again, alone);
    qcb_report_free(fresh);
    qcb_report_free(heir);
}

static void test_order(void **state)
{
    qcb_report *kept = qcb_report_new(NULL);
    (void)state;
    for (int round = 0; round < 3; round++)
        for (size_t i = 0; i < LINES; i++)
            compare(lines[(i * 7 + (size_t)round * 5) % LINES], "11.1", "x86_64", kept);
    qcb_report_free(kept);
}

static void test_targets(void **state)
{
    qcb_report *kept = qcb_report_new(NULL);
    (void)state;
    for (int round = 0; round < 2; round++)
        for (size_t v = 0; v < sizeof versions / sizeof *versions; v++)
            for (size_t a = 0; a < sizeof arches / sizeof *arches; a++)
                for (size_t i = 0; i < LINES; i++)
                    compare(lines[i], versions[v], arches[a], kept);
    qcb_report_free(kept);
}

/* Values of one length that differ in a byte, more of them than are kept. */
static void test_many(void **state)
{
    qcb_report *kept = qcb_report_new(NULL);
    char line[128];
    (void)state;
    for (unsigned i = 0; i < 20000; i++) {
        snprintf(line, sizeof line, "qemu-system-x86_64 -device e1000,id=e%05u,rombar=%u", i, i % 3);
        if (i % 97 == 0) {
            compare(line, "11.1", "x86_64", kept);
        } else {
            char out[4096];
            qcb_target target;
            qcb_target_init(&target, NULL, "11.1", "x86_64");
            check(line, &target, kept, out, sizeof out);
        }
    }
    qcb_report_free(kept);
}

/* Appends what is found of `count` uses of an option. */
static const qcb_diagnostic *check_many(qcb_report *report, const char *word, const char *value, size_t count, size_t *found)
{
    qcb_cmdline *doc;
    qcb_target target;
    const char **argv = calloc(2 * count + 1, sizeof *argv);
    argv[0] = "qemu-system-x86_64";
    for (size_t i = 0; i < count; i++) {
        argv[2 * i + 1] = word;
        argv[2 * i + 2] = value;
    }
    assert_int_equal(qcb_cmdline_from_argv(&doc, 2 * count + 1, argv, NULL), QCB_OK);
    assert_int_equal(qcb_target_init(&target, NULL, "11.1", "x86_64"), QCB_OK);
    assert_int_equal(qcb_check(doc, &target, report), QCB_OK);
    qcb_cmdline_free(doc);
    free(argv);
    return qcb_report_get(report, found);
}

/* Of more findings than are kept the last one tells, and is an error when one of those is. */
static void test_overflow(void **state)
{
    size_t count;
    qcb_report *report = qcb_report_new(NULL);
    (void)state;
    const qcb_diagnostic *items = check_many(report, "-global", "nosuch.x=1", 10000, &count);
    assert_int_equal(count, 10000);
    assert_string_equal(items[count - 1].code, "global-without-effect");
    qcb_report_clear(report);
    items = check_many(report, "-global", "nosuch.x=1", 10001, &count);
    assert_int_equal(count, 10001);
    assert_string_equal(items[count - 1].code, "more-findings");
    assert_int_equal(items[count - 1].severity, QCB_WARNING);
    items = check_many(report, "-device", "nosuch", 1, &count);
    assert_int_equal(count, 10001);
    assert_string_equal(items[count - 1].code, "more-findings");
    assert_int_equal(items[count - 1].severity, QCB_ERROR);
    qcb_report_free(report);
}

/* Memory may be out at any call of the second and third check, which make and use the table. */
static void test_no_memory(void **state)
{
    bool ended = false;
    (void)state;
    for (size_t fail = 1; !ended && fail < 200; fail++) {
        stingy s = { .fail_at = 0 };
        qcb_allocator allocator = stingy_allocator(&s);
        qcb_report *report = qcb_report_new(&allocator);
        qcb_target target;
        char out[16384];
        qcb_target_init(&target, NULL, "11.1", "x86_64");
        check(lines[3], &target, report, out, sizeof out);
        s.fail_at = s.calls + fail;
        check(lines[3], &target, report, out, sizeof out);
        check(lines[5], &target, report, out, sizeof out);
        ended = s.calls < s.fail_at;
        qcb_report_free(report);
        assert_int_equal(s.held, 0);
    }
    assert_true(ended);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),    cmocka_unit_test(test_targets),   cmocka_unit_test(test_many),
        cmocka_unit_test(test_overflow), cmocka_unit_test(test_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
