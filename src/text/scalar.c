/* SPDX-License-Identifier: MIT */
#include "text/scalar.h"

#include <string.h>

qcb_scalar_result qcb__scalar_bool(qcb_slice text, bool *value)
{
    /* One word of each kind for each length: on/no, yes/off, y/n, true, false. */
    static const struct {
        char yes[6], no[6];
    } words[] = { { "", "" }, { "y", "n" }, { "on", "no" }, { "yes", "off" }, { "true", "" }, { "", "false" } };
    if (text.len == 0 || text.len >= sizeof words / sizeof *words)
        return QCB_SCALAR_BAD;
    *value = memcmp(words[text.len].yes, text.ptr, text.len) == 0;
    return *value || memcmp(words[text.len].no, text.ptr, text.len) == 0 ? QCB_SCALAR_OK : QCB_SCALAR_BAD;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static unsigned digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 0x20;
    return c >= 'a' && c <= 'z' ? (unsigned)(c - 'a') + 10 : 99;
}

/* Reads digits of `base`; how many there were, and whether they overflowed. */
static size_t read_digits(const char *p, size_t len, unsigned base, uint64_t *value, bool *overflow)
{
    size_t i = 0;
    *value = 0;
    *overflow = false;
    for (; i < len && digit_value(p[i]) < base; i++) {
        uint64_t more;
        if (__builtin_mul_overflow(*value, (uint64_t)base, &more) || __builtin_add_overflow(more, digit_value(p[i]), value))
            *overflow = true;
    }
    return i;
}

/* "0x", "0b" or a leading zero, when a digit of that base follows. */
static unsigned read_base(const char **p, size_t *len, unsigned *marks)
{
    if (*len < 2 || (*p)[0] != '0')
        return 10;
    char c = (char)((*p)[1] | 0x20);
    unsigned base = c == 'x' ? 16 : c == 'b' ? 2 : 8;
    if (base != 8 && *len > 2 && digit_value((*p)[2]) < base) {
        *p += 2;
        *len -= 2;
        *marks |= base == 2 ? QCB_SCALAR_BINARY : 0;
        return base;
    }
    *marks |= QCB_SCALAR_OCTAL;
    return 8;
}

/* Magnitude and sign of a whole slice, base 0. */
static qcb_scalar_result read_integer(qcb_slice text, bool *negative, qcb_scalar *out)
{
    const char *p = text.ptr;
    size_t len = text.len;
    bool overflow;
    *out = (qcb_scalar){ 0, 0 };
    while (len > 0 && is_blank(*p))
        p++, len--;
    *negative = len > 0 && *p == '-';
    if (len > 0 && (*p == '-' || *p == '+'))
        p++, len--;
    unsigned base = read_base(&p, &len, &out->marks);
    size_t used = read_digits(p, len, base, &out->value, &overflow);
    if (used == 0 || used != len)
        return QCB_SCALAR_BAD;
    return overflow ? QCB_SCALAR_RANGE : QCB_SCALAR_OK;
}

qcb_scalar_result qcb__scalar_uint(qcb_slice text, qcb_scalar *out)
{
    bool negative;
    qcb_scalar_result result = read_integer(text, &negative, out);
    if (result == QCB_SCALAR_OK && negative && out->value != 0) {
        out->value = ~out->value + 1;
        out->marks |= QCB_SCALAR_WRAPPED;
    }
    return result;
}

qcb_scalar_result qcb__scalar_int(qcb_slice text, qcb_scalar *out)
{
    bool negative;
    qcb_scalar_result result = read_integer(text, &negative, out);
    if (result != QCB_SCALAR_OK)
        return result;
    if (out->value > (uint64_t)INT64_MAX + (negative ? 1 : 0))
        return QCB_SCALAR_RANGE;
    if (negative)
        out->value = ~out->value + 1;
    return QCB_SCALAR_OK;
}

qcb_scalar_result qcb__scalar_json_int(qcb_slice text, bool is_signed, qcb_scalar *out)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '-' && (text.ptr[i] < '0' || text.ptr[i] > '9'))
            return QCB_SCALAR_BAD;
    }
    bool minus = text.len > 0 && text.ptr[0] == '-';
    if (is_signed || minus) {
        qcb_scalar_result result = qcb__scalar_int(text, out);
        return result == QCB_SCALAR_OK && !is_signed && out->value != 0 ? QCB_SCALAR_RANGE : result;
    }
    return qcb__scalar_uint(text, out);
}

/* log2 of a unit's factor; -1 when the letter is none. */
static int unit_shift(char c)
{
    static const char units[] = "bkmgtpe";
    const char *unit = c != '\0' ? strchr(units, c | 0x20) : NULL;
    return unit != NULL ? (int)(unit - units) * 10 : -1;
}

static qcb_scalar_result hex_size(const char *p, size_t len, qcb_scalar *out)
{
    bool overflow;
    size_t used = read_digits(p, len, 16, &out->value, &overflow);
    int shift = 0;
    if (used + 1 == len) {
        shift = unit_shift(p[used]);
        out->marks |= QCB_SCALAR_HEX_UNIT | QCB_SCALAR_HAS_UNIT;
    }
    if (used == 0 || used + 1 < len || shift < 0)
        return QCB_SCALAR_BAD;
    if (overflow || (shift > 0 && out->value >> (64 - shift) != 0))
        return QCB_SCALAR_RANGE;
    out->value <<= shift;
    return QCB_SCALAR_OK;
}

/* value + 0.digits, times 2^shift, rounded to nearest. */
static qcb_scalar_result scale(uint64_t whole, const char *fraction, size_t len, uint64_t factor, uint64_t *value)
{
    unsigned __int128 total = (unsigned __int128)whole * factor;
    unsigned __int128 part = 0, place = 1;
    for (size_t i = 0; i < len && i < 18; i++) {
        part = part * 10 + digit_value(fraction[i]);
        place *= 10;
    }
    total += (part * factor + place / 2) / place;
    if (total > UINT64_MAX)
        return QCB_SCALAR_RANGE;
    *value = (uint64_t)total;
    return QCB_SCALAR_OK;
}

static bool any_digit_but_zero(const char *p, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (p[i] != '0')
            return true;
    }
    return false;
}

static qcb_scalar_result decimal_size(const char *p, size_t len, uint64_t default_unit, qcb_scalar *out)
{
    uint64_t whole, ignored;
    bool overflow, ignored_overflow;
    size_t used = read_digits(p, len, 10, &whole, &overflow), fraction = 0, from = used;
    bool point = used < len && p[used] == '.';
    if (point) {
        from = used + 1;
        fraction = read_digits(p + from, len - from, 10, &ignored, &ignored_overflow);
    }
    if (used == 0 && fraction == 0)
        return QCB_SCALAR_BAD;
    out->marks |= used == 0 ? QCB_SCALAR_NO_WHOLE : 0;
    size_t at = from + fraction;
    uint64_t factor = default_unit;
    if (at < len) {
        int shift = unit_shift(p[at]);
        if (shift < 0 || at + 1 != len)
            return QCB_SCALAR_BAD;
        factor = (uint64_t)1 << shift;
        out->marks |= QCB_SCALAR_HAS_UNIT;
    }
    if (factor == 1 && any_digit_but_zero(p + from, fraction))
        return QCB_SCALAR_BAD; /* a fraction of a byte */
    return overflow ? QCB_SCALAR_RANGE : scale(whole, p + from, fraction, factor, &out->value);
}

qcb_scalar_result qcb__scalar_size(qcb_slice text, uint64_t default_unit, qcb_scalar *out)
{
    const char *p = text.ptr;
    size_t len = text.len;
    *out = (qcb_scalar){ 0, 0 };
    while (len > 0 && is_blank(*p))
        p++, len--;
    if (len > 0 && *p == '+')
        p++, len--;
    if (len > 0 && *p == '-')
        return len > 1 && digit_value(p[1]) < 10 ? QCB_SCALAR_RANGE : QCB_SCALAR_BAD;
    if (len > 2 && p[0] == '0' && (p[1] | 0x20) == 'x')
        return hex_size(p + 2, len - 2, out);
    return decimal_size(p, len, default_unit, out);
}

size_t qcb__scalar_print(char *out, uint64_t value, bool is_signed)
{
    char digits[20];
    size_t n = 0, len = 0;
    if (is_signed && (int64_t)value < 0) {
        out[len++] = '-';
        value = ~value + 1;
    }
    do {
        digits[n++] = (char)('0' + value % 10);
        value /= 10;
    } while (value != 0);
    while (n > 0)
        out[len++] = digits[--n];
    return len;
}

#define MAX_WORD 64

static uint64_t letters(qcb_slice text)
{
    uint64_t set = 0;
    for (size_t i = 0; i < text.len; i++)
        set |= (uint64_t)1 << (text.ptr[i] & 63);
    return set;
}

/* An edit takes at most one letter away and brings one in: most words are too far by that alone. */
static bool too_far(qcb_slice a, qcb_slice b, unsigned limit)
{
    size_t gap = a.len > b.len ? a.len - b.len : b.len - a.len;
    if (a.len > MAX_WORD || b.len > MAX_WORD || gap > limit)
        return true;
    return (unsigned)__builtin_popcountll(letters(a) ^ letters(b)) > 2 * limit;
}

unsigned qcb__edit_distance(qcb_slice a, qcb_slice b, unsigned limit)
{
    unsigned char rows[3][MAX_WORD + 1];
    if (too_far(a, b, limit))
        return limit + 1;
    unsigned char *before = rows[0], *last = rows[1], *now = rows[2];
    for (size_t j = 0; j <= b.len; j++)
        last[j] = (unsigned char)j;
    for (size_t i = 1; i <= a.len; i++) {
        now[0] = (unsigned char)i;
        for (size_t j = 1; j <= b.len; j++) {
            bool same = a.ptr[i - 1] == b.ptr[j - 1];
            unsigned best = last[j - 1] + (same ? 0u : 1u);
            best = best < last[j] + 1u ? best : last[j] + 1u;
            best = best < now[j - 1] + 1u ? best : now[j - 1] + 1u;
            if (i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1] && before[j - 2] + 1u < best)
                best = before[j - 2] + 1u;
            now[j] = (unsigned char)best;
        }
        unsigned char *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[b.len];
}
