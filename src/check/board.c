/* Assignments to the machine, merged; classes of boards. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "base/hash.h"
#include "check/bus.h"
#include "check/memo.h"

#include <stdlib.h>

/* Options that are another way to write a key of the machine. `text` NULL: their own argument. */
typedef struct sugar_row {
    qcb_option_id option;
    const char *key, *text;
    unsigned from; /* release from which that is so */
} sugar_row;

static const sugar_row sugar[] = {
    { QCB_O_append, "append", NULL, 0 }, { QCB_O_bios, "firmware", NULL, 0 },
    { QCB_O_dtb, "dtb", NULL, 0 },       { QCB_O_enable_kvm, "accel", "kvm", 0 },
    { QCB_O_initrd, "initrd", NULL, 0 }, { QCB_O_kernel, "kernel", NULL, 0 },
    { QCB_O_no_acpi, "acpi", "off", 0 }, { QCB_O_no_fd_bootchk, "fd-bootchk", "off", 800 },
    { QCB_O_no_hpet, "hpet", "off", 0 }, { QCB_O_shim, "shim", NULL, 0 },
    { QCB_O_usb, "usb", "on", 0 },
};

/* What each option says of the machine; 0: nothing. ITEMS: its items are keys behind that prefix; SUGAR: it
 * has rows above. */
enum { ITEMS = 1, SUGAR };
static const struct {
    uint8_t kind;
    const char *prefix;
} sources[QCB_O_COUNT] = {
    [QCB_O_machine] = { ITEMS, "" },       [QCB_O_smp] = { ITEMS, "smp." },    [QCB_O_boot] = { ITEMS, "boot." },
    [QCB_O_append] = { SUGAR, "" },        [QCB_O_bios] = { SUGAR, "" },       [QCB_O_dtb] = { SUGAR, "" },
    [QCB_O_initrd] = { SUGAR, "" },        [QCB_O_enable_kvm] = { SUGAR, "" }, [QCB_O_kernel] = { SUGAR, "" },
    [QCB_O_no_acpi] = { SUGAR, "" },       [QCB_O_shim] = { SUGAR, "" },       [QCB_O_no_hpet] = { SUGAR, "" },
    [QCB_O_no_fd_bootchk] = { SUGAR, "" }, [QCB_O_usb] = { SUGAR, "" },
};

static const sugar_row *sugar_of(const qcb_checker *c, qcb_option_id option)
{
    for (size_t i = 0; i < sizeof sugar / sizeof *sugar; i++) {
        if (sugar[i].option == option && c->release >= sugar[i].from)
            return &sugar[i];
    }
    return NULL;
}

static qcb_setting *push(qcb_checker *c)
{
    if (c->setting_count == c->setting_size) {
        uint32_t size = c->setting_size == 0 ? 16 : c->setting_size * 2;
        qcb_setting *grown = qcb__arena_alloc(c->arena, size * sizeof *grown);
        if (grown == NULL) {
            c->no_memory = true;
            return NULL;
        }
        if (c->settings != NULL)
            memcpy(grown, c->settings, c->setting_count * sizeof *grown);
        c->settings = grown;
        c->setting_size = size;
    }
    return &c->settings[c->setting_count++];
}

/* Of prefix and key as one word: the bytes that count are the first, the middle and the last one. */
static uint32_t tag_behind(const char *prefix, size_t len, qcb_slice key)
{
    size_t whole = len + key.len, middle = whole / 2;
    char at_middle = middle < len ? prefix[middle] : key.ptr[middle - len];
    return qcb__tag_of(prefix[0], at_middle, key.len != 0 ? key.ptr[key.len - 1] : prefix[len - 1], whole);
}

static void collect_items(qcb_checker *c, const qcb_arg *arg, const char *prefix)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
    size_t len = strlen(prefix);
    for (uint32_t i = 0; i < view.count; i++) {
        const qcb_item_record *item = &view.items[i];
        qcb_setting *s = item->kind == QCB_ITEM_FLAG ? NULL : push(c);
        if (s == NULL)
            continue;
        s->prefix = prefix;
        s->prefix_len = (uint32_t)len;
        s->arg = arg;
        s->value_start = item->value_start;
        s->key = qcb__view_key(&view, item);
        s->text = qcb__view_text(c, &view, item);
        s->tag = len != 0 ? tag_behind(prefix, len, s->key) : item->tag;
        if (item->kind == QCB_ITEM_PAIR && item->key_end != item->key_start) { /* as most */
            s->key_place = (qcb_place){ view.word, item->key_start, item->key_end };
            s->place = (qcb_place){ view.word, item->value_start, item->value_end };
            continue;
        }
        s->key_place = qcb__place_item_key(&view, item);
        s->place = qcb__place_item_value(&view, item);
    }
}

static void collect_sugar(qcb_checker *c, const qcb_arg *arg, const sugar_row *row)
{
    qcb_setting *s = push(c);
    if (s != NULL)
        *s = (qcb_setting){
            .prefix = "",
            .key = qcb_str(row->key),
            .text = row->text != NULL ? qcb_str(row->text) : arg->value,
            .key_place = qcb__place_option(arg),
            .place = row->text != NULL ? qcb__place_option(arg) : qcb__place_value(arg),
            .arg = arg,
            .tag = qcb__key_tag(row->key, strlen(row->key)),
        };
}

static void collect_arg(qcb_checker *c, const qcb_arg *arg)
{
    if (sources[arg->option].kind == ITEMS) {
        collect_items(c, arg, sources[arg->option].prefix);
        return;
    }
    const sugar_row *row = sugar_of(c, arg->option);
    if (row != NULL)
        collect_sugar(c, arg, row);
}

#define MANY 64 /* settings that are compared in pairs */

static void index_settings(qcb_checker *c)
{
    for (uint32_t i = 0; i < c->setting_count; i++) {
        uint32_t tag = c->settings[i].tag;
        bool new_bit = (c->setting_bits & qcb__tag_bit(tag)) == 0;
        for (uint32_t k = 0; k < i && !new_bit && !c->settings_meet; k++)
            c->settings_meet = i >= MANY || c->settings[k].tag == tag;
        c->setting_bits |= qcb__tag_bit(tag);
    }
}

void qcb__collect_settings(qcb_checker *c)
{
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        if (sources[arg->option].kind != 0 && arg->form != QCB_FORM_MISSING && !arg->bad_json && !c->ready[i].live)
            collect_arg(c, arg);
    }
    index_settings(c);
}

/* ---- keys ---- */

/* Two keys behind the same prefix; at the top '_' is '-'. */
static inline bool same_key(bool folds, qcb_slice a, qcb_slice b)
{
    if (a.len != b.len)
        return false;
    if (!folds || qcb__same_bytes(a.ptr, b.ptr, a.len))
        return qcb__same_bytes(a.ptr, b.ptr, a.len);
    for (size_t i = 0; i < a.len; i++) {
        char x = a.ptr[i], y = b.ptr[i];
        if (folds && x == '.')
            folds = false;
        if (x != y && !(folds && (x == '_' || x == '-') && (y == '_' || y == '-')))
            return false;
    }
    return true;
}

bool qcb__setting_is(const qcb_setting *s, qcb_slice key)
{
    size_t len = s->prefix_len;
    if (key.len != len + s->key.len || (len != 0 && memcmp(key.ptr, s->prefix, len) != 0))
        return false;
    return same_key(len == 0, s->key, (qcb_slice){ key.ptr + len, key.len - len });
}

const qcb_setting *qcb__setting_search(const qcb_checker *c, qcb_slice key, uint32_t tag)
{
    for (uint32_t i = c->setting_count; i-- > 0;) {
        if (c->settings[i].tag == tag && qcb__setting_is(&c->settings[i], key))
            return &c->settings[i];
    }
    return NULL;
}

#define LOOK_AHEAD 256 /* assignments that stand further apart are both checked: input of that size is nobody's */

/* "smp" "." "cpus" written as prefix and key, or as one key. */
static bool same_setting(const qcb_setting *a, const qcb_setting *b)
{
    if (a->prefix == b->prefix)
        return same_key(a->prefix[0] == '\0', a->key, b->key);
    const qcb_setting *full = a->prefix[0] == '\0' ? a : b, *part = full == a ? b : a;
    size_t len = strlen(part->prefix);
    if (full->prefix[0] != '\0' || full->key.len != len + part->key.len)
        return false;
    return memcmp(full->key.ptr, part->prefix, len) == 0 && memcmp(full->key.ptr + len, part->key.ptr, part->key.len) == 0;
}

/* Index of the assignment whose value stands there: they are in the order of the command line. */
static uint32_t index_of(const qcb_checker *c, uint32_t word, uint32_t start)
{
    uint32_t low = 0, high = c->setting_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const qcb_setting *s = &c->settings[middle];
        if (s->place.arg < word || (s->place.arg == word && s->value_start < start))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool qcb__setting_overridden(const qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    uint32_t i = index_of(c, view->word, item->value_start);
    for (uint32_t k = i + 1; k < c->setting_count && k - i < LOOK_AHEAD; k++) {
        if (c->settings[i].tag == c->settings[k].tag && same_setting(&c->settings[i], &c->settings[k]))
            return true;
    }
    return false;
}

bool qcb__setting_on(const qcb_checker *c, const char *key, bool otherwise)
{
    const qcb_setting *s = qcb__setting(c, key);
    if (s == NULL)
        return otherwise;
    static const char *const on[] = { "on", "yes", "true", "y" }, *const off[] = { "off", "no", "false", "n" };
    for (size_t i = 0; i < 4; i++) {
        if (qcb__text_is(s->text, on[i]) || qcb__text_is(s->text, off[i]))
            return qcb__text_is(s->text, on[i]);
    }
    return otherwise;
}

/* ---- classes ---- */

const qcb_machine qcb__no_machine = { .name = NULL };

static unsigned release_of(const char *name)
{
    const char *dash = strrchr(name, '-');
    char *end;
    if (dash == NULL || dash[1] < '0' || dash[1] > '9')
        return 0;
    unsigned long major = strtoul(dash + 1, &end, 10), minor = *end == '.' ? strtoul(end + 1, &end, 10) : 0;
    return *end == '\0' ? (unsigned)(major * 100 + minor) : 0;
}

/* Those that this target has; of the others nothing can be said. */
static void find_chips(qcb_checker *c, qcb_machine *m)
{
    size_t count = 0;
    for (const char *const *chip = m->buses != NULL ? m->buses->chips : NULL; chip != NULL && *chip != NULL; chip++) {
        qcb_type type = qcb__qom_type_named(c, qcb_str(*chip));
        if (type != 0 && count < QCB__BOARD_CHIPS)
            m->chips[count++] = type;
    }
}

static void find_machine(qcb_checker *c, qcb_machine *m)
{
    size_t count = 0;
    qcb_type_info info;
    *m = qcb__no_machine;
    for (qcb_type t = c->machine; t != 0 && count + 1 < QCB__BOARD_CLASSES; t = info.parent) {
        if (!qcb__type_info(c, t, &info))
            break;
        const char *name = info.qom_type != NULL ? info.qom_type : info.name;
        m->info = count == 0 ? info : m->info;
        m->classes[count++] = name;
        m->bits |= qcb__tag_bit(qcb__key_tag(name, strlen(name)));
        m->letters |= qcb__letter_bit(name);
    }
    m->name = qcb_type_name(c->target, c->machine);
    m->letters |= m->name != NULL ? qcb__letter_bit(m->name) : 0;
    m->release = m->name != NULL ? release_of(m->name) : 0;
    m->buses = qcb__find_board(c);
    find_chips(c, m);
}

bool qcb__board_lacks_fw_cfg(const qcb_checker *c)
{
    static const char *const without[] = {
        "none-machine",     "raspi*",           "s390-ccw-machine", "sbsa-ref-machine",    "shakti_c-machine",
        "sifive_e-machine", "sifive_u-machine", "spike-machine",    "xlnx-zcu102-machine", NULL
    };
    return qcb__board_in(c, without);
}

void qcb__settle_board(qcb_checker *c)
{
    bool known = false;
    qcb_machine *m = c->machine != 0 ? qcb__machine_slot(c, c->machine, &known) : NULL;
    if (m != NULL && !known)
        find_machine(c, m);
    c->board = m != NULL ? m : &qcb__no_machine;
    if (m == NULL || known)
        return;
    m->sounds = qcb__board_sounds(c); /* these ask for the classes */
    m->sizes = qcb__board_sizes(c);
}

bool qcb__board_search(const qcb_checker *c, const char *class_name, size_t len)
{
    if (len > 0 && class_name[len - 1] == '*') {
        return c->board->name != NULL && strncmp(c->board->name, class_name, len - 1) == 0;
    }
    for (size_t i = 0; c->board->classes[i] != NULL; i++) {
        if (qcb__same(c->board->classes[i], class_name))
            return true;
    }
    return false;
}

bool qcb__board_in(const qcb_checker *c, const char *const *classes)
{
    for (; *classes != NULL; classes++) {
        if (qcb__board_is(c, *classes))
            return true;
    }
    return false;
}

const char *qcb__board_name(const qcb_checker *c)
{
    return c->board->name != NULL ? c->board->name : "?";
}

unsigned qcb__board_release(const qcb_checker *c)
{
    return c->board->release;
}
