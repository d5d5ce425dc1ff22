/* 1, the mass of all classes. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_one (value);
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

QUANTITY (imbalance_all_samples) = {
    .axes = "c",
    .domain = "integer c >= 1",
    .formula = "1",
    .ball = ball,
    .exact = exact,
};
