/* The topology that -smp asks for, with what QEMU adds. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_SMP_H
#define QCB_CHECK_SMP_H

#include "check/board.h"

enum { CPUS, MAXCPUS, DRAWERS, BOOKS, SOCKETS, DIES, CLUSTERS, MODULES, CORES, THREADS, PARTS };

typedef struct topology {
    const qcb_setting *set[PARTS];
    uint32_t value[PARTS]; /* as QEMU computes: 32 bits, wrapping */
} topology;

/* False when it cannot be known, or is not sound (told elsewhere). Without -smp: one CPU. */
bool qcb__read_topology(qcb_checker *c, topology *t);

#endif
