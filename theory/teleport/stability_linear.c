/* 1 + t/3: the constant to first order in t. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set_si (value, 1, 3);
    fmpq_mul (value, value, at);
    fmpq_add_si (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_stability_linear) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "1 + t/3",
    .ball = ball,
    .exact = exact,
};
