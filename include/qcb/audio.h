/* qcb/audio.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_AUDIO_H
#define QCB_AUDIO_H

#include <qcb/typed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_audio_format {
    QCB_AUDIO_FORMAT_F32 = 1, /* f32 */
    QCB_AUDIO_FORMAT_S16, /* s16 */
    QCB_AUDIO_FORMAT_S32, /* s32 */
    QCB_AUDIO_FORMAT_S8, /* s8 */
    QCB_AUDIO_FORMAT_U16, /* u16 */
    QCB_AUDIO_FORMAT_U32, /* u32 */
    QCB_AUDIO_FORMAT_U8 /* u8 */
} qcb_audio_format;

typedef struct qcb_audio_direction_alsa {
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* dev */
    const char *dev;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* period-length */
    qcb_uint period_length;
    /* try-poll (on or off) */
    qcb_on_off try_poll;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_alsa;
QCB_API extern const qcb_desc qcb_desc_audio_direction_alsa QCB__SYMBOL("qcb_d5dac88");

/* -audiodev alsa */
typedef struct qcb_audiodev_alsa {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_alsa in;
    /* out */
    qcb_audio_direction_alsa out;
    /* threshold */
    qcb_uint threshold;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_alsa;
QCB_API extern const qcb_desc qcb_desc_audiodev_alsa QCB__SYMBOL("qcb_dad2c68");

typedef struct qcb_audio_direction {
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction;
QCB_API extern const qcb_desc qcb_desc_audio_direction QCB__SYMBOL("qcb_dd12e63");

/* -audiodev dbus */
typedef struct qcb_audiodev_dbus {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* nsamples */
    qcb_uint nsamples;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_dbus;
QCB_API extern const qcb_desc qcb_desc_audiodev_dbus QCB__SYMBOL("qcb_dd964c2");

typedef struct qcb_audio_direction_jack {
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* client-name */
    const char *client_name;
    /* connect-ports */
    const char *connect_ports;
    /* exact-name (on or off) */
    qcb_on_off exact_name;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* server-name */
    const char *server_name;
    /* start-server (on or off) */
    qcb_on_off start_server;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_jack;
QCB_API extern const qcb_desc qcb_desc_audio_direction_jack QCB__SYMBOL("qcb_d829fbb");

/* -audiodev jack */
typedef struct qcb_audiodev_jack {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_jack in;
    /* out */
    qcb_audio_direction_jack out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_jack;
QCB_API extern const qcb_desc qcb_desc_audiodev_jack QCB__SYMBOL("qcb_d3cb90e");

/* -audiodev none */
typedef struct qcb_audiodev_none {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_none;
QCB_API extern const qcb_desc qcb_desc_audiodev_none QCB__SYMBOL("qcb_d669083");

typedef struct qcb_audio_direction_oss {
    /* buffer-count */
    qcb_uint buffer_count;
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* dev */
    const char *dev;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* try-poll (on or off) */
    qcb_on_off try_poll;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_oss;
QCB_API extern const qcb_desc qcb_desc_audio_direction_oss QCB__SYMBOL("qcb_daf1273");

/* -audiodev oss */
typedef struct qcb_audiodev_oss {
    /* dsp-policy */
    qcb_uint dsp_policy;
    /* exclusive (on or off) */
    qcb_on_off exclusive;
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_oss in;
    /* out */
    qcb_audio_direction_oss out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
    /* try-mmap (on or off) */
    qcb_on_off try_mmap;
} qcb_audiodev_oss;
QCB_API extern const qcb_desc qcb_desc_audiodev_oss QCB__SYMBOL("qcb_d47d22f");

typedef struct qcb_audio_direction_pa {
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* latency */
    qcb_uint latency;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* name */
    const char *name;
    /* stream-name */
    const char *stream_name;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_pa;
QCB_API extern const qcb_desc qcb_desc_audio_direction_pa QCB__SYMBOL("qcb_d613e8f");

/* -audiodev pa */
typedef struct qcb_audiodev_pa {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_pa in;
    /* out */
    qcb_audio_direction_pa out;
    /* server */
    const char *server;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_pa;
QCB_API extern const qcb_desc qcb_desc_audiodev_pa QCB__SYMBOL("qcb_ddd90df");

typedef struct qcb_audio_direction_pipewire {
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* latency */
    qcb_uint latency;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* name */
    const char *name;
    /* stream-name */
    const char *stream_name;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_pipewire;
QCB_API extern const qcb_desc qcb_desc_audio_direction_pipewire QCB__SYMBOL("qcb_d023429");

/* -audiodev pipewire */
typedef struct qcb_audiodev_pipewire {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_pipewire in;
    /* out */
    qcb_audio_direction_pipewire out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_pipewire;
QCB_API extern const qcb_desc qcb_desc_audiodev_pipewire QCB__SYMBOL("qcb_d3d36c1");

typedef struct qcb_audio_direction_sdl {
    /* buffer-count */
    qcb_uint buffer_count;
    /* buffer-length */
    qcb_uint buffer_length;
    /* channels */
    qcb_uint channels;
    /* fixed-settings (on or off) */
    qcb_on_off fixed_settings;
    /* format */
    qcb_audio_format format;
    /* frequency */
    qcb_uint frequency;
    /* id: name of the backend */
    const char *id;
    /* mixing-engine (on or off) */
    qcb_on_off mixing_engine;
    /* model: sound device to create; help lists them */
    const char *model;
    /* voices */
    qcb_uint voices;
} qcb_audio_direction_sdl;
QCB_API extern const qcb_desc qcb_desc_audio_direction_sdl QCB__SYMBOL("qcb_d944d18");

/* -audiodev sdl */
typedef struct qcb_audiodev_sdl {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction_sdl in;
    /* out */
    qcb_audio_direction_sdl out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_sdl;
QCB_API extern const qcb_desc qcb_desc_audiodev_sdl QCB__SYMBOL("qcb_d1e5c4c");

/* -audiodev spice */
typedef struct qcb_audiodev_spice {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_spice;
QCB_API extern const qcb_desc qcb_desc_audiodev_spice QCB__SYMBOL("qcb_dd5a2d5");

/* -audiodev wav */
typedef struct qcb_audiodev_wav {
    /* id: name of the backend (names a audiodev) Required. */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* out */
    qcb_audio_direction out;
    /* path */
    const char *path;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audiodev_wav;
QCB_API extern const qcb_desc qcb_desc_audiodev_wav QCB__SYMBOL("qcb_dde0640");

/* -audio alsa */
typedef struct qcb_audio_alsa {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_alsa in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_alsa out;
    /* threshold */
    qcb_uint threshold;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_alsa;
QCB_API extern const qcb_desc qcb_desc_audio_alsa QCB__SYMBOL("qcb_dee13c4");

/* -audio dbus */
typedef struct qcb_audio_dbus {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* nsamples */
    qcb_uint nsamples;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_dbus;
QCB_API extern const qcb_desc qcb_desc_audio_dbus QCB__SYMBOL("qcb_d496027");

/* -audio jack */
typedef struct qcb_audio_jack {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_jack in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_jack out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_jack;
QCB_API extern const qcb_desc qcb_desc_audio_jack QCB__SYMBOL("qcb_de2dcb0");

/* -audio none */
typedef struct qcb_audio_none {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_none;
QCB_API extern const qcb_desc qcb_desc_audio_none QCB__SYMBOL("qcb_d2f1b0e");

/* -audio oss */
typedef struct qcb_audio_oss {
    /* dsp-policy */
    qcb_uint dsp_policy;
    /* exclusive (on or off) */
    qcb_on_off exclusive;
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_oss in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_oss out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
    /* try-mmap (on or off) */
    qcb_on_off try_mmap;
} qcb_audio_oss;
QCB_API extern const qcb_desc qcb_desc_audio_oss QCB__SYMBOL("qcb_da6526f");

/* -audio pa */
typedef struct qcb_audio_pa {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_pa in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_pa out;
    /* server */
    const char *server;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_pa;
QCB_API extern const qcb_desc qcb_desc_audio_pa QCB__SYMBOL("qcb_dec7091");

/* -audio pipewire */
typedef struct qcb_audio_pipewire {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_pipewire in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_pipewire out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_pipewire;
QCB_API extern const qcb_desc qcb_desc_audio_pipewire QCB__SYMBOL("qcb_d5fc7cc");

/* -audio sdl */
typedef struct qcb_audio_sdl {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction_sdl in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction_sdl out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_sdl;
QCB_API extern const qcb_desc qcb_desc_audio_sdl QCB__SYMBOL("qcb_df44bf7");

/* -audio spice */
typedef struct qcb_audio_spice {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction out;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_spice;
QCB_API extern const qcb_desc qcb_desc_audio_spice QCB__SYMBOL("qcb_dad7ff0");

/* -audio wav */
typedef struct qcb_audio_wav {
    /* id: name of the backend */
    const char *id;
    /* in */
    qcb_audio_direction in;
    /* model: sound device to create; help lists them */
    const char *model;
    /* out */
    qcb_audio_direction out;
    /* path */
    const char *path;
    /* timer-period: pause between two rounds of mixing (unit us; default 10000) */
    qcb_uint timer_period;
} qcb_audio_wav;
QCB_API extern const qcb_desc qcb_desc_audio_wav QCB__SYMBOL("qcb_dbf037d");

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
