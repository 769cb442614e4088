/* qcb/options.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * Options that are a flag or one text. The text is the whole argument, as meant: qcb_add_kernel(vm, path).
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_OPTIONS_H
#define QCB_OPTIONS_H

#include <qcb/typed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -D TEXT: log file */
static inline qcb_status qcb_add_D(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "D", text);
}
/* -L TEXT: extra firmware directory; help lists */
static inline qcb_status qcb_add_L(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "L", text);
}
/* -S: do not start the CPUs */
static inline qcb_status qcb_add_S(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "S", NULL);
}
/* -append TEXT: kernel command line (machine append); needs -kernel */
static inline qcb_status qcb_add_append(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "append", text);
}
/* -async-teardown: asynchronous teardown of the process; deprecated since 8.1; removed in 9.0; instead: -run-with async-teardown=on */
static inline qcb_status qcb_add_async_teardown(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "async-teardown", NULL);
}
/* -audio-help: print -audiodev equivalents of environment settings; deprecated since 4.0; removed in 8.2; instead: -audiodev */
static inline qcb_status qcb_add_audio_help(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "audio-help", NULL);
}
/* -bios TEXT: firmware image (machine firmware) */
static inline qcb_status qcb_add_bios(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "bios", text);
}
/* -cdrom TEXT: CD-ROM image, index 2 */
static inline qcb_status qcb_add_cdrom(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "cdrom", text);
}
/* -chroot TEXT: chroot before start; deprecated since 8.1; removed in 9.0; instead: -run-with chroot= */
static inline qcb_status qcb_add_chroot(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "chroot", text);
}
/* -d TEXT: comma list of log items or trace:PATTERN */
static inline qcb_status qcb_add_d(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "d", text);
}
/* -daemonize: detach from the terminal */
static inline qcb_status qcb_add_daemonize(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "daemonize", NULL);
}
/* -debugcon TEXT: debug console (ISA port 0xe9 device) */
static inline qcb_status qcb_add_debugcon(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "debugcon", text);
}
/* -dfilter TEXT: limit logging to address ranges */
static inline qcb_status qcb_add_dfilter(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "dfilter", text);
}
/* -dtb TEXT: device tree blob (machine dtb) */
static inline qcb_status qcb_add_dtb(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "dtb", text);
}
/* -dump-vmstate TEXT: write the migration layout and exit */
static inline qcb_status qcb_add_dump_vmstate(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "dump-vmstate", text);
}
/* -echr TEXT: terminal escape character */
static inline qcb_status qcb_add_echr(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "echr", text);
}
/* -enable-kvm: accelerator kvm (machine accel=kvm) */
static inline qcb_status qcb_add_enable_kvm(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "enable-kvm", NULL);
}
/* -enable-sync-profile: synchronisation profiling */
static inline qcb_status qcb_add_enable_sync_profile(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "enable-sync-profile", NULL);
}
/* -fda TEXT: floppy A image */
static inline qcb_status qcb_add_fda(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "fda", text);
}
/* -fdb TEXT: floppy B image */
static inline qcb_status qcb_add_fdb(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "fdb", text);
}
/* -full-screen: full screen; lost if -display follows */
static inline qcb_status qcb_add_full_screen(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "full-screen", NULL);
}
/* -g TEXT: initial resolution */
static inline qcb_status qcb_add_g(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "g", text);
}
/* -gdb TEXT: gdb stub on a device; none disables */
static inline qcb_status qcb_add_gdb(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "gdb", text);
}
/* -hda TEXT: disk image, default interface index 0 */
static inline qcb_status qcb_add_hda(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "hda", text);
}
/* -hdb TEXT: disk image, index 1 */
static inline qcb_status qcb_add_hdb(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "hdb", text);
}
/* -hdc TEXT: disk image, index 2 */
static inline qcb_status qcb_add_hdc(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "hdc", text);
}
/* -hdd TEXT: disk image, index 3 */
static inline qcb_status qcb_add_hdd(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "hdd", text);
}
/* -help: print usage and exit 0 */
static inline qcb_status qcb_add_help(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "help", NULL);
}
/* -incoming TEXT: wait for incoming migration */
static inline qcb_status qcb_add_incoming(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "incoming", text);
}
/* -initrd TEXT: initial ramdisk (machine initrd); needs -kernel */
static inline qcb_status qcb_add_initrd(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "initrd", text);
}
/* -jitdump: write a perf jitdump file (Linux, TCG); since 8.0 */
static inline qcb_status qcb_add_jitdump(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "jitdump", NULL);
}
/* -k TEXT: keyboard layout for text-mode keymaps (VNC etc.) */
static inline qcb_status qcb_add_k(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "k", text);
}
/* -kernel TEXT: kernel image (machine kernel) */
static inline qcb_status qcb_add_kernel(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "kernel", text);
}
/* -loadvm TEXT: start from a saved snapshot */
static inline qcb_status qcb_add_loadvm(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "loadvm", text);
}
/* -mem-path TEXT: file or directory backing the default RAM */
static inline qcb_status qcb_add_mem_path(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "mem-path", text);
}
/* -mem-prealloc: preallocate default RAM */
static inline qcb_status qcb_add_mem_prealloc(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "mem-prealloc", NULL);
}
/* -monitor TEXT: human monitor on a character device */
static inline qcb_status qcb_add_monitor(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "monitor", text);
}
/* -mtdblock TEXT: on-board flash image */
static inline qcb_status qcb_add_mtdblock(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "mtdblock", text);
}
/* -no-acpi: disable ACPI (machine acpi=off); deprecated since 8.0; removed in 9.0; instead: -machine acpi=off */
static inline qcb_status qcb_add_no_acpi(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-acpi", NULL);
}
/* -no-fd-bootchk: skip floppy boot signature check (machine fd-bootchk=off later) */
static inline qcb_status qcb_add_no_fd_bootchk(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-fd-bootchk", NULL);
}
/* -no-hpet: disable HPET (machine hpet=off); deprecated since 8.0; removed in 9.0; instead: -machine hpet=off */
static inline qcb_status qcb_add_no_hpet(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-hpet", NULL);
}
/* -no-reboot: exit instead of rebooting (action reboot=shutdown) */
static inline qcb_status qcb_add_no_reboot(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-reboot", NULL);
}
/* -no-shutdown: stop instead of exiting (action shutdown=pause) */
static inline qcb_status qcb_add_no_shutdown(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-shutdown", NULL);
}
/* -no-user-config: skip the system config file (effective anywhere) */
static inline qcb_status qcb_add_no_user_config(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "no-user-config", NULL);
}
/* -nodefaults: no implicit devices; position irrelevant */
static inline qcb_status qcb_add_nodefaults(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "nodefaults", NULL);
}
/* -nographic: no graphics; default serial and monitor on stdio */
static inline qcb_status qcb_add_nographic(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "nographic", NULL);
}
/* -old-param: old ARM kernel parameter block; deprecated since 10.0; removed in 10.2 */
static inline qcb_status qcb_add_old_param(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "old-param", NULL);
}
/* -only-migratable: refuse devices that cannot migrate */
static inline qcb_status qcb_add_only_migratable(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "only-migratable", NULL);
}
/* -parallel TEXT: redirect parallel port N */
static inline qcb_status qcb_add_parallel(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "parallel", text);
}
/* -perfmap: write a perf map file (Linux, TCG); since 8.0 */
static inline qcb_status qcb_add_perfmap(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "perfmap", NULL);
}
/* -pflash TEXT: parallel flash image */
static inline qcb_status qcb_add_pflash(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "pflash", text);
}
/* -pidfile TEXT: write the process id */
static inline qcb_status qcb_add_pidfile(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "pidfile", text);
}
/* -portrait: rotate PXA LCD by 90 degrees; removed in 9.2 */
static inline qcb_status qcb_add_portrait(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "portrait", NULL);
}
/* -preconfig: pause before machine creation */
static inline qcb_status qcb_add_preconfig(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "preconfig", NULL);
}
/* -prom-env TEXT: Open Firmware variable name=value */
static inline qcb_status qcb_add_prom_env(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "prom-env", text);
}
/* -qmp TEXT: QMP monitor on a character device */
static inline qcb_status qcb_add_qmp(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "qmp", text);
}
/* -qmp-pretty TEXT: QMP monitor with indented output */
static inline qcb_status qcb_add_qmp_pretty(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "qmp-pretty", text);
}
/* -qtest TEXT: qtest socket */
static inline qcb_status qcb_add_qtest(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "qtest", text);
}
/* -qtest-log TEXT: qtest log */
static inline qcb_status qcb_add_qtest_log(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "qtest-log", text);
}
/* -readconfig TEXT: read an ini-style option file in place */
static inline qcb_status qcb_add_readconfig(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "readconfig", text);
}
/* -rotate TEXT: rotate PXA LCD; removed in 9.2 */
static inline qcb_status qcb_add_rotate(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "rotate", text);
}
/* -runas TEXT: change user before start; deprecated since 9.1; removed in 10.0; instead: -run-with user= */
static inline qcb_status qcb_add_runas(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "runas", text);
}
/* -s: shorthand for -gdb tcp::1234 */
static inline qcb_status qcb_add_s(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "s", NULL);
}
/* -sd TEXT: SD card image */
static inline qcb_status qcb_add_sd(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "sd", text);
}
/* -seed TEXT (a number): seed of guest-visible random numbers */
static inline qcb_status qcb_add_seed(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "seed", text);
}
/* -semihosting: enable semihosting */
static inline qcb_status qcb_add_semihosting(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "semihosting", NULL);
}
/* -serial TEXT: redirect serial port N in order */
static inline qcb_status qcb_add_serial(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "serial", text);
}
/* -set TEXT: append a key to an already parsed QemuOpts entry */
static inline qcb_status qcb_add_set(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "set", text);
}
/* -shim TEXT: EFI shim for the kernel (machine shim); since 10.0 */
static inline qcb_status qcb_add_shim(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "shim", text);
}
/* -singlestep: one guest instruction per translation block; deprecated since 8.1; removed in 9.0; instead: -accel tcg,one-insn-per-tb=on */
static inline qcb_status qcb_add_singlestep(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "singlestep", NULL);
}
/* -snapshot: write to temporary overlays for -drive style images */
static inline qcb_status qcb_add_snapshot(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "snapshot", NULL);
}
/* -usb: enable on-board USB (machine usb=on) */
static inline qcb_status qcb_add_usb(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "usb", NULL);
}
/* -usbdevice TEXT: add one legacy USB device by word */
static inline qcb_status qcb_add_usbdevice(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "usbdevice", text);
}
/* -uuid TEXT: system UUID */
static inline qcb_status qcb_add_uuid(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "uuid", text);
}
/* -version: print version and exit 0 (values after it are not evaluated) */
static inline qcb_status qcb_add_version(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "version", NULL);
}
/* -vga TEXT: kind of built-in graphics card */
static inline qcb_status qcb_add_vga(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "vga", text);
}
/* -watchdog-action TEXT: action on watchdog expiry (action watchdog=) */
static inline qcb_status qcb_add_watchdog_action(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "watchdog-action", text);
}
/* -win2k-hack: slow disk interrupts for old installers */
static inline qcb_status qcb_add_win2k_hack(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "win2k-hack", NULL);
}
/* -xen-attach: attach to a running Xen domain */
static inline qcb_status qcb_add_xen_attach(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "xen-attach", NULL);
}
/* -xen-domid TEXT: Xen domain id */
static inline qcb_status qcb_add_xen_domid(qcb_cmdline *cmdline, const char *text)
{
    return qcb_cmdline_add_text(cmdline, "xen-domid", text);
}
/* -xen-domid-restrict: limit rights to that domain */
static inline qcb_status qcb_add_xen_domid_restrict(qcb_cmdline *cmdline)
{
    return qcb_cmdline_add_text(cmdline, "xen-domid-restrict", NULL);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
