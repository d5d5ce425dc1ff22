/*
 * How many items a two-class memory of dimension d should store with weights
 * p (x)^rho: the P of least error, certified.
 */
#include <math.h>

#include "theory/power_threshold.h"
#include "theory/quantity.h"
enum { ZIPF, RHO, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high;
    struct power_threshold threshold;
    arb_t least, other;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (least);
    arb_init (other);
    power_threshold_init (&threshold, at + ZIPF, at + RHO, d,
                          FLINT_MAX (prec, 64));
    /* Branch and bound leaves these P; one when the precision decides. */
    arb_indeterminate (out);
    if (power_threshold_search (&low, &high, least, &threshold)) {
        arb_set_si (out, low);
        arb_set_si (other, high);
        if (low != high)
            arb_union (out, out, other, FLINT_MAX (prec, 64));
    }
    power_threshold_clear (&threshold);
    arb_clear (least);
    arb_clear (other);
    return EVALUATED;
}

/* About sqrt d visits near the best P, each of a sum over P < d items. */
static double
work (const fmpq *at, slong prec)
{
    double d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    return (50 + 4 * sqrt (d)) * (20 + 0.3 * d) * (double) prec;
}

QUANTITY (memscale_threshold_power_size) = {
    .axes = "alpha rho d",
    .domain = "alpha > 1, rho >= 0, 2*rho*alpha < 1, integer d >= 1",
    .formula = "\\arg\\min_{P \\ge 1} \\sum_{x \\le P} p_x h_d(w_x) + "
               "\\frac12 p(>P), \\quad w_x = x^{-2\\rho\\alpha}/\\sum_{y \\le "
               "P} y^{-2\\rho\\alpha}",
    .ball = ball,
    .work = work,
};
