/*
 * What the loss under sign flow stays below and tends to: log (1 + x) <= x.
 */
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t factor;

    fmpq_init (factor);
    fmpq_mul_2exp (factor, at + TIME, 1);
    fmpq_neg (factor, factor);
    arb_set_fmpq (out, factor, prec);
    arb_exp (out, out, prec);
    fmpq_sub_si (factor, at + CLASSES, 1);
    arb_mul_fmpz (out, out, fmpq_numref (factor), prec);
    arb_div_fmpz (out, out, fmpq_denref (factor), prec);
    fmpq_clear (factor);
    return EVALUATED;
}

QUANTITY (imbalance_sign_loss_upper) = {
    .axes = "c t",
    .domain = "integer c >= 2, t >= 0",
    .formula = "(c-1) e^{-2t}",
    .ball = ball,
};
