/* What devices check that have a number on their bus, or a bus for others. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/leaf.h"
#include "check/need.h"

#include <ctype.h>
#include <stdlib.h>

#define MANY 1024 /* buses that are looked at one by one */

/* 1 + index of the USB bus of that name; 0: none. */
static uint32_t usb_bus(qcb_checker *c, qcb_slice name)
{
    for (uint32_t i = 0; i < c->buses->count && i < MANY; i++) {
        const qcb_bus *bus = &c->buses->items[i];
        if (qcb__bus_is(bus, QCB_BUS_USB) && qcb__bus_is_named(bus, name))
            return 1 + i;
    }
    const qcb_bus *far = c->buses->count > MANY ? qcb__bus_far(c, name) : NULL;
    return far != NULL && qcb__bus_is(far, QCB_BUS_USB) ? 1 + (uint32_t)(far - c->buses->items) : 0;
}

/* The ports of the master that a companion takes, from its `firstport` on. */
static void companion_ports(qcb_checker *c, const qcb_device *d, uint32_t bus, unsigned ports)
{
    qcb_found found = qcb__device_value(c, d, "firstport");
    unsigned all = c->buses->items[bus - 1].units;
    uint64_t first = qcb__device_number(c, d, "firstport", 0);
    bool taken = false;
    if (all == 0)
        return;
    if (ports > all || first > all - ports) {
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found),
                  "%s: 'firstport' is at most %u, for it has %u ports of %u", d->what, ports > all ? 0 : all - ports, ports, all);
        return;
    }
    for (unsigned i = 0; i < ports; i++)
        taken |= qcb__claim(c, "port of a companion", (uint64_t)bus << 32 | (first + i));
    if (taken)
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found),
                  "%s: a companion has these ports of its master already", d->what);
}

/* A companion names the bus of its master. row->min: its ports, when it does not say. */
void qcb__need_usb_master(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!found.there || !c->buses->named || c->open_world)
        return;
    uint32_t bus = usb_bus(c, found.text);
    const qcb_device *master = bus != 0 ? c->buses->items[bus - 1].maker : NULL;
    if (bus == 0)
        qcb__tell(c, QCB_ERROR, "unknown-bus", found.place, "%s: there is no USB bus '%.*s'", d->what, QCB__SHOW(found.text));
    else if (master == NULL || strncmp(master->class->lineage[0], "ich9-usb-ehci", 13) != 0)
        qcb__tell(c, QCB_ERROR, "wrong-bus", found.place,
                  "%s: '%.*s' takes no further companions: only buses of -device ich9-usb-ehci1 and -ehci2 do", d->what,
                  QCB__SHOW(found.text));
    else
        companion_ports(c, d, bus, (unsigned)qcb__device_number(c, d, "num-ports", row->min));
}

/* CSS.SSID.DEVNO in hex. */
void qcb__need_device_number(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    char text[16], *end;
    if (!found.there)
        return;
    bool good = found.text.len >= 8 && found.text.len <= 9;
    memcpy(text, found.text.ptr, good ? found.text.len : 0);
    text[good ? found.text.len : 0] = '\0';
    unsigned long css = strtoul(text, &end, 16);
    good &= css <= 0xfe && *end == '.' && end[1] >= '0' && end[1] <= '3' && end[2] == '.' && strlen(end) == 7;
    unsigned long number = good ? strtoul(end + 3, &end, 16) : 0;
    if (!good || *end != '\0')
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s cannot be '%.*s': it wants something such as fe.0.0001",
                  row->key, d->what, QCB__SHOW(found.text));
    else if (qcb__claim(c, "device number", css << 24 | (unsigned long)(text[3] - '0') << 16 | number))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: '%.*s' is taken already", d->what, QCB__SHOW(found.text));
}

/* A number of its own: the one that is given, or the first from row->min on that is free. */
void qcb__need_own_number(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t number = found.there ? qcb__device_number(c, d, row->key, row->max) : row->min;
    if (!found.there) {
        qcb_leaf *next = qcb__leaf_get(c, &c->own, d->type, qcb_str(row->key)); /* those below are taken */
        number = next != NULL && next->number > number ? next->number : number;
        while (number < row->max && qcb__claim(c, row->key, number))
            number++;
        if (next != NULL)
            next->number = (uint32_t)number;
    } else if (number < row->max && qcb__claim(c, row->key, number)) {
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: there is a device with %s=%llu already", d->what, row->key,
                  (unsigned long long)number);
    }
}

/* What devices of that class stand for, each with the order of the first. */
static void index_targets(qcb_checker *c, const qcb_device *d, const char *key)
{
    for (uint32_t i = 0; i < c->devices->count; i++) {
        const qcb_device *other = &c->devices->items[i];
        qcb_found theirs = other->class == d->class ? qcb__device_value(c, other, key) : (qcb_found){ .there = false };
        qcb_leaf *leaf = theirs.there ? qcb__leaf_get(c, &c->own, ~d->type, theirs.text) : NULL;
        if (leaf == NULL || leaf->value != NULL)
            continue;
        leaf->value = leaf;
        leaf->number = i;
    }
}

static qcb_leaf *first_target(qcb_checker *c, const qcb_device *d, const char *key, qcb_slice target)
{
    qcb_leaf *all = qcb__leaf_get(c, &c->own, d->type, qcb_str("targets"));
    if (all != NULL && all->value == NULL)
        index_targets(c, d, key);
    if (all != NULL)
        all->value = all;
    return qcb__leaf_find(c->own, ~d->type, target);
}

/* What it stands for has no other one. */
void qcb__need_sole_target(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    qcb_leaf *leaf = found.there ? first_target(c, d, row->key, found.text) : NULL;
    if (leaf != NULL && leaf->number < d->order)
        qcb__tell(c, QCB_ERROR, "already-used", found.place, "%s: '%.*s' has a %s already", d->what, QCB__SHOW(found.text),
                  d->class->lineage[0]);
}

/* Host bridge 0 is the board's. */
void qcb__need_host_bridge(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t index = found.there ? qcb__device_number(c, d, row->key, UINT64_MAX) : UINT64_MAX;
    if (index == UINT64_MAX)
        return;
    if (index > row->max)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s is at most %llu", row->key, d->what,
                  (unsigned long long)row->max);
    else if (index == 0 || qcb__claim(c, "host bridge", index))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: there is a host bridge with index=%llu already", d->what,
                  (unsigned long long)index);
}

/* Eight letters, digits, dots and blanks, for devices to start from. */
void qcb__need_loadparm(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    bool good = found.text.len <= 8;
    if (!found.there)
        return;
    for (size_t i = 0; good && i < found.text.len; i++)
        good = isalnum((unsigned char)found.text.ptr[i]) || found.text.ptr[i] == '.' || found.text.ptr[i] == ' ';
    if (qcb__device_number(c, d, "bootindex", UINT32_MAX) > INT32_MAX)
        qcb__tell(c, QCB_ERROR, "missing-property", found.place, "%s: '%s' is for devices with 'bootindex'", d->what, row->key);
    else if (!good)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s has to be up to 8 letters, digits, dots and blanks",
                  row->key, d->what);
}

/* The bus of crypto adapters is there with KVM alone. */
void qcb__need_crypto_bus(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    (void)row;
    if (qcb__accel_is(c, "tcg"))
        qcb__tell(c, QCB_ERROR, "missing-bus", qcb__device_end(d), "%s needs a bus of type ap-bus, which only KVM has", d->what);
}
