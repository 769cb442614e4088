/* JSON strings of ours, read. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_JSON_IN_H
#define QCB_CLI_JSON_IN_H

#include "cli.h"

#include <jansson.h>

/* The bytes of a string, of {"bytes":"hex"}, or of {"text":…}; NULL when it is none of them. Free it. */
char *qcb__json_text(const json_t *value);

#endif
