/* -usbdevice: one word, and a bus for it. SPDX-License-Identifier: MIT */
#include "check/bus.h"

static const char *const words[] = { "braille", "keyboard", "mouse", "tablet", "wacom-tablet", NULL };

static bool has_usb_bus(const qcb_checker *c)
{
    for (uint32_t i = 0; i < c->buses->count; i++) {
        if (qcb__bus_is(&c->buses->items[i], "usb-bus"))
            return true;
    }
    return false;
}

static void check_word(qcb_checker *c, const qcb_arg *arg)
{
    qcb_nearest near;
    qcb__nearest_init(&near, arg->value);
    for (const char *const *word = words; *word != NULL; word++) {
        if (qcb__text_is(arg->value, *word)) {
            if (c->buses->named && !has_usb_bus(c))
                qcb__tell(c, QCB_ERROR, "missing-bus", qcb__place_value(arg),
                          "-usbdevice needs a USB bus, and this machine has none");
            return;
        }
        qcb__nearest_try(&near, *word);
    }
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-usbdevice has no '%.*s'", QCB__SHOW(arg->value));
    qcb__suggest_text(c, d, near.best);
}

/* Its devices come before those of -device, so the buses are those of the board. */
void qcb__rule_usbdevice(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; c->buses != NULL && (arg = qcb__next_arg(c, "usbdevice", &at)) != NULL;)
        check_word(c, arg);
}
