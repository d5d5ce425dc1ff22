/* The loss after a single step from zero, step = step size times frequency:
   the margin is the step itself. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    /* Elementary functions of balls. */
    arb_set_fmpq (out, at + STEP, prec);
    margin_loss (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_one_step_loss) = {
    .axes = "c step",
    .domain = "integer c >= 2, step >= 0",
    .formula = "\\log(1 + (c-1) e^{-s})",
    .ball = ball,
};
