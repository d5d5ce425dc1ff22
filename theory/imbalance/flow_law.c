/* The late law of tau times the loss of flow_loss, to the next order: see
   theory/late_loss.h. */
#include "theory/late_loss.h"
#include "theory/quantity.h"

USES (quantity, imbalance_flow_limit_product);

enum { CLASSES, TAU };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;
    arb_t t, rest;

    fmpq_init (time);
    arb_init (t);
    arb_init (rest);
    fmpq_mul (time, at + CLASSES, at + TAU);
    fmpq_add_si (time, time, 1);
    arb_set_fmpq (t, time, prec);
    late_loss (out, rest, t, fmpq_numref (at + CLASSES), prec);
    imbalance_flow_limit_product_quantity.ball (t, at, prec);
    arb_mul (out, out, t, prec);
    fmpq_clear (time);
    arb_clear (t);
    arb_clear (rest);
    return EVALUATED;
}

QUANTITY (imbalance_flow_law) = {
    .axes = "c tau",
    .domain = "integer c >= 2, tau > 0",
    .formula = "\\frac{c-1}{c} \\left(1 + \\frac{(c-1)(\\log T - 1/2) - 1}{T}"
               "\\right),\\ T = 1 + c \\tau",
    .ball = ball,
};
