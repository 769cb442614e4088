/* Shows what the shell reader makes of text, for the golden and property tests.
 *
 *   words-dump              one text on standard input, told for people
 *   words-dump --records    NUL-separated texts; for each: "binary count findings errors\n", then for each word "live
 * len\nBYTES\n" words-dump --quote      NUL-separated words; each quoted, with a NUL behind it
 *
 * SPDX-License-Identifier: MIT */
#include "text/words.h"

#include <stdio.h>
#include <stdlib.h>

static char *read_all(size_t *len)
{
    size_t size = 1 << 16;
    char *bytes = malloc(size);
    *len = 0;
    while (bytes != NULL) {
        *len += fread(bytes + *len, 1, size - *len, stdin);
        if (*len < size)
            break;
        size *= 2;
        char *more = realloc(bytes, size);
        if (more == NULL)
            free(bytes);
        bytes = more;
    }
    return bytes;
}

static void print_escaped(qcb_slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c < 32 || c == 127 || c == '\\')
            printf("\\x%02x", c);
        else
            putchar(c);
    }
}

static void print_line(const char *title, qcb_slice text)
{
    if (text.len == 0)
        return;
    printf("%s ", title);
    print_escaped(text);
    putchar('\n');
}

static void print_diagnostics(const qcb_report *report)
{
    static const char *const names[] = { "?", "error", "warning", "note" };
    size_t count;
    const qcb_diagnostic *items = qcb_report_get(report, &count);
    for (size_t i = 0; i < count; i++)
        printf("%s %s %u:%u-%u %s\n", names[items[i].severity], items[i].code, items[i].arg, items[i].start, items[i].end,
               items[i].message);
}

static void show(const qcb_words *words, const qcb_report *report)
{
    print_line("before", words->before);
    for (size_t i = 0; i < words->count; i++) {
        const char *title = i < words->assignments ? "assignment"
                            : i < words->binary    ? "wrapper"
                            : i == words->binary   ? "binary"
                                                   : "word";
        printf("%s%s ", title, words->items[i].live ? " (live)" : "");
        print_escaped(words->items[i].text);
        putchar('\n');
    }
    print_line("after", words->after);
    print_diagnostics(report);
}

static void record(const qcb_words *words, const qcb_report *report)
{
    printf("%zu %zu %d\n", words->count, qcb_report_count(report, QCB_ERROR), words->before.len + words->after.len == 0);
    for (size_t i = 0; i < words->count; i++) {
        printf("%d %zu\n", words->items[i].live, words->items[i].text.len);
        fwrite(words->items[i].text.ptr, 1, words->items[i].text.len, stdout);
        putchar('\n');
    }
}

static void read_one(const char *text, size_t len, void (*print)(const qcb_words *, const qcb_report *))
{
    qcb_arena arena;
    qcb_words words;
    qcb_report *report = qcb_report_new(NULL);
    qcb__arena_init(&arena, NULL, 4096);
    qcb_status status = qcb__words_read(&words, text, len, &arena, report);
    if (status != QCB_OK)
        printf("status %d\n", status);
    else
        print(&words, report);
    qcb__arena_finish(&arena);
    qcb_report_free(report);
}

static void quote_one(const char *text, size_t len)
{
    qcb_arena arena;
    qcb_buffer out;
    qcb__arena_init(&arena, NULL, 4096);
    qcb__buffer_init(&out, &arena, 0);
    qcb__quote(&out, (qcb_slice){ text, len });
    fwrite(out.data, 1, out.len, stdout);
    putchar('\0');
    qcb__arena_finish(&arena);
}

static void each_record(const char *bytes, size_t len, bool quote)
{
    for (size_t at = 0; at < len;) {
        const char *nul = memchr(bytes + at, '\0', len - at);
        size_t size = nul != NULL ? (size_t)(nul - bytes) - at : len - at;
        if (quote)
            quote_one(bytes + at, size);
        else
            read_one(bytes + at, size, record);
        at += size + 1;
    }
}

int main(int argc, char **argv)
{
    size_t len;
    char *bytes = read_all(&len);
    if (bytes == NULL)
        return 2;
    if (argc == 1)
        read_one(bytes, len, show);
    else
        each_record(bytes, len, strcmp(argv[1], "--quote") == 0);
    free(bytes);
    return 0;
}
