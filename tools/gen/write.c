/* The generated C. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const c_types[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = "const char *",
    [QCB_FIELD_BOOL] = "qcb_on_off ",
    [QCB_FIELD_UINT] = "qcb_uint ",
    [QCB_FIELD_INT] = "qcb_int ",
    [QCB_FIELD_SIZE] = "qcb_uint ",
    [QCB_FIELD_STRINGS] = "qcb_strings ",
    [QCB_FIELD_COLON_LIST] = "qcb_strings ",
    [QCB_FIELD_CHOICE] = "qcb_choice ",
    [QCB_FIELD_CHOICES] = "qcb_choices ",
    [QCB_FIELD_UINTS] = "qcb_uints ",
    [QCB_FIELD_INTS] = "qcb_ints ",
    [QCB_FIELD_ENUMS] = "qcb_enums ",
    [QCB_FIELD_PROPERTIES] = "qcb_properties ",
};

void gen_banner(qcb_buffer *out, const char *file)
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

/* "qcb_socket_fd, qcb_socket_inet"; of large families the common beginning. */
static void note_family(const gen_family *family, char *out, size_t size)
{
    size_t n = 0;
    const char *name = family->count != 0 ? family->members[0]->name : "";
    if (family->count > 6) {
        n = (size_t)snprintf(out, size, "one of qcb_%.*s_...", (int)strcspn(name, "_"), name);
    } else {
        for (size_t i = 0; i < family->count && n + 80 < size; i++)
            n += (size_t)snprintf(out + n, size - n, "%sqcb_%s",
                                  i == 0                   ? ""
                                  : i + 1 == family->count ? " or "
                                                           : ", ",
                                  family->members[i]->name);
    }
    if (family->refers)
        snprintf(out + n, size - n, ", or a text%s", family->or_null ? " (\"\" is none)" : "");
}

/* What the C type alone does not tell. */
static void note_kind(const gen_field *f, char *out, size_t size)
{
    out[0] = '\0';
    if (f->kind == QCB_FIELD_ENUM && f->words == NULL)
        snprintf(out, size, "on, off or auto");
    else if (f->kind == QCB_FIELD_ENUMS)
        snprintf(out, size, "of qcb_%s", f->words->c_name);
    else if (f->family != NULL)
        note_family(f->family, out, size);
}

static void type_of(const gen_field *f, char *type, size_t size)
{
    if (f->kind == QCB_FIELD_STRUCT)
        snprintf(type, size, "qcb_%s ", f->nested->name);
    else if (f->kind == QCB_FIELD_STRUCTS)
        snprintf(type, size, "qcb_%s_list ", f->nested->name);
    else if (f->kind == QCB_FIELD_ENUM)
        snprintf(type, size, "qcb_%s ", f->words != NULL ? f->words->c_name : "on_off");
    else
        snprintf(type, size, "%s", c_types[f->kind]);
}

static void write_field(qcb_buffer *out, const gen_field *f)
{
    char type[160];
    char auto_note[400];
    type_of(f, type, sizeof type);
    note_kind(f, auto_note, sizeof auto_note);
    qcb__buffer_printf(out, "    /* %s", f->kind == QCB_FIELD_PROPERTIES ? "any other key" : f->key);
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
    qcb__buffer_printf(out, "#define qcb_desc_%s qcb__descs[%zu]\n\n", s->name, s->index);
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
                needed |= f->family != NULL && f->family->count != 0 && f->family->members[0]->header == model->headers[h];
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
    gen_banner(out, file);
    qcb__buffer_printf(out, "#ifndef %s\n#define %s\n\n#include <qcb/descs.h>\n", guard, guard);
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

/* ---- all descriptions ---- */

static uint32_t mix(uint32_t hash, const char *text)
{
    do
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    while (*text++ != '\0');
    return hash;
}

/* Of all that a compiler takes from the headers into a program: structs, their fields, the numbers of constants, and the size of
 * a description, for programs may have a copy of them all. */
static uint32_t layout_sum(const gen_model *model)
{
    uint32_t hash = 2166136261u ^ (uint32_t)sizeof(qcb_desc);
    char type[160];
    for (size_t i = 0; i < model->struct_count; i++) {
        const gen_struct *s = model->sorted[i];
        hash = mix(hash, s->name);
        for (size_t k = 0; k < s->count; k++) {
            type_of(&s->fields[k], type, sizeof type);
            hash = mix(mix(hash, s->fields[k].c_name), type);
        }
    }
    for (size_t i = 0; i < model->enum_count; i++) {
        hash = mix(hash, model->enums[i]->c_name);
        for (size_t k = 0; k < model->enums[i]->count; k++)
            hash = mix(hash, model->enums[i]->words[k]);
    }
    return hash;
}

void gen_write_descs(qcb_buffer *out, const gen_model *model)
{
    gen_banner(out, "qcb/descs.h");
    qcb__buffer_printf(
        out,
        "#ifndef QCB_DESCS_H\n#define QCB_DESCS_H\n\n#include <qcb/typed.h>\n\n"
        "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
        "/* All descriptions, in the order of their names: one symbol instead of hundreds. Write qcb_desc_NAME, which the\n"
        " * header of the struct has. The symbol follows from all structs, so that a program that was compiled with others is\n"
        " * refused when it starts, instead of writing wrong values. */\n"
        "#define qcb__descs qcb_descs_%08x\nQCB_API extern const qcb_desc qcb__descs[%zu];\n\n"
        "#ifdef __cplusplus\n}\n#endif\n#endif\n",
        (unsigned)layout_sum(model), model->struct_count);
}

void gen_write_umbrella(qcb_buffer *out, const gen_model *model)
{
    gen_banner(out, "qcb/qcb.h");
    qcb__buffer_str(out, "/* Everything. Programs that know which families they need include those alone. */\n"
                         "#ifndef QCB_QCB_H\n#define QCB_QCB_H\n\n#include <qcb/check.h>\n#include <qcb/cmdline.h>\n"
                         "#include <qcb/options.h>\n#include <qcb/schema.h>\n#include <qcb/typed.h>\n\n");
    for (size_t i = 0; i < model->header_count; i++)
        qcb__buffer_printf(out, "#include <qcb/%s.h>\n", model->headers[i]);
    qcb__buffer_str(out, "\n#endif\n");
}
