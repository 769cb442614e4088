/* qcb/numa.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_NUMA_H
#define QCB_NUMA_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_hmat_cache_associativity {
    QCB_HMAT_CACHE_ASSOCIATIVITY_COMPLEX = 1, /* complex */
    QCB_HMAT_CACHE_ASSOCIATIVITY_DIRECT, /* direct */
    QCB_HMAT_CACHE_ASSOCIATIVITY_NONE /* none */
} qcb_hmat_cache_associativity;

typedef enum qcb_hmat_cache_write_policy {
    QCB_HMAT_CACHE_WRITE_POLICY_NONE = 1, /* none */
    QCB_HMAT_CACHE_WRITE_POLICY_WRITE_BACK, /* write-back */
    QCB_HMAT_CACHE_WRITE_POLICY_WRITE_THROUGH /* write-through */
} qcb_hmat_cache_write_policy;

typedef enum qcb_hmat_lb_data_type {
    QCB_HMAT_LB_DATA_TYPE_ACCESS_BANDWIDTH = 1, /* access-bandwidth */
    QCB_HMAT_LB_DATA_TYPE_ACCESS_LATENCY, /* access-latency */
    QCB_HMAT_LB_DATA_TYPE_READ_BANDWIDTH, /* read-bandwidth */
    QCB_HMAT_LB_DATA_TYPE_READ_LATENCY, /* read-latency */
    QCB_HMAT_LB_DATA_TYPE_WRITE_BANDWIDTH, /* write-bandwidth */
    QCB_HMAT_LB_DATA_TYPE_WRITE_LATENCY /* write-latency */
} qcb_hmat_lb_data_type;

typedef enum qcb_hmat_lb_memory_hierarchy {
    QCB_HMAT_LB_MEMORY_HIERARCHY_FIRST_LEVEL = 1, /* first-level */
    QCB_HMAT_LB_MEMORY_HIERARCHY_MEMORY, /* memory */
    QCB_HMAT_LB_MEMORY_HIERARCHY_SECOND_LEVEL, /* second-level */
    QCB_HMAT_LB_MEMORY_HIERARCHY_THIRD_LEVEL /* third-level */
} qcb_hmat_lb_memory_hierarchy;

/* -numa cpu: puts a CPU into a node */
typedef struct qcb_numa_cpu {
    /* book-id (since 8.2) */
    qcb_int book_id;
    /* cluster-id */
    qcb_int cluster_id;
    /* core-id */
    qcb_int core_id;
    /* die-id */
    qcb_int die_id;
    /* drawer-id (since 8.2) */
    qcb_int drawer_id;
    /* module-id (since 9.1) */
    qcb_int module_id;
    /* node-id */
    qcb_int node_id;
    /* socket-id */
    qcb_int socket_id;
    /* thread-id */
    qcb_int thread_id;
} qcb_numa_cpu;
#define qcb_desc_numa_cpu qcb__descs[560]

/* -numa dist: distance of two nodes */
typedef struct qcb_numa_dist {
    /* dst Required. */
    qcb_uint dst;
    /* src Required. */
    qcb_uint src;
    /* val Required. */
    qcb_uint val;
} qcb_numa_dist;
#define qcb_desc_numa_dist qcb__descs[561]

/* -numa hmat-cache: cache in front of a node's memory */
typedef struct qcb_numa_hmat_cache {
    /* associativity Required. */
    qcb_hmat_cache_associativity associativity;
    /* level Required. */
    qcb_uint level;
    /* line Required. */
    qcb_uint line;
    /* node-id Required. */
    qcb_uint node_id;
    /* policy Required. */
    qcb_hmat_cache_write_policy policy;
    /* size (unit bytes) Required. */
    qcb_uint size;
} qcb_numa_hmat_cache;
#define qcb_desc_numa_hmat_cache qcb__descs[562]

/* -numa hmat-lb: latency or bandwidth between nodes */
typedef struct qcb_numa_hmat_lb {
    /* bandwidth (unit bytes) */
    qcb_uint bandwidth;
    /* data-type Required. */
    qcb_hmat_lb_data_type data_type;
    /* hierarchy Required. */
    qcb_hmat_lb_memory_hierarchy hierarchy;
    /* initiator Required. */
    qcb_uint initiator;
    /* latency */
    qcb_uint latency;
    /* target Required. */
    qcb_uint target;
} qcb_numa_hmat_lb;
#define qcb_desc_numa_hmat_lb qcb__descs[563]

/* -numa node: a node with its CPUs and memory */
typedef struct qcb_numa_node {
    /* cpus */
    qcb_ints cpus;
    /* initiator */
    qcb_uint initiator;
    /* mem: RAM of the node; old machine types only (unit bytes; deprecated since 5.1; instead: memdev=) */
    qcb_uint mem;
    /* memdev: memory of the node (names a object) */
    const char *memdev;
    /* nodeid (0 to 127) */
    qcb_uint nodeid;
} qcb_numa_node;
#define qcb_desc_numa_node qcb__descs[564]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
