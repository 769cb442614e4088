/* Facts to fields. SPDX-License-Identifier: MIT */
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

void gen_identifier(const char *text, bool upper, char *out, size_t size)
{
    static const char *const keywords[] = { "auto", "default", "register", "long", "short", "static", "switch", "signed",
                                            "unsigned", "int", "char", "float", "double", "if", "else", "for", "while", "do",
                                            "const", "enum", "struct", "union", "void", "inline", "restrict", "volatile", "break",
                                            "case",
                                            /* of C++, for the headers are read by it too, and macros of old compilers */
                                            "class", "delete", "export", "namespace", "new", "not", "operator", "private",
                                            "protected", "public", "template", "this", "throw", "try", "typename", "using",
                                            "virtual", "xor", "and", "or", "unix", "linux" };
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

typedef struct given {
    char type[160];
    const char *name;
} given;

static given names[256], places[64];
static size_t name_count, place_count;

static const char *find_given(const given *list, size_t count, const char *type)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(list[i].type, type) == 0)
            return list[i].name;
    }
    return NULL;
}

static void add_given(given *list, size_t *count, size_t most, const char *type, const char *name)
{
    if (*count == most)
        abort();
    snprintf(list[*count].type, sizeof list->type, "%s", type);
    list[(*count)++].name = name;
}

void gen_name_type(const char *type, const char *name)
{
    add_given(names, &name_count, sizeof names / sizeof *names, type, strdup(name));
}

const char *gen_given_name(const char *type)
{
    return find_given(names, name_count, type);
}

void gen_place_type(const char *type, const char *header)
{
    add_given(places, &place_count, sizeof places / sizeof *places, type, header);
}

const char *gen_given_header(const char *type)
{
    return find_given(places, place_count, type);
}

/* "SmpCacheProperties" as "smp_cache_properties". */
void gen_c_name_of_type(const char *type, char *out, size_t size)
{
    const char *chosen = gen_given_name(type);
    size_t n = 0;
    if (chosen != NULL) {
        snprintf(out, size, "%s", chosen);
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
    s->form = QCB_FORM_KEYVAL;
    s->dotted = true;
    model->structs[model->struct_count++] = s;
    return s;
}

gen_field *gen_find_field(gen_struct *s, const char *key)
{
    for (size_t i = 0; i < s->count; i++) {
        if (strcmp(s->fields[i].key, key) == 0)
            return &s->fields[i];
    }
    return NULL;
}

gen_field *gen_new_field(gen_struct *s)
{
    if (s->count == s->size) {
        s->size = s->size == 0 ? 32 : s->size * 2;
        s->fields = realloc(s->fields, s->size * sizeof *s->fields);
        if (s->fields == NULL)
            abort();
    }
    gen_field *f = &s->fields[s->count++];
    *f = (gen_field){ .kind = 0 };
    return f;
}

/* A value may have several rows, for different targets. */
static void add_word(gen_enum *e, const char *word)
{
    for (size_t i = 0; i < e->count; i++) {
        if (strcmp(e->words[i], word) == 0)
            return;
    }
    if (e->count == sizeof e->words / sizeof *e->words)
        abort();
    snprintf(e->words[e->count++], sizeof *e->words, "%s", word);
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
    bool switches = strcmp(name, "on_off") == 0; /* texts that are on or off have the C type of switches */
    e->header = switches ? NULL : header;
    snprintf(e->c_name, sizeof e->c_name, "%s", name);
    gen_identifier(name, true, name, sizeof name);
    snprintf(e->prefix, sizeof e->prefix, "QCB_%.50s%s", switches ? "" : name, switches ? "" : "_");
    for (size_t i = 0; i < qcb_enum_size(&model->any, type); i++) {
        if (qcb_enum_value(&model->any, type, i, &value))
            add_word(e, value.name);
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
    const char *facts = qcb_type_name(&model->any, type), *header = gen_given_header(facts);
    gen_c_name_of_type(facts, name, sizeof name);
    gen_struct *s = gen_find_struct(model, name);
    if (s == NULL) {
        s = gen_new_struct(model, name, header != NULL ? header : outer->header);
        s->facts_kind = QCB_KIND_STRUCT;
        snprintf(s->facts, sizeof s->facts, "%s", facts);
        gen_take_members(model, s, type);
    }
    return s;
}

/* ---- choices ---- */

/* The struct of a union for one value of its tag: the members that all have, and its own. */
static gen_struct *union_member(gen_model *model, qcb_type type, const char *prefix, const char *value, const gen_struct *outer)
{
    char name[64], word[64];
    const char *facts = qcb_type_name(&model->any, type), *header = gen_given_header(facts);
    gen_identifier(value, false, word, sizeof word);
    snprintf(name, sizeof name, "%.30s_%.32s", prefix, word);
    gen_struct *s = gen_find_struct(model, name);
    if (s != NULL)
        return s;
    s = gen_new_struct(model, name, header != NULL ? header : outer->header);
    snprintf(s->variant_key, sizeof s->variant_key, "%s", qcb_union_tag(&model->any, type));
    snprintf(s->variant, sizeof s->variant, "%s", value);
    gen_take_members(model, s, type);
    qcb_type own = qcb_union_variant(&model->any, type, qcb_str(value));
    if (own != 0)
        gen_take_members(model, s, own);
    gen_field *tag = gen_find_field(s, s->variant_key);
    if (tag != NULL) {
        memmove(tag, tag + 1, (size_t)(s->fields + s->count - tag - 1) * sizeof *tag);
        s->count--;
    }
    return s;
}

static void take_union(gen_model *model, gen_family *family, qcb_type type, const gen_struct *outer)
{
    char prefix[64];
    qcb_member_info tag;
    qcb_value_info value;
    const char *tag_name = qcb_union_tag(&model->any, type);
    gen_c_name_of_type(qcb_type_name(&model->any, type), prefix, sizeof prefix);
    snprintf(family->tag, sizeof family->tag, "%s", tag_name);
    if (qcb_find_member_anywhere(&model->any, type, qcb_str(tag_name), &tag) == 0)
        return;
    for (size_t i = 0; i < qcb_enum_size(&model->any, tag.type) && family->count < 256; i++) {
        if (qcb_enum_value(&model->any, tag.type, i, &value))
            family->members[family->count++] = union_member(model, type, prefix, value.name, outer);
    }
}

static void take_alternate(gen_model *model, gen_family *family, qcb_type type, const gen_struct *outer)
{
    qcb_member_iter iter;
    qcb_member_info m;
    qcb_members(&iter, &model->any, type, true);
    while (qcb_members_next(&iter, &m)) {
        family->refers |= m.kind == QCB_VALUE_STRING || m.kind == QCB_VALUE_ENUM;
        family->or_null |= m.kind == QCB_VALUE_NULL;
        if (m.kind == QCB_VALUE_UNION)
            take_union(model, family, m.type, outer);
        else if (m.kind == QCB_VALUE_STRUCT)
            family->members[family->count++] = nested_struct(model, m.type, outer);
    }
}

gen_family *gen_family_of(gen_model *model, qcb_type type, const gen_struct *outer)
{
    const char *name = qcb_type_name(&model->any, type);
    for (size_t i = 0; i < model->family_count; i++) {
        if (strcmp(model->families[i]->name, name) == 0)
            return model->families[i];
    }
    gen_family *family = calloc(1, sizeof *family);
    snprintf(family->name, sizeof family->name, "%s", name);
    model->families[model->family_count++] = family; /* first, for it may hold itself */
    if (qcb_type_kind(&model->any, type) == QCB_KIND_UNION)
        take_union(model, family, type, outer);
    else
        take_alternate(model, family, type, outer);
    return family;
}

/* An alternate without structs is a text. */
static bool has_structs(gen_model *model, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info m;
    qcb_members(&iter, &model->any, type, true);
    while (qcb_members_next(&iter, &m)) {
        if (m.kind == QCB_VALUE_UNION || m.kind == QCB_VALUE_STRUCT)
            return true;
    }
    return false;
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
    if (m->has_min && (is_signed || m->min > 0))
        f->min = (uint64_t)m->min;
}

static qcb_field_kind scalar_kind(gen_model *model, const qcb_member_info *m)
{
    static const qcb_field_kind kinds[QCB_VALUE_KIND_COUNT] = {
        [QCB_VALUE_BOOL] = QCB_FIELD_BOOL,    [QCB_VALUE_ENUM] = QCB_FIELD_ENUM,        [QCB_VALUE_INT] = QCB_FIELD_INT,
        [QCB_VALUE_UINT] = QCB_FIELD_UINT,    [QCB_VALUE_SIZE] = QCB_FIELD_SIZE,        [QCB_VALUE_STRUCT] = QCB_FIELD_STRUCT,
        [QCB_VALUE_UNION] = QCB_FIELD_CHOICE, [QCB_VALUE_ALTERNATE] = QCB_FIELD_CHOICE,
    };
    qcb_field_kind kind = kinds[m->kind] != 0 ? kinds[m->kind] : QCB_FIELD_STRING;
    bool choices = m->kind == QCB_VALUE_STRING && m->type != 0 && qcb_type_kind(&model->any, m->type) == QCB_KIND_ENUM;
    if ((kind == QCB_FIELD_STRUCT || kind == QCB_FIELD_CHOICE || kind == QCB_FIELD_ENUM) && m->type == 0)
        return QCB_FIELD_STRING;
    if (m->kind == QCB_VALUE_ALTERNATE && !has_structs(model, m->type))
        return QCB_FIELD_STRING;
    return choices ? QCB_FIELD_ENUM : kind;
}

/* A structure around one text: String and its like. */
static bool wraps_text(gen_model *model, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info m;
    size_t count = 0;
    bool str = false;
    qcb_members(&iter, &model->any, type, true);
    while (qcb_members_next(&iter, &m)) {
        str = strcmp(m.name, "str") == 0;
        count++;
    }
    return count == 1 && str;
}

static qcb_field_kind list_kind(qcb_field_kind kind)
{
    static const qcb_field_kind lists[QCB_FIELD_KIND_COUNT] = {
        [QCB_FIELD_STRUCT] = QCB_FIELD_STRUCTS, [QCB_FIELD_CHOICE] = QCB_FIELD_CHOICES, [QCB_FIELD_UINT] = QCB_FIELD_UINTS,
        [QCB_FIELD_SIZE] = QCB_FIELD_UINTS,     [QCB_FIELD_INT] = QCB_FIELD_INTS,       [QCB_FIELD_ENUM] = QCB_FIELD_ENUMS,
    };
    return lists[kind] != 0 ? lists[kind] : QCB_FIELD_STRINGS;
}

static bool is_number(qcb_field_kind kind)
{
    return kind == QCB_FIELD_UINT || kind == QCB_FIELD_INT || kind == QCB_FIELD_SIZE || kind == QCB_FIELD_UINTS ||
           kind == QCB_FIELD_INTS;
}

/* Where a release does not require it, only building for a target that does tells that it is missing. */
static bool required_everywhere(const gen_model *model, const qcb_member_info *m)
{
    const char *version, *full, *arch;
    for (size_t i = 0; m->required && qcb_schema_target_at(model->any.schema, i, &version, &full, &arch); i++) {
        qcb_target target;
        qcb_member_info there;
        bool known =
            qcb_target_init(&target, NULL, version, arch) == QCB_OK && qcb_type_presence(&target, m->owner) != QCB_ABSENT;
        if (known && (qcb_find_member(&target, m->owner, qcb_str(m->name), &there) == 0 || !there.required))
            return false;
    }
    return m->required;
}

static void set_kind(gen_model *model, const gen_struct *s, gen_field *f, const qcb_member_info *m)
{
    bool opts = s->facts_kind == QCB_KIND_CHARDEV || s->facts_kind == QCB_KIND_FSDEV || s->facts_kind == QCB_KIND_TPMDEV ||
                s->facts_kind == QCB_KIND_GROUP;
    f->kind = scalar_kind(model, m);
    if ((m->kind == QCB_VALUE_NUMBER && opts) || (f->kind == QCB_FIELD_INT && m->power_of_two))
        f->kind = QCB_FIELD_UINT; /* "number" of QemuOpts is a uint64 */
    if (m->is_list && f->kind == QCB_FIELD_STRUCT && wraps_text(model, m->type)) {
        f->kind = QCB_FIELD_STRING;
        f->flags |= QCB_FIELD_WRAPPED;
    }
    if (m->is_list)
        f->kind = list_kind(f->kind);
    if ((f->kind == QCB_FIELD_ENUM && !is_on_off_auto(model, m->type)) || f->kind == QCB_FIELD_ENUMS)
        f->words = enum_of(model, m->type, s->header);
    if (f->kind == QCB_FIELD_STRUCT || f->kind == QCB_FIELD_STRUCTS)
        f->nested = nested_struct(model, m->type, s);
    if (f->kind == QCB_FIELD_CHOICE || f->kind == QCB_FIELD_CHOICES)
        f->family = gen_family_of(model, m->type, s);
    if (is_number(f->kind))
        number_range(f, m, f->kind == QCB_FIELD_INT || f->kind == QCB_FIELD_INTS);
    if (s->repeats && f->kind >= QCB_FIELD_STRINGS)
        f->flags |= QCB_FIELD_REPEATS;
    f->flags |= m->power_of_two ? QCB_FIELD_POWER_OF_TWO : 0;
    f->flags |= required_everywhere(model, m) ? QCB_FIELD_REQUIRED : 0;
    f->flags |= f->kind == QCB_FIELD_SIZE && m->unit != NULL && strcmp(m->unit, "MiB") == 0 ? QCB_FIELD_MIB : 0;
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
    add_note(f, "since %s", m->life.since);
    add_note(f, "after %s", m->life.since == NULL ? m->life.since_after : NULL);
    add_note(f, "deprecated since %s", m->life.deprecated);
    add_note(f, "removed in %s", m->life.removed);
    add_note(f, "instead: %s", m->life.replacement);
}

/* Another machine, target or ancestor has it too. Where they mean different things by it, text fits both. */
static void merge_member(gen_model *model, gen_struct *s, gen_field *f, const qcb_member_info *m)
{
    gen_field other = { .kind = 0 };
    set_kind(model, s, &other, m);
    if (other.kind != f->kind || other.words != f->words || other.nested != f->nested || other.family != f->family) {
        f->kind = QCB_FIELD_STRING;
        f->words = NULL;
        f->nested = NULL;
        f->family = NULL;
        f->flags = 0;
    } else if (f->kind == QCB_FIELD_UINT || f->kind == QCB_FIELD_SIZE) {
        f->max = other.max > f->max ? other.max : f->max;
        f->min = other.min < f->min ? other.min : f->min;
    }
    f->flags &= other.flags | ~(unsigned)QCB_FIELD_REQUIRED;
}

static void take_member(gen_model *model, gen_struct *s, const qcb_member_info *m)
{
    if (m->read_only || strchr(m->name, '[') != NULL || strlen(m->name) >= sizeof(((gen_field *)0)->key))
        return;
    bool nests = m->is_list || m->kind == QCB_VALUE_STRUCT || m->kind == QCB_VALUE_UNION;
    if (s->form == QCB_FORM_CPU && nests)
        return; /* what a CPU tells of itself; -cpu has no way to write it */
    gen_field *f = gen_find_field(s, m->name);
    if (f != NULL) {
        merge_member(model, s, f, m);
        return;
    }
    f = gen_new_field(s);
    snprintf(f->key, sizeof f->key, "%s", m->name);
    gen_identifier(m->name, false, f->c_name, sizeof f->c_name);
    set_kind(model, s, f, m);
    describe(f, m);
}

static void take_own_and_inherited(gen_model *model, gen_struct *s, qcb_type type)
{
    qcb_member_iter iter;
    qcb_member_info m;
    qcb_members(&iter, &model->any, type, true);
    while (qcb_members_next(&iter, &m))
        take_member(model, s, &m);
}

static bool is_new(qcb_type *seen, size_t *count, qcb_type type)
{
    for (size_t i = 0; i < *count; i++) {
        if (seen[i] == type)
            return false;
    }
    if (*count < 32)
        seen[(*count)++] = type;
    return true;
}

/* A type may have other parents on other targets; the iteration knows one. */
void gen_take_members(gen_model *model, gen_struct *s, qcb_type type)
{
    const char *version, *full, *arch;
    qcb_type seen[32];
    size_t count = 0;
    qcb_target target;
    qcb_type_info info;
    take_own_and_inherited(model, s, type);
    if (s->facts_kind != QCB_KIND_DEVICE)
        return;
    for (size_t i = 0; qcb_schema_target_at(qcb_schema_embedded(), i, &version, &full, &arch); i++) {
        bool there = qcb_target_init(&target, NULL, version, arch) == QCB_OK && qcb_type_get(&target, type, &info);
        if (there && info.presence == QCB_PRESENT && info.parent != 0 && is_new(seen, &count, info.parent))
            take_own_and_inherited(model, s, info.parent);
    }
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

/* The features of all models: those that one model alone has stand with it. */
void gen_take_cpus(gen_model *model, gen_struct *s, const char *arch)
{
    qcb_target target, any = model->any;
    if (qcb_target_any(&target, NULL, arch) != QCB_OK)
        return;
    model->any = target;
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(&target, QCB_KIND_CPU, t)) != 0;) {
        if (qcb_type_presence(&target, t) != QCB_ABSENT)
            gen_take_members(model, s, t);
    }
    model->any = any;
}

static const char *sort_implied;

static int compare_fields(const void *a, const void *b)
{
    const gen_field *x = a, *y = b;
    bool first_x = strcmp(x->key, sort_implied) == 0, first_y = strcmp(y->key, sort_implied) == 0;
    return first_x != first_y ? (first_x ? -1 : 1) : strcmp(x->key, y->key);
}

static bool c_name_taken(const gen_struct *s, const gen_field *f, const char *name)
{
    for (size_t i = 0; i < s->count; i++) {
        if (&s->fields[i] != f && strcmp(s->fields[i].c_name, name) == 0)
            return true;
    }
    return false;
}

/* "sse4-1" keeps sse4_1; of "sse4.1", "sse4_1" and "Sse4-1" all but one have to step aside. */
static void part_c_names(gen_struct *s)
{
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < s->count; i++) {
            gen_field *f = &s->fields[i];
            bool exact = strspn(f->key, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(f->key);
            while ((pass == 1 || !exact) && c_name_taken(s, f, f->c_name) && strlen(f->c_name) + 2 < sizeof f->c_name)
                memcpy(f->c_name + strlen(f->c_name), "_", 2);
        }
    }
}

/* The implied key first, then by name: the canonical order. */
void gen_sort_fields(gen_struct *s)
{
    sort_implied = s->implied;
    if (s->count != 0)
        qsort(s->fields, s->count, sizeof *s->fields, compare_fields);
    part_c_names(s);
    if (s->count != 0 && strcmp(s->fields[0].key, s->implied) == 0)
        s->fields[0].flags |= QCB_FIELD_IMPLIED;
    for (size_t i = 0; i < s->count; i++)
        s->nested |= s->fields[i].kind >= QCB_FIELD_STRUCT && s->fields[i].kind != QCB_FIELD_COLON_LIST;
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
