/* Every -machine and -accel value of real command lines reads into its struct without an unknown key, and reads back to an equal
 * value. Folders are arguments; one that is not there is skipped. SPDX-License-Identifier: MIT */
#include "bench.h"

#include <qcb/typed.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Keys that only a fork of QEMU has: unknown to every release, and so to the structs. */
static const char *const fork_only[] = { "device-plane", "tpm-base-addr", NULL };

typedef struct tally {
    size_t values, faults;
    qcb_pool *pool;
} tally;

static const qcb_desc *desc_of(const char *option, const char *text)
{
    const char *value = strncmp(text, "accel=", 6) == 0 ? text + 6 : text;
    size_t len = strcspn(value, ",");
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const qcb_desc *desc = qcb_desc_at(i);
        const char *variant = qcb_desc_variant(desc);
        bool same = qcb_desc_option(desc) != NULL && strcmp(qcb_desc_option(desc), option) == 0;
        if (same && (variant == NULL || (strlen(variant) == len && memcmp(variant, value, len) == 0)))
            return desc;
    }
    return NULL;
}

static bool of_a_fork(const char *text)
{
    for (size_t i = 0; fork_only[i] != NULL; i++) {
        if (strstr(text, fork_only[i]) != NULL)
            return true;
    }
    return false;
}

static void fault(tally *t, const char *file, const char *text, const char *what)
{
    t->faults++;
    printf("# %s: %s: %s\n", file, text, what);
}

static void check_value(tally *t, const char *file, const qcb_desc *desc, const char *text)
{
    uint64_t value[1024], again[1024];
    qcb_report *report = qcb_report_new(NULL);
    size_t count;
    t->values++;
    qcb_status status = qcb_value_parse(desc, value, text, strlen(text), t->pool, report);
    const qcb_diagnostic *found = qcb_report_get(report, &count);
    for (size_t i = 0; i < count && !of_a_fork(text); i++)
        fault(t, file, text, found[i].message);
    if (status == QCB_OK) {
        const char *canonical = qcb_value_format(desc, value, QCB_TEXT_ARGUMENT, t->pool);
        if (qcb_value_parse(desc, again, canonical, strlen(canonical), t->pool, NULL) != QCB_OK ||
            qcb_value_compare(desc, value, again) != 0)
            fault(t, file, text, "does not read back to an equal value");
    }
    qcb_report_free(report);
    qcb_pool_clear(t->pool);
}

static void check_line(tally *t, const char *file, const bench_line *line)
{
    for (size_t w = 1; w + 1 < line->argc; w++) {
        const char *name = line->argv[w];
        if (name[0] != '-')
            continue;
        name += name[1] == '-' ? 2 : 1;
        const char *option = strcmp(name, "M") == 0 ? "machine" : name;
        const qcb_desc *desc =
            strcmp(option, "machine") == 0 || strcmp(option, "accel") == 0 ? desc_of(option, line->argv[w + 1]) : NULL;
        if (desc != NULL)
            check_value(t, file, desc, line->argv[++w]);
    }
}

int main(int argc, char **argv)
{
    int failed = 0;
    printf("1..%d\n", argc - 1);
    for (int i = 1; i < argc; i++) {
        bench_data data;
        tally t = { 0, 0, qcb_pool_new(NULL) };
        if (bench_load(&data, argv[i]) != 0) {
            printf("ok %d - %s # SKIP not here\n", i, argv[i]);
        } else {
            for (size_t k = 0; k < data.count; k++)
                check_line(&t, argv[i], &data.lines[k]);
            printf("%s %d - %zu values of -machine and -accel in %s\n", t.faults == 0 ? "ok" : "not ok", i, t.values, argv[i]);
            failed += t.faults != 0;
            bench_free(&data);
        }
        qcb_pool_free(t.pool);
    }
    return failed != 0;
}
