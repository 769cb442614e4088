/* Programs by name, as a shell finds them. SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool qcb__find_program(const char *name, char *path, size_t size)
{
    const char *at = getenv("PATH");
    if (strchr(name, '/') != NULL || access(name, F_OK) == 0 || at == NULL) {
        int len = snprintf(path, size, "%s", name);
        return len >= 0 && (size_t)len < size;
    }
    for (;;) {
        size_t len = strcspn(at, ":");
        int written = snprintf(path, size, "%.*s/%s", (int)len, len != 0 ? at : ".", name);
        if (written > 0 && (size_t)written < size && access(path, X_OK) == 0)
            return true;
        if (at[len] == '\0')
            break;
        at += len + 1;
    }
    snprintf(path, size, "%s", name); /* so that the message names what was asked for */
    return false;
}
