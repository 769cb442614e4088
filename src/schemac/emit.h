/* Writing an image. SPDX-License-Identifier: MIT */
#ifndef QCB_SCHEMAC_EMIT_H
#define QCB_SCHEMAC_EMIT_H

#include "schemac/model.h"

/* The image of a model without faults, 8-byte aligned, to be freed with free(). NULL when something does not fit; the
 * reason is then a fault. */
void *qcb__emit_image(qcb_model *model, size_t *size);
/* The image as a C file that defines `const uint32_t qcb__embedded[]`. */
bool qcb__emit_c(const void *image, size_t size, const char *name, FILE *out);
/* A header with the sum of its strings, for what is made from it. */
bool qcb__emit_sum(const void *image, FILE *out);

#endif
