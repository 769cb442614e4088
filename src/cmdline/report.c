/* What reading found: unknown options, missing values, malformed JSON. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "text/json.h"

#include <stdio.h>

static int printable(size_t len)
{
    return len > 80 ? 80 : (int)len;
}

static void tell_former(qcb_report *report, const qcb_former_option *former, qcb_place place)
{
    const char *when = former->removed != NULL ? former->removed : "7.2 or earlier";
    qcb_diagnostic *d =
        qcb__report_add(report, QCB_ERROR, "removed-option", place, "-%s was removed from QEMU in %s", former->name, when);
    if (former->instead != NULL)
        qcb__report_suggest(report, d, QCB_EDIT_HINT, former->instead, strlen(former->instead));
}

static void tell_unknown(qcb_report *report, const qcb_arg *arg)
{
    qcb_slice s = arg->spelling;
    qcb_place place = { arg->word, 0, (uint32_t)s.len };
    size_t dashes = s.len > 1 && s.ptr[1] == '-' ? 2 : 1;
    const char *near = qcb__option_near(s.ptr + dashes, s.len - dashes);
    const char *equals = memchr(s.ptr, '=', s.len);
    const qcb_former_option *former = qcb__option_former(s.ptr + dashes, s.len - dashes);
    qcb_diagnostic *d;
    if (former != NULL) {
        tell_former(report, former, place);
        return;
    }
    if (s.len == dashes) {
        d = qcb__report_add(report, QCB_ERROR, "unknown-option", place, "'%.*s' is no option: QEMU has no end-of-options mark",
                            printable(s.len), s.ptr);
    } else if (equals != NULL && qcb__option_find(s.ptr + dashes, (size_t)(equals - s.ptr) - dashes) != NULL) {
        d = qcb__report_add(report, QCB_ERROR, "unknown-option", place,
                            "the value of an option is a word of its own, not joined by '='");
        qcb_buffer text;
        qcb__buffer_init(&text, &report->arena, s.len + 8);
        qcb__buffer_add(&text, s.ptr, (size_t)(equals - s.ptr));
        qcb__buffer_char(&text, ' ');
        qcb__quote(&text, (qcb_slice){ equals + 1, s.len - (size_t)(equals + 1 - s.ptr) });
        if (!text.failed)
            qcb__report_suggest(report, d, QCB_EDIT_WORDS, text.data, text.len);
        d->words = 1;
        return;
    } else {
        d = qcb__report_add(report, QCB_ERROR, "unknown-option", place, "no QEMU from 7.2 on has the option '%.*s'",
                            printable(s.len), s.ptr);
    }
    if (near != NULL) {
        char text[40];
        snprintf(text, sizeof text, "-%s", near);
        qcb__report_suggest(report, d, QCB_EDIT_REPLACE, text, strlen(text));
    }
}

static void tell_missing(qcb_report *report, const qcb_arg *arg)
{
    uint32_t end = (uint32_t)arg->spelling.len;
    qcb__report_add(report, QCB_ERROR, "missing-argument", (qcb_place){ arg->word, 0, end }, "-%s needs an argument behind it",
                    arg->row->name);
}

static void tell_json(qcb_report *report, const qcb_arg *arg)
{
    qcb_item_list scratch = { .arena = &report->arena };
    qcb_json_error error;
    if (!qcb__json_read(&scratch, arg->value.ptr, arg->value.len, &error) && !scratch.failed)
        qcb__report_add(report, QCB_ERROR, "invalid-json", (qcb_place){ arg->word + 1, error.at, error.end }, "%s",
                        error.message);
}

/* Also numbers the words anew. */
qcb_status qcb__document_settle(qcb_cmdline *doc)
{
    uint32_t word = 1;
    qcb_report_clear(&doc->report);
    if (doc->input_report.count != 0)
        qcb__report_append(&doc->report, &doc->input_report);
    for (size_t i = 0; i < doc->count; i++) {
        qcb_arg *arg = &doc->args[i];
        arg->word = word;
        word += arg->words;
        if (arg->form == QCB_FORM_UNKNOWN)
            tell_unknown(&doc->report, arg);
        else if (arg->form == QCB_FORM_MISSING)
            tell_missing(&doc->report, arg);
        else if (arg->bad_json)
            tell_json(&doc->report, arg);
    }
    return doc->items.failed ? QCB_NO_MEMORY : QCB_OK;
}

const qcb_report *qcb_cmdline_report(const qcb_cmdline *doc)
{
    return &doc->report;
}
