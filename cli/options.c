/* Options by table, over getopt_long. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define MOST_OPTIONS 24
#define HELP 1000 /* beyond the letters and the rows */

int qcb__trouble(const char *format, ...)
{
    char text[1024];
    qcb__out out = { 0 };
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    qcb__out_safe(&out, (qcb_slice){ text, strlen(text) });
    fprintf(stderr, "qcb: %.*s\n", (int)out.len, out.data != NULL ? out.data : "");
    qcb__out_free(&out);
    return QCB__TROUBLE;
}

int qcb__misuse(const qcb__usage *usage, const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    qcb__trouble("%s", text);
    fprintf(stderr, "Try: qcb %s --help\n", usage->name);
    return QCB__TROUBLE;
}

/* Edits that turn a into b; anything over 2 is 3. Names are short. */
static size_t distance(const char *a, const char *b)
{
    size_t row[64], la = strlen(a), lb = strlen(b);
    if (lb >= 64 || la >= 64 || la > lb + 2 || lb > la + 2)
        return 3;
    for (size_t j = 0; j <= lb; j++)
        row[j] = j;
    for (size_t i = 1; i <= la; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= lb; j++) {
            size_t best = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            best = best < row[j] + 1 ? best : row[j] + 1;
            row[j] = best < row[j - 1] + 1 ? best : row[j - 1] + 1;
        }
    }
    return row[lb] < 3 ? row[lb] : 3;
}

const char *qcb__nearest_name(const char *word, const char *const *names, size_t count)
{
    const char *best = NULL;
    size_t least = 3;
    for (size_t i = 0; i < count; i++) {
        size_t d = distance(word, names[i]);
        if (d < least && d < strlen(names[i])) {
            least = d;
            best = names[i];
        }
    }
    return best;
}

static void print_option(const qcb__option *o)
{
    char left[64];
    snprintf(left, sizeof left, "%c%c%s--%s%s%s", o->letter != 0 ? '-' : ' ', o->letter != 0 ? o->letter : ' ',
             o->letter != 0 ? ", " : "  ", o->name, o->argument != NULL ? " " : "", o->argument != NULL ? o->argument : "");
    printf("  %-22s  %s\n", left, o->help);
}

static void print_help(const qcb__usage *usage)
{
    printf("Usage: %s\n\n%s\n\nOptions:\n", usage->lines, usage->about);
    for (const qcb__option *o = usage->options; o->name != NULL; o++)
        print_option(o);
    print_option(&(qcb__option){ .name = "help", .letter = 'h', .help = "this text" });
    printf("\nExamples:\n%s%s", usage->examples, usage->tail != NULL ? usage->tail : "");
}

typedef struct tables {
    struct option long_options[MOST_OPTIONS + 2];
    char short_options[2 * MOST_OPTIONS + 4];
    const char *names[MOST_OPTIONS + 1];
    size_t count;
} tables;

/* getopt_long's tables: the value of a long option is its row, that of a short one its letter. */
static void fill(tables *t, const qcb__usage *usage)
{
    size_t at = 0;
    memset(t, 0, sizeof *t);
    t->short_options[at++] = ':';
    for (const qcb__option *o = usage->options; o->name != NULL && t->count < MOST_OPTIONS; o++) {
        t->names[t->count] = o->name;
        t->long_options[t->count] =
            (struct option){ o->name, o->argument != NULL ? required_argument : no_argument, NULL, 256 + (int)t->count };
        t->count++;
        if (o->letter == 0)
            continue;
        t->short_options[at++] = o->letter;
        if (o->argument != NULL)
            t->short_options[at++] = ':';
    }
    t->short_options[at] = 'h';
    t->names[t->count] = "help";
    t->long_options[t->count] = (struct option){ "help", no_argument, NULL, HELP };
}

static const qcb__option *row_of(const qcb__usage *usage, int code)
{
    if (code >= 256)
        return &usage->options[code - 256];
    for (const qcb__option *o = usage->options; o->name != NULL; o++)
        if (o->letter == code)
            return o;
    return NULL;
}

static bool is_choice(const qcb__option *o, const char *value)
{
    for (size_t i = 0; o->choices != NULL && o->choices[i] != NULL; i++)
        if (strcmp(o->choices[i], value) == 0)
            return true;
    return o->choices == NULL;
}

static int wrong_choice(const qcb__usage *usage, const qcb__option *o, const char *value)
{
    char list[256] = "";
    size_t len = 0, count = 0;
    for (; o->choices[count] != NULL && len < sizeof list; count++)
        len += (size_t)snprintf(list + len, sizeof list - len, "%s%s", count != 0 ? ", " : "", o->choices[count]);
    const char *near = qcb__nearest_name(value, o->choices, count);
    if (near != NULL)
        return qcb__misuse(usage, "--%s: '%s' is none of %s: did you mean '%s'?", o->name, value, list, near);
    return qcb__misuse(usage, "--%s: '%s' is none of %s", o->name, value, list);
}

static int unknown_option(const qcb__usage *usage, const tables *t, const char *word)
{
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(word, "="), word);
    const char *near = strncmp(name, "--", 2) == 0 ? qcb__nearest_name(name + 2, t->names, t->count + 1) : NULL;
    if (near != NULL)
        return qcb__misuse(usage, "%s has no option '%s': did you mean '--%s'?", usage->name, name, near);
    return qcb__misuse(usage, "%s has no option '%s' (a command line as words goes behind --)", usage->name, name);
}

/* The word that getopt complains about. */
static const char *culprit(char **argv, char *buffer)
{
    if (optopt == 0 || optopt >= 256)
        return argv[optind - 1];
    snprintf(buffer, 3, "-%c", optopt);
    return buffer;
}

static bool take(const qcb__usage *usage, const tables *t, int code, char **argv, void *values, int *status)
{
    char buffer[3];
    if (code == HELP || code == 'h') {
        print_help(usage);
        *status = QCB__FINE;
        return false;
    }
    const qcb__option *o = code == '?' || code == ':' ? NULL : row_of(usage, code);
    const char *value = optarg != NULL ? optarg : "";
    if (code == ':')
        *status = qcb__misuse(usage, "%s needs a value", culprit(argv, buffer));
    else if (o == NULL)
        *status = unknown_option(usage, t, culprit(argv, buffer));
    else if (!is_choice(o, value))
        *status = wrong_choice(usage, o, value);
    else {
        memcpy((char *)values + o->offset, &value, sizeof value);
        return true;
    }
    return false;
}

bool qcb__options_read(const qcb__usage *usage, int argc, char **argv, void *values, qcb__operands *operands, int *status)
{
    tables t;
    int own = 1, code;
    while (own < argc && strcmp(argv[own], "--") != 0)
        own++;
    *operands = (qcb__operands){ .has_words = own < argc };
    if (own < argc)
        operands->words = argv + own + 1, operands->word_count = (size_t)(argc - own - 1);
    fill(&t, usage);
    optind = 1;
    opterr = 0;
    while ((code = getopt_long(own, argv, t.short_options, t.long_options, NULL)) != -1)
        if (!take(usage, &t, code, argv, values, status))
            return false;
    operands->items = argv + optind;
    operands->count = (size_t)(own - optind);
    return true;
}
