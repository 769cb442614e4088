/* qcb/machine.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_MACHINE_H
#define QCB_MACHINE_H

#include <qcb/descs.h>
#include <qcb/accel.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

#define QCB_MACHINE_10M50_GHRD "10m50-ghrd"
#define QCB_MACHINE_40P "40p"
#define QCB_MACHINE_715 "715"
#define QCB_MACHINE_A400 "A400"
#define QCB_MACHINE_B160L "B160L"
#define QCB_MACHINE_C3700 "C3700"
#define QCB_MACHINE_KIT_AURIX_TC277_TRB "KIT_AURIX_TC277_TRB"
#define QCB_MACHINE_LX "LX"
#define QCB_MACHINE_SPARCCLASSIC "SPARCClassic"
#define QCB_MACHINE_SPARCBOOK "SPARCbook"
#define QCB_MACHINE_SS_10 "SS-10"
#define QCB_MACHINE_SS_20 "SS-20"
#define QCB_MACHINE_SS_4 "SS-4"
#define QCB_MACHINE_SS_5 "SS-5"
#define QCB_MACHINE_SS_600MP "SS-600MP"
#define QCB_MACHINE_V66G_1024 "V66G_1024"
#define QCB_MACHINE_VOYAGER "Voyager"
#define QCB_MACHINE_AKITA "akita"
#define QCB_MACHINE_AMD_MICROBLAZE_V_GENERIC "amd-microblaze-v-generic"
#define QCB_MACHINE_AMD_VERSAL_VIRT "amd-versal-virt"
#define QCB_MACHINE_XLNX_VERSAL_VIRT "xlnx-versal-virt"
#define QCB_MACHINE_AMD_VERSAL2_VIRT "amd-versal2-virt"
#define QCB_MACHINE_AMIGAONE "amigaone"
#define QCB_MACHINE_AN5206 "an5206"
#define QCB_MACHINE_ANACAPA_BMC "anacapa-bmc"
#define QCB_MACHINE_ARDUINO_DUEMILANOVE "arduino-duemilanove"
#define QCB_MACHINE_2009 "2009"
#define QCB_MACHINE_ARDUINO_MEGA "arduino-mega"
#define QCB_MACHINE_MEGA "mega"
#define QCB_MACHINE_ARDUINO_MEGA_2560_V3 "arduino-mega-2560-v3"
#define QCB_MACHINE_MEGA2560 "mega2560"
#define QCB_MACHINE_ARDUINO_UNO "arduino-uno"
#define QCB_MACHINE_UNO "uno"
#define QCB_MACHINE_AST1030_EVB "ast1030-evb"
#define QCB_MACHINE_AST1040_EVB "ast1040-evb"
#define QCB_MACHINE_AST1060_EVB "ast1060-evb"
#define QCB_MACHINE_AST2500_EVB "ast2500-evb"
#define QCB_MACHINE_AST2600_EVB "ast2600-evb"
#define QCB_MACHINE_AST2700A0_EVB "ast2700a0-evb"
#define QCB_MACHINE_AST2700_EVB "ast2700-evb"
#define QCB_MACHINE_AST2700A1_EVB "ast2700a1-evb"
#define QCB_MACHINE_AST2700A2_EVB "ast2700a2-evb"
#define QCB_MACHINE_AST2700FC "ast2700fc"
#define QCB_MACHINE_AXIS_DEV88 "axis-dev88"
#define QCB_MACHINE_B_L475E_IOT01A "b-l475e-iot01a"
#define QCB_MACHINE_BAMBOO "bamboo"
#define QCB_MACHINE_BLETCHLEY_BMC "bletchley-bmc"
#define QCB_MACHINE_BORZOI "borzoi"
#define QCB_MACHINE_BOSTON "boston"
#define QCB_MACHINE_BOSTON_AIA "boston-aia"
#define QCB_MACHINE_BPIM2U "bpim2u"
#define QCB_MACHINE_CANON_A1100 "canon-a1100"
#define QCB_MACHINE_CATALINA_BMC "catalina-bmc"
#define QCB_MACHINE_CHEETAH "cheetah"
#define QCB_MACHINE_CLIPPER "clipper"
#define QCB_MACHINE_COLLIE "collie"
#define QCB_MACHINE_CONNEX "connex"
#define QCB_MACHINE_CUBIEBOARD "cubieboard"
#define QCB_MACHINE_EMCRAFT_SF2 "emcraft-sf2"
#define QCB_MACHINE_FBY35 "fby35"
#define QCB_MACHINE_FBY35_BMC "fby35-bmc"
#define QCB_MACHINE_FP5280G2_BMC "fp5280g2-bmc"
#define QCB_MACHINE_FUJI_BMC "fuji-bmc"
#define QCB_MACHINE_FULOONG2E "fuloong2e"
#define QCB_MACHINE_G220A_BMC "g220a-bmc"
#define QCB_MACHINE_G3BEIGE "g3beige"
#define QCB_MACHINE_GB200NVL_BMC "gb200nvl-bmc"
#define QCB_MACHINE_GDBSIM_R5F562N7 "gdbsim-r5f562n7"
#define QCB_MACHINE_GDBSIM_R5F562N8 "gdbsim-r5f562n8"
#define QCB_MACHINE_HIGHBANK "highbank"
#define QCB_MACHINE_HPPA "hppa"
#define QCB_MACHINE_IMX25_PDK "imx25-pdk"
#define QCB_MACHINE_IMX8MM_EVK "imx8mm-evk"
#define QCB_MACHINE_IMX8MP_EVK "imx8mp-evk"
#define QCB_MACHINE_INTEGRATORCP "integratorcp"
#define QCB_MACHINE_ISAPC "isapc" /* PC without PCI */
#define QCB_MACHINE_K230 "k230"
#define QCB_MACHINE_KC705 "kc705"
#define QCB_MACHINE_KC705_NOMMU "kc705-nommu"
#define QCB_MACHINE_KUDO_BMC "kudo-bmc"
#define QCB_MACHINE_KZM "kzm"
#define QCB_MACHINE_LEON3_GENERIC "leon3_generic"
#define QCB_MACHINE_LM3S6965EVB "lm3s6965evb"
#define QCB_MACHINE_LM3S811EVB "lm3s811evb"
#define QCB_MACHINE_LOONGSON3_VIRT "loongson3-virt"
#define QCB_MACHINE_LX200 "lx200"
#define QCB_MACHINE_LX200_NOMMU "lx200-nommu"
#define QCB_MACHINE_LX60 "lx60"
#define QCB_MACHINE_LX60_NOMMU "lx60-nommu"
#define QCB_MACHINE_MAC99 "mac99"
#define QCB_MACHINE_MAGNUM "magnum"
#define QCB_MACHINE_MAINSTONE "mainstone"
#define QCB_MACHINE_MALTA "malta"
#define QCB_MACHINE_MAX78000FTHR "max78000fthr"
#define QCB_MACHINE_MCF5208EVB "mcf5208evb"
#define QCB_MACHINE_MCIMX6UL_EVK "mcimx6ul-evk"
#define QCB_MACHINE_MCIMX7D_SABRE "mcimx7d-sabre"
#define QCB_MACHINE_MICROBIT "microbit"
#define QCB_MACHINE_MICROCHIP_ICICLE_KIT "microchip-icicle-kit"
#define QCB_MACHINE_MICROVM "microvm" /* minimal PC without PCI, for fast starts */
#define QCB_MACHINE_MIDWAY "midway"
#define QCB_MACHINE_MIPSSIM "mipssim"
#define QCB_MACHINE_ML605 "ml605"
#define QCB_MACHINE_ML605_NOMMU "ml605-nommu"
#define QCB_MACHINE_MORI_BMC "mori-bmc"
#define QCB_MACHINE_MPC8544DS "mpc8544ds"
#define QCB_MACHINE_MPS2_AN385 "mps2-an385"
#define QCB_MACHINE_MPS2_AN386 "mps2-an386"
#define QCB_MACHINE_MPS2_AN500 "mps2-an500"
#define QCB_MACHINE_MPS2_AN505 "mps2-an505"
#define QCB_MACHINE_MPS2_AN511 "mps2-an511"
#define QCB_MACHINE_MPS2_AN521 "mps2-an521"
#define QCB_MACHINE_MPS3_AN524 "mps3-an524"
#define QCB_MACHINE_MPS3_AN536 "mps3-an536"
#define QCB_MACHINE_MPS3_AN547 "mps3-an547"
#define QCB_MACHINE_MUSCA_A "musca-a"
#define QCB_MACHINE_MUSCA_B1 "musca-b1"
#define QCB_MACHINE_MUSICPAL "musicpal"
#define QCB_MACHINE_N800 "n800"
#define QCB_MACHINE_N810 "n810"
#define QCB_MACHINE_NETDUINO2 "netduino2"
#define QCB_MACHINE_NETDUINOPLUS2 "netduinoplus2"
#define QCB_MACHINE_NEXT_CUBE "next-cube"
#define QCB_MACHINE_NIAGARA "niagara"
#define QCB_MACHINE_NIOS2_GENERIC_NOMMU "nios2-generic-nommu"
#define QCB_MACHINE_NITRO "nitro"
#define QCB_MACHINE_NONE "none" /* a board with nothing on it */
#define QCB_MACHINE_NPCM750_EVB "npcm750-evb"
#define QCB_MACHINE_NPCM845_EVB "npcm845-evb"
#define QCB_MACHINE_NURI "nuri"
#define QCB_MACHINE_OLIMEX_STM32_H405 "olimex-stm32-h405"
#define QCB_MACHINE_OPENTITAN "opentitan"
#define QCB_MACHINE_OR1K_SIM "or1k-sim"
#define QCB_MACHINE_ORANGEPI_PC "orangepi-pc"
#define QCB_MACHINE_PALMETTO_BMC "palmetto-bmc"
#define QCB_MACHINE_PC "pc"
#define QCB_MACHINE_Q35 "q35"
#define QCB_MACHINE_PEGASOS1 "pegasos1"
#define QCB_MACHINE_PEGASOS2 "pegasos2"
#define QCB_MACHINE_PETALOGIX_ML605 "petalogix-ml605"
#define QCB_MACHINE_PETALOGIX_S3ADSP1800 "petalogix-s3adsp1800"
#define QCB_MACHINE_PICA61 "pica61"
#define QCB_MACHINE_POWERNV10 "powernv10"
#define QCB_MACHINE_POWERNV "powernv"
#define QCB_MACHINE_POWERNV10_RAINIER "powernv10-rainier"
#define QCB_MACHINE_POWERNV11 "powernv11"
#define QCB_MACHINE_POWERNV8 "powernv8"
#define QCB_MACHINE_POWERNV9 "powernv9"
#define QCB_MACHINE_PPCE500 "ppce500"
#define QCB_MACHINE_PPE42_MACHINE "ppe42_machine"
#define QCB_MACHINE_PSERIES "pseries"
#define QCB_MACHINE_PSERIES_2_12_SXXM "pseries-2.12-sxxm"
#define QCB_MACHINE_Q800 "q800"
#define QCB_MACHINE_QCOM_DC_SCM_V1_BMC "qcom-dc-scm-v1-bmc"
#define QCB_MACHINE_QCOM_FIREWORK_BMC "qcom-firework-bmc"
#define QCB_MACHINE_QUANTA_GBS_BMC "quanta-gbs-bmc"
#define QCB_MACHINE_QUANTA_GSJ "quanta-gsj"
#define QCB_MACHINE_QUANTA_Q71L_BMC "quanta-q71l-bmc"
#define QCB_MACHINE_R2D "r2d"
#define QCB_MACHINE_RAINIER_BMC "rainier-bmc"
#define QCB_MACHINE_RASPI0 "raspi0"
#define QCB_MACHINE_RASPI1AP "raspi1ap"
#define QCB_MACHINE_RASPI2B "raspi2b"
#define QCB_MACHINE_RASPI3AP "raspi3ap"
#define QCB_MACHINE_RASPI3B "raspi3b"
#define QCB_MACHINE_RASPI4B "raspi4b"
#define QCB_MACHINE_REALVIEW_EB "realview-eb"
#define QCB_MACHINE_REALVIEW_EB_MPCORE "realview-eb-mpcore"
#define QCB_MACHINE_REALVIEW_PB_A8 "realview-pb-a8"
#define QCB_MACHINE_REALVIEW_PBX_A9 "realview-pbx-a9"
#define QCB_MACHINE_REF405EP "ref405ep"
#define QCB_MACHINE_ROMULUS_BMC "romulus-bmc"
#define QCB_MACHINE_S390_CCW_VIRTIO "s390-ccw-virtio"
#define QCB_MACHINE_SABRELITE "sabrelite"
#define QCB_MACHINE_SAM460EX "sam460ex"
#define QCB_MACHINE_SBSA_REF "sbsa-ref"
#define QCB_MACHINE_SHAKTI_C "shakti_c"
#define QCB_MACHINE_SHIX "shix"
#define QCB_MACHINE_SIFIVE_E "sifive_e"
#define QCB_MACHINE_SIFIVE_U "sifive_u"
#define QCB_MACHINE_SIM "sim"
#define QCB_MACHINE_SMDKC210 "smdkc210"
#define QCB_MACHINE_SONORAPASS_BMC "sonorapass-bmc"
#define QCB_MACHINE_SPIKE "spike"
#define QCB_MACHINE_SPITZ "spitz"
#define QCB_MACHINE_STM32VLDISCOVERY "stm32vldiscovery"
#define QCB_MACHINE_SUN4U "sun4u"
#define QCB_MACHINE_SUN4V "sun4v"
#define QCB_MACHINE_SUPERMICRO_X11SPI_BMC "supermicro-x11spi-bmc"
#define QCB_MACHINE_SUPERMICROX11_BMC "supermicrox11-bmc"
#define QCB_MACHINE_SX1 "sx1"
#define QCB_MACHINE_SX1_V1 "sx1-v1"
#define QCB_MACHINE_TACOMA_BMC "tacoma-bmc"
#define QCB_MACHINE_TERRIER "terrier"
#define QCB_MACHINE_TIOGAPASS_BMC "tiogapass-bmc"
#define QCB_MACHINE_TOSA "tosa"
#define QCB_MACHINE_TRICORE_TESTBOARD "tricore_testboard"
#define QCB_MACHINE_TT_ATLANTIS "tt-atlantis"
#define QCB_MACHINE_VERDEX "verdex"
#define QCB_MACHINE_VERSATILEAB "versatileab"
#define QCB_MACHINE_VERSATILEPB "versatilepb"
#define QCB_MACHINE_VEXPRESS_A15 "vexpress-a15"
#define QCB_MACHINE_VEXPRESS_A9 "vexpress-a9"
#define QCB_MACHINE_VIRT "virt"
#define QCB_MACHINE_VIRTEX_ML507 "virtex-ml507"
#define QCB_MACHINE_WITHERSPOON_BMC "witherspoon-bmc"
#define QCB_MACHINE_X_REMOTE "x-remote"
#define QCB_MACHINE_XIANGSHAN_KUNMINGHU "xiangshan-kunminghu"
#define QCB_MACHINE_XILINX_ZYNQ_A9 "xilinx-zynq-a9"
#define QCB_MACHINE_XLNX_ZCU102 "xlnx-zcu102"
#define QCB_MACHINE_XLNX_ZYNQMP_PMU "xlnx-zynqmp-pmu"
#define QCB_MACHINE_YOSEMITEV2_BMC "yosemitev2-bmc"
#define QCB_MACHINE_Z2 "z2"

typedef enum qcb_cache_level {
    QCB_CACHE_LEVEL_L1D = 1, /* l1d */
    QCB_CACHE_LEVEL_L1I, /* l1i */
    QCB_CACHE_LEVEL_L2, /* l2 */
    QCB_CACHE_LEVEL_L3 /* l3 */
} qcb_cache_level;

typedef enum qcb_topology_level {
    QCB_TOPOLOGY_LEVEL_BOOK = 1, /* book */
    QCB_TOPOLOGY_LEVEL_CLUSTER, /* cluster */
    QCB_TOPOLOGY_LEVEL_CORE, /* core */
    QCB_TOPOLOGY_LEVEL_DEFAULT, /* default */
    QCB_TOPOLOGY_LEVEL_DIE, /* die */
    QCB_TOPOLOGY_LEVEL_DRAWER, /* drawer */
    QCB_TOPOLOGY_LEVEL_MODULE, /* module */
    QCB_TOPOLOGY_LEVEL_SOCKET, /* socket */
    QCB_TOPOLOGY_LEVEL_THREAD /* thread */
} qcb_topology_level;

typedef enum qcb_smbios_entry_point {
    QCB_SMBIOS_ENTRY_POINT_32 = 1, /* 32 */
    QCB_SMBIOS_ENTRY_POINT_64, /* 64 */
    QCB_SMBIOS_ENTRY_POINT_AUTO /* auto */
} qcb_smbios_entry_point;

typedef enum qcb_via {
    QCB_VIA_CUDA = 1, /* cuda */
    QCB_VIA_PMU, /* pmu */
    QCB_VIA_PMU_ADB /* pmu-adb */
} qcb_via;

typedef enum qcb_south_bridge {
    QCB_SOUTH_BRIDGE_PIIX3 = 1, /* PIIX3 */
    QCB_SOUTH_BRIDGE_PIIX4_ISA /* piix4-isa */
} qcb_south_bridge;

typedef enum qcb_endian_mode {
    QCB_ENDIAN_MODE_BIG = 1, /* big */
    QCB_ENDIAN_MODE_LITTLE, /* little */
    QCB_ENDIAN_MODE_UNSPECIFIED /* unspecified */
} qcb_endian_mode;

typedef enum qcb_cap_state {
    QCB_CAP_STATE_BROKEN = 1, /* broken */
    QCB_CAP_STATE_FIXED, /* fixed */
    QCB_CAP_STATE_WORKAROUND /* workaround */
} qcb_cap_state;

typedef enum qcb_cap_ibs {
    QCB_CAP_IBS_BROKEN = 1, /* broken */
    QCB_CAP_IBS_FIXED_CCD, /* fixed-ccd */
    QCB_CAP_IBS_FIXED_IBS, /* fixed-ibs */
    QCB_CAP_IBS_FIXED_NA, /* fixed-na */
    QCB_CAP_IBS_WORKAROUND /* workaround */
} qcb_cap_ibs;

typedef enum qcb_ic_mode {
    QCB_IC_MODE_DUAL = 1, /* dual */
    QCB_IC_MODE_XICS, /* xics */
    QCB_IC_MODE_XIVE /* xive */
} qcb_ic_mode;

typedef enum qcb_cpu_compat {
    QCB_CPU_COMPAT_POWER10 = 1, /* power10 */
    QCB_CPU_COMPAT_POWER11, /* power11 */
    QCB_CPU_COMPAT_POWER6, /* power6 */
    QCB_CPU_COMPAT_POWER7, /* power7 */
    QCB_CPU_COMPAT_POWER8, /* power8 */
    QCB_CPU_COMPAT_POWER9 /* power9 */
} qcb_cpu_compat;

typedef enum qcb_resize_hpt {
    QCB_RESIZE_HPT_DISABLED = 1, /* disabled */
    QCB_RESIZE_HPT_ENABLED, /* enabled */
    QCB_RESIZE_HPT_REQUIRED /* required */
} qcb_resize_hpt;

typedef enum qcb_aia {
    QCB_AIA_APLIC = 1, /* aplic */
    QCB_AIA_APLIC_IMSIC, /* aplic-imsic */
    QCB_AIA_NONE /* none */
} qcb_aia;

typedef enum qcb_gic_version {
    QCB_GIC_VERSION_2 = 1, /* 2 */
    QCB_GIC_VERSION_3, /* 3 */
    QCB_GIC_VERSION_4, /* 4 */
    QCB_GIC_VERSION_HOST, /* host */
    QCB_GIC_VERSION_MAX, /* max */
    QCB_GIC_VERSION_X_5 /* x-5 */
} qcb_gic_version;

typedef enum qcb_virt_iommu {
    QCB_VIRT_IOMMU_NONE = 1, /* none */
    QCB_VIRT_IOMMU_SMMUV3 /* smmuv3 */
} qcb_virt_iommu;

typedef enum qcb_msi {
    QCB_MSI_AUTO = 1, /* auto */
    QCB_MSI_GICV2M, /* gicv2m */
    QCB_MSI_ITS, /* its */
    QCB_MSI_OFF /* off */
} qcb_msi;

/* -boot: boot order, menu, splash screen */
typedef struct qcb_boot {
    /* order: letters of the drives to try, in order */
    const char *order;
    /* menu: show the boot menu of the firmware (on or off; default off) */
    qcb_on_off menu;
    /* once: order for the first boot only */
    const char *once;
    /* reboot-timeout: wait this long after a failed boot and try again; -1 never (unit ms; -1 to 65535) */
    qcb_int reboot_timeout;
    /* splash: picture that the firmware shows */
    const char *splash;
    /* splash-time: how long the picture stays (unit ms; 0 to 65535) */
    qcb_int splash_time;
    /* strict: never fall back to what the order leaves out (on or off; default off) */
    qcb_on_off strict;
} qcb_boot;
#define qcb_desc_boot qcb__descs[91]

/* -smp: CPUs and their topology */
typedef struct qcb_smp {
    /* cpus: CPUs at start */
    qcb_int cpus;
    /* books: books in a drawer (since 8.2) */
    qcb_int books;
    /* clusters: clusters in a die */
    qcb_int clusters;
    /* cores: cores in a module, cluster or socket */
    qcb_int cores;
    /* dies: dies in a socket */
    qcb_int dies;
    /* drawers: drawers in the machine (since 8.2) */
    qcb_int drawers;
    /* maxcpus: CPUs with hot-plug; the product of all levels */
    qcb_int maxcpus;
    /* modules: modules in a cluster (since 9.1) */
    qcb_int modules;
    /* sockets: sockets in the machine or book */
    qcb_int sockets;
    /* threads: threads in a core */
    qcb_int threads;
} qcb_smp;
#define qcb_desc_smp qcb__descs[646]

typedef struct qcb_cxl_fmw {
    /* interleave-granularity: bytes that go to one target before the next (unit bytes; 256 to 16384; a power of two; default 256) */
    qcb_uint interleave_granularity;
    /* size: size of the window, a multiple of 256 MiB (unit bytes) Required. */
    qcb_uint size;
    /* targets: ids of the pxb-cxl host bridges behind the window (names a device) Required. */
    qcb_strings targets;
} qcb_cxl_fmw;
typedef struct qcb_cxl_fmw_list {
    const qcb_cxl_fmw *items;
    size_t count;
} qcb_cxl_fmw_list;
#define qcb_desc_cxl_fmw qcb__descs[125]

typedef struct qcb_memory_size {
    /* max-size: upper limit with hot-plug (unit bytes) */
    qcb_uint max_size;
    /* size: RAM at start (unit bytes) */
    qcb_uint size;
    /* slots: sockets for memory hot-plug (0 to 256) */
    qcb_uint slots;
} qcb_memory_size;
#define qcb_desc_memory_size qcb__descs[515]

typedef struct qcb_sgx_epc {
    /* memdev: EPC memory backend (names a object) Required. */
    const char *memdev;
    /* node: NUMA node that it belongs to (names a numa) Required. */
    qcb_int node;
} qcb_sgx_epc;
typedef struct qcb_sgx_epc_list {
    const qcb_sgx_epc *items;
    size_t count;
} qcb_sgx_epc_list;
#define qcb_desc_sgx_epc qcb__descs[634]

typedef struct qcb_smp_cache {
    /* cache: which cache Required. */
    qcb_cache_level cache;
    /* topology: level of the topology that shares it Required. */
    qcb_topology_level topology;
} qcb_smp_cache;
typedef struct qcb_smp_cache_list {
    const qcb_smp_cache *items;
    size_t count;
} qcb_smp_cache_list;
#define qcb_desc_smp_cache qcb__descs[647]

/* -machine: the board, and its properties. A property that the machine does not have is refused by QEMU, and by qcb_check. */
typedef struct qcb_machine {
    /* type: machine type: a QCB_MACHINE_ constant, or a versioned name such as pc-q35-10.0 */
    const char *type;
    /* accel: accelerators to try in turn; excludes -accel */
    qcb_strings accel;
    /* aclint: ACLINT instead of CLINT (TCG) (on or off; default off; machines: virt) */
    qcb_on_off aclint;
    /* acpi: ACPI tables (on, off or auto; default auto; machines: isapc, microvm, pc, q35, virt) */
    qcb_on_off acpi;
    /* aes-key-wrap: AES key wrapping (on or off; default on; machines: s390-ccw-virtio) */
    qcb_on_off aes_key_wrap;
    /* aia: advanced interrupt architecture (default none; machines: virt) */
    qcb_aia aia;
    /* aia-guests: guest files of each IMSIC, 0 to 7 (default 0; machines: virt) */
    const char *aia_guests;
    /* append: kernel command line */
    const char *append;
    /* audiodev */
    const char *audiodev;
    /* auto-kernel-cmdline: tell the kernel about virtio-mmio devices on its command line (on or off; default on; machines: microvm) */
    qcb_on_off auto_kernel_cmdline;
    /* auto-shutdown (on or off; machines: x-remote) */
    qcb_on_off auto_shutdown;
    /* aux-ram-share: make auxiliary RAM (ROMs, video) shareable (on or off; since 10.0) */
    qcb_on_off aux_ram_share;
    /* big-core (on or off; machines: powernv) */
    qcb_on_off big_core;
    /* bmc-console: UART of the console, as uart5 (since 8.1) */
    const char *bmc_console;
    /* boot: boot order and menu; -boot writes here */
    qcb_boot boot;
    /* boot-emmc (on or off; machines: ast2600-evb, catalina-bmc, fby35-bmc, gb200nvl-bmc, rainier-bmc) */
    qcb_on_off boot_emmc;
    /* boot-mode (default qspi; machines: xilinx-zynq-a9) */
    const char *boot_mode;
    /* bus-lock-ratelimit: bus locks per second that the guest may take; 0 no limit (default 0; machines: isapc, microvm, pc, q35) */
    qcb_uint bus_lock_ratelimit;
    /* canbus0 (names a object; machines: xlnx-versal-virt, amd-versal2-virt, imx8mp-evk, sabrelite, xlnx-zcu102) */
    const char *canbus0;
    /* canbus1 (names a object; machines: xlnx-versal-virt, amd-versal2-virt, imx8mp-evk, sabrelite, xlnx-zcu102) */
    const char *canbus1;
    /* canbus2 (names a object; machines: amd-versal2-virt) */
    const char *canbus2;
    /* canbus3 (names a object; machines: amd-versal2-virt) */
    const char *canbus3;
    /* cap-ail-mode-3 (on or off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_ail_mode_3;
    /* cap-ccf-assist: count cache flush by hardware (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_ccf_assist;
    /* cap-cfpc: cache flush on privilege change (default workaround; machines: pseries, pseries-2.12-sxxm) */
    qcb_cap_state cap_cfpc;
    /* cap-dawr1 (on or off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_dawr1;
    /* cap-dfp: decimal floating point (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_dfp;
    /* cap-fwnmi: machine checks go to the guest (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_fwnmi;
    /* cap-hpt-max-page-size: largest page of a hash table (unit bytes; a power of two; machines: pseries, pseries-2.12-sxxm) */
    qcb_uint cap_hpt_max_page_size;
    /* cap-htm: hardware transactional memory (on or off; default off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_htm;
    /* cap-ibs: indirect branch speculation (default workaround; machines: pseries, pseries-2.12-sxxm) */
    qcb_cap_ibs cap_ibs;
    /* cap-large-decr: large decrementer (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_large_decr;
    /* cap-nested-hv: nested KVM-HV (on or off; default off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_nested_hv;
    /* cap-nested-papr (on or off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_nested_papr;
    /* cap-rpt-invalidate: H_RPT_INVALIDATE (on or off; default off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_rpt_invalidate;
    /* cap-sbbc: speculation barrier (default workaround; machines: pseries, pseries-2.12-sxxm) */
    qcb_cap_state cap_sbbc;
    /* cap-vsx: vector scalar extensions (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off cap_vsx;
    /* clint-timebase-frequency (machines: microchip-icicle-kit) */
    qcb_uint clint_timebase_frequency;
    /* compact-highmem: leave no gaps between high regions (on or off; default on; since 8.0; machines: virt) */
    qcb_on_off compact_highmem;
    /* confidential-guest-support: object that protects the guest's memory (names a object) */
    const char *confidential_guest_support;
    /* cxl (on or off; machines: isapc, pc, q35, virt) */
    qcb_on_off cxl;
    /* cxl-fmw (machines: isapc, pc, q35, virt) */
    qcb_cxl_fmw_list cxl_fmw;
    /* dea-key-wrap: DEA key wrapping (on or off; default on; machines: s390-ccw-virtio) */
    qcb_on_off dea_key_wrap;
    /* default-bus-bypass-iommu: devices of the main bus are not behind the IOMMU (on or off; default off; machines: isapc, pc, q35, virt) */
    qcb_on_off default_bus_bypass_iommu;
    /* dmsi (on, off or auto; machines: virt) */
    qcb_on_off dmsi;
    /* dt-compatible: text for the compatible property of the device tree's root */
    const char *dt_compatible;
    /* dtb: device tree blob */
    const char *dtb;
    /* dtb-kaslr-seed (on or off; deprecated since 7.1; instead: dtb-randomness=; machines: virt) */
    qcb_on_off dtb_kaslr_seed;
    /* dtb-randomness: random seeds in the device tree (on or off; default on; machines: virt) */
    qcb_on_off dtb_randomness;
    /* dump-guest-core: put guest memory into core dumps (on or off; default on) */
    qcb_on_off dump_guest_core;
    /* dumpdtb: write the device tree to a file and exit */
    const char *dumpdtb;
    /* easc (on or off; machines: q800) */
    qcb_on_off easc;
    /* endianness (default big; machines: petalogix-s3adsp1800) */
    qcb_endian_mode endianness;
    /* execute-in-place: run from flash instead of a copy (on or off; default off) */
    qcb_on_off execute_in_place;
    /* fd-bootchk: check the boot signature of floppies (on or off; default on; since 8.1; machines: isapc, pc, q35) */
    qcb_on_off fd_bootchk;
    /* firmware: firmware image */
    const char *firmware;
    /* fmc-model: type of the boot flash */
    const char *fmc_model;
    /* gic-version: version of the interrupt controller (machines: virt) */
    qcb_gic_version gic_version;
    /* graphics: off: the board adds no display (on or off; default on) */
    qcb_on_off graphics;
    /* hb-mode: load the firmware as hostboot does (on or off; default off; machines: powernv, powernv8) */
    qcb_on_off hb_mode;
    /* highmem: use addresses above 4 GiB (on or off; default on; machines: virt) */
    qcb_on_off highmem;
    /* highmem-ecam: high PCI configuration window (on or off; default on; since 8.0; machines: virt) */
    qcb_on_off highmem_ecam;
    /* highmem-mmio: high window for PCI (on or off; default on; since 8.0; machines: virt) */
    qcb_on_off highmem_mmio;
    /* highmem-mmio-size: size of the high window for PCI (unit bytes; a power of two; since 10.0; machines: virt) */
    qcb_uint highmem_mmio_size;
    /* highmem-redists: high GIC redistributors (on or off; default on; since 8.0; machines: virt) */
    qcb_on_off highmem_redists;
    /* hmat: heterogeneous memory attribute table; -numa hmat-... needs it (on or off; default off; machines: isapc, microvm, pc, q35, pseries, pseries-2.12-sxxm, sbsa-ref, spike, virt) */
    qcb_on_off hmat;
    /* host-model: text for host-model in the device tree (machines: pseries, pseries-2.12-sxxm) */
    const char *host_model;
    /* host-serial: text for host-serial in the device tree (machines: pseries, pseries-2.12-sxxm) */
    const char *host_serial;
    /* hpet: HPET timer (on or off; machines: isapc, pc, q35) */
    qcb_on_off hpet;
    /* i8042: keyboard controller (on or off; default on; machines: isapc, pc, q35) */
    qcb_on_off i8042;
    /* ic-mode: interrupt controller (default dual; machines: pseries, pseries-2.12-sxxm) */
    qcb_ic_mode ic_mode;
    /* igd-passthru: as the property of the xen accelerator (on or off; default off) */
    qcb_on_off igd_passthru;
    /* igvm-cfg: object with the first state of a protected guest (names a object; since 10.1; machines: isapc, pc, q35) */
    const char *igvm_cfg;
    /* initrd: initial RAM disk */
    const char *initrd;
    /* ioapic2: second I/O APIC (on, off or auto; default auto; machines: microvm) */
    qcb_on_off ioapic2;
    /* iommu: IOMMU of the board (default none; machines: virt) */
    qcb_virt_iommu iommu;
    /* iommu-sys: IOMMU as a platform device (on, off or auto; default auto; machines: virt) */
    qcb_on_off iommu_sys;
    /* isa-serial: serial port (on or off; default on; machines: microvm) */
    qcb_on_off isa_serial;
    /* its: interrupt translation service (on or off; default on; machines: virt) */
    qcb_on_off its;
    /* kernel: kernel image */
    const char *kernel;
    /* kernel-addr: where the kernel is loaded (machines: pseries, pseries-2.12-sxxm) */
    qcb_uint kernel_addr;
    /* kernel-irqchip: as the property of the kvm and whpx accelerators */
    qcb_irqchip kernel_irqchip;
    /* kvm-shadow-mem: as the property of the kvm accelerator (unit bytes) */
    qcb_int kvm_shadow_mem;
    /* kvm-type: kind of KVM (default auto; machines: pseries, pseries-2.12-sxxm) */
    const char *kvm_type;
    /* loadparm: load parameter for the boot loader: at most 8 of A-Z 0-9 . and blank (machines: s390-ccw-virtio) */
    const char *loadparm;
    /* lpar-per-core (on or off; machines: powernv) */
    qcb_on_off lpar_per_core;
    /* max-cpu-compat: newest CPU that the guest may know (machines: pseries, pseries-2.12-sxxm) */
    qcb_cpu_compat max_cpu_compat;
    /* max-fw-size: largest firmware (unit bytes; 0 to 16777216; default 8388608; machines: isapc, pc, q35) */
    qcb_uint max_fw_size;
    /* max-ram-below-4g: RAM below the hole for PCI (unit bytes; 0 to 4294967296; machines: isapc, pc, q35) */
    qcb_uint max_ram_below_4g;
    /* mem-merge: let the host merge equal pages (on or off; default on) */
    qcb_on_off mem_merge;
    /* memory: RAM size; -m writes here */
    qcb_memory_size memory;
    /* memory-backend: object that holds the RAM (names a object) */
    const char *memory_backend;
    /* memory-encryption: older name of confidential-guest-support (names a object; deprecated since 11.1; instead: confidential-guest-support=) */
    const char *memory_encryption;
    /* modern-hotplug-events: hot-plug events of their own (on or off; default on; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off modern_hotplug_events;
    /* msel: mode select pins (default 0; machines: sifive_u) */
    qcb_uint msel;
    /* msi: what delivers MSIs (default auto; machines: virt) */
    qcb_msi msi;
    /* mte: CPUs with memory tagging (on or off; default off; machines: virt) */
    qcb_on_off mte;
    /* nvdimm (on or off; machines: isapc, pc, q35, pseries, virt) */
    qcb_on_off nvdimm;
    /* nvdimm-persistence: how far stores are safe (machines: isapc, pc, q35, pseries, virt) */
    const char *nvdimm_persistence;
    /* ospi-flash (machines: xlnx-versal-virt, amd-versal2-virt) */
    const char *ospi_flash;
    /* pcie: PCI Express host bridge (on, off or auto; default auto; machines: microvm) */
    qcb_on_off pcie;
    /* pcspk-audiodev: audio backend of the PC speaker (names a audiodev; machines: isapc, pc, q35) */
    const char *pcspk_audiodev;
    /* pflash0 (names a block; machines: pc, q35, sbsa-ref, virt) */
    const char *pflash0;
    /* pflash1 (names a block; machines: pc, q35, sbsa-ref, virt) */
    const char *pflash1;
    /* phandle-start: first phandle of generated device trees (default 0) */
    qcb_int phandle_start;
    /* pic: 8259 interrupt controllers (on, off or auto; default auto; machines: isapc, microvm, pc, q35) */
    qcb_on_off pic;
    /* pit: 8254 timer (on, off or auto; default auto; machines: isapc, microvm, pc, q35) */
    qcb_on_off pit;
    /* ras: report memory errors to the guest (on or off; default off; machines: virt) */
    qcb_on_off ras;
    /* remap (machines: mps3-an524) */
    const char *remap;
    /* resize-hpt: resizing of the hash table (machines: pseries, pseries-2.12-sxxm) */
    qcb_resize_hpt resize_hpt;
    /* revb (on or off; machines: sifive_e) */
    qcb_on_off revb;
    /* rtc: real-time clock (on, off or auto; default auto; machines: microvm) */
    qcb_on_off rtc;
    /* sata: on-board SATA (on or off; default on; machines: isapc, pc, q35) */
    qcb_on_off sata;
    /* secure (on or off; machines: vexpress-a15, vexpress-a9, virt, xlnx-zcu102) */
    qcb_on_off secure;
    /* serial: serial number of the board (default 1; machines: sifive_u) */
    qcb_uint serial;
    /* sgx-epc: SGX sections (machines: isapc, microvm, pc, q35) */
    qcb_sgx_epc_list sgx_epc;
    /* shim: EFI shim to load before the kernel (since 10.0) */
    const char *shim;
    /* signature: file for the test signature (machines: spike) */
    const char *signature;
    /* signature-granularity: bytes in a line of it (machines: spike) */
    qcb_uint signature_granularity;
    /* smbios-entry-point-type: 32 or 64 bit entry point (machines: isapc, pc, q35) */
    qcb_smbios_entry_point smbios_entry_point_type;
    /* smbus: on-board SMBus (on or off; default on; machines: isapc, pc, q35) */
    qcb_on_off smbus;
    /* smm: system management mode (on, off or auto; default auto; machines: isapc, microvm, pc, q35) */
    qcb_on_off smm;
    /* smp: CPU topology; -smp writes here */
    qcb_smp smp;
    /* smp-cache: level of the topology that shares each cache (since 9.2) */
    qcb_smp_cache_list smp_cache;
    /* spcr: ACPI table that tells the console (on or off; default on; since 10.2) */
    qcb_on_off spcr;
    /* spi-model: type of the other flash */
    const char *spi_model;
    /* start-in-flash: reset vector in flash (on or off; default off; machines: sifive_u) */
    qcb_on_off start_in_flash;
    /* suppress-vmdesc: leave the self-description out of migration streams (on or off; default off) */
    qcb_on_off suppress_vmdesc;
    /* usb: on-board USB (on or off) */
    qcb_on_off usb;
    /* v-eiointc (on, off or auto; machines: virt) */
    qcb_on_off v_eiointc;
    /* vfio-no-msix-emulation (on or off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off vfio_no_msix_emulation;
    /* vfio-user (on or off; machines: x-remote) */
    qcb_on_off vfio_user;
    /* via: I/O controller (default cuda; machines: mac99) */
    qcb_via via;
    /* vic (on or off; machines: 10m50-ghrd) */
    qcb_on_off vic;
    /* virtio-mmio-transports: number of virtio-mmio slots (0 to 32; default 32; machines: virt) */
    qcb_uint virtio_mmio_transports;
    /* virtualization (on or off; machines: vexpress-a15, virt, xlnx-zcu102) */
    qcb_on_off virtualization;
    /* vmport: VMware's port (on, off or auto; default auto; machines: isapc, pc, q35) */
    qcb_on_off vmport;
    /* vsmt: threads of a virtual core (machines: pseries, pseries-2.12-sxxm) */
    qcb_uint vsmt;
    /* wdat (on or off; machines: q35) */
    qcb_on_off wdat;
    /* x-change-vmfd-on-reset: take a new VM file descriptor on reset, for tests (on or off; default off) */
    qcb_on_off x_change_vmfd_on_reset;
    /* x-oem-id: OEM id of ACPI tables (machines: isapc, microvm, pc, q35, virt) */
    const char *x_oem_id;
    /* x-oem-table-id: OEM table id of ACPI tables (machines: isapc, microvm, pc, q35, virt) */
    const char *x_oem_table_id;
    /* x-option-roms: load option ROMs (on or off; default on; machines: microvm) */
    qcb_on_off x_option_roms;
    /* x-south-bridge (machines: pc) */
    qcb_south_bridge x_south_bridge;
    /* x-vof: virtual Open Firmware instead of SLOF (on or off; default off; machines: pseries, pseries-2.12-sxxm) */
    qcb_on_off x_vof;
} qcb_machine;
#define qcb_desc_machine qcb__descs[513]

/* -m: RAM at start, sockets and limit for hot-plug */
typedef struct qcb_memory {
    /* size: RAM at start; a bare number on a command line is MiB */
    qcb_uint size;
    /* maxmem: limit with hot-plug; needs slots */
    qcb_uint maxmem;
    /* slots */
    qcb_uint slots;
} qcb_memory;
#define qcb_desc_memory qcb__descs[514]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
