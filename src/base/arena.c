/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <stdlib.h>

struct qcb_arena_chunk {
    qcb_arena_chunk *older;
    size_t size; /* with this header */
};

#define MAX_CHUNK ((size_t)1 << 20)

static void *heap_alloc(void *context, size_t size)
{
    (void)context;
    return malloc(size);
}

static void heap_release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    free(memory);
}

void qcb__arena_init(qcb_arena *arena, const qcb_allocator *allocator, size_t first_chunk)
{
    memset(arena, 0, sizeof *arena);
    arena->allocator = allocator != NULL ? *allocator : (qcb_allocator){ heap_alloc, heap_release, NULL };
    arena->chunk_size = first_chunk < 256 ? 256 : first_chunk;
}

bool qcb__arena_on_heap(const qcb_arena *arena)
{
    return arena->allocator.alloc == heap_alloc;
}

static void release_older(qcb_arena *arena, qcb_arena_chunk *chunk)
{
    while (chunk != NULL) {
        qcb_arena_chunk *older = chunk->older;
        arena->allocator.release(arena->allocator.context, chunk, chunk->size);
        chunk = older;
    }
}

void qcb__arena_finish(qcb_arena *arena)
{
    release_older(arena, arena->chunks);
    arena->chunks = NULL;
    arena->next = arena->end = NULL;
}

void qcb__arena_clear(qcb_arena *arena)
{
    if (arena->chunks == NULL)
        return;
    release_older(arena, arena->chunks->older);
    arena->chunks->older = NULL;
    arena->next = (char *)(arena->chunks + 1);
}

void *qcb__arena_more(qcb_arena *arena, size_t size)
{
    size_t want = arena->chunk_size;
    if (size > SIZE_MAX / 2 - sizeof(qcb_arena_chunk))
        return NULL;
    if (want < size + sizeof(qcb_arena_chunk))
        want = size + sizeof(qcb_arena_chunk);
    qcb_arena_chunk *chunk = arena->allocator.alloc(arena->allocator.context, want);
    if (chunk == NULL)
        return NULL;
    *chunk = (qcb_arena_chunk){ arena->chunks, want };
    arena->chunks = chunk;
    arena->chunk_count++;
    if (arena->chunk_size < MAX_CHUNK)
        arena->chunk_size *= 2;
    arena->next = (char *)(chunk + 1) + size;
    arena->end = (char *)chunk + want;
    return chunk + 1;
}
