/* e^t: the ratio of curvatures itself, not averaged. */
#include "theory/quantity.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_set_fmpq (out, at, prec);
    arb_exp (out, out, prec);
    return EVALUATED;
}

QUANTITY (teleport_stability_exponential) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "e^t",
    .ball = ball,
};
