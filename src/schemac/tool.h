/* What every part of the facts tools needs: memory that does not fail, growing arrays, a string pool, maps, faults.
 *
 * The tools run at build time and inside `qcb probe`; out of memory ends the process here and nowhere else.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_TOOL_H
#define QCB_SCHEMAC_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

void *qcb__tool_realloc(void *memory, size_t count, size_t size);

/* Makes room for one more element of a {items, count, room} array and returns it zeroed. */
#define QCB__PUSH(array)                                                                                                         \
    ((array)->count == (array)->room                                                                                             \
         ? (void)((array)->room = (array)->room ? (array)->room * 2 : 64,                                                        \
                  (array)->items = qcb__tool_realloc((array)->items, (array)->room, sizeof *(array)->items))                     \
         : (void)0,                                                                                                              \
     memset(&(array)->items[(array)->count], 0, sizeof *(array)->items), &(array)->items[(array)->count++])

#define QCB__ARRAY(type)                                                                                                         \
    struct {                                                                                                                     \
        type *items;                                                                                                             \
        size_t count, room;                                                                                                      \
    }

/* Interned strings: equal text has an equal id. Id 0 is "". */
typedef struct qcb_pool {
    QCB__ARRAY(char *) texts;
    uint32_t *slots;
    size_t slot_count;
} qcb_pool;

void qcb__pool_init(qcb_pool *pool);
void qcb__pool_finish(qcb_pool *pool);
uint32_t qcb__pool_add(qcb_pool *pool, const char *text, size_t len);
/* UINT32_MAX when the pool lacks it. */
uint32_t qcb__pool_find(const qcb_pool *pool, const char *text, size_t len);

static inline const char *qcb__pool_text(const qcb_pool *pool, uint32_t id)
{
    return pool->texts.items[id];
}

/* From three numbers to an index: 0, 1, 2 ... in the order of insertion. */
typedef struct qcb_map_key {
    uint32_t a, b, c;
} qcb_map_key;

typedef struct qcb_map {
    QCB__ARRAY(qcb_map_key) keys;
    uint32_t *slots;
    size_t slot_count;
} qcb_map;

void qcb__map_init(qcb_map *map);
void qcb__map_finish(qcb_map *map);
/* Index of the key, added when it is new. */
uint32_t qcb__map_add(qcb_map *map, uint32_t a, uint32_t b, uint32_t c);
/* UINT32_MAX when the map lacks it. */
uint32_t qcb__map_find(const qcb_map *map, uint32_t a, uint32_t b, uint32_t c);

/* Faults of facts files: all are kept, sorted by nobody, printed by the caller. */
typedef struct qcb_fault {
    const char *file; /* as given; not owned */
    uint32_t line;
    char *message;
} qcb_fault;

typedef struct qcb_faults {
    QCB__ARRAY(qcb_fault) list;
} qcb_faults;

void qcb__fault(qcb_faults *faults, const char *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void qcb__faults_finish(qcb_faults *faults);
/* One line each, "file:line: message"; returns how many. */
size_t qcb__faults_print(const qcb_faults *faults, FILE *out);

/* All bytes of a file, NUL-terminated; NULL with errno when it cannot be read or is above `limit`. Free with free(). */
char *qcb__read_whole(const char *path, size_t limit, size_t *size);

/* Text that grows. */
typedef struct qcb_text {
    char *data;
    size_t len, room;
} qcb_text;

void qcb__text_add(qcb_text *text, const char *bytes, size_t len);
void qcb__text_str(qcb_text *text, const char *string);
void qcb__text_printf(qcb_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void qcb__text_finish(qcb_text *text);

#endif
