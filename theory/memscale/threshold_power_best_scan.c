/*
 * The least error with weights p (x)^rho by trying 1, 2, ... in turn, with
 * Arb's incomplete beta function: another road to threshold_power_best.
 */
#include "theory/direct.h"
#include "theory/quantity.h"

enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high;
    fmpq_t two_b;
    arb_t least;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpq_init (two_b);
    arb_init (least);
    fmpq_mul (two_b, at + ZIPF, at + RHO);
    fmpq_mul_2exp (two_b, two_b, 1);
    direct_power_threshold (&low, &high, least, at + ZIPF, two_b, d, prec);
    /* The least of all that were tried; no later one can be smaller. */
    arb_set (out, least);
    fmpq_clear (two_b);
    arb_clear (least);
    return EVALUATED;
}

/* All items of all P. */
static double
work (const fmpq *at, slong prec)
{
    double tries = direct_threshold_tries (at + ZIPF, at + DIMENSION);

    return tries * tries * (50 + 2 * (double) prec);
}

QUANTITY (memscale_threshold_power_best_scan) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho >= 0, 2*rho*alpha < 1, integer d >= 1",
    .formula = "\\min_{P \\ge 1} \\sum_{x \\le P} p_x \\frac12 I_{1-w_x}(d/2, "
               "1/2) + \\frac12 p(>P)",
    .ball = ball,
    .work = work,
};
