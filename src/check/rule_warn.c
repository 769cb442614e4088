/* What QEMU accepts but was surely not meant: commas, short switches, values that nobody reads. SPDX-License-Identifier: MIT */
#include "check/check.h"
#include "check/clean.h"
#include "check/memo.h"

#include <stdio.h>

static bool is_name(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '-' || ch == '_' ||
           ch == '.';
}

/* Does a "key=" stand at `at`? Its length without the '='; 0: no. */
static size_t key_at(qcb_slice text, size_t at)
{
    size_t end = at;
    while (end < text.len && is_name(text.ptr[end]))
        end++;
    return end > at && end < text.len && text.ptr[end] == '=' ? end - at : 0;
}

/* ---- "a,,format=raw": the second item has become a part of the first ---- */

static void warn_double_comma(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice raw = { view->text + item->value_start, item->value_end - item->value_start };
    for (size_t i = 0; i + 2 < raw.len; i++) {
        if (raw.ptr[i] != ',' || raw.ptr[i + 1] != ',')
            continue;
        size_t key = key_at(raw, i + 2);
        if (key != 0) {
            uint32_t start = item->value_start + (uint32_t)i;
            qcb_diagnostic *d = qcb__tell(c, QCB_WARNING, "suspicious-comma", (qcb_place){ view->word, start, start + 2 },
                                          "',,' is a comma within the value, so '%.*s=' is no key of its own",
                                          (int)(key > 40 ? 40 : key), raw.ptr + i + 2);
            qcb__suggest_text(c, d, ",");
            return;
        }
        i++;
    }
}

/* ---- "nowait": on or off without a value ---- */

static void warn_short(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    qcb_slice key = qcb__view_key(view, item);
    bool off = item->kind == QCB_ITEM_NO_FLAG;
    qcb_place place = { view->word, item->key_start - (off ? 2u : 0u), item->key_end };
    char text[96];
    if (key.len == 0 || key.len > 80 || qcb__is_help(key))
        return;
    snprintf(text, sizeof text, "%.*s=%s", (int)key.len, key.ptr, off ? "off" : "on");
    qcb_diagnostic *d =
        qcb__tell(c, QCB_WARNING, "short-boolean", place, "a switch without a value is deprecated since QEMU 6.0");
    qcb__suggest_text(c, d, text);
}

/* ---- "cache=none,cache=unsafe": the first is never read ---- */

/* The type whose members the items are; 0 when it is not known. */
static qcb_type type_of_items(qcb_checker *c, const qcb_arg *arg, const qcb_view *view, const qcb_option_info *info)
{
    const char *tag = info->values != 0 ? qcb_union_tag(c->target, info->values) : NULL;
    const char *key = tag != NULL ? tag : view->implied;
    const qcb_item_record *item = key != NULL ? qcb__view_find(view, 0, view->count, key) : NULL;
    if (arg->option == QCB_O_device)
        return item != NULL ? qcb__type_named(c, QCB_KIND_DEVICE, qcb__view_text(c, view, item)) : 0;
    if (tag != NULL)
        return item != NULL ? qcb_union_variant(c->target, info->values, qcb__view_text(c, view, item)) : 0;
    return info->values;
}

static void warn_overridden(qcb_checker *c, const qcb_view *view, uint32_t index, qcb_type type)
{
    const qcb_item_record *item = &view->items[index];
    qcb_slice key = qcb__view_key(view, item);
    qcb_member_info member;
    if (qcb__find_member(c, type, key, &member) != 0 && !member.is_list)
        qcb__tell(c, QCB_WARNING, "overridden-value", qcb__place_item_key(view, item),
                  "'%.*s' stands there again: this value is not used", QCB__SHOW(key));
}

/* Most arguments have nothing that could be warned of. */
static bool is_plain(const qcb_checker *c, const qcb_arg *arg, bool opts)
{
    if (qcb__passed(c, arg, QCB_PASS_PLAIN))
        return true;
    const unsigned bare = opts ? 1u << QCB_ITEM_FLAG | 1u << QCB_ITEM_NO_FLAG : 0;
    const qcb_item_record *items = qcb__arg_items(c->doc, arg);
    bool json = arg->value.ptr[0] == '{'; /* or text that was meant to be */
    bool plain = json || !arg->repeats;
    for (uint32_t i = 0; plain && !json && i < arg->items; i++)
        plain = (items[i].flags & QCB_ITEM_VALUE_ESCAPED) == 0 && (bare >> items[i].kind & 1) == 0;
    if (plain)
        qcb__pass(c, arg, QCB_PASS_PLAIN, c->tells);
    return plain;
}

static void check_items(qcb_checker *c, const qcb_arg *arg)
{
    bool opts = arg->row->syntax == QCB_SYNTAX_OPTS, typed = false;
    qcb_option_info info;
    qcb_type type = 0; /* of the items; looked for once */
    if (arg->items == 0 || is_plain(c, arg, opts))
        return;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    for (uint32_t i = 0; i < view.count; i++) {
        const qcb_item_record *item = &view.items[i];
        if (item->flags & QCB_ITEM_VALUE_ESCAPED)
            warn_double_comma(c, &view, item);
        if (opts && (item->kind == QCB_ITEM_FLAG || item->kind == QCB_ITEM_NO_FLAG))
            warn_short(c, &view, item);
        else if (i + 1 < view.count && qcb__view_overridden(&view, i, view.count)) {
            if (!typed)
                type = qcb__option_info(c, arg->row, &info) ? type_of_items(c, arg, &view, &info) : 0;
            typed = true;
            if (type != 0)
                warn_overridden(c, &view, i, type);
        }
    }
}

/* ---- "-hda f,format=raw": all of it is the name ---- */

static const bool names_file[QCB_O_COUNT] = {
    [QCB_O_bios] = true,     [QCB_O_cdrom] = true,  [QCB_O_dtb] = true, [QCB_O_fda] = true, [QCB_O_fdb] = true,
    [QCB_O_hda] = true,      [QCB_O_hdb] = true,    [QCB_O_hdc] = true, [QCB_O_hdd] = true, [QCB_O_kernel] = true,
    [QCB_O_mtdblock] = true, [QCB_O_pflash] = true, [QCB_O_sd] = true,
};

static void warn_swallowed(qcb_checker *c, qcb_slice text, uint32_t word, const char *option)
{
    for (size_t i = 0; i < text.len; i++) {
        size_t key = text.ptr[i] == ',' ? key_at(text, i + 1) : 0;
        if (key == 0)
            continue;
        qcb_diagnostic *d =
            qcb__tell(c, QCB_WARNING, "swallowed-comma", (qcb_place){ word, (uint32_t)i, (uint32_t)text.len },
                      "%s%s takes a file name and no keys: '%.*s=' is a part of that name", option != NULL ? "-" : "",
                      option != NULL ? option : "an image", (int)(key > 40 ? 40 : key), text.ptr + i + 1);
        qcb__hint(c, d, "-drive file=NAME takes keys");
        return;
    }
}

static void check_raw(qcb_checker *c, const qcb_arg *arg)
{
    if (arg->form == QCB_FORM_POSITIONAL)
        warn_swallowed(c, arg->value, arg->word, NULL);
    else if (names_file[arg->option])
        warn_swallowed(c, arg->value, arg->word + 1, arg->row->main);
}

/* ---- "-display gtk ... -display none": the last one is used ---- */

static void warn_repeated(qcb_checker *c, const qcb_arg *arg)
{
    size_t at = (size_t)(arg - c->doc->args);
    if (c->next_arg[at] == 0)
        return;
    const qcb_arg *again = &c->doc->args[c->next_arg[at] - 1];
    bool same = again->value.len == arg->value.len &&
                (arg->value.len == 0 || memcmp(again->value.ptr, arg->value.ptr, arg->value.len) == 0);
    const qcb_option_info *info = same ? NULL : qcb__option_of(c, (qcb_option_id)arg->option);
    uint64_t *repeatable = qcb__repeatable_options(c);
    if (info != NULL && info->repeat == QCB_REPEAT_LAST)
        qcb__tell(c, QCB_WARNING, "overridden-option", qcb__place_option(arg), "-%s stands there again: this one is not used",
                  arg->row->name);
    else if (info != NULL && repeatable != NULL)
        repeatable[arg->option / 64] |= (uint64_t)1 << arg->option % 64;
}

static void check_argument(qcb_checker *c, const qcb_arg *arg)
{
    if (arg->row == NULL || arg->words != 2)
        return;
    if (arg->row->syntax == QCB_SYNTAX_OPTS || arg->row->syntax == QCB_SYNTAX_KEYVAL)
        check_items(c, arg);
    else if (arg->row->syntax == QCB_SYNTAX_RAW)
        check_raw(c, arg);
    warn_repeated(c, arg);
}

void qcb__rule_warn(qcb_checker *c)
{
    static const uint64_t none[3] = { 0 };
    const uint64_t *repeatable = c->memo != NULL ? qcb__repeatable_options(c) : none;
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        const qcb_known *known = c->ready[i].known;
        bool repeats = c->next_arg[i] != 0 && (repeatable[arg->option / 64] >> arg->option % 64 & 1) == 0;
        if (!repeats && known != NULL && (known->passed >> QCB_PASS_PLAIN & 1) != 0)
            continue; /* as most */
        if (arg->form == QCB_FORM_MISSING || arg->bad_json || c->ready[i].live)
            continue;
        if (arg->form == QCB_FORM_POSITIONAL)
            check_raw(c, arg);
        else
            check_argument(c, arg);
    }
}
