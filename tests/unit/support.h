/* Shared by the unit tests. SPDX-License-Identifier: MIT */
#ifndef QCB_TESTS_SUPPORT_H
#define QCB_TESTS_SUPPORT_H

/* clang-format off: cmocka wants these before it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */

#include <qcb/cmdline.h>
#include <qcb/schema.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A document from shell text; the caller frees it. */
static inline qcb_cmdline *document(const char *text)
{
    qcb_cmdline *doc;
    assert_int_equal(qcb_cmdline_from_shell(&doc, text, strlen(text), NULL), QCB_OK);
    return doc;
}

static inline void assert_slice(qcb_slice slice, const char *text)
{
    assert_int_equal(slice.len, strlen(text));
    assert_memory_equal(slice.ptr, text, slice.len);
}

/* splitmix64 */
static inline uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

#endif
