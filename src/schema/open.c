/* Opening images. SPDX-License-Identifier: MIT */
#include "schema/image.h"
#include "schema/embedded.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

const qcb_schema *qcb_schema_embedded(void)
{
    return (const qcb_schema *)(const void *)qcb__embedded;
}

static const char *map_file(int file, void **map, size_t *size)
{
    struct stat info;
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode))
        return "not a regular file";
    if (info.st_size < (off_t)sizeof(qcb_image_header))
        return "not a qcb schema";
    if ((uint64_t)info.st_size > QCB__IMAGE_LIMIT)
        return "the file is larger than any schema";
    *size = (size_t)info.st_size;
    *map = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, file, 0);
    return *map == MAP_FAILED ? "the file cannot be mapped" : NULL;
}

qcb_schema *qcb_schema_open(const char *path, const char **reason)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    void *map = NULL;
    size_t size = 0;
    const char *why = file < 0 ? "the file cannot be read" : map_file(file, &map, &size);
    if (file >= 0)
        close(file);
    if (why == NULL) {
        why = qcb__image_check(map, size);
        if (why != NULL)
            munmap(map, size);
    }
    if (reason != NULL)
        *reason = why;
    return why == NULL ? map : NULL;
}

const qcb_schema *qcb_schema_from_memory(const void *bytes, size_t size, const char **reason)
{
    const char *why = (uintptr_t)bytes % 8 != 0 ? "the image is not aligned to 8 bytes" : qcb__image_check(bytes, size);
    if (reason != NULL)
        *reason = why;
    return why == NULL ? bytes : NULL;
}

void qcb_schema_close(qcb_schema *schema)
{
    if (schema != NULL && schema != qcb_schema_embedded())
        munmap(schema, qcb_schema_size(schema));
}

size_t qcb_schema_size(const qcb_schema *schema)
{
    return QCB__L32(schema->header.size);
}
