/* qcb/system.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SYSTEM_H
#define QCB_SYSTEM_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_panic_action {
    QCB_PANIC_ACTION_EXIT_FAILURE = 1, /* exit-failure */
    QCB_PANIC_ACTION_NONE, /* none */
    QCB_PANIC_ACTION_PAUSE, /* pause */
    QCB_PANIC_ACTION_SHUTDOWN /* shutdown */
} qcb_panic_action;

typedef enum qcb_reboot_action {
    QCB_REBOOT_ACTION_RESET = 1, /* reset */
    QCB_REBOOT_ACTION_SHUTDOWN /* shutdown */
} qcb_reboot_action;

typedef enum qcb_shutdown_action {
    QCB_SHUTDOWN_ACTION_PAUSE = 1, /* pause */
    QCB_SHUTDOWN_ACTION_POWEROFF /* poweroff */
} qcb_shutdown_action;

typedef enum qcb_debug_inject_nmi_none_pause_poweroff_reset_shutdown {
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_DEBUG = 1, /* debug */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_INJECT_NMI, /* inject-nmi */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_NONE, /* none */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_PAUSE, /* pause */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_POWEROFF, /* poweroff */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_RESET, /* reset */
    QCB_DEBUG_INJECT_NMI_NONE_PAUSE_POWEROFF_RESET_SHUTDOW_SHUTDOWN /* shutdown */
} qcb_debug_inject_nmi_none_pause_poweroff_reset_shutdown;

typedef enum qcb_compat_policy_input {
    QCB_COMPAT_POLICY_INPUT_ACCEPT = 1, /* accept */
    QCB_COMPAT_POLICY_INPUT_CRASH, /* crash */
    QCB_COMPAT_POLICY_INPUT_REJECT /* reject */
} qcb_compat_policy_input;

typedef enum qcb_compat_policy_output {
    QCB_COMPAT_POLICY_OUTPUT_ACCEPT = 1, /* accept */
    QCB_COMPAT_POLICY_OUTPUT_HIDE /* hide */
} qcb_compat_policy_output;

typedef enum qcb_record_replay {
    QCB_RECORD_REPLAY_RECORD = 1, /* record */
    QCB_RECORD_REPLAY_REPLAY /* replay */
} qcb_record_replay;

typedef enum qcb_socket_address_type {
    QCB_SOCKET_ADDRESS_TYPE_FD = 1, /* fd */
    QCB_SOCKET_ADDRESS_TYPE_INET, /* inet */
    QCB_SOCKET_ADDRESS_TYPE_UNIX, /* unix */
    QCB_SOCKET_ADDRESS_TYPE_VSOCK /* vsock */
} qcb_socket_address_type;

typedef enum qcb_migration_channel_type {
    QCB_MIGRATION_CHANNEL_TYPE_CPR = 1, /* cpr */
    QCB_MIGRATION_CHANNEL_TYPE_MAIN /* main */
} qcb_migration_channel_type;

typedef enum qcb_mem_lock {
    QCB_MEM_LOCK_OFF = 1, /* off */
    QCB_MEM_LOCK_ON, /* on */
    QCB_MEM_LOCK_ON_FAULT /* on-fault */
} qcb_mem_lock;

typedef enum qcb_rtc_clock {
    QCB_RTC_CLOCK_HOST = 1, /* host */
    QCB_RTC_CLOCK_RT, /* rt */
    QCB_RTC_CLOCK_VM /* vm */
} qcb_rtc_clock;

typedef enum qcb_rtc_driftfix {
    QCB_RTC_DRIFTFIX_NONE = 1, /* none */
    QCB_RTC_DRIFTFIX_SLEW /* slew */
} qcb_rtc_driftfix;

typedef enum qcb_sandbox_privileges {
    QCB_SANDBOX_PRIVILEGES_ALLOW = 1, /* allow */
    QCB_SANDBOX_PRIVILEGES_CHILDREN, /* children */
    QCB_SANDBOX_PRIVILEGES_DENY /* deny */
} qcb_sandbox_privileges;

typedef enum qcb_sandbox_rule {
    QCB_SANDBOX_RULE_ALLOW = 1, /* allow */
    QCB_SANDBOX_RULE_DENY /* deny */
} qcb_sandbox_rule;

typedef enum qcb_semihosting_target {
    QCB_SEMIHOSTING_TARGET_AUTO = 1, /* auto */
    QCB_SEMIHOSTING_TARGET_GDB, /* gdb */
    QCB_SEMIHOSTING_TARGET_NATIVE /* native */
} qcb_semihosting_target;

/* -acpitable: an ACPI table from files */
typedef struct qcb_acpitable {
    /* data: files that hold the table without its header, joined by ':' */
    const char *data;
    /* asl_compiler_id: who made the table: compiler id, four characters */
    const char *asl_compiler_id;
    /* asl_compiler_rev: revision of the compiler */
    qcb_uint asl_compiler_rev;
    /* file: files that hold whole tables, joined by ':' */
    const char *file;
    /* oem_id: OEM id, six characters */
    const char *oem_id;
    /* oem_rev: OEM revision */
    qcb_uint oem_rev;
    /* oem_table_id: OEM table id, eight characters */
    const char *oem_table_id;
    /* rev: revision of the table */
    qcb_uint rev;
    /* sig: signature, four characters */
    const char *sig;
} qcb_acpitable;
#define qcb_desc_acpitable qcb__descs[10]

/* -action: what to do on reboot, shutdown, panic, watchdog */
typedef struct qcb_action {
    /* panic: when the guest panics */
    qcb_panic_action panic;
    /* reboot: when the guest reboots */
    qcb_reboot_action reboot;
    /* shutdown: when the guest powers off */
    qcb_shutdown_action shutdown;
    /* watchdog: when a watchdog expires */
    qcb_debug_inject_nmi_none_pause_poweroff_reset_shutdown watchdog;
} qcb_action;
#define qcb_desc_action qcb__descs[11]

/* -add-fd: an inherited descriptor into a numbered set */
typedef struct qcb_add_fd {
    /* fd: number of an open descriptor (3 to 2147483647) */
    qcb_uint fd;
    /* opaque */
    const char *opaque;
    /* set: number of the fd set (0 to 9223372036854775807) */
    qcb_uint set;
} qcb_add_fd;
#define qcb_desc_add_fd qcb__descs[12]

/* -compat: what to do with deprecated and unstable interfaces */
typedef struct qcb_compat {
    /* deprecated-input: what to do with deprecated input (default accept) */
    qcb_compat_policy_input deprecated_input;
    /* deprecated-output: what to do with deprecated output (default accept) */
    qcb_compat_policy_output deprecated_output;
    /* unstable-input: what to do with unstable input (default accept) */
    qcb_compat_policy_input unstable_input;
    /* unstable-output: what to do with unstable output (default accept) */
    qcb_compat_policy_output unstable_output;
} qcb_compat;
#define qcb_desc_compat qcb__descs[116]

/* -fw_cfg: a file for the firmware and the guest */
typedef struct qcb_fw_cfg {
    /* name */
    const char *name;
    /* file */
    const char *file;
    /* gen_id */
    const char *gen_id;
    /* string */
    const char *string;
} qcb_fw_cfg;
#define qcb_desc_fw_cfg qcb__descs[504]

/* -global: default of a device property */
typedef struct qcb_global {
    /* driver: type of device Required. */
    const char *driver;
    /* property: name of the property Required. */
    const char *property;
    /* value: its value Required. */
    const char *value;
} qcb_global;
#define qcb_desc_global qcb__descs[505]

/* -icount: virtual time by instructions, record and replay */
typedef struct qcb_icount {
    /* shift: nanoseconds of an instruction as a power of two, or auto */
    const char *shift;
    /* align (on or off) */
    qcb_on_off align;
    /* rr: record or replay the run */
    qcb_record_replay rr;
    /* rrfile */
    const char *rrfile;
    /* rrsnapshot */
    const char *rrsnapshot;
    /* sleep (on or off) */
    qcb_on_off sleep;
} qcb_icount;
#define qcb_desc_icount qcb__descs[507]

/* -incoming: a channel to migrate from; qcb_add_incoming takes a URI */
typedef struct qcb_incoming {
    /* channel-type Required. */
    qcb_migration_channel_type channel_type;
    /* addr (qcb_migration_address_exec, qcb_migration_address_file, qcb_migration_address_rdma or qcb_migration_address_socket) Required. */
    qcb_choice addr;
} qcb_incoming;
#define qcb_desc_incoming qcb__descs[508]

typedef struct qcb_migration_address_exec {
    /* args Required. */
    qcb_strings args;
} qcb_migration_address_exec;
#define qcb_desc_migration_address_exec qcb__descs[516]

typedef struct qcb_migration_address_file {
    /* filename Required. */
    const char *filename;
    /* offset Required. */
    qcb_uint offset;
} qcb_migration_address_file;
#define qcb_desc_migration_address_file qcb__descs[517]

typedef struct qcb_migration_address_rdma {
    /* host Required. */
    const char *host;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* keep-alive (on or off) */
    qcb_on_off keep_alive;
    /* keep-alive-count */
    qcb_int keep_alive_count;
    /* keep-alive-idle */
    qcb_int keep_alive_idle;
    /* keep-alive-interval */
    qcb_int keep_alive_interval;
    /* mptcp (on or off) */
    qcb_on_off mptcp;
    /* numeric (on or off) */
    qcb_on_off numeric;
    /* port Required. */
    const char *port;
    /* to */
    qcb_uint to;
} qcb_migration_address_rdma;
#define qcb_desc_migration_address_rdma qcb__descs[518]

typedef struct qcb_migration_address_socket {
    /* type Required. */
    qcb_socket_address_type type;
} qcb_migration_address_socket;
#define qcb_desc_migration_address_socket qcb__descs[519]

/* -mon: a monitor on a chardev */
typedef struct qcb_mon {
    /* chardev */
    const char *chardev;
    /* id: name of the monitor */
    const char *id;
    /* mode */
    const char *mode;
    /* pretty (on or off) */
    qcb_on_off pretty;
} qcb_mon;
#define qcb_desc_mon qcb__descs[520]

/* -msg: how QEMU's messages look */
typedef struct qcb_msg {
    /* guest-name (on or off) */
    qcb_on_off guest_name;
    /* timestamp (on or off) */
    qcb_on_off timestamp;
} qcb_msg;
#define qcb_desc_msg qcb__descs[521]

/* -name: name of the guest and of the process */
typedef struct qcb_guest_name {
    /* guest */
    const char *guest;
    /* debug-threads (on or off) */
    qcb_on_off debug_threads;
    /* process */
    const char *process;
} qcb_guest_name;
#define qcb_desc_guest_name qcb__descs[506]

/* -option-rom: a ROM file */
typedef struct qcb_option_rom {
    /* romfile */
    const char *romfile;
    /* bootindex */
    qcb_uint bootindex;
} qcb_option_rom;
#define qcb_desc_option_rom qcb__descs[619]

/* -overcommit: locked memory, CPUs that the guest may idle on */
typedef struct qcb_overcommit {
    /* cpu-pm (on or off) */
    qcb_on_off cpu_pm;
    /* mem-lock: lock memory */
    qcb_mem_lock mem_lock;
} qcb_overcommit;
#define qcb_desc_overcommit qcb__descs[620]

/* -plugin: a TCG plugin and its arguments */
typedef struct qcb_plugin {
    /* file: shared library of the plugin Required. */
    const char *file;
    /* any other key: arguments of the plugin */
    qcb_properties properties;
} qcb_plugin;
#define qcb_desc_plugin qcb__descs[621]

/* -rtc: real-time clock */
typedef struct qcb_rtc {
    /* base: utc, localtime or a date */
    const char *base;
    /* clock: what makes the clock run */
    qcb_rtc_clock clock;
    /* driftfix: what to do about lost ticks */
    qcb_rtc_driftfix driftfix;
} qcb_rtc;
#define qcb_desc_rtc qcb__descs[630]

/* -run-with: how the process runs */
typedef struct qcb_run_with {
    /* async-teardown (on or off) */
    qcb_on_off async_teardown;
    /* chroot */
    const char *chroot;
    /* exit-with-parent (on or off) */
    qcb_on_off exit_with_parent;
    /* user: name, or UID:GID */
    const char *user;
} qcb_run_with;
#define qcb_desc_run_with qcb__descs[631]

/* -sandbox: seccomp filter */
typedef struct qcb_sandbox {
    /* enable (on or off) */
    qcb_on_off enable;
    /* elevateprivileges */
    qcb_sandbox_privileges elevateprivileges;
    /* obsolete */
    qcb_sandbox_rule obsolete;
    /* resourcecontrol */
    qcb_sandbox_rule resourcecontrol;
    /* spawn */
    qcb_sandbox_rule spawn;
} qcb_sandbox;
#define qcb_desc_sandbox qcb__descs[632]

/* -semihosting-config: semihosting and its arguments */
typedef struct qcb_semihosting_config {
    /* arg: arguments of the guest's program, one after the other */
    qcb_strings arg;
    /* chardev (names a chardev) */
    const char *chardev;
    /* enable (on or off) */
    qcb_on_off enable;
    /* target */
    qcb_semihosting_target target;
    /* userspace (on or off) */
    qcb_on_off userspace;
} qcb_semihosting_config;
#define qcb_desc_semihosting_config qcb__descs[633]

/* -trace: trace events */
typedef struct qcb_trace {
    /* enable */
    const char *enable;
    /* events */
    const char *events;
    /* file */
    const char *file;
} qcb_trace;
#define qcb_desc_trace qcb__descs[659]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
