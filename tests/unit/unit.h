/* What every unit test includes. SPDX-License-Identifier: MIT */
#ifndef QCB_TESTS_UNIT_H
#define QCB_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <qcb/base.h>

/* An allocator that says no at the `fail_at`-th call (0: never) and counts what is still out. */
typedef struct stingy {
    size_t calls, fail_at, held;
} stingy;

static inline void *stingy_alloc(void *context, size_t size)
{
    stingy *s = context;
    if (++s->calls == s->fail_at)
        return NULL;
    s->held++;
    return malloc(size);
}

static inline void stingy_release(void *context, void *memory, size_t size)
{
    stingy *s = context;
    (void)size;
    s->held--;
    free(memory);
}

static inline qcb_allocator stingy_allocator(stingy *s)
{
    return (qcb_allocator){ stingy_alloc, stingy_release, s };
}

#endif
