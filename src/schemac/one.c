/* SPDX-License-Identifier: MIT */
#include "schemac/one.h"

#include "schemac/emit.h"
#include "schemac/merge.h"

#include <stdlib.h>

static char *copy_text(const char *text)
{
    char *copy = qcb__tool_realloc(NULL, strlen(text) + 1, 1);
    memcpy(copy, text, strlen(text) + 1);
    return copy;
}

static void merge_flat(const char *flat, qcb_text *parts)
{
    qcb_merge merge;
    char *text = copy_text(flat);
    qcb_set all;
    qcb__merge_init(&merge);
    qcb__merge_scan(&merge, "probe", text);
    all = qcb__targets_all(&merge.targets);
    qcb__merge_read(&merge, "probe", text, &all);
    qcb__merge_hoist(&merge);
    qcb__merge_write(&merge, parts);
    qcb__merge_finish(&merge);
    free(text);
}

static void read_copy(qcb_raw *raw, const char *name, const char *text)
{
    char *copy = copy_text(text);
    qcb__raw_read(raw, name, copy);
    free(copy);
}

/* Faults do not count here: the hand-written facts speak of things that this QEMU lacks, and it may have types that nobody has
 * described yet; those become "any". */
static void *compile(const qcb_text *parts, const qcb_facts_file *files, size_t count, size_t *size)
{
    qcb_raw raw;
    qcb_model model;
    void *image;
    qcb__raw_init(&raw);
    raw.targets.lenient = true;
    qcb__raw_scan_targets(&raw, "probe", parts[QCB__PART_TARGETS].data);
    for (int i = 0; i < QCB__PART_COUNT; i++)
        if (parts[i].data != NULL)
            read_copy(&raw, qcb__merge_part_name((qcb_merge_part)i), parts[i].data);
    for (size_t i = 0; i < count; i++)
        read_copy(&raw, files[i].name, files[i].text);
    qcb__model_build(&model, &raw);
    image = qcb__emit_image(&model, size);
    qcb__model_finish(&model);
    qcb__raw_finish(&raw);
    return image;
}

void *qcb__compile_flat(const char *flat, const qcb_facts_file *files, size_t count, size_t *size)
{
    qcb_text parts[QCB__PART_COUNT] = { { 0 } };
    void *image = NULL;
    merge_flat(flat, parts);
    if (parts[QCB__PART_TARGETS].data != NULL)
        image = compile(parts, files, count, size);
    for (int i = 0; i < QCB__PART_COUNT; i++)
        qcb__text_finish(&parts[i]);
    return image;
}
