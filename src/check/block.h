/* What block nodes and drives have in common. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_BLOCK_H
#define QCB_CHECK_BLOCK_H

#include "check/relate.h"

/* What every node of the tree must keep to beyond the types of its members: relations of keys, names. */
void qcb__check_nodes(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end);
/* The relations of one node of that driver. */
void qcb__relate_node(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *driver);
void qcb__check_node_name(qcb_checker *c, const qcb_view *view, const qcb_item_record *item);

/* One drive, whichever option makes it. */
typedef struct qcb_drive {
    const qcb_arg *arg;
    const char *kind;     /* if=; NULL: the board's default */
    int64_t index;        /* -1: none */
    int64_t bus, unit;    /* unit -1: the next free one */
    qcb_slice id;         /* NULL: one is made */
    qcb_place place;      /* of what says where it goes */
    qcb_place what_place; /* of the whole */
    bool cdrom, empty;
    bool read_only; /* as written */
    bool locked;    /* a directory as a disk that cannot be written */
} qcb_drive;

/* Does the text before the first ':' name a protocol that no QEMU has? Tells it. The driver behind the name: "file" for plain
 * paths; "" when it is not known. */
const char *qcb__check_file_name(qcb_checker *c, qcb_slice name, qcb_place place);
/* Is that a name for a protocol that was chosen by its driver? */
void qcb__check_protocol_name(qcb_checker *c, qcb_slice driver, qcb_slice name, qcb_place place);
/* The keys that are for the driver of a drive: nested items. `driver` "" when the format is found by looking at the file,
 * `protocol` the driver of the file name, NULL without one. */
void qcb__check_drive_node(qcb_checker *c, const qcb_view *view, const char *driver, const char *protocol);
/* May a node of this driver be opened by a file name? (Protocols, as opposed to formats and filters.) */
bool qcb__is_protocol(qcb_slice driver);

/* Places of drives: (interface, bus, unit) is taken once, on boards that have it. */
typedef struct qcb_slot {
    const char *kind;
    int64_t bus, unit;
    qcb_place place;
} qcb_slot;

typedef struct qcb_slots {
    qcb_slot *items;
    uint32_t count, size;
    bool bare_clash; /* told of a word without an option */
} qcb_slots;

void qcb__place_drive(qcb_checker *c, qcb_slots *slots, const qcb_drive *drive);

/* What only shows when all drives have their places. */
void qcb__check_slots(qcb_checker *c, const qcb_slots *slots);

#endif
