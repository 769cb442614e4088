/* Targets, and what a set of targets says about one. SPDX-License-Identifier: MIT */
#include "schema/view.h"

static const qcb_image_target *target_row(const qcb_schema *schema, uint32_t index)
{
    return (const qcb_image_target *)qcb__section(schema, QCB__SEC_TARGETS) + index;
}

static const qcb_image_release *release_row(const qcb_schema *schema, uint32_t release)
{
    return (const qcb_image_release *)qcb__section(schema, QCB__SEC_RELEASES) + release;
}

static uint32_t release_of(const qcb_schema *schema, int target)
{
    return QCB__L16(target_row(schema, (uint32_t)target)->release);
}

static const char *release_text(const qcb_schema *schema, uint32_t release)
{
    return release == 0 ? NULL : qcb__string(schema, release_row(schema, release)->text);
}

bool qcb_schema_target_at(const qcb_schema *schema, size_t index, const char **version, const char **full_version,
                          const char **arch)
{
    const qcb_image_target *row = target_row(schema, (uint32_t)index);
    if (index >= qcb__count(schema, QCB__SEC_TARGETS))
        return false;
    *version = qcb__string(schema, row->version);
    *full_version = qcb__string(schema, row->full);
    *arch = qcb__string(schema, row->arch);
    return true;
}

/* ------------------------------------------------------------------ init */

static size_t read_number(const char *text, uint32_t *number)
{
    size_t len = 0;
    for (*number = 0; text[len] >= '0' && text[len] <= '9' && len < 5; len++)
        *number = *number * 10 + (uint32_t)(text[len] - '0');
    return len;
}

/* "11.1", "11.1.3" or "11.1.3-rc1": what follows the second number does not matter. */
static bool read_version(const char *text, uint32_t *major, uint32_t *minor)
{
    size_t len = read_number(text, major), more;
    if (len == 0 || text[len] != '.')
        return false;
    more = read_number(text + len + 1, minor);
    return more != 0 && (text[len + 1 + more] == '\0' || text[len + 1 + more] == '.');
}

static const char *known_arch(const char *arch)
{
    static const char *const other[][2] = { { "amd64", "x86_64" },   { "arm64", "aarch64" }, { "ppc64le", "ppc64" },
                                            { "armv7l", "arm" },     { "i686", "i386" },     { "powerpc", "ppc" },
                                            { "powerpc64", "ppc64" } };
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (strcmp(arch, other[i][0]) == 0)
            return other[i][1];
    return arch;
}

/* Ordinal of a release as the image numbers it; a release that it lacks gets that of the next lower one. */
static uint32_t find_release(const qcb_schema *schema, uint32_t major, uint32_t minor, bool *exact)
{
    uint32_t best = 0;
    *exact = false;
    for (uint32_t i = 1; i < qcb__count(schema, QCB__SEC_RELEASES); i++) {
        uint32_t m = QCB__L16(release_row(schema, i)->major), n = QCB__L16(release_row(schema, i)->minor);
        if (m < major || (m == major && n <= minor))
            best = i;
        *exact |= m == major && n == minor;
    }
    return best;
}

/* Of more records than there is room for the newest are kept. */
static void note_same(qcb_target *target, int16_t index)
{
    const size_t room = sizeof target->same / sizeof target->same[0];
    if (target->same_count == room)
        memmove(target->same, target->same + 1, (room - 1) * sizeof target->same[0]);
    else
        target->same_count++;
    target->same[target->same_count - 1] = index;
}

/* The first row of the architecture; `count` when there is none. */
static uint32_t find_arch(const qcb_schema *schema, const qcb_image_target *rows, uint32_t count, const char *arch)
{
    const char *texts = qcb__string(schema, 0);
    for (uint32_t i = 0; i < count; i++) {
        const char *text = texts + QCB__L32(rows[i].arch);
        if (text[0] == arch[0] && strcmp(text, arch) == 0)
            return i;
    }
    return count;
}

/* Recorded neighbours on that architecture. */
static bool find_neighbours(qcb_target *target, const char *arch, bool exact)
{
    const qcb_image_target *rows = target_row(target->schema, 0);
    uint32_t count = qcb__count(target->schema, QCB__SEC_TARGETS), wanted = target->release;
    uint32_t first = find_arch(target->schema, rows, count, arch);
    target->low = target->high = -1;
    if (first == count)
        return false;
    uint32_t name = rows[first].arch; /* as stored, where all rows share one */
    target->arch = qcb__string(target->schema, name);
    for (uint32_t i = first; i < count; i++) {
        if (rows[i].arch != name)
            continue;
        uint32_t release = QCB__L16(rows[i].release);
        note_same(target, (int16_t)i);
        if (release <= wanted)
            target->low = (int16_t)i;
        if (target->high < 0 && (release > wanted || (release == wanted && exact)))
            target->high = (int16_t)i;
    }
    return true;
}

static const char *first_arch(const qcb_schema *schema)
{
    const char *arch = qcb__string(schema, target_row(schema, 0)->arch);
    for (uint32_t i = 0; i < qcb__count(schema, QCB__SEC_TARGETS); i++)
        if (strcmp(qcb__string(schema, target_row(schema, i)->arch), arch) != 0)
            return "x86_64";
    return arch;
}

static uint32_t newest_release(const qcb_schema *schema)
{
    return release_of(schema, (int)qcb__count(schema, QCB__SEC_TARGETS) - 1);
}

static qcb_status init(qcb_target *target, const qcb_schema *schema, const char *version, const char *arch)
{
    uint32_t major = 0, minor = 0;
    bool exact = true;
    *target = (qcb_target){ .schema = schema ? schema : qcb_schema_embedded(), .low = -1, .high = -1 };
    schema = target->schema;
    if (version != NULL && !read_version(version, &major, &minor))
        return QCB_INVALID;
    target->release = (uint16_t)(version ? find_release(schema, major, minor, &exact) : newest_release(schema));
    target->version = target->release ? release_text(schema, target->release) : "";
    return find_neighbours(target, known_arch(arch ? arch : first_arch(schema)), exact) ? QCB_OK : QCB_NOT_FOUND;
}

qcb_status qcb_target_init(qcb_target *target, const qcb_schema *schema, const char *version, const char *arch)
{
    /* Line after line asks for the same, of the library's own facts. */
    static _Thread_local struct {
        char version[8], arch[16];
        qcb_target target;
    } last;
    bool own = (schema == NULL || schema == qcb_schema_embedded()) && version != NULL && arch != NULL;
    if (own && last.target.schema != NULL && strcmp(version, last.version) == 0 && strcmp(arch, last.arch) == 0) {
        *target = last.target;
        return QCB_OK;
    }
    qcb_status status = init(target, schema, version, arch);
    size_t version_size = own ? strlen(version) + 1 : 0, arch_size = own ? strlen(arch) + 1 : 0;
    if (own && status == QCB_OK && version_size <= sizeof last.version && arch_size <= sizeof last.arch) {
        memcpy(last.version, version, version_size);
        memcpy(last.arch, arch, arch_size);
        last.target = *target;
    }
    return status;
}

qcb_status qcb_target_any(qcb_target *target, const qcb_schema *schema, const char *arch)
{
    *target = (qcb_target){ .schema = schema ? schema : qcb_schema_embedded(), .low = -1, .high = -1 };
    target->release = (uint16_t)newest_release(target->schema);
    if (arch != NULL && !find_neighbours(target, known_arch(arch), true))
        return QCB_NOT_FOUND;
    target->version = "any";
    target->arch = arch ? target->arch : "";
    target->any = true;
    return QCB_OK;
}

qcb_slice qcb_arch_of_binary(qcb_slice path)
{
    static const char prefix[] = "qemu-system-";
    size_t start = path.len, len = sizeof prefix - 1;
    while (start > 0 && path.ptr[start - 1] != '/' && path.ptr[start - 1] != '\\')
        start--;
    if (path.len - start > len && memcmp(path.ptr + start, prefix, len) == 0) {
        qcb_slice arch = { path.ptr + start + len, path.len - start - len };
        for (size_t i = 0; i < arch.len; i++) /* qemu-system-x86_64-microvm, qemu-system-arm.exe */
            if (arch.ptr[i] == '-' || arch.ptr[i] == '.')
                arch.len = i;
        /* qemu-system-x86_64w.exe is the one without a console */
        if (arch.len > 1 && path.ptr + path.len - arch.ptr > (ptrdiff_t)arch.len && arch.ptr[arch.len] == '.' &&
            arch.ptr[arch.len - 1] == 'w')
            arch.len--;
        return arch;
    }
    if ((path.len - start == 3 && memcmp(path.ptr + start, "kvm", 3) == 0) ||
        (path.len - start == 8 && memcmp(path.ptr + start, "qemu-kvm", 8) == 0))
        return (qcb_slice){ path.ptr + path.len, 0 };
    return (qcb_slice){ NULL, 0 };
}

/* ------------------------------------------------------------------ sets */

int qcb__release_below(const qcb_target *target)
{
    uint32_t below, above;
    if (target->low < 0 && target->high < 0)
        return (int)qcb__count(target->schema, QCB__SEC_TARGETS) - 1;
    if (target->low < 0 || target->high < 0)
        return target->low < 0 ? target->high : target->low;
    below = target->release - release_of(target->schema, target->low);
    above = release_of(target->schema, target->high) - target->release;
    return below < above ? target->low : target->high;
}

int qcb__target_step(const qcb_target *target, uint32_t step)
{
    uint32_t count = qcb__count(target->schema, QCB__SEC_TARGETS), seen = 1;
    if (step == 0)
        return qcb__release_below(target);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = count; i-- > 0;) {
            bool same = strcmp(qcb__string(target->schema, target_row(target->schema, i)->arch), target->arch) == 0;
            if (same == (pass == 0) && seen++ == step)
                return (int)i;
        }
    return -1;
}

static qcb_presence any_presence(const qcb_target *target, uint32_t set)
{
    for (uint32_t i = 0; i < qcb__count(target->schema, QCB__SEC_TARGETS); i++)
        if (qcb__set_holds(target->schema, set, (int)i) &&
            (target->arch[0] == '\0' ||
             strcmp(qcb__string(target->schema, target_row(target->schema, i)->arch), target->arch) == 0))
            return QCB_PRESENT;
    return QCB_ABSENT;
}

qcb_presence qcb__presence(const qcb_target *target, uint32_t set, const qcb_image_life *life)
{
    uint32_t since = life ? QCB__L16(life->since) : 0, removed = life ? QCB__L16(life->removed) : 0;
    bool low, high;
    if (target->any)
        return any_presence(target, set);
    low = target->low >= 0 && qcb__set_holds(target->schema, set, target->low);
    if (target->low == target->high)
        return low ? QCB_PRESENT : QCB_ABSENT;
    high = target->high >= 0 && qcb__set_holds(target->schema, set, target->high);
    if (low && high)
        return QCB_PRESENT;
    if (!low && high && since != 0 && target->low >= 0)
        return target->release >= since ? QCB_PRESENT : QCB_ABSENT;
    if (low && !high && removed != 0 && target->high >= 0)
        return target->release >= removed ? QCB_ABSENT : QCB_PRESENT;
    if (!low && !high && target->low >= 0 && target->high >= 0)
        return QCB_ABSENT;
    if (target->high < 0 && low && removed == 0)
        return QCB_PRESENT; /* newer than all records: what is there stays until it is known to be gone */
    return QCB_UNKNOWN;
}

static const char *version_at(const qcb_schema *schema, int target)
{
    return qcb__string(schema, target_row(schema, (uint32_t)target)->version);
}

/* First and last appearance on the target's architecture. */
static void fill_from_set(const qcb_target *target, uint32_t set, qcb_life *life)
{
    bool has[sizeof target->same / sizeof target->same[0]];
    for (size_t i = 0; i < target->same_count; i++)
        has[i] = qcb__set_holds(target->schema, set, target->same[i]);
    qcb__life_from(target, has, life);
}

void qcb__life_from(const qcb_target *target, const bool *has, qcb_life *life)
{
    int first = -1, last = -1;
    for (int i = 0; i < target->same_count; i++)
        if (has[i]) {
            first = first < 0 ? i : first;
            last = i;
        }
    if (first > 0) {
        life->since = version_at(target->schema, target->same[first]);
        life->since_after = version_at(target->schema, target->same[first - 1]);
    }
    if (last >= 0 && last + 1 < target->same_count) {
        life->last = version_at(target->schema, target->same[last]);
        life->removed = version_at(target->schema, target->same[last + 1]);
    }
}

void qcb__fill_life(const qcb_target *target, uint32_t set, const qcb_image_life *row, bool deprecated, qcb_life *life)
{
    *life = (qcb_life){ .is_deprecated = deprecated };
    fill_from_set(target, set, life);
    if (row == NULL)
        return;
    if (row->since != 0) {
        life->since = release_text(target->schema, QCB__L16(row->since));
        life->since_after = NULL;
    }
    if (row->removed != 0)
        life->removed = release_text(target->schema, QCB__L16(row->removed));
    life->deprecated = release_text(target->schema, QCB__L16(row->deprecated));
    life->replacement = qcb__text_or_null(target->schema, row->replacement);
    life->why = qcb__text_or_null(target->schema, row->why);
    if (row->deprecated != 0 && target->release >= QCB__L16(row->deprecated))
        life->is_deprecated = true;
}
