/* Must not compile. SPDX-License-Identifier: MIT */
#include "head.h"

int main(void)
{
    qcb_cmdline *vm = qcb_cmdline_new(NULL, NULL);
    qcb_add(vm, memory, .size = 1024);
    qcb_cmdline_free(vm);
    return 0;
}
