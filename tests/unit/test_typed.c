/* Laws that hold for every typed struct, over random values. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "support.h"
#include "typed/desc.h"

#include <qcb/qcb.h>

static int rounds(void)
{
    const char *text = getenv("QCB_ROUNDS");
    return text != NULL ? (int)strtol(text, NULL, 10) : 2000;
}

/* Two values, their pool, and the description. */
typedef struct pair {
    const qcb_desc *desc;
    qcb_pool *pool;
    void *a, *b, *c;
    uint64_t seed;
} pair;

static void fail_value(const pair *p, const char *law, const void *a, const void *b)
{
    fail_msg("%s: %s\n  %s\n  %s", qcb_desc_name(p->desc), law, qcb_value_print(p->desc, a, p->pool),
             qcb_value_print(p->desc, b, p->pool));
}

static void check_reads_back(pair *p, const char *text)
{
    qcb_report *report = qcb_report_new(NULL);
    qcb_status status = qcb_value_parse(p->desc, p->b, text, strlen(text), p->pool, report);
    size_t count;
    const qcb_diagnostic *found = qcb_report_get(report, &count);
    if (status != QCB_OK)
        fail_msg("%s: '%s' does not read back: %s", qcb_desc_name(p->desc), text, count != 0 ? found[0].message : "?");
    if (qcb_value_compare(p->desc, p->a, p->b) != 0)
        fail_value(p, text, p->a, p->b);
    if (qcb_value_hash(p->desc, p->a) != qcb_value_hash(p->desc, p->b))
        fail_value(p, "equal values have different hashes", p->a, p->b);
    qcb_report_free(report);
}

static void check_round_trip(pair *p)
{
    const char *text = qcb_value_format(p->desc, p->a, QCB_TEXT_ARGUMENT, p->pool);
    if (text == NULL)
        fail_value(p, "cannot be written", p->a, p->a);
    check_reads_back(p, text);
    assert_string_equal(qcb_value_format(p->desc, p->b, QCB_TEXT_ARGUMENT, p->pool), text);
    if (qcb__group_of(p->desc)->json && qcb__group_of(p->desc)->properties == 0) /* properties lose the difference of "1" and 1 */
        check_reads_back(p, qcb_value_format(p->desc, p->a, QCB_TEXT_JSON, p->pool));
}

static void check_order(pair *p)
{
    int ab = qcb_value_compare(p->desc, p->a, p->b), ba = qcb_value_compare(p->desc, p->b, p->a);
    int bc = qcb_value_compare(p->desc, p->b, p->c), ac = qcb_value_compare(p->desc, p->a, p->c);
    if (ab != -ba)
        fail_value(p, "compare is not antisymmetric", p->a, p->b);
    if (ab <= 0 && bc <= 0 && ac > 0)
        fail_value(p, "compare is not transitive", p->a, p->c);
    if (qcb_value_compare(p->desc, p->a, p->a) != 0)
        fail_value(p, "a value differs from itself", p->a, p->a);
}

/* A copy outlives the pool of its original. */
static void check_copy(pair *p)
{
    qcb_pool *own = qcb_pool_new(NULL);
    uint64_t hash = qcb_value_hash(p->desc, p->a);
    const char *text = qcb_value_format(p->desc, p->a, QCB_TEXT_ARGUMENT, own);
    assert_int_equal(qcb_value_copy(p->desc, p->b, p->a, own), QCB_OK);
    qcb_pool_clear(p->pool);
    char *junk = qcb__arena_alloc(&p->pool->arena, 2000);
    memset(junk, 'x', 2000);
    assert_int_equal(qcb_value_hash(p->desc, p->b), hash);
    assert_string_equal(qcb_value_format(p->desc, p->b, QCB_TEXT_ARGUMENT, own), text);
    qcb_pool_free(own);
}

static void check_valid(pair *p)
{
    qcb_report *report = qcb_report_new(NULL);
    size_t count;
    if (!qcb_value_valid(p->desc, p->a, report))
        fail_value(p, qcb_report_get(report, &count)[0].message, p->a, p->a);
    qcb_report_free(report);
}

/* The encoder tells the document where keys and values lie: the reader must find the same. */
static void check_items(const pair *p, qcb_cmdline *vm)
{
    const qcb_arg *built = &vm->args[0], *read = &vm->args[1];
    assert_int_equal(qcb_cmdline_add(vm, qcb_desc_option(p->desc), built->value.ptr), QCB_OK);
    built = &vm->args[0], read = &vm->args[1];
    assert_ptr_equal(built->row, read->row);
    if (built->form != read->form)
        fail_value(p, built->value.ptr, p->a, p->a);
    size_t size = read->items * sizeof(qcb_item_record);
    if (built->items != read->items || memcmp(qcb__arg_items(vm, built), qcb__arg_items(vm, read), size) != 0)
        fail_value(p, built->value.ptr, p->a, p->a);
}

/* Adding finds a fault exactly where validation does, and writes what formatting writes. */
static void check_added(const pair *p)
{
    qcb_cmdline *vm = qcb_cmdline_new(NULL, NULL);
    bool valid = qcb_value_valid(p->desc, p->a, NULL);
    qcb_status status = qcb_cmdline_add_value(vm, p->desc, p->a);
    if (valid != (status == QCB_OK))
        fail_value(p, "adding and validation disagree", p->a, p->a);
    assert_int_equal(valid, qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR) == 0);
    if (valid) {
        assert_string_equal(qcb_cmdline_argv(vm)[2], qcb_value_format(p->desc, p->a, QCB_TEXT_ARGUMENT, p->pool));
        check_items(p, vm);
    }
    qcb_cmdline_free(vm);
}

/* Makes one field unset, or a switch, word or number something else. */
static void spoil(pair *p)
{
    static const uint64_t numbers[] = { 0, 1, 3, 255, 65536, (uint64_t)1 << 63, UINT64_MAX };
    uint64_t dice = p->seed = p->seed * 6364136223846793005u + 1442695040888963407u;
    if (p->desc->field_count == 0)
        return;
    const qcb_field *field = &qcb__fields_of(p->desc)[(dice >> 33) % p->desc->field_count];
    void *at = (char *)p->a + field->offset;
    if (field->kind == QCB_FIELD_BOOL || field->kind == QCB_FIELD_ENUM)
        *(int *)at = (int)(dice >> 20 & 7) - 1;
    else if (field->kind == QCB_FIELD_UINT || field->kind == QCB_FIELD_INT || field->kind == QCB_FIELD_SIZE)
        *(qcb_uint *)at = (qcb_uint){ .value = numbers[(dice >> 20) % 7], .set = dice >> 16 & 1 };
    else
        memset(at, 0, 8);
}

static void check_desc(const qcb_desc *desc)
{
    pair p = { desc, qcb_pool_new(NULL), calloc(1, qcb__size(desc)), calloc(1, qcb__size(desc)), calloc(1, qcb__size(desc)), 7 };
    for (int i = 0; i < rounds(); i++) {
        qcb_value_random(desc, p.a, &p.seed, p.pool);
        check_added(&p);
        spoil(&p);
        check_added(&p);
        qcb_value_random(desc, p.a, &p.seed, p.pool);
        check_valid(&p);
        check_round_trip(&p);
        qcb_value_random(desc, p.b, &p.seed, p.pool);
        qcb_value_random(desc, p.c, &p.seed, p.pool);
        check_order(&p);
        check_copy(&p);
        qcb_pool_clear(p.pool);
    }
    qcb_pool_free(p.pool);
    free(p.a);
    free(p.b);
    free(p.c);
}

static void test_laws(void **state)
{
    (void)state;
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        if (qcb_desc_option(qcb_desc_at(i)) != NULL)
            check_desc(qcb_desc_at(i));
    }
}

/* Every field can be found by its key, and no two share one. */
static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const qcb_desc *desc = qcb_desc_at(i);
        for (size_t k = 0; k < desc->field_count; k++) {
            const qcb_field *field = &qcb__fields_of(desc)[k];
            assert_ptr_equal(qcb__field_find(desc, qcb__key(field), qcb__key_len(field)), field);
            assert_int_equal(qcb__key_len(field), strlen(qcb__key(field)));
        }
        assert_null(qcb__field_find(desc, "no-such-key", 11));
    }
}

static const char *c_name_of(const qcb_desc *desc, const char *key)
{
    const char *c_name = NULL, *name;
    for (size_t i = 0; (name = qcb_desc_field(desc, i, &c_name)) != NULL && strcmp(name, key) != 0; i++) {
    }
    return name != NULL ? c_name : NULL;
}

/* Names in C: put together when asked for, the same text at each time, and all at once. */
static void test_names(void **state)
{
    (void)state;
    const char *before = "", *ring = c_name_of(&qcb_desc_accel_kvm, "dirty-ring-size");
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const char *name = qcb_desc_name(qcb_desc_at(i));
        assert_true(strcmp(before, name) < 0);
        before = name;
    }
    assert_string_equal(qcb_desc_name(&qcb_desc_device_virtio_net_pci), "device_virtio_net_pci");
    assert_string_equal(qcb_desc_name(&qcb_desc_memory), "memory"); /* of -m */
    assert_string_equal(qcb_desc_name(&qcb_desc_rtc), "rtc");
    assert_string_equal(c_name_of(&qcb_desc_cpu_x86, "3dnow"), "_3dnow");
    assert_string_equal(c_name_of(&qcb_desc_accel_kvm, "kernel-irqchip"), "kernel_irqchip");
    assert_string_equal(ring, "dirty_ring_size");
    assert_ptr_equal(ring, c_name_of(&qcb_desc_accel_kvm, "dirty-ring-size"));
}

/* Rows that are broken on purpose, by one place: reading back fails, or the laws above could not fail. */
static void test_broken_row(void **state)
{
    (void)state;
    qcb_desc broken = qcb_desc_accel_tcg;
    broken.fields++;
    qcb_accel_tcg value = { .split_wx = QCB_ON }, back;
    qcb_pool *pool = qcb_pool_new(NULL);
    const char *text = qcb_value_format(&qcb_desc_accel_tcg, &value, QCB_TEXT_ARGUMENT, pool);
    assert_int_equal(qcb_value_parse(&qcb_desc_accel_tcg, &back, text, strlen(text), pool, NULL), QCB_OK);
    assert_int_not_equal(qcb_value_parse(&broken, &back, text, strlen(text), pool, NULL), QCB_OK);
    qcb_pool_free(pool);
}

static void test_machine(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    qcb_machine value;
    static const char text[] =
        "q35,accel=kvm:tcg,mem_merge=off,vmport=auto,smp.cpus=4,cxl-fmw.0.targets.0=a,cxl-fmw.0.targets.1=b,"
        "cxl-fmw.0.size=4G,smp-cache.1.cache=l2,smp-cache.1.topology=core,smp-cache.0.cache=l1d,"
        "smp-cache.0.topology=thread,kernel-irqchip=split,append=a,,b=c";
    assert_int_equal(qcb_parse(machine, &value, text, strlen(text), pool, NULL), QCB_OK);
    assert_string_equal(value.type, QCB_MACHINE_Q35);
    assert_int_equal(value.accel.count, 2);
    assert_string_equal(value.accel.items[1], QCB_ACCEL_TCG);
    assert_int_equal(value.mem_merge, QCB_OFF);
    assert_int_equal(value.vmport, QCB_AUTO);
    assert_int_equal(value.cxl_fmw.count, 1);
    assert_int_equal(value.cxl_fmw.items[0].targets.count, 2);
    assert_int_equal(value.cxl_fmw.items[0].size.value, (uint64_t)4 << 30);
    assert_int_equal(value.smp_cache.count, 2);
    assert_int_equal(value.smp.cpus.value, 4);
    assert_string_equal(value.append, "a,b=c");
    assert_string_equal(qcb_format(machine, &value, QCB_TEXT_ARGUMENT, pool),
                        "q35,accel=kvm:tcg,append=a,,b=c,cxl-fmw.0.size=4294967296,cxl-fmw.0.targets.0=a,cxl-fmw.0.targets.1=b,"
                        "kernel-irqchip=split,mem-merge=off,smp.cpus=4,smp-cache.0.cache=l1d,smp-cache.0.topology=thread,"
                        "smp-cache.1.cache=l2,smp-cache.1.topology=core,vmport=auto");
    qcb_machine odd = { .type = "a,b" };
    assert_string_equal(qcb_format(machine, &odd, QCB_TEXT_SHELL, pool), "-machine type=a,,b");
    qcb_pool_free(pool);
}

/* SPARC knows switches by their sign alone; both forms are read. */
static void test_signs(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    qcb_cpu_sparc value = { .model = "TI-UltraSparc-IIi", .cmt = QCB_OFF, .div = QCB_ON, .nwindows = QCB_SET(8), .vis1 = QCB_ON },
                  back, plain = { .model = "LEON3" };
    const char *text = qcb_format(cpu_sparc, &value, QCB_TEXT_ARGUMENT, pool);
    assert_string_equal(text, "TI-UltraSparc-IIi,-cmt,+div,nwindows=8,+vis1");
    assert_int_equal(qcb_parse(cpu_sparc, &back, text, strlen(text), pool, NULL), QCB_OK);
    assert_int_equal(back.cmt, QCB_OFF);
    assert_int_equal(back.div, QCB_ON);
    assert_string_equal(qcb_format(cpu_sparc, &plain, QCB_TEXT_ARGUMENT, pool), "LEON3");
    qcb_pool_free(pool);
}

typedef struct bad_text {
    const char *text, *code;
    uint32_t start, end;
    const char *suggestion;
} bad_text;

static const bad_text bad[] = {
    { "q35,usb=maybe", "invalid-value", 8, 13, NULL },
    { "q35,ubs=on", "unknown-property", 4, 7, "usb" },
    { "q35,usb", "missing-value", 4, 7, NULL },
    { "q35,vmport=yes", "invalid-value", 11, 14, NULL },
    { "q35,smp.cpsu=4", "unknown-property", 8, 12, "cpus" },
    { "q35,smp=4", "invalid-value", 8, 9, NULL },
    { "q35,usb.x=on", "unknown-property", 8, 9, NULL },
    { "q35,smp-cache.1.cache=l2,smp-cache.1.topology=core", "missing-property", 0, 50, NULL },
    { "q35,cxl-fmw.x.size=1G", "unknown-property", 12, 18, NULL },
    { "q35,smp.cpus=x", "invalid-value", 13, 14, NULL },
};

static void test_faults(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        qcb_report *report = qcb_report_new(NULL);
        qcb_machine value;
        size_t count;
        assert_int_equal(qcb_parse(machine, &value, bad[i].text, strlen(bad[i].text), pool, report), QCB_INVALID);
        const qcb_diagnostic *d = qcb_report_get(report, &count);
        if (count != 1 || strcmp(d->code, bad[i].code) != 0 || d->start != bad[i].start || d->end != bad[i].end)
            fail_msg("%s: %zu diagnostics, %s at %u..%u", bad[i].text, count, d->code, d->start, d->end);
        if (bad[i].suggestion != NULL)
            assert_string_equal(d->suggestion, bad[i].suggestion);
        assert_string_equal(value.type, "q35");
        qcb_report_free(report);
    }
    qcb_pool_free(pool);
}

static void test_build(void **state)
{
    (void)state;
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .accel = QCB_LIST(QCB_ACCEL_KVM, QCB_ACCEL_TCG), .vmport = QCB_AUTO,
            .hmat = QCB_ON);
    qcb_add(vm, accel_kvm, .kernel_irqchip = QCB_IRQCHIP_SPLIT, .dirty_ring_size = QCB_SET(4096));
    assert_string_equal(qcb_cmdline_text(vm, QCB_LAYOUT_ONELINE, NULL),
                        "qemu-system-x86_64 -machine q35,accel=kvm:tcg,hmat=on,vmport=auto -accel "
                        "kvm,dirty-ring-size=4096,kernel-irqchip=split\n");
    assert_int_equal(qcb_report_count(qcb_cmdline_report(vm), QCB_ERROR), 0);
    qcb_add(vm, accel_kvm, .dirty_ring_size = { .value = 4096 });
    qcb_add(vm, accel_kvm, .dirty_ring_size = QCB_SET(1000));
    qcb_add(vm, machine, .usb = QCB_AUTO);
    size_t count;
    const qcb_diagnostic *d = qcb_report_get(qcb_cmdline_report(vm), &count);
    assert_int_equal(count, 3);
    assert_string_equal(d[0].code, "unmarked-value");
    assert_string_equal(d[0].message, "qcb_accel_kvm.dirty_ring_size has a number without its mark: write QCB_SET(...)");
    assert_string_equal(d[1].code, "invalid-value");
    assert_string_equal(d[2].message, "qcb_machine.usb can only be QCB_ON or QCB_OFF");
    qcb_cmdline_free(vm);
}

static void test_get_and_put(void **state)
{
    (void)state;
    qcb_cmdline *doc = document(
        "qemu-system-x86_64 -M pc,usb=off,mem_merge=on,x-unknown=1,append=a,,b -accel tcg,thread=multi -machine q35,usb=on");
    qcb_machine m;
    qcb_accel_tcg tcg;
    qcb_accel_kvm kvm;
    qcb_report *report = qcb_report_new(NULL);
    assert_int_equal(qcb_get(doc, 1, accel_kvm, &kvm, NULL), QCB_NOT_FOUND);
    assert_int_equal(qcb_get(doc, 1, accel_tcg, &tcg, NULL), QCB_OK);
    assert_int_equal(tcg.thread, QCB_TCG_THREAD_MULTI);
    assert_int_equal(qcb_get_merged(doc, machine, &m, report), QCB_INVALID); /* x-unknown */
    assert_int_equal(qcb_report_count(report, QCB_ERROR), 1);
    assert_string_equal(m.type, "q35");
    assert_int_equal(m.usb, QCB_ON);
    assert_int_equal(m.mem_merge, QCB_ON);
    qcb_get(doc, 0, machine, &m, NULL);
    m.usb = QCB_ON;
    m.mem_merge = (qcb_on_off)0;
    m.kernel = "k";
    assert_int_equal(qcb_put(doc, 0, machine, &m), QCB_OK);
    assert_slice(qcb_cmdline_get(doc, 0).value, "pc,usb=on,x-unknown=1,append=a,,b,kernel=k");
    qcb_report_free(report);
    qcb_cmdline_free(doc);
}

static void test_sugar_and_defaults(void **state)
{
    (void)state;
    qcb_cmdline *doc = document("qemu-system-x86_64 -M pc,kernel=a,usb=on -enable-kvm -kernel b,c -M usb=off -usb");
    qcb_machine m;
    assert_int_equal(qcb_get_merged(doc, machine, &m, NULL), QCB_OK);
    assert_string_equal(m.kernel, "b,c");
    assert_string_equal(m.accel.items[0], "kvm");
    assert_int_equal(m.usb, QCB_ON);
    qcb_target target;
    assert_int_equal(qcb_target_init(&target, NULL, "10.0", "x86_64"), QCB_OK);
    assert_string_equal(qcb_value_default(&qcb_desc_machine, &m, "mem-merge", &target), "on");
    assert_string_equal(qcb_value_default(&qcb_desc_accel_kvm, NULL, "dirty-ring-size", &target), "0");
    assert_null(qcb_value_default(&qcb_desc_machine, &m, "gic-version", &target));
    qcb_cmdline_free(doc);
}

static void test_print(void **state)
{
    (void)state;
    qcb_pool *pool = qcb_pool_new(NULL);
    qcb_accel_tcg tcg = { .thread = QCB_TCG_THREAD_SINGLE, .tb_size = QCB_SET(64), .split_wx = QCB_OFF };
    assert_string_equal(qcb_print(accel_tcg, &tcg, pool),
                        "(qcb_accel_tcg){ .split_wx = QCB_OFF, .tb_size = QCB_SET(64), .thread = QCB_TCG_THREAD_SINGLE }");
    qcb_pool_free(pool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),        cmocka_unit_test(test_laws),
        cmocka_unit_test(test_broken_row),  cmocka_unit_test(test_machine),
        cmocka_unit_test(test_faults),      cmocka_unit_test(test_build),
        cmocka_unit_test(test_get_and_put), cmocka_unit_test(test_names),
        cmocka_unit_test(test_print),       cmocka_unit_test(test_sugar_and_defaults),
        cmocka_unit_test(test_signs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
