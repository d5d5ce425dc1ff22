/*
 * Two-sided bounds of the quantiles of an overlap g of r in d dimensions by
 * those of the chi-square law: y = -n log (1-g) has against chi-square the
 * likelihood ratio
 *
 *     ((1 - e^-w)/w)^(r/2-1) e^(-w (d-r-n)/2),    w = y/n,
 *
 * up to a constant, which is monotone for n = d - r, r >= 2, and for
 * n = d - r/2 - 1, as (1 - e^-w)/w falls and is e^(-w/2) sinh (w/2)/(w/2); for
 * r = 1 it rises for n = d - 1.
 */
#ifndef THEORY_OVERLAP_BOUNDS_H
#define THEORY_OVERLAP_BOUNDS_H

#include "theory/flint.h"

enum bound_side { BOUND_BELOW, BOUND_ABOVE };

/*
 * Set Q to 1 - e^(-C/n): a bound on the SIDE of the quantile of the overlap
 * where C is the quantile, at the same level, of chi-square with R degrees of
 * freedom, or a bound of that on the same side.  1 <= R < D, D >= 3; both
 * bounds are the quantile when R = 2.
 */
void overlap_quantile_bound (arb_t q, const arb_t c, slong r, slong d,
                             enum bound_side side, slong prec);

/*
 * The chi-square quantile C at the level DELTA: with k = (Gamma (r/2+1)
 * delta)^(2/r), as e^(-c/2) (c/2)^(r/2) <= Gamma (r/2+1) delta <=
 * (c/2)^(r/2),
 *
 *     2 k <= c <= 2 k e^(c/r), or c <= -r W0 (-2k/r) where c <= r.
 *
 * Sets C to a bound on the SIDE; indeterminate above when 2k/r > 1/e or DELTA
 * exceeds the probability of [0, r].
 */
void small_chi_square_bound (arb_t c, slong r, const fmpq_t delta,
                             enum bound_side side, slong prec);

/* Set K to (Gamma (r/2+1) delta)^(2/r). */
void small_chi_square (arb_t k, slong r, const fmpq_t delta, slong prec);

#endif
