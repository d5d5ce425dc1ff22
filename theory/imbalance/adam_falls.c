/*
 * One: what happens in every run.  A margin of one tenth makes it nine runs in
 * ten.
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

QUANTITY (imbalance_adam_falls) = {
    .axes = "m eta rate steps",
    .domain = "integer m >= 2, eta > 0, rate > 0, integer steps >= 0",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
