/*
 * Another route to gain_threshold: where r/delta = 1/delta + 1/(2 L R^2).
 */
#include "theory/quantity.h"

enum { SMOOTHNESS, RADIUS, GAIN };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t gain, growth;

    arb_init (gain);
    arb_init (growth);
    arb_set_fmpq (gain, at + GAIN, prec);
    arb_sub_ui (growth, gain, 1, prec);
    arb_neg (growth, growth);
    arb_inv (growth, growth, prec);
    arb_sub_ui (growth, growth, 1, prec);
    arb_set_fmpq (out, at + RADIUS, prec);
    arb_sqr (out, out, prec);
    arb_set_fmpq (gain, at + SMOOTHNESS, prec);
    arb_mul (out, out, gain, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_mul (out, out, growth, prec);
    arb_clear (gain);
    arb_clear (growth);
    return EVALUATED;
}

QUANTITY (teleport_gain_threshold_steps) = {
    .axes = "L R kappa",
    .domain = "L > 0, R > 0, 0 < kappa < 1",
    .formula =
        "\\delta: r/\\delta = 1/\\delta + 1/(2LR^2),\\ r = 1/(1-\\kappa)",
    .ball = ball,
};
