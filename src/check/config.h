/* -readconfig: what its file says, as arguments. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CONFIG_H
#define QCB_CHECK_CONFIG_H

#include "check/check.h"
#include "text/list.h"

/* Puts the sections of the files into the checker's document: before anything else looks at it. */
void qcb__expand_configs(qcb_checker *c);
/* Places within such a section become the option's value: the words of a command line are all that places can name. */
qcb_place qcb__place_in_config(const qcb_checker *c, qcb_place place);

#endif
