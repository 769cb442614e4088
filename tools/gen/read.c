/* schema/typed.facts: which structs there are. SPDX-License-Identifier: MIT */
#include "gen.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct line {
    const char *path;
    int number;
    char *words[32];
    size_t count;
} line;

static void fault(gen_model *model, const line *l, const char *what, const char *detail)
{
    fprintf(stderr, "%s:%d: %s%s%s\n", l->path, l->number, what, detail != NULL ? ": " : "", detail != NULL ? detail : "");
    model->faults++;
}

/* Splits at blanks; "..." keeps blanks together. */
static void split(line *l, char *text)
{
    l->count = 0;
    while (l->count < 32) {
        while (*text == ' ' || *text == '\n')
            text++;
        if (*text == '\0' || *text == '#')
            return;
        l->words[l->count++] = text;
        for (bool quoted = false; *text != '\0' && *text != '\n' && (quoted || *text != ' '); text++)
            quoted ^= *text == '"';
        if (*text != '\0')
            *text++ = '\0';
    }
}

/* Value of "key=value" among the words, without quotes; NULL if there is none. */
static const char *value_of(const line *l, const char *key)
{
    size_t len = strlen(key);
    for (size_t i = 1; i < l->count; i++) {
        char *word = l->words[i];
        if (strncmp(word, key, len) != 0 || word[len] != '=')
            continue;
        word += len + 1;
        size_t n = strlen(word);
        if (n >= 2 && word[0] == '"' && word[n - 1] == '"') {
            word[n - 1] = '\0';
            word++;
        }
        return word;
    }
    return NULL;
}

static void copy(char *out, size_t size, const char *text)
{
    if (text != NULL)
        snprintf(out, size, "%s", text);
}

static const char *header_of(gen_model *model, const char *name)
{
    for (size_t i = 0; i < model->header_count; i++) {
        if (strcmp(model->headers[i], name) == 0)
            return model->headers[i];
    }
    return model->headers[model->header_count++] = strdup(name);
}

static qcb_kind kind_named(const char *name)
{
    for (int kind = 1; kind < QCB_KIND_COUNT; kind++) {
        const char *known = qcb_kind_name((qcb_kind)kind);
        if (known != NULL && strcmp(known, name) == 0)
            return (qcb_kind)kind;
    }
    return QCB_KIND_NONE;
}

/* "machine:*", "accel:kvm", "type:SMPConfiguration" */
static bool take_source(gen_model *model, gen_struct *s, const char *source)
{
    char kind[32];
    const char *colon = strchr(source, ':');
    if (colon == NULL || (size_t)(colon - source) >= sizeof kind)
        return false;
    memcpy(kind, source, (size_t)(colon - source));
    kind[colon - source] = '\0';
    if (strcmp(source, "machine:*") == 0) {
        gen_take_machines(model, s);
        return true;
    }
    qcb_type type = strcmp(kind, "type") == 0 ? qcb_find_data_type(&model->any, qcb_str(colon + 1))
                                              : qcb_find_type_anywhere(&model->any, kind_named(kind), qcb_str(colon + 1));
    if (type != 0)
        gen_take_members(model, s, type);
    return type != 0;
}

/* struct NAME header=H [option=O] [variant=KEY:VALUE] [implied=KEY] [keyval] [folds] of=SOURCE help=TEXT */
static void read_struct(gen_model *model, const line *l)
{
    const char *header = value_of(l, "header"), *variant = value_of(l, "variant"), *source = value_of(l, "of");
    if (l->count < 2 || header == NULL) {
        fault(model, l, "a struct needs a name and header=", NULL);
        return;
    }
    gen_struct *s = gen_new_struct(model, l->words[1], header_of(model, header));
    copy(s->option, sizeof s->option, value_of(l, "option"));
    copy(s->implied, sizeof s->implied, value_of(l, "implied"));
    copy(s->help, sizeof s->help, value_of(l, "help"));
    if (variant != NULL && strchr(variant, ':') != NULL) {
        snprintf(s->variant_key, sizeof s->variant_key, "%.*s", (int)(strchr(variant, ':') - variant), variant);
        copy(s->variant, sizeof s->variant, strchr(variant, ':') + 1);
    }
    for (size_t i = 2; i < l->count; i++) {
        s->keyval |= strcmp(l->words[i], "keyval") == 0;
        s->folds |= strcmp(l->words[i], "folds") == 0;
    }
    if (source != NULL && !take_source(model, s, source))
        fault(model, l, "the facts have no such type", source);
}

/* field STRUCT KEY kind=string|colon-list|... help=TEXT: what the facts do not have as a member */
static void read_field(gen_model *model, const line *l)
{
    static const struct {
        const char *word;
        qcb_field_kind kind;
    } kinds[] = { { "string", QCB_FIELD_STRING },  { "colon-list", QCB_FIELD_COLON_LIST },
                  { "bool", QCB_FIELD_BOOL },      { "uint", QCB_FIELD_UINT },
                  { "int", QCB_FIELD_INT },        { "size", QCB_FIELD_SIZE },
                  { "strings", QCB_FIELD_STRINGS } };
    const char *kind = value_of(l, "kind");
    gen_struct *s = l->count > 2 ? gen_find_struct(model, l->words[1]) : NULL;
    if (s == NULL || kind == NULL) {
        fault(model, l, "field STRUCT KEY kind=... of a struct above", NULL);
        return;
    }
    gen_field *f = NULL;
    for (size_t i = 0; i < s->count; i++)
        f = strcmp(s->fields[i].key, l->words[2]) == 0 ? &s->fields[i] : f;
    if (f == NULL)
        f = &s->fields[s->count++];
    *f = (gen_field){ .max = UINT64_MAX };
    copy(f->key, sizeof f->key, l->words[2]);
    gen_identifier(f->key, false, f->c_name, sizeof f->c_name);
    copy(f->help, sizeof f->help, value_of(l, "help"));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].word, kind) == 0)
            f->kind = kinds[i].kind;
    }
    if (f->kind == 0)
        fault(model, l, "no such kind", kind);
    if (f->kind == QCB_FIELD_INT)
        f->min = (uint64_t)INT64_MIN, f->max = INT64_MAX;
}

static void read_line(gen_model *model, const line *l)
{
    const char *what = l->words[0];
    if (strcmp(what, "struct") == 0)
        read_struct(model, l);
    else if (strcmp(what, "field") == 0)
        read_field(model, l);
    else if (strcmp(what, "name") == 0 && l->count == 3)
        gen_name_type(l->words[1], l->words[2]);
    else if (strcmp(what, "constants") == 0 && l->count >= 3)
        gen_constants(model, header_of(model, value_of(l, "header")), l->words[1], kind_named(l->words[2]));
    else
        fault(model, l, "no such line", what);
}

bool gen_read(gen_model *model, const char *path)
{
    FILE *file = fopen(path, "r");
    char text[1024];
    line l = { .path = path };
    if (file == NULL) {
        perror(path);
        return false;
    }
    while (fgets(text, sizeof text, file) != NULL) {
        l.number++;
        split(&l, text);
        if (l.count != 0)
            read_line(model, &l);
    }
    fclose(file);
    for (size_t i = 0; i < model->struct_count; i++)
        gen_sort_fields(model->structs[i]);
    return model->faults == 0;
}
