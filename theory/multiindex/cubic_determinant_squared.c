/*
 * A rival: with k^2 for the factor k in S.
 */
#include "theory/cubic.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    cubic_determinant (out, at, BY_OVERLAPS, FLOW_SQUARED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return cubic_work (at, prec);
}

QUANTITY (multiindex_cubic_determinant_squared) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(t),\\ k^2\\text{ for }k\\text{ in }S",
    .ball = ball,
    .work = work,
};
