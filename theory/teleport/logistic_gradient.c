/*
 * The squared gradient at the local maxima of |grad f| on the level curve of
 * six points' logistic loss through (2, 1), the largest first.  That they are
 * all, and which is largest, is found anew by every evaluation, in cuts of the
 * curve that leave no arc undecided: theory/level_set.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    arb_t curvature;
    slong which, wp = logistic_plane_bits (prec);

    if (!fmpq_get_index (&which, at)) {
        _arb_vec_clear (w, 2);
        return OUT_OF_DOMAIN;
    }
    arb_init (curvature);
    /* Where few bits did not decide, W is indeterminate, and so is OUT. */
    six_points_maximiser (w, which, wp);
    logistic_plane_curvature (curvature, out, &six_points, w, wp);
    _arb_vec_clear (w, 2);
    arb_clear (curvature);
    return EVALUATED;
}

QUANTITY (teleport_logistic_gradient) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula =
        "\\|\\nabla f(w^{(i)})\\|^2,\\ w^{(i)} \\text{ the } i\\text{th local "
        "maximiser of } \\|\\nabla f\\| \\text{ on } \\{f = f(2,1)\\}",
    .ball = ball,
};
