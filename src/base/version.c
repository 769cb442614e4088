/* SPDX-License-Identifier: MIT */
#include <qcb/base.h>

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)

const char *qcb_version(void)
{
    return TEXT(QCB_VERSION_MAJOR) "." TEXT(QCB_VERSION_MINOR) "." TEXT(QCB_VERSION_PATCH);
}
