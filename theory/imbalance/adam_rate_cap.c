/*
 * What no rate of Adam exceeds, however large its steps, when the second
 * momentum remembers longer than the first: -log (beta2)/2, so that the loss
 * falls by no more than the factor sqrt (beta2) a step.
 */
#include "theory/quantity.h"

enum { RATE, BETA1, BETA2 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at + BETA2, prec);
    arb_log (out, out, prec);
    arb_neg (out, out);
    arb_mul_2exp_si (out, out, -1);
    return EVALUATED;
}

QUANTITY (imbalance_adam_rate_cap) = {
    .axes = "lr beta1 beta2",
    .domain = "lr > 0, 0 <= beta1 < 1, 0 < beta2 < 1, beta1*beta1 < beta2",
    .formula = "-\\tfrac12 \\log\\beta_2",
    .ball = ball,
};
