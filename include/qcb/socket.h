/* qcb/socket.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_SOCKET_H
#define QCB_SOCKET_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef struct qcb_socket_fd {
    /* str Required. */
    const char *str;
} qcb_socket_fd;
#define qcb_desc_socket_fd qcb__descs[648]

typedef struct qcb_socket_inet {
    /* host Required. */
    const char *host;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* keep-alive (on or off) */
    qcb_on_off keep_alive;
    /* keep-alive-count */
    qcb_int keep_alive_count;
    /* keep-alive-idle */
    qcb_int keep_alive_idle;
    /* keep-alive-interval */
    qcb_int keep_alive_interval;
    /* mptcp (on or off) */
    qcb_on_off mptcp;
    /* numeric (on or off) */
    qcb_on_off numeric;
    /* port Required. */
    const char *port;
    /* to */
    qcb_uint to;
} qcb_socket_inet;
#define qcb_desc_socket_inet qcb__descs[649]

typedef struct qcb_socket_unix_ {
    /* abstract (on or off) */
    qcb_on_off abstract;
    /* path Required. */
    const char *path;
    /* tight (on or off) */
    qcb_on_off tight;
} qcb_socket_unix_;
#define qcb_desc_socket_unix_ qcb__descs[650]

typedef struct qcb_socket_vsock {
    /* cid Required. */
    const char *cid;
    /* port Required. */
    const char *port;
} qcb_socket_vsock;
#define qcb_desc_socket_vsock qcb__descs[651]

typedef struct qcb_inet_address_base {
    /* host Required. */
    const char *host;
    /* port Required. */
    const char *port;
} qcb_inet_address_base;
typedef struct qcb_inet_address_base_list {
    const qcb_inet_address_base *items;
    size_t count;
} qcb_inet_address_base_list;
#define qcb_desc_inet_address_base qcb__descs[510]

typedef struct qcb_inet_address {
    /* host Required. */
    const char *host;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* keep-alive (on or off) */
    qcb_on_off keep_alive;
    /* keep-alive-count */
    qcb_int keep_alive_count;
    /* keep-alive-idle */
    qcb_int keep_alive_idle;
    /* keep-alive-interval */
    qcb_int keep_alive_interval;
    /* mptcp (on or off) */
    qcb_on_off mptcp;
    /* numeric (on or off) */
    qcb_on_off numeric;
    /* port Required. */
    const char *port;
    /* to */
    qcb_uint to;
} qcb_inet_address;
#define qcb_desc_inet_address qcb__descs[509]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
