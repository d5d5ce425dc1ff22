/*
 * The best number of items with weights p (x)^rho in the limit of large d: a
 * share of d.
 */
#include "theory/quantity.h"
USES (quantity, memscale_threshold_power_ratio);

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    enum evaluation outcome;
    arb_t d;

    arb_init (d);
    /* A quotient of two enclosures. */
    outcome = memscale_threshold_power_ratio_quantity.ball (out, at, prec);
    arb_set_fmpq (d, at + DIMENSION, prec);
    arb_div (out, d, out, prec);
    arb_clear (d);
    return outcome;
}

QUANTITY (memscale_threshold_power_size_law) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1, integer d >= 1",
    .formula = "d / y^*, \\quad y^* = \\arg\\min_y y^{\\alpha-1} \\Bigl( "
               "\\int_0^1 t^{-\\alpha} \\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt "
               "+ \\frac{1}{2(\\alpha-1)} \\Bigr)",
    .ball = ball,
};
