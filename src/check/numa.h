/* Parts of the rule of -numa. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_NUMA_H
#define QCB_CHECK_NUMA_H

#include "check/leaf.h"
#include "check/smp.h"

#define NUMA_NODES 128

typedef struct numa_cache {
    uint64_t size; /* 0: not described */
} numa_cache;

typedef struct numa_node {
    bool present, has_cpu, has_initiator;
    bool latency, bandwidth; /* described as a target */
    uint64_t initiator;
    const qcb_id *memdev;
    const qcb_arg *use;
    numa_cache caches[4];
} numa_node;

/* What all -numa so far have said. */
typedef struct numa {
    qcb_checker *c;
    numa_node nodes[NUMA_NODES];
    uint32_t count, highest;
    uint64_t total;    /* bytes of all nodes */
    bool unknown;      /* not all of them are known */
    bool hmat;         /* -machine hmat=on */
    uint8_t *distance; /* NULL: none given */
    bool unknown_distance;
    const qcb_arg *last_distance;
    topology cpu_topology;
    uint8_t *cpu_node; /* of each CPU: 1 + its node; 0: none yet */
    uint32_t cpus;
    bool cpus_known;
    qcb_leaf *attributes; /* described already */
} numa;

/* One -numa. */
typedef struct numa_use {
    qcb_view view;
    const qcb_arg *arg;
} numa_use;

const qcb_item_record *qcb__numa_item(const numa_use *u, const char *key);
/* The value of a key as a number; false when it is not there or no number. */
bool qcb__numa_number(numa *n, const numa_use *u, const char *key, uint64_t *value);
/* Of the key's value, or of the whole argument. */
qcb_place qcb__numa_place(const numa_use *u, const char *key);
/* The number that a key gives to a node, which must be there; tells when it is not. */
bool qcb__numa_node_there(numa *n, const numa_use *u, const char *key, uint64_t *id);

void qcb__numa_read_cpus(numa *n);
void qcb__numa_add_cpu(numa *n, const numa_use *u);
void qcb__numa_add_bandwidth(numa *n, const numa_use *u);
void qcb__numa_add_cache(numa *n, const numa_use *u);

#endif
