/* JSON in QEMU's dialect: what it accepts and refuses (specification 2.4), and where a fault is shown.
 * SPDX-License-Identifier: MIT */
#include "support.h"
#include "text/json.h"

static qcb_arena arena;

static bool reads(const char *text, qcb_item_list *list, qcb_json_error *error)
{
    *list = (qcb_item_list){ .arena = &arena };
    return qcb__json_read(list, text, strlen(text), error);
}

static void test_good(void **state)
{
    static const char *const good[] = {
        "{}",
        "{ }",
        "{'a':'b'}",
        "{\"a\": \"it's\"}",
        "{'a':1,'b':-0,'c':1.5e+3,'d':0}",
        "{'a':[],'b':{},'c':[1,[2]]}\n",
        "{\"a\":true,\"b\":false,\"c\":null}",
        "{'s':'\\u00e9\\n\\/\\'\\\"'}",
        "{'p':'\\ud83d\\ude00'}",
        "{'z':'\\u0000'}",
        "{\"\xc3\xa9\":\"\xf0\x9f\x98\x80\"}",
        "{\t'a'\r\n:1}",
        "{'a':18446744073709551616}",
    };
    qcb_item_list list;
    qcb_json_error error = { 0, 0, "" };
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (!reads(good[i], &list, &error))
            fail_msg("%s: %s at %u", good[i], error.message, error.at);
    }
}

static void test_bad(void **state)
{
    static const struct {
        const char *text;
        uint32_t at;
    } bad[] = {
        { "{", 1 },
        { "{'a'}", 4 },
        { "{'a':1,}", 7 },
        { "{'a':01}", 5 },
        { "{'a':+1}", 5 },
        { "{'a':.5}", 5 },
        { "{'a':5.}", 5 },
        { "{'a':0x10}", 5 },
        { "{'a':NaN}", 5 },
        { "{'a':- 1}", 5 },
        { "{a:1}", 1 },
        { "{'a':'b}", 5 },
        { "{'a':\"b'}", 5 },
        { "{'a':1} x", 8 },
        { "{'a':1,'a':2}", 8 },
        { "{'a':[1,]}", 8 },
        { "{'a':[1}", 7 },
        { "{'a':'\\x41'}", 6 },
        { "{'a':'\\ud800'}", 6 },
        { "{'a':'\t'}", 6 },
        { "{'a':'\xff'}", 6 },
        { "{'a':'\\ufffe'}", 6 },
        { "{'a':True}", 5 },
        { "{/**/}", 1 },
        { "{'a':%d}", 5 },
        { "[1]", 0 },
        { "{'a':1 'b':2}", 7 },
    };
    qcb_item_list list;
    qcb_json_error error;
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        error = (qcb_json_error){ 999, 999, "" };
        if (reads(bad[i].text, &list, &error) || error.at != bad[i].at)
            fail_msg("%s: at %u (%s), expected %u", bad[i].text, error.at, error.message, bad[i].at);
    }
}

static void test_items(void **state)
{
    qcb_item_list list;
    qcb_json_error error;
    (void)state;
    assert_true(reads("{'a':{'b':[1,'x']},'c':true}", &list, &error));
    assert_int_equal(list.count, 5);
    assert_int_equal(list.items[0].kind, QCB_ITEM_OBJECT);
    assert_int_equal(list.items[0].next, 4);
    assert_int_equal(list.items[1].kind, QCB_ITEM_ARRAY);
    assert_int_equal(list.items[1].depth, 1);
    assert_int_equal(list.items[3].kind, QCB_ITEM_STRING);
    assert_int_equal(list.items[3].depth, 2);
    assert_int_equal(list.items[4].kind, QCB_ITEM_BOOL);
    assert_int_equal(list.items[4].depth, 0);
}

static void test_nesting(void **state)
{
    static char text[3 * QCB_MAX_NESTING + 16];
    qcb_item_list list;
    qcb_json_error error;
    (void)state;
    size_t n = (size_t)snprintf(text, sizeof text, "{'a':");
    memset(text + n, '[', 2 * QCB_MAX_NESTING);
    text[n + 2 * QCB_MAX_NESTING] = '\0';
    assert_false(reads(text, &list, &error));
    assert_string_equal(error.message, "JSON is nested too deeply");
}

static void test_many_members(void **state)
{
    static char text[40000];
    size_t len = 0;
    qcb_item_list list;
    qcb_json_error error;
    (void)state;
    for (int i = 0; i < 2000; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "%s'k%d':%d", i == 0 ? "{" : ",", i, i);
    snprintf(text + len, sizeof text - len, "}");
    assert_true(reads(text, &list, &error));
    snprintf(text + len, sizeof text - len, ",'k77':1}");
    assert_false(reads(text, &list, &error));
    assert_int_equal(error.at, len + 2);
}

static void test_round_trip(void **state)
{
    static const char text[] = "a\"b\\c\n\x01 \xc3\xa9 'x'";
    qcb_buffer quoted, back;
    (void)state;
    qcb__buffer_init(&quoted, &arena, 0);
    qcb__buffer_init(&back, &arena, 0);
    qcb__json_quote(&quoted, text, sizeof text - 1);
    qcb__json_unescape(&back, quoted.data + 1, quoted.len - 2);
    assert_string_equal(qcb__buffer_text(&back), text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),    cmocka_unit_test(test_bad),          cmocka_unit_test(test_items),
        cmocka_unit_test(test_nesting), cmocka_unit_test(test_many_members), cmocka_unit_test(test_round_trip),
    };
    qcb__arena_init(&arena, NULL, 0);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    qcb__arena_finish(&arena);
    return failed;
}
