/*
 * Softmax regression on one-hot inputs as it is written down: a c x c matrix
 * of weights, gradient steps on all of them, every derivative from the whole
 * matrix of probabilities.  In balls; the judge of closed forms.
 */
#ifndef PROOFS_ONE_HOT_MATRIX_H
#define PROOFS_ONE_HOT_MATRIX_H

#include "theory/flint.h"

struct one_hot_matrix {
    slong c, prec;
    fmpq *frequency; /* 1 / (k H_c) */
    arb_mat_t weights, shares;
};

/* C classes, weights 0, then N steps of size RATE. */
void one_hot_matrix_init (struct one_hot_matrix *model, slong c,
                          const fmpq_t rate, slong n, slong prec);
void one_hot_matrix_clear (struct one_hot_matrix *model);

/* Set GRADIENT and CURVATURE to |df/dw_k|^2 and tr d^2 f/dw_k^2, k from 0. */
void one_hot_matrix_row (arb_t gradient, arb_t curvature,
                         const struct one_hot_matrix *model, slong k);

/* Set HESSIAN (c^2 x c^2) to the second derivatives, weight (j, k) at j c +
   k. */
void one_hot_matrix_hessian (arb_mat_t hessian,
                             const struct one_hot_matrix *model);

#endif
