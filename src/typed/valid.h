/* Is a value one that can be written? SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_VALID_H
#define QCB_TYPED_VALID_H

#include "typed/desc.h"

typedef struct qcb_validator {
    const qcb_desc *desc; /* of the struct at hand, for messages */
    qcb_report *report;   /* may be NULL */
    qcb_place place;
    const qcb_target *target; /* NULL: any */
    bool valid;
} qcb_validator;

/* "qcb_DESC.FIELD WHY" */
void qcb__invalid(qcb_validator *validator, const qcb_field *field, const char *code, const char *why);
void qcb__validate(qcb_validator *validator, const qcb_desc *desc, const void *value);
static inline bool qcb__in_range(const qcb_field *field, uint64_t number)
{
    const qcb_range *r = qcb__range_of(field);
    if (number == 0 && (field->flags & QCB_FIELD_POWER_OF_TWO))
        return true;
    if (field->kind == QCB_FIELD_INT || field->kind == QCB_FIELD_INTS)
        return (int64_t)number >= (int64_t)r->min && (int64_t)number <= (int64_t)r->max;
    return number >= r->min && number <= r->max;
}

static inline bool qcb__is_power(const qcb_field *field, uint64_t number)
{
    return (field->flags & QCB_FIELD_POWER_OF_TWO) == 0 || (number & (number - 1)) == 0;
}

/* A struct or reference that belongs there; what the struct holds is not looked at. */
bool qcb__choice_fits(const qcb_field *field, const qcb_choice *choice);
/* A list, with all that is in it, in an argument of that description. */
bool qcb__list_is_sound(const qcb_desc *desc, const qcb_field *field, const void *value);
/* What the target says of a struct: is it there, are its fields, do they hold values that it knows? Not of structs inside. */
void qcb__validate_for_target(qcb_validator *validator, const qcb_desc *desc, const void *value);
/* Can the encoder walk it? Not a list with a count and no elements. */
bool qcb__can_encode(const qcb_desc *desc, const void *value);
/* The type of the facts whose members the fields are; 0 when there is none on that target. `value` may be NULL. */
qcb_type qcb__facts_type(const qcb_desc *desc, const void *value, const qcb_target *target);

#endif
