/*
 * Rival of the slopes of log trace against log gradient: both go with the
 * frequency alike.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 1, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    (void) prec;
    arb_one (out);
    return EVALUATED;
}

QUANTITY (imbalance_marginal_slope_one) = {
    .axes = "m",
    .domain = "integer m >= 2",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
