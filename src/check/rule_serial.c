/* -serial, -monitor and their like: devices written the old way, and the ids that QEMU gives them. SPDX-License-Identifier: MIT
 */
#include "check/backend.h"
#include "check/memo.h"
#include "check/board.h"

#include <stdio.h>

static const qcb_legacy_option options[] = {
    { .option = QCB_O_serial, .label = "serial", .series = 1, .none = "none", .none_counts = true, .phase = QCB_PHASE_BACKEND },
    { .option = QCB_O_parallel, .label = "parallel", .series = 2, .none = "none", .phase = QCB_PHASE_BACKEND },
    { .option = QCB_O_monitor,
      .label = "compat_monitor",
      .series = 3,
      .monitor = true,
      .none = "none",
      .none_is_prefix = true,
      .phase = QCB_PHASE_CHARDEV },
    { .option = QCB_O_qmp, .label = "compat_monitor", .series = 3, .monitor = true, .phase = QCB_PHASE_CHARDEV },
    { .option = QCB_O_qmp_pretty, .label = "compat_monitor", .series = 3, .monitor = true, .phase = QCB_PHASE_CHARDEV },
    { .option = QCB_O_debugcon, .label = "debugcon", .must_be_chardev = true, .phase = QCB_PHASE_BACKEND },
    { .option = QCB_O_qtest, .label = "qtest", .plain = true, .phase = QCB_PHASE_NETDEV },
    { .option = QCB_O_gdb, .label = "gdb", .none = "none", .phase = QCB_PHASE_START },
};

const qcb_legacy_option *qcb__legacy_row(const qcb_arg *arg)
{
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (options[i].option == arg->option)
            return &options[i];
    }
    return NULL;
}

bool qcb__legacy_is_none(const qcb_legacy_option *row, qcb_slice text)
{
    size_t len = row->none != NULL ? strlen(row->none) : 0;
    return len != 0 && text.len >= len && memcmp(text.ptr, row->none, len) == 0 && (row->none_is_prefix || text.len == len);
}

qcb_slice qcb__legacy_reference(qcb_slice text)
{
    static const char prefix[] = "chardev:";
    size_t len = sizeof prefix - 1;
    bool refers = text.len >= len && memcmp(text.ptr, prefix, len) == 0;
    return refers ? (qcb_slice){ text.ptr + len, text.len - len } : (qcb_slice){ NULL, 0 };
}

/* ---- reading ---- */

static const char *const names[] = { "mux", "host", "port", "path", "localaddr", "localport", "telnet", "tn3270", "websocket" };

static uint32_t index_of(const char *key)
{
    uint32_t i = 0;
    while (strcmp(names[i], key) != 0)
        i++;
    return i;
}

static void add_parts(qcb_item_list *list, const qcb_legacy *text)
{
    for (uint32_t i = 0; i < text->count; i++) {
        const qcb_legacy_part *part = &text->parts[i];
        qcb_item_record *record = qcb__items_push(list);
        uint32_t key = index_of(part->key);
        uint8_t kind = part->is_switch ? QCB_ITEM_FLAG : QCB_ITEM_PAIR;
        if (record == NULL)
            return;
        *record = (qcb_item_record){ key, key, part->start, part->end, list->count, 0, 0, kind, QCB_ITEM_NAMED };
        qcb__item_set_key(list, record, part->key, strlen(part->key));
    }
}

void qcb__legacy_chardev(qcb_checker *c, const qcb_arg *arg, uint32_t from, uint32_t end, const char *what, qcb_chardev *dev,
                         qcb_legacy *text)
{
    qcb_item_list list = { .arena = c->arena };
    qcb__legacy_read(text, arg->value.ptr + from, end - from, c->release >= 902);
    if (from == 0) {
        add_parts(&list, text);
        if (text->tail != 0)
            qcb__read_items(&list, arg, text->tail, &qcb__rules_opts, text->tail_implied);
    }
    c->no_memory |= list.failed;
    *dev = (qcb_chardev){ .arg = arg, .backend = text->backend };
    dev->view = (qcb_view){ .text = arg->value.ptr,
                            .items = list.items,
                            .keys = list.keys,
                            .count = list.count,
                            .word = arg->word + 1,
                            .stage = QCB_STAGE_OPTS,
                            .implied = text->tail_implied,
                            .names = names,
                            .in_order = true,
                            .what = what };
    dev->place = (qcb_place){ arg->word + 1, from + text->start, end };
    dev->rest = dev->place;
}

static void suggest_word(qcb_checker *c, qcb_diagnostic *d, qcb_slice value, uint32_t start)
{
    qcb_nearest near;
    const char *word;
    qcb__nearest_init(&near, (qcb_slice){ value.ptr + start, value.len - start });
    for (size_t i = 0; (word = qcb__legacy_word(i)) != NULL; i++)
        qcb__nearest_try(&near, word);
    qcb__suggest_text(c, d, near.best);
    if (qcb__type_named(c, QCB_KIND_CHARDEV, near.wanted) != 0)
        qcb__hint(c, d, "write -chardev with an id, and chardev:ID here");
}

bool qcb__check_legacy(qcb_checker *c, const qcb_chardev *dev, const qcb_legacy *text, qcb_slice value)
{
    qcb_option_info info;
    static const char *const skip[] = { "id", NULL };
    if (text->backend == NULL) {
        qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "unknown-backend", dev->place, "%s: '%.*s' is no character device",
                                      dev->view.what, QCB__SHOW(value));
        suggest_word(c, d, value, text->start);
        return false;
    }
    if (text->wants != NULL) {
        qcb__tell(c, QCB_ERROR, "invalid-value", dev->place, "%s: '%.*s' cannot be read: it wants %s", dev->view.what,
                  QCB__SHOW(value), text->wants);
        return false;
    }
    if (!qcb__option_named(c, QCB_O_chardev, &info) || info.values == 0)
        return true;
    if (qcb__asks_for_keys(c, &dev->view))
        return false;
    uint32_t before = c->errors;
    qcb__check_level(c, &dev->view, 0, dev->view.count, info.values, skip);
    return c->errors == before;
}

/* ---- names ---- */

/* How many devices before argument `end` have counted for that row. Rules ask in the order of the arguments, so the count goes
 * on from where it was. */
static unsigned number_of(qcb_checker *c, const qcb_legacy_option *row, size_t end)
{
    qcb_count *count = &c->legacy_counts[row->series - 1];
    if (end < count->end)
        *count = (qcb_count){ 0 };
    for (; count->end < end; count->end++) {
        const qcb_arg *arg = &c->doc->args[count->end];
        const qcb_legacy_option *other = qcb__legacy_option(arg);
        if (other != NULL && other->series == row->series && arg->form != QCB_FORM_MISSING)
            count->number += !qcb__legacy_is_none(other, arg->value) || other->none_counts;
    }
    return count->number;
}

qcb_slice qcb__legacy_label(qcb_checker *c, const qcb_legacy_option *row, size_t index)
{
    char label[40];
    int len = row->series != 0 ? snprintf(label, sizeof label, "%s%u", row->label, number_of(c, row, index))
                               : snprintf(label, sizeof label, "%s", row->label);
    char *text = qcb__arena_copy(c->arena, label, (size_t)len);
    c->no_memory |= text == NULL;
    return text != NULL ? (qcb_slice){ text, (size_t)len } : qcb_str("");
}

static void define_label(qcb_checker *c, const qcb_legacy_option *row, size_t index)
{
    const qcb_arg *arg = &c->doc->args[index];
    qcb_slice label = qcb__legacy_label(c, row, index);
    qcb_id *id = qcb__id_define(c, QCB_NS_CHARDEV, label, 0, row->phase, qcb__place_value(arg), index);
    if (id != NULL)
        id->generated = true;
}

static bool makes_chardev(const qcb_checker *c, const qcb_legacy_option *row, const qcb_arg *arg)
{
    return arg->form != QCB_FORM_MISSING && !qcb__arg_is_live(c, arg) && !qcb__legacy_is_none(row, arg->value) &&
           qcb__legacy_reference(arg->value).ptr == NULL;
}

#define MOST 1000 /* such options: nobody's command line has more */

void qcb__collect_legacy(qcb_checker *c, size_t index)
{
    const qcb_legacy_option *row = qcb__legacy_option(&c->doc->args[index]);
    if (row != NULL && row->monitor && index < MOST && makes_chardev(c, row, &c->doc->args[index]))
        define_label(c, row, index);
}

void qcb__collect_late_legacy(qcb_checker *c)
{
    for (size_t i = 0; c->legacy && i < c->doc->count && i < MOST; i++) {
        const qcb_legacy_option *row = qcb__legacy_option(&c->doc->args[i]);
        if (row != NULL && !row->monitor && row->phase == QCB_PHASE_BACKEND && makes_chardev(c, row, &c->doc->args[i]))
            define_label(c, row, i);
    }
}

/* ---- the rule ---- */

/* Boards of PC kind connect their first serial ports; of others it is not known. */
static bool connects_serial(const qcb_checker *c, unsigned number)
{
    qcb_type pc = qcb__qom_type_named(c, qcb_str("generic-pc-machine"));
    return c->machine != 0 && pc != 0 && qcb_type_is_a(c->target, c->machine, pc) && number < 4;
}

static void check_reference(qcb_checker *c, const qcb_legacy_option *row, const qcb_arg *arg, size_t index, qcb_slice id,
                            const char *what)
{
    qcb_place place = qcb__place_value(arg);
    if (row->must_be_chardev || row->plain) {
        qcb__tell(c, QCB_ERROR, "invalid-value", place, "%s takes a device of its own, no chardev:ID", what);
        return;
    }
    if (row->monitor)
        return; /* with the monitors */
    bool uses =
        row->phase == QCB_PHASE_START || (strcmp(row->label, "serial") == 0 && connects_serial(c, number_of(c, row, index)));
    if (uses || qcb__id_find(c, QCB_NS_CHARDEV, id) == NULL)
        qcb__id_use(c, QCB_NS_CHARDEV, 0, id, place, what, "chardev:");
}

static void check_device(qcb_checker *c, const qcb_legacy_option *row, const qcb_arg *arg, const char *what)
{
    qcb_chardev dev;
    qcb_legacy text;
    qcb__legacy_chardev(c, arg, 0, (uint32_t)arg->value.len, what, &dev, &text);
    if (text.mux && row->plain) {
        qcb__tell(c, QCB_ERROR, "invalid-value", dev.rest, "%s cannot be shared with a monitor (mon:)", what);
        return;
    }
    c->phase = row->monitor ? QCB_PHASE_PARSE : row->phase;
    bool sound = qcb__check_legacy(c, &dev, &text, arg->value);
    c->phase = row->phase;
    if (sound)
        qcb__check_chardev(c, &dev);
}

/* ---- bounds ---- */

#define MAX_PARALLEL 3

static void check_bounds(qcb_checker *c, const qcb_legacy_option *row, const qcb_arg *arg, size_t index)
{
    if (row->option == QCB_O_parallel && number_of(c, row, index) == MAX_PARALLEL)
        qcb__tell(c, QCB_ERROR, "too-many", qcb__place_option(arg), "there are at most %d parallel ports", MAX_PARALLEL);
    qcb_type device = qcb__type_named(c, QCB_KIND_DEVICE, qcb_str("isa-debugcon"));
    if (row->must_be_chardev && device == 0)
        qcb__tell(c, QCB_ERROR, "other-architecture", qcb__place_option(arg), "-%s is an ISA device: qemu-system-%s has none",
                  qcb__option_name(row->option), c->target->arch);
    else if (row->must_be_chardev && qcb__board_is(c, "none-machine"))
        qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_option(arg), "machine 'none' has no ISA bus for -%s",
                  qcb__option_name(row->option));
}

/* Each -gdb, and each -s, that makes a device of its own gives it the same id. */
static void check_gdb(qcb_checker *c)
{
    unsigned count = 0;
    c->phase = QCB_PHASE_START;
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        const qcb_legacy_option *row = qcb__legacy_option(arg);
        bool made = row != NULL ? row->phase == QCB_PHASE_START && makes_chardev(c, row, arg) : arg->option == QCB_O_s;
        if (made && ++count == 2)
            qcb__tell(c, QCB_ERROR, "given-twice", qcb__place_option(arg), "a gdb server listens already");
    }
}

static void check_argument(qcb_checker *c, const qcb_legacy_option *row, size_t index)
{
    const qcb_arg *arg = &c->doc->args[index];
    const char *what = qcb__option_dashed(row->option);
    c->phase = row->phase;
    if (qcb__legacy_is_none(row, arg->value))
        return;
    check_bounds(c, row, arg, index);
    qcb_slice id = qcb__legacy_reference(arg->value);
    if (id.ptr != NULL)
        check_reference(c, row, arg, index, id, what);
    else
        check_device(c, row, arg, what);
}

void qcb__rule_serial(qcb_checker *c)
{
    if (!c->legacy && !qcb__has_option(c, QCB_O_s))
        return;
    for (size_t i = 0; i < c->doc->count && i < MOST; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        const qcb_legacy_option *row = qcb__legacy_option(arg);
        if (row != NULL && arg->form != QCB_FORM_MISSING && !qcb__arg_is_live(c, arg))
            check_argument(c, row, i);
    }
    check_gdb(c);
}
