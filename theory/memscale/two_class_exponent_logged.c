/*
 * The slope between d and 2d of (log d / d)^(k/2), k = (alpha-1)/(rho alpha):
 * the power law with the logarithm that it is often stated up to.
 */
#include "theory/quantity.h"

USES (quantity, memscale_two_class_exponent);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t x, y;

    arb_init (x);
    arb_init (y);
    /* (k/2) (1 - log (log 2d / log d) / log 2), functions of Arb. */
    arb_set_fmpq (x, at + DIMENSION, prec);
    arb_mul_2exp_si (y, x, 1);
    arb_log (x, x, prec);
    arb_log (y, y, prec);
    arb_div (x, y, x, prec);
    arb_log (x, x, prec);
    arb_const_log2 (y, prec);
    arb_div (x, x, y, prec);
    arb_sub_ui (x, x, 1, prec);
    arb_neg (x, x);
    memscale_two_class_exponent_quantity.ball (out, at, prec);
    arb_mul (out, out, x, prec);
    arb_clear (x);
    arb_clear (y);
    return EVALUATED;
}

QUANTITY (memscale_two_class_exponent_logged) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha > 1, integer d >= 2",
    .formula = "\\frac{\\alpha-1}{2\\rho\\alpha}"
               " (1 - \\log_2 \\frac{\\log 2d}{\\log d})",
    .ball = ball,
};
