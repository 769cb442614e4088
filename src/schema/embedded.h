/* The facts that are linked into the library: a C file that qcb-schemac writes in the build. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMA_EMBEDDED_H
#define QCB_SCHEMA_EMBEDDED_H

#include <stdint.h>

/* The image is little-endian bytes; its words are written as numbers. */
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define QCB__W(x) __builtin_bswap32(x)
#else
#define QCB__W(x) (x)
#endif

#pragma GCC visibility push(hidden) /* found without a look into the table of addresses */
extern const uint32_t qcb__embedded[];
#pragma GCC visibility pop

#endif
