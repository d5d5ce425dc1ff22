/* The square of the longest gradient on the level of the start in the valley
   with a wall: theory/valley.h.  Behind the wall it is more than at the
   corner, by 2 c (1 - a) (1 - theta) + (1 + a) eps^2. */
#include "theory/valley.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    valley_square (value, at);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (teleport_harmful_gradient) = {
    .axes = VALLEY_AXES,
    .domain = VALLEY_DOMAIN,
    .formula = "2 c + 2 \\epsilon^2 - 2 \\epsilon B,\\ B = \\theta c (1-a)/"
               "\\epsilon",
    .ball = ball,
    .exact = exact,
};
