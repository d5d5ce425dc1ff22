/* The loss of flow_loss at tau = step: what a step would be without its
   size. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_loss);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return imbalance_flow_loss_quantity.ball (out, at, prec);
}

QUANTITY (imbalance_one_step_flow) = {
    .axes = "c step",
    .domain = "integer c >= 2, step >= 0",
    .formula = "\\ell_c(s)",
    .ball = ball,
};
