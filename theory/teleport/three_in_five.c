/* Three in five of the instances. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 3, 5);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_three_in_five) = {
    .axes = "n d",
    .domain = "integer n >= 1, integer d >= 1",
    .formula = "3/5",
    .ball = ball,
    .exact = exact,
};
