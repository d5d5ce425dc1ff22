/*
 * The number of local maxima (kind 1) and minima (kind 2) of |grad f| on the
 * level curve of six points' logistic loss through (2, 1): theory/level_set.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong kind, count;

    if (!fmpq_get_index (&kind, at))
        return OUT_OF_DOMAIN;
    count = six_points_count (kind == 1, BY_RAYS, logistic_plane_bits (prec));
    arb_set_si (out, count);
    if (count == 0)
        arb_indeterminate (out);
    return EVALUATED;
}

QUANTITY (teleport_logistic_critical) = {
    .axes = "kind",
    .domain = "integer 1 <= kind <= 2",
    .formula = "\\#\\{w : f(w) = f(2,1), \\|\\nabla f\\| \\text{ locally "
               "largest, smallest}\\}",
    .ball = ball,
};
