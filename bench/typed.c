/* Typed parse and format of -machine and -accel values. SPDX-License-Identifier: MIT */
#include "bench.h"

#include <qcb/accel.h>
#include <qcb/machine.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct sample {
    const qcb_desc *desc;
    const char *text;
    size_t len;
    void *value; /* parsed, for formatting */
} sample;

typedef struct samples {
    sample *items;
    size_t count, bytes;
    qcb_pool *pool, *keep;
} samples;

static const qcb_desc *desc_of(const char *option, const char *text)
{
    size_t len = strcspn(text, ",");
    if (strncmp(text, "accel=", 6) == 0 && strcmp(option, "accel") == 0) {
        text += 6;
        len -= 6;
    }
    for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
        const qcb_desc *desc = qcb_desc_at(i);
        const char *variant = qcb_desc_variant(desc);
        if (qcb_desc_option(desc) == NULL || strcmp(qcb_desc_option(desc), option) != 0)
            continue;
        if (variant == NULL || (strlen(variant) == len && memcmp(variant, text, len) == 0))
            return desc;
    }
    return NULL;
}

static void take(samples *s, const char *option, const char *text)
{
    sample one = { desc_of(option, text), text, strlen(text), NULL };
    if (one.desc == NULL)
        return;
    one.value = calloc(1, qcb_desc_size(one.desc));
    qcb_value_parse(one.desc, one.value, text, one.len, s->keep, NULL);
    s->items = realloc(s->items, (s->count + 1) * sizeof *s->items);
    s->items[s->count++] = one;
    s->bytes += one.len;
}

static void collect(samples *s, const bench_data *data, const char *option)
{
    *s = (samples){ .pool = qcb_pool_new(NULL), .keep = qcb_pool_new(NULL) };
    for (size_t i = 0; i < data->count; i++) {
        const bench_line *line = &data->lines[i];
        for (size_t w = 1; w + 1 < line->argc; w++) {
            bool machine = strcmp(option, "machine") == 0 && strcmp(line->argv[w], "-M") == 0;
            if (machine || (line->argv[w][0] == '-' && strcmp(line->argv[w] + 1, option) == 0))
                take(s, option, line->argv[w + 1]);
        }
    }
}

static void drop(samples *s)
{
    for (size_t i = 0; i < s->count; i++)
        free(s->items[i].value);
    free(s->items);
    qcb_pool_free(s->pool);
    qcb_pool_free(s->keep);
}

static void copy_all(void *context)
{
    const samples *s = context;
    for (size_t i = 0; i < s->count; i++)
        bench_copy(s->items[i].text, s->items[i].len);
}

static void index_all(void *context)
{
    const samples *s = context;
    uint64_t found = 0;
    for (size_t i = 0; i < s->count; i++)
        found += bench_index(s->items[i].text, s->items[i].len);
    bench_sink += found;
}

static void parse_all(void *context)
{
    samples *s = context;
    uint64_t value[512];
    for (size_t i = 0; i < s->count; i++) {
        qcb_pool_clear(s->pool);
        qcb_value_parse(s->items[i].desc, value, s->items[i].text, s->items[i].len, s->pool, NULL);
    }
    bench_sink += value[0];
}

static void format_all(void *context)
{
    samples *s = context;
    for (size_t i = 0; i < s->count; i++) {
        qcb_pool_clear(s->pool);
        bench_sink += (uint64_t)(unsigned char)*qcb_value_format(s->items[i].desc, s->items[i].value, QCB_TEXT_ARGUMENT, s->pool);
    }
}

static void both_all(void *context)
{
    samples *s = context;
    uint64_t value[512];
    for (size_t i = 0; i < s->count; i++) {
        qcb_pool_clear(s->pool);
        qcb_value_parse(s->items[i].desc, value, s->items[i].text, s->items[i].len, s->pool, NULL);
        bench_sink += (uint64_t)(unsigned char)*qcb_value_format(s->items[i].desc, value, QCB_TEXT_ARGUMENT, s->pool);
    }
}

void bench_typed(const bench_data *data, const char *option)
{
    samples s;
    char name[64];
    collect(&s, data, option);
    if (s.count == 0) {
        printf("no -%s values here\n", option);
        drop(&s);
        return;
    }
    enum { COPY, INDEX, PARSE, FORMAT, BOTH, COUNT };
    bench_task t[COUNT] = {
        [COPY] = { copy_all, &s, s.count, NULL, 0, 0 },   [INDEX] = { index_all, &s, s.count, NULL, 0, 0 },
        [PARSE] = { parse_all, &s, s.count, NULL, 0, 0 }, [FORMAT] = { format_all, &s, s.count, NULL, 0, 0 },
        [BOTH] = { both_all, &s, s.count, NULL, 0, 0 },
    };
    bench_measure(t, COUNT);
    double copy = t[COPY].ns, index = t[INDEX].ns;
    printf("-%s: %zu values of %.0f bytes\n", option, s.count, (double)s.bytes / (double)s.count);
    bench_print("  copy (first floor)", copy, NULL, 0, 0);
    bench_print("  index (second floor)", index, NULL, 0, 0);
    snprintf(name, sizeof name, "  parse -%s into its struct", option);
    bench_print(name, t[PARSE].ns, "index", index, 8 * index);
    snprintf(name, sizeof name, "  format -%s", option);
    bench_print(name, t[FORMAT].ns, "copy", copy, 6 * copy + 60);
    bench_print("  both", t[BOTH].ns, "index", index, 0);
    drop(&s);
}
