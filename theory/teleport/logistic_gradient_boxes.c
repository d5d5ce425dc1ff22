/*
 * The same squared gradients by another search: a square is cut into boxes
 * until each is without the level curve, without a critical point, or in a
 * region with one: theory/level_boxes.h.
 */
#include "theory/level_boxes.h"
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plane_function f = logistic_plane_function (&six_points);
    slong rank[2], which, wp = logistic_plane_bits (prec);
    struct critical_points points;
    struct plane_point start;
    arb_t level;

    if (!fmpq_get_index (&which, at))
        return OUT_OF_DOMAIN;
    arb_init (level);
    plane_point_init (&start);
    critical_points_init (&points);
    six_points_start (&start);
    logistic_plane_jet (level, start.exact, 0, &six_points, wp);
    arb_indeterminate (out);
    if (level_boxes_critical (&points, &f, 4, level, wp) == EVALUATED
        && level_set_maxima (rank, 2, &points) == EVALUATED)
        arb_set (out, points.square + rank[which - 1]);
    critical_points_clear (&points);
    plane_point_clear (&start);
    arb_clear (level);
    return EVALUATED;
}

QUANTITY (teleport_logistic_gradient_boxes) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\|\\nabla f(w^{(i)})\\|^2,\\ w^{(i)} \\text{ by boxes}",
    .ball = ball,
};
