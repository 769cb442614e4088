/* What the boards have on their buses: docs/qemu-buses.tsv. SPDX-License-Identifier: MIT */
#include "check/board.h"
#include "check/bus.h"

#include <stdlib.h>

#define ALWAYS                                                                                                                   \
    {                                                                                                                            \
        NULL, false                                                                                                              \
    }
#define COUNT(array) (uint8_t)(sizeof(array) / sizeof *(array))

static const qcb_board_bus q35_buses[] = {
    { "pcie.0", QCB_BUS_PCIE, 0, 0, ALWAYS },        { "isa.0", QCB_BUS_ISA, 0, 0, ALWAYS },
    { "ide", QCB_BUS_IDE, 6, 1, { "sata", true } },  { "usb-bus.0", QCB_BUS_USB, 0, 6, { "usb", false } },
    { "i2c", QCB_BUS_I2C, 0, 0, { "smbus", true } }, { "floppy-bus.0", QCB_BUS_FLOPPY, 0, 2, { "if=floppy", false } },
};
static const qcb_board_part q35_parts[] = {
    { 0, 0, false, ALWAYS },
    { 0x1f, 0, true, ALWAYS },
    { 0x1f, 2, true, { "sata", true } },
    { 0x1f, 3, true, { "smbus", true } },
    { 0x1d, 0, true, { "usb", false } },
    { 0x1d, 1, true, { "usb", false } },
    { 0x1d, 2, true, { "usb", false } },
    { 0x1d, 7, true, { "usb", false } },
};

static const qcb_board_bus pc_buses[] = {
    { "pci.0", QCB_BUS_PCI, 0, 0, ALWAYS },
    { "isa.0", QCB_BUS_ISA, 0, 0, ALWAYS },
    { "floppy-bus.0", QCB_BUS_FLOPPY, 0, 2, ALWAYS },
    { "ide", QCB_BUS_IDE, 2, 2, ALWAYS },
    { "usb-bus.0", QCB_BUS_USB, 0, 2, { "usb", false } },
    { "i2c", QCB_BUS_I2C, 0, 0, { "acpi", true } },
};
static const qcb_board_part pc_parts[] = {
    { 0, 0, false, ALWAYS },          { 1, 0, true, ALWAYS },           { 1, 1, true, ALWAYS },
    { 1, 2, true, { "usb", false } }, { 1, 3, true, { "acpi", true } },
};

static const qcb_board_bus isapc_buses[] = {
    { "isa.0", QCB_BUS_ISA, 0, 0, ALWAYS },
    { "floppy-bus.0", QCB_BUS_FLOPPY, 0, 2, ALWAYS },
    { "ide", QCB_BUS_IDE, 2, 2, ALWAYS },
};
static const qcb_board_bus microvm_buses[] = {
    { "virtio-mmio-bus", QCB_BUS_VIRTIO_MMIO, 24, 0, ALWAYS },
    { "isa.0", QCB_BUS_ISA, 0, 0, ALWAYS },
    { "pcie.0", QCB_BUS_PCIE, 0, 0, { "pcie", false } },
    { "usb-bus.0", QCB_BUS_USB, 0, 8, { "usb", false } },
};
static const qcb_board_bus remote_buses[] = { { "remote-pci", QCB_BUS_PCIE, 0, 0, ALWAYS } };
static const qcb_board_bus arm_virt_buses[] = {
    { "pcie.0", QCB_BUS_PCIE, 0, 0, ALWAYS },
    { "virtio-mmio-bus", QCB_BUS_VIRTIO_MMIO, 32, 0, ALWAYS },
};
static const qcb_board_bus riscv_virt_buses[] = {
    { "pcie.0", QCB_BUS_PCIE, 0, 0, ALWAYS },
    { "virtio-mmio-bus", QCB_BUS_VIRTIO_MMIO, 8, 0, ALWAYS },
};
static const qcb_board_part gpex_parts[] = { { 0, 0, false, ALWAYS } };
static const qcb_board_bus sbsa_buses[] = {
    { "pcie.0", QCB_BUS_PCIE, 0, 0, ALWAYS },
    { "ide", QCB_BUS_IDE, 6, 1, ALWAYS },
    { "usb-bus.0", QCB_BUS_USB, 0, 4, ALWAYS },
};
static const qcb_board_part sbsa_parts[] = { { 0, 0, false, ALWAYS }, { 1, 0, false, ALWAYS } };
static const qcb_board_bus raspi_buses[] = {
    { "usb-bus.0", QCB_BUS_USB, 0, 1, ALWAYS },
    { "sd-bus", QCB_BUS_SD, 0, 0, ALWAYS },
    { "i2c-bus", QCB_BUS_I2C, 3, 0, ALWAYS },
    { "spi", QCB_BUS_SSI, 0, 0, ALWAYS },
};
static const qcb_board_bus s390_buses[] = {
    { "pci.0", QCB_BUS_PCI, 0, 0, ALWAYS },
    { "s390-pcibus.0", QCB_BUS_S390_PCIBUS, 0, 0, ALWAYS },
    { "virtual-css", QCB_BUS_VIRTUAL_CSS, 0, 0, ALWAYS },
    { "ap-bus.0", QCB_BUS_AP, 0, 0, ALWAYS }, /* where the CPU has the feature, which KVM may bring */
    { "s390-sclp-events-bus.0", QCB_BUS_S390_SCLP_EVENTS, 0, 0, ALWAYS },
};

static const char *const nothing[] = { NULL };
static const char *const q35_sysbus[] = { "intel-iommu", "amd-iommu", "ramfb", "vmbus-bridge", "uefi-vars-x64", NULL };
static const char *const pc_sysbus[] = { "ramfb", "vmbus-bridge", "uefi-vars-x64", NULL };
static const char *const microvm_sysbus[] = { "ramfb", "uefi-vars-x64", NULL };
static const char *const arm_sysbus[] = {
    "ramfb",         "tpm-tis-device",     "arm-smmuv3", "uefi-vars-sysbus", "vfio-amd-xgbe", "sbsa-gwdt",
    "vfio-platform", "vfio-calxeda-xgmac", NULL
};
static const char *const riscv_sysbus[] = { "ramfb", "tpm-tis-device", "uefi-vars-sysbus", NULL };
static const char *const s390_sysbus[] = { "s390-pcihost", NULL };

static const char *const q35_chips[] = { "ICH9-LPC",  "ICH9-SMB",    "apic",         "cfi.pflash01", "fw_cfg_io", "hpet",
                                         "i8042",     "i8257",       "ich9-ahci",    "ioapic",       "isa-i8259", "isa-pcspk",
                                         "isa-pit",   "kvmvapic",    "mch",          "mc146818rtc",  "port92",    "ps2-kbd",
                                         "ps2-mouse", "q35-pcihost", "smbus-eeprom", "vmmouse",      "vmport",    NULL };
static const char *const pc_chips[] = { "PIIX3",     "PIIX4_PM",     "apic",           "cfi.pflash01", "fw_cfg_io",
                                        "hpet",      "i440FX",       "i440FX-pcihost", "i8042",        "i8257",
                                        "ioapic",    "isa-fdc",      "isa-i8259",      "isa-pcspk",    "isa-pit",
                                        "kvmvapic",  "mc146818rtc",  "piix3-ide",      "port92",       "ps2-kbd",
                                        "ps2-mouse", "smbus-eeprom", "vmmouse",        "vmport",       NULL };
static const char *const isapc_chips[] = { "fw_cfg_io", "i8042",     "i8257",   "isa-fdc",     "isa-i8259",
                                           "isa-ide",   "isa-pcspk", "isa-pit", "mc146818rtc", "port92",
                                           "ps2-kbd",   "ps2-mouse", "vmmouse", "vmport",      NULL };
static const char *const microvm_chips[] = { "apic", "fw_cfg_io", "ioapic", "virtio-mmio", NULL };
static const char *const arm_chips[] = { "arm-gicv2m", "arm_gic", "cfi.pflash01", "fw_cfg_mem", "gpex-pcihost", "gpex-root",
                                         "gpio-key",   "pl011",   "pl031",        "pl061",      "virtio-mmio",  NULL };
static const char *const riscv_chips[] = { "cfi.pflash01", "fw_cfg_mem",        "goldfish_rtc", "gpex-pcihost",
                                           "gpex-root",    "riscv.sifive.test", "virtio-mmio",  NULL };

#define X86 "x86_64 i386"
#define ARM "aarch64 arm"

static const qcb_board boards[] = {
    { "pc-q35-", X86, q35_buses, COUNT(q35_buses), COUNT(q35_parts), q35_parts, q35_sysbus, true, true, q35_chips, true },
    { "pc-i440fx-", X86, pc_buses, COUNT(pc_buses), COUNT(pc_parts), pc_parts, pc_sysbus, true, true, pc_chips, true },
    { "isapc", X86, isapc_buses, COUNT(isapc_buses), 0, NULL, nothing, false, false, isapc_chips, true },
    { "microvm", X86, microvm_buses, COUNT(microvm_buses), 0, NULL, microvm_sysbus, false, false, microvm_chips, true },
    { "x-remote", X86, remote_buses, COUNT(remote_buses), 0, NULL, nothing, false, false, nothing, false },
    { "none", NULL, NULL, 0, 0, NULL, nothing, false, false, nothing, false },
    { "virt-", ARM, arm_virt_buses, COUNT(arm_virt_buses), COUNT(gpex_parts), gpex_parts, arm_sysbus, false, true, arm_chips,
      false },
    { "virt", "riscv64 riscv32", riscv_virt_buses, COUNT(riscv_virt_buses), COUNT(gpex_parts), gpex_parts, riscv_sysbus, false,
      true, riscv_chips, false },
    { "sbsa-ref", ARM, sbsa_buses, COUNT(sbsa_buses), COUNT(sbsa_parts), sbsa_parts, nothing, false, true, nothing, false },
    { "raspi3b", ARM, raspi_buses, COUNT(raspi_buses), 0, NULL, nothing, false, false, nothing, false },
    { "s390-ccw-virtio-", "s390x", s390_buses, COUNT(s390_buses), 0, NULL, s390_sysbus, false, false, nothing, true },
};

static bool is_of_family(const char *name, const char *family)
{
    size_t len = strlen(family);
    return len != 0 && family[len - 1] == '-' ? strncmp(name, family, len) == 0 : strcmp(name, family) == 0;
}

static bool has_word(const char *words, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = words; (at = strstr(at, word)) != NULL; at += len) {
        if ((at == words || at[-1] == ' ') && (at[len] == '\0' || at[len] == ' '))
            return true;
    }
    return false;
}

#define RISCV "riscv64 riscv32"
#define PPC "ppc64 ppc"

static const struct type_row {
    const char *name, *archs, *types; /* "usb-bus?": not with -nodefaults */
} type_rows[] = {
#include "check/board_types.inc"
};

static int compare_types(const void *key, const void *row)
{
    return strcmp(key, ((const struct type_row *)row)->name);
}

const char *qcb__board_types(const qcb_checker *c)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    if (name != NULL && strncmp(name, "pseries-", 8) == 0)
        name = "pseries"; /* of all its versions */
    const struct type_row *row =
        name == NULL ? NULL : bsearch(name, type_rows, sizeof type_rows / sizeof *type_rows, sizeof *type_rows, compare_types);
    return row != NULL && has_word(row->archs, c->target->arch) ? row->types : NULL;
}

const qcb_board *qcb__board(const qcb_checker *c)
{
    return c->board->buses;
}

const qcb_board *qcb__find_board(const qcb_checker *c)
{
    const char *name = c->machine != 0 ? qcb_type_name(c->target, c->machine) : NULL;
    for (size_t i = 0; name != NULL && i < sizeof boards / sizeof *boards; i++) {
        if (is_of_family(name, boards[i].family) && (boards[i].archs == NULL || has_word(boards[i].archs, c->target->arch)))
            return &boards[i];
    }
    return NULL;
}
