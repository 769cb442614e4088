/* -smp: what is missing is computed as QEMU does, then the product and the limits of the board are held against it.
 * SPDX-License-Identifier: MIT */
#include "check/smp.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* A level of the topology: from which release it exists, and the boards that have it. */
typedef struct level_row {
    const char *name;
    bool always; /* every board has it */
    struct {
        const char *board, *arch; /* arch NULL: all */
        unsigned from;
    } boards[4];
} level_row;

static const level_row levels[PARTS] = {
    [CPUS] = { "cpus", true, { { NULL, NULL, 0 } } },
    [MAXCPUS] = { "maxcpus", true, { { NULL, NULL, 0 } } },
    [DRAWERS] = { "drawers", false, { { "s390-ccw-machine", NULL, 802 } } },
    [BOOKS] = { "books", false, { { "s390-ccw-machine", NULL, 802 } } },
    [SOCKETS] = { "sockets", true, { { NULL, NULL, 0 } } },
    [DIES] = { "dies", false, { { "generic-pc-machine", NULL, 0 } } },
    [CLUSTERS] = { "clusters",
                   false,
                   { { "virt-machine", "aarch64", 0 }, { "virt-machine", "arm", 0 }, { "sbsa-ref-machine", NULL, 800 } } },
    [MODULES] = { "modules", false, { { "generic-pc-machine", NULL, 901 } } },
    [CORES] = { "cores", true, { { NULL, NULL, 0 } } },
    [THREADS] = { "threads", true, { { NULL, NULL, 0 } } },
};

/* One by one, for of a literal the compiler knows the tag. */
static void find_settings(const qcb_checker *c, const qcb_setting *set[PARTS])
{
    set[CPUS] = qcb__setting(c, "smp.cpus");
    set[MAXCPUS] = qcb__setting(c, "smp.maxcpus");
    set[DRAWERS] = qcb__setting(c, "smp.drawers");
    set[BOOKS] = qcb__setting(c, "smp.books");
    set[SOCKETS] = qcb__setting(c, "smp.sockets");
    set[DIES] = qcb__setting(c, "smp.dies");
    set[CLUSTERS] = qcb__setting(c, "smp.clusters");
    set[MODULES] = qcb__setting(c, "smp.modules");
    set[CORES] = qcb__setting(c, "smp.cores");
    set[THREADS] = qcb__setting(c, "smp.threads");
}

/* False when a value is not readable (told elsewhere) or nothing is set. */
static bool read_topology(const qcb_checker *c, topology *t)
{
    bool any = false;
    find_settings(c, t->set);
    for (size_t i = 0; i < PARTS; i++) {
        qcb_scalar number;
        if (t->set[i] == NULL)
            continue;
        if (qcb__scalar_int(t->set[i]->text, &number) != QCB_SCALAR_OK || (number.value == 0 && c->release >= 900))
            return false;
        t->value[i] = (uint32_t)number.value;
        any = true;
    }
    return any;
}

static bool board_has(const qcb_checker *c, const level_row *row)
{
    for (size_t i = 0; i < 4 && !row->always && row->boards[i].board != NULL; i++) {
        bool here = row->boards[i].arch == NULL || strcmp(row->boards[i].arch, c->target->arch) == 0;
        if (here && c->release >= row->boards[i].from && qcb__board_is(c, row->boards[i].board))
            return true;
    }
    return row->always;
}

static bool tell_missing_levels(qcb_checker *c, topology *t)
{
    bool good = true;
    for (size_t i = 0; i < PARTS; i++) {
        if (t->set[i] == NULL || t->value[i] <= 1 || board_has(c, &levels[i]))
            continue;
        qcb__tell(c, QCB_ERROR, "unsupported-topology", t->set[i]->place, "CPUs of machine '%s' have no %s: only 1 is accepted",
                  qcb__board_name(c), levels[i].name);
        good = false;
    }
    return good;
}

/* Boards of 6.1 and older, and those without a version, give CPUs to sockets first. */
static bool prefers_sockets(const qcb_checker *c)
{
    unsigned release = qcb__board_release(c);
    return release != 0 && release < 602;
}

static uint32_t quotient(const topology *t, size_t without)
{
    uint32_t product = 1;
    for (size_t i = DRAWERS; i < PARTS; i++)
        product *= i == without ? 1 : t->value[i];
    return product == 0 ? 0 : t->value[MAXCPUS] / product;
}

static void set_one(topology *t, size_t part)
{
    t->value[part] = t->value[part] > 0 ? t->value[part] : 1;
}

static void compute_levels(const qcb_checker *c, topology *t)
{
    size_t first = prefers_sockets(c) ? SOCKETS : CORES, second = first == CORES ? SOCKETS : CORES;
    t->value[MAXCPUS] = t->value[MAXCPUS] > 0 ? t->value[MAXCPUS] : t->value[CPUS];
    if (t->value[first] == 0) {
        set_one(t, second);
        set_one(t, THREADS);
        t->value[first] = quotient(t, first);
    } else if (t->value[second] == 0) {
        set_one(t, THREADS);
        t->value[second] = quotient(t, second);
    }
    if (t->value[THREADS] == 0)
        t->value[THREADS] = quotient(t, THREADS);
}

static void compute_missing(const qcb_checker *c, topology *t)
{
    static const size_t plain[] = { DRAWERS, BOOKS, DIES, CLUSTERS, MODULES };
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        set_one(t, plain[i]);
    if (t->value[CPUS] == 0 && t->value[MAXCPUS] == 0) {
        set_one(t, SOCKETS);
        set_one(t, CORES);
        set_one(t, THREADS);
    } else {
        compute_levels(c, t);
    }
    uint32_t total = 1;
    for (size_t i = DRAWERS; i < PARTS; i++)
        total *= t->value[i];
    t->value[MAXCPUS] = t->value[MAXCPUS] > 0 ? t->value[MAXCPUS] : total;
    t->value[CPUS] = t->value[CPUS] > 0 ? t->value[CPUS] : t->value[MAXCPUS];
}

/* The place of the last level that was set: the one that most likely is wrong. */
static qcb_place blame(const topology *t, size_t preferred)
{
    if (t->set[preferred] != NULL)
        return t->set[preferred]->place;
    const qcb_setting *last = NULL;
    for (size_t i = 0; i < PARTS; i++) {
        if (t->set[i] != NULL && (last == NULL || t->set[i] > last))
            last = t->set[i];
    }
    return last->place;
}

/* "sockets (2) * cores (3)": the levels that are more than one, or that were written. */
static void spell(const topology *t, char *out, size_t size)
{
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = DRAWERS; i < PARTS; i++) {
        if (t->value[i] == 1 && t->set[i] == NULL)
            continue;
        int n = snprintf(out + len, size - len, "%s%s (%u)", len != 0 ? " * " : "", levels[i].name, t->value[i]);
        if (n < 0 || (size_t)n >= size - len)
            return;
        len += (size_t)n;
    }
}

static bool check_product(qcb_checker *c, const topology *t)
{
    uint32_t total = 1;
    char text[200];
    for (size_t i = DRAWERS; i < PARTS; i++)
        total *= t->value[i];
    if (total != t->value[MAXCPUS]) {
        spell(t, text, sizeof text);
        qcb__tell(c, QCB_ERROR, "topology-mismatch", blame(t, PARTS - 1), "%s make %u CPUs, and maxcpus is %u", text, total,
                  t->value[MAXCPUS]);
        return false;
    }
    if (t->value[MAXCPUS] < t->value[CPUS]) {
        qcb__tell(c, QCB_ERROR, "topology-mismatch", blame(t, MAXCPUS), "%u CPUs are more than maxcpus=%u", t->value[CPUS],
                  t->value[MAXCPUS]);
        return false;
    }
    return true;
}

bool qcb__read_topology(qcb_checker *c, topology *t)
{
    *t = (topology){ { NULL }, { 0 } };
    bool any = read_topology(c, t);
    for (size_t i = 0; i < PARTS && !any; i++) {
        if (t->set[i] != NULL)
            return false;
    }
    if (!any)
        t->value[CPUS] = 1;
    compute_missing(c, t);
    uint64_t total = 1;
    for (size_t i = DRAWERS; i < PARTS; i++)
        total *= t->value[i] < 70000 ? t->value[i] : 0;
    return total != 0 && total == t->value[MAXCPUS];
}

/* ---- limits of boards ---- */

/* Boards that cannot do with one CPU. */
static const struct {
    const char *board;
    uint32_t least;
} least_rows[] = {
    { "amd-versal-virt-machine", 4 }, { "aspeed-machine", 0 },
    { "bpim2u-machine", 4 },          { "microchip-icicle-kit-machine", 2 },
    { "mps2-an521-machine", 2 },      { "mps3-an524-machine", 2 },
    { "musca-a-machine", 2 },         { "musca-b1-machine", 2 },
    { "npcm7xx-machine", 2 },         { "nuri-machine", 2 },
    { "orangepi-pc-machine", 4 },     { "raspi2b-machine", 4 },
    { "raspi3ap-machine", 4 },        { "raspi3b-machine", 4 },
    { "raspi4b-machine", 4 },         { "sifive_u-machine", 2 },
    { "smdkc210-machine", 2 },        { "xlnx-versal-virt-machine", 4 },
};

/* 0: as many as there can be, for boards that are all of one piece. */
static uint32_t least_cpus(const qcb_checker *c, uint32_t most)
{
    for (size_t i = 0; i < sizeof least_rows / sizeof *least_rows; i++) {
        if (qcb__board_is(c, least_rows[i].board))
            return least_rows[i].least == 0 ? most : least_rows[i].least;
    }
    return 1;
}

static bool check_limits(qcb_checker *c, const topology *t)
{
    qcb_type_info info;
    if (!qcb__type_info(c, c->machine, &info) || info.max_cpus == 0)
        return true;
    if (t->value[MAXCPUS] > info.max_cpus) {
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, t->set[MAXCPUS] != NULL ? MAXCPUS : CPUS),
                  "machine '%s' has at most %u CPUs, not %u", info.name, info.max_cpus, t->value[MAXCPUS]);
        return false;
    }
    uint32_t least = least_cpus(c, info.max_cpus);
    if (t->value[CPUS] < least)
        qcb__tell(c, QCB_ERROR, "too-few-cpus", blame(t, CPUS), "machine '%s' has at least %u CPUs, not %u", info.name, least,
                  t->value[CPUS]);
    return t->value[CPUS] >= least;
}

static unsigned bits_of(uint32_t count)
{
    unsigned bits = 0;
    while (count > 1 && (count - 1) >> bits != 0)
        bits++;
    return bits;
}

/* The APIC id of the CPU with that index. */
static uint64_t apic_id(const topology *t, uint32_t index)
{
    static const size_t order[] = { THREADS, CORES, MODULES, CLUSTERS, DIES };
    uint64_t id = 0;
    unsigned shift = 0;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        uint32_t n = t->value[order[i]];
        id |= (uint64_t)(index % n) << shift;
        shift += bits_of(n);
        index /= n;
    }
    return id | (uint64_t)index << shift;
}

/* CPU models without x2APIC; any other may have it. */
static bool lacks_x2apic(const qcb_checker *c)
{
    static const char *const models[] = { "qemu64", "qemu32", "kvm64",   "kvm32",    "486",  "pentium", "pentium2", "pentium3",
                                          "athlon", "phenom", "coreduo", "core2duo", "n270", "Conroe",  "Penryn" };
    qcb_slice model = qcb__has_option(c, QCB_O_cpu) ? qcb__cpu_model(c) : qcb_str("qemu64");
    size_t at = 0;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_cpu, &at)) != NULL;) {
        if (arg->items > 1)
            return false; /* it may be turned on */
    }
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        if (qcb__text_is(model, models[i]))
            return true;
    }
    return false;
}

/* APIC ids from 255 on: 7.2 cannot under TCG, later ones want x2APIC in the CPUs that are made. */
static void check_apic(qcb_checker *c, const topology *t)
{
    if (!qcb__board_is(c, "x86-machine") || !qcb__accel_is(c, "tcg"))
        return;
    if (c->release < 800 && apic_id(t, t->value[MAXCPUS] - 1) >= 255)
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, t->set[MAXCPUS] != NULL ? MAXCPUS : CPUS),
                  "under TCG, QEMU %s cannot give an APIC id to so many CPUs", c->target->version);
    else if (c->release >= 800 && apic_id(t, t->value[CPUS] - 1) >= 255 && lacks_x2apic(c))
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, CPUS), "so many CPUs need a model with x2apic, such as -cpu max");
}

/* The tables of SMBIOS 2 count less than 255 cores and threads of a socket: later QEMUs refuse more. */
static void check_smbios(qcb_checker *c, const topology *t)
{
    const qcb_setting *entry = qcb__setting(c, "smbios-entry-point-type");
    unsigned release = qcb__board_release(c);
    if (c->release < 800 || !qcb__board_is(c, "generic-pc-machine") || t->value[MAXCPUS] / t->value[SOCKETS] < 255)
        return;
    if (entry != NULL ? qcb__text_is(entry->text, "32") : release != 0 && release < 801)
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, t->set[MAXCPUS] != NULL ? MAXCPUS : CPUS),
                  "a socket of so many CPUs needs -machine smbios-entry-point-type=64");
}

/* What the interrupt controller of the Arm board can serve. */
static void check_gic(qcb_checker *c, const topology *t)
{
    const qcb_setting *gic = qcb__setting(c, "gic-version");
    bool arm = strcmp(c->target->arch, "aarch64") == 0 || strcmp(c->target->arch, "arm") == 0;
    if (!arm || !qcb__board_is(c, "virt-machine") || !qcb__accel_is(c, "tcg") || t->value[MAXCPUS] <= 8)
        return;
    if (gic != NULL ? qcb__text_is(gic->text, "2") : c->release < 800)
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, t->set[MAXCPUS] != NULL ? MAXCPUS : CPUS),
                  "GICv2 serves at most 8 CPUs: gic-version=3 is needed");
    else if (!qcb__setting_on(c, "highmem", true) && t->value[MAXCPUS] > 123)
        qcb__tell(c, QCB_ERROR, "too-many-cpus", blame(t, t->set[MAXCPUS] != NULL ? MAXCPUS : CPUS),
                  "without highmem there is room for 123 CPUs only");
}

/* Cores of pseries: under TCG one thread, later 1, 2, 4 or 8, and all of them full. */
static void check_pseries_threads(qcb_checker *c, const topology *t)
{
    uint32_t threads = t->value[THREADS];
    bool tcg = qcb__accel_is(c, "tcg");
    if (c->release < 800 && tcg)
        qcb__tell(c, QCB_ERROR, "unsupported-topology", blame(t, THREADS), "TCG has one thread a core on pseries in QEMU %s",
                  c->target->version);
    else if ((threads & (threads - 1)) != 0 || (tcg && threads > 8))
        qcb__tell(c, QCB_ERROR, "unsupported-topology", blame(t, THREADS), "cores of pseries have 1, 2, 4 or 8 threads, not %u",
                  threads);
    else if (t->value[CPUS] % threads != 0)
        qcb__tell(c, QCB_ERROR, "unsupported-topology", blame(t, CPUS), "%u CPUs do not fill cores of %u threads", t->value[CPUS],
                  threads);
}

static void check_threads(qcb_checker *c, const topology *t)
{
    if (t->value[THREADS] > 1 && qcb__board_is(c, "s390-ccw-machine"))
        qcb__tell(c, QCB_ERROR, "unsupported-topology", blame(t, THREADS), "CPUs of s390x have no threads");
    else if (t->value[THREADS] > 1 && qcb__board_is(c, "spapr-machine"))
        check_pseries_threads(c, t);
}

/* The -smp of which all that is known of the topology comes, when that is so. */
static const qcb_arg *sole_source(const qcb_checker *c)
{
    const qcb_arg *machine = qcb__sole_use(c, QCB_O_machine), *sole = qcb__sole_use(c, QCB_O_smp);
    bool plain = machine != NULL && qcb__passed(c, machine, QCB_PASS_SPELLING); /* it has no "smp.cpus" */
    return plain && !c->settings_meet ? sole : NULL;
}

#define FEW 8 /* CPUs: so many fit any interrupt controller, whatever else is there */

void qcb__rule_smp(qcb_checker *c)
{
    topology t = { { NULL }, { 0 } };
    uint32_t tells = c->tells;
    const qcb_arg *sole = sole_source(c);
    if (sole != NULL && qcb__passed_on_board(c, sole, QCB_PASS_SMP))
        return;
    if (c->machine == 0 || !read_topology(c, &t) || !tell_missing_levels(c, &t))
        return;
    compute_missing(c, &t);
    if (!check_product(c, &t) || !check_limits(c, &t) || t.value[MAXCPUS] == 0)
        return;
    check_apic(c, &t);
    check_smbios(c, &t);
    check_gic(c, &t);
    check_threads(c, &t);
    if (sole != NULL && t.value[MAXCPUS] <= FEW && t.value[THREADS] <= 1)
        qcb__pass_on_board(c, sole, QCB_PASS_SMP, tells);
}
