/* Access to a sound image, for the look-ups. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMA_VIEW_H
#define QCB_SCHEMA_VIEW_H

#include "schema/image.h"

#define QCB__DEPTH_LIMIT 64 /* QOM classes above a type; more can only be a circle */

/* How a question is put to the sets of an image. */
typedef enum qcb_scope { QCB__SCOPE_TARGET = 0, QCB__SCOPE_ANYWHERE } qcb_scope;

static inline const char *qcb__string(const qcb_schema *schema, uint32_t stored)
{
    return (const char *)qcb__section(schema, QCB__SEC_STRINGS) + QCB__L32(stored);
}

/* NULL for "none". */
static inline const char *qcb__text_or_null(const qcb_schema *schema, uint32_t stored)
{
    return stored == 0 ? NULL : qcb__string(schema, stored);
}

static inline bool qcb__set_holds(const qcb_schema *schema, uint32_t set, int target)
{
    const uint32_t *words = qcb__section(schema, QCB__SEC_SETS);
    return QCB__L32(words[set * QCB__L32(schema->header.set_words) + (uint32_t)target / 32]) >> (target % 32) & 1;
}

static inline const qcb_image_type *qcb__type_row(const qcb_schema *schema, qcb_type type)
{
    const qcb_image_type *types = qcb__section(schema, QCB__SEC_TYPES);
    return &types[type < qcb__count(schema, QCB__SEC_TYPES) ? type : 0];
}

static inline uint32_t qcb__type_name(const qcb_image_type *row)
{
    return QCB__L16(row->name) | (row->name_kind & ((1u << QCB__HIGH_BITS) - 1)) << 16;
}

static inline uint32_t qcb__type_qom(const qcb_image_type *row)
{
    return QCB__L16(row->qom) | (uint32_t)row->qom_high << 16;
}

static inline qcb_kind qcb__kind_of(const qcb_image_type *row)
{
    return (qcb_kind)(row->name_kind >> QCB__HIGH_BITS);
}

static inline uint32_t qcb__type_set(const qcb_image_type *row)
{
    return QCB__L16(row->set_flags) >> QCB__FLAG_BITS;
}

static inline bool qcb__type_flag(const qcb_image_type *row, uint32_t flag)
{
    return (QCB__L16(row->set_flags) & flag) != 0;
}

/* The attributes of a type, one after the other; NULL at the end. */
typedef struct qcb_attr_iter {
    const qcb_image_attr *attrs;
    const uint16_t *at; /* NULL: that was the last */
} qcb_attr_iter;

static inline qcb_attr_iter qcb__attrs_of(const qcb_schema *schema, const qcb_image_type *row)
{
    const uint16_t *runs = qcb__section(schema, QCB__SEC_RUNS);
    return (qcb_attr_iter){ qcb__section(schema, QCB__SEC_ATTRS), row->run != 0 ? runs + QCB__L16(row->run) : NULL };
}

static inline const qcb_image_attr *qcb__attr_next(qcb_attr_iter *iter)
{
    if (iter->at == NULL)
        return NULL;
    uint32_t number = QCB__L16(*iter->at);
    iter->at = number & QCB__RUN_ENDS ? NULL : iter->at + 1;
    return iter->attrs + (number & ~QCB__RUN_ENDS);
}

static inline uint32_t qcb__attr_value(const qcb_image_attr *attr)
{
    return QCB__L16(attr->value) | (uint32_t)attr->high << 16;
}

/* Rows of a type: members from `first` on, variants from `variants` on. */
typedef struct qcb_rows {
    uint32_t first, variants, end;
} qcb_rows;

/* Where its variants begin. */
uint32_t qcb__variants_of(const qcb_schema *schema, const qcb_image_type *row, uint32_t end);
static inline qcb_rows qcb__rows_of(const qcb_schema *schema, const qcb_image_type *row)
{
    const qcb_image_type *types = qcb__section(schema, QCB__SEC_TYPES);
    bool last = row + 1 == types + qcb__count(schema, QCB__SEC_TYPES);
    uint32_t end = last ? qcb__count(schema, QCB__SEC_MEMBERS) : QCB__L16(row[1].rows);
    return (qcb_rows){ QCB__L16(row->rows), qcb__type_flag(row, QCB__TYPE_UNION) ? qcb__variants_of(schema, row, end) : end,
                       end };
}

static inline uint32_t qcb__member_row(const qcb_schema *schema, qcb_member member)
{
    const uint32_t *members = qcb__section(schema, QCB__SEC_MEMBERS);
    return QCB__L32(members[member < qcb__count(schema, QCB__SEC_MEMBERS) ? member : 0]);
}

static inline uint32_t qcb__member_name(const qcb_schema *schema, qcb_member member)
{
    return qcb__member_row(schema, member) >> QCB__SHAPE_BITS;
}

static inline const qcb_image_shape *qcb__shape_of(const qcb_schema *schema, qcb_member member)
{
    const qcb_image_shape *shapes = qcb__section(schema, QCB__SEC_SHAPES);
    return &shapes[qcb__member_row(schema, member) & ((1u << QCB__SHAPE_BITS) - 1)];
}

/* The lower bits of a number in a shape. */
static inline uint32_t qcb__number_of(uint16_t stored)
{
    return QCB__L16(stored) & (0xffffu >> QCB__THIRD_BITS);
}

static inline uint32_t qcb__member_set(const qcb_schema *schema, qcb_member member)
{
    return qcb__number_of(qcb__shape_of(schema, member)->set);
}

static inline uint32_t qcb__note_number(const qcb_image_shape *shape)
{
    const uint32_t bits = 16 - QCB__THIRD_BITS;
    uint32_t low = QCB__L16(shape->set) >> bits, middle = QCB__L16(shape->sig) >> bits, high = QCB__L16(shape->value) >> bits;
    return low | middle << QCB__THIRD_BITS | high << 2 * QCB__THIRD_BITS;
}

static inline const qcb_image_sig *qcb__sig_of(const qcb_schema *schema, qcb_member member)
{
    return (const qcb_image_sig *)qcb__section(schema, QCB__SEC_SIGS) + qcb__number_of(qcb__shape_of(schema, member)->sig);
}

static inline const qcb_image_note *qcb__note_of(const qcb_schema *schema, qcb_member member)
{
    return (const qcb_image_note *)qcb__section(schema, QCB__SEC_NOTES) + qcb__note_number(qcb__shape_of(schema, member));
}

/* A text that rows name by number; NULL for "none". */
static inline const char *qcb__numbered_text(const qcb_schema *schema, uint32_t number)
{
    const uint32_t *texts = qcb__section(schema, QCB__SEC_TEXTS);
    return qcb__text_or_null(schema, texts[number]);
}

/* Offset of a name in the strings; 0 when the image has no such name. */
uint32_t qcb__find_name(const qcb_schema *schema, qcb_slice name);

/* Value of an attribute on one recorded target; false when the type has none there. */
bool qcb__attr_at(const qcb_schema *schema, qcb_type type, qcb_attr_key key, int target, uint32_t *value);
/* Value for a target as asked for: of the nearer recorded neighbour, or of the newest that has one for "any". */
bool qcb__attr(const qcb_target *target, qcb_type type, qcb_attr_key key, uint32_t *value);

/* QOM parent on one recorded target; 0 for none. */
qcb_type qcb__parent_at(const qcb_schema *schema, qcb_type type, int target);

/* Does the set hold for the target? Takes `life` (may be NULL) to narrow what the recorded neighbours leave open. */
qcb_presence qcb__presence(const qcb_target *target, uint32_t set, const qcb_image_life *life);
/* Fills `life` from the set on the target's architecture, and from the written record. */
void qcb__fill_life(const qcb_target *target, uint32_t set, const qcb_image_life *row, bool deprecated, qcb_life *life);
/* The part of it that follows from where a thing was seen: one mark for each of target->same. */
void qcb__life_from(const qcb_target *target, const bool *has, qcb_life *life);
const qcb_image_life *qcb__type_life(const qcb_schema *schema, qcb_type type);

/* The recorded target that stands for `target` where one value is needed: the nearer one. -1 never. */
int qcb__release_below(const qcb_target *target);
/* Recorded targets from the most to the least telling: nearest first, then the same architecture from new to old, then all
 * others. `step` counts from 0; -1 at the end. */
int qcb__target_step(const qcb_target *target, uint32_t step);

/* The member row that `type` shows under that name on one recorded target; 0 for none. */
qcb_member qcb__member_at(const qcb_schema *schema, qcb_type type, uint32_t name, int target, qcb_type *owner);

#endif
