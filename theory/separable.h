/*
 * Logistic regression on n separable samples with orthonormal rows: in the
 * losses u_i > 0 of the samples, with the sum c, the squared gradient is the
 * sum of h (u_i), h (u) = (1 - e^-u)^2, whose supremum is that of k h (c / k)
 * over k = 1, ..., n: k losses share c and the others are at infinity.
 */
#ifndef THEORY_SEPARABLE_H
#define THEORY_SEPARABLE_H

#include "theory/quantity.h"

/* Set OUT to K h (C / K) = K (1 - e^(-C/K))^2, K > 0 an integer. */
void separable_shared (arb_t out, const arb_t c, const fmpz_t k, slong prec);

/* Set X to the maximiser of h (x) / x: e^x = 1 + 2 x, x > 0. */
void separable_best_share (arb_t x, slong prec);

/* Set OUT to the maximum of K h (C / K) over the integers 1 <= K <= N, which
   is at one of the two next to C / X, X as above. */
void separable_maximum (arb_t out, const arb_t c, const fmpz_t n, slong prec);

/* Set K to the integer where that maximum is; 0 when PREC bits do not tell. */
int separable_count (fmpz_t k, const arb_t c, const fmpz_t n, slong prec);

#endif
