/* What the shell reader has to say, as rows. SPDX-License-Identifier: MIT */
#include "text/shell.h"

static const struct {
    qcb_severity severity;
    bool quotes; /* the message starts with the text of the place */
    const char *code;
    const char *message;
} rows[] = {
    [QCB_FIND_VARIABLE] = { QCB_WARNING, true, "shell-expansion", "is not expanded: a shell would put its value here" },
    [QCB_FIND_COMMAND] = { QCB_WARNING, true, "shell-expansion", "is not run: a shell would put its output here" },
    [QCB_FIND_BRACE] = { QCB_WARNING, true, "shell-brace", "is not quoted: bash makes several words of it, other shells do not" },
    [QCB_FIND_GLOB] = { QCB_NOTE, true, "shell-glob", "is not quoted: a shell replaces the word when files match it" },
    [QCB_FIND_TILDE] = { QCB_NOTE, true, "shell-tilde", "is not expanded: a shell would put a home directory here" },
    [QCB_FIND_OPEN_QUOTE] = { QCB_ERROR, false, "unterminated-quote", "the quote that opens here is never closed" },
    [QCB_FIND_OPEN_EXPANSION] = { QCB_ERROR, false, "unterminated-expansion", "the expansion that opens here is never closed" },
    [QCB_FIND_NESTING] = { QCB_ERROR, false, "shell-nesting", "expansions are nested too deeply here to be read" },
    [QCB_FIND_BEFORE] = { QCB_NOTE, false, "shell-operator", "other shell commands in front are kept, but not looked at" },
    [QCB_FIND_AFTER] = { QCB_NOTE, false, "shell-operator",
                         "the command ends here; the shell text behind it is kept, but not looked at" },
    [QCB_FIND_REDIRECTION] = { QCB_NOTE, false, "shell-redirection", "a redirection is kept behind the arguments" },
    [QCB_FIND_NO_TARGET] = { QCB_ERROR, false, "shell-syntax", "a redirection without a target: the shell refuses it" },
    [QCB_FIND_PARENTHESIS] = { QCB_ERROR, false, "shell-syntax", "a parenthesis without quotes: the shell refuses it here" },
    [QCB_FIND_RETURN] = { QCB_WARNING, false, "shell-carriage-return",
                          "a carriage return is part of the word: the text has Windows line ends" },
    [QCB_FIND_BACKSLASH_BLANK] = { QCB_WARNING, false, "shell-backslash-blank",
                                   "a blank behind the backslash at the end of the line: it makes a word of the blank instead of "
                                   "continuing the line" },
    [QCB_FIND_LAST_BACKSLASH] = { QCB_WARNING, false, "shell-last-backslash",
                                  "the text ends in a backslash, which is kept as it stands" },
    [QCB_FIND_CONTINUATION] = { QCB_WARNING, false, "shell-missing-continuation",
                                "the command ends here, but the next line looks like more of it: is a backslash missing at the "
                                "end of this line?" },
    [QCB_FIND_NUL] = { QCB_WARNING, false, "shell-nul", "a NUL byte is left out, as shells do" },
    [QCB_FIND_SMART_QUOTE] = { QCB_WARNING, false, "typographic-quote",
                               "a typographic quote is a letter like any other to the shell" },
    [QCB_FIND_NO_COMMAND] = { QCB_ERROR, false, "no-command", "there is no command in this text" },
};

static bool grow(qcb_shell *shell)
{
    size_t size = shell->finding_size == 0 ? 16 : shell->finding_size * 2;
    qcb_finding *items = qcb__arena_alloc(shell->arena, size * sizeof *items);
    if (items == NULL) {
        shell->no_memory = true;
        return false;
    }
    if (shell->finding_count != 0)
        memcpy(items, shell->findings, shell->finding_count * sizeof *items);
    shell->findings = items;
    shell->finding_size = size;
    return true;
}

void qcb__shell_find(qcb_shell *shell, qcb_finding_kind kind, size_t start, size_t end)
{
    shell->open |= kind == QCB_FIND_OPEN_QUOTE || kind == QCB_FIND_OPEN_EXPANSION;
    if ((shell->quiet && rows[kind].severity != QCB_ERROR) || shell->finding_count >= QCB__REPORT_LIMIT)
        return;
    if (shell->finding_count == shell->finding_size && !grow(shell))
        return;
    shell->findings[shell->finding_count++] = (qcb_finding){ kind, shell->word, (uint32_t)start, (uint32_t)end };
}

#define MOST_QUOTED 40 /* bytes of the place that a message repeats */

/* The bytes that a finding is about; none when its word is not one of the arguments. */
static qcb_slice found_text(const qcb_finding *finding, const qcb_words *words)
{
    if (finding->word >= words->count || finding->end > words->items[finding->word].text.len)
        return (qcb_slice){ "", 0 };
    return (qcb_slice){ words->items[finding->word].text.ptr + finding->start, finding->end - finding->start };
}

static void report_one(const qcb_finding *finding, const qcb_words *words, qcb_report *report)
{
    bool placed = finding->word >= words->binary && finding->word < words->count;
    qcb_place place = { 0 };
    qcb_slice text = found_text(finding, words);
    int shown = text.len < MOST_QUOTED ? (int)text.len : MOST_QUOTED;
    if (placed) {
        uint32_t len = (uint32_t)words->items[finding->word].text.len; /* an unquoted word may be shorter than its spelling */
        place = (qcb_place){ finding->word - (uint32_t)words->binary, finding->start < len ? finding->start : len,
                             finding->end < len ? finding->end : len };
    }
    if (rows[finding->kind].quotes)
        qcb__report_add(report, rows[finding->kind].severity, rows[finding->kind].code, place, "'%.*s' %s", shown, text.ptr,
                        rows[finding->kind].message);
    else
        qcb__report_add(report, rows[finding->kind].severity, rows[finding->kind].code, place, "%s", rows[finding->kind].message);
}

void qcb__shell_report(const qcb_shell *shell, const qcb_words *words, qcb_report *report)
{
    for (size_t i = 0; i < shell->finding_count; i++)
        report_one(&shell->findings[i], words, report);
}
