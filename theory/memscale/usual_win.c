/*
 * Three times in five: how often, at least, the better of two ways to train
 * should win on the same keys, outputs and draws.  A margin of one tenth
 * leaves even odds, the hypothesis of a sign test.
 */
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    (void) at;
    fmpq_set_si (value, 3, 5);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (memscale_usual_win) = {
    .axes = "alpha N M d B gamma steps",
    .domain = "alpha > 0, integer N >= 1, integer M >= 2, integer d >= M, "
              "integer B >= 1, gamma > 0, integer steps >= 1",
    .formula = "3/5",
    .ball = ball,
    .exact = exact,
};
