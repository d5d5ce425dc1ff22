/*
 * Not descent_rate: 1/(4Nh+1).
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul (value, at, at + 1);
    fmpq_mul_2exp (value, value, 2);
    fmpq_add_si (value, value, 1);
    fmpq_inv (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_descent_rate_one_more) = {
    .axes = "N h",
    .domain = "integer N >= 0, 0 < h <= 3/2",
    .formula = "1/(4Nh+1)",
    .ball = ball,
    .exact = exact,
};
