/* Reading facts text into the model. SPDX-License-Identifier: MIT */
#include "schemac/merge.h"

#include <stdlib.h>

void qcb__merge_init(qcb_merge *merge)
{
    *merge = (qcb_merge){ 0 };
    qcb__pool_init(&merge->pool);
    qcb__map_init(&merge->entities);
    qcb__map_init(&merge->headers);
    qcb__map_init(&merge->rows);
    qcb__map_init(&merge->like);
}

void qcb__merge_finish(qcb_merge *merge)
{
    qcb__targets_finish(&merge->targets);
    qcb__pool_finish(&merge->pool);
    qcb__map_finish(&merge->entities);
    qcb__map_finish(&merge->headers);
    qcb__map_finish(&merge->rows);
    qcb__map_finish(&merge->like);
    free(merge->like_of.items);
    free(merge->header_info.items);
    free(merge->header_sets.items);
    free(merge->row_sets.items);
    qcb__faults_finish(&merge->faults);
}

typedef struct target_line {
    char version[32], arch[64], full[64];
} target_line;

/* The next "target" line at or after `at`; NULL when there is none. `words` is 0 for one that cannot be read. */
static const char *next_target(const char *at, target_line *line, int *words)
{
    while (strncmp(at, "target ", 7) != 0) {
        at = strchr(at, '\n');
        if (at++ == NULL)
            return NULL;
    }
    *words = sscanf(at, "target %31s %63s full=%63s", line->version, line->arch, line->full);
    return at + 7;
}

static bool counts(const qcb_merge *merge, const char *version)
{
    for (char *const *only = merge->only; only != NULL && *only != NULL; only++)
        if (strcmp(*only, version) == 0)
            return true;
    return merge->only == NULL;
}

void qcb__merge_scan(qcb_merge *merge, const char *file, const char *text)
{
    target_line line;
    int words;
    while ((text = next_target(text, &line, &words)) != NULL)
        if (words != 3 || (counts(merge, line.version) && !qcb__targets_add(&merge->targets, line.version, line.arch, line.full)))
            qcb__fault(&merge->faults, file, 0, "bad target line");
}

qcb_set qcb__merge_targets_of(const qcb_merge *merge, const char *text)
{
    qcb_set set = { { 0 } };
    target_line line;
    int words;
    while ((text = next_target(text, &line, &words)) != NULL) {
        size_t target = words == 3 ? qcb__targets_find(&merge->targets, line.version, line.arch) : SIZE_MAX;
        if (target != SIZE_MAX)
            qcb__set_add(&set, target);
    }
    return set;
}

static uint32_t intern(qcb_merge *merge, const char *text)
{
    return qcb__pool_add(&merge->pool, text, strlen(text));
}

static qcb_merge_space space_of(const char *kind)
{
    static const char *const qom[] = { "class", "device", "machine", "cpu", "object", "accel" };
    static const char *const data[] = { "struct", "union", "alternate", "enum" };
    for (size_t i = 0; i < sizeof qom / sizeof *qom; i++)
        if (strcmp(kind, qom[i]) == 0)
            return QCB__SPACE_QOM;
    for (size_t i = 0; i < sizeof data / sizeof *data; i++)
        if (strcmp(kind, data[i]) == 0)
            return QCB__SPACE_DATA;
    return strcmp(kind, "group") == 0 ? QCB__SPACE_GROUP : 0;
}

static void write_word_attr(qcb_text *out, const char *word)
{
    const char *equals = strchr(word, '=');
    char key[64];
    size_t len = equals ? (size_t)(equals - word) : 0;
    if (equals == NULL || len >= sizeof key) {
        qcb__text_printf(out, " %s", word);
        return;
    }
    memcpy(key, word, len);
    key[len] = '\0';
    qcb__write_attr(out, key, equals + 1);
}

/* "kind attributes" with the attributes that are only notes between flat lines left out. */
static uint32_t header_text(qcb_merge *merge, const qcb_line *line)
{
    qcb_text text = { 0 };
    uint32_t id;
    qcb__text_str(&text, line->type);
    for (size_t i = 0; i < line->word_count; i++)
        if (strncmp(line->words[i], "like=", 5) != 0)
            write_word_attr(&text, line->words[i]);
    id = intern(merge, text.data);
    qcb__text_finish(&text);
    return id;
}

static uint32_t add_header(qcb_merge *merge, uint32_t entity, const qcb_line *line, const qcb_set *set)
{
    uint32_t header = qcb__map_add(&merge->headers, entity, header_text(merge, line), 0);
    const char *parent = qcb__line_attr(line, "parent");
    if (header == merge->header_sets.count) {
        qcb_merge_header *info = QCB__PUSH(&merge->header_info);
        info->kind = intern(merge, line->type);
        info->text = merge->headers.keys.items[header].b;
        info->unread = qcb__line_attr(line, "unread") != NULL;
        if (parent != NULL)
            info->parent = qcb__map_add(&merge->entities, QCB__SPACE_QOM, intern(merge, parent), 0) + 1;
        (void)QCB__PUSH(&merge->header_sets);
    }
    merge->header_sets.items[header] = qcb__set_or(&merge->header_sets.items[header], set);
    return header;
}

static void add_row(qcb_merge *merge, uint32_t entity, const qcb_line *line, const qcb_set *set)
{
    qcb_text name = { 0 }, text = { 0 };
    uint32_t row;
    qcb__text_str(&name, line->kind == QCB__LINE_VALUE ? "= " : line->kind == QCB__LINE_VARIANT ? "? " : "");
    qcb__text_str(&name, line->name);
    qcb__text_str(&text, "");
    if (line->type != NULL)
        qcb__write_word(&text, line->type);
    for (size_t i = 0; i < line->word_count; i++)
        write_word_attr(&text, line->words[i]);
    row = qcb__map_add(&merge->rows, entity, intern(merge, name.data), intern(merge, text.data));
    if (row == merge->row_sets.count)
        (void)QCB__PUSH(&merge->row_sets);
    merge->row_sets.items[row] = qcb__set_or(&merge->row_sets.items[row], set);
    qcb__text_finish(&name);
    qcb__text_finish(&text);
}

/* Where in the text we are. */
typedef struct place {
    uint32_t entity;
    bool known;    /* inside an entry that belongs here */
    qcb_set owner; /* targets of the entry so far */
} place;

static void add_like(qcb_merge *merge, uint32_t entity, const qcb_set *set, uint32_t other)
{
    for (uint32_t t = 0; t < merge->targets.list.count; t++)
        if (qcb__set_has(set, t) && qcb__map_add(&merge->like, entity, t, 0) == merge->like_of.count)
            *QCB__PUSH(&merge->like_of) = other;
}

static void read_entry(qcb_merge *merge, const qcb_line_reader *reader, const qcb_line *line, const qcb_set *all, place *at)
{
    qcb_merge_space space = space_of(line->type);
    const char *like = qcb__line_attr(line, "like");
    uint32_t entity;
    qcb_set set;
    if (space == 0) {
        at->known = false;
        if (strcmp(line->type, "target") != 0)
            qcb__fault(reader->faults, reader->file, line->number, "unknown kind of entry '%s'", line->type);
        return;
    }
    entity = qcb__map_add(&merge->entities, (uint32_t)space, intern(merge, line->name), 0);
    set = qcb__line_set(reader, line, &merge->targets, all);
    if (!at->known || entity != at->entity)
        at->owner = (qcb_set){ { 0 } };
    at->owner = qcb__set_or(&at->owner, &set);
    at->known = true;
    at->entity = entity;
    add_header(merge, entity, line, &set);
    if (like != NULL)
        add_like(merge, entity, &set, qcb__map_add(&merge->entities, QCB__SPACE_QOM, intern(merge, like), 0));
}

void qcb__merge_read(qcb_merge *merge, const char *file, char *text, const qcb_set *all)
{
    qcb_line_reader reader = { .text = text, .file = file, .faults = &merge->faults };
    place at = { 0 };
    qcb_line line;
    while (qcb__line_next(&reader, &line)) {
        if (line.kind == QCB__LINE_ENTRY) {
            read_entry(merge, &reader, &line, all, &at);
        } else if (at.known) {
            qcb_set set = qcb__line_set(&reader, &line, &merge->targets, &at.owner);
            add_row(merge, at.entity, &line, &set);
        }
    }
}
