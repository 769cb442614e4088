/* SPDX-License-Identifier: MIT */
#include "schemac/raw.h"

#include <stdlib.h>

void qcb__raw_init(qcb_raw *raw)
{
    *raw = (qcb_raw){ 0 };
    qcb__pool_init(&raw->pool);
}

void qcb__raw_finish(qcb_raw *raw)
{
    qcb__targets_finish(&raw->targets);
    qcb__pool_finish(&raw->pool);
    qcb__faults_finish(&raw->faults);
    free(raw->entries.items);
    free(raw->rows.items);
    free(raw->attrs.items);
}

void qcb__raw_scan_targets(qcb_raw *raw, const char *file, const char *text)
{
    for (; text != NULL; text = strchr(text, '\n')) {
        char version[32], arch[64], full[64];
        text += *text == '\n';
        if (strncmp(text, "target ", 7) != 0)
            continue;
        if (sscanf(text, "target %31s %63s full=%63s", version, arch, full) != 3 ||
            !qcb__targets_add(&raw->targets, version, arch, full))
            qcb__fault(&raw->faults, file, 0, "bad target line");
    }
}

const char *qcb__raw_attr(const qcb_raw *raw, uint32_t first, uint32_t count, const char *key)
{
    for (uint32_t i = first; i < first + count; i++)
        if (strcmp(qcb__raw_text(raw, raw->attrs.items[i].key), key) == 0)
            return qcb__raw_text(raw, raw->attrs.items[i].value);
    return NULL;
}

static uint32_t intern(qcb_raw *raw, const char *text)
{
    return qcb__pool_add(&raw->pool, text, strlen(text));
}

static void add_attrs(qcb_raw *raw, const qcb_line *line, uint32_t *first, uint32_t *count)
{
    *first = (uint32_t)raw->attrs.count;
    *count = (uint32_t)line->word_count;
    for (size_t i = 0; i < line->word_count; i++) {
        const char *word = line->words[i], *equals = strchr(word, '=');
        qcb_raw_attr *attr = QCB__PUSH(&raw->attrs);
        attr->key = qcb__pool_add(&raw->pool, word, equals ? (size_t)(equals - word) : strlen(word));
        attr->value = equals ? intern(raw, equals + 1) : 0;
    }
}

static const char *sort_key(const qcb_raw *raw, uint32_t id)
{
    return qcb__raw_text(raw, id);
}

/* Entries stand in the order of names, rows of an entry likewise, so that a diff shows what changed and nothing else. */
static void check_entry_order(qcb_raw *raw, const qcb_raw_entry *entry)
{
    const qcb_raw_entry *before = raw->entries.count < 2 ? NULL : entry - 1;
    if (before != NULL && before->place.file == entry->place.file &&
        strcmp(sort_key(raw, before->name), sort_key(raw, entry->name)) > 0)
        qcb__fault(&raw->faults, entry->place.file, entry->place.line, "'%s' is not in the order of names, it comes after '%s'",
                   sort_key(raw, entry->name), sort_key(raw, before->name));
}

static void check_row_order(qcb_raw *raw, const qcb_raw_entry *entry, const qcb_raw_row *row)
{
    const qcb_raw_row *before = row - 1;
    if (entry->row_count < 2)
        return;
    /* In a tool's file values ("=") and variants ("?") sort by their mark first. */
    if (before->kind == row->kind && strcmp(sort_key(raw, before->name), sort_key(raw, row->name)) > 0)
        qcb__fault(&raw->faults, row->place.file, row->place.line, "'%s' is not in the order of names, it comes after '%s'",
                   sort_key(raw, row->name), sort_key(raw, before->name));
}

static bool same_owner(const qcb_raw *raw, const qcb_raw_entry *a, const qcb_raw_entry *b)
{
    return a->name == b->name && a->place.file == b->place.file && strcmp(qcb__raw_text(raw, a->kind), "refine") != 0;
}

/* A probed release may lie between the recorded ones, where ranges are coarse: "since" and "removed" tell it exactly. */
static qcb_set read_set(const qcb_raw *raw, const qcb_line_reader *reader, const qcb_line *line, const qcb_set *base)
{
    const char *since = qcb__line_attr(line, "since"), *removed = qcb__line_attr(line, "removed");
    qcb_set set = { { 0 } };
    if (!raw->targets.lenient || line->range_count == 0 || (since == NULL && removed == NULL))
        return qcb__line_set(reader, line, &raw->targets, base);
    for (size_t i = 0; i < line->range_count; i++)
        qcb__range_by_release(&raw->targets, line->ranges[i], since, removed, base, &set);
    return set;
}

/* The entry at hand and the targets that its rows may speak of. */
static void read_entry(qcb_raw *raw, const qcb_line_reader *reader, const qcb_line *line, const qcb_set *all, qcb_set *owner)
{
    qcb_raw_entry *entry;
    uint32_t first, count;
    add_attrs(raw, line, &first, &count);
    entry = QCB__PUSH(&raw->entries);
    entry->kind = intern(raw, line->type);
    entry->name = intern(raw, line->name);
    entry->attr_first = first;
    entry->attr_count = count;
    entry->row_first = (uint32_t)raw->rows.count;
    entry->ranged = line->range_count != 0;
    entry->set = read_set(raw, reader, line, all);
    entry->place = (qcb_place){ reader->file, line->number };
    if (raw->entries.count > 1 && same_owner(raw, entry - 1, entry))
        *owner = qcb__set_or(owner, &entry->set);
    else
        *owner = entry->set;
    check_entry_order(raw, entry);
}

static void read_row(qcb_raw *raw, const qcb_line_reader *reader, const qcb_line *line, const qcb_set *owner)
{
    qcb_raw_entry *entry = raw->entries.count ? &raw->entries.items[raw->entries.count - 1] : NULL;
    qcb_raw_row *row;
    qcb_set set = read_set(raw, reader, line, owner);
    if (qcb__set_empty(&set)) {
        qcb__fault(&raw->faults, reader->file, line->number, "the ranges of '%s' pick no target", line->name);
        return;
    }
    if (entry == NULL || entry->place.file != reader->file) {
        qcb__fault(&raw->faults, reader->file, line->number, "a row without an entry above it");
        return;
    }
    row = QCB__PUSH(&raw->rows);
    row->kind = line->kind;
    row->name = intern(raw, line->name);
    row->word = line->type ? intern(raw, line->type) : 0;
    row->set = set;
    row->place = (qcb_place){ reader->file, line->number };
    add_attrs(raw, line, &row->attr_first, &row->attr_count);
    entry->row_count++;
    check_row_order(raw, entry, row);
}

void qcb__raw_read(qcb_raw *raw, const char *file, char *text)
{
    qcb_line_reader reader = { .text = text, .file = file, .faults = &raw->faults };
    qcb_set all = qcb__targets_all(&raw->targets), owner = all;
    qcb_line line;
    while (qcb__line_next(&reader, &line)) {
        if (line.kind == QCB__LINE_ENTRY && strcmp(line.type, "target") != 0)
            read_entry(raw, &reader, &line, &all, &owner);
        else if (line.kind != QCB__LINE_ENTRY)
            read_row(raw, &reader, &line, &owner);
    }
}
