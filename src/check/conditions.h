/* What keys of one backend say of each other: exclusions and needs, as rows. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CONDITIONS_H
#define QCB_CHECK_CONDITIONS_H

#include "check/check.h"

/* Lists of atoms, with blanks between them. An atom is "key" (it is there), "-key" (it is not), "+key" (it is on) or "!key" (it
 * is off, or not there); "key=text": that is its value. NULL holds always. */
typedef struct qcb_condition {
    const char *type;     /* the backend that it is about */
    unsigned from, until; /* releases; until 0: all later ones */
    const char *when;     /* all of these hold */
    const char *keys;     /* one of these holds: its place is told */
    const char *others;   /* ... and one of these */
    const char *code, *message;
} qcb_condition;

/* Of exactly (or at most) one of some keys. */
typedef struct qcb_choice {
    const char *type;
    const char *keys; /* with blanks between them */
    bool needed;
    const char *message;
} qcb_choice;

/* Tells the first row that is violated; true when none is. Rows end with one whose type is NULL. `rest` places what is missing.
 */
bool qcb__check_conditions(qcb_checker *c, const qcb_condition *rows, const char *type, const qcb_view *view, qcb_place rest);
bool qcb__check_choices(qcb_checker *c, const qcb_choice *rows, const char *type, const qcb_view *view, qcb_place rest);
/* Is a boolean key of the top level on? `otherwise` when it is not there. */
bool qcb__view_on(qcb_checker *c, const qcb_view *view, const char *key, bool otherwise);

#endif
