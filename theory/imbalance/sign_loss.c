/*
 * Sign flow W' = -sign (grad f) on one-hot inputs, from W = 0: as the softmax
 * shares lie strictly between 0 and 1, the signs are +1 on the diagonal and
 * -1 off it for ever, so that the margin of every class is 2 t, whatever its
 * frequency.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

/* Encloses, as margin_loss does. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t margin;

    fmpq_init (margin);
    fmpq_mul_2exp (margin, at + TIME, 1);
    arb_set_fmpq (out, margin, prec);
    margin_loss (out, out, at + CLASSES, prec);
    fmpq_clear (margin);
    return EVALUATED;
}

QUANTITY (imbalance_sign_loss) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\log(1 + (c-1) e^{-2t})",
    .ball = ball,
};
