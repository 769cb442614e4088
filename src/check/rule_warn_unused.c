/* Names that nobody uses, and names that a later release will not take. SPDX-License-Identifier: MIT */
#include "check/check.h"

/* Backends do nothing by themselves. Objects and block nodes may be meant for later (hot-plug, snapshots): only drives without
 * an interface are looked at. */
static const bool backends[QCB_NS_COUNT] = {
    [QCB_NS_CHARDEV] = true, [QCB_NS_NETDEV] = true, [QCB_NS_BLOCK] = true, [QCB_NS_FSDEV] = true, [QCB_NS_TPMDEV] = true,
};

static bool is_backend(const qcb_checker *c, const qcb_id *id)
{
    if (!backends[id->space] || id->users != 0 || id->generated || id->attached || id->arg >= c->doc->count)
        return false;
    const qcb_arg *arg = &c->doc->args[id->arg];
    if (id->space == QCB_NS_BLOCK && (id->phase != QCB_PHASE_DRIVE || id->inner))
        return false;
    return arg->row != NULL && arg->option != QCB_O_nic && arg->option != QCB_O_net && arg->option != QCB_O_virtfs;
}

static bool is_word(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '-' || ch == '_' ||
           ch == '.';
}

static bool stands_in(qcb_slice text, qcb_slice word)
{
    if (word.len == 0)
        return true;
    for (size_t i = 0; i + word.len <= text.len; i++) {
        const char *p = memchr(text.ptr + i, word.ptr[0], text.len - word.len - i + 1);
        if (p == NULL)
            return false;
        i = (size_t)(p - text.ptr);
        bool begins = i == 0 || !is_word(text.ptr[i - 1]);
        bool ends = i + word.len == text.len || !is_word(text.ptr[i + word.len]);
        if (begins && ends && memcmp(p, word.ptr, word.len) == 0)
            return true;
    }
    return false;
}

/* Any text elsewhere that may be the name counts as a use: -readconfig files, monitors and rules to come are not known here. */
static bool is_mentioned(const qcb_checker *c, const qcb_id *id)
{
    for (size_t i = 0; i < c->doc->count; i++) {
        const qcb_arg *arg = &c->doc->args[i];
        if (i != id->arg && (stands_in(arg->value, id->id) || (arg->option == QCB_O_readconfig)))
            return true;
    }
    return false;
}

#define UNUSED_MAX 64 /* names that are looked for in the whole line */

void qcb__rule_warn_unused(qcb_checker *c)
{
    static const char *const nouns[QCB_NS_COUNT] = {
        [QCB_NS_CHARDEV] = "character backend", [QCB_NS_NETDEV] = "network backend", [QCB_NS_BLOCK] = "drive",
        [QCB_NS_FSDEV] = "file system backend", [QCB_NS_TPMDEV] = "TPM backend",
    };
    unsigned looked = 0;
    for (uint32_t i = 0; i < c->ids.count && looked < UNUSED_MAX; i++) {
        const qcb_id *id = &c->ids.items[i];
        if (!is_backend(c, id) || !stands_in(c->doc->args[id->arg].value, id->id))
            continue; /* names that QEMU makes stand nowhere */
        looked++;
        if (!is_mentioned(c, id))
            qcb__tell(c, QCB_WARNING, "unused-backend", id->place, "nothing uses the %s '%.*s'", nouns[id->space],
                      QCB__SHOW(id->id));
    }
}

/* From 11.1 on monitors are objects: their names share one space. */
#define MONITORS_ARE_OBJECTS 1101

void qcb__rule_warn_clash(qcb_checker *c)
{
    for (uint32_t i = 0; c->release < MONITORS_ARE_OBJECTS && i < c->ids.count; i++) {
        const qcb_id *id = &c->ids.items[i];
        const qcb_id *other = id->space == QCB_NS_MONITOR ? qcb__id_find(c, QCB_NS_OBJECT, id->id) : NULL;
        if (other != NULL)
            qcb__tell(c, QCB_WARNING, "id-clash-later", id->place,
                      "'%.*s' is also an object: QEMU 11.1 refuses that, for its monitors are objects", QCB__SHOW(id->id));
    }
}
