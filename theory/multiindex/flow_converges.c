/*
 * The probability with which the flow of at least as many columns as there are
 * directions learns all of them, from a random start.
 */
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

QUANTITY (multiindex_flow_converges) = {
    .axes = "q r",
    .domain = "integer 1 <= q <= 3, integer q <= r <= 5",
    .formula = "P(G(t) \\to I) = 1\\text{ for }r \\ge q",
    .ball = ball,
    .exact = exact,
};
