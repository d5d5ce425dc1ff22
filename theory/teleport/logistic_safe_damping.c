/*
 * The damping s of the step 1/(s lambda) after an exact teleport from (2, 1)
 * on six points' logistic loss for which relative smoothness along the step
 * itself serves: s = 2 (e^t - 1 - t)/t^2, t the largest change of a margin.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t gap, pair;

    (void) at;
    arb_init (gap);
    arb_init (pair);
    six_points_safe (out, gap, pair, prec);
    arb_clear (gap);
    arb_clear (pair);
    return EVALUATED;
}

QUANTITY (teleport_logistic_safe_damping) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula =
        "s = 2 (e^t - 1 - t)/t^2,\\ t = \\max_i |x_i \\cdot g|/(s \\lambda)",
    .ball = ball,
};
