/* qcb/chardev.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CHARDEV_H
#define QCB_CHARDEV_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_vc_encoding {
    QCB_VC_ENCODING_CP437 = 1, /* cp437 */
    QCB_VC_ENCODING_UTF8 /* utf8 */
} qcb_vc_encoding;

typedef enum qcb_spice_channel {
    QCB_SPICE_CHANNEL_SMARTCARD = 1, /* smartcard */
    QCB_SPICE_CHANNEL_USBREDIR, /* usbredir */
    QCB_SPICE_CHANNEL_VDAGENT /* vdagent */
} qcb_spice_channel;

/* -chardev braille: braille display through brlapi */
typedef struct qcb_chardev_braille {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_braille;
#define qcb_desc_chardev_braille qcb__descs[92]

/* -chardev dbus: channel of the D-Bus display */
typedef struct qcb_chardev_dbus {
    /* cols: width in characters */
    qcb_uint cols;
    /* encoding: characters of the terminal */
    qcb_vc_encoding encoding;
    /* height: height in pixels */
    qcb_uint height;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* name: name of the D-Bus channel Required. */
    const char *name;
    /* rows: height in characters */
    qcb_uint rows;
    /* width: width in pixels */
    qcb_uint width;
} qcb_chardev_dbus;
#define qcb_desc_chardev_dbus qcb__descs[93]

/* -chardev file: output to a file */
typedef struct qcb_chardev_file {
    /* append: keep what the file has (on or off; default off) */
    qcb_on_off append;
    /* id: name that front ends use Required. */
    const char *id;
    /* input-path: file that input is read from (since 8.0) */
    const char *input_path;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: file that output goes to Required. */
    const char *path;
} qcb_chardev_file;
#define qcb_desc_chardev_file qcb__descs[94]

/* -chardev hub: one front end, up to four backends */
typedef struct qcb_chardev_hub {
    /* chardevs.0: chardev that takes part (names a chardev) */
    const char *chardevs_0;
    /* chardevs.1: chardev that takes part (names a chardev) */
    const char *chardevs_1;
    /* chardevs.2: chardev that takes part (names a chardev) */
    const char *chardevs_2;
    /* chardevs.3: chardev that takes part (names a chardev) */
    const char *chardevs_3;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_hub;
#define qcb_desc_chardev_hub qcb__descs[95]

/* -chardev memory: old name of ringbuf */
typedef struct qcb_chardev_memory {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* size: size of the ring (unit bytes; a power of two; default 64K) */
    qcb_uint size;
} qcb_chardev_memory;
#define qcb_desc_chardev_memory qcb__descs[96]

/* -chardev msmouse: mouse on a serial line */
typedef struct qcb_chardev_msmouse {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_msmouse;
#define qcb_desc_chardev_msmouse qcb__descs[97]

/* -chardev mux: shares another chardev among up to four front ends */
typedef struct qcb_chardev_mux {
    /* chardev: chardev that is shared (names a chardev) Required. */
    const char *chardev;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_mux;
#define qcb_desc_chardev_mux qcb__descs[98]

/* -chardev null: nothing in, nothing out */
typedef struct qcb_chardev_null {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_null;
#define qcb_desc_chardev_null qcb__descs[99]

/* -chardev parallel: parallel port of the host */
typedef struct qcb_chardev_parallel {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: device of the host Required. */
    const char *path;
} qcb_chardev_parallel;
#define qcb_desc_chardev_parallel qcb__descs[100]

/* -chardev parport: old name of parallel */
typedef struct qcb_chardev_parport {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: device of the host Required. */
    const char *path;
} qcb_chardev_parport;
#define qcb_desc_chardev_parport qcb__descs[101]

/* -chardev pipe: named pipe */
typedef struct qcb_chardev_pipe {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: named pipe, or PATH.in and PATH.out Required. */
    const char *path;
} qcb_chardev_pipe;
#define qcb_desc_chardev_pipe qcb__descs[102]

/* -chardev pty: pseudo-terminal */
typedef struct qcb_chardev_pty {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: symbolic link that will point to the terminal (since 9.2) */
    const char *path;
} qcb_chardev_pty;
#define qcb_desc_chardev_pty qcb__descs[103]

/* -chardev qemu-vdagent: clipboard and mouse for spice guest agents without spice */
typedef struct qcb_chardev_qemu_vdagent {
    /* clipboard: share the clipboard (on or off; default off) */
    qcb_on_off clipboard;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mouse: pass mouse positions (on or off; default on) */
    qcb_on_off mouse;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* name: name of the channel */
    const char *name;
} qcb_chardev_qemu_vdagent;
#define qcb_desc_chardev_qemu_vdagent qcb__descs[104]

/* -chardev ringbuf: ring buffer, read through QMP */
typedef struct qcb_chardev_ringbuf {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* size: size of the ring (unit bytes; a power of two; default 64K) */
    qcb_uint size;
} qcb_chardev_ringbuf;
#define qcb_desc_chardev_ringbuf qcb__descs[105]

/* -chardev serial: serial port of the host */
typedef struct qcb_chardev_serial {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: device of the host Required. */
    const char *path;
} qcb_chardev_serial;
#define qcb_desc_chardev_serial qcb__descs[106]

/* -chardev socket: TCP or UNIX socket */
typedef struct qcb_chardev_socket {
    /* abstract: Linux abstract socket (on or off; default off) */
    qcb_on_off abstract;
    /* delay: opposite of nodelay (on or off; deprecated since 6.0; instead: nodelay=on) */
    qcb_on_off delay;
    /* fd: an open socket */
    const char *fd;
    /* host: host name or address */
    const char *host;
    /* id: name that front ends use Required. */
    const char *id;
    /* ipv4: allow IPv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6: allow IPv6 (on or off) */
    qcb_on_off ipv6;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* nodelay: turn Nagle's algorithm off (on or off; default off) */
    qcb_on_off nodelay;
    /* path: UNIX socket */
    const char *path;
    /* port: port number or service name */
    const char *port;
    /* reconnect: try again after this long (unit s; deprecated since 9.2; removed in 10.2; instead: reconnect-ms) */
    qcb_uint reconnect;
    /* reconnect-ms: try again after this long (unit ms; since 9.2) */
    qcb_uint reconnect_ms;
    /* server: listen instead of connecting (on or off; default off) */
    qcb_on_off server;
    /* telnet: speak the telnet protocol (on or off; default off) */
    qcb_on_off telnet;
    /* tight: name of an abstract socket ends where it ends (on or off; default on) */
    qcb_on_off tight;
    /* tls-authz: who may connect (names a object) */
    const char *tls_authz;
    /* tls-creds: credentials for TLS (names a object) */
    const char *tls_creds;
    /* tn3270: speak TN3270 (on or off; default off) */
    qcb_on_off tn3270;
    /* to: last port to try when listening */
    qcb_uint to;
    /* wait: wait for a client before the guest starts (server only) (on or off; default on) */
    qcb_on_off wait;
    /* websocket: speak the WebSocket protocol (on or off; default off) */
    qcb_on_off websocket;
} qcb_chardev_socket;
#define qcb_desc_chardev_socket qcb__descs[107]

/* -chardev spiceport: named port of a spice client */
typedef struct qcb_chardev_spiceport {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* name: name of the port Required. */
    const char *name;
} qcb_chardev_spiceport;
#define qcb_desc_chardev_spiceport qcb__descs[108]

/* -chardev spicevmc: channel of a spice client */
typedef struct qcb_chardev_spicevmc {
    /* debug: level of messages */
    qcb_uint debug;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* name: name of the channel Required. */
    qcb_spice_channel name;
} qcb_chardev_spicevmc;
#define qcb_desc_chardev_spicevmc qcb__descs[109]

/* -chardev stdio: standard input and output */
typedef struct qcb_chardev_stdio {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* signal: let Ctrl-C end QEMU (on or off; default on) */
    qcb_on_off signal;
} qcb_chardev_stdio;
#define qcb_desc_chardev_stdio qcb__descs[110]

/* -chardev testdev: for tests of QEMU */
typedef struct qcb_chardev_testdev {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_testdev;
#define qcb_desc_chardev_testdev qcb__descs[111]

/* -chardev tty: old name of serial */
typedef struct qcb_chardev_tty {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* path: device of the host Required. */
    const char *path;
} qcb_chardev_tty;
#define qcb_desc_chardev_tty qcb__descs[112]

/* -chardev udp: UDP socket */
typedef struct qcb_chardev_udp {
    /* host: host name or address */
    const char *host;
    /* id: name that front ends use Required. */
    const char *id;
    /* ipv4: allow IPv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6: allow IPv6 (on or off) */
    qcb_on_off ipv6;
    /* localaddr: address to send from */
    const char *localaddr;
    /* localport: port to send from */
    const char *localport;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* port: port number or service name Required. */
    const char *port;
} qcb_chardev_udp;
#define qcb_desc_chardev_udp qcb__descs[113]

/* -chardev vc: text console in a window */
typedef struct qcb_chardev_vc {
    /* cols: width in characters */
    qcb_uint cols;
    /* encoding: characters of the terminal */
    qcb_vc_encoding encoding;
    /* height: height in pixels */
    qcb_uint height;
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
    /* rows: height in characters */
    qcb_uint rows;
    /* width: width in pixels */
    qcb_uint width;
} qcb_chardev_vc;
#define qcb_desc_chardev_vc qcb__descs[114]

/* -chardev wctablet: Wacom tablet on a serial line */
typedef struct qcb_chardev_wctablet {
    /* id: name that front ends use Required. */
    const char *id;
    /* logappend: append to the log file (on or off; default off) */
    qcb_on_off logappend;
    /* logfile: file that everything is copied to */
    const char *logfile;
    /* logtimestamp: put the time before each line of the log (on or off; since 11.0) */
    qcb_on_off logtimestamp;
    /* mux: let several front ends share it (on or off; default off) */
    qcb_on_off mux;
} qcb_chardev_wctablet;
#define qcb_desc_chardev_wctablet qcb__descs[115]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
