/* machine.c - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"

#include <qcb/machine.h>

/* clang-format off */

static const char *const on_off_auto_words[] = { "on", "off", "auto" };
static const qcb_enum_words on_off_auto_enum __attribute__((unused)) = { on_off_auto_words, 3, "QCB_" };
static const char *const irqchip_words[] = { "off", "on", "split" };
static const qcb_enum_words irqchip_enum = { irqchip_words, 3, "QCB_IRQCHIP_" };
static const char *const cache_level_words[] = { "l1d", "l1i", "l2", "l3" };
static const qcb_enum_words cache_level_enum = { cache_level_words, 4, "QCB_CACHE_LEVEL_" };
static const char *const topology_level_words[] = { "book", "cluster", "core", "default", "die", "drawer", "module", "socket", "thread" };
static const qcb_enum_words topology_level_enum = { topology_level_words, 9, "QCB_TOPOLOGY_LEVEL_" };
static const char *const smbios_entry_point_words[] = { "32", "64", "auto" };
static const qcb_enum_words smbios_entry_point_enum = { smbios_entry_point_words, 3, "QCB_SMBIOS_ENTRY_POINT_" };
static const char *const via_words[] = { "cuda", "pmu", "pmu-adb" };
static const qcb_enum_words via_enum = { via_words, 3, "QCB_VIA_" };
static const char *const south_bridge_words[] = { "PIIX3", "piix4-isa" };
static const qcb_enum_words south_bridge_enum = { south_bridge_words, 2, "QCB_SOUTH_BRIDGE_" };
static const char *const endian_mode_words[] = { "big", "little", "unspecified" };
static const qcb_enum_words endian_mode_enum = { endian_mode_words, 3, "QCB_ENDIAN_MODE_" };
static const char *const cap_state_words[] = { "broken", "fixed", "workaround" };
static const qcb_enum_words cap_state_enum = { cap_state_words, 3, "QCB_CAP_STATE_" };
static const char *const cap_ibs_words[] = { "broken", "fixed-ccd", "fixed-ibs", "fixed-na", "workaround" };
static const qcb_enum_words cap_ibs_enum = { cap_ibs_words, 5, "QCB_CAP_IBS_" };
static const char *const ic_mode_words[] = { "dual", "xics", "xive" };
static const qcb_enum_words ic_mode_enum = { ic_mode_words, 3, "QCB_IC_MODE_" };
static const char *const cpu_compat_words[] = { "power10", "power11", "power6", "power7", "power8", "power9" };
static const qcb_enum_words cpu_compat_enum = { cpu_compat_words, 6, "QCB_CPU_COMPAT_" };
static const char *const resize_hpt_words[] = { "disabled", "enabled", "required" };
static const qcb_enum_words resize_hpt_enum = { resize_hpt_words, 3, "QCB_RESIZE_HPT_" };
static const char *const aia_words[] = { "aplic", "aplic-imsic", "none" };
static const qcb_enum_words aia_enum = { aia_words, 3, "QCB_AIA_" };
static const char *const gic_version_words[] = { "2", "3", "4", "host", "max", "x-5" };
static const qcb_enum_words gic_version_enum = { gic_version_words, 6, "QCB_GIC_VERSION_" };
static const char *const virt_iommu_words[] = { "none", "smmuv3" };
static const qcb_enum_words virt_iommu_enum = { virt_iommu_words, 2, "QCB_VIRT_IOMMU_" };
static const char *const msi_words[] = { "auto", "gicv2m", "its", "off" };
static const qcb_enum_words msi_enum = { msi_words, 4, "QCB_MSI_" };

static const qcb_field machine_fields[] = {
    { ",type=\0", "type", "type", offsetof(qcb_machine, type), QCB_FIELD_STRING, QCB_FIELD_IMPLIED, 4, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",accel=", "accel", "accel", offsetof(qcb_machine, accel), QCB_FIELD_COLON_LIST, 0, 5, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",aclint=\0\0\0\0\0\0\0", "aclint", "aclint", offsetof(qcb_machine, aclint), QCB_FIELD_BOOL, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",acpi=\0", "acpi", "acpi", offsetof(qcb_machine, acpi), QCB_FIELD_ENUM, 0, 4, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",aes-key-wrap=\0", "aes-key-wrap", "aes_key_wrap", offsetof(qcb_machine, aes_key_wrap), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
    { ",aia=\0\0", "aia", "aia", offsetof(qcb_machine, aia), QCB_FIELD_ENUM, 0, 3, 0, &aia_enum, NULL, 0u, 0u },
    { ",aia-guests=\0\0\0", "aia-guests", "aia_guests", offsetof(qcb_machine, aia_guests), QCB_FIELD_STRING, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",append=\0\0\0\0\0\0\0", "append", "append", offsetof(qcb_machine, append), QCB_FIELD_STRING, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",audiodev=\0\0\0\0\0", "audiodev", "audiodev", offsetof(qcb_machine, audiodev), QCB_FIELD_STRING, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",auto-kernel-cmdline=\0\0", "auto-kernel-cmdline", "auto_kernel_cmdline", offsetof(qcb_machine, auto_kernel_cmdline), QCB_FIELD_BOOL, 0, 19, 0, NULL, NULL, 0u, 0u },
    { ",auto-shutdown=", "auto-shutdown", "auto_shutdown", offsetof(qcb_machine, auto_shutdown), QCB_FIELD_BOOL, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",aux-ram-share=", "aux-ram-share", "aux_ram_share", offsetof(qcb_machine, aux_ram_share), QCB_FIELD_BOOL, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",big-core=\0\0\0\0\0", "big-core", "big_core", offsetof(qcb_machine, big_core), QCB_FIELD_BOOL, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",bmc-console=\0\0", "bmc-console", "bmc_console", offsetof(qcb_machine, bmc_console), QCB_FIELD_STRING, 0, 11, 0, NULL, NULL, 0u, 0u },
    { ",boot=\0", "boot", "boot", offsetof(qcb_machine, boot), QCB_FIELD_STRUCT, 0, 4, 0, NULL, &qcb_desc_boot, 0u, 0u },
    { ",boot-emmc=\0\0\0\0", "boot-emmc", "boot_emmc", offsetof(qcb_machine, boot_emmc), QCB_FIELD_BOOL, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",boot-mode=\0\0\0\0", "boot-mode", "boot_mode", offsetof(qcb_machine, boot_mode), QCB_FIELD_STRING, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",bus-lock-ratelimit=\0\0\0", "bus-lock-ratelimit", "bus_lock_ratelimit", offsetof(qcb_machine, bus_lock_ratelimit), QCB_FIELD_UINT, 0, 18, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",canbus0=\0\0\0\0\0\0", "canbus0", "canbus0", offsetof(qcb_machine, canbus0), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",canbus1=\0\0\0\0\0\0", "canbus1", "canbus1", offsetof(qcb_machine, canbus1), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",canbus2=\0\0\0\0\0\0", "canbus2", "canbus2", offsetof(qcb_machine, canbus2), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",canbus3=\0\0\0\0\0\0", "canbus3", "canbus3", offsetof(qcb_machine, canbus3), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",cap-ail-mode-3=\0\0\0\0\0\0\0", "cap-ail-mode-3", "cap_ail_mode_3", offsetof(qcb_machine, cap_ail_mode_3), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",cap-ccf-assist=\0\0\0\0\0\0\0", "cap-ccf-assist", "cap_ccf_assist", offsetof(qcb_machine, cap_ccf_assist), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",cap-cfpc=\0\0\0\0\0", "cap-cfpc", "cap_cfpc", offsetof(qcb_machine, cap_cfpc), QCB_FIELD_ENUM, 0, 8, 0, &cap_state_enum, NULL, 0u, 0u },
    { ",cap-dawr1=\0\0\0\0", "cap-dawr1", "cap_dawr1", offsetof(qcb_machine, cap_dawr1), QCB_FIELD_BOOL, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",cap-dfp=\0\0\0\0\0\0", "cap-dfp", "cap_dfp", offsetof(qcb_machine, cap_dfp), QCB_FIELD_BOOL, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",cap-fwnmi=\0\0\0\0", "cap-fwnmi", "cap_fwnmi", offsetof(qcb_machine, cap_fwnmi), QCB_FIELD_BOOL, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",cap-hpt-max-page-size=", "cap-hpt-max-page-size", "cap_hpt_max_page_size", offsetof(qcb_machine, cap_hpt_max_page_size), QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO, 21, 0, NULL, NULL, 4096u, 18446744073709551615u },
    { ",cap-htm=\0\0\0\0\0\0", "cap-htm", "cap_htm", offsetof(qcb_machine, cap_htm), QCB_FIELD_BOOL, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",cap-ibs=\0\0\0\0\0\0", "cap-ibs", "cap_ibs", offsetof(qcb_machine, cap_ibs), QCB_FIELD_ENUM, 0, 7, 0, &cap_ibs_enum, NULL, 0u, 0u },
    { ",cap-large-decr=\0\0\0\0\0\0\0", "cap-large-decr", "cap_large_decr", offsetof(qcb_machine, cap_large_decr), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",cap-nested-hv=", "cap-nested-hv", "cap_nested_hv", offsetof(qcb_machine, cap_nested_hv), QCB_FIELD_BOOL, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",cap-nested-papr=\0\0\0\0\0\0", "cap-nested-papr", "cap_nested_papr", offsetof(qcb_machine, cap_nested_papr), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",cap-rpt-invalidate=\0\0\0", "cap-rpt-invalidate", "cap_rpt_invalidate", offsetof(qcb_machine, cap_rpt_invalidate), QCB_FIELD_BOOL, 0, 18, 0, NULL, NULL, 0u, 0u },
    { ",cap-sbbc=\0\0\0\0\0", "cap-sbbc", "cap_sbbc", offsetof(qcb_machine, cap_sbbc), QCB_FIELD_ENUM, 0, 8, 0, &cap_state_enum, NULL, 0u, 0u },
    { ",cap-vsx=\0\0\0\0\0\0", "cap-vsx", "cap_vsx", offsetof(qcb_machine, cap_vsx), QCB_FIELD_BOOL, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",clint-timebase-frequency=\0\0\0\0\0", "clint-timebase-frequency", "clint_timebase_frequency", offsetof(qcb_machine, clint_timebase_frequency), QCB_FIELD_UINT, 0, 24, 0, NULL, NULL, 0u, 4294967295u },
    { ",compact-highmem=\0\0\0\0\0\0", "compact-highmem", "compact_highmem", offsetof(qcb_machine, compact_highmem), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",confidential-guest-support=\0\0\0", "confidential-guest-support", "confidential_guest_support", offsetof(qcb_machine, confidential_guest_support), QCB_FIELD_STRING, 0, 26, 0, NULL, NULL, 0u, 0u },
    { ",cxl=\0\0", "cxl", "cxl", offsetof(qcb_machine, cxl), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",cxl-fmw=\0\0\0\0\0\0", "cxl-fmw", "cxl_fmw", offsetof(qcb_machine, cxl_fmw), QCB_FIELD_STRUCTS, 0, 7, 0, NULL, &qcb_desc_cxl_fmw, 0u, 0u },
    { ",dea-key-wrap=\0", "dea-key-wrap", "dea_key_wrap", offsetof(qcb_machine, dea_key_wrap), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
    { ",default-bus-bypass-iommu=\0\0\0\0\0", "default-bus-bypass-iommu", "default_bus_bypass_iommu", offsetof(qcb_machine, default_bus_bypass_iommu), QCB_FIELD_BOOL, 0, 24, 0, NULL, NULL, 0u, 0u },
    { ",device-memory-region-size=\0\0\0\0", "device-memory-region-size", "device_memory_region_size", offsetof(qcb_machine, device_memory_region_size), QCB_FIELD_INT, 0, 25, 0, NULL, NULL, 9223372036854775808u, 9223372036854775807u },
    { ",dmsi=\0", "dmsi", "dmsi", offsetof(qcb_machine, dmsi), QCB_FIELD_ENUM, 0, 4, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",dt-compatible=", "dt-compatible", "dt_compatible", offsetof(qcb_machine, dt_compatible), QCB_FIELD_STRING, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",dtb=\0\0", "dtb", "dtb", offsetof(qcb_machine, dtb), QCB_FIELD_STRING, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",dtb-kaslr-seed=\0\0\0\0\0\0\0", "dtb-kaslr-seed", "dtb_kaslr_seed", offsetof(qcb_machine, dtb_kaslr_seed), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",dtb-randomness=\0\0\0\0\0\0\0", "dtb-randomness", "dtb_randomness", offsetof(qcb_machine, dtb_randomness), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",dump-guest-core=\0\0\0\0\0\0", "dump-guest-core", "dump_guest_core", offsetof(qcb_machine, dump_guest_core), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",dumpdtb=\0\0\0\0\0\0", "dumpdtb", "dumpdtb", offsetof(qcb_machine, dumpdtb), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",easc=\0", "easc", "easc", offsetof(qcb_machine, easc), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",endianness=\0\0\0", "endianness", "endianness", offsetof(qcb_machine, endianness), QCB_FIELD_ENUM, 0, 10, 0, &endian_mode_enum, NULL, 0u, 0u },
    { ",execute-in-place=\0\0\0\0\0", "execute-in-place", "execute_in_place", offsetof(qcb_machine, execute_in_place), QCB_FIELD_BOOL, 0, 16, 0, NULL, NULL, 0u, 0u },
    { ",fd-bootchk=\0\0\0", "fd-bootchk", "fd_bootchk", offsetof(qcb_machine, fd_bootchk), QCB_FIELD_BOOL, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",firmware=\0\0\0\0\0", "firmware", "firmware", offsetof(qcb_machine, firmware), QCB_FIELD_STRING, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",fmc-model=\0\0\0\0", "fmc-model", "fmc_model", offsetof(qcb_machine, fmc_model), QCB_FIELD_STRING, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",gic-version=\0\0", "gic-version", "gic_version", offsetof(qcb_machine, gic_version), QCB_FIELD_ENUM, 0, 11, 0, &gic_version_enum, NULL, 0u, 0u },
    { ",graphics=\0\0\0\0\0", "graphics", "graphics", offsetof(qcb_machine, graphics), QCB_FIELD_BOOL, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",hb-mode=\0\0\0\0\0\0", "hb-mode", "hb_mode", offsetof(qcb_machine, hb_mode), QCB_FIELD_BOOL, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",highmem=\0\0\0\0\0\0", "highmem", "highmem", offsetof(qcb_machine, highmem), QCB_FIELD_BOOL, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",highmem-ecam=\0", "highmem-ecam", "highmem_ecam", offsetof(qcb_machine, highmem_ecam), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
    { ",highmem-mmio=\0", "highmem-mmio", "highmem_mmio", offsetof(qcb_machine, highmem_mmio), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
    { ",highmem-mmio-size=\0\0\0\0", "highmem-mmio-size", "highmem_mmio_size", offsetof(qcb_machine, highmem_mmio_size), QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO, 17, 0, NULL, NULL, 549755813888u, 18446744073709551615u },
    { ",highmem-redists=\0\0\0\0\0\0", "highmem-redists", "highmem_redists", offsetof(qcb_machine, highmem_redists), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",hmat=\0", "hmat", "hmat", offsetof(qcb_machine, hmat), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",host-model=\0\0\0", "host-model", "host_model", offsetof(qcb_machine, host_model), QCB_FIELD_STRING, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",host-serial=\0\0", "host-serial", "host_serial", offsetof(qcb_machine, host_serial), QCB_FIELD_STRING, 0, 11, 0, NULL, NULL, 0u, 0u },
    { ",hpet=\0", "hpet", "hpet", offsetof(qcb_machine, hpet), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",i8042=", "i8042", "i8042", offsetof(qcb_machine, i8042), QCB_FIELD_BOOL, 0, 5, 0, NULL, NULL, 0u, 0u },
    { ",ic-mode=\0\0\0\0\0\0", "ic-mode", "ic_mode", offsetof(qcb_machine, ic_mode), QCB_FIELD_ENUM, 0, 7, 0, &ic_mode_enum, NULL, 0u, 0u },
    { ",igd-passthru=\0", "igd-passthru", "igd_passthru", offsetof(qcb_machine, igd_passthru), QCB_FIELD_BOOL, 0, 12, 0, NULL, NULL, 0u, 0u },
    { ",initrd=\0\0\0\0\0\0\0", "initrd", "initrd", offsetof(qcb_machine, initrd), QCB_FIELD_STRING, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",ioapic2=\0\0\0\0\0\0", "ioapic2", "ioapic2", offsetof(qcb_machine, ioapic2), QCB_FIELD_ENUM, 0, 7, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",iommu=", "iommu", "iommu", offsetof(qcb_machine, iommu), QCB_FIELD_ENUM, 0, 5, 0, &virt_iommu_enum, NULL, 0u, 0u },
    { ",iommu-sys=\0\0\0\0", "iommu-sys", "iommu_sys", offsetof(qcb_machine, iommu_sys), QCB_FIELD_ENUM, 0, 9, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",isa-serial=\0\0\0", "isa-serial", "isa_serial", offsetof(qcb_machine, isa_serial), QCB_FIELD_BOOL, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",its=\0\0", "its", "its", offsetof(qcb_machine, its), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",kernel=\0\0\0\0\0\0\0", "kernel", "kernel", offsetof(qcb_machine, kernel), QCB_FIELD_STRING, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",kernel-addr=\0\0", "kernel-addr", "kernel_addr", offsetof(qcb_machine, kernel_addr), QCB_FIELD_UINT, 0, 11, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",kernel-irqchip=\0\0\0\0\0\0\0", "kernel-irqchip", "kernel_irqchip", offsetof(qcb_machine, kernel_irqchip), QCB_FIELD_ENUM, 0, 14, 0, &irqchip_enum, NULL, 0u, 0u },
    { ",kvm-shadow-mem=\0\0\0\0\0\0\0", "kvm-shadow-mem", "kvm_shadow_mem", offsetof(qcb_machine, kvm_shadow_mem), QCB_FIELD_INT, 0, 14, 0, NULL, NULL, 9223372036854775808u, 9223372036854775807u },
    { ",kvm-type=\0\0\0\0\0", "kvm-type", "kvm_type", offsetof(qcb_machine, kvm_type), QCB_FIELD_STRING, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",loadparm=\0\0\0\0\0", "loadparm", "loadparm", offsetof(qcb_machine, loadparm), QCB_FIELD_STRING, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",lpar-per-core=", "lpar-per-core", "lpar_per_core", offsetof(qcb_machine, lpar_per_core), QCB_FIELD_BOOL, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",max-cpu-compat=\0\0\0\0\0\0\0", "max-cpu-compat", "max_cpu_compat", offsetof(qcb_machine, max_cpu_compat), QCB_FIELD_ENUM, 0, 14, 0, &cpu_compat_enum, NULL, 0u, 0u },
    { ",max-fw-size=\0\0", "max-fw-size", "max_fw_size", offsetof(qcb_machine, max_fw_size), QCB_FIELD_SIZE, 0, 11, 0, NULL, NULL, 0u, 16777216u },
    { ",max-ram-below-4g=\0\0\0\0\0", "max-ram-below-4g", "max_ram_below_4g", offsetof(qcb_machine, max_ram_below_4g), QCB_FIELD_SIZE, 0, 16, 0, NULL, NULL, 0u, 4294967296u },
    { ",mem-merge=\0\0\0\0", "mem-merge", "mem_merge", offsetof(qcb_machine, mem_merge), QCB_FIELD_BOOL, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",memory=\0\0\0\0\0\0\0", "memory", "memory", offsetof(qcb_machine, memory), QCB_FIELD_STRUCT, 0, 6, 0, NULL, &qcb_desc_memory_size, 0u, 0u },
    { ",memory-backend=\0\0\0\0\0\0\0", "memory-backend", "memory_backend", offsetof(qcb_machine, memory_backend), QCB_FIELD_STRING, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",memory-encryption=\0\0\0\0", "memory-encryption", "memory_encryption", offsetof(qcb_machine, memory_encryption), QCB_FIELD_STRING, 0, 17, 0, NULL, NULL, 0u, 0u },
    { ",modern-hotplug-events=", "modern-hotplug-events", "modern_hotplug_events", offsetof(qcb_machine, modern_hotplug_events), QCB_FIELD_BOOL, 0, 21, 0, NULL, NULL, 0u, 0u },
    { ",msel=\0", "msel", "msel", offsetof(qcb_machine, msel), QCB_FIELD_UINT, 0, 4, 0, NULL, NULL, 0u, 4294967295u },
    { ",msi=\0\0", "msi", "msi", offsetof(qcb_machine, msi), QCB_FIELD_ENUM, 0, 3, 0, &msi_enum, NULL, 0u, 0u },
    { ",mte=\0\0", "mte", "mte", offsetof(qcb_machine, mte), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",nvdimm=\0\0\0\0\0\0\0", "nvdimm", "nvdimm", offsetof(qcb_machine, nvdimm), QCB_FIELD_BOOL, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",nvdimm-persistence=\0\0\0", "nvdimm-persistence", "nvdimm_persistence", offsetof(qcb_machine, nvdimm_persistence), QCB_FIELD_STRING, 0, 18, 0, NULL, NULL, 0u, 0u },
    { ",ospi-flash=\0\0\0", "ospi-flash", "ospi_flash", offsetof(qcb_machine, ospi_flash), QCB_FIELD_STRING, 0, 10, 0, NULL, NULL, 0u, 0u },
    { ",pcie=\0", "pcie", "pcie", offsetof(qcb_machine, pcie), QCB_FIELD_ENUM, 0, 4, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",pcspk-audiodev=\0\0\0\0\0\0\0", "pcspk-audiodev", "pcspk_audiodev", offsetof(qcb_machine, pcspk_audiodev), QCB_FIELD_STRING, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",pflash0=\0\0\0\0\0\0", "pflash0", "pflash0", offsetof(qcb_machine, pflash0), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",pflash1=\0\0\0\0\0\0", "pflash1", "pflash1", offsetof(qcb_machine, pflash1), QCB_FIELD_STRING, 0, 7, 0, NULL, NULL, 0u, 0u },
    { ",phandle-start=", "phandle-start", "phandle_start", offsetof(qcb_machine, phandle_start), QCB_FIELD_INT, 0, 13, 0, NULL, NULL, 9223372036854775808u, 9223372036854775807u },
    { ",pic=\0\0", "pic", "pic", offsetof(qcb_machine, pic), QCB_FIELD_ENUM, 0, 3, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",pit=\0\0", "pit", "pit", offsetof(qcb_machine, pit), QCB_FIELD_ENUM, 0, 3, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",ras=\0\0", "ras", "ras", offsetof(qcb_machine, ras), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",remap=", "remap", "remap", offsetof(qcb_machine, remap), QCB_FIELD_STRING, 0, 5, 0, NULL, NULL, 0u, 0u },
    { ",resize-hpt=\0\0\0", "resize-hpt", "resize_hpt", offsetof(qcb_machine, resize_hpt), QCB_FIELD_ENUM, 0, 10, 0, &resize_hpt_enum, NULL, 0u, 0u },
    { ",revb=\0", "revb", "revb", offsetof(qcb_machine, revb), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",rtc=\0\0", "rtc", "rtc", offsetof(qcb_machine, rtc), QCB_FIELD_ENUM, 0, 3, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",sata=\0", "sata", "sata", offsetof(qcb_machine, sata), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",secure=\0\0\0\0\0\0\0", "secure", "secure", offsetof(qcb_machine, secure), QCB_FIELD_BOOL, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",serial=\0\0\0\0\0\0\0", "serial", "serial", offsetof(qcb_machine, serial), QCB_FIELD_UINT, 0, 6, 0, NULL, NULL, 0u, 4294967295u },
    { ",sgx-epc=\0\0\0\0\0\0", "sgx-epc", "sgx_epc", offsetof(qcb_machine, sgx_epc), QCB_FIELD_STRUCTS, 0, 7, 0, NULL, &qcb_desc_sgx_epc, 0u, 0u },
    { ",shim=\0", "shim", "shim", offsetof(qcb_machine, shim), QCB_FIELD_STRING, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",signature=\0\0\0\0", "signature", "signature", offsetof(qcb_machine, signature), QCB_FIELD_STRING, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",signature-granularity=", "signature-granularity", "signature_granularity", offsetof(qcb_machine, signature_granularity), QCB_FIELD_UINT, 0, 21, 0, NULL, NULL, 0u, 255u },
    { ",smbios-entry-point-type=\0\0\0\0\0\0", "smbios-entry-point-type", "smbios_entry_point_type", offsetof(qcb_machine, smbios_entry_point_type), QCB_FIELD_ENUM, 0, 23, 0, &smbios_entry_point_enum, NULL, 0u, 0u },
    { ",smbus=", "smbus", "smbus", offsetof(qcb_machine, smbus), QCB_FIELD_BOOL, 0, 5, 0, NULL, NULL, 0u, 0u },
    { ",smm=\0\0", "smm", "smm", offsetof(qcb_machine, smm), QCB_FIELD_ENUM, 0, 3, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",smp=\0\0", "smp", "smp", offsetof(qcb_machine, smp), QCB_FIELD_STRUCT, 0, 3, 0, NULL, &qcb_desc_smp, 0u, 0u },
    { ",smp-cache=\0\0\0\0", "smp-cache", "smp_cache", offsetof(qcb_machine, smp_cache), QCB_FIELD_STRUCTS, 0, 9, 0, NULL, &qcb_desc_smp_cache, 0u, 0u },
    { ",spcr=\0", "spcr", "spcr", offsetof(qcb_machine, spcr), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",spi-model=\0\0\0\0", "spi-model", "spi_model", offsetof(qcb_machine, spi_model), QCB_FIELD_STRING, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",start-in-flash=\0\0\0\0\0\0\0", "start-in-flash", "start_in_flash", offsetof(qcb_machine, start_in_flash), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",suppress-vmdesc=\0\0\0\0\0\0", "suppress-vmdesc", "suppress_vmdesc", offsetof(qcb_machine, suppress_vmdesc), QCB_FIELD_BOOL, 0, 15, 0, NULL, NULL, 0u, 0u },
    { ",usb=\0\0", "usb", "usb", offsetof(qcb_machine, usb), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",v-eiointc=\0\0\0\0", "v-eiointc", "v_eiointc", offsetof(qcb_machine, v_eiointc), QCB_FIELD_ENUM, 0, 9, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",vfio-no-msix-emulation=\0\0\0\0\0\0\0", "vfio-no-msix-emulation", "vfio_no_msix_emulation", offsetof(qcb_machine, vfio_no_msix_emulation), QCB_FIELD_BOOL, 0, 22, 0, NULL, NULL, 0u, 0u },
    { ",vfio-user=\0\0\0\0", "vfio-user", "vfio_user", offsetof(qcb_machine, vfio_user), QCB_FIELD_BOOL, 0, 9, 0, NULL, NULL, 0u, 0u },
    { ",via=\0\0", "via", "via", offsetof(qcb_machine, via), QCB_FIELD_ENUM, 0, 3, 0, &via_enum, NULL, 0u, 0u },
    { ",vic=\0\0", "vic", "vic", offsetof(qcb_machine, vic), QCB_FIELD_BOOL, 0, 3, 0, NULL, NULL, 0u, 0u },
    { ",virtio-mmio-transports=\0\0\0\0\0\0\0", "virtio-mmio-transports", "virtio_mmio_transports", offsetof(qcb_machine, virtio_mmio_transports), QCB_FIELD_UINT, 0, 22, 0, NULL, NULL, 0u, 32u },
    { ",virtualization=\0\0\0\0\0\0\0", "virtualization", "virtualization", offsetof(qcb_machine, virtualization), QCB_FIELD_BOOL, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",vmport=\0\0\0\0\0\0\0", "vmport", "vmport", offsetof(qcb_machine, vmport), QCB_FIELD_ENUM, 0, 6, 0, &on_off_auto_enum, NULL, 0u, 0u },
    { ",vsmt=\0", "vsmt", "vsmt", offsetof(qcb_machine, vsmt), QCB_FIELD_UINT, 0, 4, 0, NULL, NULL, 0u, 4294967295u },
    { ",wdat=\0", "wdat", "wdat", offsetof(qcb_machine, wdat), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",x-change-vmfd-on-reset=\0\0\0\0\0\0\0", "x-change-vmfd-on-reset", "x_change_vmfd_on_reset", offsetof(qcb_machine, x_change_vmfd_on_reset), QCB_FIELD_BOOL, 0, 22, 0, NULL, NULL, 0u, 0u },
    { ",x-oem-id=\0\0\0\0\0", "x-oem-id", "x_oem_id", offsetof(qcb_machine, x_oem_id), QCB_FIELD_STRING, 0, 8, 0, NULL, NULL, 0u, 0u },
    { ",x-oem-table-id=\0\0\0\0\0\0\0", "x-oem-table-id", "x_oem_table_id", offsetof(qcb_machine, x_oem_table_id), QCB_FIELD_STRING, 0, 14, 0, NULL, NULL, 0u, 0u },
    { ",x-option-roms=", "x-option-roms", "x_option_roms", offsetof(qcb_machine, x_option_roms), QCB_FIELD_BOOL, 0, 13, 0, NULL, NULL, 0u, 0u },
    { ",x-south-bridge=\0\0\0\0\0\0\0", "x-south-bridge", "x_south_bridge", offsetof(qcb_machine, x_south_bridge), QCB_FIELD_ENUM, 0, 14, 0, &south_bridge_enum, NULL, 0u, 0u },
    { ",x-vof=", "x-vof", "x_vof", offsetof(qcb_machine, x_vof), QCB_FIELD_BOOL, 0, 5, 0, NULL, NULL, 0u, 0u },
};
static const uint16_t machine_slots[512] = {
    116, 57, 0, 0, 75, 81, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 67, 0, 0, 0, 0, 0,
    0, 72, 0, 0, 0, 0, 0, 136, 0, 0, 118, 5, 127, 0, 101, 0, 0, 50, 0, 0, 0, 25, 54, 24,
    91, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0, 143, 0, 0, 0, 0, 0, 36, 43, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 8, 12, 0, 0, 0, 39, 0, 0, 60, 0, 41, 0, 0, 0,
    13, 0, 0, 0, 71, 0, 0, 0, 64, 0, 89, 0, 0, 52, 70, 69, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 92, 2, 45, 0, 0, 0, 58, 0,
    0, 0, 0, 0, 0, 0, 120, 0, 0, 106, 0, 0, 0, 0, 110, 0, 0, 0, 0, 4, 108, 0, 87, 0,
    0, 0, 0, 0, 0, 0, 0, 133, 16, 83, 0, 98, 0, 0, 7, 115, 114, 0, 119, 0, 0, 47, 0, 0,
    0, 0, 0, 0, 94, 0, 55, 0, 0, 0, 0, 0, 0, 17, 96, 0, 0, 0, 0, 0, 53, 0, 0, 0,
    0, 22, 0, 0, 78, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0,
    0, 0, 0, 38, 112, 0, 0, 30, 32, 126, 0, 0, 0, 0, 90, 76, 93, 0, 0, 109, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 48, 86, 104, 68, 102, 137, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 3, 139,
    0, 0, 0, 0, 142, 0, 0, 19, 105, 80, 0, 18, 61, 130, 0, 84, 62, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 26, 132, 56, 0, 10, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 134,
    59, 145, 0, 0, 14, 121, 77, 0, 0, 125, 95, 0, 15, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 141,
    135, 0, 66, 0, 0, 124, 0, 0, 0, 0, 0, 0, 6, 128, 107, 0, 0, 0, 0, 29, 35, 37, 111, 0,
    0, 0, 0, 0, 99, 0, 0, 0, 131, 0, 0, 0, 0, 11, 0, 0, 0, 0, 138, 0, 0, 27, 129, 82,
    103, 144, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 33, 0, 0, 49, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 74, 21, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 42, 0, 0, 0, 0, 0, 63, 88, 0, 0, 0, 0,
    46, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 51, 117, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 73,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_machine) == 1280, "layout");
static const uint16_t machine_at_word[] = {
    0, 1, 1, 2, 4, 6, 7, 8, 9, 11, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 16, 17, 17,
    18, 19, 20, 21, 22, 24, 26, 28, 28, 29, 31, 33, 35, 37, 37, 38, 39, 40, 41, 41, 42, 44, 44, 45,
    46, 47, 48, 50, 51, 52, 54, 56, 57, 58, 60, 62, 64, 64, 65, 67, 68, 69, 71, 73, 74, 76, 78, 79,
    80, 80, 81, 82, 82, 83, 84, 85, 87, 87, 88, 88, 89, 90, 90, 90, 90, 90, 90, 91, 92, 93, 94, 94,
    95, 97, 98, 99, 100, 101, 102, 103, 104, 104, 105, 107, 108, 109, 111, 113, 114, 114, 115, 115, 116, 117, 118, 118,
    119, 121, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 123, 123,
    124, 125, 126, 128, 130, 132, 134, 134, 135, 137, 137, 138, 140, 141, 142, 144,
};
#endif
const qcb_desc qcb_desc_machine = {
    "machine", "machine", NULL, NULL, machine_fields, machine_slots, QCB__AT_WORD(machine_at_word), 511, sizeof(qcb_machine), 145,
    QCB_FORM_KEYVAL, true, true, false,
};

static const qcb_field boot_fields[] = {
    { ",menu=\0", "menu", "menu", offsetof(qcb_boot, menu), QCB_FIELD_BOOL, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",once=\0", "once", "once", offsetof(qcb_boot, once), QCB_FIELD_STRING, 0, 4, 0, NULL, NULL, 0u, 0u },
    { ",order=", "order", "order", offsetof(qcb_boot, order), QCB_FIELD_STRING, 0, 5, 0, NULL, NULL, 0u, 0u },
    { ",reboot-timeout=\0\0\0\0\0\0\0", "reboot-timeout", "reboot_timeout", offsetof(qcb_boot, reboot_timeout), QCB_FIELD_INT, 0, 14, 0, NULL, NULL, 18446744073709551615u, 65535u },
    { ",splash=\0\0\0\0\0\0\0", "splash", "splash", offsetof(qcb_boot, splash), QCB_FIELD_STRING, 0, 6, 0, NULL, NULL, 0u, 0u },
    { ",splash-time=\0\0", "splash-time", "splash_time", offsetof(qcb_boot, splash_time), QCB_FIELD_INT, 0, 11, 0, NULL, NULL, 0u, 65535u },
    { ",strict=\0\0\0\0\0\0\0", "strict", "strict", offsetof(qcb_boot, strict), QCB_FIELD_BOOL, 0, 6, 0, NULL, NULL, 0u, 0u },
};
static const uint16_t boot_slots[32] = {
    0, 4, 0, 6, 7, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 0, 0, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_boot) == 72, "layout");
static const uint16_t boot_at_word[] = {
    0, 1, 2, 3, 3, 4, 5, 5, 6,
};
#endif
const qcb_desc qcb_desc_boot = {
    "boot", NULL, NULL, NULL, boot_fields, boot_slots, QCB__AT_WORD(boot_at_word), 31, sizeof(qcb_boot), 7,
    QCB_FORM_KEYVAL, false, false, false,
};

static const qcb_field memory_size_fields[] = {
    { ",max-size=\0\0\0\0\0", "max-size", "max_size", offsetof(qcb_memory_size, max_size), QCB_FIELD_SIZE, 0, 8, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",size=\0", "size", "size", offsetof(qcb_memory_size, size), QCB_FIELD_SIZE, 0, 4, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",slots=", "slots", "slots", offsetof(qcb_memory_size, slots), QCB_FIELD_UINT, 0, 5, 0, NULL, NULL, 0u, 256u },
};
static const uint16_t memory_size_slots[16] = {
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 3,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_memory_size) == 48, "layout");
static const uint16_t memory_size_at_word[] = {
    0, 0, 1, 1, 2, 2,
};
#endif
const qcb_desc qcb_desc_memory_size = {
    "memory_size", NULL, NULL, NULL, memory_size_fields, memory_size_slots, QCB__AT_WORD(memory_size_at_word), 15, sizeof(qcb_memory_size), 3,
    QCB_FORM_KEYVAL, false, false, false,
};

static const qcb_field smp_fields[] = {
    { ",books=", "books", "books", offsetof(qcb_smp, books), QCB_FIELD_INT, 0, 5, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",clusters=\0\0\0\0\0", "clusters", "clusters", offsetof(qcb_smp, clusters), QCB_FIELD_INT, 0, 8, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",cores=", "cores", "cores", offsetof(qcb_smp, cores), QCB_FIELD_INT, 0, 5, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",cpus=\0", "cpus", "cpus", offsetof(qcb_smp, cpus), QCB_FIELD_INT, 0, 4, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",dies=\0", "dies", "dies", offsetof(qcb_smp, dies), QCB_FIELD_INT, 0, 4, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",drawers=\0\0\0\0\0\0", "drawers", "drawers", offsetof(qcb_smp, drawers), QCB_FIELD_INT, 0, 7, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",maxcpus=\0\0\0\0\0\0", "maxcpus", "maxcpus", offsetof(qcb_smp, maxcpus), QCB_FIELD_INT, 0, 7, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",modules=\0\0\0\0\0\0", "modules", "modules", offsetof(qcb_smp, modules), QCB_FIELD_INT, 0, 7, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",sockets=\0\0\0\0\0\0", "sockets", "sockets", offsetof(qcb_smp, sockets), QCB_FIELD_INT, 0, 7, 0, NULL, NULL, 1u, 9223372036854775807u },
    { ",threads=\0\0\0\0\0\0", "threads", "threads", offsetof(qcb_smp, threads), QCB_FIELD_INT, 0, 7, 0, NULL, NULL, 1u, 9223372036854775807u },
};
static const uint16_t smp_slots[32] = {
    0, 0, 0, 0, 0, 2, 0, 4, 0, 10, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9, 0, 8, 0, 1, 3, 5, 6,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_smp) == 160, "layout");
static const uint16_t smp_at_word[] = {
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9,
};
#endif
const qcb_desc qcb_desc_smp = {
    "smp", NULL, NULL, NULL, smp_fields, smp_slots, QCB__AT_WORD(smp_at_word), 31, sizeof(qcb_smp), 10,
    QCB_FORM_KEYVAL, false, false, false,
};

static const qcb_field smp_cache_fields[] = {
    { ",cache=", "cache", "cache", offsetof(qcb_smp_cache, cache), QCB_FIELD_ENUM, QCB_FIELD_REQUIRED, 5, 0, &cache_level_enum, NULL, 0u, 0u },
    { ",topology=\0\0\0\0\0", "topology", "topology", offsetof(qcb_smp_cache, topology), QCB_FIELD_ENUM, QCB_FIELD_REQUIRED, 8, 0, &topology_level_enum, NULL, 0u, 0u },
};
static const uint16_t smp_cache_slots[8] = {
    2, 0, 0, 0, 0, 0, 0, 1,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_smp_cache) == 8, "layout");
static const uint16_t smp_cache_at_word[] = {
    0,
};
#endif
const qcb_desc qcb_desc_smp_cache = {
    "smp_cache", NULL, NULL, NULL, smp_cache_fields, smp_cache_slots, QCB__AT_WORD(smp_cache_at_word), 7, sizeof(qcb_smp_cache), 2,
    QCB_FORM_KEYVAL, false, false, true,
};

static const qcb_field cxl_fmw_fields[] = {
    { ",interleave-granularity=\0\0\0\0\0\0\0", "interleave-granularity", "interleave_granularity", offsetof(qcb_cxl_fmw, interleave_granularity), QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO, 22, 0, NULL, NULL, 256u, 16384u },
    { ",size=\0", "size", "size", offsetof(qcb_cxl_fmw, size), QCB_FIELD_SIZE, QCB_FIELD_REQUIRED, 4, 0, NULL, NULL, 0u, 18446744073709551615u },
    { ",targets=\0\0\0\0\0\0", "targets", "targets", offsetof(qcb_cxl_fmw, targets), QCB_FIELD_STRINGS, QCB_FIELD_REQUIRED, 7, 0, NULL, NULL, 0u, 0u },
};
static const uint16_t cxl_fmw_slots[16] = {
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_cxl_fmw) == 48, "layout");
static const uint16_t cxl_fmw_at_word[] = {
    0, 0, 1, 1, 2, 2,
};
#endif
const qcb_desc qcb_desc_cxl_fmw = {
    "cxl_fmw", NULL, NULL, NULL, cxl_fmw_fields, cxl_fmw_slots, QCB__AT_WORD(cxl_fmw_at_word), 15, sizeof(qcb_cxl_fmw), 3,
    QCB_FORM_KEYVAL, false, true, true,
};

static const qcb_field sgx_epc_fields[] = {
    { ",memdev=\0\0\0\0\0\0\0", "memdev", "memdev", offsetof(qcb_sgx_epc, memdev), QCB_FIELD_STRING, QCB_FIELD_REQUIRED, 6, 0, NULL, NULL, 0u, 0u },
    { ",node=\0", "node", "node", offsetof(qcb_sgx_epc, node), QCB_FIELD_INT, QCB_FIELD_REQUIRED, 4, 0, NULL, NULL, 0u, 9223372036854775807u },
};
static const uint16_t sgx_epc_slots[8] = {
    0, 0, 0, 0, 0, 1, 2, 0,
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(qcb_sgx_epc) == 24, "layout");
static const uint16_t sgx_epc_at_word[] = {
    0, 1, 1,
};
#endif
const qcb_desc qcb_desc_sgx_epc = {
    "sgx_epc", NULL, NULL, NULL, sgx_epc_fields, sgx_epc_slots, QCB__AT_WORD(sgx_epc_at_word), 7, sizeof(qcb_sgx_epc), 2,
    QCB_FORM_KEYVAL, false, false, true,
};

