/*
 * By how much one step of size 1 lowers Huber's function, Delta |x| -
 * Delta^2/2 where |x| >= Delta, on its linear part.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul (value, at, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_descent_linear) = {
    .axes = "Delta x",
    .domain = "Delta > 0, x >= 2*Delta",
    .formula = "\\Delta^2",
    .ball = ball,
    .exact = exact,
};
