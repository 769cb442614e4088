/* What stands under a name: a tree of hashes, for what a hostile command line has thousands of. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_LEAF_H
#define QCB_CHECK_LEAF_H

#include "base/hash.h"
#include "check/check.h"

typedef struct qcb_leaf {
    struct qcb_leaf *kids[2];
    qcb_slice key;
    uint32_t owner, number;
    void *value; /* NULL when it is new */
} qcb_leaf;

/* The leaf of that key; NULL: there is none. */
qcb_leaf *qcb__leaf_search(qcb_leaf *root, uint32_t owner, qcb_slice key);
static inline qcb_leaf *qcb__leaf_find(qcb_leaf *root, uint32_t owner, qcb_slice key)
{
    return root != NULL ? qcb__leaf_search(root, owner, key) : NULL;
}
/* The same, made when it is missing; NULL when memory is out. */
qcb_leaf *qcb__leaf_get(qcb_checker *c, qcb_leaf **root, uint32_t owner, qcb_slice key);

/* Of all bytes: ids that differ in the middle only are no reason to look at each of them. */
uint32_t qcb__hash_long(qcb_slice id);
static inline uint32_t qcb__hash_name(qcb_slice id)
{
    return id.len <= 16 ? qcb__hash(id.ptr, id.len) : qcb__hash_long(id);
}
static inline bool qcb__same_text(qcb_slice a, qcb_slice b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

#endif
