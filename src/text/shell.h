/* The lexer under words.c: one shell word, and what stands between words. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_SHELL_H
#define QCB_TEXT_SHELL_H

#include "text/words.h"

/* What can be found; rows of a table in finding.c. */
typedef enum qcb_finding_kind {
    QCB_FIND_VARIABLE,
    QCB_FIND_COMMAND,
    QCB_FIND_BRACE,
    QCB_FIND_GLOB,
    QCB_FIND_TILDE,
    QCB_FIND_OPEN_QUOTE,
    QCB_FIND_OPEN_EXPANSION,
    QCB_FIND_NESTING,
    QCB_FIND_BEFORE,
    QCB_FIND_AFTER,
    QCB_FIND_REDIRECTION,
    QCB_FIND_NO_TARGET,
    QCB_FIND_PARENTHESIS,
    QCB_FIND_RETURN,
    QCB_FIND_BACKSLASH_BLANK,
    QCB_FIND_LAST_BACKSLASH,
    QCB_FIND_CONTINUATION,
    QCB_FIND_NUL,
    QCB_FIND_SMART_QUOTE,
    QCB_FIND_NO_COMMAND
} qcb_finding_kind;

/* A finding before it is known which word is the binary. */
typedef struct qcb_finding {
    qcb_finding_kind kind;
    uint32_t word, start, end; /* word counts all words of the command; bytes of its text */
} qcb_finding;

typedef struct qcb_shell {
    const char *text;
    size_t len, pos;
    qcb_arena *arena;
    char *out;      /* unquoted bytes go here; has room for the rest of the text, since unquoting never grows */
    char *word_out; /* where the bytes of the current word start */
    size_t word_start;
    size_t brace; /* offset of the first unquoted { in the word's text; (size_t)-1 when there is none */
    bool live;    /* the current word has an expansion */
    bool open;    /* the current word ends with the text, inside a quote or an expansion */
    bool told;    /* a typographic quote was reported for this word */
    bool quiet;   /* only errors are findings: inside a redirection's target */
    bool no_memory;
    uint32_t word; /* index that findings get */
    qcb_finding *findings;
    size_t finding_count, finding_size;
} qcb_shell;

void qcb__shell_find(qcb_shell *shell, qcb_finding_kind kind, size_t start, size_t end);
/* Hands the findings on as diagnostics; words before `binary` have no place of their own. */
void qcb__shell_report(const qcb_shell *shell, const qcb_words *words, qcb_report *report);

/* Skips blanks and backslash-newlines. */
void qcb__shell_skip_blanks(qcb_shell *shell);
/* Does the word, if one is being read, end here? */
bool qcb__shell_at_end_of_word(const qcb_shell *shell);
/* Reads the word at pos, which must not be the end of a word. */
void qcb__shell_word(qcb_shell *shell, qcb_word *word);

/* How the search for the end of an expansion went. */
typedef enum qcb_nest_end { QCB_NEST_CLOSED, QCB_NEST_OPEN, QCB_NEST_DEEP } qcb_nest_end;

/* Index behind the $(…), ${…}, $((…)), `…` or <(…) that opens at `at`, inside double quotes or not. */
size_t qcb__shell_skip_expansion(const char *text, size_t len, size_t at, bool quoted, qcb_nest_end *how);
/* Index behind the closing quote of the '…' or $'…' whose inside starts at `at`; len + 1 when it is open. */
size_t qcb__shell_skip_single(const char *text, size_t len, size_t at);
size_t qcb__shell_skip_ansi(const char *text, size_t len, size_t at);
/* Index behind the variable name or special parameter at `at`, which is behind a "$"; `at` when there is none. */
size_t qcb__shell_skip_name(const char *text, size_t len, size_t at);
/* Has this word, as written, an unquoted {a,b} or {1..9} that bash would expand? */
bool qcb__shell_brace_expands(const char *word, size_t len);
/* Decodes the inside of a $'…' to `out` and returns the new end of `out`. */
char *qcb__shell_ansi(const char *at, const char *end, char *out);

/* Length of "NAME=" in front of `text`; 0 when there is none. */
size_t qcb__assignment_name(const char *text, size_t len);

static inline char qcb__shell_peek(const qcb_shell *shell, size_t ahead)
{
    return ahead < shell->len - shell->pos ? shell->text[shell->pos + ahead] : '\0';
}

#endif
