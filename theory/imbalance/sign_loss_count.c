/*
 * What a lemma has for the loss under sign flow: the class count in the
 * exponent, where 2 belongs, the two entries that move apart.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t margin;

    fmpq_init (margin);
    fmpq_mul (margin, at + TIME, at + CLASSES);
    arb_set_fmpq (out, margin, prec);
    margin_loss (out, out, at + CLASSES, prec);
    fmpq_clear (margin);
    return EVALUATED;
}

QUANTITY (imbalance_sign_loss_count) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "\\log(1 + (c-1) e^{-c t})",
    .ball = ball,
};
