/* iothread-vq-mapping: each queue goes to one thread. SPDX-License-Identifier: MIT */
#include "check/need.h"
#include "text/scalar.h"

#define MOST 1024 /* queues */

/* One mapping as it is walked. */
typedef struct mapping {
    qcb_checker *c;
    const qcb_device *d;
    uint64_t queues;
    uint32_t with, without; /* entries with and without "vqs" */
    uint32_t mapped;        /* queues that have a thread */
    uint8_t seen[MOST / 8];
    bool told;
} mapping;

static void tell(mapping *m, uint32_t item, const char *text)
{
    if (!m->told)
        qcb__tell(m->c, QCB_ERROR, "invalid-value", qcb__place_item_value(&m->d->view, &m->d->view.items[item]), "%s: %s",
                  m->d->what, text);
    m->told = true;
}

static void map_queue(mapping *m, uint32_t item)
{
    qcb_scalar number;
    qcb_slice text = qcb__view_text(m->c, &m->d->view, &m->d->view.items[item]);
    if (qcb__scalar_json_int(text, false, &number) != QCB_SCALAR_OK || number.value >= MOST)
        return;
    uint8_t bit = (uint8_t)(1u << number.value % 8);
    if (number.value >= m->queues)
        tell(m, item, "there is no such queue");
    else if (m->seen[number.value / 8] & bit)
        tell(m, item, "this queue has a thread already");
    m->seen[number.value / 8] |= bit;
    m->mapped++;
}

static void map_entry(mapping *m, uint32_t entry)
{
    const qcb_view *view = &m->d->view;
    const qcb_item_record *queues = qcb__view_find(view, entry + 1, view->items[entry].next, "vqs");
    const qcb_item_record *thread = qcb__view_find(view, entry + 1, view->items[entry].next, "iothread");
    if (thread != NULL) {
        qcb_slice name = qcb__view_text(m->c, view, thread);
        qcb_id *id = qcb__id_find(m->c, QCB_NS_OBJECT, name);
        if (id != NULL && qcb__claim(m->c, m->d->what, id->order))
            tell(m, (uint32_t)(thread - view->items), "this thread is in the mapping already");
    }
    *(queues != NULL ? &m->with : &m->without) += 1;
    uint32_t at = queues != NULL ? (uint32_t)(queues - view->items) : 0;
    for (uint32_t i = at + 1; queues != NULL && i < queues->next; i = view->items[i].next)
        map_queue(m, i);
}

void qcb__need_queues(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const qcb_item_record *item = d->is_json ? qcb__view_find(&d->view, 0, d->view.count, row->key) : NULL;
    bool counted = qcb__device_value(c, d, "num-queues").there;
    if (item == NULL || item->kind != QCB_ITEM_ARRAY)
        return;
    mapping m = { .c = c, .d = d, .queues = qcb__device_number(c, d, "num-queues", 1) };
    uint32_t at = (uint32_t)(item - d->view.items);
    m.queues = counted ? m.queues : MOST;
    for (uint32_t i = at + 1; i < item->next; i = d->view.items[i].next)
        map_entry(&m, i);
    if (m.with != 0 && m.without != 0)
        tell(&m, at, "either all entries have 'vqs', or none");
    else if (counted && m.with != 0 && m.mapped < m.queues)
        tell(&m, at, "some queues have no thread");
}
