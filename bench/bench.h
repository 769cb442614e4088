/* Measuring: each figure stands beside a floor that was measured in the same run. SPDX-License-Identifier: MIT */
#ifndef QCB_BENCH_H
#define QCB_BENCH_H

#include <stddef.h>
#include <stdint.h>

/* One command line of the data. */
typedef struct bench_line {
    const char **argv;
    uint32_t *lengths;
    size_t argc, bytes;
} bench_line;

/* A part of a word that is another one for another machine: of a name, a UUID, a MAC address, a path. */
typedef struct bench_spot {
    char *at;
    size_t len;
} bench_spot;

typedef struct bench_data {
    bench_line *lines;
    size_t count, words, bytes;
    bench_spot *spots;
    size_t spot_count;
    uint32_t round;
} bench_data;

/* Reads all *.cmd, *.args and *.sh files of a folder; 0 on success. */
int bench_load(bench_data *data, const char *folder);
void bench_free(bench_data *data);
/* Makes the lines those of other machines, in place; `data` is a bench_data. */
void bench_vary(void *data);
void bench_find_spots(bench_data *data);

typedef void bench_work(void *context);

/* Something to measure: a run of `work` does `parts` things (0: one), and `ns` says what one of them costs. */
typedef struct bench_task {
    bench_work *work;
    void *context;
    size_t parts;
    bench_work *before; /* to be done each time, and not measured; NULL: nothing */
    double ns;
    size_t times; /* its own affair */
} bench_task;

/* Runs all tasks over and over, in turns, and keeps the least nanoseconds of each. */
void bench_measure(bench_task *tasks, size_t count);
/* "name   123.4 ns   2.1 x floor-name (goal 5.0)"; goal 0: none. */
void bench_print(const char *name, double ns, const char *floor_name, double floor_ns, double goal);

/* Typed parse and format of the values of one option. */
void bench_typed(const bench_data *data, const char *option);

/* Building the server of examples/. */
void bench_server(void);

/* The floors. */
void bench_copy(const char *bytes, size_t len);
/* One pass over a word: offsets of ',' and '=' (or of JSON's structural bytes) into a prepared array. */
size_t bench_index(const char *bytes, size_t len);

/* Keeps a result alive. */
extern volatile uint64_t bench_sink;

#endif
