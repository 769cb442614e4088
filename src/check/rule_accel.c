/* -accel: which exist, and their properties, each of which is applied in turn. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"

#include <stdio.h>

static const char *const reserved[] = { "accel", "id", NULL };

static void tell_unknown(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, qcb_slice name)
{
    qcb_nearest near;
    qcb_place place = qcb__place_item_value(view, item);
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "unknown-accelerator", place, "qemu-system-%s %s has no accelerator '%.*s'",
                                  c->target->arch, c->target->version, QCB__SHOW(name));
    qcb__nearest_init(&near, name);
    for (qcb_type t = 0; (t = qcb_next_type(c->target, QCB_KIND_ACCEL, t)) != 0;)
        qcb__nearest_try(&near, qcb_type_name(c->target, t));
    qcb__suggest_text(c, d, near.best);
    if (memchr(name.ptr, ':', name.len) != NULL)
        qcb__hint(c, d, "a list of accelerators is for -machine accel=A:B; here each one has an -accel of its own");
}

/* One accelerator that exists is enough: QEMU falls back to it. */
static qcb_type find(qcb_checker *c, const qcb_arg *arg, qcb_view *view, const qcb_item_record **item, qcb_slice *name)
{
    *view = qcb__view_of(c, arg, QCB_STAGE_STRING, "");
    view->in_order = true;
    *item = qcb__view_find(view, 0, view->count, "accel");
    *name = *item != NULL ? qcb__view_text(c, view, *item) : (qcb_slice){ "", 0 };
    return *item != NULL ? qcb__type_named(c, QCB_KIND_ACCEL, *name) : 0;
}

static bool any_known(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_accel, &at)) != NULL;) {
        qcb_view view;
        const qcb_item_record *item;
        qcb_slice name;
        if (find(c, arg, &view, &item, &name) != 0)
            return true;
    }
    return false;
}

/* The first name that stands for an accelerator; "tcg" where there is none and the binary is not called ...kvm. */
qcb_slice qcb__first_accel(const qcb_checker *c)
{
    const qcb_setting *s = qcb__setting(c, "accel");
    size_t at = 0;
    const qcb_arg *arg = s == NULL ? qcb__next_arg(c, QCB_O_accel, &at) : NULL;
    if (arg != NULL) {
        qcb_view view = qcb__view_of((qcb_checker *)c, arg, QCB_STAGE_STRING, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "accel");
        return item != NULL ? (qcb_slice){ view.text + item->value_start, item->value_end - item->value_start } : qcb_str("");
    }
    if (s != NULL) {
        const char *colon = memchr(s->text.ptr, ':', s->text.len);
        return (qcb_slice){ s->text.ptr, colon != NULL ? (size_t)(colon - s->text.ptr) : s->text.len };
    }
    if (c->open_world)
        return qcb_str(""); /* a file that cannot be read may name one */
    qcb_slice binary = c->doc->binary;
    bool kvm = binary.len >= 3 && memcmp(binary.ptr + binary.len - 3, "kvm", 3) == 0;
    return qcb_str(kvm ? "kvm" : "tcg");
}

/* TCG always starts: what stands behind it is never looked at. */
static bool always_starts(qcb_slice name)
{
    return qcb__text_is(name, "tcg");
}

/* Virtual time cannot run in several threads. */
static void check_icount(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "thread");
    if (item != NULL && qcb__has_option(c, QCB_O_icount) && qcb__text_is(qcb__view_text(c, view, item), "multi"))
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_item_value(view, item),
                  "-icount runs all CPUs in one thread: thread=multi cannot stand beside it");
}

static void check_properties(qcb_checker *c, qcb_view view, qcb_type type, qcb_slice name)
{
    view.what = qcb__what(c, "accelerator", name);
    qcb__check_level(c, &view, 0, view.count, type, reserved);
    if (qcb__text_is(name, "tcg"))
        check_icount(c, &view);
}

/* Names in "-machine accel=a:b"; at least one must be known. */
static void check_machine_accel(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice text = qcb__view_text(c, view, item);
    bool known = false;
    for (size_t at = 0; at <= text.len;) {
        const char *colon = memchr(text.ptr + at, ':', text.len - at);
        size_t end = colon != NULL ? (size_t)(colon - text.ptr) : text.len;
        known |= qcb__type_named(c, QCB_KIND_ACCEL, (qcb_slice){ text.ptr + at, end - at }) != 0;
        at = end + 1;
    }
    if (!known)
        tell_unknown(c, view, item, text);
}

/* -accel beside "-machine accel=" or -enable-kvm is refused. */
static void check_exclusive(qcb_checker *c, bool with_machine)
{
    size_t at = 0, kvm = 0;
    const qcb_arg *arg = qcb__next_arg(c, QCB_O_accel, &at);
    bool enable = qcb__next_arg(c, QCB_O_enable_kvm, &kvm) != NULL;
    if (arg != NULL && (with_machine || enable))
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(arg), "-accel cannot stand beside %s",
                  with_machine ? "-machine accel=" : "-enable-kvm");
}

/* -accel without a name lists them. */
void qcb__rule_accel_help(qcb_checker *c)
{
    qcb_view view;
    const qcb_item_record *item;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_accel, &at)) != NULL;) {
        qcb_slice name;
        if (qcb__passed(c, arg, QCB_PASS_ACCEL))
            continue;
        (void)find(c, arg, &view, &item, &name);
        if (item == NULL || qcb__is_help(name) || name.len == 0)
            qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
    }
}

/* One -accel, nothing else that speaks of accelerators, and nothing was wrong with it before. */
static bool is_quiet(const qcb_checker *c)
{
    const qcb_arg *sole = qcb__sole_use(c, QCB_O_accel);
    return sole != NULL && qcb__passed(c, sole, QCB_PASS_ACCEL) && !qcb__has_option(c, QCB_O_icount) &&
           qcb__setting(c, "accel") == NULL;
}

void qcb__rule_accel(qcb_checker *c)
{
    qcb_view view;
    uint32_t tells = c->tells;
    if (is_quiet(c))
        return;
    const qcb_item_record *item = qcb__last_item(c, QCB_O_machine, "accel", QCB_STAGE_KEYVAL, &view);
    check_exclusive(c, item != NULL);
    if (item != NULL)
        check_machine_accel(c, &view, item);
    bool fallback = any_known(c);
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_accel, &at)) != NULL;) {
        qcb_slice name;
        qcb_type type = find(c, arg, &view, &item, &name);
        if (item == NULL || qcb__is_help(name) || name.len == 0)
            continue;
        if (type != 0)
            check_properties(c, view, type, name);
        else if (!fallback)
            tell_unknown(c, &view, item, name);
        if (type != 0 && qcb__clean_silent(c, &view, type, reserved))
            qcb__pass(c, arg, QCB_PASS_ACCEL, tells);
        c->softly |= always_starts(name);
    }
    c->softly = false;
}
