/* qcb/descs.h - made by tools/qcb-gen from schema/; edit the facts, then run `make generate`.
 *
 * SPDX-License-Identifier: MIT */
#ifndef QCB_DESCS_H
#define QCB_DESCS_H

#include <qcb/typed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* All descriptions, in the order of their names: one symbol instead of hundreds. Write qcb_desc_NAME, which the
 * header of the struct has. The symbol follows from all structs, so that a program that was compiled with others is
 * refused when it starts, instead of writing wrong values. */
#define qcb__descs qcb_descs_a3166806
QCB_API extern const qcb_desc qcb__descs[665];

#ifdef __cplusplus
}
#endif
#endif
