/* SPDX-License-Identifier: MIT */
#include "cache.h"

#include "introspect.h"
#include "schemac/one.h"
#include "schema/image.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* ------------------------------------------------------------------ key */

static uint64_t mix(uint64_t hash, const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ at[i]) * 1099511628211u;
    return hash;
}

static uint64_t mix_file(uint64_t hash, const char *path)
{
    struct stat info;
    long long facts[6] = { 0 };
    if (stat(path, &info) == 0) {
        facts[0] = (long long)info.st_size;
        facts[1] = (long long)info.st_mtim.tv_sec;
        facts[2] = (long long)info.st_mtim.tv_nsec;
        facts[3] = (long long)info.st_ctim.tv_sec;
        facts[4] = (long long)info.st_ctim.tv_nsec;
        facts[5] = (long long)info.st_ino;
    }
    return mix(mix(hash, path, strlen(path)), facts, sizeof facts);
}

/* The binary, the directories where its modules would be, and us: a new build of any of them is asked anew. */
static uint64_t key_of(const char *real)
{
    static const char *const modules[] = { "../lib/qemu", "../lib64/qemu", "../lib/x86_64-linux-gnu/qemu",
                                           "../lib/aarch64-linux-gnu/qemu" };
    const char *slash = strrchr(real, '/');
    uint32_t format = QCB__IMAGE_FORMAT;
    uint64_t hash = mix(mix_file(14695981039346656037u, real), &format, sizeof format);
    const qcb_schema *own = qcb_schema_embedded();
    hash = mix(hash, &own->header.checksum, sizeof own->header.checksum);
    for (size_t i = 0; i < sizeof modules / sizeof *modules && slash != NULL; i++) {
        char path[PATH_MAX];
        if (snprintf(path, sizeof path, "%.*s/%s", (int)(slash - real), real, modules[i]) < (int)sizeof path)
            hash = mix_file(hash, path);
    }
    return hash;
}

static bool make_directories(char *path)
{
    for (char *at = path + 1; *at != '\0'; at++)
        if (*at == '/') {
            *at = '\0';
            if (mkdir(path, 0700) != 0 && errno != EEXIST)
                return false;
            *at = '/';
        }
    return true;
}

bool qcb__cache_path(const char *binary, char *path, size_t room)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char real[PATH_MAX];
    int len;
    if (realpath(binary, real) == NULL) {
        fprintf(stderr, "qcb: %s: %s\n", binary, strerror(errno));
        return false;
    }
    if (cache != NULL && cache[0] == '/')
        len = snprintf(path, room, "%s/qcb/", cache);
    else if (home != NULL && home[0] == '/')
        len = snprintf(path, room, "%s/.cache/qcb/", home);
    else
        len = snprintf(path, room, "/tmp/qcb-%u/", (unsigned)getuid());
    if (len < 0 || (size_t)len + 96 > room || !make_directories(path)) {
        fprintf(stderr, "qcb: no place for a cache: %s\n", strerror(errno));
        return false;
    }
    snprintf(path + len, room - (size_t)len, "%.60s-%016llx.qcb", strrchr(real, '/') + 1, (unsigned long long)key_of(real));
    return true;
}

/* ------------------------------------------------------------------ probing */

static bool write_file(const char *path, const void *bytes, size_t size)
{
    char temporary[PATH_MAX];
    int file;
    bool ok;
    if (snprintf(temporary, sizeof temporary, "%s.XXXXXX", path) >= (int)sizeof temporary)
        return false;
    file = mkostemp(temporary, O_CLOEXEC);
    if (file < 0)
        return false;
    ok = write(file, bytes, size) == (ssize_t)size && fchmod(file, 0644) == 0;
    ok = close(file) == 0 && ok && rename(temporary, path) == 0;
    if (!ok)
        unlink(temporary);
    return ok;
}

static void show_progress(void *context, const char *what, size_t done, size_t total)
{
    const char *binary = context;
    if (done % 16 == 0 || done == total)
        fprintf(stderr, "\rqcb: asking %s: %zu of %zu  %-40.40s", binary, done, total, done == total ? "" : what);
    if (done == total)
        fputs("\r\033[K", stderr);
}

bool qcb__probe_to(const char *binary, const char *path)
{
    qcb_text flat = { 0 };
    char reason[200] = "the facts do not fit together";
    size_t size = 0;
    void *image = NULL;
    bool ok;
    if (access(binary, X_OK) != 0) {
        fprintf(stderr, "qcb: %s: %s\n", binary, strerror(errno));
        return false;
    }
    ok = qcb__introspect(binary, &flat, reason, sizeof reason, isatty(2) ? show_progress : NULL, (void *)(size_t)binary);
    if (ok)
        image = qcb__compile_flat(flat.data, qcb__hand_written, qcb__hand_written_count, &size);
    if (image == NULL)
        fprintf(stderr, "qcb: %s: %s\n", binary, reason[0] ? reason : "the facts do not fit together");
    ok = image != NULL && write_file(path, image, size);
    if (image != NULL && !ok)
        fprintf(stderr, "qcb: %s: %s\n", path, strerror(errno));
    free(image);
    qcb__text_finish(&flat);
    return ok;
}

/* ------------------------------------------------------------------ choosing */

qcb_schema *qcb__schema_of_binary(const char *binary)
{
    const char *reason;
    char path[PATH_MAX];
    qcb_schema *schema;
    if (!qcb__cache_path(binary, path, sizeof path))
        return NULL;
    schema = qcb_schema_open(path, &reason);
    if (schema != NULL || !qcb__probe_to(binary, path))
        return schema;
    schema = qcb_schema_open(path, &reason);
    if (schema == NULL)
        fprintf(stderr, "qcb: %s: %s\n", path, reason);
    return schema;
}

static bool open_file(qcb_chosen *chosen, const char *path)
{
    const char *reason;
    chosen->opened = qcb_schema_open(path, &reason);
    if (chosen->opened != NULL)
        return true;
    if (access(path, X_OK) == 0 && strcmp(reason, "not a qcb schema") == 0)
        return (chosen->opened = qcb__schema_of_binary(path)) != NULL;
    fprintf(stderr, "qcb: %s: %s\n", path, reason);
    return false;
}

bool qcb__choose(qcb_chosen *chosen, const char *qemu, const char *arch)
{
    qcb_status status;
    bool file = qemu != NULL && strchr(qemu, '/') != NULL;
    *chosen = (qcb_chosen){ .opened = NULL };
    if (file && !open_file(chosen, qemu))
        return false;
    status = qcb_target_init(&chosen->target, chosen->opened, file ? NULL : qemu, arch);
    if (status == QCB_OK)
        return true;
    if (status == QCB_INVALID && qemu != NULL && access(qemu, F_OK) == 0 && open_file(chosen, qemu) &&
        qcb_target_init(&chosen->target, chosen->opened, NULL, arch) == QCB_OK)
        return true;
    fprintf(stderr,
            status == QCB_INVALID ? "qcb: '%s' is no QEMU version, image or binary\n" : "qcb: no facts for architecture '%s'\n",
            status == QCB_INVALID ? qemu : arch);
    qcb__choose_finish(chosen);
    return false;
}

void qcb__choose_finish(qcb_chosen *chosen)
{
    qcb_schema_close(chosen->opened);
    chosen->opened = NULL;
}
