/*
 * 2 over the sharpness at W = 0: up to this step size gradient descent lowers
 * the loss of two tokens from everywhere.
 */
#include "theory/quantity.h"

USES (quantity, memgd_sharpness);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    memgd_sharpness_quantity.ball (out, at, prec);
    arb_inv (out, out, prec);
    arb_mul_2exp_si (out, out, 1);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (memgd_sharpness_quantity.exact (value, at) != EVALUATED)
        return UNABLE;
    fmpq_inv (value, value);
    fmpq_mul_2exp (value, value, 1);
    return EVALUATED;
}

QUANTITY (memgd_stable_step) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1",
    .formula = "8 / (1 + \\sqrt{1 - 4pq(1-\\rho^2)}),\\ q = 1-p",
    .ball = ball,
    .exact = exact,
};
