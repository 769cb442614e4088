/* The look-ups of schema.h on the embedded facts. SPDX-License-Identifier: MIT */
#include "../unit/support.h"

#include "schema/image.h"

static qcb_target target_of(const char *version, const char *arch)
{
    qcb_target target;
    assert_int_equal(qcb_target_init(&target, NULL, version, arch), QCB_OK);
    return target;
}

static qcb_type find(const qcb_target *target, qcb_kind kind, const char *name)
{
    return qcb_find_type(target, kind, qcb_str(name));
}

static qcb_member_info member(const qcb_target *target, qcb_type type, const char *name)
{
    qcb_member_info info;
    if (qcb_find_member(target, type, qcb_str(name), &info) == 0)
        fail_msg("no member %s", name);
    return info;
}

static void targets(void **state)
{
    qcb_target target;
    const char *version, *full, *arch;
    size_t count = 0;
    (void)state;
    while (qcb_schema_target_at(qcb_schema_embedded(), count, &version, &full, &arch))
        count++;
    assert_int_equal(count, 89);
    assert_int_equal(qcb_target_init(&target, NULL, "10.0.13", "amd64"), QCB_OK);
    assert_string_equal(target.version, "10.0");
    assert_string_equal(target.arch, "x86_64");
    assert_int_equal(qcb_target_init(&target, NULL, NULL, NULL), QCB_OK);
    assert_string_equal(target.version, "11.1");
    assert_int_equal(qcb_target_init(&target, NULL, "ten", "x86_64"), QCB_INVALID);
    assert_int_equal(qcb_target_init(&target, NULL, "10", "x86_64"), QCB_INVALID);
    assert_int_equal(qcb_target_init(&target, NULL, "10.0", "pdp11"), QCB_NOT_FOUND);
}

static void binaries(void **state)
{
    (void)state;
    assert_slice(qcb_arch_of_binary(qcb_str("/usr/bin/qemu-system-x86_64")), "x86_64");
    assert_slice(qcb_arch_of_binary(qcb_str("qemu-system-x86_64-microvm")), "x86_64");
    assert_slice(qcb_arch_of_binary(qcb_str("/usr/libexec/qemu-kvm")), "");
    assert_null(qcb_arch_of_binary(qcb_str("/bin/ls")).ptr);
}

static void machines(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), old = target_of("7.2", "x86_64"), arm = target_of("11.1", "aarch64");
    qcb_type_info info;
    (void)state;
    assert_int_equal(find(&now, QCB_KIND_MACHINE, "q35"), find(&now, QCB_KIND_MACHINE, "pc-q35-11.1"));
    assert_int_equal(find(&old, QCB_KIND_MACHINE, "q35"), find(&old, QCB_KIND_MACHINE, "pc-q35-7.2"));
    assert_int_equal(find(&old, QCB_KIND_MACHINE, "pc-q35-11.1"), 0);
    assert_int_not_equal(qcb_find_type_anywhere(&old, QCB_KIND_MACHINE, qcb_str("pc-q35-11.1")), 0);
    assert_true(qcb_type_get(&now, qcb_default_machine(&now), &info));
    assert_string_equal(info.name, "pc-i440fx-11.1");
    assert_string_equal(info.alias, "pc");
    assert_string_equal(info.default_cpu, "qemu64");
    assert_int_equal(qcb_default_machine(&arm), 0);
    assert_string_equal(qcb_type_name(&arm, find(&arm, QCB_KIND_MACHINE, "virt")), "virt-11.1");
    assert_true(qcb_type_is_a(&now, find(&now, QCB_KIND_MACHINE, "q35"), qcb_find_qom_type(&now, qcb_str("x86-machine"))));
}

static void machine_properties(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), old = target_of("7.2", "x86_64");
    qcb_type pc = find(&now, QCB_KIND_MACHINE, "pc"), q35 = find(&now, QCB_KIND_MACHINE, "q35");
    qcb_member_info info = member(&now, pc, "vmport");
    (void)state;
    assert_int_equal(info.kind, QCB_VALUE_ENUM);
    assert_string_equal(qcb_type_name(&now, info.type), "OnOffAuto");
    assert_int_equal(member(&now, pc, "usb").kind, QCB_VALUE_BOOL);
    assert_int_equal(member(&now, pc, "max-ram-below-4g").kind, QCB_VALUE_SIZE);
    info = member(&now, pc, "smp-cache");
    assert_true(info.is_list);
    assert_string_equal(qcb_type_name(&now, info.type), "SmpCacheProperties");
    assert_string_equal(info.life.since, "9.2");
    assert_int_equal(member(&now, pc, "memory-encryption").life.is_deprecated, true);
    assert_int_equal(qcb_find_member(&now, q35, qcb_str("x-south-bridge"), NULL), 0);
    assert_int_not_equal(qcb_find_member_anywhere(&now, pc, qcb_str("x-south-bridge"), NULL), 0);
    assert_int_equal(qcb_find_member(&old, find(&old, QCB_KIND_MACHINE, "pc"), qcb_str("smp-cache"), NULL), 0);
}

static void accelerators(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), old = target_of("7.2", "x86_64");
    qcb_type tcg = find(&now, QCB_KIND_ACCEL, "tcg");
    qcb_member_info info = member(&now, tcg, "tb-size");
    (void)state;
    assert_string_equal(info.unit, "MiB");
    assert_int_equal(info.max, 4294967295u);
    assert_int_equal(qcb_find_member(&now, tcg, qcb_str("kernel-irqchip"), NULL), 0);
    assert_int_equal(qcb_find_member(&old, find(&old, QCB_KIND_ACCEL, "tcg"), qcb_str("one-insn-per-tb"), NULL), 0);
    info = member(&now, find(&now, QCB_KIND_ACCEL, "kvm"), "kernel-irqchip");
    assert_int_equal(qcb_enum_has(&now, info.type, qcb_str("split"), NULL), QCB_PRESENT);
    assert_int_equal(qcb_enum_has(&now, info.type, qcb_str("auto"), NULL), QCB_ABSENT);
}

static void devices(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), s390 = target_of("11.1", "s390x");
    qcb_type net = find(&now, QCB_KIND_DEVICE, "virtio-net-pci");
    qcb_member_info info = member(&now, net, "netdev");
    (void)state;
    assert_int_equal(find(&now, QCB_KIND_DEVICE, "virtio-net"), net);
    assert_string_equal(qcb_type_name(&s390, find(&s390, QCB_KIND_DEVICE, "virtio-blk")), "virtio-blk-ccw");
    assert_int_equal(info.space, QCB_NS_NETDEV);
    assert_string_equal(member(&now, net, "romsize").default_text, "4294967295");
    assert_int_equal(member(&now, find(&now, QCB_KIND_DEVICE, "virtio-blk-pci"), "drive").space, QCB_NS_BLOCK);
    assert_int_equal(member(&now, find(&now, QCB_KIND_DEVICE, "virtio-rng-pci"), "rng").space, QCB_NS_OBJECT);
    assert_int_equal(member(&now, net, "iothread-vq-mapping"[0] ? "mac" : "").kind, QCB_VALUE_STRING);
    assert_int_equal(find(&now, QCB_KIND_DEVICE, "vfio-platform"), 0);
}

static void arrays(void **state)
{
    qcb_target arm = target_of("11.1", "aarch64");
    qcb_type rcc = qcb_find_qom_type(&arm, qcb_str("stm32.rcc"));
    (void)state;
    assert_int_not_equal(qcb_find_member(&arm, rcc, qcb_str("reset-line[0]"), NULL) +
                             qcb_find_member(&arm, rcc, qcb_str("sysbus-irq[0]"), NULL) +
                             qcb_find_member(&arm, rcc, qcb_str("reset[0]"), NULL) + 1,
                         0);
    assert_int_equal(qcb_find_member(&arm, rcc, qcb_str("reset[99999999]"), NULL), 0);
    assert_int_equal(qcb_find_member(&arm, rcc, qcb_str("[0]"), NULL), 0);
}

static void backends(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), old = target_of("7.2", "x86_64");
    qcb_type tap = find(&now, QCB_KIND_NETDEV, "tap"), object = find(&now, QCB_KIND_OBJECT, "memory-backend-file");
    qcb_type netdev = qcb_find_data_type(&now, qcb_str("Netdev"));
    (void)state;
    assert_string_equal(qcb_union_tag(&now, netdev), "type");
    assert_string_equal(qcb_type_name(&now, qcb_union_variant(&now, netdev, qcb_str("tap"))), "NetdevTapOptions");
    assert_true(member(&now, tap, "id").defines_id);
    assert_int_equal(member(&now, tap, "ifname").required, false);
    assert_true(member(&now, object, "mem-path").required);
    assert_int_equal(member(&now, object, "size").kind, QCB_VALUE_SIZE);
    assert_int_equal(find(&old, QCB_KIND_NETDEV, "passt"), 0);
    assert_int_not_equal(find(&old, QCB_KIND_AUDIODEV, "pa"), 0);
    assert_int_equal(find(&old, QCB_KIND_AUDIODEV, "pipewire"), 0);
    assert_int_equal(member(&now, find(&now, QCB_KIND_CHARDEV, "socket"), "tls-creds").space, QCB_NS_OBJECT);
    assert_true(member(&now, find(&now, QCB_KIND_TPMDEV, "emulator"), "chardev").required);
}

static void options(void **state)
{
    qcb_target now = target_of("11.1", "x86_64"), old = target_of("7.2", "x86_64");
    qcb_option_info info;
    (void)state;
    assert_true(qcb_find_option(&now, qcb_str("M"), &info));
    assert_string_equal(info.name, "machine");
    assert_int_equal(info.syntax, QCB_SYNTAX_KEYVAL);
    assert_string_equal(info.implied_key, "type");
    assert_true(qcb_find_option(&now, qcb_str("no-hpet"), &info));
    assert_int_equal(info.presence, QCB_ABSENT);
    assert_string_equal(info.life.removed, "9.0");
    assert_string_equal(info.life.replacement, "-machine hpet=off");
    assert_true(qcb_find_option(&old, qcb_str("incoming"), &info));
    assert_false(info.json);
    assert_true(qcb_find_option(&now, qcb_str("incoming"), &info));
    assert_true(info.json);
    assert_true(qcb_find_option(&now, qcb_str("prom-env"), &info));
    assert_int_equal(info.presence, QCB_ABSENT);
    assert_false(qcb_find_option(&now, qcb_str("mach"), &info));
}

/* Between recorded releases: yes, no, or not known, and records of single releases narrow it. */
static void between(void **state)
{
    qcb_target v91 = target_of("9.1", "x86_64"), v92 = target_of("9.2", "x86_64"), v80 = target_of("8.0", "x86_64");
    qcb_type pc = find(&v92, QCB_KIND_MACHINE, "pc");
    qcb_option_info info;
    (void)state;
    assert_int_not_equal(qcb_find_member(&v92, pc, qcb_str("smp-cache"), NULL), 0);
    assert_int_equal(qcb_find_member(&v91, pc, qcb_str("smp-cache"), NULL), 0);
    assert_int_equal(member(&v92, pc, "smp-cache").presence, QCB_PRESENT);
    assert_int_equal(member(&v91, pc, "fd-bootchk").presence, QCB_PRESENT);
    assert_int_equal(member(&v91, find(&v91, QCB_KIND_DEVICE, "virtio-net-pci"), "in_order").presence, QCB_UNKNOWN);
    assert_string_equal(qcb_type_name(&v92, pc), "pc-i440fx-9.2");
    assert_string_equal(qcb_type_name(&v92, qcb_default_machine(&v92)), "pc-i440fx-9.2");
    assert_int_equal(qcb_type_presence(&v80, find(&v80, QCB_KIND_DEVICE, "igb")), QCB_PRESENT);
    assert_int_equal(find(&v80, QCB_KIND_MACHINE, "pc-q35-9.0"), 0);
    assert_true(qcb_find_option(&v80, qcb_str("no-hpet"), &info));
    assert_int_equal(info.presence, QCB_PRESENT);
    assert_true(info.life.is_deprecated);
    assert_true(qcb_find_option(&v91, qcb_str("no-hpet"), &info));
    assert_int_equal(info.presence, QCB_ABSENT);
    assert_true(qcb_find_option(&v80, qcb_str("run-with"), &info));
    assert_int_equal(info.presence, QCB_ABSENT);
}

/* Each name once, and what iteration tells is what the look-up tells. */
static void iteration(void **state)
{
    static const char *const archs[] = { "x86_64", "aarch64", "riscv64", "s390x", "ppc64" };
    (void)state;
    for (size_t a = 0; a < 5; a++) {
        qcb_target target = target_of("10.0", archs[a]);
        for (qcb_type type = 0; (type = qcb_next_type(&target, QCB_KIND_DEVICE, type)) != 0;) {
            qcb_member_iter iter;
            qcb_member_info info;
            size_t count = 0;
            qcb_members(&iter, &target, type, false);
            while (qcb_members_next(&iter, &info)) {
                assert_int_equal(qcb_find_member(&target, type, qcb_str(info.name), NULL), info.member);
                count++;
            }
            assert_in_range(count, 0, 400);
        }
    }
}

static void handles(void **state)
{
    qcb_target now = target_of("11.1", "x86_64");
    qcb_type_info info;
    qcb_member_info told;
    (void)state;
    assert_false(qcb_type_get(&now, 0, &info));
    assert_false(qcb_type_get(&now, 0xffffffff, &info));
    assert_false(qcb_member_get(&now, 0xffffffff, &told));
    assert_int_equal(qcb_find_member(&now, 0xffffffff, qcb_str("mac"), &told), 0);
    assert_null(qcb_type_name(&now, 0xffffff));
    assert_int_equal(qcb_enum_size(&now, 0xffffff), 0);
}

static void size_limit(void **state)
{
    (void)state;
    assert_in_range(qcb_schema_size(qcb_schema_embedded()), 100000, 600 * 1024);
    assert_null(qcb__image_check(qcb_schema_embedded(), qcb_schema_size(qcb_schema_embedded())));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(targets),      cmocka_unit_test(binaries),           cmocka_unit_test(machines),
        cmocka_unit_test(accelerators), cmocka_unit_test(machine_properties), cmocka_unit_test(devices),
        cmocka_unit_test(arrays),       cmocka_unit_test(backends),           cmocka_unit_test(options),
        cmocka_unit_test(between),      cmocka_unit_test(iteration),          cmocka_unit_test(handles),
        cmocka_unit_test(size_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
