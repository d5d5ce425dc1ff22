/*
 * The same power as e^(p log (1 - 1/(p-1))).
 */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t p;

    arb_init (p);
    arb_set_fmpq (p, at, prec);
    arb_sub_ui (out, p, 1, prec);
    arb_inv (out, out, prec);
    arb_neg (out, out);
    arb_log1p (out, out, prec);
    arb_mul (out, out, p, prec);
    arb_exp (out, out, prec);
    arb_clear (p);
    return EVALUATED;
}

QUANTITY (teleport_power_newton_factor_logarithm) = {
    .axes = "p",
    .domain = "p > 2",
    .formula = "e^{p \\log (1 - 1/(p-1))}",
    .ball = ball,
};
