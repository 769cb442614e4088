/* What is known of an argument by its text alone, from command lines before this one: most lines of a fleet have the same
 * devices, ports and sockets. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CLEAN_H
#define QCB_CHECK_CLEAN_H

#include "check/check.h"

#define QCB__KNOWN_BYTES 4096 /* of a value that is kept */
#define QCB__KNOWN_LOOKS 6
#define QCB__KNOWN_NAMES 4

/* One look of the engine at the value that found nothing wrong: what it was held against, and how it was read. */
typedef struct qcb_look {
    const void *against; /* keys that are left out, or rows */
    qcb_type type;
    uint16_t how;
    uint8_t first_name, names; /* to be followed each time */
} qcb_look;

/* What qcb__check_names has to know of a member. */
typedef struct qcb_name_use {
    const char *name;
    qcb_type type;
    uint32_t item;
    uint8_t space, kind;
    bool required, defines_id, late;
} qcb_name_use;

/* Rules, or parts of them, that have nothing to say of an argument, whatever stands beside it. */
typedef enum qcb_pass {
    QCB_PASS_COLLECT, /* `head`, `id`, `type` and what the argument defines are known */
    QCB_PASS_NODES,   /* no block node is named within it */
    QCB_PASS_PLAIN,   /* it has no items that could be warned of */
    QCB_PASS_TEXT,    /* its text is one piece, and fine */
    QCB_PASS_GROUP,
    QCB_PASS_OBJECT,
    QCB_PASS_BLOCKDEV,
    QCB_PASS_CHARDEV,
    QCB_PASS_AUDIODEV,
    QCB_PASS_NETDEV,
    QCB_PASS_DISPLAY,
    QCB_PASS_NAMED,    /* of a machine: `type` is known, and nobody asks for help */
    QCB_PASS_SPELLING, /* of the keys of a machine: no '_', and no dots */
    QCB_PASS_ACCEL,
    QCB_PASS_MON,     /* its keys fit each other */
    QCB_PASS_NEEDS,   /* what a device checks of itself alone */
    QCB_PASS_PLACES,  /* of a device: `bus` and `address` are known */
    QCB_PASS_ID,      /* of a device: it is well formed, and nobody asks for help */
    QCB_PASS_SIZE,    /* of a memory backend: `amount` is known */
    QCB_PASS_MACHINE, /* these and those below: on the board `machine` */
    QCB_PASS_SMP,
    QCB_PASS_THERE,  /* `there` is known */
    QCB_PASS_MEMORY, /* `amount` is known, too */
    QCB_PASS_COUNT
} qcb_pass;

_Static_assert(QCB_PASS_COUNT <= 32, "a bit each");

/* What the engine found of it. */
typedef struct qcb_known_looks {
    uint8_t look_count, name_count;
    qcb_look looks[QCB__KNOWN_LOOKS];
    qcb_name_use names[QCB__KNOWN_NAMES];
} qcb_known_looks;

/* Arguments of one pattern. All that is kept hangs on that, on how they were read, and on the target. Two lines of cache. */
typedef struct qcb_known {
    uint64_t start, holes; /* the pattern, and where it was written */
    uint64_t reading;      /* the option, how it was read, and on which target */
    uint32_t length;
    uint8_t space, phase, rank;
    uint32_t check;         /* the last one that used it; until that ends it stays */
    uint32_t passed;        /* qcb_pass, by bit */
    qcb_type machine;       /* for which those bits stand that depend on it */
    uint32_t there;         /* buses and parts of the board: rule_bus.c */
    qcb_type type;          /* as in qcb_ready */
    uint64_t amount;        /* of memory, in bytes */
    int32_t head, id, name; /* items, by index, -1: not there; the name is what the argument defines */
    int32_t bus, address;   /* items, too */
    qcb_known_looks *looks;
} qcb_known;

/* Finds what is known of each argument, or makes a new entry where nothing is; NULL for arguments that are not kept, and where a
 * shell would have a say. Entries stay for this check. */
void qcb__find_known(qcb_checker *c);

/* Had the rule nothing to say of this argument before? */
static inline bool qcb__passed(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule)
{
    const qcb_known *known = qcb__ready_of(c, arg)->known;
    return known != NULL && (known->passed >> rule & 1) != 0;
}
/* Keeps that it had nothing to say, when nothing was told since `tells`. */
static inline void qcb__pass(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule, uint32_t tells)
{
    qcb_known *known = qcb__ready_of(c, arg)->known;
    if (known != NULL && tells == c->tells && !c->no_memory)
        known->passed |= 1u << rule;
}

/* The same for rules that look at the board, too. */
bool qcb__passed_on_board(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule);
void qcb__pass_on_board(const qcb_checker *c, const qcb_arg *arg, qcb_pass rule, uint32_t tells);
/* The one use of the option, when there is but one, and no shell has a say in it; else NULL. */
const qcb_arg *qcb__sole_use(const qcb_checker *c, qcb_option_id option);

/* What one look at a value is about. `known` NULL: it is not kept. */
typedef struct qcb_clean_key {
    qcb_known *known;
    const void *against;
    qcb_type type;
    uint16_t how;
} qcb_clean_key;

/* Fills the key; `against` is static, the list of keys that the caller leaves out, or the rows that the value is held against.
 * True when the same was clean before: then only its names are followed, and that is done. */
bool qcb__clean_before(qcb_checker *c, const qcb_view *view, qcb_type type, const void *against, qcb_clean_key *key);
/* Is a look kept that says so, with no names to follow? */
bool qcb__clean_silent(const qcb_checker *c, const qcb_view *view, qcb_type type, const void *against);
/* Does another argument have a say in which items count? */
bool qcb__stands_alone(const qcb_checker *c, const qcb_view *view);
/* Around a look at a value that was not: notes which names it has, and keeps it when nothing was told. */
void qcb__clean_begin(qcb_checker *c, const qcb_clean_key *key);
void qcb__clean_end(qcb_checker *c, const qcb_clean_key *key);
/* Keeps a value whose names are followed elsewhere, when nothing was told since `tells`. */
void qcb__clean_keep(qcb_checker *c, const qcb_clean_key *key, uint32_t tells);
/* What was found hangs on more than the value. */
void qcb__clean_spoil(qcb_checker *c);
/* This item names something. */
void qcb__clean_note(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_member_info *member, bool good);

#endif
