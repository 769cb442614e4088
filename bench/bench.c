/* make bench: what parsing and formatting cost, beside the floors. SPDX-License-Identifier: MIT */
#include "bench.h"

#include "base/report.h"
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

typedef struct check_run {
    const bench_data *data;
    qcb_report *report; /* one for all lines, as a program has that checks many */
} check_run;

/* Each line on its own architecture, newest QEMU. */
static void check_all(void *context)
{
    const check_run *run = context;
    for (size_t i = 0; i < run->data->count; i++) {
        qcb_cmdline *cmdline;
        qcb_target target;
        read_line(&cmdline, &run->data->lines[i]);
        const char *arch = qcb_cmdline_arch(cmdline);
        if (qcb_target_init(&target, NULL, "11.1", arch) == QCB_OK || qcb_target_init(&target, NULL, "11.1", NULL) == QCB_OK)
            qcb_check(cmdline, &target, run->report);
        qcb_report_clear(run->report);
        qcb_cmdline_free(cmdline);
    }
}

static void vary_all(void *context)
{
    const check_run *run = context;
    bench_vary((bench_data *)run->data);
}

/* Lines of other machines each time (names, UUIDs, addresses and files that were never seen), the same lines again and again, and
 * lines of which nothing is kept: each value is looked at as if nothing like it had been there, while what was asked of the facts
 * is known. */
static void bench_lines(bench_data *data)
{
    enum { COPY, INDEX, PARSE, OTHER, SEEN, NEW, COUNT };
    check_run anew = { data, qcb_report_new(NULL) }, seen = { data, qcb_report_new(NULL) };
    anew.report->clean_off = true;
    bench_task t[COUNT] = {
        [COPY] = { copy_all, data, data->count, NULL, 0, 0 },        [INDEX] = { index_all, data, data->count, NULL, 0, 0 },
        [PARSE] = { parse_all, data, data->count, NULL, 0, 0 },      [NEW] = { check_all, &anew, data->count, NULL, 0, 0 },
        [OTHER] = { check_all, &seen, data->count, vary_all, 0, 0 }, [SEEN] = { check_all, &seen, data->count, NULL, 0, 0 },
    };
    bench_measure(t, COUNT);
    double index = t[INDEX].ns;
    double goal = data->bytes >= 1000 * data->count ? 12 * index : 0; /* it is for whole lines, as VM managers write them */
    bench_print("copy a line (first floor)", t[COPY].ns, NULL, 0, 0);
    bench_print("index a line (second floor)", index, NULL, 0, 0);
    bench_print("parse a line into a document", t[PARSE].ns, "index", index, 5 * index);
    bench_print("parse and check, other machines", t[OTHER].ns, "index", index, goal);
    bench_print("parse and check, the same line again", t[SEEN].ns, "index", index, goal);
    bench_print("parse and check, nothing kept", t[NEW].ns, "index", index, 0);
    qcb_report_free(anew.report);
    qcb_report_free(seen.report);
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
    bench_find_spots(&data);
    bench_lines(&data);
    bench_typed(&data, "machine");
    bench_typed(&data, "accel");
    bench_server();
    bench_free(&data);
    return 0;
}
