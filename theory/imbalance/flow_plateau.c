/* log c - tau: the loss of flow_loss never falls faster, for the margin never
   grows faster than tau. */
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t;

    arb_init (t);
    arb_log_fmpz (out, fmpq_numref (at + CLASSES), prec);
    arb_set_fmpq (t, at + TAU, prec);
    arb_sub (out, out, t, prec);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_flow_plateau) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "\\log c - \\tau",
    .ball = ball,
};
