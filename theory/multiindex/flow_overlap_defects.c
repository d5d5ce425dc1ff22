/*
 * The same, followed in the entries of I - G.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_overlap (out, at, BY_DEFECTS, 0, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return turning_work (at + 3, prec);
}

QUANTITY (multiindex_flow_overlap_defects) = {
    .axes = TURNING_AXES,
    .domain = TURNING_DOMAIN,
    .formula = "G_{ij}(t)\\text{ from } (I-G)' = -(I-G) S G - G S (I-G)",
    .ball = ball,
    .work = work,
};
