/* One line of qcb batch. SPDX-License-Identifier: MIT */
#include "batch.h"
#include "json_in.h"

#include <qcb/check.h>

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void add_id(qcb__out *out, const qcb__request *request)
{
    qcb__out_str(out, "{\"id\":");
    if (request == NULL || request->id == QCB__FIELD_ABSENT)
        qcb__out_str(out, "null");
    else if (request->id == QCB__FIELD_STRING)
        qcb__json_string(out, request->id_text);
    else
        qcb__out_add(out, request->id_text.ptr, request->id_text.len);
}

static void refuse(qcb__batch *batch, const qcb__request *request, const char *format, va_list args)
{
    char text[1024];
    int len = snprintf(text, 64, "line %zu: ", batch->line);
    vsnprintf(text + len, sizeof text - (size_t)len, format, args);
    add_id(&batch->out, request);
    qcb__out_str(&batch->out, ",\"error\":");
    qcb__json_message(&batch->out, text);
    qcb__out_str(&batch->out, "}\n");
    batch->found = true;
}

void qcb__batch_refuse(qcb__batch *batch, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    refuse(batch, NULL, format, args);
    va_end(args);
}

static void fault(qcb__batch *batch, const qcb__request *request, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void fault(qcb__batch *batch, const qcb__request *request, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    refuse(batch, request, format, args);
    va_end(args);
}

/* ---- the command line ---------------------------------------------------------------------------------------------------------
 */

#define FEW 256

/* Words of "argv": most point into the JSON value, those of {"bytes":…} are our own. */
typedef struct words {
    const char *few[FEW];
    const char **items;
    char **own; /* NULL until there is one */
    size_t count;
} words;

static bool take_word(words *w, size_t index, const json_t *value)
{
    w->items[index] = json_string_value(value);
    if (w->items[index] != NULL)
        return true;
    if (w->own == NULL)
        w->own = calloc(w->count, sizeof *w->own);
    if (w->own == NULL)
        return false;
    w->items[index] = w->own[index] = qcb__json_text(value);
    return w->items[index] != NULL;
}

static void free_words(words *w)
{
    for (size_t i = 0; w->own != NULL && i < w->count; i++)
        free(w->own[i]);
    free(w->own);
    if (w->items != w->few)
        free(w->items);
}

static bool take_words(words *w, const json_t *array)
{
    w->count = json_array_size(array);
    w->own = NULL;
    w->items = w->count <= FEW ? w->few : malloc(w->count * sizeof *w->items);
    for (size_t i = 0; w->items != NULL && i < w->count; i++)
        if (!take_word(w, i, json_array_get(array, i)))
            return false;
    return w->items != NULL && w->count != 0;
}

static const char *status_text(qcb_status status)
{
    return status == QCB_TOO_BIG ? "the command line is too large" : "out of memory";
}

/* NULL when the line was refused. */
static qcb_cmdline *read_command(qcb__batch *batch, const qcb__request *request)
{
    qcb_cmdline *cmdline = NULL;
    qcb_status status;
    if (request->command == QCB__FIELD_STRING && request->argv == QCB__FIELD_ABSENT) {
        status = qcb_cmdline_from_shell(&cmdline, request->command_text.ptr, request->command_text.len, NULL);
    } else if (request->command == QCB__FIELD_ABSENT && request->argv == QCB__FIELD_LIST) {
        if (request->word_count == 0) {
            fault(batch, request, "\"argv\" is not an array of strings that starts with the binary");
            return NULL;
        }
        status = qcb_cmdline_borrow_argv(&cmdline, request->word_count, request->words, NULL);
    } else {
        fault(batch, request, "either \"argv\", an array, or \"command\", a string, is needed");
        return NULL;
    }
    if (status != QCB_OK)
        fault(batch, request, "%s", status_text(status));
    return cmdline;
}

/* ---- the target ---------------------------------------------------------------------------------------------------------------
 */

static bool same(const char *stored, const char *text)
{
    return strcmp(stored, text != NULL ? text : "") == 0;
}

static void remember(qcb__known_target *t, const char *qemu, const char *arch)
{
    t->used = true;
    snprintf(t->qemu, sizeof t->qemu, "%s", qemu != NULL ? qemu : "");
    snprintf(t->arch, sizeof t->arch, "%s", arch != NULL ? arch : "");
    t->fine = qcb__target_find(&t->target, qemu, arch, NULL, t->fault, sizeof t->fault);
}

static qcb__known_target *known_target(qcb__batch *batch, const char *qemu, const char *arch)
{
    for (size_t i = 0; i < QCB__TARGETS && batch->targets[i].used; i++)
        if (same(batch->targets[i].qemu, qemu) && same(batch->targets[i].arch, arch))
            return &batch->targets[i];
    qcb__known_target *t = &batch->targets[batch->next_target++ % QCB__TARGETS];
    remember(t, qemu, arch);
    return t;
}

/* A line's own "qemu" has to be a version: a stream of lines must not open files. */
static const qcb_target *find_target(qcb__batch *batch, const qcb__request *request, const qcb_cmdline *cmdline)
{
    bool qemu = request->qemu != QCB__FIELD_ABSENT, arch = request->arch != QCB__FIELD_ABSENT;
    const char *version = qemu ? request->qemu_text : batch->qemu;
    const char *name = arch ? request->arch_text : batch->arch != NULL ? batch->arch : qcb_cmdline_arch(cmdline);
    bool odd = qemu && (version == NULL || version[0] < '0' || version[0] > '9' || strlen(version) > 30);
    if (odd || (arch && (name == NULL || strlen(name) > 30))) {
        fault(batch, request, "\"%s\" is no %s", odd ? "qemu" : "arch", odd ? "version" : "architecture");
        return NULL;
    }
    qcb__known_target *t = known_target(batch, version, name);
    if (!t->fine)
        fault(batch, request, "%s", t->fault);
    return t->fine ? &t->target : NULL;
}

/* ---- the answers --------------------------------------------------------------------------------------------------------------
 */

static void check(qcb__batch *batch, const qcb__request *request, const qcb_cmdline *cmdline)
{
    const qcb_target *target = find_target(batch, request, cmdline);
    if (target == NULL)
        return;
    qcb_report_clear(batch->report);
    if (qcb_check(cmdline, target, batch->report) != QCB_OK) {
        fault(batch, request, "out of memory");
        return;
    }
    bool accept = qcb_report_count(batch->report, QCB_ERROR) == 0;
    add_id(&batch->out, request);
    qcb__out_printf(&batch->out, ",\"accept\":%s,\"diagnostics\":[", accept ? "true" : "false");
    qcb__json_diagnostics(&batch->out, batch->report);
    qcb__out_str(&batch->out, "]}\n");
    batch->found |= !accept;
}

static void format(qcb__batch *batch, const qcb__request *request, qcb_cmdline *cmdline)
{
    size_t len = 0, count = qcb_cmdline_word_count(cmdline);
    const char *text = qcb_cmdline_text(cmdline, QCB_LAYOUT_ONELINE, &len);
    if (text == NULL) {
        fault(batch, request, "out of memory");
        return;
    }
    add_id(&batch->out, request);
    qcb__out_str(&batch->out, ",\"argv\":[");
    for (size_t i = 0; i < count; i++) {
        qcb__out_str(&batch->out, i != 0 ? "," : "");
        qcb__json_string(&batch->out, qcb_cmdline_word(cmdline, i));
    }
    qcb__out_str(&batch->out, "],\"shell\":");
    qcb__json_string(&batch->out, (qcb_slice){ text, len != 0 && text[len - 1] == '\n' ? len - 1 : len });
    qcb__out_str(&batch->out, "}\n");
}

static void answer(qcb__batch *batch, const qcb__request *request)
{
    qcb_cmdline *cmdline = read_command(batch, request);
    if (cmdline != NULL && batch->formats)
        format(batch, request, cmdline);
    else if (cmdline != NULL)
        check(batch, request, cmdline);
    qcb_cmdline_free(cmdline);
}

/* ---- any JSON -----------------------------------------------------------------------------------------------------------------
 */

static qcb__field kind_of(const json_t *value)
{
    return value == NULL           ? QCB__FIELD_ABSENT
           : json_is_string(value) ? QCB__FIELD_STRING
           : json_is_array(value)  ? QCB__FIELD_LIST
                                   : QCB__FIELD_OTHER;
}

static qcb_slice text_of(const json_t *value)
{
    return json_is_string(value) ? (qcb_slice){ json_string_value(value), json_string_length(value) } : (qcb_slice){ NULL, 0 };
}

/* The object as a request: `w` and `id` hold what has to be freed. */
static qcb__request request_of(const json_t *line, words *w, char **id)
{
    const json_t *argv = json_object_get(line, "argv"), *command = json_object_get(line, "command");
    const json_t *name = json_object_get(line, "id"), *qemu = json_object_get(line, "qemu"),
                 *arch = json_object_get(line, "arch");
    qcb__request request = { .argv = kind_of(argv), .command = kind_of(command), .command_text = text_of(command) };
    request.qemu = kind_of(qemu);
    request.qemu_text = text_of(qemu).ptr;
    request.arch = kind_of(arch);
    request.arch_text = text_of(arch).ptr;
    request.id = json_is_string(name) ? QCB__FIELD_STRING : QCB__FIELD_OTHER;
    request.id_text = text_of(name);
    if (request.id == QCB__FIELD_OTHER) {
        *id = name != NULL ? json_dumps(name, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(17)) : NULL;
        request.id_text = qcb_str(*id != NULL ? *id : "null");
    }
    if (command == NULL && json_is_array(argv) && take_words(w, argv)) {
        request.words = w->items;
        request.word_count = w->count;
    }
    return request;
}

static void answer_object(qcb__batch *batch, const json_t *line)
{
    words w = { .items = w.few };
    char *id = NULL;
    qcb__request request = request_of(line, &w, &id);
    answer(batch, &request);
    free_words(&w);
    free(id);
}

void qcb__batch_line(qcb__batch *batch, const char *bytes, size_t len)
{
    json_error_t error;
    qcb__request request;
    batch->line++;
    if (qcb__batch_read(&batch->scratch, bytes, len, &request)) {
        answer(batch, &request);
        return;
    }
    json_t *line = json_loadb(bytes, len, 0, &error);
    if (line == NULL)
        qcb__batch_refuse(batch, "not JSON: column %d: %s", error.column, error.text);
    else if (!json_is_object(line))
        qcb__batch_refuse(batch, "not a JSON object");
    else
        answer_object(batch, line);
    json_decref(line);
}
