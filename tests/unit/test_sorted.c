/* Tables that are searched by halves stand in the order of their names: a row out of place would be missed without a word.
 * The tables are private to their files, so the files are part of this one. SPDX-License-Identifier: MIT */
#include "support.h"
#include "../../src/check/board_bus.c"
#include "../../src/check/bus.c"
#include "../../src/check/rule_need.c"
#include "cmdline/options.h"

/* The name is the first member of each row. */
static void assert_sorted(const void *table, size_t count, size_t size, bool repeats)
{
    assert_true(count > 1);
    for (size_t i = 1; i < count; i++) {
        const char *before, *name;
        memcpy(&before, (const char *)table + (i - 1) * size, sizeof before);
        memcpy(&name, (const char *)table + i * size, sizeof name);
        int order = strcmp(before, name);
        if (order > 0 || (order == 0 && !repeats))
            fail_msg("'%s' stands before '%s'", before, name);
    }
}

static void test_bus_types(void **state)
{
    (void)state;
    assert_sorted(qcb__bus_types, QCB_BUS_COUNT, sizeof *qcb__bus_types, false);
}

static void test_bus_makers(void **state)
{
    (void)state;
    assert_sorted(makers, QCB__COUNT(makers), sizeof *makers, false);
}

static void test_board_types(void **state)
{
    (void)state;
    assert_sorted(type_rows, QCB__COUNT(type_rows), sizeof *type_rows, false);
}

static void test_options(void **state)
{
    (void)state;
    size_t count;
    const qcb_option_row *options = qcb__option_rows(&count);
    assert_sorted(options, count, sizeof *options, false);
}

/* A class has a row for each of its needs. */
static void test_needs(void **state)
{
    (void)state;
    assert_sorted(rows, QCB__COUNT(rows), sizeof *rows, true);
}

/* What a maker or a board names has to be a type, or nothing would fit its bus. */
static void test_types_are_known(void **state)
{
    (void)state;
    for (size_t i = 0; i < QCB__COUNT(makers); i++)
        assert_non_null(qcb__bus_type(makers[i].type));
    for (unsigned i = 0; i < QCB_BUS_COUNT; i++)
        assert_true(qcb__bus_types[i].kind == i && (qcb__bus_types[i].is >> i & 1) != 0);
    for (size_t i = 0; i < QCB__COUNT(boards); i++) /* a bit each in one word */
        assert_true(boards[i].bus_count <= 16 && boards[i].part_count <= 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bus_types), cmocka_unit_test(test_bus_makers), cmocka_unit_test(test_board_types),
        cmocka_unit_test(test_options),   cmocka_unit_test(test_needs),      cmocka_unit_test(test_types_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
