/* Names that QEMU gives to what it adds by default: nothing else may have them. SPDX-License-Identifier: MIT */
#include "check/bus.h"

/* One default of PCs. */
static const struct default_row {
    qcb_namespace space;
    const char *id, *family;
    qcb_option_id options[3]; /* what keeps QEMU from adding it */
    const char *drivers[5];   /* so do these */
    unsigned to;              /* the last release that does */
} rows[] = {
    { QCB_NS_CHARDEV, "serial0", "pc-", { QCB_O_serial }, { "isa-serial", "xen-console" }, 9999 },
    { QCB_NS_CHARDEV, "parallel0", "pc-", { QCB_O_parallel }, { "isa-parallel" }, 9999 },
    { QCB_NS_BLOCK, "ide2-cd0", "pc-q35-", { QCB_O_cdrom, QCB_O_hdc }, { "ide-cd", "ide-hd", "scsi-cd", "scsi-hd" }, 9999 },
    { QCB_NS_BLOCK, "ide1-cd0", "pc-i440fx-", { QCB_O_cdrom, QCB_O_hdc }, { "ide-cd", "ide-hd", "scsi-cd", "scsi-hd" }, 9999 },
    { QCB_NS_BLOCK, "floppy0", "pc-i440fx-", { QCB_O_fda }, { "isa-fdc", "floppy" }, 9999 },
    { QCB_NS_BLOCK, "sd0", "pc-", { QCB_O_sd }, { NULL }, 799 },
};

static bool is_written(const qcb_checker *c, const char *driver)
{
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        if (qcb__text_is(c->devices->items[i].driver, driver))
            return true;
    }
    for (const qcb_global *g = c->globals; g != NULL; g = g->next) {
        if (qcb__text_is(g->driver, driver))
            return true;
    }
    return false;
}

static bool is_suppressed(const qcb_checker *c, const struct default_row *row)
{
    for (size_t i = 0; i < 3 && row->options[i] != QCB_O_none; i++) {
        if (qcb__has_option(c, row->options[i]))
            return true;
    }
    for (size_t i = 0; i < 5 && row->drivers[i] != NULL; i++) {
        if (is_written(c, row->drivers[i]))
            return true;
    }
    return false;
}

/* A -drive that says where it goes may have the default's place. */
static bool may_be_in_place(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_drive, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "if");
        if (item == NULL || !qcb__text_is(qcb__view_text(c, &view, item), "none"))
            return true;
    }
    return false;
}

void qcb__rule_defaults(qcb_checker *c)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    if (name == NULL || qcb__has_option(c, QCB_O_nodefaults))
        return;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct default_row *row = &rows[i];
        const qcb_id *id = qcb__id_find(c, row->space, qcb_str(row->id));
        if (id == NULL || id->generated || c->release > row->to || strncmp(name, row->family, strlen(row->family)) != 0 ||
            is_suppressed(c, row) || (row->space == QCB_NS_BLOCK && may_be_in_place(c)))
            continue;
        qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "duplicate-id", id->place,
                                      "'%s' is the name of something that QEMU adds by default", row->id);
        qcb__hint(c, d, "choose another name, or add -nodefaults");
    }
}
