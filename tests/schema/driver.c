/* schema-cli probe|list|show ...: the facts commands alone. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "probe") == 0)
        return qcb__cmd_probe(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "list") == 0)
        return qcb__cmd_list(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "show") == 0)
        return qcb__cmd_show(argc - 1, argv + 1);
    fputs("usage: schema-cli probe|list|show ...\n", stderr);
    return 2;
}
