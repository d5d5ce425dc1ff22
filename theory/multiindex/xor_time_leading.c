/* A rival: d/2, the first term of the time. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div_2exp (value, at, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_xor_time_leading) = {
    .axes = "d",
    .domain = "integer d >= 2",
    .formula = "d/2",
    .ball = ball,
    .exact = exact,
};
