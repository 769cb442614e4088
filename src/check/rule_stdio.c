/* Standard input can have one user; -nographic brings one along. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/clean.h"

typedef struct users {
    qcb_checker *c;
    unsigned count;
    const char *why; /* of the one that was there first */
} users;

static void use(users *u, qcb_phase phase, qcb_place place, const char *why)
{
    if (u->count++ == 0)
        return;
    u->c->phase = phase;
    qcb__tell(u->c, QCB_ERROR, "already-used", place, "standard input has a user already%s", *why != '\0' ? why : u->why);
}

static bool is_stdio(qcb_slice text)
{
    return qcb__text_is(text, "stdio") || qcb__text_is(text, "mon:stdio");
}

static void use_argument(users *u, const qcb_arg *arg, qcb_phase phase)
{
    const qcb_legacy_option *row = qcb__legacy_option(arg);
    if (row != NULL && row->phase == phase && arg->form != QCB_FORM_MISSING && is_stdio(arg->value)) {
        use(u, phase, qcb__place_value(arg), "");
    } else if (phase == QCB_PHASE_CHARDEV && arg->option == QCB_O_chardev && arg->form == QCB_FORM_OPTS &&
               !qcb__passed(u->c, arg, QCB_PASS_CHARDEV)) { /* which none with stdio has */
        qcb_view view = qcb__view_of(u->c, arg, QCB_STAGE_OPTS, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "backend");
        if (item != NULL && qcb__text_is(qcb__view_text(u->c, &view, item), "stdio"))
            use(u, phase, qcb__place_item_value(&view, item), "");
    }
}

static void use_all(users *u, qcb_phase phase)
{
    size_t at = 0;
    if (!u->c->legacy) {
        for (const qcb_arg *arg; phase == QCB_PHASE_CHARDEV && (arg = qcb__next_arg(u->c, QCB_O_chardev, &at)) != NULL;)
            use_argument(u, arg, phase);
        return;
    }
    for (size_t i = 0; i < u->c->doc->count; i++) {
        const qcb_arg *arg = &u->c->doc->args[i];
        if (arg->option == QCB_O_chardev || (arg->row != NULL && arg->row->syntax == QCB_SYNTAX_CHARDEV))
            use_argument(u, arg, phase);
    }
}

/* ---- what is there by default ---- */

typedef struct defaults {
    bool serial, parallel, monitor;
} defaults;

static bool shares_monitor(const qcb_arg *arg)
{
    return arg->value.len >= 4 && memcmp(arg->value.ptr, "mon:", 4) == 0;
}

/* The driver of -device and -global as it is written. */
static bool names_driver(qcb_checker *c, const qcb_arg *arg, const char *driver)
{
    if (arg->form == QCB_FORM_RAW) {
        size_t len = strlen(driver);
        return arg->value.len > len && memcmp(arg->value.ptr, driver, len) == 0 && arg->value.ptr[len] == '.';
    }
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "driver");
    return item != NULL && qcb__text_is(qcb__view_text(c, &view, item), driver);
}

static void drop_driver(qcb_checker *c, const qcb_arg *arg, defaults *d)
{
    static const struct {
        const char *driver;
        bool parallel;
    } rows[] = { { "isa-serial", false }, { "xen-console", false }, { "isa-parallel", true } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (names_driver(c, arg, rows[i].driver))
            *(rows[i].parallel ? &d->parallel : &d->serial) = false;
    }
}

static void drop(qcb_checker *c, const qcb_arg *arg, defaults *d)
{
    static const qcb_option_id monitors[] = { QCB_O_monitor, QCB_O_qmp, QCB_O_qmp_pretty, QCB_O_mon };
    bool serial = arg->option == QCB_O_serial, parallel = arg->option == QCB_O_parallel;
    for (size_t i = 0; i < sizeof monitors / sizeof *monitors; i++)
        d->monitor &= arg->option != monitors[i];
    if (serial)
        d->serial = false;
    else if (parallel)
        d->parallel = false;
    else if (arg->option == QCB_O_device || arg->option == QCB_O_global)
        drop_driver(c, arg, d);
    if (arg->row->syntax == QCB_SYNTAX_CHARDEV && (serial || parallel))
        d->monitor &= !shares_monitor(arg);
}

static defaults find_defaults(qcb_checker *c)
{
    bool all = !qcb__has_option(c, QCB_O_nodefaults);
    const char *machine = c->machine != 0 ? qcb_type_name(c->target, c->machine) : "";
    bool ports = all && strcmp(machine, "none") != 0;
    defaults d = { ports, ports, all };
    for (size_t i = 0; all && i < c->doc->count; i++) {
        if (c->doc->args[i].row != NULL)
            drop(c, &c->doc->args[i], &d);
    }
    return d;
}

static void check_daemon(qcb_checker *c, const defaults *d, qcb_place place)
{
    c->phase = QCB_PHASE_MACHINE;
    if (qcb__has_option(c, QCB_O_daemonize) && (d->serial || d->parallel))
        qcb__tell(c, QCB_ERROR, "exclusive-options", place,
                  "-nographic puts serial port and monitor on standard input: use -display none beside -daemonize");
}

void qcb__rule_stdio(qcb_checker *c)
{
    uint32_t first = c->first_arg[QCB_O_nographic]; /* 1 + index */
    qcb_place place = first != 0 ? qcb__place_option(&c->doc->args[first - 1]) : (qcb_place){ 0, 0, 0 };
    defaults d = { false, false, false };
    users u = { c, 0, "" };
    if (first != 0) {
        d = find_defaults(c);
        check_daemon(c, &d, place);
    }
    if (d.monitor && !d.serial) { /* it comes first */
        use(&u, QCB_PHASE_CHARDEV, place, "");
        u.why = ": -nographic puts the monitor on it, unless there is -monitor none";
    }
    use_all(&u, QCB_PHASE_CHARDEV);
    use_all(&u, QCB_PHASE_BACKEND);
    if (d.serial)
        use(&u, QCB_PHASE_BACKEND, place, ", and -nographic puts the serial port on it: use -display none");
}
