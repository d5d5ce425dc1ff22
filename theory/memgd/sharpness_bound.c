/*
 * The trace of the Hessian at W = 0, p/2 + q/2: a bound of the sharpness that
 * knows no correlation.
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
    (void) at;
    (void) prec;
    arb_one (out);
    arb_mul_2exp_si (out, out, -1);
    return EVALUATED;
}

QUANTITY (memgd_sharpness_bound) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1",
    .formula = "\\frac12",
    .ball = ball,
    .exact = exact,
};
