/* -device: drivers, ids, properties. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/clean.h"
#include "check/device.h"
#include "check/memo.h"

#include <stdio.h>

/* ---- help ---- */

static bool asks_for_help(const qcb_checker *c, const qcb_device *d)
{
    if (qcb__passed(c, d->arg, QCB_PASS_ID) && d->sets == NULL)
        return false;
    if (d->driver.ptr != NULL && qcb__is_help(d->driver))
        return true;
    for (uint32_t i = 0; !d->is_json && i < d->view.count; i++) {
        if (d->view.items[i].kind != QCB_ITEM_IMPLIED && qcb__is_help(qcb__view_key(&d->view, &d->view.items[i])))
            return true;
    }
    return false;
}

void qcb__rule_device_help(qcb_checker *c)
{
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        if (!c->devices->items[i].is_json && asks_for_help(c, &c->devices->items[i]))
            qcb__leaves(c, QCB_PHASE_HELP, c->devices->items[i].arg->word);
    }
}

/* ---- ids ---- */

static void check_id(qcb_checker *c, const qcb_device *d)
{
    if (d->id_item == NULL || (d->is_json && d->id_item->kind != QCB_ITEM_STRING) || qcb__id_well_formed(d->id))
        return;
    bool crashes = d->id.len == 0 || memchr(d->id.ptr, '/', d->id.len) != NULL;
    bool error = !d->is_json || c->release >= 1002 || crashes;
    c->phase = d->is_json ? QCB_PHASE_DEVICE : QCB_PHASE_PARSE;
    qcb_diagnostic *told = qcb__tell(c, error ? QCB_ERROR : QCB_WARNING, "invalid-id",
                                     qcb__place_item_value(&d->view, d->id_item), "'%.*s' cannot be an id", QCB__SHOW(d->id));
    qcb__hint(c, told, "an id is a letter, then letters, digits, '-', '.' and '_'");
    c->phase = QCB_PHASE_DEVICE;
}

void qcb__rule_device_ids(qcb_checker *c)
{
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        const qcb_device *d = &c->devices->items[i];
        uint32_t tells = c->tells;
        if (qcb__passed(c, d->arg, QCB_PASS_ID) && d->sets == NULL)
            continue;
        check_id(c, d);
        if (d->sets == NULL && d->view.known != NULL && !asks_for_help(c, d))
            qcb__pass(c, d->arg, QCB_PASS_ID, tells);
    }
}

/* ---- drivers ---- */

static qcb_place driver_place(const qcb_device *d)
{
    const qcb_set_use *set = d->sets;
    while (set != NULL && !qcb__text_is(set->key, "driver"))
        set = set->next;
    if (set != NULL)
        return qcb__place_value(set->arg);
    return qcb__place_item_value(&d->view, d->driver_item);
}

/* Does another architecture of this release have it? */
static const char *look_elsewhere(const qcb_target *here, qcb_slice driver)
{
    const char *version, *full, *other;
    for (size_t i = 0; qcb_schema_target_at(here->schema, i, &version, &full, &other); i++) {
        qcb_target target;
        if (strcmp(version, here->version) == 0 && qcb_target_init(&target, here->schema, version, other) == QCB_OK &&
            qcb_find_type(&target, QCB_KIND_DEVICE, driver) != 0)
            return other;
    }
    return NULL;
}

static const char *known_elsewhere(const qcb_checker *c, qcb_slice driver)
{
    qcb_search room, *search = qcb__search_of(c, QCB__SEARCH_ELSEWHERE, driver, &room);
    if (!search->done)
        *search = (qcb_search){ .done = true, .word = look_elsewhere(c->target, driver) };
    return search->word;
}

static void tell_unknown(qcb_checker *c, const qcb_device *d)
{
    qcb_target here;
    qcb_type_info info;
    const char *arch;
    qcb_target_any(&here, c->target->schema, c->target->arch);
    qcb_type type = qcb_find_type(&here, QCB_KIND_DEVICE, d->driver);
    if (type != 0 && qcb__type_info(c, type, &info)) {
        bool removed = info.life.removed != NULL;
        qcb_diagnostic *told = qcb__tell(
            c, QCB_ERROR, removed ? "removed-device" : "unknown-device", driver_place(d), "QEMU %s %s device '%.*s'%s",
            c->target->version, removed ? "no longer has" : "does not have", QCB__SHOW(d->driver), removed ? "" : " yet");
        qcb__tell_life(c, told, &info.life);
    } else if ((arch = known_elsewhere(c, d->driver)) != NULL) {
        qcb__tell(c, QCB_ERROR, "other-architecture", driver_place(d),
                  "device '%.*s' is one of qemu-system-%s, not of qemu-system-%s", QCB__SHOW(d->driver), arch, c->target->arch);
    } else {
        qcb_diagnostic *told = qcb__tell(c, QCB_ERROR, "unknown-device", driver_place(d), "qemu-system-%s has no device '%.*s'",
                                         c->target->arch, QCB__SHOW(d->driver));
        qcb__suggest_type(c, told, QCB_KIND_DEVICE, d->driver);
    }
}

/* Can this type stand behind -device? */
static bool check_driver(qcb_checker *c, const qcb_device *d)
{
    if (d->driver.ptr == NULL || d->driver.len == 0) {
        qcb_place place = d->driver_item != NULL ? driver_place(d) : (qcb_place){ d->view.word, 0, (uint32_t)d->arg->value.len };
        if (d->driver.ptr == NULL)
            qcb__tell(c, QCB_ERROR, "missing-property", place, "-device needs a driver");
        else
            qcb__tell(c, QCB_ERROR, "unknown-device", place, "-device needs the name of a driver, and this is empty");
        return false;
    }
    if (d->type == 0 || (d->class->info.kind != QCB_KIND_DEVICE && d->class->info.kind != QCB_KIND_CLASS &&
                         d->class->info.kind != QCB_KIND_CPU)) {
        tell_unknown(c, d);
        return false;
    }
    if (d->class->info.kind == QCB_KIND_CLASS || d->class->info.is_abstract) {
        qcb__tell(c, QCB_ERROR, "not-pluggable", driver_place(d), "'%.*s' is a class of devices, not a device",
                  QCB__SHOW(d->driver));
        return false;
    }
    if (d->class->info.kind == QCB_KIND_DEVICE && !d->class->info.user_creatable && d->class->info.presence == QCB_PRESENT) {
        qcb__tell(c, QCB_ERROR, "not-pluggable", driver_place(d), "device '%.*s' can only be made by a board, not by -device",
                  QCB__SHOW(d->driver));
        return false;
    }
    return true;
}

static void warn_deprecated(qcb_checker *c, const qcb_device *d)
{
    if (!d->class->info.life.is_deprecated)
        return;
    qcb_diagnostic *told =
        qcb__tell(c, QCB_WARNING, "deprecated-device", driver_place(d), "device '%.*s' is deprecated since %s",
                  QCB__SHOW(d->driver), d->class->info.life.deprecated != NULL ? d->class->info.life.deprecated : "long ago");
    qcb__tell_life(c, told, &d->class->info.life);
}

/* ---- properties ---- */

static const char *const own_keys[] = { "driver", "id", "bus", NULL };

static void check_set_value(qcb_checker *c, const qcb_device *d, const qcb_set_use *set)
{
    qcb_member_info member;
    uint32_t key = (uint32_t)(set->key.ptr - set->arg->value.ptr), value = (uint32_t)(set->value.ptr - set->arg->value.ptr);
    for (size_t i = 0; own_keys[i] != NULL; i++) {
        if (qcb__text_is(set->key, own_keys[i]))
            return;
    }
    if (qcb__find_member(c, d->type, set->key, &member) == 0) {
        qcb__tell(c, QCB_ERROR, "unknown-property", (qcb_place){ set->arg->word + 1, key, key + (uint32_t)set->key.len },
                  "%s has no property '%.*s'", d->what, QCB__SHOW(set->key));
        return;
    }
    qcb_place place = { set->arg->word + 1, value, value + (uint32_t)set->value.len };
    if (qcb__check_text(c, QCB_STAGE_KEYVAL, QCB_ITEM_PAIR, set->value, &member, place, d->what))
        qcb__check_names(c, &member, set->value, place, d->what);
}

static void check_properties(qcb_checker *c, qcb_device *d)
{
    uint32_t before = c->errors;
    qcb__check_level(c, &d->view, 0, d->view.count, d->type, own_keys);
    for (const qcb_set_use *set = d->sets; set != NULL; set = set->next)
        check_set_value(c, d, set);
    d->sound = c->errors == before;
}

void qcb__rule_devices(qcb_checker *c)
{
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        qcb_device *d = &c->devices->items[i];
        if (d->view.items == NULL || (!d->is_json && asks_for_help(c, d)))
            continue;
        if (!check_driver(c, d)) {
            d->type = 0;
            continue;
        }
        warn_deprecated(c, d);
        check_properties(c, d);
    }
}
