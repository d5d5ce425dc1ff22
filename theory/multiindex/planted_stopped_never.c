/* A run that is never stopped too early finds nothing half of the time. */
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

QUANTITY (multiindex_planted_stopped_never) = {
    .axes = "k d tolerance",
    .domain = "integer k >= 3, integer d >= 2, tolerance > 0",
    .formula = "1/2",
    .ball = ball,
    .exact = exact,
};
