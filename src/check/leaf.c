/* SPDX-License-Identifier: MIT */
#include "check/leaf.h"

#define ODD 0x9e3779b97f4a7c15u

static uint64_t hash_bytes(uint64_t hash, qcb_slice text)
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

uint32_t qcb__hash_middle(qcb_slice id)
{
    uint64_t middle = 0;
    for (size_t at = 8; at + 8 < id.len; at += 8) {
        middle = (middle ^ qcb__read8(id.ptr + at)) * ODD;
        middle ^= middle >> 29;
    }
    return qcb__hash(id.ptr, id.len) ^ (uint32_t)middle;
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
