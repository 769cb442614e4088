/* The checker's own side: one context, items against types, rules in rows. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CHECK_H
#define QCB_CHECK_CHECK_H

#include "cmdline/document.h"
#include "text/list.h"

#include <qcb/check.h>

#define QCB__COUNT(rows) (sizeof(rows) / sizeof *(rows))

/* When QEMU would notice, in its order. A request for help or the version ends QEMU with success: nothing behind it counts. */
typedef enum qcb_phase {
    QCB_PHASE_SCAN = 1, /* unknown options, missing values: wherever they stand */
    QCB_PHASE_PARSE,    /* values that are read at once, in the order of the command line */
    QCB_PHASE_COMBINE,  /* options that exclude or need one another */
    QCB_PHASE_HELP,     /* help texts */
    QCB_PHASE_EARLY,    /* globals, icount, rtc, memory size */
    QCB_PHASE_MACHINE,  /* the machine type */
    QCB_PHASE_OBJECT,   /* early objects */
    QCB_PHASE_CHARDEV,  /* chardevs, fsdevs */
    QCB_PHASE_BLOCK,    /* blockdevs */
    QCB_PHASE_DRIVE,    /* drives, all after the blockdevs */
    QCB_PHASE_PROPERTY, /* audiodevs, machine properties, accelerators */
    QCB_PHASE_NETDEV,
    QCB_PHASE_BACKEND, /* memory backends and other late objects, tpmdev, monitors, serial ports */
    QCB_PHASE_CPU,     /* CPU model, memory link, NUMA */
    QCB_PHASE_BOARD,
    QCB_PHASE_DEVICE,
    QCB_PHASE_START /* boot order, displays, incoming */
} qcb_phase;

/* How the text of a scalar is read: see the specification, 2.5. */
typedef enum qcb_stage {
    QCB_STAGE_OPTS = 1, /* QemuOpts with a key table */
    QCB_STAGE_VISITOR,  /* flat QemuOpts read as QAPI */
    QCB_STAGE_KEYVAL,
    QCB_STAGE_STRING, /* QOM properties set from text */
    QCB_STAGE_JSON
} qcb_stage;

/* Something that the command line (or QEMU on its behalf) names. */
typedef struct qcb_id {
    qcb_slice id;
    qcb_namespace space;
    qcb_type type;      /* of an object, a device, a backend; 0: not known */
    qcb_phase phase;    /* when it comes into being */
    uint32_t order;     /* among those of its phase; JSON devices last */
    qcb_place place;    /* of the id, or of the option that brings it along */
    size_t arg;         /* index of the argument */
    uint8_t rank;       /* within its phase: what is made first has 0 */
    uint32_t users;     /* how many refer to it */
    uint32_t limit;     /* users that it bears where one is the rule; 0: one */
    bool shared;        /* a multiplexer */
    bool generated;     /* the id was given by QEMU */
    bool locked;        /* a drive that cannot be written, and does not say so */
    bool empty;         /* a drive without a medium */
    bool attached;      /* a drive that the board takes: no -device may */
    bool inner;         /* exists before its own argument is done: a node within a node */
    bool shares_writes; /* all that write to the node share it */
    uint32_t writers;   /* devices that write to the node */
} qcb_id;

typedef struct qcb_ids {
    qcb_id *items;
    uint32_t *slots; /* open addressing: 1 + index */
    uint32_t count, size, mask;
} qcb_ids;

/* What many rules ask of an argument that may have a name: looked for once. Nothing of arguments that only a shell completes. */
typedef struct qcb_ready {
    const qcb_item_record *head, *id; /* the item of the implied key, and that of the name; NULL: not there */
    qcb_type type;                    /* that the head names, in the kind of the option; 0: none */
    uint8_t rank;                     /* of a network backend: netdev.h */
    bool live;                        /* a part of the value is the shell's */
    struct qcb_known *known;          /* from lines before this one: clean.h; NULL: nothing */
} qcb_ready;

/* A count over the arguments before `end`. */
typedef struct qcb_count {
    uint32_t end, number;
} qcb_count;

typedef struct qcb_setting qcb_setting; /* an assignment to the machine: board.h */

typedef struct qcb_checker {
    const qcb_cmdline *doc;
    const qcb_target *target;
    qcb_report *report;
    qcb_arena *arena;                /* scratch; the report's */
    struct qcb_outlines *outlines;   /* NULL: none are kept; outline.h */
    qcb_memo *memo;                  /* NULL: memory was out */
    qcb_ready *ready;                /* for each argument */
    uint32_t *next_arg;              /* for each argument: 1 + index of the next one of the same option */
    uint32_t first_arg[QCB_O_COUNT]; /* for each option: 1 + index of its first argument */
    unsigned release;                /* 702, 1000, 1101 */
    qcb_phase phase;                 /* of the rule that runs */
    uint8_t rank;                    /* within that phase, where options are not followed in their order */
    qcb_phase refer_phase;           /* when its references are followed, where that is later; else 0 */
    qcb_phase exit_phase;            /* where QEMU leaves with success, and at which word */
    uint32_t exit_word;
    qcb_type machine;                /* of the machine type that is used; 0 when unknown */
    const struct qcb_machine *board; /* what is known of it; never NULL: board.h */
    qcb_ids ids;                     /* all names, defined before any rule refers to one */
    qcb_setting *settings;           /* of the machine, in the order of the command line: board.h */
    uint32_t setting_count, setting_size;
    uint64_t setting_bits;               /* qcb__tag_bit of all of them */
    qcb_slice accel;                     /* the first accelerator asked for: board.h */
    bool settings_meet;                  /* two may be of one key */
    uint64_t options[3];                 /* those that are there, by bit */
    bool legacy;                         /* some option describes a character device the old way: backend.h */
    qcb_count legacy_counts[3];          /* of such devices, by series: rule_serial.c */
    bool configs;                        /* -readconfig is there: some arguments stand in files */
    bool open_world;                     /* a file that cannot be read, or the shell, may hold what is not found */
    bool softly;                         /* what is wrong here is never looked at by QEMU: errors become warnings */
    bool any_number;                     /* no number is out of range */
    bool refers_softly;                  /* the same of references only */
    struct qcb_devices *devices;         /* NULL: none */
    struct qcb_buses *buses;             /* of the board, and what the devices added */
    struct qcb_global *globals;          /* the well-formed -global, the last one first */
    struct qcb_global_group *few_groups; /* the same by class, the first classes: device.h */
    struct qcb_leaf *more_groups;        /* those behind them */
    uint32_t group_count;
    struct qcb_claims *claims; /* numbers that only one device may have */
    struct qcb_leaf *asked;    /* what many devices may ask of the whole line: by option and key */
    struct qcb_leaf *own;      /* what stands under a name for one rule each, by type */
    uint64_t memory_used;      /* by memory devices */
    uint32_t memory_slots;
    uint32_t errors;         /* told so far */
    uint32_t tells;          /* findings of any kind, also those that were dropped, and requests to leave */
    uint32_t spoils;         /* looks that hang on another argument: clean.c */
    struct qcb_trail *trail; /* of the value that the engine looks at: clean.c */
    bool no_memory;
} qcb_checker;

/* The items of one argument, or of a nested value, as the engine walks them. */
typedef struct qcb_view {
    const char *text;
    const qcb_item_record *items; /* records of all levels; a level's items are linked by next */
    uint64_t keys;                /* qcb__tag_bit of all keys, at any depth */
    uint32_t count;
    uint32_t length; /* of the text */
    uint32_t word;   /* of the value, for places */
    qcb_stage stage;
    const char *implied;      /* name of the implied first key */
    const char *const *names; /* of QCB_ITEM_NAMED items */
    bool folds;               /* '_' is '-' in keys at the top */
    bool byte_sizes;          /* whole numbers of bytes may have a unit */
    bool in_order;            /* each use of a key is applied (else only the last one counts) */
    qcb_phase text_phase;     /* 0: texts are looked at like the rest; else then, and the last use of a key only */
    bool idle;                /* texts are never looked at: the first key turns all off */
    qcb_option_id merged;     /* option of whose uses QEMU makes one list; none: each stands for itself */
    bool flat;                /* no objects and lists among the items */
    bool distinct;            /* no key stands twice */
    bool whole;               /* the items are all that the parser found in the value */
    bool merges;              /* keys of the machine: a later option may assign them anew */
    const char *what;         /* "machine 'q35'": the subject of messages */
    struct qcb_known *known;  /* of the argument */
} qcb_view;

/* ---- telling ---- */

/* Appends a diagnostic; never NULL. Errors behind the point where QEMU would have left are dropped. */
qcb_diagnostic *qcb__tell(qcb_checker *c, qcb_severity severity, const char *code, qcb_place place, const char *format, ...)
    __attribute__((format(printf, 5, 6), cold));
/* The same with a message that stands. */
qcb_diagnostic *qcb__tell_text(qcb_checker *c, qcb_severity severity, const char *code, qcb_place place, qcb_slice text);
void qcb__suggest_text(qcb_checker *c, qcb_diagnostic *d, const char *text);
/* Has an error been told of these very bytes, or of bytes within them, of late? Then a second one would say the same again. */
bool qcb__told(const qcb_checker *c, qcb_place place);
/* Advice that no program can apply. */
void qcb__hint(qcb_checker *c, qcb_diagnostic *d, const char *text);
/* The argument's words as place: its option, or its whole value. */
qcb_place qcb__place_option(const qcb_arg *arg);
qcb_place qcb__place_value(const qcb_arg *arg);
qcb_place qcb__place_item_key(const qcb_view *view, const qcb_item_record *item);
qcb_place qcb__place_item_value(const qcb_view *view, const qcb_item_record *item);
/* Shows at most 60 bytes of a text in a message: printf("%.*s", QCB__SHOW(slice)). */
#define QCB__SHOW(slice) (int)((slice).len > 60 ? 60 : (slice).len), (slice).ptr

/* The text as a string, of at most 60 bytes, in scratch memory. */
const char *qcb__text_copy(qcb_checker *c, qcb_slice text);
/* "object 'iothread'": a subject of messages, in scratch memory. */
const char *qcb__what(qcb_checker *c, const char *noun, qcb_slice name);

/* Adds what is known of the life of a thing to a diagnostic about its absence or deprecation. */
void qcb__tell_life(qcb_checker *c, qcb_diagnostic *d, const qcb_life *life);

/* QEMU leaves with success at this word, in this phase. */
void qcb__leaves(qcb_checker *c, qcb_phase phase, uint32_t word);

/* ---- nearest words ---- */

#define QCB__NEAR 2 /* edits between a word and the one that was meant */

typedef struct qcb_nearest {
    qcb_slice wanted;
    const char *best;
    unsigned least;
} qcb_nearest;

void qcb__nearest_init(qcb_nearest *n, qcb_slice wanted);
void qcb__nearest_try(qcb_nearest *n, const char *word);
/* The same of an id, with a dot and a number behind it where that is not negative: copied only when it is the nearest. */
void qcb__nearest_made(qcb_checker *c, qcb_nearest *n, qcb_slice id, int number);

/* ---- views ---- */

/* The items of an argument as they are. */
qcb_view qcb__view_of(qcb_checker *c, const qcb_arg *arg, qcb_stage stage, const char *what);
/* Appends the items of an argument from byte `from` on, read by these rules. */
void qcb__read_items(qcb_item_list *list, const qcb_arg *arg, uint32_t from, const qcb_list_rules *rules, const char *implied);
/* The value of an argument from byte `from` on, read as a list by other rules than those of its option. */
qcb_view qcb__view_read(qcb_checker *c, const qcb_arg *arg, uint32_t from, const qcb_list_rules *rules, const char *implied,
                        qcb_stage stage, const char *what);
/* The same with dotted keys of a keyval list made into objects and arrays. False when their structure is faulty (told). */
bool qcb__view_nest(qcb_checker *c, qcb_view *view);
/* Bare items, and keys that no keyval list may have. False when something was told. */
bool qcb__view_check_keyval(qcb_checker *c, const qcb_view *view);
qcb_slice qcb__view_special_key(const qcb_view *view, const qcb_item_record *item);
static inline qcb_slice qcb__view_key(const qcb_view *view, const qcb_item_record *item)
{
    bool plain = item->kind != QCB_ITEM_IMPLIED && (item->flags & QCB_ITEM_NAMED) == 0;
    return plain ? (qcb_slice){ view->text + item->key_start, item->key_end - item->key_start }
                 : qcb__view_special_key(view, item);
}
/* The value as QEMU reads it; scratch memory when it was escaped. "on" and "off" for flags. */
qcb_slice qcb__view_special_text(qcb_checker *c, const qcb_view *view, const qcb_item_record *item);
static inline qcb_slice qcb__view_text(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    const unsigned valueless = 1u << QCB_ITEM_FLAG | 1u << QCB_ITEM_NO_FLAG | 1u << QCB_ITEM_PLUS | 1u << QCB_ITEM_MINUS;
    if ((item->flags & QCB_ITEM_VALUE_ESCAPED) == 0 && (valueless >> item->kind & 1) == 0)
        return (qcb_slice){ view->text + item->value_start, item->value_end - item->value_start };
    return qcb__view_special_text(c, view, item);
}
const qcb_item_record *qcb__view_search(const qcb_view *view, uint32_t first, uint32_t end, qcb_slice key, uint32_t tag);
/* The item among those of the level that starts at `first` and ends at `end` that decides `key`; NULL if none. */
QCB__FOLDS const qcb_item_record *qcb__view_find(const qcb_view *view, uint32_t first, uint32_t end, const char *key)
{
    size_t len = strlen(key);
    uint32_t tag = qcb__key_tag(key, len);
    if ((view->keys & qcb__tag_bit(tag)) == 0)
        return NULL; /* most are not there */
    return qcb__view_search(view, first, end, (qcb_slice){ key, len }, tag);
}
/* The same for a key that is part of a longer text. */
static inline const qcb_item_record *qcb__view_find_slice(const qcb_view *view, uint32_t first, uint32_t end, qcb_slice key)
{
    uint32_t tag = qcb__key_tag(key.ptr, key.len);
    return (view->keys & qcb__tag_bit(tag)) != 0 ? qcb__view_search(view, first, end, key, tag) : NULL;
}
/* The whole value, for what is missing in it. */
qcb_place qcb__place_view(const qcb_view *view);
/* Does a later item of the level have the same key? */
bool qcb__view_repeated(const qcb_view *view, uint32_t item, uint32_t end);
static inline bool qcb__view_overridden(const qcb_view *view, uint32_t item, uint32_t end)
{
    return !view->distinct && qcb__view_repeated(view, item, end);
}
/* Is there one use at most of an option of whose uses QEMU makes one list? (QCB_O_none: of the one value that it is.) */
bool qcb__merges_alone(const qcb_checker *c, qcb_option_id list);
/* Does a later use of the option `view->merged` have it? */
bool qcb__view_merged_away(qcb_checker *c, const qcb_view *view, const qcb_item_record *item);

/* ---- the engine ---- */

/* Is the text of an item a value of the member? Tells what is wrong. */
bool qcb__check_item(qcb_checker *c, const qcb_view *view, uint32_t item, const qcb_member_info *member);
/* All items of a level against the members of a type: unknown keys, values, required members. Keys in `skip` (NULL-terminated,
 * may be NULL) are left to the caller. */
void qcb__check_level(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, qcb_type type, const char *const *skip);
/* A scalar text of that kind, for values that stand alone. */
bool qcb__check_text(qcb_checker *c, qcb_stage stage, qcb_item_kind kind, qcb_slice text, const qcb_member_info *member,
                     qcb_place place, const char *what);
/* What a text of that syntax (of the facts) has to be, when this one is not; NULL when it is fine or nothing is known. */
const char *qcb__syntax_wants(const qcb_checker *c, const char *syntax, qcb_slice text);
/* Is there anything to know of texts of that syntax? */
bool qcb__syntax_known(const char *syntax);
/* Six groups of two hex digits; the address of a host's PCI device. */
bool qcb__reads_mac(qcb_slice text);
bool qcb__reads_host_address(qcb_slice text);
/* "slot.function" in hex. */
bool qcb__read_devfn(qcb_slice text, unsigned *devfn);
/* Suggests the nearest member of any of these types. */
void qcb__suggest_member(qcb_checker *c, qcb_diagnostic *d, const qcb_type *types, size_t count, qcb_slice key);
/* Tells that `view->what`, which has the members of these types, has no such key. */
void qcb__tell_unknown_key(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, const qcb_type *types,
                           size_t count);

/* ---- names ---- */

/* Adds a name. A second one with the same id in the same namespace is told (duplicate-id) where that is an error. NULL when
 * memory is out or the id was there already. */
qcb_id *qcb__id_define(qcb_checker *c, qcb_namespace space, qcb_slice id, qcb_type type, qcb_phase phase, qcb_place place,
                       size_t arg);
/* "/objects/m0", which is the object m0. */
bool qcb__is_object_path(qcb_slice text);
qcb_id *qcb__id_find(const qcb_checker *c, qcb_namespace space, qcb_slice id);
/* Is `text` a name that `member` may refer to at this point? Tells dangling-reference, wrong order and second use of what only
 * one may use. Values that no command line can decide (paths, empty) pass. */
bool qcb__id_refer(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what);
/* The same for one namespace, without a member. `type` 0: any. The name that was found, or NULL (told). */
qcb_id *qcb__id_use(qcb_checker *c, qcb_namespace space, qcb_type type, qcb_slice text, qcb_place place, const char *what,
                    const char *key);
/* A QOM link, by id or path. */
bool qcb__check_link(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what);
/* Links and ids alike; true for members that name nothing. */
bool qcb__check_names(qcb_checker *c, const qcb_member_info *member, qcb_slice text, qcb_place place, const char *what);
void qcb__suggest_id(qcb_checker *c, qcb_diagnostic *d, qcb_namespace space, qcb_slice text);
/* Letters, digits, - . _ and a letter first. */
bool qcb__id_well_formed(qcb_slice id);
/* Memory backends, filters and a few others are made late, after network backends. */
qcb_phase qcb__phase_of_object(qcb_checker *c, qcb_type type);
/* Finds what is kept of each argument, and all names that options give: run before the rules. */
void qcb__collect_ids(qcb_checker *c);

/* ---- rules ---- */

typedef struct qcb_rule {
    const char *name;
    const char *title;
    qcb_phase phase;
    void (*run)(qcb_checker *c);
} qcb_rule;

extern const qcb_rule qcb__rules[];
extern const size_t qcb__rule_count;

/* Does the value hold parts that only a shell will fill in? Then nothing can be said of it. */
static inline bool qcb__arg_is_live(const qcb_checker *c, const qcb_arg *arg)
{
    return c->doc->live_count != 0 && c->ready[arg - c->doc->args].live;
}
static inline const qcb_ready *qcb__ready_of(const qcb_checker *c, const qcb_arg *arg)
{
    return &c->ready[arg - c->doc->args];
}
/* Index of the first argument that begins at that word or behind it. */
size_t qcb__arg_from(const qcb_checker *c, uint32_t word);
const qcb_arg *qcb__next_of(const qcb_checker *c, qcb_option_id option, size_t *at);
/* Next argument of that option at or behind *at whose value can be checked; NULL at the end. *at moves behind it. */
QCB__FOLDS const qcb_arg *qcb__next_arg(const qcb_checker *c, qcb_option_id option, size_t *at)
{
    uint32_t next = *at == 0 ? c->first_arg[option] : c->next_arg[*at - 1];
    return next != 0 ? qcb__next_of(c, option, at) : NULL;
}

QCB__FOLDS bool qcb__text_is(qcb_slice text, const char *word)
{
    if (text.len != 0 && text.ptr[0] != word[0])
        return false; /* before anyone counts the word */
    return text.len == strlen(word) && memcmp(text.ptr, word, text.len) == 0;
}

static inline bool qcb__is_help(qcb_slice text)
{
    return qcb__text_is(text, "help") || qcb__text_is(text, "?");
}

/* strcmp() == 0 where most texts differ in the first letter. */
static inline bool qcb__same(const char *a, const char *b)
{
    return a[0] == b[0] && strcmp(a, b) == 0;
}

/* Is the option there at all (not only where its value can be checked)? */
static inline bool qcb__has_option(const qcb_checker *c, qcb_option_id option)
{
    return c->first_arg[option] != 0;
}
/* The last item of that key in any use of the option, and its view; NULL, and *view as it was, when there is none. */
const qcb_item_record *qcb__last_item_of(qcb_checker *c, qcb_option_id option, qcb_slice key, uint32_t tag, qcb_stage stage,
                                         qcb_view *view);
static inline const qcb_item_record *qcb__last_item(qcb_checker *c, qcb_option_id option, const char *key, qcb_stage stage,
                                                    qcb_view *view)
{
    size_t len = strlen(key);
    return c->first_arg[option] != 0 ? qcb__last_item_of(c, option, (qcb_slice){ key, len }, qcb__key_tag(key, len), stage, view)
                                     : NULL;
}
/* Value of a key in the merged uses of an option (machine, m, smp, boot ...): the last word on it. NULL slice if none. */
qcb_slice qcb__merged_value(qcb_checker *c, qcb_option_id option, const char *key);

void qcb__collect_globals(qcb_checker *c);
void qcb__rule_bus(qcb_checker *c);
void qcb__rule_defaults(qcb_checker *c);
void qcb__rule_device_help(qcb_checker *c);
void qcb__rule_device_ids(qcb_checker *c);
void qcb__rule_device_needs(qcb_checker *c);
void qcb__rule_devices(qcb_checker *c);
void qcb__rule_global(qcb_checker *c);
void qcb__rule_groups(qcb_checker *c);
void qcb__rule_list_ids(qcb_checker *c);
void qcb__rule_options(qcb_checker *c);
void qcb__rule_set(qcb_checker *c);
void qcb__rule_machine_type(qcb_checker *c);
void qcb__rule_machine_properties(qcb_checker *c);
void qcb__rule_machine_keys(qcb_checker *c);
void qcb__rule_machine_cross(qcb_checker *c);
void qcb__rule_accel(qcb_checker *c);
void qcb__rule_accel_help(qcb_checker *c);
void qcb__rule_object(qcb_checker *c);
void qcb__rule_object_ram(qcb_checker *c);
void qcb__rule_blockdev(qcb_checker *c);
void qcb__rule_drive(qcb_checker *c);
void qcb__rule_warn(qcb_checker *c);
void qcb__rule_warn_clash(qcb_checker *c);
void qcb__rule_warn_unused(qcb_checker *c);
void qcb__rule_cpu(qcb_checker *c);
void qcb__rule_cpu_default(qcb_checker *c);
void qcb__rule_combine(qcb_checker *c);
void qcb__rule_combine_board(qcb_checker *c);
void qcb__rule_incoming(qcb_checker *c);
void qcb__rule_machine_flash(qcb_checker *c);
void qcb__rule_memory(qcb_checker *c);
void qcb__rule_small(qcb_checker *c);
void qcb__rule_smbios(qcb_checker *c);
void qcb__rule_numa(qcb_checker *c);
void qcb__rule_smp(qcb_checker *c);
void qcb__rule_chardev(qcb_checker *c);
void qcb__rule_serial(qcb_checker *c);
void qcb__rule_mon(qcb_checker *c);
void qcb__rule_stdio(qcb_checker *c);
void qcb__rule_netdev(qcb_checker *c);
void qcb__rule_vnc(qcb_checker *c);
void qcb__rule_display(qcb_checker *c);
void qcb__rule_audiodev(qcb_checker *c);
void qcb__rule_sound_card(qcb_checker *c);
void qcb__rule_default_audio(qcb_checker *c);
void qcb__rule_vga(qcb_checker *c);
void qcb__rule_spice(qcb_checker *c);
void qcb__rule_tpmdev(qcb_checker *c);
void qcb__rule_fsdev(qcb_checker *c);

#endif
