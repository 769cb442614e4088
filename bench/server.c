/* The server of examples/server.h from structs to argv. SPDX-License-Identifier: MIT */
#include "bench.h"

#include "../examples/server.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct words {
    char **argv;
    size_t *lengths, count, bytes;
} words;

static size_t allocations;

static void *counted_alloc(void *context, size_t size)
{
    (void)context;
    allocations++;
    return malloc(size);
}

static void counted_release(void *context, void *memory, size_t size)
{
    (void)context;
    (void)size;
    free(memory);
}

static void build(void *context)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", context);
    build_server(vm);
    bench_sink += (uint64_t)(uintptr_t)qcb_cmdline_argv(vm)[0];
    qcb_cmdline_free(vm);
}

static void copy(void *context)
{
    const words *w = context;
    for (size_t i = 0; i < w->count; i++)
        bench_copy(w->argv[i], w->lengths[i]);
}

static void collect(words *w, qcb_cmdline *vm)
{
    w->count = qcb_cmdline_word_count(vm);
    w->argv = (char **)qcb_cmdline_argv(vm);
    w->lengths = calloc(w->count, sizeof *w->lengths);
    for (size_t i = 0; i < w->count; i++) {
        w->lengths[i] = strlen(w->argv[i]);
        w->bytes += w->lengths[i];
    }
}

void bench_server(void)
{
    qcb_allocator counted = { counted_alloc, counted_release, NULL };
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    words w = { 0 };
    build_server(vm);
    collect(&w, vm);
    bench_task t[] = { { copy, &w, 1, NULL, 0, 0 }, { build, NULL, 1, NULL, 0, 0 } };
    bench_measure(t, 2);
    build(&counted);
    printf("the server of examples/: %zu words, %zu bytes; building it allocates %zu times\n", w.count, w.bytes, allocations);
    bench_print("  copy (first floor)", t[0].ns, NULL, 0, 0);
    bench_print("  build it from structs to argv", t[1].ns, "copy", t[0].ns, 8 * t[0].ns);
    free(w.lengths);
    qcb_cmdline_free(vm);
}
