/* -fsdev and -virtfs. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/memo.h"
#include "check/conditions.h"

/* -virtfs does not hand the modes on: only -fsdev minds them. */
static const qcb_condition conditions[] = {
    { "local", 0, 0, "security_model=none", "fmode dmode", NULL, "exclusive-keys", "modes are for the mapped security models" },
    { "local", 0, 0, "security_model=passthrough", "fmode dmode", NULL, "exclusive-keys",
      "modes are for the mapped security models" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

static const qcb_choice choices[] = {
    { "proxy", "socket sock_fd", true, "it wants socket= or sock_fd=, and only one" },
    { NULL, NULL, false, NULL },
};

/* Keys of the option that are not the driver's. */
static const char *const skip[] = { "fsdriver", "id", "mount_tag", NULL };

static bool is_own(qcb_slice key)
{
    for (size_t i = 0; skip[i] != NULL; i++) {
        if (qcb__text_is(key, skip[i]))
            return true;
    }
    return false;
}

static void check_item(qcb_checker *c, const qcb_view *view, uint32_t index, qcb_type type)
{
    const qcb_item_record *item = &view->items[index];
    qcb_member_info member;
    if (is_own(qcb__view_key(view, item)) || qcb__told(c, qcb__place_item_key(view, item)))
        return;
    if (qcb__find_member(c, type, qcb__view_key(view, item), &member) == 0)
        qcb__tell_unknown_key(c, view, item, &type, 1);
    else if (member.type != 0 && !qcb__view_overridden(view, index, view->count))
        qcb__check_item(c, view, index, &member);
}

static void check_required(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    qcb_shape room;
    const qcb_shape *shape = qcb__shape_of(c, type, &room);
    for (size_t i = 0; i < shape->required; i++) {
        if (qcb__view_find(view, 0, view->count, shape->names[i]) == NULL)
            qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(view), "%s needs %s=", view->what, shape->names[i]);
    }
}

static void check_driver(qcb_checker *c, const qcb_view *view, const qcb_item_record *driver)
{
    qcb_slice name = qcb__view_text(c, view, driver);
    qcb_type type = qcb__type_named(c, QCB_KIND_FSDEV, name);
    if (type == 0) {
        qcb__tell_no_backend(c, QCB_KIND_FSDEV, "fsdev", name, qcb__place_item_value(view, driver));
        return;
    }
    const char *known = qcb_type_name(c->target, type);
    for (uint32_t i = 0; i < view->count; i++)
        check_item(c, view, i, type);
    check_required(c, view, type);
    qcb__check_choices(c, choices, known, view, qcb__place_rest(view));
    if (qcb__view_find(view, 0, view->count, "mount_tag") == NULL)
        qcb__check_conditions(c, conditions, known, view, qcb__place_rest(view));
    qcb__check_throttle(c, view, 0, view->count, "throttling.", NULL);
}

static void check_fsdev(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-fsdev");
    const qcb_item_record *driver = qcb__view_find(&view, 0, view.count, "fsdriver");
    if (qcb__opts_id(&view) == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-fsdev needs an id");
    if (driver == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-fsdev needs a driver: local");
    else
        check_driver(c, &view, driver);
}

/* ---- -virtfs ---- */

#define TAG_SIZE 31

/* What cannot be an id cannot be a tag either, unless an id stands beside it. */
static void check_tag(qcb_checker *c, const qcb_view *view, const qcb_item_record *tag)
{
    qcb_slice text = qcb__view_text(c, view, tag);
    const char *machine = c->machine != 0 ? qcb_type_name(c->target, c->machine) : "";
    if (qcb__opts_id(view) == NULL && !qcb__id_well_formed(text))
        qcb__tell(c, QCB_ERROR, "invalid-id", qcb__place_item_value(view, tag),
                  "'%.*s' becomes the id, too, and cannot be one: write an id=", QCB__SHOW(text));
    c->phase = QCB_PHASE_DEVICE;
    if (text.len > TAG_SIZE)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, tag),
                  "a mount tag has at most %d bytes, '%.*s' has %zu", TAG_SIZE, QCB__SHOW(text), text.len);
    if (strcmp(machine, "none") == 0)
        qcb__tell(c, QCB_ERROR, "refused-by-board", (qcb_place){ view->word - 1, 0, 7 }, "machine 'none' has no bus for -virtfs");
    c->phase = QCB_PHASE_CHARDEV;
}

static void check_virtfs(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-virtfs");
    const qcb_item_record *driver = qcb__view_find(&view, 0, view.count, "fsdriver");
    const qcb_item_record *tag = qcb__view_find(&view, 0, view.count, "mount_tag");
    c->phase = QCB_PHASE_PARSE;
    if (driver == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-virtfs needs a driver: local");
    if (tag == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view), "-virtfs needs mount_tag=");
    if (tag != NULL)
        check_tag(c, &view, tag);
    c->phase = QCB_PHASE_CHARDEV;
    if (driver != NULL && tag != NULL)
        check_driver(c, &view, driver);
}

void qcb__rule_fsdev(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_fsdev, &at)) != NULL;)
        check_fsdev(c, arg);
    at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_virtfs, &at)) != NULL;)
        check_virtfs(c, arg);
}
