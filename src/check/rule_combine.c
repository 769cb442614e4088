/* Options that need or exclude one another, and keys of groups that do. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/bus.h"
#include "check/leaf.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- groups ---- */

static bool is_switched(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, bool on)
{
    bool value;
    return item != NULL && qcb__scalar_bool(qcb__view_text(c, view, item), &value) == QCB_SCALAR_OK && value == on;
}

/* A recording has one CPU. */
static void check_replay(qcb_checker *c, const qcb_view *view, const qcb_item_record *rr)
{
    const qcb_setting *cpus = qcb__setting(c, "smp.cpus");
    qcb_scalar number;
    if (rr != NULL && cpus != NULL && qcb__scalar_uint(cpus->text, &number) == QCB_SCALAR_OK && number.value > 1)
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_item_value(view, rr), "record and replay work with one CPU only");
}

/* -icount: all uses make one. */
static void check_icount(qcb_checker *c)
{
    qcb_view align_view, sleep_view, rr_view, other;
    if (!qcb__has_option(c, QCB_O_icount))
        return;
    const qcb_item_record *align = qcb__last_item(c, QCB_O_icount, "align", QCB_STAGE_OPTS, &align_view);
    const qcb_item_record *sleep = qcb__last_item(c, QCB_O_icount, "sleep", QCB_STAGE_OPTS, &sleep_view);
    const qcb_item_record *rr = qcb__last_item(c, QCB_O_icount, "rr", QCB_STAGE_OPTS, &rr_view);
    c->phase = QCB_PHASE_EARLY;
    check_replay(c, &rr_view, rr);
    if (rr != NULL && qcb__last_item(c, QCB_O_icount, "rrfile", QCB_STAGE_OPTS, &other) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_item_value(&rr_view, rr), "record and replay need 'rrfile'");
    else if (rr != NULL && qcb__last_item(c, QCB_O_icount, "shift", QCB_STAGE_OPTS, &other) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_item_value(&rr_view, rr), "record and replay need 'shift'");
    if (align == NULL)
        return;
    if (qcb__last_item(c, QCB_O_icount, "shift", QCB_STAGE_OPTS, &other) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_item_key(&align_view, align), "'align' needs 'shift'");
    else if (is_switched(c, &align_view, align, true) && is_switched(c, &sleep_view, sleep, false))
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_item_key(&sleep_view, sleep),
                  "align=on and sleep=off exclude each other");
}

/* Keys that each use must have, not empty. */
static const struct {
    qcb_option_id option;
    const char *key;
    qcb_phase phase;
} needed[] = {
    { QCB_O_add_fd, "fd", QCB_PHASE_COMBINE }, { QCB_O_add_fd, "set", QCB_PHASE_COMBINE },
    { QCB_O_fw_cfg, "name", QCB_PHASE_BOARD }, { QCB_O_option_rom, "romfile", QCB_PHASE_PARSE },
    { QCB_O_plugin, "file", QCB_PHASE_PARSE },
};

static void check_needed(qcb_checker *c, qcb_option_id option, const char *key)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, option, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, key);
        if (arg->value.len == 0 && option == QCB_O_plugin)
            continue; /* no keys, no plugin */
        if (item == NULL || qcb__view_text(c, &view, item).len == 0)
            qcb__tell(c, QCB_ERROR, "missing-property", item != NULL ? qcb__place_item_value(&view, item) : qcb__place_value(arg),
                      "-%s needs '%s'", qcb__option_name(option), key);
    }
}

/* ---- -fw_cfg ---- */

static qcb_slice text_of(qcb_checker *c, const qcb_view *view, const char *key, const qcb_item_record **item)
{
    *item = qcb__view_find(view, 0, view->count, key);
    return *item != NULL ? qcb__view_text(c, view, *item) : (qcb_slice){ "", 0 };
}

/* Files that the board itself makes; the tables only while nobody has a say in "acpi". */
static bool is_of_board(const qcb_checker *c, qcb_slice name)
{
    static const struct {
        const char *board, *name;
        bool acpi;
    } rows[] = {
        { "generic-pc-machine", "etc/acpi/rsdp", true },
        { "generic-pc-machine", "etc/acpi/tables", true },
        { "generic-pc-machine", "etc/boot-fail-wait", false },
        { "generic-pc-machine", "etc/e820", false },
        { "generic-pc-machine", "etc/smbios/smbios-anchor", false },
        { "generic-pc-machine", "etc/smbios/smbios-tables", false },
        { "generic-pc-machine", "etc/system-states", true },
        { "generic-pc-machine", "etc/table-loader", true },
        { "generic-pc-machine", "etc/tpm/log", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (qcb__text_is(name, rows[i].name) && (!rows[i].acpi || qcb__setting(c, "acpi") == NULL))
            return qcb__board_is(c, rows[i].board) && !qcb__board_is(c, "isapc-machine");
    }
    return false;
}

/* Has an earlier -fw_cfg that name? */
static bool is_taken(qcb_checker *c, qcb_leaf **names, qcb_slice name)
{
    qcb_leaf *leaf = qcb__leaf_get(c, names, 0, name);
    bool taken = leaf != NULL && leaf->value != NULL;
    if (leaf != NULL)
        leaf->value = leaf;
    return taken;
}

/* Exactly one source, a name that is not too long and not taken. */
static void check_file(qcb_checker *c, const qcb_arg *arg, qcb_leaf **names)
{
    static const char *const sources[] = { "string", "file", "gen_id" };
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    const qcb_item_record *item, *name_item;
    unsigned count = 0;
    qcb_slice name = text_of(c, &view, "name", &name_item);
    for (size_t i = 0; i < 3; i++)
        count += text_of(c, &view, sources[i], &item).len != 0;
    if (name.len == 0)
        return;
    bool taken = is_taken(c, names, name);
    if (count != 1)
        qcb__tell(c, QCB_ERROR, count == 0 ? "missing-property" : "exclusive-options", qcb__place_value(arg),
                  "-fw_cfg needs exactly one of 'string', 'file' and 'gen_id', not empty");
    else if (name.len > 55)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(&view, name_item), "the name has more than 55 characters");
    else if (taken || is_of_board(c, name))
        qcb__tell(c, QCB_ERROR, "duplicate-id", qcb__place_item_value(&view, name_item), "there is a file '%.*s' already",
                  QCB__SHOW(name));
    qcb_slice id = text_of(c, &view, "gen_id", &item);
    if (count == 1 && id.len != 0)
        qcb__id_use(c, QCB_NS_OBJECT, qcb__type_named(c, QCB_KIND_OBJECT, qcb_str("tls-cipher-suites")), id,
                    qcb__place_item_value(&view, item), "-fw_cfg", "gen_id");
}

/* 7.2 does not find the one of the RISC-V board. */
static bool is_unnamed(const qcb_checker *c)
{
    return c->release < 800 && strncmp(c->target->arch, "riscv", 5) == 0 && qcb__board_is(c, "virt-machine");
}

static void check_fw_cfg(qcb_checker *c)
{
    size_t at = 0;
    uint32_t before = c->errors;
    const qcb_arg *first = NULL;
    qcb_leaf *names = NULL;
    c->phase = QCB_PHASE_BOARD;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_fw_cfg, &at)) != NULL;) {
        check_file(c, arg, &names);
        first = first != NULL ? first : arg;
    }
    bool lacks = first != NULL && (qcb__board_lacks_fw_cfg(c) || is_unnamed(c));
    if (lacks && c->errors == before)
        qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_option(first), "machine '%s' has no fw_cfg device",
                  qcb__board_name(c));
}

/* ---- -acpitable ---- */

static void check_acpitable(qcb_checker *c)
{
    static const char *const skip[] = { "id", NULL };
    qcb_option_info info;
    size_t at = 0;
    c->phase = QCB_PHASE_PARSE;
    if (!qcb__has_option(c, QCB_O_acpitable) || !qcb__option_named(c, QCB_O_acpitable, &info) || info.presence == QCB_ABSENT)
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_acpitable, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "-acpitable");
        const qcb_item_record *data, *file;
        qcb__check_level(c, &view, 0, view.count, info.values, skip);
        (void)text_of(c, &view, "data", &data);
        (void)text_of(c, &view, "file", &file);
        if ((data == NULL) == (file == NULL))
            qcb__tell(c, QCB_ERROR, data == NULL ? "missing-property" : "exclusive-options", qcb__place_value(arg),
                      "-acpitable needs exactly one of 'data' and 'file'");
    }
}

/* ---- options ---- */

static const qcb_arg *first_of(const qcb_checker *c, qcb_option_id option)
{
    size_t at = 0;
    return qcb__next_arg(c, option, &at);
}

/* Pairs that cannot stand together. */
static void check_pairs(qcb_checker *c)
{
    const qcb_arg *incoming = first_of(c, QCB_O_incoming), *loadvm = first_of(c, QCB_O_loadvm),
                  *preconfig = first_of(c, QCB_O_preconfig);
    c->phase = QCB_PHASE_COMBINE;
    if (incoming != NULL && loadvm != NULL)
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(loadvm), "-loadvm and -incoming exclude each other");
    if (incoming != NULL && preconfig != NULL && !qcb__text_is(incoming->value, "defer"))
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(preconfig), "-preconfig goes with -incoming defer only");
    size_t at = 0;
    (void)qcb__next_arg(c, QCB_O_dump_vmstate, &at);
    const qcb_arg *again = qcb__next_arg(c, QCB_O_dump_vmstate, &at);
    if (again != NULL)
        qcb__tell(c, QCB_ERROR, "given-twice", qcb__place_option(again), "-dump-vmstate can stand only once");
}

static bool has_medium(const qcb_checker *c)
{
    static const qcb_option_id options[] = { QCB_O_blockdev, QCB_O_cdrom, QCB_O_drive, QCB_O_fda,      QCB_O_fdb,    QCB_O_hda,
                                             QCB_O_hdb,      QCB_O_hdc,   QCB_O_hdd,   QCB_O_mtdblock, QCB_O_pflash, QCB_O_sd };
    bool found = c->open_world;
    for (size_t i = 0; i < QCB__COUNT(options); i++)
        found |= qcb__has_option(c, options[i]);
    for (size_t i = 0; i < c->doc->count; i++)
        found |= c->doc->args[i].form == QCB_FORM_POSITIONAL;
    return found;
}

/* Snapshots are in a drive. */
static void check_loadvm(qcb_checker *c)
{
    const qcb_arg *arg = first_of(c, QCB_O_loadvm);
    c->phase = QCB_PHASE_START;
    if (arg != NULL && !has_medium(c))
        qcb__tell(c, QCB_ERROR, "missing-option", qcb__place_option(arg), "-loadvm needs a drive that holds the snapshot");
}

/* A daemon has no terminal. */
static void check_daemon(qcb_checker *c)
{
    static const qcb_option_id users[] = { QCB_O_serial, QCB_O_parallel,   QCB_O_monitor,
                                           QCB_O_qmp,    QCB_O_qmp_pretty, QCB_O_debugcon };
    if (first_of(c, QCB_O_daemonize) == NULL)
        return;
    c->phase = QCB_PHASE_CHARDEV;
    for (size_t i = 0; i < sizeof users / sizeof *users; i++) {
        size_t at = 0;
        for (const qcb_arg *arg; (arg = qcb__next_arg(c, users[i], &at)) != NULL;) {
            if (qcb__text_is(arg->value, "stdio") || qcb__text_is(arg->value, "mon:stdio"))
                qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_value(arg),
                          "-daemonize leaves no standard input and output");
        }
    }
}

/* What a board with nothing on it cannot have. */
static void check_none(qcb_checker *c)
{
    static const qcb_option_id options[] = { QCB_O_gdb, QCB_O_s, QCB_O_usbdevice };
    c->phase = QCB_PHASE_BOARD;
    for (size_t i = 0; i < sizeof options / sizeof *options && qcb__board_is(c, "none-machine"); i++) {
        const qcb_arg *arg = first_of(c, options[i]);
        if (arg != NULL)
            qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_option(arg), "-%s is of no use on machine 'none'",
                      arg->row->name);
    }
}

/* Each use but "none" makes a character backend with the same name. */
static void check_gdb(qcb_checker *c)
{
    static const qcb_option_id options[] = { QCB_O_gdb, QCB_O_s };
    const qcb_arg *first = NULL, *second = NULL;
    for (size_t i = 0; i < 2; i++) {
        size_t at = 0;
        for (const qcb_arg *arg; (arg = qcb__next_arg(c, options[i], &at)) != NULL;) {
            if (qcb__text_is(arg->value, "none"))
                return;
            if (first == NULL || arg->word < first->word) {
                second = first;
                first = arg;
            } else if (second == NULL || arg->word < second->word) {
                second = arg;
            }
        }
    }
    c->phase = QCB_PHASE_START;
    if (second != NULL)
        qcb__tell(c, QCB_ERROR, "given-twice", qcb__place_option(second), "there can be one gdb stub only");
}

/* PCs boot from floppies, disks, CD-ROMs and the network, and try at most three. */
static void check_pc_boot(qcb_checker *c)
{
    static const char *const keys[] = { "boot.order", "boot.once" };
    c->phase = QCB_PHASE_BOARD;
    for (size_t i = 0; i < 2 && qcb__board_is(c, "generic-pc-machine"); i++) {
        const qcb_setting *s = qcb__setting(c, keys[i]);
        if (s == NULL || qcb__syntax_wants(c, "boot-order", s->text) != NULL)
            continue;
        for (size_t k = 0; k < s->text.len; k++) {
            if (memchr("abcdn", s->text.ptr[k], 5) == NULL) {
                qcb__tell(c, QCB_ERROR, "invalid-value", s->place, "a PC cannot boot from '%c': a, b, c, d and n are what it has",
                          s->text.ptr[k]);
                return;
            }
        }
        if (s->text.len > 3)
            qcb__tell(c, QCB_ERROR, "invalid-value", s->place, "a PC tries at most three drives");
    }
}

/* Times of -boot go to the guest by fw_cfg: without it nobody minds them. */
static void check_boot_times(qcb_checker *c)
{
    static const char *const keys[] = { "boot.reboot-timeout", "boot.splash-time" };
    c->phase = QCB_PHASE_BOARD;
    for (size_t i = 0; i < 2; i++) {
        const qcb_setting *s = qcb__setting(c, keys[i]);
        qcb_scalar number;
        if (s == NULL || s->arg->option != QCB_O_boot || qcb__scalar_int(s->text, &number) != QCB_SCALAR_OK ||
            qcb__board_lacks_fw_cfg(c))
            continue;
        if ((int64_t)number.value < -1 + (int64_t)i || (int64_t)number.value > 65535)
            qcb__tell(c, QCB_ERROR, "invalid-value", s->place, "'%s' is from %s to 65535 ms", keys[i] + 5, i == 0 ? "-1" : "0");
    }
}

/* Keys with '-' in them are theirs only. */
static bool names_times(const qcb_checker *c)
{
    bool some = false;
    for (uint32_t next = c->first_arg[QCB_O_boot]; next != 0; next = c->next_arg[next - 1]) {
        const qcb_arg *arg = &c->doc->args[next - 1];
        some |= arg->value.len > 13 && memchr(arg->value.ptr, '-', arg->value.len) != NULL;
    }
    return some;
}

/* "once" is for boards whose boot order can change while they run: of those whose parts are known, the PCs. */
static void check_boot_once(qcb_checker *c)
{
    const qcb_setting *s = qcb__setting(c, "boot.once");
    c->phase = QCB_PHASE_BOARD;
    if (s != NULL && qcb__board(c) != NULL && !qcb__board_is(c, "generic-pc-machine"))
        qcb__tell(c, QCB_ERROR, "invalid-value", s->place,
                  "this board cannot change its boot order later, so 'once' is not for it");
}

void qcb__rule_combine(qcb_checker *c)
{
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        c->phase = needed[i].phase;
        check_needed(c, needed[i].option, needed[i].key);
    }
    check_icount(c);
    check_acpitable(c);
    check_pairs(c);
    check_loadvm(c);
    check_daemon(c);
    check_gdb(c);
}

/* What depends on the board: once it is known. */
void qcb__rule_combine_board(qcb_checker *c)
{
    check_fw_cfg(c);
    if (names_times(c))
        check_boot_times(c);
    check_none(c);
    check_pc_boot(c);
    check_boot_once(c);
}
