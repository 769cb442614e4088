/* The devices of a command line, in the order in which QEMU makes them. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_DEVICE_H
#define QCB_CHECK_DEVICE_H

#include "check/check.h"

/* One "-set GROUP.ID.KEY=VALUE". */
typedef struct qcb_set_use {
    const qcb_arg *arg;
    qcb_slice group, id, key, value;
    struct qcb_set_use *next; /* for the same device */
} qcb_set_use;

/* One -global that is well formed. */
typedef struct qcb_global {
    const qcb_arg *arg;
    qcb_slice driver, property, value;
    qcb_place place_driver, place_property, place_value;
    uint32_t order;
    struct qcb_global *next;     /* of the command line */
    struct qcb_global *of_class; /* the next one among the few of its class */
} qcb_global;

/* All of one class. */
typedef struct qcb_global_group {
    qcb_slice driver;
    struct qcb_global *few;      /* the first ones, the last one first */
    struct qcb_leaf *properties; /* behind them: the last one of each */
    uint32_t count;
    struct qcb_global_group *next;
} qcb_global_group;

#define QCB__FEW_GLOBALS 32 /* that are looked at one by one: of one class, or classes */

/* Those that the device takes notice of. */
typedef struct qcb_own_global {
    const qcb_global_group *group;
    struct qcb_own_global *next;
} qcb_own_global;

#define QCB__LINEAGE 10
#define QCB__NEEDS 64

/* What holds for all devices of a type: found once for a target and remembered. */
typedef struct qcb_class {
    qcb_type_info info;
    const char *lineage[QCB__LINEAGE]; /* QOM classes, its own first */
    const struct qcb_maker *maker;     /* of its buses; NULL: it makes none */
    const struct qcb_bus_type *makes;  /* their type */
    const struct qcb_bus_type *bus;    /* that it goes on; NULL: none, or one that no row describes */
    uint16_t needs[QCB__NEEDS];        /* rows of what it checks in this release: rule_need.c */
    uint64_t own_needs;                /* by bit: those that look at nothing but the device */
    uint8_t need_count;
    char what[72];     /* "device 'e1000'" */
    uint8_t name_len;  /* of its name within; 0: it is too long */
    uint8_t ancestors; /* how many are in lineage */
    uint8_t physical;  /* 1 + row of what has virtual functions: place.c; 0: nothing */
    bool there;        /* on this target */
    bool takes_audiodev;
} qcb_class;

/* The class of a type; of type 0, and of what the target does not have, one with nothing in it. Valid for this check. */
const qcb_class *qcb__class_of(qcb_checker *c, qcb_type type);
/* Has it a property for an audio backend? Looked for once a type. */
bool qcb__takes_audiodev(const qcb_checker *c, qcb_type type);
/* Parts that other tables tell: who makes which buses and goes on which (bus.c), what is checked (rule_need.c). */
void qcb__class_find_maker(qcb_class *class);
uint8_t qcb__physical_row(const char *qom_class);
void qcb__class_find_needs(const qcb_checker *c, qcb_class *class);

typedef struct qcb_device {
    const qcb_arg *arg;
    qcb_view view; /* its items; none for devices that other options bring along */
    qcb_slice driver, id;
    const qcb_item_record *driver_item, *id_item;
    qcb_set_use *sets, *last_set;
    qcb_type type;                  /* 0: not known, or nothing that can be plugged */
    const qcb_class *class;         /* of the type; never NULL */
    qcb_own_global *globals;        /* of its classes */
    const char *inner;              /* class of the device inside a virtio proxy, or NULL */
    const char *what;               /* "device 'e1000'" */
    bool is_json, sound;            /* sound: it will be made, as far as one can tell */
    uint32_t order;                 /* position in the list */
    int32_t bus_item, address_item; /* that say where it goes, by index; -1: not there */
    uint32_t bus;                   /* where it sits: 1 + index of the bus; 0: nowhere, or not known */
} qcb_device;

typedef struct qcb_devices {
    qcb_device *items;
    uint32_t count;
    const qcb_device **by_id; /* hash of ids, open addressing; made when somebody asks */
    uint32_t mask;
} qcb_devices;

/* All of them; made once. */
void qcb__collect_devices(qcb_checker *c);
const qcb_device *qcb__device_by_id(qcb_checker *c, qcb_slice id);

/* Where a property stands. */
typedef struct qcb_found {
    bool there;
    qcb_slice text;
    qcb_place place;
    uint8_t kind; /* qcb_item_kind; a pair for -set */
    uint32_t item;
} qcb_found;

/* A -set gives it another driver. */
void qcb__device_retype(qcb_checker *c, qcb_device *d, qcb_slice driver);
qcb_found qcb__device_search(qcb_checker *c, const qcb_device *d, const char *key, size_t len, uint32_t tag);
/* What decides the property: the last -set, the last item of the device, the last -global of one of its classes. */
QCB__FOLDS qcb_found qcb__device_value(qcb_checker *c, const qcb_device *d, const char *key)
{
    size_t len = strlen(key);
    uint32_t tag = qcb__key_tag(key, len);
    bool absent = (d->view.keys & qcb__tag_bit(tag)) == 0;
    if (absent && d->sets == NULL && d->globals == NULL)
        return (qcb_found){ .there = false };
    return qcb__device_search(c, d, key, len, tag);
}
/* Finds the -global of its classes; the last one of a key. */
void qcb__collect_own_globals(qcb_checker *c, qcb_device *d);
qcb_found qcb__global_value(const qcb_device *d, const char *key);
/* The same of a property whose item was looked for before: `index` -1: it is not there. */
qcb_found qcb__device_item(qcb_checker *c, const qcb_device *d, int32_t index, const char *key);
/* The same as a number, a switch; `otherwise` when it is not there or unreadable. */
uint64_t qcb__device_number(qcb_checker *c, const qcb_device *d, const char *key, uint64_t otherwise);
bool qcb__device_switch(qcb_checker *c, const qcb_device *d, const char *key, bool otherwise);
/* Place of what is missing: the end of the device's value. */
qcb_place qcb__device_end(const qcb_device *d);
/* Where the property stands, or would stand. */
static inline qcb_place qcb__found_place(const qcb_device *d, const qcb_found *found)
{
    return found->there ? found->place : qcb__device_end(d);
}
/* Class of the device inside a virtio proxy: "virtio-rng-device" of virtio-rng-pci; 0: none. */
qcb_type qcb__inner_type(const qcb_checker *c, const char *proxy);
/* Is it of that QOM class? */
bool qcb__device_is(const qcb_device *d, const char *qom_class);

#endif
