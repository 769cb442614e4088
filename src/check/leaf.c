/* SPDX-License-Identifier: MIT */
#include "check/leaf.h"

#define ODD 0x9e3779b97f4a7c15u

static __attribute__((noinline)) uint64_t hash_bytes(uint64_t hash, qcb_slice text)
{
    size_t at = 0;
    for (; at + 8 <= text.len; at += 8) {
        hash = (hash ^ qcb__read8(text.ptr + at)) * ODD;
        hash ^= hash >> 29;
    }
    for (; at < text.len; at++)
        hash = (hash ^ (unsigned char)text.ptr[at]) * ODD;
    return (hash ^ hash >> 32) * ODD;
}

uint32_t qcb__hash_long(qcb_slice id)
{
    return (uint32_t)(hash_bytes(id.len, id) >> 32);
}

/* The link where the leaf hangs, or where it would: a bit of the hash a step. */
static qcb_leaf **find_link(qcb_leaf **link, uint32_t owner, qcb_slice key)
{
    uint64_t hash = hash_bytes(owner * ODD ^ key.len, key);
    for (; *link != NULL && ((*link)->owner != owner || !qcb__same_text((*link)->key, key)); hash <<= 1)
        link = &(*link)->kids[hash >> 63];
    return link;
}

qcb_leaf *qcb__leaf_search(qcb_leaf *root, uint32_t owner, qcb_slice key)
{
    return *find_link(&root, owner, key);
}

qcb_leaf *qcb__leaf_get(qcb_checker *c, qcb_leaf **root, uint32_t owner, qcb_slice key)
{
    qcb_leaf **link = find_link(root, owner, key);
    if (*link == NULL && (*link = qcb__arena_alloc(c->arena, sizeof **link)) != NULL)
        **link = (qcb_leaf){ .key = key, .owner = owner };
    c->no_memory |= *link == NULL;
    return *link;
}
