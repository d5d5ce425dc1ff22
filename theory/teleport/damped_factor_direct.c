/* 1 - lower/upper = (e^t - e^-t - 2 t) / (e^t - 1 - t) with hyperbolic sines,
   whose loss of bits for small t more precision brings back. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t t, below;

    arb_init (t);
    arb_init (below);
    arb_set_fmpq (t, at, prec);
    arb_sinh (out, t, prec);
    arb_sub (out, out, t, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_expm1 (below, t, prec);
    arb_sub (below, below, t, prec);
    arb_div (out, out, below, prec);
    arb_clear (t);
    arb_clear (below);
    return EVALUATED;
}

QUANTITY (teleport_damped_factor_direct) = {
    .axes = "t",
    .domain = "t > 0",
    .formula = "2 (\\sinh t - t)/(e^t - 1 - t)",
    .ball = ball,
};
