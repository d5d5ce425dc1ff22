/*
 * |x|^p: the factor 1 - 2/p that relative convexity 2/p and relative
 * smoothness 1 along the step promise.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at);
    fmpq_mul_2exp (value, value, 1);
    fmpq_sub_si (value, value, 1);
    fmpq_neg (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_power_guarantee) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "1 - 2/p",
    .ball = ball,
    .exact = exact,
};
