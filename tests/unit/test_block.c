/* Looking for bytes 64 at a time: against a loop over the bytes, for all lengths and places, in texts that end where their memory
 * does. Built twice: with what the machine has, and with what every machine has. SPDX-License-Identifier: MIT */
#include "support.h"
#include "text/block.h"

enum { MOST = 150 };

static inline qcb_bytes16 is_wanted(qcb_bytes16 bytes)
{
    return (qcb_bytes16)((bytes == ',') | (bytes < ' '));
}

static uint64_t wanted64(const char *text, uint32_t at, uint32_t len)
{
    return qcb__find64(text, at, len, is_wanted);
}

static bool is_there(const char *text, size_t at)
{
    return text[at] == ',' || (signed char)text[at] < ' ';
}

static uint64_t slowly(const char *text, uint32_t at, uint32_t len)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < 64 && at + i <= len; i++)
        bits |= (uint64_t)(at + i == len || is_there(text, at + i)) << i;
    return bits;
}

static uint64_t up_to_end(uint64_t bits, uint32_t left)
{
    return left < 63 ? bits & (((uint64_t)2 << left) - 1) : bits;
}

static char *random_text(uint32_t len, uint32_t *state)
{
    static const char bytes[] = "abcdefghijklmnop,\x01\xff\x80";
    char *text = malloc(len != 0 ? len : 1);
    for (uint32_t i = 0; i < len; i++) {
        *state = *state * 1664525u + 1013904223u;
        text[i] = bytes[(*state >> 16) % (sizeof bytes - 1)];
    }
    return text;
}

static void test_find(void **unused)
{
    (void)unused;
    uint32_t state = 1;
    for (uint32_t len = 0; len <= MOST; len++) {
        char *text = random_text(len, &state);
        for (uint32_t at = 0; at <= len; at++)
            assert_true(up_to_end(wanted64(text, at, len), len - at) == slowly(text, at, len));
        free(text);
    }
}

static void test_next(void **unused)
{
    (void)unused;
    uint32_t state = 2;
    for (uint32_t len = 0; len <= MOST; len++) {
        char *text = random_text(len, &state);
        qcb_block block = { 0, 0 };
        qcb_scan scan = { text, len, 0, 0 };
        for (uint32_t at = 0, end; at <= len; at = end + 1) {
            for (end = at; end < len && !is_there(text, end);)
                end++;
            assert_int_equal(qcb__block_next(&block, text, at, len, wanted64), end);
            assert_int_equal(qcb__scan_next(&scan, at, wanted64), end);
        }
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_find), cmocka_unit_test(test_next) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
