/*
 * An entry of G (t) from any start, the equation followed in the entries of
 * G, in balls.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_overlap (out, at, BY_OVERLAPS, 0, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return turning_work (at + 3, prec);
}

QUANTITY (multiindex_flow_overlap) = {
    .axes = TURNING_AXES,
    .domain = TURNING_DOMAIN,
    .formula = "G_{ij}(t)\\text{ for } \\dot G = (I-G) S G + G S (I-G),\\ S "
               "= f_1 f_1^T + \\mathrm{diag}(0, \\tfrac{9}{50} G_{22}),\\ "
               "f_1 = (1, \\tfrac12)",
    .ball = ball,
    .work = work,
};
