/* SPDX-License-Identifier: MIT */
#include "check/config.h"
#include "text/scalar.h"

#include <stdarg.h>
#include <stdio.h>
#include <strings.h>

static bool behind_exit(const qcb_checker *c, uint32_t word)
{
    if (c->exit_phase == 0)
        return false;
    return c->phase > c->exit_phase || (c->phase == c->exit_phase && word > c->exit_word);
}

/* Findings that a file which cannot be read may disprove. */
static bool is_absence(const char *code)
{
    static const char *const codes[] = { "dangling-reference", "missing-hmat", "missing-kernel", "missing-machine",
                                         "missing-maxmem",     "unknown-bus",  "unknown-node" };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if (strcmp(codes[i], code) == 0)
            return true;
    }
    return false;
}

/* What holds for all findings. False: it is dropped. */
static bool admit(qcb_checker *c, qcb_severity *severity, const char *code, qcb_place *place)
{
    c->tells++;
    if (c->softly && *severity == QCB_ERROR)
        *severity = QCB_WARNING;
    if (c->configs)
        *place = qcb__place_in_config(c, *place);
    if (behind_exit(c, place->arg) || (c->open_world && is_absence(code))) {
        c->report->scratch = (qcb_diagnostic){ .severity = *severity, .code = code };
        return false;
    }
    c->errors += *severity == QCB_ERROR;
    return true;
}

qcb_diagnostic *qcb__tell(qcb_checker *c, qcb_severity severity, const char *code, qcb_place place, const char *format, ...)
{
    char text[1024];
    va_list args;
    if (!admit(c, &severity, code, &place))
        return &c->report->scratch;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return qcb__report_take(c->report, severity, code, place, text, len < 0 ? 0 : strlen(text));
}

qcb_diagnostic *qcb__tell_text(qcb_checker *c, qcb_severity severity, const char *code, qcb_place place, qcb_slice text)
{
    if (!admit(c, &severity, code, &place))
        return &c->report->scratch;
    return qcb__report_take(c->report, severity, code, place, text.ptr, text.len);
}

#define LOOK_BACK 32 /* diagnostics: of one argument there are hardly more */

bool qcb__told(const qcb_checker *c, qcb_place place)
{
    const qcb_report *report = c->report;
    size_t first = report->count > LOOK_BACK ? report->count - LOOK_BACK : 0;
    for (size_t i = first; i < report->count; i++) {
        const qcb_diagnostic *d = &report->items[i];
        if (d->severity == QCB_ERROR && d->arg == place.arg && d->start >= place.start && d->end <= place.end)
            return true;
    }
    return false;
}

void qcb__suggest_text(qcb_checker *c, qcb_diagnostic *d, const char *text)
{
    if (text != NULL)
        qcb__report_suggest(c->report, d, QCB_EDIT_REPLACE, text, strlen(text));
}

void qcb__hint(qcb_checker *c, qcb_diagnostic *d, const char *text)
{
    if (text != NULL && d->edit == QCB_EDIT_NONE)
        qcb__report_suggest(c->report, d, QCB_EDIT_HINT, text, strlen(text));
}

const char *qcb__text_copy(qcb_checker *c, qcb_slice text)
{
    const char *copy = qcb__arena_copy(c->arena, text.ptr, text.len > 60 ? 60 : text.len);
    c->no_memory |= copy == NULL;
    return copy != NULL ? copy : "";
}

const char *qcb__what(qcb_checker *c, const char *noun, qcb_slice name)
{
    size_t noun_len = strlen(noun), len = name.len != 0 ? strnlen(name.ptr, name.len > 60 ? 60 : name.len) : 0;
    char *text = qcb__arena_alloc(c->arena, noun_len + len + 4);
    if (text == NULL) {
        c->no_memory = true;
        return noun;
    }
    memcpy(text, noun, noun_len);
    memcpy(text + noun_len, " '", 2);
    if (len != 0)
        memcpy(text + noun_len + 2, name.ptr, len);
    memcpy(text + noun_len + 2 + len, "'", 2);
    return text;
}

qcb_place qcb__place_option(const qcb_arg *arg)
{
    size_t len = arg->form == QCB_FORM_POSITIONAL ? arg->value.len : arg->spelling.len;
    return (qcb_place){ arg->word, 0, (uint32_t)len };
}

qcb_place qcb__place_value(const qcb_arg *arg)
{
    return (qcb_place){ arg->word + arg->words - 1, 0, (uint32_t)arg->value.len };
}

qcb_place qcb__place_item_value(const qcb_view *view, const qcb_item_record *item)
{
    if (item->value_end > item->value_start || item->kind == QCB_ITEM_PAIR || item->kind >= QCB_ITEM_STRING)
        return (qcb_place){ view->word, item->value_start, item->value_end };
    return (qcb_place){ view->word, item->key_start, item->key_end };
}

qcb_place qcb__place_item_key(const qcb_view *view, const qcb_item_record *item)
{
    if (item->kind == QCB_ITEM_IMPLIED || item->key_end == item->key_start)
        return qcb__place_item_value(view, item);
    return (qcb_place){ view->word, item->key_start, item->key_end };
}

static void add_text(char *text, size_t size, const char *more)
{
    size_t len = strlen(text), n = strlen(more);
    n = n < size - len ? n : size - len - 1;
    memcpy(text + len, more, n);
    text[len + n] = '\0';
}

static void add_note(char *text, size_t size, const char *intro, const char *value)
{
    if (value == NULL || strlen(text) + 3 >= size)
        return;
    add_text(text, size, text[0] != '\0' ? "; " : "");
    add_text(text, size, intro);
    add_text(text, size, value);
}

void qcb__tell_life(qcb_checker *c, qcb_diagnostic *d, const qcb_life *life)
{
    char text[512];
    text[0] = '\0';
    add_note(text, sizeof text, "since ", life->since);
    if (life->since == NULL)
        add_note(text, sizeof text, "it came after ", life->since_after);
    add_note(text, sizeof text, "removed in ", life->removed);
    add_note(text, sizeof text, "instead: ", life->replacement);
    add_note(text, sizeof text, "", life->why);
    if (text[0] != '\0')
        qcb__hint(c, d, text);
}

void qcb__leaves(qcb_checker *c, qcb_phase phase, uint32_t word)
{
    c->tells++;
    if (c->exit_phase == 0 || phase < c->exit_phase || (phase == c->exit_phase && word < c->exit_word)) {
        c->exit_phase = phase;
        c->exit_word = word;
    }
}

void qcb__nearest_init(qcb_nearest *n, qcb_slice wanted)
{
    *n = (qcb_nearest){ wanted, NULL, QCB__NEAR + 1 };
}

/* Two edits at most, and not all of a word: "x" is not near "on". */
void qcb__nearest_try(qcb_nearest *n, const char *word)
{
    size_t len = strlen(word), longest = len > n->wanted.len ? len : n->wanted.len;
    unsigned distance = qcb__edit_distance(n->wanted, qcb_str(word), n->least - 1);
    if (distance > 1 && len == n->wanted.len && strncasecmp(word, n->wanted.ptr, len) == 0)
        distance = 1; /* capital letters for small ones, or the reverse */
    if (distance < n->least && distance != 0 && (distance == 1 || longest > 2)) {
        n->least = distance;
        n->best = word;
    }
}

#define LONGEST 255 /* of ids that are suggested */

void qcb__nearest_made(qcb_checker *c, qcb_nearest *n, qcb_slice id, int number)
{
    char word[LONGEST + 1];
    const char *best = n->best;
    if (id.len > n->wanted.len + QCB__NEAR || id.len > LONGEST - 12)
        return;
    memcpy(word, id.ptr, id.len);
    word[id.len] = '\0';
    if (number >= 0)
        snprintf(word + id.len, 12, ".%d", number);
    qcb__nearest_try(n, word);
    if (n->best == word)
        n->best = qcb__arena_copy(c->arena, word, strlen(word));
    n->best = n->best != NULL ? n->best : best;
}
