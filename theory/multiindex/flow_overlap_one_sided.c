/*
 * A rival: an entry of G (t) with the transpose beside (I - G) S G left out.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_overlap (out, at, BY_OVERLAPS, FLOW_ONE_SIDED, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return turning_work (at + 3, prec);
}

QUANTITY (multiindex_flow_overlap_one_sided) = {
    .axes = TURNING_AXES,
    .domain = TURNING_DOMAIN,
    .formula = "G_{ij}(t)\\text{ for } \\dot G = (I-G) S G",
    .ball = ball,
    .work = work,
};
