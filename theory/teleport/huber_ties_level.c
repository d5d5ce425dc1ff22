/*
 * The same length on {f = c}: none, it is two points.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_zero (value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_ties_level) = {
    .axes = "Delta c",
    .domain = "Delta > 0, 2*c >= Delta*Delta",
    .formula = "|\\arg\\max_{f = c} |f'|| = 0",
    .ball = ball,
    .exact = exact,
};
