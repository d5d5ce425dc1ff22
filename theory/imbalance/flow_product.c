/* tau times the loss of flow_loss. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_loss);

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    imbalance_flow_loss_quantity.ball (out, at, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + TAU), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + TAU), prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_product) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "\\tau \\ell_c(\\tau)",
    .ball = ball,
};
