/* SPDX-License-Identifier: MIT */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

void qcb__buffer_init(qcb_buffer *buffer, qcb_arena *arena, size_t first_size)
{
    *buffer = (qcb_buffer){ .arena = arena };
    if (first_size != 0)
        qcb__buffer_reserve(buffer, first_size);
}

bool qcb__buffer_reserve(qcb_buffer *buffer, size_t len)
{
    if (buffer->failed)
        return false;
    if (len <= buffer->size - buffer->len)
        return true;
    size_t size = buffer->size < 64 ? 64 : buffer->size;
    while (size - buffer->len < len && size < SIZE_MAX / 4)
        size *= 2;
    char *data = len < SIZE_MAX / 4 ? qcb__arena_alloc(buffer->arena, size) : NULL;
    if (data == NULL) {
        buffer->failed = true;
        buffer->size = buffer->len; /* every later write comes back here */
        return false;
    }
    if (buffer->len != 0)
        memcpy(data, buffer->data, buffer->len);
    buffer->data = data;
    buffer->size = size;
    return true;
}

void qcb__buffer_printf(qcb_buffer *buffer, const char *format, ...)
{
    char text[512];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (len < 0)
        return;
    if ((size_t)len < sizeof text) {
        qcb__buffer_add(buffer, text, (size_t)len);
        return;
    }
    if (!qcb__buffer_reserve(buffer, (size_t)len + 1))
        return;
    va_start(args, format);
    vsnprintf(buffer->data + buffer->len, (size_t)len + 1, format, args);
    va_end(args);
    buffer->len += (size_t)len;
}

char *qcb__buffer_text(qcb_buffer *buffer)
{
    qcb__buffer_char(buffer, '\0');
    if (buffer->failed)
        return NULL;
    buffer->len--;
    return buffer->data;
}
