/* The order of things: context, rules, report. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/config.h"
#include "check/memo.h"
#include "check/device.h"
#include "check/leaf.h"
#include "check/outline.h"

/* In the order in which QEMU does things, but for rules that need what a later one finds out. */
const qcb_rule qcb__rules[] = {
    { "options", "options of this QEMU and architecture", QCB_PHASE_SCAN, qcb__rule_options },
    { "accel-help", "-accel without a name ends QEMU", QCB_PHASE_PARSE, qcb__rule_accel_help },
    { "groups", "options with typed keys", QCB_PHASE_PARSE, qcb__rule_groups },
    { "small", "options of one piece of text", QCB_PHASE_PARSE, qcb__rule_small },
    { "object", "objects", QCB_PHASE_PARSE, qcb__rule_object },
    { "blockdev", "block nodes", QCB_PHASE_PARSE, qcb__rule_blockdev },
    { "set", "-set reaches what stands before it", QCB_PHASE_PARSE, qcb__rule_set },
    { "smbios", "SMBIOS structures", QCB_PHASE_PARSE, qcb__rule_smbios },
    { "audiodev", "audio backends", QCB_PHASE_PARSE, qcb__rule_audiodev },
    { "display", "displays", QCB_PHASE_PARSE, qcb__rule_display },
    { "incoming", "where the state of the guest comes from", QCB_PHASE_PARSE, qcb__rule_incoming },
    { "list-ids", "ids of lists that name nothing", QCB_PHASE_PARSE, qcb__rule_list_ids },
    { "device-ids", "ids of devices", QCB_PHASE_PARSE, qcb__rule_device_ids },
    { "device-help", "requests for help end QEMU", QCB_PHASE_HELP, qcb__rule_device_help },
    { "machine-type", "the machine type exists", QCB_PHASE_MACHINE, qcb__rule_machine_type },
    { "combine", "options and keys that need or exclude one another", QCB_PHASE_COMBINE, qcb__rule_combine },
    { "machine-keys", "keys of the machine that exclude or need one another", QCB_PHASE_COMBINE, qcb__rule_machine_keys },
    { "global", "-global properties of devices that are made", QCB_PHASE_PROPERTY, qcb__rule_global },
    { "spice", "keys of -spice", QCB_PHASE_CHARDEV, qcb__rule_spice },
    { "vga", "graphics card of the board", QCB_PHASE_MACHINE, qcb__rule_vga },
    { "chardev", "character backends", QCB_PHASE_CHARDEV, qcb__rule_chardev },
    { "fsdev", "file system backends", QCB_PHASE_CHARDEV, qcb__rule_fsdev },
    { "drive", "drives and their places", QCB_PHASE_DRIVE, qcb__rule_drive },
    { "machine-properties", "properties of the machine", QCB_PHASE_PROPERTY, qcb__rule_machine_properties },
    { "machine-cross", "properties of the machine that do not fit together", QCB_PHASE_PROPERTY, qcb__rule_machine_cross },
    { "machine-flash", "flash and sound of the board", QCB_PHASE_BOARD, qcb__rule_machine_flash },
    { "object-ram", "ids that the board uses", QCB_PHASE_CPU, qcb__rule_object_ram },
    { "accel", "accelerators and their properties", QCB_PHASE_PROPERTY, qcb__rule_accel },
    { "smp", "topology of the CPUs", QCB_PHASE_PROPERTY, qcb__rule_smp },
    { "memory", "size of the RAM, slots, memory backend", QCB_PHASE_EARLY, qcb__rule_memory },
    { "netdev", "network backends and cards of the board", QCB_PHASE_NETDEV, qcb__rule_netdev },
    { "tpmdev", "TPM backends", QCB_PHASE_BACKEND, qcb__rule_tpmdev },
    { "mon", "monitors", QCB_PHASE_BACKEND, qcb__rule_mon },
    { "serial", "character devices written the old way", QCB_PHASE_BACKEND, qcb__rule_serial },
    { "stdio", "users of standard input", QCB_PHASE_BACKEND, qcb__rule_stdio },
    { "numa", "NUMA nodes and what they add up to", QCB_PHASE_CPU, qcb__rule_numa },
    { "cpu", "CPU model and features", QCB_PHASE_CPU, qcb__rule_cpu },
    { "cpu-default", "the CPU model that the board takes by itself", QCB_PHASE_CPU, qcb__rule_cpu_default },
    { "sound-card", "sound card of -audio", QCB_PHASE_BOARD, qcb__rule_sound_card },
    { "defaults", "names of what QEMU adds by default", QCB_PHASE_BACKEND, qcb__rule_defaults },
    { "devices", "devices and their properties", QCB_PHASE_DEVICE, qcb__rule_devices },
    { "default-audio", "sound devices find a backend", QCB_PHASE_DEVICE, qcb__rule_default_audio },
    { "bus", "devices find a bus and a place on it", QCB_PHASE_DEVICE, qcb__rule_bus },
    { "device-needs", "what devices check when they are made", QCB_PHASE_DEVICE, qcb__rule_device_needs },
    { "vnc", "VNC servers", QCB_PHASE_START, qcb__rule_vnc },
    { "combine-board", "options that the board cannot serve", QCB_PHASE_BOARD, qcb__rule_combine_board },
    { "warn", "values that surely were not meant", QCB_PHASE_START, qcb__rule_warn },
    { "warn-clash", "names that a later release refuses", QCB_PHASE_START, qcb__rule_warn_clash },
    { "warn-unused", "backends that nothing uses", QCB_PHASE_START, qcb__rule_warn_unused },
};
const size_t qcb__rule_count = sizeof qcb__rules / sizeof *qcb__rules;

/* "10.0" as 1000. */
static unsigned release_number(const char *version)
{
    unsigned major = 0, minor = 0;
    const char *p = version;
    for (; *p >= '0' && *p <= '9'; p++)
        major = major * 10 + (unsigned)(*p - '0');
    for (p += *p == '.' ? 1 : 0; *p >= '0' && *p <= '9'; p++)
        minor = minor * 10 + (unsigned)(*p - '0');
    return major * 100 + minor;
}

/* Chains the arguments of each option, so that a rule meets only its own. */
static bool index_arguments(qcb_checker *c)
{
    size_t count = c->doc->count;
    c->next_arg = qcb__arena_alloc(c->arena, (count + 1) * sizeof *c->next_arg);
    c->ready = qcb__arena_alloc(c->arena, (count + 1) * sizeof *c->ready);
    if (c->next_arg == NULL || c->ready == NULL)
        return false;
    for (size_t i = count; i-- > 0;) {
        const qcb_arg *arg = &c->doc->args[i];
        if (arg->unread)
            qcb__document_fill(c->doc, arg);
        c->next_arg[i] = c->first_arg[arg->option];
        c->first_arg[arg->option] = (uint32_t)i + 1;
        c->options[arg->option / 64] |= (uint64_t)1 << arg->option % 64;
        c->legacy |= arg->row != NULL && arg->row->syntax == QCB_SYNTAX_CHARDEV;
        c->ready[i] = (qcb_ready){ .known = NULL };
    }
    for (size_t i = 0; i < count && c->doc->live_count != 0; i++)
        c->ready[i].live = qcb__document_live(c->doc, c->doc->args[i].value) != NULL;
    return true;
}

/* What stands in files of -readconfig becomes a part of the command line, which is indexed anew. */
static bool add_configs(qcb_checker *c)
{
    if (!qcb__has_option(c, QCB_O_readconfig))
        return true;
    c->configs = true;
    c->ready = NULL;
    qcb__expand_configs(c);
    memset(c->first_arg, 0, sizeof c->first_arg);
    return index_arguments(c);
}

size_t qcb__arg_from(const qcb_checker *c, uint32_t word)
{
    size_t low = 0, high = c->doc->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c->doc->args[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const qcb_arg *qcb__next_of(const qcb_checker *c, qcb_option_id option, size_t *at)
{
    uint32_t next = c->first_arg[option];
    if (*at != 0 && next != 0)
        next = c->next_arg[*at - 1]; /* *at is behind the last one that was given */
    for (; next != 0; next = c->next_arg[next - 1]) {
        const qcb_arg *arg = &c->doc->args[next - 1];
        *at = next;
        if (arg->form != QCB_FORM_MISSING && !arg->bad_json && !qcb__arg_is_live(c, arg))
            return arg;
    }
    return NULL;
}

static const qcb_item_record *search_uses(qcb_checker *c, qcb_option_id option, qcb_slice key, uint32_t tag, qcb_stage stage,
                                          qcb_view *view, const qcb_arg **last)
{
    const qcb_item_record *found = NULL;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, option, &at)) != NULL;) {
        if ((arg->keys & qcb__tag_bit(tag)) == 0)
            continue;
        qcb_view one = qcb__view_of(c, arg, stage, "");
        const qcb_item_record *item = qcb__view_search(&one, 0, one.count, key, tag);
        if (item != NULL) {
            found = item;
            *view = one;
            *last = arg;
        }
    }
    return found;
}

#define MANY 1024 /* arguments: of so many, each of the devices may ask all uses of an option */

const qcb_item_record *qcb__last_item_of(qcb_checker *c, qcb_option_id option, qcb_slice key, uint32_t tag, qcb_stage stage,
                                         qcb_view *view)
{
    const qcb_arg *last = NULL;
    qcb_leaf *leaf = c->doc->count > MANY ? qcb__leaf_get(c, &c->asked, option, key) : NULL;
    if (leaf == NULL || leaf->number == 0) {
        const qcb_item_record *found = search_uses(c, option, key, tag, stage, view, &last);
        if (leaf != NULL) {
            leaf->value = (void *)last;
            leaf->number = 1;
        }
        return found;
    }
    if (leaf->value == NULL)
        return NULL;
    *view = qcb__view_of(c, leaf->value, stage, "");
    return qcb__view_search(view, 0, view->count, key, tag);
}

qcb_slice qcb__merged_value(qcb_checker *c, qcb_option_id option, const char *key)
{
    qcb_view view;
    const qcb_item_record *item = qcb__last_item(c, option, key, QCB_STAGE_KEYVAL, &view);
    return item != NULL ? qcb__view_text(c, &view, item) : (qcb_slice){ NULL, 0 };
}

qcb_status qcb_check(const qcb_cmdline *doc, const qcb_target *target, qcb_report *report)
{
    qcb_checker c = {
        .doc = doc,
        .target = target,
        .report = report,
        .arena = &report->arena,
        .release = release_number(target->version),
        .board = &qcb__no_machine,
    };
    if (doc->report.count != 0)
        qcb__report_append(report, &doc->report);
    c.memo = qcb__memo_get(report, target);
    qcb__outlines_get(&c);
    c.phase = QCB_PHASE_PARSE;
    if (!index_arguments(&c) || !add_configs(&c))
        return QCB_NO_MEMORY;
    qcb__find_known(&c);
    qcb__collect_ids(&c);
    qcb__collect_settings(&c);
    c.accel = qcb__first_accel(&c);
    c.phase = QCB_PHASE_PARSE;
    qcb__collect_globals(&c);
    qcb__collect_devices(&c);
    for (size_t i = 0; i < qcb__rule_count; i++) {
        c.phase = qcb__rules[i].phase;
        qcb__rules[i].run(&c);
    }
    qcb__report_sort(report);
    qcb__report_end(report);
    return c.no_memory || report->failed ? QCB_NO_MEMORY : QCB_OK;
}
