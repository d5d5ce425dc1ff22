/*
 * The eigenvalues of the Hessian of six points' logistic loss at its
 * minimiser, the larger first.
 */
#include "theory/logistic_plane.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr w = _arb_vec_init (2), jet = _arb_vec_init (JET_LENGTH);
    slong which, wp = logistic_plane_bits (prec);
    int good = fmpq_get_index (&which, at);

    arb_indeterminate (out);
    if (good && logistic_plane_minimum (w, NULL, &six_points, wp)) {
        logistic_plane_jet (jet, w, 2, &six_points, wp);
        logistic_plane_eigenvalue (out, jet, which == 1, wp);
    }
    _arb_vec_clear (w, 2);
    _arb_vec_clear (jet, JET_LENGTH);
    return good ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (teleport_logistic_sharpness) = {
    .axes = "which",
    .domain = "integer 1 <= which <= 2",
    .formula = "\\lambda_{\\max}(H(w^*)),\\ \\lambda_{\\min}(H(w^*))",
    .ball = ball,
};
