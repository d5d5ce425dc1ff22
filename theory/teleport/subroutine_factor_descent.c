/* 1 - kappa: what a step of gradient descent of size 1 / lambda_1 makes of the
   same component. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + 2, 1);
    fmpq_neg (value, value);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_subroutine_factor_descent) = {
    .axes = "rho square kappa",
    .domain = "rho > 0, square > 0, 0 < kappa <= 1",
    .formula = "1 - \\kappa",
    .ball = ball,
    .exact = exact,
};
