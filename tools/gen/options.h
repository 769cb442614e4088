/* SPDX-License-Identifier: MIT */
#ifndef QCB_GEN_OPTIONS_H
#define QCB_GEN_OPTIONS_H

#include "base/buffer.h"

#include <qcb/schema.h>

/* The option table of the reader. */
void gen_write_options(qcb_buffer *out, const qcb_target *any);

/* 1 + index of the option's row in that table; 0 when its argument is no comma list. */
size_t gen_list_row(const qcb_target *any, const char *option);
/* The same options as an enum. */
void gen_write_option_ids(qcb_buffer *out, const qcb_target *any);

/* Functions for options that are a flag or one text. */
void gen_write_helpers(qcb_buffer *out, const qcb_target *any);

#endif
