/* Bump allocator: one arena a command line, freed at once. SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_ARENA_H
#define QCB_BASE_ARENA_H

#include <qcb/base.h>
#include <stdbool.h>
#include <string.h>

typedef struct qcb_arena_chunk qcb_arena_chunk;

typedef struct qcb_arena {
    qcb_allocator allocator;
    qcb_arena_chunk *chunks; /* newest first */
    char *next, *end;        /* free bytes of the newest chunk */
    size_t chunk_size;       /* size of the next chunk; doubles */
    size_t chunk_count;      /* calls of the allocator so far */
} qcb_arena;

/* `allocator` may be NULL (malloc). Nothing is allocated until the first need. */
void qcb__arena_init(qcb_arena *arena, const qcb_allocator *allocator, size_t first_chunk);
void qcb__arena_finish(qcb_arena *arena);
/* Is its memory that of malloc? */
bool qcb__arena_on_heap(const qcb_arena *arena);
/* Forgets all contents and keeps the newest (largest) chunk. */
void qcb__arena_clear(qcb_arena *arena);
void *qcb__arena_more(qcb_arena *arena, size_t size);

/* Aligned to 8; NULL when memory is out. */
static inline void *qcb__arena_alloc(qcb_arena *arena, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if (size <= (size_t)(arena->end - arena->next)) {
        void *memory = arena->next;
        arena->next += size;
        return memory;
    }
    return qcb__arena_more(arena, size);
}

/* A NUL-terminated copy; NULL when memory is out. */
static inline char *qcb__arena_copy(qcb_arena *arena, const char *bytes, size_t len)
{
    char *copy = qcb__arena_alloc(arena, len + 1);
    if (copy != NULL) {
        if (len != 0)
            memcpy(copy, bytes, len);
        copy[len] = '\0';
    }
    return copy;
}

#endif
