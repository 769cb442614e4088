/* Structs into documents and out of them. SPDX-License-Identifier: MIT */
#include "typed/build.h"
#include "typed/valid.h"

/* ---- writing ---- */

/* JSON where nothing else will do. */
static bool takes_form(qcb_cmdline *doc, qcb_validator *v, const qcb_desc *desc, bool json)
{
    qcb_option_info info;
    const char *option = qcb__option(desc);
    bool takes = !json || (qcb__group_of(desc)->json &&
                           (!doc->has_target || (qcb_find_option(&doc->target, qcb_str(option), &info) && info.json)));
    if (!takes)
        qcb__report_add(&doc->input_report, QCB_ERROR, "invalid-value", v->place,
                        "qcb_%s: nested values need JSON, which -%s does not take there", qcb_desc_name(desc), option);
    return takes;
}

static void write_value(qcb_cmdline *doc, qcb_validator *v, const qcb_desc *desc, const void *value, qcb_buffer *text)
{
    qcb__buffer_init(text, &doc->arena, 128);
    if (!qcb__can_encode(desc, value))
        return;
    bool json = qcb__needs_json(desc, value);
    v->valid &= takes_form(doc, v, desc, json);
    if (json)
        qcb__encode_json(text, desc, value);
    else
        qcb__encode_text(text, desc, value);
}

/* How a document reads the comma lists; -netdev is read as one that cannot nest. */
static const uint8_t list_forms[QCB_SYNTAX_COUNT] = {
    [QCB_SYNTAX_OPTS] = QCB_FORM_OPTS,
    [QCB_SYNTAX_KEYVAL] = QCB_FORM_KEYVAL,
    [QCB_SYNTAX_CPU] = QCB_FORM_CPU,
};

/* A value in which nothing is wrong goes straight into the document: its items are read when somebody looks at them. False:
 * it has to be validated, or has to be JSON. */
static bool write_sound(qcb_cmdline *doc, const qcb_desc *desc, const void *value, qcb_arg *arg)
{
    const qcb_option_row *row = &qcb__option_table[desc->list_row - 1];
    uint32_t keys;
    qcb_slice text = qcb__encode_sound(&doc->arena, desc, value, &keys);
    if (text.ptr == NULL || (row->json && text.ptr[0] == '{') || !qcb__items_room(&doc->items, keys))
        return false;
    *arg = (qcb_arg){ .row = row,
                      .option = row->id,
                      .spelling = qcb__option_spelling(row),
                      .value = text,
                      .first_item = doc->items.count,
                      .items = keys,
                      .words = 2,
                      .form = list_forms[row->syntax],
                      .unread = true,
                      .ended = true };
    doc->items.count += keys;
    return true;
}

__attribute__((noinline)) static qcb_status add_validated(qcb_cmdline *doc, const qcb_desc *desc, const void *value)
{
    const char *option = qcb__option(desc);
    qcb_validator v = { .desc = desc,
                        .report = &doc->input_report,
                        .place = { (uint32_t)qcb_cmdline_word_count(doc) + 1, 0, 0 },
                        .target = doc->has_target ? &doc->target : NULL,
                        .valid = true };
    qcb__validate(&v, desc, value);
    qcb_buffer text;
    write_value(doc, &v, desc, value, &text);
    qcb_status status = qcb__buffer_text(&text) == NULL ? QCB_NO_MEMORY : qcb_cmdline_add(doc, option, text.data);
    if (status == QCB_NO_MEMORY)
        qcb__report_add(&doc->input_report, QCB_ERROR, "no-memory", v.place, "memory is out: -%s was not added", option);
    return status != QCB_OK ? status : v.valid ? QCB_OK : QCB_INVALID;
}

qcb_status qcb_cmdline_add_value(qcb_cmdline *doc, const qcb_desc *desc, const void *value)
{
    bool list = desc->list_row != 0 && !doc->has_target && qcb__document_reserve(doc, 1);
    if (list && write_sound(doc, desc, value, &doc->args[doc->count]))
        return qcb__document_append(doc);
    return add_validated(doc, desc, value);
}

qcb_status qcb_cmdline_add_text(qcb_cmdline *doc, const char *option, const char *text)
{
    qcb_option_info info;
    size_t before = doc->count;
    qcb_status status = qcb_cmdline_add(doc, option, text);
    bool there = !doc->has_target || (qcb_find_option(&doc->target, qcb_str(option), &info) && info.presence != QCB_ABSENT);
    if (status == QCB_OK && there)
        return QCB_OK;
    size_t word = doc->count != before ? doc->args[before].word : qcb_cmdline_word_count(doc);
    qcb_place place = { (uint32_t)word + (text != NULL ? 1 : 0), 0, 0 };
    const char *code = status == QCB_NO_MEMORY ? "no-memory" : status == QCB_OK ? "not-in-target" : "invalid-value";
    qcb__report_add(&doc->input_report, QCB_ERROR, code, place, "-%s: %s", option,
                    status == QCB_NO_MEMORY   ? "memory is out: the option was not added"
                    : status == QCB_NOT_FOUND ? "there is no such option"
                    : status == QCB_OK        ? "the target does not have this option"
                                              : "its argument is missing, or it takes none");
    return status == QCB_OK ? QCB_INVALID : status;
}

void qcb_cmdline_set_target(qcb_cmdline *doc, const qcb_target *target)
{
    doc->has_target = target != NULL;
    if (target != NULL)
        doc->target = *target;
}

/* ---- reading ---- */

/* Is the argument of this option and variant? */
bool qcb__argument_fits(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc)
{
    const char *option = qcb__option(desc), *key = qcb__variant_key(desc);
    if (arg->form == QCB_FORM_RAW && !qcb__takes_words(desc))
        return false; /* -incoming URI */
    if (arg->row == NULL || option == NULL || strcmp(arg->row->main, option) != 0 || arg->words != 2)
        return false;
    if (desc->variant_len == 0)
        return true;
    int64_t item = qcb__arg_find(doc, arg, key, strlen(key));
    const char *variant = item >= 0 ? qcb__item_text(doc, arg, qcb__arg_items(doc, arg) + item) : NULL;
    return variant != NULL && qcb__is_variant(desc, qcb_str(variant));
}

qcb_status qcb__decode_argument(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_decoder d = {
        .arena = &doc->arena,
        .report = report,
        .text = arg->value.ptr,
        .arg = arg->word + 1,
        .limit = qcb__list_limit(arg->value.len),
    };
    qcb__decode_text(&d, desc, value, (uint32_t)arg->value.len);
    qcb__decode_finish(&d, desc, value, (qcb_place){ d.arg, 0, (uint32_t)arg->value.len });
    return d.no_memory ? QCB_NO_MEMORY : d.faulty ? QCB_INVALID : QCB_OK;
}

qcb_status qcb_cmdline_get_value(qcb_cmdline *doc, size_t argument, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_value_init(desc, value);
    if (argument >= doc->count || !qcb__argument_fits(doc, &doc->args[argument], desc))
        return QCB_NOT_FOUND;
    return qcb__decode_argument(doc, &doc->args[argument], desc, value, report);
}

/* How well a struct that fits does. An alias may be that of several drivers: the one that knows all keys is meant. */
static int fitness(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc)
{
    if (!qcb__argument_fits(doc, arg, desc))
        return 0;
    void *value = qcb__arena_alloc(&doc->arena, qcb__size(desc));
    if (value == NULL)
        return 0;
    qcb_value_init(desc, value);
    bool clean = qcb__decode_argument(doc, arg, desc, value, NULL) == QCB_OK;
    if (desc->variant_len != 0)
        return clean ? 5 : 4;
    return clean && qcb__group_of(desc)->properties == 0 ? 3 : clean ? 2 : 1;
}

const qcb_desc *qcb_cmdline_desc(qcb_cmdline *doc, size_t argument)
{
    const qcb_desc *best = NULL;
    int most = 0;
    for (size_t i = 0; i < QCB__DESC_COUNT && argument < doc->count && most < 5; i++) {
        int fits = fitness(doc, &doc->args[argument], &qcb__descs[i]);
        if (fits > most) {
            most = fits;
            best = &qcb__descs[i];
        }
    }
    return best;
}

/* "-kernel x" is "-machine kernel=x", "-enable-kvm" is "-machine accel=kvm". Read as an argument that is part of no document. */
static bool sugar_argument(qcb_cmdline *doc, const qcb_arg *arg, const qcb_desc *desc, qcb_arg *out)
{
    const char *same = desc->variant_len == 0 ? qcb__same_as(arg, qcb__option(desc)) : NULL;
    if (same == NULL)
        return false;
    qcb_buffer text;
    qcb__buffer_init(&text, &doc->arena, strlen(same) + arg->value.len + 8);
    qcb__buffer_str(&text, same);
    qcb__escape(&text, arg->value.ptr, arg->value.ptr != NULL ? arg->value.len : 0);
    if (qcb__buffer_text(&text) == NULL)
        return false;
    *out = (qcb_arg){ .value = { text.data, text.len }, .word = arg->word };
    return true;
}

qcb_status qcb_cmdline_merge_value(qcb_cmdline *doc, const qcb_desc *desc, void *value, qcb_report *report)
{
    qcb_status status = QCB_NOT_FOUND;
    const qcb_arg *args = doc->args;
    qcb_value_init(desc, value);
    for (size_t i = 0; i < doc->count; i++) {
        qcb_arg sugar;
        const qcb_arg *arg = qcb__argument_fits(doc, &args[i], desc)       ? &args[i]
                             : sugar_argument(doc, &args[i], desc, &sugar) ? &sugar
                                                                           : NULL;
        if (arg == NULL)
            continue;
        qcb_status one = qcb__decode_argument(doc, arg, desc, value, report);
        if (one == QCB_NO_MEMORY)
            return one;
        status = status == QCB_NOT_FOUND || one == QCB_INVALID ? one : status;
    }
    return status;
}
