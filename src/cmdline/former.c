/* Options that went before 7.2, and what does their work now. SPDX-License-Identifier: MIT */
#include "cmdline/options.h"

#include <string.h>

static const qcb_former_option formers[] = {
    { "alt-grab", "7.1", "-display sdl,grab-mod=lshift-lctrl-lalt" },
    { "balloon", "4.1", "-device virtio-balloon" },
    { "ctrl-grab", "7.1", "-display sdl,grab-mod=rctrl" },
    { "curses", "7.1", "-display curses" },
    { "enable-fips", "7.1", NULL },
    { "localtime", NULL, "-rtc base=localtime" },
    { "no-kvm", NULL, "-accel tcg" },
    { "no-kvm-irqchip", NULL, "-machine kernel-irqchip=off" },
    { "no-kvm-pit-reinjection", NULL, "-global kvm-pit.lost_tick_policy=discard" },
    { "no-quit", "7.0", "-display gtk,window-close=off, or the same key of sdl" },
    { "realtime", NULL, "-overcommit mem-lock=on" },
    { "redir", NULL, "-netdev user,id=ID,hostfwd=RULE" },
    { "rtc-td-hack", NULL, "-rtc driftfix=slew" },
    { "sdl", "7.1", "-display sdl" },
    { "show-cursor", NULL, "-display sdl,show-cursor=on, or the same key of gtk" },
    { "soundhw", "7.1", "-audio driver=DRIVER,model=CARD, or -device CARD,audiodev=ID with -audiodev" },
    { "startdate", NULL, "-rtc base=DATE" },
    { "std-vga", NULL, "-vga std" },
    { "tb-size", NULL, "-accel tcg,tb-size=MIB" },
    { "tdf", NULL, NULL },
    { "watchdog", "7.2", "-device MODEL" },
    { "writeconfig", "7.1", NULL },
};

const qcb_former_option *qcb__option_former(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof formers / sizeof *formers; i++) {
        if (strlen(formers[i].name) == len && memcmp(formers[i].name, name, len) == 0)
            return &formers[i];
    }
    return NULL;
}
