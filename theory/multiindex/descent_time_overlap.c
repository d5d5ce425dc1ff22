/*
 * The time of descent_time by the recursion in the overlap itself.
 */
#include "theory/escape_steps.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_steps_overlap_ball (out, at, 2, 0, prec);
}

QUANTITY (multiindex_descent_time_overlap) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "m \\gets \\frac{m + p(1-m^2)}{\\sqrt{1+p^2(1-m^2)}},\\ p = "
               "\\eta s m^{2s-1}",
    .ball = ball,
    .work = escape_steps_ball_work,
};
