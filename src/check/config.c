/* -readconfig: the sections of a file stand where the option stands, as arguments of their own.
 *
 * A file that cannot be read (not here, not yet, not a plain file) is the host's matter: then nothing is said of what it may
 * define. SPDX-License-Identifier: MIT */
#include "check/config.h"

#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_BYTES ((size_t)1 << 20) /* of a file; a larger one counts as not readable */
#define LINE_BYTES 1023              /* QEMU's buffer: what is longer is read as further lines */

/* Sections that do what their option does, and in which releases QEMU knows them. */
static const struct {
    const char *group, *option;
    unsigned from;
} effective[] = {
    { "accel", "accel", 0 },     { "action", "action", 0 },   { "add-fd", "add-fd", 0 }, { "audiodev", "audiodev", 800 },
    { "boot-opts", "boot", 0 },  { "chardev", "chardev", 0 }, { "device", "device", 0 }, { "drive", "drive", 0 },
    { "fsdev", "fsdev", 0 },     { "fw_cfg", "fw_cfg", 0 },   { "global", "global", 0 }, { "icount", "icount", 0 },
    { "iscsi", "iscsi", 0 },     { "machine", "machine", 0 }, { "memory", "m", 0 },      { "mon", "mon", 0 },
    { "msg", "msg", 0 },         { "name", "name", 0 },       { "net", "net", 0 },       { "netdev", "netdev", 0 },
    { "nic", "nic", 0 },         { "numa", "numa", 0 },       { "object", "object", 0 }, { "rtc", "rtc", 0 },
    { "sandbox", "sandbox", 0 }, { "smp-opts", "smp", 0 },    { "spice", "spice", 0 },   { "tpmdev", "tpmdev", 0 },
    { "vnc", "vnc", 0 },
};
/* Sections that are taken and forgotten. */
static const char *const idle[] = { "acpi",   "option-rom", "overcommit", "plugin", "run-with", "semihosting-config",
                                    "smbios", "trace",      "virtfs" };

typedef struct reader {
    qcb_checker *c;
    qcb_cmdline *doc; /* the copy that grows */
    const qcb_arg *from;
    qcb_buffer text; /* of the section, as an argument */
    char group[64], id[64];
    bool open, has_id;
} reader;

/* ---- the copy ---- */

static qcb_arg *push(qcb_checker *c, qcb_cmdline *doc)
{
    if (doc->count == doc->size) {
        size_t size = doc->size * 2 + 16;
        qcb_arg *grown = qcb__arena_alloc(c->arena, size * sizeof *grown);
        if (grown == NULL) {
            c->no_memory = true;
            return NULL;
        }
        if (doc->count != 0)
            memcpy(grown, doc->args, doc->count * sizeof *grown);
        doc->args = grown;
        doc->size = size;
    }
    return &doc->args[doc->count++];
}

static void tell(reader *r, const char *format, const char *what)
{
    r->c->phase = QCB_PHASE_PARSE;
    qcb__tell(r->c, QCB_ERROR, "bad-config-file", qcb__place_value(r->from), format, what);
}

static const char *option_of(const reader *r, bool *known)
{
    *known = true;
    for (size_t i = 0; i < sizeof effective / sizeof *effective; i++) {
        if (strcmp(effective[i].group, r->group) == 0 && r->c->release >= effective[i].from)
            return effective[i].option;
    }
    *known = false;
    for (size_t i = 0; i < sizeof idle / sizeof *idle; i++)
        *known |= strcmp(idle[i], r->group) == 0;
    return NULL;
}

/* The section is complete: it becomes an argument at the option's place. */
static void close_section(reader *r)
{
    bool known;
    const char *option = r->open ? option_of(r, &known) : NULL;
    if (!r->open)
        return;
    r->open = false;
    if (!known)
        tell(r, "the file has a section [%.60s], and there is no such group of options", r->group);
    if (option == NULL)
        return;
    if (r->id[0] != '\0' && !r->has_id) {
        qcb__buffer_str(&r->text, "id=");
        qcb__escape(&r->text, r->id, strlen(r->id));
    }
    qcb_arg *arg = push(r->c, r->doc);
    if (arg == NULL || r->text.failed)
        return;
    *arg = *r->from;
    arg->row = qcb__option_find(option, strlen(option));
    arg->option = arg->row != NULL ? arg->row->id : QCB_O_none;
    arg->value = (qcb_slice){ r->text.data != NULL ? r->text.data : "", r->text.len };
    qcb__document_read_value(r->doc, arg);
}

static void open_section(reader *r, const char *group, const char *id)
{
    close_section(r);
    snprintf(r->group, sizeof r->group, "%s", group);
    snprintf(r->id, sizeof r->id, "%s", id);
    qcb__buffer_init(&r->text, r->c->arena, 64);
    r->open = true;
    r->has_id = false;
}

static void add_pair(reader *r, const char *key, const char *value)
{
    if (!r->open) {
        tell(r, "the key '%.60s' of the file stands in no section", key);
        return;
    }
    if (strpbrk(key, "=,") != NULL) {
        tell(r, "'%.60s' of the file is read as a key: there must be a blank before '='", key);
        return;
    }
    r->has_id |= strcmp(key, "id") == 0;
    qcb__buffer_str(&r->text, key);
    qcb__buffer_char(&r->text, '=');
    qcb__escape(&r->text, value, strlen(value));
    qcb__buffer_char(&r->text, ',');
}

/* One line; false when QEMU would stop reading. */
static bool read_line(reader *r, const char *line)
{
    char group[64], id[64], key[64], value[1024] = "";
    if (line[0] == '\n' || line[0] == '\0' || line[0] == '#')
        return true;
    if (sscanf(line, "[%63s \"%63[^\"]\"]", group, id) == 2) {
        open_section(r, group, id);
        return true;
    }
    if (sscanf(line, "[%63[^]]]", group) == 1) {
        open_section(r, group, "");
        return true;
    }
    if (sscanf(line, " %63s = \"%1023[^\"]\"", key, value) == 2 || sscanf(line, " %63s = \"\"", key) == 1) {
        add_pair(r, key, value);
        return r->open;
    }
    tell(r, "a line of the file is no section, no key and no comment%s", "");
    return false;
}

static void read_text(reader *r, const char *text, size_t len)
{
    char line[LINE_BYTES + 1];
    for (size_t at = 0; at < len;) {
        const char *end = memchr(text + at, '\n', len - at);
        size_t size = end != NULL ? (size_t)(end - (text + at)) + 1 : len - at;
        size = size < LINE_BYTES ? size : LINE_BYTES;
        memcpy(line, text + at, size);
        line[size] = '\0';
        at += size;
        if (!read_line(r, line))
            return;
    }
    close_section(r);
}

/* ---- the file ---- */

/* Contents of a plain file of bearable size; NULL when there is none. */
static char *read_file(qcb_checker *c, qcb_slice name, size_t *len)
{
    char path[4096];
    struct stat status;
    char *text = NULL;
    if (name.len == 0 || name.len >= sizeof path || memchr(name.ptr, '\0', name.len) != NULL)
        return NULL;
    memcpy(path, name.ptr, name.len);
    path[name.len] = '\0';
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return NULL;
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && (size_t)status.st_size <= MOST_BYTES)
        text = qcb__arena_alloc(c->arena, (size_t)status.st_size + 1);
    ssize_t got = text != NULL ? read(file, text, (size_t)status.st_size) : -1;
    close(file);
    *len = got > 0 ? (size_t)got : 0;
    return got >= 0 ? text : NULL;
}

static void add_file(qcb_checker *c, qcb_cmdline *doc, const qcb_arg *arg)
{
    size_t len = 0;
    const char *text = read_file(c, arg->value, &len);
    if (text == NULL) {
        c->open_world = true;
        return;
    }
    reader r = { .c = c, .doc = doc, .from = arg };
    read_text(&r, text, len);
}

static bool is_config(const qcb_arg *arg)
{
    return arg->option == QCB_O_readconfig && arg->form != QCB_FORM_MISSING;
}

void qcb__expand_configs(qcb_checker *c)
{
    const qcb_cmdline *from = c->doc;
    qcb_cmdline *doc = qcb__arena_alloc(c->arena, sizeof *doc);
    size_t room = from->items.count + 64;
    qcb_item_record *items = qcb__arena_alloc(c->arena, room * sizeof *items);
    if (doc == NULL || items == NULL) {
        c->no_memory = true;
        return;
    }
    *doc = *from;
    if (from->items.count != 0)
        memcpy(items, from->items.items, from->items.count * sizeof *items);
    doc->items = (qcb_item_list){ .arena = c->arena, .items = items, .count = from->items.count, .size = (uint32_t)room };
    doc->args = NULL;
    doc->count = doc->size = 0;
    for (size_t i = 0; i < from->count; i++) {
        qcb_arg *arg = push(c, doc);
        if (arg == NULL)
            return;
        *arg = from->args[i];
        if (is_config(arg) && qcb__document_live(from, arg->value) != NULL)
            c->open_world = true;
        else if (is_config(arg))
            add_file(c, doc, &from->args[i]);
    }
    c->doc = doc;
}

/* ---- places ---- */

qcb_place qcb__place_in_config(const qcb_checker *c, qcb_place place)
{
    size_t i = qcb__arg_from(c, place.arg != 0 ? place.arg - 1 : 0);
    for (; i < c->doc->count && c->doc->args[i].word <= place.arg; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        if (is_config(arg))
            return qcb__place_value(arg); /* it stands before its parts */
    }
    return place;
}
