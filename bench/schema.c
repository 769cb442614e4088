/* qcb-bench-schema: what look-ups cost. SPDX-License-Identifier: MIT */
#include <qcb/schema.h>
#include <stdio.h>
#include <time.h>

static double now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static volatile uint64_t sink;

int main(void)
{
    static const char *const names[] = { "mac", "netdev", "bootindex", "addr", "mq", "rx_queue_size", "host_mtu", "romfile" };
    enum { ROUNDS = 400000, NAMES = sizeof names / sizeof *names };
    qcb_target target;
    qcb_type type;
    qcb_member_info info;
    qcb_slice slices[NAMES];
    double start, look = 1e9, full = 1e9, find = 1e9;
    qcb_target_init(&target, NULL, "11.1", "x86_64");
    type = qcb_find_type(&target, QCB_KIND_DEVICE, qcb_str("virtio-net-pci"));
    for (int i = 0; i < NAMES; i++)
        slices[i] = qcb_str(names[i]);
    for (int run = 0; run < 5; run++) {
        double took;
        start = now_ns();
        for (int i = 0; i < ROUNDS; i++)
            sink += qcb_find_member(&target, type, slices[i % NAMES], NULL);
        took = (now_ns() - start) / ROUNDS;
        look = took < look ? took : look;
        start = now_ns();
        for (int i = 0; i < ROUNDS; i++) {
            sink += qcb_find_member(&target, type, slices[i % NAMES], &info);
            sink += info.max;
        }
        took = (now_ns() - start) / ROUNDS;
        full = took < full ? took : full;
        start = now_ns();
        for (int i = 0; i < ROUNDS; i++)
            sink += qcb_find_type(&target, QCB_KIND_DEVICE, qcb_str("virtio-net-pci"));
        took = (now_ns() - start) / ROUNDS;
        find = took < find ? took : find;
    }
    printf("schema: property of a device, handle only  %6.1f ns (goal 100)\n", look);
    printf("schema: property of a device, all facts    %6.1f ns\n", full);
    printf("schema: device by name                     %6.1f ns\n", find);
    return 0;
}
