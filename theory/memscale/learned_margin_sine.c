/* 1 - cos (2 pi/M) as 2 sin^2 (pi/M), which loses no digits for large M. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t angle;

    fmpq_init (angle);
    fmpq_inv (angle, at);
    arb_sin_pi_fmpq (out, angle, prec);
    arb_mul (out, out, out, prec);
    arb_mul_2exp_si (out, out, 1);
    fmpq_clear (angle);
    return EVALUATED;
}

QUANTITY (memscale_learned_margin_sine) = {
    .axes = "M",
    .domain = "integer M >= 2",
    .formula = "2 \\sin^2(\\pi/M)",
    .ball = ball,
};
