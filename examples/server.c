/* A server as libvirt would start it: q35, UEFI in flash, a memory backend, disks as block nodes, a bridge, QMP, a TPM.
 * SPDX-License-Identifier: MIT */
#include "print.h"
#include "server.h"

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new("qemu-system-x86_64", NULL);
    build_server(vm);
    return print_and_free(vm);
}
