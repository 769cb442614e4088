/* Network backends: what their rules share. SPDX-License-Identifier: MIT */
#ifndef QCB_CHECK_NETDEV_H
#define QCB_CHECK_NETDEV_H

#include "check/backend.h"

/* Keys of -netdev user that speak of one another: networks, hosts, forwarding rules. */
void qcb__check_slirp(qcb_checker *c, const qcb_arg *arg, const qcb_view *view);
/* Order in which QEMU makes network backends: JSON and keyval forms first, then -netdev, -nic and -net. 0 for other options. */
unsigned qcb__netdev_rank(qcb_checker *c, const qcb_arg *arg);

#endif
