/* Rows that describe structs, and the engine's own side. The rows are made by tools/qcb-gen from schema/.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_DESC_H
#define QCB_TYPED_DESC_H

#include "base/arena.h"
#include "base/report.h"
#include "schema/embedded.h"
#include "schema/image.h"
#include "text/list.h"

#include <qcb/descs.h>

typedef enum qcb_field_kind {
    QCB_FIELD_STRING = 1, /* const char * */
    QCB_FIELD_BOOL,       /* qcb_on_off, on or off */
    QCB_FIELD_ENUM,       /* an enum of C that counts from 1 in the order of its words */
    QCB_FIELD_UINT,       /* qcb_uint, text in base 0 */
    QCB_FIELD_INT,        /* qcb_int */
    QCB_FIELD_SIZE,       /* qcb_uint, text with a unit */
    QCB_FIELD_STRUCT,     /* a struct in place: dotted keys */
    QCB_FIELD_CHOICE,     /* qcb_choice: one of a family of structs, or a reference */
    QCB_FIELD_STRUCTS,    /* lists from here. Of structs: key.0.member */
    QCB_FIELD_CHOICES,    /* qcb_choices: key.0.member */
    QCB_FIELD_STRINGS,    /* qcb_strings: key.0, key.1 */
    QCB_FIELD_COLON_LIST, /* qcb_strings in one text: a:b */
    QCB_FIELD_UINTS,      /* qcb_uints */
    QCB_FIELD_INTS,       /* qcb_ints */
    QCB_FIELD_ENUMS,      /* qcb_enums */
    QCB_FIELD_PROPERTIES, /* qcb_properties: every key that is no other field */
    QCB_FIELD_KIND_COUNT
} qcb_field_kind;

enum {
    QCB_FIELD_IMPLIED = 1, /* its name is left out in first place */
    QCB_FIELD_REQUIRED = 2,
    QCB_FIELD_POWER_OF_TWO = 4, /* and 0 where min allows */
    QCB_FIELD_C_NAME = 8,       /* its C name does not follow from its key: see qcb__c_names */
    QCB_FIELD_REPEATS = 16,     /* list: the key comes once an element; numbers also as ranges, 0-3 */
    QCB_FIELD_WRAPPED = 32,     /* list: in JSON each element is { "str": ... } */
    QCB_FIELD_OWN = 64,         /* of typed.facts, not the facts' member of that name */
    QCB_FIELD_MIB = 128         /* SIZE: a number without a unit is of MiB */
};

/* Rows hold numbers only, so that they need no relocation and little room: texts are offsets into the strings of the facts (where
 * they may be the end of a longer one) and, those that are not there, into qcb__names; rows of others are indices. */
typedef struct qcb_field {
    uint16_t key; /* of the strings of the embedded facts, in steps of QCB__KEY_STEP: ",key" with its length in the byte before */
    uint16_t offset; /* in the struct */
    uint16_t
        type; /* ENUM: of qcb__enums; STRUCT: of qcb__descs; CHOICE: of qcb__families; numbers: of qcb__ranges; lists so too */
    uint8_t kind; /* qcb_field_kind */
    uint8_t flags;
} qcb_field;

/* Of a field whose C name does not follow from its key. */
typedef struct qcb_c_name {
    uint16_t key, name;
} qcb_c_name;

/* Words of an enum: value v is qcb__fact_text(qcb__words[first + v - 1]). */
typedef struct qcb_enum_words {
    uint16_t prefix; /* of the constants: "QCB_TCG_THREAD_" */
    uint16_t first, count;
} qcb_enum_words;

typedef struct qcb_range {
    uint64_t min, max; /* INT: as int64_t */
} qcb_range;

/* What a CHOICE can be: members are qcb__descs[qcb__members[first]] and so on. */
typedef struct qcb_family {
    uint16_t name; /* "blockdev" */
    uint16_t tag;  /* the key that selects the member: "driver"; 0: there is one member, and no tag */
    uint16_t first, count;
    uint8_t refers;  /* a text in its place refers to something, or is a word of its own */
    uint8_t or_null; /* ... and the empty text means: none */
} qcb_family;

/* Where the engine finds the type of a struct in the facts. */
typedef enum qcb_facts_name {
    QCB_FACTS_NONE,    /* it has none */
    QCB_FACTS_VARIANT, /* its variant is the name */
    QCB_FACTS_OPTION,  /* its option is */
    QCB_FACTS_OWN      /* it stands in qcb__texts */
} qcb_facts_name;

/* What many descriptions have in common and no loop over keys asks for. */
typedef struct qcb_group {
    uint16_t option;      /* "accel"; 0 for structs inside others */
    uint16_t variant_key; /* "accel": the key that selects this struct */
    uint8_t kind;         /* qcb_kind of its type in the facts */
    uint8_t properties;   /* 1 + index of the field for keys that are no other field */
    bool folds : 1;       /* '_' in keys is '-' */
    bool json : 1;        /* the option takes JSON, in some release at least */
    bool words : 1;       /* -global: "first.second=third" is another way to write its three texts */
    bool alias : 1;       /* the variant has another name */
    bool own_name : 1;    /* the name in C does not follow from option and variant: see spell.c */
    unsigned facts : 2;   /* qcb_facts_name */
} qcb_group;

/* What few descriptions have. In the order of these, and for each of them, where its group says that it has them: the alias of
 * its variant, its name in C, the name of its type in the facts. */
typedef struct qcb_desc_text {
    uint16_t desc, name;
} qcb_desc_text;

/* As small as they are meant to be: there are hundreds, and programs may have a copy of them all. */
_Static_assert(sizeof(qcb_desc) == 16 && sizeof(qcb_group) == 8, "layout");

#pragma GCC visibility push(hidden) /* found without a look into the table of addresses */
extern const char qcb__names[];
extern const qcb_c_name qcb__c_names[];
extern const size_t qcb__c_name_count;
extern const qcb_field qcb__fields[];
extern const uint8_t qcb__slots[], qcb__at_words[];
extern const uint16_t qcb__members[];
extern const uint32_t qcb__words[];
extern const qcb_desc_text qcb__texts[];
extern const size_t qcb__text_count;
extern const qcb_enum_words qcb__enums[];
extern const qcb_range qcb__ranges[];
extern const qcb_family qcb__families[];
extern const qcb_group qcb__groups[];
#pragma GCC visibility pop

/* Of qcb__descs, in the order of their names. */
enum { QCB__DESC_COUNT = sizeof qcb__descs / sizeof *qcb__descs };

/* The generated tables of offsets hold where pointers and longs have 8 bytes; elsewhere fields are walked one by one. */
#define QCB__LP64 (UINTPTR_MAX > 0xffffffffu)

/* Lists in structs all have this shape. */
typedef struct qcb_any_list {
    void *items;
    size_t count;
} qcb_any_list;

struct qcb_pool {
    qcb_arena arena;
};

/* NULL for 0. */
static inline const char *qcb__name(unsigned name)
{
    return name != 0 ? qcb__names + name : NULL;
}

/* 32 bytes can be read. */
static inline const char *qcb__fact_text(uint32_t offset)
{
    return (const char *)qcb__embedded + QCB__STRINGS_AT + offset;
}

/* ",key": 32 bytes can be read. */
static inline const char *qcb__lead(const qcb_field *field)
{
    return qcb__fact_text(field->key * QCB__KEY_STEP);
}

static inline size_t qcb__key_len(const qcb_field *field)
{
    return (unsigned char)qcb__lead(field)[-1];
}

static inline const char *qcb__key(const qcb_field *field)
{
    return qcb__lead(field) + 1;
}

enum {
    QCB__SIZE_STEP = 4,    /* bytes: all structs are made of pointers, enums and numbers */
    QCB__SLOT_SHIFT = 2,   /* slot_mask is stored without its lowest bits, which are set in all of them */
    QCB__WIDE_SLOTS = 127, /* from that slot_mask on (205 fields) a slot has two bytes */
    QCB__WIDE_WORDS = 63,  /* from that slot_mask on (103 fields) an entry of qcb__at_words has: twice a field may be above 255 */
    QCB__MAX_NAME = 64     /* bytes of a name in C, with the NUL */
};

/* A letter of a name in C for one of a name of QEMU. */
static inline char qcb__c_letter(char c)
{
    bool upper = c >= 'A' && c <= 'Z', plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return upper ? (char)(c | 0x20) : plain ? c : '_';
}

const char *qcb__c_name(const qcb_field *field);

/* A SIZE without a unit is times two to this. */
static inline unsigned qcb__unit_shift(const qcb_field *field)
{
    return field->flags & QCB_FIELD_MIB ? 20 : 0;
}

static inline const qcb_field *qcb__fields_of(const qcb_desc *desc)
{
    return qcb__fields + desc->fields;
}

static inline const qcb_group *qcb__group_of(const qcb_desc *desc)
{
    return &qcb__groups[desc->group];
}

static inline const char *qcb__option(const qcb_desc *desc)
{
    return qcb__name(qcb__group_of(desc)->option);
}

static inline const char *qcb__variant_key(const qcb_desc *desc)
{
    return qcb__name(qcb__group_of(desc)->variant_key);
}

static inline const char *qcb__variant(const qcb_desc *desc)
{
    return desc->variant_len != 0 ? qcb__fact_text(desc->variant) : NULL;
}

static inline size_t qcb__size(const qcb_desc *desc)
{
    return desc->steps * (size_t)QCB__SIZE_STEP;
}

/* What most structs have is asked first, for it is at hand. */
static inline bool qcb__takes_words(const qcb_desc *desc)
{
    return desc->variant_len == 0 && desc->list_row == 0 && qcb__group_of(desc)->words;
}

/* NULL where it follows from option and variant. */
const char *qcb__own_name(const qcb_desc *desc);
/* Name of its type in the facts; NULL: none. */
const char *qcb__facts_name(const qcb_desc *desc);

static inline const qcb_desc *qcb__desc_of(const qcb_field *field)
{
    return &qcb__descs[field->type];
}

static inline const qcb_range *qcb__range_of(const qcb_field *field)
{
    return &qcb__ranges[field->type];
}

/* The word of value 1 + index. */
static inline const char *qcb__word(const qcb_field *field, size_t index)
{
    return qcb__fact_text(qcb__words[qcb__enums[field->type].first + index]);
}

static inline size_t qcb__word_count(const qcb_field *field)
{
    return qcb__enums[field->type].count;
}

/* The field with that key; folds '_' where the struct does. NULL if none. */
const qcb_field *qcb__field_find(const qcb_desc *desc, const char *key, size_t len);
/* A number that has no mark though it is not 0. */
bool qcb__field_unmarked(const qcb_field *field, const void *value);
bool qcb__value_is_empty(const qcb_desc *desc, const void *value);

static inline const void *qcb__at(const void *value, size_t offset)
{
    return (const char *)value + offset;
}

/* Is the field set? Numbers need their mark. */
static inline bool qcb__field_is_set(const qcb_field *field, const void *value)
{
    const void *at = qcb__at(value, field->offset);
    if (field->kind == QCB_FIELD_STRING)
        return *(const char *const *)at != NULL;
    if (field->kind <= QCB_FIELD_ENUM)
        return *(const int *)at != 0;
    if (field->kind <= QCB_FIELD_SIZE)
        return ((const qcb_uint *)at)->set;
    if (field->kind == QCB_FIELD_STRUCT)
        return !qcb__value_is_empty(qcb__desc_of(field), at);
    if (field->kind == QCB_FIELD_CHOICE)
        return ((const qcb_choice *)at)->reference != NULL || ((const qcb_choice *)at)->desc != NULL;
    return ((const qcb_any_list *)at)->count != 0;
}

/* Most structs have fewer fields by far than this, and none more. */
enum { QCB__MAX_FIELDS = 1024 };

/* Fields that may be set, in order: all others certainly are not. Returns how many. */
size_t qcb__value_fields(const qcb_desc *desc, const void *value, uint16_t fields[QCB__MAX_FIELDS]);

/* Called for every field that may be set, in order. False ends the walk. */
typedef bool qcb_visit(const qcb_field *field, const void *value, void *context);

/* Inline, so that `visit` is too. */
static inline bool qcb__value_visit(const qcb_desc *desc, const void *value, qcb_visit *visit, void *context)
{
    uint16_t fields[QCB__MAX_FIELDS];
    const qcb_field *rows = qcb__fields_of(desc);
    size_t count = qcb__value_fields(desc, value, fields);
    for (size_t i = 0; i < count; i++) {
        if (!visit(rows + fields[i], value, context))
            return false;
    }
    return true;
}

struct qcb_arg;
/* "kernel=" for -kernel when `option` is "machine": what the argument means as keys of that option. NULL if nothing. */
const char *qcb__same_as(const struct qcb_arg *arg, const char *option);

/* Where a value is read from, and where its faults go. */
typedef struct qcb_decoder {
    qcb_arena *arena;
    qcb_report *report;          /* may be NULL */
    const char *text;            /* the whole argument */
    uint32_t len;                /* its length */
    uint32_t arg;                /* for places */
    uint32_t limit;              /* no list can have more elements */
    uint32_t key_start;          /* of the item that is being read */
    uint32_t searches;           /* for tags, so far */
    const qcb_list_rules *rules; /* of the argument */
    bool faulty;
    bool no_memory;
    bool nested; /* a dotted key was read */
} qcb_decoder;

/* No argument of `len` bytes can hold a longer list, and none needs more than 65536 elements. */
static inline uint32_t qcb__list_limit(size_t len)
{
    return len / 2 < 65536 ? (uint32_t)(len / 2) : 65536;
}

/* Adds what the argument text says to *value. */
void qcb__decode_text(qcb_decoder *decoder, const qcb_desc *desc, void *value, uint32_t len);
/* After the last decode: lists without gaps, required members. */
void qcb__decode_finish(qcb_decoder *decoder, const qcb_desc *desc, void *value, qcb_place place);

/* Is `text` the name of the struct's variant, or an alias of it? */
bool qcb__is_variant(const qcb_desc *desc, qcb_slice text);
/* The member of the family with that tag value; NULL if none. */
const qcb_desc *qcb__family_member(const qcb_family *family, qcb_slice tag);
/* Bytes of one element of a list. */
size_t qcb__element_size(const qcb_field *field);

/* Can key=value text express the value, or does it take JSON? */
bool qcb__needs_json(const qcb_desc *desc, const void *value);
/* Appends the canonical argument text, without commas doubled where the form knows no escapes. */
void qcb__encode_text(qcb_buffer *out, const qcb_desc *desc, const void *value);
/* The same for a document: into its arena with a NUL behind it, and how many keys it has. NULL where validation would find a
 * fault, memory is out, or only JSON can express it: nothing is left behind then. */
qcb_slice qcb__encode_sound(qcb_arena *arena, const qcb_desc *desc, const void *value, uint32_t *keys);
/* The same as a JSON object. */
void qcb__encode_json(qcb_buffer *out, const qcb_desc *desc, const void *value);
/* One field's value alone, as JSON. */
void qcb__encode_json_field(qcb_buffer *out, const qcb_field *field, const void *value);

#endif
