/* -numa cpu, hmat-lb and hmat-cache. SPDX-License-Identifier: MIT */
#include "check/numa.h"
#include "text/scalar.h"

/* ---- CPUs ---- */

#define MOST_CPUS 8192 /* no board has more */

void qcb__numa_read_cpus(numa *n)
{
    if (!qcb__read_topology(n->c, &n->cpu_topology) || n->cpu_topology.value[MAXCPUS] > MOST_CPUS)
        return;
    n->cpus = n->cpu_topology.value[MAXCPUS];
    n->cpu_node = qcb__arena_alloc(n->c->arena, n->cpus + 1);
    if (n->cpu_node == NULL) {
        n->c->no_memory = true;
        return;
    }
    memset(n->cpu_node, 0, n->cpus + 1);
    n->cpus_known = true;
}

/* A level that names CPUs, from the innermost on. */
static const struct {
    const char *key;
    unsigned part;
} levels[] = { { "thread-id", THREADS },   { "core-id", CORES }, { "module-id", MODULES },
               { "cluster-id", CLUSTERS }, { "die-id", DIES },   { "socket-id", SOCKETS } };
#define LEVELS (sizeof levels / sizeof *levels)

/* Boards that name CPUs by these levels, as bits of `levels`; a level of `if_many` only where there is more than one. */
static const struct {
    const char *board, *arch;
    unsigned always, if_many;
} naming[] = {
    { "generic-pc-machine", NULL, 1u << 0 | 1u << 1 | 1u << 5, 1u << 2 | 1u << 4 },
    { "virt-machine", "aarch64", 1u << 0 | 1u << 1 | 1u << 3 | 1u << 5, 0 },
    { "virt-machine", "arm", 1u << 0 | 1u << 1 | 1u << 3 | 1u << 5, 0 },
};

/* Which levels name the board's CPUs; 0 when that is not known. */
static unsigned named_levels(const numa *n)
{
    for (size_t i = 0; i < sizeof naming / sizeof *naming; i++) {
        if ((naming[i].arch != NULL && strcmp(naming[i].arch, n->c->target->arch) != 0) || !qcb__board_is(n->c, naming[i].board))
            continue;
        unsigned mask = naming[i].always;
        for (unsigned l = 0; l < LEVELS; l++)
            mask |= n->cpu_topology.value[levels[l].part] > 1 ? naming[i].if_many & 1u << l : 0;
        return mask;
    }
    return 0;
}

/* Does the CPU of that index have these ids? */
static bool matches(const numa *n, uint32_t index, const bool *given, const uint64_t *ids)
{
    for (size_t l = 0; l < LEVELS; l++) {
        uint32_t many = n->cpu_topology.value[levels[l].part];
        uint32_t id = l + 1 == LEVELS ? index : index % many;
        if (given[l] && ids[l] != id)
            return false;
        index /= many;
    }
    return true;
}

static bool read_levels(numa *n, const numa_use *u, unsigned mask, bool *given, uint64_t *ids)
{
    for (unsigned l = 0; l < LEVELS; l++) {
        given[l] = qcb__numa_number(n, u, levels[l].key, &ids[l]);
        if (given[l] && (mask & 1u << l) == 0) {
            qcb__tell(n->c, QCB_ERROR, "unsupported-topology", qcb__numa_place(u, levels[l].key),
                      "CPUs of machine '%s' are not named by %s here", qcb__board_name(n->c), levels[l].key);
            return false;
        }
    }
    return true;
}

static void assign(numa *n, const numa_use *u, uint64_t node, const bool *given, const uint64_t *ids)
{
    bool any = false;
    for (uint32_t i = 0; i < n->cpus; i++) {
        if (!matches(n, i, given, ids))
            continue;
        any = true;
        if (n->cpu_node[i] != 0 && n->cpu_node[i] != node + 1) {
            qcb__tell(n->c, QCB_ERROR, "already-used", qcb__place_value(u->arg), "CPU %u belongs to node %u already", i,
                      n->cpu_node[i] - 1u);
            return;
        }
        n->cpu_node[i] = (uint8_t)(node + 1);
    }
    n->nodes[node].has_cpu |= any;
    if (!any)
        qcb__tell(n->c, QCB_ERROR, "unknown-cpu-index", qcb__place_value(u->arg), "the topology has no such CPU");
}

void qcb__numa_add_cpu(numa *n, const numa_use *u)
{
    uint64_t node, ids[LEVELS] = { 0 };
    bool given[LEVELS];
    if (qcb__numa_item(u, "node-id") == NULL) {
        qcb__tell(n->c, QCB_ERROR, "missing-property", qcb__place_value(u->arg), "-numa cpu needs 'node-id'");
        return;
    }
    if (qcb__numa_number(n, u, "node-id", &node) && node == UINT64_MAX)
        return; /* -1: the CPU stays without a node */
    if (!qcb__numa_node_there(n, u, "node-id", &node))
        return;
    unsigned mask = n->cpus_known ? named_levels(n) : 0;
    if (mask != 0 && read_levels(n, u, mask, given, ids))
        assign(n, u, node, given, ids);
}

/* ---- memory attributes ---- */

/* One pair that is described. */
struct numa_attribute {
    uint64_t initiator, target;
    qcb_slice hierarchy, type;
};

static bool needs_hmat(numa *n, const numa_use *u)
{
    if (n->hmat)
        return true;
    qcb_diagnostic *d =
        qcb__tell(n->c, QCB_ERROR, "missing-hmat", qcb__place_value(u->arg), "memory attributes need -machine hmat=on");
    qcb__hint(n->c, d, "add -machine hmat=on");
    return false;
}

/* By the words of hierarchies, which differ in their first letters. */
static void remember(numa *n, const numa_use *u, struct numa_attribute now)
{
    uint32_t level = now.hierarchy.len != 0 ? (unsigned char)now.hierarchy.ptr[0] : 0;
    uint32_t owner = (uint32_t)((now.initiator * NUMA_NODES + now.target) << 8) | level;
    qcb_leaf *leaf = qcb__leaf_get(n->c, &n->attributes, owner, now.type);
    if (leaf != NULL && leaf->value != NULL)
        qcb__tell(n->c, QCB_ERROR, "duplicate-id", qcb__place_value(u->arg), "this is described already");
    else if (leaf != NULL)
        leaf->value = leaf;
}

static qcb_slice text_of(numa *n, const numa_use *u, const char *key)
{
    const qcb_item_record *item = qcb__numa_item(u, key);
    return item != NULL ? qcb__view_text(n->c, &u->view, item) : (qcb_slice){ "", 0 };
}

/* The one number that this kind of data has, and not the other. */
static bool check_amount(numa *n, const numa_use *u, bool latency)
{
    const char *wanted = latency ? "latency" : "bandwidth", *other = latency ? "bandwidth" : "latency";
    qcb_scalar size;
    if (qcb__numa_item(u, wanted) == NULL) {
        qcb__tell(n->c, QCB_ERROR, "missing-property", qcb__place_value(u->arg), "this data-type needs '%s'", wanted);
        return false;
    }
    if (qcb__numa_item(u, other) != NULL) {
        qcb__tell(n->c, QCB_ERROR, "exclusive-options", qcb__numa_place(u, other), "this data-type has no '%s'", other);
        return false;
    }
    if (!latency && qcb__scalar_size(text_of(n, u, wanted), 1, &size) == QCB_SCALAR_OK && size.value % (1u << 20) != 0) {
        qcb__tell(n->c, QCB_ERROR, "invalid-value", qcb__numa_place(u, wanted), "a bandwidth must be a multiple of 1M");
        return false;
    }
    return true;
}

void qcb__numa_add_bandwidth(numa *n, const numa_use *u)
{
    struct numa_attribute now = { 0 };
    if (!needs_hmat(n, u) || !qcb__numa_node_there(n, u, "initiator", &now.initiator) ||
        !qcb__numa_node_there(n, u, "target", &now.target))
        return;
    if (!n->nodes[now.initiator].has_cpu) {
        qcb__tell(n->c, QCB_ERROR, "numa-mismatch", qcb__numa_place(u, "initiator"), "node %u has no CPUs (cpus=) at this point",
                  (unsigned)now.initiator);
        return;
    }
    now.hierarchy = text_of(n, u, "hierarchy");
    now.type = text_of(n, u, "data-type");
    bool latency = now.type.len > 7 && memcmp(now.type.ptr + now.type.len - 7, "latency", 7) == 0;
    if (!check_amount(n, u, latency))
        return;
    remember(n, u, now);
    n->nodes[now.target].latency |= latency;
    n->nodes[now.target].bandwidth |= !latency;
}

/* Sizes grow from level to level as QEMU counts them: a deeper one is smaller. */
static bool cache_fits(numa *n, const numa_use *u, const numa_node *node, uint64_t level, uint64_t size)
{
    const char *wrong = NULL;
    if (node->caches[level].size != 0)
        wrong = "this level is described already";
    else if (level > 1 && node->caches[level - 1].size == 0)
        wrong = "the level before must be described first";
    else if (level > 1 && size >= node->caches[level - 1].size)
        wrong = "a cache must be smaller than the one of the level before";
    else if (level < 3 && node->caches[level + 1].size != 0 && size <= node->caches[level + 1].size)
        wrong = "a cache must be larger than the one of the level behind";
    if (wrong != NULL)
        qcb__tell(n->c, QCB_ERROR, "numa-mismatch", qcb__numa_place(u, "size"), "%s", wrong);
    return wrong == NULL;
}

void qcb__numa_add_cache(numa *n, const numa_use *u)
{
    uint64_t id, level;
    qcb_scalar size;
    if (!needs_hmat(n, u) || !qcb__numa_node_there(n, u, "node-id", &id))
        return;
    numa_node *node = &n->nodes[id];
    if (!node->latency || !node->bandwidth) {
        qcb__tell(n->c, QCB_ERROR, "numa-mismatch", qcb__place_value(u->arg),
                  "latency and bandwidth of node %u must be described before its caches (hmat-lb)", (unsigned)id);
        return;
    }
    if (!qcb__numa_number(n, u, "level", &level) || qcb__scalar_size(text_of(n, u, "size"), 1, &size) != QCB_SCALAR_OK)
        return;
    if (level < 1 || level > 3)
        qcb__tell(n->c, QCB_ERROR, "invalid-value", qcb__numa_place(u, "level"), "levels of caches go from 1 to 3");
    else if (cache_fits(n, u, node, level, size.value))
        node->caches[level].size = size.value;
}
