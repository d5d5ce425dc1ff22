/*
 * Huber's loss, x^2/2 up to |x| = Delta and Delta |x| - Delta^2/2 beyond: the
 * length of the set of points of {f <= c} where the gradient is longest, the
 * two segments Delta <= |x| <= c/Delta + Delta/2.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div (value, at + 1, at);
    fmpq_mul_2exp (value, value, 1);
    fmpq_sub (value, value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_huber_ties) = {
    .axes = "Delta c",
    .domain = "Delta > 0, 2*c >= Delta*Delta",
    .formula = "|\\arg\\max_{f \\le c} |f'|| = 2 (c/\\Delta - \\Delta/2)",
    .ball = ball,
    .exact = exact,
};
