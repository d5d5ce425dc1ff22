/*
 * The largest curvature of six points' logistic loss: a quarter of the largest
 * eigenvalue of the mean of x x^T, which is ((8, -4), (-4, 8))/6.
 */
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

QUANTITY (teleport_logistic_smoothness) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula =
        "L = \\frac14 \\lambda_{\\max} (\\frac16 \\sum x x^T) = \\frac12",
    .ball = ball,
    .exact = exact,
};
