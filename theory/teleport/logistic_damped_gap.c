/*
 * What is left to the minimum after one exact teleport from (2, 1) on six
 * points' logistic loss and a gradient step of 1/(s lambda), s =
 * permille/1000, lambda being the curvature along the gradient: s = 1 is
 * Newton's step.  Encloses: a composition of enclosures.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2), jet = _arb_vec_init (JET_LENGTH);
    slong wp = logistic_plane_bits (prec), i;
    struct plane_point point;
    arb_t step, damping;

    arb_init (step);
    arb_init (damping);
    plane_point_init (&point);
    six_points_maximiser (w, 1, wp);
    logistic_plane_curvature (step, NULL, &six_points, w, wp);
    arb_set_fmpq (damping, at, wp);
    arb_div_ui (damping, damping, 1000, wp);
    arb_mul (step, step, damping, wp);
    logistic_plane_jet (jet, w, 1, &six_points, wp);
    for (i = 0; i < 2; i++) {
        arb_div (damping, jet + JET_X + i, step, wp);
        arb_sub (w + i, w + i, damping, wp);
    }
    plane_point_set (&point, w);
    if (!_arb_vec_is_finite (w, 2)
        || !logistic_plane_gap (out, &six_points, &point, wp))
        arb_indeterminate (out);
    plane_point_clear (&point);
    _arb_vec_clear (w, 2);
    _arb_vec_clear (jet, JET_LENGTH);
    arb_clear (step);
    arb_clear (damping);
    return EVALUATED;
}

QUANTITY (teleport_logistic_damped_gap) = {
    .axes = "permille",
    .domain = "integer permille >= 1",
    .formula = "f(w^+ - g/(s \\lambda)) - f^*,\\ s \\text{ the damping}",
    .ball = ball,
};
