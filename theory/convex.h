/*
 * Certified optima: what is returned is a consequence of inequalities between
 * balls, however the search went.
 */
#ifndef THEORY_CONVEX_H
#define THEORY_CONVEX_H

#include "theory/flint.h"

/* Set RISING and FALLING to the factors of term N of a sequence: RISING is
   non-negative and nondecreasing in N, FALLING non-negative and
   nonincreasing. */
typedef void product_sequence (arb_t rising, arb_t falling, slong n,
                               void *context, slong prec);

/*
 * Find where the product of the two factors is largest among FIRST <= n <=
 * LAST: every maximiser lies between *LOW and *HIGH, which are equal when
 * PREC bits decide, and MAXIMUM encloses the largest product.  Visits about
 * the square root of the range near a smooth maximum, the logarithm far from
 * it.
 */
void argmax_product (slong *low, slong *high, arb_t maximum,
                     product_sequence *sequence, void *context, slong first,
                     slong last, slong prec);

/* The same for the sum of the two, which may then be negative. */
void argmax_sum (slong *low, slong *high, arb_t maximum,
                 product_sequence *sequence, void *context, slong first,
                 slong last, slong prec);

/*
 * A convex function on the simplex {w >= 0, sum w = 1} has the value VALUE and
 * the partial slopes G[i] at the point W[0..N-1] of it; W and G may be balls
 * around them.  Set VALUE to an enclosure of the minimum: it is at most the
 * value at W, and at least the minimum of the tangent plane there.
 */
void simplex_minimum (arb_t value, arb_srcptr g, arb_srcptr w, slong n,
                      slong prec);

#endif
