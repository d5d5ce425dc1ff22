/* The second direction's squared overlap as it was at the start. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_second_overlap) = {
    .axes = "g22",
    .domain = "0 <= g22 <= 1",
    .formula = "G_{22}",
    .ball = ball,
    .exact = exact,
};
