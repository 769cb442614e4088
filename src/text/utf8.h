/* SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_UTF8_H
#define QCB_TEXT_UTF8_H

#include "base/buffer.h"

/* Length of the valid sequence at `p`, 0 when there is none. Overlong forms (but C0 80, QEMU's NUL), surrogates and noncharacters
 * are not valid. */
size_t qcb__utf8_length(const char *p, size_t len);
/* May this code point stand in a QEMU string? */
bool qcb__utf8_valid(uint32_t code);
void qcb__utf8_add(qcb_buffer *out, uint32_t code);

#endif
