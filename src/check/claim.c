/* Numbers that only one device may have. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "check/need.h"

typedef struct qcb_claim {
    const char *what; /* NULL: free */
    uint64_t number;
} qcb_claim;

/* Open addressing, at most half full. */
struct qcb_claims {
    qcb_claim *items;
    uint32_t count, size;
};

static qcb_claim *find_claim(const struct qcb_claims *all, const char *what, uint64_t number)
{
    uint64_t hash = (number ^ qcb__hash(what, strlen(what))) * 0x9e3779b97f4a7c15u;
    uint32_t at = (uint32_t)(hash >> 32) & (all->size - 1);
    while (all->items[at].what != NULL && (all->items[at].number != number || strcmp(all->items[at].what, what) != 0))
        at = (at + 1) & (all->size - 1);
    return &all->items[at];
}

static bool grow_claims(qcb_checker *c, struct qcb_claims *all)
{
    struct qcb_claims grown = { .count = all->count, .size = all->size == 0 ? 16 : all->size * 2 };
    grown.items = qcb__arena_alloc(c->arena, grown.size * sizeof *grown.items);
    if (grown.items == NULL)
        return false;
    memset(grown.items, 0, grown.size * sizeof *grown.items);
    for (uint32_t i = 0; i < all->size; i++) {
        if (all->items[i].what != NULL)
            *find_claim(&grown, all->items[i].what, all->items[i].number) = all->items[i];
    }
    *all = grown;
    return true;
}

static struct qcb_claims *claims_of(qcb_checker *c)
{
    if (c->claims == NULL && (c->claims = qcb__arena_alloc(c->arena, sizeof *c->claims)) != NULL)
        *c->claims = (struct qcb_claims){ .items = NULL };
    return c->claims;
}

bool qcb__claim(qcb_checker *c, const char *what, uint64_t number)
{
    struct qcb_claims *all = claims_of(c);
    if (all == NULL || (2 * all->count >= all->size && !grow_claims(c, all))) {
        c->no_memory = true;
        return false;
    }
    qcb_claim *claim = find_claim(all, what, number);
    if (claim->what != NULL)
        return true;
    *claim = (qcb_claim){ what, number };
    all->count++;
    return false;
}
