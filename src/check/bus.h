/* Buses of the board and those that devices bring along. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_BUS_H
#define QCB_CHECK_BUS_H

#include "check/device.h"

/* By name. */
typedef enum qcb_bus_kind {
    QCB_BUS_CXL,
    QCB_BUS_HDA,
    QCB_BUS_IDE,
    QCB_BUS_ISA,
    QCB_BUS_INDUSTRYPACK,
    QCB_BUS_PCI,
    QCB_BUS_PCIE,
    QCB_BUS_SCSI,
    QCB_BUS_SSI,
    QCB_BUS_SYSTEM,
    QCB_BUS_AP,
    QCB_BUS_CCID,
    QCB_BUS_FLOPPY,
    QCB_BUS_I2C,
    QCB_BUS_NVME,
    QCB_BUS_PXB,
    QCB_BUS_PXB_CXL,
    QCB_BUS_PXB_PCIE,
    QCB_BUS_S390_PCIBUS,
    QCB_BUS_S390_SCLP_EVENTS,
    QCB_BUS_SD,
    QCB_BUS_SDHCI,
    QCB_BUS_UFS,
    QCB_BUS_USB,
    QCB_BUS_VIRTIO,
    QCB_BUS_VIRTIO_CCW,
    QCB_BUS_VIRTIO_MMIO,
    QCB_BUS_VIRTIO_PCI,
    QCB_BUS_VIRTIO_SERIAL,
    QCB_BUS_VIRTUAL_CSS,
    QCB_BUS_VMBUS,
    QCB_BUS_COUNT
} qcb_bus_kind;

/* What a bus is: one row a type. */
typedef struct qcb_bus_type {
    const char *name;
    uint32_t is;  /* kinds by bit: its own, and those whose devices it takes too */
    uint8_t kind; /* qcb_bus_kind */
    uint8_t most; /* devices; 0: no limit of its own */
} qcb_bus_type;

extern const qcb_bus_type qcb__bus_types[QCB_BUS_COUNT];

/* NULL for a type that no row describes. */
const qcb_bus_type *qcb__bus_type(const char *name);

/* One address that is taken. */
typedef struct qcb_spot {
    uint64_t key;
    qcb_slice name;
    uint8_t ports;            /* USB hubs */
    struct qcb_spot *kids[2]; /* a bit of the hashed key a step */
    struct qcb_spot *next;
} qcb_spot;

typedef struct qcb_bus {
    const qcb_bus_type *type;
    const char *name;                    /* "pcie.0"; NULL: id and number tell */
    qcb_slice id;                        /* of its device */
    int number;                          /* "ID.number"; -1: the id alone */
    const qcb_device *maker;             /* NULL: the board */
    uint32_t parent, first_kid, sibling; /* 1 + index; kids newest first, as QEMU looks for them */
    uint32_t used;                       /* devices on it */
    uint16_t next_id;                    /* SCSI: ids below it are taken */
    uint8_t units;                       /* IDE, floppy: units; USB: ports */
    uint8_t taken;                       /* IDE, floppy: units that have a device, by bit */
    struct qcb_spot *spots, *newest;     /* addresses that are taken, of the other kinds of buses: a tree, and a list */
    bool unclear;                        /* nothing can be said of its addresses */
    uint8_t *functions;                  /* PCI: functions that are there, a byte a slot */
    uint32_t multi;                      /* PCI: slots whose function 0 is one of several */
} qcb_bus;

typedef struct qcb_buses {
    qcb_bus *items; /* [0] is the system bus */
    uint32_t count, size;
    bool known;                        /* all buses of the board are here */
    bool named;                        /* by their names */
    uint32_t indexed;                  /* buses that are among those below: of very many only */
    uint32_t newest[QCB_BUS_COUNT];    /* 1 + index, by kind */
    struct qcb_leaf *by_name;          /* the newest of a name */
    qcb_count named_of[QCB_BUS_COUNT]; /* that have no name of their own, by kind */
} qcb_buses;

/* ---- boards ---- */

/* When a bus or part is there: a machine switch and its default, or a kind of drive. */
typedef struct qcb_board_when {
    const char *key;
    bool otherwise;
} qcb_board_when;

typedef struct qcb_board_bus {
    const char *name;
    uint8_t kind;  /* qcb_bus_kind */
    uint8_t count; /* name.0 to name.(count - 1) when more than 0 */
    uint8_t units;
    qcb_board_when when;
} qcb_board_bus;

typedef struct qcb_board_part {
    uint8_t slot, function;
    bool multi;
    qcb_board_when when;
} qcb_board_part;

typedef struct qcb_board {
    const char *family;         /* "pc-q35-": versioned names start with it; without '-' at the end the whole name */
    const char *archs;          /* "x86_64 i386" */
    const qcb_board_bus *buses; /* the first PCI bus is that of the parts */
    uint8_t bus_count, part_count;
    const qcb_board_part *parts;
    const char *const *sysbus; /* what -device may add to the system bus */
    bool vga, nic;             /* by default a PCI display, a PCI network card */
    const char *const *chips;  /* classes of other devices that are always there */
    bool cpus;                 /* takes CPUs by -device */
} qcb_board;

/* NULL: nothing is known of its buses. Made by hand, in board.c. */
const qcb_board *qcb__board(const qcb_checker *c);
/* The same by looking for it, once a machine type. */
const qcb_board *qcb__find_board(const qcb_checker *c);

/* Of boards with no such entry: the bus types that they have, between blanks; NULL: not known either. */
const char *qcb__board_types(const qcb_checker *c);

/* ---- making and placing ---- */

/* NULL when memory is out. */
qcb_bus *qcb__bus_add(qcb_checker *c, uint32_t parent, const qcb_bus_type *type, const char *name);
/* The buses that the device makes, below `parent`. */
void qcb__bus_add_of(qcb_checker *c, const qcb_device *d, uint32_t parent);
static inline bool qcb__bus_is(const qcb_bus *bus, qcb_bus_kind kind)
{
    return (bus->type->is >> kind & 1) != 0;
}
const char *qcb__bus_name(qcb_checker *c, const qcb_bus *bus);
bool qcb__bus_is_named(const qcb_bus *bus, qcb_slice name);
/* The newest one of that name, without looking at all. */
const qcb_bus *qcb__bus_far(qcb_checker *c, qcb_slice name);
/* Puts a device on its bus: addresses, units, ports. */
void qcb__place_on_bus(qcb_checker *c, qcb_device *d, qcb_bus *bus);
/* The first free PCI slot is taken by something of the board. */
void qcb__pci_take(qcb_bus *bus, unsigned slot, unsigned function, bool multi);
void qcb__pci_take_next(qcb_bus *bus);

#endif
