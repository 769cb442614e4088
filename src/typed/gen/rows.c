/* rows.c - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#include "typed/desc.h"

#include <qcb/qcb.h>

/* clang-format off */
const uint32_t qcb__words[] = {
    1, 4, 8, /* on_off */
    4, 1, 18, /* irqchip */
    37, 45, 60, /* notify_vmexit */
    8, 83, 88, /* riscv_aia */
    111, 117, /* tcg_thread */
    140, 144, 148, 151, /* cache_level */
    171, 176, 184, 189, 197, 201, 208, 215, 222, /* topology_level */
    249, 254, 258, /* via */
    275, 281, /* south_bridge */
    309, 313, 320, /* endian_mode */
    349, 356, 362, /* cap_state */
    349, 388, 398, 408, 362, /* cap_ibs */
    430, 435, 440, /* ic_mode */
    8, 458, 461, /* kvm_type */
    478, 486, 494, 501, 508, 515, /* cpu_compat */
    538, 547, 555, /* resize_hpt */
    580, 586, 598, /* aia */
    612, 614, 616, 618, 623, 627, /* gic_version */
    598, 648, /* virt_iommu */
    8, 671, 678, 4, /* msi */
    691, 695, /* nvdimm_persistence */
};

const qcb_enum_words qcb__enums[] = {
    { 13, 0, 3 }, /* on_off */
    { 24, 3, 3 }, /* irqchip */
    { 64, 6, 3 }, /* notify_vmexit */
    { 96, 9, 3 }, /* riscv_aia */
    { 124, 12, 2 }, /* tcg_thread */
    { 154, 14, 4 }, /* cache_level */
    { 229, 18, 9 }, /* topology_level */
    { 266, 27, 3 }, /* via */
    { 291, 30, 2 }, /* south_bridge */
    { 332, 32, 3 }, /* endian_mode */
    { 373, 35, 3 }, /* cap_state */
    { 417, 38, 5 }, /* cap_ibs */
    { 445, 43, 3 }, /* ic_mode */
    { 464, 46, 3 }, /* kvm_type */
    { 522, 49, 6 }, /* cpu_compat */
    { 564, 55, 3 }, /* resize_hpt */
    { 603, 58, 3 }, /* aia */
    { 631, 61, 6 }, /* gic_version */
    { 655, 67, 2 }, /* virt_iommu */
    { 682, 69, 4 }, /* msi */
    { 704, 73, 2 }, /* nvdimm_persistence */
};

const uint16_t qcb__members[] = {
    0,
};

const qcb_family qcb__families[] = {
    { 0, 0, 0, 0, 0, 0 },
};

const qcb_field qcb__fields[] = {
    /* accel_hvf */
    /* accel_kvm */
    { 728, offsetof(qcb_accel_kvm, device), 0, 0, QCB_FIELD_STRING, 0, 6, 0, 0 },
    { 743, offsetof(qcb_accel_kvm, dirty_ring_size), 0, 1, QCB_FIELD_UINT, QCB_FIELD_POWER_OF_TWO | QCB_FIELD_C_NAME, 15, 0, 0 },
    { 792, offsetof(qcb_accel_kvm, eager_split_size), 0, 2, QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO | QCB_FIELD_C_NAME, 16, 0, 0 },
    { 844, offsetof(qcb_accel_kvm, honor_guest_pat), 0, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 893, offsetof(qcb_accel_kvm, kernel_irqchip), 1, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 939, offsetof(qcb_accel_kvm, kvm_shadow_mem), 0, 3, QCB_FIELD_INT, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 985, offsetof(qcb_accel_kvm, notify_vmexit), 2, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 1028, offsetof(qcb_accel_kvm, notify_window), 0, 1, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 1071, offsetof(qcb_accel_kvm, rapl), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 1082, offsetof(qcb_accel_kvm, rapl_helper_socket), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 18, 0, 0 },
    { 1140, offsetof(qcb_accel_kvm, riscv_aia), 3, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 1171, offsetof(qcb_accel_kvm, xen_evtchn_max_pirq), 0, 4, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 19, 0, 0 },
    { 1232, offsetof(qcb_accel_kvm, xen_gnttab_max_frames), 0, 4, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 21, 0, 0 },
    { 1299, offsetof(qcb_accel_kvm, xen_version), 0, 1, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 11, 0, 0 },
    /* accel_mshv */
    /* accel_nitro */
    { 1336, offsetof(qcb_accel_nitro, debug_mode), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 1370, offsetof(qcb_accel_nitro, enclave_cid), 0, 2, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 11, 0, 0 },
    /* accel_nvmm */
    /* accel_qtest */
    /* accel_tcg */
    { 1407, offsetof(qcb_accel_tcg, one_insn_per_tb), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 1456, offsetof(qcb_accel_tcg, split_wx), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 1484, offsetof(qcb_accel_tcg, tb_size), 0, 1, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 1509, offsetof(qcb_accel_tcg, thread), 4, 0, QCB_FIELD_ENUM, 0, 6, 0, 0 },
    /* accel_whpx */
    { 1524, offsetof(qcb_accel_whpx, hyperv), 0, 0, QCB_FIELD_ENUM, 0, 6, 0, 0 },
    { 893, offsetof(qcb_accel_whpx, kernel_irqchip), 1, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 14, 0, 0 },
    /* accel_xen */
    { 1539, offsetof(qcb_accel_xen, igd_passthru), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    /* boot */
    { 1579, offsetof(qcb_boot, menu), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 1590, offsetof(qcb_boot, once), 0, 0, QCB_FIELD_STRING, 0, 4, 0, 0 },
    { 1601, offsetof(qcb_boot, order), 0, 0, QCB_FIELD_STRING, 0, 5, 0, 0 },
    { 1614, offsetof(qcb_boot, reboot_timeout), 0, 5, QCB_FIELD_INT, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 1660, offsetof(qcb_boot, splash), 0, 0, QCB_FIELD_STRING, 0, 6, 0, 0 },
    { 1675, offsetof(qcb_boot, splash_time), 0, 4, QCB_FIELD_INT, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 1712, offsetof(qcb_boot, strict), 0, 0, QCB_FIELD_BOOL, 0, 6, 0, 0 },
    /* cxl_fmw */
    { 1727, offsetof(qcb_cxl_fmw, interleave_granularity), 0, 6, QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO | QCB_FIELD_C_NAME, 22, 0, 0 },
    { 1797, offsetof(qcb_cxl_fmw, size), 0, 7, QCB_FIELD_SIZE, QCB_FIELD_REQUIRED, 4, 0, 0 },
    { 1808, offsetof(qcb_cxl_fmw, targets), 0, 0, QCB_FIELD_STRINGS, QCB_FIELD_REQUIRED, 7, 0, 0 },
    /* machine */
    { 1825, offsetof(qcb_machine, type), 0, 0, QCB_FIELD_STRING, QCB_FIELD_IMPLIED, 4, 0, 0 },
    { 1836, offsetof(qcb_machine, accel), 0, 0, QCB_FIELD_COLON_LIST, 0, 5, 0, 0 },
    { 1849, offsetof(qcb_machine, aclint), 0, 0, QCB_FIELD_BOOL, 0, 6, 0, 0 },
    { 1864, offsetof(qcb_machine, acpi), 0, 0, QCB_FIELD_ENUM, 0, 4, 0, 0 },
    { 1875, offsetof(qcb_machine, aes_key_wrap), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    { 1915, offsetof(qcb_machine, aia), 16, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 1924, offsetof(qcb_machine, aia_guests), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 1958, offsetof(qcb_machine, append), 0, 0, QCB_FIELD_STRING, 0, 6, 0, 0 },
    { 1973, offsetof(qcb_machine, audiodev), 0, 0, QCB_FIELD_STRING, 0, 8, 0, 0 },
    { 1992, offsetof(qcb_machine, auto_kernel_cmdline), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 19, 0, 0 },
    { 2053, offsetof(qcb_machine, auto_shutdown), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 2096, offsetof(qcb_machine, aux_ram_share), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 2139, offsetof(qcb_machine, big_core), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 2167, offsetof(qcb_machine, bmc_console), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 2204, offsetof(qcb_machine, boot), 9, 0, QCB_FIELD_STRUCT, 0, 4, 0, 0 },
    { 2215, offsetof(qcb_machine, boot_emmc), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 2246, offsetof(qcb_machine, boot_mode), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 2277, offsetof(qcb_machine, bus_lock_ratelimit), 0, 2, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 18, 0, 0 },
    { 2335, offsetof(qcb_machine, canbus0), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 2352, offsetof(qcb_machine, canbus1), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 2369, offsetof(qcb_machine, canbus2), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 2386, offsetof(qcb_machine, canbus3), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 2403, offsetof(qcb_machine, cap_ail_mode_3), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 2449, offsetof(qcb_machine, cap_ccf_assist), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 2495, offsetof(qcb_machine, cap_cfpc), 10, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 2523, offsetof(qcb_machine, cap_dawr1), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 2554, offsetof(qcb_machine, cap_dfp), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 2579, offsetof(qcb_machine, cap_fwnmi), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 2610, offsetof(qcb_machine, cap_hpt_max_page_size), 0, 3, QCB_FIELD_INT, QCB_FIELD_C_NAME, 21, 0, 0 },
    { 2677, offsetof(qcb_machine, cap_htm), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 2702, offsetof(qcb_machine, cap_ibs), 11, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 2727, offsetof(qcb_machine, cap_large_decr), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 2773, offsetof(qcb_machine, cap_nested_hv), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 2816, offsetof(qcb_machine, cap_nested_papr), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 2865, offsetof(qcb_machine, cap_rpt_invalidate), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 18, 0, 0 },
    { 2923, offsetof(qcb_machine, cap_sbbc), 10, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 2951, offsetof(qcb_machine, cap_vsx), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 2976, offsetof(qcb_machine, clint_timebase_frequency), 0, 1, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 24, 0, 0 },
    { 3052, offsetof(qcb_machine, compact_highmem), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 3101, offsetof(qcb_machine, confidential_guest_support), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 26, 0, 0 },
    { 3183, offsetof(qcb_machine, cxl), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 3192, offsetof(qcb_machine, cxl_fmw), 10, 0, QCB_FIELD_STRUCTS, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 3217, offsetof(qcb_machine, dea_key_wrap), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    { 3257, offsetof(qcb_machine, default_bus_bypass_iommu), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 24, 0, 0 },
    { 3333, offsetof(qcb_machine, device_memory_region_size), 0, 3, QCB_FIELD_INT, QCB_FIELD_C_NAME, 25, 0, 0 },
    { 3412, offsetof(qcb_machine, dmsi), 0, 0, QCB_FIELD_ENUM, 0, 4, 0, 0 },
    { 3423, offsetof(qcb_machine, dt_compatible), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 3466, offsetof(qcb_machine, dtb), 0, 0, QCB_FIELD_STRING, 0, 3, 0, 0 },
    { 3475, offsetof(qcb_machine, dtb_kaslr_seed), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 3521, offsetof(qcb_machine, dtb_randomness), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 3567, offsetof(qcb_machine, dump_guest_core), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 3616, offsetof(qcb_machine, dumpdtb), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 3633, offsetof(qcb_machine, easc), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 3644, offsetof(qcb_machine, endianness), 9, 0, QCB_FIELD_ENUM, 0, 10, 0, 0 },
    { 3667, offsetof(qcb_machine, execute_in_place), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 16, 0, 0 },
    { 3719, offsetof(qcb_machine, fd_bootchk), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 3753, offsetof(qcb_machine, firmware), 0, 0, QCB_FIELD_STRING, 0, 8, 0, 0 },
    { 3772, offsetof(qcb_machine, fmc_model), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 3803, offsetof(qcb_machine, gic_version), 17, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 3840, offsetof(qcb_machine, graphics), 0, 0, QCB_FIELD_BOOL, 0, 8, 0, 0 },
    { 3859, offsetof(qcb_machine, hb_mode), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 3884, offsetof(qcb_machine, highmem), 0, 0, QCB_FIELD_BOOL, 0, 7, 0, 0 },
    { 3901, offsetof(qcb_machine, highmem_ecam), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    { 3941, offsetof(qcb_machine, highmem_mmio), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    { 3981, offsetof(qcb_machine, highmem_mmio_size), 0, 2, QCB_FIELD_SIZE, QCB_FIELD_POWER_OF_TWO | QCB_FIELD_C_NAME, 17, 0, 0 },
    { 4036, offsetof(qcb_machine, highmem_redists), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 4085, offsetof(qcb_machine, hmat), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 4096, offsetof(qcb_machine, host_model), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 4130, offsetof(qcb_machine, host_serial), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 4167, offsetof(qcb_machine, hpet), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 4178, offsetof(qcb_machine, i8042), 0, 0, QCB_FIELD_BOOL, 0, 5, 0, 0 },
    { 4191, offsetof(qcb_machine, ic_mode), 12, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 1539, offsetof(qcb_machine, igd_passthru), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 12, 0, 0 },
    { 4216, offsetof(qcb_machine, initrd), 0, 0, QCB_FIELD_STRING, 0, 6, 0, 0 },
    { 4231, offsetof(qcb_machine, ioapic2), 0, 0, QCB_FIELD_ENUM, 0, 7, 0, 0 },
    { 4248, offsetof(qcb_machine, iommu), 18, 0, QCB_FIELD_ENUM, 0, 5, 0, 0 },
    { 4261, offsetof(qcb_machine, iommu_sys), 0, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 4292, offsetof(qcb_machine, isa_serial), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 4326, offsetof(qcb_machine, its), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 4335, offsetof(qcb_machine, kernel), 0, 0, QCB_FIELD_STRING, 0, 6, 0, 0 },
    { 4350, offsetof(qcb_machine, kernel_addr), 0, 2, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 893, offsetof(qcb_machine, kernel_irqchip), 1, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 939, offsetof(qcb_machine, kvm_shadow_mem), 0, 3, QCB_FIELD_INT, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 4387, offsetof(qcb_machine, kvm_type), 13, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 4415, offsetof(qcb_machine, loadparm), 0, 0, QCB_FIELD_STRING, 0, 8, 0, 0 },
    { 4434, offsetof(qcb_machine, lpar_per_core), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 4477, offsetof(qcb_machine, max_cpu_compat), 14, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 4523, offsetof(qcb_machine, max_fw_size), 0, 8, QCB_FIELD_SIZE, QCB_FIELD_C_NAME, 11, 0, 0 },
    { 4560, offsetof(qcb_machine, max_ram_below_4g), 0, 9, QCB_FIELD_SIZE, QCB_FIELD_C_NAME, 16, 0, 0 },
    { 4612, offsetof(qcb_machine, mem_merge), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 4643, offsetof(qcb_machine, memory), 12, 0, QCB_FIELD_STRUCT, 0, 6, 0, 0 },
    { 4658, offsetof(qcb_machine, memory_backend), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 4704, offsetof(qcb_machine, memory_encryption), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 17, 0, 0 },
    { 4759, offsetof(qcb_machine, modern_hotplug_events), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 21, 0, 0 },
    { 4826, offsetof(qcb_machine, msel), 0, 1, QCB_FIELD_UINT, 0, 4, 0, 0 },
    { 4837, offsetof(qcb_machine, msi), 19, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 4846, offsetof(qcb_machine, mte), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 4855, offsetof(qcb_machine, nvdimm), 0, 0, QCB_FIELD_BOOL, 0, 6, 0, 0 },
    { 4870, offsetof(qcb_machine, nvdimm_persistence), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 18, 0, 0 },
    { 4928, offsetof(qcb_machine, ospi_flash), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 4962, offsetof(qcb_machine, pcie), 0, 0, QCB_FIELD_ENUM, 0, 4, 0, 0 },
    { 4973, offsetof(qcb_machine, pcspk_audiodev), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 5019, offsetof(qcb_machine, pflash0), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 5036, offsetof(qcb_machine, pflash1), 0, 0, QCB_FIELD_STRING, 0, 7, 0, 0 },
    { 5053, offsetof(qcb_machine, phandle_start), 0, 10, QCB_FIELD_INT, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 5096, offsetof(qcb_machine, pic), 0, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 5105, offsetof(qcb_machine, pit), 0, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 5114, offsetof(qcb_machine, ras), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 5123, offsetof(qcb_machine, remap), 0, 0, QCB_FIELD_STRING, 0, 5, 0, 0 },
    { 5136, offsetof(qcb_machine, resize_hpt), 15, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 10, 0, 0 },
    { 5170, offsetof(qcb_machine, revb), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 5181, offsetof(qcb_machine, rtc), 0, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 5190, offsetof(qcb_machine, sata), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 5201, offsetof(qcb_machine, secure), 0, 0, QCB_FIELD_BOOL, 0, 6, 0, 0 },
    { 5216, offsetof(qcb_machine, serial), 0, 1, QCB_FIELD_UINT, 0, 6, 0, 0 },
    { 5231, offsetof(qcb_machine, sgx_epc), 13, 0, QCB_FIELD_STRUCTS, QCB_FIELD_C_NAME, 7, 0, 0 },
    { 5256, offsetof(qcb_machine, shim), 0, 0, QCB_FIELD_STRING, 0, 4, 0, 0 },
    { 5267, offsetof(qcb_machine, signature), 0, 0, QCB_FIELD_STRING, 0, 9, 0, 0 },
    { 5288, offsetof(qcb_machine, signature_granularity), 0, 11, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 21, 0, 0 },
    { 5355, offsetof(qcb_machine, smbios_entry_point_type), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 23, 0, 0 },
    { 5428, offsetof(qcb_machine, smbus), 0, 0, QCB_FIELD_BOOL, 0, 5, 0, 0 },
    { 5441, offsetof(qcb_machine, smm), 0, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 5450, offsetof(qcb_machine, smp), 14, 0, QCB_FIELD_STRUCT, 0, 3, 0, 0 },
    { 5459, offsetof(qcb_machine, smp_cache), 15, 0, QCB_FIELD_STRUCTS, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 5490, offsetof(qcb_machine, spcr), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 5501, offsetof(qcb_machine, spi_model), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 5532, offsetof(qcb_machine, start_in_flash), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 5578, offsetof(qcb_machine, suppress_vmdesc), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 15, 0, 0 },
    { 5627, offsetof(qcb_machine, usb), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 5636, offsetof(qcb_machine, v_eiointc), 0, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 5667, offsetof(qcb_machine, vfio_no_msix_emulation), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 22, 0, 0 },
    { 5737, offsetof(qcb_machine, vfio_user), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 9, 0, 0 },
    { 5768, offsetof(qcb_machine, via), 7, 0, QCB_FIELD_ENUM, 0, 3, 0, 0 },
    { 5777, offsetof(qcb_machine, vic), 0, 0, QCB_FIELD_BOOL, 0, 3, 0, 0 },
    { 5786, offsetof(qcb_machine, virtio_mmio_transports), 0, 12, QCB_FIELD_UINT, QCB_FIELD_C_NAME, 22, 0, 0 },
    { 5856, offsetof(qcb_machine, virtualization), 0, 0, QCB_FIELD_BOOL, 0, 14, 0, 0 },
    { 5887, offsetof(qcb_machine, vmport), 0, 0, QCB_FIELD_ENUM, 0, 6, 0, 0 },
    { 5902, offsetof(qcb_machine, vsmt), 0, 1, QCB_FIELD_UINT, 0, 4, 0, 0 },
    { 5913, offsetof(qcb_machine, wdat), 0, 0, QCB_FIELD_BOOL, 0, 4, 0, 0 },
    { 5924, offsetof(qcb_machine, x_change_vmfd_on_reset), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 22, 0, 0 },
    { 5994, offsetof(qcb_machine, x_oem_id), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 6022, offsetof(qcb_machine, x_oem_table_id), 0, 0, QCB_FIELD_STRING, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 6068, offsetof(qcb_machine, x_option_roms), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 13, 0, 0 },
    { 6111, offsetof(qcb_machine, x_south_bridge), 8, 0, QCB_FIELD_ENUM, QCB_FIELD_C_NAME, 14, 0, 0 },
    { 6157, offsetof(qcb_machine, x_vof), 0, 0, QCB_FIELD_BOOL, QCB_FIELD_C_NAME, 5, 0, 0 },
    /* memory_size */
    { 6176, offsetof(qcb_memory_size, max_size), 0, 2, QCB_FIELD_SIZE, QCB_FIELD_C_NAME, 8, 0, 0 },
    { 1797, offsetof(qcb_memory_size, size), 0, 2, QCB_FIELD_SIZE, 0, 4, 0, 0 },
    { 6204, offsetof(qcb_memory_size, slots), 0, 13, QCB_FIELD_UINT, 0, 5, 0, 0 },
    /* sgx_epc */
    { 6217, offsetof(qcb_sgx_epc, memdev), 0, 0, QCB_FIELD_STRING, QCB_FIELD_REQUIRED, 6, 0, 0 },
    { 6232, offsetof(qcb_sgx_epc, node), 0, 10, QCB_FIELD_INT, QCB_FIELD_REQUIRED, 4, 0, 0 },
    /* smp */
    { 6243, offsetof(qcb_smp, books), 0, 14, QCB_FIELD_INT, 0, 5, 0, 0 },
    { 6256, offsetof(qcb_smp, clusters), 0, 14, QCB_FIELD_INT, 0, 8, 0, 0 },
    { 6275, offsetof(qcb_smp, cores), 0, 14, QCB_FIELD_INT, 0, 5, 0, 0 },
    { 6288, offsetof(qcb_smp, cpus), 0, 14, QCB_FIELD_INT, 0, 4, 0, 0 },
    { 6299, offsetof(qcb_smp, dies), 0, 14, QCB_FIELD_INT, 0, 4, 0, 0 },
    { 6310, offsetof(qcb_smp, drawers), 0, 14, QCB_FIELD_INT, 0, 7, 0, 0 },
    { 6327, offsetof(qcb_smp, maxcpus), 0, 14, QCB_FIELD_INT, 0, 7, 0, 0 },
    { 6344, offsetof(qcb_smp, modules), 0, 14, QCB_FIELD_INT, 0, 7, 0, 0 },
    { 6361, offsetof(qcb_smp, sockets), 0, 14, QCB_FIELD_INT, 0, 7, 0, 0 },
    { 6378, offsetof(qcb_smp, threads), 0, 14, QCB_FIELD_INT, 0, 7, 0, 0 },
    /* smp_cache */
    { 6395, offsetof(qcb_smp_cache, cache), 5, 0, QCB_FIELD_ENUM, QCB_FIELD_REQUIRED, 5, 0, 0 },
    { 6408, offsetof(qcb_smp_cache, topology), 6, 0, QCB_FIELD_ENUM, QCB_FIELD_REQUIRED, 8, 0, 0 },
    { 0, 0, 0, 0, 0, 0, 0, 0, 0 },
};

const uint16_t qcb__slots[] = {
    0, 0, 0, 0, /* accel_hvf */
    0, 0, 0, 0, 8, 0, 2, 3, 0, 0, 0, 0, 14, 0, 9, 12, 6, 7, 0, 0, 10, 0, 1, 5, 0, 0, 0, 0,
    0, 11, 4, 13, /* accel_kvm */
    0, 0, 0, 0, /* accel_mshv */
    1, 2, 0, 0, /* accel_nitro */
    0, 0, 0, 0, /* accel_nvmm */
    0, 0, 0, 0, /* accel_qtest */
    0, 3, 0, 4, 1, 0, 2, 0, /* accel_tcg */
    1, 0, 0, 2, /* accel_whpx */
    0, 0, 0, 1, /* accel_xen */
    1, 4, 0, 2, 6, 7, 0, 0, 0, 3, 5, 0, 0, 0, 0, 0, /* boot */
    0, 0, 0, 3, 2, 0, 1, 0, /* cxl_fmw */
    116, 57, 0, 0, 75, 81, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 67, 0, 0, 0, 0, 0, 0, 72, 0, 0,
    0, 0, 0, 136, 0, 0, 118, 5, 127, 0, 101, 0, 0, 50, 0, 0, 0, 25, 54, 24, 91, 0, 0, 0, 0, 0, 0, 0,
    0, 113, 0, 143, 0, 0, 0, 0, 0, 36, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 8, 12,
    0, 0, 0, 39, 0, 0, 60, 0, 41, 0, 0, 0, 13, 0, 0, 0, 71, 0, 0, 0, 64, 0, 89, 0, 0, 52, 70, 69,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 92, 2, 45, 0,
    0, 0, 58, 0, 0, 0, 0, 0, 0, 0, 120, 0, 0, 106, 0, 0, 0, 0, 110, 0, 0, 0, 0, 4, 108, 0, 87, 0,
    0, 0, 0, 0, 0, 0, 0, 133, 16, 83, 0, 98, 0, 0, 7, 115, 114, 0, 119, 0, 0, 47, 0, 0, 0, 0, 0, 0,
    94, 0, 55, 0, 0, 0, 0, 0, 0, 17, 96, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 22, 0, 0, 78, 0, 0, 0,
    0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 38, 112, 0, 0, 30, 32, 126, 0, 0,
    0, 0, 90, 76, 93, 0, 0, 109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 86, 104, 68, 102, 137, 0, 0, 0, 44, 0,
    0, 0, 0, 0, 0, 0, 3, 139, 0, 0, 0, 0, 142, 0, 0, 19, 105, 80, 0, 18, 61, 130, 0, 84, 62, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 132, 56, 0, 10, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 134,
    59, 145, 0, 0, 14, 121, 77, 0, 0, 125, 95, 0, 15, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 141, 135, 0, 66, 0,
    0, 124, 0, 0, 0, 0, 0, 0, 6, 128, 107, 0, 0, 0, 0, 29, 35, 37, 111, 0, 0, 0, 0, 0, 99, 0, 0, 0,
    131, 0, 0, 0, 0, 11, 0, 0, 0, 0, 138, 0, 0, 27, 129, 82, 103, 144, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    65, 0, 0, 33, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 74, 21, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0,
    9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 42, 0, 0, 0, 0, 0, 63, 88,
    0, 0, 0, 0, 46, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 51, 117, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 73, /* machine */
    0, 0, 1, 0, 2, 0, 0, 3, /* memory_size */
    0, 1, 2, 0, /* sgx_epc */
    0, 0, 0, 0, 0, 2, 0, 4, 0, 10, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 8, 0,
    1, 3, 5, 6, /* smp */
    2, 0, 0, 1, /* smp_cache */
};

const uint16_t qcb__at_words[] = {
    0, /* accel_hvf */
    0, 1, 1, 2, 2, 3, 5, 5, 6, 7, 7, 8, 9, 10, 11, 11, 12, 12, 13, 13, /* accel_kvm */
    0, /* accel_mshv */
    0, 1, 1, /* accel_nitro */
    0, /* accel_nvmm */
    0, /* accel_qtest */
    0, 2, 2, 3, /* accel_tcg */
    0, /* accel_whpx */
    0, /* accel_xen */
    0, 1, 2, 3, 3, 4, 5, 5, 6, /* boot */
    0, 0, 1, 1, 2, 2, /* cxl_fmw */
    0, 1, 1, 2, 4, 6, 7, 8, 9, 11, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 15, 16, 17, 17, 18, 19, 20, 21,
    22, 24, 26, 28, 28, 29, 31, 33, 35, 37, 37, 38, 39, 40, 41, 41, 42, 44, 44, 45, 46, 47, 48, 50, 51, 52, 54, 56,
    57, 58, 60, 62, 64, 64, 65, 67, 68, 69, 71, 73, 74, 76, 78, 79, 80, 80, 81, 82, 82, 83, 84, 85, 87, 87, 88, 88,
    89, 90, 90, 90, 90, 90, 90, 91, 92, 93, 94, 94, 95, 97, 98, 99, 100, 101, 102, 103, 104, 104, 105, 107, 108, 109, 111, 113,
    114, 114, 115, 115, 116, 117, 118, 118, 119, 120, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122,
    122, 122, 123, 123, 124, 125, 126, 128, 130, 132, 134, 134, 135, 137, 137, 138, 140, 141, 142, 144, /* machine */
    0, 0, 1, 1, 2, 2, /* memory_size */
    0, 1, 1, /* sgx_epc */
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, /* smp */
    0, /* smp_cache */
};

#if QCB__LP64
_Static_assert(sizeof(qcb_accel_hvf) == 8, "layout");
_Static_assert(sizeof(qcb_accel_kvm) == 160, "layout");
_Static_assert(sizeof(qcb_accel_mshv) == 8, "layout");
_Static_assert(sizeof(qcb_accel_nitro) == 24, "layout");
_Static_assert(sizeof(qcb_accel_nvmm) == 8, "layout");
_Static_assert(sizeof(qcb_accel_qtest) == 8, "layout");
_Static_assert(sizeof(qcb_accel_tcg) == 32, "layout");
_Static_assert(sizeof(qcb_accel_whpx) == 8, "layout");
_Static_assert(sizeof(qcb_accel_xen) == 4, "layout");
_Static_assert(sizeof(qcb_boot) == 72, "layout");
_Static_assert(sizeof(qcb_cxl_fmw) == 48, "layout");
_Static_assert(sizeof(qcb_machine) == 1280, "layout");
_Static_assert(sizeof(qcb_memory_size) == 48, "layout");
_Static_assert(sizeof(qcb_sgx_epc) == 24, "layout");
_Static_assert(sizeof(qcb_smp) == 160, "layout");
_Static_assert(sizeof(qcb_smp_cache) == 8, "layout");
#endif

const qcb_desc qcb_desc_accel_hvf = {
    6437, 6431, 6431, 6427, 0, 6427, 0, 0, 0, 3, sizeof(qcb_accel_hvf), 0, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_kvm = {
    6451, 6431, 6431, 6447, 0, 6447, 0, 4, 1, 31, sizeof(qcb_accel_kvm), 14, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_mshv = {
    6466, 6431, 6431, 6461, 0, 6461, 14, 36, 21, 3, sizeof(qcb_accel_mshv), 0, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_nitro = {
    6483, 6431, 6431, 6477, 0, 6477, 14, 40, 22, 3, sizeof(qcb_accel_nitro), 2, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_nvmm = {
    6500, 6431, 6431, 6495, 0, 6495, 16, 44, 25, 3, sizeof(qcb_accel_nvmm), 0, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_qtest = {
    6517, 6431, 6431, 6511, 0, 6511, 16, 48, 26, 3, sizeof(qcb_accel_qtest), 0, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_tcg = {
    6533, 6431, 6431, 6529, 0, 6529, 16, 52, 27, 7, sizeof(qcb_accel_tcg), 4, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_whpx = {
    6548, 6431, 6431, 6543, 0, 6543, 20, 60, 31, 3, sizeof(qcb_accel_whpx), 2, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_accel_xen = {
    6563, 6431, 6431, 6559, 0, 6559, 22, 64, 32, 3, sizeof(qcb_accel_xen), 1, 0, 3, QCB_FORM_OPTS,
    false, false, false, true, false, false,
};
const qcb_desc qcb_desc_boot = {
    6591, 0, 0, 0, 0, 6573, 23, 68, 33, 15, sizeof(qcb_boot), 7, 0, 15, QCB_FORM_KEYVAL,
    false, false, false, false, false, true,
};
const qcb_desc qcb_desc_cxl_fmw = {
    6624, 0, 0, 0, 0, 6596, 30, 84, 42, 7, sizeof(qcb_cxl_fmw), 3, 0, 15, QCB_FORM_KEYVAL,
    false, true, true, false, false, true,
};
const qcb_desc qcb_desc_machine = {
    6632, 6632, 0, 0, 0, 0, 33, 92, 48, 511, sizeof(qcb_machine), 145, 0, 2, QCB_FORM_KEYVAL,
    true, true, false, false, false, true,
};
const qcb_desc qcb_desc_memory_size = {
    6664, 0, 0, 0, 0, 6640, 178, 604, 208, 7, sizeof(qcb_memory_size), 3, 0, 15, QCB_FORM_KEYVAL,
    false, false, false, false, false, true,
};
const qcb_desc qcb_desc_sgx_epc = {
    6693, 0, 0, 0, 0, 6676, 181, 612, 214, 3, sizeof(qcb_sgx_epc), 2, 0, 15, QCB_FORM_KEYVAL,
    false, false, true, false, false, true,
};
const qcb_desc qcb_desc_smp = {
    6718, 0, 0, 0, 0, 6701, 183, 616, 217, 31, sizeof(qcb_smp), 10, 0, 15, QCB_FORM_KEYVAL,
    false, false, false, false, false, true,
};
const qcb_desc qcb_desc_smp_cache = {
    6741, 0, 0, 0, 0, 6722, 193, 648, 237, 3, sizeof(qcb_smp_cache), 2, 0, 15, QCB_FORM_KEYVAL,
    false, false, true, false, false, true,
};

const qcb_desc *const qcb__descs[] = {
    &qcb_desc_accel_hvf,
    &qcb_desc_accel_kvm,
    &qcb_desc_accel_mshv,
    &qcb_desc_accel_nitro,
    &qcb_desc_accel_nvmm,
    &qcb_desc_accel_qtest,
    &qcb_desc_accel_tcg,
    &qcb_desc_accel_whpx,
    &qcb_desc_accel_xen,
    &qcb_desc_boot,
    &qcb_desc_cxl_fmw,
    &qcb_desc_machine,
    &qcb_desc_memory_size,
    &qcb_desc_sgx_epc,
    &qcb_desc_smp,
    &qcb_desc_smp_cache,
};
const size_t qcb__desc_count = sizeof qcb__descs / sizeof *qcb__descs;

const qcb_range qcb__ranges[] = {
    { 0u, 0u },
    { 0u, 4294967295u },
    { 0u, 18446744073709551615u },
    { 9223372036854775808u, 9223372036854775807u },
    { 0u, 65535u },
    { 18446744073709551615u, 65535u },
    { 256u, 16384u },
    { 268435456u, 18446744073709551615u },
    { 0u, 16777216u },
    { 0u, 4294967296u },
    { 0u, 9223372036854775807u },
    { 0u, 255u },
    { 0u, 32u },
    { 0u, 256u },
    { 1u, 9223372036854775807u },
};

/* Texts, each ended by a NUL: of fields ",key=key" and the C name where it is another. The last bytes are for reading in eights. */
const char qcb__names[] =
    "\0"
    "on\0"
    "off\0"
    "auto\0"
    "QCB_\0"
    "split\0"
    "QCB_IRQCHIP_\0"
    "disable\0"
    "internal-error\0"
    "run\0"
    "QCB_NOTIFY_VMEXIT_\0"
    "emul\0"
    "hwaccel\0"
    "QCB_RISCV_AIA_\0"
    "multi\0"
    "single\0"
    "QCB_TCG_THREAD_\0"
    "l1d\0"
    "l1i\0"
    "l2\0"
    "l3\0"
    "QCB_CACHE_LEVEL_\0"
    "book\0"
    "cluster\0"
    "core\0"
    "default\0"
    "die\0"
    "drawer\0"
    "module\0"
    "socket\0"
    "thread\0"
    "QCB_TOPOLOGY_LEVEL_\0"
    "cuda\0"
    "pmu\0"
    "pmu-adb\0"
    "QCB_VIA_\0"
    "PIIX3\0"
    "piix4-isa\0"
    "QCB_SOUTH_BRIDGE_\0"
    "big\0"
    "little\0"
    "unspecified\0"
    "QCB_ENDIAN_MODE_\0"
    "broken\0"
    "fixed\0"
    "workaround\0"
    "QCB_CAP_STATE_\0"
    "fixed-ccd\0"
    "fixed-ibs\0"
    "fixed-na\0"
    "QCB_CAP_IBS_\0"
    "dual\0"
    "xics\0"
    "xive\0"
    "QCB_IC_MODE_\0"
    "hv\0"
    "pr\0"
    "QCB_KVM_TYPE_\0"
    "power10\0"
    "power11\0"
    "power6\0"
    "power7\0"
    "power8\0"
    "power9\0"
    "QCB_CPU_COMPAT_\0"
    "disabled\0"
    "enabled\0"
    "required\0"
    "QCB_RESIZE_HPT_\0"
    "aplic\0"
    "aplic-imsic\0"
    "none\0"
    "QCB_AIA_\0"
    "2\0"
    "3\0"
    "4\0"
    "host\0"
    "max\0"
    "x-5\0"
    "QCB_GIC_VERSION_\0"
    "smmuv3\0"
    "QCB_VIRT_IOMMU_\0"
    "gicv2m\0"
    "its\0"
    "QCB_MSI_\0"
    "cpu\0"
    "mem-ctrl\0"
    "QCB_NVDIMM_PERSISTENCE_\0"
    ",device=device\0"
    ",dirty-ring-size=dirty-ring-size\0"
    "dirty_ring_size\0"
    ",eager-split-size=eager-split-size\0"
    "eager_split_size\0"
    ",honor-guest-pat=honor-guest-pat\0"
    "honor_guest_pat\0"
    ",kernel-irqchip=kernel-irqchip\0"
    "kernel_irqchip\0"
    ",kvm-shadow-mem=kvm-shadow-mem\0"
    "kvm_shadow_mem\0"
    ",notify-vmexit=notify-vmexit\0"
    "notify_vmexit\0"
    ",notify-window=notify-window\0"
    "notify_window\0"
    ",rapl=rapl\0"
    ",rapl-helper-socket=rapl-helper-socket\0"
    "rapl_helper_socket\0"
    ",riscv-aia=riscv-aia\0"
    "riscv_aia\0"
    ",xen-evtchn-max-pirq=xen-evtchn-max-pirq\0"
    "xen_evtchn_max_pirq\0"
    ",xen-gnttab-max-frames=xen-gnttab-max-frames\0"
    "xen_gnttab_max_frames\0"
    ",xen-version=xen-version\0"
    "xen_version\0"
    ",debug-mode=debug-mode\0"
    "debug_mode\0"
    ",enclave-cid=enclave-cid\0"
    "enclave_cid\0"
    ",one-insn-per-tb=one-insn-per-tb\0"
    "one_insn_per_tb\0"
    ",split-wx=split-wx\0"
    "split_wx\0"
    ",tb-size=tb-size\0"
    "tb_size\0"
    ",thread=thread\0"
    ",hyperv=hyperv\0"
    ",igd-passthru=igd-passthru\0"
    "igd_passthru\0"
    ",menu=menu\0"
    ",once=once\0"
    ",order=order\0"
    ",reboot-timeout=reboot-timeout\0"
    "reboot_timeout\0"
    ",splash=splash\0"
    ",splash-time=splash-time\0"
    "splash_time\0"
    ",strict=strict\0"
    ",interleave-granularity=interleave-granularity\0"
    "interleave_granularity\0"
    ",size=size\0"
    ",targets=targets\0"
    ",type=type\0"
    ",accel=accel\0"
    ",aclint=aclint\0"
    ",acpi=acpi\0"
    ",aes-key-wrap=aes-key-wrap\0"
    "aes_key_wrap\0"
    ",aia=aia\0"
    ",aia-guests=aia-guests\0"
    "aia_guests\0"
    ",append=append\0"
    ",audiodev=audiodev\0"
    ",auto-kernel-cmdline=auto-kernel-cmdline\0"
    "auto_kernel_cmdline\0"
    ",auto-shutdown=auto-shutdown\0"
    "auto_shutdown\0"
    ",aux-ram-share=aux-ram-share\0"
    "aux_ram_share\0"
    ",big-core=big-core\0"
    "big_core\0"
    ",bmc-console=bmc-console\0"
    "bmc_console\0"
    ",boot=boot\0"
    ",boot-emmc=boot-emmc\0"
    "boot_emmc\0"
    ",boot-mode=boot-mode\0"
    "boot_mode\0"
    ",bus-lock-ratelimit=bus-lock-ratelimit\0"
    "bus_lock_ratelimit\0"
    ",canbus0=canbus0\0"
    ",canbus1=canbus1\0"
    ",canbus2=canbus2\0"
    ",canbus3=canbus3\0"
    ",cap-ail-mode-3=cap-ail-mode-3\0"
    "cap_ail_mode_3\0"
    ",cap-ccf-assist=cap-ccf-assist\0"
    "cap_ccf_assist\0"
    ",cap-cfpc=cap-cfpc\0"
    "cap_cfpc\0"
    ",cap-dawr1=cap-dawr1\0"
    "cap_dawr1\0"
    ",cap-dfp=cap-dfp\0"
    "cap_dfp\0"
    ",cap-fwnmi=cap-fwnmi\0"
    "cap_fwnmi\0"
    ",cap-hpt-max-page-size=cap-hpt-max-page-size\0"
    "cap_hpt_max_page_size\0"
    ",cap-htm=cap-htm\0"
    "cap_htm\0"
    ",cap-ibs=cap-ibs\0"
    "cap_ibs\0"
    ",cap-large-decr=cap-large-decr\0"
    "cap_large_decr\0"
    ",cap-nested-hv=cap-nested-hv\0"
    "cap_nested_hv\0"
    ",cap-nested-papr=cap-nested-papr\0"
    "cap_nested_papr\0"
    ",cap-rpt-invalidate=cap-rpt-invalidate\0"
    "cap_rpt_invalidate\0"
    ",cap-sbbc=cap-sbbc\0"
    "cap_sbbc\0"
    ",cap-vsx=cap-vsx\0"
    "cap_vsx\0"
    ",clint-timebase-frequency=clint-timebase-frequency\0"
    "clint_timebase_frequency\0"
    ",compact-highmem=compact-highmem\0"
    "compact_highmem\0"
    ",confidential-guest-support=confidential-guest-support\0"
    "confidential_guest_support\0"
    ",cxl=cxl\0"
    ",cxl-fmw=cxl-fmw\0"
    "cxl_fmw\0"
    ",dea-key-wrap=dea-key-wrap\0"
    "dea_key_wrap\0"
    ",default-bus-bypass-iommu=default-bus-bypass-iommu\0"
    "default_bus_bypass_iommu\0"
    ",device-memory-region-size=device-memory-region-size\0"
    "device_memory_region_size\0"
    ",dmsi=dmsi\0"
    ",dt-compatible=dt-compatible\0"
    "dt_compatible\0"
    ",dtb=dtb\0"
    ",dtb-kaslr-seed=dtb-kaslr-seed\0"
    "dtb_kaslr_seed\0"
    ",dtb-randomness=dtb-randomness\0"
    "dtb_randomness\0"
    ",dump-guest-core=dump-guest-core\0"
    "dump_guest_core\0"
    ",dumpdtb=dumpdtb\0"
    ",easc=easc\0"
    ",endianness=endianness\0"
    ",execute-in-place=execute-in-place\0"
    "execute_in_place\0"
    ",fd-bootchk=fd-bootchk\0"
    "fd_bootchk\0"
    ",firmware=firmware\0"
    ",fmc-model=fmc-model\0"
    "fmc_model\0"
    ",gic-version=gic-version\0"
    "gic_version\0"
    ",graphics=graphics\0"
    ",hb-mode=hb-mode\0"
    "hb_mode\0"
    ",highmem=highmem\0"
    ",highmem-ecam=highmem-ecam\0"
    "highmem_ecam\0"
    ",highmem-mmio=highmem-mmio\0"
    "highmem_mmio\0"
    ",highmem-mmio-size=highmem-mmio-size\0"
    "highmem_mmio_size\0"
    ",highmem-redists=highmem-redists\0"
    "highmem_redists\0"
    ",hmat=hmat\0"
    ",host-model=host-model\0"
    "host_model\0"
    ",host-serial=host-serial\0"
    "host_serial\0"
    ",hpet=hpet\0"
    ",i8042=i8042\0"
    ",ic-mode=ic-mode\0"
    "ic_mode\0"
    ",initrd=initrd\0"
    ",ioapic2=ioapic2\0"
    ",iommu=iommu\0"
    ",iommu-sys=iommu-sys\0"
    "iommu_sys\0"
    ",isa-serial=isa-serial\0"
    "isa_serial\0"
    ",its=its\0"
    ",kernel=kernel\0"
    ",kernel-addr=kernel-addr\0"
    "kernel_addr\0"
    ",kvm-type=kvm-type\0"
    "kvm_type\0"
    ",loadparm=loadparm\0"
    ",lpar-per-core=lpar-per-core\0"
    "lpar_per_core\0"
    ",max-cpu-compat=max-cpu-compat\0"
    "max_cpu_compat\0"
    ",max-fw-size=max-fw-size\0"
    "max_fw_size\0"
    ",max-ram-below-4g=max-ram-below-4g\0"
    "max_ram_below_4g\0"
    ",mem-merge=mem-merge\0"
    "mem_merge\0"
    ",memory=memory\0"
    ",memory-backend=memory-backend\0"
    "memory_backend\0"
    ",memory-encryption=memory-encryption\0"
    "memory_encryption\0"
    ",modern-hotplug-events=modern-hotplug-events\0"
    "modern_hotplug_events\0"
    ",msel=msel\0"
    ",msi=msi\0"
    ",mte=mte\0"
    ",nvdimm=nvdimm\0"
    ",nvdimm-persistence=nvdimm-persistence\0"
    "nvdimm_persistence\0"
    ",ospi-flash=ospi-flash\0"
    "ospi_flash\0"
    ",pcie=pcie\0"
    ",pcspk-audiodev=pcspk-audiodev\0"
    "pcspk_audiodev\0"
    ",pflash0=pflash0\0"
    ",pflash1=pflash1\0"
    ",phandle-start=phandle-start\0"
    "phandle_start\0"
    ",pic=pic\0"
    ",pit=pit\0"
    ",ras=ras\0"
    ",remap=remap\0"
    ",resize-hpt=resize-hpt\0"
    "resize_hpt\0"
    ",revb=revb\0"
    ",rtc=rtc\0"
    ",sata=sata\0"
    ",secure=secure\0"
    ",serial=serial\0"
    ",sgx-epc=sgx-epc\0"
    "sgx_epc\0"
    ",shim=shim\0"
    ",signature=signature\0"
    ",signature-granularity=signature-granularity\0"
    "signature_granularity\0"
    ",smbios-entry-point-type=smbios-entry-point-type\0"
    "smbios_entry_point_type\0"
    ",smbus=smbus\0"
    ",smm=smm\0"
    ",smp=smp\0"
    ",smp-cache=smp-cache\0"
    "smp_cache\0"
    ",spcr=spcr\0"
    ",spi-model=spi-model\0"
    "spi_model\0"
    ",start-in-flash=start-in-flash\0"
    "start_in_flash\0"
    ",suppress-vmdesc=suppress-vmdesc\0"
    "suppress_vmdesc\0"
    ",usb=usb\0"
    ",v-eiointc=v-eiointc\0"
    "v_eiointc\0"
    ",vfio-no-msix-emulation=vfio-no-msix-emulation\0"
    "vfio_no_msix_emulation\0"
    ",vfio-user=vfio-user\0"
    "vfio_user\0"
    ",via=via\0"
    ",vic=vic\0"
    ",virtio-mmio-transports=virtio-mmio-transports\0"
    "virtio_mmio_transports\0"
    ",virtualization=virtualization\0"
    ",vmport=vmport\0"
    ",vsmt=vsmt\0"
    ",wdat=wdat\0"
    ",x-change-vmfd-on-reset=x-change-vmfd-on-reset\0"
    "x_change_vmfd_on_reset\0"
    ",x-oem-id=x-oem-id\0"
    "x_oem_id\0"
    ",x-oem-table-id=x-oem-table-id\0"
    "x_oem_table_id\0"
    ",x-option-roms=x-option-roms\0"
    "x_option_roms\0"
    ",x-south-bridge=x-south-bridge\0"
    "x_south_bridge\0"
    ",x-vof=x-vof\0"
    "x_vof\0"
    ",max-size=max-size\0"
    "max_size\0"
    ",slots=slots\0"
    ",memdev=memdev\0"
    ",node=node\0"
    ",books=books\0"
    ",clusters=clusters\0"
    ",cores=cores\0"
    ",cpus=cpus\0"
    ",dies=dies\0"
    ",drawers=drawers\0"
    ",maxcpus=maxcpus\0"
    ",modules=modules\0"
    ",sockets=sockets\0"
    ",threads=threads\0"
    ",cache=cache\0"
    ",topology=topology\0"
    "hvf\0"
    "accel\0"
    "accel_hvf\0"
    "kvm\0"
    "accel_kvm\0"
    "mshv\0"
    "accel_mshv\0"
    "nitro\0"
    "accel_nitro\0"
    "nvmm\0"
    "accel_nvmm\0"
    "qtest\0"
    "accel_qtest\0"
    "tcg\0"
    "accel_tcg\0"
    "whpx\0"
    "accel_whpx\0"
    "xen\0"
    "accel_xen\0"
    "BootConfiguration\0"
    "boot\0"
    "CXLFixedMemoryWindowOptions\0"
    "cxl_fmw\0"
    "machine\0"
    "MemorySizeConfiguration\0"
    "memory_size\0"
    "SgxEPCProperties\0"
    "sgx_epc\0"
    "SMPConfiguration\0"
    "smp\0"
    "SmpCacheProperties\0"
    "smp_cache\0"
    "\0\0\0\0\0\0\0";

