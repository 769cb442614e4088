/* JSON as QEMU reads it on its command line: single or double quotes, no comments, no trailing commas, UTF-8 checked,
 * at most QCB_MAX_NESTING levels, no key twice in an object. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_JSON_H
#define QCB_TEXT_JSON_H

#include "base/buffer.h"
#include "text/items.h"

typedef struct qcb_json_error {
    uint32_t at, end;    /* bytes in the text */
    const char *message; /* static */
} qcb_json_error;

/* Reads the object in `text` and appends its members to `list`, `next` relative to the count at entry. On failure the members
 * read so far stay and *error says what is wrong. False also when memory is out (list->failed). */
bool qcb__json_read(qcb_item_list *list, const char *text, size_t len, qcb_json_error *error);

/* Appends the text of a string token (without its quotes), escapes resolved. */
void qcb__json_unescape(qcb_buffer *out, const char *token, size_t len);
/* Appends `text` as a string token with double quotes. Bytes that are no UTF-8 are copied: QEMU will refuse them. */
void qcb__json_quote(qcb_buffer *out, const char *text, size_t len);

#endif
