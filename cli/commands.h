/* One function for each subcommand: argv[0] is its name; returns the exit status. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_COMMANDS_H
#define QCB_CLI_COMMANDS_H

int qcb__cmd_probe(int argc, char **argv);
int qcb__cmd_list(int argc, char **argv);
int qcb__cmd_show(int argc, char **argv);

#endif
