/*
 * A rival: det G (t) when the transpose beside (I - G) S G is forgotten.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_determinant (out, at, BY_OVERLAPS, FLOW_ONE_SIDED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return tensor_flow_work (&turning_target, fmpq_get_d (at), prec);
}

QUANTITY (multiindex_flow_determinant_one_sided) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(t)\\text{ for } \\dot G = (I-G) S G",
    .ball = ball,
    .work = work,
};
