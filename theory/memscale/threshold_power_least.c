/*
 * The least limit of d^(alpha-1) times the error of a two-class memory that
 * stores P = d / y items with weights p (x)^rho, over y.
 */
#include "theory/power_threshold.h"
#include "theory/quantity.h"
enum { ZIPF, RHO };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 32;
    fmpq_t b;
    arb_t y;

    fmpq_init (b);
    arb_init (y);
    fmpq_mul (b, at + ZIPF, at + RHO);
    /* The limit on a ball that holds the minimiser. */
    power_threshold_optimum (y, at + ZIPF, b, power_threshold_gamma, wp);
    power_threshold_limit (out, y, at + ZIPF, b, power_threshold_gamma, wp);
    fmpq_clear (b);
    arb_clear (y);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) at;
    return 10 * (double) prec * (double) prec;
}

QUANTITY (memscale_threshold_power_least) = {
    .axes = "alpha rho",
    .domain = "alpha > 1, rho > 0, 2*rho*alpha < 1",
    .formula = "\\min_y \\frac{y^{\\alpha-1}}{\\zeta(\\alpha)} \\Bigl( "
               "\\int_0^1 t^{-\\alpha} \\Phi(-\\sqrt{(1-2b) y}\\, t^{-b}) dt "
               "+ \\frac{1}{2(\\alpha-1)} \\Bigr), \\quad b = \\rho\\alpha",
    .ball = ball,
    .work = work,
};
