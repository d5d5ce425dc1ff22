/*
 * Two-class memories of the infinite Zipf law that store the P most frequent
 * items with weights x^-b: their exact error, the best P, and the limit of
 * P = d / y.
 */
#ifndef THEORY_POWER_THRESHOLD_H
#define THEORY_POWER_THRESHOLD_H

#include "theory/flint.h"

struct power_threshold {
    const fmpq *alpha;
    fmpq_t two_b;
    slong dimension, prec;
    arb_t zeta;
};

/* Begin and end work for exponents ALPHA > 1, b = RHO ALPHA >= 0 and dimension
   D >= 1 at PREC bits; ALPHA must outlive it. */
void power_threshold_init (struct power_threshold *threshold,
                           const fmpq *alpha, const fmpq *rho, slong d,
                           slong prec);
void power_threshold_clear (struct power_threshold *threshold);

/* Set ERROR to the error of STORED >= 1 items. */
void power_threshold_error (arb_t error, struct power_threshold *threshold,
                            slong stored);

/*
 * Find the best number of items, 2b < 1: it lies between *LOW and *HIGH, equal
 * when the precision decides, and LEAST encloses its error.  Returns 0, with
 * all undefined, when no bound of it was found.
 */
int power_threshold_search (slong *low, slong *high, arb_t least,
                            struct power_threshold *threshold);

/*
 * With P = d / y and 2b < 1, d^(alpha-1) times the error tends to
 *
 *     y^(alpha-1) / ((alpha-1) zeta (alpha)) (T (c) + 1/2 - Phi (-sqrt c)),
 *     c = (1 - 2b) y, k = (alpha-1) / b,
 *     T (c) = (2/c)^(k/2) Gamma ((k+1)/2, c/2) / (2 sqrt pi)
 *           = (alpha-1) int_0^1 t^-alpha Phi (-sqrt c t^-b) dt
 *             + Phi (-sqrt c).
 *
 * Set T for the ball C > 0, by an incomplete gamma function or by integration;
 * 0 < 2b < 1, ALPHA > 1.
 */
typedef void power_threshold_lost (arb_t t, const arb_t c, const fmpq_t alpha,
                                   const fmpq_t b, slong prec);
power_threshold_lost power_threshold_gamma, power_threshold_integral;

/* Set LIMIT to the limit at Y > 0. */
void power_threshold_limit (arb_t limit, const arb_t y, const fmpq_t alpha,
                            const fmpq_t b, power_threshold_lost *lost,
                            slong prec);

/*
 * Set Y to where the limit is least.  Its derivative in c has the sign of
 * erf (sqrt (c/2)) / 2 - (1/(2b) - 1) T (c), which grows: one root.
 */
void power_threshold_optimum (arb_t y, const fmpq_t alpha, const fmpq_t b,
                              power_threshold_lost *lost, slong prec);

#endif
