/* qcb/chardev.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_CHARDEV_H
#define QCB_CHARDEV_H

#include <qcb/typed.h>

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
QCB_API extern const qcb_desc qcb_desc_chardev_braille QCB__SYMBOL("qcb_d571ba9");

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
QCB_API extern const qcb_desc qcb_desc_chardev_dbus QCB__SYMBOL("qcb_d8c2625");

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
QCB_API extern const qcb_desc qcb_desc_chardev_file QCB__SYMBOL("qcb_d954c8e");

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
QCB_API extern const qcb_desc qcb_desc_chardev_hub QCB__SYMBOL("qcb_dd2aa15");

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
QCB_API extern const qcb_desc qcb_desc_chardev_memory QCB__SYMBOL("qcb_db3bedb");

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
QCB_API extern const qcb_desc qcb_desc_chardev_msmouse QCB__SYMBOL("qcb_db2b50a");

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
QCB_API extern const qcb_desc qcb_desc_chardev_mux QCB__SYMBOL("qcb_db5a7f0");

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
QCB_API extern const qcb_desc qcb_desc_chardev_null QCB__SYMBOL("qcb_d0920b8");

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
QCB_API extern const qcb_desc qcb_desc_chardev_parallel QCB__SYMBOL("qcb_db52477");

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
QCB_API extern const qcb_desc qcb_desc_chardev_parport QCB__SYMBOL("qcb_d9dec7b");

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
QCB_API extern const qcb_desc qcb_desc_chardev_pipe QCB__SYMBOL("qcb_d77d85b");

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
QCB_API extern const qcb_desc qcb_desc_chardev_pty QCB__SYMBOL("qcb_de61db1");

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
QCB_API extern const qcb_desc qcb_desc_chardev_qemu_vdagent QCB__SYMBOL("qcb_defe56d");

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
QCB_API extern const qcb_desc qcb_desc_chardev_ringbuf QCB__SYMBOL("qcb_d68784a");

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
QCB_API extern const qcb_desc qcb_desc_chardev_serial QCB__SYMBOL("qcb_d442219");

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
QCB_API extern const qcb_desc qcb_desc_chardev_socket QCB__SYMBOL("qcb_d242e30");

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
QCB_API extern const qcb_desc qcb_desc_chardev_spiceport QCB__SYMBOL("qcb_d194eac");

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
QCB_API extern const qcb_desc qcb_desc_chardev_spicevmc QCB__SYMBOL("qcb_da61c4d");

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
QCB_API extern const qcb_desc qcb_desc_chardev_stdio QCB__SYMBOL("qcb_d5ce1e9");

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
QCB_API extern const qcb_desc qcb_desc_chardev_testdev QCB__SYMBOL("qcb_d71975c");

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
QCB_API extern const qcb_desc qcb_desc_chardev_tty QCB__SYMBOL("qcb_d2fb0e8");

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
QCB_API extern const qcb_desc qcb_desc_chardev_udp QCB__SYMBOL("qcb_dc114d2");

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
QCB_API extern const qcb_desc qcb_desc_chardev_vc QCB__SYMBOL("qcb_db9a868");

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
QCB_API extern const qcb_desc qcb_desc_chardev_wctablet QCB__SYMBOL("qcb_d0907df");

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
