/*
 * The limit of d^(alpha-1) times the error of a two-class memory that stores
 * P = d / y items with weights p (x)^rho.
 */
#include "theory/power_threshold.h"
#include "theory/quantity.h"
enum { ZIPF, RHO, RATIO };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t b;
    arb_t y;

    fmpq_init (b);
    arb_init (y);
    fmpq_mul (b, at + ZIPF, at + RHO);
    /* A closed form of an incomplete gamma function. */
    arb_set_fmpq (y, at + RATIO, prec + 16);
    power_threshold_limit (out, y, at + ZIPF, b, power_threshold_gamma,
                           prec + 16);
    fmpq_clear (b);
    arb_clear (y);
    return EVALUATED;
}

QUANTITY (memscale_threshold_power_limit) = {
    .axes = "alpha rho y",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1, y > 0",
    .formula = "\\frac{y^{\\alpha-1}}{\\zeta(\\alpha)} \\Bigl( \\int_0^1 "
               "t^{-\\alpha} \\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt + "
               "\\frac{1}{2(\\alpha-1)} \\Bigr), \\quad b = \\rho\\alpha",
    .ball = ball,
};
