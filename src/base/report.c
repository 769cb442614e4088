/* SPDX-License-Identifier: MIT */
#include "base/report.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>

void qcb__report_init(qcb_report *report, const qcb_allocator *allocator)
{
    /* Member by member: clearing it whole is a string instruction, which takes long to start. */
    qcb__arena_init(&report->arena, allocator, 1024);
    report->items = NULL;
    report->count = report->size = report->dropped = 0;
    report->failed = false;
    report->scratch = (qcb_diagnostic){ .code = NULL };
    report->kept = (qcb_kept){ .memo = NULL };
    report->clean_off = false;
}

static void release(qcb_report *report, void **memory, size_t size)
{
    if (*memory != NULL)
        report->arena.allocator.release(report->arena.allocator.context, *memory, size);
    *memory = NULL;
}

void qcb__report_forget_clean(qcb_report *report)
{
    release(report, &report->kept.clean, report->kept.clean_size);
    release(report, &report->kept.outlines, report->kept.outlines_size);
}

/* ---- estates ---- */

#define ESTATES 2 /* each of a few MiB */

static struct {
    atomic_flag busy; /* who finds it so goes without */
    qcb_kept items[ESTATES];
} estates = { .busy = ATOMIC_FLAG_INIT };

/* Exchanges what is kept for the first estate that is there, or for the first place that is free. */
static void exchange(qcb_kept *kept)
{
    bool leaves = kept->memo != NULL;
    if (atomic_flag_test_and_set_explicit(&estates.busy, memory_order_acquire))
        return;
    for (size_t i = 0; i < ESTATES; i++) {
        if ((estates.items[i].memo == NULL) == leaves) {
            qcb_kept item = estates.items[i];
            estates.items[i] = *kept;
            *kept = item;
            break;
        }
    }
    atomic_flag_clear_explicit(&estates.busy, memory_order_release);
}

/* Memory of a caller's own goes back to the caller. */
static bool shares(const qcb_report *report)
{
    return qcb__arena_on_heap(&report->arena) && !report->clean_off;
}

#define FIRST_CHUNK 32768 /* what a check of a whole line needs, in one call */

void qcb__report_inherit(qcb_report *report)
{
    if (report->arena.chunks == NULL && report->arena.chunk_size < FIRST_CHUNK)
        report->arena.chunk_size = FIRST_CHUNK;
    if (report->kept.memo == NULL && shares(report))
        exchange(&report->kept);
}

void qcb__report_finish(qcb_report *report)
{
    if (report->kept.memo != NULL && !report->kept.foreign && shares(report))
        exchange(&report->kept);
    if (report->kept.memo != NULL)
        report->arena.allocator.release(report->arena.allocator.context, report->kept.memo, report->kept.memo_size);
    report->kept.memo = NULL;
    qcb__report_forget_clean(report);
    qcb__arena_finish(&report->arena);
}

qcb_report *qcb_report_new(const qcb_allocator *allocator)
{
    qcb_report start;
    qcb__report_init(&start, allocator);
    qcb_report *report = start.arena.allocator.alloc(start.arena.allocator.context, sizeof *report);
    if (report != NULL)
        *report = start;
    return report;
}

void qcb_report_free(qcb_report *report)
{
    if (report == NULL)
        return;
    qcb_allocator allocator = report->arena.allocator;
    qcb__report_finish(report);
    allocator.release(allocator.context, report, sizeof *report);
}

void qcb_report_clear(qcb_report *report)
{
    qcb__arena_clear(&report->arena);
    report->items = NULL;
    report->count = report->size = report->dropped = 0;
    report->failed = false;
}

const qcb_diagnostic *qcb_report_get(const qcb_report *report, size_t *count)
{
    *count = report->count;
    return report->items;
}

size_t qcb_report_count(const qcb_report *report, qcb_severity severity)
{
    size_t count = 0;
    for (size_t i = 0; i < report->count; i++)
        count += report->items[i].severity == severity;
    return count;
}

static bool grow(qcb_report *report)
{
    size_t size = report->size == 0 ? 8 : report->size * 2;
    qcb_diagnostic *items = qcb__arena_alloc(&report->arena, size * sizeof *items);
    if (items == NULL)
        return false;
    if (report->count != 0)
        memcpy(items, report->items, report->count * sizeof *items);
    report->items = items;
    report->size = size;
    return true;
}

static qcb_diagnostic *put(qcb_report *report, const qcb_diagnostic *d, const char *text, size_t len)
{
    char *message = report->count < report->size || grow(report) ? qcb__arena_copy(&report->arena, text, len) : NULL;
    if (message == NULL) {
        report->failed = true;
        return &report->scratch;
    }
    qcb_diagnostic *slot = &report->items[report->count++];
    *slot = *d;
    slot->message = message;
    return slot;
}

qcb_diagnostic *qcb__report_take(qcb_report *report, qcb_severity severity, const char *code, qcb_place place, const char *text,
                                 size_t len)
{
    qcb_diagnostic d = { .severity = severity, .code = code, .arg = place.arg, .start = place.start, .end = place.end };
    if (report->count < QCB__REPORT_LIMIT)
        return put(report, &d, text, len);
    report->worst = report->dropped++ == 0 || severity < report->worst ? severity : report->worst;
    return &report->scratch;
}

void qcb__report_end(qcb_report *report)
{
    static const char text[] = "there is more to tell than the 10000 findings before this one";
    if (report->dropped == 0 || report->count < QCB__REPORT_LIMIT)
        return;
    qcb_diagnostic *last = &report->items[report->count - 1];
    if (report->count > QCB__REPORT_LIMIT) { /* told of the line before */
        last->severity = report->worst;
        return;
    }
    qcb_diagnostic d = {
        .severity = report->worst, .code = "more-findings", .arg = last->arg, .start = last->end, .end = last->end
    };
    put(report, &d, text, sizeof text - 1);
}

qcb_diagnostic *qcb__report_add(qcb_report *report, qcb_severity severity, const char *code, qcb_place place, const char *format,
                                ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    size_t kept = len < 0 ? 0 : (size_t)len < sizeof text ? (size_t)len : sizeof text - 1;
    return qcb__report_take(report, severity, code, place, text, kept);
}

void qcb__report_suggest(qcb_report *report, qcb_diagnostic *diagnostic, qcb_edit edit, const char *text, size_t len)
{
    char *copy = diagnostic != &report->scratch ? qcb__arena_copy(&report->arena, text, len) : NULL;
    if (copy == NULL)
        return;
    diagnostic->edit = edit;
    diagnostic->suggestion = copy;
}

static bool before(const qcb_diagnostic *a, const qcb_diagnostic *b)
{
    if (a->arg != b->arg)
        return a->arg < b->arg;
    if (a->start != b->start)
        return a->start < b->start;
    return a->end < b->end;
}

/* Insertion sort: reports are short, nearly sorted, and equal places must keep their order. */
void qcb__report_sort(qcb_report *report)
{
    for (size_t i = 1; i < report->count; i++) {
        qcb_diagnostic item = report->items[i];
        size_t at = i;
        for (; at > 0 && before(&item, &report->items[at - 1]); at--)
            report->items[at] = report->items[at - 1];
        report->items[at] = item;
    }
}

void qcb__report_append(qcb_report *report, const qcb_report *from)
{
    for (size_t i = 0; i < from->count; i++) {
        const qcb_diagnostic *d = &from->items[i];
        qcb_diagnostic *copy =
            qcb__report_add(report, d->severity, d->code, (qcb_place){ d->arg, d->start, d->end }, "%s", d->message);
        if (d->suggestion != NULL)
            qcb__report_suggest(report, copy, d->edit, d->suggestion, strlen(d->suggestion));
        copy->words = d->words;
    }
}
