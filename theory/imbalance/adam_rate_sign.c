/* The rate of sign descent: 2 lr a step. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_mul_2exp (value, at, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    arb_mul_2exp_si (out, out, 1);
    return EVALUATED;
}

QUANTITY (imbalance_adam_rate_sign) = {
    .axes = "lr",
    .domain = "lr > 0",
    .formula = "2\\eta",
    .ball = ball,
    .exact = exact,
};
