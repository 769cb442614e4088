/* What block nodes and drives have in common. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_BLOCK_H
#define QCB_CHECK_BLOCK_H

#include "check/relate.h"

/* What every node of the tree must keep to beyond the types of its members: relations of keys, names. */
void qcb__check_nodes(qcb_checker *c, const qcb_view *view, uint32_t first, uint32_t end);

#endif
