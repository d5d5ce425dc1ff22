/*
 * What is left to the minimum after an exact teleport from (2, 1) on six
 * points' logistic loss and the step 1/(s lambda) with the damping s that
 * relative smoothness along the step asks for.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t damping, pair;

    (void) at;
    arb_init (damping);
    arb_init (pair);
    six_points_safe (damping, out, pair, prec);
    arb_clear (damping);
    arb_clear (pair);
    return EVALUATED;
}

QUANTITY (teleport_logistic_safe_gap) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(w^+ - g/(s \\lambda)) - f^*",
    .ball = ball,
};
