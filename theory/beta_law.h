/*
 * Beta laws with half-integer shapes a and b: of density
 * x^(a-1) (1-x)^(b-1) / B (a, b) on (0, 1).  The squared length of the
 * projection of a random unit vector of R^d onto r coordinates has the shapes
 * r/2 and (d-r)/2.
 */
#ifndef THEORY_BETA_LAW_H
#define THEORY_BETA_LAW_H

#include "theory/flint.h"

/* Twice the shapes, both from 1 to 2^40. */
struct beta_law {
    slong two_a, two_b;
};

/* The law of the squared overlap of a unit vector with a random subspace of
   dimension R in R^D, 1 <= R < D. */
struct beta_law overlap_law (slong r, slong d);

/* Set LOG to the logarithm of 1 / B (a, b). */
void beta_law_constant (arb_t log, const struct beta_law *law, slong prec);

/*
 * Set P to the probability of [0, x], or of [x, 1], for every x of the ball X
 * that lies in [0, 1].  Sharp relative to P itself when X is.  May alias.
 */
void beta_law_below (arb_t p, const struct beta_law *law, const arb_t x,
                     slong prec);
void beta_law_above (arb_t p, const struct beta_law *law, const arb_t x,
                     slong prec);

/* Set X to the quantile at the level P, 0 < P < 1. */
void beta_law_quantile (arb_t x, const struct beta_law *law, const fmpq_t p,
                        slong prec);

/*
 * Set MOMENT to E X^-j = prod_{i=1}^j (a+b-i) / (a-i) and return 1; return 0
 * when it is infinite, that is when a <= j.  Gamma functions with
 * Gamma (z) = (z-1) Gamma (z-1); J >= 0.
 */
int beta_law_inverse_moment (fmpq_t moment, const struct beta_law *law,
                             slong j);

/* Terms of the series that beta_law_below sums at X, or beta_law_quantile at
   P, each a ball operation. */
double beta_law_work (const struct beta_law *law, double x, slong prec);
double beta_law_quantile_work (const struct beta_law *law, const fmpq_t p,
                               slong prec);

#endif
