/* qcb-schemac - compiles, checks and extends the facts under schema/.
 *
 *     qcb-schemac compile [-c FILE.c] [-s FILE.h] [-i FILE] FACTS...   check all files; write the image as C, the sum of its
 *                                          strings, the image as a file
 *     qcb-schemac bundle FACTS... > FILE.c                 the hand-written facts as text, for `qcb probe`
 *     qcb-schemac cut -d schema/qemu -o FILE RELEASE...    the facts of some releases only, as one text that merge takes
 *     qcb-schemac merge [-n] -d schema/qemu TARGET.flat... add targets (-n: build the directory anew from them)
 *
 * SPDX-License-Identifier: MIT */
#include "schemac/emit.h"
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
    fputs("usage: qcb-schemac compile [-c FILE.c] [-s FILE.h] [-i FILE] FACTS...\n"
          "       qcb-schemac bundle FACTS...\n"
          "       qcb-schemac cut -d DIRECTORY -o FILE RELEASE...\n"
          "       qcb-schemac merge [-n] -d DIRECTORY [TARGET.flat...]\n",
          stderr);
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

static void free_sources(source_list *sources)
{
    for (size_t i = 0; i < sources->count; i++) {
        free(sources->items[i].path);
        free(sources->items[i].text);
    }
    free(sources->items);
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

static bool read_directory(source_list *sources, const char *directory)
{
    bool ok = true;
    for (int part = 0; part < QCB__PART_COUNT && ok; part++) {
        char *path = part_path(directory, part);
        ok = add_source(sources, path, false);
        free(path);
    }
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
    for (size_t i = 0; i < sources->count; i++) { /* a target that is there already is replaced */
        qcb_set own = qcb__merge_targets_of(merge, sources->items[i].text);
        if (sources->items[i].flat)
            old = qcb__set_minus(&old, &own);
    }
    for (size_t i = 0; i < sources->count; i++) {
        const source *s = &sources->items[i];
        qcb_set own = s->flat ? qcb__merge_targets_of(merge, s->text) : old;
        if (s->flat && qcb__set_empty(&own))
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
    if (!anew)
        ok = read_directory(&sources, directory);
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
    free_sources(&sources);
    return ok ? 0 : 1;
}

/* ------------------------------------------------------------------ cut */

static int cut_command(const char *directory, const char *output, char **releases)
{
    source_list sources = { 0 };
    qcb_text parts[QCB__PART_COUNT] = { { 0 } }, all = { 0 };
    qcb_merge merge;
    bool ok = read_directory(&sources, directory);
    qcb__merge_init(&merge);
    merge.only = releases;
    merge.targets.lenient = true; /* ranges speak of architectures that only other releases have */
    ok = ok && merge_sources(&merge, &sources, parts);
    for (int part = 0; part < QCB__PART_COUNT && ok; part++)
        qcb__text_add(&all, parts[part].data ? parts[part].data : "", parts[part].len);
    ok = ok && write_part(output, &all);
    qcb__merge_finish(&merge);
    for (int part = 0; part < QCB__PART_COUNT; part++)
        qcb__text_finish(&parts[part]);
    qcb__text_finish(&all);
    free_sources(&sources);
    return ok ? 0 : 1;
}

static int cut_main(int argc, char **argv)
{
    const char *directory = NULL, *output = NULL;
    int option;
    while ((option = getopt(argc, argv, "d:o:")) != -1) {
        if (option == 'd')
            directory = optarg;
        else if (option == 'o')
            output = optarg;
        else
            return usage();
    }
    return directory && output && optind < argc ? cut_command(directory, output, argv + optind) : usage();
}

/* ------------------------------------------------------------------ compile */

typedef enum output { OUTPUT_C, OUTPUT_SUM, OUTPUT_IMAGE, OUTPUT_COUNT } output;

static bool write_output(output what, const void *image, size_t size, const char *path)
{
    FILE *file = fopen(path, "we");
    bool ok = file != NULL;
    if (ok && what == OUTPUT_C)
        ok = qcb__emit_c(image, size, "qcb__embedded", file);
    else if (ok && what == OUTPUT_SUM)
        ok = qcb__emit_sum(image, file);
    else if (ok)
        ok = fwrite(image, 1, size, file) == size;
    if (file != NULL)
        ok &= fclose(file) == 0;
    if (!ok)
        fprintf(stderr, "qcb-schemac: cannot write: %s\n", strerror(errno));
    return ok;
}

static bool write_outputs(const void *image, size_t size, const char *const paths[OUTPUT_COUNT])
{
    bool ok = true;
    for (int what = 0; what < OUTPUT_COUNT && ok; what++)
        ok = paths[what] == NULL || write_output((output)what, image, size, paths[what]);
    return ok;
}

static bool read_facts(qcb_raw *raw, source_list *sources, char **paths, int count)
{
    for (int i = 0; i < count; i++)
        if (!add_source(sources, paths[i], false))
            return false;
    for (size_t i = 0; i < sources->count; i++)
        qcb__raw_scan_targets(raw, sources->items[i].path, sources->items[i].text);
    for (size_t i = 0; i < sources->count; i++)
        qcb__raw_read(raw, sources->items[i].path, sources->items[i].text);
    return true;
}

static int compile_command(const char *const outputs[OUTPUT_COUNT], char **paths, int count)
{
    source_list sources = { 0 };
    qcb_raw raw;
    qcb_model model;
    size_t size = 0;
    void *image = NULL;
    bool ok;
    qcb__raw_init(&raw);
    ok = read_facts(&raw, &sources, paths, count);
    qcb__model_build(&model, &raw);
    if (ok && raw.faults.list.count == 0)
        image = qcb__emit_image(&model, &size);
    ok = ok && qcb__faults_print(&raw.faults, stderr) == 0 && image != NULL && write_outputs(image, size, outputs);
    free(image);
    qcb__model_finish(&model);
    qcb__raw_finish(&raw);
    free_sources(&sources);
    return ok ? 0 : 1;
}

static int compile_main(int argc, char **argv)
{
    static const char letters[] = "csi"; /* in the order of `output` */
    const char *outputs[OUTPUT_COUNT] = { NULL };
    int option;
    while ((option = getopt(argc, argv, "c:s:i:")) != -1) {
        const char *letter = strchr(letters, option);
        if (letter == NULL)
            return usage();
        outputs[letter - letters] = optarg;
    }
    return compile_command(outputs, argv + optind, argc - optind);
}

static int merge_main(int argc, char **argv)
{
    const char *directory = NULL;
    bool anew = false;
    int option;
    while ((option = getopt(argc, argv, "nd:")) != -1) {
        if (option == 'n')
            anew = true;
        else if (option == 'd')
            directory = optarg;
        else
            return usage();
    }
    return directory ? merge_command(directory, anew, argv + optind, argc - optind) : usage();
}

/* ------------------------------------------------------------------ bundle */

/* Text as C string literals, a line each; without comments. */
static void print_literal(const char *text)
{
    for (bool start = true; *text != '\0'; text++) {
        if (start && *text == '#') {
            text += strcspn(text, "\n");
            if (*text == '\0')
                return;
            continue;
        }
        fputs(start ? "    \"" : "", stdout);
        start = *text == '\n';
        if (*text == '"' || *text == '\\')
            putchar('\\');
        if (start)
            fputs("\\n\"\n", stdout);
        else
            putchar(*text);
    }
}

static int bundle_main(int count, char **paths)
{
    source_list sources = { 0 };
    bool ok = true;
    puts("/* Written by qcb-schemac bundle. SPDX-License-Identifier: MIT */\n#include \"schemac/one.h\"\n\n"
         "const qcb_facts_file qcb__hand_written[] = {");
    for (int i = 0; i < count && ok; i++)
        ok = add_source(&sources, paths[i], false);
    for (size_t i = 0; i < sources.count; i++) {
        printf("  { \"%s\",\n",
               strrchr(sources.items[i].path, '/') ? strrchr(sources.items[i].path, '/') + 1 : sources.items[i].path);
        print_literal(sources.items[i].text);
        puts("    \"\" },");
    }
    printf("};\n\nconst size_t qcb__hand_written_count = %zu;\n", sources.count);
    free_sources(&sources);
    return ok ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "compile") == 0)
        return compile_main(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "bundle") == 0)
        return bundle_main(argc - 2, argv + 2);
    if (argc > 1 && strcmp(argv[1], "cut") == 0)
        return cut_main(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "merge") == 0)
        return merge_main(argc - 1, argv + 1);
    return usage();
}
