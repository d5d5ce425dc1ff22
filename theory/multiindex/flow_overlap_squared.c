/*
 * A rival: an entry of G (t) with k^2 for k in S.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_overlap (out, at, BY_OVERLAPS, FLOW_SQUARED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return turning_work (at + 3, prec);
}

QUANTITY (multiindex_flow_overlap_squared) = {
    .axes = TURNING_AXES,
    .domain = TURNING_DOMAIN,
    .formula = "G_{ij}(t)\\text{ for } \\dot G = (I-G) S G + G S (I-G),\\ "
               "k^2\\text{ for }k\\text{ in }S",
    .ball = ball,
    .work = work,
};
