/*
 * The loss on the flow, half of what Phi lacks, in balls.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_loss (out, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return tensor_flow_work (&turning_target, fmpq_get_d (at), prec);
}

QUANTITY (multiindex_flow_loss) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "L = \\tfrac12(\\Phi(I) - \\Phi(G(t)))",
    .ball = ball,
    .work = work,
};
