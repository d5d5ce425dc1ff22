/*
 * The least error of a threshold by trying 1, 2, ... in turn, with Arb's
 * incomplete beta function: another road to threshold_best.
 */
#include "theory/direct.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong d, low, high;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    /* The least of all that were tried; no later one can be smaller. */
    direct_threshold (&low, &high, out, at + ZIPF, d, prec);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return direct_threshold_tries (at + ZIPF, at + DIMENSION)
           * (100 + 5 * (double) prec);
}

QUANTITY (memscale_threshold_best_scan) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 1",
    .formula = "\\min_{P \\ge 1} p([P]) \\frac12 I_{1-1/P}(d/2, 1/2)"
               " + \\frac12 p(>P)",
    .ball = ball,
    .work = work,
};
