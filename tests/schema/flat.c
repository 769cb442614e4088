/* schema-flat BINARY: what a QEMU says of itself, as flat text. SPDX-License-Identifier: MIT */
#include "introspect.h"

#include <stdlib.h>

/* Names each type on the way when VERBOSE is set: the last one is what killed it. */
static void tell(void *context, const char *what, size_t done, size_t total)
{
    (void)context;
    if (getenv("VERBOSE") != NULL)
        fprintf(stderr, "%zu/%zu %s\n", done, total, what);
}

int main(int argc, char **argv)
{
    qcb_text flat = { 0 };
    char reason[200];
    if (argc != 2 || !qcb__introspect(argv[1], &flat, reason, sizeof reason, tell, NULL)) {
        fprintf(stderr, "%s\n", argc == 2 ? reason : "usage");
        return 1;
    }
    fputs(flat.data, stdout);
    qcb__text_finish(&flat);
    return 0;
}
