/*
 * The same maximum by another search: theory/level_boxes.h.
 */
#include "theory/level_boxes.h"
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct plane_function f = logistic_plane_function (&six_points);
    slong best, wp = 2 * logistic_plane_bits (prec);
    struct critical_points points;
    arb_t level;

    arb_init (level);
    critical_points_init (&points);
    arb_set_fmpq (level, at, wp);
    arb_indeterminate (out);
    if (level_boxes_critical (&points, &f, 4, level, wp) == EVALUATED
        && level_set_maxima (&best, 1, &points) == EVALUATED)
        arb_set (out, points.square + best);
    critical_points_clear (&points);
    arb_clear (level);
    return EVALUATED;
}

QUANTITY (teleport_logistic_level_gradient_boxes) = {
    .axes = "c",
    .domain = "2 >= c > 127/200",
    .formula = "\\max \\{\\|\\nabla f(w)\\|^2 : f(w) = c\\} \\text{ by boxes}",
    .ball = ball,
};
