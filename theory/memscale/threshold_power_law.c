/*
 * The power law of the least error of P = d / y items with weights p (x)^rho:
 * no logarithm.
 */
#include "theory/quantity.h"
USES (quantity, memscale_threshold_power_least);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    fmpq_t power;
    arb_t x;

    fmpq_init (power);
    arb_init (x);
    /* A quotient of two enclosures. */
    outcome = memscale_threshold_power_least_quantity.ball (out, at, prec);
    fmpq_sub_si (power, at + ZIPF, 1);
    arb_set_fmpq (x, at + DIMENSION, prec);
    arb_pow_fmpq (x, x, power, prec);
    arb_div (out, out, x, prec);
    fmpq_clear (power);
    arb_clear (x);
    return outcome;
}

QUANTITY (memscale_threshold_power_law) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1, integer d >= 1",
    .formula =
        "d^{1-\\alpha} \\min_y \\frac{y^{\\alpha-1}}{\\zeta(\\alpha)} \\Bigl( "
        "\\int_0^1 t^{-\\alpha} \\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt + "
        "\\frac{1}{2(\\alpha-1)} \\Bigr), \\quad b = \\rho\\alpha",
    .ball = ball,
};
