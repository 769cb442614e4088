/* qcb-gen ROOT: writes ROOT/include/qcb/{accel,machine,...}.h, ROOT/src/typed/gen/rows.c and ROOT/src/cmdline/options_rows.inc.
 * SPDX-License-Identifier: MIT */
#include "gen.h"
#include "options.h"

#include <stdio.h>
#include <stdlib.h>

/* Leaves a file alone that has these contents already, so that nothing is rebuilt. */
static bool write_file(const char *root, const char *path, const qcb_buffer *text)
{
    char name[4096];
    snprintf(name, sizeof name, "%s/%s", root, path);
    char *old = malloc(text->len + 1);
    FILE *file = fopen(name, "rb");
    size_t len = file != NULL ? fread(old, 1, text->len + 1, file) : 0;
    if (file != NULL)
        fclose(file);
    bool same = file != NULL && len == text->len && memcmp(old, text->data, len) == 0;
    free(old);
    if (same)
        return true;
    file = fopen(name, "wb");
    bool good = file != NULL && fwrite(text->data, 1, text->len, file) == text->len;
    if (file != NULL && fclose(file) != 0)
        good = false;
    if (!good)
        perror(name);
    return good;
}

static bool write_one(const char *root, const gen_model *model, const char *header)
{
    qcb_arena arena;
    qcb_buffer text;
    char path[160];
    qcb__arena_init(&arena, NULL, 1 << 20);
    qcb__buffer_init(&text, &arena, 1 << 16);
    gen_write_header(&text, model, header);
    snprintf(path, sizeof path, "include/qcb/%s.h", header);
    bool good = write_file(root, path, &text);
    qcb__arena_finish(&arena);
    return good;
}

int main(int argc, char **argv)
{
    char path[4096];
    if (argc != 3) {
        fprintf(stderr, "usage: qcb-gen SOURCE-ROOT OUTPUT-ROOT\n");
        return 2;
    }
    gen_model *model = calloc(1, sizeof *model);
    snprintf(path, sizeof path, "%s/schema/typed.facts", argv[1]);
    if (qcb_target_any(&model->any, NULL, NULL) != QCB_OK || !gen_read(model, path))
        return 1;
    bool good = true;
    for (size_t i = 0; i < model->header_count; i++)
        good &= write_one(argv[2], model, model->headers[i]);
    qcb_arena arena;
    qcb_buffer text;
    qcb__arena_init(&arena, NULL, 1 << 20);
    qcb__buffer_init(&text, &arena, 1 << 16);
    gen_write_umbrella(&text, model);
    good &= write_file(argv[2], "include/qcb/qcb.h", &text);
    text.len = 0;
    gen_write_descs(&text, model);
    good &= write_file(argv[2], "include/qcb/descs.h", &text);
    text.len = 0;
    gen_write_rows(&text, model);
    good &= write_file(argv[2], "src/typed/gen/rows.c", &text);
    text.len = 0;
    gen_write_helpers(&text, &model->any);
    good &= write_file(argv[2], "include/qcb/options.h", &text);
    text.len = 0;
    gen_write_options(&text, &model->any);
    good &= write_file(argv[2], "src/cmdline/options_rows.inc", &text);
    text.len = 0;
    gen_write_option_ids(&text, &model->any);
    good &= write_file(argv[2], "src/cmdline/option_ids.h", &text);
    qcb__arena_finish(&arena);
    return good ? 0 : 1;
}
