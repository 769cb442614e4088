/* qcb/audio.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_AUDIO_H
#define QCB_AUDIO_H

#include <qcb/descs.h>

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
#define qcb_desc_audio_direction_alsa qcb__descs[16]

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
#define qcb_desc_audiodev_alsa qcb__descs[30]

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
#define qcb_desc_audio_direction qcb__descs[15]

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
#define qcb_desc_audiodev_dbus qcb__descs[31]

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
#define qcb_desc_audio_direction_jack qcb__descs[17]

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
#define qcb_desc_audiodev_jack qcb__descs[32]

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
#define qcb_desc_audiodev_none qcb__descs[33]

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
#define qcb_desc_audio_direction_oss qcb__descs[18]

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
#define qcb_desc_audiodev_oss qcb__descs[34]

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
#define qcb_desc_audio_direction_pa qcb__descs[19]

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
#define qcb_desc_audiodev_pa qcb__descs[35]

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
#define qcb_desc_audio_direction_pipewire qcb__descs[20]

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
#define qcb_desc_audiodev_pipewire qcb__descs[36]

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
#define qcb_desc_audio_direction_sdl qcb__descs[21]

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
#define qcb_desc_audiodev_sdl qcb__descs[37]

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
#define qcb_desc_audiodev_spice qcb__descs[38]

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
#define qcb_desc_audiodev_wav qcb__descs[39]

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
#define qcb_desc_audio_alsa qcb__descs[13]

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
#define qcb_desc_audio_dbus qcb__descs[14]

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
#define qcb_desc_audio_jack qcb__descs[22]

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
#define qcb_desc_audio_none qcb__descs[23]

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
#define qcb_desc_audio_oss qcb__descs[24]

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
#define qcb_desc_audio_pa qcb__descs[25]

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
#define qcb_desc_audio_pipewire qcb__descs[26]

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
#define qcb_desc_audio_sdl qcb__descs[27]

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
#define qcb_desc_audio_spice qcb__descs[28]

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
#define qcb_desc_audio_wav qcb__descs[29]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
