/* SPDX-License-Identifier: MIT */
#include <qcb/qcb.h>
