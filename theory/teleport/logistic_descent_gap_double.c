/*
 * The gap of six points' logistic loss after k steps of size 4.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plane_point point;
    arb_t step;
    slong k, wp;

    if (!fmpq_get_index (&k, at))
        return OUT_OF_DOMAIN;
    arb_init (step);
    plane_point_init (&point);
    wp = logistic_plane_bits (prec) + 2 * k;
    six_points_start (&point);
    arb_set_ui (step, 4);
    for (; k > 0; k--)
        logistic_plane_step (&point, &six_points, step, wp);
    if (!logistic_plane_gap (out, &six_points, &point, wp))
        arb_indeterminate (out);
    plane_point_clear (&point);
    arb_clear (step);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 4000 * (fmpq_get_d (at) + 1) + 500000;
}

QUANTITY (teleport_logistic_descent_gap_double) = {
    .axes = "k",
    .domain = "integer 0 <= k <= 1000",
    .formula = "f(w_k) - f^*,\\ w_{k+1} = w_k - 4 \\nabla f(w_k)",
    .ball = ball,
    .work = work,
};
