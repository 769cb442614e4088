/* Which word is the binary: wrapper commands and their options in front of it, as rows. SPDX-License-Identifier: MIT */
#include "text/shell.h"

enum {
    ASSIGNS = 1,  /* VAR=value words may stand among its options */
    SEARCHES = 2, /* too many shapes to follow: the next word that is QEMU by name is the binary */
};

/* A command that runs another command, which it is given as words. */
typedef struct wrapper {
    const char *name;
    const char *short_options; /* one-letter options that take the next word */
    const char *long_options;  /* long ones, each between blanks, without dashes */
    unsigned char operands;    /* words of its own behind the options */
    unsigned char flags;
} wrapper;

static const wrapper wrappers[] = {
    { "sudo", "ugpCcDhrRtTU", " user group prompt close-from login-class chdir host role chroot type command-timeout other-user ",
      0, ASSIGNS },
    { "doas", "uC", "", 0, 0 },
    { "exec", "a", "", 0, 0 },
    { "command", "", "", 0, 0 },
    { "env", "uCS", " unset chdir split-string ", 0, ASSIGNS },
    { "nohup", "", "", 0, 0 },
    { "setsid", "", "", 0, 0 },
    { "nice", "n", " adjustment ", 0, 0 },
    { "ionice", "cn", " class classdata ", 0, 0 },
    { "taskset", "", "", 1, 0 },
    { "chrt", "TPD", " sched-runtime sched-period sched-deadline ", 1, 0 },
    { "numactl", "iNmCpPw", " interleave cpunodebind membind physcpubind preferred preferred-many weighted-interleave ", 0, 0 },
    { "time", "fo", " format output ", 0, 0 },
    { "timeout", "ks", " kill-after signal ", 1, 0 },
    { "stdbuf", "ioe", " input output error ", 0, 0 },
    { "unbuffer", "", "", 0, 0 },
    { "chroot", "", " userspec groups ", 1, 0 },
    { "prlimit", "", "", 0, 0 },
    { "setpriv", "",
      " reuid regid euid egid ruid rgid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label "
      "apparmor-profile ",
      0, 0 },
    { "unshare", "SGRw", " setuid setgid root wd ", 0, 0 },
    { "strace", "aeEIoOpPsSuUXb",
      " columns env attach interruptible output summary-syscall-overhead trace-path string-limit summary-sort-by user "
      "summary-columns const-print-style detach-on trace ",
      0, 0 },
    { "ltrace", "aADeFlnopsuwx", " align config debug filter indent library output string-limit where ", 0, 0 },
    { "valgrind", "", "", 0, 0 },
    { "gdb", "xdsecp",
      " ex iex ix eval-command init-eval-command init-command command directory symbols exec core pid cd tty b l ", 0, 0 },
    { "lldb", "so", " source one-line source-on-crash one-line-before-file ", 0, 0 },
    { "rr", "", "", 0, SEARCHES },
    { "perf", "", "", 0, SEARCHES },
    { "systemd-run", "pHMuESt",
      " property host machine unit setenv slice uid gid nice description working-directory service-type on-active on-calendar ",
      0, 0 },
    { "systemd-inhibit", "", " what who why mode ", 0, 0 },
    { "cgexec", "g", "", 0, 0 },
    { "docker", "", "", 0, SEARCHES },
    { "podman", "", "", 0, SEARCHES },
    { "nsenter", "", "", 0, SEARCHES },
    { "ip", "", "", 0, SEARCHES },
    { "ssh", "", "", 0, SEARCHES },
    { "bwrap", "", "", 0, SEARCHES },
    { "firejail", "", "", 0, SEARCHES },
    { "xterm", "", "", 0, SEARCHES },
    { "screen", "", "", 0, SEARCHES },
    { "tmux", "", "", 0, SEARCHES },
    { "runuser", "", "", 0, SEARCHES },
    { "su", "", "", 0, SEARCHES },
    { "xvfb-run", "", "", 0, SEARCHES },
    { "dbus-run-session", "", "", 0, SEARCHES },
};

static bool equals(qcb_slice a, const char *b)
{
    return a.len == strlen(b) && memcmp(a.ptr, b, a.len) == 0;
}

static qcb_slice file_name(qcb_slice path)
{
    size_t start = path.len;
    while (start > 0 && path.ptr[start - 1] != '/' && path.ptr[start - 1] != '\\')
        start--;
    return (qcb_slice){ path.ptr + start, path.len - start };
}

/* An unexpanded word that names QEMU somewhere: $QEMU, ${QEMU_BIN:-kvm}. */
static bool mentions_qemu(qcb_slice text)
{
    for (size_t i = 0; i + 4 <= text.len; i++)
        if (memcmp(text.ptr + i, "qemu", 4) == 0 || memcmp(text.ptr + i, "QEMU", 4) == 0)
            return true;
    return false;
}

bool qcb__word_is_qemu(const qcb_word *word)
{
    static const char *const names[] = { "qemu", "kvm", "qemu-kvm", "qemu.exe", "kvm-spice" };
    static const char prefix[] = "qemu-system-";
    qcb_slice name = file_name(word->text);
    if (word->assignment || equals(word->text, "/dev/kvm"))
        return false;
    if (name.len >= sizeof prefix && memcmp(name.ptr, prefix, sizeof prefix - 1) == 0)
        return true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (equals(name, names[i]))
            return true;
    return word->live && word->text.len != 0 && word->text.ptr[0] != '-' && mentions_qemu(word->text);
}

bool qcb__word_is_assignment(qcb_slice text)
{
    return qcb__assignment_name(text.ptr, text.len) != 0;
}

static const wrapper *find_wrapper(qcb_slice word)
{
    qcb_slice name = file_name(word);
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
        if (equals(name, wrappers[i].name))
            return &wrappers[i];
    return NULL;
}

static bool takes_next_word(const wrapper *w, qcb_slice option)
{
    char name[40];
    size_t dashes = option.len > 1 && option.ptr[1] == '-' ? 2 : 1, len = option.len - dashes;
    if (dashes == 1 && len == 1)
        return strchr(w->short_options, option.ptr[1]) != NULL;
    if (len == 0 || len + 3 > sizeof name || memchr(option.ptr, '=', option.len) != NULL)
        return false;
    name[0] = ' ';
    memcpy(name + 1, option.ptr + dashes, len);
    memcpy(name + 1 + len, " ", 2);
    return strstr(w->long_options, name) != NULL;
}

/* Index of the first word behind the wrapper's own words. */
static size_t skip_wrapper(const wrapper *w, const qcb_word *words, size_t count, size_t at)
{
    for (at++; at < count; at++) {
        qcb_slice text = words[at].text;
        bool option = text.len > 1 && text.ptr[0] == '-';
        if (option && equals(text, "--")) {
            at++;
            break;
        }
        if (option && takes_next_word(w, text))
            at++;
        else if (!option && !((w->flags & ASSIGNS) != 0 && qcb__word_is_assignment(text)))
            break;
    }
    return at + w->operands;
}

static size_t find_qemu(const qcb_word *words, size_t count, size_t from)
{
    while (from < count && !qcb__word_is_qemu(&words[from]))
        from++;
    return from;
}

/* An unknown command may run QEMU too, if no option of its own comes first: ./with-tap qemu-system-x86_64 … */
static size_t behind_unknown(const qcb_word *words, size_t count, size_t at)
{
    size_t qemu = at + 1;
    while (qemu < count && !qcb__word_is_qemu(&words[qemu]))
        if (words[qemu++].text.len != 0 && words[qemu - 1].text.ptr[0] == '-')
            return at;
    return qemu < count ? qemu : at;
}

size_t qcb__words_find_binary(const qcb_word *words, size_t count)
{
    size_t at = 0;
    while (at < count && words[at].assignment)
        at++;
    while (at < count && !qcb__word_is_qemu(&words[at])) {
        const wrapper *w = find_wrapper(words[at].text);
        if (w == NULL)
            return behind_unknown(words, count, at);
        size_t next = (w->flags & SEARCHES) != 0 ? find_qemu(words, count, at) : skip_wrapper(w, words, count, at);
        if (next >= count)
            return at; /* a wrapper that wraps nothing is itself the command */
        at = next;
    }
    return at;
}
