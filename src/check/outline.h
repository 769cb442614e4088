/* The keys of a level, as they stand one after the other, and what they are: most values differ from those before them in texts
 * only, so that all that hangs on the keys need not be found again. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_OUTLINE_H
#define QCB_CHECK_OUTLINE_H

#include "check/check.h"

#define QCB__OUTLINE_ITEMS 20
#define QCB__OUTLINE_TAGS 3

/* The types whose members may stand at a level: a structure, or a union and the variant that its tag selects, which may be a
 * union again. */
typedef struct qcb_layers {
    qcb_type types[4];
    const char *tags[4]; /* NULL: no union */
    unsigned count;
    const char *const *skip; /* keys that are the caller's */
    uint64_t own_bits;       /* qcb__tag_bit of tags and skip: most keys are none of them */
} qcb_layers;

/* How much there is to see of a value beyond its key. */
typedef enum qcb_outline_look {
    QCB_LOOK_NONE, /* a tag, or a key of the caller's */
    QCB_LOOK_TEXT, /* any text will do */
    QCB_LOOK_BOOL,
    QCB_LOOK_ALL
} qcb_outline_look;

typedef struct qcb_outline_item {
    const char *key; /* static */
    const qcb_member_info *member;
    uint32_t tag;
    uint8_t len, look;
} qcb_outline_item;

/* The value of a tag, which decides what the others are. */
typedef struct qcb_outline_tag {
    uint8_t item, kind, len;
    char text[29];
} qcb_outline_tag;

/* A level of which nothing is to be told but by its values: no key is unknown, stands twice or is deprecated, none is missing. */
typedef struct qcb_outline {
    uint64_t hash; /* 0: free */
    const char *const *skip;
    qcb_type type;
    uint8_t target, stage, count, tag_count;
    uint32_t busy; /* levels that are under way by it */
    qcb_outline_item items[QCB__OUTLINE_ITEMS];
    qcb_outline_tag tags[QCB__OUTLINE_TAGS];
} qcb_outline;

/* The outline of a level; NULL when there is none. */
qcb_outline *qcb__outline_find(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type,
                               const char *const *skip);
/* Keeps that of a level of which nothing was told. */
void qcb__outline_keep(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const qcb_layers *l);
/* Is the item a tag, which is checked already, or a key of the caller's? */
bool qcb__layers_own(const qcb_view *view, const qcb_item_record *item, const qcb_layers *l);
/* The member that the key names; NULL: none. */
const qcb_member_info *qcb__layers_find(qcb_checker *c, const qcb_layers *l, qcb_slice key, uint32_t tag, qcb_member_info *room);

#endif
