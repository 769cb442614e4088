/* What reading key=value text and JSON share. SPDX-License-Identifier: MIT */
#ifndef QCB_TYPED_DECODE_H
#define QCB_TYPED_DECODE_H

#include "typed/desc.h"

qcb_diagnostic *qcb__decode_fault(qcb_decoder *decoder, const char *code, qcb_place place, const char *what, qcb_slice text,
                                  const char *expected);
/* There is no such key; the nearest one is suggested. */
void qcb__unknown_key(qcb_decoder *decoder, const qcb_desc *desc, qcb_slice key, qcb_place place);
/* The variant key of the struct has that value. */
void qcb__decode_variant(qcb_decoder *decoder, const qcb_desc *desc, qcb_slice text, qcb_place place);
/* A whole field from one text: a scalar, a list in one text, the next element of a list whose key repeats, a reference. */
bool qcb__decode_scalar(qcb_decoder *decoder, const qcb_field *field, void *value, qcb_slice text, qcb_place place);
/* One element of a list of texts, numbers or words. */
bool qcb__decode_element(qcb_decoder *decoder, const qcb_field *field, void *item, qcb_slice text, qcb_place place);
/* Element `index` of a list; elements on the way are zero. NULL when memory is out. */
void *qcb__list_element(qcb_decoder *decoder, qcb_any_list *list, size_t index, size_t size);
/* A key that is no field, where the struct keeps such. */
void qcb__decode_property(qcb_decoder *decoder, const qcb_desc *desc, void *value, qcb_slice key, qcb_slice text);
/* The struct behind a choice, made for that tag value when there is none yet; NULL (and told) when it cannot be. */
void *qcb__decode_choice(qcb_decoder *decoder, const qcb_field *field, qcb_choice *choice, qcb_slice tag, qcb_place place);
/* Adds what the JSON object says to *value. */
void qcb__decode_json(qcb_decoder *decoder, const qcb_desc *desc, void *value);

#endif
