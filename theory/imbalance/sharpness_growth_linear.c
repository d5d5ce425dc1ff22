/* c / 4, the leading part of sharpness_growth. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_div_2exp (value, at, 2);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    arb_mul_2exp_si (out, out, -2);
    return EVALUATED;
}

QUANTITY (imbalance_sharpness_growth_linear) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "c / 4",
    .ball = ball,
    .exact = exact,
};
