/*
 * The largest eigenvalue of the Hessian of six points' logistic loss at the
 * origin, from the loss.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr origin = _arb_vec_init (2), jet = _arb_vec_init (JET_LENGTH);

    (void) at;
    logistic_plane_jet (jet, origin, 2, &six_points, prec);
    logistic_plane_eigenvalue (out, jet, 1, prec);
    _arb_vec_clear (origin, 2);
    _arb_vec_clear (jet, JET_LENGTH);
    return EVALUATED;
}

QUANTITY (teleport_logistic_smoothness_direct) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\lambda_{\\max}(\\nabla^2 f(0))",
    .ball = ball,
};
