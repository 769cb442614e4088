/* SPDX-License-Identifier: MIT */
#ifndef QCB_BASE_INLINE_H
#define QCB_BASE_INLINE_H

/* Inline even in files that are made small: where a key is a literal, what asks for it folds to a number or to nothing. */
#define QCB__FOLDS static inline __attribute__((always_inline))

#endif
