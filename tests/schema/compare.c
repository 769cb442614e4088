/* schema-compare [-v VERSION -i IMAGE] [-k EXCEPTIONS] TARGET.flat... - do the facts of a schema say what introspection said?
 *
 * Flat text is what one QEMU told (`qcb probe --text`, tools/import-facts.py). Everything in it has to be found through the
 * public look-ups, and everything that the look-ups show for that target has to be in it. Differences are printed, one a
 * line; those that a line of EXCEPTIONS names are left out. Exit status 1 when any is left. SPDX-License-Identifier: MIT */
#include "schemac/raw.h"

#include <qcb/schema.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct comparison {
    const qcb_schema *schema;
    qcb_target target;
    qcb_raw raw;
    qcb_map entries; /* kind, name, 0 -> position in entry_of */
    QCB__ARRAY(uint32_t) entry_of;
    char *exceptions;
    size_t seen, faults, excused;
    const char *label;
} comparison;

/* A line of the exceptions is a shell pattern, two blanks and the reason. */
static bool excused(const comparison *c, const char *text)
{
    for (const char *at = c->exceptions; at != NULL && *at != '\0';) {
        const char *end = strchr(at, '\n'), *reason = strstr(at, "  ");
        char pattern[256];
        size_t len = reason ? (size_t)(reason - at) : strlen(at);
        if (at[0] != '#' && len != 0 && len < sizeof pattern && (end == NULL || reason < end)) {
            memcpy(pattern, at, len);
            pattern[len] = '\0';
            if (fnmatch(pattern, text, 0) == 0)
                return true;
        }
        at = end ? end + 1 : at + strlen(at);
    }
    return false;
}

/* "missing device e1000 mac": what, kind, type, member. */
static void differ(comparison *c, const char *what, const char *kind, const char *type, const char *member)
{
    char text[512];
    snprintf(text, sizeof text, "%s %s %s%s%s", what, kind, type, member ? " " : "", member ? member : "");
    if (excused(c, text)) {
        c->excused++;
        return;
    }
    if (++c->faults <= 40)
        printf("%s: %s\n", c->label, text);
}

static const char *text_of(const comparison *c, uint32_t id)
{
    return qcb__raw_text(&c->raw, id);
}

static const char *attr_of(const comparison *c, const qcb_raw_entry *entry, const char *key)
{
    return qcb__raw_attr(&c->raw, entry->attr_first, entry->attr_count, key);
}

/* ------------------------------------------------------------------ members */

static void compare_member(comparison *c, const char *kind, const char *name, qcb_type type, const qcb_raw_row *row, bool data)
{
    char member[160];
    size_t len = strlen(text_of(c, row->name));
    const char *value = qcb__raw_attr(&c->raw, row->attr_first, row->attr_count, "default");
    qcb_member_info info;
    bool optional;
    snprintf(member, sizeof member, "%s", text_of(c, row->name));
    optional = data && len > 1 && member[len - 1] == '?';
    if (optional)
        member[len - 1] = '\0';
    c->seen++;
    if (qcb_find_member(&c->target, type, qcb_str(member), &info) == 0) {
        differ(c, "missing", kind, name, member);
        return;
    }
    if (strcmp(info.type_name ? info.type_name : "", text_of(c, row->word)) != 0)
        differ(c, "type", kind, name, member);
    if (value != NULL && (info.default_text == NULL || strcmp(info.default_text, value) != 0))
        differ(c, "default", kind, name, member);
    if (data && info.required == optional)
        differ(c, "required", kind, name, member);
}

static bool has_row(const comparison *c, const qcb_raw_entry *entry, const char *name)
{
    for (uint32_t i = entry->row_first; i < entry->row_first + entry->row_count; i++) {
        const char *row = text_of(c, c->raw.rows.items[i].name);
        size_t len = strlen(name);
        if (strncmp(row, name, len) == 0 && (row[len] == '\0' || (row[len] == '?' && row[len + 1] == '\0')))
            return true;
    }
    return false;
}

static void compare_members(comparison *c, const char *kind, const char *name, qcb_type type, const qcb_raw_entry *entry,
                            bool data)
{
    qcb_member_iter iter;
    qcb_member_info info;
    for (uint32_t i = entry->row_first; i < entry->row_first + entry->row_count; i++)
        if (c->raw.rows.items[i].kind == QCB__LINE_MEMBER)
            compare_member(c, kind, name, type, &c->raw.rows.items[i], data);
    qcb_members(&iter, &c->target, type, false);
    while (qcb_members_next(&iter, &info))
        if (!has_row(c, entry, info.name))
            differ(c, "extra", kind, name, info.name);
}

/* ------------------------------------------------------------------ types */

static const qcb_raw_entry *find_entry(const comparison *c, const char *kind, const char *name)
{
    uint32_t k = qcb__pool_find(&c->raw.pool, kind, strlen(kind)), n = qcb__pool_find(&c->raw.pool, name, strlen(name));
    uint32_t at = k == QCB__NONE || n == QCB__NONE ? QCB__NONE : qcb__map_find(&c->entries, k, n, 0);
    return at == QCB__NONE ? NULL : &c->raw.entries.items[c->entry_of.items[at]];
}

static void compare_text(comparison *c, const char *kind, const qcb_raw_entry *entry, const char *key, const char *told)
{
    const char *expected = attr_of(c, entry, key);
    if (expected != told && (expected == NULL || told == NULL || strcmp(expected, told) != 0))
        differ(c, key, kind, text_of(c, entry->name), NULL);
}

static void compare_machine(comparison *c, const qcb_raw_entry *entry, const qcb_type_info *info)
{
    const char *cpus = attr_of(c, entry, "cpus");
    const char *name = text_of(c, entry->name);
    if (cpus == NULL || info->max_cpus != strtoul(cpus, NULL, 10))
        differ(c, "cpus", "machine", name, NULL);
    compare_text(c, "machine", entry, "ram", info->ram_id);
    if ((attr_of(c, entry, "default") != NULL) != info->is_default)
        differ(c, "is-default", "machine", name, NULL);
    if ((attr_of(c, entry, "deprecated") != NULL) && !info->life.is_deprecated)
        differ(c, "deprecated", "machine", name, NULL);
    if (attr_of(c, entry, "alias") != NULL &&
        qcb_find_type(&c->target, QCB_KIND_MACHINE, qcb_str(attr_of(c, entry, "alias"))) != info->type)
        differ(c, "alias", "machine", name, NULL);
}

static void compare_qom(comparison *c, const char *kind, qcb_kind as, const qcb_raw_entry *entry)
{
    const char *name = text_of(c, entry->name), *like = attr_of(c, entry, "like"), *cli = attr_of(c, entry, "as");
    const qcb_raw_entry *rows = like ? find_entry(c, kind, like) : entry;
    qcb_type type = qcb_find_qom_type(&c->target, qcb_str(name));
    qcb_type_info info;
    c->seen++;
    if (!qcb_type_get(&c->target, type, &info) || info.presence != QCB_PRESENT || info.kind != as) {
        differ(c, "missing", kind, name, NULL);
        return;
    }
    if (qcb_find_type(&c->target, as, qcb_str(cli ? cli : name)) != type)
        differ(c, "name", kind, name, NULL);
    if (as == QCB_KIND_DEVICE) {
        compare_text(c, kind, entry, "bus", info.bus);
        compare_text(c, kind, entry, "category", info.category);
        compare_text(c, kind, entry, "alias", info.alias);
        if ((attr_of(c, entry, "user") != NULL) != info.user_creatable)
            differ(c, "user", kind, name, NULL);
    }
    if (as == QCB_KIND_CPU)
        compare_text(c, kind, entry, "alias-of", info.alias_of);
    if (as == QCB_KIND_MACHINE)
        compare_machine(c, entry, &info);
    if (as != QCB_KIND_OBJECT && attr_of(c, entry, "unread") == NULL && rows != NULL)
        compare_members(c, kind, name, type, rows, false);
}

static void compare_enum(comparison *c, const qcb_raw_entry *entry, qcb_type type)
{
    const char *name = text_of(c, entry->name);
    qcb_value_info value;
    for (uint32_t i = entry->row_first; i < entry->row_first + entry->row_count; i++) {
        const char *text = text_of(c, c->raw.rows.items[i].name);
        c->seen++;
        if (qcb_enum_has(&c->target, type, qcb_str(text), NULL) != QCB_PRESENT)
            differ(c, "missing", "enum", name, text);
    }
    for (size_t i = 0; qcb_enum_value(&c->target, type, i, &value); i++)
        if (value.presence == QCB_PRESENT && !has_row(c, entry, value.name))
            differ(c, "extra", "enum", name, value.name);
}

static void compare_variants(comparison *c, const qcb_raw_entry *entry, qcb_type type)
{
    for (uint32_t i = entry->row_first; i < entry->row_first + entry->row_count; i++) {
        const qcb_raw_row *row = &c->raw.rows.items[i];
        const char *body;
        if (row->kind != QCB__LINE_VARIANT)
            continue;
        c->seen++;
        body = qcb_type_name(&c->target, qcb_union_variant(&c->target, type, qcb_str(text_of(c, row->name))));
        if (body == NULL || strcmp(body, text_of(c, row->word)) != 0)
            differ(c, "variant", "union", text_of(c, entry->name), text_of(c, row->name));
    }
}

/* Data types that the schema leaves out because no command line reaches them are not missed. */
static void compare_data(comparison *c, const char *kind, const qcb_raw_entry *entry)
{
    qcb_type type = qcb_find_data_type(&c->target, qcb_str(text_of(c, entry->name)));
    bool is_enum = strcmp(kind, "enum") == 0;
    if (qcb_type_presence(&c->target, type) != QCB_PRESENT)
        return;
    if (is_enum)
        compare_enum(c, entry, type);
    else
        compare_members(c, kind, text_of(c, entry->name), type, entry, strcmp(kind, "alternate") != 0);
    compare_variants(c, entry, type);
}

static void compare_group(comparison *c, const qcb_raw_entry *entry)
{
    qcb_type type = qcb_find_type(&c->target, QCB_KIND_GROUP, qcb_str(text_of(c, entry->name)));
    if (type == 0)
        differ(c, "missing", "group", text_of(c, entry->name), NULL);
    else
        compare_members(c, "group", text_of(c, entry->name), type, entry, false);
}

static const struct {
    const char *word;
    qcb_kind kind;
} qom_kinds[] = { { "accel", QCB_KIND_ACCEL },
                  { "cpu", QCB_KIND_CPU },
                  { "device", QCB_KIND_DEVICE },
                  { "object", QCB_KIND_OBJECT },
                  { "machine", QCB_KIND_MACHINE } };

static void compare_entry(comparison *c, const qcb_raw_entry *entry)
{
    const char *kind = text_of(c, entry->kind);
    for (size_t i = 0; i < sizeof qom_kinds / sizeof *qom_kinds; i++)
        if (strcmp(qom_kinds[i].word, kind) == 0) {
            compare_qom(c, kind, qom_kinds[i].kind, entry);
            return;
        }
    if (strcmp(kind, "group") == 0)
        compare_group(c, entry);
    else if (strcmp(kind, "class") != 0)
        compare_data(c, kind, entry);
}

static void find_extra_types(comparison *c)
{
    for (size_t i = 0; i < sizeof qom_kinds / sizeof *qom_kinds; i++)
        for (qcb_type type = 0; (type = qcb_next_type(&c->target, qom_kinds[i].kind, type)) != 0;) {
            qcb_type_info info;
            qcb_type_get(&c->target, type, &info);
            c->seen++;
            if (info.kind == QCB_KIND_OBJECT && info.qom_type == NULL)
                continue; /* named by QAPI, in no recorded build, and told so by user_creatable */
            if (find_entry(c, qom_kinds[i].word, info.qom_type ? info.qom_type : info.name) == NULL)
                differ(c, "extra", qom_kinds[i].word, info.name, NULL);
        }
}

/* ------------------------------------------------------------------ files */

static void index_entries(comparison *c)
{
    for (size_t i = 0; i < c->raw.entries.count; i++)
        if (qcb__map_add(&c->entries, c->raw.entries.items[i].kind, c->raw.entries.items[i].name, 0) == c->entry_of.count)
            *QCB__PUSH(&c->entry_of) = (uint32_t)i;
}

static bool compare_file(comparison *c, const char *path, const char *version)
{
    size_t size;
    char *text = qcb__read_whole(path, (size_t)256 << 20, &size);
    bool ok = text != NULL;
    c->label = path;
    qcb__raw_init(&c->raw);
    qcb__map_init(&c->entries);
    c->entry_of.count = 0;
    if (ok) {
        qcb__raw_scan_targets(&c->raw, path, text);
        qcb__raw_read(&c->raw, path, text);
        qcb__faults_finish(&c->raw.faults); /* flat text is not sorted across kinds */
        index_entries(c);
        ok = c->raw.targets.list.count == 1 &&
             qcb_target_init(&c->target, c->schema, version ? version : c->raw.targets.list.items[0].version,
                             c->raw.targets.list.items[0].arch) == QCB_OK;
    }
    for (size_t i = 0; ok && i < c->raw.entries.count; i++)
        compare_entry(c, &c->raw.entries.items[i]);
    if (ok)
        find_extra_types(c);
    else
        printf("%s: cannot be read, or its target is not in the schema\n", path);
    qcb__map_finish(&c->entries);
    qcb__raw_finish(&c->raw);
    free(text);
    return ok;
}

int main(int argc, char **argv)
{
    comparison c = { .schema = qcb_schema_embedded() };
    const char *version = NULL, *reason = NULL;
    size_t size;
    int option;
    bool ok = true;
    while ((option = getopt(argc, argv, "i:k:v:")) != -1) {
        if (option == 'i')
            c.schema = qcb_schema_open(optarg, &reason);
        else if (option == 'k')
            c.exceptions = qcb__read_whole(optarg, 1 << 20, &size);
        else
            version = optarg;
    }
    if (c.schema == NULL) {
        printf("the image is refused: %s\n", reason);
        return 1;
    }
    for (int i = optind; i < argc; i++)
        ok &= compare_file(&c, argv[i], version);
    printf("%zu facts compared, %zu differ, %zu excused\n", c.seen, c.faults, c.excused);
    free(c.entry_of.items);
    free(c.exceptions);
    return ok && c.faults == 0 && c.seen > 100 ? 0 : 1;
}
