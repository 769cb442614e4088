/* qcb - the command: one row a subcommand. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <locale.h>
#include <stdio.h>

typedef struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *summary;
} command;

static int run_help(int argc, char **argv);

static const command commands[] = {
    { "fmt", qcb__cmd_fmt, "print a command line in another form" },
    { "check", qcb__cmd_check, "say what is wrong with a command line" },
    { "explain", qcb__cmd_explain, "say what the code of a diagnostic means" },
    { "run", qcb__cmd_run, "check a command line, then become that QEMU" },
    { "batch", qcb__cmd_batch, "check or format many command lines, one JSON object a line" },
    { "list", qcb__cmd_list, "list devices, machines, options ... of any QEMU" },
    { "show", qcb__cmd_show, "tell all about one device, machine, option ..." },
    { "probe", qcb__cmd_probe, "ask a QEMU binary what it knows, for --qemu" },
    { "help", run_help, "say more about a command: qcb help check" },
};

#define COMMANDS (sizeof commands / sizeof *commands)

static void print_help(FILE *file)
{
    fputs("Usage: qcb COMMAND [OPTIONS] INPUT\n"
          "       qcb --help | --version\n\n"
          "Reads, checks and rewrites QEMU command lines, without QEMU.\n\nCommands:\n",
          file);
    for (size_t i = 0; i < COMMANDS; i++)
        fprintf(file, "  %-8s  %s\n", commands[i].name, commands[i].summary);
    fputs("\nExamples:\n"
          "  qcb check vm.sh                              is everything right in this script?\n"
          "  qcb check --qemu 11.1 -- qemu-system-arm -M virt\n"
          "  qcb fmt --pid \"$(pidof qemu-system-x86_64)\"   the command line of a running QEMU\n"
          "  qcb COMMAND --help                           more about a command\n\n"
          "Exit status: 0 nothing wrong, 1 errors found, 2 wrong usage or input that cannot be read.\n",
          file);
}

static const command *find(const char *name)
{
    for (size_t i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static int unknown(const char *name)
{
    const char *names[COMMANDS];
    for (size_t i = 0; i < COMMANDS; i++)
        names[i] = commands[i].name;
    const char *near = qcb__nearest_name(name, names, COMMANDS);
    if (near != NULL)
        return qcb__trouble("there is no command '%s': did you mean '%s'?", name, near);
    return qcb__trouble("there is no command '%s'; qcb --help lists them", name);
}

static int run_help(int argc, char **argv)
{
    char help[] = "--help", *args[] = { argv[0], help, NULL };
    if (argc < 2) {
        print_help(stdout);
        return QCB__FINE;
    }
    const command *c = find(argv[1]);
    if (c == NULL)
        return unknown(argv[1]);
    if (c->run == run_help) {
        print_help(stdout);
        return QCB__FINE;
    }
    args[0] = argv[1];
    return c->run(2, args);
}

static int run(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stderr);
        return QCB__TROUBLE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("qcb %s\n", qcb_version());
        return QCB__FINE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return run_help(1, argv);
    const command *c = find(argv[1]);
    return c != NULL ? c->run(argc - 1, argv + 1) : unknown(argv[1]);
}

int main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "C.UTF-8"); /* for the width of characters only */
    int status = run(argc, argv);
    qcb__out nothing = { 0 };
    return qcb__out_flush(&nothing) ? status : QCB__TROUBLE;
}
