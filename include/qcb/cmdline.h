/* qcb/cmdline.h - a QEMU command line as a document that loses nothing.
 *
 * A document keeps what was written: order, spelling (-M, --machine), duplicates, unknown keys, invalid values, JSON or key=value
 * form. Arguments that nobody edited come out byte for byte. Reading is lossless and never fails on bad input: what is wrong is
 * told by diagnostics (qcb_cmdline_report and qcb_check).
 *
 * Words are counted from the binary, which is word 0. Arguments are counted from 0: an argument is an option with its value
 * (two words), a flag (one word) or a positional disk image (one word).
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CMDLINE_H
#define QCB_CMDLINE_H

#include <qcb/diagnostic.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Limits; QCB_TOO_BIG beyond them. The kernel itself refuses argument lists over 6 MiB, and real command lines have under 1,000
 * words. */
#define QCB_MAX_INPUT ((size_t)64 << 20) /* bytes of one command line */
#define QCB_MAX_WORDS ((size_t)1 << 20)  /* words of one command line */
#define QCB_MAX_NESTING 1024             /* objects and arrays inside one another in a JSON value: QEMU's own limit */

typedef struct qcb_cmdline qcb_cmdline;

/* ---- making and freeing ------------------------------------------------------------------------------------------------------
 */

/* An empty command line of `binary` (copied; NULL means "qemu-system-x86_64"). NULL when memory is out. */
QCB_API qcb_cmdline *qcb_cmdline_new(const char *binary, const qcb_allocator *allocator);
/* Frees the document and every string and view that came from it. NULL is allowed. */
QCB_API void qcb_cmdline_free(qcb_cmdline *cmdline);
/* A deep copy, edits included. */
QCB_API qcb_status qcb_cmdline_copy(qcb_cmdline **out, const qcb_cmdline *from);

/* The parsers set *out to a document (QCB_OK) or to NULL (QCB_NO_MEMORY, QCB_TOO_BIG). All copy their input, except the one that
 * says borrow. */

/* argv[0] is the binary. */
QCB_API qcb_status qcb_cmdline_from_argv(qcb_cmdline **out, size_t argc, const char *const *argv, const qcb_allocator *allocator);
/* The same, but the words must outlive the document: nothing is copied. */
QCB_API qcb_status qcb_cmdline_borrow_argv(qcb_cmdline **out, size_t argc, const char *const *argv,
                                           const qcb_allocator *allocator);
/* Shell text: POSIX quoting, $'…', comments, continuation lines. VAR=value assignments and wrapper words (sudo, exec, taskset …)
 * before the binary are kept apart; so are other shell commands around it and redirections. */
QCB_API qcb_status qcb_cmdline_from_shell(qcb_cmdline **out, const char *text, size_t len, const qcb_allocator *allocator);
/* NUL-separated words with the binary first, as in /proc/PID/cmdline. The NUL after the last word may be missing. */
QCB_API qcb_status qcb_cmdline_from_nul(qcb_cmdline **out, const char *bytes, size_t len, const qcb_allocator *allocator);

/* What was found while reading: shell syntax, unknown options, missing arguments, malformed values. Owned by the document. */
QCB_API const qcb_report *qcb_cmdline_report(const qcb_cmdline *cmdline);

/* ---- what stands before the arguments ----------------------------------------------------------------------------------------
 */

/* Word 0. */
QCB_API const char *qcb_cmdline_binary(const qcb_cmdline *cmdline);
QCB_API qcb_status qcb_cmdline_set_binary(qcb_cmdline *cmdline, const char *binary);
/* "x86_64" for a binary qemu-system-x86_64 (a path in front and a suffix such as ".exe" or "-unsigned" are allowed), "x86_64" for
 * kvm and qemu-kvm, NULL when the name does not tell. */
QCB_API const char *qcb_cmdline_arch(const qcb_cmdline *cmdline);

/* A word in front of the binary: an assignment "VAR=value" of the environment, or a wrapper word ("sudo", "-E"). */
typedef struct qcb_leading_word {
    qcb_slice text;  /* unquoted */
    bool assignment; /* else a wrapper word */
} qcb_leading_word;
QCB_API size_t qcb_cmdline_leading_count(const qcb_cmdline *cmdline);
QCB_API qcb_leading_word qcb_cmdline_leading(const qcb_cmdline *cmdline, size_t index);
/* Appends an environment assignment or a wrapper word in front of the binary. */
QCB_API qcb_status qcb_cmdline_add_leading(qcb_cmdline *cmdline, const char *text, bool assignment);
/* Shell text around the command, as written: "cd out &&" before it, "2>&1 | tee log" behind it. Empty unless read by from_shell.
 */
QCB_API qcb_slice qcb_cmdline_shell_before(const qcb_cmdline *cmdline);
QCB_API qcb_slice qcb_cmdline_shell_after(const qcb_cmdline *cmdline);
QCB_API qcb_status qcb_cmdline_set_shell_around(qcb_cmdline *cmdline, const char *before, const char *after);

/* ---- reading arguments -------------------------------------------------------------------------------------------------------
 */

/* How the value of an argument was read. */
typedef enum qcb_form {
    QCB_FORM_FLAG = 1,   /* the option takes no value */
    QCB_FORM_RAW,        /* one text, no structure: paths, names, small syntaxes of their own */
    QCB_FORM_OPTS,       /* QemuOpts key=value list: flags and "no" prefixes allowed */
    QCB_FORM_KEYVAL,     /* keyval list: dotted keys, no flags */
    QCB_FORM_JSON,       /* JSON object in QEMU's dialect */
    QCB_FORM_CPU,        /* -cpu MODEL,feature,... */
    QCB_FORM_POSITIONAL, /* a disk image without an option */
    QCB_FORM_MISSING,    /* the option's value is missing: it was the last word */
    QCB_FORM_UNKNOWN /* no QEMU from 7.2 on has this option; one word, and it may have had a value that now looks positional */
} qcb_form;

/* A view of one argument; valid until the document changes. */
typedef struct qcb_argument {
    uint32_t word;      /* index of its first word */
    uint32_t words;     /* 1 or 2 */
    const char *option; /* QEMU's own name: "machine" for -M and --machine; NULL for positional and unknown */
    qcb_slice spelling; /* as written: "-M", "--machine", "-foo"; {"", 0} for positional */
    qcb_slice value;    /* as written; {NULL, 0} when there is none */
    qcb_form form;
    uint32_t items; /* how many key=value items the value has (JSON: members and elements of all levels) */
} qcb_argument;

QCB_API size_t qcb_cmdline_count(const qcb_cmdline *cmdline);
/* `index` must be below the count. */
QCB_API qcb_argument qcb_cmdline_get(const qcb_cmdline *cmdline, size_t index);
/* Index of the first argument at or behind `from` whose option is `option` (QEMU's name or an alias, without dash); (size_t)-1 if
 * none. */
QCB_API size_t qcb_cmdline_find(const qcb_cmdline *cmdline, const char *option, size_t from);
/* The same with an id (`id`, or `node-name` of -blockdev) equal to `id`; option NULL means any option. */
QCB_API size_t qcb_cmdline_find_id(const qcb_cmdline *cmdline, const char *option, const char *id, size_t from);

typedef enum qcb_item_kind {
    QCB_ITEM_PAIR = 1, /* key=value */
    QCB_ITEM_IMPLIED,  /* value alone in first place: "pc" of "-machine pc"; key is the implied key */
    QCB_ITEM_FLAG,     /* "key" alone: on */
    QCB_ITEM_NO_FLAG,  /* "nokey" alone: off; key is without the "no" */
    QCB_ITEM_PLUS,     /* "+key" of -cpu */
    QCB_ITEM_MINUS,    /* "-key" of -cpu */
    QCB_ITEM_STRING,   /* JSON values from here */
    QCB_ITEM_NUMBER,
    QCB_ITEM_BOOL,
    QCB_ITEM_NULL,
    QCB_ITEM_OBJECT, /* its members follow, one level deeper */
    QCB_ITEM_ARRAY   /* its elements follow, one level deeper, with empty keys */
} qcb_item_kind;

/* A view of one key=value, flag, member or element; valid until the document changes. Offsets are bytes in the value's word. */
typedef struct qcb_item {
    qcb_item_kind kind;
    qcb_slice key;   /* as written, still escaped; the implied key's name for QCB_ITEM_IMPLIED; JSON: without quotes */
    qcb_slice value; /* as written, still escaped; {NULL, 0} for flags; JSON strings: without quotes */
    uint32_t key_start, key_end; /* equal for implied keys and array elements */
    uint32_t value_start, value_end;
    uint32_t depth; /* 0 at the top; JSON only */
    uint32_t next;  /* index of the next item that is not inside this one */
} qcb_item;

QCB_API qcb_item qcb_cmdline_item(const qcb_cmdline *cmdline, size_t argument, size_t item);
/* The effective value of `key` in that argument as QEMU reads it, unescaped: last one wins (`id` of QemuOpts: first one), flags
 * are "on" and "off", JSON scalars are their text. Nested values by dotted path ("file.driver", "children.0"). NULL when the key
 * is not there or is no scalar. The string belongs to the document. */
QCB_API const char *qcb_cmdline_value(qcb_cmdline *cmdline, size_t argument, const char *key);

/* ---- editing -----------------------------------------------------------------------------------------------------------------
 */
/* Values are given as meant; qcb escapes them for the form at hand. All other bytes of the argument stay as written. */

/* Sets `key` of the argument, in place where it stands (the effective one), else behind the last. In a JSON argument the value
 * becomes a string unless it replaces a number or boolean and reads as one. QCB_INVALID when the form has no keys or cannot
 * express it. */
QCB_API qcb_status qcb_cmdline_set(qcb_cmdline *cmdline, size_t argument, const char *key, const char *value);
/* Removes all occurrences of `key`; QCB_NOT_FOUND when there is none. */
QCB_API qcb_status qcb_cmdline_unset(qcb_cmdline *cmdline, size_t argument, const char *key);
/* Inserts an argument in front of argument `at` (the count: at the end). `option` without dash; `value` is the whole argument as
 * QEMU is to see it, NULL for flags. QCB_NOT_FOUND: no such option; QCB_INVALID: value missing or not wanted. */
QCB_API qcb_status qcb_cmdline_insert(qcb_cmdline *cmdline, size_t at, const char *option, const char *value);
/* Inserts at the end. */
QCB_API qcb_status qcb_cmdline_add(qcb_cmdline *cmdline, const char *option, const char *value);
/* Appends a positional disk image. */
QCB_API qcb_status qcb_cmdline_add_image(qcb_cmdline *cmdline, const char *path);
/* Replaces the whole value of an argument. */
QCB_API qcb_status qcb_cmdline_replace(qcb_cmdline *cmdline, size_t argument, const char *value);
QCB_API qcb_status qcb_cmdline_remove(qcb_cmdline *cmdline, size_t argument);
/* Applies the edit of a diagnostic of this document. QCB_INVALID when it carries none that can be applied. Word indices of later
 * diagnostics may change with QCB_EDIT_WORDS: apply from the last to the first. */
QCB_API qcb_status qcb_cmdline_apply(qcb_cmdline *cmdline, const qcb_diagnostic *diagnostic);

/* ---- words and text out ------------------------------------------------------------------------------------------------------
 */

/* Number of words from the binary on, and one of them. */
QCB_API size_t qcb_cmdline_word_count(const qcb_cmdline *cmdline);
QCB_API qcb_slice qcb_cmdline_word(const qcb_cmdline *cmdline, size_t word);
/* How a word was spelt in shell text when it holds an expansion that qcb does not make: "\"$HOME\"/x"; {NULL, 0} for all other
 * words. `word` is a slice that this document gave: a word, a spelling, a value, a leading word. */
QCB_API qcb_slice qcb_cmdline_shell_spelling(const qcb_cmdline *cmdline, qcb_slice word);
/* A NULL-terminated argv from the binary on, for exec. Owned by the document, whose own words they may
 * be: not to be written to. NULL when memory is out. */
QCB_API char *const *qcb_cmdline_argv(qcb_cmdline *cmdline);

typedef enum qcb_layout {
    QCB_LAYOUT_SHELL = 1, /* one option a line, lines continued by backslashes */
    QCB_LAYOUT_ONELINE,   /* one line of shell text */
    QCB_LAYOUT_NUL        /* words from the binary on, a NUL behind each: not shell text */
} qcb_layout;

/* Text that any POSIX shell (or the reader of NUL-separated words) reads back to the same words. NUL-terminated, owned by the
 * document; `len` may be NULL. NULL when memory is out. */
QCB_API const char *qcb_cmdline_text(qcb_cmdline *cmdline, qcb_layout layout, size_t *len);
/* One word quoted for a POSIX shell, without quotes where none are needed. `out` has room for `size` bytes; returns the length
 * that it takes without the NUL, as snprintf does. */
QCB_API size_t qcb_quote_word(char *out, size_t size, const char *word, size_t len);

#ifdef __cplusplus
}
#endif
#endif
