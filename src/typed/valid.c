/* Is a value one that can be written? SPDX-License-Identifier: MIT */
#include "typed/valid.h"

void qcb__invalid(qcb_validator *v, const qcb_field *field, const char *code, const char *why)
{
    v->valid = false;
    if (v->report != NULL)
        qcb__report_add(v->report, QCB_ERROR, code, v->place, "qcb_%s.%s %s", qcb_desc_name(v->desc), qcb__c_name(field), why);
}

static void check_number(qcb_validator *v, const qcb_field *field, uint64_t number)
{
    if (!qcb__in_range(field, number))
        qcb__invalid(v, field, "invalid-value", "is out of its range");
    else if (!qcb__is_power(field, number))
        qcb__invalid(v, field, "invalid-value", "must be a power of two");
}

static void validate_number(qcb_validator *v, const qcb_field *field, const void *at)
{
    const qcb_uint *number = at;
    if (number->set)
        check_number(v, field, number->value);
}

static void validate_choice_of_words(qcb_validator *v, const qcb_field *field, const void *at)
{
    int choice = *(const int *)at;
    int most = field->kind == QCB_FIELD_BOOL ? QCB_OFF : (int)qcb__word_count(field);
    if (choice < 0 || choice > most || (choice == 0 && field->kind == QCB_FIELD_ENUMS))
        qcb__invalid(v, field, "invalid-value",
                     field->kind == QCB_FIELD_BOOL ? "can only be QCB_ON or QCB_OFF" : "is none of its constants");
}

static void validate_nested(qcb_validator *v, const qcb_field *field, const void *at)
{
    if (!qcb__value_is_empty(qcb__desc_of(field), at))
        qcb__validate(v, qcb__desc_of(field), at);
}

static bool is_member(const qcb_family *family, const qcb_desc *desc)
{
    size_t index = ((uintptr_t)desc - (uintptr_t)qcb__descs) / sizeof *desc; /* of a foreign one: more than there are */
    const uint16_t *member = qcb__members + family->first, *end = member + family->count;
    for (; member < end; member++) {
        if (*member == index)
            return true;
    }
    return false;
}

bool qcb__choice_fits(const qcb_field *field, const qcb_choice *choice)
{
    const qcb_family *family = &qcb__families[field->type];
    if (choice->desc == NULL)
        return choice->reference != NULL && family->refers && (choice->reference[0] != '\0' || family->or_null);
    return choice->reference == NULL && choice->value != NULL && is_member(family, choice->desc);
}

static void validate_choice(qcb_validator *v, const qcb_field *field, const void *at)
{
    const qcb_choice *choice = at;
    const qcb_family *family = &qcb__families[field->type];
    if (choice->reference == NULL && choice->desc == NULL) {
        if (field->kind == QCB_FIELD_CHOICES)
            qcb__invalid(v, field, "invalid-value", "has an element with nothing set");
    } else if (choice->desc == NULL) {
        if (!family->refers || (choice->reference[0] == '\0' && !family->or_null))
            qcb__invalid(v, field, "invalid-value", "cannot be a reference, or not this one");
    } else if (choice->reference != NULL || choice->value == NULL) {
        qcb__invalid(v, field, "invalid-value", "needs a struct or a reference, not both");
    } else if (!is_member(family, choice->desc)) {
        qcb__invalid(v, field, "other-variant", "holds a struct that does not belong there");
    } else {
        qcb__validate(v, choice->desc, choice->value);
    }
}

static void validate_text(qcb_validator *v, const qcb_field *field, const void *at)
{
    const char *text = *(const char *const *)at;
    if (text == NULL)
        qcb__invalid(v, field, "invalid-value", "has an element that is NULL");
    else if (field->kind == QCB_FIELD_COLON_LIST && (text[0] == '\0' || strchr(text, ':') != NULL))
        qcb__invalid(v, field, "invalid-value", "has an element that is empty or holds a colon");
    else if (!v->desc->escapes && strchr(text, ',') != NULL)
        qcb__invalid(v, field, "invalid-value", "holds a comma, which -cpu cannot express");
}

static void validate_string(qcb_validator *v, const qcb_field *field, const void *at)
{
    if (*(const char *const *)at != NULL)
        validate_text(v, field, at);
}

static void validate_struct(qcb_validator *v, const qcb_field *field, const void *at)
{
    if (qcb__value_is_empty(qcb__desc_of(field), at))
        qcb__invalid(v, field, "invalid-value", "has an element with nothing set");
    else
        qcb__validate(v, qcb__desc_of(field), at);
}

static void validate_bare_number(qcb_validator *v, const qcb_field *field, const void *at)
{
    check_number(v, field, *(const uint64_t *)at);
}

static void validate_property(qcb_validator *v, const qcb_field *field, const void *at)
{
    const qcb_property *property = at;
    if (property->name == NULL || property->value == NULL)
        qcb__invalid(v, field, "invalid-value", "has a property without name or value");
    else if (property->name[0] == '\0' || strpbrk(property->name, ",=") != NULL)
        qcb__invalid(v, field, "invalid-value", "has a property whose name is empty or holds a comma or '='");
}

typedef void validate_at(qcb_validator *, const qcb_field *, const void *);

static validate_at *const element_validators[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRUCTS] = validate_struct,        [QCB_FIELD_CHOICES] = validate_choice,
    [QCB_FIELD_STRINGS] = validate_text,          [QCB_FIELD_COLON_LIST] = validate_text,
    [QCB_FIELD_UINTS] = validate_bare_number,     [QCB_FIELD_INTS] = validate_bare_number,
    [QCB_FIELD_ENUMS] = validate_choice_of_words, [QCB_FIELD_PROPERTIES] = validate_property,
};

static void validate_list(qcb_validator *v, const qcb_field *field, const void *at)
{
    const qcb_any_list *list = at;
    if ((list->count == 0) != (list->items == NULL)) {
        qcb__invalid(v, field, "invalid-value", "is a list with a count but without elements, or the other way round");
        return;
    }
    for (size_t i = 0; i < list->count; i++)
        element_validators[field->kind](v, field, qcb__at(list->items, i * qcb__element_size(field)));
}

bool qcb__list_is_sound(const qcb_desc *desc, const qcb_field *field, const void *value)
{
    qcb_validator v = { .desc = desc, .valid = true };
    validate_list(&v, field, qcb__at(value, field->offset));
    return v.valid;
}

static validate_at *const validators[QCB_FIELD_KIND_COUNT] = {
    [QCB_FIELD_STRING] = validate_string,        [QCB_FIELD_BOOL] = validate_choice_of_words,
    [QCB_FIELD_ENUM] = validate_choice_of_words, [QCB_FIELD_UINT] = validate_number,
    [QCB_FIELD_INT] = validate_number,           [QCB_FIELD_SIZE] = validate_number,
    [QCB_FIELD_STRUCT] = validate_nested,        [QCB_FIELD_CHOICE] = validate_choice,
    [QCB_FIELD_STRUCTS] = validate_list,         [QCB_FIELD_CHOICES] = validate_list,
    [QCB_FIELD_STRINGS] = validate_list,         [QCB_FIELD_COLON_LIST] = validate_list,
    [QCB_FIELD_UINTS] = validate_list,           [QCB_FIELD_INTS] = validate_list,
    [QCB_FIELD_ENUMS] = validate_list,           [QCB_FIELD_PROPERTIES] = validate_list,
};

static bool validate_field(const qcb_field *field, const void *value, void *context)
{
    if (qcb__field_unmarked(field, value))
        qcb__invalid(context, field, "unmarked-value", "has a number without its mark: write QCB_SET(...)");
    else
        validators[field->kind](context, field, qcb__at(value, field->offset));
    return true;
}

void qcb__validate(qcb_validator *v, const qcb_desc *desc, const void *value)
{
    const qcb_desc *outer = v->desc;
    const qcb_field *fields = qcb__fields_of(desc);
    v->desc = desc;
    qcb__value_visit(desc, value, validate_field, v);
    for (size_t i = 0, left = desc->required; left != 0; i++) {
        bool required = (fields[i].flags & QCB_FIELD_REQUIRED) != 0;
        left -= required;
        if (required && !qcb__field_is_set(&fields[i], value))
            qcb__invalid(v, &fields[i], "missing-property", "must be set");
    }
    if (v->target != NULL)
        qcb__validate_for_target(v, desc, value);
    v->desc = outer;
}

bool qcb_value_valid(const qcb_desc *desc, const void *value, qcb_report *report)
{
    qcb_validator v = { .desc = desc, .report = report, .valid = true };
    qcb__validate(&v, desc, value);
    return v.valid;
}

/* ---- what the encoder may walk ---- */

static bool can_encode_choice(const qcb_choice *choice)
{
    if (choice->desc == NULL)
        return choice->reference != NULL;
    return choice->value != NULL && qcb__can_encode(choice->desc, choice->value);
}

static bool can_encode_element(const qcb_field *field, const void *item)
{
    if (field->kind == QCB_FIELD_STRUCTS)
        return qcb__can_encode(qcb__desc_of(field), item);
    if (field->kind == QCB_FIELD_CHOICES)
        return can_encode_choice(item);
    if (field->kind == QCB_FIELD_PROPERTIES)
        return ((const qcb_property *)item)->name != NULL && ((const qcb_property *)item)->value != NULL;
    bool text = field->kind == QCB_FIELD_STRINGS || field->kind == QCB_FIELD_COLON_LIST;
    return !text || *(char *const *)item != NULL;
}

static bool can_encode(const qcb_field *field, const void *value, void *context)
{
    const void *at = qcb__at(value, field->offset);
    const qcb_any_list *list = at;
    (void)context;
    if (field->kind == QCB_FIELD_STRUCT)
        return qcb__can_encode(qcb__desc_of(field), at);
    if (field->kind == QCB_FIELD_CHOICE)
        return !qcb__field_is_set(field, value) || can_encode_choice(at);
    if (field->kind < QCB_FIELD_STRUCTS)
        return true;
    if (list->count != 0 && list->items == NULL)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        if (!can_encode_element(field, qcb__at(list->items, i * qcb__element_size(field))))
            return false;
    }
    return true;
}

bool qcb__can_encode(const qcb_desc *desc, const void *value)
{
    return qcb__value_visit(desc, value, can_encode, NULL);
}
