/* The loss under gradient flow at the time of k steps: flow_loss at tau =
   step k. */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, STEP, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;

    fmpq_init (time);
    fmpq_mul (time, at + STEP, at + COUNT);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    fmpq_clear (time);
    return EVALUATED;
}

QUANTITY (imbalance_descent_flow_loss) = {
    .axes = "c step k",
    .domain = "integer c >= 2, step > 0, integer k >= 0",
    .formula = "\\ell_c(s k)",
    .ball = ball,
};
