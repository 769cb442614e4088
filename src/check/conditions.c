/* SPDX-License-Identifier: MIT */
#include "check/conditions.h"

#include "text/scalar.h"

bool qcb__view_on(qcb_checker *c, const qcb_view *view, const char *key, bool otherwise)
{
    const qcb_item_record *item = qcb__view_find(view, 0, view->count, key);
    bool value = otherwise;
    if (item == NULL)
        return otherwise;
    if (item->kind == QCB_ITEM_BOOL)
        return view->text[item->value_start] == 't';
    (void)qcb__scalar_bool(qcb__view_text(c, view, item), &value);
    return value;
}

/* The next word of a list; its length is 0 behind the last. */
static qcb_slice next_word(const char **list)
{
    const char *at = *list;
    while (*at == ' ')
        at++;
    size_t len = strcspn(at, " ");
    *list = at + len;
    return (qcb_slice){ at, len };
}

#define KEY_SIZE 40 /* of the keys in rows */

static const qcb_item_record *find(const qcb_view *view, qcb_slice key)
{
    char name[KEY_SIZE];
    if (key.len >= sizeof name)
        return NULL;
    memcpy(name, key.ptr, key.len);
    name[key.len] = '\0';
    return qcb__view_find(view, 0, view->count, name);
}

/* Does the atom hold? *item: what it speaks of. */
static bool holds(qcb_checker *c, const qcb_view *view, qcb_slice atom, const qcb_item_record **item)
{
    const char *equals = memchr(atom.ptr, '=', atom.len);
    bool sign = strchr("-+!", atom.ptr[0]) != NULL;
    qcb_slice key = { atom.ptr + sign, equals != NULL ? (size_t)(equals - atom.ptr) : atom.len - sign };
    *item = find(view, key);
    if (equals != NULL) {
        qcb_slice wanted = { equals + 1, atom.len - (size_t)(equals + 1 - atom.ptr) };
        qcb_slice text = *item != NULL ? qcb__view_text(c, view, *item) : (qcb_slice){ NULL, 0 };
        return *item != NULL && text.len == wanted.len && memcmp(text.ptr, wanted.ptr, text.len) == 0;
    }
    char name[KEY_SIZE] = "";
    if (key.len < sizeof name)
        memcpy(name, key.ptr, key.len);
    switch (atom.ptr[0]) {
    case '-':
        return *item == NULL;
    case '+':
        return qcb__view_on(c, view, name, false);
    case '!':
        return !qcb__view_on(c, view, name, false);
    default:
        return *item != NULL;
    }
}

static bool any_holds(qcb_checker *c, const qcb_view *view, const char *atoms, const qcb_item_record **item)
{
    *item = NULL;
    for (qcb_slice atom; atoms != NULL && (atom = next_word(&atoms)).len != 0;) {
        if (holds(c, view, atom, item))
            return true;
    }
    return false;
}

static bool all_hold(qcb_checker *c, const qcb_view *view, const char *atoms)
{
    const qcb_item_record *item;
    for (qcb_slice atom; atoms != NULL && (atom = next_word(&atoms)).len != 0;) {
        if (!holds(c, view, atom, &item))
            return false;
    }
    return true;
}

static bool applies(const qcb_checker *c, const qcb_condition *row, const char *type)
{
    return qcb__same(row->type, type) && c->release >= row->from && (row->until == 0 || c->release <= row->until);
}

bool qcb__check_conditions(qcb_checker *c, const qcb_condition *rows, const char *type, const qcb_view *view, qcb_place rest)
{
    const qcb_item_record *item, *other;
    for (const qcb_condition *row = rows; row->type != NULL; row++) {
        if (!applies(c, row, type) || !all_hold(c, view, row->when) || !any_holds(c, view, row->keys, &item))
            continue;
        if (row->others != NULL && !any_holds(c, view, row->others, &other))
            continue;
        qcb_place place = item != NULL ? qcb__place_item_key(view, item) : rest;
        if (!qcb__told(c, place))
            qcb__tell(c, QCB_ERROR, row->code, place, "%s: %s", view->what, row->message);
        return false;
    }
    return true;
}

bool qcb__check_choices(qcb_checker *c, const qcb_choice *rows, const char *type, const qcb_view *view, qcb_place rest)
{
    for (const qcb_choice *row = rows; row->type != NULL; row++) {
        const qcb_item_record *last = NULL, *item;
        unsigned count = 0;
        const char *keys = row->keys;
        if (!qcb__same(row->type, type))
            continue;
        for (qcb_slice key; (key = next_word(&keys)).len != 0;) {
            item = find(view, key);
            count += item != NULL;
            last = item != NULL && (last == NULL || item > last) ? item : last;
        }
        if (count == 1 || (count == 0 && !row->needed))
            continue;
        qcb__tell(c, QCB_ERROR, count == 0 ? "missing-property" : "exclusive-keys",
                  last != NULL ? qcb__place_item_key(view, last) : rest, "%s: %s", view->what, row->message);
        return false;
    }
    return true;
}
