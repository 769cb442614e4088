/* Which bus a device goes on: by name, or the first of its kind. SPDX-License-Identifier: MIT */
#include "check/bus.h"
#include "check/clean.h"
#include "check/leaf.h"
#include "check/smp.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- the board ---- */

static bool drive_of_kind(qcb_checker *c, const char *kind)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_drive, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "if");
        if (item != NULL && qcb__text_is(qcb__view_text(c, &view, item), kind))
            return true;
    }
    return strcmp(kind, "floppy") == 0 && (qcb__has_option(c, QCB_O_fda) || qcb__has_option(c, QCB_O_fdb));
}

static bool has_usb(qcb_checker *c)
{
    bool value = false;
    qcb_slice text = qcb__merged_value(c, QCB_O_machine, "usb");
    return qcb__has_option(c, QCB_O_usb) || qcb__has_option(c, QCB_O_usbdevice) ||
           (text.ptr != NULL && qcb__scalar_bool(text, &value) == QCB_SCALAR_OK && value);
}

static bool is_there(qcb_checker *c, const qcb_board_when *when)
{
    bool value;
    if (when->key == NULL)
        return true;
    if (when->key[0] == 'i' && strncmp(when->key, "if=", 3) == 0)
        return drive_of_kind(c, when->key + 3);
    if (qcb__same(when->key, "usb") && (qcb__has_option(c, QCB_O_usb) || qcb__has_option(c, QCB_O_usbdevice)))
        return true;
    qcb_slice text = qcb__merged_value(c, QCB_O_machine, when->key);
    if (text.ptr != NULL && (qcb__text_is(text, "auto") || qcb__scalar_bool(text, &value) != QCB_SCALAR_OK))
        return when->otherwise;
    return text.ptr != NULL ? value : when->otherwise;
}

static void add_board_bus(qcb_checker *c, const qcb_board_bus *row, const qcb_bus_type *type, uint32_t parent)
{
    if (row->count == 0) {
        qcb_bus *bus = qcb__bus_add(c, parent, type, row->name);
        if (bus != NULL)
            bus->units = row->units;
        return;
    }
    for (int i = 0; i < row->count; i++) {
        qcb_bus *bus = qcb__bus_add(c, parent, type, NULL);
        if (bus == NULL)
            return;
        bus->id = qcb_str(row->name);
        bus->number = i;
        bus->units = row->units;
    }
}

static bool has_default_display(qcb_checker *c)
{
    static const char *const displays[] = { "VGA",         "isa-vga",        "cirrus-vga",         "isa-cirrus-vga",
                                            "vmware-svga", "qxl-vga",        "virtio-vga",         "virtio-vga-gl",
                                            "ati-vga",     "vhost-user-vga", "virtio-vga-rutabaga" };
    size_t at = 0;
    const qcb_arg *vga = NULL;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_vga, &at)) != NULL;)
        vga = arg;
    if (vga != NULL)
        return !qcb__text_is(vga->value, "none");
    if (qcb__has_option(c, QCB_O_nodefaults))
        return false;
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        for (size_t k = 0; k < sizeof displays / sizeof *displays; k++) {
            if (qcb__text_is(c->devices->items[i].driver, displays[k]))
                return false;
        }
    }
    return true;
}

/* Cards that the board makes of -nic and "-net nic", or its default. */
static unsigned board_nics(qcb_checker *c, bool *clear)
{
    static const qcb_option_id options[] = { QCB_O_nic, QCB_O_net };
    unsigned count = 0;
    *clear = true;
    for (size_t i = 0; i < 2; i++) {
        size_t at = 0;
        for (const qcb_arg *arg; (arg = qcb__next_arg(c, options[i], &at)) != NULL;) {
            qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
            const qcb_item_record *type = qcb__view_find(&view, 0, view.count, "type");
            qcb_slice word = type != NULL ? qcb__view_text(c, &view, type) : (qcb_slice){ "", 0 };
            count += i == 0 ? !qcb__text_is(word, "none") : qcb__text_is(word, "nic");
            *clear &=
                qcb__view_find(&view, 0, view.count, "model") == NULL && qcb__view_find(&view, 0, view.count, "addr") == NULL;
        }
    }
    bool none = qcb__has_option(c, QCB_O_nic) || qcb__has_option(c, QCB_O_net) || qcb__has_option(c, QCB_O_netdev) ||
                qcb__has_option(c, QCB_O_nodefaults);
    return none ? count : 1;
}

/* Buses and parts that are there, by bit: the parts from PARTS on. */
#define PARTS 16

static uint32_t look_there(qcb_checker *c, const qcb_board *board)
{
    uint32_t bits = 0;
    bool there = true;
    for (uint32_t i = 0; i < board->bus_count; i++)
        bits |= (uint32_t)is_there(c, &board->buses[i].when) << i;
    for (uint32_t i = 0; i < board->part_count; i++) {
        const qcb_board_part *part = &board->parts[i];
        bool again = i != 0 && part->when.key == part[-1].when.key && part->when.otherwise == part[-1].when.otherwise;
        there = again ? there : is_there(c, &part->when);
        bits |= (uint32_t)there << (PARTS + i);
    }
    return bits;
}

/* The same, which is kept with the one -machine where no other option has a say. */
static uint32_t what_is_there(qcb_checker *c, const qcb_board *board)
{
    static const qcb_option_id others[] = { QCB_O_drive, QCB_O_usb, QCB_O_usbdevice, QCB_O_fda, QCB_O_fdb };
    const qcb_arg *sole = qcb__sole_use(c, QCB_O_machine);
    qcb_known *known = sole != NULL ? qcb__ready_of(c, sole)->known : NULL;
    for (size_t i = 0; i < QCB__COUNT(others); i++)
        known = qcb__has_option(c, others[i]) ? NULL : known;
    if (known == NULL)
        return look_there(c, board);
    if (!qcb__passed_on_board(c, sole, QCB_PASS_THERE)) {
        known->there = look_there(c, board);
        qcb__pass_on_board(c, sole, QCB_PASS_THERE, c->tells);
    }
    return known->there;
}

static void take_parts(qcb_checker *c, const qcb_board *board, qcb_bus *bus, uint32_t there)
{
    bool clear = true;
    for (uint32_t i = 0; i < board->part_count; i++) {
        const qcb_board_part *part = &board->parts[i];
        if (there >> (PARTS + i) & 1)
            qcb__pci_take(bus, part->slot, part->function, part->multi);
    }
    if (board->vga && has_default_display(c))
        qcb__pci_take_next(bus);
    unsigned nics = board->nic ? board_nics(c, &clear) : 0;
    if (board->nic && !clear)
        bus->unclear = true;
    for (unsigned i = 0; i < nics && i < 32; i++)
        qcb__pci_take_next(bus);
}

/* Disks that the board puts on its IDE buses. */
static void take_drives(qcb_checker *c)
{
    static const struct {
        qcb_option_id option;
        unsigned index;
    } rows[] = { { QCB_O_hda, 0 }, { QCB_O_hdb, 1 }, { QCB_O_hdc, 2 }, { QCB_O_hdd, 3 }, { QCB_O_cdrom, 2 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool there = qcb__has_option(c, rows[i].option);
        for (uint32_t k = 0; k < c->buses->count && there; k++) {
            qcb_bus *bus = &c->buses->items[k];
            unsigned units = bus->units == 0 ? 1 : bus->units;
            if (bus->type->kind == QCB_BUS_IDE && bus->number == (int)(rows[i].index / units))
                bus->taken |= (uint8_t)(1u << rows[i].index % units);
        }
    }
}

/* -audio with this model adds a controller. */
static bool has_hda(qcb_checker *c)
{
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_audio, &at)) != NULL;) {
        qcb_view view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
        const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "model");
        if (item != NULL && qcb__text_is(qcb__view_text(c, &view, item), "hda"))
            return true;
    }
    return false;
}

static void add_board(qcb_checker *c, const qcb_board *board)
{
    uint32_t root = 1, there = what_is_there(c, board);
    for (uint32_t i = 0; i < board->bus_count; i++) {
        const qcb_board_bus *row = &board->buses[i];
        if ((there >> i & 1) == 0)
            continue;
        add_board_bus(c, row, &qcb__bus_types[row->kind], root);
        if (c->buses->items[c->buses->count - 1].functions != NULL && root == 1) {
            root = c->buses->count; /* what follows hangs on chips there */
            take_parts(c, board, &c->buses->items[root - 1], there);
        }
    }
    if (root != 1 && has_hda(c)) {
        qcb__pci_take_next(&c->buses->items[root - 1]);
        qcb__bus_add(c, root, &qcb__bus_types[QCB_BUS_HDA], "hda.0");
    }
    take_drives(c);
}

/* A bus of each type, of which nothing more is known; those with '?' are there by default only. */
static void add_types(qcb_checker *c, const char *types)
{
    char word[32];
    while (*types != '\0') {
        size_t len = strcspn(types, " "), name = strcspn(types, " ?");
        bool there = name < sizeof word && (name == len || !qcb__has_option(c, QCB_O_nodefaults));
        memcpy(word, types, there ? name : 0);
        word[there ? name : 0] = '\0';
        qcb_bus *bus = qcb__bus_type(word) != NULL ? qcb__bus_add(c, 1, qcb__bus_type(word), "") : NULL;
        if (bus != NULL)
            bus->unclear = true;
        types += len + (types[len] == ' ');
    }
}

static bool start(qcb_checker *c, const qcb_board *board)
{
    const char *types = board == NULL ? qcb__board_types(c) : NULL;
    c->buses = qcb__arena_alloc(c->arena, sizeof *c->buses);
    if (c->buses == NULL) {
        c->no_memory = true;
        return false;
    }
    *c->buses = (qcb_buses){ .known = board != NULL || types != NULL, .named = board != NULL };
    if (qcb__bus_add(c, 0, &qcb__bus_types[QCB_BUS_SYSTEM], "main-system-bus") == NULL)
        return false;
    if (board != NULL)
        add_board(c, board);
    if (types != NULL)
        add_types(c, types);
    return !c->no_memory;
}

/* ---- finding ---- */

static bool is_full(const qcb_bus *bus)
{
    return bus->type->most != 0 && bus->used >= bus->type->most && !bus->unclear;
}

/* The next bus in the order of QEMU's search: depth first. 0: none. */
static uint32_t after(const qcb_buses *all, uint32_t at)
{
    if (all->items[at - 1].first_kid != 0)
        return all->items[at - 1].first_kid;
    while (at != 0 && all->items[at - 1].sibling == 0)
        at = all->items[at - 1].parent;
    return at != 0 ? all->items[at - 1].sibling : 0;
}

/* Do devices for buses of that type go on it? */
QCB__FOLDS bool takes(const qcb_bus *bus, const qcb_bus_type *type)
{
    return type != NULL && qcb__bus_is(bus, type->kind);
}

#define MANY 1024 /* buses: no machine has more */

static qcb_bus *among_many(qcb_checker *c, const qcb_bus_type *type, qcb_slice name);

/* The first of that type with room; else the first full one; NULL. */
static qcb_bus *first_of_type(qcb_checker *c, const qcb_bus_type *type)
{
    const qcb_buses *all = c->buses;
    qcb_bus *full = NULL;
    if (type == NULL || all->count > MANY)
        return type != NULL ? among_many(c, type, (qcb_slice){ NULL, 0 }) : NULL;
    for (uint32_t at = 1; at != 0; at = after(all, at)) {
        qcb_bus *bus = &all->items[at - 1];
        if (!takes(bus, type))
            continue;
        if (!is_full(bus))
            return bus;
        full = full == NULL ? bus : full;
    }
    return full;
}

/* ".7", as QEMU writes it. */
static bool is_number(qcb_slice text, int number)
{
    size_t at = text.len;
    do {
        if (at == 0 || text.ptr[--at] != (char)('0' + number % 10))
            return false;
        number /= 10;
    } while (number != 0);
    return at == 1 && text.ptr[0] == '.';
}

QCB__FOLDS bool has_name(const qcb_bus *bus, qcb_slice name)
{
    if (bus->name != NULL)
        return qcb__text_is(name, bus->name);
    if (bus->id.len == 0 || name.len < bus->id.len || memcmp(bus->id.ptr, name.ptr, bus->id.len) != 0)
        return false;
    if (bus->number < 0)
        return name.len == bus->id.len;
    return is_number((qcb_slice){ name.ptr + bus->id.len, name.len - bus->id.len }, bus->number);
}

static qcb_bus *by_name(qcb_checker *c, qcb_slice name)
{
    const qcb_buses *all = c->buses;
    qcb_bus *full = NULL;
    if (all->count > MANY)
        return among_many(c, NULL, name);
    for (uint32_t at = 1; at != 0; at = after(all, at)) {
        qcb_bus *bus = &all->items[at - 1];
        if (!has_name(bus, name))
            continue;
        if (!is_full(bus))
            return bus;
        full = full == NULL ? bus : full;
    }
    return full;
}

/* ---- very many ---- */

bool qcb__bus_is_named(const qcb_bus *bus, qcb_slice name)
{
    return has_name(bus, name);
}

static void index_buses(qcb_checker *c, qcb_buses *all)
{
    for (; all->indexed < all->count; all->indexed++) {
        const qcb_bus *bus = &all->items[all->indexed];
        qcb_leaf *leaf = qcb__leaf_get(c, &all->by_name, 0, qcb_str(qcb__bus_name(c, bus)));
        if (leaf != NULL)
            leaf->number = all->indexed;
        all->newest[bus->type->kind] = all->indexed + 1;
    }
}

/* What stands behind those that were looked at: the newest one. */
static qcb_bus *newest(qcb_checker *c, const qcb_bus_type *type, qcb_slice name)
{
    qcb_buses *all = c->buses;
    index_buses(c, all);
    const qcb_leaf *leaf = type == NULL ? qcb__leaf_find(all->by_name, 0, name) : NULL;
    qcb_bus *found = leaf != NULL ? &all->items[leaf->number] : NULL;
    for (unsigned kind = 0; type != NULL && kind < QCB_BUS_COUNT && found == NULL; kind++) {
        if (all->newest[kind] != 0 && takes(&all->items[all->newest[kind] - 1], type))
            found = &all->items[all->newest[kind] - 1];
    }
    return found;
}

const qcb_bus *qcb__bus_far(qcb_checker *c, qcb_slice name)
{
    return newest(c, NULL, name);
}

/* By type, or by name: in QEMU's order, but not through all of them. */
static qcb_bus *among_many(qcb_checker *c, const qcb_bus_type *type, qcb_slice name)
{
    const qcb_buses *all = c->buses;
    qcb_bus *full = NULL;
    uint32_t at = 1;
    for (int n = 0; at != 0 && n < MANY; at = after(all, at), n++) {
        qcb_bus *bus = &all->items[at - 1];
        if (type != NULL ? !takes(bus, type) : !qcb__bus_is_named(bus, name))
            continue;
        if (!is_full(bus))
            return bus;
        full = full == NULL ? bus : full;
    }
    return at == 0 || full != NULL ? full : newest(c, type, name);
}

/* ---- telling ---- */

static const struct remedy_row {
    const char *type, *remedy;
} remedies[] = {
    { "HDA", "put a controller before it: -device intel-hda" },
    { "IDE", "put a controller before it: -device ahci" },
    { "SCSI", "put a controller before it: -device virtio-scsi-pci" },
    { "ccid-bus", "put a reader before it: -device usb-ccid" },
    { "floppy-bus", "put a controller before it: -device isa-fdc" },
    { "nvme-bus", "put a controller before it: -device nvme,serial=..." },
    { "sd-bus", "put a controller before it: -device sdhci-pci" },
    { "usb-bus", "put a controller before it: -device qemu-xhci" },
    { "virtio-bus", "this is only the inner part: use the variant for this machine's bus, such as -pci" },
    { "virtio-serial-bus", "put a controller before it: -device virtio-serial-pci" },
};

static void tell_no_bus(qcb_checker *c, const qcb_device *d)
{
    qcb_place place = d->driver_item != NULL ? qcb__place_item_value(&d->view, d->driver_item) : qcb__place_option(d->arg);
    qcb_diagnostic *told = qcb__tell(c, QCB_ERROR, "missing-bus", place, "%s needs a bus of type %s, and there is none with room",
                                     d->what, d->class->info.bus);
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++) {
        if (strcmp(remedies[i].type, d->class->info.bus) == 0)
            qcb__hint(c, told, remedies[i].remedy);
    }
}

/* Is the name one of a device whose buses are not known here, or that was faulty? */
static bool made_by_unknown(qcb_checker *c, qcb_slice name)
{
    const char *dot = memchr(name.ptr, '.', name.len);
    for (size_t len = name.len;; dot = NULL) {
        const qcb_device *d = qcb__device_by_id(c, (qcb_slice){ name.ptr, len });
        if (d != NULL && d->type == 0 && d->view.items != NULL)
            return true;
        if (dot == NULL)
            return false;
        len = (size_t)(dot - name.ptr);
    }
}

static void suggest_bus(qcb_checker *c, qcb_diagnostic *told, const qcb_device *d, qcb_slice name)
{
    qcb_nearest near;
    qcb__nearest_init(&near, name);
    for (uint32_t i = 0; told != &c->report->scratch && i < c->buses->count && i < 500; i++) {
        const qcb_bus *bus = &c->buses->items[i];
        if (takes(bus, d->class->bus) && bus->name != NULL)
            qcb__nearest_try(&near, bus->name);
        else if (takes(bus, d->class->bus))
            qcb__nearest_made(c, &near, bus->id, bus->number);
    }
    qcb__suggest_text(c, told, near.best);
}

static void tell_unknown_bus(qcb_checker *c, const qcb_device *d, const qcb_found *named, qcb_slice name)
{
    const qcb_device *owner = qcb__device_by_id(c, name);
    qcb_diagnostic *told = qcb__tell(c, QCB_ERROR, "unknown-bus", named->place, "%s: there is no bus '%.*s' at this point",
                                     d->what, QCB__SHOW(name));
    if (owner != NULL && owner->order > d->order)
        qcb__hint(c, told, "the device of that name comes later: devices are made in order, those in JSON last");
    else
        suggest_bus(c, told, d, name);
}

/* ---- going on it ---- */

static void tell_not_taken(qcb_checker *c, const qcb_device *d)
{
    qcb_place place = d->driver_item != NULL ? qcb__place_item_value(&d->view, d->driver_item) : qcb__place_option(d->arg);
    qcb__tell(c, QCB_ERROR, "not-pluggable", place, "this machine does not take %s by -device", d->what);
}

static bool may_join_system(qcb_checker *c, const qcb_device *d, const qcb_board *board)
{
    if (board == NULL)
        return true;
    for (const char *const *name = board->sysbus; *name != NULL; name++) {
        if (strcmp(*name, d->class->info.name) == 0)
            return true;
    }
    tell_not_taken(c, d);
    return false;
}

/* The name is that of a device before this one, whose buses are known and have longer names. */
static bool names_owner(qcb_checker *c, const qcb_device *d, qcb_slice name)
{
    const qcb_device *owner = qcb__device_by_id(c, name);
    return owner != NULL && owner->order < d->order && owner->type != 0 && owner->class->maker != NULL;
}

/* The bus that "bus=" names. */
static qcb_bus *named_bus(qcb_checker *c, const qcb_device *d, const qcb_found *named)
{
    qcb_slice name = named->text;
    const char *slash = memchr(name.ptr, '/', name.len);
    bool root = slash == name.ptr;
    if (slash != NULL && !(root && name.len == 1))
        return NULL; /* a path through devices */
    qcb_bus *bus = root ? &c->buses->items[0] : by_name(c, name);
    if (bus == NULL) {
        if (c->buses->named ? !made_by_unknown(c, name) : names_owner(c, d, name))
            tell_unknown_bus(c, d, named, name);
        return NULL;
    }
    if (!takes(bus, d->class->bus)) {
        if (d->class->info.bus == NULL || d->class->bus != NULL)
            qcb__tell(c, QCB_ERROR, "wrong-bus", named->place, "%s cannot go on bus '%.*s', which is of type %s", d->what,
                      QCB__SHOW(name), bus->type->name);
        return NULL;
    }
    if (is_full(bus)) {
        qcb__tell(c, QCB_ERROR, "bus-full", named->place, "%s: bus '%.*s' is full", d->what, QCB__SHOW(name));
        return NULL;
    }
    return bus;
}

/* Can the command line bring a bus that the tables do not tell? USB by a switch, Xen's by properties of the accelerator. */
static bool may_have_bus(qcb_checker *c, const char *type)
{
    bool xen = strncmp(type, "xen-", 4) == 0;
    if (!c->buses->known || (!c->buses->named && qcb__bus_type(type) == NULL))
        return true;
    if (xen)
        return qcb__has_option(c, QCB_O_accel) || qcb__merged_value(c, QCB_O_machine, "accel").ptr != NULL;
    return strcmp(type, "usb-bus") == 0 && !c->buses->named && has_usb(c);
}

static qcb_bus *default_bus(qcb_checker *c, const qcb_device *d)
{
    qcb_bus *bus = first_of_type(c, d->class->bus);
    if (bus != NULL && !is_full(bus))
        return bus;
    if (!may_have_bus(c, d->class->info.bus))
        tell_no_bus(c, d);
    return NULL;
}

static void plug(qcb_checker *c, qcb_device *d, const qcb_board *board)
{
    qcb_found named = qcb__device_item(c, d, d->bus_item, "bus");
    bool by_text = named.there && (!d->is_json || named.kind == QCB_ITEM_STRING);
    bool on_system = d->class->bus != NULL && d->class->bus->kind == QCB_BUS_SYSTEM;
    qcb_bus *bus = NULL;
    if (on_system && !may_join_system(c, d, board))
        return;
    if (by_text)
        bus = named_bus(c, d, &named);
    else if (d->class->info.bus != NULL && !on_system)
        bus = default_bus(c, d);
    uint32_t at = bus != NULL ? (uint32_t)(bus - c->buses->items) + 1 : 0;
    if (bus != NULL) {
        d->bus = at;
        bus->used++;
        qcb__place_on_bus(c, d, bus);
    }
    qcb__bus_add_of(c, d, at != 0 ? at : 1);
}

/* CPUs beside those of -smp: within its topology. */
static void plug_cpu(qcb_checker *c, const qcb_device *d, const qcb_board *board)
{
    static const struct {
        const char *key;
        int level;
    } keys[] = { { "socket-id", SOCKETS }, { "die-id", DIES }, { "core-id", CORES }, { "thread-id", THREADS } };
    topology t;
    if (!board->cpus)
        tell_not_taken(c, d);
    else if (strstr(board->archs, "x86") != NULL && qcb__read_topology(c, &t)) {
        for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
            qcb_found found = qcb__device_value(c, d, keys[i].key);
            uint64_t value = qcb__device_number(c, d, keys[i].key, 0);
            if (found.there && value >= t.value[keys[i].level]) {
                qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s has to be less than %u, by -smp", keys[i].key,
                          d->what, t.value[keys[i].level]);
                return;
            }
        }
    }
}

/* -usbdevice comes before -device: the board has to have the bus. */
static void check_usbdevices(qcb_checker *c)
{
    size_t at = 0;
    bool there = !c->buses->named || c->buses->count == 1; /* no bus at all: told by itself */
    for (uint32_t i = 0; i < c->buses->count && !there; i++)
        there = qcb__bus_is(&c->buses->items[i], QCB_BUS_USB);
    for (const qcb_arg *arg; !there && (arg = qcb__next_arg(c, QCB_O_usbdevice, &at)) != NULL;)
        qcb__tell(c, QCB_ERROR, "missing-bus", qcb__place_value(arg), "-usbdevice needs a USB bus, and this machine has none");
}

void qcb__rule_bus(qcb_checker *c)
{
    const qcb_board *board = qcb__board(c);
    bool devices = c->devices != NULL && c->devices->count != 0;
    if ((!devices && !qcb__has_option(c, QCB_O_usbdevice)) || !start(c, board))
        return;
    check_usbdevices(c);
    for (uint32_t i = 0; devices && i < c->devices->count; i++) {
        qcb_device *d = &c->devices->items[i];
        if (d->type != 0 && d->class->info.kind == QCB_KIND_DEVICE)
            plug(c, d, board);
        else if (d->type != 0 && d->class->info.kind == QCB_KIND_CPU && board != NULL)
            plug_cpu(c, d, board);
    }
}
