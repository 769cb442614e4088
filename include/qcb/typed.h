/* qcb/typed.h - option values as C structs that the compiler checks.
 *
 *     qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
 *     qcb_add(vm, machine, .type = QCB_MACHINE_Q35, .accel = QCB_LIST(QCB_ACCEL_KVM, QCB_ACCEL_TCG), .vmport = QCB_AUTO);
 *     qcb_add(vm, accel_tcg, .thread = QCB_TCG_THREAD_MULTI, .tb_size = QCB_SET(256));
 *
 * A struct is a view of one option's value. Zero means unset, for every field: pointers are NULL, enums start at 1, numbers carry
 * a mark. Reading a struct never changes a document; writing one edits only the keys that differ. The structs are made from
 * schema/ (see qcb/accel.h, qcb/machine.h); every function here works for each of them through its description, qcb_desc_NAME.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_H
#define QCB_TYPED_H

#include <qcb/cmdline.h>
#include <qcb/schema.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- values of fields --------------------------------------------------------------------------------------------------------
 */

/* A switch. Plain booleans of QEMU take on and off; QCB_AUTO is for those that are documented as on, off or auto, and is reported
 * everywhere else. */
typedef enum qcb_on_off { QCB_ON = 1, QCB_OFF, QCB_AUTO } qcb_on_off;

/* Numbers: the value first, then its mark. Write QCB_SET(4096): a number without the mark is a compiler warning (missing braces)
 * and, if it gets through, a diagnostic ("unmarked-value"), never silently dropped. Sizes are bytes unless the field says
 * otherwise. */
typedef struct qcb_uint {
    uint64_t value;
    bool set;
} qcb_uint;
typedef struct qcb_int {
    int64_t value;
    bool set;
} qcb_int;
#define QCB_SET(number)                                                                                                          \
    {                                                                                                                            \
        .value = (number), .set = true                                                                                           \
    }

/* A list of texts. NULL, 0 is unset; an empty list cannot be written on a command line. */
typedef struct qcb_strings {
    const char *const *items;
    size_t count;
} qcb_strings;
#define QCB_LIST(...)                                                                                                            \
    {                                                                                                                            \
        .items = (const char *const[]){ __VA_ARGS__ },                                                                           \
        .count = sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *)                                             \
    }
/* A list of structs: .cxl_fmw = QCB_LIST_OF(qcb_cxl_fmw, { .size = QCB_SET(...) }, { ... }) */
#define QCB_LIST_OF(type, ...)                                                                                                   \
    {                                                                                                                            \
        .items = (const type[]){ __VA_ARGS__ }, .count = sizeof((const type[]){ __VA_ARGS__ }) / sizeof(type)                    \
    }

/* Lists of numbers: .host_nodes = QCB_UINTS(0, 1) */
typedef struct qcb_uints {
    const uint64_t *items;
    size_t count;
} qcb_uints;
typedef struct qcb_ints {
    const int64_t *items;
    size_t count;
} qcb_ints;
#define QCB_UINTS(...)                                                                                                           \
    {                                                                                                                            \
        .items = (const uint64_t[]){ __VA_ARGS__ }, .count = sizeof((const uint64_t[]){ __VA_ARGS__ }) / sizeof(uint64_t)        \
    }
#define QCB_INTS(...)                                                                                                            \
    {                                                                                                                            \
        .items = (const int64_t[]){ __VA_ARGS__ }, .count = sizeof((const int64_t[]){ __VA_ARGS__ }) / sizeof(int64_t)           \
    }
/* A list of constants of the enum that the field names. */
typedef struct qcb_enums {
    const int *items;
    size_t count;
} qcb_enums;
#define QCB_ENUMS(...)                                                                                                           \
    {                                                                                                                            \
        .items = (const int[]){ __VA_ARGS__ }, .count = sizeof((const int[]){ __VA_ARGS__ }) / sizeof(int)                       \
    }

typedef struct qcb_desc qcb_desc;

/* A value that is one of several structs (a block driver, a kind of socket), or a text that refers to one elsewhere:
 *     .file = QCB_BLOCKDEV(file, .filename = "disk.img")   .backing = QCB_NODE("base")   .server = QCB_SOCKET(inet, ...)
 * A struct that does not belong there is reported when the value is added. */
typedef struct qcb_choice {
    const char *reference; /* NULL unless the value is a text */
    const qcb_desc *desc;  /* what *value is */
    const void *value;
} qcb_choice;
typedef struct qcb_choices {
    const qcb_choice *items;
    size_t count;
} qcb_choices;
#define QCB_OF(name, ...)                                                                                                        \
    {                                                                                                                            \
        .desc = &qcb_desc_##name, .value = &(const qcb_##name)                                                                   \
        {                                                                                                                        \
            __VA_ARGS__                                                                                                          \
        }                                                                                                                        \
    }
#define QCB_REFERENCE(text)                                                                                                      \
    {                                                                                                                            \
        .reference = (text)                                                                                                      \
    }
#define QCB_BLOCKDEV(driver, ...) QCB_OF(blockdev_##driver, __VA_ARGS__)
#define QCB_NODE(name) QCB_REFERENCE(name)
/* No backing file, even where the image names one. */
#define QCB_NO_NODE QCB_REFERENCE("")
#define QCB_SOCKET(kind, ...) QCB_OF(socket_##kind, __VA_ARGS__)

/* Keys by name, for what has no struct: .properties = QCB_PROPERTIES({ "speed", "11" }, { "x-extra", "on" }) */
typedef struct qcb_property {
    const char *name, *value;
} qcb_property;
typedef struct qcb_properties {
    const qcb_property *items;
    size_t count;
} qcb_properties;
#define QCB_PROPERTIES(...) QCB_LIST_OF(qcb_property, __VA_ARGS__)

/* ---- memory of values --------------------------------------------------------------------------------------------------------
 */

/* Texts and lists of parsed and copied values live in a pool and go with it. A value itself needs no freeing. */
typedef struct qcb_pool qcb_pool;
QCB_API qcb_pool *qcb_pool_new(const qcb_allocator *allocator);
/* Forgets all values, keeps the memory for the next ones. */
QCB_API void qcb_pool_clear(qcb_pool *pool);
QCB_API void qcb_pool_free(qcb_pool *pool);

/* ---- one engine for all types ------------------------------------------------------------------------------------------------
 */

/* Description of a struct type: its fields, where they lie, how they are written. Constant, made by the library alone, and told
 * from others by its address: a copy is none. The members are the engine's own; they stand here only so that the address of each
 * description is a constant. They and the numbers of descriptions may change in each release before 1.0, as the structs do that
 * grow with QEMU: compile programs anew with it. */
struct qcb_desc {
    unsigned variant : 18;     /* where the text is: "kvm" in "accel_kvm" */
    unsigned steps : 14;       /* size of the struct, in steps of 4 bytes */
    uint16_t fields;           /* where its rows begin */
    uint16_t slots;            /* where the hashes of its keys do */
    uint16_t at_words;         /* which field lies where in the struct */
    unsigned variant_len : 6;  /* its bytes; 0: there is none */
    unsigned field_count : 10; /* rows */
    uint8_t list_row;          /* the row of its option */
    uint8_t slot_mask;         /* how many slots */
    unsigned group : 7;        /* what it has in common with others */
    bool escapes : 1;          /* commas in values are doubled: in all but -cpu */
    unsigned required : 3;     /* how many of its fields must be set */
    bool signs : 1;            /* switches are "+key" and "-key" */
    bool keyval : 1;           /* its text is read so */
    bool bare_variant : 1;     /* its variant stands first, without a key */
    bool dotted : 1;           /* nested values can be written with dotted keys */
    bool nested : 1;           /* it has structs or lists */
};

/* Checks at compile time that `value` is a pointer to the struct called `name`. */
#define QCB__OF(name, value) (1 ? (value) : (qcb_##name *)NULL)
#define QCB__OF_CONST(name, value) (1 ? (value) : (const qcb_##name *)NULL)

/* All fields unset. Same as an initialiser of { 0 }. */
#define qcb_init(name, value) qcb_value_init(&qcb_desc_##name, QCB__OF(name, value))
/* Reads the argument text of the option into *value (replacing it). What cannot be read is reported, its field stays unset, and
 * the rest is read; the result is then QCB_INVALID. `report` may be NULL. Offsets of diagnostics are bytes in `text`; arg is 1.
 */
#define qcb_parse(name, value, text, len, pool, report)                                                                          \
    qcb_value_parse(&qcb_desc_##name, QCB__OF(name, value), text, len, pool, report)
/* The canonical text of the value: the implied first key without its name where that is possible, then the other fields in the
 * order of their declaration (alphabetical), lists element by element, on and off for switches, numbers in decimal. In the pool.
 */
#define qcb_format(name, value, as, pool) qcb_value_format(&qcb_desc_##name, QCB__OF_CONST(name, value), as, pool)
#define qcb_copy(name, to, from, pool) qcb_value_copy(&qcb_desc_##name, QCB__OF(name, to), QCB__OF_CONST(name, from), pool)
#define qcb_equal(name, a, b) (qcb_value_compare(&qcb_desc_##name, QCB__OF_CONST(name, a), QCB__OF_CONST(name, b)) == 0)
/* <0, 0, >0: a total order; unset comes before set, fields count in the order of their declaration. */
#define qcb_compare(name, a, b) qcb_value_compare(&qcb_desc_##name, QCB__OF_CONST(name, a), QCB__OF_CONST(name, b))
/* Equal values have equal hashes, on every machine. */
#define qcb_hash(name, value) qcb_value_hash(&qcb_desc_##name, QCB__OF_CONST(name, value))
/* As a C initialiser, for debugging. In the pool. */
#define qcb_print(name, value, pool) qcb_value_print(&qcb_desc_##name, QCB__OF_CONST(name, value), pool)
/* A random valid value, for property tests. *seed moves on. */
#define qcb_random(name, value, seed, pool) qcb_value_random(&qcb_desc_##name, QCB__OF(name, value), seed, pool)

/* How qcb_format writes. */
typedef enum qcb_text_form {
    QCB_TEXT_ARGUMENT = 1, /* the argument alone, as key=value text where that can express it, else as JSON: "q35,usb=off" */
    QCB_TEXT_SHELL,        /* option and argument, quoted for a shell: "-machine q35,usb=off" */
    QCB_TEXT_KEYS,         /* the argument as key=value text */
    QCB_TEXT_JSON          /* the argument as a JSON object */
} qcb_text_form;

QCB_API void qcb_value_init(const qcb_desc *desc, void *value);
QCB_API qcb_status qcb_value_parse(const qcb_desc *desc, void *value, const char *text, size_t len, qcb_pool *pool,
                                   qcb_report *report);
/* NULL when memory is out, and when the form that was asked for cannot express the value or the option does not take it. */
QCB_API const char *qcb_value_format(const qcb_desc *desc, const void *value, qcb_text_form as, qcb_pool *pool);
/* Option ("-machine") and argument as two words of an argv. */
QCB_API qcb_status qcb_value_words(const qcb_desc *desc, const void *value, const char *words[2], qcb_pool *pool);
QCB_API qcb_status qcb_value_copy(const qcb_desc *desc, void *to, const void *from, qcb_pool *pool);
QCB_API int qcb_value_compare(const qcb_desc *desc, const void *a, const void *b);
QCB_API uint64_t qcb_value_hash(const qcb_desc *desc, const void *value);
QCB_API const char *qcb_value_print(const qcb_desc *desc, const void *value, qcb_pool *pool);
QCB_API qcb_status qcb_value_random(const qcb_desc *desc, void *value, uint64_t *seed, qcb_pool *pool);
/* Is the value one that can be written: numbers marked and in range, switches and enums legal, required fields set? Each fault is
 * reported with the name of the field as C writes it. `report` may be NULL. */
QCB_API bool qcb_value_valid(const qcb_desc *desc, const void *value, qcb_report *report);

/* All descriptions, in the order of their names; NULL past the end. */
QCB_API const qcb_desc *qcb_desc_at(size_t index);
/* "accel_kvm", "accel", and "kvm" (NULL where the option has one form only); bytes of the struct. */
QCB_API const char *qcb_desc_name(const qcb_desc *desc);
QCB_API const char *qcb_desc_option(const qcb_desc *desc);
QCB_API const char *qcb_desc_variant(const qcb_desc *desc);
QCB_API size_t qcb_desc_size(const qcb_desc *desc);
/* Name of field `index` as QEMU writes it ("dirty-ring-size") and, through `c_name`, as C does; NULL past the end. */
QCB_API const char *qcb_desc_field(const qcb_desc *desc, size_t index, const char **c_name);
/* The default of a field on a target, as QEMU would write it; NULL when the facts do not tell. Defaults of machines differ by
 * type: `value` says which machine (its type field; unset: the target's default machine). */
QCB_API const char *qcb_value_default(const qcb_desc *desc, const void *value, const char *field, const qcb_target *target);

/* ---- values and documents ----------------------------------------------------------------------------------------------------
 */

/* Appends the option with that value: qcb_add(vm, accel_kvm, .dirty_ring_size = QCB_SET(4096)). Faults do not stop building: they
 * stick to the command line and are read once, at the end, from qcb_cmdline_report. */
#define qcb_add(cmdline, name, ...) qcb_cmdline_add_value(cmdline, &qcb_desc_##name, &(const qcb_##name){ __VA_ARGS__ })
/* The same for a struct at hand. */
#define qcb_add_value(cmdline, name, value) qcb_cmdline_add_value(cmdline, &qcb_desc_##name, QCB__OF_CONST(name, value))
/* Reads argument `argument` into *value. QCB_NOT_FOUND: it is another option or variant. Memory belongs to the document. */
#define qcb_get(cmdline, argument, name, value, report)                                                                          \
    qcb_cmdline_get_value(cmdline, argument, &qcb_desc_##name, QCB__OF(name, value), report)
/* What QEMU sees of an option that merges (-machine): all its uses together, with the options that are another way to write one
 * of its keys (-kernel, -usb, -enable-kvm), later ones over earlier ones. */
#define qcb_get_merged(cmdline, name, value, report)                                                                             \
    qcb_cmdline_merge_value(cmdline, &qcb_desc_##name, QCB__OF(name, value), report)
/* Edits argument `argument` so that it reads as *value: only keys that differ change. */
#define qcb_put(cmdline, argument, name, value)                                                                                  \
    qcb_cmdline_put_value(cmdline, argument, &qcb_desc_##name, QCB__OF_CONST(name, value))

/* The struct that argument `argument` reads into: that of its variant, else one without variant, else the one that keeps
 * properties by name (qcb_device, qcb_object); NULL when there is none. */
QCB_API const qcb_desc *qcb_cmdline_desc(qcb_cmdline *cmdline, size_t argument);
/* From here on every value that is added is held against that QEMU too: what it does not have (an option, a driver, a field, a
 * word of an enum) and numbers that it finds too large are reported like the other faults. NULL: no longer. The target is copied.
 */
QCB_API void qcb_cmdline_set_target(qcb_cmdline *cmdline, const qcb_target *target);

/* Appends an option with its whole argument; NULL for flags. Faults (no such option, or not in the target) stick to the command
 * line as those of structs do. qcb/options.h has a function for each of them. */
QCB_API qcb_status qcb_cmdline_add_text(qcb_cmdline *cmdline, const char *option, const char *text);
QCB_API qcb_status qcb_cmdline_add_value(qcb_cmdline *cmdline, const qcb_desc *desc, const void *value);
QCB_API qcb_status qcb_cmdline_get_value(qcb_cmdline *cmdline, size_t argument, const qcb_desc *desc, void *value,
                                         qcb_report *report);
QCB_API qcb_status qcb_cmdline_merge_value(qcb_cmdline *cmdline, const qcb_desc *desc, void *value, qcb_report *report);
QCB_API qcb_status qcb_cmdline_put_value(qcb_cmdline *cmdline, size_t argument, const qcb_desc *desc, const void *value);

#ifdef __cplusplus
}
#endif
#endif
