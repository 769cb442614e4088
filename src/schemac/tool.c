/* SPDX-License-Identifier: MIT */
#include "schemac/tool.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>

void *qcb__tool_realloc(void *memory, size_t count, size_t size)
{
    void *grown = size != 0 && count > SIZE_MAX / size ? NULL : realloc(memory, count * size + (count == 0));
    if (grown == NULL) {
        fputs("qcb: out of memory\n", stderr);
        exit(2);
    }
    return grown;
}

static uint32_t hash_bytes(const char *bytes, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return hash ^ (hash >> 15);
}

/* Both tables keep index + 1 in their slots, so that zeroed memory is an empty table. */
static uint32_t *empty_slots(size_t count)
{
    uint32_t *slots = qcb__tool_realloc(NULL, count, sizeof *slots);
    memset(slots, 0, count * sizeof *slots);
    return slots;
}

static uint32_t *pool_slot(const qcb_pool *pool, const char *text, size_t len)
{
    size_t at = hash_bytes(text, len) & (pool->slot_count - 1);
    while (pool->slots[at] != 0) {
        const char *known = pool->texts.items[pool->slots[at] - 1];
        if (strncmp(known, text, len) == 0 && known[len] == '\0')
            break;
        at = (at + 1) & (pool->slot_count - 1);
    }
    return &pool->slots[at];
}

static void pool_grow(qcb_pool *pool)
{
    free(pool->slots);
    pool->slot_count *= 2;
    pool->slots = empty_slots(pool->slot_count);
    for (size_t i = 0; i < pool->texts.count; i++)
        *pool_slot(pool, pool->texts.items[i], strlen(pool->texts.items[i])) = (uint32_t)i + 1;
}

void qcb__pool_init(qcb_pool *pool)
{
    *pool = (qcb_pool){ .slot_count = 4096 };
    pool->slots = empty_slots(pool->slot_count);
    qcb__pool_add(pool, "", 0);
}

void qcb__pool_finish(qcb_pool *pool)
{
    for (size_t i = 0; i < pool->texts.count; i++)
        free(pool->texts.items[i]);
    free(pool->texts.items);
    free(pool->slots);
}

uint32_t qcb__pool_add(qcb_pool *pool, const char *text, size_t len)
{
    uint32_t *slot = pool_slot(pool, text, len);
    char *copy;
    if (*slot != 0)
        return *slot - 1;
    copy = qcb__tool_realloc(NULL, len + 1, 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    *QCB__PUSH(&pool->texts) = copy;
    *slot = (uint32_t)pool->texts.count;
    if (pool->texts.count * 2 > pool->slot_count)
        pool_grow(pool);
    return (uint32_t)pool->texts.count - 1;
}

uint32_t qcb__pool_find(const qcb_pool *pool, const char *text, size_t len)
{
    return *pool_slot(pool, text, len) - 1;
}

static uint32_t *map_slot(const qcb_map *map, uint32_t a, uint32_t b, uint32_t c)
{
    uint64_t hash = (a * 0x9e3779b97f4a7c15u) ^ (b * 0xc2b2ae3d27d4eb4fu) ^ (c * 0x165667b19e3779f9u);
    size_t at = (size_t)((hash ^ (hash >> 29)) * 0xbf58476d1ce4e5b9u >> 20) & (map->slot_count - 1);
    while (map->slots[at] != 0) {
        const qcb_map_key *key = &map->keys.items[map->slots[at] - 1];
        if (key->a == a && key->b == b && key->c == c)
            break;
        at = (at + 1) & (map->slot_count - 1);
    }
    return &map->slots[at];
}

static void map_grow(qcb_map *map)
{
    free(map->slots);
    map->slot_count *= 2;
    map->slots = empty_slots(map->slot_count);
    for (size_t i = 0; i < map->keys.count; i++) {
        qcb_map_key key = map->keys.items[i];
        *map_slot(map, key.a, key.b, key.c) = (uint32_t)i + 1;
    }
}

void qcb__map_init(qcb_map *map)
{
    *map = (qcb_map){ .slot_count = 1024 };
    map->slots = empty_slots(map->slot_count);
}

void qcb__map_finish(qcb_map *map)
{
    free(map->keys.items);
    free(map->slots);
}

uint32_t qcb__map_add(qcb_map *map, uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t *slot = map_slot(map, a, b, c);
    qcb_map_key *key;
    if (*slot != 0)
        return *slot - 1;
    key = QCB__PUSH(&map->keys);
    key->a = a;
    key->b = b;
    key->c = c;
    *slot = (uint32_t)map->keys.count;
    if (map->keys.count * 2 > map->slot_count)
        map_grow(map);
    return (uint32_t)map->keys.count - 1;
}

uint32_t qcb__map_find(const qcb_map *map, uint32_t a, uint32_t b, uint32_t c)
{
    return *map_slot(map, a, b, c) - 1;
}

void qcb__fault(qcb_faults *faults, const char *file, uint32_t line, const char *format, ...)
{
    qcb_fault *fault = QCB__PUSH(&faults->list);
    char text[512];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    fault->file = file;
    fault->line = line;
    fault->message = qcb__tool_realloc(NULL, strlen(text) + 1, 1);
    memcpy(fault->message, text, strlen(text) + 1);
}

void qcb__faults_finish(qcb_faults *faults)
{
    for (size_t i = 0; i < faults->list.count; i++)
        free(faults->list.items[i].message);
    free(faults->list.items);
    *faults = (qcb_faults){ 0 };
}

size_t qcb__faults_print(const qcb_faults *faults, FILE *out)
{
    for (size_t i = 0; i < faults->list.count; i++) {
        const qcb_fault *fault = &faults->list.items[i];
        fprintf(out, "%s:%u: %s\n", fault->file, fault->line, fault->message);
    }
    return faults->list.count;
}

char *qcb__read_whole(const char *path, size_t limit, size_t *size)
{
    FILE *file = fopen(path, "rbe");
    struct stat info;
    char *bytes = NULL;
    if (file == NULL)
        return NULL;
    if (fstat(fileno(file), &info) == 0 && info.st_size >= 0 && (size_t)info.st_size <= limit) {
        bytes = qcb__tool_realloc(NULL, (size_t)info.st_size + 1, 1);
        *size = fread(bytes, 1, (size_t)info.st_size, file);
        bytes[*size] = '\0';
    } else {
        errno = EFBIG;
    }
    fclose(file);
    return bytes;
}

void qcb__text_add(qcb_text *text, const char *bytes, size_t len)
{
    if (text->len + len + 1 > text->room) {
        text->room = (text->len + len + 1) * 2;
        text->data = qcb__tool_realloc(text->data, text->room, 1);
    }
    memcpy(text->data + text->len, bytes, len);
    text->len += len;
    text->data[text->len] = '\0';
}

void qcb__text_str(qcb_text *text, const char *string)
{
    qcb__text_add(text, string, strlen(string));
}

void qcb__text_printf(qcb_text *text, const char *format, ...)
{
    char piece[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(piece, sizeof piece, format, args);
    va_end(args);
    qcb__text_str(text, piece);
}

void qcb__text_finish(qcb_text *text)
{
    free(text->data);
    *text = (qcb_text){ 0 };
}
