/* Looking at a document. SPDX-License-Identifier: MIT */
#include "cmdline/document.h"
#include "text/json.h"
#include "text/list.h"

#include <qcb/schema.h>

const char *qcb_cmdline_binary(const qcb_cmdline *doc)
{
    return doc->binary.ptr;
}

const char *qcb_cmdline_arch(const qcb_cmdline *doc)
{
    static _Thread_local char name[32];
    qcb_slice arch = qcb_arch_of_binary(doc->binary);
    if (arch.ptr == NULL)
        return NULL;
    if (arch.len == 0)
        return "x86_64"; /* kvm, qemu-kvm */
    if (arch.len >= sizeof name)
        return NULL;
    memcpy(name, arch.ptr, arch.len);
    name[arch.len] = '\0';
    return name;
}

size_t qcb_cmdline_leading_count(const qcb_cmdline *doc)
{
    return doc->leading_count;
}

qcb_leading_word qcb_cmdline_leading(const qcb_cmdline *doc, size_t index)
{
    return index < doc->leading_count ? doc->leading[index] : (qcb_leading_word){ { NULL, 0 }, false };
}

qcb_slice qcb_cmdline_shell_before(const qcb_cmdline *doc)
{
    return doc->shell_before;
}

qcb_slice qcb_cmdline_shell_after(const qcb_cmdline *doc)
{
    return doc->shell_after;
}

size_t qcb_cmdline_count(const qcb_cmdline *doc)
{
    return doc->count;
}

qcb_argument qcb_cmdline_get(const qcb_cmdline *doc, size_t index)
{
    const qcb_arg *arg = &doc->args[index];
    return (qcb_argument){
        .word = arg->word,
        .words = arg->words,
        .option = arg->row != NULL ? arg->row->main : NULL,
        .spelling = arg->spelling,
        .value = arg->value,
        .form = (qcb_form)arg->form,
        .items = arg->items,
    };
}

size_t qcb_cmdline_find(const qcb_cmdline *doc, const char *option, size_t from)
{
    const qcb_option_row *row = qcb__option_find(option, strlen(option));
    if (row == NULL)
        return (size_t)-1;
    for (size_t i = from; i < doc->count; i++) {
        if (doc->args[i].option == row->id)
            return i;
    }
    return (size_t)-1;
}

/* Compares without copying unless the value is escaped. */
static bool item_is(const qcb_arg *arg, const qcb_item_record *item, const char *text, size_t len)
{
    const char *p = arg->value.ptr + item->value_start;
    size_t n = item->value_end - item->value_start;
    if ((item->flags & QCB_ITEM_VALUE_ESCAPED) == 0)
        return n == len && memcmp(p, text, len) == 0;
    return false; /* ids have neither commas nor characters that need escapes */
}

size_t qcb_cmdline_find_id(const qcb_cmdline *doc, const char *option, const char *id, size_t from)
{
    const qcb_option_row *row = option != NULL ? qcb__option_find(option, strlen(option)) : NULL;
    size_t len = strlen(id);
    if (option != NULL && row == NULL)
        return (size_t)-1;
    for (size_t i = from; i < doc->count; i++) {
        const qcb_arg *arg = &doc->args[i];
        if (arg->row == NULL || arg->row->id_key == NULL || (row != NULL && arg->option != row->id))
            continue;
        int64_t item = qcb__arg_find((qcb_cmdline *)doc, arg, arg->row->id_key, strlen(arg->row->id_key));
        if (item >= 0 && item_is(arg, qcb__arg_items(doc, arg) + item, id, len))
            return i;
    }
    return (size_t)-1;
}

qcb_slice qcb__item_key(const qcb_arg *arg, const qcb_item_record *item)
{
    if (item->kind == QCB_ITEM_IMPLIED)
        return qcb_str(arg->row->implied);
    return (qcb_slice){ arg->value.ptr + item->key_start, item->key_end - item->key_start };
}

qcb_item qcb_cmdline_item(const qcb_cmdline *doc, size_t argument, size_t index)
{
    const qcb_arg *arg = &doc->args[argument];
    const qcb_item_record *item = qcb__arg_items(doc, arg) + index;
    bool valued = item->kind != QCB_ITEM_FLAG && item->kind != QCB_ITEM_NO_FLAG && item->kind != QCB_ITEM_PLUS &&
                  item->kind != QCB_ITEM_MINUS;
    return (qcb_item){
        .kind = (qcb_item_kind)item->kind,
        .key = qcb__item_key(arg, item),
        .value = { valued ? arg->value.ptr + item->value_start : NULL, item->value_end - item->value_start },
        .key_start = item->key_start,
        .key_end = item->key_end,
        .value_start = item->value_start,
        .value_end = item->value_end,
        .depth = item->depth,
        .next = item->next,
    };
}

static bool same_folded(const char *a, const char *b, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (a[i] == '.')
            return memcmp(a + i, b + i, len - i) == 0; /* nested names are not folded */
        if (a[i] != b[i] && !((a[i] == '_' || a[i] == '-') && (b[i] == '_' || b[i] == '-')))
            return false;
    }
    return true;
}

bool qcb__item_has_key(const qcb_arg *arg, const qcb_item_record *item, const char *key, size_t len)
{
    qcb_slice own = qcb__item_key(arg, item);
    if (own.len != len)
        return false;
    return arg->row->folds ? same_folded(own.ptr, key, len) : memcmp(own.ptr, key, len) == 0;
}

/* The last one wins; of QemuOpts ids the first; in -cpu a minus beats a plus, and a plus any other. */
static int64_t find_in_list(const qcb_cmdline *doc, const qcb_arg *arg, const char *key, size_t len)
{
    const qcb_item_record *items = qcb__arg_items(doc, arg);
    bool first_wins = arg->form == QCB_FORM_OPTS && len == 2 && memcmp(key, "id", 2) == 0;
    int64_t found = -1;
    for (uint32_t i = 0; i < arg->items; i++) {
        if (!qcb__item_has_key(arg, &items[i], key, len))
            continue;
        int weight = items[i].kind == QCB_ITEM_MINUS ? 2 : items[i].kind == QCB_ITEM_PLUS ? 1 : 0;
        int best = found < 0 ? -1 : items[found].kind == QCB_ITEM_MINUS ? 2 : items[found].kind == QCB_ITEM_PLUS ? 1 : 0;
        if (weight >= best)
            found = i;
        if (first_wins)
            break;
    }
    return found;
}

/* Index of the element "7" or the member "name" among the items from `at` to `end` of one level. */
static int64_t find_child(const qcb_cmdline *doc, const qcb_arg *arg, uint32_t at, uint32_t end, bool array, const char *key,
                          size_t len)
{
    const qcb_item_record *items = qcb__arg_items(doc, arg);
    char number[24];
    for (uint64_t n = 0; at < end; at = items[at].next, n++) {
        qcb_slice own = qcb__item_key(arg, &items[at]);
        if (array) {
            size_t digits = 0;
            for (uint64_t rest = n; digits == 0 || rest != 0; rest /= 10)
                number[sizeof number - ++digits] = (char)('0' + rest % 10);
            own = (qcb_slice){ number + sizeof number - digits, digits };
        }
        if (own.len == len && memcmp(own.ptr, key, len) == 0)
            return at;
    }
    return -1;
}

static int64_t find_in_json(const qcb_cmdline *doc, const qcb_arg *arg, const char *path, size_t len)
{
    const qcb_item_record *items = qcb__arg_items(doc, arg);
    uint32_t at = 0, end = arg->items;
    bool array = false;
    for (;;) {
        int64_t whole = find_child(doc, arg, at, end, array, path, len); /* keys may hold dots */
        const char *dot = memchr(path, '.', len);
        if (whole >= 0 || dot == NULL)
            return whole;
        int64_t child = find_child(doc, arg, at, end, array, path, (size_t)(dot - path));
        if (child < 0 || (items[child].kind != QCB_ITEM_OBJECT && items[child].kind != QCB_ITEM_ARRAY))
            return -1;
        array = items[child].kind == QCB_ITEM_ARRAY;
        at = (uint32_t)child + 1;
        end = items[child].next;
        len -= (size_t)(dot + 1 - path);
        path = dot + 1;
    }
}

int64_t qcb__arg_find(qcb_cmdline *doc, const qcb_arg *arg, const char *key, size_t len)
{
    if (arg->items == 0)
        return -1;
    return arg->form == QCB_FORM_JSON ? find_in_json(doc, arg, key, len) : find_in_list(doc, arg, key, len);
}

static const char *fixed_text(const qcb_item_record *item)
{
    if (item->kind == QCB_ITEM_FLAG || item->kind == QCB_ITEM_PLUS)
        return "on";
    return item->kind == QCB_ITEM_NO_FLAG || item->kind == QCB_ITEM_MINUS ? "off" : NULL;
}

const char *qcb__item_text(qcb_cmdline *doc, const qcb_arg *arg, const qcb_item_record *item)
{
    const char *fixed = fixed_text(item), *p = arg->value.ptr + item->value_start;
    size_t len = item->value_end - item->value_start;
    if (fixed != NULL || item->kind == QCB_ITEM_OBJECT || item->kind == QCB_ITEM_ARRAY)
        return fixed;
    if ((item->flags & QCB_ITEM_VALUE_ESCAPED) == 0)
        return qcb__arena_copy(&doc->arena, p, len);
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, len + 1);
    if (arg->form == QCB_FORM_JSON)
        qcb__json_unescape(&text, p, len);
    else
        qcb__unescape(&text, p, len);
    return qcb__buffer_text(&text);
}

const char *qcb_cmdline_value(qcb_cmdline *doc, size_t argument, const char *key)
{
    const qcb_arg *arg = &doc->args[argument];
    int64_t item = qcb__arg_find(doc, arg, key, strlen(key));
    return item >= 0 ? qcb__item_text(doc, arg, qcb__arg_items(doc, arg) + item) : NULL;
}

size_t qcb_cmdline_word_count(const qcb_cmdline *doc)
{
    return doc->count == 0 ? 1 : doc->args[doc->count - 1].word + doc->args[doc->count - 1].words;
}

qcb_slice qcb_cmdline_word(const qcb_cmdline *doc, size_t word)
{
    if (word == 0)
        return doc->binary;
    size_t low = 0, high = doc->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (doc->args[middle].word + doc->args[middle].words <= word)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == doc->count)
        return (qcb_slice){ NULL, 0 };
    const qcb_arg *arg = &doc->args[low];
    bool first = word == arg->word && arg->form != QCB_FORM_POSITIONAL;
    return first ? arg->spelling : arg->value;
}
