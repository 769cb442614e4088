/* What devices check that depends on the board, or on what stands around them. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/memo.h"
#include "check/need.h"
#include "check/smp.h"
#include "text/scalar.h"

#include <ctype.h>

/* Words: a board that takes it, and the classes of all that do. Where all buses are known, that was told already. */
void qcb__need_home(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    bool home = c->machine == 0 || qcb__board(c) != NULL;
    for (const char *class = row->key + strlen(row->key) + 1; !home && *class != '\0'; class += strlen(class) + 1)
        home = qcb__board_is(c, class);
    if (!home)
        qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d), "%s is for boards such as %s only", d->what, row->key);
}

/* The CPU model of the line as a QOM class; NULL: it cannot be known. */
static const char *cpu_class(const qcb_checker *c)
{
    qcb_type_info machine, cpu;
    qcb_slice model = qcb__cpu_model(c);
    if (model.ptr == NULL && (qcb__has_option(c, QCB_O_cpu) || !qcb__type_info(c, c->machine, &machine)))
        return NULL;
    qcb_slice name = model.ptr != NULL ? model : qcb_str(machine.default_cpu != NULL ? machine.default_cpu : "");
    qcb_type type = qcb__type_named(c, QCB_KIND_CPU, name);
    return type != 0 && qcb__type_info(c, type, &cpu) ? cpu.qom_type : NULL;
}

/* Numbers of a core: from those that -smp makes to maxcpus, in steps of its threads, each once. */
static void check_core(qcb_checker *c, const qcb_device *d, const char *key)
{
    topology t;
    if (!qcb__read_topology(c, &t))
        return;
    qcb_found found = qcb__device_value(c, d, key), threads = qcb__device_value(c, d, "nr-threads");
    uint64_t core = qcb__device_number(c, d, key, 0), step = t.value[THREADS];
    if (core >= t.value[MAXCPUS] || core % step != 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found),
                  "'%s' of %s has to be a multiple of %u below %u, by -smp", key, d->what, (unsigned)step, t.value[MAXCPUS]);
    else if (core < t.value[CPUS] || qcb__claim(c, "core", core))
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found), "%s: core %u is there already", d->what,
                  (unsigned)core);
    else if (threads.there && qcb__device_number(c, d, "nr-threads", step) != step)
        qcb__tell(c, QCB_ERROR, "invalid-value", threads.place, "'nr-threads' of %s has to be %u, as -smp says", d->what,
                  (unsigned)step);
}

/* pseries takes cores of its own CPU model. */
void qcb__need_core(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *cpu = cpu_class(c), *end = strstr(d->class->lineage[0], "-spapr-cpu-core");
    size_t len = end != NULL ? (size_t)(end - d->class->lineage[0]) : 0;
    if (c->machine == 0 || len == 0)
        return;
    if (!qcb__board_is(c, "spapr-machine"))
        qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d), "%s is for boards such as pseries only", d->what);
    else if (cpu != NULL && (strncmp(cpu, d->class->lineage[0], len) != 0 || strcmp(cpu + len, "-powerpc64-cpu") != 0))
        qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d), "%s is no core of the CPU that the machine has, '%s'",
                  d->what, cpu);
    else if (cpu != NULL)
        check_core(c, d, row->key);
}

/* pseries numbers the slots behind a bridge by its chassis, so each bridge needs one. */
void qcb__need_chassis(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    if (qcb__board_is(c, "spapr-machine") && qcb_find_member(c->target, d->type, qcb_str(row->key), NULL) == 0)
        qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d),
                  "%s cannot be on a pseries board, which takes no bridges but those with '%s'", d->what, row->key);
}

/* The interrupt follows from the address, and number 0 is that of the board's NVRAM. */
void qcb__need_vio(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t reg = qcb__device_number(c, d, row->key, UINT32_MAX);
    bool taken = reg >= 0x71000000 ? (reg & 0xfff) == 0 : reg < 0x30000000 && (reg & 0xff000) == 0;
    if (found.there && reg < UINT32_MAX && taken && qcb__board_is(c, "spapr-machine"))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place,
                  "%s: the board's NVRAM has the interrupt that belongs to '%s=0x%x'", d->what, row->key, (unsigned)reg);
}

/* The version that belongs to the board's processor. */
static unsigned phb_version(const qcb_checker *c)
{
    return qcb__board_is(c, "powernv8-machine") ? 3 : qcb__board_is(c, "powernv9-machine") ? 4 : 5;
}

static void check_phb_version(qcb_checker *c, const qcb_device *d)
{
    qcb_found found = qcb__device_value(c, d, "version");
    unsigned own = phb_version(c);
    if (found.there && qcb__device_number(c, d, "version", own) != own)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'version' of %s has to be %u on this board", d->what, own);
}

/* Host bridges of powernv: row->max is their highest number. The board makes all that there can be, unless it is told not to. */
void qcb__need_phb(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found index = qcb__device_value(c, d, row->key), chip = qcb__device_value(c, d, "chip-id");
    uint64_t number = qcb__device_number(c, d, row->key, 0), of = qcb__device_number(c, d, "chip-id", 0);
    uint64_t most = qcb__board_is(c, "powernv8-machine") ? 2 : row->max;
    if (!qcb__board_is(c, "powernv-machine"))
        return;
    check_phb_version(c, d);
    if (!qcb__has_option(c, QCB_O_nodefaults))
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__device_end(d),
                  "%s: the board has all its host bridges without -nodefaults", d->what);
    else if (number > most)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &index), "'%s' of %s is at most %u", row->key, d->what,
                  (unsigned)most);
    else if (of != 0 && !qcb__has_option(c, QCB_O_smp))
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &chip), "%s: without -smp there is only chip 0", d->what);
    else if (qcb__claim(c, "host bridge of powernv", of << 32 | number))
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &index), "%s: chip %u has a host bridge %u already",
                  d->what, (unsigned)of, (unsigned)number);
}

/* Devices of that class before this one. */
static unsigned count_before(const qcb_checker *c, const qcb_device *d, const char *qom_class)
{
    unsigned count = 0;
    for (uint32_t i = 0; i < d->order; i++)
        count += qcb__device_is(&c->devices->items[i], qom_class);
    return count;
}

/* Each host bridge takes one port of this kind, and the board's own have theirs. */
void qcb__need_phb_port(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    unsigned bridges = count_before(c, d, "pnv-phb"), ports = count_before(c, d, row->qom_class);
    if (!qcb__board_is(c, "powernv-machine") || qcb__device_value(c, d, "bus").there)
        return;
    if (bridges == 0 || (bridges == 1 && ports != 0))
        qcb__tell(c, QCB_ERROR, "missing-bus", qcb__device_end(d), "%s needs a %s of its own before it", d->what, row->key);
}

/* Function 0 of its slot has to be that class. */
void qcb__need_neighbour(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found addr = qcb__device_value(c, d, "addr");
    unsigned own = 0, other;
    bool known = addr.there && addr.kind != QCB_ITEM_NUMBER && qcb__read_devfn(addr.text, &own);
    if (addr.there && !known)
        return;
    for (uint32_t i = 0; known && own % 8 != 0 && i < d->order; i++) {
        const qcb_device *first = &c->devices->items[i];
        qcb_found theirs = qcb__device_value(c, first, "addr");
        if (qcb__device_is(first, row->key) && (!theirs.there || (qcb__read_devfn(theirs.text, &other) && other == own / 8 * 8)))
            return;
    }
    qcb__tell(c, QCB_ERROR, "invalid-address", qcb__found_place(d, &addr), "%s has to share its slot with a %s at function 0",
              d->what, row->key);
}

/* Memory that another process can map: the board's own is not. */
void qcb__need_shared_memory(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    bool own = qcb__merged_value(c, QCB_O_machine, row->key).ptr == NULL && !qcb__has_option(c, QCB_O_numa) &&
               !qcb__has_option(c, QCB_O_mem_path);
    if (own)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d),
                  "%s needs shared memory: -machine %s=ID of one with share=on", d->what, row->key);
}

/* The frame buffer of Macs knows few modes, by its kind of display. */
void qcb__need_mac_mode(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const struct {
        uint16_t display, width, height;
        uint32_t depths; /* a bit each */
    } modes[] = { { 13, 640, 480, 0x1000116 }, { 13, 800, 600, 0x1000116 }, { 0, 1152, 870, 0x116 } };
    uint64_t display = qcb__device_number(c, d, "display", 13), depth = qcb__device_number(c, d, "depth", 8);
    uint64_t width = qcb__device_number(c, d, row->key, 640), height = qcb__device_number(c, d, "height", 480);
    bool known = false;
    for (size_t i = 0; i < QCB__COUNT(modes); i++)
        known |= modes[i].display == display && modes[i].width == width && modes[i].height == height && depth < 32 &&
                 (modes[i].depths >> depth & 1) != 0;
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!known)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found),
                  "%s: display %u cannot show %ux%u in %u bits: 640x480 and 800x600 on 13 can be had, 1152x870 on 0", d->what,
                  (unsigned)display, (unsigned)width, (unsigned)height, (unsigned)depth);
}

/* A slot of its own, when it asks for one. */
void qcb__need_slot(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    qcb_scalar number;
    if (!found.there || qcb__scalar_int(found.text, &number) != QCB_SCALAR_OK || number.value == UINT64_MAX)
        return;
    if (number.value < row->min || number.value > row->max || qcb__claim(c, "NuBus slot", number.value))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: the slots from %u to %u are for cards, one for each", d->what,
                  (unsigned)row->min, (unsigned)row->max);
}

/* One of the chips that QEMU has a size for: a bit each. */
void qcb__need_chip(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const uint64_t known[4] = { 0x0268000000000000, 0x037e080002680268, 0x142e142e00000000, 0x000600681468142e };
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t chip = qcb__device_number(c, d, row->key, 0);
    if (chip < 256 && (known[chip / 64] >> chip % 64 & 1) == 0)
        qcb__tell(c, QCB_ERROR, found.there ? "invalid-value" : "missing-property", qcb__found_place(d, &found),
                  "'%s' of %s has to be that of a chip QEMU knows, such as 0x33 or 0x79", row->key, d->what);
}

/* A descriptor by its number, for there is no monitor yet that knows names. */
void qcb__need_descriptor(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t number = 0;
    size_t at = 0;
    while (at < found.text.len && isspace((unsigned char)found.text.ptr[at]))
        at++;
    at += at < found.text.len && found.text.ptr[at] == '+';
    bool good = at < found.text.len;
    for (; good && at < found.text.len; at++) {
        good = isdigit((unsigned char)found.text.ptr[at]) && number <= INT32_MAX / 10;
        number = number * 10 + (uint64_t)(found.text.ptr[at] - '0');
    }
    if (found.there && (!good || number > INT32_MAX))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s has to be the decimal number of a descriptor", row->key,
                  d->what);
}

/* Words: the key, and the one of its words that it cannot be. */
void qcb__need_other_word(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *word = row->key + strlen(row->key) + 1;
    qcb_found found = qcb__device_value(c, d, row->key);
    if (found.there && qcb__text_is(found.text, word))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s cannot be '%s'", row->key, d->what, word);
}
