/*
 * The chance that flow with the fixed link h_2 + c h_3, c^2 = weight, from a
 * random start in d dimensions finds the planted direction: that of a positive
 * overlap.  The law of the start is the same on both sides.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_mixed_trap_success) = {
    .axes = "weight d",
    .domain = "weight > 0, integer d >= 2",
    .formula = "1/2",
    .ball = ball,
    .exact = exact,
};
