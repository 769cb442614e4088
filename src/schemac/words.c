/* Types and attributes of members: from words of the text to what the image says. SPDX-License-Identifier: MIT */
#include "schemac/model.h"

#include <errno.h>
#include <stdlib.h>

typedef struct simple_word {
    const char *word;
    qcb_value_kind kind;
    uint8_t bits;
} simple_word;

/* Words that QEMU uses for plain values; schema/words.facts has the odd ones. */
static const simple_word simple_words[] = {
    { "any", QCB_VALUE_ANY, 0 },        { "bool", QCB_VALUE_BOOL, 0 },      { "boolean", QCB_VALUE_BOOL, 0 },
    { "int", QCB_VALUE_INT, 64 },       { "int16", QCB_VALUE_INT, 16 },     { "int32", QCB_VALUE_INT, 32 },
    { "int32_t", QCB_VALUE_INT, 32 },   { "int64", QCB_VALUE_INT, 64 },     { "int8", QCB_VALUE_INT, 8 },
    { "null", QCB_VALUE_NULL, 0 },      { "size", QCB_VALUE_SIZE, 64 },     { "size32", QCB_VALUE_SIZE, 32 },
    { "str", QCB_VALUE_STRING, 0 },     { "string", QCB_VALUE_STRING, 0 },  { "uint16", QCB_VALUE_UINT, 16 },
    { "uint16_t", QCB_VALUE_UINT, 16 }, { "uint32", QCB_VALUE_UINT, 32 },   { "uint32_t", QCB_VALUE_UINT, 32 },
    { "uint64", QCB_VALUE_UINT, 64 },   { "uint64_t", QCB_VALUE_UINT, 64 }, { "uint8", QCB_VALUE_UINT, 8 },
    { "uint8_t", QCB_VALUE_UINT, 8 },
};

static bool find_simple(const char *word, size_t len, qcb_model_sig *sig)
{
    for (size_t i = 0; i < sizeof simple_words / sizeof *simple_words; i++)
        if (strlen(simple_words[i].word) == len && strncmp(simple_words[i].word, word, len) == 0) {
            sig->kind = (uint8_t)simple_words[i].kind;
            sig->bits = simple_words[i].bits;
            return true;
        }
    return false;
}

static uint8_t value_kind_of(qcb_kind kind)
{
    return kind == QCB_KIND_ENUM        ? QCB_VALUE_ENUM
           : kind == QCB_KIND_UNION     ? QCB_VALUE_UNION
           : kind == QCB_KIND_ALTERNATE ? QCB_VALUE_ALTERNATE
                                        : QCB_VALUE_STRUCT;
}

static bool find_data(const qcb_model *model, const char *word, size_t len, qcb_model_row *row)
{
    uint32_t id = qcb__pool_find(&model->raw->pool, word, len);
    uint32_t type = id == QCB__NONE ? QCB__NONE : qcb__model_find(model, QCB__IN_DATA, 0, id);
    if (type == QCB__NONE)
        return false;
    row->type = type + 1;
    row->sig.kind = value_kind_of(model->types.items[type].kind);
    row->sig.bits = 0;
    return true;
}

static bool find_link(const qcb_model *model, const char *word, size_t len, qcb_model_row *row)
{
    uint32_t id, type;
    if (len < 7 || strncmp(word, "link<", 5) != 0)
        return false;
    row->sig.kind = QCB_VALUE_LINK;
    id = qcb__pool_find(&model->raw->pool, word + 5, len - 6);
    type = id == QCB__NONE ? QCB__NONE : qcb__model_find(model, QCB__IN_QOM, 0, id);
    row->type = type + 1;
    return true;
}

static bool read_one(const qcb_model *model, qcb_model_row *row, const char *word, size_t len)
{
    return find_simple(word, len, &row->sig) || find_link(model, word, len, row) || find_data(model, word, len, row);
}

/* A word of schema/words.facts brings its own attributes. */
static bool read_odd_word(qcb_model *model, qcb_model_row *row, const char *word)
{
    uint32_t id = qcb__pool_find(&model->raw->pool, word, strlen(word));
    uint32_t at = id == QCB__NONE ? QCB__NONE : qcb__map_find(&model->words, id, 0, 0);
    const qcb_raw_entry *entry;
    qcb_raw_row as_row = { 0 };
    if (at == QCB__NONE)
        return false;
    entry = &model->raw->entries.items[model->word_rows.items[at]];
    as_row.attr_first = entry->attr_first;
    as_row.attr_count = entry->attr_count;
    as_row.place = entry->place;
    qcb__model_read_attrs(model, row, &as_row, word);
    return true;
}

void qcb__model_read_word(qcb_model *model, qcb_model_row *row, const char *word, bool in_group)
{
    size_t len = strlen(word);
    uint32_t id = qcb__pool_add(&model->raw->pool, word, len);
    if (row->sig.word == 0)
        row->sig.word = id;
    if (in_group && strcmp(word, "number") == 0) { /* QemuOpts: an unsigned integer */
        row->sig.kind = QCB_VALUE_UINT;
        row->sig.bits = 64;
    } else if (strcmp(word, "number") == 0) {
        row->sig.kind = QCB_VALUE_NUMBER;
    } else if (read_odd_word(model, row, word) || read_one(model, row, word, len)) {
        return;
    } else if (len > 2 && word[0] == '[' && read_one(model, row, word + 1, len - 2)) {
        row->sig.flags |= QCB__SIG_LIST;
    } else if (len > 4 && strcmp(word + len - 4, "List") == 0 && read_one(model, row, word, len - 4)) {
        row->sig.flags |= QCB__SIG_LIST;
    } else {
        qcb__fault(&model->raw->faults, row->place.file, row->place.line, "unknown type '%s'", word);
    }
}

/* ------------------------------------------------------------------ attributes */

static const struct flag_word {
    const char *word;
    uint16_t flag;
} flag_words[] = {
    { "required", QCB__SIG_REQUIRED },   { "pow2", QCB__SIG_POW2 },
    { "read-only", QCB__SIG_READ_ONLY }, { "write-only", QCB__SIG_WRITE_ONLY },
    { "unstable", QCB__SIG_UNSTABLE },   { "defines", QCB__SIG_DEFINES },
    { "list", QCB__SIG_LIST },
};

static bool read_number(const char *text, bool negative_too, uint64_t *number)
{
    char *end;
    errno = 0;
    if (text[0] == '-' && !negative_too)
        return false;
    *number = text[0] == '-' ? (uint64_t)strtoll(text, &end, 0) : strtoull(text, &end, 0);
    for (const char *unit = "KMGTPE"; *end != '\0' && *unit != '\0'; unit++) {
        if (*end == *unit) {
            *number <<= 10 * (unit - "KMGTPE" + 1);
            end++;
        }
    }
    return errno == 0 && end != text && *end == '\0';
}

/* "ref=object:memory-backend": name space and class. */
static bool read_reference(qcb_model *model, qcb_model_row *row, const char *text)
{
    size_t len = strcspn(text, ":");
    int space = QCB_NS_NONE + 1;
    uint32_t id, type;
    while (space < QCB_NS_COUNT && !(strlen(qcb_namespace_name((qcb_namespace)space)) == len &&
                                     strncmp(qcb_namespace_name((qcb_namespace)space), text, len) == 0))
        space++;
    if (space == QCB_NS_COUNT)
        return false;
    row->sig.space = (uint8_t)space;
    if (text[len] == '\0')
        return true;
    id = qcb__pool_find(&model->raw->pool, text + len + 1, strlen(text + len + 1));
    type = id == QCB__NONE ? QCB__NONE : qcb__model_find(model, QCB__IN_QOM, 0, id);
    row->type = type + 1;
    return type != QCB__NONE;
}

static void add_value(qcb_model *model, uint32_t type, const char *value, size_t len, const qcb_set *set)
{
    qcb_model_row *row = QCB__PUSH(&model->types.items[type].rows);
    row->name = qcb__pool_add(&model->raw->pool, value, len);
    row->set = *set;
}

/* "a|b|c": an enum that is named by its values, so that equal lists are one. */
static uint32_t values_type(qcb_model *model, const char *list, qcb_place place)
{
    uint32_t name = qcb__pool_add(&model->raw->pool, list, strlen(list));
    uint32_t type = qcb__map_add(&model->index, QCB__IN_DATA, name, 0);
    qcb_set all = qcb__targets_all(&model->raw->targets);
    qcb_model_type *fresh;
    if (type != model->types.count)
        return type;
    fresh = QCB__PUSH(&model->types);
    fresh->name = name;
    fresh->kind = QCB_KIND_ENUM;
    fresh->set = fresh->exists = all;
    fresh->place = place;
    while (*list != '\0') {
        size_t len = strcspn(list, "|");
        add_value(model, type, list, len, &all);
        list += len + (list[len] == '|');
    }
    return type;
}

static void read_values(qcb_model *model, qcb_model_row *row, const char *list, qcb_place place)
{
    row->type = values_type(model, list, place) + 1;
    if (row->sig.kind != QCB_VALUE_STRING)
        row->sig.kind = QCB_VALUE_ENUM;
}

bool qcb__model_life_attr(qcb_model *model, qcb_model_life *life, const char *key, uint32_t value)
{
    uint32_t major, minor;
    const char *text = qcb__raw_text(model->raw, value);
    if (strcmp(key, "replacement") == 0) {
        life->replacement = value;
        return true;
    }
    if (strcmp(key, "why") == 0) {
        life->why = value;
        return true;
    }
    if (strcmp(key, "since") == 0)
        life->since = value;
    else if (strcmp(key, "deprecated") == 0)
        life->deprecated = value;
    else if (strcmp(key, "removed") == 0)
        life->removed = value;
    else
        return false;
    return qcb__version_parse(text, strlen(text), &major, &minor);
}

static bool is_life_key(const char *key)
{
    static const char *const keys[] = { "since", "deprecated", "removed", "replacement", "why" };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(key, keys[i]) == 0)
            return true;
    return false;
}

/* "name[*] ... count=8": name[0] to name[7]. */
static bool read_count(qcb_model_row *row, const char *text)
{
    bool good = read_number(text, false, &row->sig.max);
    row->sig.flags |= QCB__SIG_ARRAY;
    return good && row->sig.max != 0;
}

static bool read_text_attr(qcb_model_row *row, const char *key, uint32_t value)
{
    if (strcmp(key, "default") == 0)
        row->value = value + 1;
    else if (strcmp(key, "help") == 0)
        row->help = value;
    else if (strcmp(key, "unit") == 0)
        row->sig.unit = value;
    else if (strcmp(key, "syntax") == 0)
        row->sig.syntax = value;
    else if (strcmp(key, "also") == 0)
        row->sig.other = value;
    else
        return false;
    return true;
}

static bool read_limit(qcb_model_row *row, const char *key, const char *text, bool *good)
{
    uint64_t number = 0;
    bool low = strcmp(key, "min") == 0;
    if (!low && strcmp(key, "max") != 0)
        return false;
    *good = read_number(text, low, &number);
    row->sig.flags |= low ? QCB__SIG_HAS_MIN : QCB__SIG_HAS_MAX;
    if (low)
        row->sig.min = (int64_t)number;
    else
        row->sig.max = number;
    return true;
}

static bool read_flag(qcb_model_row *row, const char *key)
{
    for (size_t i = 0; i < sizeof flag_words / sizeof *flag_words; i++)
        if (strcmp(flag_words[i].word, key) == 0) {
            row->sig.flags |= flag_words[i].flag;
            return true;
        }
    return false;
}

static bool read_attr(qcb_model *model, qcb_model_row *row, const char *key, uint32_t value, qcb_place place)
{
    const char *text = qcb__raw_text(model->raw, value);
    bool good = true;
    if (strcmp(key, "deprecated") == 0 && text[0] == '\0')
        row->sig.flags |= QCB__SIG_DEPRECATED;
    else if (is_life_key(key))
        return qcb__model_life_attr(model, &row->life, key, value);
    else if (strcmp(key, "type") == 0)
        qcb__model_read_word(model, row, text, false);
    else if (strcmp(key, "values") == 0)
        read_values(model, row, text, place);
    else if (strcmp(key, "count") == 0)
        return read_count(row, text);
    else if (strcmp(key, "ref") == 0)
        return read_reference(model, row, text);
    else if (strcmp(key, "is") == 0) {
        qcb_text word = { 0 };
        qcb__text_printf(&word, "is:%s", text);
        good = read_odd_word(model, row, word.data);
        qcb__text_finish(&word);
    } else
        return read_limit(row, key, text, &good) ? good : read_text_attr(row, key, value) || read_flag(row, key);
    return good;
}

void qcb__model_read_attrs(qcb_model *model, qcb_model_row *row, const qcb_raw_row *from, const char *owner)
{
    for (uint32_t i = from->attr_first; i < from->attr_first + from->attr_count; i++) {
        qcb_raw_attr attr = model->raw->attrs.items[i];
        const char *key = qcb__raw_text(model->raw, attr.key);
        if (!read_attr(model, row, key, attr.value, from->place))
            qcb__fault(&model->raw->faults, from->place.file, from->place.line, "%s: cannot read '%s=%s'", owner, key,
                       qcb__raw_text(model->raw, attr.value));
    }
}
