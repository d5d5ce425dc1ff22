/*
 * The gap of six points' logistic loss after one step of 1/L from (2, 1).
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    (void) at;
    six_points_gap (out, 1, NEVER, prec);
    return EVALUATED;
}

QUANTITY (teleport_logistic_first_step) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(w_0 - 2 \\nabla f(w_0)) - f^*",
    .ball = ball,
};
