/* Sets of targets, and the "@10.0../x86_64" terms that describe them in facts text. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_TARGETS_H
#define QCB_SCHEMAC_TARGETS_H

#include "schemac/tool.h"

#define QCB__TARGETS_MAX 192

typedef struct qcb_set {
    uint64_t word[QCB__TARGETS_MAX / 64];
} qcb_set;

static inline bool qcb__set_has(const qcb_set *set, size_t target)
{
    return (set->word[target / 64] >> (target % 64)) & 1;
}

static inline void qcb__set_add(qcb_set *set, size_t target)
{
    set->word[target / 64] |= (uint64_t)1 << (target % 64);
}

bool qcb__set_empty(const qcb_set *set);
bool qcb__set_equal(const qcb_set *a, const qcb_set *b);
qcb_set qcb__set_and(const qcb_set *a, const qcb_set *b);
qcb_set qcb__set_or(const qcb_set *a, const qcb_set *b);
qcb_set qcb__set_minus(const qcb_set *a, const qcb_set *b);

/* One recorded QEMU: release and architecture. Sorted by release, then architecture. */
typedef struct qcb_recorded {
    uint32_t major, minor;
    char *version, *full, *arch;
} qcb_recorded;

typedef struct qcb_targets {
    QCB__ARRAY(qcb_recorded) list;
    bool lenient; /* facts may speak of architectures that are not recorded */
} qcb_targets;

/* "11.1" or "11.1.3" into numbers; false when it is no version. */
bool qcb__version_parse(const char *text, size_t len, uint32_t *major, uint32_t *minor);

/* Adds a target unless it is known; keeps the order. False when there is no room or the version is none. */
bool qcb__targets_add(qcb_targets *targets, const char *version, const char *arch, const char *full);
/* SIZE_MAX when it is not recorded. */
size_t qcb__targets_find(const qcb_targets *targets, const char *version, const char *arch);
qcb_set qcb__targets_all(const qcb_targets *targets);
void qcb__targets_finish(qcb_targets *targets);

/* Adds to `set` what the term "10.0..11.1/x86_64,arm" (without "@") picks of `base`. NULL, or what is wrong with it. */
const char *qcb__range_read(const qcb_targets *targets, const char *term, const qcb_set *base, qcb_set *set);
/* Only the architectures of a term count, and the releases since <= release < removed (NULL: open). */
void qcb__range_by_release(const qcb_targets *targets, const char *term, const char *since, const char *removed,
                           const qcb_set *base, qcb_set *set);
/* Writes " @..." terms that pick `set` out of `base`; nothing when they are equal. */
void qcb__range_write(const qcb_targets *targets, const qcb_set *base, const qcb_set *set, qcb_text *out);

#endif
