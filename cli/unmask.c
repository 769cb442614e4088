/* query-qmp-schema hides the names of types and folds all integers into one. The embedded facts know both: starting from
 * commands whose types are known, each member whose name the facts have gives the name of its type away. Types that the facts
 * do not know get a name made of the way that led there. SPDX-License-Identifier: MIT */
#include "introspect.h"

#include "schemac/line.h"

#include <jansson.h>
#include <qcb/schema.h>
#include <stdlib.h>

static const struct root {
    const char *command, *member, *type; /* member NULL: the arguments as a whole; "": what is returned */
} roots[] = {
    { "blockdev-add", NULL, "BlockdevOptions" },
    { "chardev-add", "backend", "ChardevBackend" },
    { "migrate", "channels", "MigrationChannel" },
    { "migrate-set-parameters", "mode", "MigMode" },
    { "migrate-set-parameters", "multifd-compression", "MultiFDCompression" },
    { "migrate-set-parameters", "zero-page-detection", "ZeroPageDetection" },
    { "netdev_add", NULL, "Netdev" },
    { "object-add", NULL, "ObjectOptions" },
    { "query-audiodevs", "", "Audiodev" },
    { "query-display-options", "", "DisplayOptions" },
    { "set-action", "panic", "PanicAction" },
    { "set-action", "reboot", "RebootAction" },
    { "set-action", "shutdown", "ShutdownAction" },
    { "set-action", "watchdog", "WatchdogAction" },
    { "set-numa-node", NULL, "NumaOptions" },
};

typedef struct unmask {
    const json_t *types;            /* masked name -> entry */
    json_t *names;                  /* masked name -> our name */
    json_t *taken;                  /* our name -> true */
    QCB__ARRAY(const char *) queue; /* masked names, in the order of discovery */
    qcb_target known;
} unmask;

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static const char *meta(const unmask *u, const char *masked)
{
    return text_of(json_object_get(u->types, masked), "meta-type");
}

/* "[123]" -> "123" */
static const char *element_of(const unmask *u, const char *masked)
{
    const json_t *type = json_object_get(u->types, masked);
    return strcmp(text_of(type, "meta-type"), "array") == 0 ? text_of(type, "element-type") : masked;
}

static bool is_empty(const unmask *u, const char *masked)
{
    const json_t *type = json_object_get(u->types, masked);
    return strcmp(text_of(type, "meta-type"), "object") == 0 && json_array_size(json_object_get(type, "members")) == 0 &&
           json_object_get(type, "variants") == NULL;
}

static void name_type(unmask *u, const char *masked, const char *name)
{
    char other[160];
    const char *kind;
    masked = element_of(u, masked);
    kind = meta(u, masked);
    if (kind[0] == '\0' || strcmp(kind, "builtin") == 0 || json_object_get(u->names, masked) != NULL || is_empty(u, masked))
        return;
    snprintf(other, sizeof other, "%s", name);
    for (int i = 2; json_object_get(u->taken, other) != NULL && i < 100; i++)
        snprintf(other, sizeof other, "%s_%d", name, i);
    json_object_set_new(u->names, masked, json_string(other));
    json_object_set_new(u->taken, other, json_true());
    *QCB__PUSH(&u->queue) = masked;
}

/* The bare name in a type word: "[X]" -> "X". */
static void bare_word(const char *word, char *name, size_t room)
{
    size_t len = strlen(word), skip = word[0] == '[';
    snprintf(name, room, "%.*s", (int)(len - (skip ? 2 : 0)), word + skip);
}

static bool known_member(const unmask *u, const char *type, const char *member, qcb_member_info *info)
{
    qcb_type at = qcb_find_data_type(&u->known, qcb_str(type));
    return at != 0 && qcb_find_member_anywhere(&u->known, at, qcb_str(member), info) != 0;
}

static void follow_member(unmask *u, const char *owner, const char *member, const char *masked)
{
    qcb_member_info info;
    char name[160];
    if (known_member(u, owner, member, &info) && info.type_name != NULL &&
        qcb_find_data_type(&u->known, qcb_str((bare_word(info.type_name, name, sizeof name), name))) != 0)
        name_type(u, masked, name);
    else
        name_type(u, masked, (snprintf(name, sizeof name, "%s_%s", owner, member), name));
}

static void follow_variant(unmask *u, const char *owner, const char *tag, const char *masked)
{
    qcb_type at = qcb_find_data_type(&u->known, qcb_str(owner));
    qcb_type body = at ? qcb_union_variant(&u->known, at, qcb_str(tag)) : 0;
    char name[160];
    snprintf(name, sizeof name, "%s_%s", owner, tag);
    name_type(u, masked, body ? qcb_type_name(&u->known, body) : name);
}

static void follow_alternate(unmask *u, const char *owner, const char *masked)
{
    static const char *const metas[] = { "enum", "object", "alternate" };
    qcb_type at = qcb_find_data_type(&u->known, qcb_str(owner));
    qcb_member_iter iter;
    qcb_member_info info;
    char name[160];
    snprintf(name, sizeof name, "%s_%s", owner, meta(u, element_of(u, masked)));
    qcb_members(&iter, &u->known, at, true);
    while (at != 0 && qcb_members_next(&iter, &info)) {
        size_t kind = info.kind == QCB_VALUE_ENUM ? 0 : info.kind == QCB_VALUE_ALTERNATE ? 2 : 1;
        if (info.type != 0 && strcmp(meta(u, element_of(u, masked)), metas[kind]) == 0)
            bare_word(info.type_name, name, sizeof name);
    }
    name_type(u, masked, name);
}

static void follow(unmask *u, const char *masked)
{
    const json_t *type = json_object_get(u->types, masked), *item;
    const char *name = json_string_value(json_object_get(u->names, masked));
    size_t i;
    bool alternate = strcmp(text_of(type, "meta-type"), "alternate") == 0;
    json_array_foreach(json_object_get(type, "members"), i, item)
    {
        if (alternate)
            follow_alternate(u, name, text_of(item, "type"));
        else if (text_of(item, "type")[0] != '\0')
            follow_member(u, name, text_of(item, "name"), text_of(item, "type"));
    }
    json_array_foreach(json_object_get(type, "variants"), i, item)
        follow_variant(u, name, text_of(item, "case"), text_of(item, "type"));
}

static void start_at(unmask *u, const struct root *root)
{
    const json_t *command = json_object_get(u->types, root->command), *item;
    const char *masked = text_of(command, root->member != NULL && root->member[0] == '\0' ? "ret-type" : "arg-type");
    size_t i;
    if (root->member == NULL || root->member[0] == '\0') {
        name_type(u, masked, root->type);
        return;
    }
    json_array_foreach(json_object_get(json_object_get(u->types, masked), "members"), i,
                       item) if (strcmp(text_of(item, "name"), root->member) == 0)
        name_type(u, text_of(item, "type"), root->type);
}

/* ------------------------------------------------------------------ text */

/* Type word of a member: the facts' word for integers and sizes, which introspection folds into "int". */
static void write_type(const unmask *u, const char *owner, const char *member, const char *masked, qcb_text *out)
{
    const char *element = element_of(u, masked), *name = json_string_value(json_object_get(u->names, element));
    bool list = element != masked;
    qcb_member_info info;
    char word[160];
    snprintf(word, sizeof word, "%s", name ? name : is_empty(u, element) ? "empty" : element);
    if (strcmp(word, "int") == 0 && member != NULL && known_member(u, owner, member, &info) && info.type_name != NULL &&
        (info.kind == QCB_VALUE_INT || info.kind == QCB_VALUE_UINT || info.kind == QCB_VALUE_SIZE))
        bare_word(info.type_name, word, sizeof word);
    qcb__text_printf(out, list ? "[%s]" : "%s", word);
}

static void write_features(const json_t *item, qcb_text *out)
{
    const json_t *features = json_object_get(item, "features"), *feature;
    size_t i;
    json_array_foreach(features, i,
                       feature) if (strcmp(json_string_value(feature) ? json_string_value(feature) : "", "deprecated") == 0 ||
                                    strcmp(json_string_value(feature) ? json_string_value(feature) : "", "unstable") == 0)
        qcb__text_printf(out, " %s", json_string_value(feature));
    qcb__text_str(out, "\n");
}

static void write_enum(const json_t *type, const char *name, qcb_text *out)
{
    const json_t *members = json_object_get(type, "members"), *item;
    size_t i;
    qcb__text_printf(out, "enum %s\n", name);
    json_array_foreach(members ? members : json_object_get(type, "values"), i, item)
    {
        qcb__text_str(out, "  = ");
        qcb__write_word(out, members ? text_of(item, "name") : json_string_value(item));
        write_features(item, out);
    }
}

static void write_object(const unmask *u, const json_t *type, const char *name, qcb_text *out)
{
    const json_t *item;
    const char *tag = text_of(type, "tag");
    size_t i;
    qcb__text_printf(out, "%s %s", tag[0] ? "union" : "struct", name);
    if (tag[0] != '\0')
        qcb__write_attr(out, "tag", tag);
    qcb__text_str(out, "\n");
    json_array_foreach(json_object_get(type, "members"), i, item)
    {
        qcb__text_printf(out, "  %s%s ", text_of(item, "name"), json_object_get(item, "default") ? "?" : "");
        write_type(u, name, text_of(item, "name"), text_of(item, "type"), out);
        write_features(item, out);
    }
    json_array_foreach(json_object_get(type, "variants"), i, item) if (!is_empty(u, text_of(item, "type")))
    {
        qcb__text_str(out, "  ? ");
        qcb__write_word(out, text_of(item, "case"));
        qcb__text_str(out, " ");
        write_type(u, name, NULL, text_of(item, "type"), out);
        qcb__text_str(out, "\n");
    }
}

static void write_alternate(const unmask *u, const json_t *type, const char *name, qcb_text *out)
{
    const json_t *item;
    size_t i;
    qcb__text_printf(out, "alternate %s\n", name);
    json_array_foreach(json_object_get(type, "members"), i, item)
    {
        qcb__text_str(out, "  ");
        write_type(u, name, NULL, text_of(item, "type"), out);
        qcb__text_str(out, " ");
        write_type(u, name, NULL, text_of(item, "type"), out);
        qcb__text_str(out, "\n");
    }
}

static void write_named(const unmask *u, const char *masked, qcb_text *out)
{
    const json_t *type = json_object_get(u->types, masked);
    const char *name = json_string_value(json_object_get(u->names, masked)), *kind = text_of(type, "meta-type");
    if (strcmp(kind, "enum") == 0)
        write_enum(type, name, out);
    else if (strcmp(kind, "alternate") == 0)
        write_alternate(u, type, name, out);
    else if (strcmp(kind, "object") == 0)
        write_object(u, type, name, out);
}

void qcb__unmask_qapi(const json_t *schema, const qcb_target *known, qcb_text *flat, json_t *named)
{
    json_t *types = json_object(), *item;
    unmask u = { .types = types, .names = json_object(), .taken = named };
    size_t i;
    json_array_foreach(schema, i, item) json_object_set(types, text_of(item, "name"), item);
    if (known != NULL)
        u.known = *known;
    else
        qcb_target_any(&u.known, NULL, NULL);
    for (i = 0; i < sizeof roots / sizeof *roots; i++)
        start_at(&u, &roots[i]);
    for (i = 0; i < u.queue.count; i++)
        follow(&u, u.queue.items[i]);
    for (i = 0; i < u.queue.count; i++)
        write_named(&u, u.queue.items[i], flat);
    free(u.queue.items);
    json_decref(u.names);
    json_decref(types);
}
