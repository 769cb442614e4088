/* SPDX-License-Identifier: MIT */
#include "check/conditions.h"
#include "check/clean.h"
#include "check/memo.h"

#include "text/scalar.h"

static bool is_on(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, bool otherwise)
{
    bool value = otherwise;
    if (item == NULL)
        return otherwise;
    if (item->kind == QCB_ITEM_BOOL)
        return view->text[item->value_start] == 't';
    (void)qcb__scalar_bool(qcb__view_text(c, view, item), &value);
    return value;
}

bool qcb__view_on(qcb_checker *c, const qcb_view *view, const char *key, bool otherwise)
{
    return is_on(c, view, qcb__view_find(view, 0, view->count, key), otherwise);
}

/* The next word of a list; its length is 0 behind the last. */
static qcb_slice next_word(const char **list)
{
    const char *at = *list, *end;
    while (*at == ' ')
        at++;
    for (end = at; *end != ' ' && *end != '\0';)
        end++;
    *list = end;
    return (qcb_slice){ at, (size_t)(end - at) };
}

/* Does the atom hold? *item: what it speaks of. */
static bool holds(qcb_checker *c, const qcb_view *view, qcb_slice atom, const qcb_item_record **item)
{
    char sign = atom.ptr[0] == '-' || atom.ptr[0] == '+' || atom.ptr[0] == '!' ? atom.ptr[0] : '\0';
    qcb_slice key = { atom.ptr + (sign != '\0'), 0 };
    const char *end = atom.ptr + atom.len;
    while (key.ptr + key.len < end && key.ptr[key.len] != '=')
        key.len++;
    *item = qcb__view_find_slice(view, 0, view->count, key);
    if (key.ptr + key.len < end) {
        qcb_slice wanted = { key.ptr + key.len + 1, (size_t)(end - key.ptr) - key.len - 1 };
        qcb_slice text = *item != NULL ? qcb__view_text(c, view, *item) : (qcb_slice){ NULL, 0 };
        return *item != NULL && text.len == wanted.len && memcmp(text.ptr, wanted.ptr, text.len) == 0;
    }
    switch (sign) {
    case '-':
        return *item == NULL;
    case '+':
        return is_on(c, view, *item, false);
    case '!':
        return !is_on(c, view, *item, false);
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

/* The keys one of which has to be there, so that the atoms can hold, as qcb__tag_bit; all bits: it may be none of them. */
static uint64_t mask_of(const char *atoms)
{
    uint64_t mask = 0;
    for (qcb_slice atom; atoms != NULL && (atom = next_word(&atoms)).len != 0;) {
        size_t sign = atom.ptr[0] == '+' ? 1 : 0, len = sign;
        if (atom.ptr[0] == '-' || atom.ptr[0] == '!')
            return UINT64_MAX;
        while (len < atom.len && atom.ptr[len] != '=')
            len++;
        mask |= qcb__tag_bit(qcb__key_tag(atom.ptr + sign, len - sign));
    }
    return atoms != NULL ? mask : UINT64_MAX;
}

/* NULL: they are not kept. */
static const uint64_t *masks_of(qcb_checker *c, const qcb_condition *rows)
{
    bool known;
    size_t count = 0;
    while (rows[count].type != NULL)
        count++;
    uint64_t *masks = qcb__masks_of(c, rows, count, &known);
    for (size_t i = 0; !known && i < count; i++)
        masks[i] = mask_of(rows[i].keys);
    return masks;
}

static bool check_rows(qcb_checker *c, const qcb_condition *rows, const char *type, const qcb_view *view, qcb_place rest)
{
    const qcb_item_record *item, *other;
    const uint64_t *masks = masks_of(c, rows);
    for (const qcb_condition *row = rows; row->type != NULL; row++) {
        if (masks != NULL && masks[row - rows] != UINT64_MAX && (masks[row - rows] & view->keys) == 0)
            continue; /* as for most */
        if (!applies(c, row, type) || !any_holds(c, view, row->keys, &item) || !all_hold(c, view, row->when))
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

/* The rows speak of the value alone. */
bool qcb__check_conditions(qcb_checker *c, const qcb_condition *rows, const char *type, const qcb_view *view, qcb_place rest)
{
    qcb_clean_key key;
    if (qcb__clean_before(c, view, 0, rows, &key))
        return true;
    qcb__clean_begin(c, &key);
    bool good = check_rows(c, rows, type, view, rest);
    if (good)
        qcb__clean_end(c, &key);
    return good;
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
            item = qcb__view_find_slice(view, 0, view->count, key);
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
