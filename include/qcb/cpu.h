/* qcb/cpu.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CPU_H
#define QCB_CPU_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

#define QCB_CPU_20KC "20Kc"
#define QCB_CPU_24KEC "24KEc"
#define QCB_CPU_24KC "24Kc"
#define QCB_CPU_24KF "24Kf"
#define QCB_CPU_34KF "34Kf"
#define QCB_CPU_405CRA "405cra"
#define QCB_CPU_405CRB "405crb"
#define QCB_CPU_405CRC "405crc"
#define QCB_CPU_405CR "405cr"
#define QCB_CPU_405D2 "405d2"
#define QCB_CPU_405D4 "405d4"
#define QCB_CPU_405 "405"
#define QCB_CPU_405EP "405ep"
#define QCB_CPU_405EZ "405ez"
#define QCB_CPU_405GPA "405gpa"
#define QCB_CPU_405GPB "405gpb"
#define QCB_CPU_405GPC "405gpc"
#define QCB_CPU_405GPD "405gpd"
#define QCB_CPU_405GP "405gp"
#define QCB_CPU_405GPR "405gpr"
#define QCB_CPU_405LP "405lp"
#define QCB_CPU_440_XILINX "440-xilinx"
#define QCB_CPU_440_XILINX_W_DFPU "440-xilinx-w-dfpu"
#define QCB_CPU_440EPA "440epa"
#define QCB_CPU_440EPB "440epb"
#define QCB_CPU_440EP "440ep"
#define QCB_CPU_440EPX "440epx"
#define QCB_CPU_460EXB "460exb"
#define QCB_CPU_460EX "460ex"
#define QCB_CPU_486 "486"
#define QCB_CPU_486_V1 "486-v1"
#define QCB_CPU_4KEC "4KEc"
#define QCB_CPU_4KECR1 "4KEcR1"
#define QCB_CPU_4KEM "4KEm"
#define QCB_CPU_4KEMR1 "4KEmR1"
#define QCB_CPU_4KC "4Kc"
#define QCB_CPU_4KM "4Km"
#define QCB_CPU_5KEC "5KEc"
#define QCB_CPU_5KEF "5KEf"
#define QCB_CPU_5KC "5Kc"
#define QCB_CPU_5KF "5Kf"
#define QCB_CPU_603 "603"
#define QCB_CPU_MPC8240 "mpc8240"
#define QCB_CPU_603E7 "603e7"
#define QCB_CPU_603E7T "603e7t"
#define QCB_CPU_603R "603r"
#define QCB_CPU_603E7V "603e7v"
#define QCB_CPU_VAILLANT "vaillant"
#define QCB_CPU_603E7V1 "603e7v1"
#define QCB_CPU_603E7V2 "603e7v2"
#define QCB_CPU_603E_V1_1 "603e_v1.1"
#define QCB_CPU_603E_V1_2 "603e_v1.2"
#define QCB_CPU_603E_V1_3 "603e_v1.3"
#define QCB_CPU_603E_V1_4 "603e_v1.4"
#define QCB_CPU_603E_V2_2 "603e_v2.2"
#define QCB_CPU_603E_V3 "603e_v3"
#define QCB_CPU_603E_V4 "603e_v4"
#define QCB_CPU_603E_V4_1 "603e_v4.1"
#define QCB_CPU_603E "603e"
#define QCB_CPU_603P "603p"
#define QCB_CPU_604 "604"
#define QCB_CPU_PPC "ppc"
#define QCB_CPU_604E_V1_0 "604e_v1.0"
#define QCB_CPU_604E_V2_2 "604e_v2.2"
#define QCB_CPU_604E_V2_4 "604e_v2.4"
#define QCB_CPU_604E "604e"
#define QCB_CPU_604R "604r"
#define QCB_CPU_MACH5 "mach5"
#define QCB_CPU_7400_V1_0 "7400_v1.0"
#define QCB_CPU_7400_V1_1 "7400_v1.1"
#define QCB_CPU_7400_V2_0 "7400_v2.0"
#define QCB_CPU_7400_V2_1 "7400_v2.1"
#define QCB_CPU_7400_V2_2 "7400_v2.2"
#define QCB_CPU_7400_V2_6 "7400_v2.6"
#define QCB_CPU_7400_V2_7 "7400_v2.7"
#define QCB_CPU_7400_V2_8 "7400_v2.8"
#define QCB_CPU_7400_V2_9 "7400_v2.9"
#define QCB_CPU_7400 "7400"
#define QCB_CPU_740_V1_0 "740_v1.0"
#define QCB_CPU_740_V2_0 "740_v2.0"
#define QCB_CPU_740_V2_1 "740_v2.1"
#define QCB_CPU_740_V2_2 "740_v2.2"
#define QCB_CPU_740_V3_0 "740_v3.0"
#define QCB_CPU_740_V3_1 "740_v3.1"
#define QCB_CPU_740 "740"
#define QCB_CPU_740E "740e"
#define QCB_CPU_740P "740p"
#define QCB_CPU_7410_V1_0 "7410_v1.0"
#define QCB_CPU_7410_V1_1 "7410_v1.1"
#define QCB_CPU_7410_V1_2 "7410_v1.2"
#define QCB_CPU_7410_V1_3 "7410_v1.3"
#define QCB_CPU_7410_V1_4 "7410_v1.4"
#define QCB_CPU_7410 "7410"
#define QCB_CPU_7441_V2_1 "7441_v2.1"
#define QCB_CPU_7441_V2_10 "7441_v2.10"
#define QCB_CPU_7441_V2_3 "7441_v2.3"
#define QCB_CPU_7441 "7441"
#define QCB_CPU_7445_V1_0 "7445_v1.0"
#define QCB_CPU_7445_V2_1 "7445_v2.1"
#define QCB_CPU_7445_V3_2 "7445_v3.2"
#define QCB_CPU_7445 "7445"
#define QCB_CPU_7445_V3_3 "7445_v3.3"
#define QCB_CPU_7445_V3_4 "7445_v3.4"
#define QCB_CPU_7447_V1_0 "7447_v1.0"
#define QCB_CPU_7447_V1_1 "7447_v1.1"
#define QCB_CPU_7447 "7447"
#define QCB_CPU_7447A_V1_0 "7447a_v1.0"
#define QCB_CPU_7447A_V1_1 "7447a_v1.1"
#define QCB_CPU_7447A_V1_2 "7447a_v1.2"
#define QCB_CPU_7447A "7447a"
#define QCB_CPU_7448_V1_0 "7448_v1.0"
#define QCB_CPU_7448_V1_1 "7448_v1.1"
#define QCB_CPU_7448_V2_0 "7448_v2.0"
#define QCB_CPU_7448_V2_1 "7448_v2.1"
#define QCB_CPU_7448 "7448"
#define QCB_CPU_7450_V1_0 "7450_v1.0"
#define QCB_CPU_7450_V1_1 "7450_v1.1"
#define QCB_CPU_7450_V1_2 "7450_v1.2"
#define QCB_CPU_7450_V2_0 "7450_v2.0"
#define QCB_CPU_7450_V2_1 "7450_v2.1"
#define QCB_CPU_7450 "7450"
#define QCB_CPU_7451_V2_10 "7451_v2.10"
#define QCB_CPU_7451_V2_3 "7451_v2.3"
#define QCB_CPU_7451 "7451"
#define QCB_CPU_7455_V1_0 "7455_v1.0"
#define QCB_CPU_7455_V2_1 "7455_v2.1"
#define QCB_CPU_7455_V3_2 "7455_v3.2"
#define QCB_CPU_7455 "7455"
#define QCB_CPU_7455_V3_3 "7455_v3.3"
#define QCB_CPU_7455_V3_4 "7455_v3.4"
#define QCB_CPU_7457_V1_0 "7457_v1.0"
#define QCB_CPU_7457_V1_1 "7457_v1.1"
#define QCB_CPU_7457_V1_2 "7457_v1.2"
#define QCB_CPU_7457 "7457"
#define QCB_CPU_7457A_V1_0 "7457a_v1.0"
#define QCB_CPU_APOLLO7PM "apollo7pm"
#define QCB_CPU_7457A_V1_1 "7457a_v1.1"
#define QCB_CPU_7457A_V1_2 "7457a_v1.2"
#define QCB_CPU_7457A "7457a"
#define QCB_CPU_745_V1_0 "745_v1.0"
#define QCB_CPU_745_V1_1 "745_v1.1"
#define QCB_CPU_745_V2_0 "745_v2.0"
#define QCB_CPU_745_V2_1 "745_v2.1"
#define QCB_CPU_745_V2_2 "745_v2.2"
#define QCB_CPU_745_V2_3 "745_v2.3"
#define QCB_CPU_745_V2_4 "745_v2.4"
#define QCB_CPU_745_V2_5 "745_v2.5"
#define QCB_CPU_745_V2_6 "745_v2.6"
#define QCB_CPU_745_V2_7 "745_v2.7"
#define QCB_CPU_745_V2_8 "745_v2.8"
#define QCB_CPU_745 "745"
#define QCB_CPU_74KF "74Kf"
#define QCB_CPU_750_V1_0 "750_v1.0"
#define QCB_CPU_750_V2_0 "750_v2.0"
#define QCB_CPU_750_V2_1 "750_v2.1"
#define QCB_CPU_750_V2_2 "750_v2.2"
#define QCB_CPU_750_V3_0 "750_v3.0"
#define QCB_CPU_750_V3_1 "750_v3.1"
#define QCB_CPU_750 "750"
#define QCB_CPU_750CL_V1_0 "750cl_v1.0"
#define QCB_CPU_750CL_V2_0 "750cl_v2.0"
#define QCB_CPU_750CL "750cl"
#define QCB_CPU_750CX_V1_0 "750cx_v1.0"
#define QCB_CPU_750CX_V2_0 "750cx_v2.0"
#define QCB_CPU_750CX_V2_1 "750cx_v2.1"
#define QCB_CPU_750CX_V2_2 "750cx_v2.2"
#define QCB_CPU_750CX "750cx"
#define QCB_CPU_750CXE_V2_1 "750cxe_v2.1"
#define QCB_CPU_750CXE_V2_2 "750cxe_v2.2"
#define QCB_CPU_750CXE_V2_3 "750cxe_v2.3"
#define QCB_CPU_750CXE_V2_4 "750cxe_v2.4"
#define QCB_CPU_750CXE_V2_4B "750cxe_v2.4b"
#define QCB_CPU_750CXE_V3_0 "750cxe_v3.0"
#define QCB_CPU_750CXE_V3_1 "750cxe_v3.1"
#define QCB_CPU_750CXE_V3_1B "750cxe_v3.1b"
#define QCB_CPU_750CXE "750cxe"
#define QCB_CPU_750CXR "750cxr"
#define QCB_CPU_750E "750e"
#define QCB_CPU_750FL "750fl"
#define QCB_CPU_750FX_V1_0 "750fx_v1.0"
#define QCB_CPU_750FX_V2_0 "750fx_v2.0"
#define QCB_CPU_750FX_V2_1 "750fx_v2.1"
#define QCB_CPU_750FX_V2_2 "750fx_v2.2"
#define QCB_CPU_750FX_V2_3 "750fx_v2.3"
#define QCB_CPU_750FX "750fx"
#define QCB_CPU_750GL "750gl"
#define QCB_CPU_750GX_V1_0 "750gx_v1.0"
#define QCB_CPU_750GX_V1_1 "750gx_v1.1"
#define QCB_CPU_750GX_V1_2 "750gx_v1.2"
#define QCB_CPU_750GX "750gx"
#define QCB_CPU_750L_V2_0 "750l_v2.0"
#define QCB_CPU_750L_V2_1 "750l_v2.1"
#define QCB_CPU_750L_V2_2 "750l_v2.2"
#define QCB_CPU_750L_V3_0 "750l_v3.0"
#define QCB_CPU_750L_V3_2 "750l_v3.2"
#define QCB_CPU_750L "750l"
#define QCB_CPU_750P "750p"
#define QCB_CPU_CONAN_DOYLE "conan/doyle"
#define QCB_CPU_755_V1_0 "755_v1.0"
#define QCB_CPU_755_V1_1 "755_v1.1"
#define QCB_CPU_755_V2_0 "755_v2.0"
#define QCB_CPU_755_V2_1 "755_v2.1"
#define QCB_CPU_755_V2_2 "755_v2.2"
#define QCB_CPU_755_V2_3 "755_v2.3"
#define QCB_CPU_755_V2_4 "755_v2.4"
#define QCB_CPU_755_V2_5 "755_v2.5"
#define QCB_CPU_755_V2_6 "755_v2.6"
#define QCB_CPU_755_V2_7 "755_v2.7"
#define QCB_CPU_755_V2_8 "755_v2.8"
#define QCB_CPU_755 "755"
#define QCB_CPU_970_V2_2 "970_v2.2"
#define QCB_CPU_970 "970"
#define QCB_CPU_970FX_V1_0 "970fx_v1.0"
#define QCB_CPU_970FX_V2_0 "970fx_v2.0"
#define QCB_CPU_970FX_V2_1 "970fx_v2.1"
#define QCB_CPU_970FX_V3_0 "970fx_v3.0"
#define QCB_CPU_970FX_V3_1 "970fx_v3.1"
#define QCB_CPU_970FX "970fx"
#define QCB_CPU_970MP_V1_0 "970mp_v1.0"
#define QCB_CPU_970MP_V1_1 "970mp_v1.1"
#define QCB_CPU_970MP "970mp"
#define QCB_CPU_BROADWELL "Broadwell"
#define QCB_CPU_BROADWELL_IBRS "Broadwell-IBRS"
#define QCB_CPU_BROADWELL_NOTSX "Broadwell-noTSX"
#define QCB_CPU_BROADWELL_NOTSX_IBRS "Broadwell-noTSX-IBRS"
#define QCB_CPU_BROADWELL_V1 "Broadwell-v1"
#define QCB_CPU_BROADWELL_V2 "Broadwell-v2"
#define QCB_CPU_BROADWELL_V3 "Broadwell-v3"
#define QCB_CPU_BROADWELL_V4 "Broadwell-v4"
#define QCB_CPU_CASCADELAKE_SERVER "Cascadelake-Server"
#define QCB_CPU_CASCADELAKE_SERVER_NOTSX "Cascadelake-Server-noTSX"
#define QCB_CPU_CASCADELAKE_SERVER_V1 "Cascadelake-Server-v1"
#define QCB_CPU_CASCADELAKE_SERVER_V2 "Cascadelake-Server-v2"
#define QCB_CPU_CASCADELAKE_SERVER_V3 "Cascadelake-Server-v3"
#define QCB_CPU_CASCADELAKE_SERVER_V4 "Cascadelake-Server-v4"
#define QCB_CPU_CASCADELAKE_SERVER_V5 "Cascadelake-Server-v5"
#define QCB_CPU_CASCADELAKE_SERVER_V6 "Cascadelake-Server-v6"
#define QCB_CPU_CASCADELAKE_SERVER_V7 "Cascadelake-Server-v7"
#define QCB_CPU_CLEARWATERFOREST "ClearwaterForest"
#define QCB_CPU_CLEARWATERFOREST_V1 "ClearwaterForest-v1"
#define QCB_CPU_CLEARWATERFOREST_V2 "ClearwaterForest-v2"
#define QCB_CPU_CLEARWATERFOREST_V3 "ClearwaterForest-v3"
#define QCB_CPU_CLEARWATERFOREST_V4 "ClearwaterForest-v4"
#define QCB_CPU_CONROE "Conroe"
#define QCB_CPU_CONROE_V1 "Conroe-v1"
#define QCB_CPU_COOPERLAKE "Cooperlake"
#define QCB_CPU_COOPERLAKE_V1 "Cooperlake-v1"
#define QCB_CPU_COOPERLAKE_V2 "Cooperlake-v2"
#define QCB_CPU_DENVERTON "Denverton"
#define QCB_CPU_DENVERTON_V1 "Denverton-v1"
#define QCB_CPU_DENVERTON_V2 "Denverton-v2"
#define QCB_CPU_DENVERTON_V3 "Denverton-v3"
#define QCB_CPU_DHYANA "Dhyana"
#define QCB_CPU_DHYANA_V1 "Dhyana-v1"
#define QCB_CPU_DHYANA_V2 "Dhyana-v2"
#define QCB_CPU_DIAMONDRAPIDS "DiamondRapids"
#define QCB_CPU_DIAMONDRAPIDS_V1 "DiamondRapids-v1"
#define QCB_CPU_DIAMONDRAPIDS_V2 "DiamondRapids-v2"
#define QCB_CPU_EPYC "EPYC"
#define QCB_CPU_EPYC_GENOA "EPYC-Genoa"
#define QCB_CPU_EPYC_GENOA_V1 "EPYC-Genoa-v1"
#define QCB_CPU_EPYC_GENOA_V2 "EPYC-Genoa-v2"
#define QCB_CPU_EPYC_GENOA_V3 "EPYC-Genoa-v3"
#define QCB_CPU_EPYC_IBPB "EPYC-IBPB"
#define QCB_CPU_EPYC_MILAN "EPYC-Milan"
#define QCB_CPU_EPYC_MILAN_V1 "EPYC-Milan-v1"
#define QCB_CPU_EPYC_MILAN_V2 "EPYC-Milan-v2"
#define QCB_CPU_EPYC_MILAN_V3 "EPYC-Milan-v3"
#define QCB_CPU_EPYC_MILAN_V4 "EPYC-Milan-v4"
#define QCB_CPU_EPYC_ROME "EPYC-Rome"
#define QCB_CPU_EPYC_ROME_V1 "EPYC-Rome-v1"
#define QCB_CPU_EPYC_ROME_V2 "EPYC-Rome-v2"
#define QCB_CPU_EPYC_ROME_V3 "EPYC-Rome-v3"
#define QCB_CPU_EPYC_ROME_V4 "EPYC-Rome-v4"
#define QCB_CPU_EPYC_ROME_V5 "EPYC-Rome-v5"
#define QCB_CPU_EPYC_TURIN "EPYC-Turin"
#define QCB_CPU_EPYC_TURIN_V1 "EPYC-Turin-v1"
#define QCB_CPU_EPYC_TURIN_V2 "EPYC-Turin-v2"
#define QCB_CPU_EPYC_V1 "EPYC-v1"
#define QCB_CPU_EPYC_V2 "EPYC-v2"
#define QCB_CPU_EPYC_V3 "EPYC-v3"
#define QCB_CPU_EPYC_V4 "EPYC-v4"
#define QCB_CPU_EPYC_V5 "EPYC-v5"
#define QCB_CPU_FUJITSU_MB86904 "Fujitsu-MB86904"
#define QCB_CPU_FUJITSU_MB86907 "Fujitsu-MB86907"
#define QCB_CPU_FUJITSU_SPARC64 "Fujitsu-Sparc64"
#define QCB_CPU_FUJITSU_SPARC64_III "Fujitsu-Sparc64-III"
#define QCB_CPU_FUJITSU_SPARC64_IV "Fujitsu-Sparc64-IV"
#define QCB_CPU_FUJITSU_SPARC64_V "Fujitsu-Sparc64-V"
#define QCB_CPU_GRANITERAPIDS "GraniteRapids"
#define QCB_CPU_GRANITERAPIDS_V1 "GraniteRapids-v1"
#define QCB_CPU_GRANITERAPIDS_V2 "GraniteRapids-v2"
#define QCB_CPU_GRANITERAPIDS_V3 "GraniteRapids-v3"
#define QCB_CPU_GRANITERAPIDS_V4 "GraniteRapids-v4"
#define QCB_CPU_GRANITERAPIDS_V5 "GraniteRapids-v5"
#define QCB_CPU_GRANITERAPIDS_V6 "GraniteRapids-v6"
#define QCB_CPU_GRANITERAPIDS_V7 "GraniteRapids-v7"
#define QCB_CPU_HASWELL "Haswell"
#define QCB_CPU_HASWELL_IBRS "Haswell-IBRS"
#define QCB_CPU_HASWELL_NOTSX "Haswell-noTSX"
#define QCB_CPU_HASWELL_NOTSX_IBRS "Haswell-noTSX-IBRS"
#define QCB_CPU_HASWELL_V1 "Haswell-v1"
#define QCB_CPU_HASWELL_V2 "Haswell-v2"
#define QCB_CPU_HASWELL_V3 "Haswell-v3"
#define QCB_CPU_HASWELL_V4 "Haswell-v4"
#define QCB_CPU_I6400 "I6400"
#define QCB_CPU_I6500 "I6500"
#define QCB_CPU_I7200 "I7200"
#define QCB_CPU_ICELAKE_SERVER "Icelake-Server"
#define QCB_CPU_ICELAKE_SERVER_NOTSX "Icelake-Server-noTSX"
#define QCB_CPU_ICELAKE_SERVER_V1 "Icelake-Server-v1"
#define QCB_CPU_ICELAKE_SERVER_V2 "Icelake-Server-v2"
#define QCB_CPU_ICELAKE_SERVER_V3 "Icelake-Server-v3"
#define QCB_CPU_ICELAKE_SERVER_V4 "Icelake-Server-v4"
#define QCB_CPU_ICELAKE_SERVER_V5 "Icelake-Server-v5"
#define QCB_CPU_ICELAKE_SERVER_V6 "Icelake-Server-v6"
#define QCB_CPU_ICELAKE_SERVER_V7 "Icelake-Server-v7"
#define QCB_CPU_ICELAKE_SERVER_V8 "Icelake-Server-v8"
#define QCB_CPU_ICELAKE_SERVER_V9 "Icelake-Server-v9"
#define QCB_CPU_IVYBRIDGE "IvyBridge"
#define QCB_CPU_IVYBRIDGE_IBRS "IvyBridge-IBRS"
#define QCB_CPU_IVYBRIDGE_V1 "IvyBridge-v1"
#define QCB_CPU_IVYBRIDGE_V2 "IvyBridge-v2"
#define QCB_CPU_KNIGHTSMILL "KnightsMill"
#define QCB_CPU_KNIGHTSMILL_V1 "KnightsMill-v1"
#define QCB_CPU_LEON2 "LEON2"
#define QCB_CPU_LEON3 "LEON3"
#define QCB_CPU_LOONGSON_2E "Loongson-2E"
#define QCB_CPU_LOONGSON_2F "Loongson-2F"
#define QCB_CPU_LOONGSON_3A1000 "Loongson-3A1000"
#define QCB_CPU_LOONGSON_3A4000 "Loongson-3A4000"
#define QCB_CPU_M14K "M14K"
#define QCB_CPU_M14KC "M14Kc"
#define QCB_CPU_MIPS64R2_GENERIC "MIPS64R2-generic"
#define QCB_CPU_NEC_ULTRASPARC_I "NEC-UltraSparc-I"
#define QCB_CPU_NEHALEM "Nehalem"
#define QCB_CPU_NEHALEM_IBRS "Nehalem-IBRS"
#define QCB_CPU_NEHALEM_V1 "Nehalem-v1"
#define QCB_CPU_NEHALEM_V2 "Nehalem-v2"
#define QCB_CPU_OCTEON68XX "Octeon68XX"
#define QCB_CPU_OPTERON_G1 "Opteron_G1"
#define QCB_CPU_OPTERON_G1_V1 "Opteron_G1-v1"
#define QCB_CPU_OPTERON_G2 "Opteron_G2"
#define QCB_CPU_OPTERON_G2_V1 "Opteron_G2-v1"
#define QCB_CPU_OPTERON_G3 "Opteron_G3"
#define QCB_CPU_OPTERON_G3_V1 "Opteron_G3-v1"
#define QCB_CPU_OPTERON_G4 "Opteron_G4"
#define QCB_CPU_OPTERON_G4_V1 "Opteron_G4-v1"
#define QCB_CPU_OPTERON_G5 "Opteron_G5"
#define QCB_CPU_OPTERON_G5_V1 "Opteron_G5-v1"
#define QCB_CPU_P5600 "P5600"
#define QCB_CPU_PPE42 "PPE42"
#define QCB_CPU_PPE42X "PPE42X"
#define QCB_CPU_PPE42XM "PPE42XM"
#define QCB_CPU_PENRYN "Penryn"
#define QCB_CPU_PENRYN_V1 "Penryn-v1"
#define QCB_CPU_R4000 "R4000"
#define QCB_CPU_SANDYBRIDGE "SandyBridge"
#define QCB_CPU_SANDYBRIDGE_IBRS "SandyBridge-IBRS"
#define QCB_CPU_SANDYBRIDGE_V1 "SandyBridge-v1"
#define QCB_CPU_SANDYBRIDGE_V2 "SandyBridge-v2"
#define QCB_CPU_SAPPHIRERAPIDS "SapphireRapids"
#define QCB_CPU_SAPPHIRERAPIDS_V1 "SapphireRapids-v1"
#define QCB_CPU_SAPPHIRERAPIDS_V2 "SapphireRapids-v2"
#define QCB_CPU_SAPPHIRERAPIDS_V3 "SapphireRapids-v3"
#define QCB_CPU_SAPPHIRERAPIDS_V4 "SapphireRapids-v4"
#define QCB_CPU_SAPPHIRERAPIDS_V5 "SapphireRapids-v5"
#define QCB_CPU_SAPPHIRERAPIDS_V6 "SapphireRapids-v6"
#define QCB_CPU_SAPPHIRERAPIDS_V7 "SapphireRapids-v7"
#define QCB_CPU_SAPPHIRERAPIDS_V8 "SapphireRapids-v8"
#define QCB_CPU_SIERRAFOREST "SierraForest"
#define QCB_CPU_SIERRAFOREST_V1 "SierraForest-v1"
#define QCB_CPU_SIERRAFOREST_V2 "SierraForest-v2"
#define QCB_CPU_SIERRAFOREST_V3 "SierraForest-v3"
#define QCB_CPU_SIERRAFOREST_V4 "SierraForest-v4"
#define QCB_CPU_SIERRAFOREST_V5 "SierraForest-v5"
#define QCB_CPU_SIERRAFOREST_V6 "SierraForest-v6"
#define QCB_CPU_SKYLAKE_CLIENT "Skylake-Client"
#define QCB_CPU_SKYLAKE_CLIENT_IBRS "Skylake-Client-IBRS"
#define QCB_CPU_SKYLAKE_CLIENT_NOTSX_IBRS "Skylake-Client-noTSX-IBRS"
#define QCB_CPU_SKYLAKE_CLIENT_V1 "Skylake-Client-v1"
#define QCB_CPU_SKYLAKE_CLIENT_V2 "Skylake-Client-v2"
#define QCB_CPU_SKYLAKE_CLIENT_V3 "Skylake-Client-v3"
#define QCB_CPU_SKYLAKE_CLIENT_V4 "Skylake-Client-v4"
#define QCB_CPU_SKYLAKE_SERVER "Skylake-Server"
#define QCB_CPU_SKYLAKE_SERVER_IBRS "Skylake-Server-IBRS"
#define QCB_CPU_SKYLAKE_SERVER_NOTSX_IBRS "Skylake-Server-noTSX-IBRS"
#define QCB_CPU_SKYLAKE_SERVER_V1 "Skylake-Server-v1"
#define QCB_CPU_SKYLAKE_SERVER_V2 "Skylake-Server-v2"
#define QCB_CPU_SKYLAKE_SERVER_V3 "Skylake-Server-v3"
#define QCB_CPU_SKYLAKE_SERVER_V4 "Skylake-Server-v4"
#define QCB_CPU_SKYLAKE_SERVER_V5 "Skylake-Server-v5"
#define QCB_CPU_SKYLAKE_SERVER_V6 "Skylake-Server-v6"
#define QCB_CPU_SNOWRIDGE "Snowridge"
#define QCB_CPU_SNOWRIDGE_V1 "Snowridge-v1"
#define QCB_CPU_SNOWRIDGE_V2 "Snowridge-v2"
#define QCB_CPU_SNOWRIDGE_V3 "Snowridge-v3"
#define QCB_CPU_SNOWRIDGE_V4 "Snowridge-v4"
#define QCB_CPU_SUN_ULTRASPARC_III "Sun-UltraSparc-III"
#define QCB_CPU_SUN_ULTRASPARC_III_CU "Sun-UltraSparc-III-Cu"
#define QCB_CPU_SUN_ULTRASPARC_IIII "Sun-UltraSparc-IIIi"
#define QCB_CPU_SUN_ULTRASPARC_IIII_ "Sun-UltraSparc-IIIi+"
#define QCB_CPU_SUN_ULTRASPARC_IIII_PLUS "Sun-UltraSparc-IIIi-plus"
#define QCB_CPU_SUN_ULTRASPARC_IV "Sun-UltraSparc-IV"
#define QCB_CPU_SUN_ULTRASPARC_IV_ "Sun-UltraSparc-IV+"
#define QCB_CPU_SUN_ULTRASPARC_IV_PLUS "Sun-UltraSparc-IV-plus"
#define QCB_CPU_SUN_ULTRASPARC_T1 "Sun-UltraSparc-T1"
#define QCB_CPU_SUN_ULTRASPARC_T2 "Sun-UltraSparc-T2"
#define QCB_CPU_TI_MICROSPARC_I "TI-MicroSparc-I"
#define QCB_CPU_TI_MICROSPARC_II "TI-MicroSparc-II"
#define QCB_CPU_TI_MICROSPARC_IIEP "TI-MicroSparc-IIep"
#define QCB_CPU_TI_SUPERSPARC_40 "TI-SuperSparc-40"
#define QCB_CPU_TI_SUPERSPARC_50 "TI-SuperSparc-50"
#define QCB_CPU_TI_SUPERSPARC_51 "TI-SuperSparc-51"
#define QCB_CPU_TI_SUPERSPARC_60 "TI-SuperSparc-60"
#define QCB_CPU_TI_SUPERSPARC_61 "TI-SuperSparc-61"
#define QCB_CPU_TI_SUPERSPARC_II "TI-SuperSparc-II"
#define QCB_CPU_TI_ULTRASPARC_I "TI-UltraSparc-I"
#define QCB_CPU_TI_ULTRASPARC_II "TI-UltraSparc-II"
#define QCB_CPU_TI_ULTRASPARC_IIE "TI-UltraSparc-IIe"
#define QCB_CPU_TI_ULTRASPARC_III "TI-UltraSparc-IIi"
#define QCB_CPU_VR5432 "VR5432"
#define QCB_CPU_WESTMERE "Westmere"
#define QCB_CPU_WESTMERE_IBRS "Westmere-IBRS"
#define QCB_CPU_WESTMERE_V1 "Westmere-v1"
#define QCB_CPU_WESTMERE_V2 "Westmere-v2"
#define QCB_CPU_XBURSTR1 "XBurstR1"
#define QCB_CPU_XBURSTR2 "XBurstR2"
#define QCB_CPU_YONGFENG "YongFeng"
#define QCB_CPU_YONGFENG_V1 "YongFeng-v1"
#define QCB_CPU_YONGFENG_V2 "YongFeng-v2"
#define QCB_CPU_YONGFENG_V3 "YongFeng-v3"
#define QCB_CPU_A64FX "a64fx"
#define QCB_CPU_ANY "any"
#define QCB_CPU_ARM1026 "arm1026"
#define QCB_CPU_ARM1136 "arm1136"
#define QCB_CPU_ARM1136_R2 "arm1136-r2"
#define QCB_CPU_ARM1176 "arm1176"
#define QCB_CPU_ARM11MPCORE "arm11mpcore"
#define QCB_CPU_ARM926 "arm926"
#define QCB_CPU_ARM946 "arm946"
#define QCB_CPU_ATHLON "athlon"
#define QCB_CPU_ATHLON_V1 "athlon-v1"
#define QCB_CPU_AVR5 "avr5"
#define QCB_CPU_AVR51 "avr51"
#define QCB_CPU_AVR6 "avr6"
#define QCB_CPU_BASE "base"
#define QCB_CPU_CFV4E "cfv4e"
#define QCB_CPU_CORE2DUO "core2duo"
#define QCB_CPU_CORE2DUO_V1 "core2duo-v1"
#define QCB_CPU_COREDUO "coreduo"
#define QCB_CPU_COREDUO_V1 "coreduo-v1"
#define QCB_CPU_CORTEX_A15 "cortex-a15"
#define QCB_CPU_CORTEX_A35 "cortex-a35"
#define QCB_CPU_CORTEX_A53 "cortex-a53"
#define QCB_CPU_CORTEX_A55 "cortex-a55"
#define QCB_CPU_CORTEX_A57 "cortex-a57"
#define QCB_CPU_CORTEX_A7 "cortex-a7"
#define QCB_CPU_CORTEX_A710 "cortex-a710"
#define QCB_CPU_CORTEX_A72 "cortex-a72"
#define QCB_CPU_CORTEX_A76 "cortex-a76"
#define QCB_CPU_CORTEX_A78AE "cortex-a78ae"
#define QCB_CPU_CORTEX_A8 "cortex-a8"
#define QCB_CPU_CORTEX_A9 "cortex-a9"
#define QCB_CPU_CORTEX_M0 "cortex-m0"
#define QCB_CPU_CORTEX_M3 "cortex-m3"
#define QCB_CPU_CORTEX_M33 "cortex-m33"
#define QCB_CPU_CORTEX_M4 "cortex-m4"
#define QCB_CPU_CORTEX_M55 "cortex-m55"
#define QCB_CPU_CORTEX_M7 "cortex-m7"
#define QCB_CPU_CORTEX_R5 "cortex-r5"
#define QCB_CPU_CORTEX_R52 "cortex-r52"
#define QCB_CPU_CORTEX_R5F "cortex-r5f"
#define QCB_CPU_CRISV10 "crisv10"
#define QCB_CPU_CRISV11 "crisv11"
#define QCB_CPU_CRISV17 "crisv17"
#define QCB_CPU_CRISV32 "crisv32"
#define QCB_CPU_CRISV8 "crisv8"
#define QCB_CPU_CRISV9 "crisv9"
#define QCB_CPU_DC232B "dc232b"
#define QCB_CPU_DC233C "dc233c"
#define QCB_CPU_DE212 "de212"
#define QCB_CPU_DE233_FPU "de233_fpu"
#define QCB_CPU_DSP3400 "dsp3400"
#define QCB_CPU_E200Z5 "e200z5"
#define QCB_CPU_E200Z6 "e200z6"
#define QCB_CPU_E200 "e200"
#define QCB_CPU_E300C1 "e300c1"
#define QCB_CPU_E300C2 "e300c2"
#define QCB_CPU_E300C3 "e300c3"
#define QCB_CPU_E300 "e300"
#define QCB_CPU_E300C4 "e300c4"
#define QCB_CPU_E500_V10 "e500_v10"
#define QCB_CPU_E500_V20 "e500_v20"
#define QCB_CPU_E500V1 "e500v1"
#define QCB_CPU_E500MC "e500mc"
#define QCB_CPU_E500V2_V10 "e500v2_v10"
#define QCB_CPU_E500V2_V20 "e500v2_v20"
#define QCB_CPU_E500V2_V21 "e500v2_v21"
#define QCB_CPU_E500V2_V22 "e500v2_v22"
#define QCB_CPU_E500 "e500"
#define QCB_CPU_E500V2_V30 "e500v2_v30"
#define QCB_CPU_E5500 "e5500"
#define QCB_CPU_E600 "e600"
#define QCB_CPU_E6500 "e6500"
#define QCB_CPU_EV4 "ev4"
#define QCB_CPU_EV5 "ev5"
#define QCB_CPU_EV56 "ev56"
#define QCB_CPU_EV6 "ev6"
#define QCB_CPU_EV67 "ev67"
#define QCB_CPU_EV68 "ev68"
#define QCB_CPU_FSF "fsf"
#define QCB_CPU_G2 "g2"
#define QCB_CPU_G2GP "g2gp"
#define QCB_CPU_G2H4 "g2h4"
#define QCB_CPU_G2HIP3 "g2hip3"
#define QCB_CPU_MPC8250_HIP3 "mpc8250_hip3"
#define QCB_CPU_G2HIP4 "g2hip4"
#define QCB_CPU_MPC8241 "mpc8241"
#define QCB_CPU_G2LE "g2le"
#define QCB_CPU_G2LEGP "g2legp"
#define QCB_CPU_G2LEGP1 "g2legp1"
#define QCB_CPU_G2LEGP3 "g2legp3"
#define QCB_CPU_MPC8247 "mpc8247"
#define QCB_CPU_G2LELS "g2lels"
#define QCB_CPU_G2LS "g2ls"
#define QCB_CPU_GEN15A "gen15a"
#define QCB_CPU_GEN15A_BASE "gen15a-base"
#define QCB_CPU_GEN15B "gen15b"
#define QCB_CPU_GEN15B_BASE "gen15b-base"
#define QCB_CPU_GEN16A "gen16a"
#define QCB_CPU_GEN16A_BASE "gen16a-base"
#define QCB_CPU_GEN16B "gen16b"
#define QCB_CPU_GEN16B_BASE "gen16b-base"
#define QCB_CPU_GEN17A "gen17a"
#define QCB_CPU_GEN17A_BASE "gen17a-base"
#define QCB_CPU_GEN17B "gen17b"
#define QCB_CPU_GEN17B_BASE "gen17b-base"
#define QCB_CPU_HOST "host"
#define QCB_CPU_HPPA64_CPU "hppa64-cpu"
#define QCB_CPU_KVM32 "kvm32"
#define QCB_CPU_KVM32_V1 "kvm32-v1"
#define QCB_CPU_KVM64 "kvm64"
#define QCB_CPU_KVM64_V1 "kvm64-v1"
#define QCB_CPU_LA132 "la132"
#define QCB_CPU_LA464 "la464"
#define QCB_CPU_LOWRISC_IBEX "lowrisc-ibex"
#define QCB_CPU_LX106 "lx106"
#define QCB_CPU_M5206 "m5206"
#define QCB_CPU_M5208 "m5208"
#define QCB_CPU_M68000 "m68000"
#define QCB_CPU_M68010 "m68010"
#define QCB_CPU_M68020 "m68020"
#define QCB_CPU_M68030 "m68030"
#define QCB_CPU_M68040 "m68040"
#define QCB_CPU_M68060 "m68060"
#define QCB_CPU_MAX "max"
#define QCB_CPU_MAX32 "max32"
#define QCB_CPU_MICROBLAZE_CPU "microblaze-cpu"
#define QCB_CPU_MIPS_P8700 "mips-p8700"
#define QCB_CPU_MIPS32R6_GENERIC "mips32r6-generic"
#define QCB_CPU_MIPS64DSPR2 "mips64dspr2"
#define QCB_CPU_MPC5200_V10 "mpc5200_v10"
#define QCB_CPU_MPC5200_V11 "mpc5200_v11"
#define QCB_CPU_MPC5200_V12 "mpc5200_v12"
#define QCB_CPU_MPC5200 "mpc5200"
#define QCB_CPU_MPC5200B_V20 "mpc5200b_v20"
#define QCB_CPU_MPC5200B_V21 "mpc5200b_v21"
#define QCB_CPU_MPC5200B "mpc5200b"
#define QCB_CPU_MPC603 "mpc603"
#define QCB_CPU_MPC8343 "mpc8343"
#define QCB_CPU_MPC8343A "mpc8343a"
#define QCB_CPU_MPC8343E "mpc8343e"
#define QCB_CPU_MPC8343EA "mpc8343ea"
#define QCB_CPU_MPC8347AP "mpc8347ap"
#define QCB_CPU_MPC8347AT "mpc8347at"
#define QCB_CPU_MPC8347A "mpc8347a"
#define QCB_CPU_MPC8347EAP "mpc8347eap"
#define QCB_CPU_MPC8347EAT "mpc8347eat"
#define QCB_CPU_MPC8347EA "mpc8347ea"
#define QCB_CPU_MPC8347EP "mpc8347ep"
#define QCB_CPU_MPC8347ET "mpc8347et"
#define QCB_CPU_MPC8347E "mpc8347e"
#define QCB_CPU_MPC8347P "mpc8347p"
#define QCB_CPU_MPC8347T "mpc8347t"
#define QCB_CPU_MPC8347 "mpc8347"
#define QCB_CPU_MPC8349 "mpc8349"
#define QCB_CPU_MPC8349A "mpc8349a"
#define QCB_CPU_MPC8349E "mpc8349e"
#define QCB_CPU_MPC8349EA "mpc8349ea"
#define QCB_CPU_MPC8377 "mpc8377"
#define QCB_CPU_MPC8377E "mpc8377e"
#define QCB_CPU_MPC8378 "mpc8378"
#define QCB_CPU_MPC8378E "mpc8378e"
#define QCB_CPU_MPC8379 "mpc8379"
#define QCB_CPU_MPC8379E "mpc8379e"
#define QCB_CPU_MPC8533_V10 "mpc8533_v10"
#define QCB_CPU_MPC8533_V11 "mpc8533_v11"
#define QCB_CPU_MPC8533 "mpc8533"
#define QCB_CPU_MPC8533E_V10 "mpc8533e_v10"
#define QCB_CPU_MPC8533E_V11 "mpc8533e_v11"
#define QCB_CPU_MPC8533E "mpc8533e"
#define QCB_CPU_MPC8540_V10 "mpc8540_v10"
#define QCB_CPU_MPC8540_V20 "mpc8540_v20"
#define QCB_CPU_MPC8540_V21 "mpc8540_v21"
#define QCB_CPU_MPC8540 "mpc8540"
#define QCB_CPU_MPC8541_V10 "mpc8541_v10"
#define QCB_CPU_MPC8541_V11 "mpc8541_v11"
#define QCB_CPU_MPC8541 "mpc8541"
#define QCB_CPU_MPC8541E_V10 "mpc8541e_v10"
#define QCB_CPU_MPC8541E_V11 "mpc8541e_v11"
#define QCB_CPU_MPC8541E "mpc8541e"
#define QCB_CPU_MPC8543_V10 "mpc8543_v10"
#define QCB_CPU_MPC8543_V11 "mpc8543_v11"
#define QCB_CPU_MPC8543_V20 "mpc8543_v20"
#define QCB_CPU_MPC8543_V21 "mpc8543_v21"
#define QCB_CPU_MPC8543 "mpc8543"
#define QCB_CPU_MPC8543E_V10 "mpc8543e_v10"
#define QCB_CPU_MPC8543E_V11 "mpc8543e_v11"
#define QCB_CPU_MPC8543E_V20 "mpc8543e_v20"
#define QCB_CPU_MPC8543E_V21 "mpc8543e_v21"
#define QCB_CPU_MPC8543E "mpc8543e"
#define QCB_CPU_MPC8544_V10 "mpc8544_v10"
#define QCB_CPU_MPC8544_V11 "mpc8544_v11"
#define QCB_CPU_MPC8544 "mpc8544"
#define QCB_CPU_MPC8544E_V10 "mpc8544e_v10"
#define QCB_CPU_MPC8544E_V11 "mpc8544e_v11"
#define QCB_CPU_MPC8544E "mpc8544e"
#define QCB_CPU_MPC8545_V20 "mpc8545_v20"
#define QCB_CPU_MPC8545_V21 "mpc8545_v21"
#define QCB_CPU_MPC8545 "mpc8545"
#define QCB_CPU_MPC8545E_V20 "mpc8545e_v20"
#define QCB_CPU_MPC8545E_V21 "mpc8545e_v21"
#define QCB_CPU_MPC8545E "mpc8545e"
#define QCB_CPU_MPC8547E_V20 "mpc8547e_v20"
#define QCB_CPU_MPC8547E_V21 "mpc8547e_v21"
#define QCB_CPU_MPC8547E "mpc8547e"
#define QCB_CPU_MPC8548_V10 "mpc8548_v10"
#define QCB_CPU_MPC8548_V11 "mpc8548_v11"
#define QCB_CPU_MPC8548_V20 "mpc8548_v20"
#define QCB_CPU_MPC8548_V21 "mpc8548_v21"
#define QCB_CPU_MPC8548 "mpc8548"
#define QCB_CPU_MPC8548E_V10 "mpc8548e_v10"
#define QCB_CPU_MPC8548E_V11 "mpc8548e_v11"
#define QCB_CPU_MPC8548E_V20 "mpc8548e_v20"
#define QCB_CPU_MPC8548E_V21 "mpc8548e_v21"
#define QCB_CPU_MPC8548E "mpc8548e"
#define QCB_CPU_MPC8555_V10 "mpc8555_v10"
#define QCB_CPU_MPC8555_V11 "mpc8555_v11"
#define QCB_CPU_MPC8555 "mpc8555"
#define QCB_CPU_MPC8555E_V10 "mpc8555e_v10"
#define QCB_CPU_MPC8555E_V11 "mpc8555e_v11"
#define QCB_CPU_MPC8555E "mpc8555e"
#define QCB_CPU_MPC8560_V10 "mpc8560_v10"
#define QCB_CPU_MPC8560_V20 "mpc8560_v20"
#define QCB_CPU_MPC8560_V21 "mpc8560_v21"
#define QCB_CPU_MPC8560 "mpc8560"
#define QCB_CPU_MPC8567 "mpc8567"
#define QCB_CPU_MPC8567E "mpc8567e"
#define QCB_CPU_MPC8568 "mpc8568"
#define QCB_CPU_MPC8568E "mpc8568e"
#define QCB_CPU_MPC8572 "mpc8572"
#define QCB_CPU_MPC8572E "mpc8572e"
#define QCB_CPU_MPC8610 "mpc8610"
#define QCB_CPU_MPC8641 "mpc8641"
#define QCB_CPU_MPC8641D "mpc8641d"
#define QCB_CPU_N270 "n270"
#define QCB_CPU_N270_V1 "n270-v1"
#define QCB_CPU_NEOVERSE_N1 "neoverse-n1"
#define QCB_CPU_NEOVERSE_N2 "neoverse-n2"
#define QCB_CPU_NEOVERSE_V1 "neoverse-v1"
#define QCB_CPU_NIOS2_CPU "nios2-cpu"
#define QCB_CPU_NPE405H "npe405h"
#define QCB_CPU_NPE405H2 "npe405h2"
#define QCB_CPU_NPE405L "npe405l"
#define QCB_CPU_NPE4GS3 "npe4gs3"
#define QCB_CPU_OR1200 "or1200"
#define QCB_CPU_PA_7300LC "pa-7300lc"
#define QCB_CPU_PA_8500 "pa-8500"
#define QCB_CPU_PA_8700 "pa-8700"
#define QCB_CPU_PCA56 "pca56"
#define QCB_CPU_PENTIUM "pentium"
#define QCB_CPU_PENTIUM_V1 "pentium-v1"
#define QCB_CPU_PENTIUM2 "pentium2"
#define QCB_CPU_PENTIUM2_V1 "pentium2-v1"
#define QCB_CPU_PENTIUM3 "pentium3"
#define QCB_CPU_PENTIUM3_V1 "pentium3-v1"
#define QCB_CPU_PHENOM "phenom"
#define QCB_CPU_PHENOM_V1 "phenom-v1"
#define QCB_CPU_POWER10_V1_0 "power10_v1.0"
#define QCB_CPU_POWER10_V2_0 "power10_v2.0"
#define QCB_CPU_POWER10 "power10"
#define QCB_CPU_POWER11_V2_0 "power11_v2.0"
#define QCB_CPU_POWER11 "power11"
#define QCB_CPU_POWER5__V2_1 "power5+_v2.1"
#define QCB_CPU_POWER5_ "power5+"
#define QCB_CPU_POWER5P_V2_1 "power5p_v2.1"
#define QCB_CPU_POWER7__V2_1 "power7+_v2.1"
#define QCB_CPU_POWER7_ "power7+"
#define QCB_CPU_POWER7_V2_3 "power7_v2.3"
#define QCB_CPU_POWER7 "power7"
#define QCB_CPU_POWER7P_V2_1 "power7p_v2.1"
#define QCB_CPU_POWER8_V2_0 "power8_v2.0"
#define QCB_CPU_POWER8 "power8"
#define QCB_CPU_POWER8E_V2_1 "power8e_v2.1"
#define QCB_CPU_POWER8E "power8e"
#define QCB_CPU_POWER8NVL_V1_0 "power8nvl_v1.0"
#define QCB_CPU_POWER8NVL "power8nvl"
#define QCB_CPU_POWER9_V1_0 "power9_v1.0"
#define QCB_CPU_POWER9_V2_0 "power9_v2.0"
#define QCB_CPU_POWER9 "power9"
#define QCB_CPU_POWER9_V2_2 "power9_v2.2"
#define QCB_CPU_PXA250 "pxa250"
#define QCB_CPU_PXA255 "pxa255"
#define QCB_CPU_PXA260 "pxa260"
#define QCB_CPU_PXA261 "pxa261"
#define QCB_CPU_PXA262 "pxa262"
#define QCB_CPU_PXA270 "pxa270"
#define QCB_CPU_PXA270_A0 "pxa270-a0"
#define QCB_CPU_PXA270_A1 "pxa270-a1"
#define QCB_CPU_PXA270_B0 "pxa270-b0"
#define QCB_CPU_PXA270_B1 "pxa270-b1"
#define QCB_CPU_PXA270_C0 "pxa270-c0"
#define QCB_CPU_PXA270_C5 "pxa270-c5"
#define QCB_CPU_QEMU "qemu"
#define QCB_CPU_QEMU32 "qemu32"
#define QCB_CPU_QEMU32_V1 "qemu32-v1"
#define QCB_CPU_QEMU64 "qemu64"
#define QCB_CPU_QEMU64_V1 "qemu64-v1"
#define QCB_CPU_RV32 "rv32"
#define QCB_CPU_RV32E "rv32e"
#define QCB_CPU_RV32I "rv32i"
#define QCB_CPU_RV64 "rv64"
#define QCB_CPU_RV64E "rv64e"
#define QCB_CPU_RV64I "rv64i"
#define QCB_CPU_RVA22S64 "rva22s64"
#define QCB_CPU_RVA22U64 "rva22u64"
#define QCB_CPU_RVA23S64 "rva23s64"
#define QCB_CPU_RVA23U64 "rva23u64"
#define QCB_CPU_RX62N "rx62n"
#define QCB_CPU_SA1100 "sa1100"
#define QCB_CPU_SA1110 "sa1110"
#define QCB_CPU_SAMPLE_CONTROLLER "sample_controller"
#define QCB_CPU_SH7750R "sh7750r"
#define QCB_CPU_SH7751R "sh7751r"
#define QCB_CPU_SH7785 "sh7785"
#define QCB_CPU_SHAKTI_C "shakti-c"
#define QCB_CPU_SIFIVE_E31 "sifive-e31"
#define QCB_CPU_SIFIVE_E34 "sifive-e34"
#define QCB_CPU_SIFIVE_E51 "sifive-e51"
#define QCB_CPU_SIFIVE_U34 "sifive-u34"
#define QCB_CPU_SIFIVE_U54 "sifive-u54"
#define QCB_CPU_STB03 "stb03"
#define QCB_CPU_STB04 "stb04"
#define QCB_CPU_STB25 "stb25"
#define QCB_CPU_TC1796 "tc1796"
#define QCB_CPU_TC1797 "tc1797"
#define QCB_CPU_TC27X "tc27x"
#define QCB_CPU_TC37X "tc37x"
#define QCB_CPU_TEST_KC705_BE "test_kc705_be"
#define QCB_CPU_TEST_MMUHIFI_C3 "test_mmuhifi_c3"
#define QCB_CPU_THEAD_C906 "thead-c906"
#define QCB_CPU_THEAD_C908 "thead-c908"
#define QCB_CPU_THEAD_C908V "thead-c908v"
#define QCB_CPU_TI925T "ti925t"
#define QCB_CPU_TT_ASCALON "tt-ascalon"
#define QCB_CPU_V5 "v5"
#define QCB_CPU_V55 "v55"
#define QCB_CPU_V60 "v60"
#define QCB_CPU_V61 "v61"
#define QCB_CPU_V62 "v62"
#define QCB_CPU_V65 "v65"
#define QCB_CPU_V66 "v66"
#define QCB_CPU_V67 "v67"
#define QCB_CPU_V68 "v68"
#define QCB_CPU_V69 "v69"
#define QCB_CPU_V71 "v71"
#define QCB_CPU_V73 "v73"
#define QCB_CPU_VEYRON_V1 "veyron-v1"
#define QCB_CPU_X_RV128 "x-rv128"
#define QCB_CPU_X2VP20 "x2vp20"
#define QCB_CPU_X2VP50 "x2vp50"
#define QCB_CPU_X2VP4 "x2vp4"
#define QCB_CPU_X2VP7 "x2vp7"
#define QCB_CPU_XIANGSHAN_KUNMINGHU "xiangshan-kunminghu"
#define QCB_CPU_XIANGSHAN_NANHU "xiangshan-nanhu"
#define QCB_CPU_Z10BC "z10BC"
#define QCB_CPU_Z10BC_BASE "z10BC-base"
#define QCB_CPU_Z10BC_2 "z10BC.2"
#define QCB_CPU_Z10BC_2_BASE "z10BC.2-base"
#define QCB_CPU_Z10EC "z10EC"
#define QCB_CPU_Z10EC_BASE "z10EC-base"
#define QCB_CPU_Z10EC_2 "z10EC.2"
#define QCB_CPU_Z10EC_2_BASE "z10EC.2-base"
#define QCB_CPU_Z10EC_3 "z10EC.3"
#define QCB_CPU_Z10EC_3_BASE "z10EC.3-base"
#define QCB_CPU_Z114 "z114"
#define QCB_CPU_Z114_BASE "z114-base"
#define QCB_CPU_Z13 "z13"
#define QCB_CPU_Z13_BASE "z13-base"
#define QCB_CPU_Z13_2 "z13.2"
#define QCB_CPU_Z13_2_BASE "z13.2-base"
#define QCB_CPU_Z13S "z13s"
#define QCB_CPU_Z13S_BASE "z13s-base"
#define QCB_CPU_Z14 "z14"
#define QCB_CPU_Z14_BASE "z14-base"
#define QCB_CPU_Z14_2 "z14.2"
#define QCB_CPU_Z14_2_BASE "z14.2-base"
#define QCB_CPU_Z14ZR1 "z14ZR1"
#define QCB_CPU_Z14ZR1_BASE "z14ZR1-base"
#define QCB_CPU_Z196 "z196"
#define QCB_CPU_Z196_BASE "z196-base"
#define QCB_CPU_Z196_2 "z196.2"
#define QCB_CPU_Z196_2_BASE "z196.2-base"
#define QCB_CPU_Z800 "z800"
#define QCB_CPU_Z800_BASE "z800-base"
#define QCB_CPU_Z890 "z890"
#define QCB_CPU_Z890_BASE "z890-base"
#define QCB_CPU_Z890_2 "z890.2"
#define QCB_CPU_Z890_2_BASE "z890.2-base"
#define QCB_CPU_Z890_3 "z890.3"
#define QCB_CPU_Z890_3_BASE "z890.3-base"
#define QCB_CPU_Z900 "z900"
#define QCB_CPU_Z900_BASE "z900-base"
#define QCB_CPU_Z900_2 "z900.2"
#define QCB_CPU_Z900_2_BASE "z900.2-base"
#define QCB_CPU_Z900_3 "z900.3"
#define QCB_CPU_Z900_3_BASE "z900.3-base"
#define QCB_CPU_Z990 "z990"
#define QCB_CPU_Z990_BASE "z990-base"
#define QCB_CPU_Z990_2 "z990.2"
#define QCB_CPU_Z990_2_BASE "z990.2-base"
#define QCB_CPU_Z990_3 "z990.3"
#define QCB_CPU_Z990_3_BASE "z990.3-base"
#define QCB_CPU_Z990_4 "z990.4"
#define QCB_CPU_Z990_4_BASE "z990.4-base"
#define QCB_CPU_Z990_5 "z990.5"
#define QCB_CPU_Z990_5_BASE "z990.5-base"
#define QCB_CPU_Z9BC "z9BC"
#define QCB_CPU_Z9BC_BASE "z9BC-base"
#define QCB_CPU_Z9BC_2 "z9BC.2"
#define QCB_CPU_Z9BC_2_BASE "z9BC.2-base"
#define QCB_CPU_Z9EC "z9EC"
#define QCB_CPU_Z9EC_BASE "z9EC-base"
#define QCB_CPU_Z9EC_2 "z9EC.2"
#define QCB_CPU_Z9EC_2_BASE "z9EC.2-base"
#define QCB_CPU_Z9EC_3 "z9EC.3"
#define QCB_CPU_Z9EC_3_BASE "z9EC.3-base"
#define QCB_CPU_ZBC12 "zBC12"
#define QCB_CPU_ZBC12_BASE "zBC12-base"
#define QCB_CPU_ZEC12 "zEC12"
#define QCB_CPU_ZEC12_BASE "zEC12-base"
#define QCB_CPU_ZEC12_2 "zEC12.2"
#define QCB_CPU_ZEC12_2_BASE "zEC12.2-base"

typedef enum qcb_s390_entitlement {
    QCB_S390_ENTITLEMENT_AUTO = 1, /* auto */
    QCB_S390_ENTITLEMENT_HIGH, /* high */
    QCB_S390_ENTITLEMENT_LOW, /* low */
    QCB_S390_ENTITLEMENT_MEDIUM /* medium */
} qcb_s390_entitlement;

/* -cpu: any model, with features by name. The structs below know the features of their architecture. */
typedef struct qcb_cpu {
    /* model: CPU model Required. */
    const char *model;
    /* any other key: features, name and value */
    qcb_properties properties;
} qcb_cpu;
#define qcb_desc_cpu qcb__descs[117]

/* -cpu of Arm targets */
typedef struct qcb_cpu_arm {
    /* model: CPU model Required. */
    const char *model;
    /* aarch64 (on or off) */
    qcb_on_off aarch64;
    /* backcompat-cntfrq (on or off; default false; since 10.0) */
    qcb_on_off backcompat_cntfrq;
    /* backcompat-pauth-default-use-qarma5 (on or off; default false; since 10.0) */
    qcb_on_off backcompat_pauth_default_use_qarma5;
    /* cfgend (on or off; default false) */
    qcb_on_off cfgend;
    /* cntfrq (default 0) */
    qcb_uint cntfrq;
    /* core-count (default -1) */
    qcb_int core_count;
    /* dsp (on or off; default true) */
    qcb_on_off dsp;
    /* has-mpu (on or off; default true) */
    qcb_on_off has_mpu;
    /* has_el2 (on or off; default true) */
    qcb_on_off has_el2;
    /* has_el3 (on or off; default true) */
    qcb_on_off has_el3;
    /* has_gcie (on or off; default false; since 11.1) */
    qcb_on_off has_gcie;
    /* idau (names a machine) */
    const char *idau;
    /* init-nsvtor */
    qcb_uint init_nsvtor;
    /* init-svtor */
    qcb_uint init_svtor;
    /* lpa2 (on or off; default true) */
    qcb_on_off lpa2;
    /* memory (names a machine) */
    const char *memory;
    /* midr (default 0) */
    qcb_uint midr;
    /* mp-affinity (default 18446742978476113920) */
    qcb_uint mp_affinity;
    /* neon (on or off; default true) */
    qcb_on_off neon;
    /* node-id (default -1) */
    qcb_int node_id;
    /* pauth (on or off; default true; since 10.0) */
    qcb_on_off pauth;
    /* pauth-impdef (on or off; default false; since 10.0) */
    qcb_on_off pauth_impdef;
    /* pauth-qarma3 (on or off; default false; since 10.0) */
    qcb_on_off pauth_qarma3;
    /* pauth-qarma5 (on or off; default false; since 10.0) */
    qcb_on_off pauth_qarma5;
    /* pmsav7-dregion */
    qcb_uint pmsav7_dregion;
    /* pmu (on or off) */
    qcb_on_off pmu;
    /* psci-conduit */
    qcb_uint psci_conduit;
    /* reset-cbar (default 0) */
    qcb_uint reset_cbar;
    /* reset-hivecs (on or off; default false) */
    qcb_on_off reset_hivecs;
    /* rvbar */
    qcb_uint rvbar;
    /* secure-memory (names a machine) */
    const char *secure_memory;
    /* secure-tag-memory (names a machine; since 10.0) */
    const char *secure_tag_memory;
    /* sme (on or off) */
    qcb_on_off sme;
    /* sme1024 (on or off) */
    qcb_on_off sme1024;
    /* sme128 (on or off) */
    qcb_on_off sme128;
    /* sme2048 (on or off) */
    qcb_on_off sme2048;
    /* sme256 (on or off) */
    qcb_on_off sme256;
    /* sme512 (on or off) */
    qcb_on_off sme512;
    /* sme_fa64 (on or off) */
    qcb_on_off sme_fa64;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* sve (on or off) */
    qcb_on_off sve;
    /* sve-max-vq (1 to 16) */
    qcb_uint sve_max_vq;
    /* sve1024 (on or off) */
    qcb_on_off sve1024;
    /* sve1152 (on or off) */
    qcb_on_off sve1152;
    /* sve128 (on or off) */
    qcb_on_off sve128;
    /* sve1280 (on or off) */
    qcb_on_off sve1280;
    /* sve1408 (on or off) */
    qcb_on_off sve1408;
    /* sve1536 (on or off) */
    qcb_on_off sve1536;
    /* sve1664 (on or off) */
    qcb_on_off sve1664;
    /* sve1792 (on or off) */
    qcb_on_off sve1792;
    /* sve1920 (on or off) */
    qcb_on_off sve1920;
    /* sve2048 (on or off) */
    qcb_on_off sve2048;
    /* sve256 (on or off) */
    qcb_on_off sve256;
    /* sve384 (on or off) */
    qcb_on_off sve384;
    /* sve512 (on or off) */
    qcb_on_off sve512;
    /* sve640 (on or off) */
    qcb_on_off sve640;
    /* sve768 (on or off) */
    qcb_on_off sve768;
    /* sve896 (on or off) */
    qcb_on_off sve896;
    /* tag-memory (names a machine; since 10.0) */
    const char *tag_memory;
    /* vfp (on or off; default true) */
    qcb_on_off vfp;
    /* vfp-d32 (on or off; default true; since 10.0) */
    qcb_on_off vfp_d32;
    /* x-l0gptsz (since 10.0) */
    qcb_uint x_l0gptsz;
    /* x-rme (on or off; since 10.0) */
    qcb_on_off x_rme;
} qcb_cpu_arm;
#define qcb_desc_cpu_arm qcb__descs[118]

/* -cpu of LoongArch targets */
typedef struct qcb_cpu_loongarch {
    /* model: CPU model Required. */
    const char *model;
    /* core-id (default 0; since 10.0) */
    qcb_int core_id;
    /* lasx (on or off; since 10.0) */
    qcb_on_off lasx;
    /* lsx (on or off; since 10.0) */
    qcb_on_off lsx;
    /* memory (names a machine) */
    const char *memory;
    /* msgint (on or off; since 11.1) */
    qcb_on_off msgint;
    /* node-id (default -1; since 10.0) */
    qcb_int node_id;
    /* ptw (on or off; since 11.1) */
    qcb_on_off ptw;
    /* socket-id (default 0; since 10.0) */
    qcb_int socket_id;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* thread-id (default 0; since 10.0) */
    qcb_int thread_id;
} qcb_cpu_loongarch;
#define qcb_desc_cpu_loongarch qcb__descs[119]

/* -cpu of PowerPC targets */
typedef struct qcb_cpu_ppc {
    /* model: CPU model Required. */
    const char *model;
    /* memory (names a machine) */
    const char *memory;
    /* pre-2.10-migration (on or off; removed in 10.0) */
    qcb_on_off pre_2_10_migration;
    /* pre-2.8-migration (on or off; removed in 10.0) */
    qcb_on_off pre_2_8_migration;
    /* pre-3.0-migration (on or off; removed in 10.0) */
    qcb_on_off pre_3_0_migration;
    /* rtas-stopped-state (on or off; default true; since 11.1) */
    qcb_on_off rtas_stopped_state;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
} qcb_cpu_ppc;
#define qcb_desc_cpu_ppc qcb__descs[120]

/* -cpu of RISC-V targets */
typedef struct qcb_cpu_riscv {
    /* model: CPU model Required. */
    const char *model;
    /* Zawrs (on or off; since 10.0; removed in 11.1) */
    qcb_on_off zawrs_;
    /* Zfa (on or off; since 10.0; removed in 11.1) */
    qcb_on_off zfa_;
    /* Zfh (on or off; removed in 10.0) */
    qcb_on_off zfh_;
    /* Zfhmin (on or off; removed in 10.0) */
    qcb_on_off zfhmin_;
    /* Zicsr (on or off; removed in 10.0) */
    qcb_on_off zicsr_;
    /* Zifencei (on or off; removed in 10.0) */
    qcb_on_off zifencei_;
    /* Zihintntl (on or off; since 10.0; removed in 11.1) */
    qcb_on_off zihintntl_;
    /* Zihintpause (on or off; removed in 10.0) */
    qcb_on_off zihintpause_;
    /* Zve32f (on or off; removed in 10.0) */
    qcb_on_off zve32f_;
    /* Zve64d (on or off; since 10.0; removed in 11.1) */
    qcb_on_off zve64d_;
    /* Zve64f (on or off; removed in 10.0) */
    qcb_on_off zve64f_;
    /* a (on or off; removed in 10.0) */
    qcb_on_off a;
    /* b (on or off; since 10.0) */
    qcb_on_off b;
    /* big-endian (on or off; default false; since 11.1) */
    qcb_on_off big_endian;
    /* c (on or off; removed in 10.0) */
    qcb_on_off c;
    /* cbom_blocksize (since 10.0) */
    qcb_uint cbom_blocksize;
    /* cbop_blocksize (since 10.0) */
    qcb_uint cbop_blocksize;
    /* cboz_blocksize (since 10.0) */
    qcb_uint cboz_blocksize;
    /* d (on or off; removed in 10.0) */
    qcb_on_off d;
    /* debug (on or off; default true) */
    qcb_on_off debug;
    /* e (on or off; removed in 10.0) */
    qcb_on_off e;
    /* elen (removed in 10.0) */
    qcb_uint elen;
    /* f (on or off; removed in 10.0) */
    qcb_on_off f;
    /* g (on or off; removed in 10.0) */
    qcb_on_off g;
    /* h (on or off; removed in 10.0) */
    qcb_on_off h;
    /* i (on or off; removed in 10.0) */
    qcb_on_off i;
    /* m (on or off; removed in 10.0) */
    qcb_on_off m;
    /* marchid */
    qcb_uint marchid;
    /* memory (names a machine) */
    const char *memory;
    /* mimpid */
    qcb_uint mimpid;
    /* mmu (on or off; removed in 10.0) */
    qcb_on_off mmu;
    /* mvendorid */
    qcb_uint mvendorid;
    /* num-pmp-regions (since 11.1) */
    qcb_uint num_pmp_regions;
    /* num-triggers (default 2; since 11.1) */
    qcb_uint num_triggers;
    /* pmp (on or off; removed in 10.0) */
    qcb_on_off pmp;
    /* pmp-granularity (since 11.1) */
    const char *pmp_granularity;
    /* pmu-mask (since 10.0) */
    qcb_uint pmu_mask;
    /* pmu-num (removed in 10.0) */
    qcb_uint pmu_num;
    /* priv_spec (removed in 10.0) */
    const char *priv_spec;
    /* resetvec (default 4096) */
    qcb_uint resetvec;
    /* rnmi-exception-vector (default 0; since 10.0) */
    qcb_uint rnmi_exception_vector;
    /* rnmi-interrupt-vector (default 0; since 10.0) */
    qcb_uint rnmi_interrupt_vector;
    /* rva22s64 (on or off; since 10.0) */
    qcb_on_off rva22s64;
    /* rva22u64 (on or off; since 10.0) */
    qcb_on_off rva22u64;
    /* rva23s64 (on or off; since 10.0) */
    qcb_on_off rva23s64;
    /* rva23u64 (on or off; since 10.0) */
    qcb_on_off rva23u64;
    /* rvv_ma_all_1s (on or off; default false) */
    qcb_on_off rvv_ma_all_1s;
    /* rvv_ta_all_1s (on or off; default false) */
    qcb_on_off rvv_ta_all_1s;
    /* rvv_vl_half_avl (on or off; default false; since 10.0) */
    qcb_on_off rvv_vl_half_avl;
    /* rvv_vsetvl_x0_vill (on or off; default false; since 11.1) */
    qcb_on_off rvv_vsetvl_x0_vill;
    /* s (on or off; removed in 10.0) */
    qcb_on_off s;
    /* sdtrig (on or off; since 11.1) */
    qcb_on_off sdtrig;
    /* short-isa-string (on or off; default false) */
    qcb_on_off short_isa_string;
    /* smaia (on or off; since 10.0) */
    qcb_on_off smaia;
    /* smcdeleg (on or off; since 10.0) */
    qcb_on_off smcdeleg;
    /* smcntrpmf (on or off; since 10.0) */
    qcb_on_off smcntrpmf;
    /* smcsrind (on or off; since 10.0) */
    qcb_on_off smcsrind;
    /* smctr (on or off; since 10.0) */
    qcb_on_off smctr;
    /* smdbltrp (on or off; since 10.0) */
    qcb_on_off smdbltrp;
    /* smepmp (on or off; since 10.0) */
    qcb_on_off smepmp;
    /* smmpm (on or off; since 10.0) */
    qcb_on_off smmpm;
    /* smnpm (on or off; since 10.0) */
    qcb_on_off smnpm;
    /* smpmpmt (on or off; since 11.1) */
    qcb_on_off smpmpmt;
    /* smrnmi (on or off; since 10.0) */
    qcb_on_off smrnmi;
    /* smstateen (on or off; since 10.0) */
    qcb_on_off smstateen;
    /* ssaia (on or off; since 10.0) */
    qcb_on_off ssaia;
    /* ssccfg (on or off; since 10.0) */
    qcb_on_off ssccfg;
    /* sscofpmf (on or off; removed in 10.0) */
    qcb_on_off sscofpmf;
    /* sscsrind (on or off; since 10.0) */
    qcb_on_off sscsrind;
    /* ssctr (on or off; since 10.0) */
    qcb_on_off ssctr;
    /* ssdbltrp (on or off; since 10.0) */
    qcb_on_off ssdbltrp;
    /* ssnpm (on or off; since 10.0) */
    qcb_on_off ssnpm;
    /* sspm (on or off; since 10.0) */
    qcb_on_off sspm;
    /* sstc (on or off; removed in 10.0) */
    qcb_on_off sstc;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* supm (on or off; since 10.0) */
    qcb_on_off supm;
    /* sv32 (on or off; since 10.0) */
    qcb_on_off sv32;
    /* sv39 (on or off; since 10.0) */
    qcb_on_off sv39;
    /* sv48 (on or off; since 10.0) */
    qcb_on_off sv48;
    /* sv57 (on or off; since 10.0) */
    qcb_on_off sv57;
    /* sv64 (on or off; since 10.0) */
    qcb_on_off sv64;
    /* svade (on or off; since 10.0) */
    qcb_on_off svade;
    /* svadu (on or off; since 10.0) */
    qcb_on_off svadu;
    /* svbare (on or off; since 11.1) */
    qcb_on_off svbare;
    /* svinval (on or off; removed in 10.0) */
    qcb_on_off svinval;
    /* svnapot (on or off; removed in 10.0) */
    qcb_on_off svnapot;
    /* svpbmt (on or off; removed in 10.0) */
    qcb_on_off svpbmt;
    /* svrsw60t59b (on or off; since 11.1) */
    qcb_on_off svrsw60t59b;
    /* svvptc (on or off; since 10.0) */
    qcb_on_off svvptc;
    /* u (on or off; removed in 10.0) */
    qcb_on_off u;
    /* v (on or off; removed in 10.0) */
    qcb_on_off v;
    /* vext_spec (removed in 10.0) */
    const char *vext_spec;
    /* vlen (removed in 10.0) */
    qcb_uint vlen;
    /* x-epmp (on or off; removed in 10.0) */
    qcb_on_off x_epmp;
    /* x-j (on or off; removed in 10.0) */
    qcb_on_off x_j;
    /* x-misa-w (on or off; default false; since 10.0) */
    qcb_on_off x_misa_w;
    /* x-smaia (on or off; removed in 10.0) */
    qcb_on_off x_smaia;
    /* x-ssaia (on or off; removed in 10.0) */
    qcb_on_off x_ssaia;
    /* x-svukte (on or off; since 10.0) */
    qcb_on_off x_svukte;
    /* xlrbr (on or off; since 11.1) */
    qcb_on_off xlrbr;
    /* xmipscbop (on or off; since 11.1) */
    qcb_on_off xmipscbop;
    /* xmipscmov (on or off; since 11.1) */
    qcb_on_off xmipscmov;
    /* xmipslsp (on or off; since 11.1) */
    qcb_on_off xmipslsp;
    /* xtheadba (on or off; since 10.0) */
    qcb_on_off xtheadba;
    /* xtheadbb (on or off; since 10.0) */
    qcb_on_off xtheadbb;
    /* xtheadbs (on or off; since 10.0) */
    qcb_on_off xtheadbs;
    /* xtheadcmo (on or off; since 10.0) */
    qcb_on_off xtheadcmo;
    /* xtheadcondmov (on or off; since 10.0) */
    qcb_on_off xtheadcondmov;
    /* xtheadfmemidx (on or off; since 10.0) */
    qcb_on_off xtheadfmemidx;
    /* xtheadfmv (on or off; since 10.0) */
    qcb_on_off xtheadfmv;
    /* xtheadmac (on or off; since 10.0) */
    qcb_on_off xtheadmac;
    /* xtheadmemidx (on or off; since 10.0) */
    qcb_on_off xtheadmemidx;
    /* xtheadmempair (on or off; since 10.0) */
    qcb_on_off xtheadmempair;
    /* xtheadsync (on or off; since 10.0) */
    qcb_on_off xtheadsync;
    /* xventanacondops (on or off; removed in 10.0) */
    qcb_on_off xventanacondops;
    /* zaamo (on or off; since 10.0) */
    qcb_on_off zaamo;
    /* zabha (on or off; since 10.0) */
    qcb_on_off zabha;
    /* zacas (on or off; since 10.0) */
    qcb_on_off zacas;
    /* zalasr (on or off; since 11.1) */
    qcb_on_off zalasr;
    /* zalrsc (on or off; since 10.0) */
    qcb_on_off zalrsc;
    /* zama16b (on or off; since 10.0) */
    qcb_on_off zama16b;
    /* zawrs (on or off; since 10.0) */
    qcb_on_off zawrs;
    /* zba (on or off; removed in 10.0) */
    qcb_on_off zba;
    /* zbb (on or off; removed in 10.0) */
    qcb_on_off zbb;
    /* zbc (on or off; removed in 10.0) */
    qcb_on_off zbc;
    /* zbkb (on or off; removed in 10.0) */
    qcb_on_off zbkb;
    /* zbkc (on or off; removed in 10.0) */
    qcb_on_off zbkc;
    /* zbkx (on or off; removed in 10.0) */
    qcb_on_off zbkx;
    /* zbs (on or off; removed in 10.0) */
    qcb_on_off zbs;
    /* zca (on or off; since 10.0) */
    qcb_on_off zca;
    /* zcb (on or off; since 10.0) */
    qcb_on_off zcb;
    /* zcd (on or off; since 10.0) */
    qcb_on_off zcd;
    /* zce (on or off; since 10.0) */
    qcb_on_off zce;
    /* zcf (on or off; since 10.0) */
    qcb_on_off zcf;
    /* zclsd (on or off; since 11.1) */
    qcb_on_off zclsd;
    /* zcmop (on or off; since 10.0) */
    qcb_on_off zcmop;
    /* zcmp (on or off; since 10.0) */
    qcb_on_off zcmp;
    /* zcmt (on or off; since 10.0) */
    qcb_on_off zcmt;
    /* zdinx (on or off; removed in 10.0) */
    qcb_on_off zdinx;
    /* zfa (on or off; since 10.0) */
    qcb_on_off zfa;
    /* zfbfmin (on or off; since 10.0) */
    qcb_on_off zfbfmin;
    /* zfh (on or off; since 10.0) */
    qcb_on_off zfh;
    /* zfhmin (on or off; since 10.0) */
    qcb_on_off zfhmin;
    /* zfinx (on or off; removed in 10.0) */
    qcb_on_off zfinx;
    /* zhinx (on or off; removed in 10.0) */
    qcb_on_off zhinx;
    /* zhinxmin (on or off; removed in 10.0) */
    qcb_on_off zhinxmin;
    /* zicbom (on or off; since 10.0) */
    qcb_on_off zicbom;
    /* zicbop (on or off; since 10.0) */
    qcb_on_off zicbop;
    /* zicboz (on or off; since 10.0) */
    qcb_on_off zicboz;
    /* ziccrse (on or off; since 11.1) */
    qcb_on_off ziccrse;
    /* zicfilp (on or off; since 10.0) */
    qcb_on_off zicfilp;
    /* zicfiss (on or off; since 10.0) */
    qcb_on_off zicfiss;
    /* zicntr (on or off; since 10.0) */
    qcb_on_off zicntr;
    /* zicond (on or off; since 10.0) */
    qcb_on_off zicond;
    /* zicsr (on or off; since 10.0) */
    qcb_on_off zicsr;
    /* zifencei (on or off; since 10.0) */
    qcb_on_off zifencei;
    /* zihintntl (on or off; since 10.0) */
    qcb_on_off zihintntl;
    /* zihintpause (on or off; since 10.0) */
    qcb_on_off zihintpause;
    /* zihpm (on or off; since 10.0) */
    qcb_on_off zihpm;
    /* zilsd (on or off; since 11.1) */
    qcb_on_off zilsd;
    /* zimop (on or off; since 10.0) */
    qcb_on_off zimop;
    /* zk (on or off; removed in 10.0) */
    qcb_on_off zk;
    /* zkn (on or off; removed in 10.0) */
    qcb_on_off zkn;
    /* zknd (on or off; removed in 10.0) */
    qcb_on_off zknd;
    /* zkne (on or off; removed in 10.0) */
    qcb_on_off zkne;
    /* zknh (on or off; removed in 10.0) */
    qcb_on_off zknh;
    /* zkr (on or off; removed in 10.0) */
    qcb_on_off zkr;
    /* zks (on or off; removed in 10.0) */
    qcb_on_off zks;
    /* zksed (on or off; removed in 10.0) */
    qcb_on_off zksed;
    /* zksh (on or off; removed in 10.0) */
    qcb_on_off zksh;
    /* zkt (on or off; removed in 10.0) */
    qcb_on_off zkt;
    /* zmmul (on or off; removed in 10.0) */
    qcb_on_off zmmul;
    /* ztso (on or off; since 10.0) */
    qcb_on_off ztso;
    /* zvbb (on or off; since 10.0) */
    qcb_on_off zvbb;
    /* zvbc (on or off; since 10.0) */
    qcb_on_off zvbc;
    /* zve32f (on or off; since 10.0) */
    qcb_on_off zve32f;
    /* zve32x (on or off; since 10.0) */
    qcb_on_off zve32x;
    /* zve64d (on or off; since 10.0) */
    qcb_on_off zve64d;
    /* zve64f (on or off; since 10.0) */
    qcb_on_off zve64f;
    /* zve64x (on or off; since 10.0) */
    qcb_on_off zve64x;
    /* zvfbfa (on or off; since 11.1) */
    qcb_on_off zvfbfa;
    /* zvfbfmin (on or off; since 10.0) */
    qcb_on_off zvfbfmin;
    /* zvfbfwma (on or off; since 10.0) */
    qcb_on_off zvfbfwma;
    /* zvfh (on or off; since 10.0) */
    qcb_on_off zvfh;
    /* zvfhmin (on or off; since 10.0) */
    qcb_on_off zvfhmin;
    /* zvkb (on or off; since 10.0) */
    qcb_on_off zvkb;
    /* zvkg (on or off; since 10.0) */
    qcb_on_off zvkg;
    /* zvkn (on or off; since 10.0) */
    qcb_on_off zvkn;
    /* zvknc (on or off; since 10.0) */
    qcb_on_off zvknc;
    /* zvkned (on or off; since 10.0) */
    qcb_on_off zvkned;
    /* zvkng (on or off; since 10.0) */
    qcb_on_off zvkng;
    /* zvknha (on or off; since 10.0) */
    qcb_on_off zvknha;
    /* zvknhb (on or off; since 10.0) */
    qcb_on_off zvknhb;
    /* zvks (on or off; since 10.0) */
    qcb_on_off zvks;
    /* zvksc (on or off; since 10.0) */
    qcb_on_off zvksc;
    /* zvksed (on or off; since 10.0) */
    qcb_on_off zvksed;
    /* zvksg (on or off; since 10.0) */
    qcb_on_off zvksg;
    /* zvksh (on or off; since 10.0) */
    qcb_on_off zvksh;
    /* zvkt (on or off; since 10.0) */
    qcb_on_off zvkt;
} qcb_cpu_riscv;
#define qcb_desc_cpu_riscv qcb__descs[121]

/* -cpu of s390x targets */
typedef struct qcb_cpu_s390x {
    /* model: CPU model Required. */
    const char *model;
    /* 64bscao (on or off) */
    qcb_on_off _64bscao;
    /* aefsi (on or off) */
    qcb_on_off aefsi;
    /* aen (on or off) */
    qcb_on_off aen;
    /* ais (on or off) */
    qcb_on_off ais;
    /* ap (on or off) */
    qcb_on_off ap;
    /* apft (on or off) */
    qcb_on_off apft;
    /* appv (on or off; since 10.0) */
    qcb_on_off appv;
    /* appvi (on or off; since 10.0) */
    qcb_on_off appvi;
    /* apqci (on or off) */
    qcb_on_off apqci;
    /* apqi (on or off) */
    qcb_on_off apqi;
    /* asnlxr (on or off) */
    qcb_on_off asnlxr;
    /* astfleie2 (on or off; since 11.1) */
    qcb_on_off astfleie2;
    /* beareh (on or off) */
    qcb_on_off beareh;
    /* book-id (default -1; since 10.0) */
    qcb_int book_id;
    /* bpb (on or off) */
    qcb_on_off bpb;
    /* ccf (on or off; since 10.0) */
    qcb_on_off ccf;
    /* ccf-base (on or off; since 10.0) */
    qcb_on_off ccf_base;
    /* cei (on or off) */
    qcb_on_off cei;
    /* cmm (on or off) */
    qcb_on_off cmm;
    /* cmma (on or off) */
    qcb_on_off cmma;
    /* cmmnt (on or off) */
    qcb_on_off cmmnt;
    /* cmpsceh (on or off) */
    qcb_on_off cmpsceh;
    /* core-id (default 0) */
    qcb_uint core_id;
    /* csske (on or off) */
    qcb_on_off csske;
    /* csst (on or off) */
    qcb_on_off csst;
    /* csst2 (on or off) */
    qcb_on_off csst2;
    /* cte (on or off) */
    qcb_on_off cte;
    /* ctop (on or off) */
    qcb_on_off ctop;
    /* dateh (on or off) */
    qcb_on_off dateh;
    /* dateh2 (on or off) */
    qcb_on_off dateh2;
    /* dedicated (on or off; default false; since 10.0) */
    qcb_on_off dedicated;
    /* deflate (on or off) */
    qcb_on_off deflate;
    /* deflate-base (on or off) */
    qcb_on_off deflate_base;
    /* dfltcc-cmpr (on or off) */
    qcb_on_off dfltcc_cmpr;
    /* dfltcc-f0 (on or off) */
    qcb_on_off dfltcc_f0;
    /* dfltcc-gdht (on or off) */
    qcb_on_off dfltcc_gdht;
    /* dfltcc-xpnd (on or off) */
    qcb_on_off dfltcc_xpnd;
    /* dfp (on or off) */
    qcb_on_off dfp;
    /* dfphp (on or off) */
    qcb_on_off dfphp;
    /* dfppc (on or off) */
    qcb_on_off dfppc;
    /* dfpzc (on or off) */
    qcb_on_off dfpzc;
    /* diag318 (on or off) */
    qcb_on_off diag318;
    /* drawer-id (default -1; since 10.0) */
    qcb_int drawer_id;
    /* ectg (on or off) */
    qcb_on_off ectg;
    /* edat (on or off) */
    qcb_on_off edat;
    /* edat2 (on or off) */
    qcb_on_off edat2;
    /* eec (on or off) */
    qcb_on_off eec;
    /* eimm (on or off) */
    qcb_on_off eimm;
    /* els (on or off) */
    qcb_on_off els;
    /* emon (on or off) */
    qcb_on_off emon;
    /* entitlement (default auto; since 10.0) */
    qcb_s390_entitlement entitlement;
    /* esan3 (on or off) */
    qcb_on_off esan3;
    /* esop (on or off) */
    qcb_on_off esop;
    /* esort (on or off) */
    qcb_on_off esort;
    /* esort-base (on or off) */
    qcb_on_off esort_base;
    /* etf2 (on or off) */
    qcb_on_off etf2;
    /* etf2eh (on or off) */
    qcb_on_off etf2eh;
    /* etf3 (on or off) */
    qcb_on_off etf3;
    /* etf3eh (on or off) */
    qcb_on_off etf3eh;
    /* etoken (on or off) */
    qcb_on_off etoken;
    /* exrl (on or off) */
    qcb_on_off exrl;
    /* fpe (on or off) */
    qcb_on_off fpe;
    /* fpseh (on or off) */
    qcb_on_off fpseh;
    /* gen13ptff (on or off) */
    qcb_on_off gen13ptff;
    /* gen17ptff (on or off; since 10.0) */
    qcb_on_off gen17ptff;
    /* ginste (on or off) */
    qcb_on_off ginste;
    /* gpereh (on or off) */
    qcb_on_off gpereh;
    /* gs (on or off) */
    qcb_on_off gs;
    /* gsls (on or off) */
    qcb_on_off gsls;
    /* hfpm (on or off) */
    qcb_on_off hfpm;
    /* hfpue (on or off) */
    qcb_on_off hfpue;
    /* hpma2 (on or off) */
    qcb_on_off hpma2;
    /* iacc2 (on or off) */
    qcb_on_off iacc2;
    /* ib (on or off) */
    qcb_on_off ib;
    /* ibs (on or off) */
    qcb_on_off ibs;
    /* idter (on or off) */
    qcb_on_off idter;
    /* idtes (on or off) */
    qcb_on_off idtes;
    /* iep (on or off) */
    qcb_on_off iep;
    /* ineff_nc_tx (on or off; since 10.0) */
    qcb_on_off ineff_nc_tx;
    /* ipter (on or off) */
    qcb_on_off ipter;
    /* irbm (on or off) */
    qcb_on_off irbm;
    /* kdsa-ecdsa-sign-p256 (on or off) */
    qcb_on_off kdsa_ecdsa_sign_p256;
    /* kdsa-ecdsa-sign-p384 (on or off) */
    qcb_on_off kdsa_ecdsa_sign_p384;
    /* kdsa-ecdsa-sign-p521 (on or off) */
    qcb_on_off kdsa_ecdsa_sign_p521;
    /* kdsa-ecdsa-verify-p256 (on or off) */
    qcb_on_off kdsa_ecdsa_verify_p256;
    /* kdsa-ecdsa-verify-p384 (on or off) */
    qcb_on_off kdsa_ecdsa_verify_p384;
    /* kdsa-ecdsa-verify-p521 (on or off) */
    qcb_on_off kdsa_ecdsa_verify_p521;
    /* kdsa-eddsa-sign-ed25519 (on or off) */
    qcb_on_off kdsa_eddsa_sign_ed25519;
    /* kdsa-eddsa-sign-ed448 (on or off) */
    qcb_on_off kdsa_eddsa_sign_ed448;
    /* kdsa-eddsa-verify-ed25519 (on or off) */
    qcb_on_off kdsa_eddsa_verify_ed25519;
    /* kdsa-eddsa-verify-ed448 (on or off) */
    qcb_on_off kdsa_eddsa_verify_ed448;
    /* kdsa-eecdsa-sign-p256 (on or off) */
    qcb_on_off kdsa_eecdsa_sign_p256;
    /* kdsa-eecdsa-sign-p384 (on or off) */
    qcb_on_off kdsa_eecdsa_sign_p384;
    /* kdsa-eecdsa-sign-p521 (on or off) */
    qcb_on_off kdsa_eecdsa_sign_p521;
    /* kdsa-eeddsa-sign-ed25519 (on or off) */
    qcb_on_off kdsa_eeddsa_sign_ed25519;
    /* kdsa-eeddsa-sign-ed448 (on or off) */
    qcb_on_off kdsa_eeddsa_sign_ed448;
    /* kdsa-qai (on or off; since 10.0) */
    qcb_on_off kdsa_qai;
    /* kimd-ghash (on or off) */
    qcb_on_off kimd_ghash;
    /* kimd-qai (on or off; since 10.0) */
    qcb_on_off kimd_qai;
    /* kimd-sha-1 (on or off) */
    qcb_on_off kimd_sha_1;
    /* kimd-sha-256 (on or off) */
    qcb_on_off kimd_sha_256;
    /* kimd-sha-512 (on or off) */
    qcb_on_off kimd_sha_512;
    /* kimd-sha3-224 (on or off) */
    qcb_on_off kimd_sha3_224;
    /* kimd-sha3-256 (on or off) */
    qcb_on_off kimd_sha3_256;
    /* kimd-sha3-384 (on or off) */
    qcb_on_off kimd_sha3_384;
    /* kimd-sha3-512 (on or off) */
    qcb_on_off kimd_sha3_512;
    /* kimd-shake-128 (on or off) */
    qcb_on_off kimd_shake_128;
    /* kimd-shake-256 (on or off) */
    qcb_on_off kimd_shake_256;
    /* klmd-qai (on or off; since 10.0) */
    qcb_on_off klmd_qai;
    /* klmd-sha-1 (on or off) */
    qcb_on_off klmd_sha_1;
    /* klmd-sha-256 (on or off) */
    qcb_on_off klmd_sha_256;
    /* klmd-sha-512 (on or off) */
    qcb_on_off klmd_sha_512;
    /* klmd-sha3-224 (on or off) */
    qcb_on_off klmd_sha3_224;
    /* klmd-sha3-256 (on or off) */
    qcb_on_off klmd_sha3_256;
    /* klmd-sha3-384 (on or off) */
    qcb_on_off klmd_sha3_384;
    /* klmd-sha3-512 (on or off) */
    qcb_on_off klmd_sha3_512;
    /* klmd-shake-128 (on or off) */
    qcb_on_off klmd_shake_128;
    /* klmd-shake-256 (on or off) */
    qcb_on_off klmd_shake_256;
    /* km-aes-128 (on or off) */
    qcb_on_off km_aes_128;
    /* km-aes-192 (on or off) */
    qcb_on_off km_aes_192;
    /* km-aes-256 (on or off) */
    qcb_on_off km_aes_256;
    /* km-dea (on or off) */
    qcb_on_off km_dea;
    /* km-eaes-128 (on or off) */
    qcb_on_off km_eaes_128;
    /* km-eaes-192 (on or off) */
    qcb_on_off km_eaes_192;
    /* km-eaes-256 (on or off) */
    qcb_on_off km_eaes_256;
    /* km-edea (on or off) */
    qcb_on_off km_edea;
    /* km-etdea-128 (on or off) */
    qcb_on_off km_etdea_128;
    /* km-etdea-192 (on or off) */
    qcb_on_off km_etdea_192;
    /* km-full-xts-aes-128 (on or off; since 10.0) */
    qcb_on_off km_full_xts_aes_128;
    /* km-full-xts-aes-256 (on or off; since 10.0) */
    qcb_on_off km_full_xts_aes_256;
    /* km-full-xts-eaes-128 (on or off; since 10.0) */
    qcb_on_off km_full_xts_eaes_128;
    /* km-full-xts-eaes-256 (on or off; since 10.0) */
    qcb_on_off km_full_xts_eaes_256;
    /* km-qai (on or off; since 10.0) */
    qcb_on_off km_qai;
    /* km-tdea-128 (on or off) */
    qcb_on_off km_tdea_128;
    /* km-tdea-192 (on or off) */
    qcb_on_off km_tdea_192;
    /* km-xts-aes-128 (on or off) */
    qcb_on_off km_xts_aes_128;
    /* km-xts-aes-256 (on or off) */
    qcb_on_off km_xts_aes_256;
    /* km-xts-eaes-128 (on or off) */
    qcb_on_off km_xts_eaes_128;
    /* km-xts-eaes-256 (on or off) */
    qcb_on_off km_xts_eaes_256;
    /* kma-gcm-aes-128 (on or off) */
    qcb_on_off kma_gcm_aes_128;
    /* kma-gcm-aes-192 (on or off) */
    qcb_on_off kma_gcm_aes_192;
    /* kma-gcm-aes-256 (on or off) */
    qcb_on_off kma_gcm_aes_256;
    /* kma-gcm-eaes-128 (on or off) */
    qcb_on_off kma_gcm_eaes_128;
    /* kma-gcm-eaes-192 (on or off) */
    qcb_on_off kma_gcm_eaes_192;
    /* kma-gcm-eaes-256 (on or off) */
    qcb_on_off kma_gcm_eaes_256;
    /* kma-qai (on or off; since 10.0) */
    qcb_on_off kma_qai;
    /* kmac-aes-128 (on or off) */
    qcb_on_off kmac_aes_128;
    /* kmac-aes-192 (on or off) */
    qcb_on_off kmac_aes_192;
    /* kmac-aes-256 (on or off) */
    qcb_on_off kmac_aes_256;
    /* kmac-dea (on or off) */
    qcb_on_off kmac_dea;
    /* kmac-eaes-128 (on or off) */
    qcb_on_off kmac_eaes_128;
    /* kmac-eaes-192 (on or off) */
    qcb_on_off kmac_eaes_192;
    /* kmac-eaes-256 (on or off) */
    qcb_on_off kmac_eaes_256;
    /* kmac-edea (on or off) */
    qcb_on_off kmac_edea;
    /* kmac-etdea-128 (on or off) */
    qcb_on_off kmac_etdea_128;
    /* kmac-etdea-192 (on or off) */
    qcb_on_off kmac_etdea_192;
    /* kmac-hmac-esha-224 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_esha_224;
    /* kmac-hmac-esha-246 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_esha_246;
    /* kmac-hmac-esha-384 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_esha_384;
    /* kmac-hmac-esha-512 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_esha_512;
    /* kmac-hmac-sha-224 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_sha_224;
    /* kmac-hmac-sha-246 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_sha_246;
    /* kmac-hmac-sha-384 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_sha_384;
    /* kmac-hmac-sha-512 (on or off; since 10.0) */
    qcb_on_off kmac_hmac_sha_512;
    /* kmac-qai (on or off; since 10.0) */
    qcb_on_off kmac_qai;
    /* kmac-tdea-128 (on or off) */
    qcb_on_off kmac_tdea_128;
    /* kmac-tdea-192 (on or off) */
    qcb_on_off kmac_tdea_192;
    /* kmc-aes-128 (on or off) */
    qcb_on_off kmc_aes_128;
    /* kmc-aes-192 (on or off) */
    qcb_on_off kmc_aes_192;
    /* kmc-aes-256 (on or off) */
    qcb_on_off kmc_aes_256;
    /* kmc-dea (on or off) */
    qcb_on_off kmc_dea;
    /* kmc-eaes-128 (on or off) */
    qcb_on_off kmc_eaes_128;
    /* kmc-eaes-192 (on or off) */
    qcb_on_off kmc_eaes_192;
    /* kmc-eaes-256 (on or off) */
    qcb_on_off kmc_eaes_256;
    /* kmc-edea (on or off) */
    qcb_on_off kmc_edea;
    /* kmc-etdea-128 (on or off) */
    qcb_on_off kmc_etdea_128;
    /* kmc-etdea-192 (on or off) */
    qcb_on_off kmc_etdea_192;
    /* kmc-prng (on or off) */
    qcb_on_off kmc_prng;
    /* kmc-tdea-128 (on or off) */
    qcb_on_off kmc_tdea_128;
    /* kmc-tdea-192 (on or off) */
    qcb_on_off kmc_tdea_192;
    /* kmctr-aes-128 (on or off) */
    qcb_on_off kmctr_aes_128;
    /* kmctr-aes-192 (on or off) */
    qcb_on_off kmctr_aes_192;
    /* kmctr-aes-256 (on or off) */
    qcb_on_off kmctr_aes_256;
    /* kmctr-dea (on or off) */
    qcb_on_off kmctr_dea;
    /* kmctr-eaes-128 (on or off) */
    qcb_on_off kmctr_eaes_128;
    /* kmctr-eaes-192 (on or off) */
    qcb_on_off kmctr_eaes_192;
    /* kmctr-eaes-256 (on or off) */
    qcb_on_off kmctr_eaes_256;
    /* kmctr-edea (on or off) */
    qcb_on_off kmctr_edea;
    /* kmctr-etdea-128 (on or off) */
    qcb_on_off kmctr_etdea_128;
    /* kmctr-etdea-192 (on or off) */
    qcb_on_off kmctr_etdea_192;
    /* kmctr-qai (on or off; since 10.0) */
    qcb_on_off kmctr_qai;
    /* kmctr-tdea-128 (on or off) */
    qcb_on_off kmctr_tdea_128;
    /* kmctr-tdea-192 (on or off) */
    qcb_on_off kmctr_tdea_192;
    /* kmf-aes-128 (on or off) */
    qcb_on_off kmf_aes_128;
    /* kmf-aes-192 (on or off) */
    qcb_on_off kmf_aes_192;
    /* kmf-aes-256 (on or off) */
    qcb_on_off kmf_aes_256;
    /* kmf-dea (on or off) */
    qcb_on_off kmf_dea;
    /* kmf-eaes-128 (on or off) */
    qcb_on_off kmf_eaes_128;
    /* kmf-eaes-192 (on or off) */
    qcb_on_off kmf_eaes_192;
    /* kmf-eaes-256 (on or off) */
    qcb_on_off kmf_eaes_256;
    /* kmf-edea (on or off) */
    qcb_on_off kmf_edea;
    /* kmf-etdea-128 (on or off) */
    qcb_on_off kmf_etdea_128;
    /* kmf-etdea-192 (on or off) */
    qcb_on_off kmf_etdea_192;
    /* kmf-qai (on or off; since 10.0) */
    qcb_on_off kmf_qai;
    /* kmf-tdea-128 (on or off) */
    qcb_on_off kmf_tdea_128;
    /* kmf-tdea-192 (on or off) */
    qcb_on_off kmf_tdea_192;
    /* kmo-aes-128 (on or off) */
    qcb_on_off kmo_aes_128;
    /* kmo-aes-192 (on or off) */
    qcb_on_off kmo_aes_192;
    /* kmo-aes-256 (on or off) */
    qcb_on_off kmo_aes_256;
    /* kmo-dea (on or off) */
    qcb_on_off kmo_dea;
    /* kmo-eaes-128 (on or off) */
    qcb_on_off kmo_eaes_128;
    /* kmo-eaes-192 (on or off) */
    qcb_on_off kmo_eaes_192;
    /* kmo-eaes-256 (on or off) */
    qcb_on_off kmo_eaes_256;
    /* kmo-edea (on or off) */
    qcb_on_off kmo_edea;
    /* kmo-etdea-128 (on or off) */
    qcb_on_off kmo_etdea_128;
    /* kmo-etdea-192 (on or off) */
    qcb_on_off kmo_etdea_192;
    /* kmo-qai (on or off; since 10.0) */
    qcb_on_off kmo_qai;
    /* kmo-tdea-128 (on or off) */
    qcb_on_off kmo_tdea_128;
    /* kmo-tdea-192 (on or off) */
    qcb_on_off kmo_tdea_192;
    /* kss (on or off) */
    qcb_on_off kss;
    /* ldisp (on or off) */
    qcb_on_off ldisp;
    /* ldisphp (on or off) */
    qcb_on_off ldisphp;
    /* ltlbc (on or off) */
    qcb_on_off ltlbc;
    /* memory (names a machine) */
    const char *memory;
    /* mepoch (on or off) */
    qcb_on_off mepoch;
    /* mepochptff (on or off) */
    qcb_on_off mepochptff;
    /* minste2 (on or off) */
    qcb_on_off minste2;
    /* minste3 (on or off) */
    qcb_on_off minste3;
    /* minste4 (on or off; since 10.0) */
    qcb_on_off minste4;
    /* msa (on or off) */
    qcb_on_off msa;
    /* msa-base (on or off) */
    qcb_on_off msa_base;
    /* msa1 (on or off) */
    qcb_on_off msa1;
    /* msa10 (on or off; since 10.0) */
    qcb_on_off msa10;
    /* msa10_pckmo (on or off; since 10.0) */
    qcb_on_off msa10_pckmo;
    /* msa11 (on or off; since 10.0) */
    qcb_on_off msa11;
    /* msa11_pckmo (on or off; since 10.0) */
    qcb_on_off msa11_pckmo;
    /* msa12 (on or off; since 10.0) */
    qcb_on_off msa12;
    /* msa12-base (on or off; since 10.0) */
    qcb_on_off msa12_base;
    /* msa13 (on or off; since 10.0) */
    qcb_on_off msa13;
    /* msa13_pckmo (on or off; since 10.0) */
    qcb_on_off msa13_pckmo;
    /* msa2 (on or off) */
    qcb_on_off msa2;
    /* msa3 (on or off) */
    qcb_on_off msa3;
    /* msa3-base (on or off) */
    qcb_on_off msa3_base;
    /* msa4 (on or off) */
    qcb_on_off msa4;
    /* msa4-base (on or off) */
    qcb_on_off msa4_base;
    /* msa5 (on or off) */
    qcb_on_off msa5;
    /* msa5-base (on or off) */
    qcb_on_off msa5_base;
    /* msa6 (on or off) */
    qcb_on_off msa6;
    /* msa7 (on or off) */
    qcb_on_off msa7;
    /* msa8 (on or off) */
    qcb_on_off msa8;
    /* msa8-base (on or off) */
    qcb_on_off msa8_base;
    /* msa9 (on or off) */
    qcb_on_off msa9;
    /* msa9-base (on or off) */
    qcb_on_off msa9_base;
    /* msa9_pckmo (on or off) */
    qcb_on_off msa9_pckmo;
    /* mvcos (on or off) */
    qcb_on_off mvcos;
    /* nnpa (on or off) */
    qcb_on_off nnpa;
    /* nonqks (on or off) */
    qcb_on_off nonqks;
    /* opc (on or off) */
    qcb_on_off opc;
    /* pai (on or off) */
    qcb_on_off pai;
    /* paie (on or off) */
    qcb_on_off paie;
    /* parseh (on or off) */
    qcb_on_off parseh;
    /* pcc-cmac-aes-128 (on or off) */
    qcb_on_off pcc_cmac_aes_128;
    /* pcc-cmac-aes-192 (on or off) */
    qcb_on_off pcc_cmac_aes_192;
    /* pcc-cmac-aes-256 (on or off) */
    qcb_on_off pcc_cmac_aes_256;
    /* pcc-cmac-dea (on or off) */
    qcb_on_off pcc_cmac_dea;
    /* pcc-cmac-eaes-128 (on or off) */
    qcb_on_off pcc_cmac_eaes_128;
    /* pcc-cmac-eaes-192 (on or off) */
    qcb_on_off pcc_cmac_eaes_192;
    /* pcc-cmac-eaes-256 (on or off) */
    qcb_on_off pcc_cmac_eaes_256;
    /* pcc-cmac-edea (on or off) */
    qcb_on_off pcc_cmac_edea;
    /* pcc-cmac-etdea-128 (on or off) */
    qcb_on_off pcc_cmac_etdea_128;
    /* pcc-cmac-etdea-192 (on or off) */
    qcb_on_off pcc_cmac_etdea_192;
    /* pcc-cmac-tdea-128 (on or off) */
    qcb_on_off pcc_cmac_tdea_128;
    /* pcc-cmac-tdea-192 (on or off) */
    qcb_on_off pcc_cmac_tdea_192;
    /* pcc-qai (on or off; since 10.0) */
    qcb_on_off pcc_qai;
    /* pcc-scalar-mult-ed25519 (on or off) */
    qcb_on_off pcc_scalar_mult_ed25519;
    /* pcc-scalar-mult-ed448 (on or off) */
    qcb_on_off pcc_scalar_mult_ed448;
    /* pcc-scalar-mult-p256 (on or off) */
    qcb_on_off pcc_scalar_mult_p256;
    /* pcc-scalar-mult-p384 (on or off) */
    qcb_on_off pcc_scalar_mult_p384;
    /* pcc-scalar-mult-p521 (on or off) */
    qcb_on_off pcc_scalar_mult_p521;
    /* pcc-scalar-mult-x25519 (on or off) */
    qcb_on_off pcc_scalar_mult_x25519;
    /* pcc-scalar-mult-x448 (on or off) */
    qcb_on_off pcc_scalar_mult_x448;
    /* pcc-xts-aes-128 (on or off) */
    qcb_on_off pcc_xts_aes_128;
    /* pcc-xts-aes-256 (on or off) */
    qcb_on_off pcc_xts_aes_256;
    /* pcc-xts-eaes-128 (on or off) */
    qcb_on_off pcc_xts_eaes_128;
    /* pcc-xts-eaes-256 (on or off) */
    qcb_on_off pcc_xts_eaes_256;
    /* pckmo-aes-128 (on or off) */
    qcb_on_off pckmo_aes_128;
    /* pckmo-aes-192 (on or off) */
    qcb_on_off pckmo_aes_192;
    /* pckmo-aes-256 (on or off) */
    qcb_on_off pckmo_aes_256;
    /* pckmo-aes-xts-128-dk (on or off; since 10.0) */
    qcb_on_off pckmo_aes_xts_128_dk;
    /* pckmo-aes-xts-256-dk (on or off; since 10.0) */
    qcb_on_off pckmo_aes_xts_256_dk;
    /* pckmo-ecc-ed25519 (on or off) */
    qcb_on_off pckmo_ecc_ed25519;
    /* pckmo-ecc-ed448 (on or off) */
    qcb_on_off pckmo_ecc_ed448;
    /* pckmo-ecc-p256 (on or off) */
    qcb_on_off pckmo_ecc_p256;
    /* pckmo-ecc-p384 (on or off) */
    qcb_on_off pckmo_ecc_p384;
    /* pckmo-ecc-p521 (on or off) */
    qcb_on_off pckmo_ecc_p521;
    /* pckmo-edea (on or off) */
    qcb_on_off pckmo_edea;
    /* pckmo-etdea-128 (on or off) */
    qcb_on_off pckmo_etdea_128;
    /* pckmo-etdea-192 (on or off) */
    qcb_on_off pckmo_etdea_192;
    /* pckmo-hmac-1024 (on or off; since 10.0) */
    qcb_on_off pckmo_hmac_1024;
    /* pckmo-hmac-512 (on or off; since 10.0) */
    qcb_on_off pckmo_hmac_512;
    /* pckmo-qai (on or off; since 10.0) */
    qcb_on_off pckmo_qai;
    /* pfcr-csdst (on or off; since 10.0) */
    qcb_on_off pfcr_csdst;
    /* pfcr-csdstg (on or off; since 10.0) */
    qcb_on_off pfcr_csdstg;
    /* pfcr-cstst (on or off; since 10.0) */
    qcb_on_off pfcr_cstst;
    /* pfcr-cststg (on or off; since 10.0) */
    qcb_on_off pfcr_cststg;
    /* pfcr-qaf (on or off; since 10.0) */
    qcb_on_off pfcr_qaf;
    /* pfmfi (on or off) */
    qcb_on_off pfmfi;
    /* pfpo (on or off) */
    qcb_on_off pfpo;
    /* plo (on or off) */
    qcb_on_off plo;
    /* plo-cl (on or off) */
    qcb_on_off plo_cl;
    /* plo-clg (on or off) */
    qcb_on_off plo_clg;
    /* plo-clgr (on or off) */
    qcb_on_off plo_clgr;
    /* plo-clo (on or off; since 10.0) */
    qcb_on_off plo_clo;
    /* plo-clx (on or off) */
    qcb_on_off plo_clx;
    /* plo-cs (on or off) */
    qcb_on_off plo_cs;
    /* plo-csdst (on or off) */
    qcb_on_off plo_csdst;
    /* plo-csdstg (on or off) */
    qcb_on_off plo_csdstg;
    /* plo-csdstgr (on or off) */
    qcb_on_off plo_csdstgr;
    /* plo-csdsto (on or off; since 10.0) */
    qcb_on_off plo_csdsto;
    /* plo-csdstx (on or off) */
    qcb_on_off plo_csdstx;
    /* plo-csg (on or off) */
    qcb_on_off plo_csg;
    /* plo-csgr (on or off) */
    qcb_on_off plo_csgr;
    /* plo-cso (on or off; since 10.0) */
    qcb_on_off plo_cso;
    /* plo-csst (on or off) */
    qcb_on_off plo_csst;
    /* plo-csstg (on or off) */
    qcb_on_off plo_csstg;
    /* plo-csstgr (on or off) */
    qcb_on_off plo_csstgr;
    /* plo-cssto (on or off; since 10.0) */
    qcb_on_off plo_cssto;
    /* plo-csstx (on or off) */
    qcb_on_off plo_csstx;
    /* plo-cstst (on or off) */
    qcb_on_off plo_cstst;
    /* plo-cststg (on or off) */
    qcb_on_off plo_cststg;
    /* plo-cststgr (on or off) */
    qcb_on_off plo_cststgr;
    /* plo-cststo (on or off; since 10.0) */
    qcb_on_off plo_cststo;
    /* plo-cststx (on or off) */
    qcb_on_off plo_cststx;
    /* plo-csx (on or off) */
    qcb_on_off plo_csx;
    /* plo-dcs (on or off) */
    qcb_on_off plo_dcs;
    /* plo-dcsg (on or off) */
    qcb_on_off plo_dcsg;
    /* plo-dcsgr (on or off) */
    qcb_on_off plo_dcsgr;
    /* plo-dcso (on or off; since 10.0) */
    qcb_on_off plo_dcso;
    /* plo-dcsx (on or off) */
    qcb_on_off plo_dcsx;
    /* plo-dlo (on or off; since 10.0) */
    qcb_on_off plo_dlo;
    /* plo-dlx (on or off; since 10.0) */
    qcb_on_off plo_dlx;
    /* plo-dst (on or off; since 10.0) */
    qcb_on_off plo_dst;
    /* plo-dstg (on or off; since 10.0) */
    qcb_on_off plo_dstg;
    /* plo-dsto (on or off; since 10.0) */
    qcb_on_off plo_dsto;
    /* plo-dstx (on or off; since 10.0) */
    qcb_on_off plo_dstx;
    /* plo-ext (on or off; since 10.0) */
    qcb_on_off plo_ext;
    /* plo-lo (on or off; since 10.0) */
    qcb_on_off plo_lo;
    /* plo-qcs (on or off; since 10.0) */
    qcb_on_off plo_qcs;
    /* plo-qcsg (on or off; since 10.0) */
    qcb_on_off plo_qcsg;
    /* plo-qcso (on or off; since 10.0) */
    qcb_on_off plo_qcso;
    /* plo-qcsx (on or off; since 10.0) */
    qcb_on_off plo_qcsx;
    /* plo-ql (on or off; since 10.0) */
    qcb_on_off plo_ql;
    /* plo-qlg (on or off; since 10.0) */
    qcb_on_off plo_qlg;
    /* plo-qlo (on or off; since 10.0) */
    qcb_on_off plo_qlo;
    /* plo-qlx (on or off; since 10.0) */
    qcb_on_off plo_qlx;
    /* plo-qst (on or off; since 10.0) */
    qcb_on_off plo_qst;
    /* plo-qstg (on or off; since 10.0) */
    qcb_on_off plo_qstg;
    /* plo-qsto (on or off; since 10.0) */
    qcb_on_off plo_qsto;
    /* plo-qstx (on or off; since 10.0) */
    qcb_on_off plo_qstx;
    /* plo-sto (on or off; since 10.0) */
    qcb_on_off plo_sto;
    /* plo-tcs (on or off; since 10.0) */
    qcb_on_off plo_tcs;
    /* plo-tcsg (on or off; since 10.0) */
    qcb_on_off plo_tcsg;
    /* plo-tcso (on or off; since 10.0) */
    qcb_on_off plo_tcso;
    /* plo-tcsx (on or off; since 10.0) */
    qcb_on_off plo_tcsx;
    /* plo-tl (on or off; since 10.0) */
    qcb_on_off plo_tl;
    /* plo-tlg (on or off; since 10.0) */
    qcb_on_off plo_tlg;
    /* plo-tlo (on or off; since 10.0) */
    qcb_on_off plo_tlo;
    /* plo-tlx (on or off; since 10.0) */
    qcb_on_off plo_tlx;
    /* plo-tst (on or off; since 10.0) */
    qcb_on_off plo_tst;
    /* plo-tstg (on or off; since 10.0) */
    qcb_on_off plo_tstg;
    /* plo-tsto (on or off; since 10.0) */
    qcb_on_off plo_tsto;
    /* plo-tstx (on or off; since 10.0) */
    qcb_on_off plo_tstx;
    /* plo_ext (on or off; since 10.0) */
    qcb_on_off plo_ext_;
    /* ppa15 (on or off) */
    qcb_on_off ppa15;
    /* ppno-sha-512-drng (on or off) */
    qcb_on_off ppno_sha_512_drng;
    /* prno-qai (on or off; since 10.0) */
    qcb_on_off prno_qai;
    /* prno-trng (on or off) */
    qcb_on_off prno_trng;
    /* prno-trng-qrtcr (on or off) */
    qcb_on_off prno_trng_qrtcr;
    /* ptff-qpc (on or off) */
    qcb_on_off ptff_qpc;
    /* ptff-qsi (on or off) */
    qcb_on_off ptff_qsi;
    /* ptff-qsie (on or off) */
    qcb_on_off ptff_qsie;
    /* ptff-qto (on or off) */
    qcb_on_off ptff_qto;
    /* ptff-qtou (on or off) */
    qcb_on_off ptff_qtou;
    /* ptff-qtoue (on or off) */
    qcb_on_off ptff_qtoue;
    /* ptff-qtse (on or off; since 10.0) */
    qcb_on_off ptff_qtse;
    /* ptff-qui (on or off) */
    qcb_on_off ptff_qui;
    /* ptff-sto (on or off) */
    qcb_on_off ptff_sto;
    /* ptff-stoe (on or off) */
    qcb_on_off ptff_stoe;
    /* ptff-stou (on or off) */
    qcb_on_off ptff_stou;
    /* ptff-stoue (on or off) */
    qcb_on_off ptff_stoue;
    /* rdp (on or off) */
    qcb_on_off rdp;
    /* ri (on or off) */
    qcb_on_off ri;
    /* sea_esop2 (on or off) */
    qcb_on_off sea_esop2;
    /* sema (on or off) */
    qcb_on_off sema;
    /* sief2 (on or off) */
    qcb_on_off sief2;
    /* sif (on or off; since 10.0) */
    qcb_on_off sif;
    /* sigpif (on or off) */
    qcb_on_off sigpif;
    /* siif (on or off) */
    qcb_on_off siif;
    /* skey (on or off) */
    qcb_on_off skey;
    /* socket-id (default -1; since 10.0) */
    qcb_int socket_id;
    /* sortl-128 (on or off) */
    qcb_on_off sortl_128;
    /* sortl-32 (on or off) */
    qcb_on_off sortl_32;
    /* sortl-f0 (on or off) */
    qcb_on_off sortl_f0;
    /* sortl-sflr (on or off) */
    qcb_on_off sortl_sflr;
    /* sortl-svlr (on or off) */
    qcb_on_off sortl_svlr;
    /* sprogp (on or off) */
    qcb_on_off sprogp;
    /* srs (on or off) */
    qcb_on_off srs;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* stckf (on or off) */
    qcb_on_off stckf;
    /* stfle (on or off) */
    qcb_on_off stfle;
    /* stfle45 (on or off) */
    qcb_on_off stfle45;
    /* stfle49 (on or off) */
    qcb_on_off stfle49;
    /* stfle53 (on or off) */
    qcb_on_off stfle53;
    /* sthyi (on or off) */
    qcb_on_off sthyi;
    /* te (on or off) */
    qcb_on_off te;
    /* tods (on or off) */
    qcb_on_off tods;
    /* tods-base (on or off) */
    qcb_on_off tods_base;
    /* tpei (on or off) */
    qcb_on_off tpei;
    /* tsi (on or off) */
    qcb_on_off tsi;
    /* unpack (on or off) */
    qcb_on_off unpack;
    /* vx (on or off) */
    qcb_on_off vx;
    /* vxeh (on or off) */
    qcb_on_off vxeh;
    /* vxeh2 (on or off) */
    qcb_on_off vxeh2;
    /* vxeh3 (on or off; since 10.0) */
    qcb_on_off vxeh3;
    /* vxpd (on or off) */
    qcb_on_off vxpd;
    /* vxpdeh (on or off) */
    qcb_on_off vxpdeh;
    /* vxpdeh2 (on or off) */
    qcb_on_off vxpdeh2;
    /* vxpdeh3 (on or off; since 10.0) */
    qcb_on_off vxpdeh3;
    /* zarch (on or off) */
    qcb_on_off zarch;
    /* zpci (on or off) */
    qcb_on_off zpci;
} qcb_cpu_s390x;
#define qcb_desc_cpu_s390x qcb__descs[122]

/* -cpu of SPARC targets */
typedef struct qcb_cpu_sparc {
    /* model: CPU model Required. */
    const char *model;
    /* cmt (on or off; default false) */
    qcb_on_off cmt;
    /* div (on or off; removed in 10.0) */
    qcb_on_off div;
    /* float (on or off; removed in 10.0) */
    qcb_on_off float_;
    /* float128 (on or off; default false) */
    qcb_on_off float128;
    /* flush (on or off; removed in 10.0) */
    qcb_on_off flush;
    /* fmaf (on or off; default false; since 10.0) */
    qcb_on_off fmaf;
    /* fmul (on or off; removed in 10.0) */
    qcb_on_off fmul;
    /* fpu-version (default 0) */
    qcb_uint fpu_version;
    /* fsmuld (on or off; removed in 10.0) */
    qcb_on_off fsmuld;
    /* fsqrt (on or off; removed in 10.0) */
    qcb_on_off fsqrt;
    /* gl (on or off; default false) */
    qcb_on_off gl;
    /* hypv (on or off; default false) */
    qcb_on_off hypv;
    /* ima (on or off; default false; since 10.0) */
    qcb_on_off ima;
    /* iu-version (default 0) */
    qcb_uint iu_version;
    /* memory (names a machine) */
    const char *memory;
    /* mmu-version (default 0) */
    qcb_uint mmu_version;
    /* mul (on or off; removed in 10.0) */
    qcb_on_off mul;
    /* nwindows (3 to 32) */
    qcb_int nwindows;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* swap (on or off; removed in 10.0) */
    qcb_on_off swap;
    /* vis1 (on or off; default false) */
    qcb_on_off vis1;
    /* vis2 (on or off; default false) */
    qcb_on_off vis2;
    /* vis3 (on or off; default false; since 10.0) */
    qcb_on_off vis3;
    /* vis4 (on or off; default false; since 10.0) */
    qcb_on_off vis4;
} qcb_cpu_sparc;
#define qcb_desc_cpu_sparc qcb__descs[123]

/* -cpu of x86 targets */
typedef struct qcb_cpu_x86 {
    /* model: CPU model Required. */
    const char *model;
    /* 3dnow (on or off) */
    qcb_on_off _3dnow;
    /* 3dnowext (on or off) */
    qcb_on_off _3dnowext;
    /* 3dnowprefetch (on or off) */
    qcb_on_off _3dnowprefetch;
    /* abm (on or off) */
    qcb_on_off abm;
    /* ace2 (on or off) */
    qcb_on_off ace2;
    /* ace2-en (on or off) */
    qcb_on_off ace2_en;
    /* acpi (on or off) */
    qcb_on_off acpi;
    /* adx (on or off) */
    qcb_on_off adx;
    /* aes (on or off) */
    qcb_on_off aes;
    /* amd-no-ssb (on or off) */
    qcb_on_off amd_no_ssb;
    /* amd-psfd (on or off; since 10.0) */
    qcb_on_off amd_psfd;
    /* amd-ssbd (on or off) */
    qcb_on_off amd_ssbd;
    /* amd-stibp (on or off) */
    qcb_on_off amd_stibp;
    /* amx-avx512 (on or off; since 11.1) */
    qcb_on_off amx_avx512;
    /* amx-bf16 (on or off) */
    qcb_on_off amx_bf16;
    /* amx-bf16-alias (on or off; since 11.1) */
    qcb_on_off amx_bf16_alias;
    /* amx-complex (on or off; since 10.0) */
    qcb_on_off amx_complex;
    /* amx-complex-alias (on or off; since 11.1) */
    qcb_on_off amx_complex_alias;
    /* amx-fp16 (on or off; since 10.0) */
    qcb_on_off amx_fp16;
    /* amx-fp16-alias (on or off; since 11.1) */
    qcb_on_off amx_fp16_alias;
    /* amx-fp8 (on or off; since 11.1) */
    qcb_on_off amx_fp8;
    /* amx-int8 (on or off) */
    qcb_on_off amx_int8;
    /* amx-int8-alias (on or off; since 11.1) */
    qcb_on_off amx_int8_alias;
    /* amx-movrs (on or off; since 11.1) */
    qcb_on_off amx_movrs;
    /* amx-tf32 (on or off; since 11.1) */
    qcb_on_off amx_tf32;
    /* amx-tile (on or off) */
    qcb_on_off amx_tile;
    /* apic (on or off) */
    qcb_on_off apic;
    /* apic-id (default 4294967295) */
    qcb_uint apic_id;
    /* apx-nci-ndd-nf (on or off; since 11.1) */
    qcb_on_off apx_nci_ndd_nf;
    /* apxf (on or off; since 11.1) */
    qcb_on_off apxf;
    /* arat (on or off) */
    qcb_on_off arat;
    /* arch-capabilities (on or off) */
    qcb_on_off arch_capabilities;
    /* arch-lbr (on or off) */
    qcb_on_off arch_lbr;
    /* auto-ibrs (on or off; since 10.0) */
    qcb_on_off auto_ibrs;
    /* avic (on or off) */
    qcb_on_off avic;
    /* avx (on or off) */
    qcb_on_off avx;
    /* avx-ifma (on or off; since 10.0) */
    qcb_on_off avx_ifma;
    /* avx-ne-convert (on or off; since 10.0) */
    qcb_on_off avx_ne_convert;
    /* avx-vnni (on or off) */
    qcb_on_off avx_vnni;
    /* avx-vnni-int16 (on or off; since 10.0) */
    qcb_on_off avx_vnni_int16;
    /* avx-vnni-int8 (on or off; since 10.0) */
    qcb_on_off avx_vnni_int8;
    /* avx10 (on or off; since 10.0) */
    qcb_on_off avx10;
    /* avx10-128 (on or off; since 10.0) */
    qcb_on_off avx10_128;
    /* avx10-256 (on or off; since 10.0) */
    qcb_on_off avx10_256;
    /* avx10-512 (on or off; since 10.0) */
    qcb_on_off avx10_512;
    /* avx10-version (since 10.0) */
    qcb_uint avx10_version;
    /* avx10-vnni-int (on or off; since 11.1) */
    qcb_on_off avx10_vnni_int;
    /* avx2 (on or off) */
    qcb_on_off avx2;
    /* avx512-4fmaps (on or off) */
    qcb_on_off avx512_4fmaps;
    /* avx512-4vnniw (on or off) */
    qcb_on_off avx512_4vnniw;
    /* avx512-bf16 (on or off) */
    qcb_on_off avx512_bf16;
    /* avx512-fp16 (on or off) */
    qcb_on_off avx512_fp16;
    /* avx512-vp2intersect (on or off) */
    qcb_on_off avx512_vp2intersect;
    /* avx512-vpopcntdq (on or off) */
    qcb_on_off avx512_vpopcntdq;
    /* avx512bitalg (on or off) */
    qcb_on_off avx512bitalg;
    /* avx512bw (on or off) */
    qcb_on_off avx512bw;
    /* avx512cd (on or off) */
    qcb_on_off avx512cd;
    /* avx512dq (on or off) */
    qcb_on_off avx512dq;
    /* avx512er (on or off) */
    qcb_on_off avx512er;
    /* avx512f (on or off) */
    qcb_on_off avx512f;
    /* avx512ifma (on or off) */
    qcb_on_off avx512ifma;
    /* avx512pf (on or off) */
    qcb_on_off avx512pf;
    /* avx512vbmi (on or off) */
    qcb_on_off avx512vbmi;
    /* avx512vbmi2 (on or off) */
    qcb_on_off avx512vbmi2;
    /* avx512vl (on or off) */
    qcb_on_off avx512vl;
    /* avx512vnni (on or off) */
    qcb_on_off avx512vnni;
    /* bhi-ctrl (on or off; since 10.0) */
    qcb_on_off bhi_ctrl;
    /* bhi-no (on or off; since 10.0) */
    qcb_on_off bhi_no;
    /* bmi1 (on or off) */
    qcb_on_off bmi1;
    /* bmi2 (on or off) */
    qcb_on_off bmi2;
    /* bus-lock-detect (on or off) */
    qcb_on_off bus_lock_detect;
    /* cet-ibt (on or off; since 11.1) */
    qcb_on_off cet_ibt;
    /* cet-ss (on or off; since 11.1) */
    qcb_on_off cet_ss;
    /* check (on or off; default true) */
    qcb_on_off check;
    /* cid (on or off) */
    qcb_on_off cid;
    /* cldemote (on or off) */
    qcb_on_off cldemote;
    /* clflush (on or off) */
    qcb_on_off clflush;
    /* clflushopt (on or off) */
    qcb_on_off clflushopt;
    /* clwb (on or off) */
    qcb_on_off clwb;
    /* clzero (on or off) */
    qcb_on_off clzero;
    /* cmov (on or off) */
    qcb_on_off cmov;
    /* cmp-legacy (on or off) */
    qcb_on_off cmp_legacy;
    /* cmp_legacy (on or off) */
    qcb_on_off cmp_legacy_;
    /* cmpccxadd (on or off; since 10.0) */
    qcb_on_off cmpccxadd;
    /* core-capability (on or off) */
    qcb_on_off core_capability;
    /* core-id (default -1) */
    qcb_int core_id;
    /* cpuid-0xb (on or off; default true) */
    qcb_on_off cpuid_0xb;
    /* cr8legacy (on or off) */
    qcb_on_off cr8legacy;
    /* cx16 (on or off) */
    qcb_on_off cx16;
    /* cx8 (on or off) */
    qcb_on_off cx8;
    /* dca (on or off) */
    qcb_on_off dca;
    /* ddpd-u (on or off; since 10.0) */
    qcb_on_off ddpd_u;
    /* de (on or off) */
    qcb_on_off de;
    /* decodeassists (on or off) */
    qcb_on_off decodeassists;
    /* die-id (default -1) */
    qcb_int die_id;
    /* ds (on or off) */
    qcb_on_off ds;
    /* ds-cpl (on or off) */
    qcb_on_off ds_cpl;
    /* ds_cpl (on or off) */
    qcb_on_off ds_cpl_;
    /* dtes64 (on or off) */
    qcb_on_off dtes64;
    /* enforce (on or off; default false) */
    qcb_on_off enforce;
    /* eraps (on or off; since 10.0) */
    qcb_on_off eraps;
    /* erms (on or off) */
    qcb_on_off erms;
    /* est (on or off) */
    qcb_on_off est;
    /* extapic (on or off) */
    qcb_on_off extapic;
    /* f16c (on or off) */
    qcb_on_off f16c;
    /* family (0 to 270) */
    qcb_int family;
    /* fb-clear (on or off; since 10.0) */
    qcb_on_off fb_clear;
    /* fbsdp-no (on or off; since 10.0) */
    qcb_on_off fbsdp_no;
    /* fdp-excptn-only (on or off; since 10.0) */
    qcb_on_off fdp_excptn_only;
    /* ffxsr (on or off) */
    qcb_on_off ffxsr;
    /* fill-mtrr-mask (on or off; default true) */
    qcb_on_off fill_mtrr_mask;
    /* flush-l1d (on or off; since 10.0) */
    qcb_on_off flush_l1d;
    /* flushbyasid (on or off) */
    qcb_on_off flushbyasid;
    /* fma (on or off) */
    qcb_on_off fma;
    /* fma4 (on or off) */
    qcb_on_off fma4;
    /* fpu (on or off) */
    qcb_on_off fpu;
    /* fred (on or off; since 10.0) */
    qcb_on_off fred;
    /* fs-gs-base-ns (on or off; since 11.1) */
    qcb_on_off fs_gs_base_ns;
    /* fsgsbase (on or off) */
    qcb_on_off fsgsbase;
    /* fsrc (on or off; since 10.0) */
    qcb_on_off fsrc;
    /* fsrm (on or off) */
    qcb_on_off fsrm;
    /* fsrs (on or off; since 10.0) */
    qcb_on_off fsrs;
    /* full-cpuid-auto-level (on or off; default true; removed in 11.1) */
    qcb_on_off full_cpuid_auto_level;
    /* full-width-write (on or off) */
    qcb_on_off full_width_write;
    /* fxsr (on or off) */
    qcb_on_off fxsr;
    /* fxsr-opt (on or off) */
    qcb_on_off fxsr_opt;
    /* fxsr_opt (on or off) */
    qcb_on_off fxsr_opt_;
    /* fzrm (on or off; since 10.0) */
    qcb_on_off fzrm;
    /* gds-no (on or off; since 10.0) */
    qcb_on_off gds_no;
    /* gfni (on or off) */
    qcb_on_off gfni;
    /* gmet (on or off; since 11.1) */
    qcb_on_off gmet;
    /* guest-phys-bits (default 4294967295; since 10.0) */
    qcb_uint guest_phys_bits;
    /* hle (on or off) */
    qcb_on_off hle;
    /* host-cache-info (on or off; default false) */
    qcb_on_off host_cache_info;
    /* host-phys-bits (on or off; default false) */
    qcb_on_off host_phys_bits;
    /* host-phys-bits-limit (default 0) */
    qcb_uint host_phys_bits_limit;
    /* ht (on or off) */
    qcb_on_off ht;
    /* hv-apicv (on or off; default false) */
    qcb_on_off hv_apicv;
    /* hv-avic (on or off; default false) */
    qcb_on_off hv_avic;
    /* hv-crash (on or off; default false) */
    qcb_on_off hv_crash;
    /* hv-emsr-bitmap (on or off; default false) */
    qcb_on_off hv_emsr_bitmap;
    /* hv-enforce-cpuid (on or off; default false) */
    qcb_on_off hv_enforce_cpuid;
    /* hv-evmcs (on or off; default false) */
    qcb_on_off hv_evmcs;
    /* hv-frequencies (on or off; default false) */
    qcb_on_off hv_frequencies;
    /* hv-ipi (on or off; default false) */
    qcb_on_off hv_ipi;
    /* hv-no-nonarch-coresharing (on, off or auto; default off) */
    qcb_on_off hv_no_nonarch_coresharing;
    /* hv-passthrough (on or off; default false) */
    qcb_on_off hv_passthrough;
    /* hv-reenlightenment (on or off; default false) */
    qcb_on_off hv_reenlightenment;
    /* hv-relaxed (on or off; default false) */
    qcb_on_off hv_relaxed;
    /* hv-reset (on or off; default false) */
    qcb_on_off hv_reset;
    /* hv-runtime (on or off; default false) */
    qcb_on_off hv_runtime;
    /* hv-spinlocks (default 4294967295) */
    qcb_uint hv_spinlocks;
    /* hv-stimer (on or off; default false) */
    qcb_on_off hv_stimer;
    /* hv-stimer-direct (on or off; default false) */
    qcb_on_off hv_stimer_direct;
    /* hv-syndbg (on or off; default false) */
    qcb_on_off hv_syndbg;
    /* hv-synic (on or off; default false) */
    qcb_on_off hv_synic;
    /* hv-time (on or off; default false) */
    qcb_on_off hv_time;
    /* hv-tlbflush (on or off; default false) */
    qcb_on_off hv_tlbflush;
    /* hv-tlbflush-direct (on or off; default false) */
    qcb_on_off hv_tlbflush_direct;
    /* hv-tlbflush-ext (on or off; default false) */
    qcb_on_off hv_tlbflush_ext;
    /* hv-vapic (on or off; default false) */
    qcb_on_off hv_vapic;
    /* hv-vendor-id */
    const char *hv_vendor_id;
    /* hv-version-id-build (default 14393) */
    qcb_uint hv_version_id_build;
    /* hv-version-id-major (default 10) */
    qcb_uint hv_version_id_major;
    /* hv-version-id-minor (default 0) */
    qcb_uint hv_version_id_minor;
    /* hv-version-id-sbranch (default 0) */
    qcb_uint hv_version_id_sbranch;
    /* hv-version-id-snumber (default 0) */
    qcb_uint hv_version_id_snumber;
    /* hv-version-id-spack (default 0) */
    qcb_uint hv_version_id_spack;
    /* hv-vpindex (on or off; default false) */
    qcb_on_off hv_vpindex;
    /* hv-xmm-input (on or off; default false) */
    qcb_on_off hv_xmm_input;
    /* hypervisor (on or off) */
    qcb_on_off hypervisor;
    /* i64 (on or off) */
    qcb_on_off i64;
    /* ia64 (on or off) */
    qcb_on_off ia64;
    /* ibpb (on or off) */
    qcb_on_off ibpb;
    /* ibpb-brtype (on or off; since 10.0) */
    qcb_on_off ibpb_brtype;
    /* ibrs (on or off) */
    qcb_on_off ibrs;
    /* ibrs-all (on or off) */
    qcb_on_off ibrs_all;
    /* ibs (on or off) */
    qcb_on_off ibs;
    /* intel-psfd (on or off; since 10.0) */
    qcb_on_off intel_psfd;
    /* intel-pt (on or off) */
    qcb_on_off intel_pt;
    /* intel-pt-lip (on or off) */
    qcb_on_off intel_pt_lip;
    /* invpcid (on or off) */
    qcb_on_off invpcid;
    /* invtsc (on or off) */
    qcb_on_off invtsc;
    /* ipred-ctrl (on or off; since 10.0) */
    qcb_on_off ipred_ctrl;
    /* its-no (on or off; since 11.1) */
    qcb_on_off its_no;
    /* kvm (on or off; default true) */
    qcb_on_off kvm;
    /* kvm-asyncpf (on or off) */
    qcb_on_off kvm_asyncpf;
    /* kvm-asyncpf-int (on or off) */
    qcb_on_off kvm_asyncpf_int;
    /* kvm-asyncpf-vmexit (on or off; since 10.0) */
    qcb_on_off kvm_asyncpf_vmexit;
    /* kvm-hint-dedicated (on or off) */
    qcb_on_off kvm_hint_dedicated;
    /* kvm-mmu (on or off) */
    qcb_on_off kvm_mmu;
    /* kvm-msi-ext-dest-id (on or off) */
    qcb_on_off kvm_msi_ext_dest_id;
    /* kvm-no-smi-migration (on or off; removed in 10.0) */
    qcb_on_off kvm_no_smi_migration;
    /* kvm-nopiodelay (on or off) */
    qcb_on_off kvm_nopiodelay;
    /* kvm-poll-control (on or off) */
    qcb_on_off kvm_poll_control;
    /* kvm-pv-enforce-cpuid (on or off; default false) */
    qcb_on_off kvm_pv_enforce_cpuid;
    /* kvm-pv-eoi (on or off) */
    qcb_on_off kvm_pv_eoi;
    /* kvm-pv-ipi (on or off) */
    qcb_on_off kvm_pv_ipi;
    /* kvm-pv-sched-yield (on or off) */
    qcb_on_off kvm_pv_sched_yield;
    /* kvm-pv-tlb-flush (on or off) */
    qcb_on_off kvm_pv_tlb_flush;
    /* kvm-pv-unhalt (on or off) */
    qcb_on_off kvm_pv_unhalt;
    /* kvm-steal-time (on or off) */
    qcb_on_off kvm_steal_time;
    /* kvm_asyncpf (on or off) */
    qcb_on_off kvm_asyncpf_;
    /* kvm_asyncpf_int (on or off) */
    qcb_on_off kvm_asyncpf_int_;
    /* kvm_mmu (on or off) */
    qcb_on_off kvm_mmu_;
    /* kvm_nopiodelay (on or off) */
    qcb_on_off kvm_nopiodelay_;
    /* kvm_poll_control (on or off) */
    qcb_on_off kvm_poll_control_;
    /* kvm_pv_eoi (on or off) */
    qcb_on_off kvm_pv_eoi_;
    /* kvm_pv_unhalt (on or off) */
    qcb_on_off kvm_pv_unhalt_;
    /* kvm_steal_time (on or off) */
    qcb_on_off kvm_steal_time_;
    /* kvmclock (on or off) */
    qcb_on_off kvmclock;
    /* kvmclock-stable-bit (on or off) */
    qcb_on_off kvmclock_stable_bit;
    /* l3-cache (on or off; default true) */
    qcb_on_off l3_cache;
    /* la57 (on or off) */
    qcb_on_off la57;
    /* lahf-lm (on or off) */
    qcb_on_off lahf_lm;
    /* lahf_lm (on or off) */
    qcb_on_off lahf_lm_;
    /* lam (on or off; since 10.0) */
    qcb_on_off lam;
    /* lbr-fmt */
    qcb_uint lbr_fmt;
    /* lbr_fmt */
    qcb_uint lbr_fmt_;
    /* lbrv (on or off) */
    qcb_on_off lbrv;
    /* legacy-multi-node (on or off; since 10.0) */
    qcb_on_off legacy_multi_node;
    /* level (default 4294967295) */
    qcb_uint level;
    /* level-func7 (default 4294967295) */
    qcb_uint level_func7;
    /* lfence-always-serializing (on or off; since 10.0) */
    qcb_on_off lfence_always_serializing;
    /* lkgs (on or off; since 10.0) */
    qcb_on_off lkgs;
    /* lm (on or off) */
    qcb_on_off lm;
    /* lmce (on or off; default false) */
    qcb_on_off lmce;
    /* lwp (on or off) */
    qcb_on_off lwp;
    /* mca (on or off) */
    qcb_on_off mca;
    /* mcdt-no (on or off; since 10.0) */
    qcb_on_off mcdt_no;
    /* mce (on or off) */
    qcb_on_off mce;
    /* md-clear (on or off) */
    qcb_on_off md_clear;
    /* mds-no (on or off) */
    qcb_on_off mds_no;
    /* memory (names a machine) */
    const char *memory;
    /* migratable (on or off; default true) */
    qcb_on_off migratable;
    /* min-level (default 0) */
    qcb_uint min_level;
    /* min-xlevel (default 0) */
    qcb_uint min_xlevel;
    /* min-xlevel2 (default 0) */
    qcb_uint min_xlevel2;
    /* misalignsse (on or off) */
    qcb_on_off misalignsse;
    /* mmx (on or off) */
    qcb_on_off mmx;
    /* mmxext (on or off) */
    qcb_on_off mmxext;
    /* model-id */
    const char *model_id;
    /* module-id (default -1; since 10.0) */
    qcb_int module_id;
    /* monitor (on or off) */
    qcb_on_off monitor;
    /* movbe (on or off) */
    qcb_on_off movbe;
    /* movdir64b (on or off) */
    qcb_on_off movdir64b;
    /* movdiri (on or off) */
    qcb_on_off movdiri;
    /* movrs (on or off; since 11.1) */
    qcb_on_off movrs;
    /* mpx (on or off) */
    qcb_on_off mpx;
    /* msr (on or off) */
    qcb_on_off msr;
    /* msr-imm (on or off; since 11.1) */
    qcb_on_off msr_imm;
    /* mtrr (on or off) */
    qcb_on_off mtrr;
    /* no-nested-data-bp (on or off; since 10.0) */
    qcb_on_off no_nested_data_bp;
    /* node-id (default -1) */
    qcb_int node_id;
    /* nodeid-msr (on or off) */
    qcb_on_off nodeid_msr;
    /* nodeid_msr (on or off) */
    qcb_on_off nodeid_msr_;
    /* npt (on or off) */
    qcb_on_off npt;
    /* nrip-save (on or off) */
    qcb_on_off nrip_save;
    /* nrip_save (on or off) */
    qcb_on_off nrip_save_;
    /* null-sel-clr-base (on or off; since 10.0) */
    qcb_on_off null_sel_clr_base;
    /* nx (on or off) */
    qcb_on_off nx;
    /* osvw (on or off) */
    qcb_on_off osvw;
    /* overflow-recov (on or off; since 10.0) */
    qcb_on_off overflow_recov;
    /* pae (on or off) */
    qcb_on_off pae;
    /* pat (on or off) */
    qcb_on_off pat;
    /* pause-filter (on or off) */
    qcb_on_off pause_filter;
    /* pause_filter (on or off) */
    qcb_on_off pause_filter_;
    /* pbe (on or off) */
    qcb_on_off pbe;
    /* pbrsb-no (on or off; since 10.0) */
    qcb_on_off pbrsb_no;
    /* pcid (on or off) */
    qcb_on_off pcid;
    /* pclmuldq (on or off) */
    qcb_on_off pclmuldq;
    /* pclmulqdq (on or off) */
    qcb_on_off pclmulqdq;
    /* pcommit (on or off) */
    qcb_on_off pcommit;
    /* pdcm (on or off) */
    qcb_on_off pdcm;
    /* pdpe1gb (on or off) */
    qcb_on_off pdpe1gb;
    /* perfctr-core (on or off) */
    qcb_on_off perfctr_core;
    /* perfctr-nb (on or off) */
    qcb_on_off perfctr_nb;
    /* perfctr_core (on or off) */
    qcb_on_off perfctr_core_;
    /* perfctr_nb (on or off) */
    qcb_on_off perfctr_nb_;
    /* perfmon-v2 (on or off; since 10.0) */
    qcb_on_off perfmon_v2;
    /* pfthreshold (on or off) */
    qcb_on_off pfthreshold;
    /* pge (on or off) */
    qcb_on_off pge;
    /* phe (on or off) */
    qcb_on_off phe;
    /* phe-en (on or off) */
    qcb_on_off phe_en;
    /* phys-bits (default 0) */
    qcb_uint phys_bits;
    /* pks (on or off) */
    qcb_on_off pks;
    /* pku (on or off) */
    qcb_on_off pku;
    /* pmm (on or off) */
    qcb_on_off pmm;
    /* pmm-en (on or off) */
    qcb_on_off pmm_en;
    /* pmu (on or off; default false) */
    qcb_on_off pmu;
    /* pn (on or off) */
    qcb_on_off pn;
    /* pni (on or off) */
    qcb_on_off pni;
    /* popcnt (on or off) */
    qcb_on_off popcnt;
    /* prefetchi (on or off; since 11.1) */
    qcb_on_off prefetchi;
    /* prefetchiti (on or off; since 10.0) */
    qcb_on_off prefetchiti;
    /* pschange-mc-no (on or off) */
    qcb_on_off pschange_mc_no;
    /* psdp-no (on or off; since 10.0) */
    qcb_on_off psdp_no;
    /* pse (on or off) */
    qcb_on_off pse;
    /* pse36 (on or off) */
    qcb_on_off pse36;
    /* rdctl-no (on or off) */
    qcb_on_off rdctl_no;
    /* rdpid (on or off) */
    qcb_on_off rdpid;
    /* rdrand (on or off) */
    qcb_on_off rdrand;
    /* rdseed (on or off) */
    qcb_on_off rdseed;
    /* rdtscp (on or off) */
    qcb_on_off rdtscp;
    /* rfds-clear (on or off; since 10.0) */
    qcb_on_off rfds_clear;
    /* rfds-no (on or off; since 10.0) */
    qcb_on_off rfds_no;
    /* rrsba-ctrl (on or off; since 10.0) */
    qcb_on_off rrsba_ctrl;
    /* rsba (on or off) */
    qcb_on_off rsba;
    /* rtm (on or off) */
    qcb_on_off rtm;
    /* sbdr-ssdp-no (on or off; since 10.0) */
    qcb_on_off sbdr_ssdp_no;
    /* sbpb (on or off; since 10.0) */
    qcb_on_off sbpb;
    /* sep (on or off) */
    qcb_on_off sep;
    /* serialize (on or off) */
    qcb_on_off serialize;
    /* sgx (on or off) */
    qcb_on_off sgx;
    /* sgx-aex-notify (on or off; since 10.0) */
    qcb_on_off sgx_aex_notify;
    /* sgx-debug (on or off) */
    qcb_on_off sgx_debug;
    /* sgx-edeccssa (on or off; since 10.0) */
    qcb_on_off sgx_edeccssa;
    /* sgx-exinfo (on or off) */
    qcb_on_off sgx_exinfo;
    /* sgx-kss (on or off) */
    qcb_on_off sgx_kss;
    /* sgx-mode64 (on or off) */
    qcb_on_off sgx_mode64;
    /* sgx-provisionkey (on or off) */
    qcb_on_off sgx_provisionkey;
    /* sgx-tokenkey (on or off) */
    qcb_on_off sgx_tokenkey;
    /* sgx1 (on or off) */
    qcb_on_off sgx1;
    /* sgx2 (on or off) */
    qcb_on_off sgx2;
    /* sgxlc (on or off) */
    qcb_on_off sgxlc;
    /* sha-ni (on or off) */
    qcb_on_off sha_ni;
    /* sha512 (on or off; since 10.0) */
    qcb_on_off sha512;
    /* skinit (on or off) */
    qcb_on_off skinit;
    /* skip-l1dfl-vmentry (on or off) */
    qcb_on_off skip_l1dfl_vmentry;
    /* sm3 (on or off; since 10.0) */
    qcb_on_off sm3;
    /* sm4 (on or off; since 10.0) */
    qcb_on_off sm4;
    /* smap (on or off) */
    qcb_on_off smap;
    /* smep (on or off) */
    qcb_on_off smep;
    /* smx (on or off) */
    qcb_on_off smx;
    /* socket-id (default -1) */
    qcb_int socket_id;
    /* spec-ctrl (on or off) */
    qcb_on_off spec_ctrl;
    /* split-lock-detect (on or off) */
    qcb_on_off split_lock_detect;
    /* srso-no (on or off; since 10.0) */
    qcb_on_off srso_no;
    /* srso-user-kernel-no (on or off; since 10.0) */
    qcb_on_off srso_user_kernel_no;
    /* ss (on or off) */
    qcb_on_off ss;
    /* ssb-no (on or off) */
    qcb_on_off ssb_no;
    /* ssbd (on or off) */
    qcb_on_off ssbd;
    /* sse (on or off) */
    qcb_on_off sse;
    /* sse2 (on or off) */
    qcb_on_off sse2;
    /* sse3 (on or off) */
    qcb_on_off sse3;
    /* sse4-1 (on or off) */
    qcb_on_off sse4_1;
    /* sse4-2 (on or off) */
    qcb_on_off sse4_2;
    /* sse4.1 (on or off) */
    qcb_on_off sse4_1_;
    /* sse4.2 (on or off) */
    qcb_on_off sse4_2_;
    /* sse4_1 (on or off) */
    qcb_on_off sse4_1__;
    /* sse4_2 (on or off) */
    qcb_on_off sse4_2__;
    /* sse4a (on or off) */
    qcb_on_off sse4a;
    /* ssse3 (on or off) */
    qcb_on_off ssse3;
    /* start-powered-off (on or off) */
    qcb_on_off start_powered_off;
    /* stepping (0 to 15) */
    qcb_int stepping;
    /* stibp (on or off) */
    qcb_on_off stibp;
    /* stibp-always-on (on or off; since 10.0) */
    qcb_on_off stibp_always_on;
    /* succor (on or off; since 10.0) */
    qcb_on_off succor;
    /* svm (on or off) */
    qcb_on_off svm;
    /* svm-lock (on or off) */
    qcb_on_off svm_lock;
    /* svm_lock (on or off) */
    qcb_on_off svm_lock_;
    /* svme-addr-chk (on or off) */
    qcb_on_off svme_addr_chk;
    /* syscall (on or off) */
    qcb_on_off syscall;
    /* taa-no (on or off) */
    qcb_on_off taa_no;
    /* tbm (on or off) */
    qcb_on_off tbm;
    /* tce (on or off) */
    qcb_on_off tce;
    /* tcg-cpuid (on or off; default true) */
    qcb_on_off tcg_cpuid;
    /* thread-id (default -1) */
    qcb_int thread_id;
    /* tm (on or off) */
    qcb_on_off tm;
    /* tm2 (on or off) */
    qcb_on_off tm2;
    /* topoext (on or off) */
    qcb_on_off topoext;
    /* tsa-l1-no (on or off; since 11.1) */
    qcb_on_off tsa_l1_no;
    /* tsa-sq-no (on or off; since 11.1) */
    qcb_on_off tsa_sq_no;
    /* tsc (on or off) */
    qcb_on_off tsc;
    /* tsc-adjust (on or off) */
    qcb_on_off tsc_adjust;
    /* tsc-deadline (on or off) */
    qcb_on_off tsc_deadline;
    /* tsc-frequency (unit Hz; 0 to 9223372036854775807) */
    qcb_int tsc_frequency;
    /* tsc-scale (on or off) */
    qcb_on_off tsc_scale;
    /* tsc_adjust (on or off) */
    qcb_on_off tsc_adjust_;
    /* tsc_scale (on or off) */
    qcb_on_off tsc_scale_;
    /* tsx-ctrl (on or off) */
    qcb_on_off tsx_ctrl;
    /* tsx-ldtrk (on or off) */
    qcb_on_off tsx_ldtrk;
    /* ucode-rev (default 0) */
    qcb_uint ucode_rev;
    /* umip (on or off) */
    qcb_on_off umip;
    /* v-vmsave-vmload (on or off) */
    qcb_on_off v_vmsave_vmload;
    /* vaes (on or off) */
    qcb_on_off vaes;
    /* vendor */
    const char *vendor;
    /* verw-clear (on or off; since 11.1) */
    qcb_on_off verw_clear;
    /* vgif (on or off) */
    qcb_on_off vgif;
    /* virt-ssbd (on or off) */
    qcb_on_off virt_ssbd;
    /* vmcb-clean (on or off) */
    qcb_on_off vmcb_clean;
    /* vmcb_clean (on or off) */
    qcb_on_off vmcb_clean_;
    /* vme (on or off) */
    qcb_on_off vme;
    /* vmware-cpuid-freq (on or off; default true) */
    qcb_on_off vmware_cpuid_freq;
    /* vmx (on or off) */
    qcb_on_off vmx;
    /* vmx-activity-hlt (on or off) */
    qcb_on_off vmx_activity_hlt;
    /* vmx-activity-shutdown (on or off) */
    qcb_on_off vmx_activity_shutdown;
    /* vmx-activity-wait-sipi (on or off) */
    qcb_on_off vmx_activity_wait_sipi;
    /* vmx-any-errcode (on or off; since 10.0) */
    qcb_on_off vmx_any_errcode;
    /* vmx-apicv-register (on or off) */
    qcb_on_off vmx_apicv_register;
    /* vmx-apicv-vid (on or off) */
    qcb_on_off vmx_apicv_vid;
    /* vmx-apicv-x2apic (on or off) */
    qcb_on_off vmx_apicv_x2apic;
    /* vmx-apicv-xapic (on or off) */
    qcb_on_off vmx_apicv_xapic;
    /* vmx-cr3-load-noexit (on or off) */
    qcb_on_off vmx_cr3_load_noexit;
    /* vmx-cr3-store-noexit (on or off) */
    qcb_on_off vmx_cr3_store_noexit;
    /* vmx-cr8-load-exit (on or off) */
    qcb_on_off vmx_cr8_load_exit;
    /* vmx-cr8-store-exit (on or off) */
    qcb_on_off vmx_cr8_store_exit;
    /* vmx-desc-exit (on or off) */
    qcb_on_off vmx_desc_exit;
    /* vmx-enable-user-wait-pause (on or off; since 10.0) */
    qcb_on_off vmx_enable_user_wait_pause;
    /* vmx-encls-exit (on or off) */
    qcb_on_off vmx_encls_exit;
    /* vmx-entry-ia32e-mode (on or off) */
    qcb_on_off vmx_entry_ia32e_mode;
    /* vmx-entry-load-bndcfgs (on or off) */
    qcb_on_off vmx_entry_load_bndcfgs;
    /* vmx-entry-load-cet (on or off; since 11.1) */
    qcb_on_off vmx_entry_load_cet;
    /* vmx-entry-load-efer (on or off) */
    qcb_on_off vmx_entry_load_efer;
    /* vmx-entry-load-fred (on or off; since 10.0) */
    qcb_on_off vmx_entry_load_fred;
    /* vmx-entry-load-pat (on or off) */
    qcb_on_off vmx_entry_load_pat;
    /* vmx-entry-load-perf-global-ctrl (on or off) */
    qcb_on_off vmx_entry_load_perf_global_ctrl;
    /* vmx-entry-load-pkrs (on or off) */
    qcb_on_off vmx_entry_load_pkrs;
    /* vmx-entry-load-rtit-ctl (on or off) */
    qcb_on_off vmx_entry_load_rtit_ctl;
    /* vmx-entry-noload-debugctl (on or off) */
    qcb_on_off vmx_entry_noload_debugctl;
    /* vmx-ept (on or off) */
    qcb_on_off vmx_ept;
    /* vmx-ept-1gb (on or off) */
    qcb_on_off vmx_ept_1gb;
    /* vmx-ept-2mb (on or off) */
    qcb_on_off vmx_ept_2mb;
    /* vmx-ept-advanced-exitinfo (on or off) */
    qcb_on_off vmx_ept_advanced_exitinfo;
    /* vmx-ept-execonly (on or off) */
    qcb_on_off vmx_ept_execonly;
    /* vmx-eptad (on or off) */
    qcb_on_off vmx_eptad;
    /* vmx-eptp-switching (on or off) */
    qcb_on_off vmx_eptp_switching;
    /* vmx-exit-ack-intr (on or off) */
    qcb_on_off vmx_exit_ack_intr;
    /* vmx-exit-clear-bndcfgs (on or off) */
    qcb_on_off vmx_exit_clear_bndcfgs;
    /* vmx-exit-clear-rtit-ctl (on or off) */
    qcb_on_off vmx_exit_clear_rtit_ctl;
    /* vmx-exit-load-efer (on or off) */
    qcb_on_off vmx_exit_load_efer;
    /* vmx-exit-load-pat (on or off) */
    qcb_on_off vmx_exit_load_pat;
    /* vmx-exit-load-perf-global-ctrl (on or off) */
    qcb_on_off vmx_exit_load_perf_global_ctrl;
    /* vmx-exit-load-pkrs (on or off) */
    qcb_on_off vmx_exit_load_pkrs;
    /* vmx-exit-nosave-debugctl (on or off) */
    qcb_on_off vmx_exit_nosave_debugctl;
    /* vmx-exit-save-cet (on or off; since 11.1) */
    qcb_on_off vmx_exit_save_cet;
    /* vmx-exit-save-efer (on or off) */
    qcb_on_off vmx_exit_save_efer;
    /* vmx-exit-save-pat (on or off) */
    qcb_on_off vmx_exit_save_pat;
    /* vmx-exit-save-preemption-timer (on or off) */
    qcb_on_off vmx_exit_save_preemption_timer;
    /* vmx-exit-secondary-ctls (on or off; since 10.0) */
    qcb_on_off vmx_exit_secondary_ctls;
    /* vmx-flexpriority (on or off) */
    qcb_on_off vmx_flexpriority;
    /* vmx-hlt-exit (on or off) */
    qcb_on_off vmx_hlt_exit;
    /* vmx-ins-outs (on or off) */
    qcb_on_off vmx_ins_outs;
    /* vmx-intr-exit (on or off) */
    qcb_on_off vmx_intr_exit;
    /* vmx-invept (on or off) */
    qcb_on_off vmx_invept;
    /* vmx-invept-all-context (on or off) */
    qcb_on_off vmx_invept_all_context;
    /* vmx-invept-single-context (on or off) */
    qcb_on_off vmx_invept_single_context;
    /* vmx-invept-single-context-noglobals (on or off) */
    qcb_on_off vmx_invept_single_context_noglobals;
    /* vmx-invlpg-exit (on or off) */
    qcb_on_off vmx_invlpg_exit;
    /* vmx-invpcid-exit (on or off) */
    qcb_on_off vmx_invpcid_exit;
    /* vmx-invvpid (on or off) */
    qcb_on_off vmx_invvpid;
    /* vmx-invvpid-all-context (on or off) */
    qcb_on_off vmx_invvpid_all_context;
    /* vmx-invvpid-single-addr (on or off) */
    qcb_on_off vmx_invvpid_single_addr;
    /* vmx-io-bitmap (on or off) */
    qcb_on_off vmx_io_bitmap;
    /* vmx-io-exit (on or off) */
    qcb_on_off vmx_io_exit;
    /* vmx-mbec (on or off; since 11.1) */
    qcb_on_off vmx_mbec;
    /* vmx-monitor-exit (on or off) */
    qcb_on_off vmx_monitor_exit;
    /* vmx-movdr-exit (on or off) */
    qcb_on_off vmx_movdr_exit;
    /* vmx-msr-bitmap (on or off) */
    qcb_on_off vmx_msr_bitmap;
    /* vmx-mtf (on or off) */
    qcb_on_off vmx_mtf;
    /* vmx-mwait-exit (on or off) */
    qcb_on_off vmx_mwait_exit;
    /* vmx-nested-exception (on or off; since 10.0) */
    qcb_on_off vmx_nested_exception;
    /* vmx-nmi-exit (on or off) */
    qcb_on_off vmx_nmi_exit;
    /* vmx-page-walk-4 (on or off) */
    qcb_on_off vmx_page_walk_4;
    /* vmx-page-walk-5 (on or off) */
    qcb_on_off vmx_page_walk_5;
    /* vmx-pause-exit (on or off) */
    qcb_on_off vmx_pause_exit;
    /* vmx-ple (on or off) */
    qcb_on_off vmx_ple;
    /* vmx-pml (on or off) */
    qcb_on_off vmx_pml;
    /* vmx-posted-intr (on or off) */
    qcb_on_off vmx_posted_intr;
    /* vmx-preemption-timer (on or off) */
    qcb_on_off vmx_preemption_timer;
    /* vmx-rdpmc-exit (on or off) */
    qcb_on_off vmx_rdpmc_exit;
    /* vmx-rdrand-exit (on or off) */
    qcb_on_off vmx_rdrand_exit;
    /* vmx-rdseed-exit (on or off) */
    qcb_on_off vmx_rdseed_exit;
    /* vmx-rdtsc-exit (on or off) */
    qcb_on_off vmx_rdtsc_exit;
    /* vmx-rdtscp-exit (on or off) */
    qcb_on_off vmx_rdtscp_exit;
    /* vmx-secondary-ctls (on or off) */
    qcb_on_off vmx_secondary_ctls;
    /* vmx-shadow-vmcs (on or off) */
    qcb_on_off vmx_shadow_vmcs;
    /* vmx-store-lma (on or off) */
    qcb_on_off vmx_store_lma;
    /* vmx-true-ctls (on or off) */
    qcb_on_off vmx_true_ctls;
    /* vmx-tsc-offset (on or off) */
    qcb_on_off vmx_tsc_offset;
    /* vmx-tsc-scaling (on or off) */
    qcb_on_off vmx_tsc_scaling;
    /* vmx-unrestricted-guest (on or off) */
    qcb_on_off vmx_unrestricted_guest;
    /* vmx-vintr-pending (on or off) */
    qcb_on_off vmx_vintr_pending;
    /* vmx-vmfunc (on or off) */
    qcb_on_off vmx_vmfunc;
    /* vmx-vmwrite-vmexit-fields (on or off) */
    qcb_on_off vmx_vmwrite_vmexit_fields;
    /* vmx-vnmi (on or off) */
    qcb_on_off vmx_vnmi;
    /* vmx-vnmi-pending (on or off) */
    qcb_on_off vmx_vnmi_pending;
    /* vmx-vpid (on or off) */
    qcb_on_off vmx_vpid;
    /* vmx-wbinvd-exit (on or off) */
    qcb_on_off vmx_wbinvd_exit;
    /* vmx-xsaves (on or off) */
    qcb_on_off vmx_xsaves;
    /* vmx-zero-len-inject (on or off) */
    qcb_on_off vmx_zero_len_inject;
    /* vnmi (on or off; since 10.0) */
    qcb_on_off vnmi;
    /* vpclmulqdq (on or off) */
    qcb_on_off vpclmulqdq;
    /* waitpkg (on or off) */
    qcb_on_off waitpkg;
    /* wbnoinvd (on or off) */
    qcb_on_off wbnoinvd;
    /* wdt (on or off) */
    qcb_on_off wdt;
    /* wrmsrns (on or off; since 10.0) */
    qcb_on_off wrmsrns;
    /* x-amd-topoext-features-only (on or off; default true; since 10.0) */
    qcb_on_off x_amd_topoext_features_only;
    /* x-arch-cap-always-on (on or off; default false; since 11.1) */
    qcb_on_off x_arch_cap_always_on;
    /* x-consistent-cache (on or off; default true; since 11.1) */
    qcb_on_off x_consistent_cache;
    /* x-force-cpuid-0x1f (on or off; default false; since 11.1) */
    qcb_on_off x_force_cpuid_0x1f;
    /* x-force-features (on or off; default false) */
    qcb_on_off x_force_features;
    /* x-hv-max-vps (default -1) */
    qcb_int x_hv_max_vps;
    /* x-hv-synic-kvm-only (on or off; default false; removed in 11.1) */
    qcb_on_off x_hv_synic_kvm_only;
    /* x-intel-pt-auto-level (on or off; default true; removed in 11.1) */
    qcb_on_off x_intel_pt_auto_level;
    /* x-l1-cache-per-thread (on or off; default true; since 10.0) */
    qcb_on_off x_l1_cache_per_thread;
    /* x-migrate-smi-count (on or off; default true) */
    qcb_on_off x_migrate_smi_count;
    /* x-pdcm-on-even-without-pmu (on or off; default false; since 11.1) */
    qcb_on_off x_pdcm_on_even_without_pmu;
    /* x-vendor-cpuid-only (on or off; default true) */
    qcb_on_off x_vendor_cpuid_only;
    /* x-vendor-cpuid-only-v2 (on or off; default true; since 11.1) */
    qcb_on_off x_vendor_cpuid_only_v2;
    /* x2apic (on or off) */
    qcb_on_off x2apic;
    /* xcrypt (on or off) */
    qcb_on_off xcrypt;
    /* xcrypt-en (on or off) */
    qcb_on_off xcrypt_en;
    /* xd (on or off) */
    qcb_on_off xd;
    /* xen-vapic (on or off; default false; since 10.0) */
    qcb_on_off xen_vapic;
    /* xfd (on or off) */
    qcb_on_off xfd;
    /* xgetbv1 (on or off) */
    qcb_on_off xgetbv1;
    /* xlevel (default 4294967295) */
    qcb_uint xlevel;
    /* xlevel2 (default 4294967295) */
    qcb_uint xlevel2;
    /* xop (on or off) */
    qcb_on_off xop;
    /* xsave (on or off) */
    qcb_on_off xsave;
    /* xsavec (on or off) */
    qcb_on_off xsavec;
    /* xsaveerptr (on or off) */
    qcb_on_off xsaveerptr;
    /* xsaveopt (on or off) */
    qcb_on_off xsaveopt;
    /* xsaves (on or off) */
    qcb_on_off xsaves;
    /* xstore (on or off) */
    qcb_on_off xstore;
    /* xstore-en (on or off) */
    qcb_on_off xstore_en;
    /* xtpr (on or off) */
    qcb_on_off xtpr;
    /* zero-fcs-fds (on or off; since 10.0) */
    qcb_on_off zero_fcs_fds;
} qcb_cpu_x86;
#define qcb_desc_cpu_x86 qcb__descs[124]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
