/* Six points' logistic loss at (2, 1). */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plane_point start;

    (void) at;
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_jet (out, start.exact, 0, &six_points, prec);
    plane_point_clear (&start);
    return EVALUATED;
}

QUANTITY (teleport_logistic_start_loss) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(2, 1)",
    .ball = ball,
};
