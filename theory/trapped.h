/*
 * A negative overlap -n under the fixed link h_s, s >= 3 odd: n' = -s n^(s-1)
 * (1 - n^2), n (0) = m.  With
 *
 *     K (n) = sum_{i=1}^{(s-1)/2} n^(1-2i) / (2i-1) - atanh n,
 *
 * K' = -1 / (n^(s-1) (1-n^2)), so that K (n (t)) = K (m) + s t.
 */
#ifndef THEORY_TRAPPED_H
#define THEORY_TRAPPED_H

#include "theory/quantity.h"

/* What the quantities of this flow have in common. */
#define TRAPPED_AXES "s m t"
#define TRAPPED_DOMAIN "integer 3 <= s <= 1001, 0 < m < 1, t >= 0, where s odd"
enum { TRAPPED_DEGREE, TRAPPED_START, TRAPPED_TIME };

/* The degree s, or 0 when it is even. */
slong trapped_degree (const fmpq *at);

/* Set K to K (N) for a ball N in (0, 1). */
void trapped_clock (arb_t k, slong s, const arb_t n, slong prec);

/* Set BOUND to (m^-(s-2) + s (s-2) (t - LESS))^(-1/(s-2)); 0 when that is not
   certainly a number. */
int trapped_power (arb_t bound, const fmpq *at, const arb_t less, slong prec);

#endif
