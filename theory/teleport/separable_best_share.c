/*
 * How much loss a sample has where the gradient is longest for its loss: e^x =
 * 1
 * + 2x, by Lambert's function.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    separable_best_share (out, prec);
    return EVALUATED;
}

QUANTITY (teleport_separable_best_share) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "x = -\\frac12 - W_{-1}(-e^{-1/2}/2)",
    .ball = ball,
};
