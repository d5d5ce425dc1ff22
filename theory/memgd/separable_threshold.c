/*
 * The largest number of keys that is separable at least as often as not: at
 * N = 2d the probability is 1/2, and it falls strictly with N beyond d.
 */
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

QUANTITY (memgd_separable_threshold) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "2d",
    .ball = ball,
    .exact = exact,
};
