/* qcb/schema.h - what QEMU knows: options, machines, devices, backends, their members, and where each of them holds.
 *
 * One read-only image holds all facts. qcb_schema_embedded() is the one inside the library (QEMU 7.2, 10.0 and 11.1, every
 * architecture); qcb_schema_open() maps one that `qcb probe` wrote for another QEMU. Nothing here allocates, nothing needs
 * locking, and every string lives as long as its schema.
 *
 *     qcb_target target;
 *     qcb_type type;
 *     qcb_member_info info;
 *     qcb_target_init(&target, NULL, "10.0", "x86_64");
 *     type = qcb_find_type(&target, QCB_KIND_DEVICE, qcb_str("virtio-net-pci"));
 *     if (qcb_find_member(&target, type, qcb_str("mac"), &info)) ...
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMA_H
#define QCB_SCHEMA_H

#include <qcb/base.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* An image of facts. Opaque, immutable. */
typedef struct qcb_schema qcb_schema;

/* Handles within one schema. 0 is "none", always; a handle of another schema gives nothing, never a crash. */
typedef uint32_t qcb_type;
typedef uint32_t qcb_member;

/* A NUL-terminated string as a slice; NULL becomes the "none" slice. */
static inline qcb_slice qcb_str(const char *text)
{
    qcb_slice slice = { text, text ? strlen(text) : 0 };
    return slice;
}

/* ------------------------------------------------------------------ images */

/* The facts inside the library. Costs nothing; never NULL. */
QCB_API const qcb_schema *qcb_schema_embedded(void);

/* Maps an image file and checks all of it. On failure returns NULL and, when `reason` is not NULL, points it at a static
 * sentence that says why ("not a qcb schema", "checksum does not match", ...). Close with qcb_schema_close. */
QCB_API qcb_schema *qcb_schema_open(const char *path, const char **reason);

/* The same for bytes in memory, which the caller keeps alive and unchanged. 8-byte alignment is needed. */
QCB_API const qcb_schema *qcb_schema_from_memory(const void *bytes, size_t size, const char **reason);

/* Unmaps what qcb_schema_open mapped. NULL and the embedded schema are fine and ignored. */
QCB_API void qcb_schema_close(qcb_schema *schema);

/* Size of the image in bytes. */
QCB_API size_t qcb_schema_size(const qcb_schema *schema);

/* The recorded targets, oldest release first: `version` "7.2", `full_version` "7.2.22", `arch` "x86_64". False past the end. */
QCB_API bool qcb_schema_target_at(const qcb_schema *schema, size_t index, const char **version, const char **full_version,
                                  const char **arch);

/* ------------------------------------------------------------------ targets */

/* Which QEMU one asks about. Filled by qcb_target_init; read-only for callers. */
typedef struct qcb_target {
    const qcb_schema *schema;
    const char *version; /* "9.2": the release that was asked for, as text of this schema; "any" for qcb_target_any */
    const char *arch;    /* "x86_64" */
    uint16_t release;    /* internal: ordinal of the release */
    int16_t low, high;   /* internal: recorded targets at or below, at or above it; -1 for none */
    int16_t same[12];    /* internal: recorded targets of the architecture, oldest first */
    uint8_t same_count;  /* internal */
    bool any;            /* internal */
} qcb_target;

/* Prepares `target`. `schema` NULL: the embedded one. `version` "7.2", "10.0.13" (patch levels are dropped), "9.2"
 * (between recorded releases: many answers are then "not known"), or NULL for the newest recorded. `arch` as in the binary's
 * name ("x86_64", "aarch64", "ppc64le" and "arm64" are understood); NULL: x86_64, or the only one of a probed image.
 * QCB_INVALID: `version` is not a version. QCB_NOT_FOUND: no release of the schema has that architecture. */
QCB_API qcb_status qcb_target_init(qcb_target *target, const qcb_schema *schema, const char *version, const char *arch);

/* A target that has everything that any recorded one has: for lists of all there is. `arch` NULL: of all architectures. */
QCB_API qcb_status qcb_target_any(qcb_target *target, const qcb_schema *schema, const char *arch);

/* Architecture of a binary's path ("/usr/bin/qemu-system-x86_64" -> "x86_64", "kvm" and "qemu-kvm" -> ""), as a slice of it;
 * none if the name is no QEMU's. */
QCB_API qcb_slice qcb_arch_of_binary(qcb_slice path);

/* Does it exist there? UNKNOWN only for releases that are not recorded, when the recorded neighbours differ and nothing
 * narrows it: never make an error of it. */
typedef enum qcb_presence { QCB_ABSENT = 0, QCB_PRESENT = 1, QCB_UNKNOWN = 2 } qcb_presence;

/* From when until when, as text for messages. NULL where there is nothing to say. */
typedef struct qcb_life {
    const char *since;       /* first release that has it; NULL: already in the oldest recorded one */
    const char *since_after; /* set when `since` is only a bracket: "after 7.2, at the latest in 10.0" */
    const char *last;        /* last release known to have it; NULL: still there in the newest */
    const char *removed;     /* first release without it; with `last`: removed after `last`, at the latest in `removed` */
    const char *deprecated;  /* first release that calls it deprecated */
    const char *replacement; /* what to write instead, in command-line words, when there is such a thing */
    const char *why;         /* one line of advice, ours */
    bool is_deprecated;      /* deprecated already in the target that was asked about */
} qcb_life;

/* ------------------------------------------------------------------ types */

typedef enum qcb_kind {
    QCB_KIND_NONE = 0,
    QCB_KIND_OPTION,    /* -device: see qcb_option_info */
    QCB_KIND_MACHINE,   /* members are machine properties */
    QCB_KIND_ACCEL,     /* "kvm", "tcg" */
    QCB_KIND_CPU,       /* CPU models; members are features */
    QCB_KIND_DEVICE,    /* what -device accepts, and devices that only boards create (user_creatable false) */
    QCB_KIND_OBJECT,    /* -object types */
    QCB_KIND_NETDEV,    /* "tap": members of the backend and the common ones */
    QCB_KIND_CHARDEV,   /* "socket": keys of -chardev that concern this backend */
    QCB_KIND_BLOCKDEV,  /* "qcow2" */
    QCB_KIND_AUDIODEV,  /* "pa" */
    QCB_KIND_DISPLAY,   /* "gtk" */
    QCB_KIND_TPMDEV,    /* "emulator" */
    QCB_KIND_FSDEV,     /* "local" */
    QCB_KIND_GROUP,     /* QemuOpts group: "chardev", "smp-opts"; members are typed keys */
    QCB_KIND_STRUCT,    /* QAPI and our own structures */
    QCB_KIND_UNION,     /* tag and variants: qcb_union_variant */
    QCB_KIND_ENUM,      /* values: qcb_enum_value */
    QCB_KIND_ALTERNATE, /* members are the alternatives, named by kind */
    QCB_KIND_CLASS,     /* abstract QOM class */
    QCB_KIND_COUNT
} qcb_kind;

/* "device", "QAPI struct"...; for messages and `qcb list`. NULL for a number that is no kind. */
QCB_API const char *qcb_kind_name(qcb_kind kind);

/* What the facts say of a type on one target. NULL, 0 or false where they say nothing. */
typedef struct qcb_type_info {
    qcb_type type;
    qcb_kind kind;
    const char *name;     /* as written on the command line: "pc-q35-11.1", "virtio-net-pci" */
    const char *alias;    /* its other name on this target: "q35", "virtio-net" */
    const char *qom_type; /* "pc-q35-11.1-machine"; NULL for QAPI types and options */
    qcb_type parent;      /* QOM parent, or the QAPI structure behind a backend */
    const char *bus;      /* bus that the device plugs into */
    const char *category; /* "Network" */
    bool user_creatable;
    bool is_abstract;
    bool is_default;         /* default machine of this target */
    const char *default_cpu; /* machines: CPU model name */
    const char *ram_id;      /* machines: id of the default RAM backend */
    uint32_t max_cpus;       /* machines */
    const char *alias_of;    /* CPU models: "Broadwell" stands for "Broadwell-v1" */
    const char *help;        /* one line, ours */
    qcb_presence presence;
    qcb_life life;
} qcb_type_info;

/* Finds a type by its name or by an alias that holds on this target ("q35", "virtio-blk"). Absent there: 0. A type that is
 * not known to be there (QCB_UNKNOWN) is found. */
QCB_API qcb_type qcb_find_type(const qcb_target *target, qcb_kind kind, qcb_slice name);

/* As qcb_find_type, whether it is there or not: to tell "removed" from "never heard of". Aliases of any target count. */
QCB_API qcb_type qcb_find_type_anywhere(const qcb_target *target, qcb_kind kind, qcb_slice name);

/* By QOM type name ("virtio-pci", "kvm-accel"), concrete or abstract. */
QCB_API qcb_type qcb_find_qom_type(const qcb_target *target, qcb_slice qom_type);

/* QAPI type, our structures, enum, union, alternate: whichever has that name. */
QCB_API qcb_type qcb_find_data_type(const qcb_target *target, qcb_slice name);

/* The default machine; 0 when the target has none ("none" is the answer of a machine with that name). */
QCB_API qcb_type qcb_default_machine(const qcb_target *target);

/* Fills `info`. False for a handle that is none. */
QCB_API bool qcb_type_get(const qcb_target *target, qcb_type type, qcb_type_info *info);
QCB_API qcb_presence qcb_type_presence(const qcb_target *target, qcb_type type);
QCB_API const char *qcb_type_name(const qcb_target *target, qcb_type type);
QCB_API qcb_kind qcb_type_kind(const qcb_target *target, qcb_type type);
/* Is `type` the class `ancestor` or below it, on this target? */
QCB_API bool qcb_type_is_a(const qcb_target *target, qcb_type type, qcb_type ancestor);

/* Iterates a kind in the order of names: start with 0, ends with 0. Only what the target has (or may have). */
QCB_API qcb_type qcb_next_type(const qcb_target *target, qcb_kind kind, qcb_type previous);
/* The same, also what only other targets have. */
QCB_API qcb_type qcb_next_type_anywhere(const qcb_target *target, qcb_kind kind, qcb_type previous);

/* ------------------------------------------------------------------ members and properties */

typedef enum qcb_value_kind {
    QCB_VALUE_ANY = 0,   /* the facts do not tell */
    QCB_VALUE_BOOL,      /* on yes true y / off no false n; JSON true, false */
    QCB_VALUE_ENUM,      /* one of the values of `type`, exactly */
    QCB_VALUE_INT,       /* signed, `bits` wide (0: not known, at most 64) */
    QCB_VALUE_UINT,      /* unsigned, `bits` wide */
    QCB_VALUE_SIZE,      /* uint64 that takes K, M, G ... in key=value form */
    QCB_VALUE_NUMBER,    /* floating point */
    QCB_VALUE_STRING,    /* `type` not 0: only the values of that enum; `syntax`: a form of its own */
    QCB_VALUE_STRUCT,    /* `type` */
    QCB_VALUE_UNION,     /* `type` */
    QCB_VALUE_ALTERNATE, /* `type` */
    QCB_VALUE_LINK,      /* QOM link: id or path of an object or device of class `type` (0: any) */
    QCB_VALUE_NULL,      /* JSON null */
    QCB_VALUE_KIND_COUNT
} qcb_value_kind;

/* "bool", "uint"...: one word for the kind alone. */
QCB_API const char *qcb_value_kind_name(qcb_value_kind kind);

/* What the value names. */
typedef enum qcb_namespace {
    QCB_NS_NONE = 0,
    QCB_NS_BLOCK,    /* drive id or node name */
    QCB_NS_NODE,     /* node name only */
    QCB_NS_NETDEV,   /* netdev or NIC id */
    QCB_NS_CHARDEV,  /* chardev id */
    QCB_NS_AUDIODEV, /* audiodev id */
    QCB_NS_OBJECT,   /* -object id; `type` says of which class when known */
    QCB_NS_DEVICE,   /* -device id; `type` likewise */
    QCB_NS_FSDEV,    /* fsdev id */
    QCB_NS_TPMDEV,   /* tpmdev id */
    QCB_NS_BUS,      /* bus name */
    QCB_NS_MACHINE,  /* something that the board has made (QOM path) */
    QCB_NS_FDSET,    /* number of an fd set */
    QCB_NS_NUMA,     /* NUMA node number */
    QCB_NS_CPU,      /* CPU model */
    QCB_NS_DISPLAY,  /* vnc or display id */
    QCB_NS_FW_CFG,   /* fw_cfg file name */
    QCB_NS_MONITOR,  /* monitor id */
    QCB_NS_COUNT
} qcb_namespace;

QCB_API const char *qcb_namespace_name(qcb_namespace space);

typedef struct qcb_member_info {
    qcb_member member;
    qcb_type owner;         /* the type in whose row it stands: the one asked for, or an ancestor */
    const char *name;       /* "queues"; "chardevs.0" in flat groups */
    const char *other_name; /* an alias of the key in the same place ("readonly" of "read-only"), else NULL */
    qcb_value_kind kind;    /* of one element when is_list */
    uint8_t bits;           /* INT and UINT: 8, 16, 32, 64, or 0 */
    bool is_list;
    bool required;
    bool has_min, has_max;
    bool power_of_two; /* and 0 where min allows it */
    bool read_only, write_only;
    bool is_unstable;     /* experimental: x-... or marked so */
    bool defines_id;      /* the value becomes an id in `space` instead of referring to one */
    uint32_t array_count; /* "out[*]": stands for out[0] ... out[array_count - 1]; else 0 */
    int64_t min;
    uint64_t max;
    qcb_type type;            /* enum, struct, union, alternate, class of a link; legal values of a string */
    const char *type_name;    /* QEMU's own word for the type ("OnOffAuto", "uint32", "link<iothread>") */
    const char *default_text; /* in key=value form; NULL: not known */
    const char *unit;         /* "MiB", "bytes", "ms"; NULL: none or not known */
    const char *syntax;       /* form of a string: "path", "mac", "pci-address", "pci-host-address", "uuid", "fd",
                                 "hex", "regex:..." ; NULL: any text. docs/schema.md lists them */
    qcb_namespace space;      /* what it refers to (or defines) */
    const char *help;         /* one line, ours */
    qcb_presence presence;
    qcb_life life;
} qcb_member_info;

/* Finds a member of `type` or of its ancestors and fills `info` (NULL: only look). 0 when the target lacks it. */
QCB_API qcb_member qcb_find_member(const qcb_target *target, qcb_type type, qcb_slice name, qcb_member_info *info);
/* As before, whether the target has it or not. */
QCB_API qcb_member qcb_find_member_anywhere(const qcb_target *target, qcb_type type, qcb_slice name, qcb_member_info *info);
QCB_API bool qcb_member_get(const qcb_target *target, qcb_member member, qcb_member_info *info);

/* Walks the members of `type` and its ancestors: those of the type itself first, each level in the order of names, a member
 * that a descendant overrides only once. */
typedef struct qcb_member_iter {
    const qcb_target *target;
    qcb_type type;
    bool anywhere;
    bool required;  /* only required members: set it after qcb_members; whole levels are then skipped */
    qcb_type at;    /* internal */
    uint32_t index; /* internal */
} qcb_member_iter;

QCB_API void qcb_members(qcb_member_iter *iter, const qcb_target *target, qcb_type type, bool anywhere);
QCB_API bool qcb_members_next(qcb_member_iter *iter, qcb_member_info *info);

/* ------------------------------------------------------------------ enums and unions */

typedef struct qcb_value_info {
    const char *name;
    const char *help;
    qcb_presence presence;
    qcb_life life;
} qcb_value_info;

/* Number of values of an enum over all targets; 0 for anything else. */
QCB_API size_t qcb_enum_size(const qcb_target *target, qcb_type type);
/* Values in the order of the enum, index < qcb_enum_size. Values of other targets come too: see `presence`. */
QCB_API bool qcb_enum_value(const qcb_target *target, qcb_type type, size_t index, qcb_value_info *value);
/* Is `text` a value on this target? ABSENT also when it is none anywhere. `value` may be NULL. */
QCB_API qcb_presence qcb_enum_has(const qcb_target *target, qcb_type type, qcb_slice text, qcb_value_info *value);

/* Name of the member that selects the variant; NULL for other types. */
QCB_API const char *qcb_union_tag(const qcb_target *target, qcb_type type);
/* Structure of the variant for that tag value; 0: the variant adds nothing or does not exist. */
QCB_API qcb_type qcb_union_variant(const qcb_target *target, qcb_type type, qcb_slice tag_value);

/* ------------------------------------------------------------------ options */

/* How the argument is read: one engine each. */
typedef enum qcb_syntax {
    QCB_SYNTAX_FLAG = 1, /* no argument */
    QCB_SYNTAX_OPTS,     /* QemuOpts list */
    QCB_SYNTAX_KEYVAL,   /* keyval list (dotted keys) */
    QCB_SYNTAX_CPU,      /* -cpu */
    QCB_SYNTAX_RAW,      /* one piece of text; `form` says which */
    QCB_SYNTAX_CHARDEV,  /* legacy character-device text (-serial) */
    QCB_SYNTAX_GLOBAL,   /* driver.prop=value, or a QemuOpts list */
    QCB_SYNTAX_SET,      /* group.id.key=value */
    QCB_SYNTAX_URI,      /* -incoming: URI, or keyval/JSON */
    QCB_SYNTAX_COUNT
} qcb_syntax;

/* What a second use does. */
typedef enum qcb_repeat {
    QCB_REPEAT_LAST = 1,   /* the last one wins */
    QCB_REPEAT_MERGE,      /* keys accumulate in one dictionary */
    QCB_REPEAT_ACCUMULATE, /* each use stands for itself */
    QCB_REPEAT_ONCE,       /* a second use is refused */
    QCB_REPEAT_COUNT
} qcb_repeat;

typedef struct qcb_option_info {
    qcb_type option;
    const char *name;    /* without dash; the canonical one of its aliases */
    const char *same_as; /* "gdb tcp::1234" for -s, "machine accel=kvm" for -enable-kvm; NULL */
    qcb_syntax syntax;
    bool json; /* a JSON object is accepted too, on this target */
    qcb_repeat repeat;
    uint32_t repeat_limit;   /* uses that are accepted; 0: no limit */
    const char *implied_key; /* NULL: none */
    const char *form;        /* RAW: "path", "string", "uuid", "geometry", "log-items", "uint64"...; docs/schema.md */
    qcb_type values;         /* type of the argument: group, struct or union; 0: none */
    const char *group;       /* QemuOpts group name where it differs from the option ("acpi"), or the option's own; NULL */
    qcb_namespace defines;   /* namespace that its id belongs to */
    const char *category;    /* "block" */
    const char *help;
    bool hidden; /* accepted, but not in -help */
    qcb_presence presence;
    qcb_life life;
} qcb_option_info;

/* By name without dashes, aliases included ("M" gives "machine"). */
QCB_API bool qcb_find_option(const qcb_target *target, qcb_slice name, qcb_option_info *info);
QCB_API bool qcb_option_get(const qcb_target *target, qcb_type option, qcb_option_info *info);

#ifdef __cplusplus
}
#endif
#endif
