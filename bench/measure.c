/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

volatile uint64_t bench_sink;

/* Of the processor: what other programs take of it does not count. */
static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void repeat(const bench_task *task, size_t times)
{
    for (size_t i = 0; i < times; i++)
        task->work(task->context);
}

/* In all, without what has to be done before. */
static double time_of(const bench_task *task, size_t times)
{
    double ns = 0;
    for (size_t i = 0; i < times; i++) {
        task->before(task->context);
        double start = now();
        task->work(task->context);
        ns += now() - start;
    }
    return ns;
}

/* Not timed at first: what ran before has taken the caches. */
static double run(const bench_task *task)
{
    if (task->before != NULL) {
        time_of(task, 1 + task->times / 4);
        return time_of(task, task->times) / (double)task->times;
    }
    repeat(task, 1 + task->times / 4);
    double start = now();
    repeat(task, task->times);
    return (now() - start) / (double)task->times;
}

/* As many runs as fill half a millisecond. */
static void calibrate(bench_task *task)
{
    task->times = 1;
    while ((task->ns = run(task)) * (double)task->times < 0.5e6 && task->times < ((size_t)1 << 30))
        task->times *= 2;
}

/* Many short rounds: on a busy machine some of them are left alone, a long one never is. In turns, so that a floor and what
 * stands on it meet the same clock of the processor. */
void bench_measure(bench_task *tasks, size_t count)
{
    for (size_t i = 0; i < count; i++)
        calibrate(&tasks[i]);
    for (int round = 0; round < 150; round++) {
        for (size_t i = 0; i < count; i++) {
            double ns = run(&tasks[i]);
            tasks[i].ns = ns < tasks[i].ns ? ns : tasks[i].ns;
        }
    }
    for (size_t i = 0; i < count; i++)
        tasks[i].ns /= tasks[i].parts > 0 ? (double)tasks[i].parts : 1;
}

void bench_print(const char *name, double ns, const char *floor_name, double floor_ns, double goal)
{
    printf("%-36s %10.1f ns", name, ns);
    if (floor_name != NULL)
        printf("   %5.1f x %s", ns / floor_ns, floor_name);
    if (goal > 0)
        printf("   (goal %.1f ns: %s)", goal, ns <= goal ? "met" : "MISSED");
    putchar('\n');
}

static char arena[1 << 20];
static size_t used;

void bench_copy(const char *bytes, size_t len)
{
    if (used + len + 1 > sizeof arena)
        used = 0;
    memcpy(arena + used, bytes, len);
    arena[used + len] = '\0';
    used += len + 1;
}

static uint32_t offsets[1 << 20];
static const unsigned char list_class[256] = { [','] = 1, ['='] = 1 };
static const unsigned char json_class[256] = {
    ['{'] = 1, ['}'] = 1, ['['] = 1, [']'] = 1, [':'] = 1, [','] = 1, ['"'] = 1, ['\''] = 1, ['\\'] = 1,
};

size_t bench_index(const char *bytes, size_t len)
{
    const unsigned char *class = len != 0 && bytes[0] == '{' ? json_class : list_class;
    size_t count = 0;
    len = len < sizeof offsets / sizeof *offsets ? len : sizeof offsets / sizeof *offsets;
    for (size_t i = 0; i < len; i++) {
        offsets[count] = (uint32_t)i; /* written always, kept when it counts: no branch */
        count += class[(unsigned char)bytes[i]];
    }
    return count;
}
