/* The same machines under other names: what differs between two lines of one fleet. SPDX-License-Identifier: MIT */
#include "bench.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void add_spot(bench_data *data, const char *at, size_t len)
{
    data->spots = realloc(data->spots, (data->spot_count + 1) * sizeof *data->spots);
    data->spots[data->spot_count++] = (bench_spot){ (char *)at, len < 6 ? len : 6 };
}

/* Does the text begin with hex digits where the shape has an x, and with its other bytes elsewhere? */
static int has_shape(const char *p, const char *shape)
{
    for (; *shape != '\0'; p++, shape++) {
        if (*shape == 'x' ? !isxdigit((unsigned char)*p) : *p != *shape)
            return 0;
    }
    return 1;
}

static size_t alnum_run(const char *p)
{
    size_t n = 0;
    while (isalnum((unsigned char)p[n]))
        n++;
    return n;
}

/* The last part of a path that is no device. */
static void add_path(bench_data *data, const char *p)
{
    size_t len = strcspn(p, ",\"' ");
    const char *last = p;
    for (size_t i = 0; i < len; i++)
        last = p[i] == '/' ? p + i + 1 : last;
    size_t n = alnum_run(last);
    if (n >= 3 && strncmp(p, "/dev", 4) != 0)
        add_spot(data, last, n);
}

static void add_spots(bench_data *data, const char *word)
{
    for (const char *p = word; *p != '\0'; p++) {
        int begins = p == word || strchr("=,\":", p[-1]) != NULL;
        if (begins && *p == '/')
            add_path(data, p);
        if (begins && has_shape(p, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))
            add_spot(data, p + 30, 6);
        if (begins && has_shape(p, "xx:xx:xx:xx:xx:xx") && strchr("02468ace", p[1]) != NULL)
            add_spot(data, p + 9, 2), add_spot(data, p + 12, 2), add_spot(data, p + 15, 2);
        if (begins && strncmp(p, "libvirt-", 8) == 0)
            add_spot(data, p + 1, 6);
        if (strncmp(p, "guest=", 6) == 0)
            add_spot(data, p + 6, alnum_run(p + 6));
    }
}

void bench_find_spots(bench_data *data)
{
    for (size_t i = 0; i < data->count; i++) {
        for (size_t w = 1; w < data->lines[i].argc; w++)
            add_spots(data, data->lines[i].argv[w]);
    }
}

/* Letters first where a name may begin, and all spots of a line alike, so that names still meet. */
void bench_vary(void *context)
{
    bench_data *data = context;
    data->round++;
    for (size_t i = 0; i < data->spot_count; i++) {
        uint32_t value = data->round * 2654435761u >> 4;
        for (size_t k = 0; k < data->spots[i].len; k++, value >>= 4)
            data->spots[i].at[k] = "abcdef0123456789"[k == 0 ? value % 6 : value % 16];
    }
}
