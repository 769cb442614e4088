/* Facts to fields. SPDX-License-Identifier: MIT */
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

void gen_identifier(const char *text, bool upper, char *out, size_t size)
{
    static const char *const keywords[] = { "auto",   "default",  "register", "long",     "short",   "static", "switch",
                                            "signed", "unsigned", "int",      "char",     "float",   "double", "if",
                                            "else",   "for",      "while",    "do",       "const",   "enum",   "struct",
                                            "union",  "void",     "inline",   "restrict", "volatile" };
    size_t n = 0;
    if (isdigit((unsigned char)text[0]) && !upper && n + 1 < size)
        out[n++] = '_';
    for (; *text != '\0' && n + 2 < size; text++) {
        unsigned char c = (unsigned char)*text;
        out[n++] = isalnum(c) ? (char)(upper ? toupper(c) : tolower(c)) : '_';
    }
    out[n] = '\0';
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        if (strcmp(out, keywords[i]) == 0) {
            out[n++] = '_';
            out[n] = '\0';
        }
    }
}

/* ---- names of facts types ---- */

static struct {
    char type[64], name[64];
} names[256];
static size_t name_count;

void gen_name_type(const char *type, const char *name)
{
    snprintf(names[name_count].type, sizeof names->type, "%s", type);
    snprintf(names[name_count++].name, sizeof names->name, "%s", name);
}

const char *gen_given_name(const char *type)
{
    for (size_t i = 0; i < name_count; i++) {
        if (strcmp(names[i].type, type) == 0)
            return names[i].name;
    }
    return NULL;
}

/* "SmpCacheProperties" as "smp_cache_properties". */
void gen_c_name_of_type(const char *type, char *out, size_t size)
{
    const char *given = gen_given_name(type);
    size_t n = 0;
    if (given != NULL) {
        snprintf(out, size, "%s", given);
        return;
    }
    for (size_t i = 0; type[i] != '\0' && n + 3 < size; i++) {
        bool starts =
            isupper((unsigned char)type[i]) && i > 0 &&
            (islower((unsigned char)type[i - 1]) || (islower((unsigned char)type[i + 1]) && isupper((unsigned char)type[i - 1])));
        if (starts)
            out[n++] = '_';
        out[n++] = isalnum((unsigned char)type[i]) ? (char)tolower((unsigned char)type[i]) : '_';
    }
    out[n] = '\0';
}

/* ---- structs and enums ---- */

gen_struct *gen_find_struct(gen_model *model, const char *name)
{
    for (size_t i = 0; i < model->struct_count; i++) {
        if (strcmp(model->structs[i]->name, name) == 0)
            return model->structs[i];
    }
    return NULL;
}

gen_struct *gen_new_struct(gen_model *model, const char *name, const char *header)
{
    gen_struct *s = calloc(1, sizeof *s);
    snprintf(s->name, sizeof s->name, "%s", name);
    s->header = header;
    model->structs[model->struct_count++] = s;
    return s;
}

static gen_enum *enum_of(gen_model *model, qcb_type type, const char *header)
{
    char name[64];
    qcb_value_info value;
    gen_c_name_of_type(qcb_type_name(&model->any, type), name, sizeof name);
    for (size_t i = 0; i < model->enum_count; i++) {
        if (strcmp(model->enums[i]->c_name, name) == 0)
            return model->enums[i];
    }
    gen_enum *e = calloc(1, sizeof *e);
    e->header = header;
    snprintf(e->c_name, sizeof e->c_name, "%s", name);
    gen_identifier(name, true, name, sizeof name);
    snprintf(e->prefix, sizeof e->prefix, "QCB_%.50s_", name);
    for (size_t i = 0; i < qcb_enum_size(&model->any, type) && e->count < 64; i++) {
        if (qcb_enum_value(&model->any, type, i, &value))
            snprintf(e->words[e->count++], sizeof *e->words, "%s", value.name);
    }
    return model->enums[model->enum_count++] = e;
}

static bool is_on_off_auto(const gen_model *model, qcb_type type)
{
    const char *name = qcb_type_name(&model->any, type);
    return name != NULL && strcmp(name, "OnOffAuto") == 0;
}

static gen_struct *nested_struct(gen_model *model, qcb_type type, const gen_struct *outer)
{
    char name[64];
    gen_c_name_of_type(qcb_type_name(&model->any, type), name, sizeof name);
    gen_struct *s = gen_find_struct(model, name);
    if (s == NULL) {
        s = gen_new_struct(model, name, outer->header);
        s->keyval = outer->keyval;
        gen_take_members(model, s, type);
    }
    return s;
}

/* ---- members to fields ---- */

static void number_range(gen_field *f, const qcb_member_info *m, bool is_signed)
{
    unsigned bits = m->bits == 0 ? 64 : m->bits;
    uint64_t most = bits == 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
    if (is_signed) {
        f->max = most >> 1;
        f->min = (uint64_t)(-(int64_t)f->max - 1);
    } else {
        f->max = most;
    }
    if (m->has_max && m->max < f->max)
        f->max = m->max;
    if (m->has_min)
        f->min = (uint64_t)m->min;
}

static qcb_field_kind scalar_kind(const gen_model *model, const qcb_member_info *m)
{
    static const qcb_field_kind kinds[QCB_VALUE_KIND_COUNT] = {
        [QCB_VALUE_BOOL] = QCB_FIELD_BOOL, [QCB_VALUE_ENUM] = QCB_FIELD_ENUM, [QCB_VALUE_INT] = QCB_FIELD_INT,
        [QCB_VALUE_UINT] = QCB_FIELD_UINT, [QCB_VALUE_SIZE] = QCB_FIELD_SIZE, [QCB_VALUE_STRUCT] = QCB_FIELD_STRUCT,
    };
    qcb_field_kind kind = kinds[m->kind] != 0 ? kinds[m->kind] : QCB_FIELD_STRING;
    bool choices = m->kind == QCB_VALUE_STRING && m->type != 0 && qcb_type_kind(&model->any, m->type) == QCB_KIND_ENUM;
    return choices ? QCB_FIELD_ENUM : kind;
}

static void set_kind(gen_model *model, const gen_struct *s, gen_field *f, const qcb_member_info *m)
{
    f->kind = scalar_kind(model, m);
    if (m->is_list)
        f->kind = f->kind == QCB_FIELD_STRUCT ? QCB_FIELD_STRUCTS : QCB_FIELD_STRINGS;
    if (f->kind == QCB_FIELD_ENUM && !is_on_off_auto(model, m->type))
        f->words = enum_of(model, m->type, s->header);
    if (f->kind == QCB_FIELD_STRUCT || f->kind == QCB_FIELD_STRUCTS)
        f->nested = nested_struct(model, m->type, s);
    if (f->kind == QCB_FIELD_UINT || f->kind == QCB_FIELD_INT || f->kind == QCB_FIELD_SIZE)
        number_range(f, m, f->kind == QCB_FIELD_INT);
    f->flags |= m->power_of_two ? QCB_FIELD_POWER_OF_TWO : 0;
    f->flags |= m->required ? QCB_FIELD_REQUIRED : 0;
    f->unit_shift = f->kind == QCB_FIELD_SIZE && m->unit != NULL && strcmp(m->unit, "MiB") == 0 ? 20 : 0;
}

static void add_note(gen_field *f, const char *format, const char *text)
{
    size_t len = strlen(f->note);
    if (text != NULL && text[0] != '\0' && len + 4 < sizeof f->note) {
        if (len != 0)
            len += (size_t)snprintf(f->note + len, sizeof f->note - len, "; ");
        snprintf(f->note + len, sizeof f->note - len, format, text);
    }
}

/* What a reader of the header wants to know of the value. */
static void describe(gen_field *f, const qcb_member_info *m)
{
    char range[64];
    if (m->help != NULL)
        snprintf(f->help, sizeof f->help, "%s", m->help);
    add_note(f, "%s", f->kind == QCB_FIELD_BOOL ? "on or off" : NULL);
    add_note(f, "unit %s", f->kind == QCB_FIELD_SIZE ? "bytes" : m->unit);
    snprintf(range, sizeof range, "%lld to %llu", (long long)(m->has_min ? m->min : 0), (unsigned long long)m->max);
    add_note(f, "%s", m->has_max ? range : NULL);
    add_note(f, "%s", m->power_of_two ? "a power of two" : NULL);
    add_note(f, "names a %s", m->space != QCB_NS_NONE ? qcb_namespace_name(m->space) : NULL);
    add_note(f, "default %s", m->default_text);
    add_note(f, "since %s", m->life.since != NULL ? m->life.since : m->life.since_after == NULL ? NULL : NULL);
    add_note(f, "after %s", m->life.since == NULL ? m->life.since_after : NULL);
    add_note(f, "deprecated since %s", m->life.deprecated);
    add_note(f, "removed in %s", m->life.removed);
    add_note(f, "instead: %s", m->life.replacement);
}

static void take_member(gen_model *model, gen_struct *s, const qcb_member_info *m)
{
    if (m->read_only || s->count == GEN_MAX)
        return;
    for (size_t i = 0; i < s->count; i++) {
        gen_field *f = &s->fields[i];
        if (strcmp(f->key, m->name) != 0)
            continue;
        gen_field other = { .kind = 0 };
        set_kind(model, s, &other, m);
        if (other.kind != f->kind || other.words != f->words) {
            f->kind = QCB_FIELD_STRING; /* two machines mean different things by it: text fits both */
            f->words = NULL;
            f->flags = 0;
        } else if (f->kind == QCB_FIELD_UINT || f->kind == QCB_FIELD_SIZE) {
            f->max = other.max > f->max ? other.max : f->max;
            f->min = other.min < f->min ? other.min : f->min;
        }
        return;
    }
    gen_field *f = &s->fields[s->count++];
    *f = (gen_field){ .kind = 0 };
    snprintf(f->key, sizeof f->key, "%s", m->name);
    gen_identifier(m->name, false, f->c_name, sizeof f->c_name);
    set_kind(model, s, f, m);
    describe(f, m);
}

void gen_take_members(gen_model *model, gen_struct *s, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info m;
    qcb_members(&iter, &model->any, type, true);
    while (qcb_members_next(&iter, &m))
        take_member(model, s, &m);
}

/* Names of unversioned machines that have the key, for the comment. */
static void name_machine(gen_struct *s, const char *key, const char *machine)
{
    for (size_t i = 0; i < s->count; i++) {
        gen_field *f = &s->fields[i];
        size_t len = strlen(f->note);
        if (strcmp(f->key, key) != 0)
            continue;
        char word[72];
        snprintf(word, sizeof word, " %s,", machine);
        const char *list = strstr(f->note, "machines:");
        if (list == NULL && len + 80 < sizeof f->note)
            snprintf(f->note + len, sizeof f->note - len, "%smachines: %s,", len != 0 ? "; " : "", machine);
        else if (list != NULL && strstr(list, word) == NULL && len + 80 < sizeof f->note && strlen(list) < 90)
            snprintf(f->note + len, sizeof f->note - len, "%s", word);
    }
}

static bool versioned(const char *name)
{
    size_t len = strlen(name);
    const char *dash = strrchr(name, '-');
    return len > 0 && dash != NULL && isdigit((unsigned char)dash[1]) && strchr(dash, '.') != NULL;
}

static void tidy_machines(gen_struct *s, size_t machine_count)
{
    (void)machine_count;
    for (size_t i = 0; i < s->count; i++) {
        gen_field *f = &s->fields[i];
        size_t len = strlen(f->note);
        char *list = strstr(f->note, "machines:");
        if (list == NULL)
            continue;
        if (f->note[len - 1] == ',')
            f->note[len - 1] = '\0';
        if (strlen(list) >= 88) { /* nearly all have it, or too many to name */
            *list = '\0';
            len = strlen(f->note);
            if (len >= 2 && f->note[len - 2] == ';')
                f->note[len - 2] = '\0';
        }
    }
}

void gen_take_machines(gen_model *model, gen_struct *s)
{
    qcb_type_info info;
    qcb_member_iter iter;
    qcb_member_info m;
    size_t machines = 0;
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(&model->any, QCB_KIND_MACHINE, t)) != 0;) {
        gen_take_members(model, s, t);
        if (!qcb_type_get(&model->any, t, &info))
            continue;
        const char *name = info.alias != NULL ? info.alias : info.name;
        if (versioned(name))
            continue;
        machines++;
        qcb_members(&iter, &model->any, t, true);
        while (qcb_members_next(&iter, &m))
            name_machine(s, m.name, name);
    }
    tidy_machines(s, machines);
}

static const char *sort_implied;

static int compare_fields(const void *a, const void *b)
{
    const gen_field *x = a, *y = b;
    bool first_x = strcmp(x->key, sort_implied) == 0, first_y = strcmp(y->key, sort_implied) == 0;
    return first_x != first_y ? (first_x ? -1 : 1) : strcmp(x->key, y->key);
}

/* The implied key first, then by name: the canonical order. */
void gen_sort_fields(gen_struct *s)
{
    sort_implied = s->implied;
    qsort(s->fields, s->count, sizeof *s->fields, compare_fields);
    if (s->count != 0 && strcmp(s->fields[0].key, s->implied) == 0)
        s->fields[0].flags |= QCB_FIELD_IMPLIED;
    for (size_t i = 0; i < s->count; i++)
        s->nested |= s->fields[i].kind >= QCB_FIELD_STRUCT && s->fields[i].kind <= QCB_FIELD_STRINGS;
}

static void constant(gen_model *model, const char *header, const char *prefix, const char *text, const char *help)
{
    char upper[64];
    gen_identifier(text, true, upper, sizeof upper);
    gen_constant c = { .header = header };
    snprintf(c.name, sizeof c.name, "%.28s%.60s", prefix, upper);
    snprintf(c.text, sizeof c.text, "%s", text);
    snprintf(c.help, sizeof c.help, "%s", help != NULL ? help : "");
    for (size_t i = 0; i < model->constant_count; i++) {
        if (strcmp(model->constants[i].name, c.name) == 0)
            return;
    }
    if (model->constant_count < sizeof model->constants / sizeof *model->constants)
        model->constants[model->constant_count++] = c;
}

void gen_constants(gen_model *model, const char *header, const char *prefix, qcb_kind kind)
{
    qcb_type_info info;
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(&model->any, kind, t)) != 0;) {
        if (!qcb_type_get(&model->any, t, &info) || info.is_abstract)
            continue;
        if (!versioned(info.name))
            constant(model, header, prefix, info.name, info.help);
        if (info.alias != NULL && !versioned(info.alias))
            constant(model, header, prefix, info.alias, info.help);
    }
}
