/* Which options this QEMU has, and where it stops reading. SPDX-License-Identifier: MIT */
#include "check/check.h"
#include "check/memo.h"

static void tell_absent(qcb_checker *c, const qcb_arg *arg, const qcb_option_info *info)
{
    qcb_place place = qcb__place_option(arg);
    qcb_diagnostic *d;
    if (info->life.removed != NULL && info->life.last != NULL) {
        d = qcb__tell(c, QCB_ERROR, "removed-option", place, "-%s was removed from QEMU in %s", info->name, info->life.removed);
    } else if (info->life.since != NULL || info->life.since_after != NULL) {
        d = qcb__tell(c, QCB_ERROR, "unknown-option", place, "QEMU %s does not have -%s yet", c->target->version, info->name);
    } else {
        d = qcb__tell(c, QCB_ERROR, "other-architecture", place, "-%s is not for qemu-system-%s", info->name, c->target->arch);
    }
    qcb__tell_life(c, d, &info->life);
}

/* Keeps what was told, so that it need not be written anew for each line. */
static void keep_note(qcb_note *note, const qcb_diagnostic *d)
{
    size_t len = d->message != NULL ? strlen(d->message) : 0, hint = d->suggestion != NULL ? strlen(d->suggestion) : 0;
    if (len == 0 || len >= sizeof note->text || hint >= sizeof note->hint)
        return;
    memcpy(note->text, d->message, len);
    memcpy(note->hint, hint != 0 ? d->suggestion : "", hint);
    note->hint[hint] = '\0';
    note->len = (uint32_t)len;
}

static void tell_deprecated(qcb_checker *c, const qcb_arg *arg, const qcb_option_info *info)
{
    qcb_note *note = qcb__note_of(c, (qcb_option_id)arg->option);
    if (note != NULL && note->len != 0) {
        qcb_diagnostic *told =
            qcb__tell_text(c, QCB_WARNING, "deprecated-option", qcb__place_option(arg), (qcb_slice){ note->text, note->len });
        qcb__hint(c, told, note->hint[0] != '\0' ? note->hint : NULL);
        return;
    }
    qcb_diagnostic *d = qcb__tell(c, QCB_WARNING, "deprecated-option", qcb__place_option(arg), "-%s is deprecated since QEMU %s",
                                  info->name, info->life.deprecated != NULL ? info->life.deprecated : "long ago");
    qcb__tell_life(c, d, &info->life);
    if (note != NULL)
        keep_note(note, d);
}

static void check_option(qcb_checker *c, const qcb_arg *arg, uint64_t *quiet)
{
    const qcb_option_info *info = qcb__option_of(c, (qcb_option_id)arg->option);
    const qcb_option_info unheard = { .name = arg->row->main }; /* facts of the user's own may lack it */
    bool ends = arg->option == QCB_O_help || arg->option == QCB_O_version;
    if (info == NULL || info->presence == QCB_ABSENT)
        tell_absent(c, arg, info != NULL ? info : &unheard);
    else if (info->life.is_deprecated)
        tell_deprecated(c, arg, info);
    else if (quiet != NULL && !ends)
        quiet[arg->option / 64] |= (uint64_t)1 << arg->option % 64;
    if (ends)
        qcb__leaves(c, QCB_PHASE_PARSE, arg->word);
}

/* Pass 1: what is not known at all ends QEMU before any help is given; pass 2 finds what another architecture has. */
void qcb__rule_options(qcb_checker *c)
{
    uint64_t *quiet = qcb__quiet_options(c), loud[3], some = 0;
    for (size_t i = 0; i < QCB__COUNT(loud); i++) {
        loud[i] = c->options[i] & ~(quiet != NULL ? quiet[i] : 0);
        some |= loud[i];
    }
    for (size_t i = 0; some != 0 && i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        if ((loud[arg->option / 64] >> arg->option % 64 & 1) != 0 && arg->row != NULL)
            check_option(c, arg, quiet);
    }
}
