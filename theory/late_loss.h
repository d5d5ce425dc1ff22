/*
 * Late in gradient flow: in T = 1 + c tau, x = log T and y = (c - 1)/T the
 * loss of theory/margin.h is (1 - 1/c)/tau times
 *
 *     1 + y (x - 1/2 - 1/(c-1)) + rest,   |rest| <= (5/2) y^2 (1 + x)^2,
 *
 * for y x <= 1/2 and x >= 1: imbalance/flow_law_rest.
 */
#ifndef THEORY_LATE_LOSS_H
#define THEORY_LATE_LOSS_H

#include "theory/flint.h"

/* Set LAW to 1 + y (x - 1/2 - 1/(c-1)) and REST to the bound, at the ball
   T > 0 and for an integer C >= 2.  Returns 0 where the bound is not claimed,
   which low precision may leave open. */
int late_loss (arb_t law, arb_t rest, const arb_t t, const fmpz_t c,
               slong prec);

#endif
