/*
 * N tokens of frequencies p_x ~ 1/x with labels x mod M (x from 0), unit
 * embeddings of one inner product corr >= 0 between any two, orthonormal
 * outputs: gradient descent on the cross-entropy from W = 0, as a recursion of
 * the tokens' score vectors S_x in R^M,
 *
 *     S_x += eta ((1 - corr) R_x + corr sum_y R_y),
 *     R_x = p_x (1[label] - softmax (S_x)).
 *
 * In the weights a step has the symmetric derivative 1 - eta H with
 * 0 <= H <= (1 - corr) max a + corr sum a, where a_x = p_x |C_x| and C_x, the
 * covariance of softmax, is at most max s, twice max s (1 - s), and 1/2.
 */
#ifndef THEORY_TOKEN_DESCENT_H
#define THEORY_TOKEN_DESCENT_H

#include "theory/flint.h"

struct token_descent {
    slong tokens, classes, steps, prec;
    arb_ptr mass;  /* p_x */
    arb_ptr score; /* tokens x classes: exact midpoints */
    arb_ptr push;  /* tokens x classes: R, and then the sum of it */
    arb_t corr, eta;
    mag_t error;   /* of W, Frobenius: no score vector is off by more */
    mag_t stretch; /* 1 / sqrt (1 - corr): |W| for scores of length one */
};

/* Start N >= 1 tokens of M >= 2 classes; 0 <= CORR < 1, ETA > 0. */
void token_descent_start (struct token_descent *descent, slong n, slong m,
                          const fmpq_t corr, const fmpq_t eta, slong prec);
void token_descent_clear (struct token_descent *descent);

/* Go on to step K >= descent->steps. */
void token_descent_run (struct token_descent *descent, slong k);

/* Set LOSS to sum_x p_x (-log softmax (S_x)_label). */
void token_descent_loss (arb_t loss, const struct token_descent *descent);

#endif
