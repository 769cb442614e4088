/* What a QEMU binary says of itself, as flat facts text (docs/schema.md). SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_INTROSPECT_H
#define QCB_CLI_INTROSPECT_H

#include "schemac/tool.h"
#include <jansson.h>
#include <qcb/schema.h>
#include <stdbool.h>

typedef void (*qcb_progress)(void *context, const char *what, size_t done, size_t total);

/* Appends the text to `flat`. False with a reason when the binary is no QEMU or does not answer. `progress` may be NULL. */
bool qcb__introspect(const char *binary, qcb_text *flat, char *reason, size_t reason_size, qcb_progress progress, void *context);

/* QAPI types of `query-qmp-schema`, whose names QEMU hides, under the names that the embedded facts have for them
 * (on `known` first, which may be NULL);
 * `named` gets those names as keys. */
void qcb__unmask_qapi(const json_t *schema, const qcb_target *known, qcb_text *flat, json_t *named);

#endif
