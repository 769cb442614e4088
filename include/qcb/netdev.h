/* qcb/netdev.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_NETDEV_H
#define QCB_NETDEV_H

#include <qcb/descs.h>
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
#define qcb_desc_netdev_bridge qcb__descs[534]

/* -netdev dgram */
typedef struct qcb_netdev_dgram {
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* local (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice local;
    /* remote (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) */
    qcb_choice remote;
} qcb_netdev_dgram;
#define qcb_desc_netdev_dgram qcb__descs[535]

/* -netdev hubport */
typedef struct qcb_netdev_hubport {
    /* hubid Required. */
    qcb_int hubid;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* netdev: backend to put on the hub (names a netdev) */
    const char *netdev;
} qcb_netdev_hubport;
#define qcb_desc_netdev_hubport qcb__descs[536]

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
#define qcb_desc_netdev_l2tpv3 qcb__descs[537]

/* -netdev netmap */
typedef struct qcb_netdev_netmap {
    /* devname */
    const char *devname;
    /* id: name of the backend (names a netdev) Required. */
    const char *id;
    /* ifname Required. */
    const char *ifname;
} qcb_netdev_netmap;
#define qcb_desc_netdev_netmap qcb__descs[538]

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
#define qcb_desc_netdev_passt qcb__descs[539]

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
#define qcb_desc_netdev_socket qcb__descs[540]

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
#define qcb_desc_netdev_stream qcb__descs[541]

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
#define qcb_desc_netdev_tap qcb__descs[542]

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
#define qcb_desc_netdev_user qcb__descs[543]

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
#define qcb_desc_netdev_vde qcb__descs[544]

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
#define qcb_desc_netdev_vhost_user qcb__descs[545]

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
#define qcb_desc_netdev_vhost_vdpa qcb__descs[546]

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
#define qcb_desc_nic_bridge qcb__descs[548]

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
#define qcb_desc_nic_hubport qcb__descs[549]

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
#define qcb_desc_nic_l2tpv3 qcb__descs[550]

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
#define qcb_desc_nic_netmap qcb__descs[551]

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
#define qcb_desc_nic_passt qcb__descs[553]

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
#define qcb_desc_nic_socket qcb__descs[554]

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
#define qcb_desc_nic_tap qcb__descs[555]

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
#define qcb_desc_nic_user qcb__descs[556]

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
#define qcb_desc_nic_vde qcb__descs[557]

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
#define qcb_desc_nic_vhost_user qcb__descs[558]

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
#define qcb_desc_nic_vhost_vdpa qcb__descs[559]

/* -nic none: no network at all */
typedef struct qcb_nic_none {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_nic_none;
#define qcb_desc_nic_none qcb__descs[552]

/* -net bridge */
typedef struct qcb_net_bridge {
    /* br */
    const char *br;
    /* helper */
    const char *helper;
    /* id: name of the backend */
    const char *id;
} qcb_net_bridge;
#define qcb_desc_net_bridge qcb__descs[522]

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
#define qcb_desc_net_l2tpv3 qcb__descs[523]

/* -net netmap */
typedef struct qcb_net_netmap {
    /* devname */
    const char *devname;
    /* id: name of the backend */
    const char *id;
    /* ifname Required. */
    const char *ifname;
} qcb_net_netmap;
#define qcb_desc_net_netmap qcb__descs[524]

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
#define qcb_desc_net_passt qcb__descs[527]

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
#define qcb_desc_net_socket qcb__descs[528]

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
#define qcb_desc_net_tap qcb__descs[529]

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
#define qcb_desc_net_user qcb__descs[530]

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
#define qcb_desc_net_vde qcb__descs[531]

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
#define qcb_desc_net_vhost_user qcb__descs[532]

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
#define qcb_desc_net_vhost_vdpa qcb__descs[533]

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
#define qcb_desc_net_nic qcb__descs[525]

/* -net none: no network at all */
typedef struct qcb_net_none {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_net_none;
#define qcb_desc_net_none qcb__descs[526]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
