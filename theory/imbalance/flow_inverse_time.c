/* 1/tau: the law of the loss without a constant. */
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TAU, prec);
    arb_inv (out, out, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_inv (value, at + TAU);
    return EVALUATED;
}

QUANTITY (imbalance_flow_inverse_time) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "1/\\tau",
    .ball = ball,
    .exact = exact,
};
