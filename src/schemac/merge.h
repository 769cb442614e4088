/* Facts of many targets in one model: read from flat text (one target, as a probe writes it) and from ranged text (many
 * targets, as it stands in schema/qemu), written as ranged text.
 *
 * Flat text lists every property at every type. Ranged text has each property once, at the highest class all of whose
 * descendants have it. Reading either gives the same observations, so that adding a release is: read what stands, read the
 * new targets, write. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_MERGE_H
#define QCB_SCHEMAC_MERGE_H

#include "schemac/line.h"

typedef enum qcb_merge_space { QCB__SPACE_QOM = 1, QCB__SPACE_DATA, QCB__SPACE_GROUP } qcb_merge_space;

/* What the first line of an entry says, without its ranges. */
typedef struct qcb_merge_header {
    uint32_t kind;   /* pool id of the kind word */
    uint32_t parent; /* entity + 1; 0: none */
    uint32_t text;   /* pool id of "kind attributes" */
    bool unread;     /* introspection of its properties failed */
} qcb_merge_header;

typedef struct qcb_merge {
    qcb_targets targets;
    qcb_pool pool;
    qcb_map entities; /* space, name */
    qcb_map headers;  /* entity, text id */
    QCB__ARRAY(qcb_merge_header) header_info;
    QCB__ARRAY(qcb_set) header_sets;
    qcb_map rows; /* entity, name id, text id */
    QCB__ARRAY(qcb_set) row_sets;
    qcb_map like;                 /* entity, target */
    QCB__ARRAY(uint32_t) like_of; /* the entity whose properties it shares */
    qcb_faults faults;
    char *const *only; /* releases that count, NULL at the end; NULL: all */
} qcb_merge;

void qcb__merge_init(qcb_merge *merge);
void qcb__merge_finish(qcb_merge *merge);
/* Adds the targets that a text names in its "target" lines; to be called for all texts before the first qcb__merge_read. */
void qcb__merge_scan(qcb_merge *merge, const char *file, const char *text);
/* Those targets as a set, once all are added. */
qcb_set qcb__merge_targets_of(const qcb_merge *merge, const char *text);
/* Reads facts text, which is modified. `all`: the targets that the text speaks of: an open range ends with them, not with
 * those of another text. One target: flat text. */
void qcb__merge_read(qcb_merge *merge, const char *file, char *text, const qcb_set *all);
/* Moves properties up to the classes that own them. Call once, after all is read. */
void qcb__merge_hoist(qcb_merge *merge);

/* One file of ranged text. */
typedef enum qcb_merge_part {
    QCB__PART_TARGETS = 0,
    QCB__PART_CLASS,
    QCB__PART_DEVICE,
    QCB__PART_MACHINE,
    QCB__PART_CPU,
    QCB__PART_OBJECT,
    QCB__PART_ACCEL,
    QCB__PART_QAPI,
    QCB__PART_ENUM,
    QCB__PART_GROUP,
    QCB__PART_COUNT
} qcb_merge_part;

const char *qcb__merge_part_name(qcb_merge_part part);
/* Appends the text of all parts, one after the other, to parts[0..QCB__PART_COUNT-1]. */
void qcb__merge_write(qcb_merge *merge, qcb_text *parts);

#endif
