/* The order of things: context, rules, report. SPDX-License-Identifier: MIT */
#include "check/device.h"

const qcb_rule qcb__rules[] = {
    { "options", "options of this QEMU and architecture", QCB_PHASE_SCAN, qcb__rule_options },
    { "groups", "options with typed keys", QCB_PHASE_PARSE, qcb__rule_groups },
    { "set", "-set reaches what stands before it", QCB_PHASE_PARSE, qcb__rule_set },
    { "device-help", "requests for help end QEMU", QCB_PHASE_HELP, qcb__rule_device_help },
    { "device-ids", "ids of devices", QCB_PHASE_PARSE, qcb__rule_device_ids },
    { "machine-type", "the machine type exists", QCB_PHASE_MACHINE, qcb__rule_machine_type },
    { "global", "-global properties of devices that are made", QCB_PHASE_PROPERTY, qcb__rule_global },
    { "machine-properties", "properties of the machine", QCB_PHASE_PROPERTY, qcb__rule_machine_properties },
    { "accel", "accelerators and their properties", QCB_PHASE_PROPERTY, qcb__rule_accel },
    { "devices", "devices and their properties", QCB_PHASE_DEVICE, qcb__rule_devices },
    { "bus", "devices find a bus and a place on it", QCB_PHASE_DEVICE, qcb__rule_bus },
    { "device-needs", "what devices check when they are made", QCB_PHASE_DEVICE, qcb__rule_device_needs },
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

bool qcb__arg_is_live(const qcb_checker *c, const qcb_arg *arg)
{
    for (size_t i = 0; i < c->doc->live_count; i++) {
        if (c->doc->live[i].text.ptr == arg->value.ptr)
            return true;
    }
    return false;
}

const qcb_arg *qcb__next_arg(const qcb_checker *c, const char *option, size_t *at)
{
    const qcb_option_row *row = qcb__option_find(option, strlen(option));
    while (row != NULL && *at < c->doc->count) {
        const qcb_arg *arg = &c->doc->args[(*at)++];
        bool complete = arg->form != QCB_FORM_MISSING && !arg->bad_json;
        if (arg->row != NULL && arg->row->main == row->main && complete && !qcb__arg_is_live(c, arg))
            return arg;
    }
    return NULL;
}

bool qcb__has_option(const qcb_checker *c, const char *option)
{
    return qcb_cmdline_find(c->doc, option, 0) != (size_t)-1;
}

qcb_slice qcb__merged_value(qcb_checker *c, const char *option, const char *key)
{
    qcb_slice value = { NULL, 0 };
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, option, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, key);
        if (item != NULL)
            value = qcb__view_text(c, &view, item);
    }
    return value;
}

qcb_status qcb_check(const qcb_cmdline *doc, const qcb_target *target, qcb_report *report)
{
    qcb_checker c = {
        .doc = doc,
        .target = target,
        .report = report,
        .arena = &report->arena,
        .release = release_number(target->version),
    };
    if (doc->report.count != 0)
        qcb__report_append(report, &doc->report);
    qcb__collect_ids(&c);
    c.phase = QCB_PHASE_PARSE;
    qcb__collect_globals(&c);
    qcb__collect_devices(&c);
    for (size_t i = 0; i < qcb__rule_count; i++) {
        c.phase = qcb__rules[i].phase;
        qcb__rules[i].run(&c);
    }
    qcb__report_sort(report);
    return c.no_memory || report->dropped != 0 ? QCB_NO_MEMORY : QCB_OK;
}
