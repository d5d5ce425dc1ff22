/* |x|^p: the factor 1 - 4/p of twice the relative convexity. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at);
    fmpq_mul_2exp (value, value, 2);
    fmpq_sub_si (value, value, 1);
    fmpq_neg (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_power_quarter) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "1 - 4/p",
    .ball = ball,
    .exact = exact,
};
