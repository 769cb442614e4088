/* typed-random SEED ROUNDS VERSION ARCH: random values of all types for one target, each as its struct's name, its option and its
 * argument with a NUL behind each, within what a judge can start: texts refer to what tests/judge.py has made, numbers are small.
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"
#include "typed/valid.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct tamer {
    const qcb_target *target;
    uint64_t *seed;
    qcb_type type;
    char *value;
    bool hopeless; /* needs something that the judge has not */
} tamer;

/* What the judge has made, by what a text refers to. */
static const char *const made[QCB_NS_COUNT] = {
    [QCB_NS_BLOCK] = "node0",   [QCB_NS_NODE] = "node0",      [QCB_NS_NETDEV] = "net0",
    [QCB_NS_CHARDEV] = "char0", [QCB_NS_AUDIODEV] = "audio0",
};

static uint64_t below(tamer *t, uint64_t n)
{
    *t->seed = *t->seed * 6364136223846793005u + 1442695040888963407u;
    return (*t->seed >> 33) % n;
}

static void clear(tamer *t, const qcb_field *field)
{
    static const uint8_t sizes[QCB_FIELD_KIND_COUNT] = {
        [QCB_FIELD_STRING] = sizeof(char *),     [QCB_FIELD_BOOL] = sizeof(int),    [QCB_FIELD_ENUM] = sizeof(int),
        [QCB_FIELD_UINT] = sizeof(qcb_uint),     [QCB_FIELD_INT] = sizeof(qcb_int), [QCB_FIELD_SIZE] = sizeof(qcb_uint),
        [QCB_FIELD_CHOICE] = sizeof(qcb_choice),
    };
    size_t size = field->kind == QCB_FIELD_STRUCT ? qcb_desc_size(qcb__desc_of(field))
                  : sizes[field->kind] != 0       ? sizes[field->kind]
                                                  : sizeof(qcb_any_list);
    memset(t->value + field->offset, 0, size);
    t->hopeless |= (field->flags & QCB_FIELD_REQUIRED) != 0;
}

static void tame_text(tamer *t, const qcb_field *field, const qcb_member_info *info)
{
    const char **at = (void *)(t->value + field->offset);
    const char *key = qcb__key(field);
    bool id = strcmp(key, "id") == 0 || strcmp(key, "node-name") == 0 || (info != NULL && info->defines_id);
    bool refers = info != NULL && (info->space != QCB_NS_NONE || info->kind == QCB_VALUE_LINK);
    bool required = (field->flags & QCB_FIELD_REQUIRED) != 0;
    if (id)
        *at = "id0";
    else if (refers && made[info->space] != NULL && !info->defines_id)
        *at = made[info->space];
    else if (refers || !required || (info != NULL && info->syntax != NULL && strcmp(info->syntax, "path") != 0))
        clear(t, field);
    else
        *at = "/tmp/qcb-judge/file";
}

static void tame_number(tamer *t, const qcb_field *field, const qcb_member_info *info)
{
    qcb_uint *at = (void *)(t->value + field->offset);
    const qcb_range *r = qcb__range_of(field);
    char *end = NULL;
    unsigned long long known = info != NULL && info->default_text != NULL ? strtoull(info->default_text, &end, 0) : 0;
    if (end != NULL && *end == '\0' && *info->default_text != '\0' && *info->default_text != '-')
        at->value = known;
    else if (field->kind == QCB_FIELD_SIZE)
        at->value = (uint64_t)1 << 24;
    else if ((int64_t)r->min > 0)
        at->value = r->min;
    else
        at->value = 1 + below(t, 2);
}

/* set_words will see to it. */
static bool is_a_word(const qcb_field *field)
{
    const char *key = qcb__key(field);
    return (field->flags & QCB_FIELD_REQUIRED) &&
           (strcmp(key, "model") == 0 || strcmp(key, "driver") == 0 || strcmp(key, "qom-type") == 0 ||
            strcmp(key, "property") == 0 || strcmp(key, "value") == 0);
}

static bool tame_field(const qcb_field *field, const void *value, void *context)
{
    tamer *t = context;
    qcb_member_info info;
    bool known = t->type != 0 && qcb_find_member(t->target, t->type, (qcb_slice){ qcb__key(field), field->key_len }, &info) != 0;
    const char *key = qcb__key(field);
    bool by_hand =
        strcmp(key, "bus") == 0 || strcmp(key, "addr") == 0 || strncmp(key, "x-", 2) == 0 || strstr(key, "multifunction");
    if (!qcb__field_is_set(field, value) || is_a_word(field))
        return true;
    if (known && info.life.is_deprecated && !(field->flags & QCB_FIELD_REQUIRED))
        clear(t, field);
    else if (!known && field->kind != QCB_FIELD_STRING)
        clear(t, field);
    else if (by_hand || field->kind >= QCB_FIELD_STRUCT)
        clear(t, field);
    else if (field->kind == QCB_FIELD_STRING)
        tame_text(t, field, known ? &info : NULL);
    else if (field->kind >= QCB_FIELD_UINT)
        tame_number(t, field, known ? &info : NULL);
    return true;
}

/* Texts that must stand there, or QEMU would look at nothing else. */
static void set_words(const qcb_desc *desc, char *value)
{
    static const char *const words[][3] = {
        { "machine", "type", "q35" },    { "cpu_x86", "model", "max" },        { "cpu", "model", "max" },
        { "global", "driver", "e1000" }, { "global", "property", "mac" },      { "global", "value", "52:54:00:12:34:56" },
        { "device", "driver", "edu" },   { "object", "qom-type", "iothread" }, { "numa_node", "memdev", NULL },
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const qcb_field *field =
            strcmp(qcb_desc_name(desc), words[i][0]) == 0 ? qcb__field_find(desc, words[i][1], strlen(words[i][1])) : NULL;
        if (field != NULL)
            *(const char **)(void *)(value + field->offset) = words[i][2];
    }
    const char *option = qcb_desc_option(desc);
    const qcb_field *node = strcmp(option, "blockdev") == 0 ? qcb__field_find(desc, "node-name", 9) : NULL;
    const qcb_field *model = strcmp(option, "audio") == 0 ? qcb__field_find(desc, "model", 5) : NULL;
    if (node != NULL)
        *(const char **)(void *)(value + node->offset) = "id0";
    if (model != NULL)
        *(const char **)(void *)(value + model->offset) = "hda";
}

/* What a device cannot do without: its back end. */
static void set_references(tamer *t, const qcb_desc *desc)
{
    for (size_t i = 0; i < desc->field_count; i++) {
        const qcb_field *field = &qcb__fields_of(desc)[i];
        qcb_member_info info;
        if (field->kind != QCB_FIELD_STRING || t->type == 0 ||
            qcb_find_member(t->target, t->type, (qcb_slice){ qcb__key(field), field->key_len }, &info) == 0)
            continue;
        bool memory = strcmp(qcb__key(field), "memdev") == 0, tpm = strcmp(qcb__key(field), "tpmdev") == 0;
        const char *name = memory ? "mem0" : tpm ? "tpm0" : info.defines_id || info.life.is_deprecated ? NULL : made[info.space];
        if (name != NULL)
            *(const char **)(void *)(t->value + field->offset) = name;
    }
}

static void one(const qcb_desc *desc, uint64_t *seed, const qcb_target *target, qcb_pool *pool)
{
    char *value = calloc(1, qcb_desc_size(desc));
    qcb_value_random(desc, value, seed, pool);
    tamer t = { target, seed, qcb__facts_type(desc, value, target), value, false };
    qcb__value_visit(desc, value, tame_field, &t);
    if (strcmp(qcb_desc_option(desc), "device") == 0 && !t.hopeless)
        set_references(&t, desc);
    set_words(desc, value);
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    qcb_cmdline_set_target(vm, target);
    if (!t.hopeless && qcb_cmdline_add_value(vm, desc, value) == QCB_OK) {
        qcb_slice text = qcb_cmdline_get(vm, 0).value;
        printf("%s%c%s%c%.*s%c", qcb_desc_name(desc), 0, qcb_desc_option(desc), 0, (int)text.len, text.ptr, 0);
    }
    qcb_cmdline_free(vm);
    free(value);
}

int main(int argc, char **argv)
{
    qcb_target target;
    if (argc != 5 || qcb_target_init(&target, NULL, argv[3], argv[4]) != QCB_OK)
        return 2;
    uint64_t seed = strtoull(argv[1], NULL, 10);
    qcb_pool *pool = qcb_pool_new(NULL);
    for (long round = strtol(argv[2], NULL, 10); round > 0; round--) {
        for (size_t i = 0; qcb_desc_at(i) != NULL; i++) {
            if (qcb_desc_option(qcb_desc_at(i)) != NULL)
                one(qcb_desc_at(i), &seed, &target, pool);
            qcb_pool_clear(pool);
        }
    }
    qcb_pool_free(pool);
    return 0;
}
