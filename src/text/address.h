/* Addresses of the internet as C libraries read them. SPDX-License-Identifier: MIT */
#ifndef QCB_TEXT_ADDRESS_H
#define QCB_TEXT_ADDRESS_H

#include <qcb/base.h>

/* As inet_aton: one to four numbers, decimal, octal or hexadecimal, the last one filling up. Host byte order. */
bool qcb__address_ipv4(qcb_slice text, uint32_t *address);
/* As inet_pton for IPv6. */
bool qcb__address_ipv6(qcb_slice text, unsigned char address[16]);
/* As strtol: leading blanks, a sign, base 0, 10 or 16; how many bytes were read (0: no number). Saturates. */
size_t qcb__address_number(qcb_slice text, int base, int64_t *value);

#endif
