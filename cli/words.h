/* Facts as words for people, shared by list and show. SPDX-License-Identifier: MIT */
#ifndef QCB_CLI_WORDS_H
#define QCB_CLI_WORDS_H

#include "schemac/tool.h"
#include <jansson.h>
#include <qcb/schema.h>

/* "devices", "device" -> QCB_KIND_DEVICE; NONE for anything else. */
qcb_kind qcb__kind_of_word(const char *word);
/* "on|off", "uint16 (1 to 64)", "netdev id", "a|b|c", "list of ..." */
void qcb__say_type(const qcb_target *target, const qcb_member_info *info, qcb_text *out);
/* "since 8.1", "deprecated since 9.2: use ...", "gone in 11.1", joined by "; ". */
void qcb__say_life(const qcb_life *life, qcb_text *out);
/* The same as JSON; members without a value are left out. */
json_t *qcb__life_json(const qcb_life *life);
json_t *qcb__member_json(const qcb_target *target, const qcb_member_info *info);
json_t *qcb__type_json(const qcb_target *target, const qcb_type_info *info);
/* Prints and frees it; exit status. */
int qcb__print_json(json_t *value);

#endif
