/* (c - 1)/(2 c tau), the lower bound of the paper for the loss of flow_loss,
   from tau = 1 on. */
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + CLASSES, 1);
    fmpq_div (value, value, at + CLASSES);
    fmpq_div (value, value, at + TAU);
    fmpq_div_2exp (value, value, 1);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_flow_loss_below) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau >= 1",
    .formula = "(c-1)/(2 c \\tau)",
    .ball = ball,
    .exact = exact,
};
