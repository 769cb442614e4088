/* What each code of a diagnostic means. SPDX-License-Identifier: MIT */
#ifndef QCB_CODES_H
#define QCB_CODES_H

#include <stddef.h>

typedef struct qcb__code {
    const char *code;
    const char *severity; /* of most that it is given with */
    const char *title;    /* one line */
    const char *text;     /* a paragraph */
    const char *example;  /* shell text that draws it; NULL: only the library's own functions do */
    const char *instead;  /* how to write it; NULL: there is no one way */
    const char *qemu;     /* release that the example is checked for; NULL: the newest */
} qcb__code;

/* In the order of codes. */
const qcb__code *qcb__codes(size_t *count);

#endif
