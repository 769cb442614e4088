/* The devices of a command line, in the order in which QEMU makes them. SPDX-License-Identifier: MIT */
#include "check/clean.h"
#include "check/device.h"
#include "check/memo.h"
#include "check/leaf.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- values ---- */

qcb_place qcb__device_end(const qcb_device *d)
{
    return (qcb_place){ d->view.word, 0, (uint32_t)d->arg->value.len };
}

qcb_found qcb__device_search(qcb_checker *c, const qcb_device *d, const char *key, size_t len, uint32_t tag)
{
    qcb_found found = { 0 };
    for (const qcb_set_use *set = d->sets; set != NULL; set = set->next) {
        if (qcb__text_is(set->key, key)) {
            uint32_t at = (uint32_t)(set->value.ptr - set->arg->value.ptr);
            found = (qcb_found){ true, set->value, { set->arg->word + 1, at, at + (uint32_t)set->value.len }, QCB_ITEM_PAIR, 0 };
        }
    }
    if (found.there)
        return found;
    bool may = (d->view.keys & qcb__tag_bit(tag)) != 0;
    const qcb_item_record *item = may ? qcb__view_search(&d->view, 0, d->view.count, (qcb_slice){ key, len }, tag) : NULL;
    if (item == NULL)
        return d->globals != NULL ? qcb__global_value(d, key) : found;
    return (qcb_found){ true, qcb__view_text(c, &d->view, item), qcb__place_item_value(&d->view, item), item->kind,
                        (uint32_t)(item - d->view.items) };
}

qcb_found qcb__device_item(qcb_checker *c, const qcb_device *d, int32_t index, const char *key)
{
    if (d->sets != NULL || index < 0)
        return qcb__device_value(c, d, key);
    const qcb_item_record *item = &d->view.items[index];
    return (qcb_found){ true, qcb__view_text(c, &d->view, item), qcb__place_item_value(&d->view, item), item->kind,
                        (uint32_t)index };
}

uint64_t qcb__device_number(qcb_checker *c, const qcb_device *d, const char *key, uint64_t otherwise)
{
    qcb_found found = qcb__device_value(c, d, key);
    qcb_scalar number;
    if (!found.there)
        return otherwise;
    if (qcb__scalar_uint(found.text, &number) == QCB_SCALAR_OK || qcb__scalar_size(found.text, 1, &number) == QCB_SCALAR_OK)
        return number.value;
    return otherwise;
}

bool qcb__device_switch(qcb_checker *c, const qcb_device *d, const char *key, bool otherwise)
{
    qcb_found found = qcb__device_value(c, d, key);
    bool value;
    return found.there && qcb__scalar_bool(found.text, &value) == QCB_SCALAR_OK ? value : otherwise;
}

bool qcb__device_is(const qcb_device *d, const char *qom_class)
{
    for (unsigned i = 0; i < d->class->ancestors; i++) {
        if (qcb__same(d->class->lineage[i], qom_class))
            return true;
    }
    return false;
}

/* ---- by id ---- */

static const qcb_device *find_id(const qcb_devices *all, qcb_slice id)
{
    for (uint32_t at = qcb__hash_name(id) & all->mask; all->by_id[at] != NULL; at = (at + 1) & all->mask) {
        const qcb_device *d = all->by_id[at];
        if (d->id.len == id.len && memcmp(d->id.ptr, id.ptr, id.len) == 0)
            return d;
    }
    return NULL;
}

static void index_ids(qcb_checker *c, qcb_devices *all)
{
    uint32_t size = 16;
    while (size < 2 * all->count)
        size *= 2;
    all->by_id = qcb__arena_alloc(c->arena, size * sizeof *all->by_id);
    c->no_memory |= all->by_id == NULL;
    if (all->by_id == NULL)
        return;
    memset(all->by_id, 0, size * sizeof *all->by_id);
    all->mask = size - 1;
    for (uint32_t i = 0; i < all->count; i++) {
        const qcb_device *d = &all->items[i];
        if (d->id.len == 0 || find_id(all, d->id) != NULL)
            continue;
        uint32_t at = qcb__hash_name(d->id) & all->mask;
        while (all->by_id[at] != NULL)
            at = (at + 1) & all->mask;
        all->by_id[at] = d;
    }
}

const qcb_device *qcb__device_by_id(qcb_checker *c, qcb_slice id)
{
    qcb_devices *all = c->devices;
    if (all == NULL || id.len == 0)
        return NULL;
    if (all->by_id == NULL)
        index_ids(c, all);
    return all->by_id != NULL ? find_id(all, id) : NULL;
}

/* ---- collecting ---- */

static qcb_slice text_of(qcb_checker *c, const qcb_view *view, const qcb_item_record *item)
{
    bool none = item == NULL || (view->stage == QCB_STAGE_JSON && item->kind != QCB_ITEM_STRING);
    return none ? (qcb_slice){ NULL, 0 } : qcb__view_text(c, view, item);
}

static void read_lineage(const qcb_checker *c, qcb_class *class)
{
    qcb_type_info info = class->info;
    for (bool more = true; more && class->ancestors < QCB__LINEAGE;) {
        const char *name = info.qom_type != NULL ? info.qom_type : info.name;
        if (name == NULL || strcmp(name, "device") == 0)
            return;
        class->lineage[class->ancestors++] = name;
        more = info.parent != 0 && qcb__type_info(c, info.parent, &info);
    }
}

/* "device 'e1000'" for all devices that go by the name of the class. */
static void write_what(qcb_class *class)
{
    size_t len = strlen(class->info.name), noun = strlen("device '");
    class->name_len = len + noun + 2 <= sizeof class->what ? (uint8_t)len : 0;
    if (class->name_len == 0)
        return;
    memcpy(class->what, "device '", noun);
    memcpy(class->what + noun, class->info.name, len);
    memcpy(class->what + noun + len, "'", 2);
}

static const char *what_of(qcb_checker *c, const qcb_device *d)
{
    const qcb_class *class = d->class;
    bool same = class->name_len != 0 && class->name_len == d->driver.len &&
                qcb__same_bytes(class->info.name, d->driver.ptr, d->driver.len);
    return same ? class->what : qcb__what(c, "device", d->driver);
}

static void find_class(const qcb_checker *c, qcb_type type, qcb_class *class)
{
    *class = (qcb_class){ .there = qcb_type_presence(c->target, type) != QCB_ABSENT };
    class->there = class->there && qcb__type_info(c, type, &class->info);
    if (!class->there) {
        *class = (qcb_class){ .there = false };
        return;
    }
    read_lineage(c, class);
    write_what(class);
    class->takes_audiodev = qcb__takes_audiodev(c, type);
    class->physical = class->ancestors != 0 ? qcb__physical_row(class->lineage[0]) : 0;
    qcb__class_find_maker(class);
    qcb__class_find_needs(c, class);
}

const qcb_class *qcb__class_of(qcb_checker *c, qcb_type type)
{
    static const qcb_class none = { .there = false };
    bool known = false;
    qcb_class *class = type != 0 ? qcb__class_slot(c, type, &known) : NULL;
    if (class == NULL)
        return &none;
    if (!known)
        find_class(c, type, class);
    return class;
}

qcb_type qcb__inner_type(const qcb_checker *c, const char *proxy)
{
    char name[80];
    const char *end = strstr(proxy, "-pci");
    end = end == NULL ? strstr(proxy, "-ccw") : end;
    if (end == NULL || end - proxy > 60)
        return 0;
    int len = snprintf(name, sizeof name, "%.*s-device", (int)(end - proxy), proxy);
    qcb_type type = qcb__qom_type_named(c, (qcb_slice){ name, (size_t)len });
    return type != 0 ? type : qcb__qom_type_named(c, (qcb_slice){ name, (size_t)len - 7 });
}

/* What the driver is on this target: a device, or a CPU model by its QOM name. */
static void find_type(qcb_checker *c, qcb_device *d, qcb_type named)
{
    d->type = named;
    if (d->type == 0 && d->driver.len != 0)
        d->type = qcb__qom_type_named(c, d->driver);
    d->class = qcb__class_of(c, d->type);
    d->type = d->class->there ? d->type : 0;
    bool proxy =
        d->type != 0 && c->globals != NULL && (qcb__device_is(d, "virtio-pci") || qcb__device_is(d, "virtio-ccw-device"));
    qcb_type inner = proxy ? qcb__inner_type(c, d->class->lineage[0]) : 0;
    d->inner = inner != 0 ? qcb_type_name(c->target, inner) : NULL;
    if (d->type != 0 && c->globals != NULL)
        qcb__collect_own_globals(c, d);
}

void qcb__device_retype(qcb_checker *c, qcb_device *d, qcb_slice driver)
{
    d->driver = driver;
    d->what = d->view.what = qcb__what(c, "device", driver);
    find_type(c, d, qcb__type_named(c, QCB_KIND_DEVICE, driver));
}

/* Items that every rule of buses asks for. */
static void find_places(qcb_checker *c, qcb_device *d)
{
    qcb_known *known = d->view.known;
    if (known != NULL && qcb__passed(c, d->arg, QCB_PASS_PLACES)) {
        d->bus_item = known->bus;
        d->address_item = known->address;
        return;
    }
    const qcb_item_record *bus = qcb__view_find(&d->view, 0, d->view.count, "bus");
    const qcb_item_record *address = qcb__view_find(&d->view, 0, d->view.count, "addr");
    d->bus_item = bus != NULL ? (int32_t)(bus - d->view.items) : -1;
    d->address_item = address != NULL ? (int32_t)(address - d->view.items) : -1;
    if (known == NULL)
        return;
    known->bus = d->bus_item;
    known->address = d->address_item;
    qcb__pass(c, d->arg, QCB_PASS_PLACES, c->tells);
}

static void read_device(qcb_checker *c, qcb_device *d, const qcb_arg *arg)
{
    const qcb_ready *ready = qcb__ready_of(c, arg);
    d->arg = arg;
    d->view = qcb__view_of(c, arg, QCB_STAGE_KEYVAL, "");
    d->is_json = d->view.stage == QCB_STAGE_JSON;
    d->driver_item = ready->head;
    d->id_item = ready->id;
    d->driver = text_of(c, &d->view, d->driver_item);
    d->id = text_of(c, &d->view, d->id_item);
    find_type(c, d, d->driver.ptr != NULL ? ready->type : 0);
    d->what = d->view.what = what_of(c, d);
    find_places(c, d);
}

/* Devices that other options bring along: only their place on a bus counts. */
static void read_other(qcb_checker *c, qcb_device *d, const qcb_arg *arg, const char *driver)
{
    d->arg = arg;
    d->view = (qcb_view){ .word = arg->word + arg->words - 1u, .stage = QCB_STAGE_KEYVAL, .what = "" };
    d->driver = qcb_str(driver);
    d->what = qcb__what(c, "device", d->driver);
    find_type(c, d, qcb__type_named(c, QCB_KIND_DEVICE, d->driver));
}

/* "-drive if=virtio". */
static bool makes_virtio_disk(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_OPTS, "");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "if");
    return item != NULL && qcb__text_is(qcb__view_text(c, &view, item), "virtio");
}

/* Lists first, with -virtfs among them, then the disks of -drive, then JSON. */
enum { PASS_LISTS, PASS_DISKS, PASS_JSON, PASSES };

/* The argument, in the pass in which its device comes. */
static void collect_one(qcb_checker *c, qcb_devices *all, const qcb_arg *arg, int pass)
{
    qcb_device *d = &all->items[all->count];
    bool json = arg->form == QCB_FORM_JSON, device = arg->option == QCB_O_device;
    if (device ? json != (pass == PASS_JSON) : pass == PASS_JSON)
        return;
    *d = (qcb_device){ .order = all->count, .bus_item = -1, .address_item = -1 };
    if (device)
        read_device(c, d, arg);
    else
        read_other(c, d, arg, pass == PASS_DISKS ? "virtio-blk" : "virtio-9p");
    all->count++;
}

/* The next one of either option, in the order of the command line. */
static const qcb_arg *next_device(const qcb_checker *c, size_t *device, size_t *share)
{
    size_t next_device = *device, next_share = *share;
    const qcb_arg *a = qcb__next_arg(c, QCB_O_device, &next_device), *b = qcb__next_arg(c, QCB_O_virtfs, &next_share);
    if (a == NULL || (b != NULL && b < a)) {
        *share = next_share;
        return b;
    }
    *device = next_device;
    return a;
}

static void collect_pass(qcb_checker *c, qcb_devices *all, int pass)
{
    size_t device = 0, share = 0, drive = 0;
    const qcb_arg *arg;
    if (pass == PASS_DISKS) {
        while ((arg = qcb__next_arg(c, QCB_O_drive, &drive)) != NULL) {
            if (makes_virtio_disk(c, arg))
                collect_one(c, all, arg, pass);
        }
        return;
    }
    while ((arg = next_device(c, &device, &share)) != NULL)
        collect_one(c, all, arg, pass);
}

/* How many there may be, and which passes find any. */
static uint32_t most_devices(const qcb_checker *c, bool passes[PASSES])
{
    uint32_t count = 0, shares = 0;
    for (uint32_t next = c->first_arg[QCB_O_device]; next != 0; next = c->next_arg[next - 1], count++)
        passes[c->doc->args[next - 1].form == QCB_FORM_JSON ? PASS_JSON : PASS_LISTS] = true;
    for (uint32_t next = c->first_arg[QCB_O_virtfs]; next != 0; next = c->next_arg[next - 1])
        shares++;
    passes[PASS_LISTS] |= shares != 0;
    for (uint32_t next = c->first_arg[QCB_O_drive]; next != 0; next = c->next_arg[next - 1], count++)
        passes[PASS_DISKS] = true;
    return count + shares;
}

void qcb__collect_devices(qcb_checker *c)
{
    bool passes[PASSES] = { false };
    uint32_t room = most_devices(c, passes);
    qcb_devices *all = room != 0 ? qcb__arena_alloc(c->arena, sizeof *all) : NULL;
    if (all == NULL)
        return;
    *all = (qcb_devices){ .items = qcb__arena_alloc(c->arena, room * sizeof *all->items) };
    if (all->items == NULL) {
        c->no_memory = true;
        return;
    }
    c->devices = all;
    for (int pass = PASS_LISTS; pass < PASSES; pass++) {
        if (passes[pass])
            collect_pass(c, all, pass);
    }
}
