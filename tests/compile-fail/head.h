/* SPDX-License-Identifier: MIT */
#include <qcb/accel.h>
#include <qcb/machine.h>
