/* SPDX-License-Identifier: MIT */
#include "schemac/line.h"

/* Takes one word off *cursor: blanks end it, "..." inside it keeps them. Quotes are removed in place; `quoted` says that the
 * word began with one. NULL at the end of the line or for an open quote. */
static char *take_word(char **cursor, bool *quoted, const char **fault)
{
    char *in = *cursor, *start, *out;
    bool open = false;
    while (*in == ' ')
        in++;
    *quoted = *in == '"';
    if (*in == '\0')
        return NULL;
    for (start = out = in; *in != '\0' && (open || *in != ' '); in++) {
        if (*in == '"')
            open = !open;
        else
            *out++ = open && *in == '\\' && in[1] != '\0' ? *++in : *in;
    }
    if (open)
        *fault = "a quote is not closed";
    *cursor = *in == '\0' ? in : in + 1;
    *out = '\0';
    return start;
}

static void take_attributes(char *cursor, qcb_line *line, const char **fault)
{
    bool quoted;
    char *word;
    while ((word = take_word(&cursor, &quoted, fault)) != NULL) {
        if (!quoted && word[0] == '@' && line->range_count < QCB__LINE_WORDS)
            line->ranges[line->range_count++] = word + 1;
        else if (line->word_count < QCB__LINE_WORDS)
            line->words[line->word_count++] = word;
        else
            *fault = "too many words";
    }
}

static const char *cut_line(char *text, qcb_line *line)
{
    const char *fault = NULL;
    bool quoted, mark;
    char *cursor = text, *first, *second;
    if (text[0] == ' ' && (text[1] != ' ' || text[2] == ' '))
        return "members are indented by two blanks";
    line->kind = text[0] == ' ' ? QCB__LINE_MEMBER : QCB__LINE_ENTRY;
    first = take_word(&cursor, &quoted, &fault);
    mark = !quoted && line->kind == QCB__LINE_MEMBER && first[1] == '\0' && (first[0] == '=' || first[0] == '?');
    if (mark)
        line->kind = first[0] == '=' ? QCB__LINE_VALUE : QCB__LINE_VARIANT;
    if (mark)
        first = take_word(&cursor, &quoted, &fault);
    second = line->kind == QCB__LINE_VALUE ? NULL : take_word(&cursor, &quoted, &fault);
    if (first == NULL || (second == NULL && line->kind != QCB__LINE_VALUE))
        return fault ? fault : "a name and a type are needed";
    line->name = line->kind == QCB__LINE_ENTRY ? second : first;
    line->type = line->kind == QCB__LINE_ENTRY ? first : second;
    take_attributes(cursor, line, &fault);
    return fault;
}

bool qcb__line_next(qcb_line_reader *reader, qcb_line *line)
{
    while (*reader->text != '\0') {
        char *start = reader->text, *end = strchr(start, '\n');
        const char *fault = NULL;
        reader->text = end ? end + 1 : start + strlen(start);
        if (end != NULL)
            *end = '\0';
        reader->number++;
        line->kind = QCB__LINE_EMPTY;
        line->word_count = line->range_count = 0;
        line->number = reader->number;
        if (start[0] == '#' || start[strspn(start, " ")] == '\0')
            continue;
        fault = cut_line(start, line);
        if (fault == NULL)
            return true;
        qcb__fault(reader->faults, reader->file, reader->number, "%s", fault);
    }
    return false;
}

const char *qcb__line_attr(const qcb_line *line, const char *key)
{
    size_t len = strlen(key);
    for (size_t i = 0; i < line->word_count; i++)
        if (strncmp(line->words[i], key, len) == 0 && (line->words[i][len] == '=' || line->words[i][len] == '\0'))
            return line->words[i] + len + (line->words[i][len] == '=');
    return NULL;
}

static void write_quoted(qcb_text *out, const char *text)
{
    qcb__text_str(out, "\"");
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            qcb__text_str(out, "\\");
        qcb__text_add(out, text, 1);
    }
    qcb__text_str(out, "\"");
}

void qcb__write_word(qcb_text *out, const char *word)
{
    if (word[0] == '\0' || strpbrk(word, " \"") != NULL || strchr("@#=?<", word[0]) != NULL)
        write_quoted(out, word);
    else
        qcb__text_str(out, word);
}

void qcb__write_attr(qcb_text *out, const char *key, const char *value)
{
    qcb__text_printf(out, " %s=", key);
    if (value[0] == '\0' || strpbrk(value, " \"") != NULL)
        write_quoted(out, value);
    else
        qcb__text_str(out, value);
}

qcb_set qcb__line_set(const qcb_line_reader *reader, const qcb_line *line, const qcb_targets *targets, const qcb_set *base)
{
    qcb_set set = { { 0 } };
    if (line->range_count == 0)
        return *base;
    for (size_t i = 0; i < line->range_count; i++) {
        const char *fault = qcb__range_read(targets, line->ranges[i], base, &set);
        if (fault != NULL)
            qcb__fault(reader->faults, reader->file, line->number, "%s: @%s", fault, line->ranges[i]);
    }
    return set;
}
