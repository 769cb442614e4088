/* Addresses on buses: PCI functions, IDE units, SCSI ids, USB ports, serial ports. SPDX-License-Identifier: MIT */
#include "check/bus.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- PCI ---- */

void qcb__pci_take(qcb_bus *bus, unsigned slot, unsigned function, bool multi)
{
    bus->functions[slot] |= (uint8_t)(1u << function);
    if (function == 0 && multi)
        bus->multi |= 1u << slot;
}

static int next_slot(const qcb_bus *bus)
{
    for (int slot = 0; slot < 32; slot++) {
        if ((bus->functions[slot] & 1) == 0)
            return slot;
    }
    return -1;
}

void qcb__pci_take_next(qcb_bus *bus)
{
    int slot = next_slot(bus);
    if (slot >= 0)
        qcb__pci_take(bus, (unsigned)slot, 0, false);
}

static bool is_any(const qcb_device *d, const char *const *classes)
{
    for (; *classes != NULL; classes++) {
        if (qcb__device_is(d, *classes))
            return true;
    }
    return false;
}

/* Devices that are PCI Express ones behind a port: there is only slot 0 for them. */
static const char *const express[] = { "virtio-pci",   "nvme",      "e1000e", "igb",       "pci-xhci", "vmxnet3",
                                       "megasas-gen2", "cxl-type3", "ufs",    "pcie-port", NULL };
static const char *const bridges[] = { "base-pci-bridge", NULL };

/* What a host bridge of its own takes, and where such bridges may sit. */
static bool check_hosts(qcb_checker *c, const qcb_device *d, const qcb_bus *bus)
{
    bool expander = qcb__bus_is(bus, QCB_BUS_PXB) || qcb__bus_is(bus, QCB_BUS_PXB_PCIE) || qcb__bus_is(bus, QCB_BUS_PXB_CXL);
    if (expander && !is_any(d, bridges)) {
        qcb__tell(c, QCB_ERROR, "wrong-bus", qcb__device_end(d), "%s: only bridges and ports can be plugged into '%s'", d->what,
                  qcb__bus_name(c, bus));
        return false;
    }
    bool pxb = qcb__same(d->class->info.name, "pxb");
    bool pcie = qcb__same(d->class->info.name, "pxb-pcie") || qcb__same(d->class->info.name, "pxb-cxl");
    bool root = bus->maker == NULL;
    if ((pxb && (qcb__bus_is(bus, QCB_BUS_PCIE) || !root)) || (pcie && (!qcb__bus_is(bus, QCB_BUS_PCIE) || !root))) {
        qcb__tell(c, QCB_ERROR, "wrong-bus", qcb__device_end(d), "%s can only sit on a root bus of type %s", d->what,
                  pxb ? "PCI" : "PCI Express");
        return false;
    }
    return true;
}

/* Where the device wants to be: false when it does not say, or says it badly. */
static bool wanted_function(const qcb_found *addr, unsigned *devfn)
{
    qcb_scalar number;
    if (!addr->there)
        return false;
    if (addr->kind != QCB_ITEM_NUMBER)
        return qcb__read_devfn(addr->text, devfn);
    bool good = qcb__scalar_json_int(addr->text, true, &number) == QCB_SCALAR_OK && number.value <= 255;
    *devfn = (unsigned)number.value;
    return good;
}

static void check_functions(qcb_checker *c, const qcb_device *d, const qcb_bus *bus, unsigned devfn, bool multi, qcb_place place)
{
    unsigned slot = devfn / 8, function = devfn % 8, there = bus->functions[slot];
    if (there & (1u << function))
        qcb__tell(c, QCB_ERROR, "address-in-use", place, "%s: slot %x function %x of bus '%s' is taken already", d->what, slot,
                  function, qcb__bus_name(c, bus));
    else if (function != 0 && (there & 1) != 0 && (bus->multi >> slot & 1) == 0)
        qcb__tell(c, QCB_ERROR, "address-in-use", place,
                  "%s: what is in slot %x of bus '%s' has only one function: it needs multifunction=on", d->what, slot,
                  qcb__bus_name(c, bus));
    else if (function == 0 && !multi && there != 0)
        qcb__tell(c, QCB_ERROR, "address-in-use", place,
                  "%s: slot %x of bus '%s' has other functions already: function 0 needs multifunction=on", d->what, slot,
                  qcb__bus_name(c, bus));
    else if (slot != 0 && bus->maker != NULL && qcb__device_is(bus->maker, "pcie-slot") && is_any(d, express))
        qcb__tell(c, QCB_WARNING, "invalid-address", place, "%s: a port has only slot 0, the guest will not find it elsewhere",
                  d->what);
}

/* Physical functions, and where their virtual ones lie: `functions` of them unless the device says another number. */
static const struct {
    const char *name, *key;
    uint8_t functions, offset, stride;
    uint16_t from; /* the release since which those have their places as soon as it is made */
} physical[] = {
    { "igb", "sriov_max_vfs", 8, 128, 2, 1000 },
    { "nvme", "sriov_max_vfs", 0, 1, 1, 1000 },
};

uint8_t qcb__physical_row(const char *qom_class)
{
    uint8_t row = QCB__COUNT(physical);
    while (row > 0 && strcmp(physical[row - 1].name, qom_class) != 0)
        row--;
    return row;
}

/* The virtual functions of `d`, which has more than one from then on. */
static void place_virtual(qcb_checker *c, const qcb_device *d, qcb_bus *bus, unsigned devfn, qcb_place place)
{
    unsigned row = d->class->physical - 1u, at = devfn + physical[row].offset;
    uint64_t count = qcb__device_number(c, d, physical[row].key, physical[row].functions);
    bus->multi |= (uint32_t)(count != 0) << devfn / 8;
    for (; count != 0 && c->release >= physical[row].from; count--, at += physical[row].stride) {
        bool taken = at < 256 && (bus->functions[at / 8] >> at % 8 & 1) != 0;
        if (at > 255 || taken) {
            qcb__tell(c, QCB_ERROR, "address-in-use", place, "%s: bus '%s' has no place for its virtual functions%s", d->what,
                      qcb__bus_name(c, bus), taken ? ": another device is there" : "");
            return;
        }
        qcb__pci_take(bus, at / 8, at % 8, false);
    }
}

/* One that the user makes, before its physical function, which does not mind it. */
static void place_own_virtual(qcb_checker *c, const qcb_device *d, qcb_bus *bus, unsigned slot)
{
    qcb_found found = qcb__device_value(c, d, "sriov-pf");
    if (found.there && (bus->maker == NULL || !qcb__bus_is(bus, QCB_BUS_PCIE)))
        qcb__tell(c, QCB_ERROR, "wrong-bus", found.place, "%s: virtual functions need a PCI Express port", d->what);
    bus->multi |= (uint32_t)found.there << slot;
}

static void place_pci(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    qcb_found addr = qcb__device_item(c, d, d->address_item, "addr");
    unsigned devfn;
    bool multi = qcb__device_switch(c, d, "multifunction", false);
    if (!check_hosts(c, d, bus))
        return;
    bool wants = wanted_function(&addr, &devfn);
    if (bus->unclear)
        return;
    if (!wants) {
        int slot = next_slot(bus);
        if (slot < 0) {
            qcb__tell(c, QCB_ERROR, "bus-full", qcb__device_end(d), "%s: all slots of bus '%s' are taken", d->what,
                      qcb__bus_name(c, bus));
            return;
        }
        devfn = (unsigned)slot * 8;
    }
    unsigned slot = devfn / 8;
    check_functions(c, d, bus, devfn, multi || (bus->multi >> slot & 1) != 0, qcb__found_place(d, &addr));
    qcb__pci_take(bus, slot, devfn % 8, multi);
    place_own_virtual(c, d, bus, slot);
    if (d->class->physical != 0)
        place_virtual(c, d, bus, devfn, qcb__found_place(d, &addr));
}

/* ---- spots ---- */

/* Where the address hangs, or where it would. */
static qcb_spot **spot_link(qcb_bus *bus, uint64_t key)
{
    qcb_spot **link = &bus->spots;
    for (uint64_t hash = key * 0x9e3779b97f4a7c15u; *link != NULL && (*link)->key != key; hash <<= 1)
        link = &(*link)->kids[hash >> 63];
    return link;
}

static const qcb_spot *find_spot(qcb_bus *bus, uint64_t key)
{
    return bus->spots != NULL ? *spot_link(bus, key) : NULL;
}

static qcb_spot *add_spot(qcb_checker *c, qcb_bus *bus, uint64_t key)
{
    qcb_spot *spot = qcb__arena_alloc(c->arena, sizeof *spot);
    c->no_memory |= spot == NULL;
    if (spot == NULL)
        return NULL;
    *spot = (qcb_spot){ .key = key, .next = bus->newest };
    bus->newest = *spot_link(bus, key) = spot;
    return spot;
}

/* ---- units of IDE and floppy controllers ---- */

static void place_unit(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    qcb_found found = qcb__device_value(c, d, "unit");
    uint64_t unit = qcb__device_number(c, d, "unit", UINT32_MAX);
    bool ide = bus->type->kind == QCB_BUS_IDE;
    if (unit == UINT32_MAX || unit == UINT64_MAX)
        unit = (bus->taken & 1) == 0 ? 0 : !ide && (bus->taken & 2) != 0 ? 2 : 1;
    if (bus->units == 0)
        return;
    if (unit >= bus->units)
        qcb__tell(c, QCB_ERROR, "invalid-address", qcb__found_place(d, &found), "%s: bus '%s' has only %u unit%s", d->what,
                  qcb__bus_name(c, bus), bus->units, bus->units == 1 ? "" : "s");
    else if (bus->taken >> unit & 1)
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found), "%s: unit %u of bus '%s' is taken already",
                  d->what, (unsigned)unit, qcb__bus_name(c, bus));
    else
        bus->taken |= (uint8_t)(1u << unit);
}

/* ---- SCSI ---- */

static const struct hba_row {
    const char *qom_class;
    uint32_t channel, id, lun; /* the highest */
} hbas[] = {
    { "virtio-scsi-pci-base", 0, 255, 16383 },
    { "virtio-scsi-ccw", 0, 255, 16383 },
    { "virtio-scsi-device", 0, 255, 16383 },
    { "lsi53c895a", 0, 7, 7 },
    { "lsi53c810", 0, 7, 7 },
    { "pvscsi", 0, 64, 0 },
    { "megasas-base", 0, 127, 255 },
    { "usb-bot", 0, 0, 15 },
    { "usb-uas", 0, 0, 255 },
    { "spapr-vscsi", 7, 63, 31 },
    { "am53c974", 0, 7, 7 },
};

static const struct hba_row *hba_of(const qcb_bus *bus)
{
    for (size_t i = 0; bus->maker != NULL && i < sizeof hbas / sizeof *hbas; i++) {
        if (qcb__device_is(bus->maker, hbas[i].qom_class))
            return &hbas[i];
    }
    return NULL;
}

/* -1 when the device does not say. */
static int64_t scsi_number(qcb_checker *c, const qcb_device *d, const char *key)
{
    uint64_t value = qcb__device_number(c, d, key, UINT64_MAX);
    return value > INT32_MAX ? -1 : (int64_t)value;
}

/* Only these two may be left to QEMU by their highest value. */
static bool is_automatic(const char *key, uint64_t value)
{
    return value > INT32_MAX && strcmp(key, "channel") != 0;
}

static bool check_scsi_range(qcb_checker *c, const qcb_device *d, const struct hba_row *row)
{
    const struct {
        const char *key;
        uint32_t most;
    } keys[] = { { "channel", row->channel }, { "scsi-id", row->id }, { "lun", row->lun } };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        qcb_found found = qcb__device_value(c, d, keys[i].key);
        uint64_t value = found.there ? qcb__device_number(c, d, keys[i].key, 0) : 0;
        if (value > keys[i].most && !is_automatic(keys[i].key, value)) {
            qcb__tell(c, QCB_ERROR, "invalid-address", found.place, "'%s' of %s is at most %u on this controller", keys[i].key,
                      d->what, keys[i].most);
            return false;
        }
    }
    return true;
}

static void place_scsi(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    const struct hba_row *row = hba_of(bus);
    if (row == NULL || !check_scsi_range(c, d, row) || bus->unclear)
        return;
    int64_t channel = scsi_number(c, d, "channel"), id = scsi_number(c, d, "scsi-id"), lun = scsi_number(c, d, "lun");
    uint64_t base = (uint64_t)(channel < 0 ? 0 : channel) << 48;
    bool any_id = id < 0, any_lun = !any_id && lun < 0;
    id = any_id ? 0 : id;
    lun = lun < 0 ? 0 : lun;
    if (any_id && base == 0 && lun == 0)
        id = bus->next_id; /* those below are taken */
    while (any_id && id <= row->id && find_spot(bus, base | (uint64_t)id << 32 | (uint64_t)lun) != NULL)
        id++;
    while (any_lun && lun <= row->lun && find_spot(bus, base | (uint64_t)id << 32 | (uint64_t)lun) != NULL)
        lun++;
    if (any_id && base == 0 && lun == 0)
        bus->next_id = (uint16_t)id;
    qcb_found found = qcb__device_value(c, d, any_id ? "bus" : "scsi-id");
    if (id > row->id || lun > row->lun)
        qcb__tell(c, QCB_ERROR, "bus-full", qcb__device_end(d), "%s: there is no free target on bus '%s'", d->what,
                  qcb__bus_name(c, bus));
    else if (find_spot(bus, base | (uint64_t)id << 32 | (uint64_t)lun) != NULL)
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found),
                  "%s: SCSI id %d lun %d of bus '%s' is taken already", d->what, (int)id, (int)lun, qcb__bus_name(c, bus));
    else
        add_spot(c, bus, base | (uint64_t)id << 32 | (uint64_t)lun);
}

/* ---- USB ---- */

/* "1.2.3" as one number, a byte a level; false when it is no such path. */
static bool read_port(qcb_slice text, uint64_t *path, unsigned *last, uint64_t *parent)
{
    unsigned value = 0, digits = 0;
    *path = *parent = 0;
    for (size_t i = 0; i <= text.len; i++) {
        if (i == text.len || text.ptr[i] == '.') {
            if (digits == 0 || value == 0 || value > 255 || *path >> 48 != 0)
                return false;
            *parent = *path;
            *path = *path << 8 | value;
            *last = value;
            value = digits = 0;
        } else if (text.ptr[i] >= '0' && text.ptr[i] <= '9' && digits < 3) {
            value = value * 10 + (unsigned)(text.ptr[i] - '0');
            digits++;
        } else {
            return false;
        }
    }
    return true;
}

/* The port exists, and nothing is there. */
static bool port_is_free(qcb_bus *bus, uint64_t path, unsigned last, uint64_t parent)
{
    const qcb_spot *hub = parent != 0 ? find_spot(bus, parent) : NULL;
    unsigned ports = parent == 0 ? bus->units : hub != NULL ? hub->ports : 0;
    return last <= ports && find_spot(bus, path) == NULL;
}

static void place_usb(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    qcb_found port = qcb__device_value(c, d, "port");
    uint64_t path = 0, parent = 0;
    unsigned last = 0;
    if (bus->units == 0 || bus->unclear)
        return;
    if (port.there && port.text.len != 0) {
        if (!read_port(port.text, &path, &last, &parent) || !port_is_free(bus, path, last, parent)) {
            qcb__tell(c, QCB_ERROR, "invalid-address", port.place, "%s: bus '%s' has no free port '%.*s'", d->what,
                      qcb__bus_name(c, bus), QCB__SHOW(port.text));
            return;
        }
    } else {
        for (path = 1; path <= bus->units && find_spot(bus, path) != NULL; path++) {
        }
        if (path >= bus->units) { /* QEMU puts a hub on the last one */
            bus->unclear = true;
            return;
        }
    }
    qcb_spot *spot = add_spot(c, bus, path);
    if (spot != NULL && qcb__device_is(d, "usb-hub"))
        spot->ports = (uint8_t)qcb__device_number(c, d, "ports", 8);
}

/* ---- ports of virtio-serial ---- */

#define LOOK_BACK 1024 /* ports: no device has more */

static void check_port_name(qcb_checker *c, const qcb_device *d, const qcb_bus *bus, const qcb_found *name)
{
    const qcb_spot *spot = name->there && name->text.len != 0 ? bus->newest : NULL;
    for (int n = 0; spot != NULL && n < LOOK_BACK; spot = spot->next, n++) {
        if (spot->name.len == name->text.len && memcmp(spot->name.ptr, name->text.ptr, name->text.len) == 0) {
            qcb__tell(c, QCB_ERROR, "address-in-use", name->place, "%s: there is a port named '%.*s' already", d->what,
                      QCB__SHOW(name->text));
            return;
        }
    }
}

static void place_serial_port(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    qcb_found nr = qcb__device_value(c, d, "nr"), name = qcb__device_value(c, d, "name");
    uint64_t number = qcb__device_number(c, d, "nr", UINT32_MAX);
    uint64_t most = bus->maker != NULL ? qcb__device_number(c, bus->maker, "max_ports", 31) : 31;
    bool console = qcb__device_is(d, "virtconsole");
    check_port_name(c, d, bus, &name);
    if (number == UINT32_MAX || number == UINT64_MAX) {
        for (number = console ? 0 : 1; number < most && find_spot(bus, number) != NULL; number++) {
        }
    }
    if (number == 0 && !console)
        qcb__tell(c, QCB_ERROR, "invalid-address", qcb__found_place(d, &nr), "%s: port 0 is for virtconsole only", d->what);
    else if (number >= most)
        qcb__tell(c, QCB_ERROR, "invalid-address", qcb__found_place(d, &nr), "%s: bus '%s' has only ports up to %u", d->what,
                  qcb__bus_name(c, bus), (unsigned)(most != 0 ? most - 1 : 0));
    else if (find_spot(bus, number) != NULL)
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &nr), "%s: port %u of bus '%s' is taken already", d->what,
                  (unsigned)number, qcb__bus_name(c, bus));
    else {
        qcb_spot *spot = add_spot(c, bus, number);
        if (spot != NULL)
            spot->name = name.text;
    }
}

/* ---- NVMe name spaces ---- */

static void place_namespace(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    qcb_found found = qcb__device_value(c, d, "nsid");
    uint64_t number = qcb__device_number(c, d, "nsid", 0);
    if (number == 0)
        return;
    if (find_spot(bus, number) != NULL)
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: namespace %u of bus '%s' is taken already", d->what,
                  (unsigned)number, qcb__bus_name(c, bus));
    else
        add_spot(c, bus, number);
}

/* ---- all ---- */

static const struct placer_row {
    qcb_bus_kind kind;
    void (*place)(qcb_checker *c, qcb_device *d, qcb_bus *bus);
} placers[] = {
    { QCB_BUS_PCI, place_pci },        { QCB_BUS_IDE, place_unit }, { QCB_BUS_FLOPPY, place_unit },
    { QCB_BUS_SCSI, place_scsi },      { QCB_BUS_USB, place_usb },  { QCB_BUS_VIRTIO_SERIAL, place_serial_port },
    { QCB_BUS_NVME, place_namespace },
};

void qcb__place_on_bus(qcb_checker *c, qcb_device *d, qcb_bus *bus)
{
    for (size_t i = 0; i < sizeof placers / sizeof *placers; i++) {
        if (qcb__bus_is(bus, placers[i].kind)) {
            placers[i].place(c, d, bus);
            return;
        }
    }
}
