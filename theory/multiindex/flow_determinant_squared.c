/*
 * A rival: det G (t) with k^2 for the factor k that differentiating G^k
 * leaves.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_determinant (out, at, BY_OVERLAPS, FLOW_SQUARED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return tensor_flow_work (&turning_target, fmpq_get_d (at), prec);
}

QUANTITY (multiindex_flow_determinant_squared) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(t)\\text{ with } k^2\\text{ for }k\\text{ in }S",
    .ball = ball,
    .work = work,
};
