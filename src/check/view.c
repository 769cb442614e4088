/* Items as the engine walks them. SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "check/check.h"
#include "text/json.h"

qcb_view qcb__view_of(qcb_checker *c, const qcb_arg *arg, qcb_stage stage, const char *what)
{
    return (qcb_view){
        .text = arg->value.ptr,
        .items = c->doc->items.items + arg->first_item, /* all are read: check.c */
        .count = arg->items,
        .keys = arg->keys,
        .length = (uint32_t)arg->value.len,
        .word = arg->word + 1,
        .stage = arg->form == QCB_FORM_JSON ? QCB_STAGE_JSON : stage,
        .implied = arg->row->implied,
        .folds = arg->row->folds,
        .whole = true,
        .flat = arg->flat,
        .distinct = !arg->repeats,
        .what = what,
        .known = c->ready != NULL ? qcb__ready_of(c, arg)->known : NULL,
    };
}

void qcb__read_items(qcb_item_list *list, const qcb_arg *arg, uint32_t from, const qcb_list_rules *rules, const char *implied)
{
    qcb_list_reader reader;
    qcb_list_item item;
    qcb_item_record *record;
    qcb__list_init(&reader, arg->value.ptr, arg->value.len, rules, implied != NULL);
    reader.at = from;
    while (qcb__list_next(&reader, &item) && (record = qcb__items_push(list)) != NULL) {
        *record = (qcb_item_record){
            item.key_start,
            item.key_end,
            item.value_start,
            item.value_end,
            list->count,
            0,
            0,
            (uint8_t)item.kind,
            item.escaped ? QCB_ITEM_VALUE_ESCAPED : 0,
        };
        if (item.kind == QCB_ITEM_IMPLIED && implied != NULL)
            qcb__item_set_key(list, record, implied, strlen(implied));
        else
            qcb__item_set_key(list, record, arg->value.ptr + item.key_start, item.key_end - item.key_start);
    }
}

qcb_view qcb__view_read(qcb_checker *c, const qcb_arg *arg, uint32_t from, const qcb_list_rules *rules, const char *implied,
                        qcb_stage stage, const char *what)
{
    qcb_item_list list = { .arena = c->arena };
    qcb__read_items(&list, arg, from, rules, implied);
    c->no_memory |= list.failed;
    qcb_view view = qcb__view_of(c, arg, stage, what);
    view.stage = stage;
    view.items = list.items;
    view.whole = false;
    view.flat = true;
    view.distinct = !list.repeats;
    view.count = list.count;
    view.keys = list.keys;
    view.implied = implied;
    return view;
}

static inline qcb_slice key_of(const qcb_view *view, const qcb_item_record *item)
{
    if ((item->flags & QCB_ITEM_NAMED) && view->names != NULL)
        return qcb_str(view->names[item->key_start]);
    if (item->kind == QCB_ITEM_IMPLIED)
        return qcb_str(view->implied);
    return (qcb_slice){ view->text + item->key_start, item->key_end - item->key_start };
}

qcb_slice qcb__view_special_key(const qcb_view *view, const qcb_item_record *item)
{
    return key_of(view, item);
}

qcb_slice qcb__view_special_text(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice raw = { view->text + item->value_start, item->value_end - item->value_start };
    if (item->kind == QCB_ITEM_FLAG || item->kind == QCB_ITEM_PLUS)
        return qcb_str("on");
    if (item->kind == QCB_ITEM_NO_FLAG || item->kind == QCB_ITEM_MINUS)
        return qcb_str("off");
    qcb_buffer out;
    qcb__buffer_init(&out, c->arena, raw.len + 1);
    if (view->stage == QCB_STAGE_JSON)
        qcb__json_unescape(&out, raw.ptr, raw.len);
    else
        qcb__unescape(&out, raw.ptr, raw.len);
    c->no_memory |= out.failed;
    return (qcb_slice){ out.data, out.len };
}

static inline bool same_key(const qcb_view *view, qcb_slice a, qcb_slice b)
{
    if (a.len != b.len)
        return false;
    if (!view->folds || qcb__same_bytes(a.ptr, b.ptr, a.len))
        return qcb__same_bytes(a.ptr, b.ptr, a.len);
    for (size_t i = 0; i < a.len; i++) {
        char x = a.ptr[i] == '_' ? '-' : a.ptr[i], y = b.ptr[i] == '_' ? '-' : b.ptr[i];
        if (x != y)
            return false;
    }
    return true;
}

/* As below, where each item is followed by the next one. */
static const qcb_item_record *search_flat(const qcb_view *view, uint32_t first, uint32_t end, qcb_slice key, uint32_t tag)
{
    for (uint32_t i = end; i-- > first;) {
        const qcb_item_record *item = &view->items[i];
        if (item->tag == tag && same_key(view, key_of(view, item), key))
            return item;
    }
    return NULL;
}

const qcb_item_record *qcb__view_search(const qcb_view *view, uint32_t first, uint32_t end, qcb_slice key, uint32_t tag)
{
    const qcb_item_record *found = NULL, *items = view->items;
    if (view->flat)
        return search_flat(view, first, end, key, tag);
    for (uint32_t i = first; i < end; i = items[i].next) {
        if (items[i].tag != tag || !same_key(view, key_of(view, &items[i]), key))
            continue;
        found = &items[i];
        if (view->stage == QCB_STAGE_JSON)
            break; /* no key stands twice */
    }
    return found;
}

#define LOOK_AHEAD 256 /* keys that stand further apart are both checked: input of that size is nobody's */

qcb_place qcb__place_view(const qcb_view *view)
{
    return (qcb_place){ view->word, 0, view->length };
}

bool qcb__view_repeated(const qcb_view *view, uint32_t item, uint32_t end)
{
    const qcb_item_record *one = &view->items[item];
    uint32_t i = one->next;
    for (int n = 0; i < end && n < LOOK_AHEAD; i = view->items[i].next, n++) {
        if (view->items[i].tag == one->tag && same_key(view, key_of(view, one), key_of(view, &view->items[i])))
            return true;
    }
    return false;
}

/* Options that set one key of a list. */
static const struct {
    qcb_option_id option, list;
    const char *key;
} sugar[] = {
    { QCB_O_no_reboot, QCB_O_action, "reboot" },
    { QCB_O_no_shutdown, QCB_O_action, "shutdown" },
    { QCB_O_watchdog_action, QCB_O_action, "watchdog" },
};

bool qcb__merges_alone(const qcb_checker *c, qcb_option_id list)
{
    uint32_t first = list != QCB_O_none ? c->first_arg[list] : 0;
    bool alone = first == 0 || c->next_arg[first - 1] == 0;
    for (size_t i = 0; first != 0 && i < QCB__COUNT(sugar); i++)
        alone &= sugar[i].list != list || !qcb__has_option(c, sugar[i].option);
    return alone;
}

static bool sugared_away(const qcb_checker *c, const qcb_view *view, qcb_slice key)
{
    for (size_t i = 0; i < QCB__COUNT(sugar); i++) {
        size_t at = 0, n = 0;
        if (sugar[i].list != view->merged || !qcb__text_is(key, sugar[i].key))
            continue;
        for (const qcb_arg *arg; (arg = qcb__next_arg(c, sugar[i].option, &at)) != NULL && n++ < LOOK_AHEAD;) {
            if (arg->word > view->word)
                return true;
        }
    }
    return false;
}

/* Behind the use that stands there, for qcb__next_arg(). The parts of a file share the word of its option. */
static size_t behind_use(const qcb_checker *c, const qcb_view *view)
{
    size_t low = qcb__arg_from(c, view->word), at = low;
    while (at > 0 && c->doc->args[at - 1].word + 1 == view->word && c->doc->args[at - 1].option != view->merged)
        at--;
    return at;
}

bool qcb__view_merged_away(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice key = qcb__view_key(view, item);
    if (view->merged == QCB_O_none)
        return false;
    size_t at = behind_use(c, view), n = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, view->merged, &at)) != NULL && n++ < LOOK_AHEAD;) {
        if (arg->word + 1 <= view->word)
            continue;
        qcb_view later = qcb__view_of(c, arg, view->stage, "");
        for (uint32_t i = 0; i < later.count; i++) {
            if (same_key(view, qcb__view_key(&later, &later.items[i]), key))
                return true;
        }
    }
    return sugared_away(c, view, key);
}

bool qcb__view_check_keyval(qcb_checker *c, const qcb_view *view)
{
    bool good = true;
    for (uint32_t i = 0; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        qcb_slice key = qcb__view_key(view, item);
        size_t bad;
        if (item->kind == QCB_ITEM_FLAG && key.len != 0 && !qcb__is_help(key)) {
            qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "missing-value", qcb__place_item_key(view, item),
                                          "'=' and a value are missing behind '%.*s'", QCB__SHOW(key));
            qcb_buffer text;
            qcb__buffer_init(&text, c->arena, key.len + 8);
            qcb__buffer_add(&text, key.ptr, key.len);
            qcb__buffer_str(&text, "=on");
            qcb__suggest_text(c, d, qcb__buffer_text(&text));
            good = false;
        } else if (item->kind == QCB_ITEM_IMPLIED && item->value_end == item->value_start) {
            qcb__tell(c, QCB_ERROR, "invalid-key", qcb__place_item_value(view, item), "a list cannot begin with a comma");
            good = false;
        } else if (item->kind != QCB_ITEM_IMPLIED && !qcb__keyval_key_valid(key.ptr, key.len, &bad) && !qcb__is_help(key)) {
            qcb__tell(c, QCB_ERROR, "invalid-key", qcb__place_item_key(view, item), "'%.*s' cannot be a key%s", QCB__SHOW(key),
                      key.len == 0 ? ": a comma too many" : "");
            good = false;
        }
    }
    return good;
}

/* ---- dotted keys to a tree ---- */

typedef struct node {
    qcb_slice key;               /* a fragment, within the text */
    const qcb_item_record *leaf; /* NULL: it has children */
    struct node *children, *last, *next;
    uint32_t start, end; /* of the key as written, for places */
} node;

typedef struct nester {
    qcb_checker *c;
    const qcb_view *view;
    uint64_t keys;
    node root;
    qcb_item_record *out;
    uint32_t count, size;
    bool good;
} nester;

static node *child(nester *n, node *parent, qcb_slice key, bool top)
{
    qcb_view plain = { .folds = n->view->folds && top };
    for (node *i = parent->children; i != NULL; i = i->next) {
        if (same_key(&plain, i->key, key))
            return i;
    }
    node *made = qcb__arena_alloc(n->c->arena, sizeof *made);
    if (made == NULL) {
        n->c->no_memory = true;
        n->good = false;
        return NULL;
    }
    *made = (node){ .key = key };
    if (parent->last != NULL)
        parent->last->next = made;
    else
        parent->children = made;
    parent->last = made;
    return made;
}

static void inconsistent(nester *n, const qcb_item_record *item, qcb_slice key)
{
    n->good = false;
    qcb__tell(n->c, QCB_ERROR, "inconsistent-keys", qcb__place_item_key(n->view, item),
              "'%.*s' has a value of its own and parts (with dots): only one of the two can stand", QCB__SHOW(key));
}

/* Walks or makes the path of one item. */
static void place_item(nester *n, const qcb_item_record *item)
{
    qcb_slice rest = qcb__view_key(n->view, item);
    node *at = &n->root;
    for (bool top = true; at != NULL; top = false) {
        const char *dot = memchr(rest.ptr, '.', rest.len);
        size_t len = dot != NULL ? (size_t)(dot - rest.ptr) : rest.len;
        at = child(n, at, (qcb_slice){ rest.ptr, len }, top);
        if (at == NULL)
            return;
        if (dot == NULL ? at->children != NULL : at->leaf != NULL) {
            inconsistent(n, item, at->key);
            return;
        }
        at->start = item->key_start;
        at->end = item->key_end;
        if (dot == NULL) {
            at->leaf = item;
            return;
        }
        rest = (qcb_slice){ dot + 1, rest.len - len - 1 };
    }
}

static bool is_index(qcb_slice key)
{
    return key.len != 0 && key.ptr[0] >= '0' && key.ptr[0] <= '9';
}

static uint32_t index_value(qcb_slice key)
{
    uint32_t value = 0;
    for (size_t i = 0; i < key.len; i++) {
        if (value > 100000000)
            return UINT32_MAX;
        value = value * 10 + (uint32_t)(key.ptr[i] - '0');
    }
    return value;
}

/* Children of a list in the order of their indices; false when one is missing or names are among them. */
static bool order_list(nester *n, node *list)
{
    uint32_t count = 0, filled = 0;
    for (node *i = list->children; i != NULL; i = i->next)
        count++;
    node **order = qcb__arena_alloc(n->c->arena, count * sizeof *order);
    if (order == NULL)
        return false;
    memset(order, 0, count * sizeof *order);
    for (node *i = list->children; i != NULL; i = i->next) {
        uint32_t index = is_index(i->key) ? index_value(i->key) : UINT32_MAX;
        bool fits = index < count && order[index] == NULL;
        if (fits) {
            order[index] = i;
            filled++;
        }
    }
    if (filled != count) {
        uint32_t gap = 0;
        while (order[gap] != NULL)
            gap++;
        bool names = false;
        for (node *i = list->children; i != NULL; i = i->next)
            names |= !is_index(i->key);
        qcb_place place = { n->view->word, list->start, list->end };
        if (names)
            qcb__tell(n->c, QCB_ERROR, "inconsistent-keys", place, "'%.*s' has both numbered and named parts",
                      QCB__SHOW(list->key));
        else
            qcb__tell(n->c, QCB_ERROR, "missing-property", place,
                      "element %u of '%.*s' is missing: a list counts from 0 without gaps", gap, QCB__SHOW(list->key));
        return n->good = false;
    }
    for (uint32_t i = 0; i < count; i++)
        order[i]->next = i + 1 < count ? order[i + 1] : NULL;
    list->children = order[0];
    return true;
}

static uint32_t offset_of(const nester *n, const char *p)
{
    return p >= n->view->text ? (uint32_t)(p - n->view->text) : 0;
}

static void set_tag(nester *n, qcb_item_record *record, qcb_slice key)
{
    record->tag = qcb__key_tag(key.ptr, key.len);
    n->keys |= qcb__tag_bit(record->tag);
}

static void write_nodes(nester *n, node *parent, uint16_t depth);

static void write_node(nester *n, node *i, uint16_t depth)
{
    uint32_t at = n->count++;
    if (i->leaf != NULL) {
        n->out[at] = *i->leaf;
        n->out[at].depth = depth;
        if (i->leaf->kind != QCB_ITEM_IMPLIED) /* its last fragment */
            n->out[at].key_start = i->leaf->key_end - (uint32_t)i->key.len;
        n->out[at].next = n->count;
        set_tag(n, &n->out[at], i->key);
        return;
    }
    bool list = i->children != NULL && is_index(i->children->key);
    bool mixed = false;
    for (node *child_ = i->children; child_ != NULL; child_ = child_->next)
        mixed |= is_index(child_->key) != list;
    uint32_t start = offset_of(n, i->key.ptr);
    n->out[at] = (qcb_item_record){
        start, start + (uint32_t)i->key.len, i->start, i->end, 0, 0, depth, list ? QCB_ITEM_ARRAY : QCB_ITEM_OBJECT, 0,
    };
    set_tag(n, &n->out[at], i->key);
    if ((!list && !mixed) || order_list(n, i))
        write_nodes(n, i, (uint16_t)(depth + 1));
    n->out[at].next = n->count;
}

static void write_nodes(nester *n, node *parent, uint16_t depth)
{
    for (node *i = parent->children; i != NULL; i = i->next)
        write_node(n, i, depth);
}

static bool has_dots(const qcb_view *view, uint32_t *fragments)
{
    *fragments = 0;
    for (uint32_t i = 0; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        ++*fragments;
        for (uint32_t k = item->key_start; k < item->key_end; k++)
            *fragments += view->text[k] == '.';
    }
    return *fragments > view->count;
}

#define MAX_FRAGMENTS 4096 /* of one argument; the tree is built by comparing siblings */

bool qcb__view_nest(qcb_checker *c, qcb_view *view)
{
    uint32_t fragments;
    if (view->stage == QCB_STAGE_JSON || !has_dots(view, &fragments))
        return true;
    if (fragments > MAX_FRAGMENTS) {
        qcb__tell(c, QCB_ERROR, "too-big", (qcb_place){ view->word, 0, 0 }, "more keys than any QEMU option has");
        return false;
    }
    nester n = { .c = c, .view = view, .good = true };
    for (uint32_t i = 0; i < view->count; i++)
        place_item(&n, &view->items[i]);
    n.out = qcb__arena_alloc(c->arena, fragments * sizeof *n.out);
    if (n.out == NULL) {
        c->no_memory = true;
        return false;
    }
    write_nodes(&n, &n.root, 0);
    view->items = n.out;
    view->count = n.count;
    view->keys = n.keys;
    view->distinct = view->flat = false;
    return n.good;
}
