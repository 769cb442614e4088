/* Where drives go: interfaces, buses and units of each board. SPDX-License-Identifier: MIT */
#include "check/block.h"

#include <stdio.h>

#define ANY 255 /* the facts do not tell */

/* What a board takes of drives. Machines are found by the beginning of their names; nothing is said of those that are not here.
 * `units` counts the units per bus of the default interface where that differs from the usual 2 (ide) and 7 (scsi). */
typedef struct board_row {
    const char *arch, *machine; /* arch NULL: any */
    const char *default_kind;
    uint8_t ide_buses, ide_units, floppies, pflash, sd, scsi, mtd;
    bool pflash_in_order; /* the second flash needs the first */
    uint16_t from, until; /* releases; 0: all. A board that changed between recorded releases is not known there */
} board_row;

static const board_row boards[] = {
    { NULL, "none", "none", 0, 2, 0, 0, 0, 0, 0, false, 0, 0 },
    { NULL, "isapc", "ide", 2, 2, 2, 0, 0, 0, 0, false, 0, 0 },
    { NULL, "microvm", "none", 0, 2, 0, 0, 0, 0, 0, false, 0, 0 },
    { NULL, "pc-i440fx-", "ide", 2, 2, 2, 2, 0, 0, 0, true, 0, 0 },
    { NULL, "pc-q35-", "ide", 6, 1, 2, 2, 0, 0, 0, true, 0, 0 },
    { "aarch64", "raspi", "sd", 0, 2, 0, 0, 1, 0, 0, false, 0, 0 },
    { "aarch64", "virt", "virtio", 0, 2, 0, 2, 0, 0, 0, false, 0, 0 },
    { "arm", "raspi", "sd", 0, 2, 0, 0, 1, 0, 0, false, 0, 0 },
    { "arm", "virt", "virtio", 0, 2, 0, 2, 0, 0, 0, false, 0, 0 },
    { "ppc64", "pseries-", "scsi", 0, 2, 0, 1, 0, ANY, 0, false, 0, 0 },
    { "riscv32", "virt", "none", 0, 2, 0, 2, 0, 0, 0, false, 0, 702 },
    { "riscv32", "virt", "virtio", 0, 2, 0, 2, 0, 0, 0, false, 1000, 0 },
    { "riscv64", "virt", "none", 0, 2, 0, 2, 0, 0, 0, false, 0, 702 },
    { "riscv64", "virt", "virtio", 0, 2, 0, 2, 0, 0, 0, false, 1000, 0 },
    { "s390x", "s390-ccw-virtio", "virtio", 0, 2, 0, 0, 0, 0, 0, false, 0, 0 },
};

/* Interfaces that a board has only with a property, or unless a property takes them away. */
static const struct {
    const char *machine, *kind, *property, *value;
    bool with; /* there with that value; else away with it */
} conditions[] = {
    { "isapc", "virtio", "", "", true },
    { "microvm", "virtio", "pcie", "on", true },
    { "none", "virtio", "", "", true },
    { "pc-q35-", "ide", "sata", "off", false },
};

static bool is_machine(const char *name, const char *beginning)
{
    return strncmp(name, beginning, strlen(beginning)) == 0;
}

static const board_row *board_of(const qcb_checker *c)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    for (size_t i = 0; name != NULL && i < sizeof boards / sizeof *boards; i++) {
        const board_row *row = &boards[i];
        if (is_machine(name, row->machine) && (row->arch == NULL || strcmp(row->arch, c->target->arch) == 0) &&
            c->release >= row->from && (row->until == 0 || c->release <= row->until))
            return row;
    }
    return NULL;
}

/* Units of a bus by interface; 0: no buses, units go on for ever. */
static int64_t units_of(const char *kind, const board_row *board)
{
    if (strcmp(kind, "ide") == 0)
        return board != NULL ? board->ide_units : 2;
    return strcmp(kind, "scsi") == 0 ? 7 : 0;
}

static bool taken(const qcb_slots *slots, const qcb_slot *slot)
{
    for (uint32_t i = 0; i < slots->count; i++) {
        const qcb_slot *other = &slots->items[i];
        if (other->bus == slot->bus && other->unit == slot->unit && strcmp(other->kind, slot->kind) == 0)
            return true;
    }
    return false;
}

#define SLOTS_MAX 256 /* more drives than any board takes: nothing is said of the places of others */

static void take(qcb_checker *c, qcb_slots *slots, const qcb_slot *slot)
{
    if (slots->count == slots->size) {
        uint32_t size = slots->size == 0 ? 16 : slots->size * 2;
        qcb_slot *items = qcb__arena_alloc(c->arena, size * sizeof *items);
        if (items == NULL) {
            c->no_memory = true;
            return;
        }
        if (slots->count != 0)
            memcpy(items, slots->items, slots->count * sizeof *items);
        slots->items = items;
        slots->size = size;
    }
    slots->items[slots->count++] = *slot;
}

/* The first free unit from the slot's bus on. */
static void find_free(const qcb_slots *slots, int64_t units, qcb_slot *slot)
{
    for (slot->unit = 0; taken(slots, slot);) {
        if (++slot->unit == units) {
            slot->unit = 0;
            slot->bus++;
        }
    }
}

/* Bus and unit from what was written. False when that is not to be had (told). */
static bool find_slot(qcb_checker *c, const qcb_slots *slots, const qcb_drive *d, int64_t units, qcb_slot *slot)
{
    slot->bus = d->bus;
    slot->unit = d->unit;
    if (d->index != -1 && (d->bus != 0 || d->unit != -1)) {
        qcb__tell(c, QCB_ERROR, "exclusive-keys", d->place, "'index' says it all: 'bus' and 'unit' cannot stand beside it");
        return false;
    }
    if (d->index != -1) {
        slot->bus = units > 0 ? d->index / units : 0;
        slot->unit = units > 0 ? d->index % units : d->index;
    }
    if (slot->unit == -1)
        find_free(slots, units, slot);
    if (units > 0 && slot->unit >= units)
        qcb__tell(c, QCB_ERROR, "invalid-value", d->place, "unit %lld is too high: a bus has %lld", (long long)slot->unit,
                  (long long)units);
    return units <= 0 || slot->unit < units;
}

static bool condition_holds(qcb_checker *c, const char *kind)
{
    const char *name = qcb_type_name(c->target, c->machine);
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++) {
        if (!is_machine(name, conditions[i].machine) || strcmp(kind, conditions[i].kind) != 0)
            continue;
        qcb_slice value = qcb__merged_value(c, QCB_O_machine, conditions[i].property);
        bool is = value.ptr != NULL && qcb__text_is(value, conditions[i].value);
        if (is != conditions[i].with)
            return false;
    }
    return true;
}

/* Has the board a place there? */
static bool board_has(const board_row *board, const qcb_slot *slot)
{
    static const struct {
        const char *kind;
        size_t at;
    } counts[] = {
        { "floppy", offsetof(board_row, floppies) }, { "mtd", offsetof(board_row, mtd) },
        { "pflash", offsetof(board_row, pflash) },   { "scsi", offsetof(board_row, scsi) },
        { "sd", offsetof(board_row, sd) },
    };
    if (strcmp(slot->kind, "ide") == 0)
        return slot->bus < board->ide_buses;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        uint8_t most = *((const uint8_t *)board + counts[i].at);
        if (strcmp(slot->kind, counts[i].kind) == 0)
            return most == ANY || (slot->bus == 0 && slot->unit < most);
    }
    return strcmp(slot->kind, "xen") != 0; /* only Xen's own machines have that bus */
}

static void tell_unsupported(qcb_checker *c, const qcb_drive *d, const qcb_slot *slot)
{
    qcb_phase now = c->phase;
    c->phase = strcmp(slot->kind, "virtio") == 0 ? QCB_PHASE_DEVICE : QCB_PHASE_BOARD;
    qcb_diagnostic *diagnostic =
        qcb__tell(c, QCB_ERROR, "unsupported-interface", d->place, "machine '%s' has no place for if=%s, bus %lld, unit %lld",
                  qcb_type_name(c->target, c->machine), slot->kind, (long long)slot->bus, (long long)slot->unit);
    qcb__hint(c, diagnostic, "write if=none and an id, and put the drive on a -device of its own");
    c->phase = now;
}

/* Disks need a medium, drives with a door do not. */
static void check_medium(qcb_checker *c, const qcb_drive *d, const char *kind)
{
    bool disk = (strcmp(kind, "ide") == 0 && !d->cdrom) || strcmp(kind, "virtio") == 0;
    qcb_phase now = c->phase;
    if (!d->empty || !disk)
        return;
    c->phase = QCB_PHASE_BOARD;
    qcb__tell(c, QCB_ERROR, "missing-property", d->what_place, "a disk on if=%s needs a file", kind);
    c->phase = now;
}

/* Disks write. */
static void check_writable(qcb_checker *c, const qcb_drive *d, const char *kind)
{
    bool always = (strcmp(kind, "ide") == 0 && !d->cdrom) || strcmp(kind, "sd") == 0;
    bool writes = always || strcmp(kind, "virtio") == 0 || strcmp(kind, "floppy") == 0;
    qcb_phase now = c->phase;
    c->phase = QCB_PHASE_BOARD;
    if (d->locked && writes)
        qcb__hint(c,
                  qcb__tell(c, QCB_ERROR, "invalid-value", d->what_place, "a disk on if=%s writes, and 'fat:' only reads", kind),
                  "fat:rw:DIRECTORY writes, too");
    else if (d->read_only && always)
        qcb__tell(c, QCB_ERROR, "invalid-value", d->what_place, "a disk on if=%s cannot be read-only", kind);
    c->phase = now;
}

/* The id that QEMU makes. */
static qcb_id *name_drive(qcb_checker *c, const qcb_drive *d, const qcb_slot *slot, int64_t units)
{
    char id[64];
    const char *media = strcmp(slot->kind, "ide") != 0 && strcmp(slot->kind, "scsi") != 0 ? "" : d->cdrom ? "-cd" : "-hd";
    if (units > 0)
        snprintf(id, sizeof id, "%s%lld%s%lld", slot->kind, (long long)slot->bus, media, (long long)slot->unit);
    else
        snprintf(id, sizeof id, "%s%s%lld", slot->kind, media, (long long)slot->unit);
    char *kept = qcb__arena_copy(c->arena, id, strlen(id));
    if (kept == NULL)
        return NULL;
    qcb_id *made =
        qcb__id_define(c, QCB_NS_BLOCK, qcb_str(kept), 0, QCB_PHASE_DRIVE, d->what_place, (size_t)(d->arg - c->doc->args));
    if (made != NULL)
        made->generated = true;
    return made;
}

static void check_pflash(qcb_checker *c, const qcb_drive *d, const qcb_slot *slot)
{
    char key[24];
    if (strcmp(slot->kind, "pflash") != 0 || slot->bus != 0 || slot->unit > 1)
        return;
    snprintf(key, sizeof key, "pflash%d", (int)slot->unit);
    if (qcb__merged_value(c, QCB_O_machine, key).ptr != NULL)
        qcb__tell(c, QCB_ERROR, "exclusive-keys", d->place, "-machine %s= names this flash already", key);
}

/* Of words without an option the first one that clashes: the others are the rest of the same broken text. */
static void tell_taken(qcb_checker *c, qcb_slots *slots, const qcb_drive *d, const qcb_slot *slot)
{
    bool bare = d->arg->form == QCB_FORM_POSITIONAL;
    if (bare && slots->bare_clash)
        return;
    qcb_diagnostic *found =
        qcb__tell(c, QCB_ERROR, "slot-in-use", d->place, "there is a drive on if=%s, bus %lld, unit %lld already", slot->kind,
                  (long long)slot->bus, (long long)slot->unit);
    if (bare)
        qcb__hint(c, found, "a word without an option is a disk image: are quotes or an option missing?");
    slots->bare_clash |= bare;
}

void qcb__place_drive(qcb_checker *c, qcb_slots *slots, const qcb_drive *d)
{
    const board_row *board = board_of(c);
    const char *kind = d->kind != NULL ? d->kind : board != NULL ? board->default_kind : NULL;
    if (kind == NULL || slots->count >= SLOTS_MAX)
        return; /* the board's default is not known, so neither is anything else */
    qcb_slot slot = { kind, 0, 0, d->place };
    int64_t units = units_of(kind, board);
    if (!find_slot(c, slots, d, units, &slot))
        return;
    if (taken(slots, &slot)) {
        tell_taken(c, slots, d, &slot);
        return;
    }
    take(c, slots, &slot);
    qcb_id *id = d->id.ptr == NULL ? name_drive(c, d, &slot, units) : qcb__id_find(c, QCB_NS_BLOCK, d->id);
    if (id != NULL) {
        id->empty = d->empty;
        id->locked = d->locked;
    }
    if (strcmp(kind, "none") == 0)
        return;
    if (id != NULL)
        id->attached = true;
    check_pflash(c, d, &slot);
    if (board != NULL && (!board_has(board, &slot) || !condition_holds(c, kind)))
        tell_unsupported(c, d, &slot);
    else {
        check_medium(c, d, kind);
        check_writable(c, d, kind);
    }
}

void qcb__check_slots(qcb_checker *c, const qcb_slots *slots)
{
    const board_row *board = board_of(c);
    qcb_slot first = { .kind = "pflash" };
    bool has_first = taken(slots, &first) || qcb__merged_value(c, QCB_O_machine, "pflash0").ptr != NULL;
    for (uint32_t i = 0; board != NULL && board->pflash_in_order && !has_first && i < slots->count; i++) {
        const qcb_slot *slot = &slots->items[i];
        qcb_phase now = c->phase;
        c->phase = QCB_PHASE_BOARD;
        if (strcmp(slot->kind, "pflash") == 0 && slot->unit == 1)
            qcb__tell(c, QCB_ERROR, "missing-property", slot->place, "the second flash (unit 1) needs the first (unit 0)");
        c->phase = now;
    }
}
