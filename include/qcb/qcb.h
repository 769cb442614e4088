/* qcb/qcb.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
/* Everything. Programs that know which families they need include those alone. */
#ifndef QCB_QCB_H
#define QCB_QCB_H

#include <qcb/check.h>
#include <qcb/cmdline.h>
#include <qcb/schema.h>
#include <qcb/typed.h>

#include <qcb/accel.h>
#include <qcb/machine.h>

#endif
