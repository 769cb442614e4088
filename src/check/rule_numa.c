/* -numa: nodes, distances, CPUs and memory attributes, in the order of the text, and what they must add up to.
 * SPDX-License-Identifier: MIT */
#include "check/numa.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- reading ---- */

const qcb_item_record *qcb__numa_item(const numa_use *u, const char *key)
{
    return qcb__view_find(&u->view, 0, u->view.count, key);
}

bool qcb__numa_number(numa *n, const numa_use *u, const char *key, uint64_t *value)
{
    qcb_scalar number;
    const qcb_item_record *item = qcb__numa_item(u, key);
    if (item == NULL || qcb__scalar_uint(qcb__view_text(n->c, &u->view, item), &number) != QCB_SCALAR_OK)
        return false;
    *value = number.value;
    return true;
}

qcb_place qcb__numa_place(const numa_use *u, const char *key)
{
    const qcb_item_record *item = qcb__numa_item(u, key);
    return item != NULL ? qcb__place_item_value(&u->view, item) : qcb__place_value(u->arg);
}

/* ---- nodes ---- */

static void add_memory(numa *n, const numa_use *u, numa_node *node)
{
    const qcb_item_record *mem = qcb__numa_item(u, "mem"), *memdev = qcb__numa_item(u, "memdev");
    qcb_slice id = memdev != NULL ? qcb__view_text(n->c, &u->view, memdev) : (qcb_slice){ "", 0 };
    qcb_scalar size;
    if (mem != NULL && memdev != NULL)
        qcb__tell(n->c, QCB_ERROR, "exclusive-options", qcb__place_item_value(&u->view, mem),
                  "a node takes mem= or memdev=, not both");
    if (mem != NULL) {
        qcb_slice text = qcb__view_text(n->c, &u->view, mem);
        bool digit = text.len > 0 && text.ptr[text.len - 1] >= '0' && text.ptr[text.len - 1] <= '9';
        if (qcb__board_release(n->c) > 500)
            qcb__tell(n->c, QCB_ERROR, "refused-by-board", qcb__place_item_value(&u->view, mem),
                      "machine '%s' takes no mem=: define a memory backend and write memdev=", qcb__board_name(n->c));
        else if (qcb__scalar_size(text, digit ? (uint64_t)1 << 20 : 1, &size) == QCB_SCALAR_OK)
            n->total += size.value;
        n->unknown |= qcb__board_release(n->c) > 500;
    }
    if (memdev == NULL)
        return;
    if (id.len > 9 && memcmp(id.ptr, "/objects/", 9) == 0)
        id = (qcb_slice){ id.ptr + 9, id.len - 9 };
    if (id.len == 0) {
        n->unknown = true;
        return;
    }
    qcb_type backend = qcb__qom_type_named(n->c, qcb_str("memory-backend"));
    qcb_id *found =
        qcb__id_use(n->c, QCB_NS_OBJECT, backend, id, qcb__place_item_value(&u->view, memdev), "-numa node", "memdev");
    uint64_t bytes = found != NULL ? qcb__backend_size(n->c, found) : 0;
    n->unknown |= bytes == 0;
    n->total += bytes;
    for (numa_node *other = n->nodes; found != NULL && other < n->nodes + NUMA_NODES; other++) {
        if (other->present && other->memdev == found)
            qcb__tell(n->c, QCB_ERROR, "already-used", qcb__place_item_value(&u->view, memdev),
                      "the memory backend '%.*s' is another node's already", QCB__SHOW(id));
    }
    node->memdev = found;
}

static void set_cpu(numa *n, uint32_t index, uint32_t node, qcb_place place, bool *told)
{
    uint8_t *slot = &n->cpu_node[index];
    if (*slot != 0 && *slot != node + 1 && !*told) {
        qcb__tell(n->c, QCB_ERROR, "already-used", place, "CPU %u belongs to node %u already", index, *slot - 1u);
        *told = true;
    }
    *slot = (uint8_t)(node + 1);
    n->nodes[node].has_cpu = true;
}

/* "3" or "0-7". */
static bool read_range(qcb_slice text, uint64_t *from, uint64_t *to)
{
    const char *dash = text.len > 1 ? memchr(text.ptr + 1, '-', text.len - 1) : NULL;
    qcb_scalar a, b;
    size_t len = dash != NULL ? (size_t)(dash - text.ptr) : text.len;
    if (qcb__scalar_uint((qcb_slice){ text.ptr, len }, &a) != QCB_SCALAR_OK || a.value > UINT16_MAX)
        return false;
    *from = *to = a.value;
    if (dash == NULL)
        return true;
    if (qcb__scalar_uint((qcb_slice){ dash + 1, text.len - len - 1 }, &b) != QCB_SCALAR_OK || b.value > UINT16_MAX)
        return false;
    *to = b.value;
    return b.value >= a.value;
}

static void add_cpus(numa *n, const numa_use *u, uint32_t node)
{
    for (uint32_t i = 0; i < u->view.count; i++) {
        const qcb_item_record *item = &u->view.items[i];
        uint64_t from, to;
        bool told = false;
        if (!qcb__text_is(qcb__view_key(&u->view, item), "cpus"))
            continue;
        qcb_slice text = qcb__view_text(n->c, &u->view, item);
        qcb_place place = qcb__place_item_value(&u->view, item);
        if (!read_range(text, &from, &to)) {
            qcb__tell(n->c, QCB_ERROR, "invalid-value", place,
                      "'cpus' cannot be '%.*s': it wants a CPU number or a range such as 0-3", QCB__SHOW(text));
        } else if (n->cpus_known && to >= n->cpus) {
            qcb__tell(n->c, QCB_ERROR, "unknown-cpu-index", place, "there is no CPU %llu: there are %u, counted from 0",
                      (unsigned long long)to, n->cpus);
        } else if (n->cpus_known) {
            for (uint64_t cpu = from; cpu <= to; cpu++)
                set_cpu(n, (uint32_t)cpu, node, place, &told);
        }
    }
}

static void check_initiator(numa *n, const numa_use *u, numa_node *node)
{
    uint64_t initiator;
    if (qcb__numa_item(u, "initiator") == NULL || !qcb__numa_number(n, u, "initiator", &initiator))
        return;
    if (!n->hmat) {
        qcb__tell(n->c, QCB_ERROR, "missing-hmat", qcb__numa_place(u, "initiator"), "initiator= needs -machine hmat=on");
        return;
    }
    node->has_initiator = initiator != NUMA_NODES;
    node->initiator = initiator;
    if (node->has_cpu && node->has_initiator && initiator != (uint64_t)(node - n->nodes)) {
        qcb__tell(n->c, QCB_ERROR, "numa-mismatch", qcb__numa_place(u, "initiator"), "a node with CPUs is its own initiator");
        node->has_initiator = false;
    }
}

static void add_node(numa *n, const numa_use *u)
{
    uint64_t id = n->count;
    if (qcb__numa_item(u, "nodeid") != NULL && !qcb__numa_number(n, u, "nodeid", &id))
        return;
    if (id >= NUMA_NODES) {
        qcb__tell(n->c, QCB_ERROR, "invalid-value", qcb__numa_place(u, "nodeid"), "node numbers go from 0 to 127");
        n->unknown = true;
        return;
    }
    numa_node *node = &n->nodes[id];
    if (node->present) {
        qcb__tell(n->c, QCB_ERROR, "duplicate-id", qcb__numa_place(u, "nodeid"), "there is a node %u already", (unsigned)id);
        n->unknown = true;
        return;
    }
    add_memory(n, u, node);
    node->present = true;
    node->use = u->arg;
    n->count++;
    n->highest = id > n->highest ? (uint32_t)id : n->highest;
    add_cpus(n, u, (uint32_t)id);
    check_initiator(n, u, node);
}

bool qcb__numa_node_there(numa *n, const numa_use *u, const char *key, uint64_t *id)
{
    if (!qcb__numa_number(n, u, key, id))
        return false;
    if (*id < NUMA_NODES && n->nodes[*id].present)
        return true;
    qcb_diagnostic *d = qcb__tell(n->c, QCB_ERROR, "unknown-node", qcb__numa_place(u, key), "there is no node %llu at this point",
                                  (unsigned long long)*id);
    qcb__hint(n->c, d, "nodes must be defined before: -numa node,nodeid=...");
    return false;
}

/* ---- distances ---- */

static void add_distance(numa *n, const numa_use *u)
{
    uint64_t src, dst, value;
    if (!qcb__numa_node_there(n, u, "src", &src) || !qcb__numa_node_there(n, u, "dst", &dst) ||
        !qcb__numa_number(n, u, "val", &value) || value > 255)
        return;
    if (value < 10 || (src == dst && value != 10)) {
        qcb__tell(n->c, QCB_ERROR, "invalid-value", qcb__numa_place(u, "val"), "%s",
                  value < 10 ? "a distance is at least 10" : "the distance of a node to itself is 10");
        n->unknown_distance = true;
        return;
    }
    if (n->distance == NULL) {
        n->distance = qcb__arena_alloc(n->c->arena, (size_t)NUMA_NODES * NUMA_NODES);
        if (n->distance == NULL) {
            n->c->no_memory = true;
            return;
        }
        memset(n->distance, 0, (size_t)NUMA_NODES * NUMA_NODES);
    }
    n->distance[src * NUMA_NODES + dst] = (uint8_t)value;
    n->last_distance = u->arg;
}

static void check_distances(numa *n)
{
    bool uneven = false;
    for (uint32_t a = 0; a < n->count; a++) {
        for (uint32_t b = a + 1; b < n->count; b++) {
            uint8_t there = n->distance[a * NUMA_NODES + b], back = n->distance[b * NUMA_NODES + a];
            if (there == 0 && back == 0) {
                qcb__tell(n->c, QCB_ERROR, "missing-distance", qcb__place_value(n->last_distance),
                          "the distance between nodes %u and %u is missing: all pairs or none must have one", a, b);
                return;
            }
            uneven |= there != 0 && back != 0 && there != back;
        }
    }
    for (uint32_t a = 0; uneven && a < n->count; a++) {
        for (uint32_t b = 0; b < n->count; b++) {
            if (a == b || n->distance[a * NUMA_NODES + b] != 0)
                continue;
            qcb__tell(n->c, QCB_ERROR, "missing-distance", qcb__place_value(n->last_distance),
                      "one pair has two distances, so all need both: the one from node %u to node %u is missing", a, b);
            return;
        }
    }
}

/* ---- the sum ---- */

static void check_total(numa *n)
{
    qcb__memory m;
    qcb__read_memory(n->c, &m);
    for (uint32_t id = 0; id <= n->highest; id++) {
        if (!n->nodes[id].present) {
            qcb__tell(n->c, QCB_ERROR, "missing-node", qcb__place_value(n->nodes[n->highest].use),
                      "node %u is missing: node numbers have no gaps", id);
            return;
        }
    }
    if (n->unknown || m.bytes == 0 || n->total == m.bytes)
        return;
    qcb_diagnostic *d = qcb__tell(n->c, QCB_ERROR, "numa-mismatch", qcb__place_value(n->nodes[n->highest].use),
                                  "the nodes have %llu bytes of memory, and the RAM is %llu", (unsigned long long)n->total,
                                  (unsigned long long)m.bytes);
    if (n->total == 0)
        qcb__hint(n->c, d, "give each node a memory backend: -object memory-backend-ram,id=m0,size=... -numa node,memdev=m0");
}

static void check_initiators(numa *n)
{
    bool all = n->cpus_known;
    for (uint32_t i = 0; all && i < n->cpus; i++)
        all = n->cpu_node[i] != 0;
    for (uint32_t id = 0; id <= n->highest && n->hmat; id++) {
        numa_node *node = &n->nodes[id];
        if (!node->present || !node->has_initiator)
            continue;
        bool there = node->initiator < NUMA_NODES && n->nodes[node->initiator].present;
        if (!there || (all && !n->nodes[node->initiator].has_cpu))
            qcb__tell(n->c, QCB_ERROR, "unknown-node", qcb__place_value(node->use), "node %llu, the initiator of node %u, %s",
                      (unsigned long long)node->initiator, id, there ? "has no CPUs" : "does not exist");
    }
}

/* memory-backend= takes all RAM: no node can have a backend of its own. */
static void check_backends(numa *n)
{
    const qcb_setting *s = qcb__setting(n->c, "memory-backend");
    for (uint32_t id = 0; s != NULL && id <= n->highest; id++) {
        if (n->nodes[id].memdev != NULL) {
            qcb__tell(n->c, QCB_ERROR, "exclusive-options", s->place, "memory-backend= cannot stand beside memdev= of -numa");
            n->unknown = true;
            return;
        }
    }
}

/* ---- the option ---- */

static bool check_use(numa *n, numa_use *u, qcb_type type)
{
    static const struct {
        const char *type;
        void (*add)(numa *n, const numa_use *u);
    } kinds[] = { { "node", add_node },
                  { "dist", add_distance },
                  { "cpu", qcb__numa_add_cpu },
                  { "hmat-lb", qcb__numa_add_bandwidth },
                  { "hmat-cache", qcb__numa_add_cache } };
    uint32_t before = n->c->errors;
    qcb__check_level(n->c, &u->view, 0, u->view.count, type, NULL);
    const qcb_item_record *item = qcb__numa_item(u, "type");
    if (n->c->errors != before || item == NULL)
        return false;
    qcb_slice kind = qcb__view_text(n->c, &u->view, item);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (qcb__text_is(kind, kinds[i].type))
            kinds[i].add(n, u);
    }
    return n->c->errors == before;
}

/* A board without NUMA refuses the first -numa that is sound in itself. */
static bool board_refuses(qcb_checker *c, qcb_type type)
{
    static const char *const without[] = {
        "none-machine", "raspi*", "s390-ccw-machine", "sifive_u-machine", "mac99-machine", NULL
    };
    size_t at = 0;
    const qcb_arg *arg = qcb__next_arg(c, QCB_O_numa, &at);
    if (arg == NULL || !qcb__board_in(c, without))
        return false;
    uint32_t before = c->errors;
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "-numa");
    qcb__check_level(c, &view, 0, view.count, type, NULL);
    if (c->errors == before)
        qcb__tell(c, QCB_ERROR, "refused-by-board", qcb__place_option(arg), "machine '%s' has no NUMA nodes", qcb__board_name(c));
    return true;
}

static void finish(numa *n, bool sound)
{
    if (n->count == 0 || !sound)
        return;
    check_backends(n);
    check_total(n);
    if (n->distance != NULL && !n->unknown_distance)
        check_distances(n);
    check_initiators(n);
}

void qcb__rule_numa(qcb_checker *c)
{
    qcb_option_info info;
    if (!qcb__has_option(c, QCB_O_numa) || c->machine == 0 || !qcb__option_named(c, QCB_O_numa, &info) ||
        board_refuses(c, info.values))
        return;
    numa *n = qcb__arena_alloc(c->arena, sizeof *n);
    if (n == NULL) {
        c->no_memory = true;
        return;
    }
    *n = (numa){ .c = c, .hmat = qcb__setting_on(c, "hmat", false) };
    qcb__numa_read_cpus(n);
    bool sound = true;
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_numa, &at)) != NULL;) {
        numa_use u = { qcb__view_of(c, arg, QCB_STAGE_VISITOR, "-numa"), arg };
        u.view.in_order = true;
        sound &= check_use(n, &u, info.values);
    }
    finish(n, sound);
}
