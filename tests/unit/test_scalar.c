/* Scalars: the table is what the real QEMU makes of each text (specification 2.5 and 2.6). SPDX-License-Identifier: MIT */
#include "support.h"
#include "text/scalar.h"

typedef struct row {
    const char *text;
    qcb_scalar_result result;
    uint64_t value;
    unsigned marks;
} row;

#define MIB ((uint64_t)1 << 20)

static const row sizes[] = {
    { "1k", QCB_SCALAR_OK, 1024, QCB_SCALAR_HAS_UNIT },
    { "1K", QCB_SCALAR_OK, 1024, QCB_SCALAR_HAS_UNIT },
    { "1.5k", QCB_SCALAR_OK, 1536, QCB_SCALAR_HAS_UNIT },
    { "1.k", QCB_SCALAR_OK, 1024, QCB_SCALAR_HAS_UNIT },
    { ".5k", QCB_SCALAR_OK, 512, QCB_SCALAR_HAS_UNIT | QCB_SCALAR_NO_WHOLE },
    { "1.5", QCB_SCALAR_BAD, 0, 0 },
    { "1.5b", QCB_SCALAR_BAD, 0, 0 },
    { "0x10", QCB_SCALAR_OK, 16, 0 },
    { "0x1k", QCB_SCALAR_OK, 1024, QCB_SCALAR_HEX_UNIT | QCB_SCALAR_HAS_UNIT },
    { "010", QCB_SCALAR_OK, 10, 0 },
    { "1kB", QCB_SCALAR_BAD, 0, 0 },
    { "1KiB", QCB_SCALAR_BAD, 0, 0 },
    { "1e3", QCB_SCALAR_BAD, 0, 0 },
    { "1k ", QCB_SCALAR_BAD, 0, 0 },
    { " 1k", QCB_SCALAR_OK, 1024, QCB_SCALAR_HAS_UNIT },
    { "inf", QCB_SCALAR_BAD, 0, 0 },
    { "", QCB_SCALAR_BAD, 0, 0 },
    { "1e", QCB_SCALAR_OK, (uint64_t)1 << 60, QCB_SCALAR_HAS_UNIT },
    { "-1", QCB_SCALAR_RANGE, 0, 0 },
    { "16E", QCB_SCALAR_RANGE, 0, 0 },
    { "65.3M", QCB_SCALAR_OK, 68472013, QCB_SCALAR_HAS_UNIT },
    { "0.0001k", QCB_SCALAR_OK, 0, QCB_SCALAR_HAS_UNIT },
};

static const row integers[] = {
    { "0", QCB_SCALAR_OK, 0, 0 },
    { "10", QCB_SCALAR_OK, 10, 0 },
    { "010", QCB_SCALAR_OK, 8, QCB_SCALAR_OCTAL },
    { "08", QCB_SCALAR_BAD, 0, 0 },
    { "0x1F", QCB_SCALAR_OK, 31, 0 },
    { "0x", QCB_SCALAR_BAD, 0, 0 },
    { " 5", QCB_SCALAR_OK, 5, 0 },
    { "+5", QCB_SCALAR_OK, 5, 0 },
    { "5 ", QCB_SCALAR_BAD, 0, 0 },
    { "-1", QCB_SCALAR_OK, UINT64_MAX, QCB_SCALAR_WRAPPED },
    { "18446744073709551615", QCB_SCALAR_OK, UINT64_MAX, 0 },
    { "18446744073709551616", QCB_SCALAR_RANGE, 0, 0 },
    { "1M", QCB_SCALAR_BAD, 0, 0 },
    { "0b11", QCB_SCALAR_OK, 3, QCB_SCALAR_BINARY },
    { "", QCB_SCALAR_BAD, 0, 0 },
};

static void check_row(const row *r, qcb_scalar_result result, qcb_scalar got)
{
    if (result != r->result || (result == QCB_SCALAR_OK && (got.value != r->value || (got.marks & r->marks) != r->marks)))
        fail_msg("'%s': result %d, value %llu, marks %u", r->text, (int)result, (unsigned long long)got.value, got.marks);
}

static void test_sizes(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        qcb_scalar got = { 0, 0 };
        qcb_scalar_result result = qcb__scalar_size(qcb_str(sizes[i].text), 1, &got);
        check_row(&sizes[i], result, got);
    }
    qcb_scalar got;
    assert_int_equal(qcb__scalar_size(qcb_str("64"), MIB, &got), QCB_SCALAR_OK);
    assert_int_equal(got.value, 64 * MIB);
}

static void test_integers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
        qcb_scalar got = { 0, 0 };
        qcb_scalar_result result = qcb__scalar_uint(qcb_str(integers[i].text), &got);
        check_row(&integers[i], result, got);
    }
    qcb_scalar got;
    assert_int_equal(qcb__scalar_int(qcb_str("-9223372036854775808"), &got), QCB_SCALAR_OK);
    assert_int_equal(qcb__scalar_int(qcb_str("9223372036854775808"), &got), QCB_SCALAR_RANGE);
    assert_int_equal(qcb__scalar_json_int(qcb_str("-1"), false, &got), QCB_SCALAR_RANGE);
    assert_int_equal(qcb__scalar_json_int(qcb_str("5.0"), false, &got), QCB_SCALAR_BAD);
}

static void test_bools(void **state)
{
    static const char *const good[] = { "on", "off", "yes", "no", "true", "false", "y", "n" };
    static const char *const bad[] = { "", "1", "0", "ON", "On", "enable", "on " };
    bool value;
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_int_equal(qcb__scalar_bool(qcb_str(good[i]), &value), QCB_SCALAR_OK);
        assert_int_equal(value, i % 2 == 0);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(qcb__scalar_bool(qcb_str(bad[i]), &value), QCB_SCALAR_BAD);
}

static void test_print(void **state)
{
    char text[24];
    (void)state;
    assert_int_equal(qcb__scalar_print(text, UINT64_MAX, false), 20);
    assert_memory_equal(text, "18446744073709551615", 20);
    assert_int_equal(qcb__scalar_print(text, (uint64_t)INT64_MIN, true), 20);
    assert_memory_equal(text, "-9223372036854775808", 20);
}

static void test_distance(void **state)
{
    (void)state;
    assert_int_equal(qcb__edit_distance(qcb_str("machine"), qcb_str("machien"), 2), 1);
    assert_int_equal(qcb__edit_distance(qcb_str("accel"), qcb_str("acel"), 2), 1);
    assert_int_equal(qcb__edit_distance(qcb_str("abc"), qcb_str("xyz"), 2), 3);
    assert_int_equal(qcb__edit_distance(qcb_str(""), qcb_str("ab"), 2), 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes), cmocka_unit_test(test_integers), cmocka_unit_test(test_bools),
        cmocka_unit_test(test_print), cmocka_unit_test(test_distance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
