/* Buses: their types, who makes them, how they are called. SPDX-License-Identifier: MIT */
#include "check/bus.h"

#include <stdio.h>
#include <stdlib.h>

#define BIT(kind) (1u << (kind))

/* Sorted by name. */
const qcb_bus_type qcb__bus_types[QCB_BUS_COUNT] = {
    [QCB_BUS_CXL] = { "CXL", BIT(QCB_BUS_CXL) | BIT(QCB_BUS_PCIE) | BIT(QCB_BUS_PCI), QCB_BUS_CXL, 0 },
    [QCB_BUS_HDA] = { "HDA", BIT(QCB_BUS_HDA), QCB_BUS_HDA, 0 },
    [QCB_BUS_IDE] = { "IDE", BIT(QCB_BUS_IDE), QCB_BUS_IDE, 0 },
    [QCB_BUS_ISA] = { "ISA", BIT(QCB_BUS_ISA), QCB_BUS_ISA, 0 },
    [QCB_BUS_INDUSTRYPACK] = { "IndustryPack", BIT(QCB_BUS_INDUSTRYPACK), QCB_BUS_INDUSTRYPACK, 0 },
    [QCB_BUS_PCI] = { "PCI", BIT(QCB_BUS_PCI), QCB_BUS_PCI, 0 },
    [QCB_BUS_PCIE] = { "PCIE", BIT(QCB_BUS_PCIE) | BIT(QCB_BUS_PCI), QCB_BUS_PCIE, 0 },
    [QCB_BUS_SCSI] = { "SCSI", BIT(QCB_BUS_SCSI), QCB_BUS_SCSI, 0 },
    [QCB_BUS_SSI] = { "SSI", BIT(QCB_BUS_SSI), QCB_BUS_SSI, 0 },
    [QCB_BUS_SYSTEM] = { "System", BIT(QCB_BUS_SYSTEM), QCB_BUS_SYSTEM, 0 },
    [QCB_BUS_AP] = { "ap-bus", BIT(QCB_BUS_AP), QCB_BUS_AP, 0 },
    [QCB_BUS_CCID] = { "ccid-bus", BIT(QCB_BUS_CCID), QCB_BUS_CCID, 0 },
    [QCB_BUS_FLOPPY] = { "floppy-bus", BIT(QCB_BUS_FLOPPY), QCB_BUS_FLOPPY, 0 },
    [QCB_BUS_I2C] = { "i2c-bus", BIT(QCB_BUS_I2C), QCB_BUS_I2C, 0 },
    [QCB_BUS_NVME] = { "nvme-bus", BIT(QCB_BUS_NVME), QCB_BUS_NVME, 0 },
    [QCB_BUS_PXB] = { "pxb-bus", BIT(QCB_BUS_PXB) | BIT(QCB_BUS_PCI), QCB_BUS_PXB, 0 },
    [QCB_BUS_PXB_CXL] = { "pxb-cxl-bus", BIT(QCB_BUS_PXB_CXL) | BIT(QCB_BUS_CXL) | BIT(QCB_BUS_PCIE) | BIT(QCB_BUS_PCI),
                          QCB_BUS_PXB_CXL, 0 },
    [QCB_BUS_PXB_PCIE] = { "pxb-pcie-bus", BIT(QCB_BUS_PXB_PCIE) | BIT(QCB_BUS_PCIE) | BIT(QCB_BUS_PCI), QCB_BUS_PXB_PCIE, 0 },
    [QCB_BUS_S390_PCIBUS] = { "s390-pcibus", BIT(QCB_BUS_S390_PCIBUS), QCB_BUS_S390_PCIBUS, 0 },
    [QCB_BUS_S390_SCLP_EVENTS] = { "s390-sclp-events-bus", BIT(QCB_BUS_S390_SCLP_EVENTS), QCB_BUS_S390_SCLP_EVENTS, 0 },
    [QCB_BUS_SD] = { "sd-bus", BIT(QCB_BUS_SD), QCB_BUS_SD, 0 },
    [QCB_BUS_SDHCI] = { "sdhci-bus", BIT(QCB_BUS_SDHCI) | BIT(QCB_BUS_SD), QCB_BUS_SDHCI, 0 },
    [QCB_BUS_UFS] = { "ufs-bus", BIT(QCB_BUS_UFS), QCB_BUS_UFS, 0 },
    [QCB_BUS_USB] = { "usb-bus", BIT(QCB_BUS_USB), QCB_BUS_USB, 0 },
    [QCB_BUS_VIRTIO] = { "virtio-bus", BIT(QCB_BUS_VIRTIO), QCB_BUS_VIRTIO, 1 },
    [QCB_BUS_VIRTIO_CCW] = { "virtio-ccw-bus", BIT(QCB_BUS_VIRTIO_CCW) | BIT(QCB_BUS_VIRTIO), QCB_BUS_VIRTIO_CCW, 1 },
    [QCB_BUS_VIRTIO_MMIO] = { "virtio-mmio-bus", BIT(QCB_BUS_VIRTIO_MMIO) | BIT(QCB_BUS_VIRTIO), QCB_BUS_VIRTIO_MMIO, 1 },
    [QCB_BUS_VIRTIO_PCI] = { "virtio-pci-bus", BIT(QCB_BUS_VIRTIO_PCI) | BIT(QCB_BUS_VIRTIO), QCB_BUS_VIRTIO_PCI, 1 },
    [QCB_BUS_VIRTIO_SERIAL] = { "virtio-serial-bus", BIT(QCB_BUS_VIRTIO_SERIAL), QCB_BUS_VIRTIO_SERIAL, 0 },
    [QCB_BUS_VIRTUAL_CSS] = { "virtual-css-bus", BIT(QCB_BUS_VIRTUAL_CSS), QCB_BUS_VIRTUAL_CSS, 0 },
    [QCB_BUS_VMBUS] = { "vmbus", BIT(QCB_BUS_VMBUS), QCB_BUS_VMBUS, 0 },
};

const qcb_bus_type *qcb__bus_type(const char *name)
{
    for (size_t i = 0; name != NULL && i < QCB_BUS_COUNT; i++) {
        if (qcb__same(qcb__bus_types[i].name, name)) /* few begin with the same letter */
            return &qcb__bus_types[i];
    }
    return NULL;
}

/* ---- who makes which ---- */

enum { BY_ID = -1, FIXED = -2 };

/* Sorted by class. The nearest ancestor that has a row counts. */
static const struct qcb_maker {
    const char *qom_class, *type;
    const char *name;   /* FIXED: of the bus, "" when it cannot be named */
    const char *unless; /* a property that makes it part of another bus */
    int8_t first;       /* BY_ID, FIXED or the first number behind the id */
    uint8_t count, units;
} makers[] = {
    { "ahci-sysbus", "IDE", NULL, NULL, 0, 6, 1 },
    { "am53c974", "SCSI", NULL, NULL, 0, 1, 0 },
    { "ati-vga", "i2c-bus", "ati-vga.ddc", NULL, FIXED, 1, 0 },
    { "base-pci-bridge", "PCI", NULL, NULL, BY_ID, 1, 0 },
    { "cmd646-ide", "IDE", NULL, NULL, 0, 2, 2 },
    { "cxl-rp", "CXL", NULL, NULL, BY_ID, 1, 0 },
    { "i82378", "ISA", NULL, NULL, 0, 1, 0 },
    { "ich9-ahci", "IDE", NULL, NULL, 0, 6, 1 },
    { "intel-hda-generic", "HDA", NULL, NULL, 0, 1, 0 },
    { "isa-fdc", "floppy-bus", NULL, NULL, 0, 1, 2 },
    { "isa-ide", "IDE", NULL, NULL, 0, 1, 2 },
    { "lsi53c810", "SCSI", NULL, NULL, 0, 1, 0 },
    { "lsi53c895a", "SCSI", NULL, NULL, 0, 1, 0 },
    { "megasas-base", "SCSI", NULL, NULL, 0, 1, 0 },
    { "mptsas1068", "SCSI", NULL, NULL, 0, 1, 0 },
    { "nvme", "nvme-bus", NULL, NULL, BY_ID, 1, 0 },
    { "nvme-subsys", "nvme-bus", NULL, NULL, BY_ID, 1, 0 },
    { "pci-ehci-usb", "usb-bus", NULL, NULL, 0, 1, 6 },
    { "pci-ide", "IDE", NULL, NULL, 0, 2, 2 },
    { "pci-ohci", "usb-bus", NULL, "masterbus", 0, 1, 3 },
    { "pci-uhci-usb", "usb-bus", NULL, "masterbus", 0, 1, 2 },
    { "pci-xhci", "usb-bus", NULL, NULL, 0, 1, 0 },
    { "pcie-port", "PCIE", NULL, NULL, BY_ID, 1, 0 },
    { "piix3-ide", "IDE", NULL, NULL, 0, 2, 2 },
    { "piix4-ide", "IDE", NULL, NULL, 0, 2, 2 },
    { "pvscsi", "SCSI", NULL, NULL, 0, 1, 0 },
    { "pxb", "PCI", NULL, NULL, BY_ID, 1, 0 },
    { "pxb-cxl", "pxb-cxl-bus", NULL, NULL, BY_ID, 1, 0 },
    { "pxb-pcie", "pxb-pcie-bus", NULL, NULL, BY_ID, 1, 0 },
    { "sdhci-pci", "sdhci-bus", "sd-bus", NULL, FIXED, 1, 0 },
    { "spapr-pci-host-bridge", "PCI", NULL, NULL, 0, 1, 0 },
    { "spapr-vscsi", "SCSI", NULL, NULL, 0, 1, 0 },
    { "tpci200", "IndustryPack", NULL, NULL, 0, 1, 0 },
    { "ufs", "ufs-bus", NULL, NULL, BY_ID, 1, 0 },
    { "usb-bot", "SCSI", NULL, NULL, 0, 1, 0 },
    { "usb-ccid", "ccid-bus", NULL, NULL, 0, 1, 0 },
    { "usb-uas", "SCSI", NULL, NULL, 0, 1, 0 },
    { "virtio-scsi-ccw", "SCSI", NULL, NULL, 0, 1, 0 },
    { "virtio-scsi-device", "SCSI", NULL, NULL, 0, 1, 0 },
    { "virtio-scsi-pci-base", "SCSI", NULL, NULL, 0, 1, 0 },
    { "virtio-serial-ccw", "virtio-serial-bus", NULL, NULL, 0, 1, 0 },
    { "virtio-serial-device", "virtio-serial-bus", NULL, NULL, 0, 1, 0 },
    { "virtio-serial-pci-base", "virtio-serial-bus", NULL, NULL, 0, 1, 0 },
    { "vmbus-bridge", "vmbus", "vmbus", NULL, FIXED, 1, 0 },
};

static int compare_maker(const void *key, const void *row)
{
    return strcmp(key, ((const struct qcb_maker *)row)->qom_class);
}

void qcb__class_find_maker(qcb_class *class)
{
    for (unsigned i = 0; class->maker == NULL && i < class->ancestors; i++)
        class->maker = bsearch(class->lineage[i], makers, sizeof makers / sizeof *makers, sizeof *makers, compare_maker);
    class->bus = qcb__bus_type(class->info.bus);
    class->makes = class->maker != NULL ? qcb__bus_type(class->maker->type) : NULL;
}

/* ---- making ---- */

static bool grow(qcb_checker *c, qcb_buses *all)
{
    uint32_t size = all->size == 0 ? 64 : all->size * 2;
    qcb_bus *items = qcb__arena_alloc(c->arena, size * sizeof *items);
    if (items == NULL) {
        c->no_memory = true;
        return false;
    }
    if (all->count != 0)
        memcpy(items, all->items, all->count * sizeof *items);
    all->items = items;
    all->size = size;
    return true;
}

static bool add_slots(qcb_checker *c, qcb_bus *bus)
{
    bus->functions = qcb__arena_alloc(c->arena, 32);
    c->no_memory |= bus->functions == NULL;
    if (bus->functions != NULL)
        memset(bus->functions, 0, 32);
    return bus->functions != NULL;
}

qcb_bus *qcb__bus_add(qcb_checker *c, uint32_t parent, const qcb_bus_type *type, const char *name)
{
    qcb_buses *all = c->buses;
    if (all->count == all->size && !grow(c, all))
        return NULL;
    uint32_t at = all->count;
    qcb_bus *bus = &all->items[at];
    *bus = (qcb_bus){ .type = type, .name = name, .parent = parent, .number = BY_ID };
    if (qcb__bus_is(bus, QCB_BUS_PCI) && !add_slots(c, bus))
        return NULL;
    all->count++;
    if (parent != 0) {
        bus->sibling = all->items[parent - 1].first_kid;
        all->items[parent - 1].first_kid = at + 1;
    }
    return bus;
}

/* "ide.6": QEMU counts the buses that get no name of their own, by type. */
static const char *next_name(qcb_checker *c, const qcb_bus_type *kind)
{
    const char *type = kind->name;
    qcb_count *count = &c->buses->named_of[kind->kind];
    size_t len = strlen(type);
    char *name = qcb__arena_alloc(c->arena, len + 12);
    if (name == NULL)
        return "";
    for (size_t i = 0; i < len; i++)
        name[i] = type[i] >= 'A' && type[i] <= 'Z' ? (char)(type[i] + 32) : type[i];
    name[len] = '.';
    for (; count->end < c->buses->count; count->end++) {
        const qcb_bus *bus = &c->buses->items[count->end];
        bool root = bus->maker == NULL && bus->functions != NULL; /* these are called by the board */
        count->number += bus->name != NULL && !root && strncmp(bus->name, name, len + 1) == 0;
    }
    snprintf(name + len + 1, 11, "%u", count->number);
    return name;
}

/* Where the buses of that row hang: host bridges of their own stand beside the board's. 0: memory is out. */
static uint32_t maker_parent(qcb_checker *c, const struct qcb_maker *row, uint32_t parent)
{
    if (strncmp(row->qom_class, "pxb", 3) != 0)
        return parent;
    if (strcmp(row->qom_class, "pxb") != 0)
        return 1;
    return qcb__bus_add(c, 1, &qcb__bus_types[QCB_BUS_PXB], "pxb-internal") != NULL ? c->buses->count : 0;
}

/* xHCI has as many ports as its properties say. */
static uint8_t port_count(qcb_checker *c, const qcb_device *d, const struct qcb_maker *row)
{
    if (strcmp(row->qom_class, "pci-xhci") != 0)
        return row->units;
    uint64_t two = qcb__device_number(c, d, "p2", 4), three = qcb__device_number(c, d, "p3", 4);
    uint64_t most = two > three ? two : three;
    return most > 15 ? 15 : (uint8_t)most;
}

void qcb__bus_add_of(qcb_checker *c, const qcb_device *d, uint32_t parent)
{
    const struct qcb_maker *row = d->class->maker;
    if (row == NULL || (row->unless != NULL && qcb__device_value(c, d, row->unless).there))
        return;
    parent = maker_parent(c, row, parent);
    for (int i = 0; i < row->count && parent != 0; i++) {
        const char *name = row->name != NULL || d->id.len != 0 ? row->name : next_name(c, d->class->makes);
        qcb_bus *bus = qcb__bus_add(c, parent, d->class->makes, name);
        if (bus == NULL)
            return;
        bus->maker = d;
        bus->units = port_count(c, d, row);
        bus->id = d->id;
        bus->number = row->first == BY_ID ? BY_ID : i;
    }
}

const char *qcb__bus_name(qcb_checker *c, const qcb_bus *bus)
{
    if (bus->name != NULL)
        return bus->name;
    char *name = qcb__arena_alloc(c->arena, bus->id.len + 12);
    if (name == NULL)
        return "";
    memcpy(name, bus->id.ptr, bus->id.len);
    if (bus->number == BY_ID)
        name[bus->id.len] = '\0';
    else
        snprintf(name + bus->id.len, 12, ".%d", bus->number);
    return name;
}
