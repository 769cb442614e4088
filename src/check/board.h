/* The board: what the command line sets of it, wherever it stands, and what its class is. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_BOARD_H
#define QCB_CHECK_BOARD_H

#include "check/check.h"

/* One assignment to a key of the machine: from -machine, from -smp and -boot, or from an option that is only another way to
 * write one (-kernel, -usb ...). QEMU merges them all; the last one of a key counts. */
struct qcb_setting {
    const char *prefix; /* "", "smp.", "boot." */
    uint32_t prefix_len;
    qcb_slice key; /* as written behind the prefix */
    qcb_slice text;
    qcb_place key_place, place; /* of the key and of the value */
    const qcb_arg *arg;
    uint32_t value_start; /* of the value in its word, which tells it from its neighbours */
    uint32_t tag;         /* qcb__key_tag of prefix and key */
};

/* All assignments, in the order of the command line: run before the rules. */
void qcb__collect_settings(qcb_checker *c);
const qcb_setting *qcb__setting_search(const qcb_checker *c, qcb_slice key, uint32_t tag);
/* The last assignment of a key ("smp.cpus", "mem-merge"); NULL if none. */
QCB__FOLDS const qcb_setting *qcb__setting(const qcb_checker *c, const char *key)
{
    size_t len = strlen(key);
    uint32_t tag = qcb__key_tag(key, len);
    return (c->setting_bits & qcb__tag_bit(tag)) != 0 ? qcb__setting_search(c, (qcb_slice){ key, len }, tag) : NULL;
}
/* Has the setting that key, with '_' for '-' at the top? */
bool qcb__setting_is(const qcb_setting *s, qcb_slice key);
/* Does a later assignment make this item of a -machine, -smp or -boot value void? */
bool qcb__setting_overridden(const qcb_checker *c, const qcb_view *view, const qcb_item_record *item);
/* The text of a key that takes on, off or auto; `otherwise` when it is not set or not readable. */
bool qcb__setting_on(const qcb_checker *c, const char *key, bool otherwise);

/* The first accelerator asked for or, when none is, the one that QEMU takes by itself: found once the settings are there. */
qcb_slice qcb__first_accel(const qcb_checker *c);
static inline bool qcb__accel_is(const qcb_checker *c, const char *name)
{
    return qcb__text_is(c->accel, name);
}

/* The model that the last -cpu names; none without one. */
qcb_slice qcb__cpu_model(const qcb_checker *c);

#define QCB__BOARD_CLASSES 12
#define QCB__BOARD_CHIPS 32

/* What holds for all boards of a type: found once for a target and remembered. */
typedef struct qcb_machine {
    const char *classes[QCB__BOARD_CLASSES]; /* its QOM class and the ancestors, NULL behind the last */
    uint64_t bits;                           /* qcb__tag_bit of their names */
    uint32_t letters;                        /* qcb__letter_bit of what the board may be called */
    unsigned release;                        /* of a versioned one: qcb__board_release */
    const char *name;                        /* NULL: no machine is known */
    const struct qcb_board *buses;           /* bus.h */
    qcb_type chips[QCB__BOARD_CHIPS];        /* classes of devices that are always there; 0 behind the last */
    bool sounds;                             /* it has a sound card */
    uint32_t sizes;                          /* 1 + the row of sizes of RAM that it takes: rule_memory.c */
    qcb_type_info info;
} qcb_machine;

extern const qcb_machine qcb__no_machine;

/* To be called once the machine is known: its classes. */
void qcb__settle_board(qcb_checker *c);
/* Is the board of that class? "pc-q35-*": of a class whose name starts so. False when the board is not known. */
bool qcb__board_search(const qcb_checker *c, const char *class_name, size_t len);
static inline uint32_t qcb__letter_bit(const char *name)
{
    return (uint32_t)1 << ((unsigned char)name[0] & 31);
}
QCB__FOLDS bool qcb__board_is(const qcb_checker *c, const char *class_name)
{
    if ((c->board->letters & qcb__letter_bit(class_name)) == 0)
        return false; /* tables name hundreds */
    size_t len = strlen(class_name);
    bool starts = len != 0 && class_name[len - 1] == '*';
    if (c->machine == 0 || (!starts && (c->board->bits & qcb__tag_bit(qcb__key_tag(class_name, len))) == 0))
        return false;
    return qcb__board_search(c, class_name, len);
}
/* Boards that are known to have no fw_cfg device. */
bool qcb__board_lacks_fw_cfg(const qcb_checker *c);
/* Of any of them? NULL ends the list. */
bool qcb__board_in(const qcb_checker *c, const char *const *classes);
/* Has it a sound card? Looked for once a machine type. */
bool qcb__board_sounds(const qcb_checker *c);
/* The same for the row of its sizes; 0: there is none. */
uint32_t qcb__board_sizes(const qcb_checker *c);
/* Name of the board for messages, as the facts have it. */
const char *qcb__board_name(const qcb_checker *c);
/* Version of a versioned board as its release ("pc-q35-6.2": 602); 0 when its name has none. */
unsigned qcb__board_release(const qcb_checker *c);

/* ---- RAM ---- */

typedef struct qcb__amount {
    bool set, known; /* known: its text is a number */
    uint64_t value;
    qcb_place place;
} qcb__amount;

typedef struct qcb__memory {
    qcb__amount size, most, slots;
    uint64_t bytes; /* of RAM, after rounding, or what the board has by itself; 0: not known */
} qcb__memory;

/* What -m and -machine say of the memory. */
void qcb__read_memory(qcb_checker *c, qcb__memory *m);
/* The size of a memory backend; 0 when it cannot be known. */
uint64_t qcb__backend_size(qcb_checker *c, const qcb_id *id);

#endif
