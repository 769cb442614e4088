/* qcb/fs.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_FS_H
#define QCB_FS_H

#include <qcb/descs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_fs_multidevs {
    QCB_FS_MULTIDEVS_FORBID = 1, /* forbid */
    QCB_FS_MULTIDEVS_REMAP, /* remap */
    QCB_FS_MULTIDEVS_WARN /* warn */
} qcb_fs_multidevs;

typedef enum qcb_fs_security {
    QCB_FS_SECURITY_MAPPED = 1, /* mapped */
    QCB_FS_SECURITY_MAPPED_FILE, /* mapped-file */
    QCB_FS_SECURITY_MAPPED_XATTR, /* mapped-xattr */
    QCB_FS_SECURITY_NONE, /* none */
    QCB_FS_SECURITY_PASSTHROUGH /* passthrough */
} qcb_fs_security;

/* -fsdev local: directory of the host */
typedef struct qcb_fsdev_local {
    /* dmode: mode of new directories; base 0, so write a leading zero */
    qcb_uint dmode;
    /* fmode: mode of new files; base 0, so write a leading zero */
    qcb_uint fmode;
    /* id: name that the 9p device uses Required. */
    const char *id;
    /* max_xattr: largest extended attribute in bytes */
    qcb_uint max_xattr;
    /* multidevs: what to do when one export spans several devices */
    qcb_fs_multidevs multidevs;
    /* path: directory to export Required. */
    const char *path;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
    /* security_model: how the guest's owners and modes are kept Required. */
    qcb_fs_security security_model;
    /* throttling.bps-read: limit of the disk throttle */
    qcb_uint throttling_bps_read;
    /* throttling.bps-read-max: limit of the disk throttle */
    qcb_uint throttling_bps_read_max;
    /* throttling.bps-read-max-length: limit of the disk throttle */
    qcb_uint throttling_bps_read_max_length;
    /* throttling.bps-total: limit of the disk throttle */
    qcb_uint throttling_bps_total;
    /* throttling.bps-total-max: limit of the disk throttle */
    qcb_uint throttling_bps_total_max;
    /* throttling.bps-total-max-length: limit of the disk throttle */
    qcb_uint throttling_bps_total_max_length;
    /* throttling.bps-write: limit of the disk throttle */
    qcb_uint throttling_bps_write;
    /* throttling.bps-write-max: limit of the disk throttle */
    qcb_uint throttling_bps_write_max;
    /* throttling.bps-write-max-length: limit of the disk throttle */
    qcb_uint throttling_bps_write_max_length;
    /* throttling.iops-read: limit of the disk throttle */
    qcb_uint throttling_iops_read;
    /* throttling.iops-read-max: limit of the disk throttle */
    qcb_uint throttling_iops_read_max;
    /* throttling.iops-read-max-length: limit of the disk throttle */
    qcb_uint throttling_iops_read_max_length;
    /* throttling.iops-size: limit of the disk throttle */
    qcb_uint throttling_iops_size;
    /* throttling.iops-total: limit of the disk throttle */
    qcb_uint throttling_iops_total;
    /* throttling.iops-total-max: limit of the disk throttle */
    qcb_uint throttling_iops_total_max;
    /* throttling.iops-total-max-length: limit of the disk throttle */
    qcb_uint throttling_iops_total_max_length;
    /* throttling.iops-write: limit of the disk throttle */
    qcb_uint throttling_iops_write;
    /* throttling.iops-write-max: limit of the disk throttle */
    qcb_uint throttling_iops_write_max;
    /* throttling.iops-write-max-length: limit of the disk throttle */
    qcb_uint throttling_iops_write_max_length;
    /* writeout: immediate: flush after each write; any other text is taken for nothing */
    const char *writeout;
} qcb_fsdev_local;
#define qcb_desc_fsdev_local qcb__descs[501]

/* -fsdev proxy: directory through a helper process */
typedef struct qcb_fsdev_proxy {
    /* id: name that the 9p device uses Required. */
    const char *id;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
    /* sock_fd: connected socket to the helper */
    qcb_uint sock_fd;
    /* socket: socket of the helper */
    const char *socket;
    /* writeout: immediate: flush after each write; any other text is taken for nothing */
    const char *writeout;
} qcb_fsdev_proxy;
#define qcb_desc_fsdev_proxy qcb__descs[502]

/* -fsdev synth: small file system inside QEMU, for tests */
typedef struct qcb_fsdev_synth {
    /* id: name that the 9p device uses Required. */
    const char *id;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
} qcb_fsdev_synth;
#define qcb_desc_fsdev_synth qcb__descs[503]

/* -virtfs local: directory of the host */
typedef struct qcb_virtfs_local {
    /* dmode: mode of new directories; base 0, so write a leading zero */
    qcb_uint dmode;
    /* fmode: mode of new files; base 0, so write a leading zero */
    qcb_uint fmode;
    /* id: name of the back end */
    const char *id;
    /* max_xattr: largest extended attribute in bytes */
    qcb_uint max_xattr;
    /* mount_tag: name that the guest mounts it by Required. */
    const char *mount_tag;
    /* multidevs: what to do when one export spans several devices */
    qcb_fs_multidevs multidevs;
    /* path: directory to export Required. */
    const char *path;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
    /* security_model: how the guest's owners and modes are kept Required. */
    qcb_fs_security security_model;
    /* writeout: immediate: flush after each write; any other text is taken for nothing */
    const char *writeout;
} qcb_virtfs_local;
#define qcb_desc_virtfs_local qcb__descs[661]

/* -virtfs proxy: directory through a helper process */
typedef struct qcb_virtfs_proxy {
    /* id: name of the back end */
    const char *id;
    /* mount_tag: name that the guest mounts it by Required. */
    const char *mount_tag;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
    /* sock_fd: connected socket to the helper */
    qcb_uint sock_fd;
    /* socket: socket of the helper */
    const char *socket;
    /* writeout: immediate: flush after each write; any other text is taken for nothing */
    const char *writeout;
} qcb_virtfs_proxy;
#define qcb_desc_virtfs_proxy qcb__descs[662]

/* -virtfs synth: small file system inside QEMU, for tests */
typedef struct qcb_virtfs_synth {
    /* id: name of the back end */
    const char *id;
    /* mount_tag: name that the guest mounts it by Required. */
    const char *mount_tag;
    /* readonly: the guest may only read (on or off; default off) */
    qcb_on_off readonly;
} qcb_virtfs_synth;
#define qcb_desc_virtfs_synth qcb__descs[663]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
