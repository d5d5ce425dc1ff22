/*
 * The time, in units of one over the frequency, after which gradient flow has
 * brought the loss of a class down to a given value: with e^u =
 * (c - 1) / (e^loss - 1) it is (e^u - 1 + (c - 1) u) / c.  Elementary
 * functions of balls.  No class starts above log c, which no rational equals.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, LOSS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + LOSS, prec);
    margin_of_loss (out, out, at + CLASSES, prec);
    if (arb_is_negative (out))
        return OUT_OF_DOMAIN;
    margin_time (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_flow_time) = {
    .axes = "c loss",
    .domain = "integer c >= 2, loss > 0, where loss <= log c",
    .formula = "(x - 1 + (c-1) \\log x)/c,\\ x = (c-1)/(e^\\ell - 1),\\ "
               "\\ell \\le \\log c",
    .ball = ball,
};
