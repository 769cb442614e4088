/* A command line as exec takes it. SPDX-License-Identifier: MIT */
#include "run/words.h"

extern char **environ;

static bool needs_shell(const qcb_cmdline *doc)
{
    for (size_t i = 0; i < qcb_cmdline_word_count(doc); i++) {
        if (qcb_cmdline_shell_spelling(doc, qcb_cmdline_word(doc, i)).ptr != NULL)
            return true;
    }
    for (size_t i = 0; i < doc->leading_count; i++) {
        if (qcb_cmdline_shell_spelling(doc, doc->leading[i].text).ptr != NULL)
            return true;
    }
    return false;
}

static char *copy(qcb_cmdline *doc, qcb_slice text)
{
    return qcb__arena_copy(&doc->arena, text.ptr, text.len);
}

/* Assignments in front of the first wrapper word are of the environment; behind it they are words of the wrapper. */
static size_t own_assignments(const qcb_cmdline *doc)
{
    size_t n = 0;
    while (n < doc->leading_count && doc->leading[n].assignment)
        n++;
    return n;
}

static char **command_words(qcb_cmdline *doc)
{
    size_t first = own_assignments(doc), wrappers = doc->leading_count - first, words = qcb_cmdline_word_count(doc);
    char *const *own = qcb_cmdline_argv(doc);
    char **argv = qcb__arena_alloc(&doc->arena, (wrappers + words + 1) * sizeof *argv);
    if (argv == NULL || own == NULL)
        return NULL;
    for (size_t i = 0; i < wrappers; i++) {
        argv[i] = copy(doc, doc->leading[first + i].text);
        if (argv[i] == NULL)
            return NULL;
    }
    memcpy(argv + wrappers, own, (words + 1) * sizeof *argv);
    return argv;
}

/* In place of a variable of that name, or at the end. */
static void put_variable(char **list, size_t *count, char *assignment)
{
    size_t len = strcspn(assignment, "=") + 1;
    for (size_t i = 0; i < *count; i++) {
        if (strncmp(list[i], assignment, len) == 0) {
            list[i] = assignment;
            return;
        }
    }
    list[(*count)++] = assignment;
}

static char **variables(qcb_cmdline *doc, const qcb_run_options *options)
{
    size_t count = 0, more = 0, own = own_assignments(doc);
    const char *const *given = options->environment;
    while (environ != NULL && environ[count] != NULL)
        count++;
    while (given != NULL && given[more] != NULL)
        more++;
    char **list = qcb__arena_alloc(&doc->arena, (count + more + own + 1) * sizeof *list);
    if (list == NULL)
        return NULL;
    if (count != 0)
        memcpy(list, environ, count * sizeof *list);
    for (size_t i = 0; i < own + more; i++) {
        char *assignment = copy(doc, i < own ? doc->leading[i].text : qcb_str(given[i - own]));
        if (assignment == NULL)
            return NULL;
        put_variable(list, &count, assignment);
    }
    list[count] = NULL;
    return list;
}

qcb_status qcb__run_words(qcb_cmdline *doc, const qcb_run_options *options, qcb_run_words *out)
{
    if (needs_shell(doc))
        return QCB_INVALID;
    out->argv = command_words(doc);
    out->environment = variables(doc, options);
    return out->argv != NULL && out->environment != NULL ? QCB_OK : QCB_NO_MEMORY;
}
