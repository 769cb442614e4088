/* qcb-schemac - compiles, checks and extends the facts under schema/.
 *
 *     qcb-schemac merge -d schema/qemu TARGET.flat...      add targets (or build the directory anew with -n)
 *
 * SPDX-License-Identifier: MIT */
#include "schemac/merge.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#define FILE_LIMIT ((size_t)256 << 20)

typedef struct source {
    char *path, *text;
    bool flat;
} source;

typedef QCB__ARRAY(source) source_list;

static int usage(void)
{
    fputs("usage: qcb-schemac merge [-n] -d DIRECTORY [TARGET.flat...]\n", stderr);
    return 2;
}

static bool add_source(source_list *sources, const char *path, bool flat)
{
    size_t size;
    char *text = qcb__read_whole(path, FILE_LIMIT, &size);
    source *fresh;
    if (text == NULL) {
        fprintf(stderr, "qcb-schemac: %s: %s\n", path, strerror(errno));
        return false;
    }
    fresh = QCB__PUSH(sources);
    fresh->path = strdup(path);
    fresh->text = text;
    fresh->flat = flat;
    return true;
}

static char *part_path(const char *directory, int part)
{
    qcb_text path = { 0 };
    qcb__text_printf(&path, "%s/%s.facts", directory, qcb__merge_part_name((qcb_merge_part)part));
    return path.data;
}

static bool write_part(const char *path, const qcb_text *text)
{
    FILE *file = fopen(path, "we");
    bool ok = file != NULL && fwrite(text->data ? text->data : "", 1, text->len, file) == text->len;
    if (file != NULL && fclose(file) != 0)
        ok = false;
    if (!ok)
        fprintf(stderr, "qcb-schemac: %s: %s\n", path, strerror(errno));
    return ok;
}

/* Ranged texts stand together: the targets are those of all of them. */
static bool merge_sources(qcb_merge *merge, const source_list *sources, qcb_text *parts)
{
    qcb_set old = { { 0 } };
    for (size_t i = 0; i < sources->count; i++)
        qcb__merge_scan(merge, sources->items[i].path, sources->items[i].text);
    for (size_t i = 0; i < sources->count; i++) {
        qcb_set own = qcb__merge_targets_of(merge, sources->items[i].text);
        if (!sources->items[i].flat)
            old = qcb__set_or(&old, &own);
    }
    for (size_t i = 0; i < sources->count; i++) {
        const source *s = &sources->items[i];
        qcb_set own = s->flat ? qcb__merge_targets_of(merge, s->text) : old;
        if (qcb__set_empty(&own))
            qcb__fault(&merge->faults, s->path, 1, "a target line is needed");
        qcb__merge_read(merge, s->path, s->text, &own);
    }
    if (qcb__faults_print(&merge->faults, stderr) != 0)
        return false;
    qcb__merge_hoist(merge);
    qcb__merge_write(merge, parts);
    return true;
}

static int merge_command(const char *directory, bool anew, char **flats, int count)
{
    source_list sources = { 0 };
    qcb_text parts[QCB__PART_COUNT] = { { 0 } };
    qcb_merge merge;
    bool ok = true;
    for (int part = 0; part < QCB__PART_COUNT && ok && !anew; part++) {
        char *path = part_path(directory, part);
        ok = add_source(&sources, path, false);
        free(path);
    }
    for (int i = 0; i < count && ok; i++)
        ok = add_source(&sources, flats[i], true);
    qcb__merge_init(&merge);
    ok = ok && merge_sources(&merge, &sources, parts);
    for (int part = 0; part < QCB__PART_COUNT && ok; part++) {
        char *path = part_path(directory, part);
        ok = write_part(path, &parts[part]);
        free(path);
    }
    qcb__merge_finish(&merge);
    for (int part = 0; part < QCB__PART_COUNT; part++)
        qcb__text_finish(&parts[part]);
    for (size_t i = 0; i < sources.count; i++) {
        free(sources.items[i].path);
        free(sources.items[i].text);
    }
    free(sources.items);
    return ok ? 0 : 1;
}

int main(int argc, char **argv)
{
    const char *directory = NULL;
    bool anew = false;
    int option;
    if (argc < 2 || strcmp(argv[1], "merge") != 0)
        return usage();
    argv++;
    argc--;
    while ((option = getopt(argc, argv, "nd:")) != -1) {
        if (option == 'n')
            anew = true;
        else if (option == 'd')
            directory = optarg;
        else
            return usage();
    }
    if (directory == NULL)
        return usage();
    return merge_command(directory, anew, argv + optind, argc - optind);
}
