/*
 * The y for which storing P = d / y items with weights p (x)^rho is best in
 * the limit of large d.
 */
#include "theory/power_threshold.h"
#include "theory/quantity.h"
enum { ZIPF, RHO };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t b;

    fmpq_init (b);
    fmpq_mul (b, at + ZIPF, at + RHO);
    /* The one sign change of a growing function. */
    power_threshold_optimum (out, at + ZIPF, b, power_threshold_gamma,
                             prec + 16);
    fmpq_clear (b);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 10 * (double) prec * (double) prec;
}

QUANTITY (memscale_threshold_power_ratio) = {
    .axes = "alpha rho",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1",
    .formula = "\\arg\\min_y y^{\\alpha-1} \\Bigl( \\int_0^1 t^{-\\alpha} "
               "\\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt + "
               "\\frac{1}{2(\\alpha-1)} \\Bigr), \\quad b = \\rho\\alpha",
    .ball = ball,
    .work = work,
};
