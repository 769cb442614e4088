/* SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_VNC_H
#define QCB_CHECK_VNC_H

#include "check/check.h"

/* What the keys of a VNC server say, beyond their types. */
void qcb__check_vnc(qcb_checker *c, const qcb_view *view);

#endif
