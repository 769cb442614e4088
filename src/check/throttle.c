/* Limits of disks: what their keys say of one another. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "text/scalar.h"

#include <stdio.h>

#define MOST 1000000000000000u /* of any limit */

typedef struct limit {
    const qcb_item_record *item, *max_item, *length_item;
    uint64_t average, max, length;
} limit;

typedef struct throttle {
    qcb_checker *c;
    const qcb_view *view;
    uint32_t first, end;
    const char *prefix;
    const char *(*other)(const char *key);
    bool good;
} throttle;

static void fault(throttle *t, const qcb_item_record *item, const char *wants)
{
    if (t->good)
        qcb__tell(t->c, QCB_ERROR, "invalid-limit", qcb__place_item_key(t->view, item), "%s: '%.*s' %s", t->view->what,
                  QCB__SHOW(qcb__view_key(t->view, item)), wants);
    t->good = false;
}

static const qcb_item_record *read(throttle *t, const char *name, const char *suffix, uint64_t *value)
{
    char key[64];
    qcb_scalar number = { 0, 0 };
    snprintf(key, sizeof key, "%s%s%s", t->prefix, name, suffix);
    const qcb_item_record *item = qcb__view_find(t->view, t->first, t->end, key);
    const char *again = item == NULL && t->other != NULL ? t->other(key) : NULL;
    if (again != NULL)
        item = qcb__view_find(t->view, t->first, t->end, again);
    if (item == NULL)
        return NULL;
    (void)qcb__scalar_uint(qcb__view_text(t->c, t->view, item), &number);
    *value = number.value;
    return item;
}

static void check_limit(throttle *t, const limit *l)
{
    if (l->average > MOST)
        fault(t, l->item, "is above 10^15");
    else if (l->max > MOST)
        fault(t, l->max_item, "is above 10^15");
    else if (l->length == 0)
        fault(t, l->length_item, "is 0: a burst takes at least one second");
    else if (l->length > 1 && l->max == 0)
        fault(t, l->length_item, "says how long, and nothing says how much");
    else if (l->max != 0 && l->length > MOST / l->max)
        fault(t, l->length_item, "is too long for so much");
    else if (l->max != 0 && l->average == 0)
        fault(t, l->max_item, "needs the limit without -max");
    else if (l->max != 0 && l->max < l->average)
        fault(t, l->max_item, "is below the limit without -max");
}

/* total, read and write of one unit; true when one of them limits. */
static bool check_unit(throttle *t, const char *unit)
{
    static const char *const directions[] = { "total", "read", "write" };
    limit limits[3];
    char name[16];
    for (size_t i = 0; i < 3; i++) {
        limits[i] = (limit){ .length = 1 };
        snprintf(name, sizeof name, "%s-%s", unit, directions[i]);
        limits[i].item = read(t, name, "", &limits[i].average);
        limits[i].max_item = read(t, name, "-max", &limits[i].max);
        limits[i].length_item = read(t, name, "-max-length", &limits[i].length);
    }
    if (limits[0].average != 0 && (limits[1].average != 0 || limits[2].average != 0))
        fault(t, limits[0].item, "cannot stand beside limits for reading or writing alone");
    if (limits[0].max != 0 && (limits[1].max != 0 || limits[2].max != 0))
        fault(t, limits[0].max_item, "cannot stand beside limits for reading or writing alone");
    for (size_t i = 0; i < 3; i++)
        check_limit(t, &limits[i]);
    return limits[0].average != 0 || limits[1].average != 0 || limits[2].average != 0;
}

/* Is any limit there? Most have none, and their keys are many. */
static bool has_limits(const throttle *t)
{
    size_t len = strlen(t->prefix);
    for (uint32_t i = t->first; i < t->end; i = t->view->items[i].next) {
        qcb_slice key = qcb__view_key(t->view, &t->view->items[i]);
        if (key.len > len && memcmp(key.ptr, t->prefix, len) == 0 && (key.ptr[len] == 'b' || key.ptr[len] == 'i'))
            return true; /* bps, iops */
    }
    return t->other != NULL;
}

void qcb__check_throttle(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *prefix,
                         const char *(*other)(const char *key))
{
    throttle t = { c, view, first, end, prefix, other, true };
    uint64_t size = 0;
    if (!has_limits(&t))
        return;
    check_unit(&t, "bps");
    bool operations = check_unit(&t, "iops");
    const qcb_item_record *item = read(&t, "iops-size", "", &size);
    if (size != 0 && !operations)
        fault(&t, item, "needs a limit of operations");
}
