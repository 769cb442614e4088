/* Which boards take which CPU models, and which features go together: rows. SPDX-License-Identifier: MIT */
#include "check/clean.h"
#include "check/cpu.h"
#include "check/memo.h"
#include "text/scalar.h"

#include <stdio.h>

/* ---- boards ---- */

/* A board takes these models only ("a|b|c"), or, `models` NULL, its own default only. */
typedef struct board_row {
    const char *board, *arch; /* arch NULL: any */
    unsigned from, to;        /* releases */
    const char *models;
} board_row;

#define ARM_VIRT                                                                                                                 \
    "cortex-a7|cortex-a15|cortex-a35|cortex-a53|cortex-a55|cortex-a57|cortex-a72|cortex-a76|cortex-a710|a64fx|"                  \
    "neoverse-n1|neoverse-v1|neoverse-n2|max"

static const board_row boards[] = {
    { "aspeed-machine", NULL, 900, 9999, NULL },
    { "bpim2u-machine", NULL, 900, 9999, NULL },
    { "cubieboard-machine", NULL, 0, 9999, NULL },
    { "mps2", NULL, 0, 9999, NULL },
    { "mps2tz", NULL, 0, 9999, NULL },
    { "musca", NULL, 0, 9999, NULL },
    { "netduino2-machine", NULL, 900, 9999, NULL },
    { "netduinoplus2-machine", NULL, 900, 9999, NULL },
    { "npcm7xx", NULL, 0, 9999, NULL },
    { "nuri-machine", NULL, 900, 9999, NULL },
    { "olimex-stm32-h405-machine", NULL, 900, 9999, NULL },
    { "orangepi-pc-machine", NULL, 0, 9999, NULL },
    { "realview-pbx-a9-machine", NULL, 0, 9999, NULL },
    { "sbsa-ref-machine", NULL, 0, 800, "cortex-a57|cortex-a72|cortex-a76|neoverse-n1|max" },
    { "sbsa-ref-machine", NULL, 1000, 9999, "cortex-a57|cortex-a72|neoverse-n1|neoverse-v1|neoverse-n2|max" },
    { "shakti_c-machine", NULL, 0, 9999, NULL },
    { "smdkc210-machine", NULL, 900, 9999, NULL },
    { "stm32vldiscovery-machine", NULL, 900, 9999, NULL },
    { "vexpress-a9-machine", NULL, 0, 9999, NULL },
    { "vexpress-a15-machine", NULL, 0, 9999, NULL },
    { "virt-machine", "aarch64", 0, 9999, ARM_VIRT },
    { "virt-machine", "arm", 0, 9999, "cortex-a7|cortex-a15|max" },
};

/* Boards of one family of CPUs, and families that a board refuses. */
typedef struct family_row {
    const char *board, *family;
    bool wanted;
} family_row;

static const family_row families[] = {
    { "g3beige-machine", "e500mc-family-powerpc-cpu", false },     { "g3beige-machine", "e500v1-family-powerpc-cpu", false },
    { "g3beige-machine", "e500v2-family-powerpc-cpu", false },     { "mac99-machine", "e500mc-family-powerpc64-cpu", false },
    { "mac99-machine", "e500v1-family-powerpc64-cpu", false },     { "mac99-machine", "e500v2-family-powerpc64-cpu", false },
    { "powernv10-machine", "POWER10-family-powerpc64-cpu", true }, { "powernv8-machine", "POWER8-family-powerpc64-cpu", true },
    { "powernv9-machine", "POWER9-family-powerpc64-cpu", true },
};

static bool in_list(const char *models, qcb_slice name)
{
    for (const char *at = models; at != NULL && *at != '\0';) {
        size_t len = strcspn(at, "|");
        if (len == name.len && memcmp(at, name.ptr, len) == 0)
            return true;
        at += len + (at[len] == '|' ? 1 : 0);
    }
    return false;
}

static const board_row *row_of_board(const qcb_checker *c)
{
    for (size_t i = 0; i < sizeof boards / sizeof *boards; i++) {
        const board_row *row = &boards[i];
        bool mine = qcb__board_is(c, row->board) && c->release >= row->from && c->release <= row->to;
        if (mine && (row->arch == NULL || strcmp(row->arch, c->target->arch) == 0))
            return row;
    }
    return NULL;
}

static bool tell_misfit(qcb_checker *c, qcb_slice name, qcb_place place, const char *only)
{
    qcb_diagnostic *d = qcb__tell(c, QCB_ERROR, "cpu-not-of-board", place, "machine '%s' does not take the CPU model '%.*s'",
                                  qcb__board_name(c), QCB__SHOW(name));
    qcb__hint(c, d, only);
    return false;
}

static bool fits_row(qcb_checker *c, const board_row *row, qcb_type type, qcb_slice name, qcb_place place)
{
    qcb_type_info machine, cpu;
    if (row->models != NULL)
        return in_list(row->models, name) || tell_misfit(c, name, place, row->models);
    if (!qcb__type_info(c, c->machine, &machine) || !qcb__type_info(c, type, &cpu) || machine.default_cpu == NULL)
        return true;
    bool own =
        strcmp(machine.default_cpu, cpu.name) == 0 || (cpu.qom_type != NULL && strcmp(machine.default_cpu, cpu.qom_type) == 0);
    return own || tell_misfit(c, name, place, machine.default_cpu);
}

/* x86 CPUs need what only a board of theirs gives them. */
static bool fits_none(qcb_checker *c, qcb_slice name, qcb_place place)
{
    bool is_x86 = strcmp(c->target->arch, "x86_64") == 0 || strcmp(c->target->arch, "i386") == 0;
    return !is_x86 || !qcb__board_is(c, "none-machine") || tell_misfit(c, name, place, "-machine none makes no x86 CPUs");
}

/* pseries makes its CPUs in cores, and there is a type of core for each model that it takes. */
static bool fits_spapr(qcb_checker *c, qcb_type type, qcb_slice name, qcb_place place)
{
    static const char ending[] = "-powerpc64-cpu";
    qcb_type_info info;
    char core[80];
    if (!qcb__board_is(c, "spapr-machine") || !qcb__type_info(c, type, &info) || info.qom_type == NULL)
        return true;
    const char *end = strstr(info.qom_type, ending);
    if (end == NULL)
        return true;
    snprintf(core, sizeof core, "%.*s-spapr-cpu-core", (int)(end - info.qom_type), info.qom_type);
    return qcb__type_named(c, QCB_KIND_DEVICE, qcb_str(core)) != 0 || tell_misfit(c, name, place, NULL);
}

/* Under TCG the models of s390x that need its cryptography cannot be had. */
static bool fits_tcg(qcb_checker *c, qcb_slice name, qcb_place place)
{
    bool plain =
        in_list("qemu|max", name) || (name.len >= 4 && (memcmp(name.ptr, "z900", 4) == 0 || memcmp(name.ptr, "z800", 4) == 0));
    if (strcmp(c->target->arch, "s390x") != 0 || plain || !qcb__accel_is(c, "tcg") || !qcb__board_is(c, "s390-ccw-machine"))
        return true;
    qcb__tell(c, QCB_ERROR, "needs-kvm", place, "TCG lacks features of the CPU model '%.*s': only qemu, max, z800 and z900 run",
              QCB__SHOW(name));
    return false;
}

/* Memory tagging: only the newer models have it. */
static bool fits_mte(qcb_checker *c, qcb_slice name)
{
    static const char without[] =
        "cortex-a7|cortex-a15|cortex-a35|cortex-a53|cortex-a55|cortex-a57|cortex-a72|cortex-a76|a64fx|neoverse-n1|"
        "neoverse-v1";
    const qcb_setting *s = qcb__setting(c, "mte");
    if (s == NULL || !qcb__setting_on(c, "mte", false) || !in_list(without, name) || !qcb__board_is(c, "virt-machine"))
        return true;
    qcb__tell(c, QCB_ERROR, "cpu-not-of-board", s->place, "the CPU model '%.*s' has no memory tagging: -cpu max has",
              QCB__SHOW(name));
    return false;
}

/* To 10.0 the CPU of 128 bits cannot run in a thread of its own, which is how TCG runs CPUs without -icount. */
static bool is_single(const qcb_checker *c, qcb_slice name)
{
    return c->release < 1100 && c->target->arch[0] == 'r' && qcb__text_is(name, "x-rv128");
}

static bool fits_threads(qcb_checker *c, qcb_slice name, qcb_place place)
{
    if (!is_single(c, name) || !qcb__accel_is(c, "tcg") || qcb__has_option(c, QCB_O_icount))
        return true;
    qcb_slice thread = qcb__merged_value(c, QCB_O_accel, "thread");
    if (thread.ptr == NULL ? c->open_world : !qcb__text_is(thread, "multi"))
        return true;
    qcb__hint(c, qcb__tell(c, QCB_ERROR, "exclusive-options", place, "'%.*s' cannot run in several threads", QCB__SHOW(name)),
              "-accel tcg,thread=single");
    return false;
}

bool qcb__cpu_minds_options(const qcb_checker *c)
{
    return (strcmp(c->target->arch, "s390x") == 0 && qcb__accel_is(c, "tcg")) || qcb__setting(c, "mte") != NULL ||
           is_single(c, qcb__cpu_model(c));
}

static bool fits_board(qcb_checker *c, qcb_type type, qcb_slice name, qcb_place place)
{
    const board_row *row = row_of_board(c);
    if (!fits_none(c, name, place) || (row != NULL && !fits_row(c, row, type, name, place)) || !fits_tcg(c, name, place) ||
        !fits_spapr(c, type, name, place) || !fits_threads(c, name, place))
        return false;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        if (!qcb__board_is(c, families[i].board))
            continue;
        qcb_type family = qcb__qom_type_named(c, qcb_str(families[i].family));
        if (family != 0 && qcb_type_is_a(c->target, type, family) != families[i].wanted)
            return tell_misfit(c, name, place, NULL);
    }
    return fits_mte(c, name);
}

/* That a model fits a board is remembered, where no option has a say in it. */
bool qcb__cpu_fits_board(qcb_checker *c, qcb_type type, qcb_slice name, qcb_place place)
{
    qcb_search room, *search = qcb__search_of(c, QCB__SEARCH_CPUS + c->machine, name, &room);
    bool alone = !qcb__cpu_minds_options(c);
    if (alone && search->done && search->type == c->machine)
        return true;
    bool fits = fits_board(c, type, name, place);
    if (alone && fits)
        *search = (qcb_search){ .done = true, .type = c->machine };
    return fits;
}

/* The board's own model, when nobody asks for another. */
void qcb__rule_cpu_default(qcb_checker *c)
{
    if (!qcb__has_option(c, QCB_O_cpu))
        fits_mte(c, qcb_str("cortex-a15"));
}

/* ---- relations ---- */

/* `key=value` needs one of two others (second NULL: none). A key that is not set counts as `else_value`. */
typedef struct relation_row {
    const char *class_name, *key, *value;
    const char *needs, *needs_value, *or_needs, *or_value;
    unsigned from;
    const char *message;
    const char *member; /* only models with that property; NULL: all */
} relation_row;

static const relation_row relations[] = {
    { "aarch64-cpu", "aarch64", "off", NULL, NULL, NULL, NULL, 0, "only KVM can run it without AArch64", NULL },
    { "aarch64-cpu", "neon", "off", "vfp", "off", NULL, NULL, 0, "AArch64 CPUs have both VFP and Neon, or neither", NULL },
    { "aarch64-cpu", "vfp", "off", "neon", "off", NULL, NULL, 0, "AArch64 CPUs have both VFP and Neon, or neither", NULL },
    { "aarch64-cpu", "neon", "off", "vfp-d32", "off", NULL, NULL, 1000, "Arm CPUs have both VFP-D32 and Neon, or neither", NULL },
    { "arm-cpu", "neon", "off", "vfp-d32", "off", NULL, NULL, 1100, "Arm CPUs have both VFP-D32 and Neon, or neither",
      "aarch64" },
    { "arm-cpu", "neon", "off", "vfp", "off", NULL, NULL, 1100, "AArch64 CPUs have both VFP and Neon, or neither", "aarch64" },
    { "arm-cpu", "neon", "off", "vfp-d32", "off", NULL, NULL, 1000, "Arm CPUs have both VFP-D32 and Neon, or neither",
      "vfp-d32" },
    { "arm-cpu", "pauth-impdef", "on", "pauth", "on", NULL, NULL, 0, "pauth-impdef=on needs pauth", NULL },
    { "arm-cpu", "pauth-qarma3", "on", "pauth", "on", NULL, NULL, 0, "pauth-qarma3=on needs pauth", NULL },
    { "arm-cpu", "pauth-qarma3", "on", "pauth-impdef", "off", NULL, NULL, 0, "it has one way of pauth: qarma3 or impdef", NULL },
    { "arm-cpu", "pauth-qarma5", "on", "pauth", "on", NULL, NULL, 0, "pauth-qarma5=on needs pauth", NULL },
    { "arm-cpu", "pauth-qarma5", "on", "pauth-impdef", "off", NULL, NULL, 0, "it has one way of pauth: qarma5 or impdef", NULL },
    { "arm-cpu", "pauth-qarma5", "on", "pauth-qarma3", "off", NULL, NULL, 0, "it has one way of pauth: qarma5 or qarma3", NULL },
    { "arm-cpu", "vfp", "off", "neon", "off", NULL, NULL, 1100, "AArch64 CPUs have both VFP and Neon, or neither", "aarch64" },
    { "arm-cpu", "vfp-d32", "off", "neon", "off", NULL, NULL, 1000, "Arm CPUs have both VFP-D32 and Neon, or neither",
      "vfp-d32" },
    { "arm-cpu", "sve128", "off", "sve", "off", NULL, NULL, 0, "SVE cannot do without its shortest vector length", NULL },
    { "riscv-cpu", "a", "off", "zawrs", "off", NULL, NULL, 1000, "Zawrs, which is on, needs the A extension", NULL },
    { "riscv-cpu", "e", "on", "i", "off", NULL, NULL, 0, "the base ISA is either I or E", NULL },
    { "riscv-cpu", "e", "on", "h", "off", NULL, NULL, 0, "the H extension, which is on, needs I", NULL },
    { "riscv-cpu", "f", "off", "d", "off", "zfinx", "on", 0, "the D extension, which is on, needs F", NULL },
    { "riscv-cpu", "f", "off", "zfa", "off", NULL, NULL, 1000, "Zfa, which is on, needs the F extension", NULL },
    { "riscv-cpu", "i", "off", "e", "on", NULL, NULL, 0, "the base ISA is either I or E", NULL },
    { "riscv-cpu", "s", "off", "h", "off", NULL, NULL, 0, "the H extension, which is on, needs S", NULL },
    { "riscv-cpu", "u", "off", "s", "off", NULL, NULL, 0, "the S extension, which is on, needs U", NULL },
    { "riscv-dynamic-cpu", "smepmp", "on", "pmp", "on", NULL, NULL, 1000, "Smepmp needs physical memory protection", NULL },
    { "riscv-dynamic-cpu", "zca", "off", "d", "off", "c", "off", 1000, "Zcd, which C and D make, needs Zca", NULL },
    { "riscv-dynamic-cpu", "zce", "on", "d", "off", "c", "off", 1000, "Zce cannot stand beside Zcd, which C and D make", NULL },
    { "riscv-dynamic-cpu", "zclsd", "on", "f", "off", "c", "off", 1100, "Zclsd cannot stand beside C and F", NULL },
    { "riscv-dynamic-cpu", "zilsd", "on", "f", "off", "c", "off", 1100, "Zclsd, which Zilsd brings, cannot stand beside C and F",
      NULL },
    { "riscv-dynamic-cpu", "zcmp", "on", "d", "off", "c", "off", 0, "Zcmp cannot stand beside Zcd, which C and D make", NULL },
    { "riscv-dynamic-cpu", "zcmt", "on", "d", "off", "c", "off", 0, "Zcmt cannot stand beside Zcd, which C and D make", NULL },
    { "riscv-cpu", "zdinx", "on", "f", "off", NULL, NULL, 0, "Zdinx cannot stand beside the F extension", NULL },
    { "riscv-cpu", "zfinx", "on", "f", "off", NULL, NULL, 0, "Zfinx cannot stand beside the F extension", NULL },
    { "riscv-cpu", "zhinx", "on", "f", "off", NULL, NULL, 0, "Zhinx cannot stand beside the F extension", NULL },
    { "riscv-cpu", "zicsr", "off", "f", "off", NULL, NULL, 0, "the F extension, which is on, needs Zicsr", NULL },
    { "riscv-cpu", "Zicsr", "off", "f", "off", NULL, NULL, 0, "the F extension, which is on, needs Zicsr", NULL },
    { "x86_64-cpu", "x-vendor-cpuid-only", "off", "x-vendor-cpuid-only-v2", "off", NULL, NULL, 1100,
      "x-vendor-cpuid-only-v2, which is on, needs it", NULL },
};

/* What a feature is when it is not set, where that is what `needs` asks for. */
static bool is_by_default(const char *key, const char *value)
{
    bool on = strcmp(key, "pauth") == 0 || strcmp(key, "pmp") == 0, way = strncmp(key, "pauth-", 6) == 0;
    return (on && strcmp(value, "on") == 0) || (way && strcmp(value, "off") == 0);
}

/* The last word on a feature: minus wins over plus, plus over the rest. */
static const qcb_item_record *feature(const qcb_view *view, const char *key)
{
    const qcb_item_record *found = NULL;
    uint32_t tag = qcb__key_tag(key, strlen(key));
    int best = -1;
    if ((view->keys & qcb__tag_bit(tag)) == 0)
        return NULL;
    for (uint32_t i = 1; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        if (item->tag != tag)
            continue;
        int rank = item->kind == QCB_ITEM_MINUS ? 2 : item->kind == QCB_ITEM_PLUS ? 1 : 0;
        if (rank >= best && qcb__text_is(qcb__view_key(view, item), key)) {
            found = item;
            best = rank;
        }
    }
    return found;
}

static bool feature_is(qcb_checker *c, const qcb_view *view, const char *key, const char *value, bool otherwise)
{
    const qcb_item_record *item = feature(view, key);
    bool on;
    if (item == NULL)
        return otherwise;
    if (qcb__scalar_bool(qcb__view_text(c, view, item), &on) != QCB_SCALAR_OK)
        return true; /* told elsewhere */
    return on == (strcmp(value, "on") == 0);
}

static bool class_is(const qcb_checker *c, qcb_type type, const char *name)
{
    qcb_type found = qcb__qom_type_named(c, qcb_str(name));
    return found != 0 && qcb_type_is_a(c->target, type, found);
}

/* Rows of other architectures are most of them: their classes begin with another letter. */
static bool is_for(const qcb_checker *c, const char *class_name)
{
    return class_name[0] == c->target->arch[0];
}

static bool check_relation(qcb_checker *c, const qcb_view *view, qcb_type type, const relation_row *row)
{
    const qcb_item_record *item = is_for(c, row->class_name) && c->release >= row->from ? feature(view, row->key) : NULL;
    if (item == NULL || !feature_is(c, view, row->key, row->value, false) || !class_is(c, type, row->class_name))
        return true;
    if (row->member != NULL && qcb_find_member(c->target, type, qcb_str(row->member), NULL) == 0)
        return true;
    bool has =
        row->needs != NULL && feature_is(c, view, row->needs, row->needs_value, is_by_default(row->needs, row->needs_value));
    if (has || (row->or_needs != NULL && feature_is(c, view, row->or_needs, row->or_value, false)))
        return true;
    qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, item), "%s: %s", view->what, row->message);
    return false;
}

/* RISC-V: any of these switches ("a|b|c") is refused in classes of models where others stand or fall with it. */
static const struct list_row {
    const char *class_name, *value; /* NULL: either */
    const char *keys, *unless;      /* one of these being on excuses it; NULL: nothing does */
    unsigned from;
    const char *message;
} lists[] = {
    { "max-riscv-cpu", "off", "zca|zcmop|zfhmin|zimop|zve32f|zve32x|zve64x|zvfbfmin", NULL, 1000,
      "other extensions, which are on, need it" },
    { "max-riscv-cpu", "off", "zfbfmin", NULL, 1100, "other extensions, which are on, need it" },
    { "riscv-dynamic-cpu", "off", "rva22s64|rva22u64|rva23s64|rva23u64", NULL, 1000,
      "it takes away what the H extension, which is on, needs" },
    { "rv64-riscv-cpu", "on", "zicfiss", "zcmop|rva23s64|rva23u64", 1000, "Zicfiss needs Zimop and Zcmop" },
    { "rv64-riscv-cpu", "on", "zvbb|zvbc|zvkb|zvkg|zvkned|zvknha|zvks|zvksc|zvksed|zvksg|zvksh",
      "v|zve32f|zve32x|zve64d|zve64f|zve64x|zvfbfmin|zvfbfwma|zvfh|zvfhmin|zvkn|zvknc|zvkng|zvknhb|rva23s64|rva23u64", 1000,
      "vector cryptography needs the V extension or a Zve one" },
};

/* The first switch of the list that is there with that value. */
static const qcb_item_record *first_of(qcb_checker *c, const qcb_view *view, const char *keys, const char *value)
{
    for (uint32_t i = 1; keys != NULL && i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        bool on;
        if (!in_list(keys, qcb__view_key(view, item)))
            continue;
        if (value == NULL ||
            (qcb__scalar_bool(qcb__view_text(c, view, item), &on) == QCB_SCALAR_OK && on == (strcmp(value, "on") == 0)))
            return item;
    }
    return NULL;
}

static bool check_list(qcb_checker *c, const qcb_view *view, qcb_type type, const struct list_row *row)
{
    if (c->release < row->from || !class_is(c, type, row->class_name))
        return true;
    const qcb_item_record *item = first_of(c, view, row->keys, row->value);
    if (item == NULL || first_of(c, view, row->unless, "on") != NULL)
        return true;
    qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, item), "%s: %s", view->what, row->message);
    return false;
}

/* Numbers that the CPU itself refuses: outside least ... most, except 0 and, for signed ones, -1. */
typedef struct number_row {
    const char *class_name, *key;
    unsigned from, to;
    uint64_t least, most;
    const char *with; /* only when that feature is on; NULL: always */
    bool power_of_two;
    bool zero; /* 0 passes */
} number_row;

static const number_row numbers[] = {
    { "arm-cpu", "cntfrq", 0, 799, 1, UINT64_MAX, NULL, false, false },
    { "i386-cpu", "lbr-fmt", 0, 9999, 0, 0x3f, NULL, false, true },
    { "x86_64-cpu", "lbr-fmt", 0, 9999, 0, 0x3f, NULL, false, true },
    { "i386-cpu", "phys-bits", 0, 1099, 32, 52, NULL, false, true },
    { "riscv-cpu", "elen", 0, 9999, 8, 64, "v", true, false },
    { "riscv-cpu", "elen", 1000, 9999, 1, 65535, NULL, true, false },
    { "riscv-cpu", "num-pmp-regions", 1100, 9999, 0, 64, NULL, false, true },
    { "riscv-cpu", "pmu-mask", 1000, 9999, 0, 0xfffffff8, NULL, false, true },
    { "riscv-cpu", "pmu-num", 1000, 9999, 0, 29, NULL, false, true },
    { "riscv-cpu", "vlen", 0, 9999, 128, 1024, "v", true, false },
    { "riscv-cpu", "vlen", 1000, 9999, 1, 65535, NULL, true, false },
    { "x86_64-cpu", "core-id", 0, 9999, 0, 0, NULL, false, true },
    { "x86_64-cpu", "die-id", 0, 9999, 0, 0, NULL, false, true },
    { "x86_64-cpu", "phys-bits", 0, 1099, 32, 52, NULL, false, true },
    { "x86_64-cpu", "phys-bits", 1100, 9999, 32, 64, NULL, false, true },
    { "x86_64-cpu", "socket-id", 0, 9999, 0, 0, NULL, false, true },
    { "x86_64-cpu", "thread-id", 0, 9999, 0, 0, NULL, false, true },
};

static bool check_number(qcb_checker *c, const qcb_view *view, qcb_type type, const number_row *row)
{
    const qcb_item_record *item =
        is_for(c, row->class_name) && c->release >= row->from && c->release <= row->to ? feature(view, row->key) : NULL;
    qcb_scalar number;
    if (item == NULL || qcb__scalar_int(qcb__view_text(c, view, item), &number) != QCB_SCALAR_OK ||
        !class_is(c, type, row->class_name) || (row->with != NULL && !feature_is(c, view, row->with, "on", false)))
        return true;
    if ((number.value == 0 && row->zero) || (number.value == UINT64_MAX && strcmp(row->class_name, "riscv-cpu") != 0))
        return true;
    bool mask = strcmp(row->key, "pmu-mask") == 0;
    bool fits = mask ? (number.value & 7) == 0 : number.value >= row->least && number.value <= row->most;
    if (fits && (!row->power_of_two || (number.value & (number.value - 1)) == 0))
        return true;
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item), "%s: '%s' cannot be %.*s", view->what, row->key,
              QCB__SHOW(qcb__view_text(c, view, item)));
    return false;
}

/* Without -numa there is node 0, where the board looks at it. */
static void check_node(qcb_checker *c, const qcb_view *view)
{
    static const char *const lookers[] = { "x86-machine", "virt-machine", "sbsa-ref-machine" };
    const qcb_item_record *item = feature(view, "node-id");
    bool looks = false;
    qcb_scalar number;
    if (item == NULL)
        return;
    qcb__clean_spoil(c); /* -numa has a say */
    for (size_t i = 0; i < QCB__COUNT(lookers); i++)
        looks |= qcb__board_is(c, lookers[i]);
    if (!looks || qcb__has_option(c, QCB_O_numa))
        return;
    if (qcb__scalar_int(qcb__view_text(c, view, item), &number) == QCB_SCALAR_OK && (int64_t)number.value > 0)
        qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, item), "%s: without -numa 'node-id' can only be 0",
                  view->what);
}

static uint64_t number_of(qcb_checker *c, const qcb_view *view, const char *key, uint64_t otherwise)
{
    const qcb_item_record *item = feature(view, key);
    qcb_scalar number;
    bool good = item != NULL && qcb__scalar_int(qcb__view_text(c, view, item), &number) == QCB_SCALAR_OK && number.value != 0;
    return good ? number.value : otherwise;
}

static void tell_bits(qcb_checker *c, const qcb_view *view, const char *key, const char *message)
{
    qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_value(view, feature(view, key)), "%s: '%s' %s", view->what, key,
              message);
}

/* Address bits of x86: CPUs of 32 bits have none to choose, and the devices of a board need some. */
static void check_address_bits(qcb_checker *c, const qcb_view *view)
{
    static const char short_models[] = "486|athlon|coreduo|kvm32|n270|pentium|pentium2|pentium3|qemu32";
    uint64_t bits = number_of(c, view, "phys-bits", 0), guest = number_of(c, view, "guest-phys-bits", 0);
    if ((bits == 0 && guest == 0) || feature(view, "lm") != NULL)
        return;
    uint64_t most = bits != 0 ? bits : 40;
    bool i386 = strcmp(c->target->arch, "i386") == 0, q35 = qcb__board_is(c, "pc-q35-*");
    bool low = bits == 32 ? c->release >= 800 && qcb__board_is(c, "generic-pc-machine") : q35 && bits > 32 && bits < 36;
    if (i386 || in_list(short_models, qcb__cpu_model(c)))
        tell_bits(c, view, bits != 0 ? "phys-bits" : "guest-phys-bits", "is not for CPUs of 32 bits");
    else if (guest != 0 && (guest < 32 || (guest > most && feature(view, "host-phys-bits") == NULL)))
        tell_bits(c, view, "guest-phys-bits", "goes from 32 to those of the CPU");
    else if (low)
        tell_bits(c, view, "phys-bits", "is too low for what the board has");
}

/* "enforce": a model or feature that TCG cannot give in full is refused. True when it is asked for: then more than this argument
 * has a say. */
static bool check_enforce(qcb_checker *c, const qcb_view *view)
{
    static const char whole[] =
        "486|Conroe|Nehalem|Opteron_G1|Opteron_G2|Penryn|Westmere|athlon|base|core2duo|coreduo|kvm32|kvm64|"
        "max|n270|pentium|pentium2|pentium3|qemu32|qemu64";
    static const char lacking[] = "amd-stibp|arch-capabilities|avx512f|dca|ds|est|gfni|hle|ibpb|invtsc|misalignsse|pcid|"
                                  "perfctr-core|rtm|sgx|spec-ctrl|ssbd|tm|topoext|tsc-deadline|vmx|xsavec|xsaves";
    const qcb_item_record *enforce = feature(view, "enforce");
    qcb_slice model = qcb__cpu_model(c);
    if (enforce == NULL)
        return false;
    if (!feature_is(c, view, "enforce", "on", false) || !qcb__accel_is(c, "tcg"))
        return true;
    if (model.len > 3 && memcmp(model.ptr + model.len - 3, "-v1", 3) == 0)
        model.len -= 3;
    bool off = false;
    for (uint32_t i = 1; i < view->count; i++)
        off |= view->items[i].kind == QCB_ITEM_MINUS || view->items[i].kind == QCB_ITEM_PAIR;
    const qcb_item_record *more = first_of(c, view, lacking, "on");
    if (more != NULL || (!in_list(whole, model) && !off))
        qcb__tell(c, QCB_ERROR, "needs-kvm", qcb__place_item_key(view, more != NULL ? more : enforce),
                  "%s: TCG does not have all of its features, and 'enforce' insists on them", view->what);
    return true;
}

/* QEMU makes a CPU ready by itself; Zcf exists in 32 bits only; legacy-cache=off needs a model that describes its caches. */
static void check_model(qcb_checker *c, const qcb_view *view)
{
    static const struct {
        const char *arch, *models, *key, *value; /* models NULL: all */
    } rows[] = { { "i386", NULL, "realized", "on" },
                 { "riscv64", NULL, "zcf", "on" },
                 { "s390x", NULL, "realized", "on" },
                 { "x86_64", NULL, "realized", "on" },
                 { "x86_64", "qemu64|qemu32|kvm64|kvm32|max|486|pentium|athlon|phenom|core2duo|coreduo|n270", "legacy-cache",
                   "off" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const qcb_item_record *item = strcmp(rows[i].arch, c->target->arch) == 0 ? feature(view, rows[i].key) : NULL;
        if (item != NULL && feature_is(c, view, rows[i].key, rows[i].value, false) &&
            (rows[i].models == NULL || in_list(rows[i].models, qcb__cpu_model(c))))
            qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, item), "%s cannot have %s=%s", view->what,
                      rows[i].key, rows[i].value);
    }
}

/* Keys of vendors' models of RISC-V that are no extensions, by what becomes of them. */
static const char vendor_free[] = "big-endian|debug|rvv_ma_all_1s|rvv_ta_all_1s|rvv_vl_half_avl|rvv_vsetvl_x0_vill|"
                                  "short-isa-string|start-powered-off|svbare|x-misa-w";
static const char vendor_fixed[] = "cbom_blocksize|cbop_blocksize|cboz_blocksize|elen|marchid|mimpid|mmu|mvendorid|pmp|pmu-mask|"
                                   "pmu-num|priv_spec|vext_spec|vlen";
static const char vendor_never[] = "rva22s64|rva22u64|rva23s64|rva23u64";

static bool same_value(qcb_slice text, const char *other)
{
    qcb_scalar a, b;
    bool on;
    if (qcb__scalar_uint(text, &a) == QCB_SCALAR_OK && qcb__scalar_uint(qcb_str(other), &b) == QCB_SCALAR_OK)
        return a.value == b.value;
    if (qcb__scalar_bool(text, &on) == QCB_SCALAR_OK)
        return on == (strcmp(other, "on") == 0);
    return qcb__text_is(text, other);
}

/* Extensions can be switched off, and on where the model has them: its default. */
static bool vendor_allows(qcb_slice key, qcb_slice text, const qcb_member_info *member)
{
    const char *has = member->default_text != NULL ? member->default_text : "off";
    bool on, fixed = in_list(vendor_fixed, key);
    if (in_list(vendor_never, key))
        return false;
    if (fixed)
        return (member->default_text == NULL && member->kind != QCB_VALUE_BOOL) || same_value(text, has);
    return member->kind != QCB_VALUE_BOOL || in_list(vendor_free, key) || strcmp(has, "on") == 0 ||
           qcb__scalar_bool(text, &on) != QCB_SCALAR_OK || !on;
}

/* What a vendor made is as it is: each item counts, not only the last one of its key. */
static void check_vendor(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    if (!class_is(c, type, "riscv-vendor-cpu"))
        return;
    for (uint32_t i = 1; i < view->count; i++) {
        const qcb_item_record *item = &view->items[i];
        qcb_slice key = qcb__view_key(view, item), text = qcb__view_text(c, view, item);
        qcb_member_info member;
        if (qcb_find_member(c->target, type, key, &member) != 0 && !vendor_allows(key, text, &member)) {
            qcb__tell(c, QCB_ERROR, "invalid-value", qcb__place_item_key(view, item), "%s does not let one set '%.*s' to '%.*s'",
                      view->what, QCB__SHOW(key), QCB__SHOW(text));
            return;
        }
    }
}

static const qcb_item_record *vector_switch(qcb_checker *c, const qcb_view *view, unsigned bits, const char *value)
{
    char key[16];
    snprintf(key, sizeof key, "sve%u", bits);
    const qcb_item_record *item = feature(view, key);
    return item != NULL && feature_is(c, view, key, value, false) ? item : NULL;
}

/* The longest vectors by "sve-max-vq", in bits; 0: it does not say. */
static unsigned vector_limit(qcb_checker *c, const qcb_view *view)
{
    const qcb_item_record *item = feature(view, "sve-max-vq");
    qcb_scalar number;
    bool good = item != NULL && qcb__scalar_int(qcb__view_text(c, view, item), &number) == QCB_SCALAR_OK && number.value <= 16;
    return good ? (unsigned)number.value * 128 : 0;
}

static void tell_vectors(qcb_checker *c, const qcb_view *view, const qcb_item_record *item, unsigned longest)
{
    qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, item),
              "%s: the longest vectors have %u bits, which does not go with this length", view->what, longest);
}

/* SVE: below the longest vectors, those of a power of two cannot be off. KVM asks the host instead. */
static void check_vectors(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    unsigned longest = 0, limit = vector_limit(c, view);
    if (qcb__accel_is(c, "kvm") || !class_is(c, type, "arm-cpu"))
        return;
    for (unsigned bits = 256; bits <= 2048; bits += 128)
        longest = vector_switch(c, view, bits, "on") != NULL ? bits : longest;
    const qcb_item_record *any = longest != 0 ? vector_switch(c, view, longest, "on") : vector_switch(c, view, 128, "on");
    if (any != NULL && feature_is(c, view, "sve", "off", false)) {
        qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, any), "%s: without SVE there is no vector length",
                  view->what);
        return;
    }
    if (limit != 0 && longest > limit) {
        tell_vectors(c, view, vector_switch(c, view, longest, "on"), limit);
        return;
    }
    longest = limit != 0 ? limit : longest;
    const qcb_item_record *off = limit != 0 ? vector_switch(c, view, limit, "off") : NULL;
    for (unsigned bits = 128; bits < longest && off == NULL; bits *= 2)
        off = vector_switch(c, view, bits, "off");
    if (off != NULL)
        tell_vectors(c, view, off, longest);
}

/* SME: its vector lengths go with it, and it keeps one. */
static void check_matrix(qcb_checker *c, const qcb_view *view)
{
    static const char *const lengths[] = { "sme128", "sme256", "sme512", "sme1024", "sme2048" };
    bool off = feature_is(c, view, "sme", "off", false), none = !off;
    const qcb_item_record *item = NULL;
    for (size_t i = 0; i < 5; i++) {
        const qcb_item_record *length = feature(view, lengths[i]);
        none &= length != NULL && feature_is(c, view, lengths[i], "off", false);
        item = length != NULL && (item == NULL || !off) && (!off || feature_is(c, view, lengths[i], "on", false)) ? length : item;
    }
    if (item != NULL && (off || none))
        qcb__tell(c, QCB_ERROR, "exclusive-features", qcb__place_item_key(view, item),
                  off ? "%s: without SME there is no vector length of it" : "%s: SME needs one of its vector lengths",
                  view->what);
}

static void check_rest(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    const char *arch = c->target->arch;
    check_model(c, view);
    check_vectors(c, view, type);
    check_vendor(c, view, type);
    check_node(c, view);
    if (strcmp(arch, "aarch64") == 0)
        check_matrix(c, view);
    else if (strcmp(arch, "x86_64") == 0 || strcmp(arch, "i386") == 0)
        check_address_bits(c, view);
}

bool qcb__cpu_check_relations(qcb_checker *c, const qcb_view *view, qcb_type type)
{
    if (view->count < 2)
        return true;
    bool alone = strcmp(c->target->arch, "x86_64") != 0 || !check_enforce(c, view);
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        if (!check_relation(c, view, type, &relations[i]))
            return alone; /* one is enough: they hang together */
    }
    bool riscv = c->target->arch[0] == 'r';
    for (size_t i = 0; riscv && i < sizeof lists / sizeof *lists; i++) {
        if (!check_list(c, view, type, &lists[i]))
            return alone;
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (!check_number(c, view, type, &numbers[i]))
            return alone;
    }
    check_rest(c, view, type);
    return alone;
}
