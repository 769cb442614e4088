/* -smbios: the keys that each type of structure has. SPDX-License-Identifier: MIT */
#include "check/check.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

static const char *const skip[] = { "type", "id", NULL };

/* The structure of the facts for a type number; 0 when this QEMU does not take it. */
static qcb_type keys_of(const qcb_checker *c, uint64_t number)
{
    static const uint64_t known[] = { 0, 1, 2, 3, 4, 8, 9, 11, 17, 41 };
    char name[24];
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i] != number)
            continue;
        snprintf(name, sizeof name, "SmbiosType%u", (unsigned)number);
        qcb_type type = qcb_find_data_type(c->target, qcb_str(name));
        return type != 0 && qcb_type_presence(c->target, type) == QCB_PRESENT ? type : 0;
    }
    return 0;
}

/* 7.2 looks for the device at once; later releases do not mind when it is missing. */
static void check_device(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "pcidev");
    if (item == NULL || c->release >= 800)
        return;
    c->phase = QCB_PHASE_START;
    qcb__id_use(c, QCB_NS_DEVICE, 0, qcb__view_text(c, view, item), qcb__place_item_value(view, item), "-smbios", "pcidev");
    c->phase = QCB_PHASE_PARSE;
}

static void check_type(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_scalar number;
    char what[40];
    qcb_slice text = qcb__view_text(c, view, item);
    bool read = qcb__scalar_uint(text, &number) == QCB_SCALAR_OK;
    qcb_type type = read ? keys_of(c, number.value) : 0;
    if (type == 0) {
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item),
                  "-smbios cannot describe structures of type '%.*s': 0, 1, 2, 3, 4, 8, 11, 17 and 41 it can", QCB__SHOW(text));
        return;
    }
    snprintf(what, sizeof what, "-smbios type=%u", (unsigned)number.value);
    qcb_view typed = *view;
    typed.what = what;
    qcb__check_level(c, &typed, 0, typed.count, type, skip);
    check_device(c, &typed);
}

static void check_use(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-smbios");
    view.in_order = true;
    const qcb_item_record *file = qcb__view_find(&view, 0, view.count, "file");
    const qcb_item_record *type = qcb__view_find(&view, 0, view.count, "type");
    if (file != NULL) {
        for (uint32_t i = 0; i < view.count; i++) {
            if (&view.items[i] != file && !qcb__text_is(qcb__view_key(&view, &view.items[i]), "file"))
                qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_item_key(&view, &view.items[i]),
                          "beside file= nothing else can stand");
        }
    } else if (type == NULL) {
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_value(arg), "-smbios needs 'type' or 'file'");
    } else {
        check_type(c, &view, type);
    }
}

void qcb__rule_smbios(qcb_checker *c)
{
    size_t at = 0;
    qcb_option_info info;
    if (!qcb__option_named(c, QCB_O_smbios, &info) || info.presence == QCB_ABSENT)
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_smbios, &at)) != NULL;)
        check_use(c, arg);
}
