/* Words with expansions that a shell would make ($VAR, ~, *): how they were spelt. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"

#include <stdlib.h>

/* By place in memory: the slice that the document holds is the word's name. Empty words may share a place with the next one. */
static int compare_live(const void *a, const void *b)
{
    const qcb_slice *x = &((const qcb_word *)a)->text, *y = &((const qcb_word *)b)->text;
    if (x->ptr != y->ptr)
        return (uintptr_t)x->ptr < (uintptr_t)y->ptr ? -1 : 1;
    return x->len == y->len ? 0 : x->len < y->len ? -1 : 1;
}

void qcb__document_sort_live(qcb_cmdline *doc)
{
    if (doc->live_count > 1)
        qsort(doc->live, doc->live_count, sizeof *doc->live, compare_live);
}

qcb_word *qcb__document_live(const qcb_cmdline *doc, qcb_slice text)
{
    const qcb_word key = { .text = text };
    return doc->live_count != 0 ? bsearch(&key, doc->live, doc->live_count, sizeof *doc->live, compare_live) : NULL;
}

qcb_slice qcb_cmdline_shell_spelling(const qcb_cmdline *doc, qcb_slice word)
{
    const qcb_word *live = qcb__document_live(doc, word);
    return live != NULL ? live->raw : (qcb_slice){ NULL, 0 };
}
