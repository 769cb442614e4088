/* --qemu and --arch. SPDX-License-Identifier: MIT */
#include "cli.h"
#include "cache.h"

#include <qcb/check.h>

#include <limits.h>
#include <stdio.h>
#include <unistd.h>

/* The releases, or the architectures, that a schema knows, for messages: each once. */
static void list_known(const qcb_schema *schema, bool versions, char *list, size_t size)
{
    const char *version, *full, *arch;
    size_t len = 0;
    list[0] = '\0';
    for (size_t i = 0; qcb_schema_target_at(schema, i, &version, &full, &arch) && len < size; i++) {
        const char *name = versions ? version : arch;
        char padded[64];
        snprintf(padded, sizeof padded, " %s,", name);
        if (strstr(list, padded) == NULL)
            len += (size_t)snprintf(list + len, size - len, "%s", padded);
    }
    if (len != 0 && len < size)
        list[len - 1] = '\0';
}

/* Opened once in a run and kept: the target points into it. */
static const qcb_schema *open_facts(const char *path, char *fault, size_t size)
{
    const char *reason = "cannot be read";
    qcb_schema *schema = qcb_schema_open(path, &reason);
    if (schema == NULL && strcmp(reason, "not a qcb schema") == 0 && access(path, X_OK) == 0) {
        schema = qcb__schema_of_binary(path);
        reason = "no facts could be had from it";
    }
    if (schema == NULL)
        snprintf(fault, size, "--qemu: %s: %s", path, reason);
    return schema;
}

static bool is_file(const char *qemu)
{
    if (qemu == NULL || (qemu[0] >= '0' && qemu[0] <= '9'))
        return false; /* a version, also when a file happens to be called 10.0 */
    char path[PATH_MAX];
    return strchr(qemu, '/') != NULL || qcb__find_program(qemu, path, sizeof path);
}

bool qcb__target_find(qcb_target *target, const char *qemu, const char *arch, const char *binary_arch, char *fault, size_t size)
{
    char known[1024];
    const qcb_schema *schema = qcb_schema_embedded();
    char path[PATH_MAX];
    if (is_file(qemu)) {
        qcb__find_program(qemu, path, sizeof path);
        schema = open_facts(path, fault, size);
        qemu = NULL;
        if (schema == NULL)
            return false;
    }
    qcb_status status = qcb_target_init(target, schema, qemu, arch != NULL ? arch : binary_arch);
    if (status == QCB_OK)
        return true;
    list_known(schema, status == QCB_INVALID, known, sizeof known);
    if (status == QCB_INVALID)
        snprintf(fault, size, "--qemu: '%s' is no version; known are%s", qemu, known);
    else
        snprintf(fault, size, "no QEMU has the architecture '%s'; known are%s",
                 arch != NULL          ? arch
                 : binary_arch != NULL ? binary_arch
                                       : "",
                 known);
    return false;
}

qcb_report *qcb__input_check(const qcb__input *input, const char *qemu, const char *arch, int *status)
{
    qcb_target target;
    char fault[1400];
    if (!qcb__target_find(&target, qemu, arch, qcb_cmdline_arch(input->cmdline), fault, sizeof fault)) {
        *status = qcb__trouble("%s", fault);
        return NULL;
    }
    qcb_report *report = qcb_report_new(NULL);
    if (report != NULL && qcb_check(input->cmdline, &target, report) == QCB_OK)
        return report;
    qcb_report_free(report);
    *status = qcb__trouble("out of memory");
    return NULL;
}
