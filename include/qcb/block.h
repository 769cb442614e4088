/* qcb/block.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_BLOCK_H
#define QCB_BLOCK_H

#include <qcb/descs.h>
#include <qcb/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

typedef enum qcb_blkdebug_event {
    QCB_BLKDEBUG_EVENT_CLUSTER_ALLOC = 1, /* cluster_alloc */
    QCB_BLKDEBUG_EVENT_CLUSTER_ALLOC_BYTES, /* cluster_alloc_bytes */
    QCB_BLKDEBUG_EVENT_CLUSTER_ALLOC_SPACE, /* cluster_alloc_space */
    QCB_BLKDEBUG_EVENT_CLUSTER_FREE, /* cluster_free */
    QCB_BLKDEBUG_EVENT_COR_WRITE, /* cor_write */
    QCB_BLKDEBUG_EVENT_COW_READ, /* cow_read */
    QCB_BLKDEBUG_EVENT_COW_WRITE, /* cow_write */
    QCB_BLKDEBUG_EVENT_EMPTY_IMAGE_PREPARE, /* empty_image_prepare */
    QCB_BLKDEBUG_EVENT_FLUSH_TO_DISK, /* flush_to_disk */
    QCB_BLKDEBUG_EVENT_FLUSH_TO_OS, /* flush_to_os */
    QCB_BLKDEBUG_EVENT_L1_GROW_ACTIVATE_TABLE, /* l1_grow_activate_table */
    QCB_BLKDEBUG_EVENT_L1_GROW_ALLOC_TABLE, /* l1_grow_alloc_table */
    QCB_BLKDEBUG_EVENT_L1_GROW_WRITE_TABLE, /* l1_grow_write_table */
    QCB_BLKDEBUG_EVENT_L1_SHRINK_FREE_L2_CLUSTERS, /* l1_shrink_free_l2_clusters */
    QCB_BLKDEBUG_EVENT_L1_SHRINK_WRITE_TABLE, /* l1_shrink_write_table */
    QCB_BLKDEBUG_EVENT_L1_UPDATE, /* l1_update */
    QCB_BLKDEBUG_EVENT_L2_ALLOC_COW_READ, /* l2_alloc_cow_read */
    QCB_BLKDEBUG_EVENT_L2_ALLOC_WRITE, /* l2_alloc_write */
    QCB_BLKDEBUG_EVENT_L2_LOAD, /* l2_load */
    QCB_BLKDEBUG_EVENT_L2_UPDATE, /* l2_update */
    QCB_BLKDEBUG_EVENT_L2_UPDATE_COMPRESSED, /* l2_update_compressed */
    QCB_BLKDEBUG_EVENT_NONE, /* none */
    QCB_BLKDEBUG_EVENT_PWRITEV, /* pwritev */
    QCB_BLKDEBUG_EVENT_PWRITEV_DONE, /* pwritev_done */
    QCB_BLKDEBUG_EVENT_PWRITEV_RMW_AFTER_HEAD, /* pwritev_rmw_after_head */
    QCB_BLKDEBUG_EVENT_PWRITEV_RMW_AFTER_TAIL, /* pwritev_rmw_after_tail */
    QCB_BLKDEBUG_EVENT_PWRITEV_RMW_HEAD, /* pwritev_rmw_head */
    QCB_BLKDEBUG_EVENT_PWRITEV_RMW_TAIL, /* pwritev_rmw_tail */
    QCB_BLKDEBUG_EVENT_PWRITEV_ZERO, /* pwritev_zero */
    QCB_BLKDEBUG_EVENT_READ_AIO, /* read_aio */
    QCB_BLKDEBUG_EVENT_READ_BACKING_AIO, /* read_backing_aio */
    QCB_BLKDEBUG_EVENT_READ_COMPRESSED, /* read_compressed */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC, /* refblock_alloc */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC_HOOKUP, /* refblock_alloc_hookup */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC_SWITCH_TABLE, /* refblock_alloc_switch_table */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC_WRITE, /* refblock_alloc_write */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC_WRITE_BLOCKS, /* refblock_alloc_write_blocks */
    QCB_BLKDEBUG_EVENT_REFBLOCK_ALLOC_WRITE_TABLE, /* refblock_alloc_write_table */
    QCB_BLKDEBUG_EVENT_REFBLOCK_LOAD, /* refblock_load */
    QCB_BLKDEBUG_EVENT_REFBLOCK_UPDATE, /* refblock_update */
    QCB_BLKDEBUG_EVENT_REFBLOCK_UPDATE_PART, /* refblock_update_part */
    QCB_BLKDEBUG_EVENT_REFTABLE_GROW, /* reftable_grow */
    QCB_BLKDEBUG_EVENT_REFTABLE_LOAD, /* reftable_load */
    QCB_BLKDEBUG_EVENT_REFTABLE_UPDATE, /* reftable_update */
    QCB_BLKDEBUG_EVENT_VMSTATE_LOAD, /* vmstate_load */
    QCB_BLKDEBUG_EVENT_VMSTATE_SAVE, /* vmstate_save */
    QCB_BLKDEBUG_EVENT_WRITE_AIO, /* write_aio */
    QCB_BLKDEBUG_EVENT_WRITE_COMPRESSED /* write_compressed */
} qcb_blkdebug_event;

typedef enum qcb_blkdebug_io_type {
    QCB_BLKDEBUG_IO_TYPE_BLOCK_STATUS = 1, /* block-status */
    QCB_BLKDEBUG_IO_TYPE_DISCARD, /* discard */
    QCB_BLKDEBUG_IO_TYPE_FLUSH, /* flush */
    QCB_BLKDEBUG_IO_TYPE_READ, /* read */
    QCB_BLKDEBUG_IO_TYPE_WRITE, /* write */
    QCB_BLKDEBUG_IO_TYPE_WRITE_ZEROES /* write-zeroes */
} qcb_blkdebug_io_type;

typedef enum qcb_block_permission {
    QCB_BLOCK_PERMISSION_CONSISTENT_READ = 1, /* consistent-read */
    QCB_BLOCK_PERMISSION_RESIZE, /* resize */
    QCB_BLOCK_PERMISSION_WRITE, /* write */
    QCB_BLOCK_PERMISSION_WRITE_UNCHANGED /* write-unchanged */
} qcb_block_permission;

typedef enum qcb_detect_zeroes {
    QCB_DETECT_ZEROES_OFF = 1, /* off */
    QCB_DETECT_ZEROES_ON, /* on */
    QCB_DETECT_ZEROES_UNMAP /* unmap */
} qcb_detect_zeroes;

typedef enum qcb_block_discard {
    QCB_BLOCK_DISCARD_IGNORE = 1, /* ignore */
    QCB_BLOCK_DISCARD_UNMAP /* unmap */
} qcb_block_discard;

typedef enum qcb_on_cbw_error {
    QCB_ON_CBW_ERROR_BREAK_GUEST_WRITE = 1, /* break-guest-write */
    QCB_ON_CBW_ERROR_BREAK_SNAPSHOT /* break-snapshot */
} qcb_on_cbw_error;

typedef enum qcb_block_aio {
    QCB_BLOCK_AIO_IO_URING = 1, /* io_uring */
    QCB_BLOCK_AIO_NATIVE, /* native */
    QCB_BLOCK_AIO_THREADS /* threads */
} qcb_block_aio;

typedef enum qcb_iscsi_header_digest {
    QCB_ISCSI_HEADER_DIGEST_CRC32C = 1, /* crc32c */
    QCB_ISCSI_HEADER_DIGEST_CRC32C_NONE, /* crc32c-none */
    QCB_ISCSI_HEADER_DIGEST_NONE, /* none */
    QCB_ISCSI_HEADER_DIGEST_NONE_CRC32C /* none-crc32c */
} qcb_iscsi_header_digest;

typedef enum qcb_iscsi_transport {
    QCB_ISCSI_TRANSPORT_ISER = 1, /* iser */
    QCB_ISCSI_TRANSPORT_TCP /* tcp */
} qcb_iscsi_transport;

typedef enum qcb_nfs_transport {
    QCB_NFS_TRANSPORT_INET = 1 /* inet */
} qcb_nfs_transport;

typedef enum qcb_qcow2_overlap_check_mode {
    QCB_QCOW2_OVERLAP_CHECK_MODE_ALL = 1, /* all */
    QCB_QCOW2_OVERLAP_CHECK_MODE_CACHED, /* cached */
    QCB_QCOW2_OVERLAP_CHECK_MODE_CONSTANT, /* constant */
    QCB_QCOW2_OVERLAP_CHECK_MODE_NONE /* none */
} qcb_qcow2_overlap_check_mode;

typedef enum qcb_quorum_read_pattern {
    QCB_QUORUM_READ_PATTERN_FIFO = 1, /* fifo */
    QCB_QUORUM_READ_PATTERN_QUORUM /* quorum */
} qcb_quorum_read_pattern;

typedef enum qcb_rbd_auth_mode {
    QCB_RBD_AUTH_MODE_CEPHX = 1, /* cephx */
    QCB_RBD_AUTH_MODE_NONE /* none */
} qcb_rbd_auth_mode;

typedef enum qcb_replication_mode {
    QCB_REPLICATION_MODE_PRIMARY = 1, /* primary */
    QCB_REPLICATION_MODE_SECONDARY /* secondary */
} qcb_replication_mode;

typedef enum qcb_ssh_host_key_check_hash_type {
    QCB_SSH_HOST_KEY_CHECK_HASH_TYPE_MD5 = 1, /* md5 */
    QCB_SSH_HOST_KEY_CHECK_HASH_TYPE_SHA1, /* sha1 */
    QCB_SSH_HOST_KEY_CHECK_HASH_TYPE_SHA256 /* sha256 */
} qcb_ssh_host_key_check_hash_type;

typedef enum qcb_drive_aio {
    QCB_DRIVE_AIO_IO_URING = 1, /* io_uring */
    QCB_DRIVE_AIO_NATIVE, /* native */
    QCB_DRIVE_AIO_THREADS /* threads */
} qcb_drive_aio;

typedef enum qcb_drive_detect_zeroes {
    QCB_DRIVE_DETECT_ZEROES_OFF = 1, /* off */
    QCB_DRIVE_DETECT_ZEROES_ON, /* on */
    QCB_DRIVE_DETECT_ZEROES_UNMAP /* unmap */
} qcb_drive_detect_zeroes;

typedef enum qcb_drive_discard {
    QCB_DRIVE_DISCARD_IGNORE = 1, /* ignore */
    QCB_DRIVE_DISCARD_OFF, /* off */
    QCB_DRIVE_DISCARD_ON, /* on */
    QCB_DRIVE_DISCARD_UNMAP /* unmap */
} qcb_drive_discard;

typedef enum qcb_drive_interface {
    QCB_DRIVE_INTERFACE_FLOPPY = 1, /* floppy */
    QCB_DRIVE_INTERFACE_IDE, /* ide */
    QCB_DRIVE_INTERFACE_MTD, /* mtd */
    QCB_DRIVE_INTERFACE_NONE, /* none */
    QCB_DRIVE_INTERFACE_PFLASH, /* pflash */
    QCB_DRIVE_INTERFACE_SCSI, /* scsi */
    QCB_DRIVE_INTERFACE_SD, /* sd */
    QCB_DRIVE_INTERFACE_VIRTIO, /* virtio */
    QCB_DRIVE_INTERFACE_XEN /* xen */
} qcb_drive_interface;

typedef enum qcb_drive_media {
    QCB_DRIVE_MEDIA_CDROM = 1, /* cdrom */
    QCB_DRIVE_MEDIA_DISK /* disk */
} qcb_drive_media;

typedef enum qcb_drive_rerror {
    QCB_DRIVE_RERROR_IGNORE = 1, /* ignore */
    QCB_DRIVE_RERROR_REPORT, /* report */
    QCB_DRIVE_RERROR_STOP /* stop */
} qcb_drive_rerror;

typedef enum qcb_drive_werror {
    QCB_DRIVE_WERROR_ENOSPC = 1, /* enospc */
    QCB_DRIVE_WERROR_IGNORE, /* ignore */
    QCB_DRIVE_WERROR_REPORT, /* report */
    QCB_DRIVE_WERROR_STOP /* stop */
} qcb_drive_werror;

typedef struct qcb_blockdev_cache_options {
    /* direct (on or off) */
    qcb_on_off direct;
    /* no-flush (on or off) */
    qcb_on_off no_flush;
} qcb_blockdev_cache_options;
#define qcb_desc_blockdev_cache_options qcb__descs[48]

typedef struct qcb_blkdebug_inject_error_options {
    /* delay-ns */
    qcb_int delay_ns;
    /* errno */
    qcb_int errno;
    /* event Required. */
    qcb_blkdebug_event event;
    /* immediately (on or off) */
    qcb_on_off immediately;
    /* iotype */
    qcb_blkdebug_io_type iotype;
    /* once (on or off) */
    qcb_on_off once;
    /* sector */
    qcb_int sector;
    /* state */
    qcb_int state;
} qcb_blkdebug_inject_error_options;
typedef struct qcb_blkdebug_inject_error_options_list {
    const qcb_blkdebug_inject_error_options *items;
    size_t count;
} qcb_blkdebug_inject_error_options_list;
#define qcb_desc_blkdebug_inject_error_options qcb__descs[40]

typedef struct qcb_blkdebug_set_state_options {
    /* event Required. */
    qcb_blkdebug_event event;
    /* new_state Required. */
    qcb_int new_state;
    /* state */
    qcb_int state;
} qcb_blkdebug_set_state_options;
typedef struct qcb_blkdebug_set_state_options_list {
    const qcb_blkdebug_set_state_options *items;
    size_t count;
} qcb_blkdebug_set_state_options_list;
#define qcb_desc_blkdebug_set_state_options qcb__descs[41]

/* -blockdev blkdebug */
typedef struct qcb_blockdev_blkdebug {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* align (unit bytes; 0 to 1073741824; a power of two) */
    qcb_uint align;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* config */
    const char *config;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* image (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice image;
    /* inject-error */
    qcb_blkdebug_inject_error_options_list inject_error;
    /* max-discard (unit bytes) */
    qcb_int max_discard;
    /* max-transfer (unit bytes) */
    qcb_int max_transfer;
    /* max-write-zero (unit bytes) */
    qcb_int max_write_zero;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* opt-discard (unit bytes) */
    qcb_int opt_discard;
    /* opt-write-zero (unit bytes) */
    qcb_int opt_write_zero;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* set-state */
    qcb_blkdebug_set_state_options_list set_state;
    /* take-child-perms (of qcb_block_permission) */
    qcb_enums take_child_perms;
    /* unshare-child-perms (of qcb_block_permission) */
    qcb_enums unshare_child_perms;
} qcb_blockdev_blkdebug;
#define qcb_desc_blockdev_blkdebug qcb__descs[43]

/* -blockdev blklogwrites */
typedef struct qcb_blockdev_blklogwrites {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* log (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice log;
    /* log-append (on or off) */
    qcb_on_off log_append;
    /* log-sector-size (unit bytes; 0 to 8388608; a power of two) */
    qcb_uint log_sector_size;
    /* log-super-update-interval */
    qcb_uint log_super_update_interval;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_blklogwrites;
#define qcb_desc_blockdev_blklogwrites qcb__descs[44]

/* -blockdev blkreplay */
typedef struct qcb_blockdev_blkreplay {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* image (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice image;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_blkreplay;
#define qcb_desc_blockdev_blkreplay qcb__descs[45]

/* -blockdev blkverify */
typedef struct qcb_blockdev_blkverify {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* raw (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice raw;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* test (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice test;
} qcb_blockdev_blkverify;
#define qcb_desc_blockdev_blkverify qcb__descs[46]

/* -blockdev bochs */
typedef struct qcb_blockdev_bochs {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_bochs;
#define qcb_desc_blockdev_bochs qcb__descs[47]

/* -blockdev cloop */
typedef struct qcb_blockdev_cloop {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_cloop;
#define qcb_desc_blockdev_cloop qcb__descs[49]

/* -blockdev compress */
typedef struct qcb_blockdev_compress {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_compress;
#define qcb_desc_blockdev_compress qcb__descs[50]

typedef struct qcb_block_dirty_bitmap {
    /* name Required. */
    const char *name;
    /* node Required. */
    const char *node;
} qcb_block_dirty_bitmap;
#define qcb_desc_block_dirty_bitmap qcb__descs[42]

/* -blockdev copy-before-write */
typedef struct qcb_blockdev_copy_before_write {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* bitmap */
    qcb_block_dirty_bitmap bitmap;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* cbw-timeout */
    qcb_uint cbw_timeout;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* min-cluster-size (unit bytes; since 9.2) */
    qcb_uint min_cluster_size;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* on-cbw-error */
    qcb_on_cbw_error on_cbw_error;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* target (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice target;
} qcb_blockdev_copy_before_write;
#define qcb_desc_blockdev_copy_before_write qcb__descs[51]

/* -blockdev copy-on-read */
typedef struct qcb_blockdev_copy_on_read {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* bottom: node where copying on read ends (names a node) */
    const char *bottom;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_copy_on_read;
#define qcb_desc_blockdev_copy_on_read qcb__descs[52]

/* -blockdev dmg */
typedef struct qcb_blockdev_dmg {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_dmg;
#define qcb_desc_blockdev_dmg qcb__descs[53]

/* -blockdev file */
typedef struct qcb_blockdev_file {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* aio */
    qcb_block_aio aio;
    /* aio-max-batch */
    qcb_int aio_max_batch;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* drop-cache (on or off) */
    qcb_on_off drop_cache;
    /* filename: file of the host Required. */
    const char *filename;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* locking (on, off or auto) */
    qcb_on_off locking;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* pr-manager: helper for persistent reservations (names a object) */
    const char *pr_manager;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* x-check-cache-dropped (on or off) */
    qcb_on_off x_check_cache_dropped;
} qcb_blockdev_file;
#define qcb_desc_blockdev_file qcb__descs[54]

/* -blockdev ftp */
typedef struct qcb_blockdev_ftp {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* password-secret: secret object that holds it (names a object) */
    const char *password_secret;
    /* proxy-password-secret: secret object that holds it (names a object) */
    const char *proxy_password_secret;
    /* proxy-username */
    const char *proxy_username;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* readahead (unit bytes) */
    qcb_int readahead;
    /* timeout */
    qcb_int timeout;
    /* url Required. */
    const char *url;
    /* username */
    const char *username;
} qcb_blockdev_ftp;
#define qcb_desc_blockdev_ftp qcb__descs[55]

/* -blockdev ftps */
typedef struct qcb_blockdev_ftps {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* password-secret: secret object that holds it (names a object) */
    const char *password_secret;
    /* proxy-password-secret: secret object that holds it (names a object) */
    const char *proxy_password_secret;
    /* proxy-username */
    const char *proxy_username;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* readahead (unit bytes) */
    qcb_int readahead;
    /* sslverify (on or off) */
    qcb_on_off sslverify;
    /* timeout */
    qcb_int timeout;
    /* url Required. */
    const char *url;
    /* username */
    const char *username;
} qcb_blockdev_ftps;
#define qcb_desc_blockdev_ftps qcb__descs[56]

/* -blockdev gluster */
typedef struct qcb_blockdev_gluster {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* debug */
    qcb_int debug;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* logfile */
    const char *logfile;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* server (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) Required. */
    qcb_choices server;
    /* volume Required. */
    const char *volume;
} qcb_blockdev_gluster;
#define qcb_desc_blockdev_gluster qcb__descs[57]

/* -blockdev host_cdrom */
typedef struct qcb_blockdev_host_cdrom {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* aio */
    qcb_block_aio aio;
    /* aio-max-batch */
    qcb_int aio_max_batch;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* drop-cache (on or off) */
    qcb_on_off drop_cache;
    /* filename: file of the host Required. */
    const char *filename;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* locking (on, off or auto) */
    qcb_on_off locking;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* pr-manager: helper for persistent reservations (names a object) */
    const char *pr_manager;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* x-check-cache-dropped (on or off) */
    qcb_on_off x_check_cache_dropped;
} qcb_blockdev_host_cdrom;
#define qcb_desc_blockdev_host_cdrom qcb__descs[58]

/* -blockdev host_device */
typedef struct qcb_blockdev_host_device {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* aio */
    qcb_block_aio aio;
    /* aio-max-batch */
    qcb_int aio_max_batch;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* drop-cache (on or off) */
    qcb_on_off drop_cache;
    /* filename: file of the host Required. */
    const char *filename;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* locking (on, off or auto) */
    qcb_on_off locking;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* pr-manager: helper for persistent reservations (names a object) */
    const char *pr_manager;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* x-check-cache-dropped (on or off) */
    qcb_on_off x_check_cache_dropped;
} qcb_blockdev_host_device;
#define qcb_desc_blockdev_host_device qcb__descs[59]

/* -blockdev http */
typedef struct qcb_blockdev_http {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* cookie */
    const char *cookie;
    /* cookie-secret: secret object that holds it (names a object) */
    const char *cookie_secret;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-range (on or off) */
    qcb_on_off force_range;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* password-secret: secret object that holds it (names a object) */
    const char *password_secret;
    /* proxy-password-secret: secret object that holds it (names a object) */
    const char *proxy_password_secret;
    /* proxy-username */
    const char *proxy_username;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* readahead (unit bytes) */
    qcb_int readahead;
    /* timeout */
    qcb_int timeout;
    /* url Required. */
    const char *url;
    /* username */
    const char *username;
} qcb_blockdev_http;
#define qcb_desc_blockdev_http qcb__descs[60]

/* -blockdev https */
typedef struct qcb_blockdev_https {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* cookie */
    const char *cookie;
    /* cookie-secret: secret object that holds it (names a object) */
    const char *cookie_secret;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-range (on or off) */
    qcb_on_off force_range;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* password-secret: secret object that holds it (names a object) */
    const char *password_secret;
    /* proxy-password-secret: secret object that holds it (names a object) */
    const char *proxy_password_secret;
    /* proxy-username */
    const char *proxy_username;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* readahead (unit bytes) */
    qcb_int readahead;
    /* sslverify (on or off) */
    qcb_on_off sslverify;
    /* timeout */
    qcb_int timeout;
    /* url Required. */
    const char *url;
    /* username */
    const char *username;
} qcb_blockdev_https;
#define qcb_desc_blockdev_https qcb__descs[61]

/* -blockdev io_uring */
typedef struct qcb_blockdev_io_uring {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* filename Required. */
    const char *filename;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_io_uring;
#define qcb_desc_blockdev_io_uring qcb__descs[62]

/* -blockdev iscsi */
typedef struct qcb_blockdev_iscsi {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* header-digest */
    qcb_iscsi_header_digest header_digest;
    /* initiator-name */
    const char *initiator_name;
    /* lun */
    qcb_int lun;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* password-secret: secret object that holds it (names a object) */
    const char *password_secret;
    /* portal Required. */
    const char *portal;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* target Required. */
    const char *target;
    /* timeout */
    qcb_int timeout;
    /* transport Required. */
    qcb_iscsi_transport transport;
    /* user */
    const char *user;
} qcb_blockdev_iscsi;
#define qcb_desc_blockdev_iscsi qcb__descs[63]

/* -blockdev luks */
typedef struct qcb_blockdev_luks {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* header (one of qcb_blockdev_..., or a text; since 9.0) */
    qcb_choice header;
    /* key-secret: secret object that holds it (names a object) */
    const char *key_secret;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_luks;
#define qcb_desc_blockdev_luks qcb__descs[64]

/* -blockdev nbd */
typedef struct qcb_blockdev_nbd {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* export */
    const char *export_;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* open-timeout */
    qcb_uint open_timeout;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* reconnect-delay */
    qcb_uint reconnect_delay;
    /* server (qcb_socket_fd, qcb_socket_inet, qcb_socket_unix_ or qcb_socket_vsock) Required. */
    qcb_choice server;
    /* tls-creds: credentials for TLS (names a object) */
    const char *tls_creds;
    /* tls-hostname */
    const char *tls_hostname;
    /* x-dirty-bitmap */
    const char *x_dirty_bitmap;
} qcb_blockdev_nbd;
#define qcb_desc_blockdev_nbd qcb__descs[65]

typedef struct qcb_nfs_server {
    /* host Required. */
    const char *host;
    /* type Required. */
    qcb_nfs_transport type;
} qcb_nfs_server;
#define qcb_desc_nfs_server qcb__descs[547]

/* -blockdev nfs */
typedef struct qcb_blockdev_nfs {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* debug */
    qcb_int debug;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* group */
    qcb_int group;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* page-cache-size */
    qcb_int page_cache_size;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* readahead-size */
    qcb_int readahead_size;
    /* server Required. */
    qcb_nfs_server server;
    /* tcp-syn-count */
    qcb_int tcp_syn_count;
    /* user */
    qcb_int user;
} qcb_blockdev_nfs;
#define qcb_desc_blockdev_nfs qcb__descs[66]

/* -blockdev null-aio */
typedef struct qcb_blockdev_null_aio {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* latency-ns (unit ns; 0 to 9223372036854775807) */
    qcb_uint latency_ns;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* read-zeroes (on or off) */
    qcb_on_off read_zeroes;
    /* size (unit bytes) */
    qcb_int size;
} qcb_blockdev_null_aio;
#define qcb_desc_blockdev_null_aio qcb__descs[67]

/* -blockdev null-co */
typedef struct qcb_blockdev_null_co {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* latency-ns (unit ns; 0 to 9223372036854775807) */
    qcb_uint latency_ns;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* read-zeroes (on or off) */
    qcb_on_off read_zeroes;
    /* size (unit bytes) */
    qcb_int size;
} qcb_blockdev_null_co;
#define qcb_desc_blockdev_null_co qcb__descs[68]

/* -blockdev nvme */
typedef struct qcb_blockdev_nvme {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* device Required. */
    const char *device;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* namespace Required. */
    qcb_int namespace_;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_nvme;
#define qcb_desc_blockdev_nvme qcb__descs[69]

/* -blockdev nvme-io_uring */
typedef struct qcb_blockdev_nvme_io_uring {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_nvme_io_uring;
#define qcb_desc_blockdev_nvme_io_uring qcb__descs[70]

/* -blockdev parallels */
typedef struct qcb_blockdev_parallels {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_parallels;
#define qcb_desc_blockdev_parallels qcb__descs[71]

/* -blockdev preallocate */
typedef struct qcb_blockdev_preallocate {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* prealloc-align (unit bytes) */
    qcb_int prealloc_align;
    /* prealloc-size (unit bytes) */
    qcb_int prealloc_size;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_preallocate;
#define qcb_desc_blockdev_preallocate qcb__descs[72]

/* -blockdev qcow */
typedef struct qcb_blockdev_qcow {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* backing (one of qcb_blockdev_..., or a text ("" is none)) */
    qcb_choice backing;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* encrypt (qcb_qcow_encryption_aes) */
    qcb_choice encrypt;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_qcow;
#define qcb_desc_blockdev_qcow qcb__descs[73]

/* -blockdev qcow2 */
typedef struct qcb_blockdev_qcow2 {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* backing (one of qcb_blockdev_..., or a text ("" is none)) */
    qcb_choice backing;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* cache-clean-interval */
    qcb_int cache_clean_interval;
    /* cache-size (unit bytes) */
    qcb_int cache_size;
    /* data-file (one of qcb_blockdev_..., or a text) */
    qcb_choice data_file;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* discard-no-unref (on or off; since 8.1) */
    qcb_on_off discard_no_unref;
    /* encrypt (qcb_qcow2_encryption_aes or qcb_qcow2_encryption_luks) */
    qcb_choice encrypt;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* l2-cache-entry-size (unit bytes) */
    qcb_int l2_cache_entry_size;
    /* l2-cache-size (unit bytes) */
    qcb_int l2_cache_size;
    /* lazy-refcounts (on or off) */
    qcb_on_off lazy_refcounts;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* overlap-check (qcb_qcow2_overlap_checks, or a text) */
    qcb_choice overlap_check;
    /* pass-discard-other (on or off) */
    qcb_on_off pass_discard_other;
    /* pass-discard-request (on or off) */
    qcb_on_off pass_discard_request;
    /* pass-discard-snapshot (on or off) */
    qcb_on_off pass_discard_snapshot;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* refcount-cache-size (unit bytes) */
    qcb_int refcount_cache_size;
} qcb_blockdev_qcow2;
#define qcb_desc_blockdev_qcow2 qcb__descs[74]

/* -blockdev qed */
typedef struct qcb_blockdev_qed {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* backing (one of qcb_blockdev_..., or a text ("" is none)) */
    qcb_choice backing;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_qed;
#define qcb_desc_blockdev_qed qcb__descs[75]

/* -blockdev quorum */
typedef struct qcb_blockdev_quorum {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* blkverify (on or off) */
    qcb_on_off blkverify;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* children (one of qcb_blockdev_..., or a text) Required. */
    qcb_choices children;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* read-pattern */
    qcb_quorum_read_pattern read_pattern;
    /* rewrite-corrupted (on or off) */
    qcb_on_off rewrite_corrupted;
    /* vote-threshold Required. */
    qcb_int vote_threshold;
} qcb_blockdev_quorum;
#define qcb_desc_blockdev_quorum qcb__descs[76]

/* -blockdev raw */
typedef struct qcb_blockdev_raw {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* offset (unit bytes) */
    qcb_int offset;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* size (unit bytes) */
    qcb_int size;
} qcb_blockdev_raw;
#define qcb_desc_blockdev_raw qcb__descs[77]

/* -blockdev rbd */
typedef struct qcb_blockdev_rbd {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auth-client-required (of qcb_rbd_auth_mode) */
    qcb_enums auth_client_required;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* conf */
    const char *conf;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* encrypt (qcb_rbd_encryption_luks, qcb_rbd_encryption_luks_any or qcb_rbd_encryption_luks2) */
    qcb_choice encrypt;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* image Required. */
    const char *image;
    /* key-secret: secret object that holds it (names a object) */
    const char *key_secret;
    /* namespace */
    const char *namespace_;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* pool Required. */
    const char *pool;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* server */
    qcb_inet_address_base_list server;
    /* snapshot */
    const char *snapshot;
    /* user */
    const char *user;
} qcb_blockdev_rbd;
#define qcb_desc_blockdev_rbd qcb__descs[78]

/* -blockdev replication */
typedef struct qcb_blockdev_replication {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* mode Required. */
    qcb_replication_mode mode;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* top-id */
    const char *top_id;
} qcb_blockdev_replication;
#define qcb_desc_blockdev_replication qcb__descs[79]

/* -blockdev snapshot-access */
typedef struct qcb_blockdev_snapshot_access {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_snapshot_access;
#define qcb_desc_blockdev_snapshot_access qcb__descs[80]

/* -blockdev ssh */
typedef struct qcb_blockdev_ssh {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* host-key-check (qcb_ssh_host_key_check_hash, qcb_ssh_host_key_check_known_hosts or qcb_ssh_host_key_check_none) */
    qcb_choice host_key_check;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* server Required. */
    qcb_inet_address server;
    /* user */
    const char *user;
} qcb_blockdev_ssh;
#define qcb_desc_blockdev_ssh qcb__descs[81]

/* -blockdev throttle */
typedef struct qcb_blockdev_throttle {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* throttle-group (names a object) Required. */
    const char *throttle_group;
} qcb_blockdev_throttle;
#define qcb_desc_blockdev_throttle qcb__descs[82]

/* -blockdev vdi */
typedef struct qcb_blockdev_vdi {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_vdi;
#define qcb_desc_blockdev_vdi qcb__descs[83]

/* -blockdev vhdx */
typedef struct qcb_blockdev_vhdx {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_vhdx;
#define qcb_desc_blockdev_vhdx qcb__descs[84]

/* -blockdev virtio-blk-vfio-pci */
typedef struct qcb_blockdev_virtio_blk_vfio_pci {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_virtio_blk_vfio_pci;
#define qcb_desc_blockdev_virtio_blk_vfio_pci qcb__descs[85]

/* -blockdev virtio-blk-vhost-user */
typedef struct qcb_blockdev_virtio_blk_vhost_user {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_virtio_blk_vhost_user;
#define qcb_desc_blockdev_virtio_blk_vhost_user qcb__descs[86]

/* -blockdev virtio-blk-vhost-vdpa */
typedef struct qcb_blockdev_virtio_blk_vhost_vdpa {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* path Required. */
    const char *path;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_virtio_blk_vhost_vdpa;
#define qcb_desc_blockdev_virtio_blk_vhost_vdpa qcb__descs[87]

/* -blockdev vmdk */
typedef struct qcb_blockdev_vmdk {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* backing (one of qcb_blockdev_..., or a text ("" is none)) */
    qcb_choice backing;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_vmdk;
#define qcb_desc_blockdev_vmdk qcb__descs[88]

/* -blockdev vpc */
typedef struct qcb_blockdev_vpc {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* discard */
    qcb_block_discard discard;
    /* file (one of qcb_blockdev_..., or a text) Required. */
    qcb_choice file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
} qcb_blockdev_vpc;
#define qcb_desc_blockdev_vpc qcb__descs[89]

/* -blockdev vvfat */
typedef struct qcb_blockdev_vvfat {
    /* active (on or off; since 10.0) */
    qcb_on_off active;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* cache */
    qcb_blockdev_cache_options cache;
    /* detect-zeroes */
    qcb_detect_zeroes detect_zeroes;
    /* dir Required. */
    const char *dir;
    /* discard */
    qcb_block_discard discard;
    /* fat-type */
    qcb_int fat_type;
    /* floppy (on or off) */
    qcb_on_off floppy;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* label */
    const char *label;
    /* node-name: name of the node (names a node) */
    const char *node_name;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* rw (on or off) */
    qcb_on_off rw;
} qcb_blockdev_vvfat;
#define qcb_desc_blockdev_vvfat qcb__descs[90]

typedef struct qcb_qcow_encryption_aes {
    /* key-secret: secret object that holds it (names a object) */
    const char *key_secret;
} qcb_qcow_encryption_aes;
#define qcb_desc_qcow_encryption_aes qcb__descs[626]

typedef struct qcb_qcow2_encryption_aes {
    /* key-secret: secret object that holds it (names a object) */
    const char *key_secret;
} qcb_qcow2_encryption_aes;
#define qcb_desc_qcow2_encryption_aes qcb__descs[623]

typedef struct qcb_qcow2_encryption_luks {
    /* key-secret: secret object that holds it (names a object) */
    const char *key_secret;
} qcb_qcow2_encryption_luks;
#define qcb_desc_qcow2_encryption_luks qcb__descs[624]

typedef struct qcb_qcow2_overlap_checks {
    /* active-l1 (on or off) */
    qcb_on_off active_l1;
    /* active-l2 (on or off) */
    qcb_on_off active_l2;
    /* bitmap-directory (on or off) */
    qcb_on_off bitmap_directory;
    /* inactive-l1 (on or off) */
    qcb_on_off inactive_l1;
    /* inactive-l2 (on or off) */
    qcb_on_off inactive_l2;
    /* main-header (on or off) */
    qcb_on_off main_header;
    /* refcount-block (on or off) */
    qcb_on_off refcount_block;
    /* refcount-table (on or off) */
    qcb_on_off refcount_table;
    /* snapshot-table (on or off) */
    qcb_on_off snapshot_table;
    /* template */
    qcb_qcow2_overlap_check_mode template_;
} qcb_qcow2_overlap_checks;
#define qcb_desc_qcow2_overlap_checks qcb__descs[625]

typedef struct qcb_rbd_encryption_luks {
    /* key-secret: secret object that holds it (names a object) Required. */
    const char *key_secret;
    /* parent (qcb_rbd_encryption_luks, qcb_rbd_encryption_luks_any or qcb_rbd_encryption_luks2; since 8.0) */
    qcb_choice parent;
} qcb_rbd_encryption_luks;
#define qcb_desc_rbd_encryption_luks qcb__descs[627]

typedef struct qcb_rbd_encryption_luks_any {
    /* key-secret: secret object that holds it (names a object) Required. */
    const char *key_secret;
    /* parent (qcb_rbd_encryption_luks, qcb_rbd_encryption_luks_any or qcb_rbd_encryption_luks2; since 8.0) */
    qcb_choice parent;
} qcb_rbd_encryption_luks_any;
#define qcb_desc_rbd_encryption_luks_any qcb__descs[629]

typedef struct qcb_rbd_encryption_luks2 {
    /* key-secret: secret object that holds it (names a object) Required. */
    const char *key_secret;
    /* parent (qcb_rbd_encryption_luks, qcb_rbd_encryption_luks_any or qcb_rbd_encryption_luks2; since 8.0) */
    qcb_choice parent;
} qcb_rbd_encryption_luks2;
#define qcb_desc_rbd_encryption_luks2 qcb__descs[628]

typedef struct qcb_ssh_host_key_check_hash {
    /* hash Required. */
    const char *hash;
    /* type Required. */
    qcb_ssh_host_key_check_hash_type type;
} qcb_ssh_host_key_check_hash;
#define qcb_desc_ssh_host_key_check_hash qcb__descs[653]

typedef struct qcb_ssh_host_key_check_known_hosts {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_ssh_host_key_check_known_hosts;
#define qcb_desc_ssh_host_key_check_known_hosts qcb__descs[654]

typedef struct qcb_ssh_host_key_check_none {
    uint64_t qcb__none; /* it has no properties; leave this alone */
} qcb_ssh_host_key_check_none;
#define qcb_desc_ssh_host_key_check_none qcb__descs[655]

/* -drive: a disk with its back end, and where it plugs in */
typedef struct qcb_drive {
    /* active (on or off) */
    qcb_on_off active;
    /* aio */
    qcb_drive_aio aio;
    /* auto-read-only (on or off) */
    qcb_on_off auto_read_only;
    /* bus */
    qcb_uint bus;
    /* cache: writeback, none, writethrough, directsync or unsafe */
    const char *cache;
    /* cache.direct (on or off) */
    qcb_on_off cache_direct;
    /* cache.no-flush (on or off) */
    qcb_on_off cache_no_flush;
    /* cache.writeback (on or off) */
    qcb_on_off cache_writeback;
    /* copy-on-read (on or off) */
    qcb_on_off copy_on_read;
    /* detect-zeroes */
    qcb_drive_detect_zeroes detect_zeroes;
    /* discard */
    qcb_drive_discard discard;
    /* driver */
    const char *driver;
    /* file */
    const char *file;
    /* force-share (on or off) */
    qcb_on_off force_share;
    /* format */
    const char *format;
    /* id: name of the disk */
    const char *id;
    /* if */
    qcb_drive_interface if_;
    /* index */
    qcb_uint index;
    /* media */
    qcb_drive_media media;
    /* node-name (names a node) */
    const char *node_name;
    /* any other key: options of the block driver, with dots where they nest */
    qcb_properties properties;
    /* read-only (on or off) */
    qcb_on_off read_only;
    /* rerror */
    qcb_drive_rerror rerror;
    /* snapshot (on or off) */
    qcb_on_off snapshot;
    /* stats-account-failed (on or off) */
    qcb_on_off stats_account_failed;
    /* stats-account-invalid (on or off) */
    qcb_on_off stats_account_invalid;
    /* throttling.bps-read */
    qcb_uint throttling_bps_read;
    /* throttling.bps-read-max */
    qcb_uint throttling_bps_read_max;
    /* throttling.bps-read-max-length */
    qcb_uint throttling_bps_read_max_length;
    /* throttling.bps-total */
    qcb_uint throttling_bps_total;
    /* throttling.bps-total-max */
    qcb_uint throttling_bps_total_max;
    /* throttling.bps-total-max-length */
    qcb_uint throttling_bps_total_max_length;
    /* throttling.bps-write */
    qcb_uint throttling_bps_write;
    /* throttling.bps-write-max */
    qcb_uint throttling_bps_write_max;
    /* throttling.bps-write-max-length */
    qcb_uint throttling_bps_write_max_length;
    /* throttling.group */
    const char *throttling_group;
    /* throttling.iops-read */
    qcb_uint throttling_iops_read;
    /* throttling.iops-read-max */
    qcb_uint throttling_iops_read_max;
    /* throttling.iops-read-max-length */
    qcb_uint throttling_iops_read_max_length;
    /* throttling.iops-size */
    qcb_uint throttling_iops_size;
    /* throttling.iops-total */
    qcb_uint throttling_iops_total;
    /* throttling.iops-total-max */
    qcb_uint throttling_iops_total_max;
    /* throttling.iops-total-max-length */
    qcb_uint throttling_iops_total_max_length;
    /* throttling.iops-write */
    qcb_uint throttling_iops_write;
    /* throttling.iops-write-max */
    qcb_uint throttling_iops_write_max;
    /* throttling.iops-write-max-length */
    qcb_uint throttling_iops_write_max_length;
    /* unit */
    qcb_uint unit;
    /* werror */
    qcb_drive_werror werror;
} qcb_drive;
#define qcb_desc_drive qcb__descs[500]

/* -iscsi: defaults of iSCSI sessions */
typedef struct qcb_iscsi {
    /* header-digest */
    const char *header_digest;
    /* id: iSCSI target that they are for */
    const char *id;
    /* initiator-name */
    const char *initiator_name;
    /* password */
    const char *password;
    /* password-secret */
    const char *password_secret;
    /* timeout */
    qcb_uint timeout;
    /* user */
    const char *user;
} qcb_iscsi;
#define qcb_desc_iscsi qcb__descs[512]

/* clang-format on */

#ifdef __cplusplus
}
#endif
#endif
