/* Option values of real command lines read into structs without an unknown key, and what is written again reads back to an equal
 * value: the share by option. Folders are arguments; one that is not there is skipped. SPDX-License-Identifier: MIT */
#include "bench.h"

#include <qcb/typed.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What every release from 7.2 on refuses: keys of forks, keys that are long gone, and what only a shell could fill in. */
static const char *const refused[] = { "device-plane", "tpm-base-addr", "vlan=", "${", NULL };

typedef struct tally {
    const char *option;
    size_t values, good;
} tally;

typedef struct tallies {
    tally options[128];
    size_t count, values, good;
    qcb_pool *pool;
    const char *folder;
} tallies;

static tally *tally_of(tallies *t, const char *option)
{
    for (size_t i = 0; i < t->count; i++) {
        if (strcmp(t->options[i].option, option) == 0)
            return &t->options[i];
    }
    t->options[t->count] = (tally){ option, 0, 0 };
    return &t->options[t->count++];
}

static bool is_refused(const char *text)
{
    for (size_t i = 0; refused[i] != NULL; i++) {
        if (strstr(text, refused[i]) != NULL)
            return true;
    }
    return false;
}

static bool reads_back(tallies *t, const qcb_desc *desc, const void *value, qcb_text_form form)
{
    void *again = calloc(1, qcb_desc_size(desc));
    const char *text = qcb_value_format(desc, value, form, t->pool);
    bool same = text != NULL && qcb_value_parse(desc, again, text, strlen(text), t->pool, NULL) == QCB_OK &&
                qcb_value_compare(desc, value, again) == 0;
    free(again);
    return same;
}

static void check_value(tallies *t, qcb_cmdline *doc, size_t argument, const qcb_desc *desc)
{
    qcb_argument arg = qcb_cmdline_get(doc, argument);
    tally *own = tally_of(t, qcb_desc_option(desc));
    void *value = calloc(1, qcb_desc_size(desc));
    qcb_report *report = qcb_report_new(NULL);
    size_t count;
    bool good = qcb_cmdline_get_value(doc, argument, desc, value, report) == QCB_OK;
    const qcb_diagnostic *found = qcb_report_get(report, &count);
    bool back = good && reads_back(t, desc, value, QCB_TEXT_ARGUMENT);
    if (!good)
        printf("# -%s %.*s: %s\n", arg.option, (int)arg.value.len, arg.value.ptr, count != 0 ? found[0].message : "?");
    else if (!back)
        printf("# -%s %.*s: does not read back to an equal value\n", arg.option, (int)arg.value.len, arg.value.ptr);
    own->values++;
    own->good += back;
    qcb_report_free(report);
    free(value);
}

static bool asks_for_help(qcb_argument arg)
{
    return (arg.value.len == 4 && memcmp(arg.value.ptr, "help", 4) == 0) || (arg.value.len == 1 && arg.value.ptr[0] == '?');
}

static void check_line(tallies *t, const bench_line *line)
{
    qcb_cmdline *doc;
    if (qcb_cmdline_from_argv(&doc, line->argc, line->argv, NULL) != QCB_OK)
        return;
    for (size_t i = 0; i < qcb_cmdline_count(doc); i++) {
        qcb_argument arg = qcb_cmdline_get(doc, i);
        const qcb_desc *desc = arg.option != NULL && arg.words == 2 ? qcb_cmdline_desc(doc, i) : NULL;
        char text[4096];
        snprintf(text, sizeof text, "%.*s", (int)arg.value.len, arg.value.ptr != NULL ? arg.value.ptr : "");
        if (desc != NULL && !is_refused(text) && !asks_for_help(arg))
            check_value(t, doc, i, desc);
    }
    qcb_cmdline_free(doc);
    qcb_pool_clear(t->pool);
}

static void tell(tallies *t)
{
    for (size_t i = 0; i < t->count; i++) {
        tally *one = &t->options[i];
        t->values += one->values;
        t->good += one->good;
        printf("# -%-20s %6zu of %6zu\n", one->option, one->good, one->values);
    }
}

int main(int argc, char **argv)
{
    int failed = 0;
    printf("1..%d\n", argc - 1);
    for (int i = 1; i < argc; i++) {
        bench_data data;
        tallies t = { .pool = qcb_pool_new(NULL), .folder = argv[i] };
        if (bench_load(&data, argv[i]) != 0) {
            printf("ok %d - %s # SKIP not here\n", i, argv[i]);
        } else {
            for (size_t k = 0; k < data.count; k++)
                check_line(&t, &data.lines[k]);
            tell(&t);
            bool enough = t.good * 1000 >= t.values * 995;
            printf("%s %d - %zu of %zu option values in %s\n", enough ? "ok" : "not ok", i, t.good, t.values, argv[i]);
            failed += !enough;
            bench_free(&data);
        }
        qcb_pool_free(t.pool);
    }
    return failed != 0;
}
