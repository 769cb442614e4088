/* SPDX-License-Identifier: MIT */
#include "introspect.h"

#include "qmp.h"
#include "schemac/line.h"
#include "schema/view.h"

#include <ctype.h>
#include <stdlib.h>

enum {
    ASK_VERSION,
    ASK_TARGET,
    ASK_MACHINES,
    ASK_CPUS,
    ASK_GROUPS,
    ASK_SCHEMA,
    ASK_TYPES,
    ASK_DEVICES,
    ASK_OBJECTS,
    ASK_ACCELS,
    ASK_CPU_TYPES,
    ASK_QDM,
    ASK_COUNT
};

static char *const first_questions[ASK_COUNT] = {
    [ASK_VERSION] = "{\"execute\":\"query-version\"}\n",
    [ASK_TARGET] = "{\"execute\":\"query-target\"}\n",
    [ASK_MACHINES] = "{\"execute\":\"query-machines\"}\n",
    [ASK_CPUS] = "{\"execute\":\"query-cpu-definitions\"}\n",
    [ASK_GROUPS] = "{\"execute\":\"query-command-line-options\"}\n",
    [ASK_SCHEMA] = "{\"execute\":\"query-qmp-schema\"}\n",
    [ASK_TYPES] = "{\"execute\":\"qom-list-types\",\"arguments\":{\"abstract\":true}}\n",
    [ASK_DEVICES] = "{\"execute\":\"qom-list-types\",\"arguments\":{\"implements\":\"device\"}}\n",
    [ASK_OBJECTS] = "{\"execute\":\"qom-list-types\",\"arguments\":{\"implements\":\"user-creatable\"}}\n",
    [ASK_ACCELS] = "{\"execute\":\"qom-list-types\",\"arguments\":{\"implements\":\"accel\"}}\n",
    [ASK_CPU_TYPES] = "{\"execute\":\"qom-list-types\",\"arguments\":{\"implements\":\"cpu\"}}\n",
    [ASK_QDM] = "{\"execute\":\"human-monitor-command\",\"arguments\":{\"command-line\":\"info qdm\"}}\n",
};

/* A type whose properties are asked for. */
typedef struct subject {
    const char *kind, *qom; /* interned */
    char *head;             /* " parent=... attributes" */
    const char *like;       /* shares the properties of that one: not asked */
    bool silent;            /* known to hang or kill QEMU: not asked */
    char *question;
    qcb_text rows;
    bool unread;
} subject;

typedef struct probe {
    json_t *first[ASK_COUNT];
    QCB__ARRAY(subject) subjects;
    QCB__ARRAY(uint32_t) asked; /* question -> subject */
    QCB__ARRAY(char *) questions;
    json_t *words; /* type word of a property -> its description */
    char version[16], full[48], arch[64];
    qcb_target known; /* embedded facts nearest to it: what not to ask */
    bool has_known;
    qcb_progress progress;
    void *context;
} probe;

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static void keep_first(void *context, size_t index, const json_t *reply)
{
    probe *p = context;
    p->first[index] = json_incref(json_object_get(reply, "return"));
}

/* ------------------------------------------------------------------ types */

static const json_t *find_named(const json_t *list, const char *key, const char *name)
{
    size_t i;
    json_t *item;
    json_array_foreach(list, i, item) if (strcmp(text_of(item, key), name) == 0) return item;
    return NULL;
}

/* All types by name, for their parents: an object of name -> entry. */
static json_t *index_types(const json_t *list)
{
    json_t *index = json_object(), *item;
    size_t i;
    json_array_foreach(list, i, item) json_object_set(index, text_of(item, "name"), item);
    return index;
}

static void write_parent(const json_t *types, const char *name, qcb_text *out)
{
    const json_t *type = json_object_get(types, name);
    if (text_of(type, "parent")[0] != '\0')
        qcb__write_attr(out, "parent", text_of(type, "parent"));
    if (json_is_true(json_object_get(type, "abstract")))
        qcb__text_str(out, " abstract");
}

static subject *add_subject(probe *p, const char *kind, const char *qom, qcb_text *head)
{
    subject *s = QCB__PUSH(&p->subjects);
    uint32_t value;
    s->kind = kind;
    s->qom = qom;
    s->head = head->data;
    if (p->has_known) {
        qcb_type type = qcb_find_qom_type(&p->known, qcb_str(qom));
        s->silent = type != 0 && qcb__attr(&p->known, type, QCB__ATTR_UNREAD, &value);
    }
    return s;
}

/* ------------------------------------------------------------------ machines */

static void add_machine(probe *p, const json_t *types, const json_t *machine)
{
    qcb_text head = { 0 }, qom = { 0 };
    const char *name = text_of(machine, "name");
    qcb__text_printf(&qom, "%s-machine", name);
    write_parent(types, qom.data, &head);
    qcb__write_attr(&head, "as", name);
    if (text_of(machine, "alias")[0] != '\0')
        qcb__write_attr(&head, "alias", text_of(machine, "alias"));
    if (json_is_true(json_object_get(machine, "is-default")))
        qcb__text_str(&head, " default");
    if (text_of(machine, "default-cpu-type")[0] != '\0')
        qcb__write_attr(&head, "cpu", text_of(machine, "default-cpu-type"));
    if (text_of(machine, "default-ram-id")[0] != '\0')
        qcb__write_attr(&head, "ram", text_of(machine, "default-ram-id"));
    qcb__text_printf(&head, " cpus=%lld", (long long)json_integer_value(json_object_get(machine, "cpu-max")));
    if (json_is_true(json_object_get(machine, "deprecated")))
        qcb__text_str(&head, " deprecated");
    add_subject(p, "machine", qom.data, &head);
}

/* ------------------------------------------------------------------ CPUs */

/* "max-x86_64-cpu" -> "max": the name that -cpu takes where QEMU lists no names. */
static size_t base_length(const char *qom)
{
    size_t len = strlen(qom);
    if (len < 5 || strcmp(qom + len - 4, "-cpu") != 0)
        return len;
    for (len -= 5; len > 0 && qom[len] != '-'; len--) {
    }
    return len ? len : strlen(qom);
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Type names have '-' where names of models may have a blank. */
static char plain(char c)
{
    return c == ' ' ? '-' : (char)tolower((unsigned char)c);
}

static bool same_model(const char *name, const char *qom, size_t len)
{
    bool same = strlen(name) == len;
    for (size_t i = 0; i < len && same; i++)
        same = plain(name[i]) == plain(qom[i]);
    return same;
}

/* Names of a model: those with its type, and one without a type that spells the same. */
static size_t names_of(const json_t *cpus, const char *qom, const char **names, size_t room, const char **alias_of)
{
    size_t i, count = 0, base = base_length(qom);
    json_t *cpu;
    json_array_foreach(cpus, i, cpu)
    {
        const char *type = text_of(cpu, "typename"), *name = text_of(cpu, "name");
        if (count == room || !(strcmp(type, qom) == 0 || (type[0] == '\0' && same_model(name, qom, base))))
            continue;
        names[count++] = name;
        if (text_of(cpu, "alias-of")[0] != '\0')
            *alias_of = text_of(cpu, "alias-of");
    }
    qsort(names, count, sizeof *names, compare_texts);
    for (i = 0; i < count; i++) /* the one that the type is named after comes first */
        if (strlen(names[i]) == base && strncmp(names[i], qom, base) == 0) {
            const char *first = names[i];
            memmove(names + 1, names, i * sizeof *names);
            names[0] = first;
        }
    return count;
}

static void add_cpu(probe *p, const json_t *types, const char *qom)
{
    const char *names[32], *alias_of = NULL;
    size_t count = names_of(p->first[ASK_CPUS], qom, names, 32, &alias_of), base = base_length(qom);
    qcb_text head = { 0 };
    char own[128];
    write_parent(types, qom, &head);
    snprintf(own, sizeof own, "%.*s", (int)(base < sizeof own ? base : 0), qom);
    qcb__write_attr(&head, "as", count ? names[0] : own);
    for (size_t i = 1; i < count; i++)
        qcb__write_attr(&head, "alias", names[i]);
    if (alias_of != NULL)
        qcb__write_attr(&head, "alias-of", alias_of);
    add_subject(p, "cpu", qom, &head);
}

/* x86 models have the same properties, but for "max" and "host", which have two more: three are asked. */
static void share_cpus(probe *p, size_t first)
{
    size_t asked = p->subjects.count;
    if (strcmp(p->arch, "x86_64") != 0 && strcmp(p->arch, "i386") != 0)
        return;
    for (size_t i = first; i < p->subjects.count; i++)
        if (strncmp(p->subjects.items[i].qom, "base-", 5) == 0)
            asked = i;
    for (size_t i = first; i < p->subjects.count && asked < p->subjects.count; i++)
        if (i != asked && strncmp(p->subjects.items[i].qom, "max-", 4) != 0 && strncmp(p->subjects.items[i].qom, "host-", 5) != 0)
            p->subjects.items[i].like = p->subjects.items[asked].qom;
}

/* ------------------------------------------------------------------ devices */

/* Value of `key "text"` or `key word` in a line of "info qdm", as attribute. */
static void write_qdm(const char *line, size_t len, const char *key, const char *as, qcb_text *out)
{
    char text[128];
    size_t key_len = strlen(key), n = 0;
    for (size_t i = 0; i + key_len < len; i++) {
        if (strncmp(line + i, key, key_len) != 0)
            continue;
        for (i += key_len; i < len && n + 1 < sizeof text && line[i] != '"' && line[i] != ',' && line[i] != '\r'; i++)
            text[n++] = line[i];
        text[n] = '\0';
        qcb__write_attr(out, as, text);
        return;
    }
}

static bool qdm_is(const char *line, const char *qom)
{
    size_t len = strlen(qom);
    return strncmp(line, "name \"", 6) == 0 && strncmp(line + 6, qom, len) == 0 && line[6 + len] == '"';
}

static bool line_has(const char *line, size_t len, const char *word)
{
    size_t word_len = strlen(word);
    for (size_t i = 0; i + word_len <= len; i++)
        if (strncmp(line + i, word, word_len) == 0)
            return true;
    return false;
}

/* Bus, category, alias and whether users may create it: from the first place where the monitor lists the device. */
static void write_device(const char *qdm, const char *qom, qcb_text *out)
{
    char category[64] = "";
    for (const char *line = qdm; line != NULL && *line != '\0';) {
        size_t len = strcspn(line, "\r\n");
        if (len > 9 && len - 9 < sizeof category && strncmp(line + len - 9, " devices:", 9) == 0)
            snprintf(category, sizeof category, "%.*s", (int)(len - 9), line);
        if (qdm_is(line, qom)) {
            write_qdm(line, len, ", bus ", "bus", out);
            qcb__write_attr(out, "category", category);
            write_qdm(line, len, ", alias \"", "alias", out);
            if (!line_has(line, len, ", no-user"))
                qcb__text_str(out, " user");
            return;
        }
        line += len + strspn(line + len, "\r\n");
    }
}

static void add_device(probe *p, const json_t *types, const char *qom)
{
    qcb_text head = { 0 };
    qcb__text_str(&head, "");
    write_parent(types, qom, &head);
    write_device(json_string_value(p->first[ASK_QDM]), qom, &head);
    add_subject(p, "device", qom, &head);
}

/* ------------------------------------------------------------------ all subjects */

static void add_accels(probe *p, const json_t *types)
{
    size_t i;
    json_t *item;
    json_array_foreach(p->first[ASK_ACCELS], i, item)
    {
        const char *qom = text_of(item, "name");
        size_t len = strlen(qom);
        char name[64];
        qcb_text head = { 0 };
        if (len < 7 || len - 6 >= sizeof name || strcmp(qom + len - 6, "-accel") != 0)
            continue;
        snprintf(name, sizeof name, "%.*s", (int)(len - 6), qom);
        write_parent(types, qom, &head);
        qcb__write_attr(&head, "as", name);
        add_subject(p, "accel", qom, &head);
    }
}

static void add_subjects(probe *p, const json_t *types)
{
    size_t i, first;
    json_t *item;
    add_accels(p, types);
    json_array_foreach(p->first[ASK_MACHINES], i, item) add_machine(p, types, item);
    first = p->subjects.count;
    json_array_foreach(p->first[ASK_CPU_TYPES], i, item) add_cpu(p, types, text_of(item, "name"));
    share_cpus(p, first);
    json_array_foreach(p->first[ASK_DEVICES], i, item) if (find_named(p->first[ASK_CPU_TYPES], "name", text_of(item, "name")) ==
                                                           NULL) add_device(p, types, text_of(item, "name"));
}

/* ------------------------------------------------------------------ properties */

/* What the description says that a text names: the marks of the flat text. */
static const struct {
    const char *description, *mark;
} marks[] = {
    { "Node name or ID of a block device", "drive" },
    { "ID of a chardev", "chardev" },
    { "ID of a netdev", "netdev" },
    { "ID of an audiodev", "audiodev" },
    { "ID of a tpm", "tpmdev" },
    { "Ethernet 6-byte MAC", "macaddr" },
    { "A power of two between", "blocksize" },
    { "UUID (aka GUID)", "uuid" },
    { "Address (bus/device/function)", "pci-host-addr" },
    { "Slot and optional function number", "pci-devfn" },
};

static const char *mark_of(const json_t *property)
{
    const char *description = text_of(property, "description");
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strncmp(description, marks[i].description, strlen(marks[i].description)) == 0)
            return marks[i].mark;
    return NULL;
}

/* Properties that every object has, or that are QEMU's own bookkeeping. */
static bool is_noise(const char *kind, const char *name, const char *type)
{
    static const char *const of_cpus[] = { "feature-words", "filtered-features", "hotpluggable", "hotplugged", "legacy-cache",
                                           "legacy-memory", "legacy-multi-node", "parent_bus",   "realized" };
    if (strcmp(name, "type") == 0 || strncmp(type, "child<", 6) == 0)
        return true;
    for (size_t i = 0; strcmp(kind, "cpu") == 0 && i < sizeof of_cpus / sizeof *of_cpus; i++)
        if (strcmp(name, of_cpus[i]) == 0)
            return true;
    return false;
}

static void write_default(const json_t *value, qcb_text *out)
{
    char *text = NULL;
    if (value == NULL)
        return;
    if (json_is_boolean(value))
        qcb__write_attr(out, "default", json_is_true(value) ? "true" : "false");
    else if (json_is_string(value))
        qcb__write_attr(out, "default", json_string_value(value));
    else if ((text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_SORT_KEYS)) != NULL)
        qcb__write_attr(out, "default", text);
    free(text);
}

/* Types like OffAutoPCIBAR are no part of QAPI's schema: their values stand in the description of the property. */
static void note_word(json_t *words, const json_t *property)
{
    const char *type = text_of(property, "type");
    if (isupper((unsigned char)type[0]) && strchr(text_of(property, "description"), '/') != NULL)
        json_object_set(words, type, json_object_get(property, "description"));
}

/* "FDC drive type, 144/288/120/none/auto": the longest word with slashes. */
static void write_described_enum(const char *name, const char *description, qcb_text *out)
{
    const char *best = description;
    size_t best_len = 0;
    for (const char *at = description; *at != '\0'; at += strcspn(at, " ,()") + (at[strcspn(at, " ,()")] != '\0')) {
        size_t len = strcspn(at, " ,()");
        if (len > best_len && memchr(at, '/', len) != NULL) {
            best = at;
            best_len = len;
        }
    }
    if (best_len == 0)
        return;
    qcb__text_printf(out, "enum %s\n", name);
    for (size_t i = 0; i < best_len;) {
        size_t len = strcspn(best + i, "/ ,()");
        qcb__text_printf(out, "  = %.*s\n", (int)len, best + i);
        i += len + 1;
    }
}

static void write_property(const char *name, const json_t *property, size_t count, qcb_text *out)
{
    const char *type = text_of(property, "type"), *mark = mark_of(property);
    qcb__text_str(out, "  ");
    qcb__write_word(out, name);
    qcb__text_str(out, " ");
    qcb__write_word(out, type[0] ? type : "any");
    write_default(json_object_get(property, "default-value"), out);
    if (mark != NULL)
        qcb__write_attr(out, "is", mark);
    if (count != 0)
        qcb__text_printf(out, " count=%zu", count);
    qcb__text_str(out, "\n");
}

/* "name[3]": length of "name", and 3. */
static bool split_index(const char *name, size_t *base, unsigned long *index)
{
    size_t len = strlen(name);
    const char *open = strrchr(name, '[');
    char *end;
    if (open == NULL || len < 3 || name[len - 1] != ']' || open[1] < '0' || open[1] > '9' || (open[1] == '0' && open[2] != ']'))
        return false;
    *base = (size_t)(open - name);
    *index = strtoul(open + 1, &end, 10);
    return *end == ']' && end[1] == '\0';
}

static bool same_property(const json_t *a, const json_t *b)
{
    const char *mark_a = mark_of(a), *mark_b = mark_of(b);
    const json_t *value_a = json_object_get(a, "default-value"), *value_b = json_object_get(b, "default-value");
    return strcmp(text_of(a, "type"), text_of(b, "type")) == 0 && mark_a == mark_b &&
           (value_a == value_b || (value_a && value_b && json_equal(value_a, value_b)));
}

/* How many elements the array of this property has when it is one as a whole: name[0] to name[N-1], all alike. Else 0. */
static size_t array_size(const json_t *index, const json_t *property)
{
    size_t base, count = 0;
    unsigned long number, highest = 0;
    const char *key;
    json_t *other;
    char name[128];
    if (!split_index(text_of(property, "name"), &base, &number) || base + 16 > sizeof name)
        return 0;
    for (;; count++) {
        snprintf(name, sizeof name, "%.*s[%zu]", (int)base, text_of(property, "name"), count);
        other = json_object_get(index, name);
        if (other == NULL)
            break;
        if (!same_property(property, other))
            return 0;
    }
    json_object_foreach((json_t *)(size_t)index, key, other)
    {
        size_t other_base;
        if (split_index(key, &other_base, &number) && other_base == base && strncmp(key, text_of(property, "name"), base) == 0 &&
            number > highest)
            highest = number;
    }
    return highest + 1 == count ? count : 0;
}

static void write_element(const json_t *index, const json_t *property, qcb_text *out)
{
    char name[160];
    size_t base = 0, count = array_size(index, property);
    unsigned long number = 0;
    if (count != 0)
        (void)split_index(text_of(property, "name"), &base, &number);
    if (count != 0 && number != 0)
        return; /* told with element 0 */
    snprintf(name, sizeof name, "%.*s[*]", (int)base, text_of(property, "name"));
    write_property(count ? name : text_of(property, "name"), property, count, out);
}

static void write_properties(const char *kind, const json_t *list, json_t *words, qcb_text *out)
{
    json_t *index = json_object(), *property;
    size_t i;
    json_array_foreach(list, i, property)
    {
        json_object_set(index, text_of(property, "name"), property);
        note_word(words, property);
    }
    json_array_foreach(list, i, property) if (!is_noise(kind, text_of(property, "name"), text_of(property, "type")))
        write_element(index, property, out);
    json_decref(index);
}

static void keep_properties(void *context, size_t index, const json_t *reply)
{
    probe *p = context;
    subject *s = &p->subjects.items[p->asked.items[index]];
    const json_t *list = json_object_get(reply, "return");
    if (json_is_array(list))
        write_properties(s->kind, list, p->words, &s->rows);
    else
        s->unread = true;
    if (p->progress != NULL)
        p->progress(p->context, s->qom, index + 1, p->asked.count);
}

static void prepare_questions(probe *p)
{
    for (uint32_t i = 0; i < p->subjects.count; i++) {
        subject *s = &p->subjects.items[i];
        qcb_text question = { 0 };
        s->unread = s->silent;
        if (s->silent || s->like != NULL)
            continue;
        qcb__text_printf(&question, "{\"execute\":\"%s-list-properties\",\"arguments\":{\"typename\":\"%s\"}}\n",
                         strcmp(s->kind, "device") == 0 ? "device" : "qom", s->qom);
        s->question = question.data;
        *QCB__PUSH(&p->questions) = question.data;
        *QCB__PUSH(&p->asked) = i;
    }
}

/* ------------------------------------------------------------------ text */

static void write_subjects(const probe *p, qcb_text *flat)
{
    for (size_t i = 0; i < p->subjects.count; i++) {
        const subject *s = &p->subjects.items[i];
        qcb__text_printf(flat, "%s ", s->kind);
        qcb__write_word(flat, s->qom);
        qcb__text_str(flat, s->head);
        if (s->like != NULL)
            qcb__write_attr(flat, "like", s->like);
        qcb__text_str(flat, s->unread ? " unread\n" : "\n");
        if (s->rows.data != NULL)
            qcb__text_str(flat, s->rows.data);
    }
}

static bool is_subject(const json_t *names, const char *name)
{
    return json_object_get(names, name) != NULL;
}

static void write_other_types(const probe *p, const json_t *types, qcb_text *flat)
{
    json_t *names = json_object(), *item;
    const char *name;
    size_t i;
    for (i = 0; i < p->subjects.count; i++)
        json_object_set_new(names, p->subjects.items[i].qom, json_true());
    json_array_foreach(p->first[ASK_OBJECTS], i, item)
    {
        json_object_set_new(names, text_of(item, "name"), json_true());
        qcb__text_str(flat, "object ");
        qcb__write_word(flat, text_of(item, "name"));
        write_parent(types, text_of(item, "name"), flat);
        qcb__text_str(flat, "\n");
    }
    json_object_foreach((json_t *)(size_t)types, name, item) if (!is_subject(names, name) && strchr(name, ':') == NULL)
    {
        qcb__text_str(flat, "class ");
        qcb__write_word(flat, name);
        write_parent(types, name, flat);
        qcb__text_str(flat, "\n");
    }
    json_decref(names);
}

static void write_data(const probe *p, qcb_text *flat)
{
    json_t *named = json_object(), *description;
    const char *word;
    qcb__unmask_qapi(p->first[ASK_SCHEMA], p->has_known ? &p->known : NULL, flat, named);
    json_object_foreach(p->words, word, description) if (json_object_get(named, word) == NULL)
        write_described_enum(word, json_string_value(description), flat);
    json_decref(named);
}

static void write_groups(const json_t *groups, qcb_text *flat)
{
    size_t i, k;
    json_t *group, *key;
    json_array_foreach(groups, i, group)
    {
        if (text_of(group, "option")[0] == '\0')
            continue;
        qcb__text_printf(flat, "group %s\n", text_of(group, "option"));
        json_array_foreach(json_object_get(group, "parameters"), k, key)
            qcb__text_printf(flat, "  %s %s\n", text_of(key, "name"), text_of(key, "type"));
    }
}

/* ------------------------------------------------------------------ all of it */

/* query-target does not tell xtensaeb from xtensa: the name of the binary does, where it names an architecture like it. */
static void refine_arch(probe *p, const char *binary)
{
    qcb_slice named = qcb_arch_of_binary(qcb_str(binary));
    char arch[sizeof p->arch];
    qcb_target target;
    if (named.len < 2 || named.len >= sizeof arch || strncmp(named.ptr, p->arch, 2) != 0)
        return;
    memcpy(arch, named.ptr, named.len);
    arch[named.len] = '\0';
    if (qcb_target_init(&target, NULL, NULL, arch) == QCB_OK)
        snprintf(p->arch, sizeof p->arch, "%s", target.arch);
}

static bool read_target(probe *p, const char *binary)
{
    const json_t *version = json_object_get(p->first[ASK_VERSION], "qemu");
    int major = (int)json_integer_value(json_object_get(version, "major"));
    int minor = (int)json_integer_value(json_object_get(version, "minor"));
    snprintf(p->version, sizeof p->version, "%d.%d", major, minor);
    snprintf(p->full, sizeof p->full, "%d.%d.%d", major, minor, (int)json_integer_value(json_object_get(version, "micro")));
    snprintf(p->arch, sizeof p->arch, "%s", text_of(p->first[ASK_TARGET], "arch"));
    refine_arch(p, binary);
    p->has_known = qcb_target_init(&p->known, NULL, p->version, p->arch) == QCB_OK;
    return major > 0 && p->arch[0] != '\0' && json_is_array(p->first[ASK_TYPES]) && json_is_string(p->first[ASK_QDM]);
}

static void finish(probe *p)
{
    for (size_t i = 0; i < ASK_COUNT; i++)
        json_decref(p->first[i]);
    for (size_t i = 0; i < p->subjects.count; i++) {
        if (strcmp(p->subjects.items[i].kind, "machine") == 0)
            free((char *)(size_t)p->subjects.items[i].qom);
        free(p->subjects.items[i].head);
        free(p->subjects.items[i].question);
        qcb__text_finish(&p->subjects.items[i].rows);
    }
    json_decref(p->words);
    free(p->subjects.items);
    free(p->asked.items);
    free(p->questions.items);
}

static bool question_all(probe *p, qcb_qmp *qmp, qcb_text *flat)
{
    json_t *types;
    bool ok = qcb__qmp_ask(qmp, first_questions, ASK_COUNT, keep_first, p);
    if (!ok)
        return false;
    if (!read_target(p, qmp->binary)) {
        snprintf(qmp->reason, sizeof qmp->reason, "it answers, but not as a QEMU system emulator");
        return false;
    }
    types = index_types(p->first[ASK_TYPES]);
    add_subjects(p, types);
    prepare_questions(p);
    ok = qcb__qmp_ask(qmp, p->questions.items, p->questions.count, keep_properties, p);
    if (ok) {
        qcb__text_printf(flat, "target %s %s full=%s\n", p->version, p->arch, p->full);
        write_subjects(p, flat);
        write_other_types(p, types, flat);
        write_data(p, flat);
        write_groups(p->first[ASK_GROUPS], flat);
    }
    json_decref(types);
    return ok;
}

bool qcb__introspect(const char *binary, qcb_text *flat, char *reason, size_t reason_size, qcb_progress progress, void *context)
{
    probe p = { .progress = progress, .context = context, .words = json_object() };
    qcb_qmp qmp;
    bool ok;
    qcb__qmp_init(&qmp, binary);
    ok = question_all(&p, &qmp, flat);
    snprintf(reason, reason_size, "%s", ok ? "" : qmp.reason);
    qcb__qmp_finish(&qmp);
    finish(&p);
    return ok;
}
