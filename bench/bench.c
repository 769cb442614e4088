/* make bench: what parsing and formatting cost, beside the floors. SPDX-License-Identifier: MIT */
#include "bench.h"

#include "cmdline/options.h"

#include <qcb/check.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void copy_all(void *context)
{
    const bench_data *data = context;
    for (size_t i = 0; i < data->count; i++) {
        for (size_t w = 0; w < data->lines[i].argc; w++)
            bench_copy(data->lines[i].argv[w], data->lines[i].lengths[w]);
    }
}

static void index_line(const bench_line *line)
{
    uint64_t found = 0;
    for (size_t w = 1; w < line->argc; w++) {
        const char *word = line->argv[w];
        size_t len = line->lengths[w];
        if (len != 0 && word[0] == '-') {
            size_t dashes = len > 1 && word[1] == '-' ? 2 : 1;
            found += qcb__option_find(word + dashes, len - dashes) != NULL;
        } else {
            found += bench_index(word, len);
        }
    }
    bench_sink += found;
}

static void index_all(void *context)
{
    const bench_data *data = context;
    for (size_t i = 0; i < data->count; i++)
        index_line(&data->lines[i]);
}

static void read_line(qcb_cmdline **cmdline, const bench_line *line)
{
    qcb_cmdline_from_argv(cmdline, line->argc, (const char *const *)line->argv, NULL);
}

static void parse_all(void *context)
{
    const bench_data *data = context;
    for (size_t i = 0; i < data->count; i++) {
        qcb_cmdline *cmdline;
        read_line(&cmdline, &data->lines[i]);
        bench_sink += qcb_cmdline_count(cmdline);
        qcb_cmdline_free(cmdline);
    }
}

/* Each line on its own architecture, newest QEMU. */
static void check_all(void *context)
{
    const bench_data *data = context;
    qcb_report *report = qcb_report_new(NULL);
    for (size_t i = 0; i < data->count; i++) {
        qcb_cmdline *cmdline;
        qcb_target target;
        read_line(&cmdline, &data->lines[i]);
        const char *arch = qcb_cmdline_arch(cmdline);
        if (qcb_target_init(&target, NULL, "11.1", arch) == QCB_OK || qcb_target_init(&target, NULL, "11.1", NULL) == QCB_OK)
            qcb_check(cmdline, &target, report);
        qcb_report_clear(report);
        qcb_cmdline_free(cmdline);
    }
    qcb_report_free(report);
}

static void bench_lines(bench_data *data)
{
    double n = (double)data->count;
    double copy = bench_measure(copy_all, data) / n, index = bench_measure(index_all, data) / n;
    double parse = bench_measure(parse_all, data) / n;
    bench_print("copy a line (first floor)", copy, NULL, 0, 0);
    bench_print("index a line (second floor)", index, NULL, 0, 0);
    bench_print("parse a line into a document", parse, "index", index, 5 * index);
    bench_print("parse and check a line for 11.1", bench_measure(check_all, data) / n, "index", index, 12 * index);
}

int main(int argc, char **argv)
{
    bench_data data;
    const char *folder = argc > 1 ? argv[1] : "tests/data";
    if (bench_load(&data, folder) != 0) {
        fprintf(stderr, "bench: no .cmd or .args files in %s\n", folder);
        return 2;
    }
    printf("%s: %zu command lines, %.0f words and %.0f bytes each\n", folder, data.count, (double)data.words / (double)data.count,
           (double)data.bytes / (double)data.count);
    bench_lines(&data);
    bench_typed(&data, "machine");
    bench_typed(&data, "accel");
    bench_server();
    bench_free(&data);
    return 0;
}
