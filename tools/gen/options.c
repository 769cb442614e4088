/* Options as rows of the reader. SPDX-License-Identifier: MIT */
#include "options.h"
#include "base/hash.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct row {
    char name[32];
    qcb_option_info info;
} row;

static row rows[256];
static size_t count;

static int compare_rows(const void *a, const void *b)
{
    return strcmp(((const row *)a)->name, ((const row *)b)->name);
}

static void take(const char *name, const qcb_option_info *info)
{
    snprintf(rows[count].name, sizeof rows->name, "%s", name);
    rows[count++].info = *info;
}

static void collect(const qcb_target *any)
{
    qcb_option_info info;
    qcb_type_info type;
    count = 0;
    for (qcb_type t = 0; (t = qcb_next_type_anywhere(any, QCB_KIND_OPTION, t)) != 0;) {
        if (!qcb_option_get(any, t, &info) || !qcb_type_get(any, t, &type))
            continue;
        take(info.name, &info);
        if (type.alias != NULL)
            take(type.alias, &info);
    }
    qsort(rows, count, sizeof *rows, compare_rows);
}

/* The key whose value names the argument's object. */
static const char *id_key(const qcb_option_info *info)
{
    if (info->syntax != QCB_SYNTAX_OPTS && info->syntax != QCB_SYNTAX_KEYVAL && info->syntax != QCB_SYNTAX_GLOBAL)
        return NULL;
    if (info->repeat == QCB_REPEAT_MERGE || info->defines == QCB_NS_NONE)
        return NULL;
    return info->defines == QCB_NS_NODE ? "node-name" : info->defines == QCB_NS_FDSET ? "set" : "id";
}

static void quoted(qcb_buffer *out, const char *text)
{
    qcb__buffer_printf(out, text != NULL ? "\"%s\", " : "NULL, ", text);
}

/* A name with its dash in front, which the row's text is a part of. */
static void dashed(qcb_buffer *out, const char *name)
{
    qcb__buffer_printf(out, "&\"-%s\"[1], ", name);
}

static size_t index_of(const char *name)
{
    size_t i = 0;
    while (i < count && strcmp(rows[i].name, name) != 0)
        i++;
    return i;
}

static void write_row(qcb_buffer *out, const row *r)
{
    static const char *const syntaxes[QCB_SYNTAX_COUNT] = {
        [QCB_SYNTAX_FLAG] = "FLAG",     [QCB_SYNTAX_OPTS] = "OPTS", [QCB_SYNTAX_KEYVAL] = "KEYVAL",
        [QCB_SYNTAX_CPU] = "CPU",       [QCB_SYNTAX_RAW] = "RAW",   [QCB_SYNTAX_CHARDEV] = "CHARDEV",
        [QCB_SYNTAX_GLOBAL] = "GLOBAL", [QCB_SYNTAX_SET] = "SET",   [QCB_SYNTAX_URI] = "URI",
    };
    const char *implied = r->info.implied_key;
    if (r->info.syntax == QCB_SYNTAX_CPU && implied == NULL)
        implied = "model";
    qcb__buffer_str(out, "    { ");
    dashed(out, r->name);
    dashed(out, r->info.name);
    quoted(out, implied);
    quoted(out, id_key(&r->info));
    qcb__buffer_printf(out, "%zu, %zu, QCB_SYNTAX_%s, %s, %s },\n", strlen(r->name), 1 + index_of(r->info.name),
                       syntaxes[r->info.syntax], r->info.json ? "true" : "false",
                       strcmp(r->info.name, "machine") == 0 ? "true" : "false");
}

size_t gen_list_row(const qcb_target *any, const char *option)
{
    collect(any);
    size_t i = index_of(option);
    bool list = i < count && (rows[i].info.syntax == QCB_SYNTAX_OPTS || rows[i].info.syntax == QCB_SYNTAX_KEYVAL ||
                              rows[i].info.syntax == QCB_SYNTAX_CPU);
    return list ? i + 1 : 0;
}

#define SLOTS 512

void gen_write_options(qcb_buffer *out, const qcb_target *any)
{
    uint16_t slots[SLOTS] = { 0 };
    collect(any);
    qcb__buffer_str(
        out, "/* Made by tools/qcb-gen from schema/options.facts. SPDX-License-Identifier: MIT */\n/* clang-format off */\n"
             "const qcb_option_row qcb__option_table[] = {\n");
    for (size_t i = 0; i < count; i++) {
        write_row(out, &rows[i]);
        uint32_t slot = qcb__hash(rows[i].name, strlen(rows[i].name)) & (SLOTS - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (SLOTS - 1);
        slots[slot] = (uint16_t)(i + 1);
    }
    qcb__buffer_printf(out, "};\n#define SLOTS %d\nstatic const uint8_t slots[SLOTS] = {", SLOTS);
    for (size_t i = 0; i < SLOTS; i++)
        qcb__buffer_printf(out, "%s%u,", i % 24 == 0 ? "\n    " : " ", slots[i]);
    qcb__buffer_str(out, "\n};\n");
}

/* One name for each option: the row of its canonical name, counted from 1. */
void gen_write_option_ids(qcb_buffer *out, const qcb_target *any)
{
    collect(any);
    qcb__buffer_str(out, "/* Made by tools/qcb-gen from schema/options.facts. SPDX-License-Identifier: MIT */\n"
                         "#ifndef QCB_CMDLINE_OPTION_IDS_H\n#define QCB_CMDLINE_OPTION_IDS_H\n\n/* clang-format off */\n"
                         "typedef enum qcb_option_id {\n    QCB_O_none = 0,\n");
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].name, rows[i].info.name) != 0)
            continue;
        qcb__buffer_str(out, "    QCB_O_");
        for (const char *p = rows[i].name; *p != '\0'; p++)
            qcb__buffer_char(out, *p == '-' ? '_' : *p);
        qcb__buffer_printf(out, " = %zu,\n", i + 1);
    }
    qcb__buffer_printf(out, "    QCB_O_COUNT = %zu\n} qcb_option_id;\n/* clang-format on */\n\n#endif\n", count + 1);
}

/* ---- options that are flags or one text, as functions ---- */

static bool is_text(const qcb_option_info *info)
{
    return info->syntax == QCB_SYNTAX_RAW || info->syntax == QCB_SYNTAX_CHARDEV || info->syntax == QCB_SYNTAX_SET ||
           info->syntax == QCB_SYNTAX_URI;
}

static void write_life(qcb_buffer *out, const qcb_life *life)
{
    if (life->since != NULL)
        qcb__buffer_printf(out, "; since %s", life->since);
    if (life->deprecated != NULL)
        qcb__buffer_printf(out, "; deprecated since %s", life->deprecated);
    if (life->removed != NULL)
        qcb__buffer_printf(out, "; removed in %s", life->removed);
    if (life->replacement != NULL)
        qcb__buffer_printf(out, "; instead: %s", life->replacement);
}

static void write_helper(qcb_buffer *out, const row *r)
{
    char name[64];
    snprintf(name, sizeof name, "%s", r->info.name);
    for (char *p = name; *p != '\0'; p++)
        *p = *p == '-' ? '_' : *p;
    bool number = r->info.form != NULL && strcmp(r->info.form, "uint64") == 0, text = is_text(&r->info);
    qcb__buffer_printf(out, "/* -%s%s%s%s: %s", r->info.name, text ? " " : "", text ? "TEXT" : "", number ? " (a number)" : "",
                       r->info.help != NULL ? r->info.help : "");
    write_life(out, &r->info.life);
    qcb__buffer_str(out, " */\n");
    qcb__buffer_printf(out,
                       "static inline qcb_status qcb_add_%s(qcb_cmdline *cmdline%s)\n{\n    return qcb_cmdline_add_text(cmdline, "
                       "\"%s\", %s);\n}\n",
                       name, text ? ", const char *text" : "", r->info.name, text ? "text" : "NULL");
}

void gen_write_helpers(qcb_buffer *out, const qcb_target *any)
{
    collect(any);
    qcb__buffer_str(
        out, "/* qcb/options.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.\n *\n"
             " * Options that are a flag or one text. The text is the whole argument, as meant: qcb_add_kernel(vm, path).\n"
             " *\n * SPDX-License-Identifier: MIT */\n#ifndef QCB_OPTIONS_H\n#define QCB_OPTIONS_H\n\n"
             "#include <qcb/typed.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n/* clang-format off */\n\n");
    for (size_t i = 0; i < count; i++) {
        bool main_name = strcmp(rows[i].name, rows[i].info.name) == 0;
        if (main_name && (is_text(&rows[i].info) || rows[i].info.syntax == QCB_SYNTAX_FLAG))
            write_helper(out, &rows[i]);
    }
    qcb__buffer_str(out, "\n/* clang-format on */\n\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
}
