/* The tolerance of the routine: 10^-6. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 1000000);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_routine_tolerance) = {
    .axes = "",
    .domain = "",
    .formula = "10^{-6}",
    .ball = ball,
    .exact = exact,
};
