/* -cpu: the model, whether the board takes it, and its features. SPDX-License-Identifier: MIT */
#include "check/cpu.h"
#include "check/clean.h"
#include "check/memo.h"

#include <ctype.h>
#include <stdio.h>

/* ---- the model ---- */

static bool is_arch(const qcb_checker *c, const char *const *arches)
{
    for (; *arches != NULL; arches++) {
        if (strcmp(*arches, c->target->arch) == 0)
            return true;
    }
    return false;
}

static const char *const x86[] = { "i386", "x86_64", NULL };
static const char *const ppc[] = { "ppc", "ppc64", NULL };
/* Where the facts list every model under every name that QEMU takes. */
static const char *const listed[] = { "aarch64", "arm",     "i386",  "loongarch64", "ppc", "ppc64",
                                      "riscv32", "riscv64", "s390x", "x86_64",      NULL };

static bool same_letters(qcb_slice a, const char *b)
{
    for (size_t i = 0; i < a.len; i++) {
        if (tolower((unsigned char)a.ptr[i]) != tolower((unsigned char)b[i]))
            return false;
    }
    return b[a.len] == '\0';
}

static bool is_pvr(qcb_slice name)
{
    bool hex = name.len == 8;
    if (qcb__text_is(name, "max"))
        return true; /* the alias that the facts leave out */
    for (size_t i = 0; hex && i < 8; i++)
        hex = isxdigit((unsigned char)name.ptr[i]) != 0;
    return hex;
}

/* PowerPC: letters of either case. */
static qcb_type look_for_model(const qcb_checker *c, qcb_slice name)
{
    qcb_type_info info;
    for (qcb_type t = 0; (t = qcb_next_type(c->target, QCB_KIND_CPU, t)) != 0;) {
        if (qcb__type_info(c, t, &info) &&
            (same_letters(name, info.name) || (info.alias != NULL && same_letters(name, info.alias))))
            return t;
    }
    return 0;
}

static qcb_type find_model(const qcb_checker *c, qcb_slice name)
{
    qcb_search room, *search = NULL;
    qcb_type found = qcb__type_named(c, QCB_KIND_CPU, name);
    if (found != 0 || !is_arch(c, ppc))
        return found;
    search = qcb__search_of(c, QCB__SEARCH_FOLDED, name, &room);
    if (!search->done) {
        found = look_for_model(c, name);
        *search = (qcb_search){ .done = true, .type = found };
    }
    return search->type;
}

static void tell_unknown(qcb_checker *c, qcb_slice name, qcb_place place)
{
    qcb_nearest near;
    qcb_type_info info;
    qcb_type elsewhere = qcb_find_type_anywhere(c->target, QCB_KIND_CPU, name);
    if (elsewhere != 0 && qcb__type_info(c, elsewhere, &info)) {
        qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "unknown-cpu", place, "qemu-system-%s %s does not have the CPU model '%.*s'",
                                      c->target->arch, c->target->version, QCB__SHOW(name));
        qcb__tell_life(c, d, &info.life);
        return;
    }
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "unknown-cpu", place, "qemu-system-%s has no CPU model '%.*s'", c->target->arch, QCB__SHOW(name));
    qcb__nearest_init(&near, name);
    for (qcb_type t = 0; (t = qcb_next_type(c->target, QCB_KIND_CPU, t)) != 0;) {
        if (!qcb__type_info(c, t, &info))
            continue;
        qcb__nearest_try(&near, info.name);
        if (info.alias != NULL)
            qcb__nearest_try(&near, info.alias);
    }
    qcb__suggest_text(c, d, near.best);
}

static void warn_deprecated(qcb_checker *c, qcb_type type, qcb_place place)
{
    qcb_type_info info;
    if (!qcb__type_info(c, type, &info) || !info.life.is_deprecated)
        return;
    qcb_diagnostic *d = qcb__tell(c, QCB_WARNING, "deprecated-cpu", place, "CPU model '%s' is deprecated", info.name);
    qcb__tell_life(c, d, &info.life);
}

/* "host" is what KVM and its like pass through. */
static bool check_host(qcb_checker *c, qcb_slice name, qcb_place place)
{
    bool host = qcb__text_is(name, "host");
    if (host && qcb__accel_is(c, "tcg"))
        qcb__tell(c, QCB_ERROR, "needs-kvm", place, "the CPU model 'host' needs an accelerator such as KVM");
    return host;
}

/* ---- features ---- */

/* "tsc-freq" counts in thousands: 1G is 10^9. */
static bool check_frequency(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    static const char units[] = "kKmMgGtTpPeEbB";
    qcb_slice text = qcb__view_text(c, view, item);
    size_t i = 0;
    while (i < text.len && (isdigit((unsigned char)text.ptr[i]) || text.ptr[i] == '.'))
        i++;
    bool good = i > 0 && (i == text.len || (i + 1 == text.len && strchr(units, text.ptr[i]) != NULL));
    if (!good && i != text.len + 1)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item),
                  "'tsc-freq' of %s cannot be '%.*s': it wants a frequency such as 2G", view->what, QCB__SHOW(text));
    return good;
}

static qcb_slice folded(qcb_checker *c, qcb_slice key)
{
    char *text = qcb__arena_copy(c->arena, key.ptr, key.len);
    if (text == NULL) {
        c->no_memory = true;
        return key;
    }
    for (size_t i = 0; i < key.len; i++)
        text[i] = text[i] == '_' ? '-' : text[i];
    return (qcb_slice){ text, key.len };
}

static bool has_equals(const qcb_view *view, const qcb_item_record *item)
{
    uint32_t end = item->value_end > item->key_end ? item->value_end : item->key_end;
    return memchr(view->text + item->key_start, '=', end - item->key_start) != NULL;
}

/* One feature against the properties of the model. */
static void check_feature(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, qcb_type type)
{
    qcb_slice key = qcb__view_key(view, item);
    qcb_member_info member;
    bool sign = item->kind == QCB_ITEM_PLUS || item->kind == QCB_ITEM_MINUS;
    if (is_arch(c, x86) && !sign && memchr(key.ptr, '_', key.len) != NULL)
        key = folded(c, key);
    if (is_arch(c, x86) && qcb__text_is(key, "tsc-freq")) {
        check_frequency(c, view, item);
        return;
    }
    if ((sign && has_equals(view, item)) || qcb__find_member(c, type, key, &member) == 0) {
        qcb__tell_unknown_key(c, view, item, &type, 1);
        return;
    }
    if (member.read_only) {
        qcb__tell(c, QCB_ERROR, "read-only-property", qcb__place_item_key(view, item), "'%s' of %s can only be read", member.name,
                  view->what);
        return;
    }
    qcb_slice text = qcb__view_text(c, view, item);
    qcb_place place = qcb__place_item_value(view, item);
    if (sign && member.kind != QCB_VALUE_BOOL)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_key(view, item), "'%s' of %s is no switch: it takes no sign",
                  member.name, view->what);
    else if (member.kind == QCB_VALUE_LINK && text.len != 0) /* CPUs are made when nothing is there yet */
        qcb__tell(c, QCB_ERROR, "dangling-reference", place, "'%s' of %s is for QEMU to set", member.name, view->what);
    else
        qcb__check_text(c, QCB_STAGE_STRING, (qcb_item_kind)item->kind, text, &member, place, view->what);
}

/* Only x86 and sparc have bare features and signs. */
static bool form_is_fine(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    static const char *const signs[] = { "i386", "x86_64", "sparc", "sparc64", NULL };
    if (item->kind == QCB_ITEM_PAIR || is_arch(c, signs))
        return true;
    bool minus = item->kind == QCB_ITEM_MINUS;
    qcb_slice key = qcb__view_key(view, item);
    qcb_place place = qcb__place_item_key(view, item);
    if (item->kind != QCB_ITEM_FLAG && place.start > 0 && place.start == item->key_start)
        place.start--; /* the sign */
    qcb_diagnostic *d =
        qcb__tell(c, QCB_ERROR, "missing-value", place, "features of %s CPUs are written as KEY=VALUE", c->target->arch);
    char text[80];
    snprintf(text, sizeof text, "%.*s=%s", QCB__SHOW(key), minus ? "off" : "on");
    qcb__suggest_text(c, d, text);
    return false;
}

/* The sparc reader wants signs in front of switches, and takes = for the others only. */
static bool sign_is_missing(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    static const char *const sparcs[] = { "sparc", "sparc64", NULL };
    static const char *const words[] = { "on", "off", "true", "false" };
    qcb_slice text = qcb__view_text(c, view, item), key = qcb__view_key(view, item);
    bool is_switch = false;
    for (size_t i = 0; i < 4; i++)
        is_switch |= qcb__text_is(text, words[i]);
    if (item->kind != QCB_ITEM_PAIR || !is_switch || !is_arch(c, sparcs))
        return false;
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item),
              "switches of sparc CPUs are written as +%.*s and -%.*s", QCB__SHOW(key), QCB__SHOW(key));
    return true;
}

static void check_features(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    for (uint32_t i = 1; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        if (item->kind == QCB_ITEM_FLAG && item->key_end == item->key_start)
            continue; /* empty pieces are skipped */
        if (form_is_fine(c, view, item) && !sign_is_missing(c, view, item))
            check_feature(c, view, item, type);
    }
}

/* ---- the option ---- */

/* The last -cpu: the others are never looked at. NULL when there is none, or when a shell would fill it in. */
static const qcb_arg *last_cpu(const qcb_checker *c)
{
    const qcb_arg *last = NULL;
    for (uint32_t next = c->first_arg[QCB_O_cpu]; next != 0; next = c->next_arg[next - 1]) {
        const qcb_arg *arg = &c->doc->args[next - 1];
        last = arg->form != QCB_FORM_MISSING ? arg : last;
    }
    return last != NULL && !qcb__arg_is_live(c, last) ? last : NULL;
}

qcb_slice qcb__cpu_model(const qcb_checker *c)
{
    const qcb_arg *arg = last_cpu(c);
    if (arg == NULL)
        return (qcb_slice){ NULL, 0 };
    const char *comma = memchr(arg->value.ptr, ',', arg->value.len);
    return (qcb_slice){ arg->value.ptr, comma != NULL ? (size_t)(comma - arg->value.ptr) : arg->value.len };
}

static void check_model(qcb_checker *c, const qcb_arg *arg, qcb_slice name)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_STRING, qcb__what(c, "CPU model", name));
    qcb_place place = { view.word, 0, (uint32_t)name.len };
    qcb_clean_key key;
    uint32_t tells = c->tells, spoils = c->spoils;
    bool alone = !qcb__cpu_minds_options(c);
    view.in_order = true;
    if (check_host(c, name, place) || (alone && qcb__clean_before(c, &view, c->machine, ppc, &key)))
        return;
    qcb_type type = find_model(c, name);
    if (type == 0) {
        if (is_arch(c, listed) && !(is_arch(c, ppc) && is_pvr(name)))
            tell_unknown(c, name, place);
        return;
    }
    warn_deprecated(c, type, place);
    if (qcb__cpu_fits_board(c, type, name, place)) {
        check_features(c, &view, type);
        alone &= qcb__cpu_check_relations(c, &view, type);
    }
    if (alone && spoils == c->spoils)
        qcb__clean_keep(c, &key, tells);
}

void qcb__rule_cpu(qcb_checker *c)
{
    const qcb_arg *arg = last_cpu(c);
    if (arg == NULL)
        return;
    if (qcb__is_help(arg->value)) {
        qcb__leaves(c, QCB_PHASE_HELP, arg->word);
        return;
    }
    check_model(c, arg, qcb__cpu_model(c));
}
