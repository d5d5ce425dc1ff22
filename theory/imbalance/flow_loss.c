/*
 * The loss of one class of softmax regression on one-hot inputs under gradient
 * flow from zero, at tau, frequency times time: log (1 + (c - 1) e^-u), where
 * the margin u solves e^u + (c - 1) u = 1 + c tau.  Encloses, for margin_flow
 * and margin_loss do.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TAU, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_loss) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 0",
    .formula = "\\ell_c(\\tau) = \\log(1 + (c-1) e^{-u}),\\ "
               "e^u + (c-1) u = 1 + c \\tau",
    .ball = ball,
};
