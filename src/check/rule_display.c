/* -display and -vga. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/backend.h"
#include "check/clean.h"
#include "check/memo.h"
#include "check/conditions.h"
#include "check/vnc.h"

/* ---- -display ---- */

static const qcb_condition conditions[] = {
    { "none", 0, 0, NULL, "gl=on gl=core gl=es", NULL, "exclusive-keys", "this display has no OpenGL" },
    { "curses", 0, 0, NULL, "gl=on gl=core gl=es", NULL, "exclusive-keys", "this display has no OpenGL" },
    { "dbus", 0, 0, "+p2p", "addr", NULL, "exclusive-keys", "p2p=on needs no address" },
    { "spice-app", 0, 0, NULL, "full-screen window-close", NULL, "exclusive-keys", "this display has neither" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

static bool starts_with(qcb_slice text, const char *word)
{
    size_t len = strlen(word);
    return text.len >= len && memcmp(text.ptr, word, len) == 0;
}

/* "vnc=..." is -vnc in disguise. */
static void check_as_vnc(qcb_checker *c, const qcb_arg *arg)
{
    qcb_option_info info;
    static const char *const skip[] = { "id", NULL };
    qcb_slice rest = { arg->value.ptr + 4, arg->value.len > 4 ? arg->value.len - 4 : 0 };
    if (!starts_with(arg->value, "vnc=")) {
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-display vnc wants an address: vnc=:0");
        return;
    }
    if (qcb__is_help(rest)) {
        qcb__tell(c, QCB_ERROR, "help-fails", qcb__place_value(arg), "QEMU prints the keys of -vnc and exits with status 1");
        return;
    }
    qcb_view view = qcb__view_read(c, arg, 4, &qcb__rules_opts, "vnc", QCB_STAGE_OPTS, "-display vnc");
    view.in_order = true;
    if (qcb__asks_for_keys(c, &view) || !qcb__option_named(c, QCB_O_vnc, &info) || info.values == 0)
        return;
    uint32_t before = c->errors;
    qcb__check_opts_id(c, &view);
    qcb__check_level(c, &view, 0, view.count, info.values, skip);
    if (c->errors != before)
        return;
    c->phase = QCB_PHASE_START;
    qcb__check_vnc(c, &view);
    c->phase = QCB_PHASE_PARSE;
}

static bool is_vnc(const qcb_arg *arg)
{
    return starts_with(arg->value, "vnc");
}

/* Only the last one is ever opened; those of VNC are servers of their own. */
static const qcb_arg *find_last(qcb_checker *c)
{
    const qcb_arg *last = NULL;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_display, &at)) != NULL;)
        last = is_vnc(arg) ? last : arg;
    return last;
}

static qcb_type values_of(qcb_checker *c)
{
    qcb_option_info info;
    return qcb__option_named(c, QCB_O_display, &info) ? info.values : 0;
}

static void check_type(qcb_checker *c, const qcb_view *view, bool last)
{
    qcb_type values = values_of(c);
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "type");
    qcb_slice type = item != NULL ? qcb__view_text(c, view, item) : qcb_str("");
    if (qcb__elsewhere(c, "ElsewhereDisplay", type) || values == 0)
        return;
    uint32_t before = c->errors;
    qcb__check_level(c, view, 0, view->count, values, NULL);
    char *name = qcb__arena_copy(c->arena, type.ptr, type.len);
    if (!last || name == NULL || c->errors != before)
        return;
    c->phase = QCB_PHASE_MACHINE;
    qcb__check_conditions(c, conditions, name, view, qcb__place_rest(view));
    c->phase = QCB_PHASE_PARSE;
}

static void check_display(qcb_checker *c, const qcb_arg *arg, bool last)
{
    uint32_t tells = c->tells;
    if (qcb__passed(c, arg, QCB_PASS_DISPLAY))
        return;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-display");
    if (view.stage != QCB_STAGE_JSON && qcb__is_help(arg->value)) {
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
        return;
    }
    if (view.stage != QCB_STAGE_JSON && qcb__asks_for_keys(c, &view))
        return;
    if (view.stage == QCB_STAGE_JSON || (qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view)))
        check_type(c, &view, last);
    qcb_type values = values_of(c);
    if (last && values != 0 && qcb__clean_silent(c, &view, values, NULL))
        qcb__pass(c, arg, QCB_PASS_DISPLAY, tells);
}

void qcb__rule_display(qcb_checker *c)
{
    const qcb_arg *last = find_last(c);
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_display, &at)) != NULL;) {
        if (is_vnc(arg))
            check_as_vnc(c, arg);
        else
            check_display(c, arg, arg == last);
    }
}

/* ---- -vga ---- */

static const struct {
    const char *word, *device; /* NULL: always there */
    bool optional;             /* a matter of the build */
} cards[] = {
    { "none", NULL, false },           { "std", "VGA", false },
    { "cirrus", "cirrus-vga", false }, { "vmware", "vmware-svga", false },
    { "qxl", "qxl-vga", true },        { "virtio", "virtio-vga", false },
    { "tcx", "SUNW,tcx", false },      { "cg3", "cgthree", false },
};

/* Builds have modules: from 10.0 on a card is missing only where no release of the architecture has it, and one that a build may
 * leave out is never missing. */
static bool exists(const qcb_checker *c, size_t card)
{
    qcb_target any;
    if (cards[card].device == NULL || cards[card].optional)
        return true;
    if (c->release < 802)
        return qcb__type_named(c, QCB_KIND_DEVICE, qcb_str(cards[card].device)) != 0;
    return qcb_target_any(&any, c->target->schema, c->target->arch) != QCB_OK ||
           qcb_find_type(&any, QCB_KIND_DEVICE, qcb_str(cards[card].device)) != 0;
}

/* ",retrace=dumb" or ",retrace=precise", as often as one likes. */
static bool tail_reads(qcb_slice text)
{
    static const char *const tails[] = { ",retrace=dumb", ",retrace=precise" };
    while (text.len != 0) {
        size_t i = starts_with(text, tails[0]) ? 0 : 1;
        if (!starts_with(text, tails[i]))
            return false;
        text.ptr += strlen(tails[i]);
        text.len -= strlen(tails[i]);
    }
    return true;
}

static void tell_card(qcb_checker *c, const qcb_arg *arg)
{
    qcb_nearest near;
    qcb__nearest_init(&near, arg->value);
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++)
        qcb__nearest_try(&near, cards[i].word);
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-vga knows no '%.*s'", QCB__SHOW(arg->value));
    qcb__suggest_text(c, d, near.best);
}

static void check_vga(qcb_checker *c, const qcb_arg *arg)
{
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++) {
        size_t len = strlen(cards[i].word);
        if (!starts_with(arg->value, cards[i].word) || !tail_reads((qcb_slice){ arg->value.ptr + len, arg->value.len - len }))
            continue;
        if (!exists(c, i))
            qcb__tell(c, QCB_ERROR, "other-architecture", qcb__place_value(arg), "qemu-system-%s has no graphics card '%s'",
                      c->target->arch, cards[i].word);
        return;
    }
    if (!starts_with(arg->value, "xenfb") || !qcb__accel_is(c, "xen")) /* a matter of the build */
        tell_card(c, arg);
}

void qcb__rule_vga(qcb_checker *c)
{
    size_t at = 0;
    const qcb_arg *last = NULL;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_vga, &at)) != NULL;)
        last = arg;
    if (last != NULL && qcb__is_help(last->value))
        qcb__leaves(c, QCB_PHASE_MACHINE, last->word);
    else if (last != NULL)
        check_vga(c, last);
}
