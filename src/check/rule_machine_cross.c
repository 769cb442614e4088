/* Keys of the machine that exclude or need one another, and values that its class refuses. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"
#include "check/smp.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- keys ---- */

static bool is_machine(const qcb_setting *s)
{
    return s->arg->option == QCB_O_machine;
}

static bool spelled_alike(const qcb_setting *a, const qcb_setting *b)
{
    return a->key.len == b->key.len && memcmp(a->key.ptr, b->key.ptr, a->key.len) == 0;
}

static bool has_underscore(const qcb_setting *s)
{
    const char *dot = memchr(s->key.ptr, '.', s->key.len);
    return memchr(s->key.ptr, '_', dot != NULL ? (size_t)(dot - s->key.ptr) : s->key.len) != NULL;
}

#define MOST_BYTES 80 /* of a key that is looked at */

/* "mem_merge=on,mem-merge=off": one argument may spell a key in one way only. */
static void check_spelling(qcb_checker *c, uint32_t index)
{
    const qcb_setting *s = &c->settings[index];
    if (!is_machine(s) || !has_underscore(s) || s->key.len >= MOST_BYTES)
        return;
    for (uint32_t i = 0; i < c->setting_count; i++) {
        const qcb_setting *other = &c->settings[i];
        if (i == index || other->arg != s->arg || spelled_alike(s, other) || !qcb__setting_is(other, s->key))
            continue;
        c->phase = QCB_PHASE_PARSE;
        qcb__tell(c, QCB_ERROR, "inconsistent-keys", (i > index ? other : s)->key_place,
                  "one -machine cannot spell '%.*s' in two ways", QCB__SHOW(other->key));
        c->phase = QCB_PHASE_COMBINE;
        return;
    }
}

/* Length of "smp-cache." in "smp-cache.0.cache"; 0 when the key is of no list. */
static inline size_t list_part(qcb_slice key)
{
    for (size_t i = 0; i + 1 < key.len; i++) {
        if (key.ptr[i] == '.' && key.ptr[i + 1] >= '0' && key.ptr[i + 1] <= '9')
            return i + 1;
    }
    return 0;
}

/* A list must stand in one -machine. */
static void check_list(qcb_checker *c, uint32_t index)
{
    const qcb_setting *s = &c->settings[index];
    size_t len = is_machine(s) ? list_part(s->key) : 0;
    for (uint32_t i = 0; len != 0 && i < index; i++) {
        const qcb_setting *other = &c->settings[i];
        bool repeated = other->arg == c->settings[index - 1].arg && other->arg == s->arg;
        if (repeated || !is_machine(other) || list_part(other->key) != len || memcmp(other->key.ptr, s->key.ptr, len) != 0)
            continue;
        if (other->arg == s->arg)
            continue;
        bool first = index == 0 || c->settings[index - 1].arg != s->arg || list_part(c->settings[index - 1].key) != len;
        c->phase = QCB_PHASE_PARSE;
        if (first)
            qcb__tell(c, QCB_ERROR, "inconsistent-keys", s->key_place,
                      "the list '%.*s' stands in an earlier -machine already: all its elements must be in one", (int)(len - 1),
                      s->key.ptr);
        c->phase = QCB_PHASE_COMBINE;
        return;
    }
}

/* An option that no QEMU has may be one that was misspelt. */
static bool has_unknown(const qcb_checker *c)
{
    for (size_t i = 0; i < c->doc->count; i++) {
        if (c->doc->args[i].form == QCB_FORM_UNKNOWN)
            return true;
    }
    return false;
}

/* Keys that only mean something to a kernel. */
static void check_kernel(qcb_checker *c)
{
    static const char *const needs[] = { "append", "initrd", "shim" };
    if (!qcb__setting(c, "append") && !qcb__setting(c, "initrd") && !qcb__setting(c, "shim"))
        return;
    if (qcb__setting(c, "kernel") != NULL || has_unknown(c))
        return; /* "-kernell" is told already */
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++) {
        const qcb_setting *s = qcb__setting(c, needs[i]);
        if (s != NULL && (i != 2 || c->release >= 1000))
            qcb__tell(c, QCB_ERROR, "missing-kernel", s->key_place, "-%s means nothing without -kernel", needs[i]);
    }
}

#define MOST_KEYS 512 /* compared with each other */

/* Is no key of the machine spelt with '_', or part of a list? */
static bool spells_plainly(const qcb_checker *c)
{
    const qcb_arg *sole = qcb__sole_use(c, QCB_O_machine);
    bool plain = true;
    if (sole == NULL || qcb__passed(c, sole, QCB_PASS_SPELLING))
        return sole != NULL;
    for (uint32_t i = 0; i < c->setting_count; i++) {
        const qcb_setting *s = &c->settings[i];
        plain &= !is_machine(s) || (memchr(s->key.ptr, '_', s->key.len) == NULL && memchr(s->key.ptr, '.', s->key.len) == NULL);
    }
    if (plain)
        qcb__pass(c, sole, QCB_PASS_SPELLING, c->tells);
    return plain;
}

void qcb__rule_machine_keys(qcb_checker *c)
{
    bool plain = spells_plainly(c);
    for (uint32_t i = 0; !plain && i < c->setting_count && i < MOST_KEYS; i++) {
        check_spelling(c, i);
        check_list(c, i);
    }
    check_kernel(c);
}

/* ---- what classes of boards refuse ---- */

/* A value that a board refuses, in some releases and with some accelerator. */
typedef struct refused_row {
    const char *board, *key, *value; /* value NULL: any */
    const char *with, *with_value;   /* another key that must have that value; NULL: none */
    unsigned from;
    bool tcg; /* only under TCG */
    const char *message;
} refused_row;

static const refused_row refused[] = {
    { "generic-pc-machine", "vmport", "on", "i8042", "off", 1000, false, "vmport needs the i8042 controller" },
    { "none-machine", "kernel", NULL, NULL, NULL, 0, false, "a board with nothing on it cannot start a kernel" },
    { "spapr-machine", "cap-htm", "on", NULL, NULL, 0, true, "TCG has no hardware transactional memory" },
    { "spapr-machine", "cap-rpt-invalidate", "on", NULL, NULL, 0, true, "TCG has no H_RPT_INVALIDATE" },
    { "virt-machine", "gic-version", "4", "virtualization", "off", 0, true, "gic-version=4 needs virtualization=on" },
    { "virt-machine", "gic-version", "host", NULL, NULL, 0, true, "gic-version=host needs KVM" },
    { "virt-machine", "its", "on", "gic-version", "2", 1100, false, "GICv2 has no ITS: it needs gic-version=3 or newer" },
    { "virt-machine", "msi", "its", "gic-version", "2", 1100, false, "GICv2 has no ITS: it needs gic-version=3 or newer" },
};

/* What a key is when nobody sets it. */
static const struct {
    const char *key, *value;
} defaults[] = { { "gic-version", "2" }, { "virtualization", "off" } };

static const char *default_of(const char *key)
{
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++) {
        if (strcmp(defaults[i].key, key) == 0)
            return defaults[i].value;
    }
    return "";
}

static bool value_is(const qcb_checker *c, const char *key, const char *value)
{
    const qcb_setting *s = qcb__setting(c, key);
    if (s == NULL)
        return strcmp(default_of(key), value) == 0;
    if (strcmp(value, "on") == 0 || strcmp(value, "off") == 0)
        return qcb__setting_on(c, key, strcmp(value, "off") == 0) == (strcmp(value, "on") == 0);
    return qcb__text_is(s->text, value);
}

static void check_refused(qcb_checker *c, const refused_row *row)
{
    bool here = c->release >= row->from && qcb__board_is(c, row->board);
    const qcb_setting *s = here ? qcb__setting(c, row->key) : NULL;
    if (s == NULL || (row->value != NULL && !value_is(c, row->key, row->value)))
        return;
    if ((row->tcg && !qcb__accel_is(c, "tcg")) || (row->with != NULL && !value_is(c, row->with, row->with_value)))
        return;
    qcb__tell(c, QCB_ERROR, "refused-by-board", s->place, "machine '%s': %s", qcb__board_name(c), row->message);
}

/* Boards that have no device tree to dump, each from a release on. */
static void check_dumpdtb(qcb_checker *c)
{
    static const char *const without[] = { "generic-pc-machine", "none-machine", "s390-ccw-machine", "spapr-machine", NULL };
    const qcb_setting *s = c->release >= 1000 ? qcb__setting(c, "dumpdtb") : NULL;
    if (s != NULL && qcb__board_in(c, without))
        qcb__tell(c, QCB_ERROR, "refused-by-board", s->key_place, "machine '%s' has no device tree to dump", qcb__board_name(c));
}

/* Options that only set a key of the machine: the board must have it. */
static void check_sugar(qcb_checker *c)
{
    for (uint32_t i = 0; i < c->setting_count && c->machine != 0; i++) {
        const qcb_setting *s = &c->settings[i];
        if (s->prefix[0] != '\0' || is_machine(s) || qcb__text_is(s->key, "accel") ||
            qcb__find_member(c, c->machine, s->key, NULL) != 0)
            continue;
        qcb__tell(c, QCB_ERROR, "unknown-property", s->key_place, "machine '%s' has no property '%.*s', which -%s sets",
                  qcb__board_name(c), QCB__SHOW(s->key), s->arg->row->name);
    }
}

/* References that may not be empty. */
static void check_empty(qcb_checker *c)
{
    static const char *const keys[] = { "memory-encryption", "pcspk-audiodev" };
    bool some = qcb__setting(c, "memory-encryption") != NULL || qcb__setting(c, "pcspk-audiodev") != NULL;
    for (size_t i = 0; some && i < sizeof keys / sizeof *keys; i++) {
        const qcb_setting *s = qcb__setting(c, keys[i]);
        if (s != NULL && s->text.len == 0 && c->machine != 0 && qcb__find_member(c, c->machine, qcb_str(keys[i]), NULL))
            qcb__tell(c, QCB_ERROR, "dangling-reference", s->place, "machine '%s': '%s' cannot be empty", qcb__board_name(c),
                      keys[i]);
    }
}

/* ---- caches ---- */

static const char *const caches[] = { "l1d", "l1i", "l2", "l3" };
static const char *const levels[] = { "default", "thread", "core", "module", "cluster", "die", "socket", "book", "drawer" };

static size_t index_in(const char *const *words, size_t count, qcb_slice text)
{
    size_t i = 0;
    while (i < count && !qcb__text_is(text, words[i]))
        i++;
    return i;
}

typedef struct cache_list {
    size_t level[4]; /* of each cache, as index of `levels`; 0: default */
    bool set[4];
} cache_list;

static const qcb_setting *cache_part(const qcb_checker *c, unsigned n, const char *part)
{
    char key[40] = "smp-cache.0.";
    size_t len = strlen(key);
    if (n > 9 || strlen(part) >= sizeof key - len)
        return NULL; /* no more than one for each cache and level */
    key[len - 2] = (char)('0' + n);
    memcpy(key + len, part, strlen(part) + 1);
    return qcb__setting(c, key);
}

static bool tell_cache(qcb_checker *c, const qcb_setting *s, const char *message)
{
    qcb__tell(c, QCB_ERROR, "refused-by-board", s->place, "machine '%s': %s", qcb__board_name(c), message);
    return false;
}

static bool read_cache(qcb_checker *c, cache_list *list, unsigned n)
{
    const qcb_setting *cache = cache_part(c, n, "cache"), *shared = cache_part(c, n, "topology");
    size_t which = cache != NULL ? index_in(caches, 4, cache->text) : 4;
    size_t level = shared != NULL ? index_in(levels, 9, shared->text) : 9;
    if (which == 4 || level == 9)
        return false; /* its values are told elsewhere */
    if (list->set[which])
        return tell_cache(c, cache, "the cache is described already");
    list->set[which] = true;
    list->level[which] = level;
    if (level == 1)
        return tell_cache(c, shared, "no cache can be shared by the threads of a core only");
    if (level == 3 || level == 4 || level >= 7)
        return level == 3 || tell_cache(c, shared, "the board has no such level");
    return true;
}

/* What each cache is shared by may not shrink from the first to the last level. */
static void check_caches(qcb_checker *c)
{
    static const size_t usual[] = { 2, 2, 2, 5 };
    cache_list list = { { 0 }, { false } };
    const qcb_setting *first = qcb__setting(c, "smp-cache.0.cache");
    if (first == NULL || c->machine == 0 || c->release < 902)
        return;
    if (!qcb__board_is(c, "generic-pc-machine")) {
        for (unsigned n = 0; n < 5 && (first = cache_part(c, n, "topology")) != NULL; n++) {
            if (!qcb__text_is(first->text, "default") && !tell_cache(c, first, "it has no caches to describe"))
                break;
        }
        return;
    }
    for (unsigned n = 0; n < 5 && cache_part(c, n, "cache") != NULL; n++) {
        if (!read_cache(c, &list, n))
            return;
    }
    for (size_t i = 0; i < 4; i++)
        list.level[i] = list.level[i] == 0 ? usual[i] : list.level[i];
    if (list.level[2] < list.level[0] || list.level[2] < list.level[1])
        tell_cache(c, first, "the L2 cache cannot be shared by fewer CPUs than an L1 cache");
    else if (list.level[3] < list.level[2])
        tell_cache(c, first, "the L3 cache cannot be shared by fewer CPUs than the L2 cache");
}

/* Windows of CXL memory come in units of 256 MiB. */
static void check_windows(qcb_checker *c)
{
    for (uint32_t i = 0; i < c->setting_count; i++) {
        const qcb_setting *s = &c->settings[i];
        qcb_scalar size;
        bool window = is_machine(s) && s->key.len > 13 && memcmp(s->key.ptr, "cxl-fmw.", 8) == 0 &&
                      memcmp(s->key.ptr + s->key.len - 5, ".size", 5) == 0;
        if (window && qcb__scalar_size(s->text, 1, &size) == QCB_SCALAR_OK && size.value % (256u << 20) != 0)
            qcb__tell(c, QCB_ERROR, "invalid-value", s->place, "a window of CXL memory must be a multiple of 256M");
    }
}

/* Big cores are two small ones, each with half of the threads. */
static void check_big_cores(qcb_checker *c)
{
    topology t;
    const qcb_setting *s = qcb__setting(c, "big-core");
    if (s == NULL || !qcb__setting_on(c, "big-core", false) || !qcb__board_is(c, "powernv-machine"))
        return;
    if (qcb__read_topology(c, &t) && t.value[THREADS] % 2 != 0)
        qcb__tell(c, QCB_ERROR, "unsupported-topology", s->place, "big-core needs an even number of threads: -smp threads=2");
}

void qcb__rule_machine_cross(qcb_checker *c)
{
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        check_refused(c, &refused[i]);
    check_dumpdtb(c);
    check_sugar(c);
    check_empty(c);
    check_big_cores(c);
    check_caches(c);
    check_windows(c);
}
