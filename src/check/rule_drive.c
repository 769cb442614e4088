/* -drive and its short forms: the keys of the front, and what is left for the driver. SPDX-License-Identifier: MIT */
#include "check/backend.h"
#include "check/memo.h"
#include "check/block.h"
#include "text/scalar.h"

#include <stdio.h>

/* Short names, from before the keys had a structure. QEMU renames them, and refuses both at once. */
static const struct {
    const char *name, *key;
} aliases[] = {
    { "bps", "throttling.bps-total" },
    { "bps_max", "throttling.bps-total-max" },
    { "bps_rd", "throttling.bps-read" },
    { "bps_rd_max", "throttling.bps-read-max" },
    { "bps_wr", "throttling.bps-write" },
    { "bps_wr_max", "throttling.bps-write-max" },
    { "group", "throttling.group" },
    { "iops", "throttling.iops-total" },
    { "iops_max", "throttling.iops-total-max" },
    { "iops_rd", "throttling.iops-read" },
    { "iops_rd_max", "throttling.iops-read-max" },
    { "iops_size", "throttling.iops-size" },
    { "iops_wr", "throttling.iops-write" },
    { "iops_wr_max", "throttling.iops-write-max" },
    { "readonly", "read-only" },
};

/* Keys that introspection does not list; those before "id" belong to the node and want a medium. */
static const char *const front_keys[] = { "cache", "id", NULL };

/* Keys of the group that are the node's: without driver and file there is none. */
static const char *const node_keys[] = { "active",         "auto-read-only", "cache",       "cache.direct",
                                         "cache.no-flush", "discard",        "force-share", "node-name" };

static const qcb_relation relations[] = {
    { "", QCB_NEEDS, "force-share", "on", "read-only|readonly", "on", 0 },
    { "", QCB_NOT_BOTH, "driver", NULL, "format", NULL, 0 },
    { "", QCB_NOT_BOTH, "file", NULL, "file.filename", NULL, 0 },
    { "", QCB_ONLY, "cache", NULL, NULL, "none|off|writeback|writethrough|directsync|unsafe", 0 },
};

/* Only files of the host have this: other protocols ignore it. */
static const qcb_relation file_relations[] = {
    { "", QCB_NEEDS, "aio", "native", "cache.direct|cache", "on|none|off|directsync", 0 },
};

/* What tells of failed requests exists on these interfaces. */
static const qcb_relation error_relations[] = {
    { "", QCB_ONLY, "if", NULL, NULL, "none|ide|scsi|virtio", 0 },
};

static const char *alias_key(qcb_slice name)
{
    for (size_t i = 0; i < QCB__COUNT(aliases); i++) {
        if (qcb__text_is(name, aliases[i].name))
            return aliases[i].key;
    }
    return NULL;
}

static const char *key_alias(const char *key)
{
    for (size_t i = 0; i < QCB__COUNT(aliases); i++) {
        if (strcmp(key, aliases[i].key) == 0)
            return aliases[i].name;
    }
    return NULL;
}

static bool listed(const char *const *names, size_t count, qcb_slice key)
{
    for (size_t i = 0; i < count && names[i] != NULL; i++) {
        if (qcb__text_is(key, names[i]))
            return true;
    }
    return false;
}

typedef struct front {
    qcb_checker *c;
    qcb_view view;
    qcb_type group;
    qcb_item_record *rest; /* items for the driver */
    uint32_t rest_count;
    bool has_node; /* keys that need a node */
} front;

static const qcb_item_record *get(const front *f, const char *key)
{
    return qcb__view_find(&f->view, 0, f->view.count, key);
}

static qcb_slice text_of(const front *f, const char *key)
{
    const qcb_item_record *item = get(f, key);
    return item != NULL ? qcb__view_text(f->c, &f->view, item) : (qcb_slice){ NULL, 0 };
}

/* ---- keys of the front ---- */

static void check_alias(front *f, const qcb_item_record *item, qcb_slice name, const char *key)
{
    if (get(f, key) != NULL)
        qcb__tell(f->c, QCB_ERROR, "exclusive-keys", qcb__place_item_key(&f->view, item),
                  "'%.*s' is another name of '%s': only one of them may stand in a -drive", QCB__SHOW(name), key);
}

/* "stats-intervals.N=SECONDS" */
static bool check_interval(front *f, const qcb_item_record *item, qcb_slice key)
{
    static const char list[] = "stats-intervals";
    size_t len = sizeof list - 1;
    qcb_scalar number;
    if (key.len < len || memcmp(key.ptr, list, len) != 0 || (key.len > len && key.ptr[len] != '.'))
        return false;
    qcb_slice text = qcb__view_text(f->c, &f->view, item);
    if (key.len == len)
        qcb__tell(f->c, QCB_ERROR, "invalid-value", qcb__place_item_key(&f->view, item),
                  "'%s' is a list: write its elements as %s.0, %s.1", list, list, list);
    else if (qcb__scalar_uint(text, &number) != QCB_SCALAR_OK || number.value == 0 || number.value > UINT32_MAX)
        qcb__tell(f->c, QCB_ERROR, "invalid-value", qcb__place_item_value(&f->view, item),
                  "'%.*s' cannot be '%.*s': it wants a number of seconds", QCB__SHOW(key), QCB__SHOW(text));
    return true;
}

/* Of a short name QEMU renames the first use, and drops the others. */
static bool is_repeated(const front *f, uint32_t index, qcb_slice key)
{
    for (uint32_t i = 0; i < index && i < 256; i++) {
        qcb_slice other = qcb__view_key(&f->view, &f->view.items[i]);
        if (other.len == key.len && memcmp(other.ptr, key.ptr, key.len) == 0)
            return true;
    }
    return false;
}

static void check_key(front *f, uint32_t index)
{
    qcb_member_info member;
    const qcb_item_record *item = &f->view.items[index];
    qcb_slice key = qcb__view_key(&f->view, item);
    const char *real = alias_key(key);
    if (real != NULL && !is_repeated(f, index, key))
        check_alias(f, item, key, real);
    qcb_slice name = real != NULL ? qcb_str(real) : key;
    f->has_node |= listed(node_keys, QCB__COUNT(node_keys), key);
    if (listed(front_keys, QCB__COUNT(front_keys), key) || check_interval(f, item, key))
        return;
    if (qcb__find_member(f->c, f->group, name, &member) == 0) {
        f->rest[f->rest_count] = *item;
        f->rest[f->rest_count].next = f->rest_count + 1;
        f->rest_count++;
        f->has_node = true;
        return;
    }
    bool unread = real != NULL ? is_repeated(f, index, key) : qcb__view_overridden(&f->view, index, f->view.count);
    if (unread || !qcb__check_item(f->c, &f->view, index, &member))
        return;
    if (member.defines_id)
        qcb__check_node_name(f->c, &f->view, item);
}

static bool check_keys(front *f)
{
    size_t before = f->c->report->count;
    f->rest = qcb__arena_alloc(f->c->arena, (f->view.count + 1) * sizeof *f->rest);
    if (f->rest == NULL) {
        f->c->no_memory = true;
        return false;
    }
    for (uint32_t i = 0; i < f->view.count; i++)
        check_key(f, i);
    return f->c->report->count == before;
}

static void check_relations(front *f)
{
    qcb_slice kind = text_of(f, "if");
    qcb__relate(f->c, &f->view, 0, f->view.count, relations, QCB__COUNT(relations), "");
    if (kind.ptr != NULL && (get(f, "werror") != NULL || get(f, "rerror") != NULL))
        qcb__relate(f->c, &f->view, 0, f->view.count, error_relations, QCB__COUNT(error_relations), "");
    qcb__check_throttle(f->c, &f->view, 0, f->view.count, "throttling.", key_alias);
}

/* ---- the medium ---- */

static bool has_inner_file(const front *f)
{
    for (uint32_t i = 0; i < f->rest_count; i++) {
        qcb_slice key = qcb__view_key(&f->view, &f->rest[i]);
        if (key.len > 5 && memcmp(key.ptr, "file.", 5) == 0)
            return true;
    }
    return false;
}

static bool check_driver(front *f, const qcb_item_record *item, qcb_slice name)
{
    qcb_member_info member;
    qcb_option_info blockdev;
    if (!qcb__option_named(f->c, QCB_O_blockdev, &blockdev) ||
        qcb__find_member(f->c, blockdev.values, qcb_str("driver"), &member) == 0)
        return true;
    return qcb__check_text(f->c, QCB_STAGE_OPTS, (qcb_item_kind)item->kind, name, &member, qcb__place_item_value(&f->view, item),
                           f->view.what);
}

/* The driver of the file name. "file.driver=" overrules it, and so does a protocol at the top. */
static const char *check_file(front *f, qcb_slice driver)
{
    const qcb_item_record *file = get(f, "file");
    qcb_slice name = text_of(f, "file");
    qcb_slice chosen = qcb__is_protocol(driver) ? driver : text_of(f, "file.driver");
    if (name.len == 0)
        return NULL;
    qcb_place place = qcb__place_item_value(&f->view, file);
    if (chosen.len == 0)
        return qcb__check_file_name(f->c, name, place);
    qcb__check_protocol_name(f->c, chosen, name, place);
    return "";
}

static void check_medium(front *f)
{
    const qcb_item_record *item = get(f, "driver") != NULL ? get(f, "driver") : get(f, "format");
    qcb_slice driver = item != NULL ? qcb__view_text(f->c, &f->view, item) : (qcb_slice){ "", 0 };
    char name[64];
    if (item != NULL && !check_driver(f, item, driver))
        return;
    const char *protocol = check_file(f, driver);
    if (item == NULL && protocol == NULL && !has_inner_file(f)) {
        if (f->has_node)
            qcb__tell(f->c, QCB_ERROR, "missing-property", qcb__place_view(&f->view),
                      "%s needs 'file' or 'driver': its other keys speak of a medium", f->view.what);
        return;
    }
    snprintf(name, sizeof name, "%.*s", QCB__SHOW(driver));
    check_relations(f);
    if (protocol != NULL && strcmp(protocol, "file") == 0)
        qcb__relate(f->c, &f->view, 0, f->view.count, file_relations, QCB__COUNT(file_relations), "");
    qcb_view rest = f->view;
    rest.items = f->rest;
    rest.whole = rest.flat = false;
    rest.count = f->rest_count;
    rest.stage = QCB_STAGE_KEYVAL;
    rest.byte_sizes = true;
    if (qcb__view_nest(f->c, &rest))
        qcb__check_drive_node(f->c, &rest, name, protocol);
}

/* ---- the place ---- */

static int64_t number_of(const front *f, const char *key, int64_t otherwise)
{
    qcb_scalar number;
    qcb_slice text = text_of(f, key);
    if (text.ptr == NULL || qcb__scalar_uint(text, &number) != QCB_SCALAR_OK)
        return otherwise;
    return (int32_t)(uint32_t)number.value; /* as QEMU keeps it */
}

static const char *kind_of(const front *f)
{
    static const char *const kinds[] = { "none", "ide", "scsi", "floppy", "pflash", "mtd", "sd", "virtio", "xen" };
    qcb_slice text = text_of(f, "if");
    for (size_t i = 0; text.ptr != NULL && i < QCB__COUNT(kinds); i++) {
        if (qcb__text_is(text, kinds[i]))
            return kinds[i];
    }
    return NULL;
}

/* "fat:DIR" without "rw:". */
static bool is_locked(qcb_slice file)
{
    static const char prefix[] = "fat:", write[] = ":rw:";
    bool fat = file.len > 4 && memcmp(file.ptr, prefix, 4) == 0;
    for (size_t i = 3; fat && i + 4 <= file.len; i++)
        fat = memcmp(file.ptr + i, write, 4) != 0;
    return fat;
}

static bool is_on(const front *f, const char *key)
{
    bool on;
    qcb_slice text = text_of(f, key);
    return text.ptr != NULL && qcb__scalar_bool(text, &on) == QCB_SCALAR_OK && on;
}

static bool takes(qcb_slice *text, qcb_slice start)
{
    bool same = text->len >= start.len && memcmp(text->ptr, start.ptr, start.len) == 0;
    *text = same ? (qcb_slice){ text->ptr + start.len, text->len - start.len } : (qcb_slice){ NULL, 0 };
    return same;
}

/* Does a -set give the drive what makes it one with a medium? */
static bool is_filled(const front *f)
{
    const qcb_item_record *item = qcb__has_option(f->c, QCB_O_set) ? qcb__opts_id(&f->view) : NULL;
    qcb_slice id = item != NULL ? qcb__view_text(f->c, &f->view, item) : (qcb_slice){ NULL, 0 };
    size_t at = 0;
    for (const qcb_arg *arg; item != NULL && (arg = qcb__next_arg(f->c, QCB_O_set, &at)) != NULL;) {
        qcb_slice text = arg->value;
        if (takes(&text, qcb_str("drive.")) && takes(&text, id) && takes(&text, qcb_str("."))) {
            qcb_slice other = text;
            if (takes(&text, qcb_str("file")) || takes(&other, qcb_str("driver")))
                return true;
        }
    }
    return false;
}

static bool is_empty(const front *f)
{
    return text_of(f, "file").len == 0 && get(f, "driver") == NULL && get(f, "format") == NULL && !f->has_node && !is_filled(f);
}

static qcb_drive place_of(const front *f, const qcb_arg *arg)
{
    const qcb_item_record *at = get(f, "index");
    const qcb_item_record *id = qcb__opts_id(&f->view);
    bool read_only = is_on(f, "readonly") || is_on(f, "read-only");
    bool writes_elsewhere = is_on(f, "snapshot") || qcb__has_option(f->c, QCB_O_snapshot);
    at = at != NULL ? at : get(f, "unit");
    at = at != NULL ? at : get(f, "if");
    return (qcb_drive){
        .arg = arg,
        .kind = kind_of(f),
        .index = number_of(f, "index", -1),
        .bus = number_of(f, "bus", 0),
        .unit = number_of(f, "unit", -1),
        .id = id != NULL ? qcb__view_text(f->c, &f->view, id) : (qcb_slice){ NULL, 0 },
        .place = at != NULL ? qcb__place_item_value(&f->view, at) : qcb__place_view(&f->view),
        .what_place = qcb__place_view(&f->view),
        .cdrom = qcb__text_is(text_of(f, "media"), "cdrom"),
        .read_only = read_only,
        .locked = is_locked(text_of(f, "file")) && !read_only && !writes_elsewhere,
        .empty = is_empty(f),
    };
}

/* ---- all of them ---- */

static bool check_id(front *f)
{
    f->c->phase = QCB_PHASE_PARSE;
    bool good = qcb__check_opts_id(f->c, &f->view);
    f->c->phase = QCB_PHASE_DRIVE;
    return good;
}

static void check_drive(qcb_checker *c, const qcb_arg *arg, qcb_type group, qcb_slots *slots)
{
    front f = { .c = c, .view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "-drive"), .group = group };
    if (!check_id(&f) || !check_keys(&f))
        return;
    qcb_drive drive = place_of(&f, arg);
    qcb__place_drive(c, slots, &drive);
    if (qcb__is_help(text_of(&f, "format")))
        qcb__leaves(c, QCB_PHASE_DRIVE, arg->word);
    else
        check_medium(&f);
}

/* The options that are drives with the keys filled in; their argument is the file name as it stands. */
static const struct {
    qcb_option_id option;
    const char *kind;
    int64_t index;
    bool cdrom;
} short_forms[] = {
    { QCB_O_cdrom, NULL, 2, true }, { QCB_O_fda, "floppy", 0, false },    { QCB_O_fdb, "floppy", 1, false },
    { QCB_O_hda, NULL, 0, false },  { QCB_O_hdb, NULL, 1, false },        { QCB_O_hdc, NULL, 2, false },
    { QCB_O_hdd, NULL, 3, false },  { QCB_O_mtdblock, "mtd", -1, false }, { QCB_O_pflash, "pflash", -1, false },
    { QCB_O_sd, "sd", -1, false },
};

static void check_raw(qcb_checker *c, const qcb_arg *arg, const char *kind, int64_t index, bool cdrom, qcb_slots *slots)
{
    qcb_place place = arg->words == 2 ? qcb__place_value(arg) : qcb__place_option(arg);
    qcb_drive drive = {
        .arg = arg, .kind = kind, .index = index, .unit = -1, .place = place, .what_place = place, .cdrom = cdrom
    };
    drive.empty = arg->value.len == 0;
    drive.locked = is_locked(arg->value) && !qcb__has_option(c, QCB_O_snapshot);
    qcb__place_drive(c, slots, &drive);
    if (!drive.empty)
        qcb__check_file_name(c, arg->value, place);
}

static void check_short(qcb_checker *c, const qcb_arg *arg, qcb_slots *slots)
{
    for (size_t i = 0; i < QCB__COUNT(short_forms); i++) {
        if (short_forms[i].option == arg->option)
            check_raw(c, arg, short_forms[i].kind, short_forms[i].index, short_forms[i].cdrom, slots);
    }
}

/* Words that are no options are drives, too. */
static bool has_drives(const qcb_checker *c)
{
    bool some = qcb__has_option(c, QCB_O_drive) || qcb__has_option(c, QCB_O_none);
    for (size_t i = 0; i < QCB__COUNT(short_forms); i++)
        some |= qcb__has_option(c, short_forms[i].option);
    return some;
}

void qcb__rule_drive(qcb_checker *c)
{
    qcb_option_info info;
    qcb_slots slots = { .count = 0 };
    if (!has_drives(c))
        return;
    bool known = qcb__option_named(c, QCB_O_drive, &info) && info.values != 0;
    for (size_t i = 0; known && i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        bool drive = arg->option == QCB_O_drive, text = arg->row == NULL || arg->row->syntax == QCB_SYNTAX_RAW;
        if ((!drive && !text) || arg->form == QCB_FORM_MISSING || qcb__arg_is_live(c, arg))
            continue;
        bool strays = arg->form == QCB_FORM_POSITIONAL && i > 0 && arg[-1].form == QCB_FORM_UNKNOWN;
        if (strays)
            continue; /* surely the value of the option that nobody knows, which has been told */
        if (arg->form == QCB_FORM_POSITIONAL)
            check_raw(c, arg, NULL, 0, false, &slots);
        else if (drive)
            check_drive(c, arg, info.values, &slots);
        else if (arg->row != NULL)
            check_short(c, arg, &slots);
    }
    qcb__check_slots(c, &slots);
}
