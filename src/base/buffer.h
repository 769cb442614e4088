/* Growable bytes for output. Failure sticks: write on, look at `failed` once at the end. SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_BUFFER_H
#define QCB_BASE_BUFFER_H

#include "base/arena.h"

typedef struct qcb_buffer {
    qcb_arena *arena; /* memory comes from here */
    char *data;
    size_t len, size;
    bool failed; /* memory was out; contents are incomplete */
} qcb_buffer;

void qcb__buffer_init(qcb_buffer *buffer, qcb_arena *arena, size_t first_size);
/* Room for `len` more bytes; false and `failed` when memory is out. */
bool qcb__buffer_reserve(qcb_buffer *buffer, size_t len);
void qcb__buffer_printf(qcb_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Appends a NUL (not counted in len) and returns the text; NULL when it failed. */
char *qcb__buffer_text(qcb_buffer *buffer);

static inline void qcb__buffer_add(qcb_buffer *buffer, const char *bytes, size_t len)
{
    if (len > buffer->size - buffer->len && !qcb__buffer_reserve(buffer, len))
        return;
    if (len != 0)
        memcpy(buffer->data + buffer->len, bytes, len);
    buffer->len += len;
}

static inline void qcb__buffer_char(qcb_buffer *buffer, char c)
{
    if (buffer->len == buffer->size && !qcb__buffer_reserve(buffer, 1))
        return;
    buffer->data[buffer->len++] = c;
}

static inline void qcb__buffer_str(qcb_buffer *buffer, const char *text)
{
    qcb__buffer_add(buffer, text, strlen(text));
}

/* Takes all that is left of the arena's newest chunk (`least` bytes or more), so that a text is written where it stays. */
static inline void qcb__buffer_open(qcb_buffer *buffer, qcb_arena *arena, size_t least)
{
    char *data = qcb__arena_alloc(arena, least);
    size_t size = data != NULL ? (size_t)(arena->end - data) & ~(size_t)7 : 0;
    *buffer = (qcb_buffer){ .arena = arena, .data = data, .size = size, .failed = data == NULL };
    if (data != NULL)
        arena->next = data + size;
}

/* Gives back what such a buffer has behind its first `kept` bytes. */
static inline void qcb__buffer_close(const qcb_buffer *buffer, size_t kept)
{
    if (buffer->data != NULL && buffer->data + buffer->size == buffer->arena->next)
        buffer->arena->next = buffer->data + ((kept + 7) & ~(size_t)7);
}

#endif
