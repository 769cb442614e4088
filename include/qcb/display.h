/* qcb/display.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DISPLAY_H
#define QCB_DISPLAY_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_display_gl_mode {
    QCB_DISPLAY_GL_MODE_CORE = 1, /* core */
    QCB_DISPLAY_GL_MODE_ES, /* es */
    QCB_DISPLAY_GL_MODE_OFF, /* off */
    QCB_DISPLAY_GL_MODE_ON /* on */
} qcb_display_gl_mode;

typedef enum qcb_hot_key_mod {
    QCB_HOT_KEY_MOD_LCTRL_LALT = 1, /* lctrl-lalt */
    QCB_HOT_KEY_MOD_LSHIFT_LCTRL_LALT, /* lshift-lctrl-lalt */
    QCB_HOT_KEY_MOD_RCTRL /* rctrl */
} qcb_hot_key_mod;

typedef enum qcb_auto_glz_auto_lz_glz_lz_lz4_off_quic {
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_AUTO_GLZ = 1, /* auto_glz */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_AUTO_LZ, /* auto_lz */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_GLZ, /* glz */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_LZ, /* lz */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_LZ4, /* lz4 */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_OFF, /* off */
    QCB_AUTO_GLZ_AUTO_LZ_GLZ_LZ_LZ4_OFF_QUIC_QUIC /* quic */
} qcb_auto_glz_auto_lz_glz_lz_lz4_off_quic;

typedef enum qcb_wan_compression {
    QCB_WAN_COMPRESSION_ALWAYS = 1, /* always */
    QCB_WAN_COMPRESSION_AUTO, /* auto */
    QCB_WAN_COMPRESSION_NEVER /* never */
} qcb_wan_compression;

typedef enum qcb_cursor_default_display_inputs_main_playback_port_record_smart {
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_CURSOR = 1, /* cursor */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_DEFAULT, /* default */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_DISPLAY, /* display */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_INPUTS, /* inputs */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_MAIN, /* main */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_PLAYBACK, /* playback */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_PORT, /* port */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_RECORD, /* record */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_SMARTCARD, /* smartcard */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_TUNNEL, /* tunnel */
    QCB_CURSOR_DEFAULT_DISPLAY_INPUTS_MAIN_PLAYBACK_PORT_R_USBREDIR /* usbredir */
} qcb_cursor_default_display_inputs_main_playback_port_record_smart;

typedef enum qcb_spice_video {
    QCB_SPICE_VIDEO_ALL = 1, /* all */
    QCB_SPICE_VIDEO_FILTER, /* filter */
    QCB_SPICE_VIDEO_OFF /* off */
} qcb_spice_video;

/* -display curses */
typedef struct qcb_display_curses {
    /* charset */
    const char *charset;
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_curses;
#define qcb_desc_display_curses qcb__descs[492]

/* -display dbus */
typedef struct qcb_display_dbus {
    /* addr */
    const char *addr;
    /* audiodev (names a audiodev) */
    const char *audiodev;
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* p2p (on or off) */
    qcb_on_off p2p;
    /* rendernode */
    const char *rendernode;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_dbus;
#define qcb_desc_display_dbus qcb__descs[493]

/* -display default */
typedef struct qcb_display_default_ {
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_default_;
#define qcb_desc_display_default_ qcb__descs[494]

/* -display egl-headless */
typedef struct qcb_display_egl_headless {
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* rendernode */
    const char *rendernode;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_egl_headless;
#define qcb_desc_display_egl_headless qcb__descs[495]

/* -display gtk */
typedef struct qcb_display_gtk {
    /* clipboard (on or off) */
    qcb_on_off clipboard;
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* grab-on-hover (on or off) */
    qcb_on_off grab_on_hover;
    /* keep-aspect-ratio (on or off; since 10.1) */
    qcb_on_off keep_aspect_ratio;
    /* scale (since 10.1) */
    const char *scale;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* show-menubar (on or off; since 8.0) */
    qcb_on_off show_menubar;
    /* show-tabs (on or off) */
    qcb_on_off show_tabs;
    /* window-close (on or off) */
    qcb_on_off window_close;
    /* zoom-to-fit (on or off) */
    qcb_on_off zoom_to_fit;
} qcb_display_gtk;
#define qcb_desc_display_gtk qcb__descs[496]

/* -display none */
typedef struct qcb_display_none {
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_none;
#define qcb_desc_display_none qcb__descs[497]

/* -display sdl */
typedef struct qcb_display_sdl {
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* grab-mod */
    qcb_hot_key_mod grab_mod;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_sdl;
#define qcb_desc_display_sdl qcb__descs[498]

/* -display spice-app */
typedef struct qcb_display_spice_app {
    /* full-screen (on or off) */
    qcb_on_off full_screen;
    /* gl */
    qcb_display_gl_mode gl;
    /* show-cursor (on or off) */
    qcb_on_off show_cursor;
    /* window-close (on or off) */
    qcb_on_off window_close;
} qcb_display_spice_app;
#define qcb_desc_display_spice_app qcb__descs[499]

/* -spice: SPICE server */
typedef struct qcb_spice {
    /* addr */
    const char *addr;
    /* agent-mouse (on or off) */
    qcb_on_off agent_mouse;
    /* disable-agent-file-xfer (on or off) */
    qcb_on_off disable_agent_file_xfer;
    /* disable-copy-paste (on or off) */
    qcb_on_off disable_copy_paste;
    /* disable-ticketing (on or off) */
    qcb_on_off disable_ticketing;
    /* display */
    const char *display;
    /* gl (on or off) */
    qcb_on_off gl;
    /* head */
    qcb_uint head;
    /* image-compression */
    qcb_auto_glz_auto_lz_glz_lz_lz4_off_quic image_compression;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* jpeg-wan-compression */
    qcb_wan_compression jpeg_wan_compression;
    /* max-refresh-rate */
    qcb_uint max_refresh_rate;
    /* password */
    const char *password;
    /* password-secret (names a object) */
    const char *password_secret;
    /* plaintext-channel */
    qcb_cursor_default_display_inputs_main_playback_port_record_smart plaintext_channel;
    /* playback-compression (on or off) */
    qcb_on_off playback_compression;
    /* port (0 to 65535) */
    qcb_uint port;
    /* rendernode */
    const char *rendernode;
    /* sasl (on or off) */
    qcb_on_off sasl;
    /* seamless-migration (on or off) */
    qcb_on_off seamless_migration;
    /* streaming-video */
    qcb_spice_video streaming_video;
    /* tls-channel */
    qcb_cursor_default_display_inputs_main_playback_port_record_smart tls_channel;
    /* tls-ciphers */
    const char *tls_ciphers;
    /* tls-port (0 to 65535) */
    qcb_uint tls_port;
    /* unix (on or off) */
    qcb_on_off unix_;
    /* video-codec */
    const char *video_codec;
    /* x509-cacert-file */
    const char *x509_cacert_file;
    /* x509-cert-file */
    const char *x509_cert_file;
    /* x509-dh-key-file */
    const char *x509_dh_key_file;
    /* x509-dir */
    const char *x509_dir;
    /* x509-key-file */
    const char *x509_key_file;
    /* x509-key-password */
    const char *x509_key_password;
    /* zlib-glz-wan-compression */
    qcb_wan_compression zlib_glz_wan_compression;
} qcb_spice;
#define qcb_desc_spice qcb__descs[652]

/* -vnc: VNC server */
typedef struct qcb_vnc {
    /* vnc */
    const char *vnc;
    /* audiodev */
    const char *audiodev;
    /* connections */
    qcb_uint connections;
    /* display */
    const char *display;
    /* head */
    qcb_uint head;
    /* id: name of the display */
    const char *id;
    /* ipv4 (on or off) */
    qcb_on_off ipv4;
    /* ipv6 (on or off) */
    qcb_on_off ipv6;
    /* key-delay-ms */
    qcb_uint key_delay_ms;
    /* lock-key-sync (on or off) */
    qcb_on_off lock_key_sync;
    /* lossy (on or off) */
    qcb_on_off lossy;
    /* non-adaptive (on or off) */
    qcb_on_off non_adaptive;
    /* password (on or off) */
    qcb_on_off password;
    /* password-secret */
    const char *password_secret;
    /* power-control (on or off) */
    qcb_on_off power_control;
    /* reverse (on or off) */
    qcb_on_off reverse;
    /* sasl (on or off) */
    qcb_on_off sasl;
    /* sasl-authz */
    const char *sasl_authz;
    /* share */
    const char *share;
    /* tls-authz */
    const char *tls_authz;
    /* tls-creds */
    const char *tls_creds;
    /* to */
    qcb_uint to;
    /* websocket */
    const char *websocket;
} qcb_vnc;
#define qcb_desc_vnc qcb__descs[664]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
