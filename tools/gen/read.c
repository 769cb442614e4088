/* schema/typed.facts: which structs there are. SPDX-License-Identifier: MIT */
#include "gen.h"

#include <fnmatch.h>
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
        if (*word != '"')
            return word;
        size_t n = strlen(++word); /* the closing quote goes the first time */
        if (n != 0 && word[n - 1] == '"')
            word[n - 1] = '\0';
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
    static const struct {
        const char *word;
        qcb_kind kind;
    } shorter[] = { { "group", QCB_KIND_GROUP },
                    { "type", QCB_KIND_STRUCT },
                    { "class", QCB_KIND_CLASS },
                    { "cpu", QCB_KIND_CPU },
                    { "cpu_model", QCB_KIND_CPU } };
    for (size_t i = 0; i < sizeof shorter / sizeof *shorter; i++) {
        if (strcmp(shorter[i].word, name) == 0)
            return shorter[i].kind;
    }
    for (int kind = 1; kind < QCB_KIND_COUNT; kind++) {
        const char *known = qcb_kind_name((qcb_kind)kind);
        if (known != NULL && strcmp(known, name) == 0)
            return (qcb_kind)kind;
    }
    return QCB_KIND_NONE;
}

static bool has_word(const line *l, const char *word)
{
    for (size_t i = 2; i < l->count; i++) {
        if (strcmp(l->words[i], word) == 0)
            return true;
    }
    return false;
}

/* Does one of the globs, separated by commas, fit? */
static bool matches(const char *globs, const char *name)
{
    char glob[96];
    while (globs != NULL && *globs != '\0') {
        size_t len = strcspn(globs, ",");
        snprintf(glob, sizeof glob, "%.*s", (int)len, globs);
        if (fnmatch(glob, name, 0) == 0)
            return true;
        globs += len + (globs[len] == ',' ? 1 : 0);
    }
    return false;
}

/* How the option writes it: facts of the option. */
static void configure(gen_model *model, gen_struct *s, const line *l)
{
    qcb_option_info info;
    s->folds = has_word(l, "folds");
    s->signs = has_word(l, "signs");
    s->repeats = has_word(l, "repeats");
    s->dotted = s->option[0] == '\0' || has_word(l, "dotted");
    if (s->option[0] == '\0')
        return;
    if (!qcb_find_option(&model->any, qcb_str(s->option), &info)) {
        fault(model, l, "no such option", s->option);
        return;
    }
    s->words = info.syntax == QCB_SYNTAX_GLOBAL;
    s->json = info.json;
    s->form = info.syntax == QCB_SYNTAX_KEYVAL || info.syntax == QCB_SYNTAX_URI ? QCB_FORM_KEYVAL
              : info.syntax == QCB_SYNTAX_CPU                                   ? QCB_FORM_CPU
                                                                                : QCB_FORM_OPTS;
    s->dotted |= s->form == QCB_FORM_KEYVAL;
    s->bare_variant = info.implied_key != NULL && strcmp(info.implied_key, s->variant_key) == 0;
    if (!s->bare_variant && info.implied_key != NULL)
        copy(s->implied, sizeof s->implied, info.implied_key);
    if (s->form == QCB_FORM_CPU)
        copy(s->implied, sizeof s->implied, "model");
}

/* "machine:*", "accelerator:kvm", "type:SMPConfiguration", "cpu:riscv64"; "device:" for a kind alone */
static bool take_source(gen_model *model, gen_struct *s, const char *source)
{
    char kind[32];
    const char *colon = strchr(source, ':');
    if (colon == NULL || (size_t)(colon - source) >= sizeof kind)
        return false;
    snprintf(kind, sizeof kind, "%.*s", (int)(colon - source), source);
    if (strcmp(kind, "cpu") == 0) {
        gen_take_cpus(model, s, colon + 1);
        s->facts_kind = QCB_KIND_CPU;
        return true;
    }
    s->facts_kind = kind_named(kind);
    if (strcmp(source, "machine:*") == 0)
        gen_take_machines(model, s);
    if (colon[1] == '\0' || colon[1] == '*')
        return s->facts_kind != QCB_KIND_NONE;
    qcb_type type = s->facts_kind == QCB_KIND_STRUCT  ? qcb_find_data_type(&model->any, qcb_str(colon + 1))
                    : s->facts_kind == QCB_KIND_CLASS ? qcb_find_qom_type(&model->any, qcb_str(colon + 1))
                                                      : qcb_find_type_anywhere(&model->any, s->facts_kind, qcb_str(colon + 1));
    snprintf(s->facts, sizeof s->facts, "%s", colon + 1);
    if (type != 0)
        gen_take_members(model, s, type);
    return type != 0;
}

static void take_sources(gen_model *model, gen_struct *s, const line *l, const char *sources)
{
    char source[96];
    while (sources != NULL && *sources != '\0') {
        size_t len = strcspn(sources, ",");
        snprintf(source, sizeof source, "%.*s", (int)len, sources);
        if (!take_source(model, s, source))
            fault(model, l, "the facts have no such type", source);
        sources += len + (sources[len] == ',' ? 1 : 0);
    }
}

/* struct NAME header=H [option=O] [variant=KEY:VALUE] [folds] [signs] [repeats] [dotted] of=SOURCE[,SOURCE] help=TEXT */
static void read_struct(gen_model *model, const line *l)
{
    const char *header = value_of(l, "header"), *variant = value_of(l, "variant");
    if (l->count < 2 || header == NULL) {
        fault(model, l, "a struct needs a name and header=", NULL);
        return;
    }
    if (gen_find_struct(model, l->words[1]) != NULL) {
        fault(model, l, "this struct is there already", l->words[1]);
        return;
    }
    gen_struct *s = gen_new_struct(model, l->words[1], header_of(model, header));
    copy(s->option, sizeof s->option, value_of(l, "option"));
    copy(s->help, sizeof s->help, value_of(l, "help"));
    if (variant != NULL && strchr(variant, ':') != NULL) {
        snprintf(s->variant_key, sizeof s->variant_key, "%.*s", (int)(strchr(variant, ':') - variant), variant);
        copy(s->variant, sizeof s->variant, strchr(variant, ':') + 1);
    }
    configure(model, s, l);
    take_sources(model, s, l, value_of(l, "of"));
}

static gen_struct *new_variant(gen_model *model, const line *l, const qcb_type_info *info, const char *option, const char *key)
{
    char name[64], word[64];
    gen_identifier(info->name, false, word, sizeof word);
    snprintf(name, sizeof name, "%.24s_%.38s", l->words[1], word);
    if (gen_find_struct(model, name) != NULL) {
        fault(model, l, "this struct is there already", name);
        return NULL;
    }
    gen_struct *s = gen_new_struct(model, name, header_of(model, value_of(l, "header")));
    copy(s->option, sizeof s->option, option);
    copy(s->variant_key, sizeof s->variant_key, key);
    copy(s->variant, sizeof s->variant, info->name);
    copy(s->alias, sizeof s->alias, info->alias);
    copy(s->facts, sizeof s->facts, info->name);
    snprintf(s->help, sizeof s->help, "-%s %s%s%s", option, info->name, info->help != NULL ? ": " : "",
             info->help != NULL ? info->help : "");
    s->facts_kind = info->kind;
    configure(model, s, l);
    return s;
}

/* variants PREFIX KIND header=H option=O key=K [match=GLOBS] [except=GLOBS] [keyval=GLOBS] [repeats] [dotted]: a struct for each
 * type of the kind. All of them are there before their members are read, for they may hold one another. */
static void read_variants(gen_model *model, const line *l)
{
    const char *option = value_of(l, "option"), *key = value_of(l, "key"), *match = value_of(l, "match");
    const char *except = value_of(l, "except"), *keyval = value_of(l, "keyval");
    qcb_kind kind = l->count > 2 ? kind_named(l->words[2]) : QCB_KIND_NONE;
    size_t first = model->struct_count;
    qcb_type types[GEN_MAX];
    if (option == NULL || key == NULL || kind == QCB_KIND_NONE) {
        fault(model, l, "variants PREFIX KIND header=H option=O key=K", NULL);
        return;
    }
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(&model->any, kind, t)) != 0;) {
        qcb_type_info info;
        if (!qcb_type_get(&model->any, t, &info) || info.is_abstract || (kind == QCB_KIND_DEVICE && !info.user_creatable) ||
            (match != NULL && !matches(match, info.name)) || matches(except, info.name))
            continue;
        gen_struct *s = new_variant(model, l, &info, option, key);
        if (s == NULL)
            continue;
        types[model->struct_count - 1] = t;
        if (matches(keyval, info.name)) {
            s->form = QCB_FORM_KEYVAL;
            s->dotted = true;
            s->repeats = false;
        }
    }
    if (model->struct_count == first)
        fault(model, l, "no type fits", match);
    for (size_t i = first, last = model->struct_count; i < last; i++) {
        gen_take_members(model, model->structs[i], types[i]);
        gen_field *tag = gen_find_field(model->structs[i], key);
        if (tag != NULL) {
            gen_struct *s = model->structs[i];
            memmove(tag, tag + 1, (size_t)(s->fields + s->count - tag - 1) * sizeof *tag);
            s->count--;
        }
    }
}

static void set_field(gen_model *model, gen_struct *s, const line *l, qcb_field_kind kind)
{
    const char *min = value_of(l, "min"), *max = value_of(l, "max");
    gen_field *f = gen_find_field(s, l->words[2]);
    if (f == NULL)
        f = gen_new_field(s);
    *f = (gen_field){ .kind = kind, .max = UINT64_MAX };
    copy(f->key, sizeof f->key, l->words[2]);
    gen_identifier(f->key, false, f->c_name, sizeof f->c_name);
    copy(f->help, sizeof f->help, value_of(l, "help"));
    f->flags = has_word(l, "required") ? QCB_FIELD_OWN | QCB_FIELD_REQUIRED : QCB_FIELD_OWN;
    f->flags |= has_word(l, "repeats") ? QCB_FIELD_REPEATS : 0;
    f->flags |= has_word(l, "mib") ? QCB_FIELD_MIB : 0;
    if (kind == QCB_FIELD_INT || kind == QCB_FIELD_INTS)
        f->min = (uint64_t)INT64_MIN, f->max = INT64_MAX;
    if (min != NULL)
        f->min = strtoull(min, NULL, 0);
    if (max != NULL)
        f->max = strtoull(max, NULL, 0);
    (void)model;
}

/* field GLOB KEY kind=string|colon-list|... [required] [min=N] [max=N] help=TEXT: what the facts do not have as a member, or not
 * as it is on the command line. */
static void read_field(gen_model *model, const line *l)
{
    static const struct {
        const char *word;
        qcb_field_kind kind;
    } kinds[] = { { "string", QCB_FIELD_STRING }, { "colon-list", QCB_FIELD_COLON_LIST },
                  { "bool", QCB_FIELD_BOOL },     { "auto", QCB_FIELD_ENUM },
                  { "uint", QCB_FIELD_UINT },     { "int", QCB_FIELD_INT },
                  { "size", QCB_FIELD_SIZE },     { "strings", QCB_FIELD_STRINGS },
                  { "uints", QCB_FIELD_UINTS },   { "properties", QCB_FIELD_PROPERTIES } };
    const char *word = value_of(l, "kind");
    qcb_field_kind kind = (qcb_field_kind)0;
    size_t fits = 0;
    for (size_t i = 0; word != NULL && i < sizeof kinds / sizeof *kinds; i++)
        kind = strcmp(kinds[i].word, word) == 0 ? kinds[i].kind : kind;
    if (l->count < 4 || kind == 0) {
        fault(model, l, "field GLOB KEY kind=...; no such kind", word);
        return;
    }
    for (size_t i = 0; i < model->struct_count; i++) {
        if (!matches(l->words[1], model->structs[i]->name))
            continue;
        fits++;
        set_field(model, model->structs[i], l, kind);
    }
    if (fits == 0)
        fault(model, l, "no struct above fits", l->words[1]);
}

static size_t drop_fields(gen_struct *s, const char *globs)
{
    size_t kept = 0, count = s->count;
    for (size_t i = 0; i < count; i++) {
        if (!matches(globs, s->fields[i].key))
            s->fields[kept++] = s->fields[i];
    }
    s->count = kept;
    return count - kept;
}

/* drop STRUCT-GLOBS KEY-GLOBS: what the facts have and the command line does not take there. */
static void read_drop(gen_model *model, const line *l)
{
    size_t dropped = 0;
    for (size_t i = 0; i < model->struct_count; i++) {
        if (matches(l->words[1], model->structs[i]->name))
            dropped += drop_fields(model->structs[i], l->words[2]);
    }
    if (dropped == 0)
        fault(model, l, "nothing to drop", l->words[2]);
}

static void read_line(gen_model *model, const line *l)
{
    const char *what = l->words[0];
    if (strcmp(what, "struct") == 0)
        read_struct(model, l);
    else if (strcmp(what, "field") == 0)
        read_field(model, l);
    else if (strcmp(what, "variants") == 0)
        read_variants(model, l);
    else if (strcmp(what, "drop") == 0 && l->count == 3)
        read_drop(model, l);
    else if (strcmp(what, "place") == 0 && l->count == 3)
        gen_place_type(l->words[1], header_of(model, l->words[2]));
    else if (strcmp(what, "name") == 0 && l->count == 3)
        gen_name_type(l->words[1], l->words[2]);
    else if (strcmp(what, "constants") == 0 && l->count >= 3)
        gen_constants(model, header_of(model, value_of(l, "header")), l->words[1], kind_named(l->words[2]));
    else
        fault(model, l, "no such line", what);
}

static bool is_used(const gen_model *model, const gen_enum *e)
{
    for (size_t i = 0; i < model->struct_count; i++) {
        for (size_t k = 0; k < model->structs[i]->count; k++) {
            if (model->structs[i]->fields[k].words == e)
                return true;
        }
    }
    return false;
}

/* Enums of tags, which are no fields, and of fields that were dropped. */
static void drop_unused_enums(gen_model *model)
{
    size_t kept = 0;
    for (size_t i = 0; i < model->enum_count; i++) {
        if (is_used(model, model->enums[i]))
            model->enums[kept++] = model->enums[i];
    }
    model->enum_count = kept;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(gen_struct *const *)a)->name, (*(gen_struct *const *)b)->name);
}

static void number_structs(gen_model *model)
{
    memcpy(model->sorted, model->structs, model->struct_count * sizeof *model->structs);
    qsort(model->sorted, model->struct_count, sizeof *model->sorted, compare_names);
    for (size_t i = 0; i < model->struct_count; i++)
        model->sorted[i]->index = i;
}

bool gen_read(gen_model *model, const char *path)
{
    FILE *file = fopen(path, "r");
    char text[2048];
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
    drop_unused_enums(model);
    number_structs(model);
    return model->faults == 0;
}
