/* The number of keys up to which separability is certain: N = d. */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_set (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    return EVALUATED;
}

QUANTITY (memgd_separable_threshold_certain) = {
    .axes = "d",
    .domain = "integer d >= 1",
    .formula = "d",
    .ball = ball,
    .exact = exact,
};
