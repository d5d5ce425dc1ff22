/*
 * The margin at late times, T = M p t large and a = M - 1:
 *
 *     m = L - (a L - 1) / T + rho,   L = log T.
 *
 * With e^m = T (1 - x), x = (a m - 1) / T and d = -log (1 - x) the rest is
 * rho = a d / T - (d - x) exactly.  Where T >= e^{1/a}, that is a m >= 1, x is
 * not negative and at most y = (a log (1 + T) - 1) / T; where y < 1 as well,
 *
 *     -y^2 / (2 (1 - y)) <= rho <= a y / (T (1 - y)).
 */
#ifndef THEORY_LATE_H
#define THEORY_LATE_H

#include "theory/quantity.h"

/* Set LAW to L - (a L - 1) / T for M classes, T > 0. */
void late_law (arb_t law, const fmpq_t classes, const fmpq_t t, slong prec);

/*
 * Set BELOW and ABOVE to the bounds of rho.  OUT_OF_DOMAIN where they do not
 * hold, else EVALUATED, with balls that say nothing while it is not certain.
 */
enum evaluation late_rest (arb_t below, arb_t above, const fmpq_t classes,
                           const fmpq_t t, slong prec);

#endif
