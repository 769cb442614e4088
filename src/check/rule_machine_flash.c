/* Flash and sound of boards. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "text/scalar.h"

#include <stdio.h>

/* The option that defines a node, as the items of its argument. */
static bool node_view(qcb_checker *c, const qcb_setting *s, qcb_view *view)
{
    const qcb_id *id = qcb__id_find(c, QCB_NS_NODE, s->text);
    if (id == NULL)
        return false;
    const qcb_arg *arg = &c->doc->args[id->arg];
    *view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
    return arg->option == QCB_O_blockdev;
}

/* The size of an image that has no file behind it; false when it is not known. */
static bool node_size(qcb_checker *c, const qcb_setting *s, uint64_t *size)
{
    qcb_view view;
    qcb_scalar number;
    if (!node_view(c, s, &view))
        return false;
    const qcb_item_record *driver = qcb__view_find(&view, 0, view.count, "driver");
    const qcb_item_record *bytes = qcb__view_find(&view, 0, view.count, "size");
    if (driver == NULL || bytes == NULL || !qcb__text_is(qcb__view_text(c, &view, driver), "null-co") ||
        qcb__scalar_uint(qcb__view_text(c, &view, bytes), &number) != QCB_SCALAR_OK)
        return false;
    *size = number.value;
    return true;
}

/* PCs: whole pages, the second one only behind a first. */
static void check_flash(qcb_checker *c)
{
    static const char *const keys[] = { "pflash0", "pflash1" };
    if (!qcb__board_is(c, "generic-pc-machine"))
        return;
    for (size_t i = 0; i < 2; i++) {
        const qcb_setting *s = qcb__setting(c, keys[i]);
        uint64_t size;
        if (s != NULL && s->text.len != 0 && node_size(c, s, &size) && (size == 0 || size % 4096 != 0))
            qcb__tell(c, QCB_ERROR, "refused-by-board", s->place, "flash must have a size that is a multiple of 4 KiB");
    }
    const qcb_setting *first = qcb__setting(c, keys[0]), *second = qcb__setting(c, keys[1]);
    bool drives = qcb__has_option(c, QCB_O_pflash) || qcb__has_option(c, QCB_O_drive);
    if (first == NULL && second != NULL && second->text.len != 0 && !drives)
        qcb__tell(c, QCB_ERROR, "refused-by-board", second->place, "pflash1 needs pflash0 before it");
}

/* Boards with sound on them: without defaults they need a back end from 8.2 on. */
bool qcb__board_sounds(const qcb_checker *c)
{
    static const char *const boards[] = { "amigaone-machine", "fuloong2e-machine",   "integratorcp-machine",
                                          "musicpal-machine", "pegasos2-machine",    "q800-machine",
                                          "realview*",        "versatileab-machine", "versatilepb-machine",
                                          "vexpress*",        "xlnx-zcu102-machine", NULL };
    return qcb__board_in(c, boards);
}

static void check_sound(qcb_checker *c)
{
    bool given = qcb__has_option(c, QCB_O_audio) || qcb__setting(c, "audiodev") != NULL;
    bool defaults = !qcb__has_option(c, QCB_O_nodefaults) && !qcb__has_option(c, QCB_O_audiodev);
    if (c->release < 802 || given || defaults || !c->board->sounds)
        return;
    size_t at = 0;
    const qcb_arg *machine = qcb__next_arg(c, QCB_O_machine, &at);
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "missing-audio", machine != NULL ? qcb__place_value(machine) : (qcb_place){ 0, 0, 0 },
                  "machine '%s' has sound and no audio back end", qcb__board_name(c));
    qcb__hint(c, d, "add -audio none, or another driver");
}

void qcb__rule_machine_flash(qcb_checker *c)
{
    if (c->machine == 0)
        return;
    check_flash(c);
    check_sound(c);
}
