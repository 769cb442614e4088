/* More arguments in a document: what building one is made of. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"

static qcb_status insert_at(qcb_cmdline *doc, size_t at, const qcb_arg *arg)
{
    bool last = at == doc->count;
    if (at > doc->count)
        return QCB_NOT_FOUND;
    if (!qcb__document_reserve(doc, 1))
        return QCB_NO_MEMORY;
    if (!last)
        memmove(doc->args + at + 1, doc->args + at, (doc->count - at) * sizeof *doc->args);
    doc->args[at] = *arg;
    if (last)
        return qcb__document_append(doc);
    doc->count++;
    return qcb__document_settle(doc);
}

qcb_status qcb_cmdline_insert(qcb_cmdline *doc, size_t at, const char *option, const char *value)
{
    qcb_arg arg = { .row = qcb__option_find(option, strlen(option)), .words = 1, .form = QCB_FORM_FLAG, .ended = true };
    if (arg.row == NULL)
        return QCB_NOT_FOUND;
    if ((value == NULL) != (arg.row->syntax == QCB_SYNTAX_FLAG))
        return QCB_INVALID;
    arg.option = arg.row->id;
    arg.spelling = qcb__option_spelling(arg.row);
    if (value != NULL) {
        size_t len = strlen(value);
        arg.words = 2;
        arg.value = (qcb_slice){ qcb__arena_copy(&doc->arena, value, len), len };
        if (arg.value.ptr == NULL)
            return QCB_NO_MEMORY;
        qcb__document_read_value(doc, &arg);
    }
    return insert_at(doc, at, &arg);
}

qcb_status qcb_cmdline_add(qcb_cmdline *doc, const char *option, const char *value)
{
    return qcb_cmdline_insert(doc, doc->count, option, value);
}

qcb_status qcb_cmdline_add_image(qcb_cmdline *doc, const char *path)
{
    size_t len = strlen(path);
    const char *prefix = path[0] == '-' ? "./" : ""; /* a word that starts with a dash would be an option */
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, len + 3);
    qcb__buffer_str(&text, prefix);
    qcb__buffer_add(&text, path, len);
    if (qcb__buffer_text(&text) == NULL)
        return QCB_NO_MEMORY;
    qcb_arg arg = { .words = 1, .form = QCB_FORM_POSITIONAL, .spelling = { "", 0 }, .value = { text.data, text.len } };
    return insert_at(doc, doc->count, &arg);
}
