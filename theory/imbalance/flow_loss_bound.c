/* min (log c, C/tau) with C of flow_constant: an upper bound for the loss of
   flow_loss that is reached, at tau = 0 and where tau times the loss is
   largest. */
#include "theory/quantity.h"

USES (quantity, imbalance_flow_constant);

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    arb_init (t);
    imbalance_flow_constant_quantity.ball (out, at, prec);
    arb_set_fmpq (t, at + TAU, prec);
    arb_div (out, out, t, prec);
    arb_log_fmpz (t, fmpq_numref (at + CLASSES), prec);
    arb_min (out, out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_flow_loss_bound) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "\\min(\\log c, C_c/\\tau)",
    .ball = ball,
};
