/* (1 - 1/c)/tau: what the loss of flow_loss tends to, relatively. */
#include "theory/quantity.h"

enum { CLASSES, TAU };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_sub_si (value, at + CLASSES, 1);
    fmpq_div (value, value, at + CLASSES);
    fmpq_div (value, value, at + TAU);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (imbalance_flow_limit) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "(1 - 1/c)/\\tau",
    .ball = ball,
    .exact = exact,
};
