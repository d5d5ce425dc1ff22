/* The right score as the whole margin: the wrong scores left at 0. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TAU, prec);
    margin_flow (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_right_margin) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "u,\\ e^u + (c-1) u = 1 + c \\tau",
    .ball = ball,
};
