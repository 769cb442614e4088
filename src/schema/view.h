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

static inline const qcb_image_member *qcb__member_row(const qcb_schema *schema, qcb_member member)
{
    const qcb_image_member *members = qcb__section(schema, QCB__SEC_MEMBERS);
    return &members[member < qcb__count(schema, QCB__SEC_MEMBERS) ? member : 0];
}

/* Offset of a name in the strings, as stored in name fields; 0 when the image has no such name. */
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
