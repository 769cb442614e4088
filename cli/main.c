/* SPDX-License-Identifier: MIT */
#include <qcb/base.h>
#include <stdio.h>
int main(void)
{
    printf("qcb %s\n", qcb_version());
    return 0;
}
