/* QemuOpts, keyval and -cpu lists item by item: tables from the specification (2.2, 2.3, 2.10). SPDX-License-Identifier: MIT */
#include "support.h"
#include "text/list.h"

/* "kind:key=value" of each item; kinds: p pair, i implied, f flag, n no-flag, + and -. */
static const char *dump(const char *text, const qcb_list_rules *rules, bool implied)
{
    static char out[512];
    static const char kinds[] = "?pifn+-";
    qcb_list_reader reader;
    qcb_list_item item;
    size_t len = 0;
    out[0] = '\0';
    qcb__list_init(&reader, text, strlen(text), rules, implied);
    while (qcb__list_next(&reader, &item)) {
        len += (size_t)snprintf(out + len, sizeof out - len, "%s%c:%.*s=%.*s", len != 0 ? " " : "", kinds[item.kind],
                                (int)(item.key_end - item.key_start), text + item.key_start,
                                (int)(item.value_end - item.value_start), text + item.value_start);
    }
    return out;
}

static void test_opts(void **state)
{
    (void)state;
    const qcb_list_rules *r = &qcb__rules_opts;
    assert_string_equal(dump("", r, true), "");
    assert_string_equal(dump("a,,b", r, true), "i:=a,,b");
    assert_string_equal(dump("a,,,b", r, true), "i:=a,, f:b=");
    assert_string_equal(dump("a=b,,c", r, true), "p:a=b,,c");
    assert_string_equal(dump("x,noid,nofoo=on", r, true), "i:=x n:id= p:nofoo=on");
    assert_string_equal(dump(",guest=x", r, true), "i:= p:guest=x");
    assert_string_equal(dump("a=1,", r, false), "p:a=1");
    assert_string_equal(dump("f.img,if=none", r, false), "f:f.img= p:if=none");
    assert_string_equal(dump("append=a=b", r, false), "p:append=a=b");
}

static void test_keyval(void **state)
{
    (void)state;
    const qcb_list_rules *r = &qcb__rules_keyval;
    assert_string_equal(dump("pc,,usb=on", r, true), "i:=pc f:= p:usb=on");
    assert_string_equal(dump("x=y,,", r, true), "p:x=y,,");
    assert_string_equal(dump("pc,nousb", r, true), "i:=pc f:nousb=");
    assert_string_equal(dump("pc,", r, true), "i:=pc");
}

static void test_cpu(void **state)
{
    (void)state;
    const qcb_list_rules *r = &qcb__rules_cpu;
    assert_string_equal(dump("host,+avx,-sse4.2,x=1,y", r, true), "i:=host +:avx= -:sse4.2= p:x=1 f:y=");
    assert_string_equal(dump("a=b,c", r, true), "i:=a=b f:c=");
    assert_string_equal(dump("qemu64,model-id=a,,b", r, true), "i:=qemu64 p:model-id=a f:= f:b=");
}

static void test_keys(void **state)
{
    static const char *const good[] = { "a", "a.b", "a.0", "a-b_c", "a.00.b", "__org.example_x", "UP" };
    static const char *const bad[] = { "", ".x", "x.", "a..b", "1", "_x", "a b", "a.\xc3\xa9", "a=b" };
    size_t at;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(qcb__keyval_key_valid(good[i], strlen(good[i]), &at));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(qcb__keyval_key_valid(bad[i], strlen(bad[i]), &at));
    char longest[129];
    memset(longest, 'a', sizeof longest);
    assert_true(qcb__keyval_key_valid(longest, 127, &at));
    assert_false(qcb__keyval_key_valid(longest, 128, &at));
}

static void test_escapes(void **state)
{
    (void)state;
    qcb_arena arena;
    qcb_buffer out;
    qcb__arena_init(&arena, NULL, 0);
    qcb__buffer_init(&out, &arena, 0);
    qcb__escape(&out, ",a,,b", 5);
    assert_string_equal(qcb__buffer_text(&out), ",,a,,,,b");
    out.len = 0;
    qcb__unescape(&out, ",,a,,,,b", 8);
    assert_string_equal(qcb__buffer_text(&out), ",a,,b");
    qcb__arena_finish(&arena);
}

static void check_read(const char *text, size_t len, const qcb_list_rules *rules, bool implied)
{
    qcb_arena arena;
    qcb__arena_init(&arena, NULL, 1024);
    qcb_item_list list = { .arena = &arena };
    qcb_list_reader reader;
    qcb_list_item item;
    uint32_t n = 0;
    assert_true(qcb__items_room(&list, 8)); /* with less, all items are read one by one */
    qcb__list_read(&list, text, len, rules, implied ? "type" : NULL);
    qcb__list_init(&reader, text, len, rules, implied);
    for (; qcb__list_next(&reader, &item); n++) {
        const qcb_item_record *record = &list.items[n];
        const char *key = item.kind == QCB_ITEM_IMPLIED ? "type" : text + item.key_start;
        assert_true(n < list.count && record->next == n + 1 && record->depth == 0);
        assert_true(record->kind == item.kind && (record->flags == QCB_ITEM_VALUE_ESCAPED) == item.escaped);
        assert_true(record->key_start == item.key_start && record->key_end == item.key_end);
        assert_true(record->value_start == item.value_start && record->value_end == item.value_end);
        assert_int_equal(record->tag, qcb__key_tag(key, key[0] == 't' ? 4 : item.key_end - item.key_start));
    }
    assert_int_equal(n, list.count);
    qcb__arena_finish(&arena);
}

/* A list that is read at once has the items that are read one by one: all texts of few bytes, with another item before them. */
static void test_read(void **state)
{
    static const qcb_list_rules *const rules[] = { &qcb__rules_opts, &qcb__rules_keyval, &qcb__rules_cpu };
    static const char bytes[] = ",=no+a", before[] = "a-key=with-its-value,";
    (void)state;
    for (uint32_t number = 0; number < 6 * 6 * 6 * 6 * 6; number++) {
        char text[40];
        size_t len = sizeof before - 1;
        memcpy(text, before, len);
        for (uint32_t rest = number; rest != 0; rest /= 6)
            text[len++] = bytes[rest % 6];
        for (size_t i = 0; i < 6; i++) {
            check_read(text, len, rules[i / 2], i % 2 != 0);
            check_read(text + sizeof before - 1, len - (sizeof before - 1), rules[i / 2], i % 2 != 0);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_opts), cmocka_unit_test(test_keyval),  cmocka_unit_test(test_cpu),
        cmocka_unit_test(test_keys), cmocka_unit_test(test_escapes), cmocka_unit_test(test_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
