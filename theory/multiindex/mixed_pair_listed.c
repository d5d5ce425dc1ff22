/* The chance that a run ends at one of those maxima. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_one (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_mixed_pair_listed) = {
    .axes = "weight d",
    .domain = "weight > 4/3, integer d >= 4",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
