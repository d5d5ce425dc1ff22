/*
 * The time, eta times the steps, that gradient descent on the unit sphere
 * takes from the overlap FROM to the overlap TO with the link h_s, refitted in
 * each step: the recursion of theory/escape_steps.h, by a straight line within
 * the last step.
 */
#include "theory/escape_steps.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return escape_steps_ball (out, at, 2, 0, prec);
}

QUANTITY (multiindex_descent_time) = {
    .axes = ESCAPE_STEPS_AXES,
    .domain = ESCAPE_STEPS_DOMAIN,
    .formula = "y \\gets y \\Bigl(\\frac{1-c}{1+cy}\\Bigr)^2,\\ c = "
               "\\frac{\\eta s}{(1+y)^s},\\ y = \\frac{1}{m^2}-1",
    .ball = ball,
    .work = escape_steps_ball_work,
};
