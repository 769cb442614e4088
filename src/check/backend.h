/* Backends: what the rules of the options that make or use them share. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_BACKEND_H
#define QCB_CHECK_BACKEND_H

#include "check/check.h"
#include "text/legacy.h"

/* A character device as an option describes it. */
typedef struct qcb_chardev {
    const qcb_arg *arg;
    qcb_view view;       /* its keys */
    const char *backend; /* NULL: none was named */
    qcb_place place;     /* of the backend's name */
    qcb_place rest;      /* of what is missing */
} qcb_chardev;

/* All that can be said of the keys of a backend, beyond their types. True when it was found clean, and no other argument had a
 * say. */
bool qcb__check_chardev(qcb_checker *c, const qcb_chardev *dev);
/* Reads the bytes from..end of the argument as an old chardev text. */
void qcb__legacy_chardev(qcb_checker *c, const qcb_arg *arg, uint32_t from, uint32_t end, const char *what, qcb_chardev *dev,
                         qcb_legacy *text);
/* Is the text one? Types of the keys of its list; tells what is wrong. */
bool qcb__check_legacy(qcb_checker *c, const qcb_chardev *dev, const qcb_legacy *text, qcb_slice value);

/* The options with old chardev texts. */
typedef struct qcb_legacy_option {
    qcb_option_id option;
    const char *label;    /* of the ids that QEMU gives */
    uint8_t series;       /* the label has a number behind it, counted there: 1 + index; 0: it has none */
    bool monitor;         /* counts with the monitors, is read at once */
    bool must_be_chardev; /* "chardev:ID" is no way to write it */
    bool plain;           /* "mon:" is not known */
    const char *none;     /* text that stands for no device; NULL: there is none */
    bool none_is_prefix, none_counts;
    qcb_phase phase;
} qcb_legacy_option;

const qcb_legacy_option *qcb__legacy_row(const qcb_arg *arg);
static inline const qcb_legacy_option *qcb__legacy_option(const qcb_arg *arg)
{
    return arg->row != NULL && arg->row->syntax == QCB_SYNTAX_CHARDEV ? qcb__legacy_row(arg) : NULL;
}
/* Does the text stand for no device? */
bool qcb__legacy_is_none(const qcb_legacy_option *row, qcb_slice text);
/* ID of "chardev:ID"; NULL slice for other texts. */
qcb_slice qcb__legacy_reference(qcb_slice text);
/* The id that QEMU gives to the device of argument `index`. */
qcb_slice qcb__legacy_label(qcb_checker *c, const qcb_legacy_option *row, size_t index);
/* The ids that QEMU gives to these devices: those of monitors (in the order of the command line), or all others. */
void qcb__collect_legacy(qcb_checker *c, size_t index);
void qcb__collect_late_legacy(qcb_checker *c);

/* Is `text` the id of TLS credentials for that end of a connection? `kinds`: QOM types that will do, NULL-terminated, or NULL. */
bool qcb__check_tls_creds(qcb_checker *c, qcb_slice text, bool server, const char *const *kinds, qcb_place place,
                          const char *what);
/* Tells of an id that no QemuOpts list may have. */
bool qcb__check_opts_id(qcb_checker *c, const qcb_view *view);
/* Item that gives the id of a QemuOpts list: the first one. */
const qcb_item_record *qcb__opts_id(const qcb_view *view);
/* Bare "help" behind the first item, of a group with a key table: QEMU prints the keys and fails. */
bool qcb__asks_for_keys(qcb_checker *c, const qcb_view *view);
/* Is `text` known as a value of that enum of the facts? For backends that other builds have. */
bool qcb__elsewhere(const qcb_checker *c, const char *enum_name, qcb_slice text);
/* Suggests the type of a kind whose name or alias is nearest; of devices only those that users may create. */
void qcb__suggest_type(qcb_checker *c, qcb_diagnostic *d, qcb_kind kind, qcb_slice name);
/* Tells that no such backend is there, with what is known of its life. */
void qcb__tell_no_backend(qcb_checker *c, qcb_kind kind, const char *option, qcb_slice name, qcb_place place);
/* What the limits of a throttle say of one another, within a level; `prefix` stands before their names, and `other` (may be
 * NULL) tells another name that a key may have. */
void qcb__check_throttle(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const char *prefix,
                         const char *(*other)(const char *key));
/* Is the text the number of an open descriptor, as QEMU reads it? */
bool qcb__reads_descriptor(qcb_slice text);
/* Whole value of the view's argument. */
qcb_place qcb__place_rest(const qcb_view *view);

#endif
