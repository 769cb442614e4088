/* -audiodev and -audio. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/clean.h"
#include "check/memo.h"
#include "check/conditions.h"
#include "check/device.h"

static const qcb_condition direction_conditions[] = {
    { "direction", 0, 0, "!mixing-engine", "+fixed-settings", NULL, "exclusive-keys",
      "fixed-settings=on needs mixing-engine=on" },
    { "direction", 0, 0, "fixed-settings !fixed-settings", "frequency channels format", NULL, "exclusive-keys",
      "fixed-settings=off leaves frequency, channels and format to the guest" },
    { "direction", 0, 0, "-fixed-settings mixing-engine !mixing-engine", "frequency channels format", NULL, "exclusive-keys",
      "without mixing engine the settings cannot be fixed" },
    { NULL, 0, 0, NULL, NULL, NULL, NULL, NULL },
};

/* The members of "in" or "out" as a list of their own. */
static qcb_view members_of(const qcb_view *view, const qcb_item_record *item)
{
    qcb_view inner = *view;
    inner.folds = false;
    inner.whole = inner.flat = false;
    uint32_t index = (uint32_t)(item - view->items);
    inner.items = view->items + index + 1;
    inner.count = item->kind == QCB_ITEM_OBJECT ? item->next - index - 1 : 0;
    return inner;
}

/* Items link to their next one by the index within the whole value: a part that starts elsewhere has to be linked anew. */
static qcb_view copy_members(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_view inner = members_of(view, item);
    uint32_t first = (uint32_t)(item - view->items) + 1;
    qcb_item_record *items = qcb__arena_alloc(c->arena, (inner.count + 1) * sizeof *items);
    if (items == NULL) {
        c->no_memory = true;
        inner.count = 0;
        return inner;
    }
    for (uint32_t i = 0; i < inner.count; i++) {
        items[i] = inner.items[i];
        items[i].next -= first;
    }
    inner.items = items;
    return inner;
}

static void check_directions(qcb_checker *c, const qcb_view *view)
{
    static const char *const directions[] = { "in", "out" };
    for (size_t i = 0; i < 2; i++) {
        const qcb_item_record *item = qcb__view_find(view, 0, view->count, directions[i]);
        if (item == NULL || item->kind != QCB_ITEM_OBJECT)
            continue;
        qcb_view inner = copy_members(c, view, item);
        bool engine = qcb__view_find(&inner, 0, inner.count, "mixing-engine") != NULL;
        const qcb_condition *rows = direction_conditions + (engine ? 0 : 1);
        qcb__check_conditions(c, rows, "direction", &inner, qcb__place_item_key(view, item));
    }
}

static bool is_known(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, "driver");
    return item == NULL || !qcb__elsewhere(c, "ElsewhereAudiodev", qcb__view_text(c, view, item));
}

/* True when no other argument had a say. */
static bool check_keys(qcb_checker *c, const qcb_view *view, const char *const *skip)
{
    qcb_option_info info;
    uint32_t before = c->errors;
    if (!is_known(c, view) && qcb__view_find(view, 0, view->count, "id") == NULL && skip == NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(view), "%s needs 'id'", view->what);
    if (!is_known(c, view) || !qcb__option_named(c, QCB_O_audiodev, &info) || info.values == 0)
        return false;
    qcb__check_level(c, view, 0, view->count, info.values, skip);
    if (c->errors == before)
        check_directions(c, view);
    return qcb__clean_silent(c, view, info.values, skip);
}

static bool asks_for_help(qcb_checker *c, const qcb_arg *arg)
{
    if (!qcb__is_help(arg->value))
        return false;
    qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
    return true;
}

/* ---- -audiodev ---- */

static void check_audiodev(qcb_checker *c, const qcb_arg *arg)
{
    if (qcb__passed(c, arg, QCB_PASS_AUDIODEV))
        return;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-audiodev");
    if (asks_for_help(c, arg) || qcb__asks_for_keys(c, &view))
        return;
    uint32_t tells = c->tells;
    if (qcb__view_check_keyval(c, &view) && qcb__view_nest(c, &view) && check_keys(c, &view, NULL))
        qcb__pass(c, arg, QCB_PASS_AUDIODEV, tells);
}

/* ---- -audio ---- */

/* Here "help" may stand anywhere. */
static bool asks_anywhere(qcb_checker *c, const qcb_arg *arg, const qcb_view *view)
{
    bool asks = false;
    for (uint32_t i = 0; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        bool driver = qcb__text_is(qcb__view_key(view, item), "driver") && qcb__is_help(qcb__view_text(c, view, item));
        asks |= driver || (item->kind == QCB_ITEM_FLAG && qcb__is_help(qcb__view_key(view, item)));
    }
    if (asks)
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
    return asks;
}

static const char *const audio_skip[] = { "id", "model", NULL };

/* 7.2 knows -audio only as a way to add a card. */
static bool lacks_model(qcb_checker *c, const qcb_view *view, const qcb_item_record *model)
{
    if (model != NULL || c->release >= 802)
        return false;
    qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(view), "-audio needs model= in QEMU %s", c->target->version);
    return true;
}

static void check_audio(qcb_checker *c, const qcb_arg *arg, bool *has_card)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-audio");
    if (asks_anywhere(c, arg, &view) || !qcb__view_check_keyval(c, &view) || !qcb__view_nest(c, &view))
        return;
    const qcb_item_record *model = qcb__view_find(&view, 0, view.count, "model");
    if (lacks_model(c, &view, model))
        return;
    if (model != NULL && qcb__is_help(qcb__view_text(c, &view, model))) {
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
        return;
    }
    check_keys(c, &view, audio_skip);
    if (model != NULL && *has_card)
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(arg), "only one -audio can have a model=");
    *has_card |= model != NULL;
}

void qcb__rule_audiodev(qcb_checker *c)
{
    size_t at = 0;
    bool has_card = false;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_audiodev, &at)) != NULL;)
        check_audiodev(c, arg);
    at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_audio, &at)) != NULL;)
        check_audio(c, arg, &has_card);
}

/* Sound cards have short names here, not those of -device. */
void qcb__rule_sound_card(qcb_checker *c)
{
    if (!qcb__has_option(c, QCB_O_audio))
        return;
    qcb_member_info member = { .name = "model",
                               .kind = QCB_VALUE_ENUM,
                               .type = qcb_find_data_type(c->target, qcb_str("AudioModel")) };
    const char *machine = c->machine != 0 ? qcb_type_name(c->target, c->machine) : "";
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_audio, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "-audio");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "model");
        if (item == NULL || qcb__is_help(qcb__view_text(c, &view, item)))
            continue;
        bool good = member.type == 0 || qcb__check_item(c, &view, (uint32_t)(item - view.items), &member);
        if (good && strcmp(machine, "none") == 0)
            qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_item_value(&view, item),
                      "machine 'none' has no bus for a sound card");
    }
}

/* ---- the backend that sound devices take by themselves ---- */

/* From 10.0 on there is one only where nothing was said of audio at all, or by -audio without a card of its own. */
static bool has_default(qcb_checker *c)
{
    size_t at = 0;
    if (c->release < 802)
        return true;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_audio, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
        if (qcb__view_find(&view, 0, view.count, "model") == NULL)
            return true;
    }
    return !qcb__has_option(c, QCB_O_nodefaults) && !qcb__has_option(c, QCB_O_audiodev) && !qcb__has_option(c, QCB_O_audio);
}

bool qcb__takes_audiodev(const qcb_checker *c, qcb_type type)
{
    const qcb_member_info *member;
    qcb_member_info room;
    return qcb__member_named(c, type, qcb_str("audiodev"), &member, &room) != 0 && member->space == QCB_NS_AUDIODEV;
}

static bool wants_backend(qcb_checker *c, const qcb_arg *arg, qcb_view *view)
{
    qcb_type type = qcb__ready_of(c, arg)->type;
    if (type == 0 || !qcb__class_of(c, type)->takes_audiodev)
        return false;
    *view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
    return qcb__view_find(view, 0, view->count, "audiodev") == NULL;
}

/* Is there a device that may want one? */
static bool some_may_want(const qcb_checker *c)
{
    bool some = false;
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++)
        some |= c->devices->items[i].class->takes_audiodev || c->devices->items[i].sets != NULL;
    return some;
}

void qcb__rule_default_audio(qcb_checker *c)
{
    size_t at = 0;
    qcb_view view;
    if (!some_may_want(c) || has_default(c))
        return;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_device, &at)) != NULL;) {
        if (wants_backend(c, arg, &view) && !qcb__told(c, qcb__place_value(arg)))
            qcb__tell(c, QCB_ERROR, "missing-property", qcb__place_rest(&view),
                      "the device needs audiodev=: there is no audio backend that it could take by itself");
    }
}
