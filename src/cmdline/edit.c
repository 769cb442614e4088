/* Changing a document: the bytes that an edit does not touch stay. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "text/json.h"
#include "text/list.h"

/* The bytes start..end of a value become the contents of `with`. */
static qcb_status splice(qcb_cmdline *doc, qcb_arg *arg, size_t start, size_t end, const qcb_buffer *with)
{
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, arg->value.len + with->len + 1);
    qcb__buffer_add(&text, arg->value.ptr, start);
    qcb__buffer_add(&text, with->data, with->len);
    qcb__buffer_add(&text, arg->value.ptr + end, arg->value.len - end);
    if (qcb__buffer_text(&text) == NULL || with->failed)
        return QCB_NO_MEMORY;
    if (text.len > QCB_MAX_INPUT)
        return QCB_TOO_BIG;
    arg->value = (qcb_slice){ text.data, text.len };
    qcb__document_read_value(doc, arg);
    return qcb__document_settle(doc);
}

static bool is_list(const qcb_arg *arg)
{
    return arg->form == QCB_FORM_OPTS || arg->form == QCB_FORM_KEYVAL || arg->form == QCB_FORM_CPU;
}

/* Can a list of that form hold `value`, behind "key=" or as its first word? */
static bool list_can_hold(const qcb_arg *arg, const char *value, bool implied)
{
    bool comma = strchr(value, ',') != NULL;
    if (arg->form == QCB_FORM_CPU)
        return !comma;
    if (!implied)
        return true;
    return strchr(value, '=') == NULL && !(comma && arg->form == QCB_FORM_KEYVAL);
}

static void write_list_value(qcb_buffer *out, const qcb_arg *arg, const char *value)
{
    if (arg->form == QCB_FORM_CPU)
        qcb__buffer_str(out, value);
    else
        qcb__escape(out, value, strlen(value));
}

static void write_pair(qcb_buffer *out, const qcb_arg *arg, const char *key, const char *value)
{
    qcb__buffer_str(out, key);
    qcb__buffer_char(out, '=');
    write_list_value(out, arg, value);
}

/* Bytes of a whole item: from its key, or the sign or "no" in front of it, to its end. */
static void item_span(const qcb_item_record *item, size_t *start, size_t *end)
{
    size_t prefix = item->kind == QCB_ITEM_NO_FLAG ? 2 : item->kind == QCB_ITEM_PLUS || item->kind == QCB_ITEM_MINUS ? 1 : 0;
    *start = (item->kind == QCB_ITEM_IMPLIED ? item->value_start : item->key_start) - prefix;
    *end = item->value_end;
}

static qcb_status list_replace(qcb_cmdline *doc, qcb_arg *arg, const qcb_item_record *item, const char *key, const char *value)
{
    qcb_buffer text;
    size_t start = item->value_start, end = item->value_end;
    bool implied = item->kind == QCB_ITEM_IMPLIED;
    qcb__buffer_init(&text, &doc->arena, strlen(value) + 16);
    if (item->kind == QCB_ITEM_PAIR || (implied && list_can_hold(arg, value, true))) {
        write_list_value(&text, arg, value);
    } else {
        item_span(item, &start, &end);
        write_pair(&text, arg, key, value);
    }
    return splice(doc, arg, start, end, &text);
}

static qcb_status list_append(qcb_cmdline *doc, qcb_arg *arg, const char *key, const char *value)
{
    qcb_buffer text;
    const qcb_item_record *last = arg->items != 0 ? qcb__arg_items(doc, arg) + arg->items - 1 : NULL;
    bool open = last == NULL || last->value_end < arg->value.len; /* empty, or a comma ends it */
    qcb__buffer_init(&text, &doc->arena, strlen(value) + 32);
    if (!open)
        qcb__buffer_char(&text, ',');
    write_pair(&text, arg, key, value);
    return splice(doc, arg, arg->value.len, arg->value.len, &text);
}

static qcb_status list_set(qcb_cmdline *doc, qcb_arg *arg, const char *key, const char *value)
{
    if (key[0] == '\0' || strpbrk(key, ",=") != NULL || !list_can_hold(arg, value, false))
        return QCB_INVALID;
    int64_t found = qcb__arg_find(doc, arg, key, strlen(key));
    bool model = arg->form == QCB_FORM_CPU && strcmp(key, arg->row->implied) == 0;
    if (found < 0)
        return model ? QCB_INVALID : list_append(doc, arg, key, value);
    const qcb_item_record *item = qcb__arg_items(doc, arg) + found;
    return list_replace(doc, arg, item, key, value);
}

/* ---- JSON ---- */

static bool reads_as_bare(qcb_slice text)
{
    qcb_json_error error;
    char object[64];
    if (text.len == 0 || text.len > 40 || text.ptr[0] == '{' || text.ptr[0] == '[' || text.ptr[0] == '"' || text.ptr[0] == '\'')
        return false;
    memcpy(object, "{\"k\":", 5);
    memcpy(object + 5, text.ptr, text.len);
    object[5 + text.len] = '}';
    qcb_arena arena;
    qcb__arena_init(&arena, NULL, 0);
    qcb_item_list list = { .arena = &arena };
    bool ok = qcb__json_read(&list, object, text.len + 6, &error) && list.count == 1 && list.items[0].kind != QCB_ITEM_NULL;
    qcb__arena_finish(&arena);
    return ok;
}

/* A number or boolean stays one where the new value reads as one ("on" and "off" are for key=value lists). */
static void write_json_value(qcb_buffer *out, uint8_t old_kind, const char *value)
{
    bool bare = old_kind == QCB_ITEM_NUMBER || old_kind == QCB_ITEM_BOOL;
    if (old_kind == QCB_ITEM_BOOL && (strcmp(value, "on") == 0 || strcmp(value, "off") == 0))
        value = value[1] == 'n' ? "true" : "false";
    if (bare && reads_as_bare(qcb_str(value)))
        qcb__buffer_str(out, value);
    else
        qcb__json_quote(out, value, strlen(value));
}

static qcb_status json_replace(qcb_cmdline *doc, qcb_arg *arg, const qcb_item_record *item, const char *value)
{
    qcb_buffer text;
    size_t quotes = item->kind == QCB_ITEM_STRING ? 1 : 0;
    qcb__buffer_init(&text, &doc->arena, strlen(value) + 16);
    write_json_value(&text, item->kind, value);
    return splice(doc, arg, item->value_start - quotes, item->value_end + quotes, &text);
}

/* "a.b":"v" as "a":{"b":"v"}. */
static void write_member(qcb_buffer *out, const char *path, const char *value)
{
    size_t open = 0;
    for (const char *dot; (dot = strchr(path, '.')) != NULL; path = dot + 1, open++) {
        qcb__json_quote(out, path, (size_t)(dot - path));
        qcb__buffer_str(out, ":{");
    }
    qcb__json_quote(out, path, strlen(path));
    qcb__buffer_char(out, ':');
    qcb__json_quote(out, value, strlen(value));
    while (open-- > 0)
        qcb__buffer_char(out, '}');
}

/* The innermost object of `path` that exists: where its closing bracket stands, whether it is empty, and the path that is left.
 */
static bool json_container(qcb_cmdline *doc, const qcb_arg *arg, const char **path, size_t *close, bool *empty)
{
    *close = arg->value.len;
    while (arg->value.ptr[*close - 1] != '}')
        (*close)--; /* blanks behind the object */
    (*close)--;
    *empty = arg->items == 0;
    const char *rest = *path;
    for (const char *dot = strchr(rest, '.'); dot != NULL; dot = strchr(dot + 1, '.')) {
        int64_t found = qcb__arg_find(doc, arg, *path, (size_t)(dot - *path));
        if (found < 0)
            break;
        const qcb_item_record *item = qcb__arg_items(doc, arg) + found;
        if (item->kind != QCB_ITEM_OBJECT)
            return false;
        *close = item->value_end - 1;
        *empty = item->next == (uint32_t)found + 1;
        rest = dot + 1;
    }
    *path = rest;
    return true;
}

static qcb_status json_set(qcb_cmdline *doc, qcb_arg *arg, const char *key, const char *value)
{
    if (arg->bad_json || key[0] == '\0')
        return QCB_INVALID;
    int64_t found = qcb__arg_find(doc, arg, key, strlen(key));
    if (found >= 0)
        return json_replace(doc, arg, qcb__arg_items(doc, arg) + found, value);
    size_t close;
    bool empty;
    if (!json_container(doc, arg, &key, &close, &empty))
        return QCB_INVALID;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, strlen(value) + 32);
    if (!empty)
        qcb__buffer_char(&text, ',');
    write_member(&text, key, value);
    return splice(doc, arg, close, close, &text);
}

qcb_status qcb_cmdline_set(qcb_cmdline *doc, size_t argument, const char *key, const char *value)
{
    if (argument >= doc->count)
        return QCB_NOT_FOUND;
    qcb_arg *arg = &doc->args[argument];
    if (arg->form == QCB_FORM_JSON)
        return json_set(doc, arg, key, value);
    return is_list(arg) ? list_set(doc, arg, key, value) : QCB_INVALID;
}

/* ---- removing keys ---- */

static void json_span(const qcb_item_record *item, size_t *start, size_t *end)
{
    uint32_t quotes = item->kind == QCB_ITEM_STRING ? 1 : 0;
    bool element = item->key_start == item->value_start - quotes; /* no key in front */
    *start = element ? item->key_start : item->key_start - 1u;
    *end = item->value_end + quotes;
}

/* Takes the item out with the comma that parts it from its neighbour. */
static qcb_status drop_item(qcb_cmdline *doc, qcb_arg *arg, size_t start, size_t end)
{
    const char *p = arg->value.ptr;
    qcb_buffer nothing = { .data = NULL };
    size_t behind = end, before = start;
    while (behind < arg->value.len && strchr(" \t\r\n", p[behind]) != NULL && arg->form == QCB_FORM_JSON)
        behind++;
    if (behind < arg->value.len && p[behind] == ',')
        return splice(doc, arg, start, behind + 1, &nothing);
    while (before > 0 && strchr(" \t\r\n", p[before - 1]) != NULL && arg->form == QCB_FORM_JSON)
        before--;
    if (before > 0 && p[before - 1] == ',')
        before--;
    else
        before = start;
    return splice(doc, arg, before, end, &nothing);
}

/* A flag that comes to stand first would be read as the implied value: it gets its "=on". */
static bool flag_moves_first(const qcb_cmdline *doc, const qcb_arg *arg, int64_t dropped)
{
    const qcb_item_record *next = qcb__arg_items(doc, arg) + dropped + 1;
    if (dropped != 0 || arg->items < 2 || arg->row->implied == NULL || arg->form == QCB_FORM_JSON)
        return false;
    return next->kind == QCB_ITEM_FLAG || next->kind == QCB_ITEM_NO_FLAG;
}

static qcb_status drop_first(qcb_cmdline *doc, qcb_arg *arg)
{
    const qcb_item_record *next = qcb__arg_items(doc, arg) + 1;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, 32);
    qcb__buffer_add(&text, arg->value.ptr + next->key_start, next->key_end - next->key_start);
    qcb__buffer_str(&text, next->kind == QCB_ITEM_FLAG ? "=on" : "=off");
    return splice(doc, arg, 0, next->value_end, &text);
}

qcb_status qcb_cmdline_unset(qcb_cmdline *doc, size_t argument, const char *key)
{
    if (argument >= doc->count)
        return QCB_NOT_FOUND;
    qcb_arg *arg = &doc->args[argument];
    if (!is_list(arg) && (arg->form != QCB_FORM_JSON || arg->bad_json))
        return QCB_INVALID;
    qcb_status status = QCB_NOT_FOUND;
    for (int64_t found; (found = qcb__arg_find(doc, arg, key, strlen(key))) >= 0;) {
        const qcb_item_record *item = qcb__arg_items(doc, arg) + found;
        size_t start, end;
        if (arg->form == QCB_FORM_JSON)
            json_span(item, &start, &end);
        else
            item_span(item, &start, &end);
        status = flag_moves_first(doc, arg, found) ? drop_first(doc, arg) : drop_item(doc, arg, start, end);
        if (status != QCB_OK || arg->form == QCB_FORM_JSON) /* JSON has a key once, and elements move up */
            return status;
    }
    return status;
}

/* ---- whole arguments ---- */

qcb_status qcb_cmdline_replace(qcb_cmdline *doc, size_t argument, const char *value)
{
    if (argument >= doc->count)
        return QCB_NOT_FOUND;
    qcb_arg *arg = &doc->args[argument];
    if (arg->form == QCB_FORM_FLAG || arg->form == QCB_FORM_UNKNOWN)
        return QCB_INVALID;
    qcb_slice copy = { qcb__arena_copy(&doc->arena, value, strlen(value)), strlen(value) };
    if (copy.ptr == NULL)
        return QCB_NO_MEMORY;
    arg->value = copy;
    if (arg->row != NULL) {
        arg->words = 2; /* also when it was missing */
        qcb__document_read_value(doc, arg);
    }
    return qcb__document_settle(doc);
}

qcb_status qcb_cmdline_remove(qcb_cmdline *doc, size_t argument)
{
    if (argument >= doc->count)
        return QCB_NOT_FOUND;
    doc->count--;
    memmove(doc->args + argument, doc->args + argument + 1, (doc->count - argument) * sizeof *doc->args);
    return qcb__document_settle(doc);
}

qcb_status qcb_cmdline_set_binary(qcb_cmdline *doc, const char *binary)
{
    char *copy = qcb__arena_copy(&doc->arena, binary, strlen(binary));
    if (copy == NULL)
        return QCB_NO_MEMORY;
    doc->binary = (qcb_slice){ copy, strlen(copy) };
    return QCB_OK;
}

qcb_status qcb_cmdline_add_leading(qcb_cmdline *doc, const char *text, bool assignment)
{
    size_t len = strlen(text);
    if (assignment && !qcb__word_is_assignment((qcb_slice){ text, len }))
        return QCB_INVALID;
    if (doc->leading_count == doc->leading_size) {
        size_t size = doc->leading_size * 2 + 4;
        qcb_leading_word *words = qcb__arena_alloc(&doc->arena, size * sizeof *words);
        if (words == NULL)
            return QCB_NO_MEMORY;
        if (doc->leading_count != 0)
            memcpy(words, doc->leading, doc->leading_count * sizeof *words);
        doc->leading = words;
        doc->leading_size = size;
    }
    char *copy = qcb__arena_copy(&doc->arena, text, len);
    if (copy == NULL)
        return QCB_NO_MEMORY;
    doc->leading[doc->leading_count++] = (qcb_leading_word){ { copy, len }, assignment };
    return QCB_OK;
}

qcb_status qcb_cmdline_set_shell_around(qcb_cmdline *doc, const char *before, const char *after)
{
    char *first = qcb__arena_copy(&doc->arena, before, strlen(before));
    char *second = qcb__arena_copy(&doc->arena, after, strlen(after));
    if (first == NULL || second == NULL)
        return QCB_NO_MEMORY;
    doc->shell_before = qcb_str(first);
    doc->shell_after = qcb_str(second);
    return QCB_OK;
}

/* ---- edits of diagnostics ---- */

/* All words from the binary on, `from`..`to` replaced by `with`. */
static qcb_status replace_words(qcb_cmdline *doc, size_t from, size_t to, const qcb_slice *with, size_t count)
{
    size_t words = qcb_cmdline_word_count(doc);
    if (from == 0 || from > words || to > words || to < from)
        return QCB_INVALID;
    qcb_slice *all = qcb__arena_alloc(&doc->arena, (words + count) * sizeof *all);
    if (all == NULL)
        return QCB_NO_MEMORY;
    size_t n = 0;
    for (size_t i = 0; i < from; i++)
        all[n++] = qcb_cmdline_word(doc, i);
    for (size_t i = 0; i < count; i++)
        all[n++] = with[i];
    for (size_t i = to; i < words; i++)
        all[n++] = qcb_cmdline_word(doc, i);
    return qcb__document_read(doc, all, n);
}

static qcb_status apply_words(qcb_cmdline *doc, const qcb_diagnostic *d)
{
    qcb_words words;
    qcb_report ignored;
    qcb__report_init(&ignored, NULL);
    char *text = qcb__arena_copy(&doc->arena, d->suggestion, strlen(d->suggestion));
    qcb_status status = text != NULL ? qcb__words_read(&words, text, strlen(text), &doc->arena, &ignored) : QCB_NO_MEMORY;
    qcb__report_finish(&ignored);
    if (status != QCB_OK)
        return status;
    qcb_slice *plain = qcb__arena_alloc(&doc->arena, (words.count + 1) * sizeof *plain);
    if (plain == NULL)
        return QCB_NO_MEMORY;
    for (size_t i = 0; i < words.count; i++)
        plain[i] = words.items[i].text;
    return replace_words(doc, d->arg, d->arg + d->words, plain, words.count);
}

static qcb_status apply_replace(qcb_cmdline *doc, const qcb_diagnostic *d)
{
    qcb_slice old = qcb_cmdline_word(doc, d->arg);
    if (old.ptr == NULL || d->start > d->end || d->end > old.len)
        return QCB_INVALID;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, old.len + strlen(d->suggestion) + 1);
    qcb__buffer_add(&text, old.ptr, d->start);
    qcb__buffer_str(&text, d->suggestion);
    qcb__buffer_add(&text, old.ptr + d->end, old.len - d->end);
    if (qcb__buffer_text(&text) == NULL)
        return QCB_NO_MEMORY;
    if (d->arg == 0)
        return qcb_cmdline_set_binary(doc, text.data);
    return replace_words(doc, d->arg, d->arg + 1, &(qcb_slice){ text.data, text.len }, 1);
}

qcb_status qcb_cmdline_apply(qcb_cmdline *doc, const qcb_diagnostic *d)
{
    if (d->edit == QCB_EDIT_WORDS)
        return apply_words(doc, d);
    return d->edit == QCB_EDIT_REPLACE ? apply_replace(doc, d) : QCB_INVALID;
}
