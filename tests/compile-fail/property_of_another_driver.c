/* Must not compile. SPDX-License-Identifier: MIT */
#include "head.h"

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new(NULL, NULL);
    qcb_add(vm, device_virtio_net_pci, .drive = "d");
    qcb_cmdline_free(vm);
    return 0;
}
