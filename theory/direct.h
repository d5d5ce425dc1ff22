/*
 * The slow road to two-class errors: item by item, with caps from Arb's
 * incomplete beta function.  Second routes and rivals take it.
 */
#ifndef THEORY_DIRECT_H
#define THEORY_DIRECT_H

#include "theory/flint.h"

/* Set H to (1/2) I_{1-w} (d/2, 1/2), D >= 1 and W in [0, 1], by Arb's
   hypergeometric functions.  H may alias W. */
void direct_cap (arb_t h, const arb_t w, slong d, slong prec);

/* Set P to Phi (-sqrt (d w / (1 - w))), W in [0, 1): the cap with a normal
   variable in place of Student's.  P may alias W. */
void direct_normal (arb_t p, const arb_t w, slong d, slong prec);

/* The chance that an item of weight W is lost: one of the two above. */
typedef void direct_chance (arb_t chance, const arb_t w, slong d, slong prec);

/*
 * Set ERROR to sum_{x <= ITEMS} p_x c (min (1, x^(-two_b) / NORM)), p the Zipf
 * law of exponent ALPHA on ITEMS items, c the CHANCE, zero at weight 1.
 */
void direct_error (arb_t error, const fmpq_t alpha, const fmpq_t two_b,
                   slong items, const arb_t norm, direct_chance *chance,
                   slong d, slong prec);

/* Set SUM to the sum of x^(-s) over x = 1, 1 + STEP, ... <= LAST. */
void direct_power_sum (arb_t sum, const fmpq_t s, slong step, slong last,
                       slong prec);

/*
 * Try P = 1, 2, ... in turn for the least p([P]) h_d (1/P) + p(>P)/2 of the
 * infinite Zipf law, ALPHA > 1, until p([P]) h_d (1/P), which grows with P, is
 * no better than the best so far.  Every P that may be the best lies in *LOW
 * to *HIGH, and LEAST encloses the least error.
 */
void direct_threshold (slong *low, slong *high, arb_t least,
                       const fmpq_t alpha, slong d, slong prec);

/*
 * The same for weights x^(-b) of the first P items, TWO_B = 2b < 1: p([P]) h_d
 * (1/P) is then a sum over the items, which grows with P as well.
 */
void direct_power_threshold (slong *low, slong *high, arb_t least,
                             const fmpq_t alpha, const fmpq_t two_b, slong d,
                             slong prec);

/*
 * How many P either search tries, about.  It ends at the first P whose items
 * in store cost what the best costs with its tail: with S = alpha - 1, where
 * P^(-S) is about 1 - d^(-S), some times beyond d.  Near alpha = 1 that is
 * out of reach.
 */
double direct_threshold_tries (const fmpq_t alpha, const fmpq_t d);

#endif
