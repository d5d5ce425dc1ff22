/*
 * The gap of six points' logistic loss after a step of 1/L from the second
 * local maximum of |grad f| on the level curve of (2, 1).
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    slong wp = logistic_plane_bits (prec);
    struct plane_point point;
    arb_t step;

    (void) at;
    arb_init (step);
    plane_point_init (&point);
    arb_set_ui (step, 2);
    six_points_maximiser (w, 2, wp);
    plane_point_set (&point, w);
    logistic_plane_step (&point, &six_points, step, wp);
    if (!_arb_vec_is_finite (w, 2)
        || !logistic_plane_gap (out, &six_points, &point, wp))
        arb_indeterminate (out);
    plane_point_clear (&point);
    _arb_vec_clear (w, 2);
    arb_clear (step);
    return EVALUATED;
}

QUANTITY (teleport_logistic_second_round) = {
    .axes = "",
    .domain = "where f is the loss of the six points",
    .formula = "f(w^{(2)} - 2 \\nabla f(w^{(2)})) - f^*",
    .ball = ball,
};
