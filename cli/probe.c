/* qcb probe: the facts of the user's own QEMU, as a schema image. SPDX-License-Identifier: MIT */
#include "cli.h"

#include "cache.h"
#include "introspect.h"

#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int usage(FILE *out)
{
    fputs("usage: qcb probe [-o FILE] [--text] QEMU-BINARY\n"
          "\n"
          "Asks a qemu-system-* binary what it knows and keeps the answer as a schema image: in FILE, or in the\n"
          "cache, where --qemu QEMU-BINARY finds it. No guest runs.\n"
          "\n"
          "  -o, --output FILE   write the image there\n"
          "      --text          print the facts as text instead (docs/schema.md)\n",
          out);
    return out == stdout ? 0 : 2;
}

static int print_text(const char *binary)
{
    qcb_text flat = { 0 };
    char reason[200];
    bool ok = qcb__introspect(binary, &flat, reason, sizeof reason, NULL, NULL);
    if (ok)
        fwrite(flat.data, 1, flat.len, stdout);
    else
        fprintf(stderr, "qcb: %s: %s\n", binary, reason);
    qcb__text_finish(&flat);
    return ok ? 0 : 2;
}

int qcb__cmd_probe(int argc, char **argv)
{
    static const struct option options[] = {
        { "output", required_argument, NULL, 'o' }, { "text", no_argument, NULL, 't' }, { "help", no_argument, NULL, 'h' }, { 0 }
    };
    const char *output = NULL;
    char path[PATH_MAX];
    bool text = false;
    int option;
    while ((option = getopt_long(argc, argv, "o:h", options, NULL)) != -1) {
        if (option == 'o')
            output = optarg;
        else if (option == 't')
            text = true;
        else
            return usage(option == 'h' ? stdout : stderr);
    }
    if (optind + 1 != argc)
        return usage(stderr);
    char binary[PATH_MAX];
    qcb__find_program(argv[optind], binary, sizeof binary);
    if (text)
        return print_text(binary);
    if (output == NULL && !qcb__cache_path(binary, path, sizeof path))
        return 2;
    if (!qcb__probe_to(binary, output ? output : path))
        return 2;
    if (output == NULL)
        puts(path);
    return 0;
}
