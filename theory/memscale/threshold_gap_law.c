/*
 * How much worse the best threshold is than the best weights, by the laws of
 * both: the ratio grows like (log d)^(alpha - 1).
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_best_law);
USES (quantity, memscale_optimal_error_corrected);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t best;
    enum evaluation threshold, weights;

    arb_init (best);
    /* A quotient of enclosures. */
    threshold = memscale_threshold_best_law_quantity.ball (out, at, prec + 4);
    weights =
        memscale_optimal_error_corrected_quantity.ball (best, at, prec + 4);
    arb_div (out, out, best, prec);
    arb_clear (best);
    return threshold != EVALUATED ? threshold : weights;
}

static double
work_of (const struct quantity *quantity, const fmpq *at, slong prec)
{
    return quantity->work != NULL ? quantity->work (at, prec) : 0;
}

static double
work (const fmpq *at, slong prec)
{
    return work_of (&memscale_threshold_best_law_quantity, at, prec)
           + work_of (&memscale_optimal_error_corrected_quantity, at, prec);
}

QUANTITY (memscale_threshold_gap_law) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 3",
    .formula = "\\frac{\\min_y "
               "\\frac{(y/d)^{\\alpha-1}}{2(\\alpha-1)\\zeta(\\alpha)} + "
               "\\Phi(-\\sqrt "
               "y)}{\\frac{K^\\alpha}{2\\sqrt{2\\pi}(\\alpha-1)\\zeta(\\alpha)"
               "} d^{1-\\alpha}(1-\\alpha(\\alpha-1)\\frac{\\log d}d)}",
    .ball = ball,
    .work = work,
};
