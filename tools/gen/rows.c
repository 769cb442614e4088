/* The rows of the engine. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "gen.h"
#include "options.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const kind_names[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = "STRING",   [QCB_FIELD_BOOL] = "BOOL",
    [QCB_FIELD_ENUM] = "ENUM",       [QCB_FIELD_UINT] = "UINT",
    [QCB_FIELD_INT] = "INT",         [QCB_FIELD_SIZE] = "SIZE",
    [QCB_FIELD_STRUCT] = "STRUCT",   [QCB_FIELD_CHOICE] = "CHOICE",
    [QCB_FIELD_STRUCTS] = "STRUCTS", [QCB_FIELD_CHOICES] = "CHOICES",
    [QCB_FIELD_STRINGS] = "STRINGS", [QCB_FIELD_COLON_LIST] = "COLON_LIST",
    [QCB_FIELD_UINTS] = "UINTS",     [QCB_FIELD_INTS] = "INTS",
    [QCB_FIELD_ENUMS] = "ENUMS",     [QCB_FIELD_PROPERTIES] = "PROPERTIES",
};

/* ---- texts ---- */

/* Rows have two bytes for an offset. */
enum { POOL_SIZE = 1 << 16 };

static struct {
    char bytes[POOL_SIZE];
    size_t len;
} texts = { .len = 1 }; /* 0 is none */

/* Offset of the text, which may be the end of a longer one. */
static uint32_t intern_text(const char *text)
{
    size_t len = strlen(text) + 1;
    if (len == 1)
        return 0;
    const char *there = memmem(texts.bytes + 1, texts.len - 1, text, len);
    if (there != NULL)
        return (uint32_t)(there - texts.bytes);
    if (texts.len + len > POOL_SIZE) {
        fputs("qcb-gen: the texts do not fit two bytes: make the offsets of src/typed/desc.h wider\n", stderr);
        exit(1);
    }
    memcpy(texts.bytes + texts.len, text, len);
    texts.len += len;
    return (uint32_t)(texts.len - len);
}

/* What src/typed/spell.c makes of a name. */
static bool spells(const char *text, const char *c_name)
{
    for (; *text != '\0' && qcb__c_letter(*text) == *c_name; text++)
        c_name++;
    return *text == '\0' && *c_name == '\0';
}

/* Where a text stands in the strings of the facts: whole, or as the end of another one. */
static uint32_t fact_number(const char *text)
{
    const qcb_schema *facts = qcb_schema_embedded();
    const char *strings = qcb__section(facts, QCB__SEC_STRINGS);
    const char *at = memmem(strings, qcb__count(facts, QCB__SEC_STRINGS), text, strlen(text) + 1);
    if (at == NULL || at - strings >= 1 << 18) {
        fprintf(stderr, "qcb-gen: the facts have no '%s', or too many strings\n", text);
        exit(1);
    }
    return (uint32_t)(at - strings);
}

/* Where the key stands in the strings of the facts: see QCB__KEY_STEP. */
static uint32_t key_number(const char *key)
{
    const qcb_schema *facts = qcb_schema_embedded();
    const char *strings = qcb__section(facts, QCB__SEC_STRINGS), *end = strings + qcb__count(facts, QCB__SEC_STRINGS);
    char bytes[256];
    size_t len = (size_t)snprintf(bytes, sizeof bytes, "%c,%s", (int)strlen(key), key) + 1;
    for (const char *at = strings; (at = memmem(at, (size_t)(end - at), bytes, len)) != NULL; at++) {
        size_t comma = (size_t)(at - strings) + 1;
        if (comma % QCB__KEY_STEP == 0 && comma / QCB__KEY_STEP <= UINT16_MAX)
            return (uint32_t)(comma / QCB__KEY_STEP);
    }
    fprintf(stderr, "qcb-gen: the facts have no member '%s', or too many strings\n", key);
    exit(1);
}

static struct {
    uint32_t key, name;
} c_names[1024];
static size_t c_name_count;

static void name_field(uint32_t key, const char *c_name)
{
    uint32_t name = intern_text(c_name);
    size_t i = 0;
    while (i < c_name_count && c_names[i].key != key)
        i++;
    if (i == sizeof c_names / sizeof *c_names || (i < c_name_count && c_names[i].name != name))
        abort(); /* too many, or two for one key */
    c_names[i].key = key;
    c_names[i].name = name;
    c_name_count += i == c_name_count;
}

static uint32_t number_of_field(gen_field *f)
{
    uint32_t key = key_number(f->key);
    if (!spells(f->key, f->c_name)) {
        f->flags |= QCB_FIELD_C_NAME;
        name_field(key, f->c_name);
    }
    return key;
}

static void write_c_names(qcb_buffer *out)
{
    qcb__buffer_str(out, "const qcb_c_name qcb__c_names[] = {\n");
    for (size_t i = 0; i < c_name_count; i++)
        qcb__buffer_printf(out, "    { %u, %u }, /* %s */\n", c_names[i].key, c_names[i].name, texts.bytes + c_names[i].name);
    qcb__buffer_str(out, "};\nconst size_t qcb__c_name_count = sizeof qcb__c_names / sizeof *qcb__c_names;\n\n");
}

static void write_pool(qcb_buffer *out)
{
    qcb__buffer_str(out,
                    "/* Texts, each ended by a NUL. The last bytes are for reading 32 at once. */\nconst char qcb__names[] =\n"
                    "    /* NOLINTNEXTLINE(bugprone-string-literal-with-embedded-nul) */\n    \"\\0\"\n");
    for (size_t at = 1; at < texts.len;) {
        qcb__buffer_printf(out, "    \"%s\\0\"\n", texts.bytes + at);
        at += strlen(texts.bytes + at) + 1;
    }
    qcb__buffer_printf(out, "    \"%s\";\n\n",
                       "\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0"
                       "\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0");
}

/* ---- numbers ---- */

static qcb_range ranges[4096];
static size_t range_count = 1; /* the first is of all that have none */

static size_t range_index(const gen_field *f)
{
    for (size_t i = 1; i < range_count; i++) {
        if (ranges[i].min == f->min && ranges[i].max == f->max)
            return i;
    }
    if (range_count == sizeof ranges / sizeof *ranges)
        abort();
    ranges[range_count] = (qcb_range){ f->min, f->max };
    return range_count++;
}

static void write_ranges(qcb_buffer *out)
{
    qcb__buffer_str(out, "const qcb_range qcb__ranges[] = {\n");
    for (size_t i = 0; i < range_count; i++)
        qcb__buffer_printf(out, "    { %lluu, %lluu },\n", (unsigned long long)ranges[i].min, (unsigned long long)ranges[i].max);
    qcb__buffer_str(out, "};\n\n");
}

/* ---- enums ---- */

static void write_enum_words(qcb_buffer *words, qcb_buffer *enums, const gen_enum *e, size_t *first)
{
    qcb__buffer_str(words, "   ");
    for (size_t i = 0; i < e->count; i++)
        qcb__buffer_printf(words, " %u,", fact_number(e->words[i]));
    qcb__buffer_printf(words, " /* %s */\n", e->c_name);
    qcb__buffer_printf(enums, "    { %u, %zu, %zu }, /* %s */\n", intern_text(e->prefix), *first, e->count, e->c_name);
    *first += e->count;
}

/* on, off and auto are the first enum. */
static void write_enums(qcb_buffer *out, gen_model *model)
{
    static gen_enum on_off_auto = { .c_name = "on_off", .prefix = "QCB_", .words = { "on", "off", "auto" }, .count = 3 };
    qcb_buffer enums;
    size_t first = 0;
    qcb__buffer_init(&enums, out->arena, 4096);
    qcb__buffer_str(out, "const uint32_t qcb__words[] = {\n");
    write_enum_words(out, &enums, &on_off_auto, &first);
    for (size_t i = 0; i < model->enum_count; i++) {
        model->enums[i]->index = i + 1;
        write_enum_words(out, &enums, model->enums[i], &first);
    }
    qcb__buffer_str(out, "};\n\nconst qcb_enum_words qcb__enums[] = {\n");
    qcb__buffer_add(out, enums.data, enums.len);
    qcb__buffer_str(out, "};\n\n");
}

/* ---- families ---- */

static void write_families(qcb_buffer *out, gen_model *model)
{
    qcb_buffer families;
    size_t first = 0;
    qcb__buffer_init(&families, out->arena, 4096);
    qcb__buffer_str(out, "const uint16_t qcb__members[] = {\n");
    for (size_t i = 0; i < model->family_count; i++) {
        gen_family *f = model->families[i];
        f->index = i;
        qcb__buffer_str(out, "   ");
        for (size_t k = 0; k < f->count; k++)
            qcb__buffer_printf(out, " %zu,", f->members[k]->index);
        qcb__buffer_printf(out, " /* %s */\n", f->name);
        qcb__buffer_printf(&families, "    { %u, %u, %zu, %zu, %d, %d }, /* %s */\n", intern_text(f->name), intern_text(f->tag),
                           first, f->count, f->refers, f->or_null, f->name);
        first += f->count;
    }
    qcb__buffer_str(out, "    0,\n};\n\nconst qcb_family qcb__families[] = {\n");
    qcb__buffer_add(out, families.data, families.len);
    qcb__buffer_str(out, "    { 0, 0, 0, 0, 0, 0 },\n};\n\n");
}

/* ---- fields ---- */

static void write_flags(qcb_buffer *out, unsigned flags)
{
    static const char *const names[] = { "IMPLIED", "REQUIRED", "POWER_OF_TWO", "C_NAME", "REPEATS", "WRAPPED", "OWN", "MIB" };
    bool any = false;
    for (unsigned bit = 0; bit < sizeof names / sizeof *names; bit++) {
        if (flags & (1u << bit)) {
            qcb__buffer_printf(out, "%sQCB_FIELD_%s", any ? " | " : "", names[bit]);
            any = true;
        }
    }
    if (!any)
        qcb__buffer_char(out, '0');
}

static bool is_number(const gen_field *f)
{
    return f->kind == QCB_FIELD_UINT || f->kind == QCB_FIELD_INT || f->kind == QCB_FIELD_SIZE || f->kind == QCB_FIELD_UINTS ||
           f->kind == QCB_FIELD_INTS;
}

static size_t type_index(const gen_field *f)
{
    return is_number(f)        ? range_index(f)
           : f->words != NULL  ? f->words->index
           : f->nested != NULL ? f->nested->index
           : f->family != NULL ? f->family->index
                               : 0;
}

static void write_row(qcb_buffer *out, const gen_struct *s, gen_field *f)
{
    uint32_t name = number_of_field(f);
    qcb__buffer_printf(out, "    { %u, offsetof(qcb_%s, %s), %zu, QCB_FIELD_%s, ", name, s->name, f->c_name, type_index(f),
                       kind_names[f->kind]);
    write_flags(out, f->flags);
    qcb__buffer_str(out, " },\n");
}

/* Structs with the same fields share their rows: the transitional sorts of a virtio device, for one. */
static bool same_fields(const gen_struct *a, const gen_struct *b)
{
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++) {
        const gen_field *x = &a->fields[i], *y = &b->fields[i];
        if (strcmp(x->key, y->key) != 0 || x->kind != y->kind || ((x->flags ^ y->flags) & ~(unsigned)QCB_FIELD_C_NAME) != 0 ||
            type_index(x) != type_index(y))
            return false;
    }
    return true;
}

static gen_struct *twin_of(gen_struct *const *sorted, size_t index)
{
    for (size_t i = 0; i < index && sorted[index]->count != 0; i++) {
        if (same_fields(sorted[i], sorted[index]))
            return sorted[i];
    }
    return NULL;
}

static void write_fields(qcb_buffer *out, gen_struct *const *sorted, size_t count)
{
    size_t next = 0;
    qcb__buffer_str(out, "const qcb_field qcb__fields[] = {\n");
    for (size_t i = 0; i < count; i++) {
        gen_struct *s = sorted[i], *twin = twin_of(sorted, i);
        s->first_field = twin != NULL ? twin->first_field : next;
        if (twin != NULL)
            continue;
        qcb__buffer_printf(out, "    /* %s */\n", s->name);
        for (size_t k = 0; k < s->count; k++)
            write_row(out, s, &s->fields[k]);
        next += s->count;
    }
    qcb__buffer_str(out, "    { 0, 0, 0, 0, 0 },\n};\n\n");
}

/* At most four of five slots are taken. */
static uint32_t slot_count(size_t fields)
{
    uint32_t size = 4;
    while (size * 4 < fields * 5)
        size *= 2;
    return size;
}

/* As it is stored. */
static uint32_t slot_mask(const gen_struct *s)
{
    return (slot_count(s->count) - 1) >> QCB__SLOT_SHIFT;
}

static void write_numbers(qcb_buffer *out, const uint16_t *numbers, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        qcb__buffer_printf(out, "%s%u,", i % 28 == 0 ? "\n    " : " ", numbers[i]);
    qcb__buffer_printf(out, " /* %s */", name);
}

/* One byte a slot, or two where that does not do. Returns how many bytes. */
static size_t slots_of(const gen_struct *s, uint16_t *bytes)
{
    uint32_t size = slot_count(s->count), wide = slot_mask(s) >= QCB__WIDE_SLOTS ? 2 : 1;
    memset(bytes, 0, size * wide * sizeof *bytes);
    for (size_t k = 0; k < s->count; k++) {
        uint32_t slot = qcb__hash(s->fields[k].key, strlen(s->fields[k].key)) & (size - 1);
        while (bytes[slot * wide] != 0 || bytes[slot * wide + wide - 1] != 0)
            slot = (slot + 1) & (size - 1);
        bytes[slot * wide] = (uint16_t)((k + 1) & 0xff);
        if (wide == 2)
            bytes[slot * 2 + 1] = (uint16_t)((k + 1) >> 8);
    }
    return size * wide;
}

static void write_slots(qcb_buffer *out, gen_struct *const *sorted, size_t count)
{
    static uint16_t bytes[8192];
    size_t next = 0;
    qcb__buffer_str(out, "const uint8_t qcb__slots[] = {");
    for (size_t i = 0; i < count; i++) {
        gen_struct *s = sorted[i], *twin = twin_of(sorted, i);
        s->first_slot = twin != NULL ? twin->first_slot : next;
        if (twin != NULL)
            continue;
        size_t n = slots_of(s, bytes);
        write_numbers(out, bytes, n, s->name);
        next += n;
    }
    qcb__buffer_str(out, "\n};\n\n");
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
    return f->kind == QCB_FIELD_STRING ? 8 : f->kind == QCB_FIELD_CHOICE ? 24 : 16;
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

/* For each eight bytes the first field that lies in them, and whether there is a second one: see src/typed/walk.c. Returns how
 * many bytes that takes. */
static size_t words_of(const gen_struct *s, uint16_t *bytes)
{
    size_t offsets[1024], align, size = layout(s, offsets, &align), field = 0, n = 0;
    for (size_t w = 0; w < size / 8; w++) {
        size_t own;
        while (field < s->count && offsets[field] + field_size(&s->fields[field], &own) <= w * 8)
            field++;
        bool more = field + 1 < s->count && offsets[field + 1] < (w + 1) * 8;
        size_t entry = field * 2 + more;
        bytes[n++] = entry & 0xff;
        if (slot_mask(s) >= QCB__WIDE_WORDS)
            bytes[n++] = (uint16_t)(entry >> 8);
    }
    return n;
}

static void write_at_words(qcb_buffer *out, gen_struct *const *sorted, size_t count)
{
    size_t next = 0;
    static uint16_t words[16384];
    qcb__buffer_str(out, "const uint8_t qcb__at_words[] = {");
    for (size_t i = 0; i < count; i++) {
        gen_struct *s = sorted[i], *twin = twin_of(sorted, i);
        s->first_word = twin != NULL ? twin->first_word : next;
        if (twin != NULL)
            continue;
        size_t n = words_of(s, words);
        write_numbers(out, words, n, s->name);
        next += n;
    }
    qcb__buffer_str(out, "\n};\n\n#if QCB__LP64\n");
    for (size_t i = 0; i < count; i++) {
        size_t align;
        qcb__buffer_printf(out, "_Static_assert(sizeof(qcb_%s) == %zu, \"layout\");\n", sorted[i]->name,
                           layout(sorted[i], NULL, &align));
    }
    qcb__buffer_str(out, "#endif\n\n");
}

/* ---- descriptions ---- */

static const char *truth(bool value)
{
    return value ? "true" : "false";
}

static qcb_group groups[128];
static size_t group_count;

static bool same_group(const qcb_group *a, const qcb_group *b)
{
    return a->option == b->option && a->variant_key == b->variant_key && a->kind == b->kind && a->properties == b->properties &&
           a->folds == b->folds && a->json == b->json && a->words == b->words && a->alias == b->alias &&
           a->own_name == b->own_name && a->facts == b->facts;
}

static size_t group_index(const qcb_group *group)
{
    for (size_t i = 0; i < group_count; i++) {
        if (same_group(&groups[i], group))
            return i;
    }
    if (group_count == sizeof groups / sizeof *groups)
        abort();
    groups[group_count] = *group;
    return group_count++;
}

static bool name_follows(const gen_struct *s)
{
    char name[160];
    snprintf(name, sizeof name, "%s%s%s", s->option, s->variant[0] != '\0' ? "_" : "", s->variant);
    return s->option[0] != '\0' && spells(name, s->name);
}

static qcb_facts_name facts_name(const gen_struct *s)
{
    return s->facts[0] == '\0'                 ? QCB_FACTS_NONE
           : strcmp(s->facts, s->variant) == 0 ? QCB_FACTS_VARIANT
           : strcmp(s->facts, s->option) == 0  ? QCB_FACTS_OPTION
                                               : QCB_FACTS_OWN;
}

static size_t properties_of(const gen_struct *s)
{
    size_t i = 0;
    while (i < s->count && s->fields[i].kind != QCB_FIELD_PROPERTIES)
        i++;
    return i < s->count ? i + 1 : 0;
}

static qcb_group group_of(const gen_struct *s)
{
    return (qcb_group){ .option = (uint16_t)intern_text(s->option),
                        .variant_key = (uint16_t)intern_text(s->variant_key),
                        .kind = (uint8_t)s->facts_kind,
                        .properties = (uint8_t)properties_of(s),
                        .folds = s->folds,
                        .json = s->json,
                        .words = s->words,
                        .alias = s->alias[0] != '\0',
                        .own_name = !name_follows(s),
                        .facts = facts_name(s) & 3 };
}

/* See qcb_desc_text. */
static void write_texts(qcb_buffer *out, gen_struct *const *sorted, size_t count)
{
    qcb__buffer_str(out, "const qcb_desc_text qcb__texts[] = {\n");
    for (size_t i = 0; i < count; i++) {
        const gen_struct *s = sorted[i];
        const char *const parts[] = { s->alias, name_follows(s) ? "" : s->name, facts_name(s) == QCB_FACTS_OWN ? s->facts : "" };
        for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
            if (parts[k][0] != '\0')
                qcb__buffer_printf(out, "    { %zu, %u }, /* %s */\n", i, intern_text(parts[k]), parts[k]);
        }
    }
    qcb__buffer_str(out, "};\nconst size_t qcb__text_count = sizeof qcb__texts / sizeof *qcb__texts;\n\n");
}

static size_t required_of(const gen_struct *s)
{
    size_t required = 0;
    for (size_t i = 0; i < s->count; i++)
        required += (s->fields[i].flags & QCB_FIELD_REQUIRED) != 0;
    return required;
}

static void write_desc(qcb_buffer *out, const qcb_target *any, const gen_struct *s)
{
    qcb_group group = group_of(s);
    size_t variant = strlen(s->variant), required = required_of(s);
    size_t row = s->option[0] != '\0' && !s->words ? gen_list_row(any, s->option) : 0;
    if (slot_mask(s) > UINT8_MAX || variant > 63 || strlen(s->name) >= QCB__MAX_NAME || required > 7) {
        fprintf(stderr, "qcb-gen: qcb_%s does not fit struct qcb_desc\n", s->name);
        exit(1);
    }
    qcb__buffer_printf(out, "    /* %s */\n    { %u, sizeof(qcb_%s) / QCB__SIZE_STEP, %zu, %zu, %zu, ", s->name,
                       variant != 0 ? fact_number(s->variant) : 0, s->name, s->first_field, s->first_slot, s->first_word);
    qcb__buffer_printf(out, "%zu, %zu, %zu, %u, %zu, %s, %zu, %s, %s, %s, %s, %s },\n", variant, s->count, row, slot_mask(s),
                       group_index(&group), truth(s->form != QCB_FORM_CPU), required, truth(s->signs),
                       truth(s->form == QCB_FORM_KEYVAL), truth(s->bare_variant), truth(s->dotted), truth(s->nested));
}

static void write_groups(qcb_buffer *out)
{
    qcb__buffer_str(out, "const qcb_group qcb__groups[] = {\n");
    for (size_t i = 0; i < group_count; i++) {
        const qcb_group *g = &groups[i];
        qcb__buffer_printf(out, "    { %u, %u, %u, %u, %s, %s, %s, %s, %s, %u }, /* -%s */\n", g->option, g->variant_key, g->kind,
                           g->properties, truth(g->folds), truth(g->json), truth(g->words), truth(g->alias), truth(g->own_name),
                           g->facts, texts.bytes + g->option);
    }
    qcb__buffer_str(out, "};\n\n");
}

void gen_write_rows(qcb_buffer *out, gen_model *model)
{
    gen_struct *const *sorted = model->sorted;
    size_t count = model->struct_count;
    gen_banner(out, "rows.c");
    qcb__buffer_printf(out,
                       "#include \"schema/strings_sum.h\"\n#include \"typed/desc.h\"\n\n#include <qcb/qcb.h>\n\n"
                       "_Static_assert(QCB__STRINGS_SUM == 0x%08xu, \"the facts have changed: run make generate\");\n\n"
                       "/* clang-format off */\n",
                       qcb__strings_sum(qcb_schema_embedded()));
    write_enums(out, model);
    write_families(out, model);
    write_fields(out, sorted, count);
    write_slots(out, sorted, count);
    write_at_words(out, sorted, count);
    qcb__buffer_str(out, "const qcb_desc qcb__descs[] = {\n");
    for (size_t i = 0; i < count; i++)
        write_desc(out, &model->any, sorted[i]);
    qcb__buffer_str(out, "};\n\n");
    write_groups(out);
    write_texts(out, sorted, count);
    write_ranges(out);
    write_c_names(out);
    write_pool(out);
}
