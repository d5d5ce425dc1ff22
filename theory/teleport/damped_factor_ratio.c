/* 1 - e^-2t: with the ratios of curvatures themselves, not averaged. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_neg (out, out);
    arb_expm1 (out, out, prec);
    arb_neg (out, out);
    return EVALUATED;
}

QUANTITY (teleport_damped_factor_ratio) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "1 - e^{-2t}",
    .ball = ball,
};
