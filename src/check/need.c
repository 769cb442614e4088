/* Checks of devices that look at more than one value. SPDX-License-Identifier: MIT */
#include "check/need.h"
#include "check/board.h"
#include "check/leaf.h"
#include "text/scalar.h"

/* ---- blocks ---- */

/* Host disks may tell a block size of their own. */
static unsigned host_disks(qcb_checker *c)
{
    for (size_t i = 0; i < c->doc->count; i++) {
        qcb_slice v = c->doc->args[i].value;
        for (size_t k = 0; k + 5 <= v.len; k++) {
            if (memcmp(v.ptr + k, "/dev/", 5) == 0 || memcmp(v.ptr + k, "host_", 5) == 0)
                return 1;
        }
    }
    return 0;
}

/* What `count` says of the whole line, which many devices may ask for. */
static unsigned once(qcb_checker *c, const char *what, unsigned (*count)(qcb_checker *c))
{
    qcb_leaf *leaf = qcb__leaf_get(c, &c->asked, QCB_O_none, qcb_str(what));
    if (leaf == NULL)
        return count(c);
    if (leaf->value == NULL)
        leaf->number = count(c);
    leaf->value = leaf;
    return leaf->number;
}

QCB__FOLDS bool size_of(qcb_checker *c, const qcb_device *d, const char *key, uint64_t *value, qcb_found *found)
{
    *found = qcb__device_value(c, d, key);
    if (!found->there)
        return false;
    *value = qcb__device_number(c, d, key, 0);
    return true;
}

static bool block_size_fits(qcb_checker *c, const qcb_device *d, const char *key, uint64_t value, const qcb_found *found)
{
    if (value == 0 || (value >= 512 && value <= 2 << 20 && (value & (value - 1)) == 0))
        return true;
    qcb__tell(c, QCB_ERROR, "invalid-value", found->place, "'%s' of %s has to be a power of two from 512 to 2 MiB", key, d->what);
    return false;
}

static void check_multiples(qcb_checker *c, const qcb_device *d, uint64_t logical)
{
    static const char *const keys[] = { "min_io_size", "opt_io_size", "discard_granularity" };
    for (size_t i = 0; i < 3; i++) {
        uint64_t value;
        qcb_found found;
        if (size_of(c, d, keys[i], &value, &found) && value != UINT32_MAX && value % logical != 0)
            qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s has to be a multiple of its logical block size, %u",
                      keys[i], d->what, (unsigned)logical);
    }
}

/* row->min: only with a drive. */
void qcb__need_blocks(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    uint64_t logical = 0, physical = 0;
    qcb_found of_logical, of_physical;
    if (row->min != 0 && !qcb__device_value(c, d, "drive").there)
        return;
    bool has_logical = size_of(c, d, "logical_block_size", &logical, &of_logical);
    bool has_physical = size_of(c, d, "physical_block_size", &physical, &of_physical);
    if ((has_logical && !block_size_fits(c, d, "logical_block_size", logical, &of_logical)) ||
        (has_physical && !block_size_fits(c, d, "physical_block_size", physical, &of_physical)))
        return;
    bool guessed = physical == 0 || logical == 0;
    logical = logical == 0 ? 512 : logical;
    physical = physical == 0 ? 512 : physical;
    if (logical > physical && !(guessed && once(c, "host disks", host_disks) != 0))
        qcb__tell(c, QCB_ERROR, "invalid-value", has_logical ? of_logical.place : of_physical.place,
                  "%s: the logical block size (%u) is larger than the physical one (%u)", d->what, (unsigned)logical,
                  (unsigned)physical);
    else
        check_multiples(c, d, logical);
}

/* Cylinders, heads, sectors: all or none. row->min: most heads, row->max: most sectors. */
void qcb__need_geometry(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const struct {
        const char *key;
        uint64_t most;
    } keys[] = { { "cyls", 65535 }, { "heads", row->min }, { "secs", row->max } };
    uint64_t values[3] = { 0, 0, 0 };
    qcb_found found[3];
    bool any = false;
    for (size_t i = 0; i < 3; i++)
        any |= size_of(c, d, keys[i].key, &values[i], &found[i]) && values[i] != 0;
    for (size_t i = 0; any && i < 3; i++) {
        if (values[i] < 1 || values[i] > keys[i].most) {
            qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found[i]), "'%s' of %s has to be from 1 to %u",
                      keys[i].key, d->what, (unsigned)keys[i].most);
            return;
        }
    }
}

/* ---- drives ---- */

static const qcb_item_record *item_of(qcb_checker *c, const qcb_id *id, qcb_view *view, const char *key)
{
    const qcb_arg *arg = &c->doc->args[id->arg];
    *view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    return qcb__view_find(view, 0, view->count, key);
}

static bool is_drive(const qcb_checker *c, const qcb_id *id)
{
    const qcb_arg *arg = &c->doc->args[id->arg];
    return arg->option == QCB_O_drive && arg->items != 0;
}

static bool is_on(qcb_checker *c, const qcb_id *id, const char *key)
{
    qcb_view view;
    bool value;
    const qcb_item_record *item = item_of(c, id, &view, key);
    return item != NULL && qcb__scalar_bool(qcb__view_text(c, &view, item), &value) == QCB_SCALAR_OK && value;
}

/* Two that write want the node for themselves, unless both share it. */
static void check_sharing(qcb_checker *c, qcb_device *d, qcb_id *id, qcb_place place)
{
    bool shares = qcb__device_switch(c, d, "share-rw", false);
    bool conflict = id->writers != 0 && !(shares && id->shares_writes) && !is_on(c, id, "read-only");
    id->shares_writes = shares && (id->writers == 0 || id->shares_writes);
    id->writers++;
    if (!conflict)
        return;
    qcb_diagnostic *told =
        qcb__tell(c, QCB_ERROR, "already-used", place, "%s: another device writes to '%.*s' already", d->what, QCB__SHOW(id->id));
    qcb__hint(c, told, "share-rw=on on both devices allows it, if the guest can cope");
}

/* row->min: the device cannot do without. */
void qcb__need_drive(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, "drive");
    if (!found.there || found.text.len == 0) {
        if (row->min != 0)
            qcb__tell(c, QCB_ERROR, "missing-property", qcb__found_place(d, &found), "%s needs 'drive'", d->what);
        return;
    }
    qcb_id *id = qcb__id_find(c, QCB_NS_BLOCK, found.text);
    if (id == NULL || id->generated)
        return;
    if (is_drive(c, id) && id->writers++ != 0)
        qcb__tell(c, QCB_ERROR, "already-used", found.place, "%s: the drive '%.*s' has a device already", d->what,
                  QCB__SHOW(found.text));
    else if (!is_drive(c, id))
        check_sharing(c, d, id, found.place);
    else if (id->attached)
        qcb__tell(c, QCB_ERROR, "already-used", found.place, "%s: the drive '%.*s' is connected already: it needs if=none",
                  d->what, QCB__SHOW(found.text));
    else if (id->locked)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "%s writes, and the 'fat:' of drive '%.*s' only reads", d->what,
                  QCB__SHOW(found.text));
    else if (id->empty)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "%s: the drive '%.*s' is empty, and only removable media may be",
                  d->what, QCB__SHOW(found.text));
}

void qcb__need_writable(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, "drive");
    qcb_id *id = found.there ? qcb__id_find(c, QCB_NS_BLOCK, found.text) : NULL;
    (void)row;
    if (id == NULL || id->generated)
        return;
    if (is_on(c, id, "read-only") || (is_drive(c, id) && is_on(c, id, "readonly")))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "%s cannot be read-only, and '%.*s' is", d->what,
                  QCB__SHOW(found.text));
}

/* ---- memory ---- */

static uint64_t memory_value(qcb_checker *c, const char *key, uint64_t unit)
{
    qcb_slice text = qcb__merged_value(c, QCB_O_m, key);
    qcb_scalar number;
    return text.ptr != NULL && qcb__scalar_size(text, unit, &number) == QCB_SCALAR_OK ? number.value : 0;
}

static uint64_t backend_size(qcb_checker *c, const qcb_device *d)
{
    qcb_found found = qcb__device_value(c, d, "memdev");
    qcb_id *id = found.there ? qcb__id_find(c, QCB_NS_OBJECT, found.text) : NULL;
    return id != NULL && !id->generated ? qcb__backend_size(c, id) : 0;
}

static unsigned numa_nodes(qcb_checker *c)
{
    unsigned count = 0;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_numa, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "type");
        count += item != NULL && qcb__text_is(qcb__view_text(c, &view, item), "node");
    }
    return count;
}

/* row->min: the value that means none. */
void qcb__need_numa_node(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t node = qcb__device_number(c, d, row->key, row->min);
    unsigned nodes = found.there ? once(c, "numa nodes", numa_nodes) : 0;
    if (found.there && node != row->min && node >= (row->min != 0 ? nodes : nodes != 0 ? nodes : 1))
        qcb__tell(c, QCB_ERROR, "dangling-reference", found.place, "%s: there is no NUMA node %u", d->what, (unsigned)node);
}

static void check_slot(qcb_checker *c, const qcb_device *d, uint64_t slots)
{
    qcb_found found = qcb__device_value(c, d, "slot");
    qcb_scalar number;
    int64_t slot = found.there && qcb__scalar_int(found.text, &number) == QCB_SCALAR_OK ? (int64_t)number.value : -1;
    if (slot < -1 || slot >= (int64_t)slots)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found), "%s: there are only slots 0 to %u", d->what,
                  (unsigned)slots - 1);
    else if (slot >= 0 && qcb__claim(c, "memory slot", (uint64_t)slot))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: slot %d is taken already", d->what, (int)slot);
    else if (++c->memory_slots > slots)
        qcb__tell(c, QCB_ERROR, "bus-full", qcb__device_end(d), "%s: all %u memory slots are taken", d->what, (unsigned)slots);
}

/* An address that the user chooses has to fit huge pages. */
static void check_address(qcb_checker *c, const qcb_device *d, uint64_t size)
{
    static const uint64_t page = 2 << 20;
    qcb_found found = qcb__device_value(c, d, "addr");
    if (found.there && size >= page && qcb__device_number(c, d, "addr", 0) % page != 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'addr' of %s has to be a multiple of 2 MiB", d->what);
}

void qcb__need_label(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value = found.there ? qcb__device_number(c, d, row->key, 0) : 0, size = backend_size(c, d);
    if (value != 0 && (value < row->min || (size != 0 && value >= size)))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s has to be at least 128 KiB, and less than the memory",
                  row->key, d->what);
}

/* To 7.2 only: what is asked for is a whole number of blocks. */
void qcb__need_blocks_of(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value = found.there ? qcb__device_number(c, d, row->key, 0) : 0, size = backend_size(c, d);
    uint64_t block = qcb__device_number(c, d, "block-size", 2 << 20);
    if (value != 0 && ((block != 0 && value % block != 0) || (size != 0 && value > size)))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place,
                  "'%s' of %s has to be a multiple of 'block-size' and no more than the memory", row->key, d->what);
}

void qcb__need_memory(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const qcb_need node = { NULL, NULL, "node", 0, 0, 0, 0 };
    qcb_found memdev = qcb__device_value(c, d, row->key);
    uint64_t most = memory_value(c, "maxmem", 1), slots = memory_value(c, "slots", 1), size = backend_size(c, d);
    uint64_t ram = memory_value(c, "size", (uint64_t)1 << 20);
    bool dimm = qcb__device_is(d, "pc-dimm");
    if (!memdev.there || memdev.text.len == 0) {
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__found_place(d, &memdev), "%s needs 'memdev'", d->what);
        return;
    }
    if (most == 0 || (dimm && slots == 0)) {
        qcb__tell(c, QCB_ERROR, "no-memory-slots", qcb__device_end(d), "%s needs room for memory devices: -m SIZE,%smaxmem=SIZE",
                  d->what, dimm ? "slots=N," : "");
        return;
    }
    c->memory_used += size;
    if (dimm) {
        check_slot(c, d, slots);
        check_address(c, d, size);
    }
    ram = ram == 0 ? (uint64_t)128 << 20 : ram;
    if (most > ram && c->memory_used > most - ram)
        qcb__tell(c, QCB_ERROR, "not-enough-room", memdev.place, "%s: memory devices need more than maxmem leaves", d->what);
    qcb__need_numa_node(c, d, &node);
}

/* ---- PCI and virtio ---- */

static void check_unique(qcb_checker *c, const qcb_device *d, const char *key, uint64_t most)
{
    qcb_found found = qcb__device_value(c, d, key);
    uint64_t value = found.there ? qcb__device_number(c, d, key, 0) : 0;
    if (!found.there || value == 0)
        return;
    if (value > most)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s is at most %u", key, d->what, (unsigned)most);
    else if (qcb__claim(c, key, value))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: there is a device with %s=%u already", d->what, key,
                  (unsigned)value);
}

/* The network card before this device that waits for a primary of its own: with `id`, or any. */
static const qcb_device *standby(qcb_checker *c, const qcb_device *d, const qcb_slice *id)
{
    for (uint32_t i = 0; i < d->order; i++) {
        const qcb_device *card = &c->devices->items[i];
        bool meant = id == NULL || (id->len != 0 && card->id.len == id->len && memcmp(card->id.ptr, id->ptr, id->len) == 0);
        if (meant && card->sound && qcb__device_switch(c, card, "failover", false))
            return card;
    }
    return NULL;
}

/* It is held back until the guest asks for it, and then plugged. */
static void check_primary(qcb_checker *c, const qcb_device *d, const qcb_found *found, const qcb_device *card)
{
    const qcb_bus *bus = d->bus != 0 ? &c->buses->items[d->bus - 1] : NULL;
    if (qcb__claim(c, "primary of", card->order))
        qcb__tell(c, QCB_ERROR, "already-used", found->place, "%s: '%.*s' has a primary device already", d->what,
                  QCB__SHOW(found->text));
    else if (bus != NULL && bus->maker == NULL && qcb__bus_is(bus, QCB_BUS_PCIE) && c->release >= 1000)
        qcb__tell(c, QCB_ERROR, "wrong-bus", found->place,
                  "%s is plugged when the guest asks for it, which the board's own PCIe bus does not allow: put it behind a "
                  "pcie-root-port",
                  d->what);
}

/* Primary devices are network cards in PCIe slots of their own. */
static void check_pair(qcb_checker *c, const qcb_device *d, const qcb_found *found)
{
    const qcb_bus *bus = d->bus != 0 ? &c->buses->items[d->bus - 1] : NULL;
    bool card = d->class->info.category != NULL && strcmp(d->class->info.category, "Network") == 0;
    if (bus != NULL && bus->type != NULL && !qcb__bus_is(bus, QCB_BUS_PCIE))
        qcb__tell(c, QCB_ERROR, "wrong-bus", found->place, "%s: a device of a failover pair has to be on a PCIe bus", d->what);
    else if (!card && !qcb__device_is(d, "vfio-pci"))
        qcb__tell(c, QCB_ERROR, "invalid-value", found->place, "%s: only network cards can be part of a failover pair", d->what);
}

static void check_failover(qcb_checker *c, const qcb_device *d)
{
    qcb_found found = qcb__device_value(c, d, "failover_pair_id");
    if (!found.there)
        return;
    const qcb_device *card = standby(c, d, &found.text);
    if (d->id.len == 0 && standby(c, d, NULL) != NULL)
        qcb__tell(c, QCB_ERROR, "missing-property", found.place, "%s: 'failover_pair_id' needs an id of the device itself",
                  d->what);
    else if (card != NULL)
        check_primary(c, d, &found, card);
    else
        check_pair(c, d, &found);
}

/* QEMU ends by an assertion: in a bridge's configuration space the ROM's register stands elsewhere. */
static void check_bridge_rom(qcb_checker *c, const qcb_device *d)
{
    static const char *const bridges[] = { "base-pci-bridge", "pci-bridge", "i82801b11-bridge" };
    qcb_found rom = qcb__device_value(c, d, "romfile");
    bool bridge = false;
    for (size_t i = 0; i < sizeof bridges / sizeof *bridges; i++)
        bridge |= qcb__device_is(d, bridges[i]);
    if (bridge && rom.there && rom.text.len != 0 && qcb__device_number(c, d, "rombar", 1) != 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", rom.place, "%s is a bridge, and has no room for a ROM", d->what);
}

void qcb__need_pci(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, "romsize");
    uint64_t size = found.there ? qcb__device_number(c, d, "romsize", UINT32_MAX) : UINT32_MAX;
    (void)row;
    if (size != UINT32_MAX && (size == 0 || (size & (size - 1)) != 0))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'romsize' of %s has to be a power of two", d->what);
    check_unique(c, d, "acpi-index", 16383);
    check_failover(c, d);
    check_bridge_rom(c, d);
}

/* What a vhost-user device can do is not known while nobody answers, and QEMU starts where the socket tries again. */
static bool answers_later(qcb_checker *c, const qcb_device *d)
{
    bool asks = strcmp(d->class->lineage[0], "vhost-user-blk-pci") == 0;
    qcb_found found = asks ? qcb__device_value(c, d, "chardev") : (qcb_found){ .there = false };
    const qcb_id *id = found.there ? qcb__id_find(c, QCB_NS_CHARDEV, found.text) : NULL;
    qcb_view view;
    return asks && (id == NULL || id->generated || item_of(c, id, &view, "reconnect") != NULL ||
                    item_of(c, id, &view, "reconnect-ms") != NULL);
}

/* Does the device keep its old interface? Only families that have one, and where the bus is known. */
static bool has_legacy(qcb_checker *c, const qcb_device *d)
{
    static const char *const families[] = { "vhost-user-blk-pci", "vhost-user-scsi-pci", "virtio-9p-pci",
                                            "virtio-balloon-pci", "virtio-blk-pci",      "virtio-net-pci",
                                            "virtio-rng-pci",     "virtio-scsi-pci",     "virtio-serial-pci" };
    qcb_found found = qcb__device_value(c, d, "disable-legacy");
    size_t len = strlen(d->class->lineage[0]), end = strlen("-pci-transitional");
    bool family = false;
    if (len > end && strcmp(d->class->lineage[0] + len - end, "-pci-transitional") == 0)
        return true;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        family |= strcmp(d->class->lineage[0], families[i]) == 0;
    if (!family || answers_later(c, d))
        return false;
    if (found.there && !qcb__text_is(found.text, "auto"))
        return qcb__text_is(found.text, "off");
    if (d->bus == 0)
        return false;
    const qcb_bus *bus = &c->buses->items[d->bus - 1];
    return bus->maker == NULL || !qcb__bus_is(bus, QCB_BUS_PCIE);
}

void qcb__need_virtio(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found modern = qcb__device_value(c, d, "disable-modern"), legacy = qcb__device_value(c, d, "disable-legacy");
    qcb_found iommu = qcb__device_value(c, d, "iommu_platform");
    bool neither = legacy.there && qcb__text_is(legacy.text, "on") && qcb__device_switch(c, d, "disable-modern", false);
    (void)row;
    if (neither)
        qcb__tell(c, QCB_ERROR, "exclusive-properties", modern.place,
                  "%s: with disable-legacy=on and disable-modern=on nothing is left", d->what);
    else if (iommu.there && qcb__device_switch(c, d, "iommu_platform", false) && has_legacy(c, d)) {
        qcb_diagnostic *told = qcb__tell(c, QCB_ERROR, "missing-property", iommu.place,
                                         "%s: 'iommu_platform' works for modern devices only", d->what);
        qcb__hint(c, told, "add disable-legacy=on, or put the device behind a pcie-root-port");
    }
}
