/* -set GROUP.ID.KEY=VALUE: adds a key to an option that was read before. SPDX-License-Identifier: MIT */
#include "check/device.h"
#include "check/leaf.h"
#include "check/memo.h"

#define PART 63 /* bytes that QEMU's scanf takes of each part */

/* What -set reaches. */
typedef struct entries {
    qcb_leaf *ids;       /* by option and id: the argument */
    uint64_t options[3]; /* whose uses are among them, by bit */
    uint32_t *devices;   /* for each argument: 1 + index of its device */
} entries;

/* The parts; false when the text is none of that form. */
static bool read_set(const qcb_arg *arg, qcb_set_use *use)
{
    const char *at = arg->value.ptr, *end = at + arg->value.len;
    qcb_slice *parts[] = { &use->group, &use->id, &use->key };
    for (size_t i = 0; i < 3; i++) {
        char stop = i < 2 ? '.' : '=';
        const char *start = at;
        while (at < end && *at != stop)
            at++;
        *parts[i] = (qcb_slice){ start, (size_t)(at - start) };
        if (at == end || at == start || at - start > PART)
            return false;
        at++;
    }
    use->arg = arg;
    use->value = (qcb_slice){ at, (size_t)(end - at) };
    return true;
}

/* Groups whose name is not that of the option, and those that -set does not reach. */
static const struct group_row {
    const char *group, *option; /* NULL: read by another engine */
} groups[] = {
    { "acpi", "acpitable" }, { "audiodev", NULL }, { "blockdev", NULL }, { "boot-opts", NULL }, { "global", "global" },
    { "machine", NULL },     { "memory", "m" },    { "object", NULL },   { "smp-opts", NULL },
};

static bool is_group(const qcb_checker *c, qcb_slice name, qcb_slice *option, bool *reachable)
{
    qcb_option_info info;
    *option = name;
    *reachable = true;
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        if (qcb__text_is(name, groups[i].group)) {
            *reachable = groups[i].option != NULL;
            *option = qcb_str(groups[i].option);
            return true;
        }
    }
    return qcb_find_option(c->target, name, &info) && info.syntax == QCB_SYNTAX_OPTS;
}

/* The entries of one use of an option: the first one of an id counts, and the first id of a use. */
static void index_entry(qcb_checker *c, entries *all, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    for (uint32_t i = 0; i < view.count; i = view.items[i].next) {
        if (view.items[i].kind == QCB_ITEM_IMPLIED || !qcb__text_is(qcb__view_key(&view, &view.items[i]), "id"))
            continue;
        qcb_leaf *leaf = qcb__leaf_get(c, &all->ids, arg->option, qcb__view_text(c, &view, &view.items[i]));
        if (leaf != NULL && leaf->value == NULL)
            leaf->value = (void *)arg;
        return;
    }
}

static void index_option(qcb_checker *c, entries *all, qcb_option_id option)
{
    uint64_t bit = (uint64_t)1 << option % 64;
    if ((all->options[option / 64] & bit) != 0)
        return;
    all->options[option / 64] |= bit;
    for (uint32_t next = c->first_arg[option]; next != 0; next = c->next_arg[next - 1]) {
        const qcb_arg *arg = &c->doc->args[next - 1];
        if (arg->form != QCB_FORM_JSON && arg->words == 2)
            index_entry(c, all, arg);
    }
}

/* The argument before this -set that made the entry. */
static const qcb_arg *find_entry(qcb_checker *c, entries *all, const qcb_set_use *use, qcb_slice option)
{
    const qcb_option_row *row = qcb__option_find(option.ptr, option.len);
    if (row == NULL)
        return NULL;
    index_option(c, all, row->id);
    const qcb_leaf *leaf = qcb__leaf_find(all->ids, row->id, use->id);
    const qcb_arg *arg = leaf != NULL ? leaf->value : NULL;
    return arg < use->arg ? arg : NULL;
}

static qcb_place place_part(const qcb_set_use *use, qcb_slice part)
{
    uint32_t start = (uint32_t)(part.ptr - use->arg->value.ptr);
    return (qcb_place){ use->arg->word + 1, start, start + (uint32_t)part.len };
}

static void tell_no_entry(qcb_checker *c, const qcb_set_use *use)
{
    if (c->open_world)
        return;
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "dangling-reference", place_part(use, use->id),
                                  "no -%.*s before this -set has the id '%.*s'", QCB__SHOW(use->group), QCB__SHOW(use->id));
    const qcb_device *device = qcb__text_is(use->group, "device") ? qcb__device_by_id(c, use->id) : NULL;
    if (device != NULL)
        qcb__hint(c, d,
                  device->is_json ? "-set does not reach devices that are written as JSON" : "write -set behind the device");
}

/* The device that an argument makes: looked for once all devices are known. */
static qcb_device *device_of(qcb_checker *c, entries *all, const qcb_arg *arg)
{
    size_t bytes = c->doc->count * sizeof *all->devices;
    if (all->devices == NULL && c->devices != NULL && (all->devices = qcb__arena_alloc(c->arena, bytes)) != NULL) {
        memset(all->devices, 0, bytes);
        for (uint32_t i = c->devices->count; i-- > 0;)
            all->devices[c->devices->items[i].arg - c->doc->args] = i + 1;
    }
    uint32_t at = all->devices != NULL ? all->devices[arg - c->doc->args] : 0;
    return at != 0 ? &c->devices->items[at - 1] : NULL;
}

/* The device gets the key; a driver or id replaces its own. */
static void attach(qcb_checker *c, entries *all, const qcb_set_use *use, const qcb_arg *entry)
{
    qcb_device *d = device_of(c, all, entry);
    qcb_set_use *kept = d != NULL ? qcb__arena_alloc(c->arena, sizeof *kept) : NULL;
    if (kept == NULL)
        return;
    *kept = *use;
    if (d->last_set != NULL) /* in order: the last one decides */
        d->last_set->next = kept;
    else
        d->sets = kept;
    d->last_set = kept;
    if (qcb__text_is(use->key, "driver"))
        qcb__device_retype(c, d, use->value);
}

/* Options whose entries are of a kind that the facts list, by the value of one key. */
static const struct kind_row {
    const char *option, *key;
    qcb_kind kind;
} kinds[] = {
    { "chardev", "backend", QCB_KIND_CHARDEV },
    { "fsdev", "fsdriver", QCB_KIND_FSDEV },
    { "netdev", "type", QCB_KIND_NETDEV },
    { "tpmdev", "type", QCB_KIND_TPMDEV },
};

static const struct kind_row *kind_of(const char *option)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].option, option) == 0)
            return &kinds[i];
    }
    return NULL;
}

/* The backend that the entry makes: "user" of -netdev. 0: there is none, or the facts do not tell. */
static qcb_type entry_type(qcb_checker *c, const qcb_arg *entry, const struct kind_row *row)
{
    qcb_view view = qcb__view_of(c, entry, QCB_STAGE_OPTS, "");
    const qcb_item_record *item = row != NULL ? qcb__view_find(&view, 0, view.count, row->key) : NULL;
    return item != NULL ? qcb__type_named(c, row->kind, qcb__view_text(c, &view, item)) : 0;
}

/* Another backend: is there such a one? */
static bool changes_kind(qcb_checker *c, const qcb_set_use *use, const struct kind_row *row)
{
    if (row == NULL || !qcb__text_is(use->key, row->key))
        return false;
    if (qcb__type_named(c, row->kind, use->value) == 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", place_part(use, use->value), "-%s has no '%.*s'", row->option,
                  QCB__SHOW(use->value));
    return true;
}

/* Options whose keys are not all in their table: what it lacks is for somebody else. */
static bool is_open(const qcb_checker *c, const char *option, qcb_type values)
{
    qcb_kind kind = qcb_type_kind(c->target, values);
    static const char *const open[] = { "accel", "device", "drive", "smbios" };
    bool named = false;
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        named |= strcmp(option, open[i]) == 0;
    return named || (kind != QCB_KIND_GROUP && kind != QCB_KIND_UNION);
}

/* The table of the option's keys: its own type, or the group of its name. */
static qcb_type key_table(qcb_checker *c, const char *option)
{
    qcb_option_info info;
    if (!qcb_find_option(c->target, qcb_str(option), &info))
        return 0;
    return info.values != 0 ? info.values : qcb__type_named(c, QCB_KIND_GROUP, qcb_str(option));
}

static void check_key(qcb_checker *c, const qcb_set_use *use, const qcb_arg *entry)
{
    const char *option = entry->row->main;
    const struct kind_row *row = kind_of(option);
    qcb_member_info member;
    qcb_type table = key_table(c, option), own = entry_type(c, entry, row);
    if (table == 0 || qcb__text_is(use->key, "id") || changes_kind(c, use, row))
        return;
    bool group = qcb_type_kind(c->target, table) == QCB_KIND_GROUP;
    bool found =
        (own != 0 && qcb__find_member(c, own, use->key, &member) != 0) || qcb__find_member(c, table, use->key, &member) != 0;
    if (found)
        qcb__check_text(c, group ? QCB_STAGE_OPTS : QCB_STAGE_VISITOR, QCB_ITEM_PAIR, use->value, &member,
                        place_part(use, use->value), option);
    else if (!is_open(c, option, table) && (group || own != 0))
        qcb__tell(c, QCB_ERROR, "unknown-property", place_part(use, use->key), "-%s has no key '%.*s'", option,
                  QCB__SHOW(use->key));
}

static void check_set(qcb_checker *c, entries *all, const qcb_arg *arg)
{
    qcb_set_use use = { 0 };
    qcb_slice option;
    bool reachable;
    if (!read_set(arg, &use)) {
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_value(arg), "-set wants GROUP.ID.KEY=VALUE, not '%.*s'",
                  QCB__SHOW(arg->value));
        return;
    }
    if (!is_group(c, use.group, &option, &reachable)) {
        qcb__tell(c, QCB_ERROR, "unknown-group", place_part(&use, use.group), "there is no option group '%.*s'",
                  QCB__SHOW(use.group));
        return;
    }
    const qcb_arg *entry = reachable ? find_entry(c, all, &use, option) : NULL;
    if (!reachable) {
        qcb__tell(c, QCB_ERROR, "unknown-group", place_part(&use, use.group), "-set does not work on -%.*s",
                  QCB__SHOW(use.group));
    } else if (entry != NULL) {
        check_key(c, &use, entry);
        attach(c, all, &use, entry);
    } else if (!qcb__text_is(use.group, "mon")) { /* -monitor and -qmp make entries of their own */
        tell_no_entry(c, &use);
    }
}

void qcb__rule_set(qcb_checker *c)
{
    size_t at = 0;
    if (!qcb__has_option(c, QCB_O_set))
        return;
    entries all = { .ids = NULL };
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_set, &at)) != NULL;)
        check_set(c, &all, arg);
}
