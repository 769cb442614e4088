/* From entries and rows to types and members. SPDX-License-Identifier: MIT */
#include "schemac/model.h"

#include <stdlib.h>

typedef struct kind_word {
    const char *word;
    qcb_kind kind;
    qcb_model_space space;
} kind_word;

static const kind_word kind_words[] = {
    { "accel", QCB_KIND_ACCEL, QCB__IN_QOM },
    { "alternate", QCB_KIND_ALTERNATE, QCB__IN_DATA },
    { "chardev", QCB_KIND_CHARDEV, QCB__IN_BACKEND },
    { "class", QCB_KIND_CLASS, QCB__IN_QOM },
    { "cpu", QCB_KIND_CPU, QCB__IN_QOM },
    { "device", QCB_KIND_DEVICE, QCB__IN_QOM },
    { "enum", QCB_KIND_ENUM, QCB__IN_DATA },
    { "fsdev", QCB_KIND_FSDEV, QCB__IN_BACKEND },
    { "group", QCB_KIND_GROUP, QCB__IN_GROUP },
    { "machine", QCB_KIND_MACHINE, QCB__IN_QOM },
    { "object", QCB_KIND_OBJECT, QCB__IN_QOM },
    { "option", QCB_KIND_OPTION, QCB__IN_OPTION },
    { "struct", QCB_KIND_STRUCT, QCB__IN_DATA },
    { "tpmdev", QCB_KIND_TPMDEV, QCB__IN_BACKEND },
    { "union", QCB_KIND_UNION, QCB__IN_DATA },
    { "netdev", QCB_KIND_NETDEV, QCB__IN_BACKEND },
    { "blockdev", QCB_KIND_BLOCKDEV, QCB__IN_BACKEND },
    { "audiodev", QCB_KIND_AUDIODEV, QCB__IN_BACKEND },
    { "display", QCB_KIND_DISPLAY, QCB__IN_BACKEND },
};

static const kind_word *find_kind(const char *word)
{
    for (size_t i = 0; i < sizeof kind_words / sizeof *kind_words; i++)
        if (strcmp(kind_words[i].word, word) == 0)
            return &kind_words[i];
    return NULL;
}

uint32_t qcb__model_find(const qcb_model *model, qcb_model_space space, qcb_kind kind, uint32_t name)
{
    return qcb__map_find(&model->index, (uint32_t)space, name, space == QCB__IN_BACKEND ? (uint32_t)kind : 0);
}

uint32_t qcb__model_find_text(const qcb_model *model, qcb_model_space space, const char *name)
{
    uint32_t id = qcb__pool_find(&model->raw->pool, name, strlen(name));
    return id == QCB__NONE ? QCB__NONE : qcb__model_find(model, space, 0, id);
}

void qcb__model_add_attr(qcb_model *model, uint32_t type, uint32_t key, uint32_t value, const qcb_set *set)
{
    qcb_model_attr *attr = QCB__PUSH(&model->types.items[type].attrs);
    attr->key = key;
    attr->value = value;
    attr->set = *set;
}

uint32_t qcb__model_parent(const qcb_model *model, uint32_t type, size_t target)
{
    const qcb_model_type *of = &model->types.items[type];
    for (size_t i = 0; i < of->attrs.count; i++)
        if (of->attrs.items[i].key == QCB__ATTR_PARENT && qcb__set_has(&of->attrs.items[i].set, target))
            return of->attrs.items[i].value;
    return QCB__NONE;
}

/* ------------------------------------------------------------------ declarations */

static uint32_t declare(qcb_model *model, qcb_model_space space, qcb_kind kind, uint32_t name, qcb_place place)
{
    uint32_t at = qcb__map_add(&model->index, (uint32_t)space, name, space == QCB__IN_BACKEND ? (uint32_t)kind : 0);
    if (at == model->types.count) {
        qcb_model_type *type = QCB__PUSH(&model->types);
        type->kind = kind;
        type->name = name;
        type->qom = space == QCB__IN_QOM ? name : 0;
        type->place = place;
    }
    return at;
}

/* A type that is a class on some targets and a device on others is a device: the lower kind number. */
static void widen(qcb_model_type *type, qcb_kind kind, const qcb_set *set)
{
    type->exists = qcb__set_or(&type->exists, set);
    if (kind < type->kind) {
        type->kind = kind;
        type->set = (qcb_set){ { 0 } };
    }
    if (kind == type->kind)
        type->set = qcb__set_or(&type->set, set);
}

static void declare_entries(qcb_model *model)
{
    const qcb_raw *raw = model->raw;
    for (size_t i = 0; i < raw->entries.count; i++) {
        const qcb_raw_entry *entry = &raw->entries.items[i];
        const kind_word *kind = find_kind(qcb__raw_text(raw, entry->kind));
        if (kind != NULL) {
            uint32_t type = declare(model, kind->space, kind->kind, entry->name, entry->place);
            widen(&model->types.items[type], kind->kind, &entry->set);
        } else if (strcmp(qcb__raw_text(raw, entry->kind), "word") == 0 &&
                   qcb__map_add(&model->words, entry->name, 0, 0) == model->word_rows.count) {
            *QCB__PUSH(&model->word_rows) = (uint32_t)i;
        }
    }
}

/* ------------------------------------------------------------------ attributes of entries */

typedef enum attr_form { FORM_STRING, FORM_MARK, FORM_NUMBER, FORM_CLASS, FORM_TYPE, FORM_WORD, FORM_JSON } attr_form;

static const char *const syntax_words[] = { "", "flag", "opts", "keyval", "cpu", "raw", "chardev", "global", "set", "uri" };
static const char *const repeat_words[] = { "", "last", "merge", "accumulate", "once" };

static const struct entry_attr {
    const char *word;
    uint32_t key;
    attr_form form;
} entry_attrs[] = {
    { "abstract", QCB__ATTR_ABSTRACT, FORM_MARK },   { "alias", QCB__ATTR_ALIAS, FORM_STRING },
    { "alias-of", QCB__ATTR_ALIAS_OF, FORM_STRING }, { "bus", QCB__ATTR_BUS, FORM_STRING },
    { "category", QCB__ATTR_CATEGORY, FORM_STRING }, { "cpu", QCB__ATTR_CPU, FORM_STRING },
    { "cpus", QCB__ATTR_CPUS, FORM_NUMBER },         { "default", QCB__ATTR_DEFAULT, FORM_MARK },
    { "defines", QCB__ATTR_DEFINES, FORM_WORD },     { "form", QCB__ATTR_FORM, FORM_STRING },
    { "group", QCB__ATTR_GROUP, FORM_STRING },       { "help", QCB__ATTR_HELP, FORM_STRING },
    { "hidden", QCB__ATTR_HIDDEN, FORM_MARK },       { "implied", QCB__ATTR_IMPLIED, FORM_STRING },
    { "json", QCB__ATTR_JSON, FORM_JSON },           { "limit", QCB__ATTR_LIMIT, FORM_NUMBER },
    { "parent", QCB__ATTR_PARENT, FORM_CLASS },      { "ram", QCB__ATTR_RAM, FORM_STRING },
    { "repeat", QCB__ATTR_REPEAT, FORM_WORD },       { "same-as", QCB__ATTR_SAME_AS, FORM_STRING },
    { "syntax", QCB__ATTR_SYNTAX, FORM_WORD },       { "tag", QCB__ATTR_TAG, FORM_STRING },
    { "unread", QCB__ATTR_UNREAD, FORM_MARK },       { "user", QCB__ATTR_USER, FORM_MARK },
    { "values", QCB__ATTR_VALUES, FORM_TYPE },
};

static bool read_enum_word(uint32_t key, const char *text, uint32_t *number)
{
    const char *const *words = key == QCB__ATTR_SYNTAX ? syntax_words : repeat_words;
    uint32_t count = key == QCB__ATTR_SYNTAX ? QCB_SYNTAX_COUNT : QCB_REPEAT_COUNT;
    for (*number = 1; *number < (key == QCB__ATTR_DEFINES ? QCB_NS_COUNT : count); ++*number)
        if (strcmp(key == QCB__ATTR_DEFINES ? qcb_namespace_name((qcb_namespace)*number) : words[*number], text) == 0)
            return true;
    return false;
}

/* "Netdev": a data type; "group:chardev", "class:machine". */
static uint32_t find_values(const qcb_model *model, const char *name)
{
    if (strncmp(name, "group:", 6) == 0)
        return qcb__model_find_text(model, QCB__IN_GROUP, name + 6);
    if (strncmp(name, "class:", 6) == 0)
        return qcb__model_find_text(model, QCB__IN_QOM, name + 6);
    return qcb__model_find_text(model, QCB__IN_DATA, name);
}

static bool read_entry_attr(qcb_model *model, uint32_t type, const struct entry_attr *attr, uint32_t value, qcb_set set)
{
    const char *text = qcb__raw_text(model->raw, value);
    uint32_t number = value;
    if (attr->form == FORM_MARK)
        number = 1;
    else if (attr->form == FORM_NUMBER)
        number = (uint32_t)strtoul(text, NULL, 10);
    else if (attr->form == FORM_CLASS)
        number = qcb__model_find(model, QCB__IN_QOM, 0, value);
    else if (attr->form == FORM_TYPE)
        number = find_values(model, text);
    else if (attr->form == FORM_WORD && !read_enum_word(attr->key, text, &number))
        return false;
    if (attr->form == FORM_JSON) {
        qcb_set in = { { 0 } };
        number = 1;
        if (text[0] != '\0' && qcb__range_read(&model->raw->targets, text, &set, &in) != NULL)
            return false;
        set = text[0] != '\0' ? in : set;
    }
    if (number == QCB__NONE)
        return false;
    qcb__model_add_attr(model, type, attr->key, number, &set);
    return true;
}

static bool read_any_attr(qcb_model *model, uint32_t type, qcb_raw_attr attr, const qcb_set *set)
{
    const char *key = qcb__raw_text(model->raw, attr.key);
    qcb_model_type *of = &model->types.items[type];
    if (strcmp(key, "as") == 0 && of->kind != QCB_KIND_CLASS) {
        if (of->name == of->qom || of->name == attr.value)
            of->name = attr.value;
        else
            qcb__model_add_attr(model, type, QCB__ATTR_ALIAS, attr.value, set);
        return true;
    }
    if (strcmp(key, "deprecated") == 0 && attr.value == 0) {
        qcb__model_add_attr(model, type, QCB__ATTR_DEPRECATED, 1, set);
        return true;
    }
    for (size_t i = 0; i < sizeof entry_attrs / sizeof *entry_attrs; i++)
        if (strcmp(entry_attrs[i].word, key) == 0)
            return read_entry_attr(model, type, &entry_attrs[i], attr.value, *set);
    return qcb__model_life_attr(model, &of->life, key, attr.value) || strcmp(key, "as") == 0;
}

static void read_entry_attrs(qcb_model *model, uint32_t type, const qcb_raw_entry *entry)
{
    for (uint32_t i = entry->attr_first; i < entry->attr_first + entry->attr_count; i++) {
        qcb_raw_attr attr = model->raw->attrs.items[i];
        if (!read_any_attr(model, type, attr, &entry->set))
            qcb__fault(&model->raw->faults, entry->place.file, entry->place.line, "cannot read '%s=%s'",
                       qcb__raw_text(model->raw, attr.key), qcb__raw_text(model->raw, attr.value));
    }
}

/* ------------------------------------------------------------------ rows */

/* "name?" is optional; without the mark a member of a QAPI type is required. */
static void read_row_name(qcb_model *model, qcb_model_row *row, const char *name, bool data)
{
    size_t len = strlen(name);
    bool optional = data && len > 1 && name[len - 1] == '?';
    row->name = qcb__pool_add(&model->raw->pool, name, len - optional);
    if (data && !optional)
        row->sig.flags |= QCB__SIG_REQUIRED;
}

static void read_row(qcb_model *model, uint32_t type, const qcb_raw_row *from)
{
    qcb_kind kind = model->types.items[type].kind;
    qcb_model_row row = { .set = from->set, .place = from->place };
    const char *name = qcb__raw_text(model->raw, from->name);
    row.variant = from->kind == QCB__LINE_VARIANT;
    read_row_name(model, &row, name, from->kind == QCB__LINE_MEMBER && (kind == QCB_KIND_STRUCT || kind == QCB_KIND_UNION));
    if (from->kind != QCB__LINE_VALUE)
        qcb__model_read_word(model, &row, qcb__raw_text(model->raw, from->word), kind == QCB_KIND_GROUP);
    qcb__model_read_attrs(model, &row, from, name);
    *QCB__PUSH(&model->types.items[type].rows) = row;
}

static void read_entry_rows(qcb_model *model, uint32_t type, const qcb_raw_entry *entry)
{
    for (uint32_t i = entry->row_first; i < entry->row_first + entry->row_count; i++)
        read_row(model, type, &model->raw->rows.items[i]);
}

/* ------------------------------------------------------------------ backends of unions */

static const qcb_model_row *find_row(const qcb_model_type *type, uint32_t name, bool variant, size_t from)
{
    for (size_t i = from; i < type->rows.count; i++)
        if (type->rows.items[i].name == name && type->rows.items[i].variant == variant)
            return &type->rows.items[i];
    return NULL;
}

static uint32_t tag_enum(const qcb_model_type *of)
{
    for (size_t i = 0; i < of->attrs.count; i++)
        if (of->attrs.items[i].key == QCB__ATTR_TAG) {
            const qcb_model_row *tag = find_row(of, of->attrs.items[i].value, false, 0);
            return tag ? tag->type - 1 : QCB__NONE;
        }
    return QCB__NONE;
}

/* The type that a tag value selects: for objects the QOM type of that name where there is one, else a backend of our own. */
static uint32_t backend_type(qcb_model *model, qcb_kind kind, const qcb_model_row *value, qcb_place place)
{
    uint32_t type = kind == QCB_KIND_OBJECT ? qcb__model_find(model, QCB__IN_QOM, 0, value->name) : QCB__NONE;
    if (type == QCB__NONE) {
        type = declare(model, QCB__IN_BACKEND, kind, value->name, place);
        widen(&model->types.items[type], kind, &value->set);
    }
    return type;
}

static void add_backend(qcb_model *model, qcb_kind kind, uint32_t base, qcb_model_row value, qcb_place place)
{
    uint32_t type = backend_type(model, kind, &value, place);
    qcb_set set = kind == QCB_KIND_OBJECT ? qcb__set_and(&value.set, &model->types.items[type].exists) : value.set;
    const qcb_model_row *variant;
    for (size_t from = 0; (variant = find_row(&model->types.items[base], value.name, true, from)) != NULL;) {
        qcb_set both = qcb__set_and(&set, &variant->set);
        from = (size_t)(variant - model->types.items[base].rows.items) + 1;
        if (!qcb__set_empty(&both))
            qcb__model_add_attr(model, type, QCB__ATTR_BODY, variant->type - 1, &both);
    }
    if (qcb__set_empty(&set))
        return;
    qcb__model_add_attr(model, type, QCB__ATTR_BASE, base, &set);
    if (kind != QCB_KIND_OBJECT || model->types.items[type].qom != 0) /* else: named by QAPI, but in no recorded build */
        qcb__model_add_attr(model, type, QCB__ATTR_USER, 1, &set);
}

/* "variants netdev Netdev": each value of the tag is a thing of that kind. */
static void read_variants(qcb_model *model, const qcb_raw_entry *entry)
{
    const char *of = qcb__raw_attr(model->raw, entry->attr_first, entry->attr_count, "of");
    const kind_word *kind = find_kind(qcb__raw_text(model->raw, entry->name));
    uint32_t base = of ? qcb__model_find_text(model, QCB__IN_DATA, of) : QCB__NONE;
    uint32_t values = base == QCB__NONE ? QCB__NONE : tag_enum(&model->types.items[base]);
    if (values == QCB__NONE || kind == NULL) {
        qcb__fault(&model->raw->faults, entry->place.file, entry->place.line, "no union with a tag: '%s'", of ? of : "");
        return;
    }
    for (size_t i = 0; i < model->types.items[values].rows.count; i++)
        add_backend(model, kind->kind, base, model->types.items[values].rows.items[i], entry->place);
}

/* ------------------------------------------------------------------ all of it */

static bool is_kind(const qcb_model *model, const qcb_raw_entry *entry, const char *word)
{
    return strcmp(qcb__raw_text(model->raw, entry->kind), word) == 0;
}

static uint32_t type_of_entry(const qcb_model *model, const qcb_raw_entry *entry)
{
    const kind_word *kind = find_kind(qcb__raw_text(model->raw, entry->kind));
    if (kind != NULL)
        return qcb__model_find(model, kind->space, kind->kind, entry->name);
    return is_kind(model, entry, "extend") ? qcb__model_owner(model, entry) : QCB__NONE;
}

/* Below the class, or the class itself: is there one of that kind? */
static bool kind_below(const qcb_model *model, uint32_t ancestor, qcb_kind kind)
{
    for (uint32_t type = 0; type < model->types.count; type++)
        for (size_t t = 0; model->types.items[type].kind == kind && t < model->raw->targets.list.count; t++)
            for (uint32_t at = type; at != QCB__NONE; at = qcb__model_parent(model, at, t))
                if (at == ancestor)
                    return true;
    return false;
}

/* A link to something that -device or -object makes is a reference to an id there; all others are wired up by boards. */
static void name_link_spaces(qcb_model *model)
{
    uint8_t *space = qcb__tool_realloc(NULL, model->types.count + 1, 1);
    memset(space, 0, model->types.count + 1);
    for (uint32_t type = 0; type < model->types.count; type++)
        for (size_t i = 0; i < model->types.items[type].rows.count; i++) {
            qcb_model_row *row = &model->types.items[type].rows.items[i];
            if (row->sig.kind != QCB_VALUE_LINK || row->sig.space != 0)
                continue;
            if (space[row->type] == 0)
                space[row->type] = row->type == 0                                      ? QCB_NS_MACHINE
                                   : kind_below(model, row->type - 1, QCB_KIND_OBJECT) ? QCB_NS_OBJECT
                                   : kind_below(model, row->type - 1, QCB_KIND_DEVICE) ? QCB_NS_DEVICE
                                                                                       : QCB_NS_MACHINE;
            row->sig.space = space[row->type];
        }
    free(space);
}

/* Entries that are read elsewhere. */
static bool is_other(const qcb_model *model, const qcb_raw_entry *entry)
{
    return is_kind(model, entry, "refine") || is_kind(model, entry, "word") || is_kind(model, entry, "variants") ||
           is_kind(model, entry, "release") || is_kind(model, entry, "carry");
}

static void read_entries(qcb_model *model)
{
    for (size_t i = 0; i < model->raw->entries.count; i++) {
        const qcb_raw_entry *entry = &model->raw->entries.items[i];
        uint32_t type = type_of_entry(model, entry);
        if (type != QCB__NONE && !is_kind(model, entry, "extend"))
            read_entry_attrs(model, type, entry);
        if (type != QCB__NONE)
            read_entry_rows(model, type, entry);
        else if (!is_other(model, entry))
            qcb__fault(&model->raw->faults, entry->place.file, entry->place.line, "unknown %s '%s'",
                       qcb__raw_text(model->raw, entry->kind), qcb__raw_text(model->raw, entry->name));
    }
    qcb__model_carry(model);
    for (size_t i = 0; i < model->raw->entries.count; i++)
        if (is_kind(model, &model->raw->entries.items[i], "variants"))
            read_variants(model, &model->raw->entries.items[i]);
}

void qcb__model_build(qcb_model *model, qcb_raw *raw)
{
    *model = (qcb_model){ .raw = raw };
    qcb__map_init(&model->index);
    qcb__map_init(&model->words);
    declare_entries(model);
    read_entries(model);
    name_link_spaces(model);
    qcb__model_refine(model);
    qcb__model_lint(model);
}

void qcb__model_finish(qcb_model *model)
{
    for (size_t i = 0; i < model->types.count; i++) {
        free(model->types.items[i].attrs.items);
        free(model->types.items[i].rows.items);
    }
    free(model->types.items);
    free(model->word_rows.items);
    qcb__map_finish(&model->index);
    qcb__map_finish(&model->words);
}
