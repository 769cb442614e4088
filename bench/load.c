/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <qcb/cmdline.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *folder, const char *name, size_t *len)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    char *text = malloc(1 << 20);
    *len = text != NULL ? fread(text, 1, 1 << 20, file) : 0;
    fclose(file);
    return text;
}

static void take(bench_line *line, qcb_cmdline *cmdline)
{
    size_t count = qcb_cmdline_word_count(cmdline);
    *line = (bench_line){ calloc(count + 1, sizeof *line->argv), calloc(count + 1, sizeof *line->lengths), count, 0 };
    for (size_t i = 0; i < count; i++) {
        qcb_slice word = qcb_cmdline_word(cmdline, i);
        line->argv[i] = strndup(word.ptr, word.len);
        line->lengths[i] = (uint32_t)word.len;
        line->bytes += word.len;
    }
}

static int wanted(const struct dirent *entry)
{
    const char *dot = strrchr(entry->d_name, '.');
    return dot != NULL && (strcmp(dot, ".cmd") == 0 || strcmp(dot, ".args") == 0 || strcmp(dot, ".sh") == 0);
}

int bench_load(bench_data *data, const char *folder)
{
    struct dirent **names;
    int count = scandir(folder, &names, wanted, alphasort);
    if (count <= 0)
        return -1;
    *data = (bench_data){ .lines = calloc((size_t)count, sizeof *data->lines) };
    for (int i = 0; i < count; i++) {
        size_t len;
        char *text = read_file(folder, names[i]->d_name, &len);
        qcb_cmdline *cmdline = NULL;
        if (text != NULL && qcb_cmdline_from_shell(&cmdline, text, len, NULL) == QCB_OK) {
            bench_line *line = &data->lines[data->count++];
            take(line, cmdline);
            data->words += line->argc;
            data->bytes += line->bytes;
        }
        qcb_cmdline_free(cmdline);
        free(text);
        free(names[i]);
    }
    free(names);
    return data->count != 0 ? 0 : -1;
}

void bench_free(bench_data *data)
{
    for (size_t i = 0; i < data->count; i++) {
        for (size_t w = 0; w < data->lines[i].argc; w++)
            free((void *)data->lines[i].argv[w]);
        free(data->lines[i].argv);
        free(data->lines[i].lengths);
    }
    free(data->lines);
    free(data->spots);
}
