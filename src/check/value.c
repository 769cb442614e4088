/* Is this text a value of that member? SPDX-License-Identifier: MIT */
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>
#include <stdlib.h>

/* What one value is checked against, and where it stands. */
typedef struct subject {
    qcb_checker *c;
    const qcb_member_info *member;
    qcb_stage stage;
    qcb_item_kind kind; /* JSON: of the token */
    qcb_slice text;
    qcb_place place;
    const char *what;
} subject;

static qcb_diagnostic *wrong(const subject *s, const char *wants)
{
    bool several = s->stage == QCB_STAGE_JSON && (s->kind == QCB_ITEM_OBJECT || s->kind == QCB_ITEM_ARRAY);
    qcb_slice shown = several ? qcb_str(s->kind == QCB_ITEM_OBJECT ? "{...}" : "[...]") : s->text;
    return qcb__tell(s->c, QCB_ERROR, "invalid-value", s->place, "'%s' of %s cannot be '%.*s': it wants %s", s->member->name,
                     s->what, QCB__SHOW(shown), wants);
}

/* ---- booleans ---- */

static void suggest_switch(const subject *s, qcb_diagnostic *d)
{
    static const struct {
        const char *written, *meant;
    } rows[] = { { "1", "on" },      { "0", "off" },     { "ON", "on" },       { "OFF", "off" },      { "True", "on" },
                 { "False", "off" }, { "enable", "on" }, { "disable", "off" }, { "yes", "on" },       { "no", "off" },
                 { "true", "on" },   { "false", "off" }, { "enabled", "on" },  { "disabled", "off" }, { "Yes", "on" },
                 { "No", "off" },    { "y", "on" },      { "n", "off" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (qcb__text_is(s->text, rows[i].written))
            qcb__suggest_text(s->c, d, rows[i].meant);
    }
    qcb_nearest near;
    qcb__nearest_init(&near, s->text);
    qcb__nearest_try(&near, "on");
    qcb__nearest_try(&near, "off");
    if (d->edit == QCB_EDIT_NONE)
        qcb__suggest_text(s->c, d, near.best);
}

static bool check_bool(const subject *s)
{
    bool value;
    if (s->stage == QCB_STAGE_JSON) {
        if (s->kind == QCB_ITEM_BOOL)
            return true;
        qcb_diagnostic *d = wrong(s, "true or false, without quotes");
        if (s->kind == QCB_ITEM_STRING && qcb__scalar_bool(s->text, &value) == QCB_SCALAR_OK)
            qcb__hint(s->c, d, value ? "write true, without quotes" : "write false, without quotes");
        return false;
    }
    if (qcb__scalar_bool(s->text, &value) == QCB_SCALAR_OK)
        return true;
    suggest_switch(s, wrong(s, "on or off"));
    return false;
}

/* ---- enums ---- */

static void list_values(const subject *s, char *out, size_t size)
{
    size_t count = qcb_enum_size(s->c->target, s->member->type), shown = 0, len = 0;
    qcb_value_info value;
    out[0] = '\0';
    for (size_t i = 0; i < count && shown < 12; i++) {
        if (!qcb_enum_value(s->c->target, s->member->type, i, &value) || value.presence == QCB_ABSENT)
            continue;
        int n = snprintf(out + len, size - len, "%s%s", shown != 0 ? ", " : "", value.name);
        if (n < 0 || (size_t)n >= size - len)
            break;
        len += (size_t)n;
        shown++;
    }
    if (shown == 12 && len + 8 < size)
        snprintf(out + len, size - len, ", ...");
}

static void suggest_value(const subject *s, qcb_diagnostic *d)
{
    size_t count = qcb_enum_size(s->c->target, s->member->type);
    qcb_nearest near;
    qcb_value_info value;
    bool has_on = qcb_enum_has(s->c->target, s->member->type, qcb_str("on"), NULL) == QCB_PRESENT;
    qcb__nearest_init(&near, s->text);
    for (size_t i = 0; i < count; i++) {
        if (qcb_enum_value(s->c->target, s->member->type, i, &value) && value.presence == QCB_PRESENT)
            qcb__nearest_try(&near, value.name);
    }
    if (has_on)
        suggest_switch(s, d);
    if (d->edit == QCB_EDIT_NONE)
        qcb__suggest_text(s->c, d, near.best);
}

/* A value that other releases or architectures have. */
static void tell_elsewhere(const subject *s, const qcb_value_info *value)
{
    qcb_diagnostic *d = qcb__tell(s->c, QCB_ERROR, "invalid-value", s->place, "'%s' of %s: qemu-system-%s %s does not have '%s'",
                                  s->member->name, s->what, s->c->target->arch, s->c->target->version, value->name);
    qcb__tell_life(s->c, d, &value->life);
}

static bool check_enum(const subject *s)
{
    qcb_value_info value = { .name = NULL };
    char values[512], text[600];
    if (s->stage == QCB_STAGE_JSON && s->kind != QCB_ITEM_STRING) {
        list_values(s, values, sizeof values);
        snprintf(text, sizeof text, "one of these, in quotes: %s", values);
        wrong(s, text);
        return false;
    }
    if (qcb__enum_knows(s->c, s->member->type, s->text))
        return true;
    (void)qcb_enum_has(s->c->target, s->member->type, s->text, &value);
    if (value.name != NULL) {
        tell_elsewhere(s, &value);
        return false;
    }
    list_values(s, values, sizeof values);
    snprintf(text, sizeof text, "one of: %s", values);
    suggest_value(s, wrong(s, text));
    return false;
}

/* ---- numbers ---- */

static uint64_t most_of(const qcb_member_info *m, bool is_signed)
{
    unsigned bits = m->bits == 0 ? 64 : m->bits;
    bits -= is_signed ? 1 : 0;
    return bits >= 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
}

static void number_wants(const subject *s, bool is_signed, char *out, size_t size)
{
    const qcb_member_info *m = s->member;
    uint64_t most = m->has_max ? m->max : most_of(m, is_signed);
    int64_t least = m->has_min ? m->min : is_signed ? -(int64_t)most_of(m, true) - 1 : 0;
    const char *unit = m->unit != NULL ? m->unit : "";
    bool json = s->stage == QCB_STAGE_JSON;
    if (!m->has_max && !m->has_min && (m->bits == 0 || m->bits == 64))
        snprintf(out, size, "a whole number%s%s%s", unit[0] != '\0' ? " of " : "", unit,
                 json ? ", without quotes" : ", without a unit");
    else
        snprintf(out, size, "a whole number from %lld to %llu%s%s%s", (long long)least, (unsigned long long)most,
                 unit[0] != '\0' ? " " : "", unit, m->power_of_two ? ", a power of two" : "");
}

/* Range of the width and of the facts. A wrapped 64-bit "-1" passes where the width is 64. */
static bool number_fits(const qcb_member_info *m, const qcb_scalar *number, bool is_signed)
{
    if (m->power_of_two && (number->value & (number->value - 1)) != 0)
        return false;
    if (is_signed) {
        int64_t value = (int64_t)number->value;
        int64_t most = (int64_t)most_of(m, true), least = -most - 1;
        return value >= least && value <= most && (!m->has_min || value >= m->min) && (!m->has_max || value <= (int64_t)m->max);
    }
    return number->value <= most_of(m, false) && (!m->has_max || number->value <= m->max) &&
           (!m->has_min || m->min <= 0 || number->value >= (uint64_t)m->min);
}

static bool check_int(const subject *s)
{
    bool is_signed = s->member->kind == QCB_VALUE_INT;
    char wants[256];
    qcb_scalar number = { 0, 0 };
    qcb_scalar_result result = QCB_SCALAR_BAD;
    if (s->stage == QCB_STAGE_JSON && s->kind == QCB_ITEM_NUMBER) {
        result = qcb__scalar_json_int(s->text, is_signed, &number);
        if (result != QCB_SCALAR_OK) /* of old, negative numbers wrap */
            result = qcb__scalar_json_int(s->text, true, &number);
    } else if (s->stage != QCB_STAGE_JSON)
        result = is_signed ? qcb__scalar_int(s->text, &number) : qcb__scalar_uint(s->text, &number);
    if ((number.marks & QCB_SCALAR_WRAPPED) && s->stage == QCB_STAGE_VISITOR)
        result = QCB_SCALAR_BAD;
    if ((number.marks & QCB_SCALAR_BINARY) && s->c->release < 1000)
        result = QCB_SCALAR_BAD;
    if (result == QCB_SCALAR_OK && number_fits(s->member, &number, is_signed))
        return true;
    if (result == QCB_SCALAR_OK && s->c->any_number)
        return true;
    number_wants(s, is_signed, wants, sizeof wants);
    qcb_diagnostic *d = wrong(s, wants);
    qcb_scalar size;
    if (result == QCB_SCALAR_BAD && qcb__scalar_size(s->text, 1, &size) == QCB_SCALAR_OK && (size.marks & QCB_SCALAR_HAS_UNIT)) {
        char digits[24];
        digits[qcb__scalar_print(digits, size.value, false)] = '\0';
        if (s->member->unit == NULL || strcmp(s->member->unit, "bytes") == 0)
            qcb__suggest_text(s->c, d, digits);
    }
    return false;
}

static bool size_reads(const subject *s, qcb_scalar *number)
{
    if (s->stage == QCB_STAGE_JSON)
        return s->kind == QCB_ITEM_NUMBER && (qcb__scalar_json_int(s->text, false, number) == QCB_SCALAR_OK ||
                                              qcb__scalar_json_int(s->text, true, number) == QCB_SCALAR_OK);
    bool mebibytes = s->member->unit != NULL && strcmp(s->member->unit, "MiB") == 0;
    if (qcb__scalar_size(s->text, mebibytes ? (uint64_t)1 << 20 : 1, number) != QCB_SCALAR_OK)
        return false;
    if ((number->marks & QCB_SCALAR_HEX_UNIT) && s->c->release >= 800)
        return false;
    return (number->marks & QCB_SCALAR_NO_WHOLE) == 0 || s->c->release >= 800;
}

static bool check_size(const subject *s)
{
    qcb_scalar number = { 0, 0 };
    bool reads = size_reads(s, &number);
    if (s->member->bits == 32) /* QEMU goes on with what an int keeps of it */
        number.value = (uint64_t)(int64_t)(int32_t)number.value;
    if (reads && number_fits(s->member, &number, false))
        return true;
    char wants[256];
    if (s->member->has_max)
        snprintf(wants, sizeof wants, "a size of at most %llu bytes%s", (unsigned long long)s->member->max,
                 s->member->power_of_two ? ", a power of two" : "");
    else
        snprintf(wants, sizeof wants, "%s",
                 s->stage == QCB_STAGE_JSON ? "a number of bytes, without quotes" : "a size such as 512M or 4G");
    qcb_diagnostic *d = wrong(s, wants);
    qcb_slice t = s->text;
    /* 4GB, 4GiB, 4Gb: what is left without the tail is a size */
    while (t.len > 1 && (t.ptr[t.len - 1] == 'B' || t.ptr[t.len - 1] == 'b' || t.ptr[t.len - 1] == 'i'))
        t.len--;
    if (t.len != s->text.len && qcb__scalar_size(t, 1, &number) == QCB_SCALAR_OK) {
        char text[64];
        snprintf(text, sizeof text, "%.*s", (int)(t.len < 60 ? t.len : 60), t.ptr);
        qcb__suggest_text(s->c, d, text);
    }
    return false;
}

static bool check_number(const subject *s)
{
    char text[64];
    if (s->text.len > 0 && s->text.len < sizeof text) {
        char *end;
        memcpy(text, s->text.ptr, s->text.len);
        text[s->text.len] = '\0';
        (void)strtod(text, &end);
        if (*end == '\0' && (s->stage != QCB_STAGE_JSON || s->kind == QCB_ITEM_NUMBER))
            return true;
    }
    wrong(s, "a number");
    return false;
}

/* ---- text ---- */

/* A word whose letters may be of either case, where the facts say so. */
static bool is_word_in_any_case(const subject *s)
{
    char word[32];
    if (s->member->syntax == NULL || strcmp(s->member->syntax, "any-case") != 0 || s->text.len >= sizeof word)
        return false;
    for (size_t i = 0; i < s->text.len; i++)
        word[i] = s->text.ptr[i] >= 'A' && s->text.ptr[i] <= 'Z' ? (char)(s->text.ptr[i] | 0x20) : s->text.ptr[i];
    return qcb_enum_has(s->c->target, s->member->type, (qcb_slice){ word, s->text.len }, NULL) == QCB_PRESENT;
}

static bool check_string(const subject *s)
{
    if (s->stage == QCB_STAGE_JSON && s->kind != QCB_ITEM_STRING) {
        wrong(s, "text in quotes");
        return false;
    }
    return s->member->type == 0 || qcb_type_kind(s->c->target, s->member->type) != QCB_KIND_ENUM || is_word_in_any_case(s) ||
           check_enum(s);
}

static bool check_null(const subject *s)
{
    if (s->stage == QCB_STAGE_JSON && s->kind == QCB_ITEM_NULL)
        return true;
    wrong(s, "null");
    return false;
}

static bool check_compound(const subject *s)
{
    qcb_diagnostic *d = wrong(s, s->member->is_list ? "a list" : "an object with members of its own");
    char text[160];
    if (s->stage == QCB_STAGE_KEYVAL) {
        snprintf(text, sizeof text, "write its parts with dots: %s%s.KEY=VALUE", s->member->name, s->member->is_list ? ".0" : "");
        qcb__hint(s->c, d, text);
    }
    return false;
}

static bool (*const checks[QCB_VALUE_KIND_COUNT])(const subject *) = {
    [QCB_VALUE_BOOL] = check_bool,       [QCB_VALUE_ENUM] = check_enum,      [QCB_VALUE_INT] = check_int,
    [QCB_VALUE_UINT] = check_int,        [QCB_VALUE_SIZE] = check_size,      [QCB_VALUE_NUMBER] = check_number,
    [QCB_VALUE_STRING] = check_string,   [QCB_VALUE_LINK] = check_string,    [QCB_VALUE_NULL] = check_null,
    [QCB_VALUE_STRUCT] = check_compound, [QCB_VALUE_UNION] = check_compound,
};

/* A text form of its own. Device properties have two more words: any UUID may be "auto", and a PCI address in JSON a number. */
static bool check_syntax(const subject *s)
{
    qcb_kind owner = qcb_type_kind(s->c->target, s->member->owner);
    bool device = owner == QCB_KIND_DEVICE || owner == QCB_KIND_CLASS;
    bool text = s->stage != QCB_STAGE_JSON || s->kind == QCB_ITEM_STRING;
    if (device && text && strcmp(s->member->syntax, "uuid") == 0 && qcb__text_is(s->text, "auto"))
        return true;
    if (device && !text && s->kind == QCB_ITEM_NUMBER && strcmp(s->member->syntax, "pci-address") == 0) {
        qcb_scalar number;
        if (qcb__scalar_json_int(s->text, true, &number) == QCB_SCALAR_OK && (int64_t)number.value >= -1 &&
            (int64_t)number.value <= 255)
            return true;
        wrong(s, "a number from -1 to 255, or text such as \"5.1\"");
        return false;
    }
    const char *wants = text ? qcb__syntax_wants(s->c, s->member->syntax, s->text) : "text in quotes";
    if (wants != NULL)
        wrong(s, wants);
    return wants == NULL;
}

bool qcb__check_text(qcb_checker *c, qcb_stage stage, qcb_item_kind kind, qcb_slice text, const qcb_member_info *member,
                     qcb_place place, const char *what)
{
    subject s = { c, member, stage, kind, text, place, what };
    bool address = member->syntax != NULL && strcmp(member->syntax, "pci-address") == 0; /* an int32 to 7.2, and still text */
    if (member->syntax != NULL && (member->kind == QCB_VALUE_STRING || address) && !check_syntax(&s))
        return false;
    if (address)
        return true;
    return checks[member->kind] == NULL || checks[member->kind](&s);
}
