/*
 * The time of descent_time when the link is h_s from the start and not fitted.
 */
#include "theory/escape_steps.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_steps_ball (out, at, 1, 0, prec);
}

QUANTITY (multiindex_planted_descent_time) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "m \\gets \\frac{m + p(1-m^2)}{\\sqrt{1+p^2(1-m^2)}},\\ p = "
               "\\eta s m^{s-1}",
    .ball = ball,
    .work = escape_steps_planted_work,
};
