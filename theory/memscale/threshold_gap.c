/*
 * How much worse the best threshold is than the best weights, over all items
 * of Zipf's law: the ratio of their errors.
 */
#include "theory/quantity.h"

USES (quantity, memscale_threshold_best);
USES (quantity, memscale_optimal_error_limit);

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t best;
    enum evaluation threshold, weights;

    arb_init (best);
    /* A quotient of enclosures. */
    threshold = memscale_threshold_best_quantity.ball (out, at, prec + 4);
    weights = memscale_optimal_error_limit_quantity.ball (best, at, prec + 4);
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
    return work_of (&memscale_threshold_best_quantity, at, prec)
           + work_of (&memscale_optimal_error_limit_quantity, at, prec);
}

QUANTITY (memscale_threshold_gap) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 3",
    .formula = "E_{\\min_P} / E_{\\min_w}, \\quad E_{\\min_P} = \\min_P "
               "p([P]) h_d(1/P) + \\frac12 p(>P), E_{\\min_w} = \\min_w "
               "\\sum_x p_x h_d(w_x)",
    .ball = ball,
    .work = work,
};
