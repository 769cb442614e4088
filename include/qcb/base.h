/* qcb/base.h - slices, allocators and status codes that every other header uses.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_H
#define QCB_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define QCB_VERSION_MAJOR 0
#define QCB_VERSION_MINOR 1
#define QCB_VERSION_PATCH 0

#if defined _WIN32
#define QCB_API
#else
#define QCB_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes that somebody else owns. Not NUL-terminated, may hold any byte. {NULL, 0} is "none", {"", 0} is "empty". */
typedef struct qcb_slice {
    const char *ptr;
    size_t len;
} qcb_slice;

/* Where memory comes from. `alloc` returns NULL when it has none; `release` gets the size that was asked for.
 * A NULL `const qcb_allocator *` anywhere means malloc and free. */
typedef struct qcb_allocator {
    void *(*alloc)(void *context, size_t size);
    void (*release)(void *context, void *memory, size_t size);
    void *context;
} qcb_allocator;

/* What a function that can fail returns. 0 is success, everything else is not. */
typedef enum qcb_status {
    QCB_OK = 0,
    QCB_NO_MEMORY, /* the allocator returned NULL; the object is unchanged */
    QCB_NOT_FOUND, /* no such option, key, id, target, file */
    QCB_INVALID,   /* the input or an argument is malformed; diagnostics say where */
    QCB_TOO_BIG,   /* a limit was reached: see the function */
    QCB_IO         /* the operating system refused; errno is kept */
} qcb_status;

/* Library version as "0.1.0". The string is static. */
QCB_API const char *qcb_version(void);

#ifdef __cplusplus
}
#endif
#endif
