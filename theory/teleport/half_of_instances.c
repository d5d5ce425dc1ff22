/* One half of the instances, no better than chance. */
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

QUANTITY (teleport_half_of_instances) = {
    .axes = "n d",
    .domain = "integer n >= 1, integer d >= 1",
    .formula = "1/2",
    .ball = ball,
    .exact = exact,
};
