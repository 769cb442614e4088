/* Layout of a schema image: what the compiler writes and the look-ups read. Position-independent, little-endian, no pointers;
 * docs/schema.md has the picture. Any change here raises QCB__IMAGE_FORMAT. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMA_IMAGE_H
#define QCB_SCHEMA_IMAGE_H

#include <qcb/schema.h>

#define QCB__IMAGE_MAGIC "qcbfacts"
#define QCB__IMAGE_FORMAT 3u
/* How the numbers of a word share its bits. The compiler refuses what does not fit. */
#define QCB__TAG_BITS 5    /* QCB__SEC_SLOTS: the other 19 are the offset of a name */
#define QCB__SHAPE_BITS 13 /* QCB__SEC_MEMBERS: the other 19 too */
#define QCB__FLAG_BITS 4   /* set_flags of a type: the other 12 are its set */
#define QCB__HIGH_BITS 3   /* name_kind of a type: of its name, above the 16 */
#define QCB__THIRD_BITS 4  /* of a number in a shape: a third of its note */
#define QCB__RUN_ENDS 0x8000u
#define QCB__IMAGE_LIMIT ((size_t)64 << 20) /* a file above this is refused unread */

/* Offsets in section tables are from the start of the image and multiples of 8. Strings are offsets into QCB__SEC_STRINGS;
 * 0 is the empty string there and stands for "none" everywhere else. */
typedef enum qcb_section {
    QCB__SEC_STRINGS = 0, /* bytes: NUL-terminated, sorted, so that comparing offsets compares texts; see QCB__KEY_STEP */
    QCB__SEC_SLOTS,       /* 3 bytes: hash table of all names; offset << QCB__TAG_BITS | tag, 0: free */
    QCB__SEC_RELEASES,    /* qcb_image_release, oldest first; number 0 is "none" */
    QCB__SEC_TARGETS,     /* qcb_image_target, by release, then architecture */
    QCB__SEC_SETS,        /* u32: `set_words` words a set of targets; set 0 is empty */
    QCB__SEC_KINDS,       /* qcb_image_range: the types of each qcb_kind */
    QCB__SEC_TYPES,       /* qcb_image_type, by kind, then name; type 0 is none */
    QCB__SEC_QOM,         /* u16: types with a QOM name, by that name */
    QCB__SEC_DATA,        /* u16: struct, union, enum, alternate types by name */
    QCB__SEC_ALIASES,     /* qcb_image_alias, by kind, then name */
    QCB__SEC_RUNS,        /* u16: attributes, in runs that types share; QCB__RUN_ENDS in the last of one */
    QCB__SEC_ATTRS,       /* qcb_image_attr, each once */
    QCB__SEC_MEMBERS, /* u32: members by name, then variants by name, for each type; name << QCB__SHAPE_BITS | shape; 0: none */
    QCB__SEC_SHAPES,  /* qcb_image_shape: what members have in common */
    QCB__SEC_SIGS,    /* qcb_image_sig; 0: nothing known */
    QCB__SEC_RANGES,  /* qcb_image_limits; 0: none */
    QCB__SEC_EXTRAS,  /* qcb_image_extra; 0: none */
    QCB__SEC_TEXTS,   /* u32: strings that the rows above name by number; 0: none */
    QCB__SEC_NOTES,   /* qcb_image_note; 0: none */
    QCB__SEC_LIVES,   /* qcb_image_life; 0: none */
    QCB__SEC_COUNT
} qcb_section;

/* The keys of members that somebody can write stand behind their length and a comma, which has a multiple of this as offset: the
 * typed structs find them by a number of 16 bits, and copy ",key" in one go. */
#define QCB__KEY_STEP 4u

typedef struct qcb_image_range {
    uint32_t first, count;
} qcb_image_range;

typedef struct qcb_image_header {
    char magic[8];
    uint32_t format, size;
    uint64_t checksum; /* of all that follows the header */
    uint32_t set_words, reserved;
    struct {
        uint32_t offset, count;
    } section[QCB__SEC_COUNT];
} qcb_image_header;

/* The strings follow the header. */
enum { QCB__STRINGS_AT = (sizeof(qcb_image_header) + 7) / 8 * 8 };

typedef struct qcb_image_release {
    uint32_t text;
    uint16_t major, minor;
} qcb_image_release;

typedef struct qcb_image_target {
    uint32_t version, full, arch;
    uint16_t release, reserved;
} qcb_image_target;

#define QCB__TYPE_MIXED 1u    /* has QCB__ATTR_BODY or QCB__ATTR_BASE: members come from there first */
#define QCB__TYPE_RANGED 2u   /* parent differs by target: look at QCB__ATTR_PARENT */
#define QCB__TYPE_REQUIRES 4u /* one of its own members is required */
#define QCB__TYPE_UNION 8u    /* the last of its rows are variants: QCB__ATTR_VARIANTS of them */

/* Its rows end where those of the next type begin. */
typedef struct qcb_image_type {
    uint16_t name, qom; /* lower bits */
    uint8_t name_kind;  /* the upper bits of the name; kind << QCB__HIGH_BITS */
    uint8_t qom_high;
    uint16_t set_flags; /* set << QCB__FLAG_BITS | flags */
    uint16_t parent;
    uint16_t run; /* its first attribute, in QCB__SEC_RUNS; 0: it has none */
    uint16_t rows;
} qcb_image_type;

typedef struct qcb_image_alias {
    uint32_t name;
    uint16_t type, set;
    uint16_t kind, reserved;
} qcb_image_alias;

typedef enum qcb_attr_key {
    QCB__ATTR_PARENT = 1, /* type */
    QCB__ATTR_BODY,       /* type: structure behind a backend or object */
    QCB__ATTR_BASE,       /* type: union that the backend belongs to */
    QCB__ATTR_VALUES,     /* type: what an option's argument is */
    QCB__ATTR_NUMBERS,    /* keys up to here hold numbers or types, those below hold strings */
    QCB__ATTR_USER,
    QCB__ATTR_ABSTRACT,
    QCB__ATTR_DEFAULT,
    QCB__ATTR_CPUS,
    QCB__ATTR_DEPRECATED, /* by introspection */
    QCB__ATTR_UNREAD,
    QCB__ATTR_LIFE, /* life */
    QCB__ATTR_SYNTAX,
    QCB__ATTR_REPEAT,
    QCB__ATTR_LIMIT,
    QCB__ATTR_DEFINES,
    QCB__ATTR_HIDDEN,
    QCB__ATTR_JSON,
    QCB__ATTR_VARIANTS, /* how many rows are variants */
    QCB__ATTR_STRINGS,  /* keys from here on hold strings */
    QCB__ATTR_ALIAS,
    QCB__ATTR_BUS,
    QCB__ATTR_CATEGORY,
    QCB__ATTR_CPU,
    QCB__ATTR_RAM,
    QCB__ATTR_ALIAS_OF,
    QCB__ATTR_HELP,
    QCB__ATTR_TAG,
    QCB__ATTR_FORM,
    QCB__ATTR_SAME_AS,
    QCB__ATTR_IMPLIED,
    QCB__ATTR_GROUP,
    QCB__ATTR_COUNT
} qcb_attr_key;

#define QCB__SET_OF_TYPE 0xffffu /* the attribute holds wherever the type is */

typedef struct qcb_image_attr {
    uint16_t value; /* lower bits */
    uint8_t high, key;
    uint16_t set;
} qcb_image_attr;

/* Numbers of 12 bits, and a third of the note's above each: value is the default, of QCB__SEC_TEXTS. */
typedef struct qcb_image_shape {
    uint16_t set, sig, value;
} qcb_image_shape;

typedef struct qcb_image_limits {
    int64_t min;
    uint64_t max;
} qcb_image_limits;

#define QCB__SIG_LIST 1u
#define QCB__SIG_REQUIRED 2u
#define QCB__SIG_HAS_MIN 4u
#define QCB__SIG_HAS_MAX 8u
#define QCB__SIG_POW2 16u
#define QCB__SIG_READ_ONLY 32u
#define QCB__SIG_WRITE_ONLY 64u
#define QCB__SIG_UNSTABLE 128u
#define QCB__SIG_DEFINES 256u
#define QCB__SIG_DEPRECATED 512u
#define QCB__SIG_ARRAY 1024u /* "name[*]" stands for name[0] ... name[max - 1] */

/* What few types of members say. */
typedef struct qcb_image_extra {
    uint16_t unit, syntax, other; /* of QCB__SEC_TEXTS */
} qcb_image_extra;

typedef struct qcb_image_sig {
    uint16_t word; /* of QCB__SEC_TEXTS */
    uint16_t type, flags;
    uint8_t limits, extra; /* of QCB__SEC_RANGES, QCB__SEC_EXTRAS */
    uint8_t kind, bits, space, reserved;
} qcb_image_sig;

typedef struct qcb_image_note {
    uint32_t help;
    uint16_t life, reserved;
} qcb_image_note;

typedef struct qcb_image_life {
    uint16_t since, deprecated, removed, reserved; /* releases */
    uint32_t replacement, why;
} qcb_image_life;

/* ------------------------------------------------------------------ access */

#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define QCB__L16(x) __builtin_bswap16(x)
#define QCB__L32(x) __builtin_bswap32(x)
#define QCB__L64(x) __builtin_bswap64(x)
#else
#define QCB__L16(x) (x)
#define QCB__L32(x) (x)
#define QCB__L64(x) (x)
#endif

struct qcb_schema {
    qcb_image_header header;
};

static inline const void *qcb__section(const qcb_schema *schema, qcb_section section)
{
    return (const char *)schema + QCB__L32(schema->header.section[section].offset);
}

static inline uint32_t qcb__count(const qcb_schema *schema, qcb_section section)
{
    return QCB__L32(schema->header.section[section].count);
}

/* FNV-1a; the compiler fills the slots by the same function. */
static inline uint32_t qcb__name_hash(const char *text, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash * 0x9e3779b1u ^ hash >> 15;
}

/* First slot of a hash in a table of `count`. */
static inline uint32_t qcb__slot_of(uint32_t hash, uint32_t count)
{
    return (uint32_t)((uint64_t)hash * count >> 32);
}

static inline uint32_t qcb__slot(const unsigned char *slots, uint32_t index)
{
    const unsigned char *at = slots + (size_t)index * 3;
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16;
}

uint64_t qcb__image_checksum(const void *bytes, size_t size);
/* Bytes of a record of each section; 0 for QCB__SEC_SETS, whose size the header says (set_words words). */
extern const uint32_t qcb__record_sizes[QCB__SEC_COUNT];

/* Of the strings: what is made of their offsets belongs to no others. */
uint32_t qcb__strings_sum(const qcb_schema *schema);

/* NULL when the image is sound, else why it is not. `bytes` is aligned to 8. */
const char *qcb__image_check(const void *bytes, size_t size);

#endif
