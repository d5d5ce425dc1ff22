/*
 * The gap below which a teleported step is better than a plain one, by their
 * bounds: 2 L R^2 kappa/(1 - kappa).
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + 2, 1);
    fmpq_neg (value, value);
    fmpq_div (value, at + 2, value);
    fmpq_mul (value, value, at);
    fmpq_mul (value, value, at + 1);
    fmpq_mul (value, value, at + 1);
    fmpq_mul_2exp (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_gain_threshold) = {
    .axes = "L R kappa",
    .domain = "L > 0, R > 0, 0 < kappa < 1",
    .formula = "2LR^2\\kappa/(1-\\kappa)",
    .ball = ball,
    .exact = exact,
};
