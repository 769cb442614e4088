/* What the subcommands share: exit status, options by table, input, output. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_H
#define QCB_CLI_H

#include <qcb/cmdline.h>
#include <qcb/schema.h>

#include <stdbool.h>
#include <stddef.h>

/* Exit status of every subcommand. */
enum { QCB__FINE = 0, QCB__FOUND = 1, QCB__TROUBLE = 2 };

/* ---- options ----------------------------------------------------------------------------------------------------------------
 */

/* One option of a subcommand. Its value (the word, or "" for a flag) goes to the `const char *` at `offset` of the options. */
typedef struct qcb__option {
    const char *name;     /* without dashes; NULL ends the table */
    char letter;          /* short form, 0 for none */
    const char *argument; /* what --help calls its value; NULL for a flag */
    size_t offset;
    const char *help;
    const char *const *choices; /* the values that are allowed, NULL-terminated; NULL for any */
} qcb__option;

/* What --help says and which options there are. */
typedef struct qcb__usage {
    const char *name;  /* "check" */
    const char *lines; /* behind "Usage: " */
    const char *about;
    const qcb__option *options;
    const char *examples;
    const char *tail; /* what --help ends in; NULL for nothing */
} qcb__usage;

/* What is left when the options are taken. */
typedef struct qcb__operands {
    size_t count;
    char **items;
    bool has_words; /* "--" was there */
    size_t word_count;
    char **words; /* what stood behind it */
} qcb__operands;

/* Reads the options of argv into `values`. True: go on. False: leave with *status (--help was answered, or a mistake was told).
 */
bool qcb__options_read(const qcb__usage *usage, int argc, char **argv, void *values, qcb__operands *operands, int *status);

/* The name nearest to `word`, for "did you mean"; NULL when none is near. */
const char *qcb__nearest_name(const char *word, const char *const *names, size_t count);

/* "qcb: ..." on standard error; returns QCB__TROUBLE. */
int qcb__trouble(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The same with a hint at --help of the subcommand. */
int qcb__misuse(const qcb__usage *usage, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- input ------------------------------------------------------------------------------------------------------------------
 */

/* Options of every subcommand that reads one command line; embed it first in the subcommand's own. */
typedef struct qcb__source {
    const char *pid;
    const char *from; /* "auto", "shell", "argv0", "json" */
} qcb__source;

/* clang-format off: rows */
#define QCB__SOURCE_OPTIONS                                                                                                      \
    { "pid", 'p', "N", offsetof(qcb__source, pid), "read the command line of process N", NULL },                                 \
    {                                                                                                                            \
        "from", 'f', "FORM", offsetof(qcb__source, from), "how to read INPUT: auto (default), shell, argv0, json",               \
            qcb__from_forms                                                                                                      \
    }
/* clang-format on */
extern const char *const qcb__from_forms[];

/* Text that --help of these subcommands ends in. */
extern const char qcb__input_help[];

/* A command line that was read, and what to call it in messages. */
typedef struct qcb__input {
    qcb_cmdline *cmdline;
    char name[256];
} qcb__input;

/* Reads the one INPUT. False: the mistake was told, leave with *status. */
bool qcb__input_read(const qcb__usage *usage, const qcb__source *source, const qcb__operands *operands, qcb__input *input,
                     int *status);
void qcb__input_free(qcb__input *input);

/* Reads a whole file ("-": standard input) of at most `limit` bytes; NULL with errno (EFBIG over the limit). Free the bytes. */
char *qcb__read_file(const char *path, size_t limit, size_t *len);

/* Which QEMU: `qemu` as --qemu says it (a version, or a file of facts), `arch` as --arch says it, NULL for what was not said.
 * `binary_arch` is what the binary's name says. False with a message in `fault` (of `size` bytes) when there is no such target.
 */
bool qcb__target_find(qcb_target *target, const char *qemu, const char *arch, const char *binary_arch, char *fault, size_t size);
/* Checks the input for --qemu and --arch. NULL when it could not be: told, leave with *status. Free the report. */
qcb_report *qcb__input_check(const qcb__input *input, const char *qemu, const char *arch, int *status);
/* The release that a program called qemu-* says with --version ("7.2"), started in `directory` (NULL: here). False when it is no
 * QEMU or does not answer. */
bool qcb__binary_version(const char *binary, const char *directory, char *version, size_t size);

/* ---- output -----------------------------------------------------------------------------------------------------------------
 */

/* Bytes for standard output. Writing never fails half-way: qcb__out_flush tells once. */
typedef struct qcb__out {
    char *data;
    size_t len, size;
    bool failed;
} qcb__out;

void qcb__out_more(qcb__out *out, size_t len);
void qcb__out_printf(qcb__out *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
void qcb__out_free(qcb__out *out);
/* Writes all to standard output and empties the buffer; false when that failed: it was told, unless nobody reads any more. */
bool qcb__out_flush(qcb__out *out);

static inline void qcb__out_add(qcb__out *out, const char *bytes, size_t len)
{
    if (len > out->size - out->len)
        qcb__out_more(out, len);
    if (len != 0 && !out->failed) {
        memcpy(out->data + out->len, bytes, len);
        out->len += len;
    }
}

static inline void qcb__out_char(qcb__out *out, char c)
{
    qcb__out_add(out, &c, 1);
}

static inline void qcb__out_str(qcb__out *out, const char *text)
{
    qcb__out_add(out, text, strlen(text));
}

/* Is colour wanted? `when` is "auto", "always", "never" or NULL. */
bool qcb__colour_wanted(const char *when);
extern const char *const qcb__colour_choices[];

/* A JSON string; bytes that are no UTF-8 make it {"bytes":"hex"}. */
void qcb__json_string(qcb__out *out, qcb_slice text);
/* A JSON string in any case: what is no UTF-8 becomes U+FFFD. For messages. */
void qcb__json_message(qcb__out *out, const char *message);
/* {"severity":…,"code":…,…} separated by commas. */
void qcb__json_diagnostics(qcb__out *out, const qcb_report *report);
/* The document in the form of docs/json.md. */
void qcb__json_document(qcb__out *out, const qcb_cmdline *cmdline);
/* Does this look like that form, rather than shell text? */
bool qcb__json_is_document(const char *bytes, size_t len);
/* Reads it. QCB_INVALID with a message in `fault`. */
qcb_status qcb__json_read_document(qcb_cmdline **cmdline, const char *bytes, size_t len, char *fault, size_t size);

/* Text for people: control characters, bidirectional marks and broken UTF-8 are escaped. */
void qcb__out_safe(qcb__out *out, qcb_slice text);
/* All diagnostics with their arguments and carets, then a line that counts them. */
void qcb__show_report(qcb__out *out, const char *name, const qcb_cmdline *cmdline, const qcb_report *report, bool colour);
/* One diagnostic. */
void qcb__show_diagnostic(qcb__out *out, const char *name, const qcb_cmdline *cmdline, const qcb_diagnostic *diagnostic,
                          bool colour);

/* Width and escaped form of the character at `text`; returns how many bytes it takes. `shown` has room for 16 bytes. */
size_t qcb__character(const char *text, size_t len, char *shown, size_t *width);

/* Length of the valid UTF-8 character at `text`, 0 when it is none. */
size_t qcb__decode_utf8(const char *text, size_t len, uint32_t *code);

/* ---- subcommands ------------------------------------------------------------------------------------------------------------
 */

int qcb__cmd_fmt(int argc, char **argv);
int qcb__cmd_check(int argc, char **argv);
int qcb__cmd_explain(int argc, char **argv);
int qcb__cmd_run(int argc, char **argv);
int qcb__cmd_batch(int argc, char **argv);
int qcb__cmd_list(int argc, char **argv);
int qcb__cmd_show(int argc, char **argv);
/* Where a program is: as given when it has a slash or is a file here, else in PATH. False when it is nowhere; `path` is then the
 * name. */
bool qcb__find_program(const char *name, char *path, size_t size);
int qcb__cmd_probe(int argc, char **argv);

#endif
