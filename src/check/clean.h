/* Values that were found clean before: most command lines of a fleet have the same devices, ports and sockets.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CLEAN_H
#define QCB_CHECK_CLEAN_H

#include "check/check.h"

/* What one look at a value is about: its bytes, and all that the engine's verdict hangs on. */
typedef struct qcb_clean_key {
    uint64_t hash;
    const char *text;
    const void *against; /* keys that are left out, or rows */
    qcb_type type;
    uint32_t length;
    uint8_t target, stage, flags, text_phase; /* target 0: such a value is not kept */
} qcb_clean_key;

/* Fills the key; `against` is static, the list of keys that the caller leaves out, or the rows that the value is held against.
 * True when the same was clean before: then only its names are followed, and that is done. */
bool qcb__clean_before(qcb_checker *c, const qcb_view *view, qcb_type type, const void *against, qcb_clean_key *key);
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
