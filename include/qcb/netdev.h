/* qcb/netdev.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_NETDEV_H
#define QCB_NETDEV_H

#include <qcb/typed.h>
#include <qcb/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* -netdev bridge */
typedef struct qcb_netdev_bridge {
    /* br */
    const char *br;
    /* helper */
    const char *helper;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
} qcb_netdev_bridge;
QCB_API extern const qcb_desc qcb_desc_netdev_bridge QCB__SYMBOL("qcb_dcb7336");

/* -netdev dgram */
typedef struct qcb_netdev_dgram {
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* local (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice local;
    /* remote (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice remote;
} qcb_netdev_dgram;
QCB_API extern const qcb_desc qcb_desc_netdev_dgram QCB__SYMBOL("qcb_d360595");

/* -netdev hubport */
typedef struct qcb_netdev_hubport {
    /* hubid Required. */
    qcb_int hubid;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* netdev: backend to put on the hub (names a netdev) */
    const char *netdev;
} qcb_netdev_hubport;
QCB_API extern const qcb_desc qcb_desc_netdev_hubport QCB__SYMBOL("qcb_db794b3");

/* -netdev l2tpv3 */
typedef struct qcb_netdev_l2tpv3 {
    /* cookie64 (on or off) */
    qcb_on_off cookie64;
    /* counter (on or off) */
    qcb_on_off counter;
    /* dst Required. */
    const char *dst;
    /* dstport */
    const char *dstport;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* offset */
    qcb_uint offset;
    /* pincounter (on or off) */
    qcb_on_off pincounter;
    /* rxcookie */
    qcb_uint rxcookie;
    /* rxsession */
    qcb_uint rxsession;
    /* src Required. */
    const char *src;
    /* srcport */
    const char *srcport;
    /* txcookie */
    qcb_uint txcookie;
    /* txsession Required. */
    qcb_uint txsession;
    /* udp (on or off) */
    qcb_on_off udp;
} qcb_netdev_l2tpv3;
QCB_API extern const qcb_desc qcb_desc_netdev_l2tpv3 QCB__SYMBOL("qcb_d2a0717");

/* -netdev netmap */
typedef struct qcb_netdev_netmap {
    /* devname */
    const char *devname;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* ifname Required. */
    const char *ifname;
} qcb_netdev_netmap;
QCB_API extern const qcb_desc qcb_desc_netdev_netmap QCB__SYMBOL("qcb_dc1c68d");

/* -netdev passt */
typedef struct qcb_netdev_passt {
    /* address */
    const char *address;
    /* dhcp (on or off) */
    qcb_on_off dhcp;
    /* dhcp-dns (on or off) */
    qcb_on_off dhcp_dns;
    /* dhcp-search (on or off) */
    qcb_on_off dhcp_search;
    /* dhcpv6 (on or off) */
    qcb_on_off dhcpv6;
    /* dns */
    const char *dns;
    /* dns-forward */
    const char *dns_forward;
    /* dns-host */
    const char *dns_host;
    /* fqdn */
    const char *fqdn;
    /* freebind (on or off) */
    qcb_on_off freebind;
    /* gateway */
    const char *gateway;
    /* icmp (on or off) */
    qcb_on_off icmp;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* interface */
    const char *interface;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* mac */
    const char *mac;
    /* map-guest-addr */
    const char *map_guest_addr;
    /* map-host-loopback */
    const char *map_host_loopback;
    /* mtu */
    qcb_int mtu;
    /* ndp (on or off) */
    qcb_on_off ndp;
    /* netmask */
    const char *netmask;
    /* outbound */
    const char *outbound;
    /* outbound-if4 */
    const char *outbound_if4;
    /* outbound-if6 */
    const char *outbound_if6;
    /* param */
    qcb_strings param;
    /* path */
    const char *path;
    /* quiet (on or off) */
    qcb_on_off quiet;
    /* ra (on or off) */
    qcb_on_off ra;
    /* search */
    qcb_strings search;
    /* tcp (on or off) */
    qcb_on_off tcp;
    /* tcp-ports */
    qcb_strings tcp_ports;
    /* udp (on or off) */
    qcb_on_off udp;
    /* udp-ports */
    qcb_strings udp_ports;
    /* vhost-user (on or off) */
    qcb_on_off vhost_user;
} qcb_netdev_passt;
QCB_API extern const qcb_desc qcb_desc_netdev_passt QCB__SYMBOL("qcb_d5c83a0");

/* -netdev socket */
typedef struct qcb_netdev_socket {
    /* connect */
    const char *connect;
    /* fd: open file descriptor */
    const char *fd;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* listen */
    const char *listen;
    /* localaddr */
    const char *localaddr;
    /* mcast */
    const char *mcast;
    /* udp */
    const char *udp;
} qcb_netdev_socket;
QCB_API extern const qcb_desc qcb_desc_netdev_socket QCB__SYMBOL("qcb_de43764");

/* -netdev stream */
typedef struct qcb_netdev_stream {
    /* addr (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) Required. */
    qcb_choice addr;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* reconnect: try again after this long (unit s; since 8.0; deprecated since 9.2; removed in 10.2; instead: reconnect-ms=) */
    qcb_int reconnect;
    /* reconnect-ms: try again after this long (unit ms; since 9.2) */
    qcb_int reconnect_ms;
    /* server (on or off) */
    qcb_on_off server;
} qcb_netdev_stream;
QCB_API extern const qcb_desc qcb_desc_netdev_stream QCB__SYMBOL("qcb_d46b6c2");

/* -netdev tap */
typedef struct qcb_netdev_tap {
    /* br: bridge of the host */
    const char *br;
    /* downscript: program that takes it down; no for none */
    const char *downscript;
    /* fd: open file descriptor */
    const char *fd;
    /* fds: open file descriptors, joined by : */
    const char *fds;
    /* helper: program that opens it */
    const char *helper;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* ifname: name of the interface */
    const char *ifname;
    /* poll-us: poll that long before sleeping (unit us) */
    qcb_uint poll_us;
    /* queues: pairs of queues */
    qcb_uint queues;
    /* script: program that sets it up; no for none */
    const char *script;
    /* sndbuf: send buffer; 0 no limit (unit bytes) */
    qcb_uint sndbuf;
    /* vhost: let the kernel move the packets (on or off) */
    qcb_on_off vhost;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* vhostfds: open vhost descriptors, joined by : */
    const char *vhostfds;
    /* vhostforce: use vhost also for guests without MSI-X (on or off) */
    qcb_on_off vhostforce;
    /* vnet_hdr: pass offload headers (on or off) */
    qcb_on_off vnet_hdr;
} qcb_netdev_tap;
QCB_API extern const qcb_desc qcb_desc_netdev_tap QCB__SYMBOL("qcb_d2d5667");

/* -netdev user */
typedef struct qcb_netdev_user {
    /* bootfile */
    const char *bootfile;
    /* dhcpstart */
    const char *dhcpstart;
    /* dns */
    const char *dns;
    /* dnssearch */
    qcb_strings dnssearch;
    /* domainname */
    const char *domainname;
    /* guestfwd: [tcp]:SERVER:PORT-TARGET: answer a guest address by a chardev or command */
    qcb_strings guestfwd;
    /* host: address of the gateway */
    const char *host;
    /* hostfwd: [tcp|udp]:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT: forward a port of the host */
    qcb_strings hostfwd;
    /* hostname */
    const char *hostname;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* ip */
    const char *ip;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* ipv6-dns */
    const char *ipv6_dns;
    /* ipv6-host */
    const char *ipv6_host;
    /* ipv6-prefix */
    const char *ipv6_prefix;
    /* ipv6-prefixlen (0 to 126) */
    qcb_int ipv6_prefixlen;
    /* net: network of the guest */
    const char *net;
    /* restrict: no way out of the guest (on or off; default off) */
    qcb_on_off restrict_;
    /* smb */
    const char *smb;
    /* smbserver */
    const char *smbserver;
    /* tftp */
    const char *tftp;
    /* tftp-server-name */
    const char *tftp_server_name;
} qcb_netdev_user;
QCB_API extern const qcb_desc qcb_desc_netdev_user QCB__SYMBOL("qcb_da55907");

/* -netdev vde */
typedef struct qcb_netdev_vde {
    /* group */
    const char *group;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* mode */
    qcb_uint mode;
    /* port */
    qcb_uint port;
    /* sock */
    const char *sock;
} qcb_netdev_vde;
QCB_API extern const qcb_desc qcb_desc_netdev_vde QCB__SYMBOL("qcb_dde804d");

/* -netdev vhost-user */
typedef struct qcb_netdev_vhost_user {
    /* chardev: UNIX socket to the process that does the work (names a chardev) Required. */
    const char *chardev;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* queues: pairs of queues (1 to 1024) */
    qcb_int queues;
    /* vhostforce (on or off) */
    qcb_on_off vhostforce;
} qcb_netdev_vhost_user;
QCB_API extern const qcb_desc qcb_desc_netdev_vhost_user QCB__SYMBOL("qcb_d3970c3");

/* -netdev vhost-vdpa */
typedef struct qcb_netdev_vhost_vdpa {
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* queues */
    qcb_int queues;
    /* vhostdev */
    const char *vhostdev;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* x-svq (on or off) */
    qcb_on_off x_svq;
} qcb_netdev_vhost_vdpa;
QCB_API extern const qcb_desc qcb_desc_netdev_vhost_vdpa QCB__SYMBOL("qcb_d79aab1");

/* -nic bridge */
typedef struct qcb_nic_bridge {
    /* br */
    const char *br;
    /* helper */
    const char *helper;
    /* id: name of the backend */
    const char *id;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
} qcb_nic_bridge;
QCB_API extern const qcb_desc qcb_desc_nic_bridge QCB__SYMBOL("qcb_dd362e6");

/* -nic hubport */
typedef struct qcb_nic_hubport {
    /* hubid Required. */
    qcb_int hubid;
    /* id: name of the backend */
    const char *id;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* netdev: backend to put on the hub (names a netdev) */
    const char *netdev;
} qcb_nic_hubport;
QCB_API extern const qcb_desc qcb_desc_nic_hubport QCB__SYMBOL("qcb_d6a8cee");

/* -nic l2tpv3 */
typedef struct qcb_nic_l2tpv3 {
    /* cookie64 (on or off) */
    qcb_on_off cookie64;
    /* counter (on or off) */
    qcb_on_off counter;
    /* dst Required. */
    const char *dst;
    /* dstport */
    const char *dstport;
    /* id: name of the backend */
    const char *id;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* offset */
    qcb_uint offset;
    /* pincounter (on or off) */
    qcb_on_off pincounter;
    /* rxcookie */
    qcb_uint rxcookie;
    /* rxsession */
    qcb_uint rxsession;
    /* src Required. */
    const char *src;
    /* srcport */
    const char *srcport;
    /* txcookie */
    qcb_uint txcookie;
    /* txsession Required. */
    qcb_uint txsession;
    /* udp (on or off) */
    qcb_on_off udp;
} qcb_nic_l2tpv3;
QCB_API extern const qcb_desc qcb_desc_nic_l2tpv3 QCB__SYMBOL("qcb_d25c629");

/* -nic netmap */
typedef struct qcb_nic_netmap {
    /* devname */
    const char *devname;
    /* id: name of the backend */
    const char *id;
    /* ifname Required. */
    const char *ifname;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
} qcb_nic_netmap;
QCB_API extern const qcb_desc qcb_desc_nic_netmap QCB__SYMBOL("qcb_d8b3ef7");

/* -nic passt */
typedef struct qcb_nic_passt {
    /* address */
    const char *address;
    /* dhcp (on or off) */
    qcb_on_off dhcp;
    /* dhcp-dns (on or off) */
    qcb_on_off dhcp_dns;
    /* dhcp-search (on or off) */
    qcb_on_off dhcp_search;
    /* dhcpv6 (on or off) */
    qcb_on_off dhcpv6;
    /* dns */
    const char *dns;
    /* dns-forward */
    const char *dns_forward;
    /* dns-host */
    const char *dns_host;
    /* fqdn */
    const char *fqdn;
    /* freebind (on or off) */
    qcb_on_off freebind;
    /* gateway */
    const char *gateway;
    /* icmp (on or off) */
    qcb_on_off icmp;
    /* id: name of the backend */
    const char *id;
    /* interface */
    const char *interface;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* mac: MAC address of the card */
    const char *mac;
    /* map-guest-addr */
    const char *map_guest_addr;
    /* map-host-loopback */
    const char *map_host_loopback;
    /* model: model of the card; help lists them */
    const char *model;
    /* mtu */
    qcb_int mtu;
    /* ndp (on or off) */
    qcb_on_off ndp;
    /* netmask */
    const char *netmask;
    /* outbound */
    const char *outbound;
    /* outbound-if4 */
    const char *outbound_if4;
    /* outbound-if6 */
    const char *outbound_if6;
    /* param */
    qcb_strings param;
    /* path */
    const char *path;
    /* quiet (on or off) */
    qcb_on_off quiet;
    /* ra (on or off) */
    qcb_on_off ra;
    /* search */
    qcb_strings search;
    /* tcp (on or off) */
    qcb_on_off tcp;
    /* tcp-ports */
    qcb_strings tcp_ports;
    /* udp (on or off) */
    qcb_on_off udp;
    /* udp-ports */
    qcb_strings udp_ports;
    /* vhost-user (on or off) */
    qcb_on_off vhost_user;
} qcb_nic_passt;
QCB_API extern const qcb_desc qcb_desc_nic_passt QCB__SYMBOL("qcb_d9c5a09");

/* -nic socket */
typedef struct qcb_nic_socket {
    /* connect */
    const char *connect;
    /* fd: open file descriptor */
    const char *fd;
    /* id: name of the backend */
    const char *id;
    /* listen */
    const char *listen;
    /* localaddr */
    const char *localaddr;
    /* mac: MAC address of the card */
    const char *mac;
    /* mcast */
    const char *mcast;
    /* model: model of the card; help lists them */
    const char *model;
    /* udp */
    const char *udp;
} qcb_nic_socket;
QCB_API extern const qcb_desc qcb_desc_nic_socket QCB__SYMBOL("qcb_d18172d");

/* -nic tap */
typedef struct qcb_nic_tap {
    /* br: bridge of the host */
    const char *br;
    /* downscript: program that takes it down; no for none */
    const char *downscript;
    /* fd: open file descriptor */
    const char *fd;
    /* fds: open file descriptors, joined by : */
    const char *fds;
    /* helper: program that opens it */
    const char *helper;
    /* id: name of the backend */
    const char *id;
    /* ifname: name of the interface */
    const char *ifname;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* poll-us: poll that long before sleeping (unit us) */
    qcb_uint poll_us;
    /* queues: pairs of queues */
    qcb_uint queues;
    /* script: program that sets it up; no for none */
    const char *script;
    /* sndbuf: send buffer; 0 no limit (unit bytes) */
    qcb_uint sndbuf;
    /* vhost: let the kernel move the packets (on or off) */
    qcb_on_off vhost;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* vhostfds: open vhost descriptors, joined by : */
    const char *vhostfds;
    /* vhostforce: use vhost also for guests without MSI-X (on or off) */
    qcb_on_off vhostforce;
    /* vnet_hdr: pass offload headers (on or off) */
    qcb_on_off vnet_hdr;
} qcb_nic_tap;
QCB_API extern const qcb_desc qcb_desc_nic_tap QCB__SYMBOL("qcb_d888444");

/* -nic user */
typedef struct qcb_nic_user {
    /* bootfile */
    const char *bootfile;
    /* dhcpstart */
    const char *dhcpstart;
    /* dns */
    const char *dns;
    /* dnssearch */
    qcb_strings dnssearch;
    /* domainname */
    const char *domainname;
    /* guestfwd: [tcp]:SERVER:PORT-TARGET: answer a guest address by a chardev or command */
    qcb_strings guestfwd;
    /* host: address of the gateway */
    const char *host;
    /* hostfwd: [tcp|udp]:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT: forward a port of the host */
    qcb_strings hostfwd;
    /* hostname */
    const char *hostname;
    /* id: name of the backend */
    const char *id;
    /* ip */
    const char *ip;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* ipv6-dns */
    const char *ipv6_dns;
    /* ipv6-host */
    const char *ipv6_host;
    /* ipv6-prefix */
    const char *ipv6_prefix;
    /* ipv6-prefixlen (0 to 126) */
    qcb_int ipv6_prefixlen;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* net: network of the guest */
    const char *net;
    /* restrict: no way out of the guest (on or off; default off) */
    qcb_on_off restrict_;
    /* smb */
    const char *smb;
    /* smbserver */
    const char *smbserver;
    /* tftp */
    const char *tftp;
    /* tftp-server-name */
    const char *tftp_server_name;
} qcb_nic_user;
QCB_API extern const qcb_desc qcb_desc_nic_user QCB__SYMBOL("qcb_df4e479");

/* -nic vde */
typedef struct qcb_nic_vde {
    /* group */
    const char *group;
    /* id: name of the backend */
    const char *id;
    /* mac: MAC address of the card */
    const char *mac;
    /* mode */
    qcb_uint mode;
    /* model: model of the card; help lists them */
    const char *model;
    /* port */
    qcb_uint port;
    /* sock */
    const char *sock;
} qcb_nic_vde;
QCB_API extern const qcb_desc qcb_desc_nic_vde QCB__SYMBOL("qcb_d4d42ce");

/* -nic vhost-user */
typedef struct qcb_nic_vhost_user {
    /* chardev: UNIX socket to the process that does the work (names a chardev) Required. */
    const char *chardev;
    /* id: name of the backend */
    const char *id;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* queues: pairs of queues (1 to 1024) */
    qcb_int queues;
    /* vhostforce (on or off) */
    qcb_on_off vhostforce;
} qcb_nic_vhost_user;
QCB_API extern const qcb_desc qcb_desc_nic_vhost_user QCB__SYMBOL("qcb_d9975a8");

/* -nic vhost-vdpa */
typedef struct qcb_nic_vhost_vdpa {
    /* id: name of the backend */
    const char *id;
    /* mac: MAC address of the card */
    const char *mac;
    /* model: model of the card; help lists them */
    const char *model;
    /* queues */
    qcb_int queues;
    /* vhostdev */
    const char *vhostdev;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* x-svq (on or off) */
    qcb_on_off x_svq;
} qcb_nic_vhost_vdpa;
QCB_API extern const qcb_desc qcb_desc_nic_vhost_vdpa QCB__SYMBOL("qcb_d1c3aa0");

/* -nic none: no network at all */
typedef struct qcb_nic_none {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_nic_none;
QCB_API extern const qcb_desc qcb_desc_nic_none QCB__SYMBOL("qcb_dcaf0eb");

/* -net bridge */
typedef struct qcb_net_bridge {
    /* br */
    const char *br;
    /* helper */
    const char *helper;
    /* id: name of the backend */
    const char *id;
} qcb_net_bridge;
QCB_API extern const qcb_desc qcb_desc_net_bridge QCB__SYMBOL("qcb_de0c436");

/* -net l2tpv3 */
typedef struct qcb_net_l2tpv3 {
    /* cookie64 (on or off) */
    qcb_on_off cookie64;
    /* counter (on or off) */
    qcb_on_off counter;
    /* dst Required. */
    const char *dst;
    /* dstport */
    const char *dstport;
    /* id: name of the backend */
    const char *id;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* offset */
    qcb_uint offset;
    /* pincounter (on or off) */
    qcb_on_off pincounter;
    /* rxcookie */
    qcb_uint rxcookie;
    /* rxsession */
    qcb_uint rxsession;
    /* src Required. */
    const char *src;
    /* srcport */
    const char *srcport;
    /* txcookie */
    qcb_uint txcookie;
    /* txsession Required. */
    qcb_uint txsession;
    /* udp (on or off) */
    qcb_on_off udp;
} qcb_net_l2tpv3;
QCB_API extern const qcb_desc qcb_desc_net_l2tpv3 QCB__SYMBOL("qcb_dcaf603");

/* -net netmap */
typedef struct qcb_net_netmap {
    /* devname */
    const char *devname;
    /* id: name of the backend */
    const char *id;
    /* ifname Required. */
    const char *ifname;
} qcb_net_netmap;
QCB_API extern const qcb_desc qcb_desc_net_netmap QCB__SYMBOL("qcb_d8db9de");

/* -net passt */
typedef struct qcb_net_passt {
    /* address */
    const char *address;
    /* dhcp (on or off) */
    qcb_on_off dhcp;
    /* dhcp-dns (on or off) */
    qcb_on_off dhcp_dns;
    /* dhcp-search (on or off) */
    qcb_on_off dhcp_search;
    /* dhcpv6 (on or off) */
    qcb_on_off dhcpv6;
    /* dns */
    const char *dns;
    /* dns-forward */
    const char *dns_forward;
    /* dns-host */
    const char *dns_host;
    /* fqdn */
    const char *fqdn;
    /* freebind (on or off) */
    qcb_on_off freebind;
    /* gateway */
    const char *gateway;
    /* icmp (on or off) */
    qcb_on_off icmp;
    /* id: name of the backend */
    const char *id;
    /* interface */
    const char *interface;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* mac */
    const char *mac;
    /* map-guest-addr */
    const char *map_guest_addr;
    /* map-host-loopback */
    const char *map_host_loopback;
    /* mtu */
    qcb_int mtu;
    /* ndp (on or off) */
    qcb_on_off ndp;
    /* netmask */
    const char *netmask;
    /* outbound */
    const char *outbound;
    /* outbound-if4 */
    const char *outbound_if4;
    /* outbound-if6 */
    const char *outbound_if6;
    /* param */
    qcb_strings param;
    /* path */
    const char *path;
    /* quiet (on or off) */
    qcb_on_off quiet;
    /* ra (on or off) */
    qcb_on_off ra;
    /* search */
    qcb_strings search;
    /* tcp (on or off) */
    qcb_on_off tcp;
    /* tcp-ports */
    qcb_strings tcp_ports;
    /* udp (on or off) */
    qcb_on_off udp;
    /* udp-ports */
    qcb_strings udp_ports;
    /* vhost-user (on or off) */
    qcb_on_off vhost_user;
} qcb_net_passt;
QCB_API extern const qcb_desc qcb_desc_net_passt QCB__SYMBOL("qcb_df7e3bf");

/* -net socket */
typedef struct qcb_net_socket {
    /* connect */
    const char *connect;
    /* fd: open file descriptor */
    const char *fd;
    /* id: name of the backend */
    const char *id;
    /* listen */
    const char *listen;
    /* localaddr */
    const char *localaddr;
    /* mcast */
    const char *mcast;
    /* udp */
    const char *udp;
} qcb_net_socket;
QCB_API extern const qcb_desc qcb_desc_net_socket QCB__SYMBOL("qcb_db8fc2c");

/* -net tap */
typedef struct qcb_net_tap {
    /* br: bridge of the host */
    const char *br;
    /* downscript: program that takes it down; no for none */
    const char *downscript;
    /* fd: open file descriptor */
    const char *fd;
    /* fds: open file descriptors, joined by : */
    const char *fds;
    /* helper: program that opens it */
    const char *helper;
    /* id: name of the backend */
    const char *id;
    /* ifname: name of the interface */
    const char *ifname;
    /* poll-us: poll that long before sleeping (unit us) */
    qcb_uint poll_us;
    /* queues: pairs of queues */
    qcb_uint queues;
    /* script: program that sets it up; no for none */
    const char *script;
    /* sndbuf: send buffer; 0 no limit (unit bytes) */
    qcb_uint sndbuf;
    /* vhost: let the kernel move the packets (on or off) */
    qcb_on_off vhost;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* vhostfds: open vhost descriptors, joined by : */
    const char *vhostfds;
    /* vhostforce: use vhost also for guests without MSI-X (on or off) */
    qcb_on_off vhostforce;
    /* vnet_hdr: pass offload headers (on or off) */
    qcb_on_off vnet_hdr;
} qcb_net_tap;
QCB_API extern const qcb_desc qcb_desc_net_tap QCB__SYMBOL("qcb_d7ae75b");

/* -net user */
typedef struct qcb_net_user {
    /* bootfile */
    const char *bootfile;
    /* dhcpstart */
    const char *dhcpstart;
    /* dns */
    const char *dns;
    /* dnssearch */
    qcb_strings dnssearch;
    /* domainname */
    const char *domainname;
    /* guestfwd: [tcp]:SERVER:PORT-TARGET: answer a guest address by a chardev or command */
    qcb_strings guestfwd;
    /* host: address of the gateway */
    const char *host;
    /* hostfwd: [tcp|udp]:[HOSTADDR]:HOSTPORT-[GUESTADDR]:GUESTPORT: forward a port of the host */
    qcb_strings hostfwd;
    /* hostname */
    const char *hostname;
    /* id: name of the backend */
    const char *id;
    /* ip */
    const char *ip;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* ipv6-dns */
    const char *ipv6_dns;
    /* ipv6-host */
    const char *ipv6_host;
    /* ipv6-prefix */
    const char *ipv6_prefix;
    /* ipv6-prefixlen (0 to 126) */
    qcb_int ipv6_prefixlen;
    /* net: network of the guest */
    const char *net;
    /* restrict: no way out of the guest (on or off; default off) */
    qcb_on_off restrict_;
    /* smb */
    const char *smb;
    /* smbserver */
    const char *smbserver;
    /* tftp */
    const char *tftp;
    /* tftp-server-name */
    const char *tftp_server_name;
} qcb_net_user;
QCB_API extern const qcb_desc qcb_desc_net_user QCB__SYMBOL("qcb_da9b4cb");

/* -net vde */
typedef struct qcb_net_vde {
    /* group */
    const char *group;
    /* id: name of the backend */
    const char *id;
    /* mode */
    qcb_uint mode;
    /* port */
    qcb_uint port;
    /* sock */
    const char *sock;
} qcb_net_vde;
QCB_API extern const qcb_desc qcb_desc_net_vde QCB__SYMBOL("qcb_d30c454");

/* -net vhost-user */
typedef struct qcb_net_vhost_user {
    /* chardev: UNIX socket to the process that does the work (names a chardev) Required. */
    const char *chardev;
    /* id: name of the backend */
    const char *id;
    /* queues: pairs of queues (1 to 1024) */
    qcb_int queues;
    /* vhostforce (on or off) */
    qcb_on_off vhostforce;
} qcb_net_vhost_user;
QCB_API extern const qcb_desc qcb_desc_net_vhost_user QCB__SYMBOL("qcb_dea8002");

/* -net vhost-vdpa */
typedef struct qcb_net_vhost_vdpa {
    /* id: name of the backend */
    const char *id;
    /* queues */
    qcb_int queues;
    /* vhostdev */
    const char *vhostdev;
    /* vhostfd: open file descriptor */
    const char *vhostfd;
    /* x-svq (on or off) */
    qcb_on_off x_svq;
} qcb_net_vhost_vdpa;
QCB_API extern const qcb_desc qcb_desc_net_vhost_vdpa QCB__SYMBOL("qcb_d469eeb");

/* -net nic: a card on hub 0 */
typedef struct qcb_net_nic {
    /* addr */
    const char *addr;
    /* macaddr */
    const char *macaddr;
    /* model */
    const char *model;
    /* netdev (names a netdev) */
    const char *netdev;
    /* vectors */
    qcb_uint vectors;
} qcb_net_nic;
QCB_API extern const qcb_desc qcb_desc_net_nic QCB__SYMBOL("qcb_d260e12");

/* -net none: no network at all */
typedef struct qcb_net_none {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_net_none;
QCB_API extern const qcb_desc qcb_desc_net_none QCB__SYMBOL("qcb_dd9055d");

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
