/*
 * The coordinates of the local maximisers of |grad f| on the level curve of
 * six points' logistic loss through (2, 1), the one with the largest gradient
 * first: theory/level_set.h.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    slong which, i;

    if (!fmpq_get_index (&which, at) || !fmpq_get_index (&i, at + 1)) {
        _arb_vec_clear (w, 2);
        return OUT_OF_DOMAIN;
    }
    six_points_maximiser (w, which, logistic_plane_bits (prec));
    arb_set (out, w + i - 1);
    _arb_vec_clear (w, 2);
    return EVALUATED;
}

QUANTITY (teleport_logistic_point) = {
    .axes = "which i",
    .domain = "integer 1 <= which <= 2, integer 1 <= i <= 2",
    .formula = "w^{(j)}_i,\\ w^{(j)} \\text{ the } j\\text{th local maximiser "
               "of } \\|\\nabla f\\| \\text{ on } \\{f = f(2,1)\\}",
    .ball = ball,
};
