/* What holds between the keys of one thing. SPDX-License-Identifier: MIT */
#include "check/relate.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

typedef struct level {
    qcb_checker *c;
    const qcb_view *view;
    uint32_t first, end;
} level;

/* The next of several words joined by '|'; *at moves behind it. */
static bool next_word(const char **at, qcb_slice *word)
{
    if (*at == NULL || **at == '\0')
        return false;
    size_t len = 0;
    while ((*at)[len] != '|' && (*at)[len] != '\0')
        len++;
    *word = (qcb_slice){ *at, len };
    *at += len + ((*at)[len] == '|' ? 1 : 0);
    return true;
}

static const qcb_item_record *find_one(const level *l, qcb_slice key);

/* The first element of a list that has the key. */
static const qcb_item_record *find_in_list(const level *l, const qcb_item_record *list, qcb_slice key)
{
    const qcb_item_record *found = NULL;
    uint32_t first = (uint32_t)(list - l->view->items) + 1;
    for (uint32_t i = first; found == NULL && i < list->next; i = l->view->items[i].next) {
        level element = { l->c, l->view, i + 1, l->view->items[i].next };
        found = l->view->items[i].kind == QCB_ITEM_OBJECT ? find_one(&element, key) : NULL;
    }
    return found;
}

static bool is_empty_list(const level *l, const qcb_item_record *item)
{
    return item->kind == QCB_ITEM_ARRAY && item->next == (uint32_t)(item - l->view->items) + 1;
}

static const qcb_item_record *find_path(const level *l, qcb_slice key);

/* The item with that key; dots lead into objects and lists. */
static const qcb_item_record *find_one(const level *l, qcb_slice key)
{
    if (memchr(key.ptr, '.', key.len) != NULL)
        return find_path(l, key);
    const qcb_item_record *found = qcb__view_find_slice(l->view, l->first, l->end, key);
    return found != NULL && is_empty_list(l, found) ? NULL : found;
}

static const qcb_item_record *find_path(const level *l, qcb_slice key)
{
    const qcb_item_record *found = NULL;
    const char *dot = memchr(key.ptr, '.', key.len);
    size_t head = dot != NULL ? (size_t)(dot - key.ptr) : key.len;
    for (uint32_t i = l->first; i < l->end; i = l->view->items[i].next) {
        const qcb_item_record *item = &l->view->items[i];
        qcb_slice name = qcb__view_key(l->view, item);
        if (name.len == key.len && memcmp(name.ptr, key.ptr, key.len) == 0)
            found = is_empty_list(l, item) ? NULL : item;
        if (head == key.len || name.len != head || memcmp(name.ptr, key.ptr, head) != 0)
            continue;
        level inner = { l->c, l->view, i + 1, item->next };
        qcb_slice rest = { dot + 1, key.len - head - 1 };
        if (item->kind == QCB_ITEM_OBJECT)
            found = find_one(&inner, rest);
        else if (item->kind == QCB_ITEM_ARRAY)
            found = find_in_list(l, item, rest);
    }
    return found;
}

static const qcb_item_record *find(const level *l, const char *keys)
{
    const qcb_item_record *found = NULL;
    for (qcb_slice key; found == NULL && next_word(&keys, &key);)
        found = find_one(l, key);
    return found;
}

static qcb_place whole(const level *l)
{
    return l->first > 0 ? qcb__place_item_value(l->view, &l->view->items[l->first - 1]) : qcb__place_view(l->view);
}

/* Switches are compared by what they mean: yes is on. */
static bool same_value(qcb_slice text, qcb_slice value)
{
    bool is, wanted;
    if (value.len != 0 && value.ptr[value.len - 1] == '*')
        return text.len >= value.len && memcmp(text.ptr, value.ptr, value.len - 1) == 0;
    if (text.len == value.len && memcmp(text.ptr, value.ptr, text.len) == 0)
        return true;
    return qcb__scalar_bool(value, &wanted) == QCB_SCALAR_OK && qcb__scalar_bool(text, &is) == QCB_SCALAR_OK && is == wanted;
}

static bool says(const level *l, const qcb_item_record *item, const char *values)
{
    qcb_slice text = qcb__view_text(l->c, l->view, item);
    for (qcb_slice value; next_word(&values, &value);) {
        if (same_value(text, value))
            return true;
    }
    return false;
}

/* One of the keys is there, with one of the values. */
static bool holds(const level *l, const char *keys, const char *values)
{
    for (qcb_slice key; next_word(&keys, &key);) {
        const qcb_item_record *item = find_one(l, key);
        if (item != NULL && (values == NULL || says(l, item, values)))
            return true;
    }
    return false;
}

static bool some_of(const level *l, const qcb_relation *row)
{
    if (holds(l, row->a, row->value_a) || holds(l, row->b, row->value_b))
        return true;
    qcb__tell(l->c, QCB_ERROR, "missing-property", whole(l), "%s needs '%s' or '%s'", l->view->what, row->a, row->b);
    return false;
}

static bool not_both(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a), *b = find(l, row->b);
    if (a == NULL || b == NULL || (row->value_a != NULL && !says(l, a, row->value_a)) ||
        (row->value_b != NULL && !says(l, b, row->value_b)))
        return true;
    qcb__tell(l->c, QCB_ERROR, "exclusive-keys", qcb__place_item_key(l->view, a > b ? a : b),
              "%s: '%s' and '%s' exclude each other", l->view->what, row->a, row->b);
    return false;
}

static bool needs(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    if ((row->a != NULL && a == NULL) || (row->a != NULL && !holds(l, row->a, row->value_a)) || holds(l, row->b, row->value_b))
        return true;
    qcb_place place = a != NULL ? qcb__place_item_key(l->view, a) : whole(l);
    const char *equals = row->value_b != NULL ? "=" : "", *value = row->value_b != NULL ? row->value_b : "";
    if (a == NULL)
        qcb__tell(l->c, QCB_ERROR, "missing-property", place, "%s needs '%s%s%s'", l->view->what, row->b, equals, value);
    else
        qcb__tell(l->c, QCB_ERROR, "missing-property", place, "%s: '%s%s%s' needs '%s%s%s'", l->view->what, row->a,
                  row->value_a != NULL ? "=" : "", row->value_a != NULL ? row->value_a : "", row->b, equals, value);
    return false;
}

static bool number_of(const level *l, const char *key, uint64_t *value)
{
    qcb_scalar number;
    const qcb_item_record *item = find(l, key);
    if (item == NULL || qcb__scalar_uint(qcb__view_text(l->c, l->view, item), &number) != QCB_SCALAR_OK)
        return false;
    *value = number.value;
    return true;
}

static bool at_most(const level *l, const qcb_relation *row)
{
    uint64_t a, b;
    qcb_scalar usual;
    if (!number_of(l, row->a, &a))
        return true;
    if (!number_of(l, row->b, &b)) {
        if (row->value_b == NULL || find(l, row->b) != NULL || qcb__scalar_uint(qcb_str(row->value_b), &usual) != QCB_SCALAR_OK)
            return true;
        b = usual.value;
    }
    if (a <= b)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, find(l, row->a)), "%s: '%s' may not be above '%s'",
              l->view->what, row->a, row->b);
    return false;
}

static bool different(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a), *b = find(l, row->b);
    if (a == NULL || b == NULL)
        return true;
    qcb__clean_spoil(l->c); /* texts of a pattern are not told apart */
    qcb_slice x = qcb__view_text(l->c, l->view, a), y = qcb__view_text(l->c, l->view, b);
    if (x.len == 0 || x.len != y.len || memcmp(x.ptr, y.ptr, x.len) != 0)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, b), "%s: '%s' and '%s' may not be the same",
              l->view->what, row->a, row->b);
    return false;
}

static bool only(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || says(l, a, row->value_b))
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a), "'%s' of %s can only be '%s'", row->a,
              l->view->what, row->value_b);
    return false;
}

static bool at_most_of(const level *l, const qcb_relation *row)
{
    uint64_t number, count = 0;
    const qcb_item_record *list = find(l, row->b);
    if (list == NULL || list->kind != QCB_ITEM_ARRAY || !number_of(l, row->a, &number))
        return true;
    for (uint32_t i = (uint32_t)(list - l->view->items) + 1; i < list->next; i = l->view->items[i].next)
        count++;
    if (number <= count)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, find(l, row->a)),
              "%s: '%s' may not be above the number of '%s'", l->view->what, row->a, row->b);
    return false;
}

/* The driver of a node that is written here, or of one that was named before. Empty when it is not known. */
static qcb_slice driver_of(const level *l, const qcb_item_record *node)
{
    uint32_t first = (uint32_t)(node - l->view->items) + 1;
    if (node->kind == QCB_ITEM_OBJECT) {
        const qcb_item_record *driver = qcb__view_find(l->view, first, node->next, "driver");
        return driver != NULL ? qcb__view_text(l->c, l->view, driver) : (qcb_slice){ "", 0 };
    }
    qcb__clean_spoil(l->c); /* another argument tells */
    const qcb_id *id = qcb__id_find(l->c, QCB_NS_NODE, qcb__view_text(l->c, l->view, node));
    return qcb_str(id != NULL && id->type != 0 ? qcb_type_name(l->c->target, id->type) : "");
}

static bool has_driver(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    qcb_slice driver = a != NULL ? driver_of(l, a) : (qcb_slice){ "", 0 };
    const char *values = row->value_b;
    for (qcb_slice value; driver.len != 0 && next_word(&values, &value);) {
        if (same_value(driver, value))
            return true;
    }
    if (driver.len == 0)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a), "%s cannot stand on a node of driver '%.*s'",
              l->view->what, QCB__SHOW(driver));
    return false;
}

static bool not_empty(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || a->kind == QCB_ITEM_OBJECT || a->kind == QCB_ITEM_ARRAY || qcb__view_text(l->c, l->view, a).len != 0)
        return true;
    qcb_slice key = qcb__view_key(l->view, a);
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_key(l->view, a), "'%.*s' of %s cannot be empty", QCB__SHOW(key),
              l->view->what);
    return false;
}

static bool has_chars(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || (row->b != NULL && !holds(l, row->b, row->value_b)))
        return true;
    qcb_slice text = qcb__view_text(l->c, l->view, a);
    size_t good = 0;
    while (good < text.len && text.ptr[good] != '\0' && strchr(row->value_a, text.ptr[good]) != NULL)
        good++;
    if (good == text.len)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a),
              "'%s' of %s has characters that do not belong there", row->a, l->view->what);
    return false;
}

static bool is_short(const level *l, const qcb_relation *row)
{
    qcb_scalar most;
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || qcb__scalar_uint(qcb_str(row->value_b), &most) != QCB_SCALAR_OK ||
        qcb__view_text(l->c, l->view, a).len <= most.value)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a), "'%s' of %s has at most %s bytes", row->a,
              l->view->what, row->value_b);
    return false;
}

static bool has_length(const level *l, const qcb_relation *row)
{
    qcb_scalar wanted;
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || find(l, row->b) == NULL || qcb__scalar_uint(qcb_str(row->value_b), &wanted) != QCB_SCALAR_OK ||
        qcb__view_text(l->c, l->view, a).len == wanted.value)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a), "'%s' of %s has to have %s characters", row->a,
              l->view->what, row->value_b);
    return false;
}

static bool is_power(const level *l, const qcb_relation *row)
{
    qcb_scalar least, number;
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || qcb__scalar_uint(qcb_str(row->value_b), &least) != QCB_SCALAR_OK ||
        qcb__scalar_size(qcb__view_text(l->c, l->view, a), 1, &number) != QCB_SCALAR_OK || number.value == 0)
        return true;
    if (number.value >= least.value && (number.value & (number.value - 1)) == 0)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a),
              "%s: '%s' has to be a power of two, %s at least", l->view->what, row->a, row->value_b);
    return false;
}

static bool never(const level *l, const qcb_relation *row)
{
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL)
        return true;
    qcb_slice key = qcb__view_key(l->view, a);
    qcb__tell(l->c, QCB_ERROR, "unknown-property", qcb__place_item_key(l->view, a), "%s takes no '%.*s' there", l->view->what,
              QCB__SHOW(key));
    return false;
}

static bool multiple(const level *l, const qcb_relation *row)
{
    qcb_scalar unit, number;
    const qcb_item_record *a = find(l, row->a);
    if (a == NULL || qcb__scalar_uint(qcb_str(row->value_b), &unit) != QCB_SCALAR_OK ||
        qcb__scalar_size(qcb__view_text(l->c, l->view, a), 1, &number) != QCB_SCALAR_OK || number.value % unit.value == 0)
        return true;
    qcb__tell(l->c, QCB_ERROR, "invalid-value", qcb__place_item_value(l->view, a), "%s: '%s' must be a multiple of %s",
              l->view->what, row->a, row->value_b);
    return false;
}

/* Is it one of the names? Most begin with another letter. */
static bool is_of(const char *names, const char *of, size_t len)
{
    if (*names == '\0')
        return true;
    for (const char *at = names; at != NULL; at = strchr(at, '|')) {
        at += *at == '|' ? 1 : 0;
        if (at[0] == of[0] && strncmp(at, of, len) == 0 && (at[len] == '|' || at[len] == '\0'))
            return true;
    }
    return false;
}

/* The rows of the thing in this release, by bit: found once, for most are of others. */
static uint64_t rows_of(const qcb_checker *c, const qcb_relation *rows, size_t count, const char *of)
{
    size_t len = strlen(of);
    uint32_t owner = QCB__SEARCH_ROWS + (uint32_t)((uintptr_t)rows >> 3 & 0xffff);
    qcb_search room, *search = qcb__search_of(c, owner, (qcb_slice){ of, len }, &room);
    if (search->done && search->rows == rows)
        return search->bits;
    *search = (qcb_search){ .done = true, .rows = rows };
    for (size_t i = 0; i < count; i++)
        search->bits |= (uint64_t)(is_of(rows[i].of, of, len) && c->release >= rows[i].since) << i;
    return search->bits;
}

static bool check_rows(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const qcb_relation *rows, size_t count,
                       const char *of)
{
    static bool (*const checks[])(const level *, const qcb_relation *) = {
        [QCB_SOME_OF] = some_of,     [QCB_NOT_BOTH] = not_both, [QCB_NEEDS] = needs,          [QCB_AT_MOST] = at_most,
        [QCB_DIFFERENT] = different, [QCB_ONLY] = only,         [QCB_MULTIPLE] = multiple,    [QCB_AT_MOST_OF] = at_most_of,
        [QCB_NOT_EMPTY] = not_empty, [QCB_SHORT] = is_short,    [QCB_DRIVER_OF] = has_driver, [QCB_CHARS] = has_chars,
        [QCB_NEVER] = never,         [QCB_LENGTH] = has_length, [QCB_POWER] = is_power,
    };
    level l = { c, view, first, end };
    bool good = true;
    for (uint64_t left = rows_of(c, rows, count, of); left != 0; left &= left - 1) {
        const qcb_relation *row = &rows[__builtin_ctzll(left)];
        good &= checks[row->kind](&l, row);
    }
    return good;
}

bool qcb__relate(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end, const qcb_relation *rows, size_t count,
                 const char *of)
{
    qcb_clean_key key;
    if (first != 0 || end != view->count)
        return check_rows(c, view, first, end, rows, count, of);
    if (qcb__clean_before(c, view, 0, rows, &key))
        return true;
    qcb__clean_begin(c, &key);
    bool good = check_rows(c, view, first, end, rows, count, of);
    if (good)
        qcb__clean_end(c, &key);
    return good;
}
