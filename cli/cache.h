/* Schemas for commands: embedded facts, image files, and binaries by way of the cache. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_CACHE_H
#define QCB_CLI_CACHE_H

#include <qcb/schema.h>

/* What --qemu and --arch say. */
typedef struct qcb_chosen {
    qcb_target target;
    qcb_schema *opened; /* to be closed; NULL for the embedded one */
} qcb_chosen;

/* `qemu`: NULL (newest), a version, an image file, or a QEMU binary, which is probed unless the cache has it. `arch` may be
 * NULL. False after a message on stderr. */
bool qcb__choose(qcb_chosen *chosen, const char *qemu, const char *arch);
void qcb__choose_finish(qcb_chosen *chosen);

/* The image of a QEMU binary: from the cache, or by asking it and filling the cache. NULL after a message on stderr. */
qcb_schema *qcb__schema_of_binary(const char *binary);

/* Probes the binary and writes its image to `path`, atomically. False with a message on stderr. */
bool qcb__probe_to(const char *binary, const char *path);
/* Where the image of the binary belongs in the user's cache; false with a message when there is no place. The directory is
 * made. */
bool qcb__cache_path(const char *binary, char *path, size_t room);

#endif
