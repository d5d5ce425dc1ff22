/* E sign^2 = 1: what the sum of a_k^2, without the order k, stays below. */
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

QUANTITY (multiindex_sign_square) = {
    .axes = "",
    .domain = "",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
