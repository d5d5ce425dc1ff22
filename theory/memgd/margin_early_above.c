/* A bound from above for the margin of margin_flow, sharp at early times: M p
   t = M m + (e^m - 1 - m) makes m at most p t, its first speed times time. */
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, TIME };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul (value, at + FREQUENCY, at + TIME);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memgd_margin_early_above) = {
    .axes = "M p t",
    .domain = "integer M >= 2, 0 < p < 1, t >= 0",
    .formula = "p t",
    .ball = ball,
    .exact = exact,
};
