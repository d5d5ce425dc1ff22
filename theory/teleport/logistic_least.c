/*
 * The minimum of six points' logistic loss: theory/logistic_plane.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);

    (void) at;
    if (!logistic_plane_minimum (w, out, &six_points, prec))
        arb_indeterminate (out);
    _arb_vec_clear (w, 2);
    return EVALUATED;
}

QUANTITY (teleport_logistic_least) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f^* = \\min f",
    .ball = ball,
};
