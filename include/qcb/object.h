/* qcb/object.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_OBJECT_H
#define QCB_OBJECT_H

#include <qcb/descs.h>
#include <qcb/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_authz_list_policy {
    QCB_AUTHZ_LIST_POLICY_ALLOW = 1, /* allow */
    QCB_AUTHZ_LIST_POLICY_DENY /* deny */
} qcb_authz_list_policy;

typedef enum qcb_authz_list_format {
    QCB_AUTHZ_LIST_FORMAT_EXACT = 1, /* exact */
    QCB_AUTHZ_LIST_FORMAT_GLOB /* glob */
} qcb_authz_list_format;

typedef enum qcb_filter_insert {
    QCB_FILTER_INSERT_BEFORE = 1, /* before */
    QCB_FILTER_INSERT_BEHIND /* behind */
} qcb_filter_insert;

typedef enum qcb_filter_direction {
    QCB_FILTER_DIRECTION_ALL = 1, /* all */
    QCB_FILTER_DIRECTION_RX, /* rx */
    QCB_FILTER_DIRECTION_TX /* tx */
} qcb_filter_direction;

typedef enum qcb_grab_toggle_keys {
    QCB_GRAB_TOGGLE_KEYS_ALT_ALT = 1, /* alt-alt */
    QCB_GRAB_TOGGLE_KEYS_CTRL_CTRL, /* ctrl-ctrl */
    QCB_GRAB_TOGGLE_KEYS_CTRL_SCROLLLOCK, /* ctrl-scrolllock */
    QCB_GRAB_TOGGLE_KEYS_META_META, /* meta-meta */
    QCB_GRAB_TOGGLE_KEYS_SCROLLLOCK, /* scrolllock */
    QCB_GRAB_TOGGLE_KEYS_SHIFT_SHIFT /* shift-shift */
} qcb_grab_toggle_keys;

typedef enum qcb_host_mem_policy {
    QCB_HOST_MEM_POLICY_BIND = 1, /* bind */
    QCB_HOST_MEM_POLICY_DEFAULT, /* default */
    QCB_HOST_MEM_POLICY_INTERLEAVE, /* interleave */
    QCB_HOST_MEM_POLICY_PREFERRED /* preferred */
} qcb_host_mem_policy;

typedef enum qcb_monitor_qmp_close_action {
    QCB_MONITOR_QMP_CLOSE_ACTION_DELETE = 1, /* delete */
    QCB_MONITOR_QMP_CLOSE_ACTION_NONE /* none */
} qcb_monitor_qmp_close_action;

typedef enum qcb_secret_format {
    QCB_SECRET_FORMAT_BASE64 = 1, /* base64 */
    QCB_SECRET_FORMAT_RAW /* raw */
} qcb_secret_format;

typedef enum qcb_tls_endpoint {
    QCB_TLS_ENDPOINT_CLIENT = 1, /* client */
    QCB_TLS_ENDPOINT_SERVER /* server */
} qcb_tls_endpoint;

/* -object acpi-generic-initiator */
typedef struct qcb_object_acpi_generic_initiator {
    /* id: name of the object Required. */
    const char *id;
    /* node (names a numa) Required. */
    qcb_uint node;
    /* pci-dev (names a device) Required. */
    const char *pci_dev;
} qcb_object_acpi_generic_initiator;
#define qcb_desc_object_acpi_generic_initiator qcb__descs[566]

/* -object acpi-generic-port */
typedef struct qcb_object_acpi_generic_port {
    /* id: name of the object Required. */
    const char *id;
    /* node (names a numa) Required. */
    qcb_uint node;
    /* pci-bus (names a device) Required. */
    const char *pci_bus;
} qcb_object_acpi_generic_port;
#define qcb_desc_object_acpi_generic_port qcb__descs[567]

typedef struct qcb_q_auth_z_list_rule {
    /* format */
    qcb_authz_list_format format;
    /* match Required. */
    const char *match;
    /* policy Required. */
    qcb_authz_list_policy policy;
} qcb_q_auth_z_list_rule;
typedef struct qcb_q_auth_z_list_rule_list {
    const qcb_q_auth_z_list_rule *items;
    size_t count;
} qcb_q_auth_z_list_rule_list;
#define qcb_desc_q_auth_z_list_rule qcb__descs[622]

/* -object authz-list */
typedef struct qcb_object_authz_list {
    /* id: name of the object Required. */
    const char *id;
    /* policy */
    qcb_authz_list_policy policy;
    /* rules */
    qcb_q_auth_z_list_rule_list rules;
} qcb_object_authz_list;
#define qcb_desc_object_authz_list qcb__descs[568]

/* -object authz-listfile */
typedef struct qcb_object_authz_listfile {
    /* filename Required. */
    const char *filename;
    /* id: name of the object Required. */
    const char *id;
    /* refresh (on or off) */
    qcb_on_off refresh;
} qcb_object_authz_listfile;
#define qcb_desc_object_authz_listfile qcb__descs[569]

/* -object authz-pam */
typedef struct qcb_object_authz_pam {
    /* id: name of the object Required. */
    const char *id;
    /* service Required. */
    const char *service;
} qcb_object_authz_pam;
#define qcb_desc_object_authz_pam qcb__descs[570]

/* -object authz-simple */
typedef struct qcb_object_authz_simple {
    /* id: name of the object Required. */
    const char *id;
    /* identity Required. */
    const char *identity;
} qcb_object_authz_simple;
#define qcb_desc_object_authz_simple qcb__descs[571]

/* -object can-bus */
typedef struct qcb_object_can_bus {
    /* id: name of the object Required. */
    const char *id;
} qcb_object_can_bus;
#define qcb_desc_object_can_bus qcb__descs[572]

/* -object can-host-socketcan */
typedef struct qcb_object_can_host_socketcan {
    /* canbus: bus of the guest (names a object) Required. */
    const char *canbus;
    /* id: name of the object Required. */
    const char *id;
    /* if: CAN interface of the host Required. */
    const char *if_;
} qcb_object_can_host_socketcan;
#define qcb_desc_object_can_host_socketcan qcb__descs[573]

/* -object colo-compare */
typedef struct qcb_object_colo_compare {
    /* compare_timeout */
    qcb_uint compare_timeout;
    /* expired_scan_cycle */
    qcb_uint expired_scan_cycle;
    /* id: name of the object Required. */
    const char *id;
    /* iothread (names a object) Required. */
    const char *iothread;
    /* max_queue_size */
    qcb_uint max_queue_size;
    /* notify_dev (names a chardev) */
    const char *notify_dev;
    /* outdev (names a chardev) Required. */
    const char *outdev;
    /* primary_in (names a chardev) Required. */
    const char *primary_in;
    /* secondary_in (names a chardev) Required. */
    const char *secondary_in;
    /* vnet_hdr_support (on or off) */
    qcb_on_off vnet_hdr_support;
} qcb_object_colo_compare;
#define qcb_desc_object_colo_compare qcb__descs[574]

/* -object cryptodev-backend */
typedef struct qcb_object_cryptodev_backend {
    /* id: name of the object Required. */
    const char *id;
    /* queues (1 to 1) */
    qcb_uint queues;
    /* throttle-bps (since 8.0) */
    qcb_uint throttle_bps;
    /* throttle-ops (since 8.0) */
    qcb_uint throttle_ops;
} qcb_object_cryptodev_backend;
#define qcb_desc_object_cryptodev_backend qcb__descs[575]

/* -object cryptodev-backend-builtin */
typedef struct qcb_object_cryptodev_backend_builtin {
    /* id: name of the object Required. */
    const char *id;
    /* queues (1 to 1) */
    qcb_uint queues;
    /* throttle-bps (since 8.0) */
    qcb_uint throttle_bps;
    /* throttle-ops (since 8.0) */
    qcb_uint throttle_ops;
} qcb_object_cryptodev_backend_builtin;
#define qcb_desc_object_cryptodev_backend_builtin qcb__descs[576]

/* -object cryptodev-backend-lkcf */
typedef struct qcb_object_cryptodev_backend_lkcf {
    /* id: name of the object Required. */
    const char *id;
    /* queues (1 to 1) */
    qcb_uint queues;
    /* throttle-bps (since 8.0) */
    qcb_uint throttle_bps;
    /* throttle-ops (since 8.0) */
    qcb_uint throttle_ops;
} qcb_object_cryptodev_backend_lkcf;
#define qcb_desc_object_cryptodev_backend_lkcf qcb__descs[577]

/* -object cryptodev-vhost-user */
typedef struct qcb_object_cryptodev_vhost_user {
    /* chardev (names a chardev) Required. */
    const char *chardev;
    /* id: name of the object Required. */
    const char *id;
    /* queues */
    qcb_uint queues;
    /* throttle-bps (since 8.0) */
    qcb_uint throttle_bps;
    /* throttle-ops (since 8.0) */
    qcb_uint throttle_ops;
} qcb_object_cryptodev_vhost_user;
#define qcb_desc_object_cryptodev_vhost_user qcb__descs[578]

/* -object dbus-vmstate */
typedef struct qcb_object_dbus_vmstate {
    /* addr Required. */
    const char *addr;
    /* id: name of the object Required. */
    const char *id;
    /* id-list */
    const char *id_list;
} qcb_object_dbus_vmstate;
#define qcb_desc_object_dbus_vmstate qcb__descs[579]

/* -object filter-buffer */
typedef struct qcb_object_filter_buffer {
    /* id: name of the object Required. */
    const char *id;
    /* insert */
    qcb_filter_insert insert;
    /* interval (unit us) Required. */
    qcb_uint interval;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
} qcb_object_filter_buffer;
#define qcb_desc_object_filter_buffer qcb__descs[580]

/* -object filter-dump */
typedef struct qcb_object_filter_dump {
    /* file Required. */
    const char *file;
    /* id: name of the object Required. */
    const char *id;
    /* insert */
    qcb_filter_insert insert;
    /* maxlen (unit bytes) */
    qcb_uint maxlen;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
} qcb_object_filter_dump;
#define qcb_desc_object_filter_dump qcb__descs[581]

/* -object filter-mirror */
typedef struct qcb_object_filter_mirror {
    /* id: name of the object Required. */
    const char *id;
    /* insert */
    qcb_filter_insert insert;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* outdev (names a chardev) Required. */
    const char *outdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
    /* vnet_hdr_support (on or off) */
    qcb_on_off vnet_hdr_support;
} qcb_object_filter_mirror;
#define qcb_desc_object_filter_mirror qcb__descs[582]

/* -object filter-redirector */
typedef struct qcb_object_filter_redirector {
    /* id: name of the object Required. */
    const char *id;
    /* indev (names a chardev) */
    const char *indev;
    /* insert */
    qcb_filter_insert insert;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* outdev (names a chardev) */
    const char *outdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
    /* vnet_hdr_support (on or off) */
    qcb_on_off vnet_hdr_support;
} qcb_object_filter_redirector;
#define qcb_desc_object_filter_redirector qcb__descs[583]

/* -object filter-replay */
typedef struct qcb_object_filter_replay {
    /* id: name of the object Required. */
    const char *id;
    /* insert */
    qcb_filter_insert insert;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
} qcb_object_filter_replay;
#define qcb_desc_object_filter_replay qcb__descs[584]

/* -object filter-rewriter */
typedef struct qcb_object_filter_rewriter {
    /* id: name of the object Required. */
    const char *id;
    /* insert */
    qcb_filter_insert insert;
    /* netdev: backend whose packets pass (names a netdev) Required. */
    const char *netdev;
    /* position: head, tail or id=OTHER: place among the filters */
    const char *position;
    /* queue */
    qcb_filter_direction queue;
    /* status: pass packets through the filter (default on) */
    qcb_on_off status;
    /* vnet_hdr_support (on or off) */
    qcb_on_off vnet_hdr_support;
} qcb_object_filter_rewriter;
#define qcb_desc_object_filter_rewriter qcb__descs[585]

/* -object igvm-cfg */
typedef struct qcb_object_igvm_cfg {
    /* file: IGVM file Required. */
    const char *file;
    /* id: name of the object Required. */
    const char *id;
} qcb_object_igvm_cfg;
#define qcb_desc_object_igvm_cfg qcb__descs[586]

/* -object input-barrier */
typedef struct qcb_object_input_barrier {
    /* height */
    const char *height;
    /* id: name of the object Required. */
    const char *id;
    /* name Required. */
    const char *name;
    /* port */
    const char *port;
    /* server */
    const char *server;
    /* width */
    const char *width;
    /* x-origin */
    const char *x_origin;
    /* y-origin */
    const char *y_origin;
} qcb_object_input_barrier;
#define qcb_desc_object_input_barrier qcb__descs[587]

/* -object input-linux */
typedef struct qcb_object_input_linux {
    /* evdev: event device of the host Required. */
    const char *evdev;
    /* grab-toggle */
    qcb_grab_toggle_keys grab_toggle;
    /* grab_all (on or off) */
    qcb_on_off grab_all;
    /* id: name of the object Required. */
    const char *id;
    /* repeat (on or off) */
    qcb_on_off repeat;
} qcb_object_input_linux;
#define qcb_desc_object_input_linux qcb__descs[588]

/* -object iommufd */
typedef struct qcb_object_iommufd {
    /* fd: open file descriptor */
    const char *fd;
    /* id: name of the object Required. */
    const char *id;
} qcb_object_iommufd;
#define qcb_desc_object_iommufd qcb__descs[589]

/* -object iothread */
typedef struct qcb_object_iothread {
    /* aio-max-batch: requests in a batch; 0 chooses */
    qcb_int aio_max_batch;
    /* id: name of the object Required. */
    const char *id;
    /* poll-grow: factor that polling grows by */
    qcb_int poll_grow;
    /* poll-max-ns: longest busy poll; 0 turns it off (unit ns) */
    qcb_int poll_max_ns;
    /* poll-shrink: divisor that it shrinks by */
    qcb_int poll_shrink;
    /* poll-weight */
    qcb_int poll_weight;
    /* thread-pool-max: most threads for blocking work */
    qcb_int thread_pool_max;
    /* thread-pool-min: threads kept for blocking work */
    qcb_int thread_pool_min;
} qcb_object_iothread;
#define qcb_desc_object_iothread qcb__descs[590]

/* -object main-loop */
typedef struct qcb_object_main_loop {
    /* aio-max-batch: requests in a batch; 0 chooses */
    qcb_int aio_max_batch;
    /* id: name of the object Required. */
    const char *id;
    /* thread-pool-max: most threads for blocking work */
    qcb_int thread_pool_max;
    /* thread-pool-min: threads kept for blocking work */
    qcb_int thread_pool_min;
} qcb_object_main_loop;
#define qcb_desc_object_main_loop qcb__descs[591]

/* -object memory-backend-epc */
typedef struct qcb_object_memory_backend_epc {
    /* dump: part of core dumps (on or off) */
    qcb_on_off dump;
    /* host-nodes: NUMA nodes of the host to take it from (0 to 127) */
    qcb_ints host_nodes;
    /* id: name of the object Required. */
    const char *id;
    /* merge: let the host merge equal pages (on or off) */
    qcb_on_off merge;
    /* policy: how host-nodes are used */
    qcb_host_mem_policy policy;
    /* prealloc: allocate all at start (on or off) */
    qcb_on_off prealloc;
    /* prealloc-context: threads that allocate (names a object) */
    const char *prealloc_context;
    /* prealloc-threads: threads that allocate */
    qcb_uint prealloc_threads;
    /* reserve: reserve swap space (on or off) */
    qcb_on_off reserve;
    /* share: shared with other processes (on or off) */
    qcb_on_off share;
    /* size: size of the memory (unit bytes) Required. */
    qcb_uint size;
    /* x-use-canonical-path-for-ramblock-id (on or off) */
    qcb_on_off x_use_canonical_path_for_ramblock_id;
} qcb_object_memory_backend_epc;
#define qcb_desc_object_memory_backend_epc qcb__descs[592]

/* -object memory-backend-file */
typedef struct qcb_object_memory_backend_file {
    /* align: alignment of the mapping (unit bytes) */
    qcb_uint align;
    /* discard-data: throw the contents away at the end (on or off) */
    qcb_on_off discard_data;
    /* dump: part of core dumps (on or off) */
    qcb_on_off dump;
    /* host-nodes: NUMA nodes of the host to take it from (0 to 127) */
    qcb_ints host_nodes;
    /* id: name of the object Required. */
    const char *id;
    /* mem-path Required. */
    const char *mem_path;
    /* merge: let the host merge equal pages (on or off) */
    qcb_on_off merge;
    /* offset: where in the file it begins (unit bytes; since 8.1) */
    qcb_uint offset;
    /* pmem: the file is on persistent memory (on or off) */
    qcb_on_off pmem;
    /* policy: how host-nodes are used */
    qcb_host_mem_policy policy;
    /* prealloc: allocate all at start (on or off) */
    qcb_on_off prealloc;
    /* prealloc-context: threads that allocate (names a object) */
    const char *prealloc_context;
    /* prealloc-threads: threads that allocate */
    qcb_uint prealloc_threads;
    /* readonly: open the file read-only (on or off) */
    qcb_on_off readonly;
    /* reserve: reserve swap space (on or off) */
    qcb_on_off reserve;
    /* rom: the guest may not write (on, off or auto; since 8.2) */
    qcb_on_off rom;
    /* share: shared with other processes (on or off) */
    qcb_on_off share;
    /* size: size of the memory (unit bytes) Required. */
    qcb_uint size;
    /* x-use-canonical-path-for-ramblock-id (on or off) */
    qcb_on_off x_use_canonical_path_for_ramblock_id;
} qcb_object_memory_backend_file;
#define qcb_desc_object_memory_backend_file qcb__descs[593]

/* -object memory-backend-memfd */
typedef struct qcb_object_memory_backend_memfd {
    /* dump: part of core dumps (on or off) */
    qcb_on_off dump;
    /* host-nodes: NUMA nodes of the host to take it from (0 to 127) */
    qcb_ints host_nodes;
    /* hugetlb: huge pages (on or off) */
    qcb_on_off hugetlb;
    /* hugetlbsize: size of a huge page (unit bytes) */
    qcb_uint hugetlbsize;
    /* id: name of the object Required. */
    const char *id;
    /* merge: let the host merge equal pages (on or off) */
    qcb_on_off merge;
    /* policy: how host-nodes are used */
    qcb_host_mem_policy policy;
    /* prealloc: allocate all at start (on or off) */
    qcb_on_off prealloc;
    /* prealloc-context: threads that allocate (names a object) */
    const char *prealloc_context;
    /* prealloc-threads: threads that allocate */
    qcb_uint prealloc_threads;
    /* reserve: reserve swap space (on or off) */
    qcb_on_off reserve;
    /* seal: forbid changes of size (on or off) */
    qcb_on_off seal;
    /* share: shared with other processes (on or off) */
    qcb_on_off share;
    /* size: size of the memory (unit bytes) Required. */
    qcb_uint size;
    /* x-use-canonical-path-for-ramblock-id (on or off) */
    qcb_on_off x_use_canonical_path_for_ramblock_id;
} qcb_object_memory_backend_memfd;
#define qcb_desc_object_memory_backend_memfd qcb__descs[594]

/* -object memory-backend-ram */
typedef struct qcb_object_memory_backend_ram {
    /* dump: part of core dumps (on or off) */
    qcb_on_off dump;
    /* host-nodes: NUMA nodes of the host to take it from (0 to 127) */
    qcb_ints host_nodes;
    /* id: name of the object Required. */
    const char *id;
    /* merge: let the host merge equal pages (on or off) */
    qcb_on_off merge;
    /* policy: how host-nodes are used */
    qcb_host_mem_policy policy;
    /* prealloc: allocate all at start (on or off) */
    qcb_on_off prealloc;
    /* prealloc-context: threads that allocate (names a object) */
    const char *prealloc_context;
    /* prealloc-threads: threads that allocate */
    qcb_uint prealloc_threads;
    /* reserve: reserve swap space (on or off) */
    qcb_on_off reserve;
    /* share: shared with other processes (on or off) */
    qcb_on_off share;
    /* size: size of the memory (unit bytes) Required. */
    qcb_uint size;
    /* x-use-canonical-path-for-ramblock-id (on or off) */
    qcb_on_off x_use_canonical_path_for_ramblock_id;
} qcb_object_memory_backend_ram;
#define qcb_desc_object_memory_backend_ram qcb__descs[595]

/* -object memory-backend-shm */
typedef struct qcb_object_memory_backend_shm {
    /* dump: part of core dumps (on or off) */
    qcb_on_off dump;
    /* host-nodes: NUMA nodes of the host to take it from (0 to 127) */
    qcb_ints host_nodes;
    /* id: name of the object Required. */
    const char *id;
    /* merge: let the host merge equal pages (on or off) */
    qcb_on_off merge;
    /* policy: how host-nodes are used */
    qcb_host_mem_policy policy;
    /* prealloc: allocate all at start (on or off) */
    qcb_on_off prealloc;
    /* prealloc-context: threads that allocate (names a object) */
    const char *prealloc_context;
    /* prealloc-threads: threads that allocate */
    qcb_uint prealloc_threads;
    /* reserve: reserve swap space (on or off) */
    qcb_on_off reserve;
    /* share: shared with other processes (on or off) */
    qcb_on_off share;
    /* size: size of the memory (unit bytes) Required. */
    qcb_uint size;
    /* x-use-canonical-path-for-ramblock-id (on or off) */
    qcb_on_off x_use_canonical_path_for_ramblock_id;
} qcb_object_memory_backend_shm;
#define qcb_desc_object_memory_backend_shm qcb__descs[596]

/* -object monitor-hmp */
typedef struct qcb_object_monitor_hmp {
    /* chardev (names a chardev) Required. */
    const char *chardev;
    /* id: name of the object Required. */
    const char *id;
    /* readline (on or off) */
    qcb_on_off readline;
} qcb_object_monitor_hmp;
#define qcb_desc_object_monitor_hmp qcb__descs[597]

/* -object monitor-qmp */
typedef struct qcb_object_monitor_qmp {
    /* chardev (names a chardev) Required. */
    const char *chardev;
    /* close-action */
    qcb_monitor_qmp_close_action close_action;
    /* id: name of the object Required. */
    const char *id;
    /* pretty (on or off) */
    qcb_on_off pretty;
} qcb_object_monitor_qmp;
#define qcb_desc_object_monitor_qmp qcb__descs[598]

/* -object pef-guest */
typedef struct qcb_object_pef_guest {
    /* id: name of the object Required. */
    const char *id;
} qcb_object_pef_guest;
#define qcb_desc_object_pef_guest qcb__descs[599]

/* -object pr-manager-helper */
typedef struct qcb_object_pr_manager_helper {
    /* id: name of the object Required. */
    const char *id;
    /* path Required. */
    const char *path;
} qcb_object_pr_manager_helper;
#define qcb_desc_object_pr_manager_helper qcb__descs[600]

/* -object qtest */
typedef struct qcb_object_qtest {
    /* chardev (names a chardev) Required. */
    const char *chardev;
    /* id: name of the object Required. */
    const char *id;
    /* log */
    const char *log;
} qcb_object_qtest;
#define qcb_desc_object_qtest qcb__descs[601]

/* -object rng-builtin */
typedef struct qcb_object_rng_builtin {
    /* id: name of the object Required. */
    const char *id;
} qcb_object_rng_builtin;
#define qcb_desc_object_rng_builtin qcb__descs[602]

/* -object rng-egd */
typedef struct qcb_object_rng_egd {
    /* chardev (names a chardev) Required. */
    const char *chardev;
    /* id: name of the object Required. */
    const char *id;
} qcb_object_rng_egd;
#define qcb_desc_object_rng_egd qcb__descs[603]

/* -object rng-random */
typedef struct qcb_object_rng_random {
    /* filename (default /dev/urandom) */
    const char *filename;
    /* id: name of the object Required. */
    const char *id;
} qcb_object_rng_random;
#define qcb_desc_object_rng_random qcb__descs[604]

/* -object s390-pv-guest */
typedef struct qcb_object_s390_pv_guest {
    /* id: name of the object Required. */
    const char *id;
} qcb_object_s390_pv_guest;
#define qcb_desc_object_s390_pv_guest qcb__descs[605]

/* -object secret */
typedef struct qcb_object_secret {
    /* data: the secret itself */
    const char *data;
    /* file */
    const char *file;
    /* format */
    qcb_secret_format format;
    /* id: name of the object Required. */
    const char *id;
    /* iv */
    const char *iv;
    /* keyid: secret object that holds it (names a object) */
    const char *keyid;
} qcb_object_secret;
#define qcb_desc_object_secret qcb__descs[606]

/* -object secret_keyring */
typedef struct qcb_object_secret_keyring {
    /* format */
    qcb_secret_format format;
    /* id: name of the object Required. */
    const char *id;
    /* iv */
    const char *iv;
    /* keyid: secret object that holds it (names a object) */
    const char *keyid;
    /* serial Required. */
    qcb_int serial;
} qcb_object_secret_keyring;
#define qcb_desc_object_secret_keyring qcb__descs[607]

/* -object sev-guest */
typedef struct qcb_object_sev_guest {
    /* cbitpos */
    qcb_uint cbitpos;
    /* dh-cert-file */
    const char *dh_cert_file;
    /* handle */
    qcb_uint handle;
    /* id: name of the object Required. */
    const char *id;
    /* kernel-hashes (on or off) */
    qcb_on_off kernel_hashes;
    /* legacy-vm-type (on, off or auto; since 9.1) */
    qcb_on_off legacy_vm_type;
    /* policy */
    qcb_uint policy;
    /* reduced-phys-bits Required. */
    qcb_uint reduced_phys_bits;
    /* session-file */
    const char *session_file;
    /* sev-device */
    const char *sev_device;
} qcb_object_sev_guest;
#define qcb_desc_object_sev_guest qcb__descs[608]

/* -object sev-snp-guest */
typedef struct qcb_object_sev_snp_guest {
    /* author-key-enabled (on or off) */
    qcb_on_off author_key_enabled;
    /* cbitpos */
    qcb_uint cbitpos;
    /* guest-visible-workarounds */
    const char *guest_visible_workarounds;
    /* host-data */
    const char *host_data;
    /* id: name of the object Required. */
    const char *id;
    /* id-auth */
    const char *id_auth;
    /* id-block */
    const char *id_block;
    /* kernel-hashes (on or off) */
    qcb_on_off kernel_hashes;
    /* policy */
    qcb_uint policy;
    /* reduced-phys-bits Required. */
    qcb_uint reduced_phys_bits;
    /* sev-device */
    const char *sev_device;
    /* vcek-disabled (on or off) */
    qcb_on_off vcek_disabled;
} qcb_object_sev_snp_guest;
#define qcb_desc_object_sev_snp_guest qcb__descs[609]

/* -object tdx-guest */
typedef struct qcb_object_tdx_guest {
    /* attributes */
    qcb_int attributes;
    /* id: name of the object Required. */
    const char *id;
    /* mrconfigid */
    const char *mrconfigid;
    /* mrowner */
    const char *mrowner;
    /* mrownerconfig */
    const char *mrownerconfig;
    /* quote-generation-socket (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice quote_generation_socket;
    /* sept-ve-disable (on or off) */
    qcb_on_off sept_ve_disable;
} qcb_object_tdx_guest;
#define qcb_desc_object_tdx_guest qcb__descs[610]

/* -object thread-context */
typedef struct qcb_object_thread_context {
    /* cpu-affinity */
    qcb_ints cpu_affinity;
    /* id: name of the object Required. */
    const char *id;
    /* node-affinity */
    qcb_ints node_affinity;
} qcb_object_thread_context;
#define qcb_desc_object_thread_context qcb__descs[611]

typedef struct qcb_throttle_limits {
    /* bps-read */
    qcb_int bps_read;
    /* bps-read-max */
    qcb_int bps_read_max;
    /* bps-read-max-length */
    qcb_int bps_read_max_length;
    /* bps-total */
    qcb_int bps_total;
    /* bps-total-max */
    qcb_int bps_total_max;
    /* bps-total-max-length */
    qcb_int bps_total_max_length;
    /* bps-write */
    qcb_int bps_write;
    /* bps-write-max */
    qcb_int bps_write_max;
    /* bps-write-max-length */
    qcb_int bps_write_max_length;
    /* iops-read */
    qcb_int iops_read;
    /* iops-read-max */
    qcb_int iops_read_max;
    /* iops-read-max-length */
    qcb_int iops_read_max_length;
    /* iops-size */
    qcb_int iops_size;
    /* iops-total */
    qcb_int iops_total;
    /* iops-total-max */
    qcb_int iops_total_max;
    /* iops-total-max-length */
    qcb_int iops_total_max_length;
    /* iops-write */
    qcb_int iops_write;
    /* iops-write-max */
    qcb_int iops_write_max;
    /* iops-write-max-length */
    qcb_int iops_write_max_length;
} qcb_throttle_limits;
#define qcb_desc_throttle_limits qcb__descs[656]

/* -object throttle-group */
typedef struct qcb_object_throttle_group {
    /* id: name of the object Required. */
    const char *id;
    /* limits */
    qcb_throttle_limits limits;
    /* x-bps-read */
    qcb_int x_bps_read;
    /* x-bps-read-max */
    qcb_int x_bps_read_max;
    /* x-bps-read-max-length */
    qcb_int x_bps_read_max_length;
    /* x-bps-total */
    qcb_int x_bps_total;
    /* x-bps-total-max */
    qcb_int x_bps_total_max;
    /* x-bps-total-max-length */
    qcb_int x_bps_total_max_length;
    /* x-bps-write */
    qcb_int x_bps_write;
    /* x-bps-write-max */
    qcb_int x_bps_write_max;
    /* x-bps-write-max-length */
    qcb_int x_bps_write_max_length;
    /* x-iops-read */
    qcb_int x_iops_read;
    /* x-iops-read-max */
    qcb_int x_iops_read_max;
    /* x-iops-read-max-length */
    qcb_int x_iops_read_max_length;
    /* x-iops-size */
    qcb_int x_iops_size;
    /* x-iops-total */
    qcb_int x_iops_total;
    /* x-iops-total-max */
    qcb_int x_iops_total_max;
    /* x-iops-total-max-length */
    qcb_int x_iops_total_max_length;
    /* x-iops-write */
    qcb_int x_iops_write;
    /* x-iops-write-max */
    qcb_int x_iops_write_max;
    /* x-iops-write-max-length */
    qcb_int x_iops_write_max_length;
} qcb_object_throttle_group;
#define qcb_desc_object_throttle_group qcb__descs[612]

/* -object tls-cipher-suites */
typedef struct qcb_object_tls_cipher_suites {
    /* dir */
    const char *dir;
    /* endpoint */
    qcb_tls_endpoint endpoint;
    /* id: name of the object Required. */
    const char *id;
    /* priority */
    const char *priority;
    /* verify-peer (on or off) */
    qcb_on_off verify_peer;
} qcb_object_tls_cipher_suites;
#define qcb_desc_object_tls_cipher_suites qcb__descs[613]

/* -object tls-creds-anon */
typedef struct qcb_object_tls_creds_anon {
    /* dir */
    const char *dir;
    /* endpoint */
    qcb_tls_endpoint endpoint;
    /* id: name of the object Required. */
    const char *id;
    /* priority */
    const char *priority;
    /* verify-peer (on or off) */
    qcb_on_off verify_peer;
} qcb_object_tls_creds_anon;
#define qcb_desc_object_tls_creds_anon qcb__descs[614]

/* -object tls-creds-psk */
typedef struct qcb_object_tls_creds_psk {
    /* dir */
    const char *dir;
    /* endpoint */
    qcb_tls_endpoint endpoint;
    /* id: name of the object Required. */
    const char *id;
    /* priority */
    const char *priority;
    /* username */
    const char *username;
    /* verify-peer (on or off) */
    qcb_on_off verify_peer;
} qcb_object_tls_creds_psk;
#define qcb_desc_object_tls_creds_psk qcb__descs[615]

/* -object tls-creds-x509 */
typedef struct qcb_object_tls_creds_x509 {
    /* dir */
    const char *dir;
    /* endpoint */
    qcb_tls_endpoint endpoint;
    /* id: name of the object Required. */
    const char *id;
    /* passwordid: secret object that holds it (names a object) */
    const char *passwordid;
    /* priority */
    const char *priority;
    /* sanity-check (on or off) */
    qcb_on_off sanity_check;
    /* verify-peer (on or off) */
    qcb_on_off verify_peer;
} qcb_object_tls_creds_x509;
#define qcb_desc_object_tls_creds_x509 qcb__descs[616]

/* -object x-remote-object */
typedef struct qcb_object_x_remote_object {
    /* devid Required. */
    const char *devid;
    /* fd: open file descriptor Required. */
    const char *fd;
    /* id: name of the object Required. */
    const char *id;
} qcb_object_x_remote_object;
#define qcb_desc_object_x_remote_object qcb__descs[617]

/* -object x-vfio-user-server */
typedef struct qcb_object_x_vfio_user_server {
    /* device Required. */
    const char *device;
    /* id: name of the object Required. */
    const char *id;
    /* socket (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) Required. */
    qcb_choice socket;
} qcb_object_x_vfio_user_server;
#define qcb_desc_object_x_vfio_user_server qcb__descs[618]

/* -object: any type, with properties by name */
typedef struct qcb_object {
    /* qom-type: type of the object Required. */
    const char *qom_type;
    /* id: name of the object Required. */
    const char *id;
    /* any other key: its properties */
    qcb_properties properties;
} qcb_object;
#define qcb_desc_object qcb__descs[565]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
