/* What the facts say once they are put together, before it becomes an image. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_MODEL_H
#define QCB_SCHEMAC_MODEL_H

#include "schema/image.h"
#include "schemac/raw.h"

/* A fact about a type that holds on `set`. */
typedef struct qcb_model_attr {
    uint32_t key;
    uint32_t value; /* string: pool id; type: its index; else a number */
    qcb_set set;
} qcb_model_attr;

/* What a member takes. */
typedef struct qcb_model_sig {
    int64_t min;
    uint64_t max;
    uint32_t word, unit, syntax, other; /* pool ids */
    uint16_t flags;
    uint8_t kind, bits, space;
} qcb_model_sig;

typedef struct qcb_model_life {
    uint32_t since, deprecated, removed; /* pool ids of release texts */
    uint32_t replacement, why;           /* pool ids */
} qcb_model_life;

/* A member, an enum value or a variant. */
typedef struct qcb_model_row {
    uint32_t name; /* pool id */
    qcb_set set;
    qcb_model_sig sig;
    uint32_t type;  /* index + 1; 0: none */
    uint32_t value; /* default: pool id + 1; 0: not known */
    uint32_t help;  /* pool id */
    qcb_model_life life;
    bool variant;
    qcb_place place;
} qcb_model_row;

typedef struct qcb_model_type {
    uint32_t name, qom; /* pool ids; qom 0: none */
    qcb_kind kind;
    qcb_set set;    /* where it is what `kind` says */
    qcb_set exists; /* where it is at all, perhaps only as a class */
    QCB__ARRAY(qcb_model_attr) attrs;
    QCB__ARRAY(qcb_model_row) rows;
    qcb_model_life life;
    qcb_place place;
} qcb_model_type;

typedef enum qcb_model_space { QCB__IN_QOM = 1, QCB__IN_DATA, QCB__IN_GROUP, QCB__IN_OPTION, QCB__IN_BACKEND } qcb_model_space;

typedef struct qcb_model {
    qcb_raw *raw;
    QCB__ARRAY(qcb_model_type) types;
    qcb_map index; /* space (and kind for backends), name, 0; same position as in types */
    qcb_map words; /* word; position in word_rows */
    QCB__ARRAY(uint32_t) word_rows;
} qcb_model;

/* Puts `raw` together; faults go to raw->faults. `raw` has to outlive the model. */
void qcb__model_build(qcb_model *model, qcb_raw *raw);
void qcb__model_finish(qcb_model *model);

/* Index of a type, QCB__NONE when there is none. `kind` only for backends, else 0. */
uint32_t qcb__model_find(const qcb_model *model, qcb_model_space space, qcb_kind kind, uint32_t name);
uint32_t qcb__model_find_text(const qcb_model *model, qcb_model_space space, const char *name);
void qcb__model_add_attr(qcb_model *model, uint32_t type, uint32_t key, uint32_t value, const qcb_set *set);
/* QOM parent on a target; QCB__NONE when there is none. */
uint32_t qcb__model_parent(const qcb_model *model, uint32_t type, size_t target);

/* What a "refine" or "extend" entry speaks of: a QOM type, a data type, a group or an option, or what its "in" says. */
uint32_t qcb__model_owner(const qcb_model *model, const qcb_raw_entry *entry);

/* Steps of qcb__model_build, each in its own file. */
void qcb__model_read_word(qcb_model *model, qcb_model_row *row, const char *word, bool in_group);
void qcb__model_read_attrs(qcb_model *model, qcb_model_row *row, const qcb_raw_row *from, const char *owner);
bool qcb__model_life_attr(qcb_model *model, qcb_model_life *life, const char *key, uint32_t value);
void qcb__model_carry(qcb_model *model);
void qcb__model_refine(qcb_model *model);
void qcb__model_lint(qcb_model *model);

#endif
