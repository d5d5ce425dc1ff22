/*
 * The loss under sign flow at half of the time: the margin t, the most that a
 * margin reaches when it moves with speed one from nought.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + TIME, prec);
    margin_loss (out, out, at + CLASSES, prec);
    return EVALUATED;
}

QUANTITY (imbalance_sign_loss_half) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\log(1 + (c-1) e^{-t})",
    .ball = ball,
};
