/* What devices check when they are made: rows by class. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/need.h"
#include "text/address.h"
#include "text/scalar.h"

/* ---- kinds of rows ---- */

/* row->min: an empty text will do. */
static void has(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!found.there || (found.text.len == 0 && row->min == 0))
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__found_place(d, &found), "%s needs '%s'", d->what, row->key);
}

static void tell_range(qcb_checker *c, const qcb_device *d, const qcb_need *row, const qcb_found *found, const char *more)
{
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, found), "'%s' of %s has to be from %llu to %llu%s", row->key,
              d->what, (unsigned long long)row->min, (unsigned long long)row->max, more);
}

static bool read_number(const qcb_found *found, uint64_t *value)
{
    qcb_scalar number;
    bool good =
        qcb__scalar_uint(found->text, &number) == QCB_SCALAR_OK || qcb__scalar_size(found->text, 1, &number) == QCB_SCALAR_OK;
    *value = good ? number.value : 0;
    return good;
}

static void range(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value;
    if (found.there && read_number(&found, &value) && (value < row->min || value > row->max))
        tell_range(c, d, row, &found, "");
}

/* As before, and the default is out of the range. */
static void given(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!found.there)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d), "%s needs '%s'", d->what, row->key);
    else
        range(c, d, row);
}

/* As before, and 0 means that nothing was said. */
static void range_or_zero(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    if (qcb__device_number(c, d, row->key, 0) != 0)
        range(c, d, row);
}

static void power(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value;
    if (found.there && read_number(&found, &value) && (value < row->min || value > row->max || (value & (value - 1)) != 0))
        tell_range(c, d, row, &found, ", a power of two");
}

/* One device of the group. */
static void once(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    if (qcb__claim(c, row->key, 0))
        qcb__tell(c, QCB_ERROR, "only-one", qcb__device_end(d), "%s: there can be only one %s", d->what, row->key);
}

static void never(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d), "%s needs %s", d->what, row->key);
}

/* A board with fw_cfg, which `none` has not. */
static void board(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    if (name != NULL && strcmp(name, "none") == 0)
        never(c, d, row);
}

/* A machine switch has to be on. */
static void machine_switch(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    bool value = false;
    qcb_slice text = qcb__merged_value(c, QCB_O_machine, row->key);
    if (text.ptr == NULL || (qcb__scalar_bool(text, &value) == QCB_SCALAR_OK && !value))
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d), "%s needs -machine %s=on", d->what, row->key);
}

/* Text of at most so many bytes, which may be empty; with a minimum it has to be there. */
static void length(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!found.there && row->min != 0)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__found_place(d, &found), "%s needs '%s'", d->what, row->key);
    if (found.there && found.text.len > row->max)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s is longer than %u bytes", row->key, d->what,
                  (unsigned)row->max);
}

/* Chassis and slot of ports: a pair is one port's. */
static void port_number(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    uint64_t chassis = qcb__device_number(c, d, "chassis", 0), slot = qcb__device_number(c, d, "slot", 0);
    (void)row;
    if (!qcb__claim(c, "port", chassis << 16 | slot))
        return;
    qcb_found found = qcb__device_value(c, d, qcb__device_value(c, d, "slot").there ? "slot" : "chassis");
    qcb_diagnostic *told =
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found),
                  "%s: there is a port with chassis %u and slot %u already", d->what, (unsigned)chassis, (unsigned)slot);
    qcb__hint(c, told, "give each port its own chassis=N");
}

/* Expanders: not those that only inherit. row->min: the least bus number, which is the default of the plain one. */
static void expander(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const qcb_need node = { NULL, NULL, "numa_node", 65535, 0, 0, 0 };
    if (strcmp(d->class->lineage[0], row->qom_class) != 0)
        return;
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value = qcb__device_number(c, d, row->key, 0);
    if (value < row->min)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__found_place(d, &found), "%s needs '%s', not 0", d->what, row->key);
    else if (value != 0 && qcb__claim(c, "bus number", value))
        qcb__tell(c, QCB_ERROR, "address-in-use", qcb__found_place(d, &found), "%s: bus number %u is taken already", d->what,
                  (unsigned)value);
    qcb__need_numa_node(c, d, &node);
}

static void tell_choice(qcb_checker *c, const qcb_device *d, const qcb_need *row, const qcb_found *found, const char *wants)
{
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, found), "'%s' of %s has to be %s", row->key, d->what, wants);
}

/* A signed number of at least -1. */
static void minus_one(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    qcb_scalar number;
    if (found.there && qcb__scalar_int(found.text, &number) == QCB_SCALAR_OK && (int64_t)number.value < -1)
        tell_choice(c, d, row, &found, "-1 or more");
}

/* An index; the highest number of all stands for the next free one. */
static void index_range(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    if (qcb__device_number(c, d, row->key, UINT32_MAX) != UINT32_MAX)
        range(c, d, row);
}

/* One of the bits of row->max, by number: 39 and 48, or 4, 8 and 16. */
static void one_of(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint64_t value;
    if (found.there && read_number(&found, &value) && (value >= 64 || (row->max >> value & 1) == 0))
        tell_choice(c, d, row, &found, row->max == (1ull << 39 | 1ull << 48) ? "39 or 48" : "4, 8 or 16");
}

/* Words: the switch, and the other one that it must not meet switched off. */
static void not_without(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    qcb_found found = qcb__device_value(c, d, row->key), second = qcb__device_value(c, d, other);
    if (found.there && qcb__text_is(found.text, "on") && second.there && qcb__text_is(second.text, "off"))
        qcb__tell(c, QCB_ERROR, "exclusive-properties", found.place, "'%s' of %s needs '%s'", row->key, d->what, other);
}

/* A switch that needs another switch, which is off by default. */
static void switch_needs(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    qcb_found found = qcb__device_value(c, d, row->key);
    if (qcb__device_switch(c, d, row->key, false) && !qcb__device_switch(c, d, other, false))
        qcb__tell(c, QCB_ERROR, "missing-property", found.place, "'%s' of %s needs '%s'", row->key, d->what, other);
}

/* Words: a number, and the one that it must not exceed, whose default is row->max. */
static void at_most(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    qcb_found found = qcb__device_value(c, d, row->key);
    if (found.there && qcb__device_number(c, d, row->key, 0) > qcb__device_number(c, d, other, row->max))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s is larger than '%s'", row->key, d->what, other);
}

/* What the property names is for one device alone. */
static void sole(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    const qcb_id *id = found.there ? qcb__id_find(c, QCB_NS_OBJECT, found.text) : NULL;
    id = id == NULL && found.there ? qcb__id_find(c, QCB_NS_DEVICE, found.text) : id;
    if (id != NULL && qcb__claim(c, row->key, id->order))
        qcb__tell(c, QCB_ERROR, "already-used", found.place, "%s: '%.*s' has a user already", d->what, QCB__SHOW(found.text));
}

/* Boards that cannot take the device. */
static void virtio_iommu(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    bool s390 = strcmp(c->target->arch, "s390x") == 0;
    bool riscv = strncmp(c->target->arch, "riscv", 5) == 0 && c->release < 800;
    if (s390 || riscv)
        never(c, d, row);
}

/* Virtual functions are made by the user for network cards only. */
static void virtual_function(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (found.there && found.text.len != 0 && strncmp(d->class->lineage[0], "virtio-net-pci", 14) != 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "%s cannot be a virtual function: only virtio-net-pci can",
                  d->what);
}

/* Words: one of the two at least. */
static void has_either(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    if (!qcb__device_value(c, d, row->key).there && !qcb__device_value(c, d, other).there)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d), "%s needs '%s' or '%s'", d->what, row->key, other);
}

static void ipv4(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    uint32_t address;
    if (found.there && !qcb__address_ipv4(found.text, &address))
        tell_choice(c, d, row, &found, "an IPv4 address");
}

/* Words: one of the two at most. */
static void not_both(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    qcb_found found = qcb__device_value(c, d, row->key), second = qcb__device_value(c, d, other);
    if (found.there && second.there)
        qcb__tell(c, QCB_ERROR, "exclusive-properties", second.place, "%s cannot have both '%s' and '%s'", d->what, row->key,
                  other);
}

static void any_memory(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const char *const keys[] = { "memdev", "persistent-memdev", "volatile-memdev", "volatile-dc-memdev" };
    bool any = false;
    for (size_t i = 0; i < 4; i++)
        any |= qcb__device_value(c, d, keys[i]).there;
    if (!any)
        has(c, d, row);
}

static void absolute_path(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (!found.there || found.text.len == 0 || found.text.ptr[0] != '/')
        qcb__tell(c, QCB_ERROR, found.there ? "invalid-value" : "missing-property", qcb__found_place(d, &found),
                  "%s needs '%s', an absolute path", d->what, row->key);
}

/* -netdev vhost-user and vhost-vdpa allow longer queues. */
static void send_queue(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found netdev = qcb__device_value(c, d, "netdev");
    const qcb_id *id = netdev.there ? qcb__id_find(c, QCB_NS_NETDEV, netdev.text) : NULL;
    const char *name = id != NULL && id->type != 0 ? qcb_type_name(c->target, id->type) : NULL;
    if (name != NULL && strncmp(name, "vhost-", 6) != 0)
        power(c, d, row);
}

/* What to load: a file, or data with an address. */
static void payload(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    bool file = qcb__device_value(c, d, "file").there || qcb__device_switch(c, d, "force-raw", false),
         cpu = qcb__device_value(c, d, "cpu-num").there;
    bool data = qcb__device_value(c, d, "data").there || qcb__device_value(c, d, "data-len").there;
    uint64_t len = qcb__device_number(c, d, "data-len", 0);
    (void)row;
    if (data && (len == 0 || len > 8)) {
        qcb_found found = qcb__device_value(c, d, "data-len");
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__found_place(d, &found), "%s: 'data' needs 'data-len' from 1 to 8", d->what);
    } else if (!file && !data && !(cpu && qcb__device_value(c, d, "addr").there)) {
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d), "%s needs 'file', or 'data' and 'addr'", d->what);
    }
}

/* A switch that needs another property. */
static void with(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1; /* two words, a NUL between them */
    qcb_found found = qcb__device_value(c, d, row->key);
    if (found.there && (qcb__device_switch(c, d, row->key, false) || qcb__device_number(c, d, row->key, 0) != 0) &&
        !qcb__device_value(c, d, other).there)
        qcb__tell(c, QCB_ERROR, "missing-property", found.place, "'%s' of %s needs '%s'", row->key, d->what, other);
}

/* A property that QEMU refuses where the other one is off. */
static void without_off(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    const char *other = row->key + strlen(row->key) + 1;
    if (qcb__device_value(c, d, row->key).there && !qcb__device_switch(c, d, other, true))
        qcb__tell(c, QCB_ERROR, "exclusive-keys", qcb__device_value(c, d, other).place, "'%s' of %s needs '%s'", row->key,
                  d->what, other);
}

/* SCSI requests through virtio-blk went with virtio 1.0. */
static void old_virtio(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    qcb_found found = qcb__device_value(c, d, row->key);
    if (qcb__device_switch(c, d, row->key, false) && qcb__device_is(d, "virtio-pci") &&
        !qcb__device_switch(c, d, "disable-modern", false))
        qcb__tell(c, QCB_ERROR, "invalid-value", found.place, "'%s' of %s needs '%s'", row->key, d->what, "disable-modern");
}

/* As range, and 65535 means as many as there are CPUs. */
static void all_or_range(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    if (qcb__device_number(c, d, row->key, UINT16_MAX) != UINT16_MAX)
        range(c, d, row);
}

/* All three with backend=certificates, none with the other. */
static void certificates(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    static const char *const keys[] = { "cert1", "cert2", "cert3" };
    bool wanted = qcb__text_is(qcb__device_value(c, d, "backend").text, "certificates");
    (void)row;
    for (size_t i = 0; i < 3; i++) {
        qcb_found found = qcb__device_value(c, d, keys[i]);
        if (found.there == wanted)
            continue;
        qcb__tell(c, QCB_ERROR, wanted ? "missing-property" : "exclusive-keys", qcb__found_place(d, &found),
                  "%s: '%s' goes with backend=certificates", d->what, keys[i]);
        return;
    }
}

static void host_device(qcb_checker *c, qcb_device *d, const qcb_need *row)
{
    (void)row;
    if (!qcb__device_value(c, d, "host").there && !qcb__device_value(c, d, "sysfsdev").there &&
        !qcb__device_value(c, d, "fd").there)
        qcb__tell(c, QCB_ERROR, "missing-property", qcb__device_end(d), "%s needs 'host' or 'sysfsdev'", d->what);
}

/* ---- the rows, sorted by class ---- */

#define MAX32 UINT32_MAX
#define LAST 9999
#define POWERNV "powernv9\0powernv8-machine\0powernv9-machine\0powernv10-machine\0"
#define PSERIES "pseries\0spapr-machine\0"

static const qcb_need rows[] = {
    { "acpi-erst", has, "memdev", 0, 0, 0, LAST },
    { "acpi-erst", power, "record_size", 4096, MAX32, 0, LAST },
    { "amd-iommu", once, "IOMMU", 0, 0, 0, LAST },
    { "arm-smmuv3", has, "primary-bus", 0, 0, 0, LAST },
    { "base-pci-bridge", qcb__need_chassis, "chassis_nr", 0, 0, 0, LAST },
    { "bochs-display", range, "vgamem", 4 << 20, 256 << 20, 0, LAST },
    { "ccid-card", range, "slot", 0, 0, 0, LAST },
    { "ccid-card-emulated", has, "backend", 0, 0, 0, LAST },
    { "ccid-card-emulated", certificates, NULL, 0, 0, 0, LAST },
    { "ccid-card-passthru", has, "chardev", 0, 0, 0, LAST },
    { "ccw-device", qcb__need_device_number, "devno", 0, 0, 0, LAST },
    { "ccw-device", qcb__need_loadparm, "loadparm", 0, 0, 1000, LAST },
    { "cirrus-vga", one_of, "vgamem_mb", 0, 1ull << 4 | 1ull << 8 | 1ull << 16, 0, LAST },
    { "ctucan_pci", has, "canbus0", 0, 0, 0, LAST },
    { "ctucan_pci", has, "canbus1", 0, 0, 0, LAST },
    { "cxl-switch-mailbox-cci", has, "target", 0, 0, 0, LAST },
    { "cxl-type3", any_memory, "memdev", 0, 0, 0, LAST },
    { "cxl-type3", has, "lsa", 0, 0, 0, 799 },
    { "eTSEC", qcb__need_home, "ppce500\0ppce500-machine\0", 0, 0, 0, LAST },
    { "floppy", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "floppy", range_or_zero, "logical_block_size", 512, 512, 0, LAST },
    { "floppy", range_or_zero, "physical_block_size", 512, 512, 0, LAST },
    { "guest-loader", has, "addr", 0, 0, 0, LAST },
    { "guest-loader", has_either, "kernel\0initrd", 0, 0, 0, LAST },
    { "hda-codec", range, "cad", 0, 14, 0, LAST },
    { "hv-syndbg", never, "a CPU with hv-syndbg", 0, 0, 0, LAST },
    { "ide-cf", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "ide-device", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "ide-hd", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "ide-hd", qcb__need_geometry, NULL, 16, 255, 0, LAST },
    { "ide-hd", qcb__need_writable, NULL, 0, 0, 0, LAST },
    { "intel-iommu", once, "IOMMU", 0, 0, 0, LAST },
    { "intel-iommu", not_without, "eim\0intremap", 0, 0, 0, LAST },
    { "intel-iommu", one_of, "aw-bits", 0, 1ull << 39 | 1ull << 48, 0, LAST },
    { "intel-iommu", switch_needs, "svm\0device-iotlb", 0, 0, 1100, LAST },
    { "intel-iommu", switch_needs, "svm\0fsts", 0, 0, 1100, LAST },
    { "intel-iommu", switch_needs, "x-flts\0x-scalable-mode", 0, 0, 1000, 1099 },
    { "intel-iommu", switch_needs, "x-pasid-mode\0x-scalable-mode", 0, 0, 0, 1099 },
    { "ipmi-bmc-extern", has, "chardev", 0, 0, 0, LAST },
    { "ipmi-bmc-sim", ipv4, "lan.ipaddr", 0, 0, 1100, LAST },
    { "ipmi-bmc-sim", ipv4, "lan.netmask", 0, 0, 1100, LAST },
    { "ipmi-bmc-sim", range, "lan.channel", 0, 11, 1100, LAST },
    { "isa-cirrus-vga", one_of, "vgamem_mb", 0, 1ull << 4 | 1ull << 8 | 1ull << 16, 0, LAST },
    { "isa-cirrus-vga", once, "global VGA", 0, 0, 0, 1000 },
    { "isa-debugcon", has, "chardev", 0, 0, 0, LAST },
    { "isa-fdc", qcb__need_other_word, "fallback\0auto", 0, 0, 0, LAST },
    { "isa-ipmi-bt", has, "bmc", 0, 0, 0, LAST },
    { "isa-ipmi-bt", sole, "bmc", 0, 0, 0, LAST },
    { "isa-ipmi-kcs", has, "bmc", 0, 0, 0, LAST },
    { "isa-ipmi-kcs", sole, "bmc", 0, 0, 0, LAST },
    { "isa-parallel", has, "chardev", 0, 0, 0, LAST },
    { "isa-parallel", index_range, "index", 0, 2, 0, LAST },
    { "isa-serial", index_range, "index", 0, 3, 0, LAST },
    { "isa-vga", once, "global VGA", 0, 0, 0, 1000 },
    { "ivshmem-doorbell", has, "chardev", 0, 0, 0, LAST },
    { "ivshmem-plain", has, "memdev", 0, 0, 0, LAST },
    { "kvaser_pci", has, "canbus", 0, 0, 0, LAST },
    { "led", has, "color", 0, 0, 0, LAST },
    { "loader", payload, NULL, 0, 0, 0, LAST },
    { "mioe3680_pci", has, "canbus0", 0, 0, 0, LAST },
    { "mioe3680_pci", has, "canbus1", 0, 0, 0, LAST },
    { "nand", qcb__need_chip, "chip_id", 0, 0, 0, LAST },
    { "nubus-device", qcb__need_slot, "slot", 12, 14, 0, LAST },
    { "nubus-macfb", qcb__need_mac_mode, "width", 0, 0, 0, LAST },
    { "nvdimm", machine_switch, "nvdimm", 0, 0, 0, LAST },
    { "nvdimm", qcb__need_label, "label-size", 128 << 10, 0, 0, LAST },
    { "nvme", at_most, "zoned.zasl\0mdts", 0, 7, 0, LAST },
    { "nvme", has, "serial", 1, 0, 0, LAST },
    { "nvme", length, "serial", 0, 20, 1101, LAST },
    { "nvme", qcb__need_blocks, NULL, 1, 0, 0, LAST },
    { "nvme", qcb__need_drive, "drive", 0, 0, 0, LAST },
    { "nvme", range, "max_ioqpairs", 1, 65535, 0, LAST },
    { "nvme", range, "msix_qsize", 1, 2048, 0, LAST },
    { "nvme", range_or_zero, "num_queues", 2, 65536, 0, LAST },
    { "nvme", range, "vsl", 1, 255, 0, LAST },
    { "nvme", with, "sriov_max_vfs\0subsys", 0, 0, 0, LAST },
    { "nvme-ns", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "nvme-ns", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "nvme-ns", range, "nsid", 0, 256, 0, LAST },
    { "nvme-ns", with, "pi\0ms", 0, 0, 0, LAST },
    { "pc-dimm", qcb__need_memory, "memdev", 0, 0, 0, LAST },
    { "pci-bridge", given, "chassis_nr", 1, 255, 0, LAST },
    { "pci-bridge-seat", given, "chassis_nr", 1, 255, 0, LAST },
    { "pci-device", qcb__need_pci, NULL, 0, 0, 0, LAST },
    { "pci-device", virtual_function, "sriov-pf", 0, 0, 1100, LAST },
    { "pci-ipmi-bt", has, "bmc", 0, 0, 0, LAST },
    { "pci-ipmi-bt", sole, "bmc", 0, 0, 0, LAST },
    { "pci-ipmi-kcs", has, "bmc", 0, 0, 0, LAST },
    { "pci-ipmi-kcs", sole, "bmc", 0, 0, 0, LAST },
    { "pci-ohci", range, "num-ports", 0, 15, 0, LAST },
    { "pci-ohci", qcb__need_usb_master, "masterbus", 3, 0, 0, LAST },
    { "pci-uhci-usb", qcb__need_usb_master, "masterbus", 2, 0, 0, LAST },
    { "pcie-port", range, "aer_log_max", 0, 128, 0, LAST },
    { "pcie-root-port", not_both, "pref32-reserve\0pref64-reserve", 0, 0, 0, LAST },
    { "pcie-slot", port_number, NULL, 0, 0, 0, LAST },
    { "pcm3680_pci", has, "canbus0", 0, 0, 0, LAST },
    { "pcm3680_pci", has, "canbus1", 0, 0, 0, LAST },
    { "pnv-phb", qcb__need_home, POWERNV, 0, 0, 0, LAST },
    { "pnv-phb", qcb__need_phb, "index", 0, 5, 0, LAST },
    { "pnv-phb-root-port", qcb__need_home, POWERNV, 0, 0, 0, LAST },
    { "pnv-phb-root-port", qcb__need_phb_port, "pnv-phb", 0, 0, 0, LAST },
    { "pnv-phb-root-port", range, "version", 3, 5, 0, LAST },
    { "pvpanic", once, "pvpanic", 0, 0, 0, LAST },
    { "pvrdma", qcb__need_neighbour, "vmxnet3", 0, 0, 0, LAST },
    { "pvrdma", qcb__need_shared_memory, "memory-backend", 0, 0, 0, LAST },
    { "pxb", expander, "bus_nr", 1, 0, 0, LAST },
    { "pxb-cxl", expander, "bus_nr", 0, 0, 0, LAST },
    { "pxb-cxl", machine_switch, "cxl", 0, 0, 0, LAST },
    { "pxb-pcie", expander, "bus_nr", 0, 0, 0, LAST },
    { "scsi-block", has, "drive", 0, 0, 0, LAST },
    { "scsi-disk-base", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "scsi-generic", has, "drive", 0, 0, 0, LAST },
    { "scsi-hd", length, "serial", 0, 36, 1000, LAST },
    { "scsi-hd", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "scsi-hd", qcb__need_geometry, NULL, 255, 255, 0, LAST },
    { "sdhci-pci", range, "endianness", 1, 2, 1000, 1099 },
    { "sdhci-pci", range, "sd-spec-version", 2, 3, 0, LAST },
    { "smbus-ipmi", has, "bmc", 0, 0, 0, LAST },
    { "smbus-ipmi", sole, "bmc", 0, 0, 0, LAST },
    { "sp-mem", has, "memdev", 0, 0, 0, LAST },
    { "spapr-cpu-core", qcb__need_core, "core-id", 0, 0, 0, LAST },
    { "spapr-nvdimm", given, "label-size", 128 << 10, UINT64_MAX, 0, LAST },
    { "spapr-nvdimm", has, "uuid", 0, 0, 0, LAST },
    { "spapr-pci-host-bridge", has, "index", 0, 0, 0, LAST },
    { "spapr-pci-host-bridge", qcb__need_host_bridge, "index", 0, 30, 0, LAST },
    { "spapr-pci-host-bridge", qcb__need_home, PSERIES, 0, 0, 0, LAST },
    { "spapr-rng", has, "rng", 0, 0, 0, LAST },
    { "spapr-tpm-proxy", has, "host-path", 0, 0, 0, LAST },
    { "spapr-vty", has, "chardev", 0, 0, 0, LAST },
    { "tpm-crb", has, "tpmdev", 0, 0, 0, LAST },
    { "tpm-spapr", has, "tpmdev", 0, 0, 0, LAST },
    { "tpm-tis", has, "tpmdev", 0, 0, 0, LAST },
    { "tpm-tis-device", has, "tpmdev", 0, 0, 0, LAST },
    { "ufs", range, "nutmrs", 0, 8, 0, LAST },
    { "ufs", range, "nutrs", 0, 32, 0, LAST },
    { "usb-braille", has, "chardev", 0, 0, 0, LAST },
    { "usb-hid", range, "usb_version", 1, 2, 0, LAST },
    { "usb-hub", range, "ports", 1, 8, 0, LAST },
    { "usb-mtp", absolute_path, "rootdir", 0, 0, 0, LAST },
    { "usb-redir", has, "chardev", 0, 0, 0, LAST },
    { "usb-serial", has, "chardev", 0, 0, 0, LAST },
    { "usb-storage", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "usb-storage", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "vfio-ap", qcb__need_crypto_bus, NULL, 0, 0, 0, LAST },
    { "vfio-pci", host_device, NULL, 0, 0, 0, LAST },
    { "vhost-scsi", has, "wwpn", 0, 0, 0, LAST },
    { "vhost-user-blk", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-blk", all_or_range, "num-queues", 1, 1024, 0, LAST },
    { "vhost-user-fs", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-fs", has, "tag", 0, 0, 0, LAST },
    { "vhost-user-fs", range, "max_revision", 1, MAX32, 0, LAST },
    { "vhost-user-gpio", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-gpu", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-i2c", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-input", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-rng", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-rtc", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-scsi", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-scsi", range, "virtqueue_size", 3, UINT16_MAX, 0, LAST },
    { "vhost-user-snd", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-spi", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-test-device", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-vga", has, "chardev", 0, 0, 0, LAST },
    { "vhost-user-vsock", has, "chardev", 0, 0, 0, LAST },
    { "vhost-vdpa-device", has, "vhostdev", 0, 0, 0, LAST },
    { "vhost-vsock", given, "guest-cid", 3, MAX32 - 1u, 0, LAST },
    { "vhost-vsock", range, "max_revision", 1, MAX32, 0, LAST },
    { "vio-spapr-device", qcb__need_home, PSERIES, 0, 0, 0, LAST },
    { "vio-spapr-device", qcb__need_vio, "reg", 0, 0, 0, LAST },
    { "virtio-9p", has, "fsdev", 0, 0, 0, LAST },
    { "virtio-9p", length, "mount_tag", 1, 31, 0, LAST },
    { "virtio-balloon", once, "balloon", 0, 0, 0, LAST },
    { "virtio-balloon", with, "free-page-hint\0iothread", 0, 0, 0, LAST },
    { "virtio-blk", power, "queue-size", 4, 1024, 0, LAST },
    { "virtio-blk", without_off, "iothread\0ioeventfd", 0, 0, 0, LAST },
    { "virtio-blk", old_virtio, "scsi", 0, 0, 0, LAST },
    { "virtio-blk", qcb__need_blocks, NULL, 0, 0, 0, LAST },
    { "virtio-blk", qcb__need_drive, "drive", 1, 0, 0, LAST },
    { "virtio-blk", qcb__need_geometry, NULL, 255, 255, 0, LAST },
    { "virtio-blk", qcb__need_queues, "iothread-vq-mapping", 0, 0, 1000, LAST },
    { "virtio-blk", range, "max-discard-sectors", 1, 4194303, 0, LAST },
    { "virtio-blk", range, "max-write-zeroes-sectors", 1, 4194303, 0, LAST },
    { "virtio-blk", range, "num-queues", 1, 65535, 0, LAST },
    { "virtio-crypto", has, "cryptodev", 0, 0, 0, LAST },
    { "virtio-crypto", sole, "cryptodev", 0, 0, 0, LAST },
    { "virtio-crypto", range, "max_revision", 1, MAX32, 0, LAST },
    { "virtio-gpu", range, "max_outputs", 0, 16, 0, LAST },
    { "virtio-gpu", range, "max_revision", 1, MAX32, 0, LAST },
    { "virtio-input-host", has, "evdev", 0, 0, 0, LAST },
    { "virtio-iommu", range, "aw-bits", 32, 64, 1000, LAST },
    { "virtio-iommu-device", never, "a PCI bus", 0, 0, 0, LAST },
    { "virtio-iommu-pci", virtio_iommu, "a board that knows of it", 0, 0, 0, LAST },
    { "virtio-iommu-pci", once, "IOMMU", 0, 0, 0, LAST },
    { "virtio-keyboard", range, "max_revision", 1, MAX32, 0, LAST },
    { "virtio-mem", power, "block-size", 1 << 20, UINT64_MAX, 0, LAST },
    { "virtio-mem", qcb__need_blocks_of, "requested-size", 0, 0, 0, 799 },
    { "virtio-mem", qcb__need_memory, "memdev", 0, 0, 0, LAST },
    { "virtio-mouse", range, "max_revision", 1, MAX32, 0, LAST },
    { "virtio-net", minus_one, "speed", 0, 0, 0, LAST },
    { "virtio-net", power, "rx_queue_size", 256, 1024, 0, LAST },
    { "virtio-net", send_queue, "tx_queue_size", 256, 1024, 0, 999 },
    { "virtio-net", send_queue, "tx_queue_size", 256, 256, 1000, LAST },
    { "virtio-pci", qcb__need_virtio, NULL, 0, 0, 0, LAST },
    { "virtio-pmem", qcb__need_memory, "memdev", 0, 0, 0, LAST },
    { "virtio-rng", range, "max-bytes", 0, INT64_MAX, 0, 999 },
    { "virtio-rng", range, "max-bytes", 1, INT64_MAX, 1000, LAST },
    { "virtio-rng", range, "period", 1, MAX32, 0, LAST },
    { "virtio-scsi", all_or_range, "num_queues", 1, 1022, 0, LAST },
    { "virtio-scsi", without_off, "iothread\0ioeventfd", 0, 0, 0, LAST },
    { "virtio-scsi", range, "virtqueue_size", 3, UINT16_MAX, 0, LAST },
    { "virtio-serial", range, "max_ports", 1, 511, 0, LAST },
    { "virtio-sound", range, "streams", 1, 64, 0, LAST },
    { "virtio-tablet", range, "max_revision", 1, MAX32, 0, LAST },
    { "vmcoreinfo", board, "a board with fw_cfg", 0, 0, 0, LAST },
    { "vmcoreinfo", once, "vmcoreinfo", 0, 0, 0, LAST },
    { "vmgenid", board, "a board with fw_cfg", 0, 0, 0, LAST },
    { "vmgenid", once, "vmgenid", 0, 0, 0, LAST },
    { "vmmouse", has, "i8042", 0, 0, 0, LAST },
    { "x-pci-proxy-dev", has, "fd", 0, 0, 0, LAST },
    { "x-pci-proxy-dev", qcb__need_descriptor, "fd", 0, 0, 0, LAST },
    { "zpci", has, "target", 0, 0, 0, LAST },
    { "zpci", qcb__need_own_number, "fid", 0, MAX32, 0, LAST },
    { "zpci", qcb__need_own_number, "uid", 1, UINT16_MAX + 1, 0, LAST },
    { "zpci", qcb__need_sole_target, "target", 0, 0, 0, LAST },
};

/* First row of the class, by halves. */
static size_t first_row(qcb_slice name)
{
    size_t low = 0, high = sizeof rows / sizeof *rows;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strncmp(rows[middle].qom_class, name.ptr, name.len);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Checks that look at nothing but the device; beside these keys (and `own`: the row's) others have a say. */
static const struct {
    void (*check)(qcb_checker *c, qcb_device *d, const qcb_need *row);
    bool own;
    const char *keys[2];
} alone[] = {
    { has, false, { NULL } },
    { range, false, { NULL } },
    { given, false, { NULL } },
    { range_or_zero, false, { NULL } },
    { power, false, { NULL } },
    { length, false, { NULL } },
    { minus_one, false, { NULL } },
    { index_range, false, { NULL } },
    { one_of, false, { NULL } },
    { not_without, false, { NULL } },
    { switch_needs, false, { NULL } },
    { at_most, false, { NULL } },
    { has_either, false, { NULL } },
    { ipv4, false, { NULL } },
    { not_both, false, { NULL } },
    { any_memory, false, { NULL } },
    { absolute_path, false, { NULL } },
    { virtual_function, false, { NULL } },
    { virtio_iommu, false, { NULL } },
    { with, false, { NULL } },
    { without_off, false, { NULL } },
    { old_virtio, false, { NULL } },
    { all_or_range, false, { NULL } },
    { qcb__need_usb_master, true, { NULL } },
    { qcb__need_device_number, true, { NULL } },
    { qcb__need_queues, true, { NULL } },
    { qcb__need_geometry, false, { NULL } },
    { qcb__need_blocks, false, { "logical_block_size", "physical_block_size" } },
    { qcb__need_pci, false, { "acpi-index", "failover_pair_id" } },
    { qcb__need_virtio, false, { "iommu_platform" } },
};

static size_t find_alone(const qcb_need *row)
{
    size_t i = 0;
    while (i < QCB__COUNT(alone) && alone[i].check != row->check)
        i++;
    return i;
}

/* The rows of exactly that class; a longer name may begin with it. */
static void add_rows(const qcb_checker *c, qcb_slice name, qcb_class *class)
{
    for (size_t at = first_row(name); at < QCB__COUNT(rows) && qcb__text_is(name, rows[at].qom_class); at++) {
        if (c->release < rows[at].from || c->release > rows[at].to || class->need_count == QCB__NEEDS)
            continue; /* no class has half as many: test_sorted.c */
        class->own_needs |= (uint64_t)(find_alone(&rows[at]) < QCB__COUNT(alone)) << class->need_count;
        class->needs[class->need_count++] = (uint16_t)at;
    }
}

/* "virtio-blk" of virtio-blk-pci-non-transitional; the whole name of anything else. */
static qcb_slice family_of(const char *name)
{
    static const char *const ends[] = { "-pci", "-ccw", "-device" };
    for (size_t i = 0; i < 3 && (strncmp(name, "virtio-", 7) == 0 || strncmp(name, "vhost-", 6) == 0); i++) {
        const char *end = strstr(name, ends[i]);
        if (end != NULL)
            return (qcb_slice){ name, (size_t)(end - name) };
    }
    return (qcb_slice){ NULL, 0 };
}

/* Classes and families whose state QEMU cannot save, up to a release: each name between blanks. */
static const struct {
    unsigned to;
    const char *names;
} unmigratable[] = {
    { LAST, " amd-iommu hv-syndbg rocker ufs usb-audio usb-braille usb-mtp usb-net usb-serial usb-uas usb-wacom-tablet"
            " vhost-user-gpio vhost-user-i2c vhost-user-input vhost-user-rng vhost-user-rtc vhost-user-snd vhost-user-spi"
            " vhost-user-test-device vhost-user-vsock vhost-vdpa-device virtio-input-host virtio-sound " },
    { 1099, " nvme " },
    { 799, " vhost-user-fs " },
};

static bool is_named(const char *names, qcb_slice name)
{
    for (const char *at = strchr(names, ' '); at != NULL && at[1] != '\0'; at = strchr(at + 1, ' ')) {
        if (strncmp(at + 1, name.ptr, name.len) == 0 && at[1 + name.len] == ' ')
            return true;
    }
    return false;
}

/* A plain shared memory needs master=on, too. */
static void check_migration(qcb_checker *c, const qcb_device *d)
{
    qcb_slice family = d->class->ancestors != 0 ? family_of(d->class->lineage[0]) : (qcb_slice){ NULL, 0 };
    qcb_slice name = family.len != 0 ? family : qcb_str(d->class->lineage[0]);
    bool stays = qcb__text_is(name, "ivshmem-plain") && !qcb__device_switch(c, d, "master", false);
    for (size_t i = 0; i < QCB__COUNT(unmigratable); i++)
        stays |= c->release <= unmigratable[i].to && is_named(unmigratable[i].names, name);
    if (stays)
        qcb__tell(c, QCB_ERROR, "not-pluggable", qcb__device_end(d), "%s cannot be migrated, and -only-migratable is there",
                  d->what);
}

void qcb__class_find_needs(const qcb_checker *c, qcb_class *class)
{
    qcb_slice family = class->ancestors != 0 ? family_of(class->lineage[0]) : (qcb_slice){ NULL, 0 };
    for (unsigned i = 0; i < class->ancestors; i++)
        add_rows(c, qcb_str(class->lineage[i]), class);
    if (family.len != 0)
        add_rows(c, family, class);
}

/* Is one of the keys there beside which others have a say? */
static bool is_minded(qcb_checker *c, const qcb_device *d)
{
    for (unsigned i = 0; i < d->class->need_count; i++) {
        const qcb_need *row = &rows[d->class->needs[i]];
        size_t at = find_alone(row);
        if (at == QCB__COUNT(alone))
            continue;
        if (alone[at].own && qcb__device_value(c, d, row->key).there)
            return true;
        for (size_t k = 0; k < 2 && alone[at].keys[k] != NULL; k++) {
            if (qcb__device_value(c, d, alone[at].keys[k]).there)
                return true;
        }
    }
    return false;
}

/* What looks at nothing but the device is done once for all lines that have the same. */
static void check_needs(qcb_checker *c, qcb_device *d)
{
    bool plain = d->sets == NULL && d->globals == NULL && d->view.known != NULL;
    bool passed = plain && qcb__passed(c, d->arg, QCB_PASS_NEEDS);
    uint32_t tells = c->tells;
    for (unsigned i = 0; i < d->class->need_count; i++) {
        const qcb_need *row = &rows[d->class->needs[i]];
        if (!passed || (d->class->own_needs >> i & 1) == 0)
            row->check(c, d, row);
    }
    if (plain && !passed && !is_minded(c, d))
        qcb__pass(c, d->arg, QCB_PASS_NEEDS, tells);
}

static void check_boot_index(qcb_checker *c, const qcb_device *d)
{
    qcb_found found = qcb__device_value(c, d, "bootindex");
    uint64_t value = found.there ? qcb__device_number(c, d, "bootindex", UINT64_MAX) : UINT64_MAX;
    if (value <= INT32_MAX && qcb__claim(c, "bootindex", value))
        qcb__tell(c, QCB_ERROR, "address-in-use", found.place, "%s: there is a device with bootindex=%u already", d->what,
                  (unsigned)value);
}

void qcb__rule_device_needs(qcb_checker *c)
{
    bool migratable = qcb__has_option(c, QCB_O_only_migratable);
    for (uint32_t i = 0; c->devices != NULL && i < c->devices->count; i++) {
        qcb_device *d = &c->devices->items[i];
        if (d->type == 0 || !d->sound)
            continue;
        check_needs(c, d);
        if (migratable)
            check_migration(c, d);
        check_boot_index(c, d);
    }
}
