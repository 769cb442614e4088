/* What devices check when they are made. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_NEED_H
#define QCB_CHECK_NEED_H

#include "check/bus.h"

typedef struct qcb_need {
    const char *qom_class; /* or the family of a virtio device: "virtio-blk" for -pci, -ccw and -device */
    void (*check)(qcb_checker *c, qcb_device *d, const struct qcb_need *row);
    const char *key;
    uint64_t min, max;
    unsigned from, to; /* releases; 0: all */
} qcb_need;

/* Numbers and names that only one device may have. True when it was there already. */
bool qcb__claim(qcb_checker *c, const char *what, uint64_t number);

/* Of need_bus.c. */
void qcb__need_crypto_bus(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_device_number(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_host_bridge(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_loadparm(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_own_number(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_sole_target(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_usb_master(qcb_checker *c, qcb_device *d, const qcb_need *row);

void qcb__need_blocks(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_drive(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_geometry(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_blocks_of(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_label(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_queues(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_memory(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_numa_node(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_pci(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_virtio(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_writable(qcb_checker *c, qcb_device *d, const qcb_need *row);

/* need_board.c */
void qcb__need_chassis(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_core(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_chip(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_descriptor(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_home(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_mac_mode(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_neighbour(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_other_word(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_phb(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_phb_port(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_shared_memory(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_slot(qcb_checker *c, qcb_device *d, const qcb_need *row);
void qcb__need_vio(qcb_checker *c, qcb_device *d, const qcb_need *row);

#endif
