/* Rows that describe structs, and the engine's own side. The rows are made by tools/qcb-gen from schema/.
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_DESC_H
#define QCB_TYPED_DESC_H

#include "base/arena.h"
#include "base/report.h"
#include "text/list.h"

#include <qcb/typed.h>

typedef enum qcb_field_kind {
    QCB_FIELD_STRING = 1, /* const char * */
    QCB_FIELD_BOOL,       /* qcb_on_off, on or off */
    QCB_FIELD_ENUM,       /* an enum of C that counts from 1 in the order of its words */
    QCB_FIELD_UINT,       /* qcb_uint, text in base 0 */
    QCB_FIELD_INT,        /* qcb_int */
    QCB_FIELD_SIZE,       /* qcb_uint, text with a unit */
    QCB_FIELD_STRUCT,     /* a struct in place: dotted keys */
    QCB_FIELD_STRUCTS,    /* list of structs: key.0.member */
    QCB_FIELD_STRINGS,    /* qcb_strings: key.0, key.1 */
    QCB_FIELD_COLON_LIST, /* qcb_strings in one text: a:b */
    QCB_FIELD_KIND_COUNT
} qcb_field_kind;

enum {
    QCB_FIELD_IMPLIED = 1, /* its name is left out in first place */
    QCB_FIELD_REQUIRED = 2,
    QCB_FIELD_POWER_OF_TWO = 4 /* and 0 where min allows */
};

/* Words of an enum; the word of value v is words[v - 1]. */
typedef struct qcb_enum_words {
    const char *const *words;
    size_t count;
    const char *prefix; /* of the constants: "QCB_TCG_THREAD_" */
} qcb_enum_words;

typedef struct qcb_field {
    const char *lead;   /* ",key=", padded to a multiple of 8 bytes: the writer copies it in eights */
    const char *key;    /* as QEMU writes it */
    const char *c_name; /* as C writes it */
    uint16_t offset;
    uint8_t kind; /* qcb_field_kind */
    uint8_t flags;
    uint8_t key_len;
    uint8_t unit_shift;          /* SIZE: a number without a unit is times 2^this */
    const qcb_enum_words *words; /* ENUM */
    const qcb_desc *desc;        /* STRUCT, STRUCTS */
    uint64_t min, max;           /* UINT, SIZE; INT: as int64_t */
} qcb_field;

struct qcb_desc {
    const char *name;        /* "accel_kvm" */
    const char *option;      /* "accel"; NULL for structs inside others */
    const char *variant_key; /* "accel": the key that selects this struct; it is the implied first one */
    const char *variant;     /* "kvm" */
    const qcb_field *fields; /* in the order of the struct */
    const uint16_t *slots;   /* hash of keys to 1 + index of field */
    const uint16_t
        *at_word; /* for each 8 bytes of the struct: the first field that overlaps them; NULL: not known for this ABI */
    uint32_t slot_mask;
    uint16_t size; /* bytes */
    uint16_t field_count;
    uint8_t form;  /* qcb_form: OPTS or KEYVAL */
    bool folds;    /* '_' in keys is '-' */
    bool nested;   /* has structs or lists */
    bool requires; /* has required fields */
};

/* The generated tables of offsets hold where pointers and longs have 8 bytes; elsewhere fields are walked one by one. */
#if UINTPTR_MAX > 0xffffffffu
#define QCB__AT_WORD(table) table
#else
#define QCB__AT_WORD(table) NULL
#endif

/* Lists in structs all have this shape. */
typedef struct qcb_any_list {
    void *items;
    size_t count;
} qcb_any_list;

struct qcb_pool {
    qcb_arena arena;
};

extern const qcb_desc *const qcb__descs[];
extern const size_t qcb__desc_count;

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
    return field->kind == QCB_FIELD_STRUCT ? !qcb__value_is_empty(field->desc, at) : ((const qcb_any_list *)at)->count != 0;
}

/* Called for every field that may be set, in order. False ends the walk. */
typedef bool qcb_visit(const qcb_field *field, const void *value, void *context);

static inline uint64_t qcb__eight_bytes(const void *value, size_t word)
{
    uint64_t bits;
    memcpy(&bits, (const char *)value + word * 8, 8);
    return bits;
}

typedef uint64_t qcb_sixteen __attribute__((vector_size(16)));

static inline qcb_sixteen qcb__sixteen_bytes(const char *at)
{
    qcb_sixteen bits;
    memcpy(&bits, at, sizeof bits);
    return bits;
}

/* The first 8 bytes at or behind `word` that are not all zero; `words` when there are none. */
static inline size_t qcb__next_nonzero(const void *value, size_t word, size_t words)
{
    for (; word + 8 <= words; word += 8) {
        const char *at = (const char *)value + word * 8;
        qcb_sixteen any = (qcb__sixteen_bytes(at) | qcb__sixteen_bytes(at + 16)) |
                          (qcb__sixteen_bytes(at + 32) | qcb__sixteen_bytes(at + 48));
        if ((any[0] | any[1]) != 0)
            break;
    }
    while (word < words && qcb__eight_bytes(value, word) == 0)
        word++;
    return word;
}

/* Fields from *field on that start before `end`. */
static inline bool qcb__visit_until(const qcb_desc *desc, const void *value, size_t *field, size_t end, qcb_visit *visit,
                                    void *context)
{
    while (*field < desc->field_count && desc->fields[*field].offset < end) {
        if (!visit(&desc->fields[(*field)++], value, context))
            return false;
    }
    return true;
}

/* Most fields of most values are unset: what is certainly so is skipped eight bytes at a time. Inline, so that `visit` is too. */
static inline bool qcb__value_visit(const qcb_desc *desc, const void *value, qcb_visit *visit, void *context)
{
    size_t words = desc->at_word != NULL ? desc->size / 8u : 0, next = 0;
    for (size_t w = qcb__next_nonzero(value, 0, words); w < words; w = qcb__next_nonzero(value, w + 1, words)) {
        next = desc->at_word[w] > next ? desc->at_word[w] : next;
        if (!qcb__visit_until(desc, value, &next, (w + 1) * 8, visit, context))
            return false;
    }
    if (words * 8 == desc->size)
        return true;
    while (next < desc->field_count && desc->fields[next].offset < words * 8)
        next++; /* all zero */
    return qcb__visit_until(desc, value, &next, SIZE_MAX, visit, context);
}

struct qcb_arg;
/* "kernel=" for -kernel when `option` is "machine": what the argument means as keys of that option. NULL if nothing. */
const char *qcb__same_as(const struct qcb_arg *arg, const char *option);

/* Where a value is read from, and where its faults go. */
typedef struct qcb_decoder {
    qcb_arena *arena;
    qcb_report *report; /* may be NULL */
    const char *text;   /* the whole argument */
    uint32_t arg;       /* for places */
    uint32_t limit;     /* no list can have more elements */
    bool faulty;
    bool no_memory;
    bool nested; /* a dotted key was read */
} qcb_decoder;

/* No argument of `len` bytes can hold a longer list, and none needs more than 65536 elements. */
static inline uint32_t qcb__list_limit(size_t len)
{
    return len / 4 < 65536 ? (uint32_t)(len / 4) : 65536;
}

/* Adds what the argument text says to *value. */
void qcb__decode_text(qcb_decoder *decoder, const qcb_desc *desc, void *value, uint32_t len);
/* One scalar of a field from its unescaped text; `place` for faults. */
bool qcb__decode_scalar(qcb_decoder *decoder, const qcb_field *field, void *value, qcb_slice text, qcb_place place);
/* After the last decode: lists without gaps, required members. */
void qcb__decode_finish(qcb_decoder *decoder, const qcb_desc *desc, void *value, qcb_place place);

/* Appends the canonical argument text. */
void qcb__encode_text(qcb_buffer *out, const qcb_desc *desc, const void *value);
/* Appends the text of a field that is no struct and no dotted list, not escaped. */
void qcb__encode_scalar(qcb_buffer *out, const qcb_field *field, const void *value);

#endif
