/*
 * The curvature g . H g / |g|^2 along the gradient at the local maximisers of
 * |grad f| on the level curve of six points' logistic loss through (2, 1):
 * theory/level_set.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    slong which, wp = logistic_plane_bits (prec);

    if (!fmpq_get_index (&which, at)) {
        _arb_vec_clear (w, 2);
        return OUT_OF_DOMAIN;
    }
    six_points_maximiser (w, which, wp);
    logistic_plane_curvature (out, NULL, &six_points, w, wp);
    _arb_vec_clear (w, 2);
    return EVALUATED;
}

QUANTITY (teleport_logistic_curvature) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\lambda = g^T H g/\\|g\\|^2 \\text{ at the local maximisers}",
    .ball = ball,
};
