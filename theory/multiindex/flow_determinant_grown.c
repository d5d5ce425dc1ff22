/*
 * det G (t) as det G (0) times the exponential of its integrated growth, 2 tr
 * ((I - G) S), which is an unknown beside the entries of I - G.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_determinant_grown (out, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return tensor_flow_work (&turning_target, fmpq_get_d (at), prec);
}

QUANTITY (multiindex_flow_determinant_grown) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(0)\\, \\exp \\int_0^t 2\\,\\mathrm{tr}((I-G) S)",
    .ball = ball,
    .work = work,
};
