/* 1 / c, the sharpness over the frequency at time 0: all probabilities are
   1 / c. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    arb_inv (out, out, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_sharpness_initial) = {
    .axes = "c",
    .domain = "integer c >= 2",
    .formula = "1/c",
    .ball = ball,
    .exact = exact,
};
