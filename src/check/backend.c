/* SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/memo.h"

qcb_place qcb__place_rest(const qcb_view *view)
{
    return (qcb_place){ view->word, 0, view->count != 0 ? view->items[view->count - 1].value_end : 0 };
}

bool qcb__reads_descriptor(qcb_slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
    }
    return text.len != 0;
}

bool qcb__elsewhere(const qcb_checker *c, const char *enum_name, qcb_slice text)
{
    qcb_type type = qcb__data_type_named(c, qcb_str(enum_name));
    return type != 0 && qcb__enum_knows(c, type, text);
}

static const char *nearest_type(const qcb_checker *c, qcb_kind kind, qcb_slice name)
{
    qcb_nearest near;
    qcb_type_info info;
    qcb__nearest_init(&near, name);
    for (qcb_type t = 0; (t = qcb_next_type(c->target, kind, t)) != 0;) {
        if (!qcb__type_info(c, t, &info) || (kind == QCB_KIND_DEVICE && !info.user_creatable))
            continue;
        qcb__nearest_try(&near, info.name);
        if (info.alias != NULL)
            qcb__nearest_try(&near, info.alias);
    }
    return near.best;
}

void qcb__suggest_type(qcb_checker *c, qcb_diagnostic *d, qcb_kind kind, qcb_slice name)
{
    qcb_search room, *search = qcb__search_of(c, QCB__SEARCH_TYPES + (uint32_t)kind, name, &room);
    if (!search->done) {
        const char *best = nearest_type(c, kind, name);
        *search = (qcb_search){ .done = true, .word = best };
    }
    qcb__suggest_text(c, d, search->word);
}

void qcb__tell_no_backend(qcb_checker *c, qcb_kind kind, const char *option, qcb_slice name, qcb_place place)
{
    qcb_type_info info;
    qcb_type type = qcb_find_type_anywhere(c->target, kind, name);
    bool known = type != 0 && qcb__type_info(c, type, &info);
    bool removed = known && info.life.removed != NULL;
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, removed ? "removed-backend" : "unknown-backend", place,
                                  removed ? "-%s '%.*s' was removed before QEMU %s" : "-%s has no backend '%.*s' in QEMU %s",
                                  option, QCB__SHOW(name), c->target->version);
    if (removed && info.life.replacement != NULL)
        qcb__suggest_text(c, d, info.life.replacement);
    if (known)
        qcb__tell_life(c, d, &info.life);
    else
        qcb__suggest_type(c, d, kind, name);
}

const qcb_item_record *qcb__opts_id(const qcb_view *view)
{
    for (uint32_t i = 0; i < view->count; i = view->items[i].next) {
        const qcb_item_record *item = &view->items[i];
        bool implied = item->kind == QCB_ITEM_IMPLIED; /* QEMU looks for the id first, and takes a bare "id" for one */
        qcb_slice word = { view->text + item->value_start, item->value_end - item->value_start };
        if (qcb__text_is(implied ? word : qcb__view_key(view, item), "id"))
            return item;
    }
    return NULL;
}

bool qcb__check_opts_id(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = qcb__opts_id(view);
    if (item == NULL || qcb__id_well_formed(qcb__view_text(c, view, item)))
        return true;
    qcb__tell(c, QCB_ERROR, "invalid-id", qcb__place_item_value(view, item),
              "'%.*s' cannot be an id: a letter first, then letters, digits, '-', '.' and '_'",
              QCB__SHOW(qcb__view_text(c, view, item)));
    return false;
}

bool qcb__asks_for_keys(qcb_checker *c, const qcb_view *view)
{
    for (uint32_t i = 0; i < view->count; i++) {
        if (view->items[i].kind == QCB_ITEM_FLAG && qcb__is_help(qcb__view_key(view, &view->items[i]))) {
            qcb__tell(c, QCB_ERROR, "help-fails", qcb__place_item_key(view, &view->items[i]),
                      "QEMU prints the keys of %s and exits with status 1", view->what);
            return true;
        }
    }
    return false;
}

/* ---- TLS ---- */

/* "server" or "client"; credentials are a client's when they do not say. NULL slice when it cannot be read. */
static qcb_slice endpoint_of(qcb_checker *c, const qcb_id *id)
{
    const qcb_arg *arg = &c->doc->args[id->arg];
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "endpoint");
    return item != NULL ? qcb__view_text(c, &view, item) : qcb_str("client");
}

static bool is_listed(const char *const *names, const char *name)
{
    while (*names != NULL && strcmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

bool qcb__check_tls_creds(qcb_checker *c, qcb_slice text, bool server, const char *const *kinds, qcb_place place,
                          const char *what)
{
    qcb_type base = qcb__qom_type_named(c, qcb_str("tls-creds"));
    qcb_id *id = qcb__id_use(c, QCB_NS_OBJECT, base, text, place, what, "tls-creds");
    if (id == NULL)
        return false;
    const char *name = id->type != 0 ? qcb_type_name(c->target, id->type) : NULL;
    if (!qcb__text_is(endpoint_of(c, id), server ? "server" : "client")) {
        qcb__tell(c, QCB_ERROR, "wrong-type", place, "%s: the credentials '%.*s' have to say endpoint=%s", what, QCB__SHOW(text),
                  server ? "server" : "client");
        return false;
    }
    if (name != NULL && kinds != NULL && !is_listed(kinds, name)) {
        qcb__tell(c, QCB_ERROR, "wrong-type", place, "%s cannot use credentials of type %s", what, name);
        return false;
    }
    return true;
}
