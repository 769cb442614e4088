/* What was asked of the facts before: a report remembers it from one command line to the next.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_MEMO_H
#define QCB_CHECK_MEMO_H

#include "check/check.h"

/* The memo of the report, ready for this target; NULL when memory is out (then the facts are asked each time). */
qcb_memo *qcb__memo_get(qcb_report *report, const qcb_target *target);

/* How many checks it has served, this one among them; a number for the target that it is ready for. */
uint32_t qcb__memo_checks(const qcb_memo *memo);
uint8_t qcb__memo_target(const qcb_memo *memo);

/* As qcb_find_option, qcb_find_type, qcb_find_qom_type, qcb_type_get and qcb_find_member on the checker's target. */
const qcb_option_info *qcb__option_of(qcb_checker *c, qcb_option_id option); /* for this check; NULL: it is not known */
/* Options of which it was found before that there is nothing to tell, by bit; NULL without a memo. */
uint64_t *qcb__quiet_options(const qcb_checker *c);
/* Those of which it was found before that no use makes another one void, in the same way. */
uint64_t *qcb__repeatable_options(const qcb_checker *c);
/* What was told of an option on this target, in the same words each time: len 0: nothing yet. NULL without a memo. */
typedef struct qcb_note {
    uint32_t len;
    char text[96], hint[200];
} qcb_note;
qcb_note *qcb__note_of(qcb_checker *c, qcb_option_id option);
bool qcb__option_info(qcb_checker *c, const qcb_option_row *row, qcb_option_info *info);
bool qcb__option_named(qcb_checker *c, qcb_option_id option, qcb_option_info *info);
qcb_type qcb__type_named(const qcb_checker *c, qcb_kind kind, qcb_slice name);
qcb_type qcb__qom_type_named(const qcb_checker *c, qcb_slice name);
qcb_type qcb__data_type_named(const qcb_checker *c, qcb_slice name);
bool qcb__type_info(const qcb_checker *c, qcb_type type, qcb_type_info *info);
/* As qcb_union_variant, and qcb_enum_has as a yes or no. */
qcb_type qcb__variant_named(const qcb_checker *c, qcb_type type, qcb_slice name);
bool qcb__enum_knows(const qcb_checker *c, qcb_type type, qcb_slice text);
/* 0 when the target lacks it. *info points into the memo (until the next look-up), or to `room` when it was not kept. */
qcb_member qcb__member_named(const qcb_checker *c, qcb_type type, qcb_slice name, const qcb_member_info **info,
                             qcb_member_info *room);
/* The same where the tag of the name is known. */
qcb_member qcb__member_tagged(const qcb_checker *c, qcb_type type, qcb_slice name, uint32_t tag, const qcb_member_info **info,
                              qcb_member_info *room);
/* The same with a copy for `info`, which may be NULL. */
qcb_member qcb__find_member(const qcb_checker *c, qcb_type type, qcb_slice name, qcb_member_info *info);
/* Room for the class of a type, which lasts for this check; *known: it is filled. NULL when memory is out. */
struct qcb_class *qcb__class_slot(qcb_checker *c, qcb_type type, bool *known);
/* The same for what holds for the machine type of this check. */
struct qcb_machine *qcb__machine_slot(qcb_checker *c, qcb_type type, bool *known);
/* Bits that are kept with a table of rows, one word a row; *known: they are filled. NULL when there is no room. */
uint64_t *qcb__masks_of(qcb_checker *c, const void *rows, size_t count, bool *known);
/* Tags of the implied key of an option, and of the key that names what it makes. */
typedef struct qcb_key_tags {
    const struct qcb_option_row *row;
    uint32_t implied, id;
} qcb_key_tags;
qcb_key_tags qcb__key_tags_of(const qcb_checker *c, const struct qcb_option_row *row);
/* What a search for one name found the last time: nearest words, other places. Searches go over thousands of names. `owner` tells
 * them apart: a type whose members were looked through, or one of these with a kind added. */
enum {
    QCB__SEARCH_TYPES = 0x10000,
    QCB__SEARCH_ELSEWHERE = 0x20000,
    QCB__SEARCH_FOLDED = 0x30000,
    QCB__SEARCH_FAMILY = 0x40000,
    QCB__SEARCH_MEMBER = 0x50000,
    QCB__SEARCH_ROWS = 0x60000000, /* and bits of an address */
    QCB__SEARCH_CPUS = 0x70000000  /* and a machine type */
};
typedef struct qcb_search {
    bool done;        /* the rest is known */
    const char *word; /* static, or of the schema; NULL: none */
    qcb_type type;
    qcb_life life;
    const void *rows; /* of a table, and which of them count, by bit */
    uint64_t bits;
} qcb_search;
/* Points into the memo, or to `room`; to be filled when it is not done. */
qcb_search *qcb__search_of(const qcb_checker *c, uint32_t owner, qcb_slice name, qcb_search *room);

/* Length of the longest name of a member. */
uint32_t qcb__longest_member(const qcb_checker *c, qcb_type type);

/* Names of the required members that the target has, and of the tag of a union (NULL: it is none). */
#define QCB__REQUIRED_MAX 12
typedef struct qcb_shape {
    const char *tag;
    size_t required;
    const char *names[QCB__REQUIRED_MAX];
} qcb_shape;

/* Points into the memo, or to `room`. */
const qcb_shape *qcb__shape_of(const qcb_checker *c, qcb_type type, qcb_shape *room);

#endif
