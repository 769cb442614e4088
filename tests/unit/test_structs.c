/* Typed structs that nest, repeat and choose, and building for a target. SPDX-License-Identifier: MIT */
#include "support.h"
#include "typed/valid.h"

#include <qcb/qcb.h>

static const char *words_of(qcb_cmdline *vm)
{
    return qcb_cmdline_text(vm, QCB_LAYOUT_ONELINE, NULL) + strlen("qemu-system-x86_64 ");
}

#define assert_built(vm, text) assert_string_equal(words_of(vm), text "\n")

static qcb_cmdline *new_vm(void)
{
    return qcb_cmdline_new("qemu-system-x86_64", NULL);
}

static void test_nested_nodes(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_add(vm, blockdev_qcow2, .node_name = "d", .file = QCB_BLOCKDEV(file, .filename = "a,b"), .backing = QCB_NO_NODE);
    qcb_add(vm, blockdev_raw, .file = QCB_NODE("d"), .size = QCB_SET(512));
    qcb_add(vm, blockdev_quorum, .vote_threshold = QCB_SET(1),
            .children = QCB_LIST_OF(qcb_choice, QCB_NODE("d"), QCB_BLOCKDEV(null_co, .size = QCB_SET(1))));
    qcb_add(vm, blockdev_nbd, .server = QCB_SOCKET(inet, .host = "h", .port = "1"));
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 0);
    assert_built(vm, "-blockdev qcow2,backing=,file.driver=file,file.filename=a,,b,node-name=d "
                     "-blockdev raw,file=d,size=512 "
                     "-blockdev quorum,children.0=d,children.1.driver=null-co,children.1.size=1,vote-threshold=1 "
                     "-blockdev nbd,server.type=inet,server.host=h,server.port=1");
    qcb_cmdline_free(vm);
}

/* The key that selects the driver may stand anywhere. */
static void test_tag_behind(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu-system-x86_64 -blockdev "
                                "file.file.filename=x,driver=qcow2,file.file.driver=file,file.driver=raw,node-name=n");
    qcb_blockdev_qcow2 node;
    assert_ptr_equal(qcb_cmdline_desc(doc, 0), &qcb_desc_blockdev_qcow2);
    assert_int_equal(qcb_get(doc, 0, blockdev_qcow2, &node, NULL), QCB_OK);
    assert_ptr_equal(node.file.desc, &qcb_desc_blockdev_raw);
    const qcb_blockdev_raw *raw = node.file.value;
    assert_ptr_equal(raw->file.desc, &qcb_desc_blockdev_file);
    assert_string_equal(((const qcb_blockdev_file *)raw->file.value)->filename, "x");
    qcb_cmdline_free(doc);
}

static void test_missing_tag(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    qcb_report *report = qcb_report_new(NULL);
    qcb_blockdev_raw raw;
    static const char text[] = "raw,file.filename=x";
    assert_int_equal(qcb_parse(blockdev_raw, &raw, text, sizeof text - 1, pool, report), QCB_INVALID);
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(report, &count);
    assert_string_equal(d[0].code, "missing-property");
    assert_string_equal(d[0].message, "the key that tells its kind is missing: 'driver'");
    qcb_report_free(report);
    qcb_pool_free(pool);
}

/* A host that writes thousands of nested values without a tag must not cost the square of them. */
static void test_tagless_flood(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    qcb_blockdev_quorum value;
    size_t size = 3 << 20;
    char *text = malloc(size);
    assert_non_null(text);
    size_t len = (size_t)snprintf(text, size, "quorum");
    for (int i = 0; i < 60000; i++)
        len += (size_t)snprintf(text + len, size - len, ",children.%d.filename=x", i);
    assert_int_equal(qcb_parse(blockdev_quorum, &value, text, len, pool, NULL), QCB_INVALID);
    free(text);
    qcb_pool_free(pool);
}

static void test_repeated_keys(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_add(vm, netdev_user, .id = "n", .hostfwd = QCB_LIST("tcp::1-:22", "tcp::2-:80"));
    qcb_add(vm, object_memory_backend_ram, .id = "m", .size = QCB_SET(1 << 20), .host_nodes = QCB_INTS(0, 1, 2, 5));
    qcb_add(vm, numa_node, .nodeid = QCB_SET(0), .cpus = QCB_INTS(0, 1));
    assert_built(vm, "-netdev user,hostfwd=tcp::1-:22,hostfwd=tcp::2-:80,id=n "
                     "-object memory-backend-ram,host-nodes=0-2,host-nodes=5,id=m,size=1048576 -numa node,cpus=0-1,nodeid=0");
    qcb_netdev_user user;
    assert_int_equal(qcb_get(vm, 0, netdev_user, &user, NULL), QCB_OK);
    assert_int_equal(user.hostfwd.count, 2);
    user.hostfwd = (qcb_strings)QCB_LIST("udp::9-:9");
    user.restrict_ = QCB_ON;
    assert_int_equal(qcb_put(vm, 0, netdev_user, &user), QCB_OK);
    assert_slice(qcb_cmdline_get(vm, 0).value, "user,id=n,restrict=on,hostfwd=udp::9-:9");
    qcb_cmdline_free(vm);
}

/* QemuOpts cannot nest: JSON is chosen, and only then. */
static void test_json_is_chosen(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_add(vm, object_throttle_group, .id = "t", .limits = { .iops_total = QCB_SET(7) });
    qcb_add(vm, object_throttle_group, .id = "u", .x_iops_total = QCB_SET(7));
    assert_slice(qcb_cmdline_get(vm, 0).value, "{\"qom-type\":\"throttle-group\",\"id\":\"t\",\"limits\":{\"iops-total\":7}}");
    assert_slice(qcb_cmdline_get(vm, 1).value, "throttle-group,id=u,x-iops-total=7");
    qcb_object_throttle_group group;
    assert_int_equal(qcb_get(vm, 0, object_throttle_group, &group, NULL), QCB_OK);
    assert_int_equal(group.limits.iops_total.value, 7);
    qcb_pool *pool = qcb_pool_new(NULL);
    assert_null(qcb_format(object_throttle_group, &group, QCB_TEXT_KEYS, pool));
    assert_string_equal(qcb_format(accel_tcg, (&(qcb_accel_tcg){ .thread = QCB_TCG_THREAD_MULTI }), QCB_TEXT_KEYS, pool),
                        "tcg,thread=multi");
    assert_null(qcb_format(accel_tcg, (&(qcb_accel_tcg){ .thread = QCB_TCG_THREAD_MULTI }), QCB_TEXT_JSON, pool));
    qcb_pool_free(pool);
    qcb_cmdline_free(vm);
}

static void test_put_json(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu-system-x86_64 -device '{ \"driver\": \"virtio-net-pci\", \"mac\":\"a\",  \"x-odd\": 1, "
                                "\"netdev\" : \"n\" , \"mq\": true }'");
    qcb_device_virtio_net_pci net;
    assert_int_equal(qcb_get(doc, 0, device_virtio_net_pci, &net, NULL), QCB_INVALID); /* x-odd */
    net.mac = NULL;
    net.mq = QCB_OFF;
    net.id = "i";
    assert_int_equal(qcb_put(doc, 0, device_virtio_net_pci, &net), QCB_OK);
    assert_slice(qcb_cmdline_get(doc, 0).value,
                 "{ \"driver\": \"virtio-net-pci\",  \"x-odd\": 1, \"netdev\" : \"n\" , \"mq\": false,\"id\":\"i\" }");
    qcb_cmdline_free(doc);
}

static void test_json_is_strict(void **state)
{
    (void)state;
    static const char *const bad[] = { "{\"driver\":\"null-co\",\"size\":\"1\"}",
                                       "{\"driver\":\"null-co\",\"read-zeroes\":\"on\"}",
                                       "{\"driver\":\"null-co\",\"size\":{}}",
                                       "{\"driver\":\"null-co\",\"size\":[1]}",
                                       "{\"driver\":\"raw\"}",
                                       "{\"driver\":\"null-co\"",
                                       "{\"driver\":\"null-co\",\"node-name\":null}" };
    qcb_pool *pool = qcb_pool_new(NULL);
    uint64_t value[64];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const qcb_desc *desc = i == 4 ? &qcb_desc_blockdev_raw : &qcb_desc_blockdev_null_co;
        assert_int_equal(qcb_value_parse(desc, value, bad[i], strlen(bad[i]), pool, NULL), QCB_INVALID);
    }
    qcb_pool_free(pool);
}

static void test_any_driver(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_target target;
    assert_int_equal(qcb_target_init(&target, NULL, "7.2", "x86_64"), QCB_OK);
    qcb_cmdline_set_target(vm, &target);
    qcb_add(vm, device, .driver = "kvaser_pci", .id = "k", .properties = QCB_PROPERTIES({ "canbus", "c" }, { "addr", "3" }));
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 0);
    qcb_add(vm, device, .driver = "kvaser_pci", .properties = QCB_PROPERTIES({ "canbuss", "c" }));
    qcb_add(vm, device, .driver = "no-such-device");
    assert_built(vm, "-device kvaser_pci,id=k,canbus=c,addr=3 -device kvaser_pci,canbuss=c -device no-such-device");
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(qcb_cmdline_report(vm), &count);
    assert_int_equal(count, 2);
    assert_string_equal(d[0].message, "qcb_device.properties: there is no property 'canbuss' in QEMU 7.2 for x86_64");
    assert_string_equal(d[1].message, "qcb_device: the type no-such-device is unknown to QEMU 7.2 for x86_64");
    qcb_cmdline_free(vm);
}

static void expect_fault(qcb_cmdline *vm, size_t index, const char *code, const char *begins)
{
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(qcb_cmdline_report(vm), &count);
    assert_true(index < count);
    assert_string_equal(d[index].code, code);
    if (strncmp(d[index].message, begins, strlen(begins)) != 0)
        assert_string_equal(d[index].message, begins);
}

/* What 7.2 lacks: an option, a back end, a key, a word of an enum. All faults stand there at the end. */
static void test_target(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_target target;
    assert_int_equal(qcb_target_init(&target, NULL, "7.2", "x86_64"), QCB_OK);
    qcb_cmdline_set_target(vm, &target);
    qcb_add(vm, run_with, .chroot = "/");
    qcb_add(vm, netdev_passt, .id = "p");
    qcb_add(vm, accel_kvm, .device = "/dev/kvm");
    qcb_add(vm, netdev_tap, .vhost = QCB_ON);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .gic_version = QCB_GIC_VERSION_HOST);
    qcb_add_shim(vm, "x");
    qcb_add(vm, accel_tcg, .thread = QCB_TCG_THREAD_MULTI);
    expect_fault(vm, 0, "not-in-target", "qcb_run_with: the option run-with is unknown to QEMU 7.2 for x86_64");
    expect_fault(vm, 1, "not-in-target", "qcb_netdev_passt: the type passt is unknown to QEMU 7.2");
    expect_fault(vm, 2, "not-in-target", "qcb_accel_kvm.device is unknown to QEMU 7.2 for x86_64");
    expect_fault(vm, 3, "missing-property", "qcb_netdev_tap.id must be set");
    expect_fault(vm, 4, "not-in-target", "qcb_machine.gic_version is unknown to QEMU 7.2 for x86_64");
    expect_fault(vm, 5, "not-in-target", "-shim: the target does not have this option");
    qcb_add(vm, overcommit, .mem_lock = QCB_MEM_LOCK_ON);
    qcb_add(vm, overcommit, .mem_lock = QCB_MEM_LOCK_ON_FAULT);
    expect_fault(vm, 6, "not-in-target", "qcb_overcommit.mem_lock has a choice that is unknown to QEMU 7.2 for x86_64");
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 7);
    qcb_cmdline_set_target(vm, NULL);
    assert_int_equal(qcb_add(vm, run_with, .chroot = "/"), QCB_OK);
    qcb_cmdline_free(vm);
}

static bool tells(const qcb_report *report, const char *message)
{
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(report, &count);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(d[i].code, "missing-property") == 0 && strncmp(d[i].message, message, strlen(message)) == 0)
            return true;
    }
    return false;
}

/* A value with nothing in it lacks all that the target requires. */
static void check_required_told(const qcb_desc *desc, const qcb_target *target)
{
    qcb_cmdline *vm = new_vm();
    void *value = calloc(1, qcb_desc_size(desc));
    qcb_member_iter iter;
    qcb_member_info member;
    qcb_type type = qcb__facts_type(desc, value, target);
    assert_non_null(value);
    qcb_cmdline_set_target(vm, target);
    qcb_cmdline_add_value(vm, desc, value);
    qcb_members(&iter, target, type, false);
    while (type != 0 && qcb_members_next(&iter, &member)) {
        const qcb_field *field = member.required ? qcb__field_find(desc, member.name, strlen(member.name)) : NULL;
        char message[160];
        if (field == NULL || (field->flags & QCB_FIELD_OWN))
            continue;
        snprintf(message, sizeof message, "qcb_%s.%s must be set", qcb_desc_name(desc), qcb__c_name(field));
        if (!tells(qcb_cmdline_report(vm), message))
            fail_msg("%s: %s is not told", target->version, message);
    }
    free(value);
    qcb_cmdline_free(vm);
}

static void test_required(void **state)
{
    static const char *const versions[] = { "7.2", "9.0", "11.1" };
    (void)state;
    for (size_t v = 0; v < sizeof versions / sizeof *versions; v++) {
        qcb_target target;
        assert_int_equal(qcb_target_init(&target, NULL, versions[v], "x86_64"), QCB_OK);
        for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
            if (qcb_desc_option(qcb_desc_at(i)) != NULL)
                check_required_told(qcb_desc_at(i), &target);
        }
    }
}

/* Properties by name: only the facts of the target know what that type requires. */
static void test_required_by_name(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_target target;
    qcb_add(vm, object, .qom_type = "memory-backend-file", .id = "m", .properties = QCB_PROPERTIES({ "size", "1G" }));
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 0);
    assert_int_equal(qcb_target_init(&target, NULL, "9.2", "x86_64"), QCB_OK);
    qcb_cmdline_set_target(vm, &target);
    qcb_add(vm, object, .qom_type = "memory-backend-file", .id = "m", .properties = QCB_PROPERTIES({ "size", "1G" }));
    expect_fault(vm, 0, "missing-property", "qcb_object.properties lacks 'mem-path', which QEMU 9.2 for x86_64 requires");
    qcb_add(vm, object, .qom_type = "memory-backend-file", .id = "m",
            .properties = QCB_PROPERTIES({ "size", "1G" }, { "mem-path", "/m" }));
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 1);
    qcb_cmdline_free(vm);
}

static void test_wrong_choice(void **state)
{
    (void)state;
    qcb_cmdline *vm = new_vm();
    qcb_add(vm, blockdev_raw, .file = QCB_SOCKET(inet, .host = "h", .port = "1"));
    qcb_add(vm, blockdev_raw, .file = QCB_NO_NODE);
    qcb_add(vm, blockdev_raw, .file = { .reference = "n", .desc = &qcb_desc_blockdev_file });
    qcb_add(vm, blockdev_raw, .file = QCB_BLOCKDEV(file, .locking = QCB_ON));
    expect_fault(vm, 0, "other-variant", "qcb_blockdev_raw.file holds a struct that does not belong there");
    expect_fault(vm, 1, "invalid-value", "qcb_blockdev_raw.file cannot be a reference, or not this one");
    expect_fault(vm, 2, "invalid-value", "qcb_blockdev_raw.file needs a struct or a reference, not both");
    expect_fault(vm, 3, "missing-property", "qcb_blockdev_file.filename must be set");
    qcb_cmdline_free(vm);
}

static void test_global(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu-system-x86_64 -global a.b=c,d -global driver=a,property=b,value=c,,d");
    qcb_global first, second;
    assert_int_equal(qcb_get(doc, 0, global, &first, NULL), QCB_OK);
    assert_int_equal(qcb_get(doc, 1, global, &second, NULL), QCB_OK);
    assert_true(qcb_equal(global, &first, &second));
    assert_string_equal(first.value, "c,d");
    first.value = "e";
    assert_int_equal(qcb_put(doc, 0, global, &first), QCB_OK);
    assert_slice(qcb_cmdline_get(doc, 0).value, "a.b=e");
    qcb_cmdline_free(doc);
}

/* ---- how much of QEMU has a struct ---- */

static bool has_struct(const char *option)
{
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const char *own = qcb_desc_option(qcb_desc_at(i));
        if (own != NULL && strcmp(own, option) == 0)
            return true;
    }
    return false;
}

/* Flags and options of one text have functions in qcb/options.h. */
static bool has_function(const qcb_option_info *info)
{
    return info->syntax != QCB_SYNTAX_OPTS && info->syntax != QCB_SYNTAX_KEYVAL && info->syntax != QCB_SYNTAX_CPU &&
           info->syntax != QCB_SYNTAX_GLOBAL;
}

static void test_every_option(void **state)
{
    (void)state;
    qcb_target any;
    size_t all = 0, typed = 0;
    assert_int_equal(qcb_target_any(&any, NULL, NULL), QCB_OK);
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(&any, QCB_KIND_OPTION, t)) != 0;) {
        qcb_option_info info;
        assert_true(qcb_option_get(&any, t, &info));
        bool covered = has_struct(info.name) || has_function(&info);
        all++;
        typed += covered;
        if (!covered)
            print_message("# -%s has no typed form\n", info.name);
    }
    print_message("# options with a typed form: %zu of %zu\n", typed, all);
    assert_int_equal(typed, all);
}

typedef struct coverage {
    size_t types, typed, members, reachable;
} coverage;

static void cover_type(coverage *c, const qcb_target *any, qcb_type type, const qcb_desc *desc)
{
    qcb_member_iter iter;
    qcb_member_info m;
    c->types++;
    c->typed += desc != NULL;
    qcb_members(&iter, any, type, true);
    while (qcb_members_next(&iter, &m)) {
        bool tag = desc != NULL && qcb__variant_key(desc) != NULL && strcmp(qcb__variant_key(desc), m.name) == 0;
        if (m.read_only || strchr(m.name, '[') != NULL)
            continue;
        c->members++;
        c->reachable += tag || (desc != NULL && qcb__field_find(desc, m.name, strlen(m.name)) != NULL);
    }
}

static const qcb_desc *desc_of(qcb_kind kind, const char *name)
{
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const qcb_desc *desc = qcb_desc_at(i);
        const char *facts = qcb__facts_name(desc);
        if (qcb__group_of(desc)->kind == kind && facts != NULL && qcb__option(desc) != NULL && strcmp(facts, name) == 0)
            return desc;
    }
    return NULL;
}

/* Per cent of the types of a kind that must have a struct. Devices: those that few use are reached through qcb_device. */
static void test_types(void **state)
{
    (void)state;
    static const struct {
        qcb_kind kind;
        size_t least;
    } kinds[] = { { QCB_KIND_ACCEL, 100 },    { QCB_KIND_NETDEV, 85 },   { QCB_KIND_CHARDEV, 100 }, { QCB_KIND_BLOCKDEV, 100 },
                  { QCB_KIND_AUDIODEV, 100 }, { QCB_KIND_DISPLAY, 100 }, { QCB_KIND_TPMDEV, 100 },  { QCB_KIND_FSDEV, 100 },
                  { QCB_KIND_OBJECT, 95 },    { QCB_KIND_DEVICE, 60 } };
    qcb_target any;
    assert_int_equal(qcb_target_any(&any, NULL, NULL), QCB_OK);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        coverage c = { 0, 0, 0, 0 };
        for (qcb_type t = 0; (t = qcb_next_type_anywhere(&any, kinds[i].kind, t)) != 0;) {
            qcb_type_info info;
            if (qcb_type_get(&any, t, &info) && !info.is_abstract && (kinds[i].kind != QCB_KIND_DEVICE || info.user_creatable))
                cover_type(&c, &any, t, desc_of(kinds[i].kind, info.name));
        }
        print_message("# %s: %zu of %zu types have a struct, %zu of %zu members a field\n", qcb_kind_name(kinds[i].kind), c.typed,
                      c.types, c.reachable, c.members);
        assert_true(c.typed * 100 >= c.types * kinds[i].least);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nested_nodes),  cmocka_unit_test(test_tag_behind),       cmocka_unit_test(test_missing_tag),
        cmocka_unit_test(test_tagless_flood), cmocka_unit_test(test_repeated_keys),    cmocka_unit_test(test_json_is_chosen),
        cmocka_unit_test(test_put_json),      cmocka_unit_test(test_json_is_strict),   cmocka_unit_test(test_any_driver),
        cmocka_unit_test(test_target),        cmocka_unit_test(test_wrong_choice),     cmocka_unit_test(test_global),
        cmocka_unit_test(test_required),      cmocka_unit_test(test_required_by_name), cmocka_unit_test(test_every_option),
        cmocka_unit_test(test_types),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
