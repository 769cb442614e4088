/* RAM: -m, -machine memory.* and memory-backend, and the sizes that boards take. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/clean.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

#define KIB ((uint64_t)1 << 10)
#define MIB ((uint64_t)1 << 20)
#define GIB ((uint64_t)1 << 30)

/* ---- -m ---- */

/* The last item of that key over all -m: they merge. */
/* One of the three numbers of the memory: from -m, else from -machine. */
static void read_amount(qcb_checker *c, qcb__amount *amount, const char *option_key, const char *machine_key)
{
    qcb_view view;
    qcb_slice text;
    qcb_scalar number = { 0, 0 };
    const qcb_item_record *item = qcb__last_item(c, QCB_O_m, option_key, QCB_STAGE_OPTS, &view);
    const qcb_setting *s = qcb__setting(c, machine_key);
    *amount = (qcb__amount){ 0 };
    if (item != NULL) {
        text = qcb__view_text(c, &view, item);
        amount->place = qcb__place_item_value(&view, item);
        if (text.len == 0 && strcmp(option_key, "size") == 0)
            return;
    } else if (s != NULL) {
        text = s->text;
        amount->place = s->place;
    } else {
        return;
    }
    bool mib = item != NULL && strcmp(option_key, "size") == 0 && text.ptr[text.len - 1] >= '0' && text.ptr[text.len - 1] <= '9';
    amount->set = true;
    amount->known = strcmp(option_key, "slots") == 0 ? qcb__scalar_uint(text, &number) == QCB_SCALAR_OK
                                                     : qcb__scalar_size(text, mib ? MIB : 1, &number) == QCB_SCALAR_OK;
    amount->value = number.value;
}

/* RAM of boards when nobody says how much. */
static const struct {
    const char *board;
    uint64_t bytes;
} usual[] = {
    { "generic-pc-machine", 128 * MIB }, { "microvm-machine", 128 * MIB }, { "none-machine", 128 * MIB },
    { "s390-ccw-machine", 128 * MIB },   { "sbsa-ref-machine", GIB },      { "spapr-machine", 512 * MIB },
    { "virt-machine", 128 * MIB },
};

void qcb__read_memory(qcb_checker *c, qcb__memory *m)
{
    read_amount(c, &m->size, "size", "memory.size");
    read_amount(c, &m->most, "maxmem", "memory.max-size");
    read_amount(c, &m->slots, "slots", "memory.slots");
    if (m->size.set && m->size.known && m->size.value == 0)
        m->size.set = false;
    m->bytes = 0;
    if (m->size.set) {
        m->bytes = m->size.known ? (m->size.value + 8191) / 8192 * 8192 : 0;
        return;
    }
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        if (qcb__board_is(c, usual[i].board))
            m->bytes = usual[i].bytes;
    }
}

/* "-m 0x40": a number without a unit gets an M, which no hexadecimal number may have from 8.0 on. */
static void check_hex(qcb_checker *c)
{
    qcb_view view;
    const qcb_item_record *item = qcb__last_item(c, QCB_O_m, "size", QCB_STAGE_OPTS, &view);
    if (item == NULL || c->release < 800)
        return;
    qcb_slice text = qcb__view_text(c, &view, item);
    qcb_scalar number;
    bool hex = text.len > 2 && text.ptr[0] == '0' && (text.ptr[1] == 'x' || text.ptr[1] == 'X');
    char last = text.len > 0 ? text.ptr[text.len - 1] : '\0';
    if (!hex || last < '0' || last > '9' || qcb__scalar_size(text, 1, &number) != QCB_SCALAR_OK)
        return;
    char digits[24];
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(&view, item),
                                  "'%.*s' would be MiB, and a hexadecimal number takes no unit", QCB__SHOW(text));
    digits[qcb__scalar_print(digits, number.value, false)] = '\0';
    qcb__suggest_text(c, d, digits);
}

/* Does -cpu say how many address bits there are, or take them from the host? */
static bool address_bits_known(qcb_checker *c)
{
    size_t at = 0;
    if (qcb__text_is(qcb__cpu_model(c), "host"))
        return true;
    for (const qcb_arg *arg; (arg = qcb__next_arg(c, QCB_O_cpu, &at)) != NULL;) {
        for (size_t i = 0; i + 9 <= arg->value.len; i++) {
            if (memcmp(arg->value.ptr + i, "phys-bits", 9) == 0 || memcmp(arg->value.ptr + i, "phys_bits", 9) == 0)
                return true;
        }
    }
    return false;
}

/* x86 CPUs address 1 TiB unless they are told otherwise. */
static void check_address_bits(qcb_checker *c, const qcb__memory *m)
{
    bool pc = qcb__board_is(c, "generic-pc-machine") && !qcb__board_is(c, "isapc-machine");
    if (!pc || m->most.value < ((uint64_t)1 << 40) || address_bits_known(c))
        return;
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "memory-mismatch", m->most.place,
                                  "CPUs with 40 address bits, the usual number, cannot reach so much memory");
    qcb__hint(c, d, "add phys-bits=N to -cpu, or host-phys-bits=on");
}

/* Slots and upper limit, as every board takes them. */
static bool check_limit(qcb_checker *c, const qcb__memory *m)
{
    if (m->slots.set && !m->most.set) {
        qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "missing-maxmem", m->slots.place, "slots are of no use without maxmem");
        qcb__hint(c, d, "add maxmem=SIZE, the most that the guest may ever have");
        return false;
    }
    if (!m->most.set || !m->most.known || m->bytes == 0)
        return false;
    if (m->most.value < m->bytes) {
        qcb_diagnostic *d =
            qcb__tell(c, QCB_ERROR, "memory-mismatch", m->most.place, "maxmem is %llu bytes, less than the RAM of %llu",
                      (unsigned long long)m->most.value, (unsigned long long)m->bytes);
        if (m->most.value < MIB)
            qcb__hint(c, d, "maxmem is in bytes unless it has a unit");
        return false;
    }
    if (m->slots.set && m->slots.value != 0 && m->most.value == m->bytes) {
        qcb__tell(c, QCB_ERROR, "memory-mismatch", m->most.place, "maxmem leaves no room for the memory in slots");
        return false;
    }
    return true;
}

/* Boards with memory hot-plug: at most 256 slots, whole pages. */
static void check_hotplug(qcb_checker *c, const qcb__memory *m)
{
    static const char *const acpi[] = { "generic-pc-machine", "virt-machine", NULL };
    bool arm = strcmp(c->target->arch, "aarch64") == 0 || strcmp(c->target->arch, "arm") == 0;
    if (qcb__board_is(c, "isapc-machine")) {
        if (m->most.value > m->bytes || (m->slots.set && m->slots.value != 0))
            qcb__tell(c, QCB_ERROR, "refused-by-board", m->slots.set ? m->slots.place : m->most.place,
                      "machine 'isapc' has no memory hot-plug");
        return;
    }
    if (!qcb__board_in(c, acpi) || (qcb__board_is(c, "virt-machine") && !arm) || m->most.value <= m->bytes)
        return;
    if (m->slots.set && m->slots.value > 256)
        qcb__tell(c, QCB_ERROR, "too-many-slots", m->slots.place, "machine '%s' has at most 256 memory slots",
                  qcb__board_name(c));
    else if (m->most.value % 4096 != 0)
        qcb__tell(c, QCB_ERROR, "memory-mismatch", m->most.place, "maxmem must be a multiple of 4096 bytes");
}

/* ---- boards with sizes of their own ---- */

/* RAM must be between least and most, and a multiple of `unit`. 0: no such bound. */
typedef struct size_row {
    const char *board, *arch;
    unsigned from;
    uint64_t least, most, unit;
} size_row;

static const size_row sizes[] = {
    { "fuloong2e-machine", NULL, 0, 256 * MIB, 256 * MIB, 0 },
    { "g3beige-machine", NULL, 0, 0, 2047 * MIB, 0 },
    { "isapc-machine", NULL, 1000, 0, 3584 * MIB, 0 },
    { "mac99-machine", NULL, 0, 0, 2 * GIB, 0 },
    { "malta-machine", NULL, 0, 0, 2 * GIB, 0 },
    { "microchip-icicle-kit-machine", NULL, 0, 1537 * MIB, 0, 0 },
    { "mps2", NULL, 0, 16 * MIB, 16 * MIB, 0 },
    { "mps3-an524-machine", NULL, 0, 2 * GIB, 2 * GIB, 0 },
    { "mps3-an547-machine", NULL, 0, 2 * GIB, 2 * GIB, 0 },
    { "mps2-an505-machine", NULL, 0, 16 * MIB, 16 * MIB, 0 },
    { "mps2-an521-machine", NULL, 0, 16 * MIB, 16 * MIB, 0 },
    { "orangepi-pc-machine", NULL, 0, GIB, GIB, 0 },
    { "opentitan-machine", NULL, 0, 128 * KIB, 128 * KIB, 0 },
    { "raspi0-machine", NULL, 0, 512 * MIB, 512 * MIB, 0 },
    { "raspi1ap-machine", NULL, 0, 512 * MIB, 512 * MIB, 0 },
    { "raspi2b-machine", NULL, 0, GIB, GIB, 0 },
    { "raspi3ap-machine", NULL, 0, 512 * MIB, 512 * MIB, 0 },
    { "raspi3b-machine", NULL, 0, GIB, GIB, 0 },
    { "raspi4b-machine", NULL, 0, 2 * GIB, 2 * GIB, 0 },
    { "s390-ccw-machine", NULL, 1000, 2 * MIB, 0, 0 },
    { "sifive_e-machine", NULL, 0, 16 * KIB, 16 * KIB, 0 },
    { "spapr-machine", NULL, 0, 256 * MIB, 0, 256 * MIB },
    { "versatileab-machine", NULL, 0, 0, 256 * MIB, 0 },
    { "versatilepb-machine", NULL, 0, 0, 256 * MIB, 0 },
    { "vexpress-a9-machine", NULL, 0, 0, GIB, 0 },
};

static void tell_size(qcb_checker *c, const qcb__memory *m, const size_row *row)
{
    char wants[80];
    if (row->least == row->most)
        snprintf(wants, sizeof wants, "exactly %llu KiB", (unsigned long long)(row->least / KIB));
    else if (row->most != 0 && m->bytes > row->most)
        snprintf(wants, sizeof wants, "at most %llu MiB", (unsigned long long)(row->most / MIB));
    else if (m->bytes < row->least)
        snprintf(wants, sizeof wants, "at least %llu MiB", (unsigned long long)(row->least / MIB));
    else
        snprintf(wants, sizeof wants, "a multiple of %llu MiB", (unsigned long long)(row->unit / MIB));
    qcb__tell(c, QCB_ERROR, "refused-by-board", m->size.place, "machine '%s' takes %s of RAM", qcb__board_name(c), wants);
}

uint32_t qcb__board_sizes(const qcb_checker *c)
{
    for (uint32_t i = 0; i < QCB__COUNT(sizes); i++) {
        if (c->release >= sizes[i].from && qcb__board_is(c, sizes[i].board))
            return i + 1;
    }
    return 0;
}

static void check_board(qcb_checker *c, const qcb__memory *m)
{
    if (!m->size.set || m->bytes == 0 || c->board->sizes == 0)
        return;
    const size_row *row = &sizes[c->board->sizes - 1];
    bool fits =
        m->bytes >= row->least && (row->most == 0 || m->bytes <= row->most) && (row->unit == 0 || m->bytes % row->unit == 0);
    if (!fits)
        tell_size(c, m, row);
    else if (row->unit != 0 && m->most.known && m->most.value % row->unit != 0)
        qcb__tell(c, QCB_ERROR, "refused-by-board", m->most.place, "machine '%s' takes 'maxmem' in multiples of %llu MiB",
                  qcb__board_name(c), (unsigned long long)(row->unit / MIB));
}

/* ---- memory-backend ---- */

static uint64_t read_backend(qcb_checker *c, const qcb_arg *arg)
{
    qcb_view view = qcb__view_of(c, arg, QCB_STAGE_VISITOR, "");
    const qcb_item_record *item = qcb__view_find(&view, 0, view.count, "size");
    qcb_scalar number;
    if (item == NULL || qcb__scalar_size(qcb__view_text(c, &view, item), 1, &number) != QCB_SCALAR_OK)
        return 0;
    return number.value;
}

/* The size of a memory backend as its -object says; 0 when it cannot be known. */
uint64_t qcb__backend_size(qcb_checker *c, const qcb_id *id)
{
    const qcb_arg *arg = &c->doc->args[id->arg];
    qcb_known *known = qcb__ready_of(c, arg)->known;
    if (known == NULL || arg->option != QCB_O_object)
        return read_backend(c, arg);
    if (!qcb__passed(c, arg, QCB_PASS_SIZE)) {
        known->amount = read_backend(c, arg);
        qcb__pass(c, arg, QCB_PASS_SIZE, c->tells);
    }
    return known->amount;
}

static void check_backend(qcb_checker *c, const qcb__memory *m)
{
    const qcb_setting *s = qcb__setting(c, "memory-backend");
    if (s == NULL)
        return;
    qcb_type backend = qcb__qom_type_named(c, qcb_str("memory-backend"));
    const qcb_id *id = qcb__id_use(c, QCB_NS_OBJECT, backend, s->text, s->place, "-machine", "memory-backend");
    size_t at = 0;
    const qcb_arg *path = qcb__next_arg(c, QCB_O_mem_path, &at);
    if (path != NULL)
        qcb__tell(c, QCB_ERROR, "exclusive-options", qcb__place_option(path), "-mem-path cannot stand beside memory-backend=");
    uint64_t size = id != NULL ? qcb__backend_size(c, id) : 0;
    if (size != 0 && m->size.set && m->bytes != 0 && size != m->bytes)
        qcb__tell(c, QCB_ERROR, "memory-mismatch", m->size.place, "RAM is %llu bytes, and the memory backend '%.*s' has %llu",
                  (unsigned long long)m->bytes, QCB__SHOW(s->text), (unsigned long long)size);
}

/* The -m that says all of the memory, when there is one: it has nothing but a size, and -machine says nothing of it. */
static const qcb_arg *sole_size(const qcb_checker *c)
{
    const qcb_arg *sole = qcb__sole_use(c, QCB_O_m);
    bool more = qcb__setting(c, "memory.size") != NULL || qcb__setting(c, "memory.max-size") != NULL ||
                qcb__setting(c, "memory.slots") != NULL;
    return sole != NULL && sole->items == 1 && !more ? sole : NULL;
}

/* What was read of it before, on this board, where nothing was wrong with it. */
static bool recall(const qcb_checker *c, const qcb_arg *sole, qcb__memory *m)
{
    if (sole == NULL || !qcb__passed_on_board(c, sole, QCB_PASS_MEMORY))
        return false;
    const qcb_item_record *item = qcb__arg_items(c->doc, sole);
    *m = (qcb__memory){ .bytes = qcb__ready_of(c, sole)->known->amount };
    m->size.set = true;
    m->size.place = (qcb_place){ sole->word + 1, item->value_start, item->value_end };
    return true;
}

static void keep(const qcb_checker *c, const qcb_arg *sole, const qcb__memory *m, uint32_t tells)
{
    qcb_known *known = sole != NULL ? qcb__ready_of(c, sole)->known : NULL;
    if (known == NULL || !m->size.set || !m->size.known || m->bytes == 0)
        return;
    known->amount = m->bytes;
    qcb__pass_on_board(c, sole, QCB_PASS_MEMORY, tells);
}

static void check_sizes(qcb_checker *c, const qcb__memory *m)
{
    c->phase = QCB_PHASE_PROPERTY;
    if (check_limit(c, m)) {
        check_hotplug(c, m);
        check_address_bits(c, m);
    }
    c->phase = QCB_PHASE_CPU;
    check_board(c, m);
}

void qcb__rule_memory(qcb_checker *c)
{
    qcb__memory m;
    uint32_t tells = c->tells;
    const qcb_arg *sole = sole_size(c);
    if (!recall(c, sole, &m)) {
        qcb__read_memory(c, &m);
        check_hex(c);
        if (c->machine == 0)
            return;
        check_sizes(c, &m);
        keep(c, sole, &m, tells);
    }
    c->phase = QCB_PHASE_CPU;
    check_backend(c, &m);
}
