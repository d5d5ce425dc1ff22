/*
 * The squared gradient of six points' logistic loss at (2, 1).
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plane_point start;
    arb_t curvature;

    (void) at;
    arb_init (curvature);
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_curvature (curvature, out, &six_points, start.exact, prec);
    plane_point_clear (&start);
    arb_clear (curvature);
    return EVALUATED;
}

QUANTITY (teleport_logistic_start_gradient) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "\\|\\nabla f(2, 1)\\|^2",
    .ball = ball,
};
