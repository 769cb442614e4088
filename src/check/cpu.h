/* Parts of the rule of -cpu. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_CPU_H
#define QCB_CHECK_CPU_H

#include "check/board.h"

/* Does the board take the model? Tells when it does not. */
bool qcb__cpu_fits_board(qcb_checker *c, qcb_type type, qcb_slice name, qcb_place place);
/* Features that need or exclude each other, and numbers that the CPU itself refuses. False when other options had a say in it. */
bool qcb__cpu_check_relations(qcb_checker *c, const qcb_view *view, qcb_type type);

/* Do options other than -cpu and the machine type have a say in what fits? */
bool qcb__cpu_minds_options(const qcb_checker *c);

#endif
