/* SPDX-License-Identifier: MIT */
#include "schemac/targets.h"

#include <stdlib.h>

#define WORDS (QCB__TARGETS_MAX / 64)

bool qcb__set_empty(const qcb_set *set)
{
    uint64_t any = 0;
    for (size_t i = 0; i < WORDS; i++)
        any |= set->word[i];
    return any == 0;
}

bool qcb__set_equal(const qcb_set *a, const qcb_set *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

qcb_set qcb__set_and(const qcb_set *a, const qcb_set *b)
{
    qcb_set both;
    for (size_t i = 0; i < WORDS; i++)
        both.word[i] = a->word[i] & b->word[i];
    return both;
}

qcb_set qcb__set_or(const qcb_set *a, const qcb_set *b)
{
    qcb_set any;
    for (size_t i = 0; i < WORDS; i++)
        any.word[i] = a->word[i] | b->word[i];
    return any;
}

qcb_set qcb__set_minus(const qcb_set *a, const qcb_set *b)
{
    qcb_set rest;
    for (size_t i = 0; i < WORDS; i++)
        rest.word[i] = a->word[i] & ~b->word[i];
    return rest;
}

static size_t read_number(const char *text, size_t len, uint32_t *number)
{
    size_t i = 0;
    *number = 0;
    while (i < len && i < 4 && text[i] >= '0' && text[i] <= '9')
        *number = *number * 10 + (uint32_t)(text[i++] - '0');
    return i;
}

bool qcb__version_parse(const char *text, size_t len, uint32_t *major, uint32_t *minor)
{
    uint32_t patch;
    size_t used = read_number(text, len, major), more;
    if (used == 0 || used == len || text[used] != '.')
        return false;
    more = read_number(text + used + 1, len - used - 1, minor);
    used += 1 + more;
    if (more == 0 || used == len || text[used] != '.')
        return more != 0 && used == len;
    return used + 1 + read_number(text + used + 1, len - used - 1, &patch) == len && used + 1 < len;
}

static char *copy_text(const char *text, size_t len)
{
    char *copy = qcb__tool_realloc(NULL, len + 1, 1);
    memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

static int compare_recorded(const void *a, const void *b)
{
    const qcb_recorded *x = a, *y = b;
    if (x->major != y->major)
        return x->major < y->major ? -1 : 1;
    if (x->minor != y->minor)
        return x->minor < y->minor ? -1 : 1;
    return strcmp(x->arch, y->arch);
}

bool qcb__targets_add(qcb_targets *targets, const char *version, const char *arch, const char *full)
{
    qcb_recorded fresh = { 0 };
    if (!qcb__version_parse(version, strlen(version), &fresh.major, &fresh.minor))
        return false;
    if (qcb__targets_find(targets, version, arch) != SIZE_MAX)
        return true;
    if (targets->list.count == QCB__TARGETS_MAX)
        return false;
    fresh.version = copy_text(version, strlen(version));
    fresh.arch = copy_text(arch, strlen(arch));
    fresh.full = copy_text(full, strlen(full));
    *QCB__PUSH(&targets->list) = fresh;
    qsort(targets->list.items, targets->list.count, sizeof fresh, compare_recorded);
    return true;
}

size_t qcb__targets_find(const qcb_targets *targets, const char *version, const char *arch)
{
    for (size_t i = 0; i < targets->list.count; i++)
        if (strcmp(targets->list.items[i].version, version) == 0 && strcmp(targets->list.items[i].arch, arch) == 0)
            return i;
    return SIZE_MAX;
}

qcb_set qcb__targets_all(const qcb_targets *targets)
{
    qcb_set all = { { 0 } };
    for (size_t i = 0; i < targets->list.count; i++)
        qcb__set_add(&all, i);
    return all;
}

void qcb__targets_finish(qcb_targets *targets)
{
    for (size_t i = 0; i < targets->list.count; i++) {
        free(targets->list.items[i].version);
        free(targets->list.items[i].arch);
        free(targets->list.items[i].full);
    }
    free(targets->list.items);
    *targets = (qcb_targets){ 0 };
}

/* ------------------------------------------------------------------ reading */

static uint64_t version_rank(uint32_t major, uint32_t minor)
{
    return (uint64_t)major << 32 | minor;
}

/* "", "10.0", "10.0..", "..7.2", "7.2..10.0" */
static bool read_versions(const char *text, size_t len, uint64_t *low, uint64_t *high)
{
    uint32_t major, minor;
    size_t cut = 0;
    *low = 0;
    *high = UINT64_MAX;
    if (len == 0)
        return true;
    while (cut + 1 < len && !(text[cut] == '.' && text[cut + 1] == '.'))
        cut++;
    if (cut + 1 >= len) {
        if (!qcb__version_parse(text, len, &major, &minor))
            return false;
        *low = *high = version_rank(major, minor);
        return true;
    }
    if (cut != 0 && !qcb__version_parse(text, cut, &major, &minor))
        return false;
    if (cut != 0)
        *low = version_rank(major, minor);
    if (cut + 2 < len && !qcb__version_parse(text + cut + 2, len - cut - 2, &major, &minor))
        return false;
    if (cut + 2 < len)
        *high = version_rank(major, minor);
    return true;
}

/* Is `arch` in the list "a,b" or not in "!a,!b"? An empty list has all. */
static bool arch_matches(const char *list, const char *arch)
{
    size_t len = strlen(arch);
    bool negative = list[0] == '!';
    if (list[0] == '\0')
        return true;
    while (*list != '\0') {
        size_t item = strcspn(list, ","), skip = list[0] == '!';
        if (item - skip == len && strncmp(list + skip, arch, len) == 0)
            return !negative;
        list += item + (list[item] == ',');
    }
    return negative;
}

static bool archs_known(const qcb_targets *targets, const char *list)
{
    while (*list != '\0') {
        size_t item = strcspn(list, ","), skip = list[0] == '!', i = 0;
        while (i < targets->list.count && !(strlen(targets->list.items[i].arch) == item - skip &&
                                            strncmp(targets->list.items[i].arch, list + skip, item - skip) == 0))
            i++;
        if (i == targets->list.count)
            return false;
        list += item + (list[item] == ',');
    }
    return true;
}

const char *qcb__range_read(const qcb_targets *targets, const char *term, const qcb_set *base, qcb_set *set)
{
    const char *slash = strchr(term, '/');
    size_t len = slash ? (size_t)(slash - term) : strlen(term);
    const char *archs = slash ? slash + 1 : "";
    uint64_t low, high;
    if (!read_versions(term, len, &low, &high) || low > high)
        return "bad version range";
    if (!targets->lenient && !archs_known(targets, archs))
        return "unknown architecture";
    for (size_t i = 0; i < targets->list.count; i++) {
        const qcb_recorded *target = &targets->list.items[i];
        uint64_t rank = version_rank(target->major, target->minor);
        if (rank >= low && rank <= high && qcb__set_has(base, i) && arch_matches(archs, target->arch))
            qcb__set_add(set, i);
    }
    return NULL;
}

static uint64_t text_rank(const char *version, uint64_t otherwise)
{
    uint32_t major, minor;
    return version != NULL && qcb__version_parse(version, strlen(version), &major, &minor) ? version_rank(major, minor)
                                                                                           : otherwise;
}

void qcb__range_by_release(const qcb_targets *targets, const char *term, const char *since, const char *removed,
                           const qcb_set *base, qcb_set *set)
{
    const char *slash = strchr(term, '/');
    uint64_t low = text_rank(since, 0), high = text_rank(removed, UINT64_MAX);
    for (size_t i = 0; i < targets->list.count; i++) {
        const qcb_recorded *target = &targets->list.items[i];
        uint64_t rank = version_rank(target->major, target->minor);
        if (rank >= low && rank < high && qcb__set_has(base, i) && arch_matches(slash ? slash + 1 : "", target->arch))
            qcb__set_add(set, i);
    }
}

/* ------------------------------------------------------------------ writing */

/* One release: which architectures of `base` it has, as bits numbered by their first appearance. */
typedef struct release {
    const char *version;
    uint64_t in, out; /* picked, and of base but not picked */
} release;

typedef struct arch_names {
    const char *name[64];
    size_t count;
} arch_names;

static uint64_t arch_bit(arch_names *archs, const char *name)
{
    size_t i = 0;
    while (i < archs->count && strcmp(archs->name[i], name) != 0)
        i++;
    if (i == archs->count && i < 64)
        archs->name[archs->count++] = name;
    return (uint64_t)1 << (i & 63);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static size_t list_releases(const qcb_targets *targets, const qcb_set *base, const qcb_set *set, release *list, arch_names *archs)
{
    size_t count = 0;
    for (size_t i = 0; i < targets->list.count; i++)
        (void)arch_bit(archs, targets->list.items[i].arch);
    qsort(archs->name, archs->count, sizeof archs->name[0], compare_names);
    for (size_t i = 0; i < targets->list.count; i++) {
        const qcb_recorded *target = &targets->list.items[i];
        if (count == 0 || strcmp(list[count - 1].version, target->version) != 0)
            list[count++] = (release){ .version = target->version };
        if (qcb__set_has(set, i))
            list[count - 1].in |= arch_bit(archs, target->arch);
        else if (qcb__set_has(base, i))
            list[count - 1].out |= arch_bit(archs, target->arch);
    }
    return count;
}

/* The shorter of "a,b" and "!c,!d"; nothing when all are in. */
static void write_archs(const arch_names *archs, uint64_t in, uint64_t out_of, qcb_text *out)
{
    bool negative = __builtin_popcountll(out_of) < __builtin_popcountll(in);
    uint64_t list = negative ? out_of : in;
    const char *comma = "/";
    if (out_of == 0)
        return;
    for (size_t i = 0; i < archs->count; i++)
        if (list >> i & 1) {
            qcb__text_printf(out, "%s%s%s", comma, negative ? "!" : "", archs->name[i]);
            comma = ",";
        }
}

static void write_versions(const release *list, size_t count, size_t from, size_t to, qcb_text *out)
{
    bool open_low = true, open_high = true;
    for (size_t i = 0; i < from; i++)
        open_low &= (list[i].in | list[i].out) == 0;
    for (size_t i = to + 1; i < count; i++)
        open_high &= (list[i].in | list[i].out) == 0;
    qcb__text_str(out, " @");
    if (!open_low)
        qcb__text_str(out, list[from].version);
    if (open_low != open_high || (!open_low && from != to))
        qcb__text_str(out, "..");
    if (!open_high && (open_low || from != to))
        qcb__text_str(out, list[to].version);
}

void qcb__range_write(const qcb_targets *targets, const qcb_set *base, const qcb_set *set, qcb_text *out)
{
    release list[QCB__TARGETS_MAX];
    arch_names archs = { { NULL }, 0 };
    size_t count;
    if (qcb__set_equal(base, set))
        return;
    count = list_releases(targets, base, set, list, &archs);
    for (size_t i = 0; i < count; i++) {
        uint64_t in = list[i].in, out_of = list[i].out;
        size_t last = i;
        if (in == 0)
            continue;
        /* Releases join one term while one list of architectures fits all of them; those that base lacks fit any list. */
        for (size_t next = i + 1; next < count; next++) {
            if ((list[next].in | list[next].out) == 0)
                continue;
            if (list[next].in == 0 || ((in | list[next].in) & (out_of | list[next].out)) != 0)
                break;
            in |= list[next].in;
            out_of |= list[next].out;
            last = next;
        }
        write_versions(list, count, i, last, out);
        write_archs(&archs, in, out_of, out);
        i = last;
    }
}
