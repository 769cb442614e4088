/* An allocator for tests of what happens when memory is out. SPDX-License-Identifier: MIT */
#ifndef QCB_TESTS_STINGY_H
#define QCB_TESTS_STINGY_H

#include <qcb/base.h>
#include <stdlib.h>

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
