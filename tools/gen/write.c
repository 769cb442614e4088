/* The generated C. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const c_types[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = "const char *",     [QCB_FIELD_BOOL] = "qcb_on_off ",
    [QCB_FIELD_UINT] = "qcb_uint ",          [QCB_FIELD_INT] = "qcb_int ",
    [QCB_FIELD_SIZE] = "qcb_uint ",          [QCB_FIELD_STRINGS] = "qcb_strings ",
    [QCB_FIELD_COLON_LIST] = "qcb_strings ",
};

static const char *const kind_names[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = "STRING",   [QCB_FIELD_BOOL] = "BOOL",
    [QCB_FIELD_ENUM] = "ENUM",       [QCB_FIELD_UINT] = "UINT",
    [QCB_FIELD_INT] = "INT",         [QCB_FIELD_SIZE] = "SIZE",
    [QCB_FIELD_STRUCT] = "STRUCT",   [QCB_FIELD_STRUCTS] = "STRUCTS",
    [QCB_FIELD_STRINGS] = "STRINGS", [QCB_FIELD_COLON_LIST] = "COLON_LIST",
};

static void banner(qcb_buffer *out, const char *file)
{
    qcb__buffer_printf(out,
                       "/* %s - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.\n *\n"
                       " * SPDX-License-Identifier: MIT */\n",
                       file);
}

/* ---- headers ---- */

static void write_enum(qcb_buffer *out, const gen_enum *e)
{
    qcb__buffer_printf(out, "typedef enum qcb_%s {\n", e->c_name);
    for (size_t i = 0; i < e->count; i++) {
        char word[64];
        gen_identifier(e->words[i], true, word, sizeof word);
        qcb__buffer_printf(out, "    %s%s%s%s /* %s */\n", e->prefix, word, i == 0 ? " = 1" : "", i + 1 < e->count ? "," : "",
                           e->words[i]);
    }
    qcb__buffer_printf(out, "} qcb_%s;\n\n", e->c_name);
}

static void write_field(qcb_buffer *out, const gen_field *f)
{
    char type[160];
    const char *auto_note = f->kind == QCB_FIELD_ENUM && f->words == NULL ? "on, off or auto" : "";
    if (f->kind == QCB_FIELD_STRUCT)
        snprintf(type, sizeof type, "qcb_%s ", f->nested->name);
    else if (f->kind == QCB_FIELD_STRUCTS)
        snprintf(type, sizeof type, "qcb_%s_list ", f->nested->name);
    else if (f->kind == QCB_FIELD_ENUM)
        snprintf(type, sizeof type, "qcb_%s ", f->words != NULL ? f->words->c_name : "on_off");
    else
        snprintf(type, sizeof type, "%s", c_types[f->kind]);
    qcb__buffer_printf(out, "    /* %s", f->key);
    if (f->help[0] != '\0')
        qcb__buffer_printf(out, ": %s", f->help);
    if (auto_note[0] != '\0' || f->note[0] != '\0')
        qcb__buffer_printf(out, " (%s%s%s)", auto_note, auto_note[0] != '\0' && f->note[0] != '\0' ? "; " : "", f->note);
    if (f->flags & QCB_FIELD_REQUIRED)
        qcb__buffer_str(out, " Required.");
    qcb__buffer_printf(out, " */\n    %s%s;\n", type, f->c_name);
}

static bool lists_it(const gen_model *model, const gen_struct *nested)
{
    for (size_t i = 0; i < model->struct_count; i++) {
        for (size_t k = 0; k < model->structs[i]->count; k++) {
            const gen_field *f = &model->structs[i]->fields[k];
            if (f->kind == QCB_FIELD_STRUCTS && f->nested == nested)
                return true;
        }
    }
    return false;
}

static void write_struct(qcb_buffer *out, const gen_model *model, const gen_struct *s)
{
    if (s->help[0] != '\0')
        qcb__buffer_printf(out, "/* %s */\n", s->help);
    else if (s->option[0] != '\0')
        qcb__buffer_printf(out, "/* -%s%s%s */\n", s->option, s->variant[0] != '\0' ? " " : "", s->variant);
    qcb__buffer_printf(out, "typedef struct qcb_%s {\n", s->name);
    for (size_t i = 0; i < s->count; i++)
        write_field(out, &s->fields[i]);
    if (s->count == 0)
        qcb__buffer_str(out, "    uint64_t qcb__none; /* it has no properties; leave this alone */\n");
    qcb__buffer_printf(out, "} qcb_%s;\n", s->name);
    if (lists_it(model, s))
        qcb__buffer_printf(out, "typedef struct qcb_%s_list {\n    const qcb_%s *items;\n    size_t count;\n} qcb_%s_list;\n",
                           s->name, s->name, s->name);
    qcb__buffer_printf(out, "QCB_API extern const qcb_desc qcb_desc_%s;\n\n", s->name);
}

/* A struct after those that it holds. */
static void write_ordered(qcb_buffer *out, const gen_model *model, const gen_struct *s, bool *written)
{
    size_t index = 0;
    while (model->structs[index] != s)
        index++;
    if (written[index])
        return;
    written[index] = true;
    for (size_t i = 0; i < s->count; i++) {
        if (s->fields[i].nested != NULL && s->fields[i].nested->header == s->header)
            write_ordered(out, model, s->fields[i].nested, written);
    }
    write_struct(out, model, s);
}

static void write_constants(qcb_buffer *out, const gen_model *model, const char *header)
{
    bool any = false;
    for (size_t i = 0; i < model->constant_count; i++) {
        const gen_constant *c = &model->constants[i];
        if (c->header != header)
            continue;
        qcb__buffer_printf(out, "#define %s \"%s\"", c->name, c->text);
        if (c->help[0] != '\0')
            qcb__buffer_printf(out, " /* %s */", c->help);
        qcb__buffer_char(out, '\n');
        any = true;
    }
    if (any)
        qcb__buffer_char(out, '\n');
}

/* Headers whose structs this one holds. */
static void write_includes(qcb_buffer *out, const gen_model *model, const char *header)
{
    for (size_t h = 0; h < model->header_count; h++) {
        bool needed = false;
        for (size_t i = 0; i < model->struct_count; i++) {
            const gen_struct *s = model->structs[i];
            for (size_t k = 0; s->header == header && k < s->count; k++) {
                const gen_field *f = &s->fields[k];
                needed |= f->nested != NULL && f->nested->header == model->headers[h];
                needed |= f->words != NULL && f->words->header == model->headers[h];
            }
        }
        if (needed && model->headers[h] != header)
            qcb__buffer_printf(out, "#include <qcb/%s.h>\n", model->headers[h]);
    }
}

void gen_write_header(qcb_buffer *out, const gen_model *model, const char *header)
{
    char file[96], guard[96];
    bool written[GEN_MAX] = { false };
    snprintf(file, sizeof file, "qcb/%s.h", header);
    gen_identifier(file, true, guard, sizeof guard);
    banner(out, file);
    qcb__buffer_printf(out, "#ifndef %s\n#define %s\n\n#include <qcb/typed.h>\n", guard, guard);
    write_includes(out, model, header);
    qcb__buffer_str(out, "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n/* clang-format off */\n\n");
    write_constants(out, model, header);
    for (size_t i = 0; i < model->enum_count; i++) {
        if (model->enums[i]->header == header)
            write_enum(out, model->enums[i]);
    }
    for (size_t i = 0; i < model->struct_count; i++) {
        if (model->structs[i]->header == header)
            write_ordered(out, model, model->structs[i], written);
    }
    qcb__buffer_str(out, "/* clang-format on */\n\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

/* ---- rows ---- */

static void write_words(qcb_buffer *out, const gen_enum *e)
{
    qcb__buffer_printf(out, "static const char *const %s_words[] = {", e->c_name);
    for (size_t i = 0; i < e->count; i++)
        qcb__buffer_printf(out, "%s\"%s\"", i != 0 ? ", " : " ", e->words[i]);
    qcb__buffer_printf(out, " };\nstatic const qcb_enum_words %s_enum = { %s_words, %zu, \"%s\" };\n", e->c_name, e->c_name,
                       e->count, e->prefix);
}

/* Each file of rows has the words it needs. */
static bool uses_enum(const gen_model *model, const char *header, const gen_enum *e)
{
    for (size_t i = 0; i < model->struct_count; i++) {
        const gen_struct *s = model->structs[i];
        for (size_t k = 0; s->header == header && k < s->count; k++) {
            if (s->fields[k].words == e)
                return true;
        }
    }
    return false;
}

static void write_flags(qcb_buffer *out, unsigned flags)
{
    static const char *const names[] = { "QCB_FIELD_IMPLIED", "QCB_FIELD_REQUIRED", "QCB_FIELD_POWER_OF_TWO" };
    bool any = false;
    for (unsigned bit = 0; bit < 3; bit++) {
        if (flags & (1u << bit)) {
            qcb__buffer_printf(out, "%s%s", any ? " | " : "", names[bit]);
            any = true;
        }
    }
    if (!any)
        qcb__buffer_char(out, '0');
}

static void write_row(qcb_buffer *out, const gen_struct *s, const gen_field *f)
{
    static const char padding[] = "\\0\\0\\0\\0\\0\\0\\0";
    size_t pad = (8 - (strlen(f->key) + 3) % 8) % 8; /* with the comma, '=' and the NUL of the literal */
    qcb__buffer_printf(out, "    { \",%s=%.*s\", \"%s\", \"%s\", offsetof(qcb_%s, %s), QCB_FIELD_%s, ", f->key, (int)pad * 2,
                       padding, f->key, f->c_name, s->name, f->c_name, kind_names[f->kind]);
    write_flags(out, f->flags);
    qcb__buffer_printf(out, ", %zu, %u, ", strlen(f->key), f->unit_shift);
    if (f->kind == QCB_FIELD_ENUM)
        qcb__buffer_printf(out, "&%s_enum, ", f->words != NULL ? f->words->c_name : "on_off_auto");
    else
        qcb__buffer_str(out, "NULL, ");
    if (f->nested != NULL)
        qcb__buffer_printf(out, "&qcb_desc_%s, ", f->nested->name);
    else
        qcb__buffer_str(out, "NULL, ");
    qcb__buffer_printf(out, "%lluu, %lluu },\n", (unsigned long long)f->min, (unsigned long long)f->max);
}

static uint32_t slot_count(size_t fields)
{
    uint32_t size = 4;
    while (size < fields * 3)
        size *= 2;
    return size;
}

static void write_slots(qcb_buffer *out, const gen_struct *s)
{
    uint32_t size = slot_count(s->count);
    uint16_t *slots = calloc(size, sizeof *slots);
    for (size_t i = 0; i < s->count; i++) {
        uint32_t slot = qcb__hash(s->fields[i].key, strlen(s->fields[i].key)) & (size - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (size - 1);
        slots[slot] = (uint16_t)(i + 1);
    }
    qcb__buffer_printf(out, "static const uint16_t %s_slots[%u] = {", s->name, size);
    for (uint32_t i = 0; i < size; i++)
        qcb__buffer_printf(out, "%s%u,", i % 24 == 0 ? "\n    " : " ", slots[i]);
    qcb__buffer_str(out, "\n};\n");
    free(slots);
}

/* ---- where fields lie, on machines with 8-byte pointers ---- */

static size_t layout(const gen_struct *s, size_t *offsets, size_t *align);

static size_t field_size(const gen_field *f, size_t *align)
{
    *align = 8;
    if (f->kind == QCB_FIELD_STRUCT)
        return layout(f->nested, NULL, align);
    if (f->kind == QCB_FIELD_BOOL || f->kind == QCB_FIELD_ENUM)
        return *align = 4;
    return f->kind == QCB_FIELD_STRING ? 8 : 16;
}

static size_t round_up(size_t n, size_t align)
{
    return (n + align - 1) / align * align;
}

/* Size of the struct; offsets[i] of each field, and offsets[count] where the last one ends. */
static size_t layout(const gen_struct *s, size_t *offsets, size_t *align)
{
    size_t at = 0, most = s->count == 0 ? 8 : 1;
    for (size_t i = 0; i < s->count; i++) {
        size_t own, size = field_size(&s->fields[i], &own);
        at = round_up(at, own);
        most = own > most ? own : most;
        if (offsets != NULL)
            offsets[i] = at;
        at += size;
    }
    if (offsets != NULL)
        offsets[s->count] = at;
    *align = most;
    return round_up(s->count == 0 ? 8 : at, most);
}

static void write_words_table(qcb_buffer *out, const gen_struct *s)
{
    size_t offsets[GEN_MAX + 1], align, size = layout(s, offsets, &align), field = 0;
    qcb__buffer_printf(out,
                       "#if UINTPTR_MAX > 0xffffffffu\n_Static_assert(sizeof(qcb_%s) == %zu, \"layout\");\n"
                       "static const uint16_t %s_at_word[] = {",
                       s->name, size, s->name);
    for (size_t w = 0; w < size / 8 || w == 0; w++) {
        size_t own;
        while (field < s->count && offsets[field] + field_size(&s->fields[field], &own) <= w * 8)
            field++;
        qcb__buffer_printf(out, "%s%zu,", w % 24 == 0 ? "\n    " : " ", field);
    }
    qcb__buffer_str(out, "\n};\n#endif\n");
}

static const char *null_or(const char *text, char *out, size_t size)
{
    snprintf(out, size, text[0] != '\0' ? "\"%s\"" : "NULL", text);
    return out;
}

static void write_desc(qcb_buffer *out, const gen_struct *s)
{
    char a[80], b[80], c[80];
    bool requires = false;
    if (s->count == 0) {
        qcb__buffer_printf(out, "static const qcb_field %s_fields[1] = { { .key = NULL } };\n", s->name);
    } else {
        qcb__buffer_printf(out, "static const qcb_field %s_fields[] = {\n", s->name);
        for (size_t i = 0; i < s->count; i++) {
            write_row(out, s, &s->fields[i]);
            requires |= (s->fields[i].flags & QCB_FIELD_REQUIRED) != 0;
        }
        qcb__buffer_str(out, "};\n");
    }
    write_slots(out, s);
    write_words_table(out, s);
    qcb__buffer_printf(out,
                       "const qcb_desc qcb_desc_%s = {\n    \"%s\", %s, %s, %s, %s_fields, %s_slots, "
                       "QCB__AT_WORD(%s_at_word), %u, sizeof(qcb_%s), %zu,\n"
                       "    %s, %s, %s, %s,\n};\n\n",
                       s->name, s->name, null_or(s->option, a, sizeof a), null_or(s->variant_key, b, sizeof b),
                       null_or(s->variant, c, sizeof c), s->name, s->name, s->name, slot_count(s->count) - 1, s->name, s->count,
                       s->keyval ? "QCB_FORM_KEYVAL" : "QCB_FORM_OPTS", s->folds ? "true" : "false", s->nested ? "true" : "false",
                       requires ? "true" : "false");
}

void gen_write_rows(qcb_buffer *out, const gen_model *model, const char *header)
{
    char file[96];
    snprintf(file, sizeof file, "%s.c", header);
    banner(out, file);
    qcb__buffer_printf(out, "#include \"typed/desc.h\"\n\n#include <qcb/%s.h>\n\n/* clang-format off */\n\n", header);
    qcb__buffer_str(
        out, "static const char *const on_off_auto_words[] = { \"on\", \"off\", \"auto\" };\n"
             "static const qcb_enum_words on_off_auto_enum __attribute__((unused)) = { on_off_auto_words, 3, \"QCB_\" };\n");
    for (size_t i = 0; i < model->enum_count; i++) {
        if (uses_enum(model, header, model->enums[i]))
            write_words(out, model->enums[i]);
    }
    qcb__buffer_char(out, '\n');
    for (size_t i = 0; i < model->struct_count; i++) {
        if (model->structs[i]->header == header)
            write_desc(out, model->structs[i]);
    }
}

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(gen_struct *const *)a)->name, (*(gen_struct *const *)b)->name);
}

void gen_write_table(qcb_buffer *out, const gen_model *model)
{
    gen_struct *sorted[GEN_MAX];
    memcpy(sorted, model->structs, model->struct_count * sizeof *sorted);
    qsort(sorted, model->struct_count, sizeof *sorted, compare_names);
    banner(out, "table.c");
    qcb__buffer_str(out, "#include \"typed/desc.h\"\n\n");
    for (size_t i = 0; i < model->header_count; i++)
        qcb__buffer_printf(out, "#include <qcb/%s.h>\n", model->headers[i]);
    qcb__buffer_str(out, "\n/* clang-format off */\nconst qcb_desc *const qcb__descs[] = {\n");
    for (size_t i = 0; i < model->struct_count; i++)
        qcb__buffer_printf(out, "    &qcb_desc_%s,\n", sorted[i]->name);
    qcb__buffer_str(out, "};\nconst size_t qcb__desc_count = sizeof qcb__descs / sizeof *qcb__descs;\n");
}
