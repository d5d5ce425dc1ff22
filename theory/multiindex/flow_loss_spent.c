/*
 * The same as the loss at the start less what was lost since.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_loss_spent (out, at, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return tensor_flow_work (&turning_target, fmpq_get_d (at), prec);
}

QUANTITY (multiindex_flow_loss_spent) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "L(0) - \\int_0^t \\mathrm{tr}((I-G) S G S)",
    .ball = ball,
    .work = work,
};
