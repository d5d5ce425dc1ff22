/*
 * The larger eigenvalue of the Hessian at either local maximum of |grad f|.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2), jet = _arb_vec_init (JET_LENGTH);
    slong which, wp = logistic_plane_bits (prec);
    int good = fmpq_get_index (&which, at);

    if (good) {
        six_points_maximiser (w, which, wp);
        logistic_plane_jet (jet, w, 2, &six_points, wp);
        logistic_plane_eigenvalue (out, jet, 1, wp);
    }
    _arb_vec_clear (w, 2);
    _arb_vec_clear (jet, JET_LENGTH);
    return good ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (teleport_logistic_curvature_larger) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\lambda_{\\max}(H(w^{(i)}))",
    .ball = ball,
};
